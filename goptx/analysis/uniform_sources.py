"""Where uniform and divergent values come from: how level an instruction's results are at best."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, IntEnum
from typing import NamedTuple

from goptx.analysis.lanes import Lanes
from goptx.analysis.reaching import ENTRY, JOIN, Reaching
from goptx.ir import Address, Function, Instruction, Operand, Pair, Reg, Special, Sym, Vector
from goptx.isa.special import SPECIAL


class Level(IntEnum):
    """The largest group of threads that surely agrees; larger is more uniform."""

    THREAD = 0
    WARP = 1
    CTA = 2
    GRID = 3


class Follow(Enum):
    """What else a value's level depends on, besides its own bound."""

    NOTHING = 0
    GUARD = 1
    """The guard, and the value that stays where it fails."""
    READS = 2
    """Everything that the instruction reads."""


_WARP = 32
_ALL_LANES = 0xFFFFFFFF


class Base(NamedTuple):
    """The most that a value's level can be, and what it follows beside that."""

    level: Level
    follow: Follow


class Shape(NamedTuple):
    """What is known of a block: its extents, None where unknown, and whether it fits one warp."""

    x: int | None
    y: int | None
    z: int | None
    one_warp: bool

    @property
    def flat(self) -> bool:
        """Whether ``%tid.x`` alone numbers the threads."""
        return self.y == 1 and self.z == 1

    @property
    def whole_warps(self) -> bool:
        """Whether no warp of a block lacks lanes."""
        if self.x is None or self.y is None or self.z is None:
            return False
        return self.x * self.y * self.z % _WARP == 0

    @property
    def rows_of_warps(self) -> bool:
        """Whether each row of the block is made of whole warps."""
        return self.x is not None and self.x % 32 == 0

    @property
    def planes_of_warps(self) -> bool:
        """Whether the threads of one ``%tid.z`` are whole warps."""
        return self.x is not None and self.y is not None and self.x * self.y % 32 == 0


_LEVELS = {
    "thread": Level.THREAD,
    "warp": Level.WARP,
    "cta": Level.CTA,
    "cluster": Level.CTA,
    "grid": Level.GRID,
}
_DIVERGENT = Base(Level.THREAD, Follow.NOTHING)
_PURE = Base(Level.GRID, Follow.READS)


def launch_shape(function: Function, block_dim: tuple[int, int, int] | None) -> Shape:
    """The shape that a caller knows, else ``.reqntid``; ``.maxntid`` bounds the number of threads
    only (PTX ISA 11.4.2), not the extents."""
    exact = block_dim or function.dimension("reqntid")
    if exact is not None:
        x, y, z = exact
        return Shape(x, y, z, x * y * z <= 32)
    most = function.dimension("maxntid")
    one_warp = most is not None and most[0] * most[1] * most[2] <= 32
    return Shape(None, None, None, one_warp)


