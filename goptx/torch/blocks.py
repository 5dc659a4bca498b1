"""Block sizes that Inductor chooses, kept equal for equal kernels while one function is compiled
in several ways.

Inductor times each kernel's block sizes when it first runs. Of reductions they decide the order of
sums, and for small kernels chance decides them: the same reduction, compiled again with an option
that does not concern it, may leave other bytes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from typing import Any, Final

from goptx.torch import needs

_LOCK: Final = threading.RLock()


def tuner() -> Any | None:
    """Inductor's class that chooses; None where there is none that can be asked."""
    heuristics = needs.optional("torch._inductor.runtime.triton_heuristics")
    found = getattr(heuristics, "CachingAutotuner", None)
    fits = hasattr(found, "autotune_to_one_config") and hasattr(found, "run")
    return found if fits else None


@contextmanager
def equal_blocks(kind: Any | None) -> Generator[None]:
    """Inside, kernels of class ``kind`` with the same text run with the first one's block sizes.

    One thread at a time; kernels that others run meanwhile are treated alike.
    """
    if kind is None:
        yield
        return
    chosen: dict[str, Hashable] = {}
    with _LOCK:
        choose, run = kind.autotune_to_one_config, kind.run
        kind.autotune_to_one_config = _choosing(choose, chosen)
        kind.run = _running(run, chosen)
        try:
            yield
        finally:
            kind.autotune_to_one_config, kind.run = choose, run


def _choosing(choose: Callable[..., Any], chosen: dict[str, Hashable]) -> Callable[..., Any]:
    def autotune_to_one_config(kernel: Any, *args: Any, **options: Any) -> Any:
        wanted = chosen.get(_text(kernel))
        for one in kernel.launchers if wanted is not None else ():
            if _blocks(one) == wanted:
                # Nothing was measured: Inductor keeps no record of it either.
                kernel.launchers = [one]
                return None
        return choose(kernel, *args, **options)

    return autotune_to_one_config


def _running(run: Callable[..., Any], chosen: dict[str, Hashable]) -> Callable[..., Any]:
    def noting(kernel: Any, *args: Any, **options: Any) -> Any:
        result = run(kernel, *args, **options)
        text = _text(kernel)
        if text and text not in chosen and len(kernel.launchers) == 1:
            chosen[text] = _blocks(kernel.launchers[0])
        return result

    return noting


def _text(kernel: Any) -> str:
    """The kernel's code without its own name, in which numbers differ; empty if not known."""
    function = getattr(kernel, "fn", None)
    text, name = getattr(function, "src", None), getattr(function, "__name__", None)
    return text.replace(name, "kernel") if isinstance(text, str) and name else ""


def _blocks(launcher: Any) -> Hashable:
    config = launcher.config
    sizes = tuple(sorted(config.kwargs.items()))
    return sizes, config.num_warps, config.num_stages
