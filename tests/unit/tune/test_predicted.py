"""What is predicted stays what it was, to the last digit: making it faster must not change it."""

from __future__ import annotations

import pytest

from goptx.isa.throughput import peak
from goptx.tune.candidates import SMALLEST_FIRST, UNFUSED, Candidate
from goptx.tune.predict import apart, predict
from goptx.tune.standing import Standing

H200 = peak()
WAYS = (*UNFUSED, *SMALLEST_FIRST)


def stands(
    ctas: int, threads: int, registers: int, shared: int, cycles: float, **busy: float
) -> Standing:
    return Standing("k", ctas, threads, registers, shared, "sm_90", busy, cycles)


MEMBERS = {
    "a": stands(1 << 12, 256, 40, 0, 2400.0, dram=30.0, issue=22.0, turns=9.0, l2=25.0),
    "b": stands(900, 192, 64, 16384, 30000.0, mufu=41.0, issue=18.0, dram=2.0),
    "c": stands(5000, 128, 32, 0, 1700.0, dram=11.0, lsu=13.0, issue=6.0),
    "d": stands(130, 256, 90, 0, 50000.0, turns=12.0, issue=15.0),
}
TIMES = {"a": 41.0, "b": 75.0, "c": 20.0, "d": 60.0}

PREDICTED = {
    "serial": (117.9725387381428, 196.25449539592185),
    "streams": (127.4090518129785, 197.05449539592183),
    "graph": (123.80905181297851, 193.45449539592184),
    "streams smallest first": (82.72816476588176, 142.023935869098),
    "graph smallest first": (79.12816476588176, 138.42393586909802),
    "blocks(a, b, c, d)": (131.16414789026936, 299.98940577651473),
    "seq(a, b, c, d)": (111.95829127887961, 254.3911142676764),
    "warps(seq(a, c), seq(b, d))": (198.09090909090878, 469.4206163194439),
    "blocks(weave(a, b), product(c, d))": (126.56390433541893, 290.42273121843397),
    "blocks(a:2, b:1, c:1, d:1)": (131.28233153529325, 287.44596748737337),
    "blocks(a, d){dispatch=ticket}": (63.326740669386965, 121.97000473484853),
    "warps(d, coarsen(coarsen(a, 2), 16){mode=looped})": (42.8788700739114, 62.00606060606061),
}
"""Microseconds without the members' times, and with them."""


@pytest.mark.parametrize("name", PREDICTED)
def test_predictions_are_what_they_were(name: str) -> None:
    one = name if name in WAYS else Candidate(name.partition("(")[0], (name,))
    found = [predict(one, MEMBERS, times, H200) for times in (None, TIMES)]
    assert found == pytest.approx(PREDICTED[name], rel=1e-12)


def test_ways_not_to_fuse_take_the_same_alone_and_together() -> None:
    works = {alias: one.work(H200, None) for alias, one in MEMBERS.items()}
    together = apart(WAYS, MEMBERS, works, H200)
    assert together == {way: predict(way, MEMBERS, None, H200) for way in WAYS}
