"""Cases of the conformance test for mma.sync: four warps, each with its own kind of inputs.

A row of inputs is a lane: its fragments of A, B and C, one register in each 64-bit word.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from goptx.isa.opcodes import decode

LANES, ROWS = 32, 128
KINDS = ("f16", "bf16", "tf32", "f64", "u8", "s8", "u4", "s4", "and", "xor", "e4m3", "e5m2")
KINDS = (*KINDS, "f32", "s32")
"""The numbers of types in goptx/cpu/native/numerics_matrix.c."""

WIDTH = {"f16": 16, "bf16": 16, "tf32": 32, "f64": 64, "u8": 8, "s8": 8, "u4": 4, "s4": 4}
WIDTH |= {"and": 1, "xor": 1, "e4m3": 8, "e5m2": 8, "f32": 32, "s32": 32}
FORMATS = {"f16": (5, 10), "bf16": (8, 7), "tf32": (8, 23), "e4m3": (4, 3), "e5m2": (5, 2)}
FORMATS |= {"f32": (8, 23), "f64": (11, 52)}
SATFINITE = 1 << 6
ROUNDING = ("rn", "rz", "rm", "rp")


@dataclass(frozen=True)
class MatrixCase:
    """An mma.sync; types of A, B and of C and D."""

    text: str
    m: int
    k: int
    a: str
    b: str
    c: str

    @property
    def name(self) -> str:
        return self.text

    @property
    def registers(self) -> tuple[int, int, int]:
        """Registers a lane of A, B and C."""
        size = max(32, WIDTH[self.a])
        acc = 16 if self.c == "f16" else size if self.a == "f64" else 32
        count = (self.m * self.k * WIDTH[self.a], 8 * self.k * WIDTH[self.a])
        rest = self.m * 8 * acc // (32 * (64 if self.a == "f64" else 32))
        return count[0] // (32 * size), count[1] // (32 * size), rest

    @property
    def words(self) -> int:
        return sum(self.registers)

    @property
    def bits(self) -> list[int]:
        return [64 if self.a == "f64" else 32] * self.registers[2]


def matrix_cases() -> Iterator[MatrixCase]:
    """Every mma.sync of sm_90 but m8n8k4 of f16, which is emulated there."""
    for shape in ("m16n8k8", "m16n8k16"):
        for c in ("f16", "f32"):
            yield _case(shape, f"{c}.f16.f16.{c}")
        yield _case(shape, "f32.bf16.bf16.f32")
    for shape in ("m16n8k4", "m16n8k8"):
        yield _case(shape, "f32.tf32.tf32.f32")
    for shape in ("m8n8k4", "m16n8k4", "m16n8k8", "m16n8k16"):
        for mode in ("", ".rz", ".rm", ".rp"):
            yield _case(shape + ".row.col" + mode, "f64.f64.f64.f64")
    for a in ("e4m3", "e5m2"):
        for b in ("e4m3", "e5m2"):
            for shape in ("m16n8k16", "m16n8k32"):
                for c in ("f16", "f32"):
                    yield _case(shape, f"{c}.{a}.{b}.{c}")
    for signs, shapes in (("8", ("m8n8k16", "m16n8k16", "m16n8k32")),
                          ("4", ("m8n8k32", "m16n8k32", "m16n8k64"))):  # fmt: skip
        for shape in shapes:
            for a in ("u", "s"):
                for b in ("u", "s"):
                    for sat in ("", ".satfinite"):
                        yield _case(f"{shape}.row.col{sat}", f"s32.{a}{signs}.{b}{signs}.s32")
    for shape in ("m8n8k128", "m16n8k128", "m16n8k256"):
        for kind in ("xor", "and"):
            yield _case(shape, f"s32.b1.b1.s32.{kind}.popc")


def _case(shape: str, types: str) -> MatrixCase:
    middle = "" if ".row" in shape else ".row.col"
    text = f"mma.sync.aligned.{shape}{middle}.{types}"
    m, k = shape.partition(".")[0][1:].split("n8k")
    names = types.split(".")
    a, b = (names[4], names[4]) if names[1] == "b1" else (names[1], names[2])
    return MatrixCase(text, int(m), int(k), a, b, names[0])


def matrix_kernel(case: MatrixCase, name: str) -> str:
    """Each thread loads its fragments, multiplies, and stores its part of D."""
    ra, rb, rc = case.registers
    wide = case.a == "f64"
    kind, load, store = ("%d", "b64", "b64") if wide else ("%r", "b32", "b64")
    lines = [
        ".reg .b32 %r<40>, %i; .reg .b64 %d<40>, %in, %out, %w;",
        "ld.param.u64 %in, [in]; ld.param.u64 %out, [out]; mov.u32 %i, %tid.x;",
        f"mul.wide.u32 %w, %i, {8 * case.words}; add.u64 %in, %in, %w;",
        f"mul.wide.u32 %w, %i, {8 * rc}; add.u64 %out, %out, %w;",
    ]
    total = ra + rb + rc
    lines += [f"ld.global.{load} {kind}{k}, [%in+{8 * k}];" for k in range(total)]
    parts: list[str] = []
    for first, count in ((total, rc), (0, ra), (ra, rb), (ra + rb, rc)):
        names = ", ".join(f"{kind}{first + k}" for k in range(count))
        parts.append("{" + names + "}")
    lines.append(f"{case.text} {', '.join(parts)};")
    for k in range(rc):
        if not wide:
            lines.append(f"cvt.u64.u32 %d{k}, %r{total + k};")
        lines.append(f"st.global.{store} [%out+{8 * k}], %d{total + k if wide else k};")
    body = "\n  ".join(lines)
    return f".visible .entry {name}(.param .u64 in, .param .u64 out)\n{{\n  {body}\n  ret;\n}}\n"


def _number(type_: str, warp: int, rng: random.Random) -> int:
    if type_ not in FORMATS:
        return rng.getrandbits(WIDTH[type_])
    e, m = FORMATS[type_]
    sign, bias = rng.getrandbits(1) << (e + m), (1 << (e - 1)) - 1
    if warp == 3 and rng.randrange(24) == 0:
        return sign | rng.choice([0, 1, (1 << m) - 1, ((1 << e) - 1) << m, (1 << (e + m)) - 1])
    spread = (2, 9, 4, 30)[warp]
    exponent = min(max(bias + rng.randint(-spread, spread), 0), 2 * bias)
    if type_ in ("f32", "f64") and warp == 1:
        exponent = min(max(bias + rng.randint(-30, 30), 0), 2 * bias)
    return sign | exponent << m | rng.getrandbits(m)


def matrix_inputs(case: MatrixCase) -> list[list[int]]:
    """Fragments: alike exponents, wide ones, a few zeros, and at last anything."""
    rng = random.Random(zlib.crc32(case.name.encode()))
    counts = case.registers
    rows: list[list[int]] = []
    for index in range(ROWS):
        row: list[int] = []
        for type_, count in zip((case.a, case.b, case.c), counts, strict=True):
            width = WIDTH[type_]
            size = max(32, width)
            for _ in range(count):
                word = 0
                for at in range(0, size, width):
                    zero = index // LANES == 2 and rng.randrange(4) == 0
                    word |= (0 if zero else _number(type_, index // LANES, rng)) << at
                row.append(word)
        rows.append(row)
    return rows


def matrix_results(case: MatrixCase, rows: Any) -> Any:
    """What the CPU computes: a row for each lane, a column for each register of D."""
    import ctypes

    import numpy as np

    from goptx.cpu.numeric.batch import functions

    engine = functions()
    ra, rb, rc = case.registers
    wide = case.a == "f64"
    out = np.zeros((len(rows), rc), np.uint64 if wide else np.uint32)
    words = rows if wide else rows.astype(np.uint32)
    mods = decode(case.text).modset
    numbers = [ctypes.c_uint32(x) for x in (case.m, case.k)]
    if wide:
        flags = next((k for k, mode in enumerate(ROUNDING) if mode in mods), 0)
        name = "ptx_mma_f64"
    else:
        types = (KINDS.index(case.a), KINDS.index(case.b), KINDS.index(case.c))
        numbers += [ctypes.c_uint32(x) for x in types]
        flags, name = SATFINITE if "satfinite" in mods else 0, "ptx_mma"
    kind = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 4, *[ctypes.c_uint32] * (len(numbers) + 1))
    call = kind(engine.get_function_address(name))
    for at in range(0, len(rows), LANES):
        warp = words[at : at + LANES]
        a, b, c = (
            np.ascontiguousarray(warp[:, first : first + count])
            for first, count in ((0, ra), (ra, rb), (ra + rb, rc))
        )
        d = out[at : at + LANES]
        call(a.ctypes.data, b.ctypes.data, c.ctypes.data, d.ctypes.data, *numbers, flags)
    return out.astype(np.uint64)
