"""Structured weave and coarsening: traces, order, schedules, the code, and what it does."""

from __future__ import annotations

import random
import re
from itertools import combinations_with_replacement
from pathlib import Path

import kit
import pytest
from kit import Case

from goptx.build import fuse
from goptx.fusion.facts import gather
from goptx.fusion.items import Step, Whole
from goptx.fusion.line import Line, line
from goptx.fusion.plan import expand, instances, leaves, parse_plan
from goptx.fusion.schedule import Order, Unit, schedule
from goptx.proof.cpu_verify import verify_cpu
from goptx.specs import MemberSpec

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"

INDEX = (
    "\tmov.u32 %r1, %ctaid.x;\n\tmov.u32 %r2, %tid.x;\n\tmad.lo.s32 %r3, %r1, 32, %r2;\n"
    "\tld.param.u64 %rd1, [out];\n\tmul.wide.s32 %rd2, %r3, 4;\n\tadd.s64 %rd3, %rd1, %rd2;\n"
)
ADD = f"{INDEX}\tld.global.u32 %r4, [%rd3];\n\tadd.u32 %r5, %r4, 7;\n\tst.global.u32 [%rd3], %r5;"


def line_of(body: str, **more: str) -> Line:
    member = kit.member("a", Case(kit.entry(body, **more)))
    return line(member.kernel, gather(member).uniformity.found)


def order_of(found: Line) -> list[tuple[str, set[str]]]:
    """Each node's last instruction, and the instructions that must come before it."""
    texts = [str(part.instructions[-1]) for part in found.parts]
    return [(texts[n], {texts[b] for b in p.before}) for n, p in enumerate(found.parts)]


# Plans and names


def test_copies_are_numbered_from_the_outermost() -> None:
    plan = parse_plan("weave(coarsen(seq(a, coarsen(b, 2)), 2), c)")
    names = [leaf.name for leaf in leaves(expand(plan))]
    assert names == ["a.0", "b.0.0", "b.0.1", "a.1", "b.1.0", "b.1.1", "c"]
    assert instances(plan, ["c", "b", "a"])[:3] == ["c", "b.0.0", "b.0.1"]


def test_instances_have_names_of_their_own_and_share_parameters() -> None:
    fusion = kit.fuse("coarsen(a_b, 2)", {"a_b": ADD_TEXT})
    assert "%_a_b$0$_r4" in fusion.ptx and "%_a_b$1$_r4" in fusion.ptx
    assert fusion.ptx.count(".param .u64 _a_b$_out") == 1
    assert {alias for _, _, alias, _ in fusion.contract.origins} == {"a_b.0", "a_b.1"}
    assert [m.alias for m in fusion.contract.members] == ["a_b"]


ADD_TEXT = kit.entry(ADD)


# Traces


GUARD = f"{INDEX}\tsetp.ge.s32 %p1, %r3, 100;\n\t@%p1 bra $end;\n"


def test_a_bound_is_assumed_to_hold() -> None:
    found = line_of(f"{GUARD}\tld.global.u32 %r4, [%rd3];\n\tst.global.u32 [%rd3], %r4;\n$end:")
    assert [(name, value) for name, value, _ in found.trace.assumed] == [("%p1", False)]
    assert all(isinstance(item, Step) for item in found.trace.items)
    assert {str(found.parts[n].instructions[0])[:8] for n in found.head} == {
        "mov.u32 ", "mad.lo.s", "setp.ge."
    }  # fmt: skip


