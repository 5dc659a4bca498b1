"""``import goptx.torch`` works anywhere; its functions say what is missing."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from goptx.diag import GoptxError
from goptx.torch.options import Options

NO_TORCH = """
import sys
sys.modules["torch"] = None
import goptx.torch
for call in (lambda: goptx.torch.fuse(len), lambda: goptx.torch.explain(len),
             lambda: goptx.torch.backend(None, []), lambda: goptx.torch.capture().__enter__()):
    try:
        call()
    except goptx.diag.GoptxError as error:
        print(error.diagnostics[0].message)
"""


def test_without_torch_functions_say_so() -> None:
    done = subprocess.run([sys.executable, "-c", NO_TORCH], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 4
    assert all(line.startswith("PyTorch cannot be imported") for line in lines)


def test_importing_loads_neither_torch_nor_triton() -> None:
    code = (
        "import sys; before = set(sys.modules); import goptx.torch; "
        "print({'torch', 'triton', 'cuda'} & (set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("first", ["goptx.torch", "torch._dynamo.backends.registry"])
def test_the_backend_is_registered_before_or_after_the_registry(tmp_path: Path, first: str) -> None:
    place = tmp_path / "torch" / "_dynamo" / "backends"
    place.mkdir(parents=True)
    for folder in (place, place.parent, place.parent.parent):
        (folder / "__init__.py").touch()
    (place / "registry.py").write_text(
        "found = []\ndef register_backend(compiler_fn, name):\n    found.append(name)\n"
    )
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import {first}; import goptx.torch; "
        "from torch._dynamo.backends import registry; import goptx.torch.listed as listed; "
        "print(registry.found, [type(one).__name__ for one in sys.meta_path].count('_Waiting'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "['goptx'] 0", done.stderr


def test_options_are_known_or_refused() -> None:
    assert Options.of({"fuse": False}) == Options(fuse=False)
    own, others = Options.split({"fuse": False, "combo_kernels": True})
    assert own == Options(fuse=False)
    assert others == {"combo_kernels": True}
    with pytest.raises(GoptxError, match="'fuze'"):
        Options.of({"fuze": True})


def test_pytorch_finds_the_backend_by_its_entry_point() -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())["project"]
    module, _, name = project["entry-points"]["torch_dynamo_backends"]["goptx"].partition(":")
    assert callable(getattr(import_module(module), name))
