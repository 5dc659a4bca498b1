"""The page of results on the speed of reading and fusing: times, growth, memory, cold starts."""

from __future__ import annotations

import argparse
import gzip
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from matrix_report import table
from matrix_store import ROOT
from parse_speed import LARGE, SIZES
from results_head import About, Page, head

from goptx.cuda.assemble import Assembler
from goptx.cuda.stats import Estimate, median_interval, ratio_interval

SAMPLES = ROOT / "samples" / "sm_90"
PAIR = ("gelu", "harris")
"""The samples that are fused from a cold start."""

MEMBERS = (("DeviceRadixSortHistogramKernel", 128), ("DeviceReduceKernel", 256))
"""The kernels of the large module that are fused: a part of the name, and threads of a block."""

_HUGE_ROUNDS = 3

_CHILD = """\
import sys, time
def peak():
    try:
        lines = open("/proc/self/status").read().splitlines()
        return next(int(one.split()[1]) for one in lines if one.startswith("VmHWM")) / 1024
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
what, *words = sys.argv[1:]
start = time.perf_counter()
import goptx
if what == "parse":
    import goptx.syntax
    start = time.perf_counter()
    module = goptx.load(words[0])
    for function in module.definitions():
        function.load()
elif what == "fuse":
    import goptx.build, goptx.specs, goptx.syntax
    start = time.perf_counter()
    module = goptx.load(words[0])
    members = [
        goptx.specs.MemberSpec(words[0], kernel=name, block=(int(threads), 1, 1), module=module)
        for name, threads in zip(words[1::2], words[2::2])
    ]
    goptx.build.fuse(members)
elif what == "cli":
    from goptx.cli import main
    if main(words):
        sys.exit(1)
print(time.perf_counter() - start, peak())
"""


@dataclass(frozen=True)
class Sample:
    """One run of a process: wall time of all of it, of the work in it (s), peak memory (MB)."""

    wall: float
    inside: float = 0.0
    peak: float = 0.0


class Bench:
    """Files, folders and environment of the measurements of speed."""

    def __init__(self, folder: Path, assembler: Assembler, quick: bool) -> None:
        self.folder, self.assembler = folder, assembler
        self.quick = quick
        sizes = SIZES[:1] if quick else SIZES
        self.sizes = {path.name.partition(".")[0]: folder / path.stem for path in sizes}
        for path in sizes:
            (folder / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
        self.large = folder / (sizes[0] if quick else LARGE).stem
        # Bytecode is kept, as it is by any installation, but here and not in the checkout; the
        # folder for caches is another for every run, unless it is said to be kept.
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        self.env = {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        self._number = 0

    def python(self, *words: str, cache: str | None = None) -> Sample:
        """A fresh process of goptx, with an empty folder for caches or a kept one."""
        self._number += 1
        env = {**self.env, "XDG_CACHE_HOME": str(self.folder / (cache or f"c{self._number}"))}
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, *words], env=env, capture_output=True, text=True
        )
        wall = time.perf_counter() - start
        if done.returncode:
            raise SystemExit(f"{' '.join(words)}: {done.stderr}")
        inside, peak = done.stdout.split()[-2:]
        return Sample(wall, float(inside), float(peak))

    def ptxas(self) -> Sample:
        """A run of ``ptxas -O3`` over the large module."""
        words = [str(self.assembler.path), "-O3", "-arch=sm_90", str(self.large)]
        start = time.perf_counter()
        subprocess.run([*words, "-o", str(self.folder / "cubin")], capture_output=True, check=True)
        return Sample(time.perf_counter() - start)

    def members(self) -> list[tuple[str, int]]:
        """The names of the kernels to fuse, and their threads."""
        import goptx

        names = list(goptx.load(self.large).kernels)
        if self.quick:
            return [(name, 256) for name in names[:2]]
        return [(next(n for n in names if part in n), threads) for part, threads in MEMBERS]

    def jobs(self) -> dict[str, Callable[[], Sample]]:
        """Everything that is measured, by name."""
        large, out = str(self.large), str(self.folder / "fused.ptx")
        members = self.members()
        inside = [word for name, threads in members for word in (name, str(threads))]
        two = ["cli", "fuse", "--no-assemble", "-o", out]
        for alias, (name, threads) in zip("ab", members, strict=True):
            two += ["--block", f"{alias}={threads}", f"{alias}={large}:{name}"]
        pair = ["cli", "fuse", "-o", out, *(str(SAMPLES / f"{one}.ptx") for one in PAIR)]
        return {
            "ptxas": self.ptxas,
            "parse": lambda: self.python("parse", large),
            "two": lambda: self.python("fuse", large, *inside),
            "two cli": lambda: self.python(*two),
            "two cli kept": lambda: self.python(*two, cache="kept"),
            "import": lambda: self.python("import"),
            "pair": lambda: self.python(*pair),
            "pair kept": lambda: self.python(*pair, cache="kept"),
            **{
                f"size {name}": (lambda path=path: self.python("parse", str(path)))
                for name, path in self.sizes.items()
                if path != self.large
            },
        }