class Rules:
    """The bounds of the values of one function."""

    def __init__(
        self,
        found: Reaching,
        shape: Shape,
        seeds: Mapping[str, Level],
        specials: Mapping[str, str],
        invariant: Callable[[Instruction], bool] | None = None,
    ) -> None:
        self._found = found
        self._shape = shape
        self._seeds = seeds
        self._specials = specials
        self._invariant = invariant
        self._is_kernel = found.function.is_entry
        self._params = {p.name for p in found.function.params if p.space == "param"}
        self._constants = _constants(shape)

    def base(self, value: int, levels: Sequence[Level] | None = None) -> Base:
        """The bound of a value; ``levels`` are lower bounds of all values, if known already."""
        found = self._found
        register, block, place = found.values[value]
        if register in self._seeds:
            return Base(self._seeds[register], Follow.NOTHING)
        special = self._specials.get(register)
        if special is not None:
            return Base(self.special_level(special), Follow.NOTHING)
        if place == JOIN:
            return _PURE
        if place == ENTRY:
            # Nothing sensible can depend on a register that a kernel never wrote.
            return _PURE if self._is_kernel else _DIVERGENT
        instruction = found.cfg.blocks[block].instructions[place]
        op = instruction.op
        if op.row is None or op.form is None:
            return _DIVERGENT
        if op.sync in ("warp_collective", "cta_barrier"):
            return self._collective(instruction, register, block, place, levels)
        if op.effect == "load":
            return self._load(instruction)
        pure = op.effect == "none" and op.sync == "none"
        if pure and (op.removable or op.cc_def or op.cc_use):
            return Base(self._operands_level(instruction), Follow.READS)
        return _DIVERGENT

    def refined(self, bases: Sequence[Base], levels: Sequence[Level]) -> list[Base]:
        """The bounds once levels are known: results of collectives depend on their masks'."""
        found = self._found
        return [
            self.base(number, levels)
            if place >= 0
            and found.cfg.blocks[block].instructions[place].op.sync == "warp_collective"
            else bases[number]
            for number, (_, block, place) in enumerate(found.values)
        ]

    def special_level(self, name: str) -> Level:
        """The level of a special register, by what is known of the block's shape."""
        if name in self._seeds:
            return self._seeds[name]
        if name in self._constants:
            return Level.GRID
        base, _, component = name.partition(".")
        if base == "%tid":
            rows, planes = self._shape.rows_of_warps, self._shape.planes_of_warps
            if (component == "y" and rows) or (component == "z" and (rows or planes)):
                return Level.WARP
            return Level.THREAD
        row = SPECIAL.get(name) or SPECIAL.get(base)
        return Level.THREAD if row is None else _LEVELS[row.uniformity]

    def lanes(self, levels: Sequence[Level]) -> Lanes | None:
        """What to ask about low bits; None where no value holds 32 * warp + lane."""
        names = {"%laneid"}
        if self._shape.flat or self._shape.rows_of_warps:
            names.add("%tid.x")
        names -= self._seeds.keys()
        used = set(self._specials.values())
        for label in self._found.cfg.order:
            for instruction in self._found.cfg.blocks[label]:
                if instruction.op.name == "mov" and isinstance(instruction.operands[-1], Special):
                    used.add(instruction.operands[-1].name)
        if not names & used:
            return None
        return Lanes(
            self._found,
            frozenset(names),
            self._constants,
            lambda value: levels[value] >= Level.WARP,
            lambda value: self._specials.get(self._found.values[value].register),
        )

    def _operands_level(self, instruction: Instruction) -> Level:
        level = Level.GRID
        for operand in instruction.operands:
            parts = operand.items if isinstance(operand, Vector) else (operand,)
            for part in parts:
                if isinstance(part, Special):
                    level = min(level, self.special_level(part.name))
        return level

    def _load(self, instruction: Instruction) -> Base:
        op = instruction.op
        if op.name not in ("ld", "ldu") or op.modset & {"volatile", "relaxed", "acquire", "mmio"}:
            return _DIVERGENT
        if self._invariant is not None and self._invariant(instruction):
            return _PURE
        if op.space == "const" or (
            op.space == "global" and (op.name == "ldu" or "nc" in op.modset)
        ):
            return _PURE
        if op.space != "param":
            return _DIVERGENT
        address = instruction.operands[1]
        base = address.base if isinstance(address, Address) else None
        if isinstance(base, Sym):
            if base.name in self._seeds:
                return Base(self._seeds[base.name], Follow.GUARD)
            if base.name not in self._params:
                return _DIVERGENT
        return _PURE if self._is_kernel else _DIVERGENT

    def _collective(
        self,
        instruction: Instruction,
        register: str,
        block: str,
        place: int,
        levels: Sequence[Level] | None,
    ) -> Base:
        """What an operation of a warp or CTA together writes to a register."""
        op, operands = instruction.op, instruction.operands
        results = operands[0]
        is_first = Reg(register) == (results.first if isinstance(results, Pair) else results)

        def level(operand: Operand) -> Level:
            if not isinstance(operand, Reg):
                return Level.GRID
            known = levels[self._found.read(block, place, operand.name)] if levels else None
            return Level.THREAD if known is None else known

        if op.sync == "cta_barrier":
            whole = "red" in op.modset and len(operands) < 4
            return Base(Level.CTA if whole else Level.WARP, Follow.GUARD)
        mask = op.mask_operand
        if mask is None or mask >= len(operands) or level(operands[mask]) < Level.WARP:
            return _DIVERGENT
        if op.name in ("vote", "redux") or (op.name == "match" and "all" in op.modset):
            return Base(Level.WARP, Follow.GUARD)
        if op.name == "elect":
            return Base(Level.WARP if is_first else Level.THREAD, Follow.GUARD)
        if op.name == "shfl":
            known = Level.THREAD
            if is_first and self._reads_lanes_there(instruction, block, place):
                known = level(operands[1])
            clamp = self._found.operand_constant(block, place, operands[3])
            if "idx" in op.modset and level(operands[2]) >= Level.WARP and clamp == _WARP - 1:
                known = max(known, Level.WARP)
            return _DIVERGENT if known == Level.THREAD else Base(known, Follow.GUARD)
        return _DIVERGENT

    def _reads_lanes_there(self, shuffle: Instruction, block: str, place: int) -> bool:
        """Whether lanes read values of lanes only that take part: what comes of others is undefined
        (PTX ISA 9.7.9.6). With ``.up`` they are none above the own one."""
        mask = self._found.operand_constant(block, place, shuffle.operands[4])
        if mask is None:
            return False
        mask &= _ALL_LANES
        first_ones = not mask & mask + 1
        return ("up" in shuffle.op.modset and first_ones) or (
            mask == _ALL_LANES and self._shape.whole_warps
        )


def _constants(shape: Shape) -> dict[str, int]:
    known: dict[str, int] = {}
    for component, extent in zip("xyz", shape[:3], strict=True):
        if extent is not None:
            known[f"%ntid.{component}"] = extent
            if extent == 1:
                known[f"%tid.{component}"] = 0
    return known
