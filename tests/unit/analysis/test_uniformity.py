from __future__ import annotations

import pytest

from goptx.analysis.memory import summarise
from goptx.analysis.uniformity import Level, uniformity

T, W, C, G = Level.THREAD, Level.WARP, Level.CTA, Level.GRID
FLAT = (256, 1, 1)


def levels(kernel, *names, **options):
    found = uniformity(kernel, **options)
    return [found.register_level(name) for name in names]


SOURCES = [
    ("mov.u32 %r1, 7;", G),
    ("mov.u32 %r1, %tid.x;", T),
    ("mov.u32 %r1, %laneid;", T),
    ("mov.u32 %r1, %warpid;", W),
    ("mov.u32 %r1, %ctaid.y;", C),
    ("mov.u32 %r1, %clusterid.x;", C),
    ("mov.u32 %r1, %ntid.x;", G),
    ("mov.u32 %r1, %nctaid.z;", G),
    ("mov.u32 %r1, %clock;", T),
    ("ld.param.u32 %r1, [p];", G),
    ("ld.const.u32 %r1, [table+4];", G),
    ("mov.u64 %rd1, table;\nld.const.u32 %r1, [%rd1];", G),
    ("ld.global.u32 %r1, [%rd1];", T),
    ("ld.global.nc.u32 %r1, [%rd1];", G),
    ("mov.u32 %r2, %tid.x;\ncvt.u64.u32 %rd1, %r2;\nld.global.nc.u32 %r1, [%rd1];", T),
    ("ld.shared.u32 %r1, [%r9];", T),
    ("ld.u32 %r1, [%rd1];", T),
    ("atom.global.add.u32 %r1, [%rd1], 1;", T),
    ("vote.sync.ballot.b32 %r1, %p1, -1;", W),
    ("activemask.b32 %r2;\nvote.sync.ballot.b32 %r1, %p1, %r2;", T),
    ("redux.sync.add.s32 %r1, %r2, -1;", W),
    ("mov.u32 %r2, %tid.x;\nshfl.sync.idx.b32 %r1, %r2, 0, 31, -1;", W),
    ("mov.u32 %r2, %tid.x;\nshfl.sync.idx.b32 %r1, %r2, %r2, 31, -1;", T),
    ("mov.u32 %r2, %tid.x;\nshfl.sync.idx.b32 %r1, %r2, 0, 0x101f, -1;", T),
    ("mov.u32 %r2, %tid.x;\nshfl.sync.down.b32 %r1, %r2, 1, 31, -1;", T),
    ("mov.u32 %r2, %tid.x;\nshfl.sync.idx.b32 %r1, %r2, 20, 15, -1;", T),
    ("mov.u32 %r2, %ctaid.x;\nshfl.sync.up.b32 %r1, %r2, 1, 0, -1;", C),
    ("mov.u32 %r2, %ctaid.x;\nshfl.sync.up.b32 %r1, %r2, 1, 0, 255;", C),
    ("mov.u32 %r2, %ctaid.x;\nshfl.sync.up.b32 %r1, %r2, 1, 0, 254;", T),
    ("mov.u32 %r2, %ctaid.x;\nshfl.sync.down.b32 %r1, %r2, 1, 31, -1;", T),
    ("match.all.sync.b32 %r1|%p1, %r2, -1;", W),
    ("match.any.sync.b32 %r1, %r2, -1;", T),
    ("bar.red.popc.u32 %r1, 0, %p1;", C),
    ("bar.red.popc.u32 %r1, 1, 64, %p1;", W),
    ("elect.sync %r1|%p1, -1;", W),
    ("mystery.op %r1;", T),
    ("mov.u32 %r2, %ctaid.x;\nmov.u32 %r3, %ntid.x;\nmul.lo.s32 %r1, %r2, %r3;", C),
    ("@%p9 mov.u32 %r1, 1;", G),
    ("mov.u32 %r2, %tid.x;\nsetp.eq.s32 %p9, %r2, 0;\n@%p9 mov.u32 %r1, 1;", T),
    ("mov.u32 %r2, %tid.x;\nadd.cc.u32 %r3, %r2, 1;\naddc.u32 %r1, 0, 0;", T),
]


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_sources(make_kernel, text, expected):
    kernel = make_kernel(text + "\nret;", ".param .u32 p", top=".const .b32 table[4];")
    assert levels(kernel, "%r1") == [expected]


