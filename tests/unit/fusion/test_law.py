"""The law of fusion, row by row: a member that it lets through, and one that it refuses."""

from __future__ import annotations

import re
from dataclasses import dataclass

import kit
import pytest
from kit import Case

from goptx.diag import Diagnostic
from goptx.fusion.plan import OPERATORS
from goptx.isa.law import COLUMNS, law

PLAIN = kit.entry("\tld.param.u64 %rd1, [out];\n\tst.global.u32 [%rd1], 1;")
SM90 = ".version 8.6\n.target sm_90a\n.address_size 64\n"
SM100 = ".version 8.6\n.target sm_100a\n.address_size 64\n"


def on(head: str, text: str) -> str:
    """A module for another target."""
    return text.replace(kit.HEAD, head)


def refused(plan: str, cases: dict[str, Case | str], rule: str) -> Diagnostic:
    """The one finding of a refusal, which must cite the rule and have a place and a remedy."""
    findings = [d for d in kit.refusal(plan, cases).diagnostics if d.rule == rule]
    assert len(findings) == 1, kit.refusal(plan, cases)
    (finding,) = findings
    assert finding.severity == "error"
    assert finding.hint
    return finding


@dataclass(frozen=True)
class Refused:
    """A member that a row refuses below some combinators, wherever it stands.

    ``line`` is the line of the body that the finding points at, as text.
    """

    row: str
    body: str
    line: str
    operators: tuple[str, ...] = ("seq", "warps", "blocks", "product", "weave", "coarsen")
    head: str = kit.HEAD
    params: str = ".param .u64 out"
    before: str = ""


ALL = ("seq", "warps", "blocks", "product", "weave", "coarsen")
WOVEN = ("product", "weave", "coarsen")
REFUSED = [
    Refused("shared-size-register", "\tmov.u32 %r1, %total_smem_size;", "%total_smem_size"),
    Refused(
        "bulk-groups",
        "\t.shared .align 16 .b8 sm[64];\n\tld.param.u64 %rd1, [out];\n"
        "\tcp.async.bulk.global.shared::cta.bulk_group [%rd1], [sm], 64;",
        "cp.async.bulk.global",
        WOVEN,
        SM90,
    ),
    Refused(
        "mbarrier",
        "\t.shared .align 8 .b64 bar;\n\tmbarrier.init.shared.b64 [bar], 32;",
        "mbarrier.init",
        WOVEN,
    ),
    Refused("wgmma", "\twgmma.fence.sync.aligned;", "wgmma.fence", WOVEN, SM90),
    Refused("setmaxnreg", "\tsetmaxnreg.dec.sync.aligned.u32 40;", "setmaxnreg.dec", head=SM90),
    Refused(
        "clusters",
        "\tbarrier.cluster.arrive.aligned;",
        "barrier.cluster",
        ("seq", "warps", *WOVEN),
        SM90,
    ),
    Refused("grid-sync", "\tmov.u32 %r1, %envreg2;", "%envreg2"),
    Refused(
        "inter-cta-wait",
        "\tld.param.u64 %rd1, [out];\n$spin:\n\tld.volatile.global.u32 %r1, [%rd1];\n"
        "\tsetp.eq.u32 %p1, %r1, 0;\n\t@%p1 bra $spin;",
        "ld.volatile.global",
        WOVEN,
    ),
    Refused("stack", "\tstacksave.u64 %rd1;\n\tstackrestore.u64 %rd1;", "stacksave", WOVEN),
    Refused(
        "tensor-memory",
        "\t.shared .align 4 .b8 sm[4];\n"
        "\ttcgen05.alloc.cta_group::1.sync.aligned.shared::cta.b32 [sm], 32;",
        "tcgen05.alloc",
        head=SM100,
    ),
    Refused("griddepcontrol", "\tgriddepcontrol.wait;", "griddepcontrol.wait", (), SM90),
    Refused(
        "tensor-maps",
        "\tmov.b64 %rd1, map;\n\tprefetch.param.tensormap [%rd1];",
        "prefetch.param.tensormap",
        (),
        SM90,
        params=".param .align 64 .b8 map[128]",
    ),
    Refused(
        "carry",
        "\tadd.cc.u32 %r1, %r2, %r3;\n\tsetp.eq.u32 %p1, %r2, 0;\n\t@%p1 bra $next;\n"
        "\tmov.u32 %r5, 1;\n$next:\n\taddc.u32 %r4, %r2, %r3;",
        "addc.u32",
        WOVEN,
    ),
    Refused(
        "indirect-call",
        "\tld.param.u64 %rd1, [out];\nproto: .callprototype _ ();\n\tcall %rd1, (), proto;",
        "call %rd1",
    ),
    Refused("external-call", "\tcall other, ();", "call other", before=".extern .func other();"),
    Refused(
        "exit-in-callee",
        "\tcall leave, ();",
        "call leave",
        ("seq", "warps", *WOVEN),
        before=".func leave()\n{\n\texit;\n}",
    ),
    Refused("warp-id", "\tmov.u32 %r1, %warpid;", "%warpid", ("seq", "warps", *WOVEN)),
    Refused(
        "id-vector",
        "\t.reg .v4 .b32 %v;\n\tmov.v4.u32 %v, %tid;\n\tmov.b32 %r1, %v.x;",
        "mov.v4.u32",
    ),
    Refused("unknown", "\tfrobnicate.u32 %r1, %r2;", "frobnicate"),
]


