"""atom and red (PTX ISA 9.7.13.5, 9.7.13.6).

A CTA runs on one OS thread, so that operations on shared memory need not be atomic; those on
global memory are, sequentially consistent.
"""

from __future__ import annotations

from typing import Final

from goptx.cpu import watch
from goptx.cpu.emitter import Emit, Emitter, Unsupported, is_signed, llvm_type
from goptx.cpu.numeric.model import FTZ
from goptx.cpu.semantics.memory import memory, space_of
from goptx.cpu.writer import INT
from goptx.ir import Instruction, Operand, Sink
from goptx.isa.types import TYPES

_KINDS: Final = ("add", "and", "or", "xor", "exch", "cas", "min", "max", "inc", "dec")
_HALVES: Final = ("f16", "bf16", "f16x2", "bf16x2")
_RMW: Final = {"add": "add", "and": "and", "or": "or", "xor": "xor", "exch": "xchg"}


def _atomic(e: Emitter, i: Instruction) -> None:
    kind = next((m for m in i.op.mods if m in _KINDS), None)
    if kind is None:
        raise Unsupported("this atomic operation")
    name = i.op.types[-1]
    operands = i.operands if i.op.name == "atom" else (Sink(), *i.operands)
    if i.op.vector > 1:
        # Otherwise braces around one element are the element.
        _vector(e, i, kind, name, operands)
        return
    operands = tuple(e.lanes(o)[0] for o in operands)
    size = TYPES[name].bits // 8
    host = memory(e, i, operands[1], size)
    watch.updates(e, i, host, size)
    value = one(e, i, kind, name, host, operands[2:])
    watch.after_read(e, i)
    e.write(operands[0], *value)


def _vector(
    e: Emitter, i: Instruction, kind: str, name: str, operands: tuple[Operand, ...]
) -> None:
    """Vectors: each element is atomic by itself."""
    size = TYPES[name].bits // 8
    values = e.lanes(operands[2])
    host = memory(e, i, operands[1], size * len(values))
    watch.updates(e, i, host, size * len(values))
    parts = e.lanes(operands[0]) if not isinstance(operands[0], Sink) else (Sink(),) * len(values)
    for k, value in enumerate(values):
        old, t = one(e, i, kind, name, e.ptr(host, k * size), (value,))
        e.write(parts[k], old, t)


def one(
    e: Emitter, i: Instruction, kind: str, name: str, host: str, values: tuple[Operand, ...]
) -> tuple[str, str]:
    """The operation at a checked address; the old value and its LLVM type."""
    if name in _HALVES:
        return _half(e, kind, name, host, values[0])
    if kind == "add" and name in ("f32", "f64"):
        return _float_add(e, i, name, host, values[0])
    t = llvm_type(name)
    b = e.read(values[0], t)
    if kind == "cas":
        c = e.read(values[1], t)
        if t == "i128":
            return _wide_cas(e, host, b, c), t
        pair = e.value(f"cmpxchg ptr {host}, {t} {b}, {t} {c} seq_cst seq_cst")
        return e.value(f"extractvalue {{ {t}, i1 }} {pair}, 0"), t
    if t == "i128":
        old = e.value(f"load i128, ptr {host}, align 16")
        e.do(f"store i128 {b}, ptr {host}, align 16")
        return old, t
    if kind in ("inc", "dec"):
        op = "uinc_wrap" if kind == "inc" else "udec_wrap"
    elif kind in ("min", "max"):
        op = kind if is_signed(name) else f"u{kind}"
    else:
        op = _RMW[kind]
    if space_of(i) in ("shared", "local") and op in ("add", "and", "or", "xor", "xchg"):
        old = e.value(f"load {t}, ptr {host}")
        new = b if op == "xchg" else e.value(f"{op} {t} {old}, {b}")
        e.do(f"store {t} {new}, ptr {host}")
        return old, t
    return e.value(f"atomicrmw {op} ptr {host}, {t} {b} seq_cst"), t


