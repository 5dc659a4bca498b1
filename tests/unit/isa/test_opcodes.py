"""The opcode table: it reads completely, and what it says of the opcodes that compilers write."""

from __future__ import annotations

import pytest

from goptx.isa.latency import latency, latency_classes
from goptx.isa.opcodes import decode, replace_mods, row, row_names
from goptx.isa.shapes import operand_type, vector_length
from goptx.isa.table import NOT_VALUES

EFFECTS = {"none", "load", "store", "atomic", "reduction", "copy", "fence", "prefetch"}
SYNCS = {"none", "cta_barrier", "warp_collective", "warpgroup", "cluster", "async_group"}
SYNCS |= {"mbarrier", "grid"}
TERMINATORS = {"none", "branch", "indirect", "return", "exit", "trap"}


@pytest.mark.parametrize("name", row_names())
def test_row_is_complete(name: str) -> None:
    found = row(name)
    assert found is not None
    assert found.forms and found.doc.endswith(".") and found.sections
    for form in found.forms:
        get = form.properties.get
        assert get("effect", "none") in EFFECTS, form.syntax
        assert get("sync", "none") in SYNCS, form.syntax
        assert get("terminator", "none") in TERMINATORS, form.syntax
        assert "unit" in form.properties, form.syntax
        names = [slot.name for slot in form.slots]
        assert len(set(names)) == len(names), form.syntax
        least = tuple(sorted(slot.tokens)[0] for slot in form.slots if not slot.optional)
        slots = form.match(least)
        assert slots is not None, form.syntax
        for spec in form.operands:
            known = {None, "any", "sink", "wgmma_a", *NOT_VALUES}
            if spec.type not in known:
                assert operand_type(spec, {s.name: min(s.tokens) for s in form.slots}), form.syntax
            length = vector_length(spec, slots)
            assert length is None or length >= 0


@pytest.mark.parametrize("name", row_names())
def test_latency_class_is_in_the_tables(name: str) -> None:
    found = row(name)
    assert found is not None
    for form in found.forms:
        for target in ("sm_80", "sm_90"):
            unit = form.properties["unit"]
            known = latency_classes(target)
            default = "lsu_global" if unit == "lsu" else unit
            assert form.properties.get("lat", default) in known, form.syntax


@pytest.mark.parametrize(
    ("text", "roles", "types"),
    [
        ("add.f32", ("def", "use", "use"), ("f32", "f32", "f32")),
        ("mul.wide.s32", ("def", "use", "use"), ("s64", "s32", "s32")),
        ("mad.wide.u16", ("def", "use", "use", "use"), ("u32", "u16", "u16", "u32")),
        ("ld.global.nc.v4.f32", ("def", "addr"), ("f32", None)),
        ("st.shared.u8", ("addr", "use"), (None, "u8")),
        ("cvt.f32.rn.s32", ("def", "use"), ("f32", "s32")),
        ("setp.lt.and.f32", ("def", "use", "use", "use"), ("pred", "f32", "f32", "pred")),
        ("selp.b64", ("def", "use", "use", "use"), ("b64", "b64", "b64", "pred")),
        ("atom.global.cas.b32", ("def", "addr", "use", "use"), ("b32", None, "b32", "b32")),
        ("red.shared.add.u32", ("addr", "use"), (None, "u32")),
        ("bra.uni", ("label",), (None,)),
        ("brx.idx", ("use", "label"), ("u32", None)),
        ("shl.b64", ("def", "use", "use"), ("b64", "b64", "u32")),
        ("bar.sync", ("use",), ("u32",)),
        ("shfl.sync.bfly.b32", ("def", "use", "use", "use", "use"), ("b32",) * 4 + ("u32",)),
        ("cp.async.cg.shared.global", ("addr", "addr", "use"), (None, None, "u32")),
    ],
)
def test_roles_and_types(text: str, roles: tuple[str, ...], types: tuple[str | None, ...]) -> None:
    op = decode(text)
    assert op.problem is None and op.form is not None
    assert op.roles(len(roles)) == roles
    assert op.operand_types(len(roles))[: len(types)] == types


def test_accumulators_of_wgmma_are_read_and_written() -> None:
    op = decode("wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16")
    assert op.roles(8)[0] == "both"
    assert op.operand_types(8)[1] == "u64"
    assert op.operand_types(7)[1] == "b32"


