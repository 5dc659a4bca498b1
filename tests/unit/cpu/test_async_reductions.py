"""Asynchronous stores and reductions on the CPU, against plain numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from goptx import cpu
from goptx.diag import GoptxError

HEAD = ".version 8.1\n.target sm_90\n.address_size 64\n"
N = 64
"""Words of eight bytes, one a thread."""

BULK = """.visible .entry k(.param .u64 there, .param .u64 comes) {{
.reg .pred %p, %q; .reg .b32 %r<9>; .reg .b64 %d<9>;
.shared .align 16 .b8 cell[{room}]; .shared .align 8 .b64 bar;
ld.param.u64 %d1, [there]; ld.param.u64 %d2, [comes];
mov.u32 %r1, %tid.x; mul.wide.u32 %d3, %r1, 8; add.s64 %d4, %d2, %d3; ld.global.b64 %d5, [%d4];
mov.u32 %r2, cell; mad.lo.u32 %r3, %r1, 8, %r2; st.shared.b64 [%r3], %d5;
setp.eq.u32 %p, %r1, 0;
{body}
ret; }}
"""

OUTWARD = """fence.proxy.async; bar.sync 0;
@%p cp.reduce.async.bulk.global.shared::cta.bulk_group.{op} [%d1], [%r2], 512;
@%p cp.async.bulk.commit_group;
{wait}"""

INWARD = """add.s64 %d6, %d1, %d3; ld.global.b64 %d7, [%d6]; st.shared.b64 [%r3+512], %d7;
mov.u32 %r4, bar; @%p mbarrier.init.shared.b64 [%r4], 1; fence.mbarrier_init.release.cluster;
fence.proxy.async; bar.sync 0; add.u32 %r5, %r2, 512;
@%p mbarrier.arrive.expect_tx.shared.b64 _, [%r4], 512;
@%p cp.reduce.async.bulk.shared::cluster.shared::cta.mbarrier::complete_tx::bytes.{op}
    [%r5], [%r2], 512, [%r4];
