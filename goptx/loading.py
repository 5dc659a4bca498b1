"""Members from where they are: their modules, kernels, shapes and launch files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from goptx.diag import GoptxError
from goptx.fusion.members import Member
from goptx.ir import Function, Special
from goptx.ir.operands import walk
from goptx.isa.devices import device
from goptx.sources import load
from goptx.specs import MemberSpec

if TYPE_CHECKING:
    from goptx.launch import KernelLaunch, LaunchFile


def load_member(spec: MemberSpec, alias: str, launch: LaunchFile | None = None) -> Member:
    """Load a member and find its shapes.

    Block shapes come from the spec, else from the launch file given, else from the one beside the
    PTX file (``X.toml`` beside ``X.ptx``), else from ``.reqntid``.
    """
    module = spec.module if spec.module is not None else load(spec.path)
    kernel = module.kernel(spec.kernel)
    table, file = _find_launch(spec, kernel, alias, launch)
    block = spec.block or (table.block_at(None) if table is not None else None)
    block = block or kernel.dimension("reqntid")
    if block is None:
        raise GoptxError.at(
            f"the block shape of {alias!r} ({kernel.name}) is not known",
            kernel.span,
            notes=[
                f"no --launch file names {kernel.name!r} or {alias!r}",
                f"no launch file lies beside {spec.path}",
                f"no --block {alias}=X,Y,Z was given",
                "the kernel has no .reqntid",
            ],
            hint=f"goptx inspect --template {spec.path} writes a launch file",
        )
    rank = spec.rank or (len(table.grid) if table is not None else None)
    _check_grid(spec, alias, module.target)
    text = module.source.text if module.source is not None else module.to_ptx()
    member = Member(
        alias,
        module,
        kernel,
        block,
        rank or 1,
        spec.grid,
        spec.dynamic_shared,
        spec.path,
        hashlib.sha256(text.encode()).hexdigest(),
        str(file) if file is not None else None,
        table.name if table is not None else None,
        kernel.dimension("reqnctapercluster") or (table.cluster_at(None) if table else (1, 1, 1)),
    )
    if rank is None and (used := _used_rank(member)) > 1:
        return replace(member, rank=used)
    return member


def _check_grid(spec: MemberSpec, alias: str, target: str) -> None:
    """Refuse a fixed grid that no launch takes, or that has more dimensions than were promised."""
    if spec.grid is None:
        return
    most = device(target.replace("compute_", "sm_")).max_grid
    if any(size > limit for size, limit in zip(spec.grid, most, strict=True)):
        raise GoptxError.at(
            f"the grid {spec.grid} of {alias!r} is larger than {most}", hint="correct --grid"
        )
    if spec.rank is not None and any(size != 1 for size in spec.grid[spec.rank :]):
        raise GoptxError.at(
            f"the grid {spec.grid} of {alias!r} has more than {spec.rank} dimensions",
            hint="--grid and --grid-rank contradict each other",
        )


def _find_launch(
    spec: MemberSpec, kernel: Function, alias: str, launch: LaunchFile | None
) -> tuple[KernelLaunch | None, Path | None]:
    if launch is not None:
        table = launch.find(alias, kernel.name)
        if table is not None:
            return table, Path(launch.path)
    path = Path(spec.path)
    beside = path.with_suffix(".toml") if path.is_file() else None
    if beside is not None and beside.is_file():
        from goptx.launch import load_launch

        table = load_launch(beside).find(alias, kernel.name)
        if table is not None:
            return table, beside
    return None, None


def _used_rank(member: Member) -> int:
    """The highest dimension of its grid that a kernel, or a function that it calls, looks at."""
    rank = 1
    seen: set[int] = set()
    for instruction in member.instructions():
        for operand in instruction.operands:
            # Operands of one text are one object, which lives as long as its body.
            if id(operand) in seen:
                continue
            seen.add(id(operand))
            for part in walk(operand):
                if isinstance(part, Special) and part.base in ("%ctaid", "%nctaid"):
                    rank = max(rank, "xyz".find(part.component or "z") + 1)
    return rank