def test_call_has_its_lists_in_fixed_places() -> None:
    op = decode("call.uni")
    assert op.roles(3) == ("rets", "callee", "args")
    assert op.roles(4) == ("rets", "callee", "args", "ignore")
    assert op.roles(1) == ("callee",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cp.async.commit_group", "cp.async.commit_group"),
        ("cp.async.ca.shared.global", "cp.async"),
        ("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes", "cp.async.bulk"),
        ("bar.warp.sync", "bar.warp"),
        ("bar.sync", "bar"),
        ("barrier.cluster.arrive.release.aligned", "barrier.cluster"),
        ("barrier.sync.aligned", "barrier"),
        ("wgmma.wait_group.sync.aligned", "wgmma.wait_group"),
        ("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32", "mma"),
        ("fence.proxy.async", "fence.proxy"),
        ("fence.acq_rel.gpu", "fence"),
        ("mbarrier.try_wait.parity.shared.b64", "mbarrier.try_wait"),
    ],
)
def test_longest_name_wins(text: str, name: str) -> None:
    op = decode(text)
    assert op.name == name
    assert op.form is not None, op.problem


@pytest.mark.parametrize(
    "text", ["vote.ballot.sync.b32", "add.ftz.rn.f32", "cvt.f32.rn.s32", "ld.v4.global.f32"]
)
def test_modifiers_stand_in_any_order(text: str) -> None:
    assert decode(text).form is not None


def test_type_modifiers_keep_their_order() -> None:
    assert decode("cvt.rn.f32.s32").form is not None
    assert decode("cvt.rn.s32.f32").problem is not None


@pytest.mark.parametrize(
    ("text", "space", "effect", "unit"),
    [
        ("ld.global.f32", "global", "load", "lsu_global"),
        ("ld.u32", "generic", "load", "lsu_global"),
        ("ld.shared::cta.u32", "shared", "load", "lsu_shared"),
        ("ld.param::entry.u64", "param", "load", "param"),
        ("st.shared::cluster.u32", "shared::cluster", "store", "lsu_shared"),
        ("atom.add.u32", "generic", "atomic", "lsu_global"),
        ("add.u32", None, "none", "int"),
        ("ldmatrix.sync.aligned.m8n8.x4.b16", "shared", "load", "lsu_shared"),
    ],
)
def test_space_and_effect(text: str, space: str | None, effect: str, unit: str) -> None:
    op = decode(text)
    assert (op.space, op.effect, op.unit) == (space, effect, unit)


def test_condition_code() -> None:
    assert (decode("add.cc.u32").cc_def, decode("add.cc.u32").cc_use) == (True, False)
    assert (decode("addc.u32").cc_def, decode("addc.u32").cc_use) == (False, True)
    assert (decode("madc.lo.cc.u32").cc_def, decode("madc.lo.cc.u32").cc_use) == (True, True)
    assert not decode("add.u32").cc_def


def test_convergence() -> None:
    assert decode("bar.sync").aligned
    assert not decode("barrier.sync").aligned
    assert decode("barrier.sync.aligned").aligned
    assert decode("shfl.sync.idx.b32").mask_operand == 4
    assert decode("bar.warp.sync").mask_operand == 0


def test_unknown_opcode_is_carried() -> None:
    op = decode("frobnicate.sync.b32")
    assert op.row is None and op.form is None and op.name == "frobnicate"
    assert op.roles(2) == ("both", "both")
    assert not op.removable


def test_illegal_modifiers_are_told() -> None:
    op = decode("add.sat.u32")
    assert op.row is not None and op.form is None
    assert op.problem is not None and "sat" in op.problem
    assert "'.frob'" in (decode("ld.frob.u32").problem or "")


def test_replace_mods() -> None:
    op = decode("barrier.sync.aligned")
    assert replace_mods(op, drop=["aligned"]).text == "barrier.sync"
    assert replace_mods(decode("mul.f32"), add=["rn"]).text == "mul.rn.f32"


def test_spaces_are_dropped_and_equal_texts_are_equal() -> None:
    assert decode("ld .global .u32") == decode("ld.global.u32")
    assert hash(decode("ld .global .u32")) == hash(decode("ld.global.u32"))


def test_latency_depends_on_space_and_target() -> None:
    shared, memory = decode("ld.shared.f32"), decode("ld.global.f32")
    assert latency(shared, "sm_80") < latency(memory, "sm_80")
    assert latency(memory, "sm_90a") != latency(memory, "sm_80")
    assert latency(decode("frobnicate"), "sm_90") > 0
