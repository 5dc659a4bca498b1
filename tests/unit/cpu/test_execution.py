"""How threads run together on the CPU: progress, barriers, collectives, calls, refusals."""

from __future__ import annotations

import numpy as np
import pytest

from goptx import cpu
from goptx.diag import GoptxError

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"
DECLARED = """.reg .pred %p<9>; .reg .b32 %r<20>; .reg .b64 %d<9>; .reg .f32 %f<5>;
.shared .align 4 .b8 sm[64];
"""


def kernel(body: str, functions: str = "") -> str:
    return f"{HEAD}{functions}\n.visible .entry k(.param .u64 p)\n{{\n{DECLARED}{body}\nret;\n}}\n"


def run(body: str, grid: int = 1, block: int = 32, functions: str = "") -> list[int]:
    """The first words that a kernel leaves in a buffer of 64 zeros."""
    words = np.zeros(64, np.uint32)
    cpu.launch(kernel(body, functions), grid, block, [words], timeout_s=10)
    return words.tolist()


def refused(body: str, block: int = 32) -> str:
    with pytest.raises(GoptxError) as error:
        cpu.launch(kernel(body), 1, block, [np.zeros(64, np.uint32)], timeout_s=1)
    return str(error.value)


INDEX = "ld.param.u64 %d1, [p]; mov.u32 %r1, %tid.x; mul.wide.u32 %d2, %r1, 4;"

