"""What becomes of a member's names, special registers, functions, variables and shared memory."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import kit  # pyright: ignore[reportMissingImports]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kit import Case  # pyright: ignore[reportMissingImports]

from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions, fuse_members
from goptx.fusion.members import RESERVED, Names
from goptx.fusion.plan import parse_plan

PLACE = """\
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mad.wide.u32 %rd2, %r4, 32, %rd1;
"""
PLAIN = kit.entry(PLACE + "\tst.global.u32 [%rd2], %r1;\n")


# Names

WORD = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,3}", fullmatch=True)
SYMBOL = st.from_regex(r"[A-Za-z][A-Za-z0-9_$]{0,4}|[_$%][A-Za-z0-9_$]{1,4}", fullmatch=True)


@given(st.tuples(WORD, SYMBOL), st.tuples(WORD, SYMBOL))
def test_names_that_differ_stay_different(one: tuple[str, str], two: tuple[str, str]) -> None:
    (alias, name), (other, second) = one, two
    first, last = Names(alias), Names(other)
    for kind in ("symbol", "register", "label"):
        left, right = getattr(first, kind)(name), getattr(last, kind)(second)
        assert (left == right) == (one == two)
        assert re.fullmatch(r"[A-Za-z][\w$]*|[_$%][\w$]+", left, re.ASCII)
    kinds = {first.symbol(name)[0], first.register(name)[0], first.label(name)[0]}
    assert len(kinds) == 3
    for glue in RESERVED:
        assert not first.symbol(name).startswith((f"{glue}_", f"{glue}$"))
        assert not first.register(name).startswith((f"%{glue}_", f"%{glue}$"))
        assert not first.label(name).startswith((f"${glue}_", f"${glue}$"))


def named(*names: str) -> str:
    """A kernel with variables of the given names, used as the address of what it stores."""
    body = PLACE + "".join(
        f"\t.local .align 4 .b8 {n}[8];\n\tmov.b64 %rd3, {n};\n\tst.local.u32 [%rd3], %r1;\n"
        for n in names
    )
    return kit.entry(body + "\tld.local.u32 %r5, [%rd3];\n\tst.global.u32 [%rd2], %r5;\n")


@pytest.mark.parametrize(
    ("first", "second"), [("a", "a_b"), ("g", "h"), ("goptx", "blocks"), ("ids", "join")]
)
@pytest.mark.parametrize("plan", ["seq({0}, {1})", "product({0}, {1})", "blocks({0}, {1})"])
def test_aliases_never_make_names_clash(first: str, second: str, plan: str) -> None:
    names = ("b_x", "x", "$x", "x$", "grid_x", "ctas", "shared", "b32_0", "out_address")
    members = {first: Case(named(*names), (64, 1, 1)), second: Case(named(*names), grid=(3, 1, 1))}
    kit.same(plan.format(first, second), members)


def test_a_parameter_that_looks_like_a_shape_keeps_its_name() -> None:
    text = kit.entry(
        "\tld.param.u64 %rd1, [out];\n\tld.param.u32 %r1, [grid_x];\n\tmov.u32 %r2, %nctaid.x;\n"
        "\tadd.u32 %r1, %r1, %r2;\n\tst.global.u32 [%rd1], %r1;\n",
        params=".param .u64 out, .param .u32 grid_x",
    )
    cases = {"a": Case(text, grid=(5, 1, 1), params={"grid_x": 100}), "b": Case(text)}
    fusion = kit.same("blocks(a, b)", cases)
    assert [p.name for p in fusion.contract.params if p.name.startswith("a_grid_x")] == [
        "a_grid_x",
        "a_grid_x_2",
    ]


def test_the_name_of_the_fused_kernel_is_checked() -> None:
    cases: dict[str, Case | str] = {"a": PLAIN, "b": PLAIN}
    assert kit.fuse("seq(a, b)", cases, FuseOptions(name="both")).contract.kernel == "both"
    for name in ("1a", "a b", "_", "ä"):
        with pytest.raises(GoptxError, match="cannot be the name of a kernel"):
            kit.fuse("seq(a, b)", cases, FuseOptions(name=name))
    function = ".func f()\n{\n\tret;\n}"
    cases["a"] = kit.entry("\tcall f, ();", before=function)
    with pytest.raises(GoptxError, match="is that of something in it"):
        kit.fuse("seq(a, b)", cases, FuseOptions(name="a_f"))


# Special registers


def test_ids_of_other_widths_are_converted() -> None:
    body = (
        PLACE
        + """
	mov.u16 %rs1, %tid.x;
	mov.b16 %rs2, %ntid.x;
	cvt.u64.u32 %rd3, %ctaid.x;
	cvt.u32.u16 %r5, %nctaid.x;
	cvt.u16.u32 %rs3, %ctaid.x;
	cvt.u32.u16 %r6, %rs1;
	cvt.u32.u16 %r7, %rs2;
	cvt.u32.u64 %r8, %rd3;
	cvt.u32.u16 %r9, %rs3;
	st.global.v4.u32 [%rd2], {%r5, %r6, %r7, %r8};
	st.global.u32 [%rd2+16], %r9;
