"""ld and st in every state space (PTX ISA 9.7.9.8 to 9.7.9.12), and the checks of addresses."""

from __future__ import annotations

from typing import Final

from goptx.cpu import layout, watch
from goptx.cpu.emitter import CTA, THREAD, Emit, Emitter, Unsupported, is_signed, llvm_type
from goptx.cpu.layout import FaultCode
from goptx.cpu.writer import INT
from goptx.ir import Address, Instruction, Int, Operand, Sym
from goptx.isa.types import TYPES

_SPACES: Final = ("global", "shared", "shared::cluster", "local", "const", "param", "generic")


def host_address(e: Emitter, space: str, address: str, size: int) -> str:
    """A pointer to checked memory of the host; the thread stops where an access may not go.

    ``address`` is an i64 in the space's own window. Accesses must be aligned to their size, which
    is a power of two, so that none crosses a segment.
    """
    e.accessed = None
    if space in ("global", "const", "param"):
        return _global(e, address, size, space)
    if space == "shared":
        return _shared(e, address, size)
    if space == "local":
        return _local(e, address, size)
    if space == "generic":
        watch.stays(e, address, size, generic=True)
    name = "goptx_shared" if space == "shared::cluster" else "goptx_resolve"
    host = e.call("ptr", name, ("ptr", THREAD), ("ptr", CTA), ("i64", address), ("i64", str(size)))
    good = e.value(f"icmp ne ptr {host}, null")
    e.fault_unless(good, FaultCode.MEMORY, address)
    if e.watches:
        e.accessed = "generic", "", _in_window(e, address) if "::" in space else address
    return host


def _in_window(e: Emitter, address: str) -> str:
    """A shared address as a generic one."""
    low = e.value(f"and i64 {address}, 4294967295")
    return e.value(f"or i64 {low}, {layout.SHARED_BASE}")


def _aligned(e: Emitter, ok: str, address: str, size: int) -> str:
    if size == 1:
        return ok
    low = e.value(f"and i64 {address}, {size - 1}")
    even = e.value(f"icmp eq i64 {low}, 0")
    return e.value(f"and i1 {ok}, {even}")


def _global(e: Emitter, address: str, size: int, space: str) -> str:
    offset = e.value(f"sub i64 {address}, {layout.GLOBAL_BASE}")
    if space == "global":
        e.accessed = "global", offset, address
    if "bounds" not in e.checks:
        return e.value(f"getelementptr i8, ptr %arena, i64 {offset}")
    segment = e.value(f"lshr i64 {offset}, 16")
    known = e.value(f"icmp ult i64 {segment}, %segments")
    index = e.value(f"select i1 {known}, i64 {segment}, i64 %segments")
    limit = e.value(f"load i32, ptr {e.value(f'getelementptr i32, ptr %limits, i64 {index}')}")
    inside = e.cast(e.value(f"and i64 {offset}, 65535"), "i64", "i32")
    end = e.value(f"add nuw i32 {inside}, {size}")
    ok = e.value(f"icmp ule i32 {end}, {limit}")
    e.fault_unless(_aligned(e, ok, address, size), FaultCode.MEMORY, address)
    return e.value(f"getelementptr i8, ptr %arena, i64 {offset}")


def _shared(e: Emitter, address: str, size: int) -> str:
    low = e.cast(address, "i64", "i32")
    offset = e.cast(e.value(f"sub i32 {low}, %shared.first"), "i32", "i64")
    watch.stays(e, address, size)
    if e.watches:
        e.accessed = "shared", offset, _in_window(e, address)
    if "bounds" not in e.checks:
        return e.value(f"getelementptr i8, ptr %shared, i64 {offset}")
    end = e.value(f"add nuw i64 {offset}, {size}")
    ok = e.value(f"icmp ule i64 {end}, %shared.len")
    e.fault_unless(_aligned(e, ok, address, size), FaultCode.MEMORY, address)
    return e.value(f"getelementptr i8, ptr %shared, i64 {offset}")