REFUSALS = {
    "out of bounds": (
        INDEX + "add.s64 %d1, %d1, %d2;\nst.global.u32 [%d1+252], %r1;",
        32,
        [
            "write of 4 bytes at byte 256 of p (256 bytes)",
            "CTA (0, 0, 0), thread (1, 0, 0)",
            "<ptx>:10:1",
        ],
    ),
    "before a buffer": (
        "ld.param.u64 %d1, [p]; ld.global.u32 %r1, [%d1+-4];",
        1,
        ["4 bytes before"],
    ),
    "misaligned": (
        "ld.param.u64 %d1, [p]; st.global.v2.u32 [%d1+4], {%r1, %r1};",
        1,
        ["misaligned"],
    ),
    "null": ("mov.u64 %d1, 0; ld.global.u32 %r1, [%d1];", 1, ["no memory is there"]),
    "host address": ("mov.u64 %d1, 0x7fff00000000; st.u32 [%d1], 1;", 1, ["out-of-bounds"]),
    "shared": ("mov.u32 %r1, sm; st.shared.u32 [%r1+64], 5;", 1, ["the CTA has 64 bytes"]),
    "atomic": ("ld.param.u64 %d1, [p]; red.global.add.u32 [%d1+256], 1;", 1, ["out-of-bounds"]),
    "trap": ("trap;", 1, ["trapped"]),
    "deadlock": (
        INDEX + "setp.lt.u32 %p1, %r1, 32; @%p1 bar.sync 1, 64; @!%p1 bar.sync 2, 64;",
        64,
        [
            "32 threads wait here for barrier 1 for ever (warp 0; 32 of 64 threads arrived there)",
            "32 threads wait here for barrier 2 for ever (warp 1; 32 of 64 threads arrived there)",
        ],
    ),
    "lanes that never come": (
        INDEX + "setp.lt.u32 %p1, %r1, 16; @%p1 bra A; bar.sync 0; bra B;\n"
        "A: shfl.sync.idx.b32 %r2, %r1, 0, 31, -1;\nB:",
        32,
        ["16 threads wait here for the lanes of mask 0xffffffff", "for barrier 0"],
    ),
    "counts that differ": (
        INDEX + "setp.lt.u32 %p1, %r1, 32; @%p1 bar.sync 1, 64; @!%p1 bar.sync 1, 96;",
        64,
        ["different thread counts"],
    ),
    "not in its own mask": (INDEX + "vote.sync.any.pred %p1, %p2, 2;", 32, ["own member mask"]),
    "endless": ("L: bra L;", 1, ["did not end in its time"]),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_a_kernel_must_not_do_is_told_with_its_place(name: str) -> None:
    body, block, texts = REFUSALS[name]
    message = refused(body, block)
    for text in texts:
        assert text in message


def test_guarded_out_instructions_do_nothing() -> None:
    body = INDEX + "setp.gt.u32 %p1, %r1, 99; @%p1 st.global.u32 [%d2], 1; st.global.u32 [%d1], 3;"
    assert run(body)[0] == 3


def test_what_is_not_executed_fails_only_if_it_is_reached() -> None:
    never = (
        INDEX + "setp.gt.u32 %p1, %r1, 99;\n@%p1 multimem.red.relaxed.sys.global.add.u32 [%d1], 1;"
    )
    assert run(never + "st.global.u32 [%d1], 3;")[0] == 3
    message = refused(INDEX + "multimem.red.relaxed.sys.global.add.u32 [%d1], 1;")
    assert "does not execute" in message
    assert "multimem.red" in message


def test_a_lock_held_by_another_lane_is_waited_for() -> None:
    body = """ld.param.u64 %d1, [p];
    L: atom.global.cas.b32 %r1, [%d1], 0, 1; setp.ne.u32 %p1, %r1, 0; @%p1 bra L;
    ld.volatile.global.u32 %r2, [%d1+4]; add.u32 %r2, %r2, 1;
    st.volatile.global.u32 [%d1+4], %r2; membar.gl;
    atom.global.exch.b32 %r1, [%d1], 0;"""
    assert run(body, grid=4, block=64)[:2] == [0, 256]


def test_a_cta_waits_for_one_that_starts_later() -> None:
    body = """ld.param.u64 %d1, [p]; mov.u32 %r1, %ctaid.x; setp.ne.u32 %p1, %r1, 0; @%p1 bra S;
    L: ld.volatile.global.u32 %r2, [%d1]; setp.ne.u32 %p2, %r2, 7; @%p2 bra L;
    st.global.u32 [%d1+4], 9; bra E;
    S: setp.ne.u32 %p3, %r1, 7; @%p3 bra E; red.global.add.u32 [%d1], 7; E:"""
    assert run(body, grid=8, block=1)[:2] == [7, 9]


def test_exited_threads_release_barriers_without_a_count() -> None:
    body = INDEX + "setp.lt.u32 %p1, %r1, 40; @%p1 exit; bar.sync 0; st.global.u32 [%d1], 5;"
    assert run(body, block=64)[0] == 5


def test_collectives_reduce_over_lanes() -> None:
    body = """
    setp.lt.u32 %p1, %r1, 5; bar.red.popc.u32 %r2, 0, %p1; st.global.u32 [%d1], %r2;
    redux.sync.add.s32 %r4, %r1, -1; st.global.u32 [%d1+4], %r4;
    vote.sync.ballot.b32 %r6, %p1, -1; st.global.u32 [%d1+8], %r6;
    and.b32 %r7, %r1, 3; match.any.sync.b32 %r8, %r7, -1;
    setp.eq.u32 %p2, %r1, 1; @%p2 st.global.u32 [%d1+12], %r8;
    shfl.sync.up.b32 %r9|%p3, %r1, 1, 0, -1; setp.eq.u32 %p2, %r1, 9;
    @%p2 st.global.u32 [%d1+16], %r9;"""
    assert run(INDEX + body)[:5] == [5, 496, 31, 0x22222222, 8]


def test_activemask_names_the_lanes_that_diverged_together() -> None:
    body = (
        INDEX
        + """setp.lt.u32 %p1, %r1, 4; @!%p1 bra E;
    activemask.b32 %r2; st.global.u32 [%d1], %r2;
    E:"""
    )
    assert run(body)[0] == 0xF


def test_copies_are_there_after_the_wait_and_not_before() -> None:
    body = """ld.param.u64 %d1, [p]; mov.u32 %r1, 77; st.global.u32 [%d1], %r1; mov.u32 %r2, sm;
    st.shared.u32 [%r2], 5;
    cp.async.ca.shared.global [%r2], [%d1], 4; cp.async.commit_group;
    ld.shared.u32 %r3, [%r2]; cp.async.wait_group 0; ld.shared.u32 %r4, [%r2];
    st.global.u32 [%d1+4], %r3; st.global.u32 [%d1+8], %r4;"""
    assert run(body, block=1)[:3] == [77, 5, 77]


FIBONACCI = """
.func (.reg .b32 out) fib(.reg .b32 n)
{
  .reg .pred %q; .reg .b32 %a<5>;
  setp.lt.u32 %q, n, 2; @%q bra small;
  sub.u32 %a1, n, 1; call (%a2), fib, (%a1);
  sub.u32 %a1, n, 2; call (%a3), fib, (%a1);
  add.u32 out, %a2, %a3; ret;
small: mov.u32 out, n; ret;
}
.func (.param .b32 r) twice(.param .b32 x)
{
  .reg .b32 %a<3>;
  ld.param.b32 %a0, [x]; add.u32 %a1, %a0, %a0; st.param.b32 [r], %a1; ret;
}
.func (.param .b32 r) thrice(.param .b32 x)
{
  .reg .b32 %a<3>;
  ld.param.b32 %a0, [x]; mul.lo.u32 %a1, %a0, 3; st.param.b32 [r], %a1; ret;
}
"""


def test_functions_call_themselves() -> None:
    body = (
        "ld.param.u64 %d1, [p]; mov.u32 %r1, 10; call (%r2), fib, (%r1); st.global.u32 [%d1], %r2;"
    )
    assert run(body, functions=FIBONACCI)[0] == 55


FIBONACCI_OF_COMPILERS = """
.func (.param .b32 r) fib(.param .b32 x)
{
  .reg .pred %q; .reg .b32 %a<5>;
  ld.param.b32 %a0, [x];
  setp.lt.u32 %q, %a0, 2; @%q bra small;
  sub.u32 %a1, %a0, 1;
  { .param .b32 p0; .param .b32 r0; st.param.b32 [p0], %a1; call (r0), fib, (p0);
    ld.param.b32 %a2, [r0]; }
  sub.u32 %a1, %a0, 2;
  { .param .b32 p0; .param .b32 r0; st.param.b32 [p0], %a1; call (r0), fib, (p0);
    ld.param.b32 %a3, [r0]; }
  add.u32 %a0, %a2, %a3;
small: st.param.b32 [r], %a0; ret;
}
"""
TOTAL = """
.func (.reg .b32 out) total(.reg .b32 n)
{
  .reg .pred %q; .reg .b32 %a<5>;
  mov.u32 out, n; setp.eq.u32 %q, n, 0; @%q ret;
  sub.u32 %a1, n, 1; call (%a2), total, (%a1);
  add.u32 out, out, %a2; ret;
}
"""


def test_results_of_functions_that_call_themselves() -> None:
    """Results in parameters, as compilers write them, and in a register that lives on."""
    body = """ld.param.u64 %d1, [p]; mov.u32 %r1, 10;
    { .param .b32 p0; .param .b32 r0; st.param.b32 [p0], %r1; call (r0), fib, (p0);
      ld.param.b32 %r2, [r0]; }
    st.global.u32 [%d1], %r2; call (%r2), total, (%r1); st.global.u32 [%d1+4], %r2;"""
    assert run(body, functions=FIBONACCI_OF_COMPILERS + TOTAL)[:2] == [55, 55]


# down(n) = n + down(n - 1), with n kept in local memory meanwhile.
DOWN = """
    .func (.reg .b32 sum) down(.reg .b32 n) {
      .local .align 4 .b8 kept[64]; .reg .pred p; .reg .b32 less;
      mov.b32 sum, 0; setp.eq.u32 p, n, 0; @p ret;
      st.local.u32 [kept+60], n; sub.u32 less, n, 1; call (sum), down, (less);
      WAIT ld.local.u32 less, [kept+60]; add.u32 sum, sum, less; ret;
    }"""


def test_functions_that_call_themselves_have_local_memory_each_time() -> None:
    function = DOWN.replace("WAIT", "")
    body = INDEX + "call (%r4), down, (%r1); add.s64 %d2, %d1, %d2; st.global.u32 [%d2], %r4;"
    assert run(body, functions=function)[:32] == [n * (n + 1) // 2 for n in range(32)]


def test_calls_nest_as_deep_as_a_gpus_local_memory_reaches() -> None:
    # sum(n) = n + sum(n - 1), the threads of two warps to different depths.
    body = INDEX + "mad.lo.u32 %r2, %r1, 97, 9; call (%r4), total, (%r2);"
    body += "add.s64 %d2, %d1, %d2; st.global.u32 [%d2], %r4;"
    deep = [97 * n + 9 for n in range(64)]
    assert run(body, block=64, functions=TOTAL) == [n * (n + 1) // 2 for n in deep]


def test_deep_calls_keep_their_local_memory() -> None:
    function = DOWN.replace("WAIT", "bar.warp.sync 1;")
    body = "ld.param.u64 %d1, [p]; mov.u32 %r1, 3000; call (%r4), down, (%r1);"
    body += "st.global.u32 [%d1], %r4;"
    for checks in ("bounds", "all"):
        words = np.zeros(1, np.uint32)
        cpu.launch(kernel(body, function), 2, 1, [words], timeout_s=10, checks=checks)
        assert words[0] == 3000 * 3001 // 2


def test_calls_that_nest_for_ever_are_stopped() -> None:
    with pytest.raises(GoptxError, match=r"calls nest too deeply: .* more than 512 KB") as error:
        run("mov.u32 %r1, -1; call (%r4), total, (%r1);", functions=TOTAL)
    (one,) = error.value.diagnostics
    assert one.span is not None
    assert one.hint is not None


def test_functions_are_called_by_their_address() -> None:
    body = (
        INDEX
        + """
    mov.u64 %d3, twice; mov.u64 %d4, thrice; and.b32 %r3, %r1, 1; setp.eq.u32 %p1, %r3, 1;
    selp.b64 %d3, %d3, %d4, %p1; add.s64 %d2, %d1, %d2;
    { .param .b32 a; .param .b32 b; st.param.b32 [a], %r1;
    proto: .callprototype (.param .b32 _) _ (.param .b32 _);
    call (b), %d3, (a), proto; ld.param.b32 %r4, [b]; }
    st.global.u32 [%d2], %r4;"""
    )
    found = run(body, functions=FIBONACCI)
    assert found[:32] == [2 * n if n % 2 else 3 * n for n in range(32)]


def test_branch_tables_choose_by_index() -> None:
    body = (
        INDEX
        + """add.s64 %d2, %d1, %d2; and.b32 %r2, %r1, 3;
    T: .branchtargets A, B, C, A;
    brx.idx %r2, T;
    A: mov.u32 %r3, 10; bra E;
    B: mov.u32 %r3, 20; bra E;
    C: mov.u32 %r3, 30;
    E: st.global.u32 [%d2], %r3;"""
    )
    assert run(body)[:8] == [10, 20, 30, 10, 10, 20, 30, 10]


def test_carry_chains_hand_on_the_flag() -> None:
    body = """ld.param.u64 %d1, [p]; mov.u32 %r1, -1; mov.u32 %r2, 1;
    add.cc.u32 %r3, %r1, %r2; addc.cc.u32 %r4, %r1, 0; addc.u32 %r5, 0, 0;
    st.global.u32 [%d1], %r3; st.global.u32 [%d1+4], %r4; st.global.u32 [%d1+8], %r5;
    sub.cc.u32 %r6, 0, %r2; subc.u32 %r7, 5, 0;
    st.global.u32 [%d1+12], %r6; st.global.u32 [%d1+16], %r7;"""
    assert run(body, block=1)[:5] == [0, 0, 1, 0xFFFFFFFF, 4]


def test_generic_addresses_find_their_space() -> None:
    body = """ld.param.u64 %d1, [p]; mov.u64 %d2, sm; cvta.shared.u64 %d3, %d2; mov.u32 %r1, 42;
    st.u32 [%d3+8], %r1; mov.u32 %r2, sm; ld.shared.u32 %r3, [%r2+8]; st.u32 [%d1], %r3;
    isspacep.shared %p1, %d3; isspacep.global %p2, %d3; selp.u32 %r4, 1, 0, %p1;
    selp.u32 %r5, 1, 0, %p2; st.global.u32 [%d1+4], %r4; st.global.u32 [%d1+8], %r5;"""
    assert run(body, block=1)[:3] == [42, 1, 0]


def test_a_warp_comes_to_a_counted_barrier_without_its_lanes_that_left() -> None:
    """ "waits for all non-exited threads from its warp and marks warps' arrival" (ISA 9.7.14.1)."""
    body = (
        INDEX + "setp.ge.u32 %p1, %r1, 40;\n@%p1 exit;\nbar.sync 1, 64;\n"
        "add.s64 %d1, %d1, %d2;\nst.global.u32 [%d1], 7;"
    )
    assert run(body, block=64) == [7] * 40 + [0] * 24
