"""Woven kernels written by hand, with contracts of their own: what no other room writes for tests.

A line of a body is text, ``text // a.0:3`` (an image of instruction 3 of the instance a.0),
``// a.0:3`` (the image as it follows from the member's text), ``// a.0:3-7`` (several of those), or
``text // a.0:5 a.1:5`` (one barrier for both).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import certificate_kit as kit

from goptx.contract import Contract, FusedParam, MemberParam, MemberRecord
from goptx.ir import Module
from goptx.syntax import parse

Woven = tuple[str, Contract, dict[str, Module]]

SHARED = 256
"""Bytes of shared memory of each instance."""

_IDS = "mov.u32 %g_c, %ctaid.x;\nmov.u32 %g_t, %tid.x;\n"
_DECLARED = """
.reg .pred %g_p<20>;
.reg .b32 %g_r<40>;
.reg .b32 %g_c, %g_t, %g_s<9>;
"""


def woven(
    plan: str,
    members: Mapping[str, str],
    body: str,
    *,
    ctas: Mapping[str, str] | None = None,
    grid: str = "1",
    shapes: Mapping[str, str] | None = None,
    fixed: int | None = None,
) -> Woven:
    """A kernel written by hand.

    Args:
        members: bodies as of `certificate_kit.entry`, by alias; blocks have 64 threads.
        ctas: the register that holds an instance's CTA, by instance; else ``%g_c``.
        grid: of the contract. ``shapes`` are parameters of 4 bytes with their expressions.
        fixed: the grid of all members, if it is known.
    """
    modules = {a: parse(kit.entry(text), f"{a}.ptx") for a, text in members.items()}
    instances = sorted(set(re.findall(r"\b([a-z](?:\.\d+)*):\d", body)))
    params = _params(modules, shapes or {})
    head = [
        *(".version 8.0", ".target sm_80", ".address_size 64"),
        f".shared .align 16 .b8 goptx_shared[{SHARED * len(instances)}];",
        f".visible .entry fused({', '.join(f'.param .{p.type} {p.name}' for p in params)})",
        *("{", *_DECLARED.strip().split("\n")),
    ]
    for instance in instances:
        name = instance.replace(".", "_")
        head += [r.replace("%", f"%{name}_") for r in kit.REGISTERS.strip().split("\n")]
    lines, origins = _written(_IDS + body, _Images(modules, instances, ctas or {}), len(head))
    contract = Contract(
        "fused",
        "",
        "",
        plan,
        "sm_80",
        (8, 0),
        (64, 1, 1),
        grid,
        "0",
        _records(modules, fixed),
        params,
    )
    ptx = "\n".join([*head, *lines, "}", ""])
    return ptx, replace(contract, origins=tuple(origins)), modules


def _written(
    body: str, images: _Images, above: int
) -> tuple[list[str], list[tuple[int, int, str, int]]]:
    """The lines of a body, which stand below so many others, and whose images they are."""
    lines: list[str] = []
    origins: list[tuple[int, int, str, int]] = []
    for line in body.strip().split("\n"):
        text, _, claims = line.partition("//")
        found = re.findall(r"([a-z](?:\.\d+)*):(\d+)(?:-(\d+))?", claims)
        for name, first, last in found:
            for ordinal in range(int(first), int(last or first) + 1):
                origins.append((above + len(lines) + 1, 1, name, ordinal))
                if not text.strip():
                    lines.append(images.of(name, ordinal))
        if text.strip():
            lines.append(text.strip())
    return lines, origins


def _params(modules: Mapping[str, Module], shapes: Mapping[str, str]) -> tuple[FusedParam, ...]:
    found = [
        FusedParam(f"{a}_{p.name}", p.type, p.size, p.alignment, "member", a, n)
        for a, module in modules.items()
        for n, p in enumerate(module.kernel().params)
    ]
    found += [FusedParam(name, "u32", 4, 4, "shape", expr=e) for name, e in shapes.items()]
    return tuple(found)


def _records(modules: Mapping[str, Module], fixed: int | None) -> tuple[MemberRecord, ...]:
    grid = None if fixed is None else (fixed, 1, 1)
    return tuple(
        MemberRecord(
            *(alias, f"{alias}.ptx", "k", "", (64, 1, 1), 1, grid, 0, None, None),
            tuple(MemberParam(p.name, p.type, p.size, p.alignment) for p in m.kernel().params),
        )
        for alias, m in modules.items()
    )


class _Images:
    """Images as they follow from members' texts: registers, ids, parameters, shared memory."""

    def __init__(
        self, modules: Mapping[str, Module], instances: list[str], ctas: Mapping[str, str]
    ) -> None:
        self._code = {a: list(m.kernel().instructions()) for a, m in modules.items()}
        self._instances = instances
        self._ctas = ctas

    def of(self, instance: str, ordinal: int) -> str:
        alias = instance.partition(".")[0]
        text = str(self._code[alias][ordinal])
        name = instance.replace(".", "_")
        place = f"goptx_shared+{SHARED * self._instances.index(instance)}"
        text = re.sub(r"%(p|rs|rd|r)(\d+)", rf"%{name}_\1\2", text)
        text = text.replace("%ctaid.x", self._ctas.get(instance, "%g_c"))
        text = text.replace("%tid.x", "%g_t").replace("%ntid.x", "64")
        text = re.sub(r"\[(out|in|n)\]", rf"[{alias}_\1]", text)
        return re.sub(r"\btile\b", place, text)


def rule(found: Woven) -> str | None:
    """The condition by which a proof fails."""
    return kit.refusal(*found).diagnostics[0].rule