@pytest.mark.parametrize(
    ("test", "value"),
    [
        ("setp.lt.s32 %p1, %r3, 100;\n\t@!%p1 bra $end;", True),
        ("setp.lt.s32 %p1, 100, %r3;\n\t@%p1 bra $end;", False),
        ("setp.gt.u32 %p1, 100, %r3;\n\t@!%p1 bra $end;", True),
        ("setp.eq.s32 %p1, %r3, 100;\n\t@%p1 bra $end;", None),
        ("setp.ge.s32 %p1, %r2, 5;\n\t@%p1 bra $end;", None),
        ("setp.ge.s32 %p2, %r3, 5;\n\tsetp.ge.s32 %p3, %r3, 6;\n\tor.pred %p1, %p2, %p3;\n"
         "\t@%p1 bra $end;", False),
        ("ld.global.u32 %r9, [%rd1];\n\tsetp.ge.s32 %p1, %r3, %r9;\n\t@%p1 bra $end;", None),
        ("setp.ge.s32 %p1, %r3, 5;\n\tmov.pred %p1, %p2;\n\t@%p1 bra $end;", None),
    ],
)  # fmt: skip
def test_only_bounds_of_what_grows_with_the_cta_are_assumed(test: str, value: bool | None) -> None:
    many = "".join(f"\tst.global.u32 [%rd3+{n * 4}], %r3;\n" for n in range(20))
    found = line_of(f"{INDEX}\t{test}\n{many}$end:")
    assert {v for _, v, _ in found.trace.assumed} == (set() if value is None else {value})


def test_small_arms_are_predicated_and_large_ones_kept() -> None:
    body = f"{INDEX}\tsetp.gt.u32 %p1, %r2, 3;\n\t@%p1 bra $end;\n"
    small = line_of(f"{body}\tadd.u32 %r9, %r2, 1;\n\tst.global.u32 [%rd3], %r9;\n$end:")
    guards = {str(i.guard) for i in small.trace.items[-2:] if isinstance(i, Step)}
    assert guards == {"None", "@!%p1"}  # the sum is not wanted behind the arm
    large = line_of(body + "\tst.global.u32 [%rd3], 1;\n" * 20 + "$end:")
    assert isinstance(large.trace.items[-1], Whole)


def test_tables_are_not_read_where_a_guard_says_no() -> None:
    body = (
        f"{INDEX}\tsetp.gt.u32 %p1, %r2, 3;\n\tmov.u64 %rd5, table;\n\tadd.s64 %rd5, %rd5, %rd2;\n"
        "\t@%p1 bra $end;\n\tld.const.u32 %r9, [%rd5];\n\tst.global.u32 [%rd3], %r9;\n$end:"
    )
    found = line_of(body, before=".const .u32 table[4] = {1, 2, 3, 4};")
    guards = {str(i.guard) for i in found.trace.items[-2:] if isinstance(i, Step)}
    assert guards == {"@!%p1"}


def test_loops_are_kept_whole() -> None:
    found = line_of(f"{INDEX}$next:\n\tadd.u32 %r9, %r9, 1;\n\tsetp.lt.u32 %p1, %r9, 9;\n"
                    "\t@%p1 bra $next;\n\tst.global.u32 [%rd3], %r9;")  # fmt: skip
    wholes = [item for item in found.trace.items if isinstance(item, Whole)]
    assert [whole.blocks for whole in wholes] == [("$next",)]
    store = order_of(found)[-1]
    assert "@%p1 bra $next;" in store[1]


# Order


LOAD = "ld.global.u32 %r5, [%rd3+64];"


