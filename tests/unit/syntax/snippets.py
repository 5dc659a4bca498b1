# ruff: noqa: E501 (lines of PTX are kept whole)
"""The features of PTX that the front end must take or refuse, one snippet each.

A snippet is a body, a module's items, or a whole text. ``verdict`` is what goptx says; ptxas says
the same unless ``assembler`` tells otherwise: it gives ptxas's verdict, or ``None`` where the
feature is newer than the assembler that the tests run with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["accept", "reject"]
Kind = Literal["body", "items", "text"]

DECLARATIONS = """\
	.reg .pred p, q, %p<4>;
	.reg .b16 %h<8>;
	.reg .b32 %r<16>, a, b;
	.reg .b64 %rd<8>;
	.reg .f32 %f<8>;
	.reg .f64 %fd<4>;
"""


@dataclass(frozen=True)
class Snippet:
    """One feature: the line of text that shows it and whether it is legal."""

    code: str
    verdict: Verdict = "accept"
    kind: Kind = "body"
    assembler: Verdict | None = "accept"
    version: str = "8.8"
    target: str = "sm_90a"

    @property
    def text(self) -> str:
        """The module that holds the snippet."""
        head = f".version {self.version}\n.target {self.target}\n.address_size 64\n"
        if self.kind == "text":
            return self.code
        if self.kind == "items":
            return f"{head}{self.code}\n"
        return (
            f"{head}.global .align 8 .b8 buffer[256];\n"
            f".visible .entry k(.param .u64 k_p0, .param .u32 k_p1)\n{{\n{DECLARATIONS}"
            f"{self.code}\n\tret;\n}}\n"
        )


def ok(code: str, kind: Kind = "body", **more: str) -> Snippet:
    """A legal snippet."""
    return Snippet(code, "accept", kind, "accept", **more)


def bad(code: str, kind: Kind = "body", **more: str) -> Snippet:
    """An illegal snippet, which ptxas refuses too."""
    return Snippet(code, "reject", kind, "reject", **more)


def new(code: str, kind: Kind = "body", **more: str) -> Snippet:
    """A legal snippet that is newer than the assembler of the tests."""
    return Snippet(code, "accept", kind, None, **more)


def lax(code: str, kind: Kind = "body", **more: str) -> Snippet:
    """A snippet that ptxas takes and goptx refuses."""
    return Snippet(code, "reject", kind, "accept", **more)


def strict(code: str, kind: Kind = "body", **more: str) -> Snippet:
    """A snippet that goptx takes and ptxas refuses."""
    return Snippet(code, "accept", kind, "reject", **more)


LEXICAL = [
    ok("mov.u32 %r1, 1; mov.u32\t%r2,2;\r\nmov.u32\f%r3 ,3 ;"),
    bad("mov.u32\v%r1, 1;"),
    ok("// \u00e4\u00f6\u00fc\n mov.u32 %r1, 1; /* \u20ac */"),
    ok("mov.u32 /*x*/ %r1 /* y\n z */, // w\n 1 /**/;"),
    ok("mov/*x*/.u32 %r1, 1;"),
    ok('# 1 "a.cu"\n#line 3 "a"\n mov.u32 %r1, 1;'),
    ok(' \t# 1 "a.cu"\n mov.u32 %r1, 1;'),
    ok(".reg .b32 _a, %_a$b, $x, a$b_1; mov.b32 %_a$b, 1; mov.b32 $x, 1; mov.b32 a$b_1, _a;"),
    ok(f".reg .b32 {'n' * 1100}; mov.b32 {'n' * 1100}, 1;"),
    ok(".global .b32 _ZN3fooEv;\n.visible .entry _ZN3barIiEvPT_() { $L__BB0_1: ret; }", "items"),
    bad(".reg .b32 1a;"),
    bad(".reg .b32 a.b;"),
    bad(".reg .b32 %;"),
    bad(".reg .b32 $;"),
    ok(".reg .b32 add; mov.b32 add, 1; add.s32 add, add, add;"),
    ok(".reg .b32 mov, ret, call, bra; mov.b32 mov, 1; mov.b32 ret, mov; mov.b32 call, ret;"),
    ok(".reg .b32 generic; mov.b32 generic, 1;"),
    ok("add: mov.u32 %r1, 1; bra add;"),
    ok("f1: mov.u32 %r1, 1; d0: bra f1;"),
    ok("f1: bra f1; mov.b32 %f1, 0f3F800000; mov.b64 %fd1, 0d3FF0000000000000;"),
    ok("mov.b32 %f1, 0F3f800000; mov.f64 %fd1, 0D3ff0000000000000;"),
    bad("mov.b32 %f1, 0f3F80000;"),
    ok("mov.u32 %r1, 10; mov.u32 %r2, 0xAbC; mov.u32 %r3, 017; mov.u32 %r4, 0b101;"),
    ok("mov.u32 %r1, 10U; mov.u32 %r2, 0xABCU; mov.u32 %r3, 017U; mov.u32 %r4, 0b101U;"),
    ok("mov.u64 %rd1, 0xFFFFFFFFFFFFFFFF; mov.s64 %rd1, -9223372036854775808;"),
    ok("mov.u32 %r1, 0XFF; mov.u32 %r1, 0B11;"),
    bad("mov.u32 %r1, 08;"),
    bad("mov.u32 %r1, 0x;"),
    bad("mov.u32 %r1, 10L;"),
    bad("mov.u32 %r1, 10u;"),
    ok("mov.u32 %r1, -5; mov.u32 %r2, - 5; mov.s32 %r3, - - 5;"),
    ok("mov.f64 %fd1, .5; mov.f64 %fd1, 1.; mov.f64 %fd1, 1e-2; mov.f64 %fd1, -1.5e+3;"),
    ok("mov.f64 %fd1, 1.5E3; mov.f32 %f1, 0.25; mov.f64 %fd1, 12.;"),
    ok("mov.u32 %r1, (3 > 2) ? 7 : 9; mov.u32 %r2, 1 << 4; mov.u32 %r3, !0; mov.u32 %r4, ~1;"),
    ok("mov.u32 %r1, 1 + 2 * 3 - 4 / 2 % 3; mov.u32 %r2, (1 | 2) ^ 3 & 4;"),
    ok("mov.u32 %r1, 1 == 2; mov.u32 %r1, 1 != 2; mov.u32 %r1, (1 <= 2) && (2 >= 1) || 0;"),
    ok("mov.s64 %rd1, (.s64) 5; mov.u64 %rd1, (.u64) -1;"),
    bad("mov.u32 %r1, 1 / 0;"),
    bad("mov.u32 %r1, (.u32) 5;"),
    bad("mov.f64 %fd1, 1.0 + 2;"),
    bad("mov.f64 %fd1, ~1.0;"),
    bad("mov.f64 %fd1, 1e400;"),
    bad("mov.u64 %rd1, 99999999999999999999;"),
    lax("mov.u64 %rd1, 0x1FFFFFFFFFFFFFFFF;"),
    ok("mov.u32 %r1, WARP_SZ; mov.u32 %r1, WARP_SZ-1; add.u32 %r1, %r1, WARP_SZ;"),
    ok("ld.shared::cluster.u32 %r1, [%r2]; ld.global.L2::128B.u32 %r1, [%rd1];"),
    bad("ld.shared:: cluster.u32 %r1, [%r2];"),
    bad("ld.shared ::cluster.u32 %r1, [%r2];"),
    ok("ld .global .u32 %r1, [%rd1]; add\t.s32 %r1, %r1, 1; ld\n.global.u32 %r1, [%rd1];"),
    bad("add . s32 %r1, %r1, 1;"),
    bad("add. s32 %r1, %r1, 1;"),
    ok('.file 1 "${REPO}\\\\.deps\\\\x.py"', "items"),
    ok('.file 1 "C:\\\\a b\\\\x.cu"', "items"),
    bad('.global .b8 s[3] = "hi";', "items"),
    bad(";"),
    bad("mov.u32 %r1, 1;;"),
    bad("L: ;"),
    ok("ret; L:"),
    ok("L: M: N: mov.u32 %r1, 1; bra M;"),
    bad("mov.u32 %r1, 1"),
    bad("mov.u32 %r1 1;"),
    bad("mov.u32 %r1,, 1;"),
    bad("mov.u32 %r1, 1,;"),
    bad("mov.u32 %r1, `;"),
    bad("/* never closed"),
]

MODULE = [
    ok(".version 8.0\n.target sm_90\n.entry k() { ret; }", "text"),
    strict(".version 8.0\n.target compute_90, debug\n.entry k() { ret; }", "text"),
    ok(".version 8.0 .target sm_90 .address_size 64 .entry k() { ret; }", "text"),
    ok(".version 8.0\n.target sm_90, texmode_unified\n.address_size 64\n", "text"),
    ok(".version 8.0\n.target sm_90, texmode_independent\n.address_size 64\n", "text"),
    ok(".version 8.0\n.target sm_90\n.target sm_80\n.address_size 64\n", "text"),
    ok(".version 8.8\n.target sm_100f\n.address_size 64\n", "text"),
    bad(".target sm_90\n.version 8.0\n", "text"),
    bad(".version 8.0\n.address_size 64\n.entry k() { ret; }", "text"),
    bad(".version 8.0\n.entry k() { ret; }", "text"),
    bad(".target sm_90\n.address_size 64\n.entry k() { ret; }", "text"),
    bad(".version 8\n.target sm_90\n", "text"),
    bad(".version 8.0\n.target sm_9x\n", "text"),
    bad(".version 8.0\n.target hsw\n", "text"),
    bad(".version 8.0\n.target\n", "text"),
    bad(".version 8.0\n.target sm_90\n.address_size 16\n", "text"),
    bad(".version 99.0\n.target sm_90\n", "text"),
    new(".version 9.4\n.target sm_90\n.entry k() { ret; }", "text"),
    ok('.file 1 "a.cu", 1234567890, 42', "items"),
    ok('.file 1 "a.cu"\n.file 2 "b.cu"', "items"),
    bad(".file 1", "items"),
    bad('.file "a.cu"', "items"),
    ok(
        ".entry k() { L0: ret; }\n.section .debug_info { .b8 1, -2, 0x7f\n .b16 3\n .b32 .debug_abbrev"
        "\n L1:\n .b64 L0\n .b32 L1+4\n .b32 L1-L1\n .b32 .debug_line+1 }\n"
        ".section .debug_abbrev { .b8 1 }\n.section .debug_line { }",
        "items",
    ),
    ok(".section .debug_str { info_string0:\n.b8 95,90\n.b8 0\n}", "items"),
    ok(".section .debug_macinfo { }", "items"),
    ok(".section .debug_loc { .b8 0\n end: }", "items"),
    strict("@@DWARF .section .debug_info\n@@DWARF .byte 1, 2\n@@DWARF .4byte 3", "items"),
    ok('.pragma "nounroll";', "items"),
    ok('.entry k() .pragma "nounroll"; { .pragma "nounroll"; ret; }', "items"),
    ok('.entry k() .pragma "nounroll", "nounroll"; { ret; }', "items"),
    bad('.pragma "nounroll"', "items"),
    bad(".pragma nounroll;", "items"),
    ok(".extern .func f;\n.extern .shared .b8 s[];\n.visible .global .u32 g;", "items"),
    ok(".weak .func f() { ret; }\n.weak .global .u32 g;", "items"),
    ok(".common .global .u32 g;", "items"),
    bad(".weak .visible .global .u32 g;", "items"),
    bad(".visible .extern .func f();", "items"),
    bad(".common .func f() { ret; }", "items"),
    ok(".visible .func f() { ret; }\n.visible .func g();\n.alias g, f;", "items"),
    bad(".alias g, f;", "items"),
    ok(".global .u32 a, b[3];\n.const .f32 c;\n.shared .b64 s;", "items"),
    bad(".local .u32 l;", "items"),
    bad(".reg .u32 r;", "items"),
    bad(".param .u32 p;", "items"),
    strict(".tex .u32 t;", "items"),
    ok(".global .attribute(.managed) .u32 g;", "items"),
    ok(".global .align 4 .attribute(.managed) .u32 g;", "items"),
    ok(".attribute(.managed) .global .u32 g;", "items"),
    bad(".global .attribute(.unified(19,95)) .u32 g;", "items"),
    bad(".global .attribute(.nonsense) .u32 g;", "items"),
    ok(".global .align 16 .b32 x; .global .v2 .f32 y; .global .v4 .b32 z[2];", "items"),
    bad(".global .align 3 .b32 x;", "items"),
    bad(".global .align 0 .b32 x;", "items"),
    bad(".global .v3 .f32 y;", "items"),
    ok(".global .u32 a[3][2]; .extern .shared .u32 b[]; .global .u32 c[] = {1, 2};", "items"),
    strict(".extern .global .u32 b[];", "items"),
    ok(".global .u32 a[0x10], b[010], c[WARP_SZ];", "items"),
    bad(".global .u32 a[2*3];", "items"),
    bad(".global .u32 a[];", "items"),
    bad(".global .u32 a[0];", "items"),
    ok(".global .u32 a[][2] = {{1, 2}, {3}};", "items"),
    bad(".global .u32 a[1][];", "items"),
    bad(".global .u32 a[-1];", "items"),
    bad(".global .u32 a[1.5];", "items"),
    ok(".global .u32 a = 1, b = -2, c = 0xFF, d = 1 + 2;", "items"),
    ok(".global .f32 a = 1.0, b = 0f3F800000, c = -0.5, d = 1.0+2.0;", "items"),
    bad(".global .f64 d = 1;", "items"),
    bad(".global .u32 a = 1.0;", "items"),
    bad(".global .f32 a = -0f3F800000;", "items"),
    ok(".global .u32 a[2][2] = { {1,2}, {3} };", "items"),
    ok(".global .u32 a[8] = {1, 2};", "items"),
    ok(".global .u32 a[2] = {};", "items"),
    ok(".global .u32 x[4]; .global .u64 p = generic(x)+8; .global .u64 q = x+4;", "items"),
    ok(".global .u32 x[4]; .global .u64 p[2] = { generic(x), x };", "items"),
    ok(".func f();\n.global .u64 t[2] = { f, f };\n.func f() { ret; }", "items"),
    ok(".global .u32 x[4]; .global .u8 p[8] = { 0xFF(x), 0xFF00(x), 0xFF0000(x) };", "items"),
    ok(".global .u8 p[2] = { 0xFF(1000+546), 0xFF00(1000+546) };", "items"),
    bad(".global .u32 a[2] = {1, 2, 3};", "items"),
    bad(".shared .u32 a = 1;", "items"),
    bad(".global .u64 p = undeclared;", "items"),
    bad(".global .u32 g; .global .u32 g;", "items"),
    ok(".global .texref t; .global .surfref u;", "items"),
    ok(".global .samplerref s;", "items", target="sm_90, texmode_independent"),
    bad(".global .samplerref s;", "items"),
    bad(".global .u32 .align 8 a;", "items"),
    bad(".u32 .global a;", "items"),
    bad(".global .visible .u32 a;", "items"),
    ok(".align 8 .global.u32 a; .global .align 8 .align 4 .u32 b;", "items"),
    bad(".global .v8 .b32 a;", "items"),
    bad(".global .bf16 a;", "items"),
    bad(".global .nonsense g;", "items"),
    bad(".global g;", "items"),
    bad(".nonsense 3;", "items"),
    bad(".entry k() { .reg .b32 r; mov.b32 r, x; ret; }\n.global .b32 x;", "items"),
    bad(".entry k() { call f; ret; }\n.func f() { ret; }", "items"),
]

HEADERS = [
    ok(".entry k { ret; }", "items"),
    ok(".entry k() { ret; }", "items"),
    strict(".visible .entry k(.param .u32 a);", "items"),
    ok(".extern .entry k(.param .u32 a);", "items"),
    ok(".visible .entry k(.param .u32 a);\n.visible .entry k(.param .u32 a) { ret; }", "items"),
    ok(".extern .func f(.param .u32 a);", "items"),
    ok(".extern .func (.param .u32 r) f(.param .u32 a);", "items"),
    ok(".entry k() .maxntid 128 .minnctapersm 2 { ret; }", "items"),
    ok(".entry k() .maxntid 8,4,2\n.maxnreg 32 { ret; }", "items"),
    ok(".entry k() .maxnreg 32 .maxntid 8, 4 { ret; }", "items"),
    ok(".entry k() .reqntid 32 { ret; }", "items"),
    ok(".entry k() .reqntid 32, 2, 1 .minnctapersm 1 { ret; }", "items"),
    strict(".entry k() .maxntid 32 .maxnctapersm 1 { ret; }", "items"),
    ok(".entry k() .reqnctapercluster 2,1,1 .explicitcluster { ret; }", "items"),
    ok(".entry k() .explicitcluster .maxclusterrank 4 { ret; }", "items"),
    ok(
        ".entry k() .blocksareclusters .reqntid 32 .reqnctapercluster 2 { ret; }",
        "items",
        version="9.0",
    ),
    new(".entry k() .minperctamemory 1024 { ret; }", "items", version="9.4"),
    new(".entry k() .language 7 { ret; }", "items", version="9.3"),
    ok(".func f() .noreturn { exit; }", "items"),
    ok(".func f() .abi_preserve 3 { ret; }", "items", version="9.0"),
    ok(".func f() .abi_preserve_control 1 { ret; }", "items", version="9.0"),
    bad(".entry k() .maxntid { ret; }", "items"),
    bad(".entry k() .maxntid 1,2,3,4 { ret; }", "items"),
    bad(".entry k() .nonsense 3 { ret; }", "items"),
    ok(".entry k(.param .align 8 .b8 x[64]) { ret; }", "items"),
    ok(".entry k(.param .u64 .ptr .global .align 16 p) { ret; }", "items"),
    ok(".entry k(.param .u64 .ptr.const.align 8 p) { ret; }", "items"),
    ok(".entry k(.param .u64 .ptr .align 1 p, .param .u64 .ptr q) { ret; }", "items"),
    ok(".entry k(.param .u64 .ptr .shared .align 4 p) { ret; }", "items"),
    ok(".entry k(.param .texref t, .param .surfref u) { ret; }", "items"),
    ok(".entry k(.param .samplerref s) { ret; }", "items", target="sm_90, texmode_independent"),
    ok(".entry k(.param .b64 .ptr .global p, .param .f32 q, .param .f64 r) { ret; }", "items"),
    bad(".entry k(.param .u32 a[2][2]) { ret; }", "items"),
    bad(".entry k(.param .u32) { ret; }", "items"),
    bad(".entry k(.reg .u32 a) { ret; }", "items"),
    bad(".entry k(.param .u32 a, .param .u32 a) { ret; }", "items"),
    bad(".entry k(.param .u32 a,) { ret; }", "items"),
    ok(".func (.reg .u32 r) f(.reg .u32 a, .reg .f32 b) { mov.u32 r, a; ret; }", "items"),
    ok(".func f(.param .align 4 .b8 v[]) { ret; }", "items"),
    bad(".func f(.param .align 4 .b8 v[], .param .u32 a) { ret; }", "items"),
    bad(".extern .func (.param .u32 _) f(.param .u32 _, .param .u32 _);", "items"),
    ok(".func f(.reg .v2 .u32 a) { ret; }", "items"),
    bad(".entry k() .noreturn { ret; }", "items"),
    bad(".func f() .maxntid 32 { ret; }", "items"),
    bad(".entry k() { ret; };", "items"),
    bad(".entry .visible k() { ret; }", "items"),
    bad(".global .entry k() { ret; }", "items"),
    ok(".func f;\n.func f() { ret; }", "items"),
    bad(".entry k() { ret; }\n.entry k() { ret; }", "items"),
    bad(".visible .func (.param .u32 r f() { ret; }", "items"),
    bad(".entry (.param .u32 r) k() { ret; }", "items"),
    bad(".entry k() { ret;", "items"),
    bad(".entry k() { ret; } }", "items"),
    bad(".entry k()", "items"),
]
