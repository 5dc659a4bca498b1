"""Measurements on a device: that they are made and checked, not how long anything takes."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import matrix
import pytest

from goptx.bench import BenchReport, BenchSettings, bench_subject
from goptx.contract import read_contract
from goptx.diag import GoptxError
from goptx.proof.gpu_inputs import Subject

ROOT = Path(__file__).resolve().parents[2]
FUSED = ROOT / "tests" / "fused"
QUICK = BenchSettings(repetitions=6, min_time_s=0.0005)
VARIANTS = (
    "alone a",
    "alone b",
    "serial",
    "streams",
    "graph branches",
    "graph chain",
    "fused",
    "fused graph",
    "fused again",
)

pytestmark = [pytest.mark.gpu, pytest.mark.usefixtures("gpu")]


def pair(old: str = "", new: str = "") -> Subject:
    """The fused kernel of the fixtures, changed if asked for."""
    contract = read_contract(FUSED / "pair.contract.toml")
    text = (FUSED / contract.ptx).read_text()
    assert old in text
    return Subject(contract, text.replace(old, new, 1) if old else text, FUSED)


@pytest.mark.parametrize("flush", [False, True])
def test_every_variant_gives_samples(flush: bool) -> None:
    found = bench_subject(pair(), size="verify", settings=replace(QUICK, flush_l2=flush))
    assert tuple(t.variant for t in found.timings) == VARIANTS
    assert all(len(t.samples) == 6 and min(t.samples) > 0 for t in found.timings)
    if flush:
        assert {t.batch for t in found.timings} == {1}
    assert found.differences == () and found.restored
    assert found.worth in ("yes", "no", "unclear")
    assert BenchReport.from_dict(json.loads(json.dumps(found.as_dict()))) == found


def test_a_kernel_that_computes_something_else_is_noticed() -> None:
    wrong = pair("mad.lo.u32 %r7, %r7, %r6, %r5;", "mad.lo.u32 %r7, %r7, %r6, %r7;")
    found = bench_subject(wrong, size="verify", settings=replace(QUICK, variants=("fused",)))
    assert found.worth == "wrong"
    assert [text.partition(":")[0] for text in found.differences or ()] == ["b.out"]


def test_a_kernel_that_hangs_costs_its_time_limit_only() -> None:
    hanging = pair("SCALE:\n", "SCALE:\n  bra SCALE;\n")
    start = time.monotonic()
    with pytest.raises(GoptxError, match="timed out after 15 s"):
        bench_subject(hanging, size="verify", settings=QUICK, time_limit_s=15)
    assert time.monotonic() - start < 60
    assert bench_subject(pair(), size="verify", settings=QUICK).differences == ()


@pytest.mark.parametrize("strategy", ["seq", "warps", "blocks", "product"])
def test_fused_samples_are_measured(strategy: str) -> None:
    import goptx

    files = [str(ROOT / "samples" / "sm_90" / f"{name}.ptx") for name in ("stream", "lu")]
    fused = goptx.fuse(*files, strategy=strategy)
    subject = Subject(fused.contract, fused.ptx)
    found = bench_subject(subject, size={"a": "small", "b": "verify"}, settings=QUICK)
    assert found.differences == ()
    assert found.registers > 0 and found.ctas_per_sm > 0
    assert [m.size for m in found.members] == ["small", "verify"]


def test_a_pair_of_the_matrix_is_fused_verified_and_timed(tmp_path: Path) -> None:
    result = tmp_path / "all.json"
    words = ["all", "--out", str(tmp_path / "matrix"), "--kernels", "gelu,lu"]
    words += ["--pairs", "gelu+lu", "--jobs", "4", "--repetitions", "6"]
    code = matrix.main([*words, "--time-size", "small", "--json", str(result)])
    data = json.loads(result.read_text())
    assert code == 0 and data["bad"] == {}
    assert data["runs"]["verify"]["device"]["name"]
    states = set(data["tasks"].values())
    assert "equal" in states and states <= {"equal", "refused"}
    assert set(data["pairs"]["gelu+lu"]) == {
        key.rpartition("/")[2] for key, state in data["tasks"].items() if state == "equal"
    }
