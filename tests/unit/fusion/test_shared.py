"""Shared memory of members: arenas, and what a ``seq`` hands on."""

from __future__ import annotations

import re
from dataclasses import replace

import kit
import pytest
from kit import Case
from test_members import PLACE, PLAIN

from goptx.diag import GoptxError
from goptx.proof.certificate import certify
from goptx.syntax import parse

ARENA = """
	.shared .align {align} .b8 first[{size}];
	.shared .align 8 .b8 second[{size}];
	mov.u32 %r5, first;
	mov.u32 %r6, second+4;
	mov.u32 %r7, dyn;
	mad.lo.u32 %r5, %r1, 4, %r5;
	mad.lo.u32 %r6, %r1, 4, %r6;
	mad.lo.u32 %r7, %r1, 4, %r7;
	st.shared.u32 [%r5], 1;
	st.shared.u32 [%r6], %r1;
	st.shared.u32 [%r7], %r4;
	bar.sync 0;
	ld.shared.u32 %r8, [%r5];
	ld.shared.u32 %r9, [%r6];
	ld.shared.u32 %r10, [%r7];
	st.global.v4.u32 [%rd2], {{%r8, %r9, %r10, 0}};
"""


def arena(size: int, align: int) -> str:
    """A kernel that fills two static arrays and the dynamic one, waits, and reads them back."""
    before = ".extern .shared .align 16 .b8 dyn[];\n.extern .shared .align 4 .b8 also[];"
    return kit.entry(PLACE + ARENA.format(size=size, align=align), before=before)


@pytest.mark.parametrize("fixed", [False, True])
@pytest.mark.parametrize("size", [260, 13_000, 40_000])
@pytest.mark.parametrize(
    "plan",
    [
        "seq(a, b, c)",
        "warps(a, b, c)",
        "blocks(a, warps(b, c))",
        "product(a, b, c)",
        "seq(blocks(a, b), c)",
    ],
)
def test_arenas_do_not_overlap(plan: str, size: int, fixed: bool) -> None:
    cases = {
        name: Case(arena(size, 4 << n), (64, 1, 1), (2, 1, 1), 256 + 12 * n, fixed=fixed)
        for n, name in enumerate("abc")
    }
    for name, case in cases.items():
        assert case.dynamic, name
    if plan.startswith(("warps", "product")) and size == 40_000:
        assert kit.refusal(plan, dict(cases)).diagnostics[0].rule == "shared-memory"
        return
    if size == 40_000:
        cases = {n: Case(arena(20_000, 4), c.block, c.grid, c.dynamic) for n, c in cases.items()}
    kit.same(plan, cases, seeds=1)


def test_a_seq_hands_shared_memory_on_behind_a_barrier_of_its_own() -> None:
    counted = arena(30_000, 4).replace("bar.sync 0;", "bar.sync 0, 64;")
    cases = {
        "a": Case(counted, (64, 1, 1), dynamic=256),
        "b": Case(arena(30_000, 4), (64, 1, 1), dynamic=256),
    }
    fusion = kit.same("seq(a, b)", cases)
    assert "max" in fusion.contract.dynamic_shared and "60004" not in fusion.contract.dynamic_shared
    ids = re.findall(r"^\tbar\S+ (\d+)", fusion.ptx, re.MULTILINE)
    # The member that counts has an id of its own; the other's is passed by all threads.
    assert ids == ["1", "0", "0"]
    apart = kit.same("seq(a, b){shared=sum}", cases)
    assert apart.ptx.count("\tbar") == 2


def test_memory_is_not_handed_on_where_not_all_threads_come() -> None:
    big = Case(arena(20_000, 4), (64, 1, 1), dynamic=256)
    small = Case(arena(400, 4), (96, 1, 1), dynamic=384)
    fusion = kit.same("seq(seq(a, b), c)", {"a": big, "b": big, "c": small})
    # The outer one hands on, not the inner one, whose threads are fewer.
    assert fusion.ptx.count("barrier.sync") == 1
    error = kit.refusal("seq(seq(a, b){shared=reuse}, c)", {"a": big, "b": big, "c": small})
    assert error.diagnostics[0].rule == "shared-memory"
    assert error.diagnostics[0].span is not None


def test_pending_copies_are_waited_for_before_memory_is_handed_on() -> None:
    body = PLACE + (
        "\t.shared .align 16 .b8 sm[30000];\n\tcp.async.ca.shared.global [sm], [%rd1], 16;\n"
    )
    text = kit.entry(body)
    printed = kit.fuse("seq(a, b)", {"a": text, "b": text}).ptx
    assert "\tcp.async.wait_all;\n\tbarrier.sync 0;\n" in printed


