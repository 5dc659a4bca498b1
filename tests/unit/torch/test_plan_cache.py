"""A graph that is recorded again is not planned again; another one is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goptx.analysis.memory import Access
from goptx.cuda.recorded import Edge, Recorded
from goptx.plan.graph import KernelText, Touch, Work
from goptx.torch.plan_cache import PlanCache, plan_key
from goptx.torch.rewrite import Rewriting

GRAPH = Recorded((), (Edge(0, 1),))


def works(base: int = 1 << 32, step: int = 4096) -> list[Work]:
    """Two kernels that read the first buffer; each writes one of its own."""

    def touch(number: int, access: Access) -> Touch:
        return Touch(base + number * step, base + number * step + 512, access, "x")

    kernel = KernelText("k", "k.ptx", "the text")
    return [
        Work(
            "k",
            kernel,
            (4, 1, 1),
            (128, 1, 1),
            arguments=(base.to_bytes(8, "little"), bytes(4)),
            touches=(touch(0, Access.READ), touch(n, Access.WRITE)),
        )
        for n in (1, 2)
    ]


def test_addresses_do_not_count_but_who_shares_does() -> None:
    assert plan_key(works(), GRAPH) == plan_key(works(7 << 40, 1024), GRAPH)
    shared = works()
    shared[1] = replace(shared[1], touches=(shared[1].touches[0], shared[0].touches[1]))
    overlapping = works(step=256)
    keys = {plan_key(some, GRAPH) for some in (works(), shared, overlapping)}
    assert len(keys) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"grid": (5, 1, 1)},
        {"block": (64, 1, 1)},
        {"shared": 16},
        {"barrier": True},
        {"alone": "it is launched with clusters"},
        {"flags": ("--fmad=false",)},
        {"microseconds": 3.0},
        {"kernel": None},
        {"kernel": KernelText("k", "k.ptx", "another text")},
        {"kernel": KernelText("j", "k.ptx", "the text")},
        {"arguments": (bytes(8),)},
    ],
)
def test_what_is_planned_for_counts(change: dict[str, object]) -> None:
    first, second = works()
    assert plan_key([first, replace(second, **change)], GRAPH) != plan_key(works(), GRAPH)


def test_edges_and_choices_count() -> None:
    assert plan_key(works(), Recorded((), ())) != plan_key(works(), GRAPH)
    assert plan_key(works(), GRAPH, "sm_90") != plan_key(works(), GRAPH, "sm_100")


def test_plans_are_made_once_and_each_caller_may_change_its_own() -> None:
    cache, made = PlanCache(), []

    def make() -> dict[str, Rewriting]:
        made.append(1)
        return {"true edges": Rewriting(())}

    first = cache.get("key", make)
    del first["true edges"]
    assert cache.get("key", make) == {"true edges": Rewriting(())}
    assert len(made) == 1
    for number in range(300):
        cache.get(str(number), make)
    cache.get("key", make)
    assert len(made) == 302, "the oldest is forgotten"

    def fails() -> dict[str, Rewriting]:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        cache.get("bad", fails)
    assert cache.get("bad", make)
