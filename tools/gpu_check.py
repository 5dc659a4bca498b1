"""Everything that needs a GPU, in one command that installs nothing: tests, pairs, sanitizers.

    python tools/gpu_check.py [--out build/gpu] [--budget 540] [--only tests,pairs,sanitize,main]
        [--winners SUITE.json …] [--markdown docs/results/gpu.md]

Every part runs in a process of its own with a time limit, and what it found is written to
``OUT/gpu_check.json`` as soon as it ends. The summary at the end fits in a hundred lines;
``--markdown`` writes it as a page. Parts of an earlier run in the same folder are kept, so that
the page may be made of several runs; the part ``all`` is the whole test suite on all cores.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from children import ROOT, TOOLS, child, python
from matrix_store import SHAPES, Store, Task, tasks
from sanitizers import ABSENT, SANITIZERS, find, together, watch

from goptx import __version__

KERNELS = (
    "gelu",
    "lu",
    "bucket",
    "wmma_gemm",
    "bitonic",
    "partial_barrier",
    "stencil3d",
    "layernorm",
)
"""Samples of the reduced matrix: guards, barriers, collectives, 2-D and 3-D, partial warps."""

SANITIZED = (
    ("gelu", "lu", "product"),
    ("lu", "gelu", "warps"),
    ("lu", "lu", "seq"),
    ("bucket", "lu", "blocks"),
    ("bucket", "bitonic", "warps"),
    ("bitonic", "lu", "product"),
    ("bitonic", "bitonic", "blocks"),
    ("gelu", "wmma_gemm", "seq"),
    ("bucket", "gelu", "seq"),
    ("wmma_gemm", "stencil3d", "seq"),
    ("stencil3d", "layernorm", "blocks"),
    ("layernorm", "bucket", "seq"),
    ("gelu", "wmma_gemm", "product"),
    ("stencil3d", "gelu", "warps"),
)
"""What the sanitizers watch, as far as it is not refused. `partial_barrier` is not among them:
racecheck reports its producers and consumers, which meet by ``bar.arrive``, unfused as well; nor
are pairs whose partial barriers of one member are under way while the other meets its own."""

_TESTS_AT_ONCE = 12
"""Processes of pytest that share the GPU's memory."""

_LINES = 8
"""Lines shown of each part that failed."""


@dataclass
class Part:
    """What a part found: ``state`` is ok, failed, late or skipped; lines for the summary."""

    name: str
    state: str = "skipped"
    seconds: float = 0.0
    summary: str = ""
    lines: list[str] = field(default_factory=list[str])
    data: dict[str, Any] = field(default_factory=dict[str, Any])


def main(arguments: Sequence[str]) -> int:
    """Runs the parts; 0 if none failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "gpu")
    parser.add_argument("--budget", type=float, default=540.0, metavar="SECONDS")
    parser.add_argument("--only", default=",".join(USUAL), help="comma-separated parts, or none")
    parser.add_argument("--winners", nargs="+", type=Path, default=[], metavar="SUITE.json")
    parser.add_argument("--markdown", type=Path, metavar="FILE")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + options.budget
    parts: list[Part] = []
    names = [name for name in options.only.split(",") if name]
    if options.winners:
        names.append("winners")
    for name in dict.fromkeys(names):
        run, limit = PARTS[name]
        part = Part(name)
        start = time.monotonic()
        allowed = min(limit, end - start)
        if allowed < 5:
            part.summary = "no time left"
        else:
            print(f"{name} …", flush=True)
            run(part, options, allowed)
        part.seconds = round(time.monotonic() - start, 1)
        parts.append(part)
        write(options.out, parts)
    print("\n".join(summary_lines(parts)), flush=True)
    if options.markdown is not None:
        options.markdown.write_text(markdown(read(options.out)), "utf-8")
    return 0 if all(part.state == "ok" for part in parts) else 1


def write(out: Path, parts: Sequence[Part]) -> None:
    """What is known so far, as JSON: these parts, and those of earlier runs that are not here."""
    found = {part.name: part for part in (*read(out), *parts)}
    data = {"parts": [asdict(part) for part in found.values()]}
    (out / "gpu_check.json").write_text(json.dumps(data, indent=1) + "\n", "utf-8")


def read(out: Path) -> list[Part]:
    """The parts that a folder has the results of."""
    place = out / "gpu_check.json"
    if not place.exists():
        return []
    return [Part(**one) for one in json.loads(place.read_text("utf-8"))["parts"]]


def summary_lines(parts: Sequence[Part]) -> list[str]:
    """At most a hundred lines: one a part, and what failed."""
    found: list[str] = []
    for part in parts:
        found.append(f"{part.state:8} {part.name:9} {part.seconds:6.1f} s  {part.summary[:150]}")
        if part.state != "ok":
            found += [f"    {line[:180]}" for line in part.lines[: 2 * _LINES]]
            if len(part.lines) > 2 * _LINES:
                found.append(f"    … and {len(part.lines) - 2 * _LINES} lines more in the JSON")
    return found[:100]


def matrix(*words: str) -> list[str]:
    """A command of the matrix of pairs."""
    return python(str(TOOLS / "matrix.py"), *words)


# Parts


def run_machine(part: Part, options: argparse.Namespace, limit: float) -> None:
    """What the machine has."""
    done = child(python("-m", "goptx.cli", "doctor", "--json"), limit)
    try:
        part.data = json.loads(done.output)
    except ValueError:
        part.state, part.lines = "failed", done.output.splitlines()[-_LINES:]
        return
    findings = part.data["findings"]
    found = [f for f in findings if f["group"] in ("device", "driver", "assembler")]
    devices = [f for f in found if f["group"] == "device" and f["state"] == "ok"]
    part.summary = "; ".join(f["detail"] for f in devices) or "no device"
    part.state = "ok" if devices else "failed"
    part.lines = [f"{f['subject']} {f['state']}: {f['detail']}" for f in found]
    part.lines.append(f"goptx {__version__}, Python {platform.python_version()}, {date()}")


def date() -> str:
    """Today, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%d")


