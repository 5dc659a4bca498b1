"""Cases of the conformance test: every concrete opcode that computes on numbers, with its inputs.

A case is an opcode with its modifiers, and for video instructions the parts of registers that it
takes. Its inputs follow from its text alone, so that only outputs need to be stored. A kernel reads
rows of eight 64-bit words (operand k in word k, the carry flag in the last) and writes a row of
64-bit words, one for each destination.
"""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from conformance_kernels import ProgramCase, program_inputs, program_kernel
from conformance_matrix import MatrixCase, matrix_cases, matrix_inputs, matrix_kernel
from conformance_programs import program_cases
from conformance_values import FLOATS, float_edges, integer_edges

from goptx.cpu.numeric.model import Numeric
from goptx.cpu.numeric.table import lower
from goptx.isa.opcodes import Op, decode
from goptx.isa.requirements import unmet
from goptx.isa.shapes import operand_type
from goptx.isa.table import Form, OperandSpec, row, row_names
from goptx.isa.types import TYPES

ROWS = 128
"""Inputs of a case of one instruction on numbers."""

WORDS = 8
TARGET, PTX = "sm_90a", 90
HEADER = ".version 9.0\n.target sm_90a\n.address_size 64\n"
SOME_TABLES = (0x00, 0x1B, 0x96, 0xE8, 0xFE)
"""Truth tables that stand for all 256."""


@dataclass(frozen=True)
class Case:
    """One instruction: ``selectors`` of each operand, ``constants`` of immediate operands."""

    text: str
    form: Form
    specs: tuple[OperandSpec, ...]
    selectors: tuple[str, ...] = ()
    constants: tuple[tuple[int, int], ...] = ()

    @property
    def op(self) -> Op:
        return decode(self.text)

    @property
    def name(self) -> str:
        """The case in words: what the stored vectors are kept under."""
        parts = "".join(f" {k}={name}" for k, name in enumerate(self.selectors) if name)
        return self.text + parts + "".join(f" {k}={value:#x}" for k, value in self.constants)

    @property
    def types(self) -> list[str]:
        """The type of each operand."""
        slots = self.form.match(self.op.mods) or {}
        return [operand_type(spec, slots) or "b32" for spec in self.specs]

    @property
    def meaning(self) -> Numeric | None:
        return lower(self.op, len(self.specs), self.selectors)


AnyCase = Case | MatrixCase | ProgramCase


def concrete(form: Form, name: str) -> Iterator[Op]:
    """Every combination of modifiers of a form that sm_90a has."""
    choices = [[*([""] if slot.optional else []), *sorted(slot.tokens)] for slot in form.slots]
    for mods in itertools.product(*choices):
        op = decode(".".join([name, *filter(None, mods)]))
        if form in op.forms and not unmet(op, PTX, TARGET):
            yield op


@cache
def cases() -> tuple[AnyCase, ...]:
    """All cases, in the order of the table, each text once, then those of matrices and programs."""
    found: dict[str, AnyCase] = {}
    for name in row_names():
        row_ = row(name)
        assert row_ is not None
        for form in row_.forms:
            for op in concrete(form, name):
                if lower(op, len(form.present(op.modset))) is None:
                    break
                if name in ("set", "setp") and op.modset & BOOLEANS and _left_out(op):
                    continue
                for case in _variants(op, form):
                    found.setdefault(case.name, case)
    found |= {case.name: case for case in matrix_cases()}
    for case in program_cases():
        found.setdefault(case.name, case)
    return tuple(found.values())


BOOLEANS = frozenset(("and", "or", "xor"))


def _left_out(op: Op) -> bool:
    """Three in four combinations of comparison, types and the second condition: 4000 in all."""
    return zlib.crc32(op.text.encode()) % 4 != 0


def unreliable(case: AnyCase) -> str:
    """Why what the device gives for a case says nothing about the ISA; empty if it does.

    Found by running: the assembler (ptxas 13) drops parts of such instructions, and registers that
    it leaves hold addresses, so that no two runs agree.
    """
    name = case.name
    if name.startswith(("ld.", "st.")) and ".v8." in name and name[-1] in "86":
        return "ptxas moves one of eight elements of 8 and 16 bits, and leaves the others"
    return ""


def undefined(case: AnyCase, row_: Sequence[int]) -> bool:
    """Whether the ISA leaves a row open: fns counts to -offset, which -2^31 has not."""
    return case.name == "fns.b32" and row_[3] == 1 << 31


def _variants(op: Op, form: Form) -> Iterator[Case]:
    specs = form.present(op.modset)
    constants = [k for k, spec in enumerate(specs) if "#" in spec.flags]
    if constants:
        for table in SOME_TABLES:
            yield Case(op.text, form, specs, constants=((constants[0], table),))
        return
    yield Case(op.text, form, specs)
    if op.name.startswith("v") and any("^" in spec.flags for spec in specs):
        rng = random.Random(op.text)
        for _ in range(2):
            yield Case(op.text, form, specs, tuple(_selectors(op, specs, rng)))


