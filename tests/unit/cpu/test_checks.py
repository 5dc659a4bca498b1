"""What the checkers of the CPU report, and what they must not: pairs of kernels nearly alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from checks_kit import FIRST, HEAD, found, line, other

from goptx.cpu import launches
from goptx.cpu.checks import CHECKS, DEFAULT, EVERYTHING, is_fine, parse
from goptx.cpu.machine import Machine
from goptx.diag import GoptxError
from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
from goptx.syntax import parse as parse_ptx

FOLDER = Path(__file__).parents[3] / "samples" / "sm_90"
SAMPLES = sorted(path.stem for path in FOLDER.glob("*.ptx"))

# Races: name -> (body, grid, block, lines of the two accesses or None if there is no race)

FLAG = """setp.ne.u32 %p1, %r9, 0; @%p1 bra C;
st.global.u32 [%d1+8], 7;{producer}
st.relaxed.gpu.global.u32 [%d1], 1; bra E;
C: ld.relaxed.gpu.global.u32 %r4, [%d1]; setp.ne.u32 %p2, %r4, 1; @%p2 bra C;
fence.acq_rel.gpu; ld.global.u32 %r5, [%d1+8];
E:"""

LAST_BLOCK = """shl.b32 %r4, %r9, 2; cvt.u64.u32 %d3, %r4; add.s64 %d3, %d3, %d1;
st.global.u32 [%d3+64], %r9;
{fence}atom.global.add.u32 %r5, [%d1], 1; mov.u32 %r6, %nctaid.x; sub.u32 %r6, %r6, 1;
setp.ne.u32 %p1, %r5, %r6; @%p1 bra E; mov.u32 %r7, 0; mov.u32 %r8, 0;
L: ld.global.u32 %r10, [%d1+64]; add.u32 %r7, %r7, %r10; add.s64 %d1, %d1, 4;
add.u32 %r8, %r8, 1; setp.le.u32 %p2, %r8, %r6; @%p2 bra L;
E:"""

PRODUCER = """setp.ge.u32 %p1, %r1, 32; @%p1 bra C;
st.shared.u32 [%r3], %r1;
bar.arrive 1, 64;{after}
bra E;
C: {before}bar.sync 1, 64;
ld.shared.u32 %r4, [%r3+-128];
E:"""

RACES: dict[str, tuple[str, int, int, tuple[int, int] | None]] = {
    "read without a barrier": (
        "st.shared.u32 [%r3], %r1;\nld.shared.u32 %r4, [%r2];",
        1,
        64,
        (2, 1),
    ),
    "read behind a barrier": (
        "st.shared.u32 [%r3], %r1;\nbar.sync 0;\nld.shared.u32 %r4, [%r2];",
        1,
        64,
        None,
    ),
    "write after reads": (
        "st.shared.u32 [%r3], %r1;\nbar.sync 0;\nld.shared.u32 %r4, [%r2+16];\n"
        "st.shared.u32 [%r3], %r4;",
        1,
        64,
        (4, 3),
    ),
    "write behind a second barrier": (
        "st.shared.u32 [%r3], %r1;\nbar.sync 0;\nld.shared.u32 %r4, [%r2+16];\nbar.sync 0;\n"
        "st.shared.u32 [%r3], %r4;",
        1,
        64,
        None,
    ),
    "different values": ("st.shared.u32 [%r2], %r1;", 1, 32, (1, 1)),
    "lanes that synchronise": (
        "st.shared.u32 [%r3], %r1;\nbar.warp.sync -1;\nld.shared.u32 %r4, [%r2];",
        1,
        32,
        None,
    ),
    "warps that do not": (
        "st.shared.u32 [%r3], %r1;\nbar.warp.sync -1;\nld.shared.u32 %r4, [%r2];",
        1,
        64,
        (3, 1),
    ),
    "shuffles order nothing": (
        "st.shared.u32 [%r3], %r1;\nshfl.sync.idx.b32 %r5, %r1, 0, 31, -1;\n"
        "ld.shared.u32 %r4, [%r2];",
        1,
        32,
        (3, 1),
    ),
    "halves of a word": (
        "shl.b32 %r4, %r1, 1; add.u32 %r4, %r4, %r2; cvt.u16.u32 %h1, %r1;\n"
        "st.shared.u16 [%r4], %h1; ld.shared.u16 %h2, [%r4];",
        1,
        64,
        None,
    ),
    "halves that overlap": (
        "shl.b32 %r4, %r1, 1; add.u32 %r4, %r4, %r2; cvt.u16.u32 %h1, %r1;\n"
        "st.shared.u16 [%r4], %h1;\nld.shared.u32 %r5, [%r2];",
        1,
        2,
        (3, 2),
    ),
    "producers that arrive": (PRODUCER.format(after="", before=""), 1, 64, None),
    "producers that write after arriving": (
        PRODUCER.format(after=" st.shared.u32 [%r3], %r9;", before=""),
        1,
        64,
        (6, 3),
    ),
    "consumers that read too early": (
        PRODUCER.format(after="", before="ld.shared.u32 %r5, [%r3+-128]; "),
        1,
        64,
        (5, 2),
    ),
    "atomics of a CTA": ("red.shared.add.u32 [%r2], 1;", 1, 64, None),
    "a read among atomics": (
        "atom.shared.add.u32 %r4, [%r2], 1;\nld.shared.u32 %r5, [%r2];",
        1,
        32,
        (1, 2),
    ),
    "volatile by all": ("st.volatile.global.u32 [%d1], %r1;", 4, 32, None),
    "CTAs that write the same place": (
        "setp.ne.u32 %p1, %r1, 0; @%p1 exit;\nst.global.u32 [%d1], %r9;",
        4,
        32,
        (2, 2),
    ),
    "CTAs with a place each": (
        "mov.u32 %r4, %ntid.x; mad.lo.u32 %r4, %r4, %r9, %r1; mul.wide.u32 %d3, %r4, 4;\n"
        "add.s64 %d3, %d3, %d1; st.global.u32 [%d3], %r9;",
        4,
        32,
        None,
    ),
    "atomics of CTAs": ("red.global.add.u32 [%d1], 1;", 4, 32, None),
    "atomics of too small a scope": (
        "setp.ne.u32 %p1, %r1, 0; @%p1 exit;\nred.relaxed.cta.global.add.u32 [%d1], 1;",
        4,
        32,
        (2, 2),
    ),
    "a flag with fences": (FLAG.format(producer=" fence.acq_rel.gpu;"), 2, 1, None),
    "a flag without a fence": (FLAG.format(producer=""), 2, 1, (5, 2)),
    "a fence of too small a scope": (FLAG.format(producer=" fence.acq_rel.cta;"), 2, 1, (5, 2)),
    "the last block": (LAST_BLOCK.format(fence="membar.gl; "), 8, 1, None),
    "the last block without a fence": (LAST_BLOCK.format(fence=""), 8, 1, (5, 2)),
    "a lock": (
        """L: atom.global.cas.b32 %r4, [%d1], 0, 1; setp.ne.u32 %p1, %r4, 0; @%p1 bra L;
