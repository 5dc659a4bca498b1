"""mov, cvta, isspacep and other moves (PTX ISA 9.7.9.2 to 9.7.9.7, 9.7.9.19, 9.7.9.20)."""

from __future__ import annotations

from typing import Final

from goptx.cpu import watch
from goptx.cpu.emitter import Emit, Emitter, Unsupported, llvm_type
from goptx.cpu.layout import LOCAL_BASE, SHARED_BASE
from goptx.ir import Instruction, Special, Sym, Vector
from goptx.isa.types import TYPES


def _mov(e: Emitter, i: Instruction) -> None:
    target, source = i.operands[0], i.operands[1]
    name = i.op.types[-1]
    if isinstance(source, Special) and not source.component and i.op.vector > 1:
        for part, axis in zip(e.lanes(target), "xyzw", strict=False):
            e.write(part, e.read(Special(f"{source.name}.{axis}"), "i32"), "i32")
        return
    if isinstance(source, Sym) and name == "pred":
        e.write(target, e.read(source, "i1"), "i1")
        return
    wide = TYPES[name].bits
    t = llvm_type(name)
    if i.op.vector > 1:
        for part, value in zip(e.lanes(target), e.lanes(source), strict=True):
            e.write(part, e.read(value, t), t)
    elif isinstance(source, Vector):
        e.write(
            target, packed(e, source, wide), t if t in ("i16", "i32", "i64", "i128") else f"i{wide}"
        )
    elif isinstance(target, Vector):
        unpack(e, target, e.read(source, f"i{wide}"), wide)
    else:
        e.write(target, e.read(source, t), t)


def packed(e: Emitter, source: Vector, wide: int) -> str:
    """The elements of a vector in one integer, the first lowest."""
    bits = wide // len(source.items)
    whole = "0"
    for k, item in enumerate(source.items):
        value = e.cast(e.read(item, f"i{bits}"), f"i{bits}", f"i{wide}")
        if k:
            value = e.value(f"shl i{wide} {value}, {k * bits}")
        whole = e.value(f"or i{wide} {whole}, {value}")
    return whole


def unpack(e: Emitter, target: Vector, value: str, wide: int) -> None:
    """Writes the parts of an integer to the elements of a vector."""
    bits = wide // len(target.items)
    for k, item in enumerate(target.items):
        part = e.value(f"lshr i{wide} {value}, {k * bits}") if k else value
        e.write(item, e.cast(part, f"i{wide}", f"i{bits}"), f"i{bits}")


_BASES: Final = {"shared": SHARED_BASE, "local": LOCAL_BASE}


def _cvta(e: Emitter, i: Instruction) -> None:
    t = llvm_type(i.op.types[-1])
    source = i.operands[1]
    space = next((m.partition("::")[0] for m in i.op.mods if m != "to"), "")
    if space == "param" and isinstance(source, Sym) and source.name in e.params:
        raise Unsupported(
            f"{source.name} is no parameter of a kernel; take a function's by mov and cvta.local"
        )
    value = e.cast(e.read(source, t), t, "i64")
    base = _BASES.get(space, 0)
    if base:
        op = "sub" if "to" in i.op.modset else "add"
        value = e.value(f"{op} i64 {value}, {base}")
    e.write(i.operands[0], e.cast(value, "i64", t), t)


def _isspacep(e: Emitter, i: Instruction) -> None:
    address = e.read(i.operands[1], "i64")
    top = e.value(f"lshr i64 {address}, 44")
    space = i.op.mods[0]
    if space == "global":
        constant = e.value(f"xor i1 {_is_constant(e, address)}, true")
        result = e.value(f"and i1 {e.value(f'icmp eq i64 {top}, 1')}, {constant}")
    elif space == "const":
        result = _is_constant(e, address)
    elif space.startswith("shared"):
        result = e.value(f"icmp eq i64 {top}, 2")
        if space != "shared::cluster":
            from goptx.cpu import layout
            from goptx.cpu.emitter import CTA

            first = e.field(CTA, layout.CTA["shared_first"], "i32")
            low = e.cast(address, "i64", "i32")
            rank = e.value(f"lshr i32 {e.value(f'xor i32 {first}, {low}')}, 24")
            result = e.value(f"and i1 {result}, {e.value(f'icmp eq i32 {rank}, 0')}")
    elif space == "local":
        result = e.value(f"icmp eq i64 {top}, 3")
    else:
        result = "false"
    e.write(i.operands[0], result, "i1")


def _is_constant(e: Emitter, address: str) -> str:
    """Whether an address lies in a constant variable: these stand among the global ones."""
    found = "false"
    for base, size in e.places.constants:
        offset = e.value(f"sub i64 {address}, {base}")
        found = e.value(f"or i1 {found}, {e.value(f'icmp ult i64 {offset}, {size}')}")
    return found


def _mapa(e: Emitter, i: Instruction) -> None:
    """The address of the same place in another CTA of the cluster."""
    t = llvm_type(i.op.types[-1])
    address = e.cast(e.read(i.operands[1], t), t, "i64")
    rank = e.cast(e.read(i.operands[2], "i32"), "i32", "i64")
    kept = e.value(f"and i64 {address}, {~(0xFF << 24) & ((1 << 64) - 1)}")
    value = e.value(f"or i64 {kept}, {e.value(f'shl i64 {rank}, 24')}")
    e.write(i.operands[0], e.cast(value, "i64", t), t)


def _getctarank(e: Emitter, i: Instruction) -> None:
    t = llvm_type(i.op.types[-1])
    address = e.cast(e.read(i.operands[1], t), t, "i64")
    rank = e.value(f"and i64 {e.value(f'lshr i64 {address}, 24')}, 255")
    e.write(i.operands[0], e.cast(rank, "i64", "i32"), "i32")


def _nothing(e: Emitter, i: Instruction) -> None:
    """Hints and orders between memory that one interleaving of threads already keeps."""


def _fence(e: Emitter, i: Instruction) -> None:
    """Threads run in one order, so that a fence has nothing to do but to be seen by a checker."""
    watch.fences(e, i)


def _zero(e: Emitter, i: Instruction) -> None:
    """A cache policy: opaque, of no effect here."""
    e.write(i.operands[0], "0", "i64")


EMITTERS: Final[dict[str, Emit]] = {
    "mov": _mov,
    "cvta": _cvta,
    "isspacep": _isspacep,
    "mapa": _mapa,
    "getctarank": _getctarank,
    "createpolicy": _zero,
    **dict.fromkeys(
        (
            *("prefetch", "prefetchu", "applypriority", "discard", "pmevent", "nanosleep"),
            *("fence.proxy", "setmaxnreg"),
            *("griddepcontrol", "cp.async.bulk.prefetch", "cp.async.bulk.prefetch.tensor"),
        ),
        _nothing,
    ),
    **dict.fromkeys(("membar", "fence", "fence.mbarrier_init"), _fence),
}