def plan_of(operator: str) -> str:
    """Two members of which the first stands directly below the operator."""
    return "blocks(coarsen(a, 2), b)" if operator == "coarsen" else f"{operator}(a, b)"


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.row)
@pytest.mark.parametrize("operator", ALL)
def test_rows_refuse_what_they_name_and_let_the_rest_through(case: Refused, operator: str) -> None:
    text = on(case.head, kit.entry(case.body, params=case.params, before=case.before))
    members: dict[str, Case | str] = {"a": text, "b": on(case.head, PLAIN)}
    plan = plan_of(operator)
    if operator not in case.operators:
        kit.fuse(plan, members)
        return
    finding = refused(plan, members, case.row)
    row = law()[case.row]
    later = row.verdict(operator) == "later"
    start = f"{operator} {'cannot fuse yet' if later else 'may not fuse'} member 'a' (k): "
    assert finding.message == start + row.feature
    assert finding.span is not None and finding.span.file == "a.ptx"
    line = finding.span.source.line_at(finding.span.start)
    assert case.line in line
    assert [note.message for note in finding.notes][:1] == [row.why]
    assert finding.hint is not None and finding.hint.startswith(row.hint)


@pytest.mark.parametrize("operator", ALL)
def test_an_exit_behind_a_trap_is_never_executed(operator: str) -> None:
    # As Julia's compiler ends what reports an exception.
    report = ".global .u32 seen;\n.func report()\n{\n\tst.global.u32 [seen], 1;\n\ttrap; exit;\n}"
    text = kit.entry("\tcall report, ();", before=report)
    assert "trap;" in kit.fuse(plan_of(operator), {"a": text, "b": PLAIN}).ptx
    guarded = text.replace("trap;", "setp.eq.u32 %p9, 1, 2;\n\t@%p9 trap;")
    guarded = guarded.replace("report()\n{", "report()\n{\n\t.reg .pred %p9;")
    if operator == "blocks":
        kit.fuse(plan_of(operator), {"a": guarded, "b": PLAIN})
    else:
        refused(plan_of(operator), {"a": guarded, "b": PLAIN}, "exit-in-callee")


@pytest.mark.parametrize("operator", ALL)
def test_the_row_counts_wherever_the_combinator_stands_above_the_leaf(operator: str) -> None:
    row = next(case for case in REFUSED if case.row == "grid-sync")
    text = kit.entry(row.body)
    refused(f"blocks({plan_of(operator)}, c)", {"a": text, "b": PLAIN, "c": PLAIN}, "grid-sync")


def test_a_hint_names_combinators_that_would_do() -> None:
    case = next(case for case in REFUSED if case.row == "inter-cta-wait")
    finding = refused("product(a, b)", {"a": kit.entry(case.body), "b": PLAIN}, case.row)
    assert finding.hint == "use warps, seq or blocks (seq, warps, blocks would do)"


def test_all_findings_of_a_plan_come_together() -> None:
    two = kit.entry("\tmov.u32 %r1, %envreg2;\n\tmov.u32 %r2, %warpid;")
    error = kit.refusal("seq(a, b)", {"a": two, "b": kit.entry("\tmov.u32 %r1, %envreg3;")})
    assert [d.rule for d in error.diagnostics] == ["grid-sync", "warp-id", "grid-sync"]


