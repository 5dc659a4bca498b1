"""What registers of glue hold, for many threads of many launches: an interpreter of its own.

Glue is arithmetic on ids and on shapes of the launch, so all its values can be computed without
running a kernel, for all threads at once. The certificate has no part in this.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Address, Instruction, Int, Operand, Reg, Special, Sym

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]

LARGEST = (1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 9, 12, 17, 17, 33, 33, 64, 65, 130, 1000, 70_000)
"""For each launch that is tried the largest extent of a grid."""

CTAS = 12
"""CTAs of a launch that are looked at: all of a small one, else the first, the last, and others."""

_32 = (1 << 32) - 1
_64 = (1 << 64) - 1

_ARENAS = {"goptx_shared": 1 << 28, "goptx_dynamic": 1 << 29}
"""Addresses of what members' shared memory lies in."""


@dataclass(frozen=True)
class Threads:
    """Threads of launches of a fused kernel: for each its CTA and number, and those of parameters.

    Attributes:
        cta, tid: by thread.
        params: of the contract that glue may read: the value at every thread.
    """

    cta: Column
    tid: Column
    params: Mapping[str, Column]

    @classmethod
    def of(cls, contract: Contract) -> Threads:
        """Threads of launches with grids of all sizes, the same ones for the same contract."""
        import numpy as np

        source = random.Random(contract.kernel + contract.plan)
        ctas: list[Column] = []
        params: dict[str, list[Column]] = {p.name: [] for p in contract.params}
        for most in LARGEST:
            names = _shapes(contract, most, source)
            try:
                count = contract.launch_grid(names, source.choice((1, 2, 7, 1056)))
            except GoptxError:
                continue  # too many CTAs for a launch
            chosen = np.array(_some(count, source), dtype=np.uint64)
            ctas.append(chosen)
            for number, param in enumerate(contract.params):
                value = (number + 1) << 40  # an address; glue only passes it on
                if param.kind == "shape":
                    value = int.from_bytes(contract.shape_value(param, names), "little")
                params[param.name].append(np.full(len(chosen), value, dtype=np.uint64))
        block = contract.block[0]
        size = sum(map(len, ctas))
        return cls(
            np.repeat(np.concatenate(ctas), block),
            np.tile(np.arange(block, dtype=np.uint64), size),
            {name: np.repeat(np.concatenate(found), block) for name, found in params.items()},
        )


def _shapes(contract: Contract, most: int, source: random.Random) -> dict[str, int]:
    """Names of shapes with grids up to an extent, and some dynamic shared memory."""
    grids: dict[str, tuple[int, int, int]] = {}
    shared: dict[str, int] = {}
    for member in contract.members:
        x, *rest = (source.randint(1, limit) for limit in (most, min(most, 9), min(most, 4)))
        y, z = (e if axis < member.rank else 1 for axis, e in enumerate(rest, 1))
        grids[member.alias] = member.grid or (x, y, z)
        shared[member.alias] = (
            source.choice((0, 16, 100, 256, 1024, 5000))
            if member.dynamic_shared is None
            else member.dynamic_shared
        )
    return contract.shape_names(grids, shared)


def _some(count: int, source: random.Random) -> list[int]:
    if count <= CTAS:
        return list(range(count))
    ends = {0, 1, 2, 3, count - 3, count - 2, count - 1}
    return sorted(ends | {source.randrange(count) for _ in range(CTAS - len(ends))})


