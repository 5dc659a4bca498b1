"""Asynchronous copies (PTX ISA 9.7.9.25): they happen when they are waited for, not earlier."""

from __future__ import annotations

from typing import Final

from goptx.cpu import layout, watch
from goptx.cpu.emitter import CTA, THREAD, Emit, Emitter, Unsupported
from goptx.cpu.layout import FaultCode
from goptx.cpu.numeric.batch import write_result
from goptx.cpu.numeric.table import lower
from goptx.cpu.semantics.atomics import one
from goptx.cpu.semantics.barriers import mbarrier
from goptx.cpu.semantics.memory import constant_size, memory, store
from goptx.cpu.writer import Writer
from goptx.ir import Address, Composite, Instruction, Int, Not, Vector
from goptx.isa.opcodes import decode
from goptx.isa.types import TYPES

_REDUCTIONS: Final = ("add", "min", "max", "inc", "dec", "and", "or", "xor")
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


def _reduce(e: Emitter, i: Instruction) -> None:
    """cp.reduce.async.bulk: each element is combined with what is there when it happens."""
    kind, type_ = next(m for m in i.op.mods if m in _REDUCTIONS), i.op.types[-1]
    target, source = e.address(i.operands[0]), e.address(i.operands[1])
    size = e.read(i.operands[2], "i32")
    outward = i.op.mods[0] == "global"
    _check_bulk(e, target, source, size)
    how = e.value(f"ptrtoint ptr {_reducer(e, kind, type_)} to i64")
    barrier = "0" if outward else _barrier(e, i, 3)
    way = BULK_OUT if outward else BULK_CLUSTER
    _start(e, way, target, source, how, barrier, size, TYPES[type_].bits // 8)


def _reducer(e: Emitter, kind: str, type_: str) -> str:
    """A function of the kernel's module that combines what is there with what comes."""
    name = f"reduce_{kind}_{type_}"
    if name not in e.externals:
        w = Writer()
        w.externals = e.externals
        if kind in ("inc", "dec"):
            value = _counted(w, kind)
        else:
            # Sums of f32 keep subnormals on sm_90, other than `red` at global memory.
            meaning = lower(decode(f"{kind}.{type_}"), 3)
            if meaning is None:
                raise Unsupported(f"{kind} of {type_}")
            value = write_result(w, meaning.results[0], {1: "%a", 2: "%b"})
            value = _handed_on(w, value) if type_ == "f64" else value
        body = "\n".join((*w.lines, f"  ret i64 {value}"))
        head = f"define internal i64 @{name}(i64 %a, i64 %b)"
        e.externals[name] = f"{head} {{\nentry:\n{body}\n}}"
    return f"@{name}"


def _handed_on(w: Writer, value: str) -> str:
    """A sum of f64 as the units at global memory make it: a NaN goes through as it is."""
    for one_ in ("%a", "%b"):
        size = w.value(f"and i64 {one_}, {(1 << 63) - 1}")
        bad = w.value(f"icmp ugt i64 {size}, {0x7FF << 52}")
        value = w.value(f"select i1 {bad}, i64 {one_}, i64 {value}")
    return value


def _counted(w: Writer, kind: str) -> str:
    """inc and dec of u32, which wrap at b."""
    past = w.value("icmp uge i64 %a, %b" if kind == "inc" else "icmp ugt i64 %a, %b")
    if kind == "inc":
        return w.value(f"select i1 {past}, i64 0, i64 {w.value('add i64 %a, 1')}")
    past = w.value(f"or i1 {past}, {w.value('icmp eq i64 %a, 0')}")
    return w.value(f"select i1 {past}, i64 %b, i64 {w.value('sub i64 %a, 1')}")


def _store_async(e: Emitter, i: Instruction) -> None:
    """st.async: done when it is issued; the bytes are told to the mbarrier."""
    if len(i.operands) < 3:
        raise Unsupported("st.async with release, which sm_90 has not got")
    store(e, i)
    _told(e, i, TYPES[i.op.types[-1]].bits // 8 * len(e.lanes(i.operands[1])))


def _reduce_async(e: Emitter, i: Instruction) -> None:
    """red.async: as ``st.async``, with what is there."""
    if len(i.operands) < 3:
        raise Unsupported("red.async with release, which sm_90 has not got")
    kind, name = next(m for m in i.op.mods if m in _REDUCTIONS), i.op.types[-1]
    size = TYPES[name].bits // 8
    host = memory(e, i, i.operands[0], size)
    watch.updates(e, i, host, size)
    one(e, i, kind, name, host, i.operands[1:2])
    _told(e, i, size)


def _told(e: Emitter, i: Instruction, size: int) -> None:
    address, host = mbarrier(e, i, i.operands[2])
    watch.synchronise(e, watch.RELEASE, address)
    e.call("void", "goptx_mbar_tx", ("ptr", host), ("i64", str(-size)))


def _start(
    e: Emitter, kind: int, target: str, source: str, tensor: str, barrier: str, size: str, dims: int
) -> None:
    """``tensor`` is the address of a tensor map, with ``dims`` dimensions; or of a function that
    combines elements of so many bytes."""
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
    for k, coordinate in enumerate(coordinates):
        e.put(area, 4 * k, "i32", e.read(coordinate, "i32"))
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
    "cp.reduce.async.bulk": _reduce,
    "st.async": _store_async,
    "red.async": _reduce_async,
    "cp.async.bulk.commit_group": _bulk_commit,
    "cp.async.bulk.wait_group": _bulk_wait,
}
