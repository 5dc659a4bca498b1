"""Rounds of loops, made ready to be woven with rounds of other loops (`fusion.md` 3).

Loops of several instances are woven as one loop that goes on while all of them do. Where a round of
one takes a fraction of the others' time, several of its rounds stand in one of the common loop, all
but the first by predicate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from goptx.analysis.liveness import liveness
from goptx.analysis.reaching import Reaching
from goptx.fusion.depend import Part, is_plain_load, parts
from goptx.fusion.items import Step, Whole, is_pure
from goptx.fusion.trace import Trace
from goptx.ir import Function, Guard, Instruction
from goptx.isa.latency import latency, latency_classes

MOST_ROUNDS = 8
"""Rounds of one loop that stand in one of a common loop."""

_MOST_STEPS = 256
"""Instructions of these rounds."""


@dataclass(frozen=True, eq=False)
class Rounds:
    """The rounds of a loop of a member; ``whole`` has a round."""

    function: Function
    found: Reaching
    whole: Whole

    @property
    def test(self) -> Guard:
        """What holds at the end of a round if another one begins."""
        assert self.whole.round is not None
        return self.whole.round.test

    @property
    def end(self) -> str:
        """The block whose branch asks that."""
        assert self.whole.round is not None
        return self.whole.round.end

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The nodes of one round, with their order."""
        assert self.whole.round is not None
        return self._ordered(self.whole.round.steps)

    def unrolled(self, count: int) -> tuple[Part, ...]:
        """The nodes of several rounds; each but the first is executed if the loop goes on.

        A node comes behind the test of the round before it, and behind what stands up to it there:
        so rounds overlap by less than one, and it is known which round a node belongs to.
        """
        assert self.whole.round is not None
        if count == 1:
            return self.parts
        steps = list(self.whole.round.steps)
        made = self._ordered((*steps, *(self._guarded(step) for step in steps * (count - 1))))
        size = len(made) // count
        test = max(n for n, part in enumerate(made[:size]) if self.test.register in part.writes)
        for number in range(size, len(made)):
            start = number // size * size
            made[number].before.update(
                range(start - size, number - size + 1), (start - size + test,)
            )
        return made

    @cached_property
    def live(self) -> frozenset[str]:
        """Registers that hold something all the time: from before the loop, or the last round."""
        written: set[str] = set()
        found: set[str] = set()
        for part in self.parts:
            found |= part.reads - written
            written |= part.writes
        return frozenset(found)

    @cached_property
    def unrolls(self) -> bool:
        """Whether several rounds may stand in one: then the order of rounds is that of registers,
        and every instruction takes a predicate."""
        assert self.whole.round is not None
        return all(
            step.guard is None
            and instruction.guard is None
            and (is_pure(instruction) or is_plain_load(instruction))
            and instruction.op.sync == "none"
            for step in self.whole.round.steps
            for instruction in (self._instruction(step),)
        )

    @cached_property
    def collective(self) -> bool:
        """Whether lanes of a warp wait for each other in it."""
        return any(i.op.sync != "none" for part in self.parts for i in part.instructions)

    def cycles(self, target: str) -> int:
        """How long a round takes at least: its longest chain, or what its units need."""
        if target not in self._cycles:
            self._cycles[target] = self._counted(target)
        return self._cycles[target]

    @cached_property
    def _cycles(self) -> dict[str, int]:
        return {}

    def _counted(self, target: str) -> int:
        ends: list[float] = []
        busy: dict[str, float] = {}
        classes = latency_classes(target)
        for part in self.parts:
            begin = max((ends[b] for b in part.before), default=0.0)
            ends.append(begin + max(latency(i.op, target) for i in part.instructions))
            for one in part.instructions:
                row = classes.get(one.op.latency_class)
                need = 1.0 if row is None or row.interval is None else row.interval
                busy[one.op.latency_class] = busy.get(one.op.latency_class, 0.0) + need
        issued = float(sum(len(part.instructions) for part in self.parts))
        return max(1, round(max([issued, *ends, *busy.values()])))

    def times(self, wanted: int) -> int:
        """How many rounds stand in one, if so many would be good."""
        assert self.whole.round is not None
        most = min(MOST_ROUNDS, _MOST_STEPS // max(1, len(self.whole.round.steps)))
        return max(1, min(wanted, most)) if self.unrolls else 1

    def _ordered(self, steps: Sequence[Step]) -> tuple[Part, ...]:
        return tuple(parts(Trace(self.function, tuple(steps), ()), self.found))

    def _instruction(self, step: Step) -> Instruction:
        return self.found.cfg.blocks[step.block].instructions[step.place]

    def _guarded(self, step: Step) -> Step:
        """A step of a later round: it must not matter where the loop has ended."""
        test = self.test
        instruction = self._instruction(step)
        defs = set(instruction.defs())
        free = is_pure(instruction) and defs.isdisjoint({test.register, *self._left})
        return step if free else replace(step, guard=Guard(test.register, test.negated))

    @cached_property
    def _left(self) -> frozenset[str]:
        """What is read behind the loop."""
        exit_ = self.whole.exit
        cfg = self.found.cfg
        if exit_ not in cfg.blocks:
            return frozenset()
        return frozenset(liveness(self.function, cfg).live_in[exit_])
