"""Registers that number the threads of warps: what is the same for the lanes of a warp."""

from __future__ import annotations

from goptx.ir import Instruction, Int, Operand, Reg, Special
from goptx.proof.cert_code import Code

WARP = 32
_WORDS = frozenset(("b32", "u32", "s32", "b64", "u64", "s64"))


class Lanes:
    """Finds values ``32 * n + lane`` where n may be the same for all lanes of a warp.

    Such a value is %tid.x of a block of one dimension, or whose rows are whole warps, plus
    multiples of 32, or its place in a row of such. Its comparison with the bounds of warps, and its
    number of the warp, are the same for all lanes if n is. ``base`` gives the name under which the
    level of a register's n is kept.

    Args:
        code: a kernel.
        block: the shape of its CTAs.
    """

    def __init__(self, code: Code, block: tuple[int, int, int]) -> None:
        self._block = block
        self._constants: dict[str, int] = {}
        self._multiples: set[str] = set()
        self._lanes: dict[str, frozenset[str]] = {}
        definitions: dict[str, list[Instruction]] = {}
        for instruction, names in zip(code.instructions, code.defs, strict=True):
            for name in names:
                definitions.setdefault(name, []).append(instruction)
        # A fused kernel may hold several copies of one definition.
        pending = {
            name: found[0]
            for name, found in definitions.items()
            if found[0].guard is None and all(str(o) == str(found[0]) for o in found[1:])
        }
        while known := {name for name, one in pending.items() if self._learn(name, one)}:
            pending = {name: one for name, one in pending.items() if name not in known}

    def per_warp(self, instruction: Instruction) -> frozenset[str] | None:
        """The registers that must be uniform over the warp for the result to be so; None if it is
        no such computation."""
        operands, op = instruction.operands, instruction.op
        if len(operands) != 3 or instruction.guard is not None or not isinstance(operands[1], Reg):
            return None
        value = self._constant(operands[2])
        if operands[1].name not in self._lanes or value is None:
            return None
        needs = frozenset((base(operands[1].name),))
        if not op.types or not _WORDS.issuperset(op.types):
            return None
        if op.name == "setp" and value >= 0:
            low = op.modset & {"lt", "ge", "lo", "hs"} and value % WARP == 0
            high = op.modset & {"le", "gt", "ls", "hi"} and value % WARP == WARP - 1
            return needs if low or high else None
        if op.name == "and":
            return needs if value % WARP == 0 else None
        if op.name == "shr":
            return needs if value >= 5 else None
        whole = op.name == "div" and value > 0 and value % WARP == 0 and op.types[0][0] == "u"
        return needs if whole else None

    def needs(self, name: str) -> frozenset[str] | None:
        """What the n of a register depends on; None if it is no such value."""
        return self._lanes.get(name)

    def _learn(self, name: str, instruction: Instruction) -> bool:
        """Note what a register is; whether anything was learnt."""
        op, sources = instruction.op, instruction.operands[1:]
        if not op.types or not _WORDS.issuperset(op.types) or op.cc_def or op.cc_use:
            return False
        if not isinstance(instruction.operands[0], Reg):
            return False
        if op.name == "mov" and len(sources) == 1:
            return self._copy(name, sources[0])
        if op.name == "cvt" and len(op.mods) == 2 and isinstance(sources[0], Reg):
            return self._copy(name, sources[0])
        if op.name in ("add", "sub", "or") and len(op.mods) == 1:
            return self._sum(name, sources, op.name)
        if op.name in ("mul", "mad") and {"lo", "wide"} & op.modset:
            return self._product(name, sources)
        if op.name == "and" or (op.name == "rem" and op.types[0][0] == "u"):
            return self._rest(name, op.name, sources)
        if op.name == "shl" and (self._constant(sources[1]) or 0) >= 5:
            self._multiples.add(name)
            return True
        return False

    def _constant(self, operand: Operand) -> int | None:
        if isinstance(operand, Int):
            return operand.value
        if isinstance(operand, Special) and operand.base == "%ntid":
            return dict(zip("xyz", self._block, strict=True)).get(operand.component)
        return self._constants.get(operand.name) if isinstance(operand, Reg) else None

    def _is_multiple(self, operand: Operand) -> bool:
        value = self._constant(operand)
        if value is not None:
            return value % WARP == 0
        return isinstance(operand, Reg) and operand.name in self._multiples

    def _lane(self, operand: Operand) -> frozenset[str] | None:
        rows = self._block[1:] == (1, 1) or self._block[0] % WARP == 0
        if operand == Special("%tid.x") and rows:
            return frozenset()
        if not isinstance(operand, Reg) or operand.name not in self._lanes:
            return None
        return frozenset((base(operand.name),))

    def _copy(self, name: str, source: Operand) -> bool:
        value, lane = self._constant(source), self._lane(source)
        if value is not None:
            self._constants[name] = value
        elif lane is not None:
            self._lanes[name] = lane
        elif self._is_multiple(source):
            self._multiples.add(name)
        else:
            return False
        return True

    def _sum(self, name: str, sources: tuple[Operand, ...], op: str) -> bool:
        one, two = sources
        if self._is_multiple(one) and self._is_multiple(two):
            self._multiples.add(name)
            return True
        pairs = [(one, two)] if op == "sub" else [(one, two), (two, one)]
        for lane, shift in pairs:
            needs = self._lane(lane)
            if needs is not None and self._is_multiple(shift):
                self._lanes[name] = needs | _names(shift)
                return True
        return False

    def _rest(self, name: str, op: str, sources: tuple[Operand, ...]) -> bool:
        """What is left of such a value in a row of whole warps: ``x % 64``, ``x & 31``."""
        lane, size = self._lane(sources[0]), self._constant(sources[1])
        if lane is None or size is None:
            return False
        if op == "and":
            size += 1
            if size & (size - 1):
                return False
        if size < WARP or size % WARP:
            return False
        # In rows of one warp nothing but the lane is left.
        self._lanes[name] = lane if size > WARP else frozenset()
        return True

    def _product(self, name: str, sources: tuple[Operand, ...]) -> bool:
        """``a * b`` or ``a * b + c`` where one factor is a multiple of 32."""
        if not any(map(self._is_multiple, sources[:2])):
            return False
        if len(sources) == 2:
            self._multiples.add(name)
            return True
        if self._is_multiple(sources[2]):
            self._multiples.add(name)
            return True
        needs = self._lane(sources[2])
        if needs is None:
            return False
        self._lanes[name] = needs | _names(sources[0]) | _names(sources[1])
        return True


def base(name: str) -> str:
    """The name for n of a register that holds ``32 * n + lane``."""
    return f"{name} / 32"


def _names(operand: Operand) -> frozenset[str]:
    return frozenset((operand.name,)) if isinstance(operand, Reg) else frozenset()
