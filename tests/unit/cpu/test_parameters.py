"""The address of a device function's parameter: it lies in local memory (PTX ISA 5.1.6)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from goptx import cpu
from goptx.diag import GoptxError
from goptx.sources import read

HEAD = ".version 8.5\n.target sm_90\n.address_size 64\n"

CALL = """
.visible .entry k(.param .u64 p) {
  .reg .b64 %d<9>; .reg .b32 %r<9>;
  ld.param.u64 %d1, [p]; mov.u32 %r1, %tid.x; mul.wide.u32 %d2, %r1, 4; add.s64 %d1, %d1, %d2;
  { .param .align 8 .b8 s[16]; .param .b32 n; .param .b32 r;
    st.param.b32 [s], 10; st.param.b32 [s+4], 11; st.param.b32 [s+8], 12; st.param.b32 [s+12], %r1;
    st.param.b32 [n], %r1;
    call (r), f, (s, n);
    ld.param.b32 %r2, [r]; }
  st.global.u32 [%d1], %r2;
  ret;
}
"""


def run(body: str, checks: str = "all") -> list[int]:
    """What the threads of a warp get from f(s, n): s holds 10, 11, 12 and n, n is the thread."""
    function = f"""
    .func (.param .b32 out) f(.param .align 8 .b8 s[16], .param .b32 n) {{
      .reg .b64 %d<9>; .reg .b32 %r<9>; .reg .pred %p<3>;
      ld.param.u32 %r1, [n];
      {body}
      ret;
    }}"""
    words = np.zeros(32, np.uint32)
    cpu.launch(HEAD + function + CALL, 1, 32, [words], timeout_s=10, checks=checks)
    return words.tolist()


INDEX = "mov.b64 %d1, s; and.b32 %r2, %r1, 3; mul.wide.u32 %d2, %r2, 4; add.s64 %d1, %d1, %d2;"


@pytest.mark.parametrize(
    "load",
    [
        "ld.local.u32 %r3, [%d1];",
        "ld.param.u32 %r3, [%d1];",
        "ld.param::func.u32 %r3, [%d1];",
        "cvta.local.u64 %d1, %d1; ld.u32 %r3, [%d1];",
    ],
)
def test_a_parameter_is_indexed_through_its_address(load: str) -> None:
    """As clang writes a structure passed by value, at -O0 and at -O1."""
    found = run(f"{INDEX} {load} st.param.b32 [out], %r3;")
    assert found == [(10, 11, 12, n)[n & 3] for n in range(32)]


def test_a_name_and_its_address_are_one_place() -> None:
    body = """mov.b64 %d1, s+4; mov.b64 %d2, s; st.local.u32 [%d1], 70; st.local.u32 [%d2+8], %r1;
    ld.param.v2.u32 {%r2, %r3}, [s]; ld.param::func.u32 %r4, [s+8];
    add.u32 %r2, %r2, %r3; add.u32 %r2, %r2, %r4; st.param.b32 [out], %r2;"""
    assert run(body) == [80 + n for n in range(32)]


def test_the_address_of_a_return_value_takes_what_is_returned() -> None:
    body = "mov.b64 %d1, out; st.local.u32 [%d1], 9; setp.lt.u32 %p1, %r1, 7; @%p1 ret;"
    assert run(body + "st.local.u32 [%d1], %r1;") == [9] * 7 + list(range(7, 32))


def test_each_call_of_a_recursive_function_has_its_own_parameters() -> None:
    body = """setp.eq.u32 %p1, %r1, 0; mov.b64 %d1, s; ld.param.u32 %r2, [%d1+12];
    st.param.b32 [out], %r2; @%p1 ret;
    sub.u32 %r3, %r1, 1;
    { .param .align 8 .b8 t[16]; .param .b32 m; .param .b32 r;
      st.param.b32 [t+12], %r3; st.param.b32 [m], %r3;
      call (r), f, (t, m);
      ld.param.b32 %r4, [r]; }
    activemask.b32 %r5;
    ld.local.u32 %r2, [%d1+12]; add.u32 %r2, %r2, %r4; st.param.b32 [out], %r2;"""
    assert run(body) == [n * (n + 1) // 2 for n in range(32)]


def test_a_name_of_one_function_is_not_taken_for_that_of_another() -> None:
    """The kernel's shared variable has the name of a parameter whose address f takes."""
    function = ".func (.param .b32 out) f(.param .b32 sm) { .reg .b64 %d<3>; .reg .b32 %r<3>;\n"
    function += "mov.b64 %d1, sm; ld.local.u32 %r1, [%d1]; st.param.b32 [out], %r1; ret; }\n"
    text = """.visible .entry k(.param .u64 p) {
      .reg .b64 %d<9>; .reg .b32 %r<9>; .shared .align 4 .b8 sm[4];
      ld.param.u64 %d1, [p];
      { .param .b32 n; .param .b32 r; st.param.b32 [n], 5; call (r), f, (n);
        ld.param.b32 %r2, [r]; }
      mov.u32 %r1, sm; st.shared.u32 [%r1], %r2; ld.shared.u32 %r3, [sm]; st.global.u32 [%d1], %r3;
      ret;
    }"""
    words = np.zeros(1, np.uint32)
    cpu.launch(HEAD + function + text, 1, 1, [words], checks="all")
    assert words[0] == 5