@pytest.mark.parametrize(
    ("before", "load", "free"),
    [
        ("st.global.u32 [%rd3], %r1;", LOAD, True),
        ("st.global.u32 [%rd3+64], %r1;", LOAD, False),
        ("st.global.v4.u32 [%rd3+52], {%r1, %r1, %r1, %r1};", LOAD, False),
        ("st.global.u32 [%rd2], %r1;", LOAD, False),
        ("st.global.u32 [%rd2], %r1;", "ld.global.nc.u32 %r5, [%rd3+64];", True),
        ("st.shared.u32 [%r9], %r1;", LOAD, True),
        ("st.u32 [%rd3], %r1;", "ld.shared.u32 %r5, [%r9];", False),
        ("st.shared.u32 [%r9], %r1;", "ld.shared.u32 %r5, [%r8];", False),
        ("atom.global.add.u32 %r6, [%rd2], 1;", LOAD, False),
        ("atom.shared.add.u32 %r6, [%r9], 1;", LOAD, True),
        ("atom.acquire.cta.shared.add.u32 %r6, [%r9], 1;", LOAD, False),
        ("ld.volatile.global.u32 %r6, [%rd2];", LOAD, False),
        ("ld.acquire.gpu.global.u32 %r6, [%rd2];", LOAD, False),
        ("membar.gl;", LOAD, False),
        ("bar.sync 0;", LOAD, True),
        ("bar.sync 0, 32;", LOAD, False),
        ("bar.arrive 1, 64;", LOAD, False),
        ("st.global.u32 [%rd3], %r1;\n\tbar.sync 0;", LOAD, False),
        ("st.shared.u32 [%r9], %r1;\n\tbar.sync 0;", LOAD, True),
        ("st.shared.u32 [%r9], %r1;\n\tbar.sync 0;", "ld.shared.u32 %r5, [%r8];", False),
        ("bar.sync 0;\n\tmembar.gl;", LOAD, False),
        ("ld.global.u32 %r6, [%rd2];", "ld.volatile.global.u32 %r5, [%rd3];", False),
        ("shfl.sync.bfly.b32 %r6, %r1, 1, 31, -1;", LOAD, False),
    ],
)
def test_what_a_load_may_rise_over(before: str, load: str, free: bool) -> None:
    found = line_of(f"{INDEX}\t{before}\n\t{load}")
    text, needed = order_of(found)[-2] if "ret" in order_of(found)[-1][0] else order_of(found)[-1]
    assert text == load
    last = before.split("\n\t")[-1]
    assert (last not in needed) == free


def test_a_load_passes_a_later_barrier_when_the_store_is_a_phase_back() -> None:
    found = line_of(f"{INDEX}\tst.global.u32 [%rd3], %r1;\n\tbar.sync 0;\n\tbar.sync 0;\n\t{LOAD}")
    numbers = [n for n, p in enumerate(found.parts) if p.barrier]
    load = next(n for n, p in enumerate(found.parts) if p.load)
    assert numbers[0] in found.parts[load].before and numbers[1] not in found.parts[load].before


def test_stores_never_pass_what_came_before_them() -> None:
    found = line_of(f"{INDEX}\tld.global.u32 %r4, [%rd2];\n\tst.global.u32 [%rd3], %r1;")
    text, needed = order_of(found)[-1]
    assert text.startswith("st.global") and "ld.global.u32 %r4, [%rd2];" in needed


def test_carry_chains_stay_together() -> None:
    found = line_of("\tadd.cc.u32 %r1, %r2, %r3;\n\tmov.u32 %r9, 1;\n\taddc.u32 %r4, %r5, %r6;")
    assert [len(part.steps) for part in found.parts] == [3]


# Schedules


@pytest.mark.parametrize("order", ["latency", "loads"])
def test_a_schedule_keeps_what_must_come_first(order: Order) -> None:
    source = random.Random(5)
    for _ in range(50):
        units = [
            Unit(
                {source.randrange(n) for _ in range(source.randrange(3))} if n else set(),
                source.choice((1, 4, 450)),
                load=source.random() < 0.3,
                whole=source.random() < 0.1,
            )
            for n in range(30)
        ]
        found = schedule(units, order)
        assert sorted(found) == list(range(30))
        place = {number: at for at, number in enumerate(found)}
        assert all(place[b] < place[n] for n, unit in enumerate(units) for b in unit.before)


@pytest.mark.parametrize("order", ["latency", "loads"])
def test_loads_of_all_come_before_what_waits_for_any(order: Order) -> None:
    stream = [Unit(set(), 4), Unit({0}, 450, load=True), Unit({1}, 4), Unit({2}, 1)]
    units = [
        Unit({b + 4 * n for b in unit.before}, unit.latency, load=unit.load)
        for n in range(3)
        for unit in stream
    ]
    found = schedule(units, order)
    assert {n for n in found[:6] if units[n].load} == {1, 5, 9}