"""
    )
    case = Case(kit.entry(body), (40, 1, 1), (3, 1, 1))
    for plan, fixed in product(("seq(a, b)", "warps(b, a)", "blocks(a, b)"), (False, True)):
        one = Case(case.text, case.block, case.grid, fixed=fixed)
        kit.same(plan, {"a": one, "b": Case(PLAIN)})


def test_clocks_and_lanes_stay_the_hardwares() -> None:
    body = "\tmov.u64 %rd1, %clock64;\n\tmov.u32 %r1, %laneid;\n\tmov.u32 %r2, %smid;\n"
    fusion = kit.fuse("warps(b, a)", {"a": kit.entry(body), "b": PLAIN})
    for line in ("mov.u64 %a_rd1, %clock64;", "mov.u32 %a_r1, %laneid;", "mov.u32 %a_r2, %smid;"):
        assert f"\t{line}\n" in fusion.ptx
    assert "values of %clock64, %smid in a are not compared" in fusion.contract.assumptions


def test_cluster_registers_say_that_there_is_no_cluster() -> None:
    head = kit.HEAD.replace("sm_80", "sm_90")
    body = (
        "\tmov.pred %p1, %is_explicit_cluster;\n\tmov.u32 %r1, %cluster_ctarank;\n"
        "\tmov.u32 %r2, %clusterid.x;\n\tmov.u32 %r3, %cluster_nctaid.y;\n"
        "\tmov.u32 %r4, %nclusterid.x;\n"
    )
    text = kit.entry(body).replace(kit.HEAD, head)
    printed = kit.fuse("seq(a, b)", {"a": Case(text, rank=1), "b": PLAIN}).ptx
    assert "mov.pred %a_p1, 0;" in printed and "mov.u32 %a_r1, 0;" in printed
    assert "mov.u32 %a_r2, %g_b32_0;" in printed and "mov.u32 %a_r3, 1;" in printed


# Device functions

FUNCTIONS = """
.global .align 4 .u32 counter;
.extern .shared .align 8 .b8 dyn[];
.shared .align 4 .b8 sm[512];
.func (.reg .b32 %o) where(.reg .b32 %i)
{
	.reg .b32 %t<4>;
	mov.u32 %t1, %tid.y;
	mov.u32 %t2, %ctaid.x;
	mad.lo.u32 %o, %t1, %t2, %i;
	ret;
}
.func (.param .b32 res) outer(.param .b32 arg)
{
	.reg .b32 %t<6>;
	.reg .pred %q;
	ld.param.b32 %t1, [arg];
	mov.u32 %t2, dyn;
	mov.u32 %t4, %dynamic_smem_size;
	st.shared.u32 [%t2+4], %t4;
$again:
	call (%t3), where, (%t1);
	sub.u32 %t1, %t1, 1;
	setp.gt.s32 %q, %t1, 3;
	@%q bra $again;
	ld.shared.u32 %t5, [dyn+4];
	add.u32 %t3, %t3, %t5;
	st.param.b32 [res], %t3;
	ret;
}
"""


def test_device_functions_are_handed_the_ids_that_they_and_theirs_need() -> None:
    body = (
        PLACE
        + """
	.param .b32 arg;
	.param .b32 res;
	mov.u32 %r5, %tid.y;
	mad.lo.u32 %r1, %r5, %r3, %r1;
	mad.lo.u32 %r4, %r2, 32, %r1;
	mad.wide.u32 %rd2, %r4, 32, %rd1;
	st.param.b32 [arg], %r4;
	call (res), outer, (arg);
	ld.param.b32 %r5, [res];
	st.global.u32 [%rd2], %r5;
