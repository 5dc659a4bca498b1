from __future__ import annotations

import pytest

from goptx.analysis.synchronisation import synchronisation


def sync(module):
    return synchronisation(module.kernel("k"), module)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bar.sync 0;", ("sync", 0, False, None, True)),
        ("bar.sync 1, 64;", ("sync", 1, True, 64, True)),
        ("barrier.sync 2;", ("sync", 2, False, None, False)),
        ("barrier.cta.sync.aligned 2, 96;", ("sync", 2, True, 96, True)),
        ("bar.arrive 3, 128;", ("arrive", 3, True, 128, True)),
        ("bar.red.popc.u32 %r1, 4, %p1;", ("red", 4, False, None, True)),
        ("barrier.red.and.pred %p2, 5, 64, %p1;", ("red", 5, True, 64, False)),
        ("bar.sync %r1;", ("sync", None, False, None, True)),
        ("mov.u32 %r1, 6;\nbar.sync %r1, %r2;", ("sync", 6, True, None, True)),
    ],
)
def test_barriers(make_module, text, expected):
    (barrier,) = sync(make_module(f"{text}\nret;")).barriers
    assert barrier[1:] == expected


def test_barrier_ids(make_module):
    found = sync(make_module("bar.sync 0;\nbar.sync 3, 64;\nbar.sync %r1;\nret;"))
    assert found.barrier_ids == {0, 3}
    assert len(found.dynamic_barriers) == 1
    assert found.is_blocking


@pytest.mark.parametrize(
    ("text", "masked", "mask"),
    [
        ("shfl.sync.down.b32 %r1|%p1, %r2, 16, 31, -1;", True, 0xFFFFFFFF),
        ("mov.u32 %r9, 15;\nvote.sync.any.pred %p1, %p2, %r9;", True, 15),
        ("bar.warp.sync %r1;", True, None),
        ("redux.sync.add.s32 %r1, %r2, 0xff;", True, 255),
        ("match.any.sync.b32 %r1, %r2, 0xffffffff;", True, 0xFFFFFFFF),
        ("elect.sync %r1|%p1, 0xffffffff;", True, 0xFFFFFFFF),
        ("activemask.b32 %r1;", False, None),
    ],
)
def test_collectives(make_module, text, masked, mask):
    (found,) = sync(make_module(f"{text}\nret;")).collectives
    assert (found.masked, found.mask) == (masked, mask)


def test_collectives_in_device_functions_count(make_module):
    top = ".func f() { .reg .b32 %a; activemask.b32 %a; bar.sync 2; exit; }"
    found = sync(make_module("call f;\nret;", top=top))
    assert found.barriers[0].at.function == "f"
    assert found.collectives[0].at.function == "f"
    assert [at.instruction.op.name for at in found.leaving_calls] == ["call"]


def test_async_groups(make_module):
    body = """cp.async.ca.shared.global [%rd1], [%rd2], 4;
    cp.async.commit_group;
    cp.async.wait_group 2;
    cp.async.wait_all;
    cp.async.bulk.global.shared::cta.bulk_group [%rd1], [%r1], 16;
    cp.async.bulk.commit_group;
    cp.async.bulk.wait_group.read 1;
    wgmma.fence.sync.aligned;
    wgmma.commit_group.sync.aligned;
    wgmma.wait_group.sync.aligned 0;
    ret;"""
    found = sync(make_module(body))
    assert [(g.queue, g.action, g.pending, g.read) for g in found.groups] == [
        ("cp.async", "copy", None, False),
        ("cp.async", "commit", None, False),
        ("cp.async", "wait", 2, False),
        ("cp.async", "wait", 0, False),
        ("bulk", "copy", None, False),
        ("bulk", "commit", None, False),
        ("bulk", "wait", 1, True),
        ("wgmma", "commit", None, False),
        ("wgmma", "wait", 0, False),
    ]
    assert len(found.warpgroup) == 3


def test_cluster_mbarrier_fences_and_the_rest(make_module):
    body = """barrier.cluster.arrive.aligned;
    barrier.cluster.wait.aligned;
    mapa.shared::cluster.u32 %r1, %r2, 1;
    st.shared::cluster.u32 [%r1], %r3;
    mbarrier.init.shared.b64 [%r1], 1;
    fence.acq_rel.gpu;
    membar.gl;
    fence.proxy.async;
    setmaxnreg.dec.sync.aligned.u32 40;
    griddepcontrol.wait;
    mov.u32 %r4, %warpid;
    mov.u32 %r5, %envreg2;
    ret;"""
    found = sync(make_module(body))
    assert len(found.cluster) == 2
    assert len(found.cluster_memory) == 2
    assert len(found.mbarriers) == 1
    assert len(found.fences) == 3
    assert len(found.setmaxnreg) == 1
    assert len(found.griddepcontrol) == 1
    assert len(found.warp_ids) == 1
    assert len(found.grid) == 1