def test_results_of_one_instruction_can_differ(make_kernel):
    assert levels(make_kernel("elect.sync %r1|%p1, -1;\nret;"), "%r1", "%p1") == [W, T]
    text = "mov.u32 %r2, %ctaid.x;\nshfl.sync.up.b32 %r1|%p1, %r2, 1, 0, -1;\nret;"
    assert levels(make_kernel(text), "%r1", "%p1") == [C, T]


@pytest.mark.parametrize(
    "text", ["elect.sync _|%p1, -1;", "shfl.sync.up.b32 _|%p1, %r2, 1, 0, -1;"]
)
def test_of_two_results_the_first_may_be_dropped(make_kernel, text):
    kernel = make_kernel(f"mov.u32 %r2, %ctaid.x;\n{text}\nret;")
    assert levels(kernel, "%p1") == [T]


@pytest.mark.parametrize(
    ("block", "mode", "expected"),
    [
        (FLAT, "down", C),
        (FLAT, "bfly", C),
        ((16, 6, 1), "down", C),
        ((48, 1, 1), "down", T),
        ((48, 1, 1), "up", C),
    ],
)
def test_lanes_read_none_that_is_not_there(make_kernel, block, mode, expected):
    kernel = make_kernel(f"mov.u32 %r2, %ctaid.x;\nshfl.sync.{mode}.b32 %r1, %r2, 1, 31, -1;\nret;")
    assert levels(kernel, "%r1", block_dim=block) == [expected]


LANES = [
    ("shr.u32 %r1, %r2, 5;", W),
    ("shr.u32 %r1, %r2, 4;", T),
    ("and.b32 %r1, %r2, -32;", W),
    ("and.b32 %r1, %r2, 0x3e0;", W),
    ("and.b32 %r1, %r2, 31;", T),
    ("div.u32 %r1, %r2, 64;", W),
    ("div.u32 %r1, %r2, 48;", T),
    ("bfe.u32 %r1, %r2, 5, 3;", W),
    ("shr.u32 %r3, %r2, 3;\nand.b32 %r1, %r3, 0x1ffffffc;", W),
    ("shr.u32 %r3, %r2, 3;\nand.b32 %r1, %r3, 0x1ffffffe;", T),
    ("add.s32 %r3, %r2, 64;\nshr.u32 %r1, %r3, 5;", W),
    ("add.s32 %r3, %r2, 16;\nshr.u32 %r1, %r3, 5;", T),
    ("sub.s32 %r3, 64, %r2;\nshr.s32 %r1, %r3, 5;", T),
    ("shl.b32 %r3, %r2, 2;\nshr.u32 %r1, %r3, 7;", W),
    ("shl.b32 %r3, %r2, 2;\nshr.u32 %r1, %r3, 6;", T),
    ("and.b32 %r3, %r2, 127;\nshr.u32 %r1, %r3, 5;", W),
    ("or.b32 %r3, %r2, 1024;\nshr.u32 %r1, %r3, 5;", W),
    ("cvt.u64.u32 %rd1, %r2;\nshr.u64 %rd2, %rd1, 5;\ncvt.u32.u64 %r1, %rd2;", W),
    (
        "mov.u32 %r4, %ctaid.x;\nshl.b32 %r5, %r4, 8;\nadd.s32 %r3, %r5, %r2;\n"
        "shr.u32 %r1, %r3, 5;",
        W,
    ),
    (
        "mov.u32 %r4, %ctaid.x;\nmov.u32 %r5, %ntid.x;\nmad.lo.s32 %r3, %r4, %r5, %r2;\n"
        "shr.u32 %r1, %r3, 5;",
        W,
    ),
    (
        "mov.u32 %r4, %ctaid.x;\nmul.lo.s32 %r5, %r4, 48;\nadd.s32 %r3, %r5, %r2;\n"
        "shr.u32 %r1, %r3, 5;",
        T,
    ),
]


