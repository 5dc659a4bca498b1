"""What surrounds a replay: whether a call fits the graph, copies into its buffers, and outputs.

A replay takes some microseconds, so that what is done here for each call shows. What does not
depend on the call is found out once; tensors of one kind are copied by one kernel.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import Any

from goptx.torch import needs


class Buffers:
    """Tensors that stay in their place, and other values, as leaves of the arguments.

    Attributes:
        leaves: the buffers; values that are no tensors are themselves.
    """

    def __init__(self, leaves: Sequence[Any], structure: Any, *, flat: bool) -> None:
        self._torch = torch = needs.torch()
        self.leaves, self.structure = list(leaves), structure
        self._tensors = [n for n, one in enumerate(leaves) if isinstance(one, torch.Tensor)]
        self._values = [n for n in range(len(leaves)) if n not in set(self._tensors)]
        self._flat, self._guard = flat, _guard([leaves[n] for n in self._tensors])
        self._alike = _alike({n: leaves[n] for n in self._tensors})

    def quickly(self, inputs: Sequence[Any]) -> Sequence[Any] | None:
        """The leaves of the arguments if it shows at once that they fit; else nothing is known.

        No tensor among them needs gradients, and none comes twice.
        """
        mine = self.leaves
        if not self._flat or self._guard is None or len(inputs) != len(mine):
            return None
        if any(_another(inputs[n], mine[n]) for n in self._values):
            return None
        fits = self._guard(*inputs) if not self._values else self._guard(*self._picked(inputs))
        return inputs if fits else None

    def _picked(self, inputs: Sequence[Any]) -> list[Any]:
        return [inputs[n] for n in self._tensors]

    def unlike(self, leaves: Sequence[Any], structure: Any) -> str:
        """Why leaves do not fit; empty if they do."""
        tensor = self._torch.Tensor
        if structure != self.structure:
            return "other arguments"
        for leaf, static in zip(leaves, self.leaves, strict=True):
            if not isinstance(static, tensor):
                if _another(leaf, static):
                    return "another value of an argument"
            elif not isinstance(leaf, tensor):
                return "other arguments"
            elif leaf.size() != static.size():
                return "another shape"
            elif leaf.dtype != static.dtype:
                return "another dtype"
            elif leaf.device != static.device:
                return "another device"
            elif leaf.stride() != static.stride():
                return "other strides"
        return ""

    def fill(self, leaves: Sequence[Any]) -> None:
        """Copies leaves that fit into the buffers; those that are the buffers stay."""
        mine = self.leaves
        for places in self._alike:
            moved = [n for n in places if leaves[n] is not mine[n]]
            if len(moved) > 1:
                self._torch._foreach_copy_([mine[n] for n in moved], [leaves[n] for n in moved])
            else:
                for n in moved:
                    mine[n].copy_(leaves[n])


class Outputs:
    """What a graph leaves, given out as a function's result.

    Args:
        result: what the function gave when it was captured.
        buffers: of the inputs; what is one of them is given as the caller's tensor.
        copied: of which others, by number, copies are given.
    """

    def __init__(self, result: Any, buffers: Buffers, *, copied: Container[int] = ()) -> None:
        torch = needs.torch()
        self.leaves, structure = torch.utils._pytree.tree_flatten(result)
        places = {id(one): n for n, one in enumerate(buffers.leaves)}
        self._given: list[tuple[int, int]] = []
        own: dict[int, Any] = {}
        for n, one in enumerate(self.leaves):
            if isinstance(one, torch.Tensor):
                if id(one) in places:
                    self._given.append((n, places[id(one)]))
                elif n in copied:
                    own[n] = one
        self._copied = [(some, _copying([own[n] for n in some])) for some in _alike(own)]
        self._rebuild = _rebuilding(torch, result, structure)

    def give(self, leaves: Sequence[Any]) -> Any:
        """The result of a call with these leaves, after the replay."""
        found = list(self.leaves)
        for places, copies in self._copied:
            for n, copy in zip(places, copies(), strict=True):
                found[n] = copy
        for n, place in self._given:
            found[n] = leaves[place]
        return self._rebuild(found)


def _copying(tensors: Sequence[Any]) -> Callable[[], Sequence[Any]]:
    """What copies tensors of one kind."""
    torch, first = needs.torch(), tensors[0]
    if len(tensors) == 1:
        plain = _dense(first) or not first.numel() or first.is_conj() or first.is_neg()
        return lambda: (first.clone() if plain else _with_holes(first),)
    guards = needs.optional("torch._C._dynamo.guards")
    # Inductor's code allocates by it: half the time of empty_like, but on the current device only.
    make: Any = getattr(guards, f"_empty_strided_{first.device.type}", None)
    shapes = [(tuple(one.size()), tuple(one.stride()), one.dtype) for one in tensors]

    def copies() -> Sequence[Any]:
        here = first.device.type == "cpu" or torch.cuda.current_device() == first.device.index
        if make is not None and here:
            found = [make(*shape) for shape in shapes]
        else:
            found = [torch.empty_like(one) for one in tensors]
        torch._foreach_copy_(found, tensors)
        return found

    return copies


def _guard(tensors: Sequence[Any]) -> Callable[..., bool] | None:
    """Dynamo's check of tensors, in one call of C++; None where PyTorch has none."""
    guards = needs.optional("torch._C._dynamo.guards")
    try:
        made: Any = getattr(guards, "TensorGuards")(  # noqa: B009
            *tensors, dynamic_dims_sizes=None, dynamic_dims_strides=None
        )
        return made.check if made.check(*tensors) else None
    except (AttributeError, TypeError, RuntimeError):
        return None


def _another(value: Any, known: Any) -> bool:
    """Whether values differ; those that cannot be compared do."""
    try:
        return type(value) is not type(known) or bool(value != known)
    except (ValueError, RuntimeError):
        return True


def _alike(tensors: dict[int, Any]) -> list[list[int]]:
    """Tensors that one kernel copies: those of one dtype and device without holes, by number."""
    kinds: dict[Any, list[int]] = {}
    for n, one in tensors.items():
        kinds.setdefault((one.dtype, one.device) if _dense(one) else n, []).append(n)
    return list(kinds.values())


def _dense(tensor: Any) -> bool:
    """Whether a tensor's elements are apart from each other and have no holes between them."""
    steps = sorted((s, m) for m, s in zip(tensor.size(), tensor.stride(), strict=True) if m != 1)
    expected = 1
    for stride, size in steps:
        if stride != expected:
            return False
        expected *= size
    return True


def _with_holes(tensor: Any) -> Any:
    """A copy that has the strides of a tensor, where `clone` would have others: with its holes, and
    elements that are one stay one."""
    size, stride = tensor.size(), tensor.stride()
    extent = 1 + sum((m - 1) * s for m, s in zip(size, stride, strict=True))
    return tensor.as_strided((extent,), (1,)).clone().as_strided(size, stride)


def _rebuilding(torch: Any, result: Any, structure: Any) -> Callable[[list[Any]], Any]:
    """A function that makes what looks like a result of its leaves."""
    for kind in (tuple, list):
        if type(result) is kind and len(result) == structure.num_leaves:  # pyright: ignore
            flat, _ = torch.utils._pytree.tree_flatten(result)
            if all(a is b for a, b in zip(flat, result, strict=True)):  # pyright: ignore
                return kind  # pyright: ignore
    if isinstance(result, torch.Tensor):
        return lambda leaves: leaves[0]
    return lambda leaves: torch.utils._pytree.tree_unflatten(leaves, structure)
