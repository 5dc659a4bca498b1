"""Libraries that are not installed, as far as a test needs them."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from goptx.torch import needs


def _ask_torch() -> None:
    """PyTorch asks once whether Triton is there; what a test pretends is not to be remembered."""
    known: Any = needs.optional("torch.utils._triton")
    if known is not None:
        known.has_triton_package()


def module(monkeypatch: pytest.MonkeyPatch, name: str, **content: Any) -> ModuleType:
    """A module that imports as if it were installed, with its packages."""
    _ask_torch()
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        path = ".".join(parts[:end])
        if end == len(parts) or path not in sys.modules:
            made = ModuleType(path)
            made.__path__ = []  # type: ignore[attr-defined]
            made.__spec__ = SimpleNamespace(name=path)  # type: ignore[assignment]
            monkeypatch.setitem(sys.modules, path, made)
    vars(sys.modules[name]).update(content)
    return sys.modules[name]