def test_nothing_found_in_a_plain_kernel(make_module):
    found = sync(make_module("ld.global.f32 %f1, [%rd1];\nst.global.f32 [%rd1], %f1;\nret;"))
    assert not found.is_blocking
    assert found.early_exits == ()


def exits(module):
    return [
        (str(e.exit.instruction), [str(at.instruction) for at in e.before])
        for e in sync(module).early_exits
    ]


def test_guarded_ret_before_a_barrier(make_module):
    module = make_module("@%p1 ret;\nbar.sync 0;\nret;")
    assert exits(module) == [("@%p1 ret;", ["bar.sync 0;"])]
    (early,) = sync(module).early_exits
    assert early.branches == (module.kernel("k").blocks[0].label,)


def test_exit_after_the_barrier_is_not_early(make_module):
    assert exits(make_module("bar.sync 0;\n@%p1 ret;\nmov.b32 %r1, 0;\nret;")) == []


def test_exit_between_two_barriers(make_module):
    module = make_module("bar.sync 0;\n@%p1 exit;\nbar.sync 1;\nret;")
    assert exits(module) == [("@%p1 exit;", ["bar.sync 1;"])]


def test_counted_barriers_do_not_wait_for_those_who_exit(make_module):
    assert exits(make_module("@%p1 ret;\nbar.sync 1, 64;\nret;")) == []


def test_barrier_met_on_both_ways_under_one_id(make_module):
    body = "@%p1 bra E;\nbar.sync 0;\nret;\nE: bar.sync 0;\nret;"
    assert exits(make_module(body)) == []


def test_barriers_of_two_ids_are_told_apart(make_module):
    body = "@%p1 bra E;\nbar.sync 0;\nret;\nE: bar.sync 1;\nret;"
    assert len(exits(make_module(body))) == 2


def test_unknown_id_may_be_any(make_module):
    assert len(exits(make_module("bar.sync 0;\n@%p1 ret;\nbar.sync %r1;\nret;"))) == 1


def test_exit_in_a_loop_of_barriers(make_module):
    module = make_module("L: bar.sync 0;\n@%p1 ret;\nbra L;")
    assert exits(module) == [("@%p1 ret;", ["bar.sync 0;"])]


def test_trap_is_no_early_exit(make_module):
    assert exits(make_module("@%p1 trap;\nbar.sync 0;\nret;")) == []


def test_skipped_collective_is_listed_with_its_branch(make_module):
    module = make_module("@%p1 bra L;\nshfl.sync.idx.b32 %r1, %r2, 0, 31, -1;\nL: ret;")
    (early,) = sync(module).early_exits
    assert early.branches == (module.kernel("k").blocks[0].label,)


def test_call_of_a_function_with_a_barrier_is_met_like_it(make_module):
    module = make_module("@%p1 ret;\ncall f;\nret;", top=".func f() { bar.sync 0; ret; }")
    assert [before for _, before in exits(module)] == [["call f;"]]


def waits(module):
    return [(w.kind, w.space, w.inter_cta) for w in sync(module).waits]


LOOP = "L: %s\nsetp.ne.s32 %%p1, %%r1, 1;\n@%%p1 bra L;\nret;"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ld.volatile.global.u32 %r1, [%rd1];", [("poll", "global", True)]),
        ("ld.acquire.gpu.u32 %r1, [%rd1];", [("poll", "generic", True)]),
        ("ld.relaxed.gpu.global.u32 %r1, [%rd1];", [("poll", "global", True)]),
        ("ld.volatile.shared.u32 %r1, [%r9];", [("poll", "shared", False)]),
        ("ld.global.u32 %r1, [%rd1];", []),
        ("atom.global.cas.b32 %r1, [%rd1], 0, 1;", [("lock", "global", True)]),
        ("mov.u32 %r2, 1;\natom.global.cas.b32 %r1, [%rd1], 0, %r2;", [("lock", "global", True)]),
        ("atom.global.exch.b32 %r1, [%rd1], 1;", [("lock", "global", True)]),
        ("atom.global.add.u32 %r1, [%rd1], 0;", [("poll", "global", True)]),
        ("atom.global.add.u32 %r1, [%rd1], 1;", [("queue", "global", False)]),
        ("atom.global.or.b32 %r1, [%rd1], 0;", [("poll", "global", True)]),
    ],
)
def test_waiting_loops(make_module, text, expected):
    assert waits(make_module(LOOP % text)) == expected


def test_read_that_does_not_decide_the_exit_is_no_wait(make_module):
    body = (
        "L: ld.volatile.global.u32 %r1, [%rd1];\nadd.s32 %r2, %r2, 1;\n"
        "setp.lt.s32 %p1, %r2, 9;\n@%p1 bra L;\nret;"
    )
    assert waits(make_module(body)) == []


