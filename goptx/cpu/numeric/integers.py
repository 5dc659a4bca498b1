"""Integers: shifts, fields, logic, dot products."""

from __future__ import annotations

from goptx.cpu.numeric.model import (
    BOOLEAN,
    EQUAL,
    GREATER,
    HIGH,
    LEFT,
    LESS,
    SIGNED,
    Call,
    Numeric,
    Part,
    Result,
    bits_of,
    flags_of,
    one,
    signed,
)
from goptx.isa.opcodes import Op


def integer(op: Op, n: int) -> Numeric | None:
    """The rows that are one function of their operands."""
    type_ = op.types[0]
    bits = bits_of(type_)
    a, b, c, d = (Part(k, bits) for k in range(1, 5))
    flags = flags_of(op) | signed(type_)
    high = HIGH if "hi" in op.modset else 0
    match op.name:
        case "mul24":
            return one(type_, Call("ptx_mul24", (a, b, flags | high)))
        case "mad24":
            return one(type_, Call("ptx_mad24", (a, b, c, flags | high)))
        case "sad":
            return one(type_, Call("ptx_sad", (a, b, c, bits, flags)))
        case "popc":
            return one("u32", Call("ptx_popc", (a,)))
        case "clz":
            return one("u32", Call("ptx_clz", (a, bits)))
        case "bfind":
            amount = HIGH if "shiftamt" in op.modset else 0
            return one("u32", Call("ptx_bfind", (a, bits, flags | amount)))
        case "fns":
            return one("u32", Call("ptx_fns", (a, b, c)))
        case "brev":
            return one(type_, Call("ptx_brev", (a, bits)))
        case "bfe":
            return one(type_, Call("ptx_bfe", (a, Part(2, 32), Part(3, 32), bits, flags)))
        case "bfi":
            return one(type_, Call("ptx_bfi", (a, b, Part(3, 32), Part(4, 32), bits)))
        case "szext":
            return one(type_, Call("ptx_szext", (a, b, flags)))
        case "bmsk":
            return one("u32", Call("ptx_bmsk", (a, b, flags)))
        case "cnot":
            zero = Call("ptx_compare_int", (a, Call("sub", (a, a)), EQUAL, bits, 0))
            return one(type_, zero)
        case "shl":
            return one(type_, Call("ptx_shl", (a, Part(2, 32), bits)))
        case "shr":
            return one(type_, Call("ptx_shr", (a, Part(2, 32), bits, flags)))
        case "shf":
            left = LEFT if "l" in op.modset else 0
            return one("b32", Call("ptx_shf", (a, b, c, flags | left)))
        case "prmt":
            modes = ("f4e", "b4e", "rc8", "ecl", "ecr", "rc16")
            mode = next((modes.index(mod) + 1 for mod in op.mods if mod in modes), 0)
            return one("b32", Call("ptx_prmt", (a, b, c, mode)))
        case _:
            return _logic(op, a, b, c, d)


def _logic(op: Op, a: Part, b: Part, c: Part, d: Part) -> Numeric | None:
    type_ = op.types[0]
    match op.name:
        case "and" | "or" | "xor":
            return one(type_, Call(op.name, (a, b)))
        case "not":
            return one(type_, Call("xor", (a, -1)))
        case "lop3":
            value = Call("ptx_lop3", (a, b, c, d))
            results = [Result("b32", (value,), 32)]
            boolean = next((BOOLEAN[mod] for mod in op.mods if mod in BOOLEAN), 0)
            if boolean:
                zero = Call("sub", (a, a))
                some = Call("ptx_compare_int", (value, zero, LESS | GREATER, 32, 0))
                combined = Call("ptx_combine", (some, Part(5, 1), boolean))
                results.append(Result("pred", (combined,), 1))
            return Numeric(tuple(results))
        case _:
            return None


def dot(op: Op, n: int) -> Numeric:
    """``dp4a`` and ``dp2a``: sums of products of bytes."""
    flags = (SIGNED if op.types[0] == "s32" else 0) | (LEFT if op.types[1] == "s32" else 0)
    flags |= HIGH if "hi" in op.modset else 0
    return one("u32", Call(f"ptx_{op.name}", (Part(1, 32), Part(2, 32), Part(3, 32), flags)))