STATIC = (
    PLACE
    + """
	.shared .align {align} .b8 sm[512];
	mov.u32 %r5, sm;
	mad.lo.u32 %r5, %r1, 4, %r5;
	{copy}
	st.shared.u32 [%r5], %r4;
	bar.sync 0;
	ld.shared.u32 %r8, [%r5];
	st.global.u32 [%rd2], %r8;
"""
)
UNNAMED = PLACE + "\t.shared .align 4 .b8 sm[512];\n\tst.global.u32 [%rd2], %r4;\n"
DYNAMIC = (
    PLACE
    + """
	mov.u32 %r7, dyn;
	mad.lo.u32 %r7, %r1, 4, %r7;
	st.shared.u32 [%r7], %r4;
	bar.sync 0;
	ld.shared.u32 %r8, [%r7];
	st.global.u32 [%rd2], %r8;
"""
)


def handed(plan: str) -> list[str]:
    """What stands behind each item of a plan: s and t name static memory, the latter with copies,
    d dynamic, n none though it declares some, and p is plain. All of it is needed."""
    copy = "cp.async.ca.shared.global [%r5], [%rd1], 4;"
    declared = ".extern .shared .align 16 .b8 dyn[];"
    texts = {
        "s": kit.entry(STATIC.format(align=4, copy="")),
        "t": kit.entry(STATIC.format(align=4, copy=copy)),
        "d": kit.entry(DYNAMIC, before=declared),
        "n": kit.entry(UNNAMED),
        "p": PLAIN,
    }
    names = re.findall(r"\b[stdnp]\d?\b", plan)
    cases = {
        name: Case(texts[name[0]], (64, 1, 1), dynamic=256 if name[0] == "d" else 0)
        for name in names
    }
    fusion = kit.fuse(plan, cases)
    claimed = {line + n: a for line, count, a, _ in fusion.contract.origins for n in range(count)}
    modules = {name: parse(case.text, f"{name}.ptx") for name, case in cases.items()}
    certify(parse(fusion.ptx, "fused.ptx"), fusion.contract, modules)
    order, found = [""], [""]
    for number, line in enumerate(fusion.ptx.splitlines(), 1):
        if claimed.get(number, order[-1]) != order[-1]:
            order.append(claimed[number])
            found.append("")
        elif number not in claimed and re.match(r"\t(cp.async.wait_all|barrier.sync \d+);", line):
            found[-1] += "w" if "wait" in line else "b"
            less = [x if n != number else "" for n, x in enumerate(fusion.ptx.splitlines(), 1)]
            with pytest.raises(GoptxError) as refused:
                certify(parse("\n".join(less), "fused.ptx"), fusion.contract, modules)
            assert refused.value.diagnostics[0].rule == "disjointness"
    assert order[1:] == names
    return found[1:-1]


@pytest.mark.parametrize(
    ("plan", "behind"),
    [
        ("seq(s, s1)", ["b"]),
        ("seq(s, p)", [""]),  # who comes behind has none
        ("seq(p, s)", [""]),
        ("seq(s, n, p)", ["", ""]),  # nobody names it
        ("seq(s, d)", [""]),  # they lie elsewhere
        ("seq(s, d, d1)", ["", "b"]),
        ("seq(s, p, s1)", ["", "b"]),  # once is enough
        ("seq(s, d, s1, d1)", ["", "b", ""]),
        ("seq(t, s)", ["wb"]),
        ("seq(s, t)", ["b"]),  # nothing has been copied yet
        ("seq(t, p, s)", ["", "wb"]),
        ("seq(d, t, d1, s)", ["", "b", "wb"]),  # only now is in the way what it may still write
    ],
)
def test_threads_meet_only_where_memory_is_taken_over(plan: str, behind: list[str]) -> None:
    assert handed(f"{plan}{{shared=reuse}}") == behind


def test_a_fused_kernel_is_a_member_again() -> None:
    cases = {
        name: Case(arena(260, 4), (64, 1, 1), (2, 1, 1), 256, fixed=True) for name in ("a", "b")
    }
    inner = kit.fuse("product(a, b)", cases)
    given = kit.fused_launch(inner.contract, cases)
    outer = Case(inner.ptx, given.block, given.grid, given.dynamic_shared, params=given.params)
    other = replace(cases["a"], params={"out": kit.OUT + (5 << 32)})
    kit.same("warps(goptx, g)", {"goptx": outer, "g": other})
