"""What a kernel takes of an SM, as far as PTX tells."""

from __future__ import annotations

from math import prod
from typing import NamedTuple

from goptx.analysis.features import Features, features
from goptx.analysis.liveness import Liveness, Pressure, liveness
from goptx.analysis.occupancy import Occupancy, occupancy
from goptx.ir import Function, Module


class Resources(NamedTuple):
    """Resources of a kernel; sizes are in bytes.

    Attributes:
        pressure: values that are live at once. An indication of the registers an assembler will
            use, neither a lower nor an upper bound: it reorders code, folds constants and packs
            16-bit values, and needs registers for addresses and pipelines. Exact numbers come from
            the cubin.
        static_shared: without dynamic shared memory, which `dynamic_shared` says is used.
        parameters: the parameter buffer, its padding included.
        local: local variables of all functions reached, without spills.
        threads: the largest CTA that the directives allow, None if they do not say.
        register_cap: ``.maxnreg``, if given.
    """

    pressure: Pressure
    static_shared: int
    dynamic_shared: bool
    parameters: int
    local: int
    threads: int | None
    register_cap: int | None


def resources(
    function: Function,
    module: Module,
    *,
    found: Features | None = None,
    live: Liveness | None = None,
) -> Resources:
    """The resources of a kernel; ``found`` and ``live`` are analyses that are known already."""
    found = found or features(function, module)
    live = live or liveness(function)
    shape = function.dimension("reqntid") or function.dimension("maxntid")
    cap = function.directives.get("maxnreg")
    return Resources(
        pressure=live.max_pressure(),
        static_shared=found.shared.bytes,
        dynamic_shared=bool(found.shared.dynamic),
        parameters=parameter_bytes(function),
        local=sum(variable.size or 0 for variable in found.local),
        threads=prod(shape) if shape is not None else None,
        register_cap=int(cap[0]) if cap else None,
    )


def parameter_bytes(function: Function) -> int:
    """The size of the parameter buffer: parameters in order, each aligned."""
    offset = 0
    for param in function.params:
        offset = -(-offset // param.alignment) * param.alignment + param.size
    return offset


def expected_occupancy(
    needs: Resources, target: str, *, threads: int | None = None, dynamic: int = 0
) -> Occupancy | None:
    """The occupancy if the registers were just the pressure, capped where the kernel caps them.

    ``threads`` is the CTA's size, by default the largest allowed; ``dynamic`` the bytes of dynamic
    shared memory. None if the size of a CTA is unknown.
    """
    size = threads or needs.threads
    if size is None:
        return None
    registers = needs.pressure.units
    if needs.register_cap is not None:
        registers = min(registers, needs.register_cap)
    return occupancy(
        target, registers=registers, threads=size, shared=needs.static_shared + dynamic
    )
