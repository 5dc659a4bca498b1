"""From a captured graph to the one that runs: rewritten on copies, checked, timed, then in place.

The recorded graph is changed last, when it is known that the change pays: whatever fails before
that leaves it as it is, and the reason in the outcome.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from goptx.build import Fused, Report
from goptx.cuda.graphs import LiveGraph
from goptx.cuda.recorded import Range
from goptx.cuda.stats import median
from goptx.cuda.streams import Graph
from goptx.cuda.trial import Trial
from goptx.diag import GoptxError
from goptx.plan.graph import Work
from goptx.plan.planned import Options as PlanOptions
from goptx.specs import MemberSpec
from goptx.syntax import parse
from goptx.torch.early import early
from goptx.torch.fused import IMAGES, LOADER, FusedImage
from goptx.torch.memory import Bound, Memory, Ranges, bind
from goptx.torch.options import Options
from goptx.torch.origins import Origin
from goptx.torch.outcome import BRANCHES, EARLY, FUSED, LISTED, PLANNED, RECORDED, Outcome
from goptx.torch.plan_cache import PLANS, plan_key
from goptx.torch.registry import REGISTRY
from goptx.torch.rewrite import Rewriting, apply, by_depth, by_plan, true_edges, unfused, without

_Result = TypeVar("_Result")

_MOST_CORRECTIONS: Final = 4
"""How often groups that leave other bytes are taken out of a graph."""

_NEAR: Final = 1.15
"""How much slower than the fastest a graph may be that is tried with programmatic edges."""

_TRIGGERING: Final = 4
"""CTAs an SM of kernels that trigger what follows. On an H200 a norm of 528 CTAs that did so gained
0.4 us, an elementwise kernel of 1,024 nothing."""

_MOST_PLANNED: Final = 200
"""Kernels of a graph for which planning by prediction is worth its time."""


@dataclass
class Modules:
    """Modules that a graph uses; released when it is gone."""

    ordinal: int
    keys: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def load(self, image: FusedImage, shared: int) -> int:
        function, key = LOADER.load(self.ordinal, image, shared)
        self.keys.append(key)
        return function

    def release(self, *, at_once: bool = True) -> None:
        keys, self.keys = self.keys, []
        if at_once:
            LOADER.release(keys)
        else:
            LOADER.postpone(keys)


def optimise(
    memory: Memory, ordinal: int, options: Options, live: LiveGraph
) -> tuple[Outcome, Modules]:
    """Rewrite a captured graph in place where that pays; whoever owns it instantiates it again.

    No work on the device may be under way. Gives what became of the graph, and the modules that
    have to stay loaded as long as it is used.
    """
    started = time.perf_counter()
    modules = Modules(ordinal)
    bound = bind(live.recorded, memory, _origins(live))
    seconds = {"read": time.perf_counter() - started}
    outcome = Outcome(live.recorded, bound, memory, seconds=seconds)
    if bound.refusal or len(live.recorded.nodes) < 2:
        return replace(outcome, why=bound.refusal or "there is nothing to rewrite"), modules
    worker = _Optimiser(live, bound, memory, ordinal, options, modules)
    try:
        with worker.device.current():
            return worker.run(outcome), modules
    except GoptxError as error:
        if worker.changing:
            raise  # what is half changed is not what was recorded
        modules.release()
        return replace(outcome, why=error.diagnostics[0].message), modules


def _origins(live: LiveGraph) -> dict[int, Origin]:
    kernels = [node.kernel for node in live.recorded.nodes if node.kernel is not None]
    return REGISTRY.find_all({kernel.function: kernel.name for kernel in kernels})


class _Optimiser:
    """Works on one graph."""

    def __init__(
        self,
        live: LiveGraph,
        bound: Bound,
        memory: Memory,
        ordinal: int,
        options: Options,
        modules: Modules,
    ) -> None:
        self.live, self.bound, self.memory = live, bound, memory
        self.options, self.modules = options, modules
        self.device = LOADER.device(ordinal)
        self.seconds: dict[str, float] = {}
        self.late: dict[int, str] = {}
        self.changing = False
        self.waits = true_edges(bound.works, live.recorded)

    def run(self, outcome: Outcome) -> Outcome:
        variants = self._timed("plan", lambda: PLANS.get(self._key(), self._variants))
        if not variants:
            return replace(outcome, why="nothing is to be done", seconds=self._all(outcome))
        outcome = replace(outcome, rewriting=list(variants.values())[-1])
        if not self.options.check:
            chosen = list(variants)[-1]
            self._change(variants[chosen])
            return replace(outcome, chosen=chosen, seconds=self._all(outcome))
        chosen, why, times, checked = self._tried(variants)
        best = variants.get(chosen)
        self.modules.release()  # of the trials; what is taken loads its own again
        if best is not None:
            self._timed("change", lambda: self._change(best))
        return replace(
            outcome,
            chosen=chosen,
            why=why,
            rewriting=best or outcome.rewriting,
            microseconds=times,
            checked=checked,
            late=self.late,
            seconds=self._all(outcome),
        )

    def _all(self, outcome: Outcome) -> dict[str, float]:
        return {**outcome.seconds, **self.seconds}

    def _timed(self, name: str, work: Callable[[], _Result]) -> _Result:
        started = time.perf_counter()
        try:
            return work()
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - started

    def _key(self) -> str:
        choices = self.options.branches, self.options.fuse, _MOST_PLANNED
        return plan_key(self.bound.works, self.live.recorded, self.device.info.target, choices)

    def _variants(self) -> dict[str, Rewriting]:
        """The rewritten graphs to try, the most ambitious last."""
        works = self.bound.works
        waits = self.waits
        found: dict[str, Rewriting] = {}
        if self.options.branches:
            found[BRANCHES] = unfused(waits)
        if self.options.fuse:
            target = self.device.info.target
            found[FUSED] = by_depth(works, waits, lambda some: IMAGES.fuse(some, target))
            if sum(not work.alone for work in works) <= _MOST_PLANNED:
                choices = PlanOptions(make=self._made)
                found[PLANNED], found[LISTED] = by_plan(
                    works,
                    self.live.recorded,
                    choices,
                    lambda some, plan: IMAGES.fuse(some, target, plan),
                )
        return _distinct(found)

    def _made(self, specs: Sequence[MemberSpec], plan: str) -> Fused:
        """A fused kernel for planning, from what was made before."""
        image = IMAGES.make(specs, plan, self.device.info.target)
        module = parse(image.ptx, "<fused>")
        return Fused(image.ptx, image.contract, Report(plan), module)

    def _apply(self, rewriting: Rewriting, graph: LiveGraph) -> None:
        apply(rewriting, self.bound.works, self.live.recorded, graph, self.modules.load)

    def _change(self, rewriting: Rewriting) -> None:
        self.changing = True
        self._apply(rewriting, self.live)
        self.changing = False

    def _tried(self, variants: dict[str, Rewriting]) -> tuple[str, str, dict[str, float], bool]:
        """The fastest graph of those that leave what the recorded one leaves.

        ``variants`` loses those that do not, and groups because of which they would not.
        """
        written = self.bound.may_write(self.memory)
        wrong: list[str] = []
        with ExitStack() as stack:
            self.device.synchronize()
            trial = stack.enter_context(
                Trial(self.device, written, _within(self.memory.fresh, written))
            )
            graphs: dict[str, Graph] = {RECORDED: self._executable(None, stack)}
            trial.first(graphs[RECORDED])
            # On what a run left, garbage for indices say, another one may fault.
            carries = self.bound.carries(self.memory)
            repeatable = not carries and trial.repeats(graphs[RECORDED])
            if not repeatable and not trial.same(graphs[RECORDED]):
                return RECORDED, "its own results differ from run to run", {}, False
            for name in list(variants):
                graph = self._right(name, variants, trial, stack)
                if graph is None:
                    wrong.append(name)
                else:
                    graphs[name] = graph
            times = self._times(trial, graphs, repeatable)
            best = min(times, key=lambda name: times[name])
            sooner = self._sooner(times, variants, trial, stack)
            if sooner:
                times |= self._times(trial, {best: graphs[best], **sooner}, repeatable)
                best = min(times, key=lambda name: times[name])
        why = f"other bytes: {', '.join(wrong)}" if wrong else ""
        if best != RECORDED and times[RECORDED] < self.options.least_gain * times[best]:
            best = RECORDED
        if best == RECORDED:
            why = why or "no rewritten graph is faster"
        return best, why, times, not wrong

    def _times(self, trial: Trial, graphs: dict[str, Graph], repeatable: bool) -> dict[str, float]:
        """Medians of one replay, microseconds."""
        repetitions = self.options.repetitions
        samples = self._timed(
            "time", lambda: trial.time(graphs, repeatable=repeatable, repetitions=repetitions)
        )
        return {name: median(found.samples) for name, found in samples.items()}

    def _sooner(
        self,
        times: dict[str, float],
        variants: dict[str, Rewriting],
        trial: Trial,
        stack: ExitStack,
    ) -> dict[str, Graph]:
        """The graphs that are about as fast as the fastest, with programmatic edges."""
        if not self.options.early or len(self.bound.works) > _MOST_PLANNED:
            return {}
        near = _NEAR * min(times.values())
        bases = {n: variants[n] for n in times if n in variants and times[n] <= near}
        found: dict[str, Graph] = {}
        for name, base in (bases or {BRANCHES: unfused(self.waits)}).items():
            rewriting = self._timed("plan", lambda base=base: self._early(base))
            if rewriting is not None:
                variants[name + EARLY] = rewriting
                graph = self._right(name + EARLY, variants, trial, stack)
                if graph is not None:
                    found[name + EARLY] = graph
        return found

    def _early(self, base: Rewriting) -> Rewriting | None:
        target = self.device.info.target

        def single(work: Work) -> FusedImage:
            return IMAGES.fuse([work], target, "a")

        kernels = [node.kernel is not None for node in self.live.recorded.nodes]
        most = _TRIGGERING * self.device.info.sm_count
        found, late = early(base, self.bound.works, kernels, single, IMAGES.early, most=most)
        self.late |= late
        return found

    def _right(
        self, name: str, variants: dict[str, Rewriting], trial: Trial, stack: ExitStack
    ) -> Graph | None:
        """A graph that leaves what the first one left: if need be without some of its groups."""
        for _ in range(_MOST_CORRECTIONS):
            rewriting = variants[name]
            graph = self._timed("instantiate", lambda r=rewriting: self._executable(r, stack))
            if self._timed("check", lambda g=graph: trial.same(g)):
                return graph
            if rewriting.early:
                break  # what is wrong is an edge, or new code of a kernel that was right
            found = without(rewriting, self.bound.works, self.waits, trial.differing())
            if found is None:
                break
            variants[name] = found
        return None

    def _executable(self, rewriting: Rewriting | None, stack: ExitStack) -> Graph:
        with self.live.clone() as copy:
            if rewriting is not None:
                self._apply(rewriting, copy)
            graph = copy.instantiate()
        stack.callback(graph.close)
        return graph


def _distinct(variants: dict[str, Rewriting]) -> dict[str, Rewriting]:
    """The variants without those that change as another one does."""
    found: dict[str, Rewriting] = {}
    seen: set[tuple[object, ...]] = set()
    for name, one in variants.items():
        groups = tuple((group.members, group.image.contract.plan) for group in one.groups)
        key = (frozenset(one.edges), groups)
        if key not in seen:
            seen.add(key)
            found[name] = one
    return found


def _within(pieces: Sequence[Range], ranges: Sequence[Range]) -> list[Range]:
    """The parts of pieces that lie in ranges."""
    inside = Ranges(ranges)
    found: list[Range] = []
    for start, end in Ranges(pieces).pieces():
        piece = inside.of(start)
        if piece is not None:
            found.append(Range(start, min(end, piece.end)))
    return found
