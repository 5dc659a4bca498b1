from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.analysis.cfg import EXIT, control_flow
from goptx.analysis.liveness import Interval, liveness
from goptx.ir import Guard, Instruction, Reg
from goptx.ir.instruction import CONDITION_CODE


def test_value_is_live_until_its_last_use(make_kernel):
    live = liveness(
        make_kernel("mov.b32 %r1, 1;\nadd.s32 %r2, %r1, 1;\nadd.s32 %r3, %r2, 1;\nret;")
    )
    sets = live.live_before(live.cfg.entry)
    assert sets == [set(), {"%r1"}, {"%r2"}, set(), set()]


def test_guarded_write_keeps_the_old_value(make_kernel):
    body = "mov.b32 %r1, 1;\n@%p1 mov.b32 %r1, 2;\nst.global.b32 [%rd1], %r1;\nret;"
    live = liveness(make_kernel(body))
    assert live.live_before(live.cfg.entry)[1] == {"%r1", "%p1", "%rd1"}


def test_condition_code_lives_between_carry_instructions(make_kernel):
    body = "add.cc.u32 %r1, %r2, %r3;\nmov.b32 %r9, 0;\naddc.u32 %r4, %r5, %r6;\nret;"
    live = liveness(make_kernel(body))
    sets = live.live_before(live.cfg.entry)
    assert [CONDITION_CODE in s for s in sets] == [False, True, True, False, False]


def test_loop_carries_what_the_next_round_reads(make_kernel):
    body = (
        "mov.b32 %r1, 0;\nmov.b32 %r2, 7;\nL: add.s32 %r1, %r1, %r2;\n"
        "setp.lt.s32 %p1, %r1, 100;\n@%p1 bra L;\nst.global.b32 [%rd1], %r1;\nret;"
    )
    live = liveness(make_kernel(body))
    assert live.live_in["L"] == {"%r1", "%r2", "%rd1"}
    assert live.live_out["L"] == {"%r1", "%r2", "%rd1"}


def test_pressure_counts_widths_and_predicates(make_kernel):
    body = (
        "mov.b64 %rd1, 1;\nmov.b32 %r1, 1;\nsetp.eq.s32 %p1, %r1, 1;\n"
        "@%p1 st.global.b32 [%rd1], %r1;\nret;"
    )
    live = liveness(make_kernel(body))
    assert live.pressure(live.cfg.entry) == [(2, 0), (3, 0), (3, 1), (3, 1), (0, 0)]
    assert live.max_pressure() == (3, 1)


def test_dead_results_take_a_register_while_written(make_kernel):
    live = liveness(make_kernel("ld.global.v4.b32 {%r1, %r2, %r3, %r4}, [%rd1];\nret;"))
    assert live.max_pressure().units == 4


def test_guarded_write_alone_does_not_count_before_it(make_kernel):
    fill = "\n".join(f"mov.b32 %r{i}, {i};" for i in range(10, 14))
    use = "\n".join(f"st.global.b32 [%rd1], %r{i};" for i in range(10, 14))
    body = f"{fill}\n{use}\n@%p1 mov.b32 %r1, 2;\n@%p1 st.global.b32 [%rd1], %r1;\nret;"
    live = liveness(make_kernel("mov.b64 %rd1, 0;\n" + body))
    assert "%r1" in live.live_in[live.cfg.entry]
    assert live.max_pressure().units == 2 + 4


def test_live_ranges_have_holes(make_kernel):
    body = (
        "mov.b32 %r1, 1;\nst.global.b32 [%rd1], %r1;\nmov.b32 %r2, 1;\n"
        "mov.b32 %r1, %r2;\nst.global.b32 [%rd1], %r1;\nret;"
    )
    live = liveness(make_kernel(body))
    entry = live.cfg.entry
    assert live.live_ranges()["%r1"] == [Interval(entry, 1, 2), Interval(entry, 4, 5)]


def test_unreachable_block_has_nothing_live(make_kernel):
    kernel = make_kernel("bra L;\nst.global.b32 [%rd1], %r1;\nbra L;\nL: ret;")
    live = liveness(kernel)
    assert live.live_in[kernel.blocks[1].label] == frozenset()
    assert live.live_in[live.cfg.entry] == frozenset()


REGISTERS = [f"%r{i}" for i in range(4)]


@st.composite
def programs(draw):
    count = draw(st.integers(1, 6))
    edges = [
        draw(st.lists(st.integers(0, count - 1), min_size=0, max_size=2)) for _ in range(count)
    ]
    one = st.tuples(
        st.sampled_from(REGISTERS),
        st.sampled_from(REGISTERS),
        st.sampled_from([None, Guard("%p1"), Guard("%p2", True)]),
    )
    return edges, [draw(st.lists(one, max_size=3)) for _ in range(count)]


def build(make_graph, program):
    edges, bodies = program
    function = make_graph(edges)
    function.registers.declare_range("%r", 4, "b32")
    function.registers.declare_range("%p", 4, "pred")
    for block, body in zip(function.blocks, bodies, strict=True):
        code = [Instruction("add.s32", (Reg(d), Reg(a), Reg(a)), guard) for d, a, guard in body]
        block.instructions[:0] = code
    return function


def is_live(cfg, name, label, index):
    """Liveness by its definition: a path from here that reads before it writes."""
    seen = set()
    pending = [(label, index)]
    while pending:
        at = pending.pop()
        if at in seen:
            continue
        seen.add(at)
        block, place = at
        code = cfg.blocks[block].instructions
        if place == len(code):
            pending += [(target, 0) for target in cfg.successors[block] if target != EXIT]
            continue
        if name in code[place].uses():
            return True
        if code[place].guard is not None or name not in code[place].defs():
            pending.append((block, place + 1))
    return False


@settings(max_examples=200)
@given(program=programs())
def test_liveness_by_definition(make_graph, program):
    function = build(make_graph, program)
    cfg = control_flow(function)
    live = liveness(function, cfg)
    names = [*REGISTERS, "%p1", "%p2"]
    ranges = live.live_ranges()
    for label in cfg.order:
        for index, found in enumerate(live.live_before(label)):
            assert found == {n for n in names if is_live(cfg, n, label, index)}
            for name in names:
                covered = any(
                    r.block == label
                    and r.start <= index <= r.end
                    and (index < r.end or (r.end == len(cfg.blocks[label]) and name in found))
                    for r in ranges.get(name, [])
                )
                assert covered == (name in found)


def written_before(cfg, label, index):
    """Registers that some path from the entry to here writes."""
    found = {d for i in cfg.blocks[label].instructions[:index] for d in i.defs()}
    for block in cfg.order:
        if any(label in cfg.reachable_from(t) for t in cfg.successors[block]):
            found |= {d for i in cfg.blocks[block].instructions for d in i.defs()}
    return found


@settings(max_examples=150)
@given(program=programs())
def test_pressure_by_definition(make_graph, program):
    function = build(make_graph, program)
    cfg = control_flow(function)
    live = liveness(function, cfg)
    for label in cfg.order:
        sets = live.live_before(label)
        for index, here in enumerate(live.pressure(label)):
            before = sets[index] & written_before(cfg, label, index)
            after = sets[index + 1] & written_before(cfg, label, index + 1)
            after |= set(cfg.blocks[label].instructions[index].defs())
            for flag, number in enumerate(here):
                counts = [sum(n.startswith("%p") == flag for n in s) for s in (before, after)]
                assert number == max(counts)