def run_tests(part: Part, options: argparse.Namespace, limit: float) -> None:
    """The tests marked gpu, side by side where pytest-xdist is there; a skipped one counts as
    failed."""
    report = options.out / "tests.xml"
    report.unlink(missing_ok=True)
    done = child(
        python(
            *("-m", "pytest", "-p", "no:cacheprovider", "-m", "gpu", "--require-gpu", "tests/gpu"),
            *("--tb=short", f"--junitxml={report.absolute()}"),
            *(("-n", str(min(options.jobs, _TESTS_AT_ONCE))) if find_spec("xdist") else ()),
        ),
        limit,
        options.out / "tests.log",
    )
    part.state = "late" if done.code is None else "ok" if done.code == 0 else "failed"
    part.lines = done.output.splitlines()[-2 * _LINES :]
    if report.exists():
        read_junit(part, report.read_text("utf-8"))


def read_junit(part: Part, xml: str) -> None:
    """Counts and failures from the report of pytest."""
    cases = list(ElementTree.fromstring(xml).iter("testcase"))
    bad: list[str] = []
    for case in cases:
        for problem in (*case.findall("failure"), *case.findall("error")):
            text = (problem.get("message") or problem.text or "").strip().splitlines()
            bad.append(f"{case.get('classname')}::{case.get('name')}: {(text or [''])[0]}")
    skipped = sum(case.find("skipped") is not None for case in cases)
    passed = len(cases) - len(bad) - skipped
    part.summary = f"{passed} passed, {len(bad)} failed, {skipped} skipped"
    part.data = {"passed": passed, "failed": bad, "skipped": skipped}
    part.lines = bad or part.lines


def run_all(part: Part, options: argparse.Namespace, limit: float) -> None:
    """The whole test suite on all cores, as a developer runs it."""
    report = options.out / "all.xml"
    report.unlink(missing_ok=True)
    words = ("-m", "pytest", "-p", "no:cacheprovider", "-n", str(options.jobs), "--tb=short")
    done = child(python(*words, f"--junitxml={report.absolute()}"), limit, options.out / "all.log")
    part.state = "late" if done.code is None else "ok" if done.code == 0 else "failed"
    part.lines = done.output.splitlines()[-2 * _LINES :]
    if report.exists():
        read_junit(part, report.read_text("utf-8"))


