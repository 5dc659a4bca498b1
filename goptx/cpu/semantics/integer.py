"""Integer arithmetic, logic, shifts and comparisons (PTX ISA 9.7.1, 9.7.2, 9.7.6, 9.7.8)."""

from __future__ import annotations

from typing import Final

from goptx.cpu.emitter import Emit, Emitter, Unsupported, is_signed, llvm_type
from goptx.cpu.writer import BITS
from goptx.ir import Instruction, Int
from goptx.ir.instruction import CONDITION_CODE
from goptx.isa.types import TYPES

FLOATS: Final = frozenset(("f16", "f16x2", "bf16", "bf16x2", "f32", "f64", "f32x2", "tf32"))


def is_float(i: Instruction) -> bool:
    """Whether an opcode that has both kinds of forms is meant for floats here."""
    return any(t in FLOATS for t in i.op.types)


def of_both(integer: Emit, name: str) -> Emit:
    """Integers here, floats where they are written."""

    def emit(e: Emitter, i: Instruction) -> None:
        if is_float(i):
            from goptx.cpu.semantics.floats import FLOAT_FORMS

            emit = FLOAT_FORMS.get(name)
            if emit is None:
                raise Unsupported(name)
            emit(e, i)
        else:
            integer(e, i)

    return emit


def _type(i: Instruction) -> str:
    return i.op.types[-1]


def _binary(op: str) -> Emit:
    def emit(e: Emitter, i: Instruction) -> None:
        name = _type(i)
        if TYPES[name].lanes > 1 or i.op.modset & {"relu"}:
            raise Unsupported(name)
        t = llvm_type(name)
        a, b = (e.read(o, t) for o in i.operands[1:3])
        signed = is_signed(name)
        if "sat" in i.op.modset and op in ("add", "sub"):
            value = e.call(t, f"llvm.{'s' if signed else 'u'}{op}.sat.{t}", (t, a), (t, b))
        elif i.op.cc_def or i.op.cc_use:
            value = _with_carry(e, i, op, t, a, b)
        else:
            value = _plain(e, op, t, [a, b], signed)
        e.write(i.operands[0], value, t)

    return emit


def _plain(e: Emitter, op: str, t: str, v: list[str], signed: bool) -> str:
    if op in ("min", "max"):
        return e.call(t, f"llvm.{'s' if signed else 'u'}{op}.{t}", (t, v[0]), (t, v[1]))
    return e.value(f"{op} {t} {v[0]}, {v[1]}")


def carry_in(e: Emitter, wide: str) -> str:
    """CC.CF as an integer."""
    return e.value(f"zext i1 {e.get(CONDITION_CODE, 'i1')} to {wide}")


def _with_carry(e: Emitter, i: Instruction, op: str, t: str, a: str, b: str) -> str:
    """Carry chains in twice the width; CC.CF of a subtraction is its borrow (ISA 9.7.2)."""
    wide = "i64" if t == "i32" else "i128"
    x, y = (e.value(f"zext {t} {v} to {wide}") for v in (a, b))
    total = e.value(f"{op} {wide} {x}, {y}")
    if i.op.cc_use:
        total = e.value(f"{op} {wide} {total}, {carry_in(e, wide)}")
    if i.op.cc_def:
        carry = e.value(f"lshr {wide} {total}, {BITS[t]}")
        e.set(CONDITION_CODE, e.value(f"trunc {wide} {carry} to i1"), "i1")
    return e.value(f"trunc {wide} {total} to {t}")


def product(e: Emitter, name: str, mode: str, a: str, b: str) -> tuple[str, str]:
    """A product and its LLVM type: low or high half, or wide."""
    t = llvm_type(name)
    if mode == "lo":
        return e.value(f"mul {t} {a}, {b}"), t
    bits = BITS[t]
    wide = f"i{2 * bits}"
    extend = "sext" if is_signed(name) else "zext"
    x, y = (e.value(f"{extend} {t} {v} to {wide}") for v in (a, b))
    whole = e.value(f"mul {wide} {x}, {y}")
    if mode == "wide":
        return whole, wide
    return e.value(f"trunc {wide} {e.value(f'lshr {wide} {whole}, {bits}')} to {t}"), t


def _mode(i: Instruction) -> str:
    return next((m for m in ("hi", "wide") if m in i.op.modset), "lo")