# Code


def test_loads_of_all_instances_stand_above_all_stores() -> None:
    text = kit.fuse("weave(coarsen(a, 2), b)", {"a": ADD_TEXT, "b": ADD_TEXT}).ptx
    fast = text[: text.index("\tret;")]
    assert fast.rindex("ld.global") < fast.index("st.global")
    assert fast.count("ld.global") == 3


def test_barriers_of_all_instances_are_one() -> None:
    body = (
        "\t.shared .align 4 .b8 sm[128];\n"
        f"{INDEX}\tmov.u32 %r9, sm;\n\tshl.b32 %r8, %r2, 2;\n\tadd.u32 %r9, %r9, %r8;\n"
        "\tst.shared.u32 [%r9], %r2;\n\tbar.sync 0;\n\tld.shared.u32 %r7, [%r9];\n"
        "\tld.global.u32 %r4, [%rd3];\n\tadd.u32 %r5, %r4, %r7;\n\tst.global.u32 [%rd3], %r5;"
    )
    cases = {"a": Case(kit.entry(body), fixed=True, grid=(4, 1, 1)), "b": kit.entry(body)}
    fusion = kit.fuse("weave(coarsen(a, 2), b)", cases)
    lines = fusion.ptx.splitlines()
    merged = [n for n, text in enumerate(lines, 1) if "bar.sync" in text]
    named = {n: [o[2] for o in fusion.contract.origins if o[0] <= n < o[0] + o[1]] for n in merged}
    assert sorted(map(len, named.values())) == [1, 2, 3]  # all; the copies of a; b
    assert max(named.values(), key=len) == ["a.0", "a.1", "b"]
    fast = fusion.ptx[: fusion.ptx.index("bar.sync")]
    assert fast.count("ld.global") == 3  # they have risen over the barrier


@pytest.mark.parametrize("second", [False, True])
def test_a_barrier_for_several_promises_what_all_of_them_do(second: bool) -> None:
    body = f"{INDEX}\t{{}} 0;\n\tst.global.u32 [%rd3], %r2;"
    texts = [kit.entry(body.format(barrier)) for barrier in ("bar.sync", "barrier.sync")]
    cases = {"a": texts[second], "b": texts[not second]}
    text = kit.fuse("weave(a, b)", {k: Case(v, fixed=True) for k, v in cases.items()}).ptx
    assert "barrier.sync" in text and "bar.sync" not in text.replace("barrier.sync", "")
    assert "bar.sync" in kit.fuse("weave(a, b)", {"a": texts[0], "b": texts[0]}).ptx


def test_a_kernel_alone_is_coarsened() -> None:
    fusion = kit.fuse("coarsen(a, 4)", {"a": Case(ADD_TEXT, fixed=True, grid=(10, 1, 1))})
    assert fusion.contract.grid == "3"
    assert "setp.lt.u32 %g_pred_0, %g_b32_0, 2;" in fusion.ptx


# What it does


@pytest.mark.parametrize("ctas", [1, 2, 3, 4, 5, 8, 9])
@pytest.mark.parametrize(
    "plan",
    [
        "weave(coarsen(a, 4), b)",
        "weave(a, coarsen(coarsen(b, 2), 2))",
        "blocks(coarsen(a, 3), coarsen(b, 2))",
        "coarsen(weave(a, b), 2)",
        "coarsen(weave(a, b), 3)",
        "weave(coarsen(seq(a, b), 2), c)",
    ],
)
def test_tails_of_grids_are_done_once(plan: str, ctas: int) -> None:
    guarded = f"{INDEX}\tsetp.ge.s32 %p1, %r3, 150;\n\t@%p1 bra $end;\n{ADD[len(INDEX) :]}\n$end:"
    cases = {
        "a": Case(kit.entry(guarded), grid=(ctas, 1, 1)),
        "b": Case(ADD_TEXT, grid=(4, 1, 1)),
        "c": Case(ADD_TEXT, grid=(2, 1, 1)),
    }
    chosen = {name: case for name, case in cases.items() if re.search(rf"\b{name}\b", plan)}
    fusion = kit.fuse(plan, dict(chosen), assembled=False)
    assert kit.run_fused(fusion, chosen) == kit.run_apart(chosen)