def run_winners(part: Part, options: argparse.Namespace, limit: float) -> None:
    """The plans that won suites under each sanitizer (tools/sanitize_winners.py)."""
    if find() is None:
        part.summary = ABSENT
        return
    result = options.out / "winners.json"
    result.unlink(missing_ok=True)
    words = [str(TOOLS / "sanitize_winners.py"), *(str(path) for path in options.winners)]
    words += ["--out", str(options.out / "winners"), "--budget", f"{limit - 10:.0f}"]
    words += ["--jobs", str(max(1, min(6, options.jobs // 2))), "--json", str(result)]
    done = child(python(*words), limit, options.out / "winners.log")
    if not result.exists():
        part.state = "late" if done.code is None else "failed"
        part.lines = done.output.splitlines()[-_LINES:]
        return
    read_winners(part, json.loads(result.read_text("utf-8")))


def read_winners(part: Part, found: dict[str, dict[str, list[Any]]]) -> None:
    """Counts and failures from the results of the winners."""
    part.data = found
    counts: list[str] = []
    for tool in SANITIZERS:
        clean = sum(states.get(tool, [""])[0] == "clean" for states in found.values())
        counts.append(f"{tool}: {clean} of {len(found)} clean")
    part.summary = "; ".join(counts)
    part.state = together({state[0] for one in found.values() for state in one.values()})
    part.lines = [
        f"{name}: {tool} {state}: {'; '.join(lines[:3])}"
        for name, one in found.items()
        for tool, (state, lines) in one.items()
        if state != "clean"
    ]


def run_pairs(part: Part, options: argparse.Namespace, limit: float) -> None:
    """The reduced matrix: fused on all cores, verified on the device."""
    folder = options.out / "matrix"
    result = options.out / "pairs.json"
    result.unlink(missing_ok=True)
    common = ("--out", str(folder), "--kernels", ",".join(KERNELS), "--jobs", str(options.jobs))
    end = time.monotonic() + limit
    first = child(
        matrix("fuse", *common, "--budget", f"{limit / 2:.0f}"),
        limit / 2 + 20,
        options.out / "fuse.log",
    )
    left = end - time.monotonic()
    second = child(
        matrix("verify", *common, "--budget", f"{left - 15:.0f}", "--json", str(result.absolute())),
        left,
        options.out / "verify.log",
    )
    if not result.exists():
        part.state = "late" if None in (first.code, second.code) else "failed"
        part.lines = (second.output or first.output).splitlines()[-_LINES:]
        return
    read_pairs(part, json.loads(result.read_text("utf-8")))


def read_pairs(part: Part, found: dict[str, Any]) -> None:
    """Counts and failures from the results of the matrix."""
    counts: dict[str, int] = {}
    for states in found["states"].values():
        for state, number in states.items():
            counts[state] = counts.get(state, 0) + number
    part.data = {"counts": counts, "states": found["states"], "rules": found["rules"]}
    part.data["bad"] = found["bad"]
    part.summary = ", ".join(f"{number} {state}" for state, number in sorted(counts.items()))
    part.lines = [f"{key} {state}: {text}" for key, (state, text) in found["bad"].items()]
    complete = not found["bad"] and not counts.get("not run") and counts.get("equal")
    part.state = "ok" if complete else "failed" if found["bad"] else "late"


def run_sanitizers(part: Part, options: argparse.Namespace, limit: float) -> None:
    """A dozen fused kernels under each sanitizer, several at a time."""
    if find() is None:
        part.summary = ABSENT
        return
    end = time.monotonic() + limit
    store = Store(options.out / "matrix")
    chosen = sanitizable(store, options, limit)
    if not chosen:
        part.state, part.lines = "failed", ["no kernel could be fused"]
        return
    runs = [(task, tool) for tool in SANITIZERS for task in chosen]

    def one(run: tuple[Task, str]) -> tuple[str, str, list[str]]:
        task, tool = run
        log = options.out / f"{tool}-{task.a}+{task.b}-{task.plan}.log"
        once = [str(TOOLS / "sanitize_one.py"), str(store.folder), task.a, task.b, task.plan]
        command = python(*once, list(SHAPES)[-1])
        return (f"{tool} {task.key}", *watch(tool, command, end - time.monotonic(), log))

    with ThreadPoolExecutor(max(1, min(6, options.jobs // 2))) as pool:
        results = list(pool.map(one, runs))
    part.data = {name: [state, *lines] for name, state, lines in results}
    for tool in SANITIZERS:
        states = [state for name, state, _ in results if name.startswith(tool)]
        part.summary += f"{tool}: {states.count('clean')} of {len(states)} clean; "
    part.summary = part.summary.rstrip("; ")
    for name, state, lines in results:
        if state != "clean":
            part.lines += [f"{name}: {state}", *(f"  {line}" for line in lines[:3])]
    part.state = together({state for _, state, _ in results})


def sanitizable(store: Store, options: argparse.Namespace, limit: float) -> list[Task]:
    """The kernels to watch; those that are not fused yet are."""
    wanted = [Task(*names) for names in SANITIZED]
    names = sorted({name for task in wanted for name in (task.a, task.b)})
    pairs = ",".join(dict.fromkeys(task.pair for task in wanted))
    where = ("--out", str(store.folder), "--kernels", ",".join(names), "--pairs", pairs)
    child(
        matrix("fuse", *where, "--jobs", str(options.jobs)),
        limit / 2,
        options.out / "sanitize-fuse.log",
    )
    made = store.records("fuse") if store.folder.exists() else {}
    good = [t for t in wanted if t.key in made and made[t.key].state == "ok"]
    others = [
        task
        for task in tasks(names, ("seq", "blocks", "warps", "product"), (1, 1))
        if task not in good and task.key in made and made[task.key].state == "ok"
    ]
    return [*good, *others][:12]


def run_main_job(part: Part, options: argparse.Namespace, limit: float) -> None:
    """The main job from the command line: fuse two samples, verify and measure the result."""
    out = options.out / "main.ptx"
    samples = [str(ROOT / "samples" / "sm_90" / f"{name}.ptx") for name in ("stream", "montecarlo")]
    end = time.monotonic() + limit
    steps = (
        ("fuse", *samples, "-o", str(out)),
        ("verify", str(out), "--on", "gpu"),
        ("bench", str(out), "--markdown"),
    )
    part.state = "ok"
    for words in steps:
        done = child(python("-m", "goptx.cli", *words), end - time.monotonic())
        part.data[words[0]] = {"code": done.code, "output": done.output[-4000:]}
        if done.code != 0:
            part.state = "late" if done.code is None else "failed"
            part.summary = f"goptx {words[0]}: exit {done.code}"
            part.lines = done.output.splitlines()[-_LINES:]
            return
        part.summary = next((x for x in done.output.splitlines() if "worth it" in x), "").strip("*")


PARTS: dict[str, tuple[Callable[[Part, argparse.Namespace, float], None], float]] = {
    "machine": (run_machine, 40.0),
    "all": (run_all, 300.0),
    "tests": (run_tests, 200.0),
    "pairs": (run_pairs, 170.0),
    "sanitize": (run_sanitizers, 170.0),
    "main": (run_main_job, 60.0),
    "winners": (run_winners, 240.0),
}
"""The parts in order, with the most seconds that each may take."""

USUAL = ("machine", "tests", "pairs", "sanitize", "main")
"""The parts that run unless others are asked for."""

TOLD = {
    "all": "the whole test suite, `python -m pytest -n CORES`",
    "tests": "the tests marked `gpu`, of which none may be skipped",
    "pairs": f"{len(KERNELS)} samples by {len(KERNELS)} under 4 plans at one equal and one unequal "
    "shape, compared bitwise; the whole matrix is in [matrix.md](matrix.md)",
    "sanitize": "compute-sanitizer on a dozen fused kernels",
    "main": "`stream` with `montecarlo` fused, verified and measured from the command line",
    "winners": "compute-sanitizer on plans that won the suites of [suites.md](suites.md), at a "
    "small shape (`tools/sanitize_winners.py`)",
}

NOT_BELIEVED = """
Two things racecheck reports and we do not believe: the producers and consumers of the sample
`partial_barrier`, which meet by `bar.arrive` and `bar.sync` as the PTX ISA shows it (9.7.13.1) – it
reports the original kernel, launched alone, in the same way – and `product(layernorm, lu)`, where
the partial barriers of one member (`barrier.sync 0, 128`) are under way while other warps already
wait at the other's (`barrier.sync 1`). Both give the right bytes in every run; neither is among the
dozen.
"""


def markdown(parts: Sequence[Part]) -> str:
    """The page of what was run: the machine, a line a part, and what failed."""
    by_name = {part.name: part for part in parts}
    lines = ["# What was run on a GPU", ""]
    machine = by_name.get("machine")
    if machine is not None:
        lines += [f"Made by `tools/gpu_check.py`. The machine: {machine.summary}.", ""]
        lines += [f"- {line}" for line in machine.lines] + [""]
    lines += ["| part | state | seconds | found | what it is |", "|---|---|---|---|---|"]
    for name in PARTS:
        part = by_name.get(name)
        if part is not None and name in TOLD:
            cells = (name, part.state, f"{part.seconds:.0f}", part.summary, TOLD[name])
            lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    for part in parts:
        if part.state not in ("ok", "skipped") and part.name in TOLD:
            lines += ["", f"{part.name}:", "", *(f"- {line}" for line in part.lines)]
    return "\n".join(lines) + "\n" + NOT_BELIEVED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
