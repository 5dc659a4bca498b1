"""The backend in Dynamo's list, where goptx is imported and not installed.

Installed packages are found by their entry point. From a checkout on the path there is none: the
backend is registered when Dynamo's registry is there, which is imported by the first compilation.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from typing import Any, Final

_NAME: Final = "goptx"
_REGISTRY: Final = "torch._dynamo.backends.registry"


def list_backend() -> None:
    """Registers the backend, now or when the registry is imported; imports nothing of PyTorch."""
    registry = sys.modules.get(_REGISTRY)
    if registry is not None:
        _register(registry)
    elif not any(isinstance(one, _Waiting) for one in sys.meta_path):
        sys.meta_path.insert(0, _Waiting())


def _register(registry: Any) -> None:
    from goptx.torch.compiling import backend

    # A registry that has it already, or is of another make: then it goes by the entry point.
    with suppress(AssertionError, AttributeError, TypeError):
        registry.register_backend(compiler_fn=backend, name=_NAME)


class _Waiting(MetaPathFinder):
    """Stands in the way of one import, and is gone then."""

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        """The spec of the registry, with a loader that registers the backend behind it."""
        if fullname != _REGISTRY:
            return None
        with suppress(ValueError):
            sys.meta_path.remove(self)
        spec = find_spec(fullname)
        if spec is None or spec.loader is None:
            return None
        run = spec.loader.exec_module

        def exec_module(module: Any) -> None:
            run(module)
            _register(module)

        spec.loader.exec_module = exec_module
        return spec
