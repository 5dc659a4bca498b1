"""Helpers of the tests of the certificate: small members, fused by goptx or woven by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions, fuse_members
from goptx.fusion.members import Dim3, Member
from goptx.fusion.plan import parse_plan
from goptx.ir import Module
from goptx.proof.cert_basis import Level
from goptx.proof.cert_code import Code
from goptx.proof.cert_levels import Levels
from goptx.proof.certificate import Certificate, certify
from goptx.syntax import parse

HEAD = ".version 8.0\n.target sm_80\n.address_size 64\n"
REGISTERS = ".reg .pred %p<9>;\n.reg .b16 %rs<9>;\n.reg .b32 %r<20>;\n.reg .b64 %rd<20>;\n"
PARAMS = ".param .u64 out, .param .u32 n"


def entry(body: str, *, params: str = PARAMS, before: str = "", name: str = "k") -> str:
    """A module with one kernel, one instruction a line."""
    return f"{HEAD}{before}\n.visible .entry {name}({params})\n{{\n{REGISTERS}{body}\nret;\n}}\n"


STORE = """
ld.param.u64 %rd1, [out];
mov.u32 %r1, %tid.x;
mov.u32 %r2, %ctaid.x;
mov.u32 %r3, %ntid.x;
mad.lo.s32 %r4, %r2, %r3, %r1;
mul.wide.s32 %rd2, %r4, 4;
add.s64 %rd3, %rd1, %rd2;
st.global.u32 [%rd3], %r4;
"""
"""Each thread stores its number."""

GUARDED = """
ld.param.u32 %r9, [n];
mov.u32 %r1, %tid.x;
mov.u32 %r2, %ctaid.x;
mad.lo.s32 %r4, %r2, 64, %r1;
setp.ge.s32 %p1, %r4, %r9;
@%p1 bra $end;
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r4;
$end:
"""
"""Threads beyond n do nothing."""

BARRIER = """
.shared .align 4 .b8 tile[256];
mov.u32 %r1, %tid.x;
shl.b32 %r2, %r1, 2;
mov.u32 %r3, tile;
add.s32 %r4, %r3, %r2;
st.shared.u32 [%r4], %r1;
bar.sync 0;
ld.shared.u32 %r5, [tile];
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r5;
"""
"""All threads meet once."""

SHUFFLE = """
ld.param.u32 %r9, [n];
mov.u32 %r1, %tid.x;
setp.ge.u32 %p1, %r1, %r9;
@%p1 bra $skip;
add.s32 %r1, %r1, 7;
$skip:
shfl.sync.bfly.b32 %r2|%p2, %r1, 1, 31, -1;
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r2;
"""
"""Lanes part, meet again, and exchange values."""


def fuse(
    plan: str,
    members: Mapping[str, str],
    *,
    blocks: Mapping[str, Dim3] | None = None,
    options: FuseOptions | None = None,
    rank: int = 1,
    grid: Dim3 | None = None,
) -> tuple[str, Contract, dict[str, Module]]:
    """Fuse members given as texts, by alias; blocks have 64 threads unless given.

    With ``grid`` all have that grid, so that none has to be asked whether it is active.
    """
    modules = {alias: parse(text, f"{alias}.ptx") for alias, text in members.items()}
    shapes = blocks or {}
    loaded = [
        Member(alias, module, module.kernel(), shapes.get(alias, (64, 1, 1)), rank, grid)
        for alias, module in modules.items()
    ]
    fusion = fuse_members(loaded, parse_plan(plan), options)
    return fusion.ptx, fusion.contract, modules


def prove(ptx: str, contract: Contract, modules: Mapping[str, Module]) -> Certificate:
    return certify(parse(ptx, "fused.ptx"), contract, modules)


def proof_of(plan: str, members: Mapping[str, str], **options: object) -> Certificate:
    """Fuse and prove."""
    return prove(*fuse(plan, members, **options))  # pyright: ignore[reportArgumentType]


def refusal(ptx: str, contract: Contract, modules: Mapping[str, Module]) -> GoptxError:
    """The error of a proof that has to fail."""
    try:
        prove(ptx, contract, modules)
    except GoptxError as error:
        return error
    raise AssertionError("the proof did not fail")


def woven(
    plan: str, members: Mapping[str, str], body: str, **options: object
) -> tuple[str, Contract, dict[str, Module]]:
    """A kernel written by hand, with the declarations and contract of a fusion of its members.

    A line ``text // a:3`` claims to be the image of instruction 3 of member a. Names in the text
    are those that goptx gives; ``// a:3`` alone stands for the line that goptx writes for it.
    """
    ptx, contract, modules = fuse(plan, members, **options)  # pyright: ignore[reportArgumentType]
    written = ptx.split("\n")
    lines = {
        (alias, first + n): written[line - 1 + n].strip()
        for line, count, alias, first in contract.origins
        for n in range(count)
    }
    start = next(n for n, line in enumerate(written) if line.startswith("\tmov.u32 %g"))
    found = written[:start]
    origins: list[tuple[int, int, str, int]] = []
    for line in body.strip().split("\n"):
        text, _, claim = line.partition("//")
        if claim.strip():
            alias, number = re.fullmatch(r"\s*(\w+):(\d+)\s*", claim).groups()  # pyright: ignore[reportOptionalMemberAccess]
            origins.append((len(found) + 1, 1, alias, int(number)))
            text = text.strip() or lines[alias, int(number)]
        found.append(f"\t{text.strip()}")
    return "\n".join([*found, "}", ""]), replace(contract, origins=tuple(origins)), modules


FUNCTION = """
.func (.param .b32 result) get(.param .b32 x)
{
ld.param.b32 %r1, [x];
st.param.b32 [result], %r1;
ret;
}
""".replace("{\nld", "{\n.reg .b32 %r<4>;\nld")


def code_of(body: str) -> Code:
    """A kernel as the certificate looks at it; it may call ``get``."""
    return Code(parse(entry(body, before=FUNCTION), "k.ptx").kernel())


def branch_level(body: str, block: tuple[int, int, int] = (64, 1, 1)) -> Level:
    """How uniform the certificate takes ``%p1`` to be behind a body."""
    code, branch = branching(body)
    return Levels(code, block).branch(branch)


def branching(body: str) -> tuple[Code, int]:
    """A body with a branch by ``%p1`` behind it, and where that stands."""
    code = code_of(f"{body}\n@%p1 bra $end;\nadd.u32 %r19, %r19, 1;\n$end:\n")
    found = [
        n
        for n, i in enumerate(code.instructions)
        if i.op.name == "bra" and i.guard is not None and str(i.operands[0]) == "$end"
    ]
    return code, found[-1]
