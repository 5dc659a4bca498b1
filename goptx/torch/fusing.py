"""``fuse``: a function as a rewritten CUDA graph, with buffers of its own for inputs."""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from goptx.diag import GoptxError
from goptx.torch import needs
from goptx.torch.blocks import equal_blocks, tuner
from goptx.torch.calls import Buffers, Outputs
from goptx.torch.graph import capture
from goptx.torch.memory import Ranges
from goptx.torch.options import WITHOUT_REUSE, Options
from goptx.torch.outcome import Outcome
from goptx.torch.registry import REGISTRY
from goptx.torch.searching import PLAIN, WAYS, Captured, Found, choose, in_turns
from goptx.torch.state import (
    KEYWORDS,
    as_it_was,
    by_position,
    changes_more,
    memory_in_use,
    on,
    one_device,
    owned,
    share_memory,
    signature,
)
from goptx.torch.turns import TURNS


def fuse(
    fn: Callable[..., Any],
    *example_inputs: Any,
    options: Options | Mapping[str, Any] | None = None,
    compile: bool = True,
) -> FusedFunction:
    """A callable like ``fn`` that replays a rewritten CUDA graph of it.

    Args:
        example_inputs: arguments as those of later calls: tensors of the same shapes, strides,
            dtypes and devices, and equal other values. Calls with others run ``fn``; they are
            counted in ``fallbacks``.
        options: see `Options`.
        compile: let Inductor compile ``fn`` first, so that its kernels have PTX. Without, the
            kernels of PyTorch itself take part in branches only.

    Nothing is recorded for gradients: calls that need them run ``fn``; for training there is the
    backend of ``torch.compile``.

    Raises:
        GoptxError: there is no CUDA, no tensor on a device is given, or an option is not known.
    """
    return FusedFunction(fn, example_inputs, Options.of(options), compile)


NOTHING: Final = "nothing was captured of what makes its outputs (it works on a stream of its own)"