@pytest.mark.parametrize(("text", "expected"), LANES)
def test_lane_bits_of_a_flat_block(make_kernel, text, expected):
    kernel = make_kernel(f"mov.u32 %r2, %tid.x;\n{text}\nret;")
    assert levels(kernel, "%r1", block_dim=FLAT) == [expected]
    if "ctaid" not in text:
        assert levels(kernel, "%r1") == [T]


COMPARISONS = [
    ("setp.lt.u32 %p1, %r2, 96;", W),
    ("setp.gt.u32 %p1, %r2, 31;", W),
    ("setp.le.s32 %p1, %r2, 63;", W),
    ("setp.ge.s32 %p1, %r2, 32;", W),
    ("mov.u32 %r3, 64;\nsetp.gt.u32 %p1, %r3, %r2;", W),
    ("setp.lt.u32 %p1, %r2, 95;", T),
    ("setp.le.u32 %p1, %r2, 64;", T),
    ("setp.eq.u32 %p1, %r2, 32;", T),
    ("shr.u32 %r3, %r2, 5;\nsetp.eq.u32 %p1, %r3, 0;", W),
]


@pytest.mark.parametrize(("text", "expected"), COMPARISONS)
def test_comparisons_that_cut_between_warps(make_kernel, text, expected):
    kernel = make_kernel(f"mov.u32 %r2, %tid.x;\n{text}\nret;")
    assert levels(kernel, "%p1", block_dim=FLAT) == [expected]


@pytest.mark.parametrize(
    ("block_dim", "expected"),
    [
        (None, [T, T, T]),
        ((256, 1, 1), [T, G, G]),
        ((32, 8, 1), [T, W, G]),
        ((16, 16, 2), [T, T, W]),
        ((10, 3, 3), [T, T, T]),
        ((32, 1, 1), [T, G, G]),
        ((1, 64, 1), [G, T, G]),
    ],
)
def test_shape_decides_the_level_of_thread_ids(make_kernel, block_dim, expected):
    body = "mov.u32 %r1, %tid.x;\nmov.u32 %r2, %tid.y;\nmov.u32 %r3, %tid.z;\nret;"
    assert levels(make_kernel(body), "%r1", "%r2", "%r3", block_dim=block_dim) == expected


def test_shape_from_reqntid_but_not_from_maxntid(make_kernel):
    body = "mov.u32 %r1, %tid.y;\nret;"
    assert levels(make_kernel(body, directives=".reqntid 64"), "%r1") == [G]
    assert levels(make_kernel(body, directives=".maxntid 64"), "%r1") == [T]


def test_block_of_one_warp_makes_warps_ctas(make_kernel):
    body = "redux.sync.add.s32 %r1, %r2, -1;\nret;"
    assert levels(make_kernel(body, directives=".maxntid 32"), "%r1") == [C]


def test_seeds_and_virtual_registers(make_kernel):
    body = "add.s32 %r2, %r1, 1;\nshr.u32 %r4, %r3, 5;\nret;"
    kernel = make_kernel(body)
    assert levels(kernel, "%r2", seeds={"%r1": W}) == [W]
    kernel = make_kernel("mov.u32 %r1, %tid.x;\n" + body)
    assert levels(kernel, "%r2", seeds={"%r1": W}) == [W]
    assert levels(kernel, "%r2", seeds={"%tid.x": C}) == [C]
    kernel = make_kernel("rem.u32 %r3, %r9, %r8;\n" + body)
    assert levels(kernel, "%r4", specials={"%r3": "%tid.x"}, block_dim=FLAT) == [W]
    assert levels(kernel, "%r4", specials={"%r3": "%tid.x"}) == [T]


DIAMOND = """setp.eq.u32 %p1, %r1, 0;
@%p1 bra E;
mov.u32 %r5, 1;
mov.u32 %r6, 3;
bra J;
E: mov.u32 %r5, 2;
mov.u32 %r6, 3;
J: add.u32 %r7, %r5, %r6;
ret;"""


