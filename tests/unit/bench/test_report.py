"""What a report concludes from times."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from reports import TIMES, report, spread

from goptx.bench import BenchReport, BenchSettings
from goptx.bench.statistics import best_ratio


def test_the_best_ratio_is_of_the_smallest_medians() -> None:
    found = best_ratio([spread(120.0), spread(110.0)], [spread(100.0), spread(90.0)])
    assert found.median == pytest.approx(110 / 90)
    assert found.low < found.median < found.high
    assert found == best_ratio([spread(120.0), spread(110.0)], [spread(100.0), spread(90.0)])


def test_the_choice_of_the_best_is_part_of_the_interval() -> None:
    # Two baselines with the same spread: the smaller median of each resample is below both.
    up, down = spread(100.0), spread(100.0)[::-1]
    one, both = best_ratio([up], [[100.0] * 25]), best_ratio([up, down], [[100.0] * 25])
    assert both.high <= one.high and both.low < one.low + 1e-12
    assert both.high < one.high or both.low < one.low


@pytest.mark.parametrize(
    ("baselines", "candidates"),
    [([], [[1.0]]), ([[1.0]], []), ([[]], [[]]), ([[1.0, 2.0]], [[1.0]])],
)
def test_lists_that_do_not_belong_together_are_refused(
    baselines: list[list[float]], candidates: list[list[float]]
) -> None:
    with pytest.raises(ValueError, match="one length"):
        best_ratio(baselines, candidates)


def test_like_is_compared_with_like() -> None:
    found = report()
    medians = {
        name: round(speedup.median, 4)
        for name in TIMES
        if (speedup := found.speedup(name)) is not None
    }
    assert medians["serial"] == 1.3 and medians["streams"] == 1.28
    assert medians["graph branches"] == 1.2 and medians["graph chain"] == round(129 / 105, 4)


def test_without_a_fused_graph_the_fused_kernel_stands_for_it() -> None:
    found = report({k: v for k, v in TIMES.items() if k != "fused graph"})
    speedup = found.speedup("graph branches")
    assert speedup is not None and speedup.median == pytest.approx(1.26)


@pytest.mark.parametrize(
    ("fused", "worth", "verdict"),
    [
        (100.0, "yes", "worth it: 1.26x [1.2"),
        (140.0, "no", "not worth it: 0.90x [0.90, 0.9"),
        (126.1, "unclear", "no clear difference: 1.00x"),
        (124.9, "unclear", "no clear difference: 1.01x"),  # less than the noise of 1 %
    ],
)
def test_the_verdict(fused: float, worth: str, verdict: str) -> None:
    times = {**TIMES, "fused": fused, "fused graph": fused * 1.05, "fused again": fused * 1.01}
    found = report(times)
    assert found.worth == worth
    assert found.verdict().startswith(verdict)
    assert found.verdict().endswith("over the best of serial, streams and graph (graph branches)")
    assert found.noise() == pytest.approx(0.01)


def test_a_graph_of_the_fused_kernel_may_be_the_better_one() -> None:
    found = report({**TIMES, "fused": 200.0, "fused again": 200.0})
    gain = found.gain()
    assert gain is not None and gain.median == pytest.approx(126 / 105)


def test_one_baseline_is_named() -> None:
    found = report({"streams": 128.0, "fused": 100.0})
    assert found.verdict().startswith("worth it: 1.28x [")
    assert found.verdict().endswith("over streams")
    assert found.noise() == 0


@pytest.mark.parametrize("times", [{"serial": 1.0}, {"fused": 1.0}, {"alone a": 1.0}])
def test_nothing_to_compare(times: dict[str, float]) -> None:
    found = report(times)
    assert found.worth is None and "nothing to compare" in found.verdict()


def test_wrong_results_void_the_times() -> None:
    found = replace(report(), differences=("b.out: 3 of 10 elements differ",))
    assert found.worth == "wrong" and "times mean nothing" in found.verdict()


def test_what_the_cache_holds_is_said() -> None:
    found = report()
    assert "fit into the L2 cache (1 MiB): warm; --flush-l2" in found.l2_note()
    large = replace(found, members=tuple(replace(m, buffers=1 << 20) for m in found.members))
    assert "buffers (2 MiB) exceed the L2 cache" in large.l2_note()
    flushed = replace(found, settings=BenchSettings(flush_l2=True))
    assert "cold" in flushed.l2_note()


def test_a_report_survives_json() -> None:
    found = replace(report(), settings=BenchSettings(variants=("fused", "serial")))
    data = json.loads(json.dumps(found.as_dict()))
    assert data["worth"] == "yes" and data["best_baseline"] == "graph branches"
    assert data["timings"][2]["speedup"]["median"] == pytest.approx(1.3)
    assert data["timings"][6]["speedup"] is None
    assert BenchReport.from_dict(data) == found


@pytest.mark.parametrize(
    ("variants", "wanted"),
    [
        ((), {"alone a", "serial", "fused"}),
        (("alone",), {"alone a"}),
        (("serial", "fused"), {"serial", "fused"}),
    ],
)
def test_variants_can_be_chosen(variants: tuple[str, ...], wanted: set[str]) -> None:
    settings = BenchSettings(variants=variants)
    assert {n for n in ("alone a", "serial", "fused") if settings.wants(n)} == wanted