def _selectors(op: Op, specs: tuple[OperandSpec, ...], rng: random.Random) -> list[str]:
    """Parts of registers at random; a second operation leaves the destination whole."""
    simd = op.name[-1] in "24"
    chosen: list[str] = []
    for k, spec in enumerate(specs):
        whole = "^" not in spec.flags or k == 3
        if simd and not whole:
            lanes = int(op.name[-1])
            letter = "h" if lanes == 2 else "b"
            if k == 0:
                digits = [d for d in range(lanes) if rng.random() < 0.6] or [0]
                chosen.append(letter + "".join(str(d) for d in reversed(digits)))
            else:
                digits = [rng.randrange(2, 2 * lanes), *rng.choices(range(2 * lanes), k=lanes - 1)]
                chosen.append(letter + "".join(map(str, digits)))
        elif whole or (k == 0 and op.modset & {"add", "min", "max"}):
            chosen.append("")
        else:
            chosen.append(rng.choice(["", "b0", "b1", "b2", "b3", "h0", "h1"]))
    return chosen


# PTX


def kernel(case: AnyCase, name: str) -> str:
    """A kernel that applies the instruction to row i in thread i."""
    if isinstance(case, MatrixCase):
        return matrix_kernel(case, name)
    if isinstance(case, ProgramCase):
        return program_kernel(case, name)
    op, types = case.op, case.types
    lines = [
        ".reg .pred %p<4>; .reg .b16 %h<9>; .reg .b32 %r<9>; .reg .b64 %d<9>, %in, %out;",
        ".reg .b32 %i, %t; .reg .b64 %w; .reg .b128 %q;",
        "ld.param.u64 %in, [in]; ld.param.u64 %out, [out];",
        "mov.u32 %i, %tid.x;",
        f"mul.wide.u32 %w, %i, {8 * WORDS}; add.u64 %in, %in, %w;",
    ]
    operands: list[str] = []
    constants = dict(case.constants)
    for k, (spec, type_) in enumerate(zip(case.specs, types, strict=True)):
        if spec.role == "def":
            operands.append(_destination(k, type_, spec, case))
        elif k in constants:
            operands.append(str(constants[k]))
        else:
            register = _register(type_, k)
            if type_ == "pred":
                lines += [f"ld.global.b32 %t, [%in+{8 * k}]; and.b32 %t, %t, 1;",
                          f"setp.ne.u32 {register}, %t, 0;"]  # fmt: skip
            else:
                lines.append(f"ld.global.b{_width(type_)} {register}, [%in+{8 * k}];")
            part = case.selectors[k] if case.selectors else ""
            operands.append(register + ("." + part if part else ""))
    count = _destinations(case)
    lines.append(f"mul.wide.u32 %w, %i, {8 * count}; add.u64 %out, %out, %w;")
    kind = "sub" if op.name.startswith("sub") else "add"
    if op.cc_use:
        lines.append(f"ld.global.b32 %t, [%in+{8 * (WORDS - 1)}]; and.b32 %t, %t, 1;")
        start = "%t, 0, %t" if kind == "sub" else "%t, %t, -1"
        lines.append(f"{kind}.cc.u32 {start};")
    lines.append(f"{op.text} {', '.join(operands)};")
    lines += _stores(case, types, kind)
    body = "\n  ".join(lines)
    return f".visible .entry {name}(.param .u64 in, .param .u64 out)\n{{\n  {body}\n  ret;\n}}\n"


def _width(type_: str) -> int:
    """The register that holds a type: bytes are read from and written to 16 bits."""
    return max(16, TYPES[type_].bits)


def _register(type_: str, k: int) -> str:
    if type_ == "pred":
        return f"%p{k}" if k < 4 else "%p3"
    return {16: "%h", 32: "%r", 64: "%d"}[_width(type_)] + str(k)


def _destination(k: int, type_: str, spec: OperandSpec, case: Case) -> str:
    first = _register(type_, k)
    if case.selectors and case.selectors[k]:
        first += "." + case.selectors[k]
    if spec.pair is None:
        return first
    return f"{first}|%p2"


def _destinations(case: Case) -> int:
    return 1 + (case.specs[0].pair is not None) + case.op.cc_def


def _stores(case: Case, types: list[str], kind: str) -> list[str]:
    """Each destination zero-extended to 64 bits; the carry flag last."""
    lines: list[str] = []
    type_ = types[0]
    if case.op.cc_def:  # before anything else changes the flag
        lines.append(f"{kind}c.u32 %t, 0, 0;")
    if type_ == "pred":
        lines.append("selp.u64 %w, 1, 0, %p0;")
    elif _width(type_) == 64:
        lines.append("mov.b64 %w, %d0;")
    else:
        register = _register(type_, 0)
        lines.append(f"cvt.u64.u{_width(type_)} %w, {register};")
    lines.append("st.global.b64 [%out], %w;")
    at = 8
    if case.specs[0].pair is not None:
        lines.append(f"selp.u64 %w, 1, 0, %p2; st.global.b64 [%out+{at}], %w;")
        at += 8
    if case.op.cc_def:
        lines.append("and.b32 %t, %t, 1; cvt.u64.u32 %w, %t;")
        lines.append(f"st.global.b64 [%out+{at}], %w;")
    return lines


