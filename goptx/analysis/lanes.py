"""Values of which only the low bits differ between the threads of a warp.

``%tid.x`` of a one-dimensional block is 32 * warp + lane: its bits from the fifth on are the same
in the whole warp. So are ``%tid.x >> 5``, ``%tid.x & ~31``, ``%tid.x / 64`` and ``%tid.x < 96``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from goptx.analysis.reaching import Reaching
from goptx.ir import Instruction, Int, Operand, Reg, Special
from goptx.isa.opcodes import Op

_CUT = 64
_BELOW = frozenset(("lt", "ge", "lo", "hs"))
_UP_TO = frozenset(("le", "gt", "ls", "hi"))


class Lanes:
    """Answers for the values of a function.

    Args:
        found: the values.
        lane_specials: special registers that hold 32 * warp + lane: ``%laneid``, ``%tid.x``….
        constants: special registers whose value is known.
        is_warp_uniform: whether a value is already known to be the same in the whole warp.
        special_of: the special register that a value stands for, if the caller said so.
    """

    def __init__(
        self,
        found: Reaching,
        lane_specials: frozenset[str],
        constants: dict[str, int],
        is_warp_uniform: Callable[[int], bool],
        special_of: Callable[[int], str | None],
    ) -> None:
        self._found = found
        self._lane_specials = lane_specials
        self._constants = constants
        self._uniform = is_warp_uniform
        self._special_of = special_of
        self._low: dict[int, int | None] = {}
        self._zeros: dict[int, int] = {}

    def prepare(self, value: int) -> None:
        """Work out what is known of a value, so that later questions about it are answered."""
        self._low_bits(value)
        if value not in self._zeros:
            self._zeros[value] = 0
            self._zeros[value] = self._zeros_of(value)

    def hides_lanes(self, value: int) -> bool:
        """Whether a value that is made from such a one is the same in the whole warp."""
        found = self._found
        instruction = found.instruction(value)
        if instruction is None or instruction.op.name not in _HIDING:
            return False
        if value in found.previous or len(instruction.operands) < 2:
            return False
        _, block, place = found.values[value]
        low = self._operand_low(block, place, instruction.operands[1])
        if low is None:
            return instruction.op.name == "setp" and self._compares(block, place, instruction)
        name = instruction.op.name
        if name in ("shr", "and", "div", "bfe"):
            second = self._constant(block, place, instruction.operands[2])
            if second is None or not _is_integer(instruction):
                return False
            if name in ("shr", "bfe"):
                return low <= second < _CUT
            if name == "and":
                return second & ((1 << low) - 1) == 0
            return second > 0 and second % (1 << low) == 0 and instruction.op.types[0][0] == "u"
        return name == "setp" and self._compares(block, place, instruction)

    def _compares(self, block: str, place: int, instruction: Instruction) -> bool:
        """Whether a comparison cuts between warps: ``x < 64``, ``x <= 63``, ``64 > x``."""
        modset, operands = instruction.op.modset, instruction.operands
        if len(operands) != 3 or not _is_integer(instruction):
            return False
        below, up_to = bool(modset & _BELOW), bool(modset & _UP_TO)
        left, right = operands[1], operands[2]
        low = self._operand_low(block, place, left)
        if low is None:
            low, right = self._operand_low(block, place, right), left
            below, up_to = up_to, below
        if low is None or not (below or up_to):
            return False
        bound = self._constant(block, place, right)
        return bound is not None and (bound + (1 if up_to else 0)) % (1 << low) == 0

    def _operand_low(self, block: str, place: int, operand: Operand) -> int | None:
        if isinstance(operand, Special):
            return 5 if operand.name in self._lane_specials else None
        if not isinstance(operand, Reg):
            return None
        return self._low_bits(self._found.read(block, place, operand.name))

    def _low_bits(self, value: int) -> int | None:
        """How many low bits of a value may differ in a warp; None where higher ones may as well."""
        if value not in self._low:
            self._low[value] = None
            special = self._special_of(value)
            if special is not None:
                self._low[value] = 5 if special in self._lane_specials else None
            else:
                self._low[value] = self._low_of(value)
        return self._low[value]

    def _low_of(self, value: int) -> int | None:
        found = self._found
        instruction = found.instruction(value)
        if instruction is None or instruction.op.name not in _LOW or not _is_integer(instruction):
            return None
        if value in found.previous:
            return None
        _, block, place = found.values[value]
        name, operands = instruction.op.name, instruction.operands

        def low(index: int) -> int | None:
            return self._operand_low(block, place, operands[index])

        def const(index: int) -> int | None:
            return self._constant(block, place, operands[index])

        if name == "mov" or (name == "cvt" and _widens(instruction)):
            return low(1)
        if name in ("add", "sub"):
            return self._sum(block, place, operands, (1, 2) if name == "add" else (1,))
        if name in ("mad", "mad.lo"):
            zeros = self._product_zeros(block, place, operands[1], operands[2])
            bits = low(3)
            return bits if bits is not None and zeros >= bits else None
        if name in ("or", "xor"):
            for mine, other in ((1, 2), (2, 1)):
                if low(mine) is not None and self._is_uniform(block, place, operands[other]):
                    return low(mine)
            return None
        bits = low(1) if len(operands) > 2 else None
        amount = const(2) if bits is not None else None
        if bits is None or amount is None or amount < 0:
            return None
        if name == "shl":
            return bits + amount
        if name == "shr" and amount < bits:
            return bits - amount
        return bits if name == "and" else None

    def _sum(
        self, block: str, place: int, operands: tuple[Operand, ...], sides: tuple[int, ...]
    ) -> int | None:
        """Adding what is uniform and has zeros where the lanes are carries nothing upwards."""
        for side in sides:
            bits = self._operand_low(block, place, operands[side])
            other = operands[3 - side]
            if (
                bits is not None
                and self._operand_zeros(block, place, other) >= bits
                and self._is_uniform(block, place, other)
            ):
                return bits
        return None

    def _is_uniform(self, block: str, place: int, operand: Operand) -> bool:
        if isinstance(operand, Int):
            return True
        return isinstance(operand, Reg) and self._uniform(
            self._found.read(block, place, operand.name)
        )

    def _constant(self, block: str, place: int, operand: Operand) -> int | None:
        if isinstance(operand, Special):
            return self._constants.get(operand.name)
        if isinstance(operand, Reg):
            value = self._found.copied(self._found.read(block, place, operand.name))
            special = self._special_of(value)
            instruction = self._found.instruction(value)
            if special is not None:
                return self._constants.get(special)
            if instruction is not None and instruction.op.name == "mov":
                source = instruction.operands[1]
                if isinstance(source, Special) and value not in self._found.previous:
                    return self._constants.get(source.name)
        return self._found.operand_constant(block, place, operand)

    def _product_zeros(self, block: str, place: int, a: Operand, b: Operand) -> int:
        if not (self._is_uniform(block, place, a) and self._is_uniform(block, place, b)):
            return 0
        return self._operand_zeros(block, place, a) + self._operand_zeros(block, place, b)

    def _operand_zeros(self, block: str, place: int, operand: Operand) -> int:
        """How many low bits of an operand are surely zero."""
        constant = self._constant(block, place, operand)
        if constant is not None:
            return _CUT if constant == 0 else (constant & -constant).bit_length() - 1
        if not isinstance(operand, Reg):
            return 0
        value = self._found.read(block, place, operand.name)
        if value not in self._zeros:
            self._zeros[value] = 0
            self._zeros[value] = self._zeros_of(value)
        return self._zeros[value]

    def _zeros_of(self, value: int) -> int:
        found = self._found
        instruction = found.instruction(value)
        if instruction is None or instruction.op.name not in _ZEROS or not _is_integer(instruction):
            return 0
        if value in found.previous:
            return 0
        _, block, place = found.values[value]
        name, operands, modset = instruction.op.name, instruction.operands, instruction.op.modset

        def zeros(index: int) -> int:
            return self._operand_zeros(block, place, operands[index])

        if name == "mov" or (name == "cvt" and _widens(instruction)):
            return zeros(1)
        if name == "shl":
            return zeros(1) + max(0, self._constant(block, place, operands[2]) or 0)
        if name == "mul" and not modset & {"hi"}:
            return zeros(1) + zeros(2)
        if name == "mad" and not modset & {"hi"}:
            return min(zeros(1) + zeros(2), zeros(3))
        if name in ("add", "sub", "or"):
            return min(zeros(1), zeros(2))
        return max(zeros(1), zeros(2)) if name == "and" else 0


_HIDING = frozenset(("shr", "and", "div", "bfe", "setp"))
"""Opcodes whose results may be the same for all lanes though their operands are not."""

_LOW = frozenset(("mov", "cvt", "add", "sub", "mad", "mad.lo", "or", "xor", "shl", "shr", "and"))
"""Opcodes of whose results it may be known which bits the lanes differ in."""

_ZEROS = frozenset(("mov", "cvt", "shl", "mul", "mad", "add", "sub", "or", "and"))
"""Opcodes of whose results it may be known that low bits are zero."""


def _is_integer(instruction: Instruction) -> bool:
    return _has_integers(instruction.op)


@lru_cache(maxsize=1024)
def _has_integers(op: Op) -> bool:
    types = op.types
    return bool(types) and all(t[0] in "bus" and "x" not in t for t in types)


def _widens(instruction: Instruction) -> bool:
    """Whether a conversion keeps all bits of an integer."""
    types = instruction.op.types
    return (
        len(types) == 2
        and int(types[0][1:]) >= int(types[1][1:])
        and not (instruction.op.modset & {"sat"})
    )
