# ruff: noqa: E501 (lines of PTX are kept whole)
"""The features of function bodies that the front end must take or refuse, one snippet each."""

from __future__ import annotations

from .snippets import HEADERS, LEXICAL, MODULE, bad, lax, new, ok, strict

BODIES = [
    ok("{ .reg .b32 x; mov.b32 x, 1; } { .reg .f32 x; mov.b32 x, 1; }"),
    ok("{ W: mov.b32 %r1, 1; @p bra W; } { W: mov.b32 %r1, 2; @p bra W; }"),
    ok("{ .shared .b32 s; st.shared.b32 [s], %r1; } { .shared .b64 s; st.shared.b64 [s], %rd1; }"),
    ok("{ .reg .b32 %r1; mov.b32 %r1, 1; { .reg .b64 %r1; mov.b64 %r1, 1; } }"),
    ok("{ .reg .b32 k_p0; mov.b32 k_p0, 1; }"),
    bad(".reg .b32 k_p0;"),
    bad("{ .reg .b32 x; } mov.b32 x, 1;"),
    bad(".reg .b32 x; .reg .b32 x;"),
    bad("{ L: mov.b32 %r1, 1; } bra L;"),
    ok("L: { bra L; }"),
    bad("L: mov.b32 %r1, 1; L: mov.b32 %r1, 2;"),
    bad(".reg .b32 L; L: ret;"),
    bad("k_p0: ret;"),
    ok("buffer: ret;"),
    bad(".reg .b32 r<3>, r1;"),
    bad(".reg .b32 r1, r<3>;"),
    bad(".reg .b32 r<3>; .reg .b32 r<4>;"),
    ok(".reg .b32 %tid; mov.b32 %tid, 1;"),
    bad(".reg .b32 WARP_SZ;"),
    bad(".reg .b32 _;"),
    bad(".extern .shared .b32 x[];"),
    ok(".global .b32 g; .const .b32 c; .local .b8 l[16]; .param .b32 m; .shared .b32 s;"),
    bad("bra nowhere;"),
    ok('.file 1 "a"\n.entry k() { .loc 1 2 3\n ret; }', "items"),
    ok('.entry k() { .loc 1 2 3\n ret; }\n.file 1 "a"', "items"),
    ok('.entry k() { .loc 1 2 3 ret; }\n.file 1 "a"', "items"),
    ok(
        ".entry k() { .loc 1 2 3\n .loc 1 5 1, function_name $L0, inlined_at 1 2 3\n ret; }\n"
        '.file 1 "a"\n.section .debug_str { $L0:\n.b8 102,0\n}',
        "items",
    ),
    ok(
        ".entry k() { .loc 1 2 3\n .loc 1 5 1, function_name .debug_str+16, inlined_at 1 2 3\n ret; }"
        '\n.file 1 "a"\n.section .debug_str { .b8 102,0\n}',
        "items",
    ),
    ok(
        ".entry k() { .loc 1 2 3\n .loc 1 5 1, function_name $L0+1, inlined_at 1 2 3\n ret; }\n"
        '.file 1 "a"\n.section .debug_str { $L0:\n.b8 102,0\n}',
        "items",
    ),
    new('.entry k() { .loc_intermediate 1 2 3\n ret; }\n.file 1 "a"', "items", version="9.4"),
    bad(".loc 1 2"),
    bad(".loc 1 2 3, inlined_at 1 2 3"),
    bad(".loc 1 2 3;"),
    bad('.entry k() { .file 1 "a"\n .loc 1 2 3\n ret; }', "items"),
    ok('.pragma "nounroll"; mov.b32 %r1, 1;'),
    ok("@p mov.b32 %r1, 1; @!p mov.b32 %r1, 1; @ p mov.b32 %r1, 2; @! p ret; @p ret;"),
    ok(
        ".func f() { ret; }\n.entry k() { .reg .pred %p; @%p call f; @!%p call.uni f; ret; }",
        "items",
    ),
    bad("@%r1 mov.b32 %r1, 1;"),
    bad("@undeclared mov.b32 %r1, 1;"),
    bad("@p }"),
    bad("@p { mov.b32 %r1, 1; }"),
    bad("@p L: ret;"),
    bad("@!!p ret;"),
    bad("@0 ret;"),
    ok("ts: .branchtargets L0, L1; brx.idx %r1, ts; L0: mov.b32 %r1, 1; L1: mov.b32 %r1, 2;"),
    ok("ts: .branchtargets L<3>; brx.idx.uni %r1, ts; L0: mov.b32 %r1, 1; L1: L2:"),
    bad("ts: .branchtargets L0, L9; brx.idx %r1, ts; L0:"),
    bad("brx.idx %r1, ts; ts: .branchtargets L0; L0:"),
    bad("ts: .branchtargets L0; bra ts; L0:"),
    ok("L0: ts: .branchtargets L<2>; L1: brx.idx %r1, ts;"),
    bad(".branchtargets L0; L0:"),
    bad("brx.idx %r1, nowhere;"),
    ok(
        ".func f() { ret; }\n.func g() { ret; }\n.entry k() { .reg .u64 a; mov.u64 a, f;\n"
        "ts: .calltargets f, g;\n call a, ts; ret; }",
        "items",
    ),
    ok(
        ".func (.param .u32 r) f(.param .u32 a) { ret; }\n.entry k() { .reg .u64 a; .reg .u32 x; "
        ".param .u32 p0, r0; mov.u64 a, f; ts: .calltargets f; st.param.u32 [p0], 1;\n"
        "call (r0), a, (p0), ts; ld.param.u32 x, [r0]; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .u64 a; .param .u32 p0; ld.param.u64 a, [q];\n"
        "proto: .callprototype _ (.param .u32 _);\n st.param.u32 [p0], 1; call a, (p0), proto; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .u64 a; .param .u32 p0, r0; ld.param.u64 a, [q];\n"
        "proto: .callprototype (.param .u32 _) _ (.param .u32 _);\n"
        "st.param.u32 [p0], 1; call (r0), a, (p0), proto; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .u64 a; .param .align 8 .b8 p0[16]; .param .b32 r0;\n"
        "ld.param.u64 a, [q];\nproto: .callprototype (.param .b32 _) _ (.param .align 8 .b8 _[16]);\n"
        "call (r0),\n a,\n (\n p0\n )\n , proto; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .u64 a; ld.param.u64 a, [q];\n"
        "proto: .callprototype _ () .noreturn;\n call a, proto; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .u64 a; ld.param.u64 a, [q];\n"
        "proto: .callprototype ()_ () .abi_preserve 3;\n call a, (), proto; ret; }",
        "items",
        version="9.0",
    ),
    ok(
        ".func f() { ret; }\n.entry k() { call f; call.uni f; call f, (); call (), f, (); ret; }",
        "items",
    ),
    ok(
        ".func (.reg .u32 r) f(.reg .u32 a, .reg .u32 b) { add.u32 r, a, b; ret; }\n"
        ".entry k() { .reg .u32 r, a; call.uni (r), f, (a, 3); call (_), f, (a, a); ret; }",
        "items",
    ),
    bad(".entry k() { call nowhere; ret; }", "items"),
    bad(".entry k() { call; ret; }", "items"),
]

