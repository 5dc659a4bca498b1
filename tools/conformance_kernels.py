"""Kernels of conformance cases that need memory or other threads, and what they share.

Like every case one is a kernel over rows: thread i reads row i of 64-bit words and writes row i of
results. The kernels run whole on the CPU back end, not function by function.
"""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from conformance_values import FLOATS, float_edges, integer_edges

from goptx.isa.opcodes import Op, decode
from goptx.isa.requirements import unmet
from goptx.isa.table import Form, row
from goptx.isa.types import TYPES

WARP = 32
PTX, TARGET = 90, "sm_90a"
_REGISTERS = (
    ".reg .pred %p<8>; .reg .b16 %h<40>; .reg .b32 %r<150>, %i, %t, %u; "
    ".reg .b64 %d<80>, %in, %out, %w; .reg .b128 %q<40>;"
)
OPERATIONS = frozenset(
    (
        *("add", "min", "max", "and", "or", "xor", "exch", "cas", "inc", "dec"),
        *("noftz", "satfinite", "row", "col", "rz", "rm", "rp"),
    )
)
"""Modifiers that say what is computed: every combination of them with types is run."""

NEUTRAL = frozenset(
    (
        *("relaxed", "acquire", "release", "acq_rel", "weak", "cta", "cluster", "gpu", "sys"),
        *("ca", "cg", "cs", "lu", "cv", "wb", "wt", "L1::evict_normal", "L1::evict_unchanged"),
        *("L1::evict_first", "L1::evict_last", "L1::no_allocate", "L2::64B", "L2::128B"),
        *("L2::256B", "L2::cache_hint"),
    )
)
"""Modifiers of order, scope and caching, which change no value."""


@dataclass(frozen=True)
class ProgramCase:
    """A kernel for ``threads`` threads; ``types`` are those of the words of a row of inputs.

    A word's type is a PTX type, of which the word holds as many elements as fit, "low" for small
    integers, or a number in base 16 that every row has. ``bits`` are the results to keep.
    """

    name: str
    body: str
    types: tuple[str, ...]
    bits: tuple[int, ...]
    threads: int = WARP
    cluster: int = 1
    module: str = ""
    declarations: str = ""
    finite: bool = False
    edges: bool = True

    @property
    def words(self) -> int:
        return max(1, len(self.types))


@dataclass
class Writer:
    """Collects a body: what it loads from its row, and where its results go."""

    types: list[str] = field(default_factory=list[str])
    bits: list[int] = field(default_factory=list[int])
    lines: list[str] = field(default_factory=list[str])

    def load(self, register: str, type_: str, width: int = 0) -> str:
        """Loads the next word of the row into a register; gives the register."""
        bits = width or max(16, TYPES[type_].bits)
        at = 8 * len(self.types)
        if bits == 1 or type_ == "pred":
            self.types.append("low")
            self.do(
                f"ld.global.b32 %t, [%in+{at}]; and.b32 %t, %t, 1; setp.ne.u32 {register}, %t, 0;"
            )
        elif bits == 128:
            self.types += [type_, type_]
            self.do(f"ld.global.b64 %d70, [%in+{at}]; ld.global.b64 %d71, [%in+{at + 8}];")
            self.do(f"mov.b128 {register}, {{%d70, %d71}};")
        else:
            self.types.append(type_)
            self.do(f"ld.global.b{bits} {register}, [%in+{at}];")
        return register

    def do(self, *lines: str) -> None:
        self.lines += lines

    def store(self, register: str, bits: int) -> None:
        """Stores a register as the next result."""
        at = 8 * len(self.bits)
        if bits == 128:
            self.do(f"mov.b128 {{%d70, %d71}}, {register};")
            self.do(f"st.global.b64 [%out+{at}], %d70; st.global.b64 [%out+{at + 8}], %d71;")
            self.bits += [64, 64]
            return
        if bits == 1:
            self.do(f"selp.u64 %w, 1, 0, {register}; st.global.b64 [%out+{at}], %w;")
        elif bits == 64:
            self.do(f"st.global.b64 [%out+{at}], {register};")
        else:
            self.do(f"cvt.u64.u{bits} %w, {register}; st.global.b64 [%out+{at}], %w;")
        self.bits.append(bits)

    def case(self, name: str, **more: Any) -> ProgramCase:
        return ProgramCase(
            name, "\n  ".join(self.lines), tuple(self.types), tuple(self.bits), **more
        )


def program_kernel(case: ProgramCase, name: str) -> str:
    """The kernel's text; what stands at module scope goes in front of it."""
    width = max(1, len(case.bits))
    header = "" if case.cluster == 1 else f".reqnctapercluster {case.cluster}\n"
    place = (
        ""
        if case.cluster == 1
        else (f"mov.u32 %t, %ctaid.x; mad.lo.u32 %i, %t, {case.threads // case.cluster}, %i;\n  ")
    )
    return (
        f"{case.module.replace('KERNEL', name)}"
        f".visible .entry {name}(.param .u64 in, .param .u64 out)\n"
        f".maxntid {case.threads // case.cluster}\n{header}{{\n"
        f"  {_REGISTERS}\n  {case.declarations}\n"
        "  ld.param.u64 %in, [in]; ld.param.u64 %out, [out]; mov.u32 %i, %tid.x;\n"
        f"  {place}mul.wide.u32 %w, %i, {8 * case.words}; add.u64 %in, %in, %w;\n"
        f"  mul.wide.u32 %w, %i, {8 * width}; add.u64 %out, %out, %w;\n"
        f"  {case.body.replace('KERNEL', name)}\n  ret;\n}}\n"
    )