"""
    )
    text = kit.entry(body, before=FUNCTIONS)
    case = Case(text, (8, 4, 1), (3, 1, 1), dynamic=64)
    for plan in ("seq(a, b)", "product(a, b)", "warps(a, b)", "blocks(a, b)"):
        fusion = kit.same(plan, {"a": case, "b": Case(text, (4, 8, 1), (2, 1, 1), dynamic=32)})
        outer = fusion.module.functions["a_outer"]
        assert [p.name for p in outer.params] == ["a_arg", *(f"goptx_handed_{n}" for n in range(3))]


def test_a_function_that_needs_nothing_is_copied_as_it_is() -> None:
    before = ".func (.reg .b32 %o) twice(.reg .b32 %i)\n{\n\tadd.u32 %o, %i, %i;\n\tret;\n}"
    text = kit.entry(
        PLACE + "\tcall (%r5), twice, (%r4);\n\tst.global.u32 [%rd2], %r5;\n", before=before
    )
    printed = kit.same("seq(a, b)", {"a": Case(text), "b": Case(text)}).ptx
    assert printed.count("call (%a_r5), a_twice, (%a_r4);") == 1
    assert printed.count(".func (.reg .b32 %b_o) b_twice(.reg .b32 %b_i)") == 2


def test_the_address_of_a_variable_that_a_function_is_handed_has_64_bits() -> None:
    before = """
.global .align 4 .u32 counter;
.func bump()
{
	.reg .b32 %t;
	.reg .b64 %a;
	mov.u64 %a, counter;
	atom.global.add.u32 %t, [%a], 1;
	atom.global.add.u32 %t, [counter], 2;
	ret;
}
"""
    text = kit.entry("\tcall bump, ();", before=before, params="")
    fusion = kit.fuse("seq(a, b)", {"a": text, "b": PLAIN})
    (handed,) = fusion.module.functions["a_bump"].params
    assert handed.type == "b64"
    assert [(p.name, p.kind, p.symbol) for p in fusion.contract.params if p.kind == "global"] == [
        ("a_counter_address", "global", "counter")
    ]


def test_recursion_and_names_by_alias() -> None:
    before = """
.func (.param .b32 res) sum(.param .b32 arg);
.func (.param .b32 res) sum(.param .b32 arg)
{
	.reg .b32 %t<4>;
	.reg .pred %q;
	.param .b32 inner;
	.param .b32 got;
	ld.param.b32 %t1, [arg];
	mov.u32 %t3, %tid.x;
	setp.eq.u32 %q, %t1, 0;
	@%q bra $end;
	sub.u32 %t2, %t1, 1;
	st.param.b32 [inner], %t2;
	call (got), sum, (inner);
	ld.param.b32 %t3, [got];
	add.u32 %t3, %t3, %t1;
$end:
	st.param.b32 [res], %t3;
	ret;
}
"""
    body = (
        PLACE
        + """
	.param .b32 arg;
	.param .b32 res;
	and.b32 %r5, %r1, 3;
	st.param.b32 [arg], %r5;
	call (res), sum, (arg);
	ld.param.b32 %r6, [res];
	st.global.u32 [%rd2], %r6;
"""
    )
    case = Case(kit.entry(body, before=before))
    kit.same("product(a, b)", {"a": case, "b": case})
    other = ".func (.param .b32 res) total(.param .b32 arg);\n.alias total, sum;\n"
    renamed = kit.entry(body.replace("sum", "total"), before=before + other)
    printed = kit.fuse("seq(a, b)", {"a": renamed, "b": PLAIN}).ptx
    assert "call (a_res), a_sum, (a_arg, " in printed and "total" not in printed


def test_functions_of_the_run_time_keep_their_names() -> None:
    before = ".extern .func (.param .b32 r) vprintf\n(\n.param .b64 f,\n.param .b64 v\n);\n"
    before += ".global .align 1 .b8 $str[3] = {104, 105, 0};"
    body = """
	.param .b64 f;
	.param .b64 v;
	.param .b32 r;
	mov.u64 %rd1, $str;
	cvta.global.u64 %rd1, %rd1;
	st.param.b64 [f], %rd1;
	st.param.b64 [v], 0;
	call (r), vprintf, (f, v);
	ld.param.b32 %r1, [r];
