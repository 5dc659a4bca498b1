"""``fuse``: a function as a rewritten CUDA graph, with buffers of its own for inputs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from goptx.diag import GoptxError
from goptx.torch import needs
from goptx.torch.graph import capture
from goptx.torch.options import WITHOUT_REUSE, Options
from goptx.torch.outcome import Outcome
from goptx.torch.registry import REGISTRY


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


class FusedFunction:
    """See `fuse`.

    Attributes:
        compiled: what was captured: ``fn``, compiled by Inductor or as it is.
        outcome: what became of the graph.
        refusal: why there is none; empty if there is one.
        fallbacks: how often ``fn`` itself ran, by the reason.
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
        leaves, self._structure = torch.utils._pytree.tree_flatten(inputs)
        tensors = [leaf for leaf in leaves if isinstance(leaf, torch.Tensor)]
        if not any(tensor.device.type == self.device_type for tensor in tensors):
            raise GoptxError.at(
                "no tensor on a GPU is among the example inputs", hint="move them: x.cuda()"
            )
        REGISTRY.install()
        self.compiled = self._with_inductor() if compile else fn
        self._static = [self._buffer(leaf) for leaf in leaves]
        self._autocast = self._autocast_state()
        self._capture(leaves)

    # Capturing

    def _with_inductor(self) -> Callable[..., Any]:
        if hasattr(self.fn, "_orig_mod") or hasattr(self.fn, "_torchdynamo_orig_callable"):
            return self.fn
        known = self._torch._inductor.config.get_config_copy()
        options = {name: value for name, value in WITHOUT_REUSE.items() if name in known}
        chosen = options if self.options.extra_memory else {}
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
        return self._torch.utils._pytree.tree_unflatten(self._static, self._structure)

    def _capture(self, examples: list[Any]) -> None:
        torch = self._torch
        with torch.no_grad():
            self._warm_up()
            # What the calls before changed in place must not be what is captured from.
            self._fill(examples)
            versions = [self._version(one) for one in self._static]
            with capture(self.options) as graph:
                result = self.compiled(*self._arguments())
        self.graph, self.outcome = graph, graph.outcome
        self._outputs, self._result = torch.utils._pytree.tree_flatten(result)
        self._mutated = self._changed(versions)
        self.refusal = self._aliases()

    def _warm_up(self) -> None:
        """Calls that compile, choose among algorithms and allocate what stays allocated."""
        cuda = self._torch.cuda
        side = cuda.Stream()
        side.wait_stream(cuda.current_stream())
        with cuda.stream(side):
            for _ in range(max(1, self.options.warmup)):
                self.compiled(*self._arguments())
        cuda.current_stream().wait_stream(side)
        cuda.synchronize()

    @staticmethod
    def _version(leaf: Any) -> int:
        return int(getattr(leaf, "_version", 0))

    def _changed(self, versions: list[int]) -> list[int]:
        """The inputs that the graph may write: their buffers are copied back."""
        outcome = self.outcome
        written = outcome.bound.may_write(outcome.memory) if outcome is not None else ()
        found: list[int] = []
        for number, (leaf, version) in enumerate(zip(self._static, versions, strict=True)):
            if not isinstance(leaf, self._torch.Tensor):
                continue
            start = leaf.untyped_storage().data_ptr()
            end = start + leaf.untyped_storage().nbytes()
            touched = any(a < end and start < b for a, b in written)
            if touched or self._version(leaf) != version:
                found.append(number)
        return found

    def _aliases(self) -> str:
        """Why the outputs cannot be given: a view of an input would be one of a copy."""
        torch = self._torch
        inputs = {
            leaf.untyped_storage().data_ptr(): leaf
            for leaf in self._static
            if isinstance(leaf, torch.Tensor) and leaf.numel()
        }
        for output in self._outputs:
            if isinstance(output, torch.Tensor) and output.numel():
                found = inputs.get(output.untyped_storage().data_ptr())
                if found is not None and found is not output:
                    return "an output is a view of an input"
        return ""

    # Calling

    def __call__(self, *inputs: Any) -> Any:
        """What ``fn`` gives for these inputs."""
        leaves, structure = self._torch.utils._pytree.tree_flatten(inputs)
        why = self.refusal or self._unlike(leaves, structure)
        if why:
            self.fallbacks[why] += 1
            return self.fn(*inputs)
        with self._torch.no_grad():
            self._fill(leaves)
            self.graph.replay()
            for number in self._mutated:
                if leaves[number] is not self._static[number]:
                    leaves[number].copy_(self._static[number])
            outputs = [self._output(one, leaves) for one in self._outputs]
        return self._torch.utils._pytree.tree_unflatten(outputs, self._result)

    def _output(self, output: Any, leaves: list[Any]) -> Any:
        if not isinstance(output, self._torch.Tensor):
            return output
        for static, leaf in zip(self._static, leaves, strict=True):
            if output is static:
                return leaf
        return output.clone() if self.options.clone_outputs else output

    def _fill(self, leaves: list[Any]) -> None:
        pairs = [
            (static, leaf)
            for static, leaf in zip(self._static, leaves, strict=True)
            if isinstance(static, self._torch.Tensor) and static is not leaf
        ]
        if len(pairs) > 1:
            self._torch._foreach_copy_([s for s, _ in pairs], [leaf for _, leaf in pairs])
            return
        for static, leaf in pairs:
            static.copy_(leaf)

    def _unlike(self, leaves: list[Any], structure: Any) -> str:
        """Why inputs do not fit the graph; empty if they do."""
        torch = self._torch
        if structure != self._structure:
            return "other arguments"
        for leaf, static in zip(leaves, self._static, strict=True):
            if not isinstance(static, torch.Tensor):
                if type(leaf) is not type(static) or leaf != static:
                    return "another value of an argument"
            elif not isinstance(leaf, torch.Tensor):
                return "other arguments"
            elif leaf.size() != static.size():
                return "another shape"
            elif leaf.dtype != static.dtype:
                return "another dtype"
            elif leaf.device != static.device:
                return "another device"
            elif leaf.stride() != static.stride():
                return "other strides"
        if torch.is_grad_enabled() and self._wants_gradients(leaves):
            return "gradients are needed (use torch.no_grad)"
        if self._autocast_state() != self._autocast:
            return "another state of autocast"
        if self._mutated and self._share_memory(leaves):
            return "inputs share memory, and the function changes one"
        return ""

    def _share_memory(self, leaves: list[Any]) -> bool:
        tensors = [leaf for leaf in leaves if isinstance(leaf, self._torch.Tensor)]
        return len({one.untyped_storage().data_ptr() for one in tensors}) < len(tensors)

    def _wants_gradients(self, leaves: list[Any]) -> bool:
        if any(getattr(leaf, "requires_grad", False) for leaf in leaves):
            return True
        parameters = getattr(self.fn, "parameters", None)
        return callable(parameters) and any(one.requires_grad for one in list(parameters()))  # pyright: ignore

    def _autocast_state(self) -> tuple[Any, ...]:
        torch = self._torch
        kind = self.device_type
        return torch.is_autocast_enabled(kind), torch.get_autocast_dtype(kind)