membar.gl; ld.global.u32 %r5, [%d1+4]; add.u32 %r5, %r5, 1; st.global.u32 [%d1+4], %r5;
membar.gl; atom.global.exch.b32 %r4, [%d1], 0;""",
        3,
        64,
        None,
    ),
    "a lock that lets go too early": (
        """L: atom.global.cas.b32 %r4, [%d1], 0, 1; setp.ne.u32 %p1, %r4, 0; @%p1 bra L;
membar.gl; ld.global.u32 %r5, [%d1+4]; add.u32 %r5, %r5, 1;
membar.gl; atom.global.exch.b32 %r4, [%d1], 0;
st.global.u32 [%d1+4], %r5;""",
        1,
        2,
        (2, 4),
    ),
    "copies that are waited for": (
        "mov.u32 %r4, %r3; cp.async.ca.shared.global [%r4], [%d2], 4; cp.async.commit_group;\n"
        "cp.async.wait_group 0; bar.sync 0; ld.shared.u32 %r5, [%r2];",
        1,
        64,
        None,
    ),
    "copies that only their threads wait for": (
        "cp.async.ca.shared.global [%r3], [%d2], 4; cp.async.commit_group;\n"
        "cp.async.wait_group 0;\nld.shared.u32 %r5, [%r2];",
        1,
        64,
        (3, 1),
    ),
    "copies that nobody waits for": (
        "st.shared.u32 [%r3], %r1; cp.async.ca.shared.global [%r3], [%d2], 4;\n"
        "cp.async.commit_group; bar.sync 0;\nld.shared.u32 %r5, [%r3];",
        1,
        64,
        (3, 1),
    ),
    "mbarriers": (
        """setp.ne.u32 %p1, %r1, 0; @%p1 bra I; mbarrier.init.shared.b64 [sm], 64;
