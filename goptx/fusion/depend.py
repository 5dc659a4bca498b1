"""What of a member's trace must stay in order (`docs/fusion.md`, "What may move").

Of two nodes of one member the second may come first only if they have no register in common that
one of them writes, and one of them is pure, or the second is a plain load that cannot see what the
first does. A load passes a barrier of the CTA if all threads come to all of these in one order, and
nothing between that barrier and the one before it may have written, in any thread, what it loads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from goptx.analysis.reaching import Reaching
from goptx.fusion.items import Step, Whole, is_pure, plain_barrier
from goptx.fusion.meetings import Meetings
from goptx.fusion.trace import Trace
from goptx.ir import Address, Instruction, Reg
from goptx.ir.instruction import CONDITION_CODE
from goptx.ir.sequences import atoms
from goptx.isa.types import TYPES

_MARKED = frozenset(("volatile", "acquire", "release", "acq_rel", "relaxed", "mmio", "sc"))


@dataclass(eq=False)
class Part:
    """A node: an atom of steps, or a part of the graph that is kept whole.

    Attributes:
        before: numbers of the nodes of the trace that must come first.
        barrier: a barrier of all threads of the CTA; ``meeting``: which all threads come to and
            may take nothing else for, so that it may be one with those of others.
        load: a plain load, which may rise.
    """

    steps: tuple[Step, ...]
    whole: Whole | None
    instructions: tuple[Instruction, ...]
    pure: bool
    load: bool
    barrier: bool
    reads: frozenset[str]
    writes: frozenset[str]
    meeting: bool = False
    before: set[int] = field(default_factory=set[int])


def parts(trace: Trace, found: Reaching, meetings: Meetings | None = None) -> list[Part]:
    """The nodes of a trace in its order, with what each has to wait for.

    ``meetings`` of the member tell which barriers are some, and whether loads may pass them;
    without them, all in the line are, and they may.
    """
    made = list(_parts(trace))
    for part in made:
        (one, *_) = part.instructions or (None,)
        known = meetings is None or (one is not None and meetings.is_meeting(one))
        part.meeting = part.barrier and known
    _registers(made)
    _Memory(made, found, _places(trace, found), meetings is None or meetings.ordered).run()
    return made


def _places(trace: Trace, found: Reaching) -> dict[int, tuple[str, int]]:
    """Where each instruction stands, by its identity."""
    return {
        id(instruction): (label, place)
        for label in found.cfg.order
        for place, instruction in enumerate(found.cfg.blocks[label].instructions)
    }


def _parts(trace: Trace) -> Iterator[Part]:
    blocks = trace.function.block_map()
    run: list[Step] = []
    for item in (*trace.items, None):
        if isinstance(item, Step):
            run.append(item)
            continue
        yield from _atoms(run, [blocks[s.block].instructions[s.place] for s in run])
        run = []
        if item is not None:
            inside = tuple(trace.instructions(item))
            uses = {name for i in inside for name in i.uses()}
            defs = {name for i in inside for name in i.defs()}
            # What it writes on one way only it leaves as it was on another.
            reads, writes = frozenset(uses | defs), frozenset(defs)
            yield Part((), item, inside, False, False, False, reads, writes)


def _atoms(run: Sequence[Step], code: Sequence[Instruction]) -> Iterator[Part]:
    at = 0
    for atom in atoms(code):
        steps = tuple(run[at : at + len(atom)])
        at += len(atom)
        reads: set[str] = set()
        writes: set[str] = set()
        for step, instruction in zip(steps, atom, strict=True):
            defs = instruction.defs()
            reads.update(instruction.uses())
            writes.update(defs)
            if step.guard is not None:
                reads.add(step.guard.register)
            if step.guard is not None or instruction.guard is not None:
                reads.update(defs)
        if len(atom) > 1:
            # The carry flag lives inside the atom; nothing else comes between.
            reads.discard(CONDITION_CODE)
            writes.discard(CONDITION_CODE)
        pure = all(map(is_pure, atom))
        one = atom[0] if len(atom) == 1 else None
        yield Part(
            steps,
            None,
            tuple(atom),
            pure,
            one is not None and not pure and is_plain_load(one),
            one is not None and steps[0].guard is None and plain_barrier(one),
            frozenset(reads),
            frozenset(writes),
        )


def is_plain_load(instruction: Instruction) -> bool:
    """Whether an instruction is a load without order: it may rise."""
    op = instruction.op
    return (
        op.name in ("ld", "ldu")
        and op.form is not None
        and op.effect == "load"
        and op.sync == "none"
        and not _MARKED & op.modset
    )


def _registers(made: Sequence[Part]) -> None:
    """Order what shares registers."""
    written: dict[str, int] = {}
    read: dict[str, list[int]] = {}
    for number, part in enumerate(made):
        for name in part.reads:
            if name in written:
                part.before.add(written[name])
        for name in part.writes:
            if name in written:
                part.before.add(written[name])
            part.before.update(read.get(name, ()))
        for name in part.writes:
            written[name] = number
            read[name] = []
        for name in part.reads:
            read.setdefault(name, []).append(number)
        part.before.discard(number)


class _Memory:
    """Orders effects: all of them but loads that rise."""

    def __init__(
        self,
        made: Sequence[Part],
        found: Reaching,
        places: dict[int, tuple[str, int]],
        ordered: bool,
    ) -> None:
        self._made = made
        self._found = found
        self._places = places
        self._ordered = ordered

    def run(self) -> None:
        pinned: list[int] = []
        loads: list[int] = []
        """Loads since the last pinned node."""
        for number, part in enumerate(self._made):
            if part.pure:
                continue
            if part.load:
                part.before.update(self._obstacles(part.instructions[0], pinned))
                loads.append(number)
                continue
            part.before.update(loads, pinned[-1:])
            loads = []
            pinned.append(number)

    def _obstacles(self, load: Instruction, pinned: Sequence[int]) -> Iterator[int]:
        """The nodes over which a load may not rise."""
        segment: list[int] = []
        for number in pinned:
            part = self._made[number]
            if part.barrier and self._ordered:
                if any(self._holds(self._made[n], load, phase=True) for n in segment):
                    yield number
                segment = []
                continue
            segment.append(number)
            # A register that a loop writes has other values in other rounds.
            if self._holds(part, load, phase=part.whole is not None):
                yield number

    def _holds(self, part: Part, load: Instruction, *, phase: bool) -> bool:
        """Whether a load may see what a node does; with ``phase``, in any thread or round."""
        return any(self._conflict(i, load, phase) for i in part.instructions)

    def _conflict(self, other: Instruction, load: Instruction, phase: bool) -> bool:
        if is_pure(other) or is_plain_load(other) or other.op.terminator == "branch":
            return False
        op = other.op
        if op.sync != "none" or op.row is None or op.form is None or op.name == "call":
            return True
        if op.effect not in ("load", "store", "atomic", "reduction"):
            return True
        if op.effect == "load" or _MARKED & (op.modset - {"relaxed"}):
            return True
        return self._aliases(other, load, phase)

    def _aliases(self, store: Instruction, load: Instruction, phase: bool) -> bool:
        if "nc" in load.op.modset or load.op.space in ("const", "param"):
            return False
        one, two = _space(store), _space(load)
        if "generic" not in (one, two) and one != two:
            return False
        return phase or not self._apart(store, load)

    def _apart(self, store: Instruction, load: Instruction) -> bool:
        """Whether two accesses of one thread have one base and offsets that do not overlap."""
        first, second = _address(store), _address(load)
        if first is None or second is None or not isinstance(first.base, Reg):
            return False
        if first.base != second.base:
            return False
        name = first.base.name
        values: list[int] = []
        for instruction in (store, load):
            label, place = self._places[id(instruction)]
            values.append(self._found.read(label, place, name))
        if values[0] != values[1]:
            return False
        return (
            first.offset + _bytes(store) <= second.offset
            or second.offset + _bytes(load) <= first.offset
        )


def _space(instruction: Instruction) -> str:
    return (instruction.op.space or "generic").partition("::")[0]


def _address(instruction: Instruction) -> Address | None:
    return next((o for o in instruction.operands if isinstance(o, Address)), None)


def _bytes(instruction: Instruction) -> int:
    op = instruction.op
    scalar = TYPES.get(op.types[-1]) if op.types else None
    return 1 << 20 if scalar is None else max(1, scalar.bits // 8) * op.vector
