"""Estimates of works, and groups of them, on samples: what was measured counts, signs are right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from goptx.analysis.memory import Access
from goptx.diag import GoptxError
from goptx.plan.estimate import ISSUE_US, LAUNCH_US, Estimator, aliases, moved
from goptx.plan.fusing import Fuser, rank
from goptx.plan.graph import KernelText, Touch, Work
from goptx.plan.planned import Options, plan
from goptx.tune.bound import Needs
from goptx.tune.candidates import call

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
BROKEN = (
    ".version 8.0\n.target sm_90\n.address_size 64\n.visible .entry k()\n{\n\tno.such %r1;\n}\n"
)
SIZE = "%r1, %total_smem_size;\n\tret;"


def sample(name: str, ctas: int, block: int, shared: int = 0, size: int = 1 << 16) -> Work:
    kernel = KernelText(name, str(SAMPLES / f"{name}.ptx"))
    touches = Touch(0, size, Access.READ), Touch(size, 2 * size, Access.WRITE)
    return Work(name, kernel, (ctas, 1, 1), (block, 1, 1), shared, (), touches)


DROPOUT = sample("dropout", 16, 128)


def copies(work: Work, count: int) -> list[Work]:
    """The same on memory of its own each."""
    return [
        replace(
            work,
            name=f"{work.name}.{n}",
            touches=tuple(
                one._replace(start=one.start + (n << 40), end=one.end + (n << 40))
                for one in work.touches
            ),
        )
        for n in range(count)
    ]


def test_what_was_measured_counts() -> None:
    estimator = Estimator()
    for takes in (2.0, 50.0):
        found = estimator.of(replace(DROPOUT, microseconds=takes))
        assert found.takes == pytest.approx(takes - LAUNCH_US)
        assert found.standing is not None and found.standing.registers > 0
    opaque = estimator.of(Work("gemm", grid=(66, 1, 1), microseconds=9.0))
    assert opaque.takes == pytest.approx(9 - LAUNCH_US) and opaque.fill == pytest.approx(0.5)
    assert estimator.of(Work("tiny", microseconds=1.0)).takes == pytest.approx(0.2)


def test_bytes_count_where_nothing_else_is_known() -> None:
    estimator = Estimator()
    small, large = (
        estimator.of(Work("copy", touches=(Touch(0, size, Access.WRITE),))).takes
        for size in (1 << 10, 1 << 30)
    )
    assert small == pytest.approx(1.0, rel=0.01)
    assert 200 < large < 400  # 1 GB at 4.8 TB/s, less what the L2 cache holds


def test_bytes_are_counted_as_they_move() -> None:
    ways = (Access.READ, Access.WRITE, Access.READ | Access.WRITE, Access.ATOMIC)
    assert [moved(Work("w", touches=(Touch(0, 8, way),))) for way in ways] == [8, 8, 16, 16]


def test_the_profile_counts_where_there_is_one() -> None:
    heavy = Needs({"dram": 1e12, "l2": 1e12}, 1e6, True, 2048, 0)
    found = Estimator(profile=lambda work: heavy).of(DROPOUT)
    assert found.takes > 20 * Estimator().of(DROPOUT).takes


def test_without_an_assembler_the_text_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goptx.plan.estimate.find_assemblers", list)
    found = Estimator().of(DROPOUT)
    assert found.standing is not None and 8 < found.standing.registers < 128


def test_kernels_of_which_nothing_can_be_known_say_why() -> None:
    found = Estimator().of(Work("k", KernelText("k", given=BROKEN)))
    assert found.standing is None and found.why
    with pytest.raises(GoptxError, match="nothing is known"):
        Estimator().fused([DROPOUT, Work("k", KernelText("k", given=BROKEN))], "blocks(a, b)")


def test_one_work_apart_is_itself_on_a_branch() -> None:
    estimator = Estimator()
    assert estimator.apart([DROPOUT]) == estimator.of(DROPOUT).takes + ISSUE_US
    assert estimator.key(DROPOUT) == estimator.key(replace(DROPOUT, name="other"))
    assert estimator.key(DROPOUT) != estimator.key(replace(DROPOUT, microseconds=2.0))


@pytest.mark.parametrize("floats", [1 << 14, 1 << 16, 1 << 18])
def test_eight_small_kernels_gain_by_being_one(floats: int) -> None:
    """As measured on an H200 (design notes, section 2b): 4.8 to 1.8, 5.4 to 3.0, 9.7 to 6.9 us."""
    works = copies(sample("dropout", floats // 1024, 128, size=4 * floats), 8)
    estimator = Estimator()
    assert estimator.fused(works, call("blocks", list(aliases(8)))) < estimator.apart(works)
    assert len(plan(works, options=Options(prove=False)).groups) == 1


@pytest.mark.parametrize("floats", [1 << 20, 1 << 22])
def test_eight_large_kernels_do_not(floats: int) -> None:
    """As measured: 29.8 on branches against 32.9 fused, 106.9 against 124.6 us."""
    works = copies(sample("dropout", floats // 1024, 128, size=4 * floats), 8)
    assert not plan(works, options=Options(prove=False)).groups


def test_the_fuser_says_what_may_not_be_fused() -> None:
    fuser = Fuser(prove=False)
    assert fuser.why_not(DROPOUT) == ""
    assert fuser.why_not(replace(DROPOUT, alone="a cluster")) == "a cluster"
    assert "not known" in fuser.why_not(replace(DROPOUT, barrier=True))
    assert fuser.why_not(Work("gemm")) == "no PTX"
    reads = BROKEN.replace("\tno.such", "\t.reg .b32 %r<2>;\n\tmov.u32").replace("%r1;", SIZE)
    assert "[shared-size-register]" in fuser.why_not(Work("k", KernelText("k", given=reads)))
    missing = replace(DROPOUT, kernel=KernelText("none", str(SAMPLES / "dropout.ptx")))
    assert "none" in fuser.why_not(missing)


def test_groups_are_fused_and_proved_once() -> None:
    made: list[str] = []
    fuser = Fuser()
    whole = fuser._fuse  # pyright: ignore[reportPrivateUsage]

    def make(specs, plan):  # type: ignore[no-untyped-def]
        made.append(plan)
        return whole(specs, plan)

    fuser = Fuser(make=make)
    one, two = copies(DROPOUT, 2)
    first = fuser.fused([one, two], "blocks(a, b)")
    assert fuser.fused([two, one], "blocks(a, b)") is first and made == ["blocks(a, b)"]
    certificate = first.report.certificate
    assert certificate is not None and certificate.images > 0
    assert [m.block for m in first.contract.members] == [(128, 1, 1)] * 2
    size = sum(param.size for param in first.contract.params)
    assert size <= fuser.parameters(one) + fuser.parameters(two)
    for _ in range(2):
        with pytest.raises(GoptxError):
            fuser.fused([one, two], "blocks(a, c)")
    assert made == ["blocks(a, b)", "blocks(a, c)"]


def test_dimensions_of_grids() -> None:
    grids = [(5, 1, 1), (1, 1, 1), (5, 2, 1), (1, 1, 2)]
    assert [rank(replace(DROPOUT, grid=grid)) for grid in grids] == [1, 1, 2, 3]