DOZEN = [
    "gelu",
    "harris",
    "lu",
    "bucket",
    "montecarlo",
    "wmma_gemm",
    "reduce",
    "spmv",
    "histogram",
    "stencil3d",
    "bigadd",
    "devfunc",
]
SHORT = [("gelu", "bucket"), ("lu", "harris"), ("montecarlo", "reduce"), ("wmma_gemm", "bigadd")]


def equal(plan: str, names: tuple[str, ...], *, prove: bool = False) -> None:
    specs = [
        MemberSpec(str(SAMPLES / f"{name}.ptx"), alias=alias)
        for name, alias in zip(names, "abcd", strict=False)
    ]
    fused = fuse(specs, plan=plan, prove=prove)
    report = verify_cpu(fused.contract, fused.ptx)
    assert report.ok, "\n".join(d.render() for d in report.diagnostics)


@pytest.mark.parametrize("names", SHORT)
def test_samples_are_equal_on_the_cpu(names: tuple[str, str]) -> None:
    equal("weave(coarsen(a, 2), b)", names)


@pytest.mark.slow
@pytest.mark.parametrize("names", list(combinations_with_replacement(DOZEN, 2)))
@pytest.mark.parametrize(
    "plan", ["weave(a, b)", "weave(coarsen(a, 2), coarsen(b, 4))", "coarsen(weave(a, b), 2)"]
)
def test_all_pairs_are_equal_on_the_cpu(plan: str, names: tuple[str, str]) -> None:
    equal(plan, names)


NARROW = "\t.shared .align 4 .b8 sm[4];\n\tst.shared.u32 [sm], %r1;\n\tbar.sync 0;\n"


@pytest.mark.parametrize(
    "plan",
    ["blocks(coarsen(a, 2), b)", "warps(coarsen(a, 2), b)", "seq(coarsen(a, 2), b)",
     "product(coarsen(a, 2), b)", "weave(coarsen(a, 2), b)"],
)  # fmt: skip
def test_barriers_are_merged_only_where_all_threads_of_the_cta_come(plan: str) -> None:
    cases: dict[str, Case | str] = {
        "a": Case(kit.entry(NARROW + ADD), (64, 1, 1)),
        "b": Case(kit.entry(NARROW + ADD), (128, 1, 1)),
    }
    text = kit.fuse(plan, cases).ptx
    assert "barrier.red" not in text
    assert len(re.findall(r"\tbar(?:rier)?\.sync", text)) >= 3


def test_lanes_that_part_meet_at_no_vote() -> None:
    guarded = kit.entry(f"{GUARD}{ADD[len(INDEX) :]}\n$end:")
    text = kit.fuse("weave(coarsen(a, 2), b){vote=off}", {"a": guarded, "b": guarded}).ptx
    assert "vote" not in text and "bar.warp" not in text
    text = kit.fuse("weave(coarsen(a, 2), b)", {"a": guarded, "b": guarded}).ptx
    assert text.count("vote.sync.all") == 2


def test_lanes_that_are_nobodys_are_no_voters() -> None:
    """The lanes of a warp that an item has not got have gone on when copies in it would vote."""
    guarded = kit.entry(f"{GUARD}{ADD[len(INDEX) :]}\n$end:")
    cases: dict[str, Case | str] = {
        "a": Case(guarded, (48, 1, 1)),
        "b": Case(guarded, (128, 1, 1)),
    }
    text = kit.fuse("weave(coarsen(a, 2), coarsen(b, 2))", cases).ptx
    # Those of all, and of the copies of b.
    assert text.count("vote.sync.all") == 2
    equal("weave(coarsen(a, 2), coarsen(b, 2))", ("stencil3d", "harris"), prove=True)
