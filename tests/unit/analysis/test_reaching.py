from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.analysis.cfg import EXIT
from goptx.analysis.reaching import ENTRY, JOIN, Site, reaching
from goptx.ir import Guard, Instruction, Reg


def test_single_writes_need_no_joins(make_kernel):
    body = "mov.b32 %r1, 1;\n@%p1 bra L;\nadd.s32 %r2, %r1, 1;\nL: add.s32 %r3, %r1, 2;\nret;"
    found = reaching(make_kernel(body))
    assert not found.joined
    number = found.unique("%r1")
    assert number is not None
    assert len(found.users[number]) == 2


def test_two_writes_join_where_the_register_is_live(make_kernel):
    body = (
        "@%p1 bra E;\nmov.b32 %r1, 1;\nmov.b32 %r2, 1;\nbra J;\nE: mov.b32 %r1, 2;\n"
        "mov.b32 %r2, 2;\nJ: st.global.b32 [%rd1], %r1;\nret;"
    )
    found = reaching(make_kernel(body))
    (number,) = found.joined
    assert found.values[number].register == "%r1"
    assert found.values[number].place == JOIN
    assert found.read("J", 0, "%r1") == number
    assert found.unique("%r1") is None
    constants = {found.constant(value) for value in found.sources(number)}
    assert constants == {1, 2}


def test_guarded_write_keeps_the_previous_value(make_kernel):
    body = "mov.b32 %r1, 1;\n@%p1 mov.b32 %r1, 2;\nst.global.b32 [%rd1], %r1;\nret;"
    found = reaching(make_kernel(body))
    entry = found.cfg.entry
    number = found.read(entry, 2, "%r1")
    assert found.constant(number) is None
    assert found.constant(found.previous[number]) == 1
    assert found.previous[number] in found.sources(number)


def test_constants_through_copies(make_kernel):
    body = "mov.b32 %r1, 31;\nmov.b32 %r2, %r1;\nadd.s32 %r3, %r2, 1;\nret;"
    found = reaching(make_kernel(body))
    entry = found.cfg.entry
    assert found.operand_constant(entry, 2, Reg("%r2")) == 31
    assert found.users[found.read(entry, 1, "%r1")] == (Site(entry, 1),)


def test_register_read_before_any_write_comes_from_the_entry(make_kernel):
    found = reaching(make_kernel("add.s32 %r1, %r2, 1;\nret;"))
    number = found.read(found.cfg.entry, 0, "%r2")
    assert found.values[number].place == ENTRY


REGISTERS = [f"%r{i}" for i in range(3)]


@st.composite
def programs(draw):
    count = draw(st.integers(1, 6))
    edges = [draw(st.lists(st.integers(0, count - 1), max_size=2)) for _ in range(count)]
    one = st.tuples(
        st.sampled_from(REGISTERS), st.sampled_from(REGISTERS), st.sampled_from([None, "%p2"])
    )
    return edges, [draw(st.lists(one, max_size=3)) for _ in range(count)]


def reaching_writes(cfg, block, index, register):
    """By definition: walk backwards over all paths to the writes that may be seen."""
    found, seen = set(), set()
    pending = [(block, index)]
    while pending:
        at = pending.pop()
        if at in seen:
            continue
        seen.add(at)
        label, place = at
        if place == 0:
            if label == cfg.entry:
                found.add(None)
            pending += [(p, len(cfg.blocks[p])) for p in cfg.predecessors[label]]
            continue
        instruction = cfg.blocks[label].instructions[place - 1]
        if register in instruction.defs():
            found.add((label, place - 1))
            if instruction.guard is None:
                continue
        pending.append((label, place - 1))
    return found


def writes_behind(found, number):
    result, seen, pending = set(), set(), [number]
    while pending:
        at = pending.pop()
        if at in seen:
            continue
        seen.add(at)
        value = found.values[at]
        if value.place == JOIN:
            pending += found.joined[at]
            continue
        result.add(None if value.place == ENTRY else (value.block, value.place))
        if at in found.previous:
            pending.append(found.previous[at])
    return result


@settings(max_examples=200)
@given(program=programs())
def test_reads_see_the_writes_that_reach_them(make_graph, program):
    edges, bodies = program
    function = make_graph(edges)
    for block, body in zip(function.blocks, bodies, strict=True):
        block.instructions[:0] = [
            Instruction("add.s32", (Reg(d), Reg(a), Reg(a)), Guard(g) if g else None)
            for d, a, g in body
        ]
    found = reaching(function)
    for label in found.cfg.order:
        for index, instruction in enumerate(found.cfg.blocks[label]):
            for name in instruction.uses():
                number = found.read(label, index, name)
                assert found.values[number].register == name
                assert writes_behind(found, number) == reaching_writes(
                    found.cfg, label, index, name
                )


def test_exit_is_no_block(make_kernel):
    found = reaching(make_kernel("@%p1 ret;\nret;"))
    assert EXIT not in found.reads


def test_accesses_agree_with_the_instructions(make_kernel):
    body = (
        "ld.global.v2.b32 {%r1, %r2}, [%rd1+8];\n@%p1 st.global.v2.b32 [%rd1], {%r1, %r2};\n"
        "shfl.sync.idx.b32 %r3|%p2, %r1, 0, 31, -1;\nadd.cc.u32 %r4, %r1, %r2;\n"
        "addc.u32 %r5, %r1, 0;\nmov.b64 %rd2, {%r1, %r2};\nmov.b64 {%r6, %r7}, %rd2;\n"
        "setp.eq.and.s32 %p3|%p4, %r1, %r2, !%p1;\natom.global.add.u32 _, [%rd1], %r1;\n"
        "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%f1, %f2, %f3, %f4}, "
        "{%r1, %r2, %r3, %r4}, {%r5, %r6}, {%f1, %f2, %f3, %f4};\nunknown.op %r1, %r2;\nret;"
    )
    cfg = reaching(make_kernel(body)).cfg
    for label in cfg.order:
        for instruction, access in zip(cfg.blocks[label], cfg.accesses[label], strict=True):
            assert access == (instruction.defs(), instruction.uses())
