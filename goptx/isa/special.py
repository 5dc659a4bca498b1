"""Special registers (PTX ISA 10): type, components, uniformity, and what they require."""

from __future__ import annotations

from typing import Literal, NamedTuple

Uniformity = Literal["thread", "warp", "cta", "cluster", "grid"]


class SpecialRegister(NamedTuple):
    """A read-only register that the hardware or the launch sets.

    ``uniformity`` is the largest set of threads that is sure to read the same value; ``volatile``
    says that two reads by one thread may differ. ``ptx`` is 10 * major + minor, ``sm`` a number.
    """

    name: str
    type: str
    uniformity: Uniformity
    components: tuple[str, ...] = ()
    volatile: bool = False
    ptx: int = 10
    sm: int = 10


_XYZ = ("x", "y", "z", "w")

# name, type, uniformity, flags (v: vector of x, y, z; ~: volatile), PTX, sm
_ROWS = """
%tid u32 thread v 10 10
%ntid u32 grid v 10 10
%laneid u32 thread - 13 10
%warpid u32 warp ~ 13 10
%nwarpid u32 grid ~ 20 20
%ctaid u32 cta v 10 10
%nctaid u32 grid v 10 10
%smid u32 cta ~ 13 10
%nsmid u32 grid ~ 20 20
%gridid u64 grid - 30 30
%is_explicit_cluster pred grid - 78 90
%clusterid u32 cluster v 78 90
%nclusterid u32 grid v 78 90
%cluster_ctaid u32 cta v 78 90
%cluster_nctaid u32 grid v 78 90
%cluster_ctarank u32 cta - 78 90
%cluster_nctarank u32 grid - 78 90
%lanemask_eq u32 thread - 20 20
%lanemask_le u32 thread - 20 20
%lanemask_lt u32 thread - 20 20
%lanemask_ge u32 thread - 20 20
%lanemask_gt u32 thread - 20 20
%clock u32 thread ~ 10 10
%clock_hi u32 thread ~ 50 20
%clock64 u64 thread ~ 20 20
%globaltimer u64 thread ~ 31 30
%globaltimer_lo u32 thread ~ 31 30
%globaltimer_hi u32 thread ~ 31 30
%reserved_smem_offset_begin b32 grid - 76 80
%reserved_smem_offset_end b32 grid - 76 80
%reserved_smem_offset_cap b32 grid - 76 80
%reserved_smem_offset_0 b32 grid - 76 80
%reserved_smem_offset_1 b32 grid - 76 80
%total_smem_size u32 grid - 41 20
%aggr_smem_size u32 grid - 81 90
%dynamic_smem_size u32 grid - 41 20
%current_graph_exec u64 grid - 80 50
"""


def _build() -> dict[str, SpecialRegister]:
    table: dict[str, SpecialRegister] = {}
    for line in _ROWS.split("\n")[1:-1]:
        name, type_, uniformity, flags, ptx, sm = line.split()
        table[name] = SpecialRegister(
            name,
            type_,
            uniformity,  # pyright: ignore[reportArgumentType]
            _XYZ if "v" in flags else (),
            "~" in flags,
            int(ptx),
            int(sm),
        )
    for number in range(32):
        name = f"%envreg{number}"
        table[name] = SpecialRegister(name, "b32", "grid", (), False, 21, 10)
    for number in range(8):
        ptx, sm = (13, 10) if number < 4 else (30, 20)
        table[f"%pm{number}"] = SpecialRegister(f"%pm{number}", "u32", "thread", (), True, ptx, sm)
        name = f"%pm{number}_64"
        table[name] = SpecialRegister(name, "u64", "thread", (), True, 40, 50)
    return table


SPECIAL: dict[str, SpecialRegister] = _build()
"""Every special register by its name, percent sign included and component left out.

Those with components are vectors of four: ``mov.u32 %r1, %tid.x`` or ``mov.v4.u32 %v1, %tid``.
"""