def test_accesses_through_the_address_are_held_within_local_memory() -> None:
    with pytest.raises(GoptxError, match="out-of-bounds read of 4 bytes at local address"):
        run("mov.b64 %d1, s; ld.param.u32 %r3, [%d1+4096]; st.param.b32 [out], %r3;")


def test_the_address_of_a_parameter_is_not_that_of_a_kernels() -> None:
    """cvta.param takes kernel parameters only (PTX ISA 9.7.9.20); ptxas does not refuse others."""
    with pytest.raises(GoptxError) as error:
        run("cvta.param.u64 %d1, s; ld.u32 %r3, [%d1]; st.param.b32 [out], %r3;")
    (one,) = error.value.diagnostics
    assert one.message.endswith("cvta.param.u64: s is no parameter of a kernel")
    assert one.hint == "take a function's by mov and cvta.local"
    assert one.span is not None


def test_what_a_call_hands_over_has_no_address() -> None:
    """ptxas refuses it too."""
    text = CALL.replace("call (r)", "mov.b64 %d3, s; call (r)")
    function = ".func (.param .b32 out) f(.param .align 8 .b8 s[16], .param .b32 n) { ret; }\n"
    with pytest.raises(GoptxError) as error:
        cpu.launch(HEAD + function + text, 1, 1, [np.zeros(1, np.uint32)])
    (one,) = error.value.diagnostics
    assert "mov.b64: s has no address: it is a variable that a call hands over" in one.message
    assert one.hint == "keep the value in .local memory"
    assert one.span is not None


BY_VALUE = """
target triple = "nvptx64-nvidia-cuda"
%S = type { i8, i32, [2 x i32] }
define i32 @get(ptr byval(%S) align 8 %s, i32 %i) noinline optnone {
  %copy = alloca %S, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %copy, ptr align 8 %s, i64 16, i1 false)
  %there = getelementptr %S, ptr %s, i32 0, i32 2, i32 %i
  %v = load i32, ptr %there
  %more = getelementptr %S, ptr %copy, i32 0, i32 1
  %w = load i32, ptr %more
  %sum = add i32 %v, %w
  ret i32 %sum
}
define ptx_kernel void @k(ptr addrspace(1) %p) noinline optnone {
  %s = alloca %S, align 8
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  store i8 1, ptr %s
  %b = getelementptr %S, ptr %s, i32 0, i32 1
  store i32 %t, ptr %b
  %v = getelementptr %S, ptr %s, i32 0, i32 2, i32 0
  store i32 100, ptr %v
  %w = getelementptr %S, ptr %s, i32 0, i32 2, i32 1
  store i32 200, ptr %w
  %i = and i32 %t, 1
  %r = call i32 @get(ptr byval(%S) align 8 %s, i32 %i)
  %there = getelementptr i32, ptr addrspace(1) %p, i32 %t
  store i32 %r, ptr addrspace(1) %there
  ret void
}
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""


@pytest.mark.parametrize("checks", ["bounds", "all"])
def test_structures_that_llvm_passes_by_value(checks: str, tmp_path: Path) -> None:
    """Their padding, which is copied with them, is no finding either."""
    path = tmp_path / "by_value.ll"
    path.write_text(BY_VALUE)
    text = read(path).text
    assert "mov.b64" in text
    assert "get_param_0;" in text
    words = np.zeros(32, np.uint32)
    cpu.launch(text, 1, 32, [words], timeout_s=10, checks=checks)
    assert words.tolist() == [n + (200 if n & 1 else 100) for n in range(32)]


@pytest.mark.parametrize("name", ["entry", "b0", "b1", "loop1", "p", "set", "way"])
def test_registers_may_have_any_name(name: str) -> None:
    """Also those of blocks and of other things in what is made of a function."""
    words = np.zeros(32, np.uint32)
    text = (
        ".version 8.0\n.target sm_90\n.address_size 64\n"
        f".func (.param .b32 x) f(.reg .b32 {name}) {{ .reg .pred %q; .reg .b32 %n;\n"
        f"mov.u32 %n, 0; L: add.u32 {name}, {name}, 1; add.u32 %n, %n, 1;\n"
        f"setp.lt.u32 %q, %n, 3; @%q bra L; st.param.b32 [x], {name}; ret; }}\n"
        ".visible .entry k(.param .u64 x) { .reg .b64 %d; .reg .b32 %r<3>; .param .b32 y;\n"
        f".reg .v2 .b32 {name}; mov.u32 {name}.x, 4; ld.param.u64 %d, [x];\n"
        f"mov.u32 %r1, {name}.x; call (y), f, (%r1); ld.param.b32 %r2, [y];\n"
        "st.global.u32 [%d], %r2; ret; }"
    )
    cpu.launch(text, 1, 1, [words], checks="bounds,init,aligned")
    assert words[0] == 7
