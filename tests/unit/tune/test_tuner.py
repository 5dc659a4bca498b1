"""Tuning a group: measured once, remembered, answered without a GPU by prediction."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
import tune_speed
from fakes import HERE, FakeWorker

from goptx.cli.app import run
from goptx.cuda.assemble import find_assemblers
from goptx.diag import GoptxError
from goptx.tune.members import folds, load_tuned
from goptx.tune.prepare import LATE
from goptx.tune.runner import Runner
from goptx.tune.store import Store
from goptx.tune.tuner import from_store, tune

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
pytestmark = pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")

OPS = ("seq", "blocks")
PAIR = [load_tuned(SAMPLES / f"{name}.ptx", size="small") for name in ("stream", "roots")]
BASE = {"serial": 100.0, "streams": 90.0, "graph": 80.0, "seq": 70.0, "blocks": 60.0}


def runner(worker: FakeWorker) -> Runner:
    return Runner(jobs=1, ops=OPS, worker=cast(Any, worker))


def test_it_measures_once_and_remembers(tmp_path: Path) -> None:
    store = Store(tmp_path)
    worker = FakeWorker(lambda key, family: BASE[family])
    with runner(worker) as own:
        first = tune(PAIR, store=store, runner=own)
        second = tune(PAIR, store=store, runner=own)
        assert len(worker.groups) == 1
        tune(PAIR, store=store, runner=own, again=True)
    assert len(worker.groups) == 2
    assert first.source == "measured" and second.source == "store"
    assert first.fused and first.plan.startswith("blocks(") and second.plan == first.plan
    assert first.speedup == pytest.approx(80 / 60, rel=0.01)
    assert second.record["microseconds"] == first.record["microseconds"]
    known = from_store(PAIR, store, HERE)
    assert known is not None and known.plan == first.plan
    assert from_store(PAIR[::-1], store, HERE) is None


def test_what_cannot_be_prepared_in_time_is_left_out(tmp_path: Path) -> None:
    worker = FakeWorker(lambda key, family: BASE[family])
    with runner(worker) as own:
        late = own.prepare(PAIR, 0.0).result()
        assert {one.refused for one in late} == {LATE}
        found = tune(PAIR, store=Store(tmp_path), runner=own, budget_s=0.0)
        assert not found.fused and set(found.record["left_out"].values()) == {LATE}
        again = own.prepare(PAIR).result()  # what was cancelled is done when it is asked for
        assert not any(one.refused for one in again)


def test_not_fusing_is_an_answer(tmp_path: Path) -> None:
    worker = FakeWorker(lambda key, family: {"graph": 10.0}.get(family, 20.0))
    with runner(worker) as own:
        found = tune(PAIR, store=Store(tmp_path), runner=own)
    assert (found.plan, found.fused, found.speedup) == ("graph", False, 1.0)


def test_what_the_bound_and_the_prediction_say_stands_beside_it(tmp_path: Path) -> None:
    worker = FakeWorker(lambda key, family: BASE[family])
    with runner(worker) as own:
        record = tune(PAIR, store=Store(tmp_path), runner=own).record
    assert record["bound"]["gain"] > 0 and record["profiled"] == [True, True]
    assert set(record["predicted"]) == set(record["explored"])
    assert -1 <= record["rank"] <= 1
    assert worker.groups[0].floor_us is not None


def test_the_exhaustive_search_times_all_there_is() -> None:
    worker = FakeWorker(lambda key, family: BASE[family])
    with runner(worker) as own:
        times = tune_speed.exhaustive(PAIR, own, 3)
    keys = {p.candidate.key for p in worker.groups[0].candidates}
    assert set(times) == {"serial", "streams", "graph", *keys} and len(keys) > 1
    assert min(times.values()) == pytest.approx(60, rel=0.01)


def test_a_group_that_cannot_be_measured_says_why(tmp_path: Path) -> None:
    class Broken(FakeWorker):
        def run(self, function: str, *arguments: Any, **keywords: Any) -> Any:
            if function.endswith(":measure"):
                raise GoptxError.at("no room")
            return super().run(function, *arguments, **keywords)

    with (
        runner(Broken(lambda key, family: 1.0)) as own,
        pytest.raises(GoptxError, match="no room"),
    ):
        tune(PAIR, store=Store(tmp_path), runner=own)


def test_auto_without_a_gpu_takes_the_prediction_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(
        Runner, "device", lambda self: (_ for _ in ()).throw(GoptxError.at("no driver"))
    )
    out = tmp_path / "out.ptx"
    members = [str(SAMPLES / "stream.ptx"), str(SAMPLES / "roots.ptx")]
    assert run(["fuse", *members, "--strategy", "auto", "-o", str(out)]) == 0
    said = capsys.readouterr().err
    assert "not measured (no driver)" in said and "by prediction" in said
    assert out.read_text("utf-8").count(".entry") == 1


def test_tune_without_a_gpu_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(
        Runner, "device", lambda self: (_ for _ in ()).throw(GoptxError.at("no driver"))
    )
    members = [str(SAMPLES / "stream.ptx"), str(SAMPLES / "roots.ptx")]
    assert run(["tune", *members]) == 1
    assert "no driver" in capsys.readouterr().err
    assert run(["tune", members[0]]) == 2


def test_it_is_known_which_members_have_loops() -> None:
    assert [member.has_loops for member in PAIR] == [False, True]


def test_it_is_known_whose_threads_can_be_folded() -> None:
    names = ("stream", "attention", "softmax", "reduce", "lu", "gelu")
    found = {name: load_tuned(SAMPLES / f"{name}.ptx") for name in names}
    assert {name: member.folds for name, member in found.items()} == {
        **dict.fromkeys(names, 1),
        "stream": 2,
        "gelu": 2,
    }
    assert folds([found["stream"], found["gelu"]]) == [1, 1]
    assert folds([found["attention"], found["gelu"]]) == [1, 2]