def measure(bench: Bench, rounds: int) -> dict[str, list[Sample]]:
    """The samples of all jobs, which alternate; a run of each before that fills the bytecode."""
    jobs = bench.jobs()
    found: dict[str, list[Sample]] = {name: [] for name in jobs}
    for name, job in jobs.items():
        if not name.startswith(("size", "ptxas")):
            job()
    for number in range(rounds):
        print(f"\rspeed {number + 1}/{rounds} ", end="", file=sys.stderr, flush=True)
        for name, job in jobs.items():
            if not name.endswith("huge") or number < _HUGE_ROUNDS:
                found[name].append(job())
    return found


@dataclass(frozen=True)
class Limit:
    """Something measured, and what it may be at most."""

    what: str
    value: Estimate
    limit: float
    unit: str = ""

    @property
    def met(self) -> bool:
        return self.value.median <= self.limit

    def cells(self) -> list[str]:
        return [
            self.what,
            f"{_shown(self.value)}{self.unit}",
            f"{self.limit:g}{self.unit}",
            "yes" if self.met else "**missed**",
        ]


def _shown(value: Estimate) -> str:
    return f"{value.median:.3g} [{value.low:.3g}, {value.high:.3g}]"


def limits(found: Mapping[str, Sequence[Sample]]) -> list[Limit]:
    """What the samples say about each limit."""
    ptxas = [one.wall for one in found["ptxas"]]

    def ratio(name: str, what: str) -> Estimate:
        return ratio_interval([getattr(one, what) for one in found[name]], ptxas)

    def peak(name: str) -> Estimate:
        return median_interval([one.peak for one in found[name]])

    started = median_interval([one.inside for one in found["import"]])
    pair = median_interval([one.wall for one in found["pair"]])
    return [
        Limit("whole file parsed / `ptxas -O3`: the reading", ratio("parse", "inside"), 1.0),
        Limit("the same: the whole process of Python", ratio("parse", "wall"), 1.0),
        Limit("two kernels fused / `ptxas -O3`: the fusing", ratio("two", "inside"), 0.25),
        Limit("the same: the whole process of `goptx fuse`", ratio("two cli", "wall"), 0.25),
        Limit("peak memory of parsing the file", peak("parse"), 200, " MB"),
        Limit("peak memory of fusing the two kernels", peak("two"), 200, " MB"),
        Limit("`import goptx`", started, 0.15, " s"),
        Limit("`goptx fuse` of two samples, assembled: the whole process", pair, 1.5, " s"),
    ]