def words(case: AnyCase) -> int:
    """The 64-bit words of a row of inputs."""
    return WORDS if isinstance(case, Case) else case.words


def rows(case: AnyCase) -> int:
    """The rows of a case, which are its threads."""
    return case.threads if isinstance(case, ProgramCase) else ROWS


def result_bits(case: AnyCase) -> list[int]:
    """Bits to keep of each destination."""
    if not isinstance(case, Case):
        return list(case.bits)
    type_ = case.types[0]
    first = 1 if type_ == "pred" else _width(type_)
    more = (case.specs[0].pair is not None) + case.op.cc_def
    return [first, *[1] * more]


# Inputs


def _float(name: str, rng: random.Random) -> int:
    e, m = FLOATS[name]
    sign, bias = rng.getrandbits(1) << (e + m), (1 << (e - 1)) - 1
    kind = rng.randrange(4)
    if kind == 0:
        return rng.getrandbits(1 + e + m)
    spread = (3, 12, 40)[kind - 1]
    exponent = min(max(bias + rng.randint(-spread, spread), 0), 2 * bias)
    mantissa = rng.getrandbits(m)
    if rng.randrange(3) == 0:
        mantissa &= ~((1 << rng.randrange(m + 1)) - 1)
    return sign | exponent << m | mantissa


def _integer(bits: int, rng: random.Random) -> int:
    x = rng.getrandbits(bits) >> rng.randrange(bits)
    return (-x if rng.randrange(3) == 0 else x) & ((1 << bits) - 1)


def _element(type_: str) -> tuple[str, int]:
    found = TYPES[type_]
    return (type_[: -len(f"x{found.lanes}")] if found.lanes > 1 else type_), found.lanes


def _value(type_: str, rng: random.Random, edge: bool) -> int:
    element, lanes = _element(type_)
    bits = TYPES[type_].bits // lanes
    value = 0
    for lane in range(lanes):
        if element in FLOATS:
            x = rng.choice(float_edges(element)) if edge else _float(element, rng)
        else:
            x = rng.choice(integer_edges(bits)) if edge else _integer(bits, rng)
        value |= x << (lane * bits)
    return value


def inputs(case: AnyCase) -> list[list[int]]:
    """The rows of a case: edges, then random values, some of them close to each other."""
    if isinstance(case, MatrixCase):
        return matrix_inputs(case)
    if isinstance(case, ProgramCase):
        return program_inputs(case)
    rng = random.Random(zlib.crc32(case.name.encode()))
    types = case.types
    rows: list[list[int]] = []
    single = sum(spec.role == "use" for spec in case.specs) == 1
    edges = (float_edges(_element(types[1])[0]) if _element(types[1])[0] in FLOATS else None) or (
        integer_edges(TYPES[types[1]].bits // _element(types[1])[1])
    )
    for index in range(ROWS):
        row_ = [0] * WORDS
        for k, (spec, type_) in enumerate(zip(case.specs, types, strict=True)):
            if spec.role == "def":
                continue
            if type_ == "pred":
                row_[k] = rng.getrandbits(1)
            elif single and index < len(edges) and _element(type_)[1] == 1:
                row_[k] = edges[index]
            else:
                row_[k] = _value(type_, rng, edge=index < ROWS // 2 and rng.random() < 0.85)
            if k > 1 and type_ == types[1] and rng.randrange(6) == 0:
                near = row_[1] + rng.choice([0, 0, 1, -1]) ^ rng.choice([0, 1]) << (
                    TYPES[type_].bits - 1
                )
                row_[k] = near & ((1 << TYPES[type_].bits) - 1)
        row_[WORDS - 1] = rng.getrandbits(1)
        _restrict(case, types, row_, rng)
        for k, value in case.constants:
            row_[k] = value
        rows.append(row_)
    return rows


def _restrict(case: Case, types: list[str], row_: list[int], rng: random.Random) -> None:
    """Keeps away from what the ISA leaves undefined."""
    type_ = types[0]
    if case.text.startswith(("div", "rem")) and TYPES[type_].kind != "f":
        while row_[2] & ((1 << TYPES[type_].bits) - 1) == 0:
            row_[2] = _integer(TYPES[type_].bits, rng)
    if case.text.startswith("fns"):
        row_[2] &= 31
        row_[3] = rng.choice([row_[3], rng.randint(-8, 8) & 0xFFFFFFFF])
