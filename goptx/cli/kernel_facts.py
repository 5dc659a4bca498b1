"""What ``goptx inspect`` tells about a kernel, as plain data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import prod
from typing import Any

from goptx.analysis.occupancy import occupancy
from goptx.ir import Function, Module, Parameter, Variable
from goptx.pipeline import Analyses

Facts = dict[str, Any]
"""Plain data, as JSON takes it."""


def module_facts(module: Module) -> Facts:
    """Of a module: version, target, and what it declares."""
    functions = [f.name for f in module.definitions() if not f.is_entry]
    return {
        "file": module.filename,
        "version": f"{module.version[0]}.{module.version[1]}",
        "targets": list(module.targets),
        "address_size": module.address_size,
        "functions": functions,
        "variables": [_variable(v) for v in module.variables.values()],
    }


def kernel_facts(kernel: Function, module: Module) -> Facts:
    """Of a kernel, with the device functions that it can reach."""
    analyses = Analyses(module).of(kernel)
    return {
        "name": kernel.name,
        "line": kernel.span.line if kernel.span is not None else None,
        "parameters": _with_access(parameters(kernel.params), analyses),
        "directives": {name: list(values) for name, values in kernel.directives.items()},
        "code": _code(kernel, analyses),
        "shared": _shared(analyses),
        "memory": _memory(analyses),
        "local_bytes": sum(v.size or 0 for v in analyses.get("features").local),
        "occupancy": _occupancy(kernel, module, analyses),
        "waits": _waits(analyses),
        "features": _features(analyses),
    }


def _occupancy(kernel: Function, module: Module, analyses: Analyses) -> Facts | None:
    """What fits on an SM, with the largest CTA that is declared and no dynamic shared memory.

    Registers count as the values that are live at once, which is an indication only. None if the
    kernel says nothing about its CTAs.
    """
    shape = kernel.dimension("reqntid") or kernel.dimension("maxntid")
    if shape is None or min(shape) < 1:
        return None
    found = occupancy(
        module.target,
        registers=analyses.get("liveness").max_pressure().units,
        threads=prod(shape),
        shared=analyses.get("features").shared.bytes,
    )
    return {
        "threads": prod(shape),
        "ctas_per_sm": found.ctas,
        "fraction": found.fraction,
        "limiter": found.limiter,
    }


def parameters(params: Iterable[Parameter]) -> list[Facts]:
    """Parameters with their offsets in the parameter buffer, in bytes."""
    found: list[Facts] = []
    offset = 0
    for param in params:
        offset = -(-offset // param.alignment) * param.alignment
        found.append(
            {
                "name": param.name,
                "type": param.type,
                "size": param.size,
                "align": param.alignment,
                "offset": offset,
                "pointer": param.pointer,
            }
        )
        offset += param.size
    return found


def pointers(kernel: Function, module: Module) -> set[str]:
    """The parameters that are known to be pointers: declared so, or used to access memory."""
    found = {p.name for p in kernel.params if p.pointer is not None}
    summary = Analyses(module).of(kernel).get("memory")
    return found | {e.param for e in summary.entries() if not e.descriptor and e.offset == 0}


def _with_access(params: list[Facts], analyses: Analyses) -> list[Facts]:
    """Parameters with how the memory behind their words is touched: r, w, a (atomically)."""
    entries = analyses.get("memory").entries()
    for param in params:
        param["access"] = [
            {"offset": e.offset, "access": str(e.access), "tensor_map": e.descriptor}
            for e in entries
            if e.param == param["name"]
        ]
    return params


def _memory(analyses: Analyses) -> Facts:
    """Memory that no parameter leads to."""
    found = analyses.get("memory")
    return {
        "globals": {name: str(access) for name, access in found.globals.items()},
        "unknown": sorted({one.reason for one in found.unknown}),
    }


def _variable(variable: Variable) -> Facts:
    return {
        "name": variable.name,
        "space": variable.space,
        "type": variable.type,
        "size": variable.size,
        "align": variable.alignment,
        "linkage": variable.linkage,
    }


def _code(kernel: Function, analyses: Analyses) -> Facts:
    """Size of the code, and the values that are live at once (32-bit units)."""
    pressure = analyses.get("liveness").max_pressure()
    loops = analyses.get("loops").loops
    return {
        "instructions": sum(len(block) for block in kernel.blocks),
        "blocks": len(kernel.blocks),
        "loops": len(loops),
        "loop_depth": max((loop.depth for loop in loops), default=0),
        "live_registers": pressure.units,
        "live_predicates": pressure.predicates,
        "functions": [f.name for f in analyses.get("features").reached.functions[1:]],
    }


def _shared(analyses: Analyses) -> Facts:
    layout = analyses.get("features").shared
    return {
        "static_bytes": layout.bytes,
        "align": layout.alignment,
        "dynamic": [variable.name for variable in layout.dynamic],
    }


def _waits(analyses: Analyses) -> Facts:
    """How threads wait for each other."""
    found = analyses.get("synchronisation")
    return {
        "barriers": [
            {"id": id, "threads": threads, "count": count}
            for (id, threads), count in Counter(
                (b.id, b.threads if b.counted else None) for b in found.barriers
            ).items()
        ],
        "warp_collectives": len(found.collectives),
        "warpgroup": len(found.warpgroup),
        "cluster": len(found.cluster),
        "mbarriers": len(found.mbarriers),
        "async_groups": sorted({group.queue for group in found.groups}),
        "loops": [
            {"kind": kind, "space": space, "inter_cta": inter_cta, "count": count}
            for (kind, space, inter_cta), count in Counter(
                (wait.kind, wait.space, wait.inter_cta) for wait in found.waits
            ).items()
        ],
        "early_exits": len(found.early_exits),
        "grid": bool(found.grid),
    }


def _features(analyses: Analyses) -> Facts:
    found = analyses.get("features")
    return {
        "special_registers": sorted(found.special),
        "globals": sorted(found.globals),
        "constants": sorted(found.constants),
        "external_calls": sorted({name for c in found.external_calls for name in c.callees}),
        "indirect_calls": len(found.indirect_calls),
        "indirect_branches": len(found.indirect_branches),
        "textures": len(found.textures),
        "alloca": len(found.alloca),
        "carry_chains": len(found.carries),
        "contractions": len(analyses.get("contractions")),
        "unknown": sorted({at.instruction.op.text for at in found.unknown}),
    }


def described(counts: Mapping[str, int]) -> str:
    """Numbers with their names, which are given in plural, the zero ones left out."""
    parts = [
        f"{count} {name.removesuffix('s') if count == 1 else name}"
        for name, count in counts.items()
        if count
    ]
    return ", ".join(parts) or "none"
