"""What a program has beside its arguments: random numbers, buffers of modules, other memory.

Functions run a few times before they are captured, and graphs are replayed to be compared; after
that the program must be where it was.
"""

from __future__ import annotations

import inspect
from collections.abc import Generator, Iterable
from contextlib import contextmanager, nullcontext
from typing import Any

from goptx.diag import GoptxError
from goptx.torch import needs
from goptx.torch.memory import SCRATCH, Ranges, snapshot_ranges
from goptx.torch.outcome import Outcome

KEYWORDS = "arguments by name that the function does not take by position"


def one_device(tensors: Iterable[Any], kind: str) -> Any:
    """The device of all tensors of a kind (``cuda``). GoptxError if there are several, or none."""
    found = {tensor.device: None for tensor in tensors if tensor.device.type == kind}
    if not found:
        raise GoptxError.at(
            "no tensor on a GPU is among the example inputs", hint="move them: x.cuda()"
        )
    if len(found) > 1:
        raise GoptxError.at(
            f"the function works on several devices ({', '.join(sorted(map(str, found)))}), and a "
            "graph is for one",
            hint="fuse the parts for each device apart",
        )
    return next(iter(found))


def on(device: Any) -> Any:
    """Makes a device current, also for streams that are made; that of the host always is."""
    return needs.torch().cuda.device(device) if device.type == "cuda" else nullcontext()


def owned(fn: Any, what: str) -> list[Any]:
    """The ``parameters`` or ``buffers`` of a module; of a function none."""
    found = getattr(fn, what, None)
    return list(found()) if callable(found) else []  # pyright: ignore


@contextmanager
def as_it_was(fn: Any, device: Any) -> Generator[None]:
    """Puts back the buffers of a module, and where random numbers stand on host and device."""
    torch = needs.torch()
    buffers = owned(fn, "buffers")
    with torch.no_grad():
        before = [buffer.clone() for buffer in buffers]
    devices = [device] if device.type == "cuda" else []
    try:
        with torch.random.fork_rng(devices=devices):
            yield
    finally:
        with torch.no_grad():
            for buffer, content in zip(buffers, before, strict=True):
                with torch.inference_mode(buffer.is_inference()):
                    buffer.copy_(content)


def memory_in_use(device: Any) -> Ranges:
    """All that is allocated on a device now."""
    if device.type != "cuda":
        return Ranges([])
    segments = needs.torch().cuda.memory._snapshot(device)["segments"]
    live, _ = snapshot_ranges([one for one in segments if one.get("device") == device.index])
    return Ranges(live)


def signature(fn: Any) -> inspect.Signature | None:
    """How a function, or the forward of a module, is called; None where that is not known."""
    try:
        return inspect.signature(getattr(fn, "forward", fn))
    except (TypeError, ValueError):
        return None


def by_position(
    known: inspect.Signature | None, inputs: tuple[Any, ...], named: dict[str, Any]
) -> tuple[Any, ...] | None:
    """All arguments of a call by position; None where some cannot be given so."""
    if known is None:
        return None
    try:
        bound = known.bind(*inputs, **named)
    except TypeError:
        return None
    return None if bound.kwargs else bound.args


def share_memory(tensors: Iterable[Any]) -> bool:
    """Whether two tensors lie in one piece of memory."""
    places = [one.untyped_storage().data_ptr() for one in tensors if one.numel()]
    return len(set(places)) < len(places)


def changes_more(outcome: Outcome | None, tensors: Iterable[Any]) -> bool:
    """Whether a graph writes tensors that were there before and are none of these."""
    if outcome is None:
        return False
    torch = needs.torch()
    storages = [one.untyped_storage() for one in tensors if isinstance(one, torch.Tensor)]
    spans = [(int(one.data_ptr()), int(one.data_ptr()) + int(one.nbytes())) for one in storages]
    known = Ranges([*outcome.memory.fresh, *spans])
    return any(
        touch.access.modifies and touch.label != SCRATCH and known.of(touch.start) is None
        for work in outcome.bound.works
        for touch in work.touches
    )