def _local(e: Emitter, address: str, size: int) -> str:
    if e.watches:
        e.accessed = "local", address, e.value(f"add i64 {address}, {layout.LOCAL_BASE}")
    if "bounds" not in e.checks:
        base = e.field(THREAD, layout.THREAD["local"], "ptr")
        return e.value(f"getelementptr i8, ptr {base}, i64 {address}")
    length = e.field(THREAD, layout.THREAD["local_len"], "i64")
    last = e.value(f"sub i64 {length}, {size}")
    fits = e.value(f"icmp uge i64 {length}, {size}")
    inside = e.value(f"icmp ule i64 {address}, {last}")
    ok = e.value(f"and i1 {fits}, {inside}")
    e.fault_unless(_aligned(e, ok, address, size), FaultCode.MEMORY, address)
    base = e.field(THREAD, layout.THREAD["local"], "ptr")
    return e.value(f"getelementptr i8, ptr {base}, i64 {address}")


def space_of(i: Instruction) -> str:
    """The state space of a memory access; generic if none is named."""
    space = i.op.space or "generic"
    return space if space in _SPACES else "generic"


def memory(e: Emitter, i: Instruction, operand: Operand, size: int) -> str:
    """The host address of a memory operand, checked."""
    space = space_of(i)
    e.accessed = None
    if space == "param":
        found = _param(e, operand, size)
        if found is not None:
            return found
        if e.device and "param::entry" not in i.op.modset:
            space = "local"
    return host_address(e, space, _static(e, space, operand), size)


def _static(e: Emitter, space: str, operand: Operand) -> str:
    """The address; of a name in generic space its generic address."""
    address = e.address(operand)
    if space == "generic" and isinstance(operand, Address) and isinstance(operand.base, Sym):
        own, _ = e.places.address(operand.base.name)
        base = {"shared": layout.SHARED_BASE, "local": layout.LOCAL_BASE}.get(own, 0)
        if base:
            address = e.value(f"add i64 {address}, {base}")
    return address


def _param(e: Emitter, operand: Operand, size: int) -> str | None:
    """The place of a named parameter: a variable of this function, or the kernel's block.

    Of what is no place in the block none: its address is checked as any other.
    """
    place = e.param_place(operand)
    if place is None:
        return None
    name, offset = place
    if name in e.places.local:
        return None
    if name in e.params:
        if not _fits(offset, size, e.sizes[name]):
            e.fault(FaultCode.PARAM, str(offset))
        return e.ptr(e.params[name], offset)
    if name in e.places.params:
        offset += e.places.params[name]
        if _fits(offset, size, e.places.param_bytes):
            return e.ptr(e.field(CTA, layout.CTA["params"], "ptr"), offset)
    return None


def _fits(offset: int, size: int, whole: int) -> bool:
    return 0 <= offset <= whole - size and offset % size == 0


def _element(name: str) -> tuple[str, int]:
    """The LLVM type in memory and the bytes of an element."""
    bits = max(8, TYPES[name].bits)
    native = llvm_type(name)
    return (native if native in ("float", "double") else INT[bits]), bits // 8


def _ld(e: Emitter, i: Instruction) -> None:
    name = i.op.types[-1]
    t, size = _element(name)
    parts = e.lanes(i.operands[0])
    whole = size * len(parts)
    host = memory(e, i, i.operands[1], whole)
    watch.reads(e, i, host, whole)
    values = [
        e.value(f"load {t}, ptr {e.ptr(host, k * size)}, align {size}") for k in range(len(parts))
    ]
    watch.after_read(e, i)
    for part, value in zip(parts, values, strict=True):
        e.write(part, value, t, signed=is_signed(name))


def store(e: Emitter, i: Instruction) -> None:
    """Stores the second operand where the first says."""
    name = i.op.types[-1]
    t, size = _element(name)
    parts = e.lanes(i.operands[1])
    values = [e.read(part, t) for part in parts]
    whole = size * len(parts)
    host = memory(e, i, i.operands[0], whole)
    conflict = watch.writes(e, i, host, whole)
    for k, value in enumerate(values):
        e.do(f"store {t} {value}, ptr {e.ptr(host, k * size)}, align {size}")
    watch.after_write(e, conflict, host, whole)


def _st_bulk(e: Emitter, i: Instruction) -> None:
    """Zeros: byte by byte is enough for what is rare."""
    raise Unsupported("st.bulk")


def constant_size(operand: Operand) -> int:
    """An immediate count of bytes."""
    if not isinstance(operand, Int):
        raise Unsupported(f"the size {operand}")
    return operand.value


EMITTERS: Final[dict[str, Emit]] = {"ld": _ld, "ldu": _ld, "st": store, "st.bulk": _st_bulk}
