"""Conformance cases of asynchronous copies, bulk reductions and mbarriers."""

from __future__ import annotations

from collections.abc import Iterator

from conformance_kernels import ProgramCase, Writer, chosen, register_of

from goptx.isa.opcodes import Op
from goptx.isa.types import TYPES

# Copies


def copy_cases() -> Iterator[ProgramCase]:
    """cp.async with sizes and sources that end early; bulk copies and reductions; st.async."""
    for size in (4, 8, 16):
        for way in ("ca", "cg") if size == 16 else ("ca",):
            for rest in ("", ", %r1", ", %p1"):
                w = Writer()
                w.types += ["b64", "b64", "low"]
                w.do("mov.u32 %u, cell; mad.lo.u32 %u, %i, 16, %u;",
                     "mov.b64 %d1, 0x3333333333333333;",
                     "st.shared.v2.b64 [%u], {%d1, %d1}; ld.global.b32 %r1, [%in+16];",
                     f"rem.u32 %r1, %r1, {size + 1}; and.b32 %t, %r1, 1; setp.ne.u32 %p1, %t, 0;",
                     f"cp.async.{way}.shared.global [%u], [%in], {size}{rest};",
                     "cp.async.commit_group; cp.async.wait_group 0;",
                     "ld.shared.v2.b64 {%d2, %d3}, [%u];")  # fmt: skip
                w.store("%d2", 64)
                w.store("%d3", 64)
                w.types.append("low")
                yield w.case(f"cp.async.{way}.shared.global {size}{rest}",
                             declarations=".shared .align 16 .b8 cell[512];")  # fmt: skip
    for name in ("cp.reduce.async.bulk",):
        for op, _ in chosen(name):
            yield _reduced(op)
    for op, _ in chosen(
        "st.async", skip=lambda op: "mbarrier::complete_tx::bytes" not in op.modset
    ):
        yield _stored(op)
    for op, _ in chosen(
        "red.async", skip=lambda op: "mbarrier::complete_tx::bytes" not in op.modset
    ):
        yield _stored(op)


_CELLS = ".shared .align 16 .b8 cell[512]; .shared .align 8 .b64 bar;"
_MEET = "barrier.cluster.arrive.aligned; barrier.cluster.wait.aligned;"
_WAIT = "WAIT: mbarrier.try_wait.parity.shared.b64 %p6, [%r100], 0; @!%p6 bra WAIT; bar.sync 0;"


def _cluster_barrier(size: int) -> str:
    """An mbarrier (%r100) of each CTA that expects bytes, and the rank of the other (%r104)."""
    return (
        "mov.u32 %r104, %cluster_ctarank; xor.b32 %r104, %r104, 1; mov.u32 %r100, bar; "
        "@%p7 mbarrier.init.shared.b64 [%r100], 1; fence.mbarrier_init.release.cluster; "
        f"@%p7 mbarrier.arrive.expect_tx.shared.b64 _, [%r100], {size}; fence.proxy.async; {_MEET}"
    )


def _reduced(op: Op) -> ProgramCase:
    """To global memory; or each of two CTAs of a cluster, 32 threads, into the other."""
    type_ = next(m for m in op.mods if m in TYPES)
    w = Writer()
    w.load("%d1", type_, 64)
    w.load("%d2", type_, 64)
    w.do("mov.u32 %u, cell; mov.u32 %t, %tid.x; mad.lo.u32 %r101, %t, 8, %u;",
         "st.shared.b64 [%r101], %d1; setp.eq.u32 %p7, %t, 0;")  # fmt: skip
    cluster = 1
    if "global" in op.modset:
        policy = ""
        if "L2::cache_hint" in op.modset:
            w.do("createpolicy.fractional.L2::evict_first.b64 %d60, 1.0;")
            policy = ", %d60"
        w.do("st.global.b64 [%out], %d2; fence.proxy.async; bar.sync 0;",
             f"@%p7 {op.text} [%out], [%u], 256{policy};", "@%p7 cp.async.bulk.commit_group;",
             "@%p7 cp.async.bulk.wait_group 0;")  # fmt: skip
        w.bits.append(64)
    else:
        cluster = 2
        w.do("st.shared.b64 [%r101+256], %d2;", _cluster_barrier(256),
             "add.u32 %r102, %u, 256; mapa.shared::cluster.u32 %r102, %r102, %r104;",
             "mapa.shared::cluster.u32 %r103, %r100, %r104;",
             f"@%p7 {op.text} [%r102], [%u], 256, [%r103];", _WAIT,
             "ld.shared.b64 %d3, [%r101+256];", _MEET)  # fmt: skip
        w.store("%d3", 64)
    return w.case(op.text, declarations=_CELLS, threads=32 * cluster, cluster=cluster)


