"""Integer arithmetic, logic, shifts and comparisons (PTX ISA 9.7.1, 9.7.2, 9.7.6, 9.7.8)."""

from __future__ import annotations

from typing import Final

from goptx.cpu.emitter import Emit, Emitter, Unsupported, is_signed, llvm_type
from goptx.cpu.writer import BITS
from goptx.ir import Instruction
from goptx.ir.instruction import CONDITION_CODE
from goptx.isa.types import TYPES

FLOATS: Final = frozenset(("f16", "f16x2", "bf16", "bf16x2", "f32", "f64", "f32x2", "tf32"))

_CHOICES: Final = {"add", "sub", "mul", "mad", "fma", "min", "max", "abs", "neg", "div", "setp"}


def is_float(i: Instruction) -> bool:
    """Whether an opcode that has both kinds of forms is meant for floats here."""
    return any(t in FLOATS for t in i.op.types)


def of_both(integer: Emit, name: str) -> Emit:
    """Integers here, floats where they are written."""

    def emit(e: Emitter, i: Instruction) -> None:
        if is_float(i):
            from goptx.cpu.semantics.floats import FLOAT_FORMS

            FLOAT_FORMS[name](e, i)
        else:
            integer(e, i)

    return emit


def _type(i: Instruction) -> str:
    return i.op.types[-1]


def _packed(i: Instruction) -> int:
    return TYPES[_type(i)].lanes