def test_every_row_is_known_to_this_file() -> None:
    apart = {
        "barrier-ids", "partial-warp", "early-exit", "shared-memory", "async-groups", "parameters",
        "textures", "module-data", "target", "threads", "product-size", "independence",
        "tickets", "barrier-arrive", "product-of-rounds", "folded-threads",
    }  # fmt: skip
    assert {case.row for case in REFUSED} | apart == set(law())
    for row in law().values():
        refusing = {op for op in OPERATORS if row.verdict(op) in ("refuse", "later")}
        for case in REFUSED:
            if case.row == row.id and row.id not in ("indirect-call", "external-call"):
                assert set(case.operators) >= refusing
    assert set(COLUMNS) == {*OPERATORS, "looped", "folded", "persistent"}


# Rows whose decision needs more than the presence of an instruction


def barriers(*ids: int) -> str:
    return "".join(f"\tbar.sync {n};\n" for n in ids)


def test_barrier_ids_are_renumbered_and_counted_below_warps() -> None:
    red = "\tbar.red.popc.u32 %r1, 3, %p1;\n\tbarrier.cta.sync.aligned 3;\n"
    members: dict[str, Case | str] = {
        "a": Case(kit.entry(barriers(0, 7)), (64, 1, 1)),
        "b": Case(kit.entry(red + "\tbar.arrive 5, 32;\n"), (48, 1, 1)),
    }
    text = kit.fuse("warps(a, b)", members).ptx
    assert re.findall(r"^\tbar.*;", text, re.MULTILINE) == [
        "\tbarrier.sync 0, 64;",
        "\tbarrier.sync 1, 64;",
        "\tbarrier.red.popc.u32 %b_r1, 2, 64, %b_p1;",
        "\tbarrier.sync 2, 64;",
        "\tbarrier.arrive 3, 32;",
    ]


def test_a_barrier_id_in_a_register_is_renumbered_where_it_is_known() -> None:
    known = kit.entry("\tmov.u32 %r1, 4;\n\tmov.u32 %r2, 64;\n\tbar.sync %r1, %r2;")
    members: dict[str, Case | str] = {
        "a": Case(kit.entry(barriers(0)), (64, 1, 1)),
        "b": Case(known, (64, 1, 1)),
    }
    text = kit.fuse("seq(a, b)", members).ptx
    assert re.findall(r"^\tbar.*;", text, re.MULTILINE) == ["\tbar.sync 0;", "\tbar.sync 1, %b_r2;"]
    unknown = kit.entry("\tmov.u32 %r1, %ctaid.x;\n\tbar.sync %r1, 64;")
    members["b"] = Case(unknown, (64, 1, 1))
    finding = refused("seq(a, b)", members, "barrier-ids")
    assert finding.span is not None and "bar.sync" in finding.span.text
    kit.fuse("seq(b, a)", {"a": PLAIN, "b": Case(unknown, (64, 1, 1))})
    kit.fuse("blocks(a, b)", members)


def test_more_than_sixteen_barriers_are_refused() -> None:
    many = Case(kit.entry(barriers(*range(9))), (32, 1, 1))
    finding = kit.refusal("warps(a, b)", {"a": many, "b": many}).diagnostics[0]
    assert finding.rule == "barrier-ids" and finding.message.startswith("the plan needs 18")
    kit.fuse("blocks(a, b)", {"a": many, "b": many})


def test_plain_barriers_of_a_seq_share_an_id_only_if_all_threads_pass_them() -> None:
    plain = kit.entry(barriers(0, 0))
    wide = Case(plain, (64, 1, 1))
    text = kit.fuse("seq(a, b)", {"a": wide, "b": wide}).ptx
    assert set(re.findall(r"\tbar.*;", text)) == {"\tbar.sync 0;"}
    text = kit.fuse("seq(a, b)", {"a": Case(plain, (32, 1, 1)), "b": wide}).ptx
    assert set(re.findall(r"\tbar.*;", text)) == {"\tbar.sync 0, 32;", "\tbar.sync 1;"}


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("blocks(a, b)", {"\tbar.sync 0;"}),
        ("seq(blocks(a, b), c)", {"\tbar.sync 0;", "\tbar.sync 0, 32;"}),
        ("warps(blocks(a, b), c)", {"\tbarrier.sync 0, 32;", "\tbarrier.sync 0, 64;"}),
        ("product(blocks(a, b), c)", {"\tbarrier.sync 0;", "\tbarrier.sync 0, 32;"}),
    ],
)
def test_surplus_threads_of_blocks_release_a_barrier_only_if_they_exit(
    plan: str, expected: set[str]
) -> None:
    text = kit.entry(barriers(0))
    members: dict[str, Case | str] = {"a": Case(text, (32, 1, 1)), "b": Case(text, (64, 1, 1))}
    if re.search(r"\bc\b", plan):
        members["c"] = Case(PLAIN, (64, 1, 1))
    printed = kit.fuse(plan, members).ptx
    assert set(re.findall(r"^\tbar.*;", printed, re.MULTILINE)) == expected
    assert ("exit;" in printed) == (plan in ("blocks(a, b)", "warps(blocks(a, b), c)"))


