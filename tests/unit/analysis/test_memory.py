from __future__ import annotations

import pytest

from goptx.analysis.memory import Access, summarise
from goptx.analysis.provenance import Origin

PARAMS = ".param .u64 a, .param .u64 b, .param .u32 n, .param .align 8 .b8 s[40]"
R, W, A = Access.READ, Access.WRITE, Access.ATOMIC
LOADS = "ld.param.u64 %rd1, [a];\nld.param.u64 %rd2, [b];\nld.param.u32 %r1, [n];\n"


def summary(make_module, body, params=PARAMS, top=""):
    module = make_module(f"{LOADS if params is PARAMS else ''}{body}\nret;", params, top=top)
    return summarise(module.kernel("k"), module)


def found(make_module, body, **options):
    result = summary(make_module, body, **options)
    words = {
        e.param
        + ("" if not e.offset else f"+{e.offset}")
        + ("+*" if e.offset is None else ""): str(e.access)
        for e in result.entries()
    }
    return words, [u.reason for u in result.unknown]


KNOWN = [
    ("ld.global.f32 %f1, [%rd1];", {"a": "r"}),
    ("st.global.f32 [%rd2+16], %f1;", {"b": "w"}),
    ("atom.global.add.u32 %r2, [%rd1], 1;", {"a": "a"}),
    ("red.global.add.u32 [%rd1], 1;", {"a": "a"}),
    ("ld.global.u32 %r2, [%rd1];\nst.global.u32 [%rd1], %r2;", {"a": "rw"}),
    ("cvta.to.global.u64 %rd3, %rd1;\nld.global.v4.f32 {%f1, %f2, %f3, %f4}, [%rd3];", {"a": "r"}),
    ("mul.wide.s32 %rd4, %r1, 4;\nadd.s64 %rd3, %rd1, %rd4;\nst.f32 [%rd3], %f1;", {"a": "w"}),
    ("mad.wide.s32 %rd3, %r1, 4, %rd1;\nld.f32 %f1, [%rd3];", {"a": "r"}),
    ("selp.b64 %rd3, %rd1, %rd2, %p1;\nst.global.f32 [%rd3], %f1;", {"a": "w", "b": "w"}),
    (
        "mov.b64 %rd3, %rd1;\n@%p1 bra L;\nmov.b64 %rd3, %rd2;\nL: ld.global.f32 %f1, [%rd3];",
        {"a": "r", "b": "r"},
    ),
    ("and.b64 %rd3, %rd1, -16;\nld.global.f32 %f1, [%rd3];", {"a": "r"}),
    ("shr.u64 %rd3, %rd1, 4;\nshl.b64 %rd4, %rd3, 4;\nld.global.f32 %f1, [%rd4];", {"a": "r"}),
    (
        "mov.b64 {%r2, %r3}, %rd1;\nmov.b64 %rd3, {%r2, %r3};\nld.global.f32 %f1, [%rd3];",
        {"a": "r"},
    ),
    (
        "add.cc.u32 %r2, %r3, %r4;\nmov.b64 {%r3, %r5}, %rd1;\naddc.u32 %r6, %r5, 0;\n"
        "mov.b64 %rd3, {%r2, %r6};\nld.global.f32 %f1, [%rd3];",
        {"a": "r"},
    ),
    # A gather: the index comes from memory and is scaled.
    (
        "ld.global.u64 %rd3, [%rd1];\nshl.b64 %rd4, %rd3, 2;\nadd.s64 %rd5, %rd2, %rd4;\n"
        "st.global.f32 [%rd5], %f1;",
        {"a": "r", "b": "w"},
    ),
    (
        "ld.global.u32 %r2, [%rd1];\ncvt.u64.u32 %rd4, %r2;\nadd.s64 %rd5, %rd2, %rd4;\n"
        "st.global.u8 [%rd5], %r2;",
        {"a": "r", "b": "w"},
    ),
    # Copies that need no register.
    ("cp.async.ca.shared.global [%r2], [%rd1], 16;", {"a": "r"}),
    ("cp.async.bulk.global.shared::cta.bulk_group [%rd1], [%r2], 16;", {"a": "w"}),
    (
        "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes "
        "[%r2], [%rd1], 16, [%r3];",
        {"a": "r"},
    ),
    ("cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32 [%rd1], [%r2], 16;", {"a": "a"}),
    ("prefetch.global.L2 [%rd1];", {}),
    ("discard.global.L2 [%rd1], 128;", {"a": "w"}),
    # Memory of the CTA and of the thread.
    (
        "ld.shared.f32 %f1, [%r2];\nst.shared.f32 [%r2], %f1;\natom.shared.add.u32 %r3, [%r2], 1;",
        {},
    ),
    ("mov.u64 %rd3, sm;\ncvta.shared.u64 %rd4, %rd3;\nst.f32 [%rd4], %f1;", {}),
    ("mov.u64 %rd3, lo;\ncvta.local.u64 %rd4, %rd3;\nst.f32 [%rd4+8], %f1;", {}),
    # Structures.
    ("ld.param.u64 %rd3, [s+8];\nst.global.f32 [%rd3], %f1;", {"s+8": "w"}),
    (
        "ld.param.v2.u64 {%rd3, %rd4}, [s+16];\nld.global.f32 %f1, [%rd3];\n"
        "st.global.f32 [%rd4], %f1;",
        {"s+16": "r", "s+24": "w"},
    ),
    ("mov.b64 %rd5, s;\nld.param.u64 %rd3, [%rd5+16];\nst.global.f32 [%rd3], %f1;", {"s+16": "w"}),
    (
        "mov.b64 %rd5, s;\nadd.s64 %rd6, %rd5, %rd9;\nld.param.u64 %rd3, [%rd6];\n"
        "st.global.f32 [%rd3], %f1;",
        {"s+*": "w"},
    ),
    (
        "mov.b64 %rd5, s;\ncvta.param.u64 %rd6, %rd5;\nld.u64 %rd3, [%rd6+8];\n"
        "ld.global.f32 %f1, [%rd3];",
        {"s+*": "r"},
    ),
    # Spilled to local memory and taken back, by a structure that is indexed.
    (
        "ld.param.u64 %rd3, [s];\nld.param.u64 %rd4, [s+8];\nst.local.v2.u64 [lo], {%rd3, %rd4};\n"
        "ld.local.u64 %rd5, [%rd9];\nst.global.f32 [%rd5], %f1;",
        {"s": "w", "s+8": "w"},
    ),
    (
        "st.shared.u64 [sm], %rd2;\nld.shared.u64 %rd3, [sm];\nst.global.f32 [%rd3], %f1;",
        {"b": "w"},
    ),
]