OPERANDS = [
    ok(
        ".reg .v4 .f32 v; .reg .f32 x; mov.f32 v.x, v.y; mov.f32 v.z, v.w; mov.f32 v.r, v.g; "
        "mov.f32 v.b, v.a;"
    ),
    ok("mov.u32 %r1, %tid.x; mov.u32 %r1, %ntid.y; mov.u32 %r1, %laneid; mov.u64 %rd1, %clock64;"),
    bad("mov.u32 %r1, %tid.q;"),
    bad("mov.u32 %r1, %laneid.x;"),
    ok("vadd.s32.u32.s32 %r1, %r2.b0, %r3.h1; vadd2.s32.s32.s32 %r1, %r2.h10, %r3.h32, %r4;"),
    ok("vadd4.s32.s32.s32 %r1.b3210, %r2.b7654, %r3.b3210, %r4;"),
    ok("vmad.s32.s32.u32 %r1, %r2, -%r3, %r4;"),
    ok("selp.b32 %r1, 1, 2, p; and.pred p, p, q; setp.eq.and.s32 p, %r1, %r2, !q;"),
    ok("setp.eq.s32 p|q, %r1, %r2; setp.eq.s32 p|_, %r1, %r2; setp.eq.s32 _|q, %r1, 0;"),
    ok("shfl.sync.idx.b32 %r1|p, %r2, 0, 31, -1; shfl.sync.idx.b32 %r1, %r2, 0, 31, -1;"),
    ok("elect.sync %r1|p, -1; elect.sync _|p, -1;"),
    ok("mov.b64 {%r1, %r2}, %rd1; mov.b64 {%r1, _}, %rd1; mov.b64 %rd1, {%r1, %r2};"),
    ok("ld.global.v4.u32 {%r1, %r2, _, %r4}, [%rd1]; st.global.v2.u32 [%rd1], {1, %r2};"),
    bad("mov.b64 {%r1, %r2, %rd1;"),
    bad("mov.b64 {{%r1, %r2}, {%r3, %r4}}, %rd1;"),
    ok(
        ".entry k() { .reg .b32 r<8>; .reg .b64 a; ld.global.v8.b32 {r0,r1,r2,r3,r4,r5,r6,r7}, [a]; }",
        "items",
        target="sm_100",
    ),
    ok("ld.global.u32 %r1, [%rd1]; ld.global.u32 %r1, [%rd1+4]; ld.global.u32 %r1, [%rd1+-4];"),
    ok(
        "ld.global.u32 %r1, [%rd1+(4*2)]; ld.global.u32 %r1, [buffer+16]; ld.global.u32 %r1, [buffer];"
    ),
    ok("ld.global.u32 %r1, [ %rd1 + 0x10 ]; ld.global.u32 %r1, [%rd1 + WARP_SZ];"),
    ok("ld.local.u32 %r1, [16]; st.local.u32 [0x10], %r1;"),
    bad("ld.global.u32 %r1, [256];"),
    bad("ld.global.u32 %r1, [1.0];"),
    ok("ld.global.u32 %r1, [%rd1+4+4]; ld.global.u32 %r1, [%rd1].unified;"),
    bad("ld.global.u32 %r1, buffer;"),
    bad("ld.global.u32 %r1, %rd1;"),
    bad("mov.u64 %rd1, buffer-8;"),
    ok("mov.u64 %rd1, buffer[8];"),
    lax("ld.global.u32 %r1, buffer[%r2];"),
    ok("ld.global.u8 %r1, buffer[4]; ld.global.u32 %r1, [buffer+-0];"),
    ok("mov.u64 %rd1, buffer; mov.u64 %rd1, buffer+8;"),
    bad("ld.global.u32 %r1, [%rd1-4];"),
    bad("ld.global.u32 %r1, [%rd1+%r2];"),
    bad("ld.global.u32 %r1, [buffer+%r2];"),
    bad("ld.global.u32 %r1, [%rd1;"),
    bad("ld.global.u32 %r1, [];"),
    bad("ld.global.u32 %r1, [undeclared];"),
    bad("add.u32 %r1, %r2, undeclared;"),
    bad("mov.u32 %r16, 1;"),
    ok("mov.u32 %r01, 1;"),
    ok(
        ".entry k(.param .b64 m) { .reg .b64 t; .reg .b32 s, c, b; "
        "cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [s], [t, {c, c}],"
        " [b]; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .b64 t; .reg .f32 x; .reg .b32 r<4>; ld.param.u64 t, [q];\n"
        "tex.2d.v4.s32.f32 {r0,r1,r2,r3}, [t, {x, x}]; ret; }",
        "items",
    ),
    ok(
        ".global .texref t; .entry k() { .reg .f32 x; .reg .b32 r<4>;\n"
        "tex.1d.v4.s32.f32 {r0,r1,r2,r3}, [t, {x}]; ret; }",
        "items",
    ),
    ok(
        ".entry k(.param .u64 q) { .reg .b64 t, s; .reg .f32 x; .reg .b32 r<4>; ld.param.u64 t, [q];"
        "ld.param.u64 s, [q];\ntex.2d.v4.s32.f32 {r0,r1,r2,r3}, [t, s, {x, x}]; ret; }",
        "items",
        target="sm_90, texmode_independent",
    ),
    ok(
        "ld.global.L2::cache_hint.u32 %r1, [%rd1], %rd2; bar.sync 0; bar.sync 1, 64; bar.sync %r1, %r2;"
    ),
]

