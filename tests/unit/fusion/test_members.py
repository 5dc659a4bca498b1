"""What becomes of a member's names, special registers, functions, variables and shared memory."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import product
from pathlib import Path

import kit
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kit import Case

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


# The same bytes


def test_the_same_inputs_give_the_same_bytes() -> None:
    root = Path(__file__).parents[3]
    program = (
        "import sys; sys.path.insert(0, 'tests/unit/fusion');"
        "import test_members as t, test_variables as v, kit;"
        "text = kit.entry(t.PLACE, before=v.GLOBALS + t.FUNCTIONS);"
        "body = t.PLACE + 'call (%r5), where, (%r4); ld.global.u32 %r6, [state];'"
        "'ld.const.u32 %r7, [set]; @%p1 bra $x; bar.sync 0; $x: st.global.u32 [%rd2], %r5;';"
        "text = kit.entry(body, before=v.GLOBALS + t.FUNCTIONS);"
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