I: bar.sync 0; st.shared.u32 [%r3+64], %r1; mbarrier.arrive.shared.b64 %d3, [sm];
W: mbarrier.try_wait.parity.shared.b64 %p2, [sm], 0; @!%p2 bra W;
ld.shared.u32 %r5, [%r2+64];""",
        1,
        64,
        None,
    ),
    "mbarriers before the wait": (
        """setp.ne.u32 %p1, %r1, 0; @%p1 bra I; mbarrier.init.shared.b64 [sm], 64;
I: bar.sync 0;
st.shared.u32 [%r3+64], %r1; mbarrier.arrive.shared.b64 %d3, [sm];
ld.shared.u32 %r5, [%r2+64];
W: mbarrier.try_wait.parity.shared.b64 %p2, [sm], 0; @!%p2 bra W;""",
        1,
        64,
        (4, 3),
    ),
}


@pytest.mark.parametrize("name", RACES)
def test_races_are_told_with_both_accesses(name: str) -> None:
    body, grid, block, lines = RACES[name]
    errors = [d for d in found(body, grid, block, "races") if d.severity == "error"]
    if lines is None:
        assert [d.render() for d in errors] == []
        return
    assert any(sorted((line(d), other(d))) == sorted(lines) for d in errors)
    assert all("data race" in d.message for d in errors)


@pytest.mark.parametrize("name", [n for n, one in RACES.items() if one[3] is None])
@pytest.mark.parametrize("schedule", [1, 2])
def test_what_is_ordered_is_so_under_every_schedule(name: str, schedule: int) -> None:
    body, grid, block, _ = RACES[name]
    assert [d.render() for d in found(body, grid, block, "races,aligned", schedule)] == []


def test_a_race_names_threads_and_ctas() -> None:
    (one,) = found("st.shared.u32 [%r2], %r1;", 1, 32, "races")
    text = one.render()
    assert f"<ptx>:{FIRST}:1: error: data race: this write of shared address 0x400" in text
    assert "CTA (0, 0, 0), thread (1, 0, 0)" in text
    assert "the earlier write is by CTA (0, 0, 0), thread (0, 0, 0)" in text
    assert "st.shared.u32 [%r2], %r1;" in text
    assert "found 31 times" in text


def test_equal_values_are_only_warned_of() -> None:
    (one,) = found("st.shared.u32 [%r2], 5;", 1, 64, "races")
    assert one.severity == "warning"
    assert "both write the same value" in one.message


def test_all_distinct_findings_are_reported() -> None:
    body = "\n".join(f"st.shared.u32 [%r2+{4 * n}], %r1;" for n in range(5))
    assert [line(d) for d in found(body, 1, 32, "races")] == [1, 2, 3, 4, 5]


# Barriers and lanes: name -> (body, block, line or None, words)

TOGETHER: dict[str, tuple[str, int, int | None, str]] = {
    "two barriers of one warp": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A;\nbar.sync 0; bra E;\nA: bar.sync 0;\nE:",
        32,
        2,
        ".aligned",
    ),
    "two that need not be one": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A;\nbarrier.sync 0; bra E;\nA: barrier.sync 0;\nE:",
        32,
        None,
        "",
    ),
    "barriers by warps": (
        "setp.lt.u32 %p1, %r1, 32; @%p1 bra A;\nbar.sync 0; bra E;\nA: bar.sync 0;\nE:",
        64,
        None,
        "",
    ),
    "lanes that left": ("setp.lt.u32 %p1, %r1, 16; @%p1 exit;\nbar.sync 0;", 32, None, ""),
    "reductions among waits": (
        "setp.lt.u32 %p1, %r1, 32; @%p1 bra A;\nbarrier.sync 0; bra E;\n"
        "A: barrier.red.popc.u32 %r4, 0, %p1;\nE:",
        64,
        2,
        ".red",
    ),
    "a shuffle from a lane that left": (
        "setp.ge.u32 %p1, %r1, 8; @%p1 exit;\nshfl.sync.idx.b32 %r4, %r1, 20, 31, -1;",
        32,
        2,
        "lane 20",
    ),
    "a shuffle among those that stay": (
        "setp.ge.u32 %p1, %r1, 8; @%p1 exit;\nshfl.sync.idx.b32 %r4, %r1, 2, 31, 255;",
        32,
        None,
        "",
    ),
}


@pytest.mark.parametrize("name", TOGETHER)
def test_what_lanes_must_do_together(name: str) -> None:
    body, block, where, words = TOGETHER[name]
    said = found(body, 1, block)
    assert [
        min(line(d), other(d)) if ".aligned" in d.message or ".red" in d.message else line(d)
        for d in said
    ] == ([] if where is None else [where])
    assert all(words in d.message for d in said)


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_free_of_errors(name: str) -> None:
    path = FOLDER / f"{name}.ptx"
    text = path.read_text()
    module = parse_ptx(text, str(path))
    kernel = module.kernel()
    table = load_launch(path.with_suffix(".toml")).find(None, kernel.name)
    assert table is not None
    launch = table.at("verify")
    if looks_like_triton(text):
        launch = pad_hidden_pointers(launch, kernel.params)
    with Machine() as machine:
        placed = launches.place(machine, launch.buffers, launch.seed)
        loaded = machine.load(module)
        result = launches.run(machine, loaded, kernel.name, launch, placed, checks="all")
    # Triton stores some values from several threads.
    assert not result.warnings or name == "decode_attention"
    assert all("both write the same value" in d.message for d in result.warnings)


def test_checkers_are_named_and_unknown_names_refused() -> None:
    assert parse(None) == DEFAULT
    assert parse("all") == EVERYTHING == frozenset(CHECKS)
    assert parse("none") == frozenset()
    assert parse("races, init") == {"bounds", "races", "init"}
    assert parse("races,no-bounds") == {"races"}
    with pytest.raises(GoptxError, match="no checker 'race'"):
        parse("race")


def test_what_was_not_asked_for_is_not_checked() -> None:
    body = "st.shared.u32 [%r2], %r1;\nld.shared.u32 %r4, [%r2+64];"
    assert found(body, checks="bounds") == []
    assert [d.message.split(" ")[0] for d in found(body, checks="init")] == ["reads"]


@pytest.mark.parametrize(
    ("body", "fine"),
    [
        ("bar.sync 0;", False),
        ("bar.sync 1, 32;", True),
        ("barrier.arrive 1, 64;", True),
        ("bar.red.popc.u32 %r4, 0, %p1;", False),
        ("bar.red.popc.u32 %r4, 0, 32, %p1;", True),
        ("membar.cta;", True),
        ("ld.acquire.gpu.global.u32 %r4, [%d2];", True),
        ("ld.relaxed.gpu.global.u32 %r4, [%d2];", False),
    ],
)
def test_what_orders_memory_besides_barriers_of_the_cta(body: str, fine: bool) -> None:
    module = parse_ptx(f"{HEAD}{body}\nret;\n}}\n", "<ptx>")
    assert is_fine(module.definitions()) is fine