@pytest.mark.parametrize(("source", "level"), [("%tid.x", T), ("%ctaid.x", C), ("%ntid.x", G)])
def test_join_of_a_branch_is_as_uniform_as_its_condition(make_kernel, source, level):
    kernel = make_kernel(f"mov.u32 %r1, {source};\n{DIAMOND}")
    found = uniformity(kernel)
    entry = kernel.blocks[0].label
    assert found.branch_level(entry) == level
    assert found.control_level("E") == level
    assert found.control_level("J") == G
    assert found.register_level("%r7") == level
    assert found.write_level("E", 0) == G


def test_values_made_under_divergent_control_are_uniform_among_those_there(make_kernel):
    body = """mov.u32 %r1, %tid.x;
    setp.eq.u32 %p1, %r1, 0;
    @%p1 bra J;
    mov.u32 %r2, 0;
    L: add.u32 %r2, %r2, 1;
    setp.lt.u32 %p2, %r2, 9;
    @%p2 bra L;
    st.global.u32 [%rd1], %r2;
    J: ret;"""
    found = uniformity(make_kernel(body))
    assert found.branch_level("L") == G
    assert found.control_level("L") == T
    assert found.register_level("%r2") == G


LOOP = """mov.u32 %r1, %tid.x;
mov.u32 %r2, 0;
L: add.u32 %r2, %r2, 1;
setp.lt.u32 %p1, %r2, %r9;
@%p1 bra L;
X: add.u32 %r3, %r2, 0;
bra Y;
Y: ret;"""


def test_values_that_leave_a_divergent_loop_differ_outside(make_kernel):
    kernel = make_kernel("mov.u32 %r9, %tid.x;\n" + LOOP)
    found = uniformity(kernel)
    (loop,) = found.paths.forest.loops
    after = kernel.blocks[2].label
    assert found.write_level("L", 0) == G
    assert found.loop_level(loop) == T
    assert found.read_level(after, 0, "%r2") == T
    assert found.register_level("%r3") == T
    assert found.control_level("L") == T
    assert found.control_level(after) == G


def test_values_that_leave_a_uniform_loop_stay_uniform(make_kernel):
    assert levels(make_kernel("mov.u32 %r9, %ctaid.x;\n" + LOOP), "%r3", "%r2") == [C, C]


def test_branch_inside_a_loop_decides_when_it_is_left(make_kernel):
    # Odd threads skip the test that leaves the loop, whose condition is uniform.
    body = """mov.u32 %r1, %tid.x;
    mov.u32 %r2, 0;
    L: add.u32 %r2, %r2, 1;
    and.b32 %r4, %r1, %r2;
    setp.ne.u32 %p1, %r4, 0;
    @%p1 bra N;
    setp.gt.u32 %p2, %r2, 5;
    @%p2 bra X;
    N: bra L;
    X: add.u32 %r3, %r2, 0;
    ret;"""
    kernel = make_kernel(body)
    found = uniformity(kernel)
    assert found.register_level("%r3") == T
    tested = kernel.blocks[2].label
    assert (found.branch_level(tested), found.control_level(tested)) == (G, T)


def test_continue_makes_the_header_a_join(make_kernel):
    body = """mov.u32 %r1, %tid.x;
    mov.u32 %r2, 0;
    mov.u32 %r5, 0;
    L: add.u32 %r2, %r2, 1;
    mov.u32 %r6, 1;
    setp.gt.u32 %p1, %r1, 5;
    @%p1 bra B;
    mov.u32 %r5, 7;
    setp.lt.u32 %p2, %r2, 9;
    @%p2 bra L;
    bra X;
    B: mov.u32 %r5, 8;
    setp.lt.u32 %p2, %r2, 9;
    @%p2 bra L;
    X: st.global.u32 [%rd1], %r5;
    ret;"""
    found = uniformity(make_kernel(body))
    assert found.register_level("%r5") == T
    assert found.register_level("%r6") == G
    assert found.register_level("%r2") == G


