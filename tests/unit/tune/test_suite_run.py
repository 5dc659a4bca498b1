"""A whole suite: real kernels, fused and proved and assembled; times from a table."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
from fakes import FakeWorker

from goptx.cuda.assemble import find_assemblers
from goptx.diag import GoptxError
from goptx.tune.page import markdown, page
from goptx.tune.runner import Runner
from goptx.tune.suite import Suite, read_suite
from goptx.tune.suite_run import Request, prepare_suite, run_suite

SAMPLES = Path(__file__).parents[3] / "samples"
pytestmark = pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")

BASE = {"serial": 10.0, "streams": 9.0, "graph": 8.0, "seq": 7.0, "product": 6.0, "warps": 9.5}
OPS = ("seq", "warps", "blocks", "product")


def times(key: str, family: str) -> float:
    return BASE.get(family, 8.5)


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    text = (
        'name = "t"\ntitle = "Two & more"\npairs = "ordered"\n'
        f'[members.stream]\nptx = "{SAMPLES}/sm_90/stream.ptx"\nsizes = {{ N = 1000 }}\n'
        f'[members.gelu]\nptx = "{SAMPLES}/sm_90/gelu.ptx"\nsizes = {{ N = 1000 }}\n'
    )
    path = tmp_path_factory.mktemp("suite") / "t.toml"
    path.write_text(text, "utf-8")
    return read_suite(path)


@dataclass
class Timed:
    """A run of all groups under all plans."""

    report: dict[str, Any]
    worker: FakeWorker
    kept: list[Any]


@pytest.fixture(scope="module")
def timed(suite: Suite) -> Timed:
    worker = FakeWorker(times)
    kept: list[Any] = []
    with Runner(jobs=1, ops=OPS, worker=cast(Any, worker)) as runner:
        report = run_suite(suite, runner, Request(), keep=kept.append)
    return Timed(report, worker, kept)


def test_every_group_is_timed_and_the_results_say_what_was_chosen(timed: Timed) -> None:
    assert timed.worker.closed and len(timed.worker.groups) == 4 and len(timed.kept) == 4
    report = json.loads(json.dumps(timed.report))
    for one in report["groups"]:
        assert one["family"] == "product" and one["fused"]
        assert one["auto"][0] == pytest.approx(8 / 6, rel=0.01)
        assert one["auto"][1] <= one["auto"][0] <= one["auto"][2]
        assert set(one["families"]) == set(OPS)
        assert one["alone"] == {"a": 5.0, "b": 5.0}
        assert all(p["proved"] > 0 for p in one["prepared"])
    found = report["summary"]
    assert found["timed"] == 4 and found["errors"] == []
    assert found["auto"]["mean"] == pytest.approx(8 / 6, rel=0.01)
    assert found["families"]["seq"]["mean"] == pytest.approx(8 / 7, rel=0.01)


def test_the_page_stands_alone_and_shows_the_matrix(timed: Timed) -> None:
    report = timed.report
    html = page(report)
    assert "Two &amp; more" in html and html.count("<td style=") == 4
    assert not re.search(r"(src|href)=|https?://|@import", html)
    assert html.count("<table") == html.count("</table>") == 3
    text = markdown(report)
    assert text.count("\n| gelu + ") == 2
    assert "| auto against the better of streams and graph | 4 | 1.333 |" in text


def test_the_results_page_is_made_of_the_json(
    suite: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(SAMPLES.parent / "tools"))
    tool = cast(Any, __import__("results_suites"))
    with Runner(jobs=1, ops=("seq",), worker=cast(Any, FakeWorker(times))) as runner:
        report = run_suite(suite, runner, Request(only=("stream+gelu",)))
    source, out = tmp_path / "t.json", tmp_path / "page.md"
    source.write_text(json.dumps(report), "utf-8")
    assert tool.main([str(source), "--out", str(out)]) == 0
    text = out.read_text("utf-8")
    assert "| stream + gelu | `seq(a, b)` |" in text and "| t |  | 1.143 (1 groups) |" in text
    assert (tmp_path / "suite_t.html").is_file()
    other = json.loads(source.read_text("utf-8"))
    other["suite"]["name"] = "matrix"
    (tmp_path / "m.json").write_text(json.dumps(other), "utf-8")
    assert tool.main([str(tmp_path / "m.json"), "--out", str(out)]) == 0
    both = out.read_text("utf-8")
    assert both.count("\n## ") == 2 and both.index("\n## matrix") < both.index("\n## t")
    assert (
        "| matrix | 1.700 | 1.143, 32.8% short (1 groups) |" in both
        and "| t |  | 1.143 (1 groups) |" in both
    )
    assert text[text.index("\n## t") :] == both[both.index("\n## t") :]


def test_not_fusing_is_an_answer_worth_one(suite: Suite) -> None:
    slow = FakeWorker(lambda key, family: {"graph": 8.0}.get(family, 9.0))
    with Runner(jobs=1, ops=("seq",), worker=cast(Any, slow)) as runner:
        report = run_suite(suite, runner, Request(only=("gelu+stream",)))
    (one,) = report["groups"]
    assert one["chosen"] == "graph" and not one["fused"] and one["auto"] == [1.0, 1.0, 1.0]


def test_a_spent_budget_is_recorded(suite: Suite) -> None:
    with Runner(jobs=1, ops=("seq",), worker=cast(Any, FakeWorker(times))) as runner:
        report = run_suite(suite, runner, Request(budget_s=-1.0))
    assert report["summary"]["timed"] == 0
    assert all("budget" in one["error"] for one in report["groups"])
    assert "budget" in page(report) and "budget" in markdown(report)


def test_an_unknown_group_is_refused(suite: Suite) -> None:
    with (
        Runner(jobs=1, worker=cast(Any, FakeWorker(times))) as runner,
        pytest.raises(GoptxError, match="no group 'a\\+b'"),
    ):
        run_suite(suite, runner, Request(only=("a+b",)))


def test_what_was_prepared_once_is_taken_from_the_folder(suite: Suite, tmp_path: Path) -> None:
    folder = tmp_path / "prepared"
    only = ("stream+gelu",)
    with Runner(jobs=1, folder=folder, ops=("seq", "blocks"), arch="sm_90") as runner:
        found = prepare_suite(suite, runner, only)
    assert found["groups"][0]["refused"] == {}
    files = {path: path.stat().st_mtime_ns for path in folder.glob("*.gz")}
    assert len(files) == found["groups"][0]["prepared"] >= 2
    next(iter(files)).write_bytes(b"damaged")
    worker = FakeWorker(times)
    with Runner(jobs=1, folder=folder, ops=("seq", "blocks"), worker=cast(Any, worker)) as runner:
        run_suite(suite, runner, Request(only=only))
    again = {path: path.stat().st_mtime_ns for path in folder.glob("*.gz")}
    assert again.keys() == files.keys()
    assert sum(again[path] != files[path] for path in files) == 1


def test_a_group_with_a_refused_plan_goes_on_without_it(suite: Suite) -> None:
    worker = FakeWorker(times)
    with Runner(jobs=1, ops=("seq", "nonsense"), worker=cast(Any, worker)) as runner:
        members = [suite.members[name].load() for name in ("gelu", "stream")]
        prepared = runner.prepare(members).result()
        wrong = prepared[0].__class__(prepared[0].candidate, refused="why not", rule="clusters")
        result = runner.time(members, [*prepared, wrong], _settings())
    assert "why not" in result.left_out.values()


def _settings() -> Any:
    from goptx.tune.runner import Settings

    return Settings()


def test_what_is_not_proved_says_so(suite: Suite) -> None:
    worker = cast(Any, FakeWorker(times))
    with Runner(jobs=1, ops=("seq",), worker=worker, prove=False) as runner:
        report = run_suite(suite, runner, Request(only=("stream+gelu",)))
    assert [p["proved"] for p in report["groups"][0]["prepared"]] == [0] * len(
        report["groups"][0]["prepared"]
    )
    assert "without the certificate" in page(report) and "without the certif" in markdown(report)