class Values:
    """The values of a kernel's registers of glue.

    Args:
        definitions: of each register the instructions that write it, all of them glue.
        threads: for which values are computed.
    """

    def __init__(self, definitions: Mapping[str, list[Instruction]], threads: Threads) -> None:
        self._definitions = definitions
        self._threads = threads
        self._known: dict[str, Column | None] = {}

    def of(self, register: str) -> Column | None:
        """What a register holds in every thread wherever it is written; None if that is not always
        the same, or nothing that is computed here."""
        if register not in self._known:
            self._known[register] = None  # what is computed from itself has no value
            self._known[register] = self._computed(register)
        return self._known[register]

    def _computed(self, register: str) -> Column | None:
        import numpy as np

        first: Column | None = None
        for instruction in self._definitions.get(register, ()):
            found = self._result(instruction)
            if found is None or (first is not None and not np.array_equal(found, first)):
                return None
            first = found
        return first

    def _result(self, instruction: Instruction) -> Column | None:
        target, *sources = instruction.operands
        if instruction.guard is not None or not isinstance(target, Reg):
            return None
        if instruction.op.name == "ld":
            return self._parameter(instruction, sources[0])
        compute = _OPCODES.get(instruction.op.text)
        values = [self._operand(source) for source in sources]
        known = [value for value in values if value is not None]
        if compute is None or len(known) != len(values):
            return None
        return compute(*known)

    def _parameter(self, instruction: Instruction, source: Operand) -> Column | None:
        base = source.base if isinstance(source, Address) and source.offset == 0 else None
        plain = instruction.op.text in ("ld.param.u32", "ld.param.u64", "ld.param.b64")
        if not plain or not isinstance(base, Sym) or base.offset:
            return None
        return self._threads.params.get(base.name)

    def _operand(self, operand: Operand) -> Column | None:
        import numpy as np

        if isinstance(operand, Reg):
            return self.of(operand.name)
        if isinstance(operand, Special):
            return {"%ctaid.x": self._threads.cta, "%tid.x": self._threads.tid}.get(operand.name)
        if isinstance(operand, Int):
            return np.full_like(self._threads.cta, operand.bits)
        if isinstance(operand, Sym) and operand.name in _ARENAS:
            at = _ARENAS[operand.name] + operand.offset
            return np.full_like(self._threads.cta, at & _64)
        return None


def _signed(operation: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    return lambda a, b: operation(a.astype("i8"), b.astype("i8")).astype("u8")


def _divided(a: Any, b: Any) -> Any:
    """Division of signed numbers, which rounds to zero."""
    import numpy as np

    down = a // np.where(b == 0, 1, b)
    return down + ((down < 0) & (down * b != a))


def _by(operation: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    """Unsigned division of 32 bits, by something else than zero."""
    import numpy as np

    return lambda a, b: operation(a & _32, np.where(b == 0, 1, b) & _32)


def _compared(operation: Callable[[Any, Any], Any], mask: int) -> Callable[..., Any]:
    return lambda a, b: operation(a & mask, b & mask).astype("u8")


_OPCODES: Mapping[str, Callable[..., Any]] = {
    **{f"mov.{t}": lambda a: a for t in ("u32", "b32", "u64", "b64", "pred")},
    "cvt.u64.u32": lambda a: a & _32,
    "cvt.u32.u64": lambda a: a & _32,
    **{f"add.{t}": lambda a, b: (a + b) & _32 for t in ("u32", "s32")},
    **{f"sub.{t}": lambda a, b: (a - b) & _32 for t in ("u32", "s32")},
    **{f"mul.lo.{t}": lambda a, b: (a * b) & _32 for t in ("u32", "s32")},
    **{f"mad.lo.{t}": lambda a, b, c: (a * b + c) & _32 for t in ("u32", "s32")},
    "add.u64": lambda a, b: a + b,
    "sub.s64": lambda a, b: a - b,
    "sub.u64": lambda a, b: a - b,
    "mul.lo.u64": lambda a, b: a * b,
    "mul.lo.s64": lambda a, b: a * b,
    "shl.b32": lambda a, b: ((a & _32) << (b & 31)) * (b < 32) & _32,
    "shr.u32": lambda a, b: ((a & _32) >> (b & 31)) * (b < 32),
    "shr.u64": lambda a, b: (a >> (b & 63)) * (b < 64),
    "and.b32": lambda a, b: a & b & _32,
    "and.pred": lambda a, b: a & b,
    "div.u32": lambda a, b: _by(lambda x, y: x // y)(a, b),
    "rem.u32": lambda a, b: _by(lambda x, y: x % y)(a, b),
    "div.s64": _signed(_divided),
    "max.s64": _signed(lambda a, b: a * (a >= b) + b * (a < b)),
    "min.s64": _signed(lambda a, b: a * (a <= b) + b * (a > b)),
    "setp.lt.u32": _compared(lambda a, b: a < b, _32),
    "setp.le.u32": _compared(lambda a, b: a <= b, _32),
    "setp.ge.u32": _compared(lambda a, b: a >= b, _32),
    "setp.gt.u32": _compared(lambda a, b: a > b, _32),
    "setp.gt.u64": _compared(lambda a, b: a > b, _64),
    "setp.ge.u64": _compared(lambda a, b: a >= b, _64),
}
"""Opcodes of glue, and of what faults make of them; another one has no value here."""