def test_early_exit_leaves_the_rest_to_a_part(make_kernel):
    body = "mov.u32 %r1, %tid.x;\nsetp.gt.u32 %p1, %r1, 9;\n@%p1 ret;\nbar.sync 0;\nret;"
    kernel = make_kernel(body)
    found = uniformity(kernel)
    first, rest = (block.label for block in kernel.blocks)
    assert found.exit_level(first) == T
    assert found.control_level(rest) == T
    assert found.exit_level(rest) == T


def test_exit_in_a_loop_does_not_spoil_the_values_of_those_who_stay(make_kernel):
    body = """mov.u32 %r1, %tid.x;
    mov.u32 %r2, 0;
    L: add.u32 %r2, %r2, 1;
    setp.eq.u32 %p1, %r1, %r2;
    @%p1 exit;
    setp.lt.u32 %p2, %r2, 40;
    @%p2 bra L;
    add.u32 %r3, %r2, 0;
    st.global.u32 [%rd1], %r3;
    ret;"""
    assert levels(make_kernel(body), "%r3", "%r2") == [G, G]


def test_traps_leave_nobody_behind(make_kernel):
    body = """mov.u32 %r1, %tid.x;
    setp.gt.u32 %p1, %r1, 9;
    @%p1 trap;
    @%p1 bra A;
    bar.sync 0;
    ret;
    A: trap;"""
    kernel = make_kernel(body)
    assert uniformity(kernel).control_level(kernel.blocks[2].label) == G


def test_uni_promises_agreement_in_the_warp(make_kernel):
    body = "setp.eq.u32 %p1, %r1, 0;\n@%p1 bra.uni L;\nmov.u32 %r2, 0;\nL: ret;"
    kernel = make_kernel("mov.u32 %r1, %tid.x;\n" + body)
    assert uniformity(kernel).branch_level(kernel.blocks[0].label) == W


def test_indirect_branch_by_its_index(make_kernel):
    body = "S: .branchtargets A, B;\nmov.u32 %r1, %ctaid.x;\nbrx.idx %r1, S;\nA: ret;\nB: ret;"
    kernel = make_kernel(body)
    assert uniformity(kernel).branch_level(kernel.blocks[0].label) == C


def test_device_functions_trust_no_arguments(make_module):
    top = (
        ".func (.param .b32 r) f(.param .b32 a) { .reg .b32 %x, %y; ld.param.b32 %x, [a];\n"
        "add.s32 %y, %x, 1; st.param.b32 [r], %y; ret; }"
    )
    body = "{ .param .b32 a, r; call (r), f, (a); ld.param.b32 %r1, [r]; }\nret;"
    module = make_module(body, top=top)
    function = module.functions["f"]
    assert levels(function, "%y") == [T]
    assert levels(function, "%y", seeds={"a": C}) == [C]
    assert levels(module.kernel("k"), "%r1") == [T]


def test_loads_that_the_caller_vouches_for(make_module):
    body = """ld.param.u64 %rd1, [p];
    ld.param.u64 %rd2, [q];
    ld.global.u32 %r1, [%rd1];
    mov.u32 %r5, %tid.x;
    mad.wide.u32 %rd3, %r5, 4, %rd1;
    ld.global.u32 %r2, [%rd3];
    ld.global.u32 %r3, [%rd2];
    ld.volatile.global.u32 %r4, [%rd1];
    ret;"""
    module = make_module(body, ".param .u64 p, .param .u64 q")
    kernel = module.kernel("k")
    memory = summarise(kernel, module)
    names = ["%r1", "%r2", "%r3", "%r4"]
    assert levels(kernel, *names) == [T, T, T, T]
    found = levels(kernel, *names, invariant=lambda load: memory.reads_only(load, {"p"}))
    assert found == [G, T, T, T]


def test_endless_loop_and_unreachable_code(make_kernel):
    kernel = make_kernel("L: mov.u32 %r1, %tid.x;\nbra L;\nmov.u32 %r2, %tid.x;\nret;")
    found = uniformity(kernel)
    assert found.control_level("L") == G
    assert found.control_level(kernel.blocks[-1].label) == G
    assert found.register_level("%r2") == G
