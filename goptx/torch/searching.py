"""One function, compiled in several ways: the fastest one whose outputs have the same bytes.

Inductor chooses tiles by rules and block sizes by timing single launches; for kernels of two or
three microseconds other choices are often faster as a graph. All ways work on the same buffers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from goptx.cuda.stats import median
from goptx.torch import needs
from goptx.torch.calls import Buffers, Outputs

if TYPE_CHECKING:
    from goptx.torch.options import Options

PLAIN: Final = "as it is"
WAYS: Final[Mapping[str, Mapping[str, Any]]] = {
    "one-dimensional tiles": {"triton.max_tiles": 1},
    "combo kernels": {"combo_kernels": True},
}
"""Options of Inductor to compile with beside none. Elementwise kernels give the same bytes whatever
their tiles are; reductions of combo kernels may have other block sizes, and then other bytes."""

_PERMUTATIONS: Final = 2
"""How often bytes are compared on the examples' values in another order."""

_SEED: Final = 17


@dataclass(frozen=True)
class Captured:
    """A captured function.

    Attributes:
        compiled: what was captured.
        mutated: the inputs that the graph may write, by number.
        refusal: why the graph cannot stand for the function; empty if it can.
    """

    compiled: Callable[..., Any]
    graph: Any
    results: Outputs
    mutated: tuple[int, ...] = ()
    refusal: str = ""


@dataclass(frozen=True)
class Found:
    """What came of a search.

    Attributes:
        way: the name of the one that was taken.
        microseconds: of a replay of each that was timed.
        why_not: of those that were not, the reason.
        outcomes: the figures of what became of the graph of each (`Outcome.summary`).
    """

    way: str = PLAIN
    microseconds: Mapping[str, float] = field(default_factory=dict[str, float])
    why_not: Mapping[str, str] = field(default_factory=dict[str, str])
    outcomes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Any])


Clock = Callable[[Mapping[str, Captured]], Mapping[str, float]]
"""Microseconds of a replay of each, measured in turns."""


def choose(
    captured: Mapping[str, Captured],
    buffers: Buffers,
    examples: Sequence[Any],
    options: Options,
    clock: Clock,
) -> Found:
    """Which of several captures to take: `PLAIN` is among them, and the one for all to equal."""
    plain = captured[PLAIN]
    why_not: dict[str, str] = {}
    trials = list(permuted(examples))
    if plain.refusal or not _alike(plain, plain, buffers, trials):
        reason = plain.refusal or "its own results differ from run to run"
        return Found(why_not=dict.fromkeys([name for name in captured if name != PLAIN], reason))
    fit = {PLAIN: plain}
    for name, one in captured.items():
        if name == PLAIN:
            continue
        if one.refusal:
            why_not[name] = one.refusal
        elif not _alike(plain, one, buffers, trials):
            why_not[name] = "other bytes"
        else:
            fit[name] = one
    if len(fit) == 1:
        return Found(why_not=why_not)
    buffers.fill(examples)
    times = clock(fit)
    best = min(times, key=lambda name: times[name])
    if times[PLAIN] < options.least_gain * times[best]:
        best = PLAIN
    return Found(best, times, why_not)


def permuted(leaves: Sequence[Any]) -> Iterator[list[Any]]:
    """The examples, and examples with the values of each tensor of fractions in another order.

    Values that count, as indices and masks do, stay in their order.
    """
    torch = needs.torch()
    yield list(leaves)
    for number in range(_PERMUTATIONS):
        random = torch.Generator().manual_seed(_SEED + number)
        found: list[Any] = []
        for leaf in leaves:
            if isinstance(leaf, torch.Tensor) and leaf.is_floating_point():
                order = torch.randperm(leaf.numel(), generator=random).to(leaf.device)
                found.append(leaf.detach().reshape(-1)[order].reshape(leaf.shape))
            else:
                found.append(leaf)
        yield found


def _alike(one: Captured, other: Captured, buffers: Buffers, trials: Sequence[list[Any]]) -> bool:
    return all(_same(_left(one, buffers, some), _left(other, buffers, some)) for some in trials)


def _left(one: Captured, buffers: Buffers, inputs: list[Any]) -> list[Any]:
    """What a replay on these inputs gives and leaves in them, copied."""
    torch = needs.torch()
    buffers.fill(inputs)
    one.graph.replay()
    left = [*one.results.leaves, *(buffers.leaves[n] for n in one.mutated)]
    return [x.clone() if isinstance(x, torch.Tensor) else x for x in left]


def _same(ones: list[Any], others: list[Any]) -> bool:
    torch = needs.torch()
    if len(ones) != len(others):
        return False
    for a, b in zip(ones, others, strict=True):
        tensors = isinstance(a, torch.Tensor), isinstance(b, torch.Tensor)
        if not all(tensors):
            if any(tensors) or a != b:
                return False
        elif a.dtype != b.dtype or a.shape != b.shape or not torch.equal(_bytes(a), _bytes(b)):
            return False
    return True


def _bytes(tensor: Any) -> Any:
    return tensor.contiguous().reshape(-1).view(needs.torch().uint8)


def in_turns(repetitions: int) -> Clock:
    """The clock of the current device; what the graphs write is put back."""
    from goptx.cuda.graphs import LiveGraph
    from goptx.cuda.trial import Trial
    from goptx.torch.fused import LOADER
    from goptx.torch.memory import Ranges

    def clock(some: Mapping[str, Captured]) -> Mapping[str, float]:
        torch = needs.torch()
        torch.cuda.synchronize()
        device = LOADER.device(torch.cuda.current_device())
        outcomes = [one.graph.outcome for one in some.values() if one.graph.outcome is not None]
        written = [range_ for o in outcomes for range_ in o.bound.may_write(o.memory)]
        with ExitStack() as stack:
            trial = stack.enter_context(Trial(device, tuple(Ranges(written).pieces())))
            graphs: dict[str, Any] = {}
            for name, one in some.items():
                with LiveGraph(int(one.graph.raw_cuda_graph())).clone() as copy:
                    graphs[name] = copy.instantiate()
                stack.callback(graphs[name].close)
            first = next(iter(graphs.values()))
            trial.first(first)
            repeatable = trial.repeats(first)
            found = trial.time(graphs, repeatable=repeatable, repetitions=repetitions)
        return {name: median(one.samples) for name, one in found.items()}

    return clock