def test_compare_and_swap_with_what_was_read_is_a_retry(make_module):
    body = (
        "ld.global.u32 %r1, [%rd1];\nL: mov.u32 %r2, %r1;\nadd.s32 %r3, %r2, 5;\n"
        "atom.global.cas.b32 %r1, [%rd1], %r2, %r3;\nsetp.ne.s32 %p1, %r1, %r2;\n@%p1 bra L;\nret;"
    )
    assert waits(make_module(body)) == [("retry", "global", False)]


def test_exit_in_the_middle_of_the_loop(make_module):
    body = (
        "L: ld.acquire.gpu.global.u32 %r1, [%rd1];\nsetp.eq.s32 %p1, %r1, 1;\n@%p1 bra X;\n"
        "nanosleep.u32 20;\nbra L;\nX: ret;"
    )
    assert waits(make_module(body)) == [("poll", "global", True)]


def test_decision_through_a_flag(make_module):
    body = (
        "L: mov.u32 %r2, 0;\nld.volatile.global.u32 %r1, [%rd1];\nsetp.eq.s32 %p1, %r1, 7;\n"
        "@!%p1 bra J;\nmov.u32 %r2, 1;\nJ: setp.eq.s32 %p2, %r2, 0;\n@%p2 bra L;\nret;"
    )
    assert waits(make_module(body)) == [("poll", "global", True)]


def test_one_thread_locks_and_tells_the_others_in_shared_memory(make_module):
    body = (
        "L: @%p3 atom.global.acquire.gpu.cas.b32 %r1, [%rd1], 0, 1;\n"
        "@%p3 st.shared.u32 [%r8], %r1;\nbar.sync 0;\nld.shared.u32 %r2, [%r8];\n"
        "setp.ne.s32 %p1, %r2, 0;\n@%p1 bra L;\nret;"
    )
    assert waits(make_module(body)) == [("lock", "global", True)]


def test_mbarrier_loop_waits_inside_the_cta(make_module):
    body = "L: mbarrier.try_wait.parity.shared.b64 %p1, [%r1], %r2;\n@!%p1 bra L;\nret;"
    found = sync(make_module(body))
    assert [(w.kind, w.inter_cta, w.blocking) for w in found.waits] == [("mbarrier", False, True)]


def test_read_outside_the_loop_is_no_wait(make_module):
    body = (
        "ld.volatile.global.u32 %r1, [%rd1];\nL: add.s32 %r2, %r2, 1;\n"
        "setp.lt.s32 %p1, %r2, %r1;\n@%p1 bra L;\nret;"
    )
    assert waits(make_module(body)) == []


def test_waits_in_device_functions(make_module):
    top = (
        ".func spin(.param .b64 a) { .reg .b32 %a; .reg .b64 %b; .reg .pred %q;\n"
        "ld.param.b64 %b, [a];\nL: ld.volatile.u32 %a, [%b];\nsetp.eq.s32 %q, %a, 0;\n"
        "@%q bra L;\nret; }"
    )
    module = make_module("{ .param .b64 x; call spin, (x); }\nret;", top=top)
    (wait,) = sync(module).inter_cta_waits
    assert wait.at.function == "spin"


def test_innermost_loop_is_named(make_module):
    body = (
        "O: add.s32 %r5, %r5, 1;\nL: ld.volatile.global.u32 %r1, [%rd1];\n"
        "setp.eq.s32 %p1, %r1, 0;\n@%p1 bra L;\nsetp.lt.s32 %p2, %r1, 9;\n@%p2 bra O;\nret;"
    )
    (wait,) = sync(make_module(body)).waits
    assert wait.header == "L"


def test_branches_that_decide_nothing_are_not_listed(make_module):
    body = "@%p1 bra A;\nmov.u32 %r1, 0;\nA: @%p2 ret;\nbar.sync 0;\nret;"
    (early,) = sync(make_module(body)).early_exits
    assert early.branches == ("A",)


def test_exits_are_told_apart_by_what_they_miss(make_module):
    body = """@%p1 ret;
    shfl.sync.idx.b32 %r1, %r2, 0, 31, -1;
    @%p2 exit;
    bar.sync 0;
    shfl.sync.idx.b32 %r1, %r2, 0, 31, -1;
    ret;"""
    found = {(e.exit.place, at.instruction.op.name) for e in sync(make_module(body)).early_exits
             for at in e.before}  # fmt: skip
    assert found == {(0, "shfl"), (0, "bar"), (1, "shfl"), (1, "bar")}
    first, second, *_ = sync(make_module(body)).early_exits
    assert str(first.exit.instruction) == "@%p1 ret;"
    assert len(first.before) + len(second.before) >= 3


def test_trap_does_not_make_the_rest_a_choice(make_module):
    body = "@%p1 bra T;\nbar.sync 0;\nret;\nT: trap;"
    assert exits(make_module(body)) == []
