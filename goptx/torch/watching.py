"""Sees every operation of a thread, and lets compiled code stay compiled meanwhile.

From PyTorch 2.10 on, code that Dynamo compiled runs under a dispatch mode that asks for it. Before,
it would run as if it were not compiled (2.8), or be compiled anew (2.9): there the mode is entered
inside of what Inductor compiled, and around the program only where nothing was compiled.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final

from goptx.diag import GoptxError
from goptx.torch import needs
from goptx.torch.hooks.living import module

See = Callable[[Any, Any, Any, Callable[[], Any]], Any]
"""Takes an operation, its arguments, its named arguments and what runs it; gives the result."""

_WRAPPED: Final = "_goptx_original"
_SEEING: Final[list[See]] = []
"""Who sees what compiled code does, where that has to be entered; the last one counts."""


@contextmanager
def watching(see: See) -> Generator[None]:
    """Calls ``see`` for each operation of this thread."""
    if modes_keep_compiled_code() or not _something_is_compiled():
        with _mode_class()(see):
            yield
        return
    _enter_compiled_code()
    _SEEING.append(see)
    try:
        yield
    finally:
        _SEEING.remove(see)


def modes_keep_compiled_code() -> bool:
    """Whether code that was compiled runs under a mode as it runs without."""
    guards = needs.optional("torch._C._dynamo.guards")
    return hasattr(guards, "set_is_in_mode_without_ignore_compile_internals")


def _something_is_compiled() -> bool:
    counters = getattr(module("torch._dynamo.utils"), "counters", None)
    return bool(counters and counters["frames"])


def _enter_compiled_code() -> None:
    kind = getattr(needs.optional("torch._inductor.output_code"), "CompiledFxGraph", None)
    if kind is None or hasattr(kind.__call__, _WRAPPED):
        return
    original = kind.__call__

    @functools.wraps(original)
    def call(graph: Any, inputs: Any) -> Any:
        if not _SEEING:
            return original(graph, inputs)
        with _mode_class()(_SEEING[-1]):
            return original(graph, inputs)

    setattr(call, _WRAPPED, original)
    kind.__call__ = call


@lru_cache(maxsize=1)
def _mode_class() -> Any:
    """The mode that sees every operation; a class of PyTorch's has to be there to inherit from."""
    dispatch = needs.optional("torch.utils._python_dispatch")
    if dispatch is None:
        raise GoptxError.at("this PyTorch has no TorchDispatchMode")

    base: Any = dispatch.TorchDispatchMode

    class Watch(base):
        supports_higher_order_operators = True

        def __init__(self, see: See) -> None:
            base.__init__(self)
            self.see = see

        def __torch_dispatch__(
            self, function: Any, types: Any, args: Any = (), kwargs: Any = None
        ) -> Any:
            options: Any = kwargs or {}
            return self.see(function, args, options, lambda: function(*args, **options))

        @classmethod
        def ignore_compile_internals(cls) -> bool:
            return True

    return Watch