def _float_add(
    e: Emitter, i: Instruction, name: str, host: str, operand: Operand
) -> tuple[str, str]:
    """Sums of f32 and f64 by compare and swap, as sm_90 makes them.

    The units at global memory flush subnormals of f32 and hand on a NaN of f64 as it is, the
    operand's first; sums in shared memory are those of ``add.f32`` and ``add.f64``.
    """
    t = llvm_type(name)
    bits = INT[TYPES[name].bits]
    b = e.cast(e.read(operand, bits), bits, "i64")
    at_global = _is_global(e, i, host)
    first = e.value(f"load {bits}, ptr {host}")
    before, again, done = e.block, e.fresh("again"), e.fresh("done")
    e.do(f"br label %{again}")
    e.label(again)
    retry = e.fresh("retry")
    old = e.value(f"phi {bits} [ {first}, %{before} ], [ %{retry}, %{again} ]")
    a = e.cast(old, bits, "i64")
    if name == "f32":
        flags = e.value(f"select i1 {at_global}, i32 {FTZ}, i32 0")
        new = e.call("i64", "ptx_add_f32", ("i64", a), ("i64", b), ("i32", flags))
    else:
        new = e.call("i64", "ptx_add_f64", ("i64", b), ("i64", a), ("i32", "0"))
        for one_ in (a, b):
            size = e.value(f"and i64 {one_}, {(1 << 63) - 1}")
            bad = e.value(f"icmp ugt i64 {size}, {0x7FF << 52}")
            kept = e.value(f"and i1 {bad}, {at_global}")
            new = e.value(f"select i1 {kept}, i64 {one_}, i64 {new}")
    stored = e.cast(new, "i64", bits)
    pair = e.value(f"cmpxchg ptr {host}, {bits} {old}, {bits} {stored} seq_cst seq_cst")
    e.lines.append(f"  %{retry} = extractvalue {{ {bits}, i1 }} {pair}, 0")
    e.branch(e.value(f"extractvalue {{ {bits}, i1 }} {pair}, 1"), done, again)
    e.label(done)
    return e.cast(old, bits, t), t


def _is_global(e: Emitter, i: Instruction, host: str) -> str:
    """Whether an address of the host lies in device memory that CTAs share."""
    space = space_of(i)
    if space != "generic":
        return "true" if space == "global" else "false"
    base = e.value("ptrtoint ptr %arena to i64")
    offset = e.value(f"sub i64 {e.value(f'ptrtoint ptr {host} to i64')}, {base}")
    return e.value(f"icmp ult i64 {offset}, {e.value('shl i64 %segments, 16')}")


def _wide_cas(e: Emitter, host: str, expected: str, new: str) -> str:
    old = e.value(f"load i128, ptr {host}, align 16")
    same = e.value(f"icmp eq i128 {old}, {expected}")
    e.do(f"store i128 {e.value(f'select i1 {same}, i128 {new}, i128 {old}')}, ptr {host}, align 16")
    return old


def _half(e: Emitter, kind: str, name: str, host: str, operand: Operand) -> tuple[str, str]:
    """Halves and pairs by compare and swap."""
    from goptx.cpu.semantics.floats import float_to_half, half_to_float

    t = llvm_type(name)
    b = e.read(operand, t)
    lanes = TYPES[name].lanes
    base = name.removesuffix("x2")
    first = e.value(f"load {t}, ptr {host}")
    before, again, done = e.block, e.fresh("again"), e.fresh("done")
    e.do(f"br label %{again}")
    e.label(again)
    retry = e.fresh("retry")
    old = e.value(f"phi {t} [ {first}, %{before} ], [ %{retry}, %{again} ]")
    whole = "0"
    for k in range(lanes):
        parts = [e.value(f"lshr {t} {v}, {16 * k}") if k else v for v in (old, b)]
        x, y = (half_to_float(e, base, e.cast(p, t, "i16")) for p in parts)
        if kind == "add":
            value = e.value(f"fadd float {x}, {y}")
        else:
            value = e.call("float", f"llvm.{kind}imumnum.f32", ("float", x), ("float", y))
        bits = e.cast(float_to_half(e, base, value), "i16", t)
        whole = e.value(f"or {t} {whole}, {e.value(f'shl {t} {bits}, {16 * k}') if k else bits}")
    pair = e.value(f"cmpxchg ptr {host}, {t} {old}, {t} {whole} seq_cst seq_cst")
    e.lines.append(f"  %{retry} = extractvalue {{ {t}, i1 }} {pair}, 0")
    e.branch(e.value(f"extractvalue {{ {t}, i1 }} {pair}, 1"), done, again)
    e.label(done)
    return old, t


EMITTERS: Final[dict[str, Emit]] = {"atom": _atomic, "red": _atomic}
