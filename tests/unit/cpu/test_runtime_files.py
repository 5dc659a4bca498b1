"""The committed LLVM IR is what the C sources give, and layouts agree."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from goptx.cpu import layout

ROOT = Path(__file__).parents[3]


def test_no_file_of_the_runtime_is_stale() -> None:
    tool = ROOT / "tools" / "make_cpu_runtime.py"
    done = subprocess.run([sys.executable, str(tool), "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_launch_record_has_the_offsets_that_the_runtime_asserts() -> None:
    offsets = {name: getattr(layout.LaunchRecord, name).offset for name in ("grid", "params")}
    assert offsets == {"grid": 32, "params": 88}
    for name, offset in (("abort", 112), ("counts", 136), ("faults", 184)):
        assert getattr(layout.LaunchRecord, name).offset == offset