"""
    text = kit.entry(body, before=before, params="")
    fusion = kit.fuse("seq(a, b)", {"a": text, "b": text})
    assert fusion.ptx.count(".extern .func (.param .b32 r) vprintf") == 1
    assert "call (a_r), vprintf, (a_f, a_v);" in fusion.ptx
    other = text.replace(".param .b64 v\n)", ".param .b32 v\n)")
    error = kit.refusal("seq(a, b)", {"a": text, "b": other})
    assert "declare 'vprintf' differently" in error.diagnostics[0].message


def test_functions_called_by_address_must_need_nothing() -> None:
    before = """
.func pure(.param .b64 p)
{
	ret;
}
.func located(.param .b64 p)
{
	.reg .b32 %t;
	mov.u32 %t, %tid.x;
	ret;
}
"""
    body = """
	.param .b64 p;
	mov.u64 %rd1, {name};
targets: .calltargets {name};
	st.param.b64 [p], 0;
	call %rd1, (p), targets;
"""
    good = kit.entry(body.replace("{name}", "pure"), before=before)
    printed = kit.fuse("product(a, b)", {"a": good, "b": PLAIN}).ptx
    assert "a_targets: .calltargets a_pure;" in printed
    bad = kit.entry(body.replace("{name}", "located"), before=before)
    (finding,) = kit.refusal("warps(b, a)", {"a": bad, "b": PLAIN}).diagnostics
    assert finding.rule == "indirect-call" and "which needs %tid.x" in finding.message
    # Alone in its thread block it runs with the block's own ids.
    assert finding.span is not None and finding.hint


# Variables


def test_a_functions_own_variable_hides_the_modules() -> None:
    before = """
.global .align 4 .u32 x;
.shared .align 4 .b8 s[64];
.func hidden(.param .b32 x)
{
	.reg .b32 %t<3>;
	.local .align 4 .b8 s[8];
	ld.param.b32 %t1, [x];
	st.local.u32 [s+4], %t1;
	ret;
}
"""
    body = """
	.param .b32 arg;
	st.param.b32 [arg], 1;
	call hidden, (arg);
	ld.global.u32 %r1, [x];
	st.shared.u32 [s], %r1;
"""
    printed = kit.fuse(
        "seq(a, b)", {"a": kit.entry(body, before=before, params=""), "b": PLAIN}
    ).ptx
    assert "ld.param.b32 %a_t1, [a_x];" in printed
    assert re.search(r"st.local.u32 \[a_s(_1)?\+4\], %a_t1;", printed)
    assert "ld.param.u64 %g_b64_0, [a_x_address];" in printed
    assert "ld.global.u32 %a_r1, [%g_b64_0];" in printed
    assert "st.shared.u32 [goptx_shared], %a_r1;" in printed


def test_shared_variables_of_one_name_in_two_functions_have_two_places() -> None:
    before = """
.func (.reg .b32 %o) swap(.reg .b32 %i, .reg .b32 %n)
{
	.shared .align 4 .b8 sm[256];
	.reg .b32 %t<3>;
	mov.u32 %t1, sm;
	mad.lo.u32 %t1, %n, 4, %t1;
	st.shared.u32 [%t1], %i;
	add.u32 %t2, %i, 1;
	ld.shared.u32 %o, [%t1];
	ret;
}
"""
    body = """
	.shared .align 4 .b8 sm[256];
	mov.u32 %r5, sm;
	mad.lo.u32 %r6, %r1, 4, %r5;
	st.shared.u32 [%r6], 7;
	call (%r7), swap, (%r4, %r1);
	ld.shared.u32 %r8, [%r6];
	st.global.v2.u32 [%rd2], {%r7, %r8};
