"""What ``goptx fuse`` tells about a fused kernel: a summary to read, and plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goptx.bench import BenchReport
    from goptx.build import Fused
    from goptx.contract import Contract, MemberRecord
    from goptx.proof.verify import Verification

_KEYS = {"-o": "ptx", "--contract": "contract", "--cubin": "cubin", "--emit-host": "host"}


def summarise(fused: Fused, places: Mapping[str, Path], *, color: bool) -> None:
    """A few lines on standard error."""
    from rich.console import Console
    from rich.text import Text

    rows = list(_rows(fused, places))
    width = max(len(name) for name, _ in rows)
    console = Console(stderr=True, highlight=False, no_color=not color, soft_wrap=True)
    console.print(Text(f"{fused.contract.kernel} = {fused.contract.plan}", style="bold"))
    for name, value in rows:
        console.print(Text.assemble((f"  {name:{width}}  ", "bold"), value))


def _rows(fused: Fused, places: Mapping[str, Path]) -> Iterator[tuple[str, str]]:
    contract = fused.contract
    for member in contract.members:
        yield f"{member.alias}", _member(member)
    major, minor = contract.ptx_version
    yield "target", f"{contract.target}, PTX {major}.{minor}"
    yield "block", f"{contract.block[0]} threads"
    yield "grid", f"{contract.grid} CTAs"
    yield "dynamic shared", f"{contract.dynamic_shared} bytes"
    yield from _resources(contract)
    yield "proof", _proof(fused)
    for option, path in places.items():
        yield f"{_KEYS[option]}", str(path)


def _proof(fused: Fused) -> str:
    """What is known of the text that is written."""
    found = fused.report.certificate
    if found is not None:
        return f"equal to its members: {found.images} images, {found.glue} instructions of glue"
    if fused.contract.options.get("passes"):
        return "none of what the passes made of it"
    return "none"


def _member(member: MemberRecord) -> str:
    shape = "x".join(map(str, member.block))
    source = f", launched as in {member.launch}" if member.launch else ""
    return f"{member.kernel} of {member.path}, block {shape}{source}"


def _resources(contract: Contract) -> Iterator[tuple[str, str]]:
    found = contract.resources
    if found is None:
        return
    spills = "no spills"
    if found.spill_stores or found.spill_loads:
        spills = f"spills {found.spill_stores} bytes of stores, {found.spill_loads} of loads"
    yield "registers", f"{found.registers} a thread, {spills} ({found.assembler})"
    yield "static shared", f"{found.static_shared} bytes"
    if found.ctas_per_sm is not None and found.occupancy is not None:
        ctas = f"{found.ctas_per_sm} CTA{'' if found.ctas_per_sm == 1 else 's'} an SM"
        known = contract.dynamic_shared.isdigit()
        yield (
            "occupancy",
            f"{found.occupancy:.0%}, {ctas}" + ("" if known else ", less dynamic shared memory"),
        )


def times(fused: Fused) -> str:
    """Times of all steps as a table of text."""
    seconds = fused.report.seconds
    width = max(map(len, seconds), default=4)
    lines = [f"{'step':{width}}  {'ms':>9}"]
    lines += [f"{name:{width}}  {value * 1e3:9.3f}" for name, value in seconds.items()]
    return "\n".join(lines)


def as_dict(
    fused: Fused,
    places: Mapping[str, Path],
    verified: Verification | None,
    bench: BenchReport | None,
) -> dict[str, object]:
    """The report as plain data for ``--json``."""
    contract, resources = fused.contract, fused.contract.resources
    return {
        "kernel": contract.kernel,
        "plan": contract.plan,
        "target": contract.target,
        "ptx_version": list(contract.ptx_version),
        "block": list(contract.block),
        "grid": contract.grid,
        "dynamic_shared": contract.dynamic_shared,
        "members": [_member_data(m) for m in contract.members],
        "parameters": [p.name for p in contract.params],
        "assumptions": list(contract.assumptions),
        "resources": None
        if resources is None
        else {name: getattr(resources, name) for name in resources.__slots__},
        "refused": [
            {"plan": refusal.plan, "diagnostics": [d.as_dict() for d in refusal.diagnostics]}
            for refusal in fused.report.tried
        ],
        "notes": [note.as_dict() for note in fused.report.notes],
        "seconds": {name: round(value, 6) for name, value in fused.report.seconds.items()},
        "files": {_KEYS[option]: str(path) for option, path in places.items()},
        "certificate": None
        if fused.report.certificate is None
        else fused.report.certificate.as_dict(),
        "verified": None if verified is None else verified.as_dict(),
        "bench": None if bench is None else bench.as_dict(),
    }


def _member_data(member: MemberRecord) -> dict[str, object]:
    return {
        "alias": member.alias,
        "path": member.path,
        "kernel": member.kernel,
        "sha256": member.sha256,
        "block": list(member.block),
        "grid": None if member.grid is None else list(member.grid),
        "dynamic_shared": member.dynamic_shared,
        "launch": member.launch,
    }