SHUFFLE = kit.entry("\tshfl.sync.bfly.b32 %r1, %r2, 1, 31, -1;")


@pytest.mark.parametrize(
    ("plan", "legal"),
    [
        ("blocks(a, b)", True),
        ("warps(b, a)", True),
        ("warps(a, b)", True),
        ("seq(warps(a, b), c)", False),
        ("seq(a, b)", False),
        ("product(b, a)", False),
        ("seq(blocks(a, b), c)", False),
        ("blocks(warps(c, a), b)", True),
    ],
)
def test_partial_warps_need_lanes_that_are_not_there(plan: str, legal: bool) -> None:
    members: dict[str, Case | str] = {
        "a": Case(SHUFFLE, (48, 1, 1)),
        "b": Case(PLAIN, (64, 1, 1)),
        "c": Case(PLAIN, (32, 1, 1)),
    }
    members = {name: case for name, case in members.items() if re.search(rf"\b{name}\b", plan)}
    if legal:
        kit.fuse(plan, members)
    else:
        finding = refused(plan, members, "partial-warp")
        assert finding.span is not None and finding.span.text.startswith("shfl")


def test_members_of_one_partial_shape_may_be_in_one_thread() -> None:
    partial = Case(SHUFFLE, (48, 1, 1))
    kit.fuse("seq(a, b)", {"a": partial, "b": partial})


def early(condition: str, then: str) -> str:
    return kit.entry(
        f"\tmov.u32 %r1, {condition};\n\tsetp.gt.u32 %p1, %r1, 9;\n\t@%p1 ret;\n{then}"
    )


LANES, CTAS = "%tid.x", "%ctaid.x"


@pytest.mark.parametrize(
    ("member", "legal"),
    [
        (early(LANES, "\tbar.sync 0;"), {"blocks"}),
        (early(CTAS, "\tbar.sync 0;"), {"seq", "warps", "blocks", "product", "weave", "coarsen"}),
        (early(LANES, "\tshfl.sync.bfly.b32 %r1, %r1, 1, 31, -1;"), {"blocks", "warps"}),
        (early(LANES, "\tbar.sync 1, 32;"), {"blocks", "warps"}),
        (early(LANES, ""), {"seq", "warps", "blocks", "product", "weave", "coarsen"}),
    ],
    ids=["lane-barrier", "cta-barrier", "lane-shuffle", "lane-counted", "lane-nothing"],
)
@pytest.mark.parametrize("operator", ALL)
def test_early_exits_must_not_leave_anybody_waiting(
    member: str, legal: set[str], operator: str
) -> None:
    members: dict[str, Case | str] = {"a": Case(member, (64, 1, 1)), "b": Case(PLAIN, (64, 1, 1))}
    if operator in legal:
        text = kit.fuse(plan_of(operator), members).ptx
        assert ("@%a_p1 ret;" in text) == (operator in ("warps", "blocks"))
    else:
        finding = refused(plan_of(operator), members, "early-exit")
        assert finding.span is not None and finding.span.text == "@%p1 ret;"


def test_a_warp_wide_exit_before_a_counted_barrier_is_allowed() -> None:
    body = (
        "\tmov.u32 %r1, %tid.x;\n\tshr.u32 %r2, %r1, 5;\n\tsetp.ne.u32 %p1, %r2, 0;\n"
        "\t@%p1 ret;\n\tbar.sync 1, 32;"
    )
    kit.fuse("seq(a, b)", {"a": Case(kit.entry(body), (64, 1, 1)), "b": Case(PLAIN, (64, 1, 1))})


def shared(size: int, more: str = "") -> str:
    return kit.entry(f"\t.shared .align 16 .b8 sm[{size}];\n\tmov.u32 %r1, sm;\n{more}")


