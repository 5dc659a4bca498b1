"""Loops that a thread leaves only when memory that others write has changed: spins and locks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from goptx.analysis.calls import Occurrence
from goptx.analysis.cfg import Cfg, control_flow
from goptx.analysis.dominators import DominatorTree, postdominators
from goptx.analysis.loops import Loop, find_loops
from goptx.analysis.reaching import JOIN, Reaching, reaching
from goptx.ir import Function, Instruction, Operand
from goptx.ir.operands import registers_of

_OBSERVING = frozenset(("volatile", "relaxed", "acquire", "mmio"))


class WaitLoop(NamedTuple):
    """A loop whose exit depends on a read, in the loop, of memory that others may write.

    Attributes:
        header: the first block of the loop.
        at: the read.
        kind: ``poll``, a load that is repeated until it sees something; ``lock``, an exchange or
            compare-and-swap that tries the same again; ``mbarrier``; ``retry``, a compare-and-swap
            with what was read before, which some thread always wins; ``queue``, an atomic that
            changes what it reads, such as drawing a ticket. The last two wait for nobody.
        space: state space of the read; ``generic`` may be global.
    """

    header: str
    at: Occurrence
    kind: str
    space: str

    @property
    def blocking(self) -> bool:
        """Whether others may have to go on before the wait ends."""
        return self.kind in ("poll", "lock", "mbarrier")

    @property
    def inter_cta(self) -> bool:
        """Whether the loop may wait for a thread of another CTA."""
        return self.kind in ("poll", "lock") and self.space in ("global", "generic")


def wait_loops(
    function: Function, cfg: Cfg | None = None, found: Reaching | None = None
) -> tuple[WaitLoop, ...]:
    """The waiting and retrying loops of one function, each read once with its innermost loop."""
    cfg = found.cfg if found is not None else cfg or control_flow(function)
    if not any(_observes(i) for label in cfg.order for i in cfg.blocks[label]):
        return ()
    loops = find_loops(cfg).loops
    if not loops:
        return ()
    found = found or reaching(function)
    tree = postdominators(found.cfg)
    waits: dict[tuple[str, int], WaitLoop] = {}
    for loop in loops:
        candidates = {
            (label, place)
            for label in loop.blocks
            for place, instruction in enumerate(cfg.blocks[label])
            if _observes(instruction)
        }
        if not candidates:
            continue
        for block, place in _deciding(found, tree, loop) & candidates:
            instruction = found.cfg.blocks[block].instructions[place]
            kind = _kind(found, loop, block, place, instruction)
            at = Occurrence(function.name, block, place, instruction)
            space = instruction.op.space or "generic"
            # Loops come outermost first, so that the innermost one stays.
            waits[block, place] = WaitLoop(loop.header, at, kind, space)
    order = found.cfg.number
    return tuple(waits[key] for key in sorted(waits, key=lambda key: (order[key[0]], key[1])))


def _observes(instruction: Instruction) -> bool:
    """Whether an instruction is a read that may see what other threads do meanwhile."""
    op = instruction.op
    if op.sync == "mbarrier":
        return op.name in ("mbarrier.try_wait", "mbarrier.test_wait")
    if op.name == "atom":
        return True
    return op.effect == "load" and bool(op.modset & _OBSERVING)


def _deciding(found: Reaching, tree: DominatorTree, loop: Loop) -> set[tuple[str, int]]:
    """The instructions of a loop that bear on when it is left."""
    seen: set[int] = set()
    places: set[tuple[str, int]] = set()
    pending = [value for label, _ in loop.exits for value in _condition(found, label)]
    stores: list[int] | None = None
    while pending:
        value = pending.pop()
        if value in seen:
            continue
        seen.add(value)
        _, block, place = found.values[value]
        if block not in loop.blocks:
            continue
        pending += found.sources(value)
        if place == JOIN:
            for source in found.cfg.predecessors[block]:
                for branch in (source, *tree.frontier[source]):
                    if branch in loop.blocks:
                        pending += _condition(found, branch)
        elif place >= 0:
            places.add((block, place))
            op = found.cfg.blocks[block].instructions[place].op
            if op.effect == "load" and op.space != "global" and stores is None:
                stores = list(_stored(found, loop))
                pending += stores
    return places


def _condition(found: Reaching, label: str) -> tuple[int, ...]:
    """What the branch at the end of a block depends on."""
    if found.cfg.blocks[label].terminator is None:
        return ()
    return found.reads[label][-1]


def _stored(found: Reaching, loop: Loop) -> Iterator[int]:
    """What the loop stores where its own plain loads may find it: not in global memory."""
    for label in loop.blocks:
        for place, instruction in enumerate(found.cfg.blocks[label]):
            if instruction.op.effect == "store" and instruction.op.space != "global":
                yield from found.reads[label][place]


def _kind(found: Reaching, loop: Loop, block: str, place: int, instruction: Instruction) -> str:
    op = instruction.op
    if op.sync == "mbarrier":
        return "mbarrier"
    if op.name != "atom":
        return "poll"
    operands = instruction.operands[2:]
    if "cas" in op.modset:
        fixed = all(_invariant(found, loop, block, place, o) for o in operands[:2])
        return "lock" if fixed else "retry"
    if "exch" in op.modset:
        return "lock"
    if op.modset & {"add", "inc", "dec"}:
        zero = found.operand_constant(block, place, operands[0]) == 0
        return "poll" if zero and "add" in op.modset else "queue"
    return "poll"


def _invariant(found: Reaching, loop: Loop, block: str, place: int, operand: Operand) -> bool:
    """Whether an operand is the same in every round of a loop."""
    for register in registers_of(operand):
        value = found.copied(found.read(block, place, register))
        if found.values[value].block in loop.blocks and found.constant(value) is None:
            return False
    return True
