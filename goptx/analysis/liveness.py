"""Which registers are live where, and how many 32-bit registers that takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from goptx.analysis.cfg import EXIT, Cfg, control_flow
from goptx.ir import Function
from goptx.ir.instruction import CONDITION_CODE, Instruction
from goptx.isa.types import TYPES


class Pressure(NamedTuple):
    """Registers needed at one point: 32-bit ones, and predicates, which have their own file."""

    units: int
    predicates: int


class Interval(NamedTuple):
    """A stretch of a block in which a register is live.

    It holds a value from before instruction ``start`` to before instruction ``end``; ``start`` is
    one past the instruction that writes it, ``end`` one past the last that reads it.
    """

    block: str
    start: int
    end: int


class RegisterSets(Mapping[str, frozenset[str]]):
    """A set of registers for each block; kept as bits, turned into names when asked for."""

    def __init__(self, masks: Mapping[str, int], bits: Mapping[str, int]) -> None:
        self._masks = masks
        self._bits = bits
        self._names = list(bits)
        self._found: dict[int, frozenset[str]] = {}

    def __getitem__(self, label: str) -> frozenset[str]:
        mask = self._masks[label]
        found = self._found.get(mask)
        if found is None:
            digits = f"{mask:b}"[::-1]
            found = frozenset(
                n for n, digit in zip(self._names, digits, strict=False) if digit > "0"
            )
            self._found[mask] = found
        return found

    def has(self, label: str, register: str) -> bool:
        """Whether a register is in the set of a block, without making the set."""
        return bool(self._masks[label] & self._bits.get(register, 0))

    def __iter__(self) -> Iterator[str]:
        return iter(self._masks)

    def __len__(self) -> int:
        return len(self._masks)


@dataclass(frozen=True, eq=False)
class Liveness:
    """Live registers at the borders of blocks.

    A register is live where a later instruction may read what it holds there. A guarded write does
    not end its life, since the old value stays where the guard fails. CC.CF is the pseudo register
    `CONDITION_CODE`. Blocks that cannot be reached have empty sets.
    """

    function: Function
    cfg: Cfg
    live_in: RegisterSets
    live_out: RegisterSets
    maybe_defined: RegisterSets
    """Of what is live into a block, that which some path from the entry may have written."""
    _widths: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])

    def live_before(self, label: str) -> list[frozenset[str]]:
        """The live registers before each instruction of a block, then those at its end."""
        live = set(self.live_out[label])
        found = [frozenset(live)]
        for instruction in reversed(self.cfg.blocks[label].instructions):
            _step_back(instruction, live)
            found.append(frozenset(live))
        return found[::-1]

    def pressure(self, label: str) -> list[Pressure]:
        """What each instruction of a block needs: the larger of what is live before it and of what
        is live after it with its results, dead ones included.

        Registers that no path has written yet (a guarded write makes them seem live) do not count.
        """
        found = [Pressure(*here) for here in self._pressures(label)]
        return found[::-1]

    def max_pressure(self) -> Pressure:
        """The largest pressure of the function; units and predicates each by itself."""
        units = predicates = 0
        for label in self.cfg.order:
            for here, flags in self._pressures(label):
                units = max(units, here)
                predicates = max(predicates, flags)
        return Pressure(units, predicates)

    def _pressures(self, label: str) -> Iterator[tuple[int, int]]:
        """(units, predicates) of each instruction of a block, the last one first."""
        instructions = self.cfg.blocks[label].instructions
        accesses = self.cfg.accesses[label]
        at_start = self.maybe_defined[label]
        first: dict[str, int] = {}
        for index, access in enumerate(accesses):
            for name in access.defs:
                first.setdefault(name, index)
        width = self._width
        live = {name for name in self.live_out[label] if name in at_start or name in first}
        units = sum(width(name)[0] for name in live)
        flags = sum(width(name)[1] for name in live)
        for index in range(len(instructions) - 1, -1, -1):
            results = set(accesses[index].defs)
            dead = results - live
            peak = units + sum(width(n)[0] for n in dead), flags + sum(width(n)[1] for n in dead)
            for name in results & live:
                fresh = first[name] == index and name not in at_start
                if instructions[index].guard is None or fresh:
                    live.remove(name)
                    units, flags = units - width(name)[0], flags - width(name)[1]
            for name in accesses[index].uses:
                if name not in live and (name in at_start or first.get(name, index) < index):
                    live.add(name)
                    units, flags = units + width(name)[0], flags + width(name)[1]
            yield max(peak[0], units), max(peak[1], flags)

    def _width(self, name: str) -> tuple[int, int]:
        found = self._widths.get(name)
        if found is None:
            found = self._widths[name] = register_width(self.function, name)
        return found

    def live_ranges(self) -> dict[str, list[Interval]]:
        """Where each register is live, block by block in reverse postorder."""
        found: dict[str, list[Interval]] = {}
        for label in self.cfg.order:
            instructions = self.cfg.blocks[label].instructions
            end = dict.fromkeys(self.live_out[label], len(instructions))
            here: list[tuple[str, Interval]] = []
            for index in range(len(instructions) - 1, -1, -1):
                instruction = instructions[index]
                if instruction.guard is None:
                    for name in instruction.defs():
                        if name in end:
                            here.append((name, Interval(label, index + 1, end.pop(name))))
                for name in instruction.uses():
                    end.setdefault(name, index + 1)
            here += [(name, Interval(label, 0, stop)) for name, stop in end.items()]
            for name, interval in reversed(here):
                found.setdefault(name, []).append(interval)
        return found


def register_width(function: Function, name: str) -> tuple[int, int]:
    """(32-bit units, predicates) that a register takes; CC.CF takes none."""
    if name == CONDITION_CODE:
        return 0, 0
    type_, vector = function.registers.lookup(name) or ("b32", 1)
    if type_ == "pred":
        return 0, vector
    scalar = TYPES.get(type_)
    return max(1, (scalar.bits + 31) // 32 if scalar else 1) * vector, 0


def liveness(function: Function, cfg: Cfg | None = None) -> Liveness:
    """Live registers of a function, by backward data flow over its blocks."""
    cfg = cfg or control_flow(function)
    exposed: dict[str, set[str]] = {}
    killed: dict[str, set[str]] = {}
    written: dict[str, set[str]] = {}
    for label in cfg.order:
        exposed[label], killed[label], written[label] = _block_sets(cfg, label)
    # Only what is read before it is written in some block can be live between blocks.
    bits = {name: 1 << at for at, name in enumerate(_ordered(exposed, cfg))}
    gen = {label: _mask(found, bits) for label, found in exposed.items()}
    keep = {label: ~_mask(found, bits) for label, found in killed.items()}
    live_in, live_out = _solve_backward(cfg, gen, keep)
    defined = _solve_forward(cfg, {label: _mask(found, bits) for label, found in written.items()})
    maybe = {label: live_in[label] & defined[label] for label in cfg.order}
    missing = dict.fromkeys(cfg.unreachable, 0)
    return Liveness(
        function,
        cfg,
        RegisterSets(live_in | missing, bits),
        RegisterSets(live_out | missing, bits),
        RegisterSets(maybe | missing, bits),
    )


def _block_sets(cfg: Cfg, label: str) -> tuple[set[str], set[str], set[str]]:
    """Registers that a block reads before it writes them, surely writes, and may write."""
    exposed: set[str] = set()
    killed: set[str] = set()
    written: set[str] = set()
    for instruction, access in zip(cfg.blocks[label], cfg.accesses[label], strict=True):
        exposed.update([name for name in access.uses if name not in killed])
        written.update(access.defs)
        if instruction.guard is None:
            killed.update(access.defs)
    return exposed, killed, written


def _step_back(instruction: Instruction, live: set[str]) -> None:
    if instruction.guard is None:
        live.difference_update(instruction.defs())
    live.update(instruction.uses())


def _ordered(exposed: Mapping[str, set[str]], cfg: Cfg) -> Iterator[str]:
    seen: set[str] = set()
    for label in cfg.order:
        for name in sorted(exposed[label] - seen):
            seen.add(name)
            yield name


def _mask(found: set[str], bits: Mapping[str, int]) -> int:
    mask = 0
    for name in found:
        mask |= bits.get(name, 0)
    return mask


def _solve_backward(
    cfg: Cfg, gen: Mapping[str, int], keep: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, int]]:
    live_in = dict(gen)
    live_out = dict.fromkeys(cfg.order, 0)
    changed = True
    while changed:
        changed = False
        for label in reversed(cfg.order):
            out = 0
            for target in cfg.successors[label]:
                if target != EXIT:
                    out |= live_in[target]
            if out != live_out[label]:
                live_out[label] = out
                live_in[label] = gen[label] | (out & keep[label])
                changed = True
    return live_in, live_out


def _solve_forward(cfg: Cfg, written: Mapping[str, int]) -> dict[str, int]:
    """What some path to the start of each block has written."""
    defined = dict.fromkeys(cfg.order, 0)
    changed = True
    while changed:
        changed = False
        for label in cfg.order:
            new = 0
            for source in cfg.predecessors[label]:
                new |= defined[source] | written[source]
            if new != defined[label]:
                defined[label] = new
                changed = True
    return defined