def _mul(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    if TYPES[name].lanes > 1:
        raise Unsupported(name)
    t = llvm_type(name)
    a, b = (e.read(o, t) for o in i.operands[1:3])
    value, wide = product(e, name, _mode(i), a, b)
    e.write(i.operands[0], value, wide)


def _mad(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    t = llvm_type(name)
    a, b = (e.read(o, t) for o in i.operands[1:3])
    value, wide = product(e, name, _mode(i), a, b)
    c = e.read(i.operands[3], wide)
    if i.op.cc_def or i.op.cc_use:
        value = _with_carry(e, i, "add", wide, value, c)
    elif "sat" in i.op.modset:
        value = e.call(wide, f"llvm.sadd.sat.{wide}", (wide, value), (wide, c))
    else:
        value = e.value(f"add {wide} {value}, {c}")
    e.write(i.operands[0], value, wide)


def _divide(op: str) -> Emit:
    """Division by zero gives all ones (div) or the dividend (rem), as sm_90 does."""

    def emit(e: Emitter, i: Instruction) -> None:
        name = _type(i)
        t = llvm_type(name)
        signed = is_signed(name)
        a, b = (e.read(o, t) for o in i.operands[1:3])
        zero = e.value(f"icmp eq {t} {b}, 0")
        safe = e.value(f"select i1 {zero}, {t} 1, {t} {b}")
        if signed:
            least = 1 << (BITS[t] - 1)
            low = e.value(f"icmp eq {t} {a}, {least}")
            minus = e.value(f"icmp eq {t} {safe}, -1")
            safe = e.value(f"select i1 {e.value(f'and i1 {low}, {minus}')}, {t} 1, {t} {safe}")
        value = e.value(f"{'s' if signed else 'u'}{op} {t} {a}, {safe}")
        if signed and op == "rem":
            minus = e.value(f"icmp eq {t} {b}, -1")
            value = e.value(f"select i1 {minus}, {t} 0, {t} {value}")
        other = "-1" if op == "div" else a
        e.write(i.operands[0], e.value(f"select i1 {zero}, {t} {other}, {t} {value}"), t)

    return emit


def _abs(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    value = e.call(t, f"llvm.abs.{t}", (t, e.read(i.operands[1], t)), ("i1", "false"))
    e.write(i.operands[0], value, t)


def _neg(e: Emitter, i: Instruction) -> None:
    if TYPES[_type(i)].lanes > 1:
        raise Unsupported(_type(i))
    t = llvm_type(_type(i))
    e.write(i.operands[0], e.value(f"sub {t} 0, {e.read(i.operands[1], t)}"), t)


def _logic(op: str) -> Emit:
    def emit(e: Emitter, i: Instruction) -> None:
        t = llvm_type(_type(i))
        a, b = (e.read(o, t) for o in i.operands[1:3])
        e.write(i.operands[0], e.value(f"{op} {t} {a}, {b}"), t)

    return emit


def _not(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    a = e.read(i.operands[1], t)
    e.write(i.operands[0], e.value(f"xor {t} {a}, {'true' if t == 'i1' else '-1'}"), t)


def _shift(e: Emitter, i: Instruction) -> None:
    """Amounts are u32; those beyond the width give 0, or copies of the sign."""
    name = _type(i)
    t = llvm_type(name)
    bits = BITS[t]
    a = e.read(i.operands[1], t)
    amount = e.read(i.operands[2], "i32")
    big = e.value(f"icmp ugt i32 {amount}, {bits - 1}")
    short = e.value(f"and i32 {amount}, {bits - 1}")
    by = e.cast(short, "i32", t)
    right = "ashr" if is_signed(name) else "lshr"
    op = "shl" if i.op.name == "shl" else right
    value = e.value(f"{op} {t} {a}, {by}")
    other = e.value(f"ashr {t} {a}, {bits - 1}") if op == "ashr" else "0"
    e.write(i.operands[0], e.value(f"select i1 {big}, {t} {other}, {t} {value}"), t)


def _funnel(e: Emitter, i: Instruction) -> None:
    a, b, c = (e.read(o, "i32") for o in i.operands[1:4])
    if "clamp" in i.op.modset:
        c = e.call("i32", "llvm.umin.i32", ("i32", c), ("i32", "32"))
    else:
        c = e.value(f"and i32 {c}, 31")
    low, high = (e.value(f"zext i32 {v} to i64") for v in (a, b))
    whole = e.value(f"or i64 {e.value(f'shl i64 {high}, 32')}, {low}")
    by = e.value(f"zext i32 {c} to i64")
    if "l" in i.op.modset:
        # The high word of the pair shifted to the left.
        whole = e.value(f"lshr i64 {e.value(f'shl i64 {whole}, {by}')}, 32")
    else:
        whole = e.value(f"lshr i64 {whole}, {by}")
    e.write(i.operands[0], e.value(f"trunc i64 {whole} to i32"), "i32")


def _count(name: str, *flags: str) -> Emit:
    def emit(e: Emitter, i: Instruction) -> None:
        t = llvm_type(_type(i))
        args = [(t, e.read(i.operands[1], t)), *(("i1", f) for f in flags)]
        value = e.call(t, f"llvm.{name}.{t}", *args)
        e.write(
            i.operands[0], e.cast(value, t, "i32") if not flags or name == "ctlz" else value, "i32"
        )

    return emit


def _brev(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    e.write(i.operands[0], e.call(t, f"llvm.bitreverse.{t}", (t, e.read(i.operands[1], t))), t)


def _bfe(e: Emitter, i: Instruction) -> None:
    """Unsigned fields at constant places; others are left to the table."""
    pos, length = i.operands[2:4]
    if _type(i) != "u32" or not (isinstance(pos, Int) and isinstance(length, Int)):
        raise Unsupported("bfe")
    at, bits = pos.value & 255, length.value & 255
    if at > 31 or not bits:
        e.write(i.operands[0], "0", "i32")
        return
    field = e.value(f"lshr i32 {e.read(i.operands[1], 'i32')}, {at}")
    e.write(i.operands[0], e.value(f"and i32 {field}, {(1 << min(bits, 32 - at)) - 1}"), "i32")


def _prmt(e: Emitter, i: Instruction) -> None:
    c = i.operands[3]
    if len(i.op.mods) > 1 or not isinstance(c, Int) or c.value & 0x8888:
        raise Unsupported("prmt")
    a, b = (e.read(o, "i32") for o in i.operands[1:3])
    e.write(i.operands[0], _constant_prmt(e, a, b, c.value), "i32")


def _constant_prmt(e: Emitter, a: str, b: str, selectors: int) -> str:
    result = "0"
    for k in range(4):
        select = selectors >> (4 * k) & 7
        source = b if select >= 4 else a
        byte = e.value(f"lshr i32 {source}, {8 * (select & 3)}")
        byte = e.value(f"and i32 {byte}, 255")
        result = e.value(f"or i32 {result}, {e.value(f'shl i32 {byte}, {8 * k}')}")
    return result


def _lop3(e: Emitter, i: Instruction) -> None:
    table = i.operands[-1]
    if i.op.modset & {"or", "and"} or not isinstance(table, Int):
        raise Unsupported("lop3")
    a, b, c = (e.read(o, "i32") for o in i.operands[1:4])
    e.write(i.operands[0], lop3(e, a, b, c, table.value), "i32")


def lop3(e: Emitter, a: str, b: str, c: str, bits: int) -> str:
    """The three-input function whose truth table is an immediate."""
    inverse = {v: e.value(f"xor i32 {v}, -1") for v in dict.fromkeys((a, b, c))}
    result = "0"
    for k in range(8):
        if bits >> k & 1:
            terms = [v if k >> (2 - n) & 1 else inverse[v] for n, v in enumerate((a, b, c))]
            both = e.value(f"and i32 {terms[0]}, {terms[1]}")
            result = e.value(f"or i32 {result}, {e.value(f'and i32 {both}, {terms[2]}')}")
    return result


COMPARE: Final = {
    "eq": "eq",
    "ne": "ne",
    "lt": "slt",
    "le": "sle",
    "gt": "sgt",
    "ge": "sge",
    "lo": "ult",
    "ls": "ule",
    "hi": "ugt",
    "hs": "uge",
}


def compare(e: Emitter, i: Instruction, name: str) -> str:
    """The comparison of operands 1 and 2 as an i1."""
    if name in FLOATS:
        from goptx.cpu.semantics.floats import compare_floats

        return compare_floats(e, i, name)
    t = llvm_type(name)
    a, b = (e.read(o, t) for o in i.operands[1:3])
    relation = COMPARE[next(m for m in i.op.mods if m in COMPARE)]
    if not is_signed(name) and relation[0] == "s":
        relation = "u" + relation[1:]
    return e.value(f"icmp {relation} {t} {a}, {b}")


def combine(e: Emitter, i: Instruction, result: str) -> str:
    """The comparison with the predicate of operand 3 in ``.and``, ``.or``, ``.xor`` forms."""
    op = next((m for m in ("and", "or", "xor") if m in i.op.modset), None)
    if op is None or len(i.operands) < 4:
        return result
    return e.value(f"{op} i1 {result}, {e.read(i.operands[3], 'i1')}")


def _setp(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    if TYPES[name].lanes > 1:
        raise Unsupported(name)
    result = compare(e, i, name)
    first, second = e.pair(i.operands[0])
    e.write(first, combine(e, i, result), "i1")
    if second is not None:
        e.write(second, combine(e, i, e.value(f"xor i1 {result}, true")), "i1")


def _selp(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    a, b = (e.read(o, t) for o in i.operands[1:3])
    p = e.read(i.operands[3], "i1")
    e.write(i.operands[0], e.value(f"select i1 {p}, {t} {a}, {t} {b}"), t)


EMITTERS: Final[dict[str, Emit]] = {
    **{n: of_both(_binary(n), n) for n in ("add", "sub", "min", "max")},
    "addc": _binary("add"),
    "subc": _binary("sub"),
    "mul": of_both(_mul, "mul"),
    "mad": of_both(_mad, "fma"),
    "madc": _mad,
    "div": of_both(_divide("div"), "div"),
    "rem": _divide("rem"),
    "abs": of_both(_abs, "abs"),
    "neg": of_both(_neg, "neg"),
    **{n: _logic(n) for n in ("and", "or", "xor")},
    "not": _not,
    "shl": _shift,
    "shr": _shift,
    "shf": _funnel,
    "popc": _count("ctpop"),
    "clz": _count("ctlz", "false"),
    "brev": _brev,
    "bfe": _bfe,
    "prmt": _prmt,
    "lop3": _lop3,
    "setp": _setp,
    "selp": _selp,
}