# Inputs


def program_inputs(case: ProgramCase) -> list[list[int]]:
    """The rows of a case: half of them edges, if it wants any, the rest random."""
    rng = random.Random(zlib.crc32(case.name.encode()))

    def element(type_: str, bits: int, edge: bool) -> int:
        if type_ in FLOATS and not case.finite:
            if edge:
                return rng.choice(float_edges(type_))
            e, m = FLOATS[type_]
            exponent = (1 << (e - 1)) - 1 + rng.randint(-3, 3)
            return rng.getrandbits(1) << (e + m) | exponent << m | rng.getrandbits(m)
        if type_ in FLOATS:
            e, m = FLOATS[type_]
            exponent = (1 << (e - 1)) - 1 + rng.randint(-3, 3)
            return rng.getrandbits(1) << (e + m) | exponent << m | rng.getrandbits(m)
        if edge:
            return rng.choice(integer_edges(bits)) if bits > 4 else rng.getrandbits(bits)
        return rng.getrandbits(bits)

    def word(type_: str, edge: bool) -> int:
        if type_.startswith("0x"):
            return int(type_, 16)
        if type_ == "low":
            return rng.randrange(64)
        if type_ == "few":
            return rng.choice((3, 0xFFFFFFFF00000003, 0x80000000))
        if type_ == "sparse":
            return sum(rng.choice((0x4, 0x8, 0xC, 0x9, 0xD, 0xE)) << (4 * k) for k in range(16))
        if type_ == "sparse2":
            return sum(rng.choice((0x4, 0xE)) << (4 * k) for k in range(16))
        if type_ == "tf32":
            return sum(element("f32", 32, edge) << at for at in (0, 32))
        found = TYPES[type_]
        lanes = found.lanes
        name = type_[: -len(f"x{lanes}")] if lanes > 1 else type_
        bits = max(1, min(64, found.bits // lanes))
        return sum(element(name, bits, edge) << at for at in range(0, 64, bits))

    return [
        [word(type_, case.edges and k % 2 == 0) for type_ in case.types or ("b64",)]
        for k in range(case.threads)
    ]


# Choosing from the table


def chosen(
    name: str, *, skip: Callable[[Op], bool] = lambda op: False
) -> Iterator[tuple[Op, Form]]:
    """Ops of a row that sm_90a has: each type and operation with each other modifier of its form.

    That is not every combination of modifiers: those that do not say what is computed stand once
    with each type and operation (state space, width) or with each form (order, scope, caching).
    """
    found = row(name)
    assert found is not None
    for at, form in enumerate(found.forms):
        seen: set[object] = set()
        for op in _pairs(form, name):
            if form not in op.forms or unmet(op, PTX, TARGET) or skip(op):
                continue
            base = tuple(sorted(m for m in op.modset if m in TYPES or m in OPERATIONS))
            news = [
                (at, base),
                *((at, mod) if mod in NEUTRAL else (at, base, mod) for mod in op.modset),
            ]
            if not seen.issuperset(news):
                seen.update(news)
                yield op, form


def _pairs(form: Form, name: str) -> Iterator[Op]:
    """Ops of a form in which at most two of the slots that may stay away are filled, and every
    slot of types and operations takes all of its tokens."""
    free = [
        k for k, slot in enumerate(form.slots) if slot.tokens.isdisjoint(OPERATIONS | TYPES.keys())
    ]
    base = [
        [""] if k in free and slot.optional
        else [min(slot.tokens)] if k in free
        else [*([""] if slot.optional else []), *sorted(slot.tokens)]
        for k, slot in enumerate(form.slots)
    ]  # fmt: skip
    for mods in itertools.product(*base):
        yield decode(".".join([name, *filter(None, mods)]))
        for k in free:
            for token in sorted(form.slots[k].tokens):
                more = [*mods[:k], token, *mods[k + 1 :]]
                yield decode(".".join([name, *filter(None, more)]))
                if "evict2" in form.slots[k].name:
                    continue
                for other in (j for j in free if j != k and "v4" in form.slots[j].tokens):
                    both = [*more[:other], "v4", *more[other + 1 :]]
                    yield decode(".".join([name, *filter(None, both)]))


def operand(w: Writer, type_: str, lanes: int | None, base: int) -> str:
    """Loads the registers of an operand that is read, and gives its text."""
    letter, bits = register_of(type_)
    names = [f"%{letter}{base + k}" for k in range(max(1, lanes or 0))]
    for one in names:
        w.load(one, type_, bits)
    return "{" + ", ".join(names) + "}" if lanes else names[0]


def register_of(type_: str) -> tuple[str, int]:
    """The letter of the registers that hold a type, and their bits."""
    bits = max(16, TYPES[type_].bits) if type_ != "pred" else 1
    return {1: "p", 16: "h", 32: "r", 64: "d", 128: "q"}[bits], bits


def slots_of(form: Form, op: Op) -> dict[str, str]:
    return form.match(op.mods) or {}