"""
    case = Case(kit.entry(PLACE + body, before=before), (64, 1, 1))
    kit.same("seq(a, b)", {"a": case, "b": case})


GLOBALS = """
.visible .const .align 4 .u32 set = 5;
.visible .const .align 4 .b8 unset[16];
.global .align 4 .u32 table[2] = {3, 4};
.global .align 4 .u32 state = 9;
.global .align 8 .u64 places[2] = {table, generic(table)+4};
.visible .entry other()
{
	st.global.u32 [state], 1;
	ret;
}
"""


def test_module_variables_are_kept_bound_or_copied() -> None:
    body = """
	ld.const.u32 %r1, [set];
	ld.const.u32 %r2, [unset+4];
	ld.global.u32 %r3, [table+4];
	ld.global.u32 %r4, [state];
	mov.u64 %rd1, state;
	ld.global.u32 %r5, [%rd1+8];
	ld.global.u64 %rd2, [places+8];
"""
    fusion = kit.fuse(
        "seq(a, b)", {"a": Case(kit.entry(body, before=GLOBALS, params=""), kernel="k"), "b": PLAIN}
    )
    variables = {v.name: v for v in fusion.module.variables.values()}
    assert set(variables) == {"a_set", "a_unset", "a_table", "a_places"}
    assert variables["a_places"].init == "{a_table, generic(a_table)+4}"
    assert variables["a_set"].init == "5" and variables["a_unset"].linkage == "visible"
    (copy,) = fusion.contract.copies
    assert (copy.member, copy.symbol, copy.fused, copy.size) == ("a", "unset", "a_unset", 16)
    assert "ld.global.u32 %a_r5, [%a_rd1+8];" in fusion.ptx
    assert [p.symbol for p in fusion.contract.params if p.kind == "global"] == ["state"]
    assert (
        "nobody has changed set, table, places of a since its module was loaded"
        in fusion.contract.assumptions
    )


def test_members_of_one_file_must_not_share_what_they_write() -> None:
    text = kit.entry(
        "\tst.global.u32 [state], 1;", before=".global .align 4 .u32 state;", params=""
    )
    first, second = kit.member("a", Case(text)), kit.member("b", Case(text))
    fusion = fuse_members([first, replace(second, path=first.path)], parse_plan("seq(a, b)"))
    wanted = "a and b have a state each (two loaded modules), or neither writes it"
    assert wanted in fusion.contract.assumptions
    fusion = fuse_members([first, second], parse_plan("seq(a, b)"))
    assert wanted not in fusion.contract.assumptions


def test_data_may_be_written_through_an_address_of_unknown_origin() -> None:
    chase = """
