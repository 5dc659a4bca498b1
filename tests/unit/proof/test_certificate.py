"""The projection certificate: what it proves, what it refuses, and what it says about it."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions
from goptx.isa.opcodes import decode
from goptx.passes.pin_contraction import pinned
from goptx.proof.cert_opcodes import may_be_contracted
from goptx.proof.certificate import CONDITIONS, certify
from goptx.syntax import parse

PLANS = ("seq(a, b)", "product(a, b)", "warps(a, b)", "blocks(a, b)", "blocks(a:1, b:3)")
TEXTS = {
    "store": kit.STORE,
    "guarded": kit.GUARDED,
    "barrier": kit.BARRIER,
    "shuffle": kit.SHUFFLE,
}


def members(*names: str) -> dict[str, str]:
    return {alias: kit.entry(TEXTS[name]) for alias, name in zip("abcd", names, strict=False)}


# What is proved


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("first", TEXTS)
@pytest.mark.parametrize("second", TEXTS)
def test_pairs_of_small_kernels(plan: str, first: str, second: str) -> None:
    proof = kit.proof_of(plan, members(first, second))
    assert proof.plan == plan
    assert proof.images >= 8 and proof.states >= 2


@pytest.mark.parametrize(
    "plan",
    [
        "seq(a, b, c)",
        "product(a, b, c)",
        "warps(a, b, c)",
        "blocks(a, b, c)",
        "blocks(seq(a, b):1, c:2)",
        "seq(blocks(a, b), c)",
        "warps(product(a, b), c)",
        "product(warps(a, b), c)",
        "seq(warps(a, b), product(c, d))",
        "blocks(a, warps(b, c), d)",
        "product(seq(a, b), blocks(c, d))",
    ],
)
def test_nested_plans(plan: str) -> None:
    count = len(re.findall(r"\b[a-d]\b", plan))
    names = ("guarded", "barrier", "store", "shuffle")[:count]
    assert kit.proof_of(plan, members(*names)).images > 20


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("block", [(32, 2, 1), (48, 1, 1), (8, 4, 4), (1, 1, 1)])
def test_unequal_blocks_of_all_dimensions(plan: str, block: tuple[int, int, int]) -> None:
    text = """
        mov.u32 %r1, %tid.x;
        mov.u32 %r2, %tid.y;
        mov.u32 %r3, %tid.z;
        mov.u32 %r4, %ctaid.y;
        mov.u32 %r5, %nctaid.z;
        mov.u16 %rs1, %ctaid.z;
        ld.param.u64 %rd1, [out];
        st.global.u32 [%rd1], %r1;
    """
    texts = {"a": kit.entry(text), "b": kit.entry(kit.STORE)}
    assert kit.proof_of(plan, texts, blocks={"a": block}, rank=3).images > 12


def test_members_of_fixed_grids_have_constants_for_shapes() -> None:
    module = parse(kit.entry(kit.STORE), "a.ptx")
    from goptx.fusion.fuse import fuse_members
    from goptx.fusion.members import Member
    from goptx.fusion.plan import parse_plan

    made = [Member(a, module, module.kernel(), (64, 1, 1), 1, (5 + ord(a), 1, 1)) for a in "ab"]
    fusion = fuse_members(made, parse_plan("blocks(a, b)"))
    assert "goptx" not in fusion.contract.grid and fusion.contract.grid.isdigit()
    assert kit.prove(fusion.ptx, fusion.contract, {"a": module, "b": module}).glue > 3


DEVICE = """
.func (.param .b32 result) where(.param .b32 x)
{
.reg .b32 %r<6>;
ld.param.b32 %r1, [x];
mov.u32 %r2, %ctaid.x;
mov.u32 %r3, %tid.x;
mad.lo.s32 %r4, %r2, %r1, %r3;
st.param.b32 [result], %r4;
ret;
}
"""
CALL = """
{
.param .b32 x0;
.param .b32 result0;
st.param.b32 [x0], 64;
call.uni (result0), where, (x0);
ld.param.b32 %r1, [result0];
}
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r1;
"""


@pytest.mark.parametrize("plan", PLANS)
def test_device_functions_are_handed_the_ids_they_read(plan: str) -> None:
    texts = {"a": kit.entry(CALL, before=DEVICE), "b": kit.entry(kit.GUARDED)}
    proof = kit.proof_of(plan, texts)
    assert proof.permitted["device-functions"] >= 1


def test_a_device_function_that_is_handed_another_id_is_found() -> None:
    texts = {"a": kit.entry(CALL, before=DEVICE), "b": kit.entry(kit.STORE)}
    ptx, contract, modules = kit.fuse("warps(b, a)", texts)
    call = next(line for line in ptx.split("\n") if "call.uni" in line)
    one, two = call.rpartition("(")[2].rstrip(");").split(", ")[1:]
    broken = ptx.replace(call, call.replace(f"{one}, {two}", f"{two}, {one}"))
    assert broken != ptx
    assert kit.refusal(broken, contract, modules).diagnostics[0].rule == "geometry"


DATA = """
.global .align 4 .b8 table[8] = {1, 2, 3, 4, 5, 6, 7, 8};
.const .align 4 .u32 scale;
.global .align 8 .u64 counter;
"""
READS = """
ld.global.u32 %r1, [table+4];
ld.const.u32 %r2, [scale];
ld.global.u64 %rd2, [counter];
mov.u64 %rd3, counter;
st.global.u64 [counter], %rd2;
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r1;
"""


@pytest.mark.parametrize("plan", PLANS)
def test_an_exit_behind_a_trap_is_never_executed(plan: str) -> None:
    report = ".func report()\n{\ntrap; exit;\n}\n"
    text = kit.entry("call report, ();", before=report)
    ptx, contract, modules = kit.fuse(plan, {"a": text, "b": kit.entry(kit.GUARDED)})
    assert kit.prove(ptx, contract, modules).images
    if not plan.startswith("blocks"):
        # Without the trap, in the member too, the exit keeps threads from the join.
        other = {**modules, "a": parse(text.replace("trap; ", ""), "a.ptx")}
        found = kit.refusal(ptx.replace("trap;", "", 1), contract, other).diagnostics[0]
        assert found.rule == "image" and "no rule for 'exit'" in found.message


@pytest.mark.parametrize("plan", PLANS)
def test_module_variables_are_kept_bound_or_copied(plan: str) -> None:
    texts = {"a": kit.entry(READS, before=DATA), "b": kit.entry(READS, before=DATA)}
    proof = kit.proof_of(plan, texts)
    assert any("table" in one for one in proof.assumptions)
    assert proof.permitted["module-data"] >= 4


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{1, 2, 3", "{1, 2, 9"),
        ("a_counter_address]", "b_counter_address]"),
        ("[a_scale]", "[b_scale]"),
        ("[a_table+4]", "[a_table]"),
    ],
)
def test_other_data_is_found(old: str, new: str) -> None:
    texts = {"a": kit.entry(READS, before=DATA), "b": kit.entry(READS, before=DATA)}
    ptx, contract, modules = kit.fuse("seq(a, b)", texts)
    assert old in ptx
    assert kit.refusal(ptx.replace(old, new, 1), contract, modules)


def test_data_that_a_member_writes_must_not_be_kept() -> None:
    body = READS.replace("ld.global.u32 %r1, [table+4];", "ld.global.u32 %r1, [table];")
    texts = {"a": kit.entry(body, before=DATA), "b": kit.entry(kit.STORE)}
    ptx, contract, modules = kit.fuse("seq(a, b)", texts)
    text = (
        kit.entry(body, before=DATA)
        + kit.entry("st.global.u32 [table], 1;", name="other")[len(kit.HEAD) :]
    )
    found = kit.refusal(ptx, contract, {**modules, "a": parse(text, "a.ptx")})
    assert "table" in str(found) and found.diagnostics[0].rule == "disjointness"


@pytest.mark.parametrize("plan", PLANS)
def test_pinned_contraction_is_permitted_where_the_contract_says_so(plan: str) -> None:
    text = kit.entry(".reg .f32 %f<9>;\nmul.f32 %f1, %f2, %f3;\nadd.f32 %f4, %f1, %f2;" + kit.STORE)
    options = FuseOptions(contraction="pin")
    ptx, contract, modules = kit.fuse(plan, {"a": text, "b": text}, options=options)
    assert ".rn.f32" in ptx
    assert kit.prove(ptx, contract, modules).permitted["contraction"] >= 4
    for rounding in (".rz", ".rp", ""):
        assert kit.refusal(ptx.replace(".rn", rounding, 1), contract, modules)
    assert kit.refusal(ptx, replace(contract, options={}), modules)


@pytest.mark.parametrize("type_", ["f16", "f16x2", "bf16", "bf16x2", "f32", "f64", "f32x2"])
@pytest.mark.parametrize("mods", ["", "ftz.", "sat.", "ftz.sat.", "rn.", "rz."])
@pytest.mark.parametrize("name", ["mul", "add", "sub", "div"])
def test_all_is_pinned_that_can_be(name: str, mods: str, type_: str) -> None:
    op = decode(f"{name}.{mods}{type_}")
    new = pinned(op)
    assert may_be_contracted(op) is (new is not op)
    assert not may_be_contracted(new)


# What is said


def test_an_error_shows_where_the_streams_part_in_both_texts() -> None:
    ptx, contract, modules = kit.fuse("seq(a, b)", members("store", "guarded"))
    lines = ptx.split("\n")
    at = next(n for n, line in enumerate(lines) if "mad.lo.s32 %b_r4" in line)
    broken = "\n".join([*lines[:at], "", *lines[at + 1 :]])
    (found,) = kit.refusal(broken, contract, modules).diagnostics
    assert found.rule == "image" and "'b'" in found.message
    assert found.span is not None and found.span.text.startswith("setp.ge.s32 %b_p1")
    notes = {note.span.file: note.message for note in found.notes if note.span is not None}
    assert notes.keys() == {"b.ptx"}
    assert any("mad.lo.s32 %r4, %r2, 64, %r1" in note.message for note in found.notes)
    assert found.hint


@pytest.mark.parametrize("plan", PLANS)
def test_no_text_of_another_kernel_is_accepted(plan: str) -> None:
    ptx, contract, modules = kit.fuse(plan, members("store", "guarded"))
    other = {**modules, "b": parse(kit.entry(kit.BARRIER), "b.ptx")}
    assert kit.refusal(ptx, contract, other).diagnostics[0].rule in CONDITIONS


def test_a_kernel_or_member_that_is_not_there() -> None:
    ptx, contract, modules = kit.fuse("seq(a, b)", members("store", "guarded"))
    with pytest.raises(GoptxError, match="has no kernel"):
        kit.prove(ptx, replace(contract, kernel="other"), modules)
    with pytest.raises(GoptxError, match="'b' is missing"):
        certify(parse(ptx, "f.ptx"), contract, {"a": modules["a"]})


@pytest.mark.parametrize(
    "plan", ["seq(a, b", "seq(a)", "mix(a, b)", "seq(a, c)", "", "blocks(a:1, b)"]
)
def test_a_damaged_plan_is_refused(plan: str) -> None:
    ptx, contract, modules = kit.fuse("seq(a, b)", members("store", "guarded"))
    assert kit.refusal(ptx, replace(contract, plan=plan), modules).diagnostics[0].rule == "geometry"


def test_what_passes_changed_is_not_proved_and_the_hint_says_so() -> None:
    ptx, contract, modules = kit.fuse("seq(a, b)", members("store", "guarded"))
    told = replace(contract, options={"passes": "dce"})
    found = kit.refusal(ptx.replace("mul.wide.s32", "mul.wide.u32", 1), told, modules)
    assert "dce" in (found.diagnostics[0].hint or "")


def test_features_without_a_rule_are_refused() -> None:
    texts = {"a": kit.entry("barrier.cluster.wait;" + kit.STORE), "b": kit.entry(kit.STORE)}
    ptx, contract, modules = kit.fuse("seq(a, b)", {**texts, "a": kit.entry(kit.STORE)})
    found = kit.refusal(ptx, contract, {**modules, "a": parse(texts["a"], "a.ptx")})
    assert "barrier.cluster" in str(found)


def test_claims_are_hints_only() -> None:
    """A contract without origins proves nothing, and false ones prove nothing false."""
    ptx, contract, modules = kit.fuse("seq(a, b)", members("store", "guarded"))
    assert kit.refusal(ptx, replace(contract, origins=()), modules)
    shifted = tuple((line + 2, count, a, n) for line, count, a, n in contract.origins)
    assert kit.refusal(ptx, replace(contract, origins=shifted), modules)


def changed(contract: Contract, **fields: object) -> Contract:
    return replace(contract, **fields)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "fields",
    [
        {"grid": "a_grid_x"},
        {"grid": "max(a_grid_x, b_grid_x) + 1"},
        {"block": (128, 1, 1)},
        {"params": ()},
    ],
)
def test_a_contract_that_launches_otherwise_is_refused(fields: dict[str, object]) -> None:
    ptx, contract, modules = kit.fuse("seq(a, b)", members("store", "guarded"))
    assert kit.refusal(ptx, changed(contract, **fields), modules)