WAIT: mbarrier.try_wait.parity.shared.b64 %q, [%r4], 0; @!%q bra WAIT;
ld.shared.b64 %d7, [%r3+512]; st.global.b64 [%d6], %d7;"""

KINDS: dict[str, Any] = {
    "add": lambda a, b: a + b,
    "min": np.minimum,
    "max": np.maximum,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
    "xor": np.bitwise_xor,
    "inc": lambda a, b: np.where(a >= b, 0, a + 1).astype(a.dtype),
    "dec": lambda a, b: np.where((a == 0) | (a > b), b, a - 1).astype(a.dtype),
}
TYPES: dict[str, Any] = {
    "u32": np.uint32,
    "s32": np.int32,
    "u64": np.uint64,
    "s64": np.int64,
    "b32": np.uint32,
    "b64": np.uint64,
    "f32": np.float32,
    "f64": np.float64,
    "f16": np.float16,
}


def words(type_: str, seed: int) -> np.ndarray[Any, Any]:
    """512 bytes of a type; floats are sums without rounding but for f16."""
    source, dtype = np.random.default_rng(seed), np.dtype(TYPES[type_])
    count = 8 * N // dtype.itemsize
    if dtype.kind == "f":
        return source.integers(-2048, 2048, count).astype(dtype) / dtype.type(8)
    low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
    return source.integers(low, high, count, dtype, endpoint=True)


@pytest.mark.parametrize("ops", [
    *[f"{k}.{t}" for k in ("and", "or", "xor") for t in ("b32", "b64")],
    *[f"add.{t}" for t in ("u32", "s32", "u64", "f32", "f64")],
    *[f"{k}.{t}" for k in ("min", "max") for t in ("u32", "s32", "u64", "s64", "f16")],
    *("inc.u32", "dec.u32", "add.noftz.f16"),
])  # fmt: skip
def test_bulk_reductions_to_global_memory(ops: str) -> None:
    kind, type_ = ops.split(".")[0], ops.split(".")[-1]
    there, comes = words(type_, 1), words(type_, 2)
    with np.errstate(over="ignore"):
        expected = KINDS[kind](there, comes)
    body = OUTWARD.format(op=ops, wait="@%p cp.async.bulk.wait_group 0;")
    text = HEAD + BULK.format(room=512, body=body)
    cpu.launch(text, 1, N, [there, comes], checks="all", timeout_s=10)
    assert there.tobytes() == expected.astype(there.dtype).tobytes()


@pytest.mark.parametrize("ops", ["add.u64", "min.s32", "xor.b32", "inc.u32", "dec.u32"])
def test_bulk_reductions_within_a_cluster_end_on_an_mbarrier(ops: str) -> None:
    kind, type_ = ops.split(".")
    there, comes = words(type_, 3), words(type_, 4)
    with np.errstate(over="ignore"):
        expected = KINDS[kind](there, comes)
    text = HEAD + BULK.format(room=1024, body=INWARD.format(op=ops))
    cpu.launch(text, 1, N, [there, comes], checks="all", timeout_s=10)
    assert there.tobytes() == expected.astype(there.dtype).tobytes()


def test_sums_keep_subnormals_and_nans_of_f64_as_they_are() -> None:
    """As an H200 does."""
    there, comes = (np.full(2 * N, x, np.float32) for x in (1e-39, -3e-39))
    expected = there + comes
    body = OUTWARD.format(op="add.f32", wait="@%p cp.async.bulk.wait_group 0;")
    cpu.launch(HEAD + BULK.format(room=512, body=body), 1, N, [there, comes], timeout_s=10)
    assert there.any() and (there == expected).all()
    words = np.full(N, 0x7FF0000000000001, np.uint64), np.full(N, 0x40E0000000000000, np.uint64)
    body = OUTWARD.format(op="add.f64", wait="@%p cp.async.bulk.wait_group 0;")
    for there, comes in (words, words[::-1]):
        there = there.copy()
        cpu.launch(HEAD + BULK.format(room=512, body=body), 1, N, [there, comes], timeout_s=10)
        assert (there == 0x7FF0000000000001).all()


def test_a_reduction_is_not_done_before_it_is_waited_for() -> None:
    there, comes = words("u32", 5), words("u32", 6)
    before = there.copy()
    text = HEAD + BULK.format(room=512, body=OUTWARD.format(op="add.u32", wait=""))
    cpu.launch(text, 1, N, [there, comes], timeout_s=10)
    assert (there == before).all()


def test_ctas_may_reduce_into_one_place() -> None:
    there, comes = words("u32", 7), words("u32", 8)
    expected = there + 9 * comes
    body = OUTWARD.format(op="add.u32", wait="@%p cp.async.bulk.wait_group 0;")
    text = HEAD + BULK.format(room=512, body=body)
    result = cpu.launch(text, 9, N, [there, comes], checks="all", timeout_s=10)
    assert (there == expected).all() and not result.warnings


def test_a_reduction_beyond_a_buffer_is_found() -> None:
    there, comes = words("u32", 7)[:-1], words("u32", 8)
    body = OUTWARD.format(op="add.u32", wait="@%p cp.async.bulk.wait_group 0;")
    with pytest.raises(GoptxError, match=r"cp\.reduce|out-of-bounds"):
        cpu.launch(HEAD + BULK.format(room=512, body=body), 1, N, [there, comes], timeout_s=10)


REMOTE = """.visible .entry k(.param .u64 out) .reqnctapercluster 2 {{
.reg .pred %p, %q; .reg .b32 %r<12>; .reg .b64 %d<9>;
.shared .align 16 .b8 cell[512]; .shared .align 8 .b64 bar;
mov.u32 %r1, %tid.x; mov.u32 %r2, cell; mad.lo.u32 %r3, %r1, 16, %r2; mov.u32 %r4, bar;
mov.u32 %r9, 1000; st.shared.v4.b32 [%r3], {{%r9, %r9, %r9, %r9}};
setp.eq.u32 %p, %r1, 0; @%p mbarrier.init.shared.b64 [%r4], 1;
fence.mbarrier_init.release.cluster; @%p mbarrier.arrive.expect_tx.shared.b64 _, [%r4], {bytes};
barrier.cluster.arrive.aligned; barrier.cluster.wait.aligned;
mov.u32 %r5, %cluster_ctarank; xor.b32 %r6, %r5, 1; mad.lo.u32 %r7, %r5, 100, %r1;
{address}
{op};
WAIT: mbarrier.try_wait.parity.shared.b64 %q, [%r4], 0; @!%q bra WAIT;
ld.shared.v4.b32 {{%r8, %r9, %r10, %r11}}, [%r3];
barrier.cluster.arrive.aligned; barrier.cluster.wait.aligned;
ld.param.u64 %d1, [out]; mad.lo.u32 %r1, %r5, 32, %r1; mul.wide.u32 %d2, %r1, 16;
add.s64 %d1, %d1, %d2; st.global.v4.b32 [%d1], {{%r8, %r9, %r10, %r11}};
ret; }}
"""
NAMED = (
    "mapa.shared::cluster.u32 %r10, %r3, %r6; mapa.shared::cluster.u32 %r11, %r4, %r6;",
    "%r10",
    "%r11",
)
GENERIC = (
    "cvt.u64.u32 %d3, %r3; cvta.shared.u64 %d3, %d3; mapa.u64 %d3, %d3, %r6;"
    "cvt.u64.u32 %d4, %r4; cvta.shared.u64 %d4, %d4; mapa.u64 %d4, %d4, %r6;",
    "%d3",
    "%d4",
)


def remote(op: str, value: str, size: int, generic: bool) -> np.ndarray[Any, Any]:
    """What each thread of two CTAs finds where the other CTA has sent something: 1000 before."""
    address, target, barrier = GENERIC if generic else NAMED
    space = "" if generic else ".shared::cluster"
    call = f"{op.replace('SPACE', space)} [{target}], {value}, [{barrier}]"
    out = np.zeros((2, 32, 4), np.uint32)
    text = HEAD + REMOTE.format(bytes=32 * size, address=address, op=call)
    cpu.launch(text, 2, 32, [out], checks="all", timeout_s=10)
    return out


SENT = np.stack([np.arange(32) + 100, np.arange(32)]).astype(np.uint32)
"""What the threads of CTA 0 get, and those of CTA 1."""


@pytest.mark.parametrize("generic", [False, True])
@pytest.mark.parametrize("lanes", [1, 2, 4])
def test_asynchronous_stores_to_another_cta(lanes: int, generic: bool) -> None:
    vector = f".v{lanes}" if lanes > 1 else ""
    value = "{" + ", ".join(["%r7"] * lanes) + "}" if lanes > 1 else "%r7"
    op = f"st.asyncSPACE.mbarrier::complete_tx::bytes{vector}.b32"
    found = remote(op, value, 4 * lanes, generic)
    assert (found[..., :lanes] == SENT[..., None]).all() and (found[..., lanes:] == 1000).all()


@pytest.mark.parametrize("generic", [False, True])
@pytest.mark.parametrize(("op", "result"), [
    ("add.u32", 1000 + SENT), ("min.u32", SENT), ("max.s32", np.full((2, 32), 1000)),
    ("and.b32", 1000 & SENT), ("or.b32", 1000 | SENT), ("xor.b32", 1000 ^ SENT),
    ("inc.u32", np.zeros((2, 32))), ("dec.u32", SENT),
])  # fmt: skip
def test_asynchronous_reductions_in_another_cta(op: str, result: Any, generic: bool) -> None:
    found = remote(
        f"red.async.relaxed.clusterSPACE.mbarrier::complete_tx::bytes.{op}", "%r7", 4, generic
    )
    assert (found[..., 0] == result).all() and (found[..., 1:] == 1000).all()


BETWEEN = """.visible .entry k(.param .u64 out) .reqnctapercluster 2 {{
.reg .pred %p, %q; .reg .b32 %r<12>; .reg .b64 %d<9>;
.shared .align 16 .b8 cell[128]; .shared .align 16 .b8 to[128]; .shared .align 8 .b64 bar;
mov.u32 %r1, %tid.x; mov.u32 %r2, cell; mad.lo.u32 %r3, %r1, 4, %r2; mov.u32 %r4, bar;
mov.u32 %r5, %cluster_ctarank; mad.lo.u32 %r7, %r5, 100, %r1; st.shared.b32 [%r3], %r7;
mov.u32 %r8, to; mad.lo.u32 %r9, %r1, 4, %r8; mov.u32 %r10, 1000; st.shared.b32 [%r9], %r10;
setp.eq.u32 %p, %r1, 0; @%p mbarrier.init.shared.b64 [%r4], 1;
fence.mbarrier_init.release.cluster; @%p mbarrier.arrive.expect_tx.shared.b64 _, [%r4], 128;
fence.proxy.async; barrier.cluster.arrive.aligned; barrier.cluster.wait.aligned;
xor.b32 %r6, %r5, 1; mapa.shared::cluster.u32 %r10, %r8, %r6;
mapa.shared::cluster.u32 %r11, %r4, %r6;
@%p {op} [%r10], [%r2], 128, [%r11];
WAIT: mbarrier.try_wait.parity.shared.b64 %q, [%r4], 0; @!%q bra WAIT;
ld.shared.b32 %r8, [%r9]; barrier.cluster.arrive.aligned; barrier.cluster.wait.aligned;
ld.param.u64 %d1, [out]; mad.lo.u32 %r1, %r5, 32, %r1; mul.wide.u32 %d2, %r1, 4;
add.s64 %d1, %d1, %d2; st.global.b32 [%d1], %r8;
ret; }}
"""


@pytest.mark.parametrize(("op", "expected"), [
    ("cp.async.bulk.shared::cluster.shared::cta.mbarrier::complete_tx::bytes", SENT),
    ("cp.reduce.async.bulk.shared::cluster.shared::cta.mbarrier::complete_tx::bytes.add.u32",
     1000 + SENT),
])  # fmt: skip
def test_what_one_cta_sends_is_there_when_the_other_has_waited(op: str, expected: Any) -> None:
    out = np.zeros((2, 32), np.uint32)
    cpu.launch(HEAD + BETWEEN.format(op=op), 2, 32, [out], checks="all", timeout_s=5)
    assert (out == expected).all()