MODIFIERS = [
    ok("vote.ballot.sync.b32 %r1, p, -1; vote.sync.ballot.b32 %r1, p, -1;"),
    ok("add.rn.ftz.f32 %f1, %f1, %f1; add.ftz.rn.f32 %f1, %f1, %f1;"),
    ok("cvt.rn.f32.s32 %f1, %r1; cvt.f32.rn.s32 %f1, %r1;"),
    ok("add.f32 %r1, %r1, %r1; add.rn.ftz.f32 %r1, %r1, %f1; mul.lo.s32 %r1, %r1, %r2;"),
    bad("add.s32 %f1, %f1, %f1;"),
    bad("add.f64 %f1, %f1, %f1;"),
    strict("add.nonsense.s32 %r1, %r1, %r1;"),
    strict("nonsense.s32 %r1, %r1;"),
    ok(".reg .b128 x; .reg .b16 y; .reg .f16 z; .reg .f16x2 w;"),
    bad(".reg .bf16 x;"),
    bad(".reg .bf16x2 x;"),
    ok(".reg .u8 a8; .reg .s8 b8; .reg .b8 c8; .reg .u16 x; .reg .s64 d;"),
    bad(".reg .e4m3 x;"),
    bad(".reg .b1024 x;"),
    bad(".reg .nonsense x;"),
    ok(
        "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%f1,%f2,%f3,%f4}, {%r1,%r2,%r3,%r4}, "
        "{%r5,%r6}, {%f1,%f2,%f3,%f4};"
    ),
    ok(
        ".entry k() { .reg .f32 f<4>; .reg .b32 r<8>; .reg .b16 s; "
        "mma.sync.aligned.kind::mxf8f6f4.block_scale.scale_vec::1X.m16n8k32.row.col.f32.e4m3.e4m3.f32."
        "ue8m0 {f0,f1,f2,f3}, {r0,r1,r2,r3}, {r4,r5}, {f0,f1,f2,f3}, r6, {s, s}, r7, {s, s}; ret; }",
        "items",
        target="sm_120a",
    ),
    ok("cvt.rn.bf16x2.f32 %r1, %f1, %f2; cvt.rn.satfinite.e4m3x2.f32 %h1, %f1, %f2;"),
    ok("add.f16x2 %r1, %r2, %r3; fma.rn.bf16 %h1, %h2, %h3, %h4; add.u16x2 %r1, %r2, %r3;"),
]

TABLES = {
    "lexical": LEXICAL,
    "module": MODULE,
    "headers": HEADERS,
    "bodies": BODIES,
    "operands": OPERANDS,
    "modifiers": MODIFIERS,
}
