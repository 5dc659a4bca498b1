"""Calibration: chains that assemble, arithmetic on readings, tables that read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from goptx.bench.calibration.chain import (
    CROWD_CHAINS,
    MEMORY_BYTES,
    constants,
    memory_image,
    target_of,
    text,
)
from goptx.bench.calibration.measure import Chains, Readings
from goptx.bench.calibration.probes import PROBES, RING_CELLS, Probe
from goptx.bench.calibration.table import Calibration, evaluate
from goptx.bench.report import Machine
from goptx.cuda.assemble import assemble, find_assemblers
from goptx.diag import GoptxError
from goptx.isa.latency import latency, latency_classes, read_tables, tables_text, using
from goptx.isa.opcodes import decode, row, row_names

MACHINE = Machine("Test GPU", "CUDA 13.0", 132, 1 << 20, 1 << 30, "1", "2026-11-20 10:00 UTC")
NOT_MEASURED = {"tex", "tcgen05", "param"}
"""Classes of opcodes that no chain measures; docs/calibrate.md says why."""

needs_assembler = pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")


@needs_assembler
@pytest.mark.parametrize("device", ["sm_80", "sm_90"])
@pytest.mark.parametrize("probe", PROBES, ids=lambda p: p.name)
def test_every_chain_assembles(probe: Probe, device: str) -> None:
    target = target_of(probe, device)
    if target is None:
        assert probe.sm > 80
        return
    for crowd in (False, True) if probe.crowd else (False,):
        ptx = text(probe, target, 4, crowd=crowd)
        kernel = assemble(ptx, target=target).kernels["chain"]
        assert kernel.spill_stores == 0


@needs_assembler
@pytest.mark.parametrize("probe", PROBES, ids=lambda p: p.name)
def test_links_are_not_optimised_away(probe: Probe) -> None:
    """A longer chain is more code, but for the loop, whose length is a parameter."""
    target = target_of(probe, "sm_90")
    assert target is not None
    sizes = [len(assemble(text(probe, target, n), target=target).image) for n in (8, 72)]
    grown = (sizes[1] - sizes[0]) / 64 / 16
    assert grown == 0 if probe.looped else grown >= probe.ops


@needs_assembler
@pytest.mark.parametrize("probe", [p for p in PROBES if p.crowd], ids=lambda p: p.name)
def test_all_chains_of_a_crowd_are_kept(probe: Probe) -> None:
    """Every link of every chain is code of 16 bytes an instruction: none is dead."""
    target = target_of(probe, "sm_90")
    assert target is not None
    short, long = (
        len(assemble(text(probe, target, n, crowd=True), target=target).image) for n in (8, 72)
    )
    assert long - short >= 0.95 * 64 * CROWD_CHAINS * probe.ops * 16


def test_every_latency_class_of_the_opcode_table_is_measured() -> None:
    used: set[str] = set()
    for name in row_names():
        found = row(name)
        assert found is not None
        for form in found.forms:
            used.add(form.properties.get("lat", form.properties.get("unit", "none")))
    used = used - {"lsu", "tensor"} | {"lsu_shared", "lsu_global", "const", "param"}
    measured = {name for probe in PROBES for name in probe.classes}
    assert used - measured == NOT_MEASURED


def test_memory_holds_constants_and_rings() -> None:
    import numpy as np

    base = 1 << 40
    image = memory_image(base)
    assert len(image) == MEMORY_BYTES and image.startswith(constants())
    words = np.frombuffer(image, np.uint64)
    from goptx.bench.calibration.chain import CONSTANTS_BYTES, OWN_BYTES

    start = at = base + CONSTANTS_BYTES + OWN_BYTES
    seen: set[int] = set()
    for _ in range(RING_CELLS):
        seen.add(at)
        at = int(words[(at - base) // 8])
    assert at == start and len(seen) == RING_CELLS


def chains(name: str, classes: tuple[str, ...], **options: object) -> Chains:
    probe = Probe(name, classes, "", links=(10, 30), **options)  # type: ignore[arg-type]
    return Chains(probe, (b"", b""), None)


def test_cycles_are_the_difference_of_two_lengths_less_what_else_stands_in_a_link() -> None:
    both = [chains("guard", ("predicate",), less=("int",)), chains("add", ("int",), ops=2)]
    read = [
        Readings(((500, 502, 504), (500 + 340, 502 + 342, 504 + 338)), None),
        Readings(((100, 100, 100), (260, 260, 260)), ((0, 0, 0), (1280, 1280, 1280))),
    ]
    guard, add = evaluate(both, read)
    assert add.cycles == 4.0 and (add.low, add.high) == (4.0, 4.0)
    # 64 cycles a link of 4 warps on a scheduler, 4 chains, 2 instructions each.
    assert add.interval == 2.0
    assert guard.cycles == pytest.approx(13.0) and guard.low < guard.cycles < guard.high


def calibration() -> Calibration:
    both = [chains("near", ("l2", "lsu_global")), chains("far", ("dram", "lsu_global"))]
    read = [
        Readings(((0, 0, 0), (20 * 300, 20 * 310, 20 * 290)), None),
        Readings(((0, 0, 0), (20 * 700, 20 * 700, 20 * 700)), None),
    ]
    return Calibration(MACHINE, "sm_90", evaluate(both, read))


def test_a_class_of_several_probes_is_their_mean_and_keeps_their_range() -> None:
    table = calibration().table
    assert table["lsu_global"].cycles == 500
    assert (table["lsu_global"].low, table["lsu_global"].high) == (290.0, 700.0)
    assert table["l2"].cycles == 300 and "near" in table["l2"].source
    assert table["fp32"] == latency_classes("sm_90")["fp32"]


def test_a_table_reads_back_and_holds_within_using(tmp_path: Path) -> None:
    found = calibration().table
    path = tmp_path / "table.toml"
    path.write_text(tables_text({"sm_90": found}, "two\nlines"), "utf-8")
    tables = read_tables(path)
    assert tables == {90: found}
    load = decode("ld.global.u32")
    before = latency(load, "sm_90")
    with using(tables):
        assert latency(load, "sm_90a") == 500
        assert latency(load, "sm_80") == 500  # the only table there is
    assert latency(load, "sm_90") == before != 500


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nonsense", "is no latency table"),
        ("", "holds no latencies"),
        ("sm_90 = 3", "is no table of latencies"),
        ("[sm_90]\nint = { cycles = 0, source = 'x' }", "at least 1"),
        ("[sm_90]\nint = { cycles = 4 }", "a row has cycles"),
        ("[sm_90]\nint = { cycles = 4, source = 'x', low = 'y' }", "are numbers"),
        ("[sm_91]\nint = { cycles = 4, source = 'x' }", "unknown target"),
    ],
)
def test_a_file_that_is_no_table_says_why(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(GoptxError, match=message):
        read_tables(path)


def test_fusing_by_a_table_changes_the_order_of_instructions(tmp_path: Path) -> None:
    """The table reaches the scheduler: with loads as cheap as moves the merge is another one."""
    from goptx.cli.app import run

    table = tmp_path / "flat.toml"
    rows = "\n".join(
        f"{name} = {{ cycles = 1, source = 'test' }}" for name in latency_classes("sm_90")
    )
    table.write_text(f"[sm_90]\n{rows}\n", "utf-8")
    samples = Path(__file__).parents[3] / "samples" / "sm_90"
    members = [str(samples / "harris.ptx"), str(samples / "stream.ptx")]
    texts: list[str] = []
    for extra in ([], ["--latencies", str(table)]):
        out = tmp_path / f"out{len(texts)}.ptx"
        assert run(["fuse", *members, "--strategy", "product", "-o", str(out), *extra]) == 0
        texts.append(out.read_text("utf-8"))
    assert texts[0] != texts[1]
