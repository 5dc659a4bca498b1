"""Arms of branches as straight lines: their instructions by predicate, and no branch."""

from __future__ import annotations

from goptx.analysis.cfg import Cfg
from goptx.analysis.liveness import Liveness
from goptx.analysis.regions import Region
from goptx.fusion.items import NOT_PURE, Step, is_pure
from goptx.ir import Guard, Instruction

PREDICATED = 10
"""Instructions of an arm that is predicated rather than branched around."""


class Arms:
    """Makes steps of arms.

    An instruction that only computes, and whose result nobody reads behind the branch, needs no
    predicate; ``live`` are registers that are read later.
    """

    def __init__(self, cfg: Cfg, live: Liveness) -> None:
        self._cfg = cfg
        self._live = live

    def steps(self, region: Region, predicate: Guard) -> list[Step] | None:
        """The steps of the arms of a guard or choice, None if they have to stay arms."""
        ways = (region.taken,) if region.kind == "guard" else (True, False)
        arms = list(zip(ways, region.children, strict=True))
        if not all(self._is_short(arm, predicate) for _, arm in arms):
            return None
        return [
            step
            for taken, arm in arms
            for step in self._block(arm.entry, _guard(predicate, taken), region.exit)
        ]

    def _is_short(self, arm: Region, predicate: Guard) -> bool:
        if arm.kind != "block" or not self._is_plain(arm.entry):
            return False
        body = self._cfg.blocks[arm.entry].body
        return len(body) <= PREDICATED and all(_converts(i, predicate) for i in body)

    def _is_plain(self, label: str) -> bool:
        last = self._cfg.blocks[label].terminator
        return last is None or last.guard is None

    def _block(self, label: str, guard: Guard, exit_: str) -> list[Step]:
        live = self._read_at(exit_)
        found: list[Step] = []
        for place, instruction in enumerate(self._cfg.blocks[label].body):
            free = is_pure(instruction) and live.isdisjoint(instruction.defs())
            found.append(Step(label, place, None if free else guard))
        return found

    def _read_at(self, label: str) -> frozenset[str]:
        return frozenset(self._live.live_in[label]) if label in self._cfg.blocks else frozenset()


def _guard(predicate: Guard, taken: bool) -> Guard:
    return Guard(predicate.register, predicate.negated is taken)


def _converts(instruction: Instruction, predicate: Guard) -> bool:
    """Whether an instruction may have a predicate, which it does not write itself."""
    op = instruction.op
    return (
        instruction.guard is None
        and predicate.register not in instruction.defs()
        and op.sync == "none"
        and not (op.cc_def or op.cc_use)
        and (is_pure(instruction) or op.effect in ("load", "store", "atomic", "reduction"))
        and op.name not in NOT_PURE
        and op.row is not None
        and op.form is not None
    )