def by_lanes(e: Emitter, i: Instruction, lane: str, signed: bool, make: _Lane) -> None:
    """A packed operation, element by element."""
    bits = BITS[lane]
    whole = 32
    sources = [e.read(o, "i32") for o in i.operands[1:]]
    result = "0"
    for k in range(whole // bits):
        parts = [
            e.cast(e.value(f"lshr i32 {s}, {k * bits}") if k else s, "i32", lane) for s in sources
        ]
        part = e.cast(make(e, lane, parts, signed), lane, "i32")
        if k:
            part = e.value(f"shl i32 {part}, {k * bits}")
        result = e.value(f"or i32 {result}, {part}")
    e.write(i.operands[0], result, "i32")


from collections.abc import Callable  # noqa: E402

_Lane = Callable[[Emitter, str, list[str], bool], str]


def _binary(op: str) -> Emit:
    def emit(e: Emitter, i: Instruction) -> None:
        name = _type(i)
        if _packed(i) > 1:
            lane = "i16" if TYPES[name].lanes == 2 else "i8"
            by_lanes(e, i, lane, is_signed(name), lambda e, t, v, s: _plain(e, op, t, v, s))
            return
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


def _mul24(e: Emitter, i: Instruction) -> None:
    signed = is_signed(_type(i))
    extend = "ashr" if signed else "lshr"
    parts: list[str] = []
    for operand in i.operands[1:3]:
        high = e.value(f"shl i32 {e.read(operand, 'i32')}, 8")
        low = e.value(f"{extend} i32 {high}, 8")
        parts.append(e.value(f"{'sext' if signed else 'zext'} i32 {low} to i64"))
    whole = e.value(f"mul i64 {parts[0]}, {parts[1]}")
    if "hi" in i.op.modset:
        whole = e.value(f"lshr i64 {whole}, 16")
    value = e.value(f"trunc i64 {whole} to i32")
    if i.op.name == "mad24":
        c = e.read(i.operands[3], "i32")
        if "sat" in i.op.modset:
            value = e.call("i32", "llvm.sadd.sat.i32", ("i32", value), ("i32", c))
        else:
            value = e.value(f"add i32 {value}, {c}")
    e.write(i.operands[0], value, "i32")


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
    t = llvm_type(_type(i))
    e.write(i.operands[0], e.value(f"sub {t} 0, {e.read(i.operands[1], t)}"), t)


def _sad(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    t = llvm_type(name)
    a, b, c = (e.read(o, t) for o in i.operands[1:4])
    s = "s" if is_signed(name) else "u"
    high = e.call(t, f"llvm.{s}max.{t}", (t, a), (t, b))
    low = e.call(t, f"llvm.{s}min.{t}", (t, a), (t, b))
    e.write(i.operands[0], e.value(f"add {t} {c}, {e.value(f'sub {t} {high}, {low}')}"), t)


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


def _cnot(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    zero = e.value(f"icmp eq {t} {e.read(i.operands[1], t)}, 0")
    e.write(i.operands[0], e.value(f"zext i1 {zero} to {t}"), t)


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
    if i.op.name == "shl":
        op = "shl"
    else:
        op = "ashr" if is_signed(name) else "lshr"
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


def _bfind(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    t = llvm_type(name)
    a = e.read(i.operands[1], t)
    if is_signed(name):
        a = e.value(f"xor {t} {a}, {e.value(f'ashr {t} {a}, {BITS[t] - 1}')}")
    zeros = e.cast(e.call(t, f"llvm.ctlz.{t}", (t, a), ("i1", "false")), t, "i32")
    none = e.value(f"icmp eq {t} {a}, 0")
    value = zeros if "shiftamt" in i.op.modset else e.value(f"sub i32 {BITS[t] - 1}, {zeros}")
    e.write(i.operands[0], e.value(f"select i1 {none}, i32 -1, i32 {value}"), "i32")


def _fns(e: Emitter, i: Instruction) -> None:
    args = [("i32", e.read(o, "i32")) for o in i.operands[1:4]]
    e.write(i.operands[0], e.call("i32", "cpu_fns", *args), "i32")


def _bfe(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    t = llvm_type(name)
    a = e.cast(e.read(i.operands[1], t), t, "i64")
    pos, length = (e.read(o, "i32") for o in i.operands[2:4])
    if not is_signed(name) and BITS[t] == 32 and pos.isdigit() and length.isdigit():
        value = _constant_field(e, a, int(pos) & 255, int(length) & 255)
    else:
        signed = str(int(is_signed(name)))
        value = e.call(
            "i64",
            "cpu_bfe",
            *(("i64", a), ("i32", pos), ("i32", length)),
            *(("i32", str(BITS[t])), ("i32", signed)),
        )
    e.write(i.operands[0], e.cast(value, "i64", t), t)


def _constant_field(e: Emitter, a: str, pos: int, length: int) -> str:
    if pos > 31 or not length:
        return "0"
    length = min(length, 32 - pos)
    return e.value(f"and i64 {e.value(f'lshr i64 {a}, {pos}')}, {(1 << length) - 1}")


def _bfi(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    a, b = (e.cast(e.read(o, t), t, "i64") for o in i.operands[1:3])
    pos, length = (e.read(o, "i32") for o in i.operands[3:5])
    value = e.call(
        "i64",
        "cpu_bfi",
        *(("i64", a), ("i64", b), ("i32", pos), ("i32", length), ("i32", str(BITS[t]))),
    )
    e.write(i.operands[0], e.cast(value, "i64", t), t)


def _bmsk(e: Emitter, i: Instruction) -> None:
    a, b = (e.read(o, "i32") for o in i.operands[1:3])
    clamp = "clamp" in i.op.modset
    if clamp:
        a = e.call("i32", "llvm.umin.i32", ("i32", a), ("i32", "32"))
        b = e.call("i32", "llvm.umin.i32", ("i32", b), ("i32", "32"))
    else:
        a, b = (e.value(f"and i32 {v}, 31") for v in (a, b))
    x, y = (e.value(f"zext i32 {v} to i64") for v in (a, b))
    ones = e.value(f"sub i64 {e.value(f'shl i64 1, {y}')}, 1")
    e.write(i.operands[0], e.cast(e.value(f"shl i64 {ones}, {x}"), "i64", "i32"), "i32")


def _szext(e: Emitter, i: Instruction) -> None:
    name = _type(i)
    a, b = (e.read(o, "i32") for o in i.operands[1:3])
    if "wrap" in i.op.modset:
        b = e.value(f"and i32 {b}, 31")
    value = e.call(
        "i64",
        "cpu_bfe",
        *(("i64", e.cast(a, "i32", "i64")), ("i32", "0")),
        *(("i32", e.call("i32", "llvm.umin.i32", ("i32", b), ("i32", "32"))), ("i32", "32")),
        ("i32", str(int(is_signed(name)))),
    )
    e.write(i.operands[0], e.cast(value, "i64", "i32"), "i32")


_PRMT: Final = ("", "f4e", "b4e", "rc8", "ecl", "ecr", "rc16")


def _prmt(e: Emitter, i: Instruction) -> None:
    mode = next((k for k, m in enumerate(_PRMT) if m in i.op.modset), 0)
    a, b, c = (e.read(o, "i32") for o in i.operands[1:4])
    if not mode and c.isdigit() and not int(c) & 0x8888:
        value = _constant_prmt(e, a, b, int(c))
    else:
        value = e.call("i32", "cpu_prmt", ("i32", a), ("i32", b), ("i32", c), ("i32", str(mode)))
    e.write(i.operands[0], value, "i32")


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
    if i.op.modset & {"or", "and"}:
        first, second = e.pair(i.operands[0])
        a, b, c, table = (e.read(o, "i32") for o in i.operands[1:5])
        value = e.call("i32", "cpu_lop3", *(("i32", v) for v in (a, b, c, table)))
        q = e.read(i.operands[5], "i1")
        some = e.value(f"icmp ne i32 {value}, 0")
        op = "or" if "or" in i.op.modset else "and"
        e.write(first, value, "i32")
        if second is not None:
            e.write(second, e.value(f"{op} i1 {some}, {q}"), "i1")
        return
    a, b, c, table = (e.read(o, "i32") for o in i.operands[1:5])
    e.write(i.operands[0], lop3(e, a, b, c, table), "i32")


def lop3(e: Emitter, a: str, b: str, c: str, table: str) -> str:
    """The three-input function whose truth table is an immediate."""
    if not table.isdigit():
        return e.call("i32", "cpu_lop3", *(("i32", v) for v in (a, b, c, table)))
    bits = int(table)
    inverse = {v: e.value(f"xor i32 {v}, -1") for v in dict.fromkeys((a, b, c))}
    result = "0"
    for k in range(8):
        if bits >> k & 1:
            terms = [v if k >> (2 - n) & 1 else inverse[v] for n, v in enumerate((a, b, c))]
            both = e.value(f"and i32 {terms[0]}, {terms[1]}")
            result = e.value(f"or i32 {result}, {e.value(f'and i32 {both}, {terms[2]}')}")
    return result


def _dp(name: str) -> Emit:
    def emit(e: Emitter, i: Instruction) -> None:
        a, b, c = (e.read(o, "i32") for o in i.operands[1:4])
        signs = [str(int(is_signed(t))) for t in i.op.types[:2]]
        args = [*(("i32", v) for v in (a, b, c)), *(("i32", s) for s in signs)]
        if name == "cpu_dp2a":
            args.append(("i32", str(int("hi" in i.op.modset))))
        e.write(i.operands[0], e.call("i32", name, *args), "i32")

    return emit


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
    if TYPES[name].lanes == 2:
        from goptx.cpu.semantics.floats import setp_packed

        setp_packed(e, i, name)
        return
    result = compare(e, i, name)
    first, second = e.pair(i.operands[0])
    e.write(first, combine(e, i, result), "i1")
    if second is not None:
        e.write(second, combine(e, i, e.value(f"xor i1 {result}, true")), "i1")


def _set(e: Emitter, i: Instruction) -> None:
    target, name = i.op.types[0], i.op.types[-1]
    if TYPES[name].lanes == 2:
        raise Unsupported("set of packed values")
    result = combine(e, i, compare(e, i, name))
    if target == "f32":
        value = e.value(f"select i1 {result}, float 1.0, float 0.0")
        e.write(i.operands[0], value, "float")
    elif target in ("f16", "bf16"):
        one = {"f16": 0x3C00, "bf16": 0x3F80}[target]
        e.write(i.operands[0], e.value(f"select i1 {result}, i16 {one}, i16 0"), "i16")
    else:
        t = llvm_type(target)
        e.write(i.operands[0], e.value(f"sext i1 {result} to {t}"), t)


def _selp(e: Emitter, i: Instruction) -> None:
    t = llvm_type(_type(i))
    a, b = (e.read(o, t) for o in i.operands[1:3])
    p = e.read(i.operands[3], "i1")
    e.write(i.operands[0], e.value(f"select i1 {p}, {t} {a}, {t} {b}"), t)


def _slct(e: Emitter, i: Instruction) -> None:
    t = llvm_type(i.op.types[0])
    a, b = (e.read(o, t) for o in i.operands[1:3])
    if i.op.types[-1] == "f32":
        c = e.read(i.operands[3], "float")
        if "ftz" in i.op.modset:
            c = e.call("float", "cpu_ftz_f32", ("float", c))
        p = e.value(f"fcmp oge float {c}, 0.0")
    else:
        p = e.value(f"icmp sge i32 {e.read(i.operands[3], 'i32')}, 0")
    e.write(i.operands[0], e.value(f"select i1 {p}, {t} {a}, {t} {b}"), t)


EMITTERS: Final[dict[str, Emit]] = {
    **{n: of_both(_binary(n), n) for n in ("add", "sub", "min", "max")},
    "addc": _binary("add"),
    "subc": _binary("sub"),
    "mul": of_both(_mul, "mul"),
    "mad": of_both(_mad, "fma"),
    "madc": _mad,
    "mul24": _mul24,
    "mad24": _mul24,
    "div": of_both(_divide("div"), "div"),
    "rem": _divide("rem"),
    "abs": of_both(_abs, "abs"),
    "neg": of_both(_neg, "neg"),
    "sad": _sad,
    **{n: _logic(n) for n in ("and", "or", "xor")},
    "not": _not,
    "cnot": _cnot,
    "shl": _shift,
    "shr": _shift,
    "shf": _funnel,
    "popc": _count("ctpop"),
    "clz": _count("ctlz", "false"),
    "brev": _brev,
    "bfind": _bfind,
    "fns": _fns,
    "bfe": _bfe,
    "bfi": _bfi,
    "bmsk": _bmsk,
    "szext": _szext,
    "prmt": _prmt,
    "lop3": _lop3,
    "dp4a": _dp("cpu_dp4a"),
    "dp2a": _dp("cpu_dp2a"),
    "setp": _setp,
    "set": _set,
    "selp": _selp,
    "slct": _slct,
}
