"""Arms of branches as straight lines: their instructions by predicate, and no branch."""

from __future__ import annotations

from goptx.analysis.cfg import Cfg
from goptx.analysis.liveness import Liveness
from goptx.analysis.regions import Region
from goptx.fusion.items import NOT_PURE, Step, is_pure
from goptx.ir import Guard, Instruction

PREDICATED = 10
"""Instructions of an arm that is predicated rather than branched around."""

LONGEST = 96
"""The same, of an arm that only computes, where long ones are wanted."""


class Arms:
    """Makes steps of arms.

    An instruction that only computes, and whose result nobody reads behind the branch, needs no
    predicate. Of an arm with branches inside, where two predicates decide, all that they decide on
    must be of that kind.

    Args:
        live: registers that are read later.
        long: arms that only compute may be long, and have branches inside: if lanes of most warps
            go both ways, both are executed anyhow.
    """

    def __init__(self, cfg: Cfg, live: Liveness, long: bool) -> None:
        self._cfg = cfg
        self._live = live
        self._long = long

    def steps(self, region: Region, predicate: Guard) -> list[Step] | None:
        """The steps of the arms of a guard or choice, None if they have to stay arms."""
        ways = (region.taken,) if region.kind == "guard" else (True, False)
        arms = list(zip(ways, region.children, strict=True))
        if all(self._is_short(arm, predicate) for _, arm in arms):
            return [
                step
                for taken, arm in arms
                for step in self._block(arm.entry, _guard(predicate, taken), region.exit)
            ]
        return self._decided(region, predicate, frozenset()) if self._long else None

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

    # Arms that only compute

    def _decided(self, region: Region, predicate: Guard, kept: frozenset[str]) -> list[Step] | None:
        """The arms of a branch by its predicate; nothing in them may write what is ``kept``."""
        ways = (region.taken,) if region.kind == "guard" else (True, False)
        found: list[Step] = []
        for taken, arm in zip(ways, region.children, strict=True):
            steps = self._arm(arm, _guard(predicate, taken), region.exit, kept)
            if steps is None or len(steps) > LONGEST:
                return None
            found += steps
        return found

    def _arm(
        self, arm: Region, guard: Guard, exit_: str, kept: frozenset[str]
    ) -> list[Step] | None:
        if arm.kind == "sequence":
            found: list[Step] = []
            for child in arm.children:
                steps = self._arm(child, guard, exit_, kept)
                if steps is None:
                    return None
                found += steps
            return found
        body = self._cfg.blocks[arm.entry].body
        for one in body:
            computes = is_pure(one) and _converts(one, guard)
            if not computes or not kept.isdisjoint(one.defs()):
                return None
        steps = self._block(arm.entry, guard, exit_)
        if arm.kind == "block":
            return steps if self._is_plain(arm.entry) else None
        last = self._cfg.blocks[arm.entry].terminator
        plain = last is not None and last.op.terminator == "branch" and last.guard is not None
        if arm.kind not in ("guard", "choice") or not plain:
            return None
        assert last is not None and last.guard is not None
        inner = self._decided(arm, last.guard, kept | self._read_at(exit_) | {guard.register})
        return None if inner is None else steps + inner


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
