"""Helpers of the tests of fusion: small kernels, fused and run on the machine of `simt`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import simt

from goptx.contract import Contract
from goptx.cuda.assemble import assemble, find_assemblers
from goptx.cuda.toolchain import Assembler
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions, Fusion, fuse_members
from goptx.fusion.members import Dim3, Member
from goptx.fusion.plan import parse_plan
from goptx.ir.invariants import check_module
from goptx.syntax import parse

HEAD = ".version 8.0\n.target sm_80\n.address_size 64\n"

OUT = 1 << 42
"""Where the buffer of the first member starts; each member has its own range of this size."""

WORKSPACE = OUT << 1
"""Where the fused kernel's own buffer starts, above those of all members."""


def entry(body: str, *, params: str = ".param .u64 out", name: str = "k", before: str = "") -> str:
    """A module with one kernel, with registers of every kind."""
    registers = (
        "\t.reg .pred %p<20>;\n\t.reg .b16 %rs<20>;\n\t.reg .b32 %r<60>;\n\t.reg .b64 %rd<40>;\n"
    )
    return f"{HEAD}{before}\n.visible .entry {name}({params})\n{{\n{registers}{body}\n\tret;\n}}\n"


@dataclass(frozen=True)
class Case:
    """A member of a test: its text and how it is launched."""

    text: str
    block: Dim3 = (32, 1, 1)
    grid: Dim3 = (1, 1, 1)
    dynamic: int = 0
    rank: int = 3
    fixed: bool = False
    params: Mapping[str, int] = field(default_factory=dict[str, int])
    kernel: str | None = None


def member(alias: str, case: Case) -> Member:
    module = parse(case.text, f"{alias}.ptx")
    return Member(
        alias,
        module,
        module.kernel(case.kernel),
        case.block,
        case.rank,
        case.grid if case.fixed else None,
        case.dynamic if case.fixed else None,
        path=f"{alias}.ptx",
    )


def fuse(
    plan: str,
    cases: Mapping[str, Case | str],
    options: FuseOptions | None = None,
    *,
    assembled: bool = True,
) -> Fusion:
    """Fuse members given as texts or cases; the result holds what every fused module must hold."""
    members = [
        member(alias, Case(case) if isinstance(case, str) else case)
        for alias, case in cases.items()
    ]
    fusion = fuse_members(members, parse_plan(plan), options)
    check(fusion, assembled=assembled)
    return fusion


def check(fusion: Fusion, *, assembled: bool = False) -> None:
    """What holds of every fused module: the invariants, its text reads back the same, and, if asked
    for and an assembler is there, that one takes it."""
    assert [d.render() for d in check_module(fusion.module)] == []
    again = parse(fusion.ptx, "fused.ptx")
    assert [d.render() for d in check_module(again)] == []
    assert again.to_ptx() == fusion.ptx
    if assembled and (program := ptxas()) is not None:
        cubin = assemble(fusion.ptx, target=fusion.contract.target, assembler=program)
        assert fusion.contract.kernel in cubin.kernels


def refusal(plan: str, cases: Mapping[str, Case | str]) -> GoptxError:
    """The refusal of a plan; fails if it is fused."""
    try:
        fuse(plan, cases)
    except GoptxError as error:
        return error
    raise AssertionError(f"{plan} was not refused")


def params(case: Case, position: int) -> dict[str, int]:
    """Parameters of a member: ``out`` is its own buffer."""
    kernel = parse(case.text).kernel(case.kernel)
    start = OUT + (position << 32)
    return {p.name: case.params.get(p.name, start if p.name == "out" else 0) for p in kernel.params}


def run_apart(cases: Mapping[str, Case], seed: int = 0) -> dict[int, list[int]]:
    """The members one after the other: all that they store, by address."""
    found: dict[int, list[int]] = {}
    for position, case in enumerate(cases.values()):
        module = parse(case.text)
        machine = simt.Machine(module, module.kernel(case.kernel).name, seed)
        launch = simt.Launch(case.grid, case.block, params(case, position), case.dynamic)
        found |= machine.run(launch).stores
    return found


def fused_launch(contract: Contract, cases: Mapping[str, Case], resident: int = 2) -> simt.Launch:
    """The launch of a fused kernel as its contract says, where some CTAs stand at once."""
    grids = {alias: case.grid for alias, case in cases.items()}
    names = contract.shape_names(grids, {a: c.dynamic for a, c in cases.items()})
    given = {alias: params(case, n) for n, (alias, case) in enumerate(cases.items())}
    values: dict[str, int] = {}
    for param in contract.params:
        if param.kind == "member":
            assert param.member is not None and param.index is not None
            record = contract.member(param.member).params[param.index]
            values[param.name] = given[param.member][record.name]
        elif param.kind == "workspace":
            values[param.name] = WORKSPACE
        elif param.kind == "shape":
            values[param.name] = int.from_bytes(contract.shape_value(param, names), "little")
    grid = (contract.launch_grid(names, resident), 1, 1)
    return simt.Launch(grid, contract.block, values, contract.launch_shared(names))


def run_fused(fusion: Fusion, cases: Mapping[str, Case], seed: int = 0) -> dict[int, list[int]]:
    """All that the fused kernel stores, by address. It is read back from its text."""
    module = parse(fusion.ptx)
    machine = simt.Machine(module, fusion.contract.kernel, seed)
    found = machine.run(fused_launch(fusion.contract, cases, 1 + 2 * seed)).stores
    counters = {at: found.pop(at) for at in list(found) if at >= WORKSPACE}
    for param in fusion.contract.params:
        for at in range(0, param.reset or 0, 4):
            assert counters[WORKSPACE + at][-1] == 0
    return found


def same(plan: str, cases: Mapping[str, Case], seeds: int = 2) -> Fusion:
    """Fuse, run apart and fused, and compare all that is stored."""
    fusion = fuse(plan, cases)
    expected = run_apart(cases)
    for seed in range(seeds):
        assert run_fused(fusion, cases, seed) == expected
    return fusion


@lru_cache(maxsize=1)
def ptxas() -> Assembler | None:
    """The assembler, if there is one."""
    return next((a for a in find_assemblers() if a.name == "ptxas"), None)