def speed(options: argparse.Namespace, about: About) -> Page:
    """Times against ptxas, growth, memory, cold starts."""
    with tempfile.TemporaryDirectory(prefix="goptx-") as name:
        bench = Bench(Path(name), about.assembler, options.quick)
        megabytes = {n: path.stat().st_size / 1e6 for n, path in bench.sizes.items()}
        found = measure(bench, 2 if options.quick else options.rounds)
        large = bench.large.stem
        members = " and ".join(_plain(name) for name, _ in bench.members())
    found[f"size {large}"] = found["parse"]
    held = limits(found)
    missed = [
        f"{one.what}: {_shown(one.value)}{one.unit}, limit {one.limit:g}{one.unit}"
        for one in held
        if not one.met
    ]
    intro = (
        f"Module: `tests/corpus/nvcc/{large}.ptx.gz`, {megabytes[large]:.2f} MB of PTX. Medians "
        f"[95 % interval] of {len(found['parse'])} rounds in which all jobs alternate (the 10 MB "
        f"in {_HUGE_ROUNDS}); every job is a fresh process. Every body is parsed where a whole "
        "file is. Nothing is kept from one run to the next but the bytecode of Python, as in any "
        "installation. *The reading* and *the fusing* are timed inside the process, with goptx "
        "imported; reading the file counts. What usual compilers write is read without the parser, "
        "which is made from `grammars/ptx.lark` for what else there is; the command line can keep "
        "its tables in the user's cache folder, which is empty at each start except in the rows "
        "that say *tables kept*."
    )
    text = [
        *head("Speed of reading and fusing", intro, missed, about),
        "## Limits",
        table(("what", "measured", "limit", "met"), [one.cells() for one in held]),
        "## Times",
        f"Two kernels: {members}, the first legal plan, not assembled. Two samples: "
        f"{' and '.join(PAIR)}, assembled.",
        _times(found),
        "## Growth",
        _growth(found, megabytes),
    ]
    return Page("\n\n".join(text) + "\n", tuple(missed))


def _plain(name: str) -> str:
    """The name of a function in a mangled one: the last of its nested names (Itanium C++ ABI)."""
    rest, found = name.removeprefix("_ZN"), name
    while length := re.match(r"\d+", rest):
        end = length.end() + int(length[0])
        found, rest = rest[length.end() : end], rest[end:]
    return found


def _times(found: Mapping[str, Sequence[Sample]]) -> str:
    labels = {
        "ptxas": "`ptxas -O3`, whole module",
        "parse": "whole module parsed",
        "two": "two kernels fused, from Python",
        "two cli": "two kernels fused, `goptx fuse --no-assemble`",
        "two cli kept": "the same, tables kept",
        "import": "`import goptx`",
        "pair": "two samples fused and assembled, `goptx fuse`",
        "pair kept": "the same, tables kept",
    }
    ptxas = [one.wall for one in found["ptxas"]]
    rows: list[list[str]] = []
    for name, label in labels.items():
        wall = [one.wall for one in found[name]]
        inside = [one.inside for one in found[name]]
        python = name != "ptxas"
        rows.append(
            [
                label,
                _shown(median_interval(wall)),
                _shown(median_interval(inside)) if python else "",
                _shown(ratio_interval(wall, ptxas)) if name.startswith(("parse", "two")) else "",
                f"{max(one.peak for one in found[name]):.0f}" if python else "",
            ]
        )
    heads = ("job", "process, s", "work in it, s", "process / ptxas", "peak, MB")
    return table(heads, rows)


def _growth(found: Mapping[str, Sequence[Sample]], megabytes: Mapping[str, float]) -> str:
    rows: list[list[str]] = []
    for name, size in megabytes.items():
        samples = found[f"size {name}"]
        inside = median_interval([one.inside for one in samples])
        peak = max(one.peak for one in samples)
        rows.append(
            [
                f"{name}.ptx",
                f"{size:.2f}",
                _shown(inside),
                f"{inside.median / size:.3f}",
                f"{peak:.0f}",
            ]
        )
    heads = ("module", "MB", "parsed in, s", "s a MB", "peak, MB")
    return table(heads, rows)