def test_shared_memory_beyond_the_device_is_refused() -> None:
    large = shared(100_000)
    finding = refused("warps(a, b)", {"a": large, "b": large}, "shared-memory")
    assert finding.message == (
        "the plan needs 200000 bytes of shared memory a CTA; sm_80 has 166912"
    )
    fusion = kit.fuse("blocks(a, b)", {"a": large, "b": large})
    assert fusion.contract.dynamic_shared == "100000"
    assert any("opts in to 100000" in text for text in fusion.contract.assumptions)


def test_waits_for_copies_stay_as_they_are() -> None:
    body = (
        "\t.shared .align 16 .b8 sm[64];\n\tld.param.u64 %rd1, [out];\n"
        "\tcp.async.ca.shared.global [sm], [%rd1], 16;\n\tcp.async.commit_group;\n"
        "\tcp.async.wait_group 1;\n\tcp.async.wait_group 0;"
    )
    for operator in ALL:
        members: dict[str, Case | str] = {"a": kit.entry(body), "b": kit.entry(body)}
        text = kit.fuse(plan_of(operator), members).ptx
        assert text.count("cp.async.wait_group 1;") == text.count("cp.async.wait_group 0;") >= 2


def test_parameters_beyond_the_limit_of_target_and_version_are_refused() -> None:
    large = kit.entry("", params=".param .align 4 .b8 block[3000]")
    finding = kit.refusal("seq(a, b)", {"a": large, "b": large}).diagnostics[0]
    assert finding.rule == "parameters" and "takes 4096" in finding.message
    newer = large.replace(".version 8.0", ".version 8.1")
    kit.fuse("seq(a, b)", {"a": newer, "b": newer})


def test_threads_beyond_the_device_are_refused() -> None:
    wide = Case(PLAIN, (600, 1, 1))
    finding = kit.refusal("warps(a, b)", {"a": wide, "b": wide}).diagnostics[0]
    assert (finding.rule, finding.message) == (
        "threads",
        "the plan needs 1208 threads a CTA; sm_80 has 1024",
    )
    kit.fuse("seq(a, b)", {"a": wide, "b": wide})


def test_blocks_that_a_kernel_was_not_compiled_for_are_refused() -> None:
    fixed = PLAIN.replace("\n{", "\n.reqntid 64, 1, 1\n{")
    error = kit.refusal("seq(a, b)", {"a": Case(fixed, (32, 1, 1)), "b": PLAIN})
    assert "compiled for blocks of (64, 1, 1)" in error.diagnostics[0].message
    most = PLAIN.replace("\n{", "\n.maxntid 64, 1, 1\n{")
    error = kit.refusal("seq(a, b)", {"a": Case(most, (65, 1, 1)), "b": PLAIN})
    assert "at most 64 threads" in error.diagnostics[0].message
    kit.fuse("seq(a, b)", {"a": Case(fixed, (64, 1, 1)), "b": Case(most, (8, 8, 1))})


@pytest.mark.parametrize(
    ("first", "second", "result"),
    [
        ("sm_80", "sm_90", "sm_90"),
        ("sm_90a", "sm_80", "sm_90a"),
        ("sm_90a", "sm_100", None),
        ("sm_90a", "sm_100a", None),
        ("sm_100f", "sm_100a", "sm_100a"),
        ("compute_80", "sm_86", "sm_86"),
    ],
)
def test_targets_are_the_newest_that_all_members_run_on(
    first: str, second: str, result: str | None
) -> None:
    members: dict[str, Case | str] = {
        "a": PLAIN.replace("sm_80", first).replace(".version 8.0", ".version 8.8"),
        "b": PLAIN.replace("sm_80", second).replace(".version 8.0", ".version 8.8"),
    }
    if result is None:
        finding = refused("seq(a, b)", members, "target")
        assert f"need {first} and {second}" in finding.message
    else:
        assert kit.fuse("seq(a, b)", members).contract.target == result


def test_texture_modes_agree_and_are_kept() -> None:
    independent = PLAIN.replace("sm_80", "sm_80, texmode_independent")
    assert (
        "different texture modes"
        in refused("seq(a, b)", {"a": independent, "b": PLAIN}, "target").message
    )
    text = kit.fuse("seq(a, b)", {"a": independent, "b": independent}).ptx
    assert "\n.target sm_80, texmode_independent\n" in text


def test_addresses_of_32_bits_are_refused() -> None:
    narrow = PLAIN.replace(".address_size 64", ".address_size 32")
    assert "32-bit and 64-bit" in refused("seq(a, b)", {"a": narrow, "b": PLAIN}, "target").message
    assert "32-bit addresses" in refused("seq(a, b)", {"a": narrow, "b": narrow}, "target").message