@pytest.mark.parametrize(("body", "expected"), KNOWN)
def test_known_accesses(make_module, body, expected):
    declared = ".shared .align 16 .b8 sm[64];\n.local .align 16 .b8 lo[64];\n"
    assert found(make_module, declared + body) == (expected, [])


UNKNOWN = [
    ("ld.global.u64 %rd3, [%rd1];\nst.global.f32 [%rd3], %f1;", {"a": "r"}, "loaded from memory"),
    (
        "ld.global.u64 %rd3, [%rd1];\nadd.s64 %rd4, %rd3, 8;\nld.global.f32 %f1, [%rd4];",
        {"a": "r"},
        "loaded from memory",
    ),
    ("ld.global.u64 %rd3, [%rd1];\nselp.b64 %rd4, %rd3, %rd2, %p1;\nst.global.f32 [%rd4], %f1;",
     {"a": "r", "b": "w"}, "loaded from memory"),
    ("st.global.f32 [%rd9], %f1;", {}, "unknown origin"),
    ("cvt.u64.u32 %rd3, %r1;\nst.global.f32 [%rd3], %f1;", {}, "unknown origin"),
    ("ld.const.u64 %rd3, [table];\nst.global.f32 [%rd3], %f1;", {}, "loaded from memory"),
    ("tex.1d.v4.f32.s32 {%f1, %f2, %f3, %f4}, [%rd1, {%r2}];", {}, "texture"),
    ("tensormap.replace.tile.global_address.global.b1024.b64 [%rd1], %rd2;", {}, "tensor map"),
    ("weird.op [%rd1];", {}, "unknown instruction"),
    ("atom.global.exch.b64 %rd3, [%rd1], 0;\nld.global.u32 %r2, [%rd3];", {"a": "a"}, "loaded"),
    ("mov.u64 %rd3, f;\nP: .callprototype ()_ ();\ncall %rd3, P;", {}, "indirect call"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected", "reason"), UNKNOWN)
def test_unknown_accesses(make_module, body, expected, reason):
    top = ".const .u64 table[4];\n.func f() { ret; }"
    words, reasons = found(make_module, body, top=top)
    assert words == expected
    assert reasons
    assert all(reason in r for r in reasons)


def test_unknown_has_a_place_and_makes_a_barrier(make_module):
    result = summary(make_module, "st.global.f32 [%rd9], %f1;")
    assert result.is_barrier
    assert str(result.unknown[0].span).startswith("test.ptx:")
    assert "unknown: address of unknown origin" in result.text()


def test_of_asks_about_one_word_or_all(make_module):
    result = summary(
        make_module,
        "ld.param.u64 %rd3, [s];\nld.param.u64 %rd4, [s+8];\nld.global.u32 %r2, [%rd3];\n"
        "st.global.u32 [%rd4], %r2;",
    )
    assert result.of("s", 0) == R
    assert result.of("s", 8) == W
    assert result.of("s", None) == R | W
    assert result.of("s", 16) == Access.NONE
    assert result.of("a") == Access.NONE
    assert not result.of("s", 0).modifies
    assert result.of("s", 8).modifies
    assert len(result.entries()[0].places) == 1


def test_dynamic_word_counts_for_every_offset(make_module):
    result = summary(
        make_module,
        "mov.b64 %rd5, s;\nadd.s64 %rd6, %rd5, %rd9;\nld.param.u64 %rd3, [%rd6];\n"
        "st.global.f32 [%rd3], %f1;",
    )
    assert result.of("s", 24) == W


def test_tensor_maps_by_direction(make_module):
    params = ".param .align 64 .b8 x[128], .param .align 64 .b8 y[128], .param .u64 p"
    body = """mov.b64 %rd1, x;
    cvta.param.u64 %rd2, %rd1;
    cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes
      [%r1], [%rd2, {%r2, %r3}], [%r4];
    cp.async.bulk.tensor.2d.global.shared::cta.tile.bulk_group [y, {%r2, %r3}], [%r1];"""
    result = summary(make_module, body, params=params)
    assert [(e.param, str(e.access), e.descriptor) for e in result.entries()] == [
        ("x", "r", True),
        ("y", "w", True),
    ]
    assert not result.is_barrier
    assert "x (tensor map): r" in result.text()


def test_tensor_map_in_global_memory_is_unknown(make_module):
    body = (
        "ld.param.u64 %rd1, [p];\n"
        "cp.reduce.async.bulk.tensor.1d.global.shared::cta.add.tile.bulk_group "
        "[%rd1, {%r2}], [%r1];"
    )
    result = summary(make_module, body, params=".param .u64 p")
    assert [u.reason for u in result.unknown] == ["tensor map in global memory"]


def test_module_variables(make_module):
    top = ".global .b32 g[4];\n.global .b32 h;\n.const .b32 c[4];"
    body = """ld.global.u32 %r2, [g+4];
    mov.u64 %rd3, h;
    cvta.global.u64 %rd4, %rd3;
    atom.add.u32 %r3, [%rd4], 1;
    ld.const.u32 %r4, [c];"""
    result = summary(make_module, body, top=top)
    assert result.globals == {"g": R, "h": A}
    assert result.constants == {"c": R}
    assert not result.is_barrier


def test_32_bit_module_has_32_bit_pointers():
    from goptx.syntax import parse

    text = (
        ".version 6.0\n.target sm_50\n.address_size 32\n.entry k(.param .u32 a, .param .u16 n) {\n"
        ".reg .b32 %r<4>; ld.param.u32 %r1, [a]; st.global.u32 [%r1], 0; ret; }"
    )
    module = parse(text, "narrow.ptx")
    assert summarise(module.kernel(), module).of("a") == W


CALLEE = """.func (.param .b64 r) step(.param .b64 p, .param .b64 q, .param .b32 i) {
.reg .b64 %x, %y; .reg .b32 %z;
ld.param.b64 %x, [p]; ld.param.b64 %y, [q]; ld.u32 %z, [%x]; st.u32 [%y], %z;
add.s64 %x, %x, 4; st.param.b64 [r], %x; ret; }"""
CALL = """{ .param .b64 p, q, r; .param .b32 i;
st.param.b64 [p], %rd1; st.param.b64 [q], %rd2; st.param.b32 [i], %r1;
call (r), step, (p, q, i);
ld.param.b64 %rd5, [r]; }"""


def test_callees_are_followed_with_their_arguments_and_results(make_module):
    words = found(make_module, CALL + "\natom.add.u32 %r2, [%rd5], 1;", top=CALLEE)
    assert words == ({"a": "ra", "b": "w"}, [])


def test_arguments_in_structures_keep_their_offsets(make_module):
    top = """.func use(.param .align 8 .b8 p[16]) {
    .reg .b64 %x, %y, %z; ld.param.b64 %x, [p]; ld.param.b64 %y, [p+8];
    st.u32 [%y], 0; ld.u64 %z, [%x]; ret; }"""
    body = """{ .param .align 8 .b8 p[16];
    st.param.b64 [p], %rd1; st.param.b64 [p+8], %rd2; call use, (p); }"""
    assert found(make_module, body, top=top) == ({"a": "r", "b": "w"}, [])


def test_callee_that_writes_through_a_local_address(make_module):
    top = """.func fill(.param .b64 p) { .reg .b64 %x, %y; ld.param.b64 %x, [p];
    st.u64 [%x], %y; ret; }"""
    body = """.local .align 8 .b8 lo[8];
    mov.u64 %rd3, lo; cvta.local.u64 %rd4, %rd3;
    { .param .b64 p; st.param.b64 [p], %rd4; call fill, (p); }
    ld.local.u64 %rd5, [lo];
    st.global.u32 [%rd5], 0;"""
    words, reasons = found(make_module, body, top=top)
    assert words == {}
    assert reasons == ["address loaded from memory"]


def test_external_and_recursive_calls(make_module):
    body = "{ .param .b32 p; call ext, (p); }"
    top = ".extern .func ext(.param .b32 p);"
    assert found(make_module, body, top=top)[1] == ["call of an external function: ext"]
    top = ".func rec();\n.func rec() { call rec; ret; }"
    assert found(make_module, "call rec;", top=top)[1] == ["recursive call: rec"]


def test_printf_touches_no_buffers(make_module):
    top = ".extern .func (.param .b32 r) vprintf(.param .b64 f, .param .b64 v);"
    body = "{ .param .b32 r; .param .b64 f, v; call (r), vprintf, (f, v); }"
    assert found(make_module, body, top=top) == ({}, [])


def test_globals_and_unknowns_of_callees_count(make_module):
    top = """.global .u64 g;
    .func f() { .reg .b64 %x; ld.global.u64 %x, [g]; st.global.u32 [%x], 0; ret; }"""
    result = summary(make_module, "call f;", top=top)
    assert result.globals == {"g": R}
    assert [u.reason for u in result.unknown] == ["address loaded from memory"]
    assert result.unknown[0].at.function == "f"


def test_provenance_of_registers(make_module):
    result = summary(make_module, "ld.param.u64 %rd3, [s+8];\nadd.s64 %rd4, %rd1, %rd3;")
    assert result.provenance.of("%rd4") == {Origin("param", "a", 0), Origin("param", "s", 8)}
    assert result.provenance.of("%r77") == frozenset()


def test_unused_parameters_are_not_listed(make_module):
    assert summary(make_module, "").entries() == ()
    assert str(Access.NONE) == "-"
