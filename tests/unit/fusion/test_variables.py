"""Variables of members: a function's own, and the module's, which are kept, bound or copied."""

from __future__ import annotations

import re
from dataclasses import replace

import kit
import pytest
from kit import Case
from test_members import PLACE, PLAIN

from goptx.fusion.fuse import fuse_members
from goptx.fusion.plan import parse_plan


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