class FusedFunction:
    """See `fuse`.

    Attributes:
        compiled: what was captured: ``fn``, compiled by Inductor or as it is.
        found: what came of compiling in other ways (``Options.search``).
        outcome: what became of the graph.
        refusal: why there is none; empty if there is one.
        fallbacks: how often ``fn`` itself ran, by the reason.
        buffers: the graph's inputs (``buffers.leaves``). A call that is given these tensors copies
            nothing: fill them in place.
    """

    device_type = "cuda"

    def __init__(
        self, fn: Callable[..., Any], inputs: tuple[Any, ...], options: Options, compile: bool
    ) -> None:
        self._torch = torch = needs.torch_with_cuda()
        self.fn, self.options = fn, options
        self.fallbacks: Counter[str] = Counter()
        self.refusal = ""
        self.outcome: Outcome | None = None
        leaves, structure = torch.utils._pytree.tree_flatten(inputs)
        self._parameters = owned(fn, "parameters")  # what the graph reads stays in its place
        self._one_device(leaves)  # there has to be a tensor
        self.device = self._one_device([*leaves, *self._parameters, *owned(fn, "buffers")])
        self.__signature__ = signature(fn)
        REGISTRY.install()
        flat = len(leaves) == len(inputs) and all(map(operator.is_, leaves, inputs))
        with torch.inference_mode(False):  # else no later call outside of it could fill them
            static = [self._buffer(leaf) for leaf in leaves]
        self.buffers = Buffers(static, structure, flat=flat)
        self._autocast = self._autocast_state()
        compiled = any(hasattr(fn, mark) for mark in ("_orig_mod", "_torchdynamo_orig_callable"))
        self.found = Found()
        if not compile or compiled:
            taken = self._capture(fn, leaves)
        elif options.search:
            taken = self._search(leaves)
        else:
            taken = self._capture(self._with_inductor(), leaves)
        self._take(taken)

    def _one_device(self, leaves: Sequence[Any]) -> Any:
        tensors = [leaf for leaf in leaves if isinstance(leaf, self._torch.Tensor)]
        return one_device(tensors, self.device_type)

    def _take(self, captured: Captured) -> None:
        self.compiled, self.graph = captured.compiled, captured.graph
        self.outcome = captured.graph.outcome
        self._results, self._mutated = captured.results, captured.mutated
        self.refusal = captured.refusal

    def _search(self, leaves: list[Any]) -> Captured:
        """The best of several ways to compile."""
        failed: dict[str, str] = {}
        with equal_blocks(tuner()):
            plain = self._capture(self._with_inductor(), leaves)
            own = [*self.buffers.leaves, *owned(self.fn, "buffers")]
            if changes_more(plain.graph.outcome, own):
                why = "comparing would change memory that the function keeps"
                self.found = Found(why_not=dict.fromkeys(WAYS, why))
                return plain
            captured = {PLAIN: plain}
            for way, more in WAYS.items():
                try:
                    captured[way] = self._capture(self._with_inductor(more), leaves)
                except Exception as error:  # the compiler's own faults are of any kind
                    failed[way] = f"{type(error).__name__}: {error}"
        try:
            with (
                self._torch.no_grad(),
                on(self.device),
                TURNS.turn(self),
                as_it_was(self.fn, self.device),
            ):
                clock = in_turns(self.options.repetitions)
                found = choose(captured, self.buffers, leaves, self.options, clock)
        except GoptxError as error:  # no memory for copies, say
            found = Found(why_not=dict.fromkeys(WAYS, error.diagnostics[0].message))
        outcomes = {name: one.graph.outcome for name, one in captured.items()}
        self.found = replace(
            found,
            why_not={**found.why_not, **failed},
            outcomes={name: one.summary() for name, one in outcomes.items() if one is not None},
        )
        return captured[found.way]

    # Capturing

    def _with_inductor(self, more: Mapping[str, Any] | None = None) -> Callable[..., Any]:
        known = self._torch._inductor.config.get_config_copy()
        wanted = {**(WITHOUT_REUSE if self.options.extra_memory else {}), **(more or {})}
        chosen = {name: value for name, value in wanted.items() if name in known}
        return self._torch.compile(self.fn, options=chosen, dynamic=False)

    def _buffer(self, leaf: Any) -> Any:
        """A copy of a tensor that stays in its place; other values are themselves."""
        if not isinstance(leaf, self._torch.Tensor):
            return leaf
        if leaf.device.type != self.device_type:
            raise GoptxError.at("a tensor in host memory is among the example inputs")
        if any(s == 0 and n > 1 for n, s in zip(leaf.size(), leaf.stride(), strict=True)):
            raise GoptxError.at(
                "elements of an example input share memory (it was expanded)",
                hint="give a copy: x.contiguous()",
            )
        copy = self._torch.empty_strided(
            leaf.size(), leaf.stride(), dtype=leaf.dtype, device=leaf.device
        )
        return copy.copy_(leaf.detach())

    def _arguments(self) -> Any:
        buffers = self.buffers
        return self._torch.utils._pytree.tree_unflatten(buffers.leaves, buffers.structure)

    def _capture(self, compiled: Callable[..., Any], examples: list[Any]) -> Captured:
        torch = self._torch
        with torch.no_grad(), on(self.device), TURNS.turn(self):
            with as_it_was(self.fn, self.device):
                self._warm_up(compiled)
            # What the calls before changed in place must not be what is captured from.
            self.buffers.fill(examples)
            versions = [self._version(one) for one in self.buffers.leaves]
            before = self._in_use()
            # Other threads, a data loader's say, allocate and copy meanwhile.
            with capture(self.options, capture_error_mode="thread_local") as graph:
                result = compiled(*self._arguments())
        self._one_device([*self.buffers.leaves, *torch.utils._pytree.tree_leaves(result)])
        fresh = self._fresh(result, before)
        copied = fresh if self.options.clone_outputs else set[int]()
        results = Outputs(result, self.buffers, copied=copied)
        mutated = self._changed(graph.outcome, versions)
        refusal = NOTHING if graph.empty and fresh else self._aliases(results, copied)
        return Captured(compiled, graph, results, mutated, refusal)

    def _in_use(self) -> Ranges:
        return memory_in_use(self.device)

    def _fresh(self, result: Any, before: Ranges) -> set[int]:
        """The outputs that the graph makes, by number; others were there before, and stay."""
        torch = self._torch
        leaves = enumerate(torch.utils._pytree.tree_leaves(result))
        tensors = {n: one for n, one in leaves if isinstance(one, torch.Tensor)}
        return {n for n, x in tensors.items() if before.of(x.untyped_storage().data_ptr()) is None}

    def _warm_up(self, compiled: Callable[..., Any]) -> None:
        """Calls that compile, choose among algorithms and allocate what stays allocated."""
        cuda = self._torch.cuda
        side = cuda.Stream()
        side.wait_stream(cuda.current_stream())
        with cuda.stream(side):
            for _ in range(max(1, self.options.warmup)):
                compiled(*self._arguments())
        cuda.current_stream().wait_stream(side)
        cuda.synchronize()

    @staticmethod
    def _version(leaf: Any) -> int:
        return int(getattr(leaf, "_version", 0))

    def _changed(self, outcome: Outcome | None, versions: list[int]) -> tuple[int, ...]:
        """The inputs that the graph may write: their buffers are copied back."""
        written = outcome.bound.may_write(outcome.memory) if outcome is not None else ()
        found: list[int] = []
        for number, (leaf, version) in enumerate(zip(self.buffers.leaves, versions, strict=True)):
            if not isinstance(leaf, self._torch.Tensor):
                continue
            start = leaf.untyped_storage().data_ptr()
            end = start + leaf.untyped_storage().nbytes()
            touched = any(a < end and start < b for a, b in written)
            if touched or self._version(leaf) != version:
                found.append(number)
        return tuple(found)

    def _aliases(self, results: Outputs, fresh: set[int]) -> str:
        """Why the outputs cannot be given: copies would be apart from what they belong to."""
        torch = self._torch
        inputs = {
            leaf.untyped_storage().data_ptr(): leaf
            for leaf in self.buffers.leaves
            if isinstance(leaf, torch.Tensor) and leaf.numel()
        }
        own: list[Any] = []
        for number, output in enumerate(results.leaves):
            if isinstance(output, torch.Tensor) and output.numel():
                found = inputs.get(output.untyped_storage().data_ptr())
                if found is not None and found is not output:
                    return "an output is a view of an input"
                if found is None and number in fresh:
                    own.append(output)
        return "outputs share memory (use clone_outputs=False)" if share_memory(own) else ""

    # Calling

    @property
    def results(self) -> list[Any]:
        """The graph's own outputs, as leaves; the next replay overwrites them."""
        return self._results.leaves

    def __call__(self, *inputs: Any, **named: Any) -> Any:
        """What ``fn`` gives for these inputs."""
        if named:
            every = by_position(self.__signature__, inputs, named)
            if every is None:
                self.fallbacks[KEYWORDS] += 1
                return self.fn(*inputs, **named)
            inputs = every
        leaves, why = self._fitting(inputs)
        if why:
            self.fallbacks[why] += 1
            return self.fn(*inputs)
        # Nothing here needs gradients, so that nothing is recorded for them.
        self.buffers.fill(leaves)
        self.graph.replay()
        for number in self._mutated:
            if leaves[number] is not self.buffers.leaves[number]:
                leaves[number].copy_(self.buffers.leaves[number])
        return self._results.give(leaves)

    def _fitting(self, inputs: tuple[Any, ...]) -> tuple[Sequence[Any], str]:
        """The leaves of the inputs, and why they do not fit the graph; empty if they do."""
        torch = self._torch
        found = self.buffers.quickly(inputs)
        leaves, why = found or (), self.refusal
        if found is None:
            leaves, structure = torch.utils._pytree.tree_flatten(inputs)
            why = why or self.buffers.unlike(leaves, structure)
        if why:
            return leaves, why
        if torch.is_grad_enabled() and self._wants_gradients(leaves if found is None else ()):
            why = "gradients are needed (use torch.no_grad)"
        elif self._autocast_state() != self._autocast:
            why = "another state of autocast"
        elif self._mutated and self._share_memory(leaves):
            why = "inputs share memory, and the function changes one"
        return leaves, why

    def _share_memory(self, leaves: Sequence[Any]) -> bool:
        tensors = [leaf for leaf in leaves if isinstance(leaf, self._torch.Tensor)]
        return len({one.untyped_storage().data_ptr() for one in tensors}) < len(tensors)

    def _wants_gradients(self, leaves: Sequence[Any]) -> bool:
        return any(getattr(leaf, "requires_grad", False) for leaf in (*leaves, *self._parameters))

    def _autocast_state(self) -> tuple[Any, ...]:
        torch = self._torch
        kind = self.device_type
        on = torch.is_autocast_enabled(kind)
        return on, torch.get_autocast_dtype(kind) if on else None
