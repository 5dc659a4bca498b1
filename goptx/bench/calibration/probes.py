"""What is measured: for each latency class one or more instructions, as links of a chain.

A link takes the value of its chain, ``{x}``, and leaves the next one there. In its text ``{x}`` is
the chain's register (``{x}_0``, ``{x}_1`` … are more), ``{n}`` a number that no other link has, and
``{k}`` the number of the chain. Registers that hold values which the assembler cannot know:
``%c0``–``%c3`` small odd integers, ``%z0``, ``%z1`` zeros, ``%f0``–``%f3`` floats near one,
``%h0``, ``%h1`` pairs of halves, ``%d0``, ``%d1`` doubles; ``%lane`` is the thread's number,
``%sh`` the address of a word of shared memory of the thread's own, ``%g`` that of global memory
that all its threads share, ``%ring`` that of the cells of a pointer chase, ``%pass`` the pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Probe:
    """One way to measure a latency class.

    Attributes:
        name: what is measured, in the words of PTX.
        classes: the latency classes that it stands for.
        link: text of one link.
        ops: instructions of the class in a link.
        less: classes whose cycles in a link are not those of the class measured.
        state: type of the chain's registers.
        start: text that gives ``{x}`` its first value, before the first pass.
        enter: text before each pass, not timed.
        setup: text that stands once, before all chains.
        threads: of the CTA that measures the latency.
        cluster: CTAs of a cluster, of which the first is timed.
        links: how many links the two chains have, whose difference is measured.
        looped: the links are iterations of one loop, whose branch is measured.
        crowd: whether independent chains of many warps tell how often the SM can issue it.
        cold: the L2 cache is overwritten before each launch.
        sm: least capability; ``accelerated`` asks for the target with an ``a``.
    """

    name: str
    classes: tuple[str, ...]
    link: str
    ops: int = 1
    less: tuple[str, ...] = ()
    state: str = "b32"
    start: str = "mov.b32 {x}, %c1;"
    enter: str = ""
    setup: str = ""
    threads: int = 32
    cluster: int = 1
    links: tuple[int, int] = (32, 96)
    looped: bool = False
    crowd: bool = True
    cold: bool = False
    sm: int = 80
    accelerated: bool = False


RING_CELLS: Final = 256
"""Cells of the ring that pointer chases go around in."""
RING_STRIDE: Final = 8 * 1024 + 128
"""Bytes from cell to cell: other lines, other slices of the L2 cache."""
PASSES: Final = 2
"""Times that a chain runs in a launch; the last is timed, the others fill the caches."""

_FLOAT = "mov.b32 {x}, %f1;"
_HALF = "mov.b32 {x}, %h1;"
_DOUBLE = "mov.b64 {x}, %d1;"
_OWN = "add.u32 {x}, %sh, {k}*8192;\n  st.shared.b32 [{x}], {x};"
_RING = "add.u64 {x}, %ring, %salt;"
_COLD = (
    "cvt.u64.u32 %u1, %z0;\n  and.b64 %u1, {x}, %u1;\n"
    "  add.u64 {x}, %cold, %u1;\n  add.u64 {x}, {x}, %salt;"
)
"""``%cold`` is the address of a ring of the pass's own, which nobody has touched before. The pass
before has to end first: else its loads, of which nothing is used, move behind the clock."""


def _mma(kind: str, registers: int) -> str:
    words = ", ".join(f"{{x}}_{i}" for i in range(registers))
    a = "%h0, %h1, %h0, %h1"
    return (
        f"mma.sync.aligned.m16n8k16.row.col.{kind}.f16.f16.{kind} "
        f"{{{{{words}}}}}, {{{{{a}}}}}, {{{{%h0, %h1}}}}, {{{{{words}}}}};"
    )


def _zero(registers: int, state: str = "b32") -> str:
    value = "%z0" if state == "b32" else "%f0"
    return "\n  ".join(f"mov.b32 {{x}}_{i}, {value};" for i in range(registers))


_WGMMA_WORDS = ", ".join(f"{{x}}_{i}" for i in range(64))
_WGMMA = (
    "wgmma.fence.sync.aligned;\n"
    "  wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16 "
    f"{{{{{_WGMMA_WORDS}}}}}, %desc, %desc, 1, 1, 1, 0, 0;\n"
    "  wgmma.commit_group.sync.aligned;\n"
    "  wgmma.wait_group.sync.aligned 0;"
)
_DESCRIPTOR = (
    ".reg .b64 %desc;\n  cvt.u64.u32 %desc, %shared;\n  shr.u64 %desc, %desc, 4;\n"
    "  and.b64 %desc, %desc, 0x3fff;\n  or.b64 %desc, %desc, 0x0000000800080000;"
)
"""Of a matrix without swizzle at the start of shared memory (ISA, matrix descriptor)."""

_BAR = (
    ".reg .b32 %bar, %parity, %landing;\n  .reg .pred %done;\n"
    "  mov.b32 %bar, %shared;\n  add.u32 %landing, %shared, 1024;\n"
    "  mov.b32 %parity, 0;\n  mbarrier.init.shared.b64 [%bar], 1;\n"
    "  fence.proxy.async.shared::cta;"
)
_BULK = (
    "mbarrier.arrive.expect_tx.shared.b64 _, [%bar], 1024;\n"
    "  cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes "
    "[%landing], [{x}], 1024, [%bar];\n"
    "WAIT{n}:\n"
    "  mbarrier.try_wait.parity.shared.b64 %done, [%bar], %parity;\n"
    "  @!%done bra WAIT{n};\n"
    "  xor.b32 %parity, %parity, 1;"
)
_NEXT = f"\n  add.u64 {{x}}, {{x}}, {RING_STRIDE};"

_ARRIVE = (
    "mbarrier.arrive.shared.b64 %token, [{x}];\n"
    "  mbarrier.test_wait.shared.b64 %done, [{x}], %token;\n"
    "  selp.b32 %offset, %z0, %z1, %done;\n"
    "  add.s32 {x}, {x}, %offset;"
)
_TOKEN = (
    ".reg .b64 %token;\n  .reg .b32 %offset;\n  .reg .pred %done;\n"
    "  mbarrier.init.shared.b64 [%shared], 1;"
)

_CP_ASYNC = (
    "cp.async.cg.shared.global [%shared], [{x}], 16;\n"
    "  cp.async.commit_group;\n"
    "  cp.async.wait_group 0;" + _NEXT
)

_PEER = (
    ".reg .b32 %peer;\n"
    "  st.shared.b32 [%shared], %z0;\n"
    "  barrier.cluster.arrive.release.aligned;\n  barrier.cluster.wait.acquire.aligned;\n"
    "  mapa.shared::cluster.u32 %peer, %shared, 1;"
)

PROBES: Final = (
    Probe(
        "add.s32, xor.b32",
        ("int",),
        "add.s32 {x}, {x}, %c0;\n  xor.b32 {x}, {x}, %c1;",
        ops=2,
    ),
    Probe(
        "shf.l.wrap.b32, min.s32",
        ("int",),
        "shf.l.wrap.b32 {x}, {x}, {x}, %c0;\n  min.s32 {x}, {x}, %c1;",
        ops=2,
    ),
    Probe("mad.lo.s32", ("imad",), "mad.lo.s32 {x}, {x}, %c0, %c1;"),
    Probe("fma.rn.f32", ("fp32",), "fma.rn.f32 {x}, {x}, %f0, %f2;", start=_FLOAT),
    Probe("add.rn.f32", ("fp32",), "add.rn.f32 {x}, {x}, %f0;", start=_FLOAT),
    Probe("mul.rn.f32", ("fp32",), "mul.rn.f32 {x}, {x}, %f0;", start=_FLOAT),
    Probe("fma.rn.f16x2", ("half",), "fma.rn.f16x2 {x}, {x}, %h0, %h1;", start=_HALF),
    Probe("fma.rn.f64", ("fp64",), "fma.rn.f64 {x}, {x}, %d0, %d1;", state="b64", start=_DOUBLE),
    Probe("add.rn.f64", ("fp64",), "add.rn.f64 {x}, {x}, %d0;", state="b64", start=_DOUBLE),
    Probe("ex2.approx.ftz.f32", ("mufu",), "ex2.approx.ftz.f32 {x}, {x};", start=_FLOAT),
    Probe("lg2.approx.ftz.f32", ("mufu",), "lg2.approx.ftz.f32 {x}, {x};", start=_FLOAT),
    Probe("tanh.approx.f32", ("mufu",), "tanh.approx.f32 {x}, {x};", start=_FLOAT),
    Probe(
        "cvt.rzi.s32.f32, cvt.rn.f32.s32",
        ("convert",),
        "cvt.rzi.s32.f32 {x}, {x};\n  cvt.rn.f32.s32 {x}, {x};",
        ops=2,
        start=_FLOAT,
    ),
    Probe(
        "cvt.rn.f32.f64, cvt.f64.f32",
        ("convert",),
        "cvt.rn.f32.f64 %t{k}, {x};\n  cvt.f64.f32 {x}, %t{k};",
        ops=2,
        state="b64",
        start=_DOUBLE,
    ),
    Probe(
        "setp.lt.s32 to a guard",
        ("predicate",),
        "setp.lt.s32 %p{k}, {x}, %c0;\n  @%p{k} add.s32 {x}, {x}, %c1;",
        less=("int",),
    ),
    Probe(
        "mma.m16n8k16 f16",
        ("tensor_f16",),
        _mma("f16", 2),
        start=_zero(2),
    ),
    Probe(
        "mma.m16n8k16 f32",
        ("tensor_f32",),
        _mma("f32", 4),
        start=_zero(4),
    ),
    Probe(
        "wgmma.m64n128k16 f32, waited for",
        ("wgmma",),
        _WGMMA,
        start=_zero(64),
        setup=_DESCRIPTOR,
        threads=128,
        crowd=False,
        sm=90,
        accelerated=True,
        links=(16, 48),
    ),
    Probe("ld.shared.b32", ("lsu_shared",), "ld.volatile.shared.b32 {x}, [{x}];", start=_OWN),
    Probe(
        "ld.global.ca.b64, hits L1",
        ("l1",),
        "ld.global.ca.b64 {x}, [{x}];",
        state="b64",
        start="add.u64 {x}, %g, {k}*8192;\n  mul.wide.u32 %u0, %lane, 8;\n"
        "  add.u64 {x}, {x}, %u0;\n  st.global.b64 [{x}], {x};",
    ),
    Probe(
        "ld.global.cg.b64, hits L2",
        ("l2", "lsu_global"),
        "ld.global.cg.b64 {x}, [{x}];",
        state="b64",
        start=_RING,
        crowd=False,
    ),
    Probe(
        "ld.global.cg.b64, from DRAM",
        ("dram", "lsu_global"),
        "ld.global.cg.b64 {x}, [{x}];",
        state="b64",
        start=_RING,
        enter=_COLD,
        crowd=False,
        cold=True,
    ),
    Probe(
        "ld.const.b32, address in a register",
        ("const",),
        "ld.const.b32 {x}, [{x}];",
        start="mov.b32 {x}, cells;\n  add.u32 {x}, {x}, %z0;",
        crowd=False,
    ),
    Probe(
        "atom.global.add.u32",
        ("atomic",),
        "atom.global.add.u32 {x}, [%own], {x};",
        setup=".reg .b64 %own;\n  mul.wide.u32 %own, %lane, 4;\n  add.u64 %own, %own, %g;",
        crowd=False,
    ),
    Probe(
        "cp.async 16 bytes, hits L2, waited for",
        ("cp_async",),
        _CP_ASYNC,
        state="b64",
        start=_RING,
        enter=_RING,
        threads=1,
        crowd=False,
    ),
    Probe(
        "cp.async 16 bytes, from DRAM, waited for",
        ("cp_async",),
        _CP_ASYNC,
        state="b64",
        start=_RING,
        enter=_COLD,
        threads=1,
        crowd=False,
        cold=True,
    ),
    Probe(
        "cp.async.bulk 1 KB, hits L2, waited for",
        ("async_l2",),
        _BULK,
        state="b64",
        start=_RING,
        enter=_RING,
        setup=_BAR,
        threads=1,
        crowd=False,
        sm=90,
    ),
    Probe(
        "cp.async.bulk 1 KB, from DRAM, waited for",
        ("async",),
        _BULK + _NEXT,
        state="b64",
        start=_RING,
        enter=_COLD,
        setup=_BAR,
        threads=1,
        crowd=False,
        cold=True,
        sm=90,
    ),
    Probe(
        "mbarrier.arrive, mbarrier.test_wait",
        ("mbarrier",),
        _ARRIVE,
        ops=2,
        less=("int", "int"),
        start="mov.b32 {x}, %shared;",
        setup=_TOKEN,
        threads=1,
        crowd=False,
    ),
    Probe(
        "ld.shared::cluster.b32 of the neighbour",
        ("dsmem",),
        "ld.shared::cluster.b32 %offset, [{x}];\n  add.u32 {x}, {x}, %offset;",
        less=("int",),
        start="mov.b32 {x}, %peer;",
        setup=".reg .b32 %offset;\n  " + _PEER,
        crowd=False,
        cluster=2,
        sm=90,
    ),
    Probe(
        "shfl.sync.down.b32",
        ("warp",),
        "shfl.sync.down.b32 {x}, {x}, 1, 31, -1;",
        start="add.s32 {x}, %c1, %lane;",
    ),
    Probe(
        "bar.sync of four warps",
        ("barrier",),
        "bar.sync 0;",
        threads=128,
        crowd=False,
    ),
    Probe(
        "fence.acq_rel.gpu after a store",
        ("fence",),
        "st.global.b32 [%g], {x};\n  fence.acq_rel.gpu;",
        threads=1,
        crowd=False,
    ),
    Probe(
        "the branch of a loop",
        ("branch",),
        "xor.b32 {x}, {x}, %c1;",
        less=("int", "predicate"),
        looped=True,
        crowd=False,
    ),
    Probe(
        "div.s32",
        ("int_div",),
        "div.s32 {x}, %c3, {x};\n  add.s32 {x}, {x}, %c2;",
        less=("int",),
    ),
    Probe("div.rn.f32", ("fp32_div",), "div.rn.f32 {x}, {x}, %f0;", start=_FLOAT, links=(8, 24)),
    Probe(
        "div.rn.f64",
        ("fp64_div",),
        "div.rn.f64 {x}, {x}, %d0;",
        state="b64",
        start=_DOUBLE,
        links=(8, 24),
    ),
    Probe("vadd.s32.s32.s32", ("video",), "vadd.s32.s32.s32 {x}, {x}.b0, %c0;", links=(16, 48)),
)
"""Everything that is measured. A class with several probes gets the mean of them."""
