"""All samples on the CPU against an H200: what each wrote there is stored, and compared.

    python tools/conformance_samples.py run --out FILE.npz       on a machine with a GPU
    python tools/conformance_samples.py compare [FILE.npz] [--only gemm]

Every sample (sm_80 and sm_90, CUDA and Triton) runs once at its launch size ``verify``. Where it
has neither matrix instructions nor .approx functions, or the CPU gives those bit by bit, the
buffers must be equal; else they must be within the bound of ``BOUNDS``.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
STORED = ROOT / "tests" / "conformance" / "samples.npz"
FOLDERS = ("samples/sm_90", "samples/sm_80")
SECONDS = 60.0
"""For one sample, its start included."""

BOUNDS: dict[str, float] = {
    **dict.fromkeys(("adam", "dropout", "layernorm", "montecarlo", "nbody", "softmax"), 2.0**-22),
    **dict.fromkeys(("attention", "decode_attention"), 2.0**-13),
}
"""Largest difference over the largest magnitude of a buffer, by sample; the others are equal.

These compute by ``ex2.approx``, ``lg2.approx``, ``rsqrt.approx`` or ``div.full``, whose last bit
the device rounds otherwise; the two attentions round such results to f16.
"""


@dataclass(frozen=True)
class Outcome:
    """How a sample differs: elements, and the largest error over the buffer's magnitude."""

    sample: str
    buffer: str
    count: int
    size: int
    error: float

    @property
    def allowed(self) -> bool:
        return self.count == 0 or self.error <= BOUNDS.get(self.sample.rpartition("/")[2], -1.0)


def samples() -> list[Path]:
    """The PTX of every sample."""
    return [path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.ptx"))]


def label(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def executed(path: Path, where: str, seconds: float = SECONDS) -> dict[str, Any]:
    """The arrays that a sample writes, by buffer; {"error": text} if it fails."""
    import numpy as np

    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "goptx.cli", "run", str(path), "--on", where,
                   "--size", "verify", "--out", folder, "--timeout", str(seconds)]  # fmt: skip
        search = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=seconds + 20,
                env={**os.environ, "PYTHONPATH": search}, cwd=ROOT,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return {"error": f"it takes more than {seconds + 20:.0f} s"}
        if done.returncode:
            return {"error": (done.stderr.strip() or done.stdout.strip())[-500:]}
        return {one.stem: np.load(one) for one in sorted(Path(folder).glob("*.npy"))}


def computed(path: Path) -> dict[str, Any]:
    """The arrays that a sample writes on the CPU, by buffer, in this process."""
    from goptx.cpu.once import CpuJob, run_once
    from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
    from goptx.syntax import parse

    text = path.read_text("utf-8")
    kernel = parse(text, str(path)).kernel(None)
    table = load_launch(path.with_suffix(".toml")).find("", kernel.name)
    assert table is not None, path
    launch = table.at("verify")
    if looks_like_triton(text):
        launch = pad_hidden_pointers(launch, kernel.params)
    done = run_once(CpuJob(text, str(path), kernel.name, launch, launch.seed))
    return {buffer.name: array for buffer, array in done.buffers}


def run(out: Path, jobs: int) -> int:
    """Runs all samples on the GPU and stores what they wrote, with the machine."""
    import numpy as np

    start = time.monotonic()
    with ThreadPoolExecutor(jobs) as pool:
        found = list(pool.map(lambda path: executed(path, "gpu"), samples()))
    arrays: dict[str, Any] = {}
    failed: dict[str, str] = {}
    for path, result in zip(samples(), found, strict=True):
        if isinstance(result.get("error"), str):
            failed[label(path)] = result["error"]
        else:
            arrays |= {f"{label(path)}:{name}": value for name, value in result.items()}
    about = {"machine": _machine(), "failed": failed, "seconds": round(time.monotonic() - start, 1)}
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    held = io.BytesIO()
    np.savez(held, **arrays)
    import lzma

    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(lzma.compress(held.getvalue(), preset=6))
    print(f"{about['machine']}: {len(found) - len(failed)} samples ran in {about['seconds']} s, "
          f"{out.stat().st_size:,} bytes")  # fmt: skip
    for name, text in failed.items():
        print(f"  {name}: {text.splitlines()[-1] if text else ''}")
    return 0


def _machine() -> dict[str, Any]:
    from goptx.cuda.worker import Worker

    sys.path.insert(0, str(ROOT / "tools"))
    with Worker(timeout_s=SECONDS) as worker:
        return worker.run("conformance_device:machine")


def load(path: Path) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """About the run; the arrays of each sample by buffer."""
    import lzma

    import numpy as np

    with np.load(io.BytesIO(lzma.decompress(path.read_bytes()))) as held:
        about = json.loads(held["about"].tobytes())
        found: dict[str, dict[str, Any]] = {}
        for key in held.files:
            sample, colon, buffer = key.partition(":")
            if colon:
                found.setdefault(sample, {})[buffer] = held[key]
    return about, found


def compare(sample: str, theirs: dict[str, Any]) -> list[Outcome]:
    """How each buffer of a sample differs on the CPU. GoptxError if it does not run there."""
    import numpy as np

    ours = computed(ROOT / "samples" / f"{sample}.ptx")
    found: list[Outcome] = []
    for name, stored in theirs.items():
        mine = ours[name]
        raw = mine.reshape(-1).view(np.uint8) != stored.reshape(-1).view(np.uint8)
        size = stored.dtype.itemsize
        count = int(raw.reshape(-1, size).any(axis=1).sum())
        error = 0.0
        if count and stored.dtype.kind == "f":
            x, y = mine.astype(np.float64), stored.astype(np.float64)
            magnitude = float(np.nanmax(np.abs(y))) or 1.0
            error = float(np.nanmax(np.abs(x - y))) / magnitude
        elif count:
            error = float("inf")
        found.append(Outcome(sample, name, count, stored.size, error))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", choices=("run", "compare"))
    parser.add_argument("file", nargs="?", type=Path, default=STORED)
    parser.add_argument("--out", type=Path, default=STORED)
    parser.add_argument("--only", default="", help="samples whose names contain this")
    parser.add_argument("--jobs", type=int, default=8)
    options = parser.parse_args(arguments)
    if options.command == "run":
        return run(options.out, options.jobs)
    about, stored = load(options.file)
    print(about["machine"])
    bad = 0
    for sample, theirs in stored.items():
        if options.only not in sample:
            continue
        for one in compare(sample, theirs):
            bad += not one.allowed
            how = "equal" if not one.count else f"{one.count} differ, {one.error:.2e}"
            print(
                f"{'  ' if one.allowed else '! '}{sample} {one.buffer}: {one.size} elements, {how}"
            )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