def _stored(op: Op) -> ProgramCase:
    """Each of two CTAs of a cluster, 32 threads, into the other (one is not allowed to itself)."""
    type_ = next(m for m in op.mods if m in TYPES)
    lanes = next((int(m[1]) for m in op.mods if m in ("v2", "v4")), 0)
    letter, bits = register_of(type_)
    w = Writer()
    w.load("%d1", type_, 64)
    w.load("%d2", type_, 64)
    names = [w.load(f"%{letter}{20 + k}", type_, bits) for k in range(max(1, lanes))]
    size = bits // 8 * len(names)
    operand = "{" + ", ".join(names) + "}" if lanes else names[0]
    w.do("mov.u32 %u, cell; mov.u32 %t, %tid.x; mad.lo.u32 %r101, %t, 16, %u;",
         "st.shared.v2.b64 [%r101], {%d1, %d2}; setp.eq.u32 %p7, %t, 0;",
         _cluster_barrier(32 * size))  # fmt: skip
    if "shared::cluster" in op.modset:
        w.do("mapa.shared::cluster.u32 %r102, %r101, %r104;",
             "mapa.shared::cluster.u32 %r103, %r100, %r104;",
             f"{op.text} [%r102], {operand}, [%r103];")  # fmt: skip
    else:
        w.do("cvt.u64.u32 %d61, %r101; cvta.shared.u64 %d61, %d61; mapa.u64 %d61, %d61, %r104;",
             "cvt.u64.u32 %d62, %r100; cvta.shared.u64 %d62, %d62; mapa.u64 %d62, %d62, %r104;",
             f"{op.text} [%d61], {operand}, [%d62];")  # fmt: skip
    w.do(_WAIT, "ld.shared.v2.b64 {%d1, %d2}, [%r101];", _MEET)
    w.store("%d1", 64)
    w.store("%d2", 64)
    return w.case(op.text, declarations=_CELLS, threads=64, cluster=2)


def barrier_cases() -> Iterator[ProgramCase]:
    """What mbarriers answer: pending counts and phases along a course of arrivals."""
    for first in range(1, 4):
        w = Writer()
        w.types.append("low")
        w.do(
            "mov.u32 %u, cell; mad.lo.u32 %u, %i, 8, %u;",
            f"mbarrier.init.shared.b64 [%u], {first + 2};",
        )
        for step in ("mbarrier.arrive.shared.b64 %d1, [%u]",
                     "mbarrier.arrive.noComplete.shared.b64 %d1, [%u], 1",
                     f"mbarrier.arrive_drop.shared.b64 %d1, [%u], {first}",
                     "mbarrier.arrive.shared.b64 %d1, [%u], 1",
                     "mbarrier.arrive.expect_tx.shared.b64 %d1, [%u], 64",
                     "mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%u], 64"):  # fmt: skip
            w.do(f"{step};")
            if "%d1" in step:
                w.do(
                    "mbarrier.pending_count.b64 %r1, %d1;",
                    "mbarrier.test_wait.shared.b64 %p1, [%u], %d1;",
                )
                w.store("%r1", 32)
                w.store("%p1", 1)
            for parity in (0, 1):
                w.do(f"mbarrier.test_wait.parity.shared.b64 %p1, [%u], {parity};")
                w.store("%p1", 1)
        yield w.case(f"mbarrier of {first + 2}", declarations=".shared .align 8 .b8 cell[256];")
