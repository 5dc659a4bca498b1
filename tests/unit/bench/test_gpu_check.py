"""How the check on a GPU runs its parts and sums them up; no part needs a device here."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import children
import gpu_check
import pytest
import sanitizers

ROOT = Path(__file__).resolve().parents[3]


def test_a_child_that_takes_too_long_is_ended_with_its_children(tmp_path: Path) -> None:
    sign = tmp_path / "sign"
    grandchild = f"import time, pathlib; time.sleep(3); pathlib.Path({str(sign)!r}).touch()"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {grandchild!r}])"
    start = time.monotonic()
    done = children.child([sys.executable, "-c", "print('begun', flush=True)\n" + code], 1)
    assert done.code is None and done.output == "begun\n"
    assert time.monotonic() - start < 2.9
    time.sleep(2.5)
    assert not sign.exists()


def test_a_child_finds_goptx_and_the_tools(tmp_path: Path) -> None:
    log = tmp_path / "log"
    done = children.child(
        children.python("-c", "import goptx, matrix_store; print('found')"), 60, log
    )
    assert (done.code, done.output) == (0, "found\n") and log.read_text() == "found\n"


MEMCHECK = "========= COMPUTE-SANITIZER\n========= ERROR SUMMARY: {} errors\n"
RACES = (
    "========= COMPUTE-SANITIZER\n========= RACECHECK SUMMARY: {} hazards displayed (0 errors)\n"
)


@pytest.mark.parametrize(
    ("code", "output", "state"),
    [
        (0, MEMCHECK.format(0), "clean"),
        (0, RACES.format(0), "clean"),
        (99, MEMCHECK.format(2), "errors"),
        (0, RACES.format(1), "errors"),
        (1, MEMCHECK.format(0), "failed"),
        (1, "Device not supported\n", "failed"),
        (None, MEMCHECK.format(0), "late"),
    ],
)
def test_sanitizers_are_judged_by_summary_and_exit_code(
    code: int | None, output: str, state: str
) -> None:
    found, lines = sanitizers.judge(children.Outcome(code, output))
    assert found == state
    assert bool(lines) == (state in ("errors", "failed"))


JUNIT = """<testsuites><testsuite>
<testcase classname="tests.gpu.test_a" name="test_one"/>
<testcase classname="tests.gpu.test_a" name="test_two">
<failure message="1 == 2&#10;more"/></testcase>
<testcase classname="tests.gpu.test_b" name="test_three"><error message="no fixture"/></testcase>
<testcase classname="tests.gpu.test_b" name="test_four"><skipped message="x"/></testcase>
</testsuite></testsuites>"""


def test_results_of_pytest_are_counted() -> None:
    part = gpu_check.Part("tests", "failed")
    gpu_check.read_junit(part, JUNIT)
    assert part.summary == "1 passed, 2 failed, 1 skipped"
    assert part.lines == [
        "tests.gpu.test_a::test_two: 1 == 2",
        "tests.gpu.test_b::test_three: no fixture",
    ]


@pytest.mark.parametrize(
    ("seq", "bad", "state"),
    [
        ({"equal": 4}, {}, "ok"),
        ({"equal": 3, "refused": 1}, {}, "ok"),
        ({"equal": 3, "not run": 1}, {}, "late"),
        ({"equal": 3, "hung": 1}, {"x+y/seq": ["hung", "timed out"]}, "failed"),
        ({"refused": 4}, {}, "late"),
    ],
)
def test_results_of_the_matrix_are_counted(
    seq: dict[str, int], bad: dict[str, list[str]], state: str
) -> None:
    part = gpu_check.Part("pairs")
    found = {"states": {"seq": seq, "warps": {"refused": 2}}, "rules": {}, "bad": bad}
    gpu_check.read_pairs(part, found)
    assert part.state == state
    assert part.summary.endswith(f"{2 + seq.get('refused', 0)} refused") or "not run" in str(seq)
    assert part.lines == [
        f"{key} {' '.join(text).replace(' ', ': ', 1)}" for key, text in bad.items()
    ]


def test_the_summary_fits_a_hundred_lines() -> None:
    parts = [gpu_check.Part(str(i), "failed", 1.0, "bad", ["x" * 500] * 300) for i in range(9)]
    lines = gpu_check.summary_lines(parts)
    assert len(lines) <= 100 and max(map(len, lines)) <= 190
    assert lines[0].startswith("failed   0") and "284 lines more in the JSON" in lines[17]
    assert gpu_check.summary_lines([gpu_check.Part("a", "ok", 1.0, "fine", ["hidden"])])[
        0
    ].endswith("fine")


def test_parts_share_the_budget_and_are_written_down(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Any
) -> None:
    allowed: dict[str, float] = {}

    def part(name: str, state: str) -> Any:
        def run(one: Any, options: Any, limit: float) -> None:
            allowed[name] = limit
            one.state, one.summary = state, f"did {name}"

        return run

    parts = {
        "first": (part("first", "ok"), 20.0),
        "second": (part("second", "failed"), 500.0),
        "third": (part("third", "ok"), 3.0),
    }
    monkeypatch.setattr(gpu_check, "PARTS", parts)
    code = gpu_check.main(
        ["--out", str(tmp_path), "--budget", "60", "--only", "first,second,third"]
    )
    assert code == 1
    assert allowed["first"] == 20 and 50 < allowed["second"] <= 60 and "third" not in allowed
    data = json.loads((tmp_path / "gpu_check.json").read_text())
    assert [p["state"] for p in data["parts"]] == ["ok", "failed", "skipped"]
    assert "did second" in capsys.readouterr().out


def test_what_the_sanitizers_watch_is_among_the_samples() -> None:
    names = {name for a, b, _ in gpu_check.SANITIZED for name in (a, b)}
    assert names <= set(gpu_check.KERNELS) and len(gpu_check.SANITIZED) >= 12
    assert {plan for _, _, plan in gpu_check.SANITIZED} == {"seq", "warps", "blocks", "product"}
    for kernel in gpu_check.KERNELS:
        assert (ROOT / "samples" / "sm_90" / f"{kernel}.ptx").is_file()


def test_the_page_says_what_was_run_and_what_failed(tmp_path: Path) -> None:
    first = [
        gpu_check.Part("machine", "ok", 1.0, "NVIDIA H200", ["ptxas ok: 13.0.88"]),
        gpu_check.Part("tests", "ok", 61.2, "40 passed, 0 failed, 0 skipped"),
    ]
    gpu_check.write(tmp_path, first)
    gpu_check.write(
        tmp_path, [gpu_check.Part("pairs", "failed", 45.0, "1 | hung", ["a+b/seq hung: x"])]
    )
    text = gpu_check.markdown(gpu_check.read(tmp_path))
    assert "The machine: NVIDIA H200." in text and "- ptxas ok: 13.0.88" in text
    assert "| tests | ok | 61 | 40 passed, 0 failed, 0 skipped |" in text
    assert "| pairs | failed | 45 | 1 / hung |" in text and "- a+b/seq hung: x" in text
    assert "| sanitize |" not in text and "racecheck" in text


def test_the_page_is_written_when_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def run(part: Any, options: Any, limit: float) -> None:
        part.state, part.summary = "ok", "256 equal"

    monkeypatch.setattr(gpu_check, "PARTS", {"pairs": (run, 30.0)})
    page = tmp_path / "gpu.md"
    assert gpu_check.main(["--out", str(tmp_path), "--only", "pairs", "--markdown", str(page)]) == 0
    assert "| pairs | ok | 0 | 256 equal |" in page.read_text()


def test_winners_are_counted() -> None:
    part = gpu_check.Part("winners")
    clean = {tool: ["clean", []] for tool in sanitizers.SANITIZERS}
    gpu_check.read_winners(part, {"a: seq(a, b)": clean})
    assert part.state == "ok" and part.summary.startswith("memcheck: 1 of 1 clean")
    gpu_check.read_winners(part, {"a": clean, "b": {**clean, "racecheck": ["errors", ["a race"]]}})
    assert part.state == "failed" and part.lines == ["b: racecheck errors: a race"]
    gpu_check.read_winners(part, {"a": clean, "b": {"fuse": ["failed", ["refused"]]}})
    assert part.state == "failed" and "racecheck: 1 of 2 clean" in part.summary
