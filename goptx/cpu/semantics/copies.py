"""Asynchronous copies (PTX ISA 9.7.9.25): they happen when they are waited for, not earlier."""

from __future__ import annotations

from typing import Final

from goptx.cpu import layout, watch
from goptx.cpu.emitter import CTA, THREAD, Emit, Emitter, Unsupported
from goptx.cpu.layout import FaultCode
from goptx.cpu.semantics.barriers import mbarrier
from goptx.cpu.semantics.memory import constant_size
from goptx.ir import Address, Composite, Instruction, Int, Not, Vector

BULK_IN, BULK_OUT, TILE_IN, TILE_OUT, BULK_CLUSTER = range(5)


def _cp_async(e: Emitter, i: Instruction) -> None:
    """cp.async dst, src, size{, source size or ignore-src}."""
    size = constant_size(i.operands[2])
    target, source = e.address(i.operands[0]), e.address(i.operands[1])
    watch.stays(e, target, size)
    valid = str(size)
    if len(i.operands) > 3 and not (len(i.operands) == 4 and "L2::cache_hint" in i.op.modset):
        given = i.operands[3]
        name = given.operand.name if isinstance(given, Not) else getattr(given, "name", "")
        if e.registers.get(name) == "i1":
            ignore = e.read(i.operands[3], "i1")
            valid = e.value(f"select i1 {ignore}, i32 0, i32 {size}")
        else:
            valid = e.read(i.operands[3], "i32")
    e.call(
        "void",
        "goptx_copy_async",
        *(("ptr", THREAD), ("i64", target), ("i64", source)),
        *(("i32", str(size)), ("i32", valid), ("i32", str(e.at))),
    )


def _commit(e: Emitter, i: Instruction) -> None:
    e.call("void", "goptx_copy_commit", ("ptr", THREAD))


def _wait_group(e: Emitter, i: Instruction) -> None:
    pending = i.operands[0]
    if not isinstance(pending, Int):
        raise Unsupported(f"the count {pending}")
    _complete(e, str(pending.value), "0")


def _wait_all(e: Emitter, i: Instruction) -> None:
    _complete(e, "0", "1")


def _complete(e: Emitter, pending: str, everything: str) -> None:
    e.call(
        "void",
        "goptx_copy_wait",
        *(("ptr", THREAD), ("ptr", CTA), ("i32", pending), ("i32", everything)),
    )


def _mbarrier_arrive(e: Emitter, i: Instruction) -> None:
    """The thread's copies so far end on the barrier; without .noinc the arrival counts itself."""
    _complete(e, "0", "1")
    address, host = mbarrier(e, i, i.operands[0])
    watch.synchronise(e, watch.RELEASE, address)
    if "noinc" in i.op.modset:
        e.call("i64", "goptx_mbar_arrive", ("ptr", host), ("i32", "1"), ("i32", "0"), ("i32", "0"))


def _bulk(e: Emitter, i: Instruction) -> None:
    """cp.async.bulk: to shared memory ends on an mbarrier, from it in a bulk group."""
    spaces = [m for m in i.op.mods if m.startswith(("shared", "global"))]
    if "multicast::cluster" in i.op.modset:
        raise Unsupported("multicast copies")
    target, source = e.address(i.operands[0]), e.address(i.operands[1])
    size = e.read(i.operands[2], "i32")
    barrier = "0"
    if spaces[0] == "global":
        kind = BULK_OUT
    else:
        kind = BULK_IN if spaces[1] == "global" else BULK_CLUSTER
        barrier = _barrier(e, i, 3)
    _check_bulk(e, target, source, size)
    _start(e, kind, target, source, "0", barrier, size, 0)


def _check_bulk(e: Emitter, target: str, source: str, size: str) -> None:
    both = e.value(f"or i64 {target}, {source}")
    all_three = e.value(f"or i64 {both}, {e.cast(size, 'i32', 'i64')}")
    low = e.value(f"and i64 {all_three}, 15")
    e.fault_unless(e.value(f"icmp eq i64 {low}, 0"), FaultCode.MEMORY, source)


def _barrier(e: Emitter, i: Instruction, at: int) -> str:
    low = e.value(f"and i64 {e.address(i.operands[at])}, 4294967295")
    return low


def _start(
    e: Emitter, kind: int, target: str, source: str, tensor: str, barrier: str, size: str, dims: int
) -> None:
    e.call(
        "void",
        "goptx_bulk",
        *(("ptr", THREAD), ("ptr", CTA), ("i32", str(kind)), ("i64", target), ("i64", source)),
        *(("i64", tensor), ("i64", barrier), ("i32", size), ("i32", str(dims))),
        ("i32", str(e.at)),
    )


def _tensor(e: Emitter, i: Instruction) -> None:
    """cp.async.bulk.tensor in tile mode."""
    if i.op.modset & {"multicast::cluster", "im2col", "im2col_no_offs"} or any(
        m.startswith(("im2col", "tile::")) for m in i.op.mods
    ):
        raise Unsupported("this mode of tensor copies")
    dims = int(next(m for m in i.op.mods if m[0].isdigit())[0])
    outward = i.op.mods[1] == "global"
    place, tile = i.operands[0], i.operands[1]
    if outward:
        place, tile = i.operands[1], i.operands[0]
    if not isinstance(tile, Composite):
        raise Unsupported(f"the operand {tile}")
    tensor, where = tile.items
    coordinates = where.items if isinstance(where, Vector) else (where,)
    e.uses_exchange(dims)
    area = e.field(THREAD, layout.THREAD["x"], "ptr")
    for k, one in enumerate(coordinates):
        e.put(area, 4 * k, "i32", e.read(one, "i32"))
    base = tensor if isinstance(tensor, Address) else Address(tensor)  # pyright: ignore
    tensor_at = e.address(base)
    shared = e.address(place)
    if outward:
        _start(e, TILE_OUT, "0", shared, tensor_at, "0", "0", dims)
    else:
        _start(e, TILE_IN, shared, "0", tensor_at, _barrier(e, i, 2), "0", dims)


def _bulk_commit(e: Emitter, i: Instruction) -> None:
    """Groups are waited for together: all of a thread's copies complete at its next wait."""


def _bulk_wait(e: Emitter, i: Instruction) -> None:
    e.call("void", "goptx_bulk_wait", ("ptr", THREAD), ("ptr", CTA))


EMITTERS: Final[dict[str, Emit]] = {
    "cp.async": _cp_async,
    "cp.async.commit_group": _commit,
    "cp.async.wait_group": _wait_group,
    "cp.async.wait_all": _wait_all,
    "cp.async.mbarrier.arrive": _mbarrier_arrive,
    "cp.async.bulk": _bulk,
    "cp.async.bulk.tensor": _tensor,
    "cp.async.bulk.commit_group": _bulk_commit,
    "cp.async.bulk.wait_group": _bulk_wait,
}
