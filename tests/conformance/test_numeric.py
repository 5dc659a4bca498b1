"""Every stored vector from silicon against the CPU's arithmetic, and the road that vectors take."""

from __future__ import annotations

import random
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("llvmlite")

ROOT = Path(__file__).resolve().parents[2]

from goptx.cpu.numeric.batch import Batch  # noqa: E402
from goptx.cuda.assemble import assemble, find_assemblers  # noqa: E402

conformance: Any = import_module("conformance")
cases: Any = import_module("conformance_cases")
device: Any = import_module("conformance_device")
samples: Any = import_module("conformance_samples")

NUMERIC = Path(__file__).parent / "numeric.npz"
SAMPLES = Path(__file__).parent / "samples.npz"
PARTS = 16


@pytest.fixture(scope="module")
def every() -> list[Any]:
    return cases.cases()


@pytest.fixture(scope="module")
def stored() -> Any:
    return conformance.load(NUMERIC)


@pytest.mark.parametrize("part", range(PARTS))
def test_the_cpu_computes_what_silicon_did(stored: Any, part: int) -> None:
    _, outputs = stored
    names = list(outputs)[part::PARTS]
    found = list(conformance.differences({name: outputs[name] for name in names}))
    assert not found, f"{len(found)} of {len(names)} cases differ, the first: {found[0]}"


def test_outputs_belong_to_the_inputs_that_the_generator_makes(
    stored: Any, every: list[Any]
) -> None:
    index, outputs = stored
    known = {case.name: case for case in every}
    numbers = dict(zip(index["cases"], index["inputs"], strict=True))
    for name in list(outputs)[::50]:
        assert conformance.fingerprint(known[name]) == numbers[name], f"{name}: run it anew"


def test_no_case_that_the_cpu_executes_is_missing(stored: Any, every: list[Any]) -> None:
    """What has no vectors is left out, or did not run, for a reason that is stored."""
    index, outputs = stored
    told = outputs.keys() | index["left_out"].keys() | index["failed"].keys()
    assert {case.name for case in every} <= told
    assert len(outputs) > 8000


_, SAMPLE_ARRAYS = samples.load(SAMPLES)


@pytest.mark.parametrize("part", range(8))
def test_samples_write_what_they_wrote_on_silicon(part: int) -> None:
    for sample in list(SAMPLE_ARRAYS)[part::8]:
        for outcome in samples.compare(sample, SAMPLE_ARRAYS[sample]):
            assert outcome.allowed, outcome


def test_a_sample_that_is_off_by_a_bit_is_found() -> None:
    sample = "sm_90/reduce"
    changed = {name: array.copy() for name, array in SAMPLE_ARRAYS[sample].items()}
    changed["sums"].view(np.uint32)[2] ^= 1
    assert [one.allowed for one in samples.compare(sample, changed)] == [False]


def _computed(case: Any) -> Any:
    rows = np.array(cases.inputs(case), np.uint64)
    columns = {k: rows[:, k] for k in range(cases.WORDS - 1)}
    meaning = case.meaning
    assert meaning is not None
    out = Batch([meaning]).run(0, {**columns, -1: rows[:, -1]})
    kept = [
        conformance.kept(case, k, bits, out[:, k]) for k, bits in enumerate(cases.result_bits(case))
    ]
    return np.stack(kept, 1)


@pytest.mark.parametrize("text", ["addc.cc.u32", "setp.lt.f32", "cvt.rzi.s8.f32", "sad.u64"])
def test_vectors_are_stored_and_a_changed_one_is_found(
    every: list[Any], text: str, tmp_path: Path
) -> None:
    case = next(case for case in every if case.name == text)
    words = _computed(case)
    for change in (0, 1):
        words[5, 0] ^= change
        outputs = {case.name: device.packed(case, words)}
        path = tmp_path / "vectors.npz"
        conformance.save(path, {"about": {}, "failed": {}, "outputs": outputs})
        _, loaded = conformance.load(path)
        found = list(conformance.differences(loaded))
        assert [one.count for one in found] == [1] * change


def test_a_run_of_some_cases_is_put_to_those_that_are_stored(
    every: list[Any], stored: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index, outputs = stored
    names = ["add.rz.f32", "sad.u64", "popc.b32"]
    parts = [{name: outputs[name] for name in some} for some in (names[:2], names[1:])]
    old, new, out = (tmp_path / f"{name}.npz" for name in ("old", "new", "out"))
    for path, part in zip((old, new), parts, strict=True):
        about = {**index["about"], "seconds": len(path.name)}
        conformance.save(path, {"about": about, "failed": {}, "outputs": part})
    monkeypatch.setattr(conformance, "STORED", old)
    monkeypatch.setattr("conformance_execute.not_executed", lambda cases: {})
    assert conformance.main(["add", str(new), "--out", str(out)]) == 0
    assert conformance.load(out)[1] == {name: outputs[name] for name in names}
    conformance.save(new, {"about": {"driver": "other"}, "failed": {}, "outputs": parts[1]})
    assert conformance.main(["add", str(new), "--out", str(out)]) == 1


def test_a_bounded_result_may_be_off_by_its_bound_only(every: list[Any]) -> None:
    case = next(case for case in every if case.text == "ex2.approx.ftz.f32")
    words = _computed(case)
    row = next(k for k in range(cases.ROWS) if 0x30000000 < words[k, 0] < 0x50000000)
    for change, differ in ((1, 0), (40, 1)):
        changed = words.copy()
        changed[row, 0] += change
        found = list(conformance.differences({case.name: device.packed(case, changed)}))
        assert len(found) == differ


def test_inputs_follow_from_the_name_and_hold_edges(every: list[Any]) -> None:
    case = next(case for case in every if case.text == "add.rz.f32")
    first = {row[1] for row in cases.inputs(case)}
    assert cases.inputs(case) == cases.inputs(case)
    assert {0x7F800000, 0x80000000} <= first
    assert any(x & 0x7FFFFFFF > 0x7F800000 for x in first)


def test_the_assembler_takes_a_sample_of_the_kernels(every: list[Any]) -> None:
    if not find_assemblers():
        pytest.skip("no assembler here")
    chosen = random.Random(4).sample(every, 60)
    text = cases.HEADER + "".join(cases.kernel(case, f"k{k}") for k, case in enumerate(chosen))
    assert len(assemble(text, target=cases.TARGET, opt_level=0).kernels) == len(chosen)


def test_the_page_of_results_is_what_the_vectors_say() -> None:
    report: Any = import_module("conformance_report")
    assert report.PAGE.read_text("utf-8") == report.page()