.global .align 4 .u32 table[2] = {3, 4};
.visible .entry other(.param .u64 list)
{
	.reg .b64 %rd<3>;
	ld.param.u64 %rd1, [list];
	ld.global.u64 %rd2, [%rd1];
	st.global.u32 [%rd2], 1;
	ret;
}
"""
    direct = Case(kit.entry("\tld.global.u32 %r1, [table];", before=chase), kernel="k")
    assert "a_table[2] = {3, 4};" in kit.fuse("seq(a, b)", {"a": direct, "b": PLAIN}).ptx
    body = "\tmov.u64 %rd1, table;\n\tld.global.u32 %r1, [%rd1];"
    taken = Case(kit.entry(body, before=chase), kernel="k")
    assert "a_table_address" in kit.fuse("seq(a, b)", {"a": taken, "b": PLAIN}).ptx


@pytest.mark.parametrize(
    ("before", "use", "rule", "message"),
    [
        (
            ".extern .global .align 4 .u32 far;",
            "ld.global.u32 %r1, [far];",
            "module-data",
            "another",
        ),
        (
            ".func f();\n.global .align 8 .u64 t = f;\n.func f()\n{\n\tret;\n}",
            "ld.global.u64 %rd1, [t];",
            "module-data",
            "address of 'f'",
        ),
        (
            ".const .align 4 .b8 big[40000] = {1};",
            "ld.const.u32 %r1, [big];",
            "module-data",
            "80000 bytes of constant memory",
        ),
        (
            ".global .texref tex;",
            "tex.1d.v4.f32.s32 {%r1, %r2, %r3, %r4}, [tex, {%r5}];",
            "textures",
            "texture reference 'tex'",
        ),
    ],
    ids=["extern", "function", "constants", "texture"],
)
def test_data_that_cannot_come_along_is_refused(
    before: str, use: str, rule: str, message: str
) -> None:
    text = kit.entry(f"\t{use}", before=before)
    findings = kit.refusal("seq(a, b)", {"a": text, "b": text}).diagnostics
    assert [d.rule for d in findings] == [rule] and message in findings[0].message
    assert findings[0].span is not None and findings[0].hint


# Shared memory

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
    big, small = Case(arena(20_000, 4), (64, 1, 1), dynamic=256), Case(PLAIN, (96, 1, 1))
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


# The same bytes


def test_the_same_inputs_give_the_same_bytes() -> None:
    root = Path(__file__).parents[3]
    program = (
        "import sys; sys.path.insert(0, 'tests/unit/fusion'); import test_members as t, kit;"
        "text = kit.entry(t.PLACE, before=t.GLOBALS + t.FUNCTIONS);"
        "body = t.PLACE + 'call (%r5), where, (%r4); ld.global.u32 %r6, [state];'"
        "'ld.const.u32 %r7, [set]; @%p1 bra $x; bar.sync 0; $x: st.global.u32 [%rd2], %r5;';"
        "text = kit.entry(body, before=t.GLOBALS + t.FUNCTIONS);"
        "case = kit.Case(text, (8, 4, 1), kernel='k');"
        "f = kit.fuse('product(blocks(a, b), warps(c, d))', dict.fromkeys('abcd', case));"
        "sys.stdout.write(f.ptx + f.contract.to_toml())"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in (0, 1, 2)
    }
    assert len(texts) == 1 and ".entry" in texts.pop()


def test_members_are_not_changed_by_fusing() -> None:
    case = Case(kit.entry(PLACE + "\tcall (%r5), where, (%r4);\n", before=FUNCTIONS), (8, 4, 1))
    member = kit.member("a", case)
    before = member.module.to_ptx()
    plan = parse_plan("product(a, b)")
    first = fuse_members([member, kit.member("b", case)], plan)
    second = fuse_members([member, kit.member("b", case)], plan)
    assert first.ptx == second.ptx
    assert member.module.to_ptx() == before


def test_origins_point_at_the_images_of_the_members_instructions() -> None:
    body = (
        PLACE
        + """
	setp.eq.u32 %p1, %r1, 3;
	@%p1 bra $x;
	bra $y;
$x:
	mov.u32 %r1, 8;
$y:
	st.global.u32 [%rd2], %r1;
"""
    )
    text = kit.entry(body)
    fusion = kit.fuse("blocks(a, b)", {"a": text, "b": text})
    lines = fusion.ptx.split("\n")
    names = {"a": Names("a"), "b": Names("b")}
    originals = [str(i) for i in kit.member("a", Case(text)).kernel.instructions()]
    seen = {"a": set[int](), "b": set[int]()}
    for line, count, alias, ordinal in fusion.contract.origins:
        for step in range(count):
            old = originals[ordinal + step]
            opcode = old.split()[-2 if old.startswith("@") and "ret" in old else 0]
            seen[alias].add(ordinal + step)
            shown = lines[line - 1 + step]
            if (
                "%tid" in old
                or "%ntid" in old
                or "%ctaid" in old
                or opcode.startswith(("@", "bra", "ret"))
            ):
                continue
            want = re.sub(r"%(\w+)", lambda m: names[alias].register(m[0]), old)  # noqa: B023
            want = want.replace("[out]", f"[{alias}_out]")
            assert shown.strip() == want
    assert seen["a"] == seen["b"] == set(range(len(originals)))


def test_a_fused_kernel_is_a_member_again() -> None:
    cases = {
        name: Case(arena(260, 4), (64, 1, 1), (2, 1, 1), 256, fixed=True) for name in ("a", "b")
    }
    inner = kit.fuse("product(a, b)", cases)
    given = kit.fused_launch(inner.contract, cases)
    outer = Case(inner.ptx, given.block, given.grid, given.dynamic_shared, params=given.params)
    other = replace(cases["a"], params={"out": kit.OUT + (5 << 32)})
    kit.same("warps(goptx, g)", {"goptx": outer, "g": other})
