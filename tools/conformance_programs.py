"""Cases of the conformance test that need memory or other threads: loads, atomics, collectives,
copies, and the matrix instructions beside mma.sync.

Like every case one is a kernel over rows: thread i reads row i of 64-bit words and writes row i of
results. The kernels run whole on the CPU back end, not function by function.
"""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from goptx.isa.opcodes import Op, decode
from goptx.isa.requirements import unmet
from goptx.isa.shapes import operand_type, vector_length
from goptx.isa.table import Form, OperandSpec, row
from goptx.isa.types import TYPES

WARP = 32
PTX, TARGET = 90, "sm_90a"
_REGISTERS = (
    ".reg .pred %p<8>; .reg .b16 %h<40>; .reg .b32 %r<150>, %i, %t, %u; "
    ".reg .b64 %d<80>, %in, %out, %w; .reg .b128 %q<40>;"
)
OPERATIONS = frozenset(
    [
        "add",
        "min",
        "max",
        "and",
        "or",
        "xor",
        "exch",
        "cas",
        "inc",
        "dec",
        "noftz",
        "satfinite",
        "row",
        "col",
        "rz",
        "rm",
        "rp",
    ]
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
    from conformance_cases import FLOATS, float_edges, integer_edges

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


def _operand(w: Writer, spec: OperandSpec, type_: str, lanes: int | None, base: int) -> str:
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


def _slots(form: Form, op: Op) -> dict[str, str]:
    return form.match(op.mods) or {}


# Loads and stores


def _space(op: Op) -> str:
    return next((m for m in op.mods if m.partition("::")[0] in ("global", "shared", "const", "local",  # noqa: E501
                                                               "param")), "")  # fmt: skip


def _unfit(op: Op) -> bool:
    return _space(op).startswith(("param", "const")) or "mmio" in op.modset


def memory_cases() -> Iterator[ProgramCase]:
    """ld and st of every type and width, in every space; the registers are as wide as allowed."""
    for name in ("ld", "st", "ldu"):
        for op, form in chosen(name, skip=_unfit):
            yield _memory(op, form, name)


def _memory(op: Op, form: Form, name: str) -> ProgramCase:
    w = Writer()
    slots = _slots(form, op)
    specs = form.present(op.modset)
    data = next(s for s in specs if not s.address and s.name != "policy")
    type_ = operand_type(data, slots) or "b32"
    lanes = vector_length(data, slots) or 0
    size = TYPES[type_].bits // 8 * max(1, lanes)
    letter, bits = register_of(type_)
    if TYPES[type_].bits < 32:
        letter, bits = "r", 32
    policy = ""
    if any(s.name == "policy" for s in specs):
        w.do("createpolicy.fractional.L2::evict_first.b64 %d60, 1.0;")
        policy = ", %d60"
    space, declarations = _space(op), ""
    where, home = "%d50", "global"
    if space.startswith("shared"):
        declarations = f".shared .align 32 .b8 cell[{32 * WARP}];"
        w.do("mov.u64 %d50, cell; mad.wide.u32 %d50, %i, 32, %d50;")
        home = "shared"
    elif space == "local":
        declarations = ".local .align 32 .b8 cell[32];"
        w.do("mov.u64 %d50, cell;")
        home = "local"
    elif name == "ldu":
        w.do("mul.wide.u32 %w, %i, 64; sub.u64 %d50, %in, %w;")
    elif name == "ld":
        w.do("mov.u64 %d50, %in;")
    else:
        w.do("mov.u64 %d50, %out;")
    names = [f"%{letter}{k + 10}" for k in range(max(1, lanes))]
    text = "{" + ", ".join(names) + "}" if lanes else names[0]
    if name != "st":
        if home != "global":
            for k in range(4):
                w.load("%d1", type_ if type_ != "b128" else "b64", 64)
                w.do(f"st.{home}.b64 [%d50+{8 * k}], %d1;")
        else:
            w.types += [type_ if type_ != "b128" else "b64"] * 8
        w.do(f"{op.text} {text}, [{where}]{policy};")
        for one in names:
            w.store(one, bits)
    else:
        for k in range(4):
            w.do(f"mov.u64 %d2, 0x5555555555555555; st.{home}.b64 [%d50+{8 * k}], %d2;")
        for one in names:
            w.load(one, type_, bits)
        w.do(f"{op.text} [{where}], {text}{policy};")
        for k in range(-(-size // 8)):
            w.do(f"ld.{home}.b64 %d3, [%d50+{8 * k}];")
            w.store("%d3", 64)
        if home == "global":
            w.bits += [64] * (4 - len(w.bits))
    return w.case(op.text, declarations=declarations)


# Atomics


def atomic_cases() -> Iterator[ProgramCase]:
    """atom and red on a cell of each thread: the old value, then the new one."""
    for name in ("atom", "red"):
        for op, form in chosen(name):
            yield _atomic(op, form)


def _atomic(op: Op, form: Form) -> ProgramCase:
    w = Writer()
    slots = _slots(form, op)
    specs = form.present(op.modset)
    target = next(s for s in specs if s.name == "b")
    type_ = operand_type(target, slots) or "b32"
    lanes = vector_length(target, slots) or 0
    size = TYPES[type_].bits // 8 * max(1, lanes)
    home = "shared" if _space(op).startswith("shared") else "global"
    declarations = ""
    if home == "shared":
        declarations = f".shared .align 16 .b8 cell[{16 * WARP}];"
        w.do("mov.u64 %d50, cell; mad.wide.u32 %d50, %i, 16, %d50;")
    else:
        w.do("mov.u64 %d50, %out;")
    w.load("%d1", type_, 64)
    w.load("%d2", type_, 64)
    w.do(f"st.{home}.v2.b64 [%d50], {{%d1, %d2}};")
    operands: list[str] = []
    if specs[0].role == "def":
        letter, bits = register_of(type_)
        names = [f"%{letter}{20 + k}" for k in range(max(1, lanes))]
        operands.append("{" + ", ".join(names) + "}" if lanes else names[0])
    else:
        names, bits = [], 0
    operands.append("[%d50]")
    for k, spec in enumerate(s for s in specs if s.name in "bc" and not s.address):
        near = op.modset & {"cas"} and spec.name == "b"
        operands.append(_operand(w, spec, type_, lanes, 30))
        if near:  # half of the comparisons succeed
            letter, width = register_of(type_)
            w.do("and.b32 %u, %i, 1; setp.eq.u32 %p5, %u, 0;")
            if width == 128:
                w.do("@%p5 mov.b128 %q3, {%d1, %d2};")
                operands[-1] = "%q3"
                w.do("@!%p5 mov.b128 %q3, {%d2, %d1};")
            else:
                w.do(f"@%p5 ld.{home}.b{width} %{letter}30, [%d50];")
        elif k:
            operands[-1] = _moved(w, type_, operands[-1])
    if any(s.name == "policy" for s in specs):
        w.do("createpolicy.fractional.L2::evict_first.b64 %d60, 1.0;")
        operands.append("%d60")
    w.do(f"{op.text} {', '.join(operands)};")
    if home == "global":
        w.bits += [64] * 2
    for one in names:
        w.store(one, bits)
    if home == "shared":
        for k in range(-(-size // 8)):
            w.do(f"ld.shared.b64 %d3, [%d50+{8 * k}];")
            w.store("%d3", 64)
    if home == "global" and len(w.bits) % 2:
        w.bits.append(1)
    return w.case(op.text, declarations=declarations)


def _moved(w: Writer, type_: str, register: str) -> str:
    """The third operand into registers of its own: the second is still needed."""
    letter, bits = register_of(type_)
    if bits == 128:
        w.do("mov.b128 {%d68, %d69}, %q30; mov.b128 %q2, {%d68, %d69};")
        return "%q2"
    w.do(f"mov.b{bits} %{letter}35, {register};")
    return f"%{letter}35"


# Collectives of a warp and of a CTA

MASKS = (0xFFFFFFFF, 0x0F0F3C71)


def collective_cases() -> Iterator[ProgramCase]:
    """shfl, vote, match, redux, elect, activemask, bar.red: whole warps and some lanes."""
    for mode in ("up", "down", "bfly", "idx"):
        w = Writer()
        for k, type_ in ((1, "b32"), (2, "low"), (3, "low")):
            w.load(f"%r{k}", type_, 32)
        w.do("ld.global.b32 %r4, [%in+20]; and.b32 %r4, %r4, 0x1f; shl.b32 %r4, %r4, 8;",
             "or.b32 %r3, %r3, %r4;")  # fmt: skip
        w.do(f"shfl.sync.{mode}.b32 %r5|%p1, %r1, %r2, %r3, -1;")
        w.store("%r5", 32)
        w.store("%p1", 1)
        yield w.case(f"shfl.sync.{mode}.b32")
    plain = [
        *((f"vote.sync.{m}.pred", "%p1, %p0", "p") for m in ("all", "any", "uni")),
        ("vote.sync.ballot.b32", "%r1, %p0", "r"),
        *((f"match.any.sync.{t}", f"%r1, %{r}0", "r" + r) for t, r in (("b32", "r"), ("b64", "d"))),
        *((f"match.all.sync.{t}", f"%r1|%p1, %{r}0", "rp" + r) for t, r in (("b32", "r"), ("b64", "d"))),  # noqa: E501
        *((f"redux.sync.{o}.{t}", "%r1, %r0", "r") for t in ("u32", "s32") for o in ("add", "min", "max")),  # noqa: E501
        *((f"redux.sync.{o}.b32", "%r1, %r0", "r") for o in ("and", "or", "xor")),
        ("elect.sync", "%r1|%p1", "rp"),
    ]  # fmt: skip
    for text, operands, results in plain:
        for mask in MASKS:
            for kind in ("any", "same", "rare"):
                yield _collective(text, operands, results, mask, kind)
    for which, operands, bits in (
        ("popc.u32", "%r1", 32),
        ("and.pred", "%p1", 1),
        ("or.pred", "%p1", 1),
    ):
        for count in ("", "64, "):
            for rest in ("low", "0x1", "0x0"):
                w = Writer()
                w.types.append(rest)
                w.do("ld.global.b32 %t, [%in]; and.b32 %t, %t, 1; setp.ne.u32 %p0, %t, 0;")
                w.do(f"barrier.red.{which} {operands}, 3, {count}%p0;")
                w.store(operands, bits)
                yield w.case(f"barrier.red.{which} 3, {count}of {rest}", threads=64)


def _collective(text: str, operands: str, results: str, mask: int, kind: str) -> ProgramCase:
    w = Writer()
    type_ = {"any": "b64", "same": "0x800000007", "rare": "few"}[kind]
    w.types.append(type_)
    w.do("ld.global.b32 %r0, [%in]; ld.global.b64 %d0, [%in]; and.b32 %t, %r0, 1;",
         "setp.ne.u32 %p0, %t, 0; mov.b32 %r1, 0x77; setp.ne.u32 %p1, 0, 0;",
         f"mov.u32 %u, 1; shl.b32 %u, %u, %i; and.b32 %u, %u, {mask:#x}; setp.ne.u32 %p6, %u, 0;",
         "@!%p6 bra DONE;", f"{text} {operands}, {mask:#x};", "DONE:")  # fmt: skip
    if "r" in results[:1]:
        w.store("%r1", 32)
    if "p" in results[:2]:
        w.store("%p1", 1)
    return w.case(f"{text} {mask:#x} of {kind}")


# Special registers, addresses, calls

SPECIAL = ("tid.x", "tid.y", "ntid.x", "ntid.y", "ctaid.x", "nctaid.x", "laneid", "lanemask_eq",
           "lanemask_le", "lanemask_lt", "lanemask_ge", "lanemask_gt", "cluster_ctaid.x",
           "cluster_nctaid.x", "cluster_ctarank", "cluster_nctarank", "clusterid.x", "nclusterid.x",
           "dynamic_smem_size")  # fmt: skip


def other_cases() -> Iterator[ProgramCase]:
    """Special registers, address spaces, indexed branches, calls, stack, fences."""
    for cluster in (1, 2):
        w = Writer()
        w.types.append("low")
        for name in SPECIAL:
            w.do(f"mov.u32 %r1, %{name};")
            w.store("%r1", 32)
        w.do("mov.pred %p1, %is_explicit_cluster;")
        w.store("%p1", 1)
        yield w.case(
            f"mov %special in clusters of {cluster}", threads=32 * cluster, cluster=cluster
        )
    w = Writer()
    w.types.append("low")
    for space, there in (("global", "%in"), ("shared", "%d1"), ("local", "%d2"), ("const", "%d3"),  # noqa: B007
                         ("shared::cta", "%d1"), ("shared::cluster", "%d1")):  # fmt: skip
        w.do("cvta.shared.u64 %d1, %d4; cvta.local.u64 %d2, %d5; cvta.const.u64 %d3, %d6;"
             if space == "global" else "")  # fmt: skip
        for address in ("%in", "%d1", "%d2", "%d3"):
            w.do(f"isspacep.{space} %p1, {address};")
            w.store("%p1", 1)
    w.lines[0:0] = ["mov.u64 %d4, cell; mov.u64 %d5, own; mov.u64 %d6, KERNEL_table;"]
    yield w.case("isspacep and cvta", module=".const .align 8 .b32 KERNEL_table[4] = {1, 2, 3, 4};\n",  # noqa: E501
                 declarations=".shared .align 16 .b8 cell[16]; .local .align 8 .b8 own[8];")  # fmt: skip  # noqa: E501
    w = Writer()
    w.load("%r1", "low", 32)
    w.do("and.b32 %r1, %r1, 3; mov.u32 %r2, 9; ts: .branchtargets A, B, C, D; brx.idx %r1, ts;",
         "A: mov.u32 %r2, 1; bra E; B: mov.u32 %r2, 20; C: add.u32 %r2, %r2, 5; bra E;",
         "D: mov.u32 %r2, 77; E:")  # fmt: skip
    w.store("%r2", 32)
    yield w.case("brx.idx")
    w = Writer()
    w.load("%r1", "low", 32)
    w.do("and.b32 %r2, %r1, 1; setp.ne.u32 %p0, %r2, 0; mov.u64 %d1, KERNEL_f; mov.u64 %d2, KERNEL_g;",  # noqa: E501
         "selp.b64 %d3, %d1, %d2, %p0; { .param .b32 a; .param .b32 b; st.param.b32 [a], %r1;",
         "proto: .callprototype (.param .b32 _) _ (.param .b32 _);",
         "call (b), %d3, (a), proto; ld.param.b32 %r3, [b]; }")  # fmt: skip
    w.store("%r3", 32)
    functions = "".join(
        f".func (.param .b32 b) KERNEL_{name}(.param .b32 a)\n{{ .reg .b32 %x; ld.param.b32 %x, [a]; "  # noqa: E501
        f"mul.lo.u32 %x, %x, {factor}; st.param.b32 [b], %x; ret; }}\n"
        for name, factor in (("f", 3), ("g", 1000))
    )
    yield w.case("call indirect", module=functions)
    w = Writer()
    w.load("%r1", "low", 32)
    w.do("stacksave.u64 %d1; and.b32 %r2, %r1, 12; add.u32 %r2, %r2, 8; cvt.u64.u32 %d4, %r2;",
         "alloca.u64 %d2, %d4, 16; cvta.local.u64 %d3, %d2; st.b32 [%d3+4], %r1; ld.local.b32 %r4, [%d2+4];",  # noqa: E501
         "stackrestore.u64 %d1; alloca.u64 %d5, 64, 16; setp.le.u64 %p1, %d2, %d5; and.b64 %d5, %d5, 15;")  # fmt: skip  # noqa: E501
    w.store("%r4", 32)
    w.store("%d5", 64)
    yield w.case("alloca")


# Matrices


def moved_cases() -> Iterator[ProgramCase]:
    """ldmatrix, stmatrix, movmatrix."""
    shared = ".shared .align 16 .b8 cell[4096];"
    for op, form in chosen("ldmatrix"):
        count = int(next(m for m in op.mods if m in ("x1", "x2", "x4"))[1:])
        w = Writer()
        w.do("mov.u32 %u, cell; mad.lo.u32 %u, %i, 16, %u;")
        for k in range(2):
            w.load("%d1", "b64", 64)
            w.do(f"st.shared.b64 [%u+{8 * k}], %d1;")
        w.do("bar.warp.sync -1; xor.b32 %t, %i, 5; mov.u32 %u, cell; mad.lo.u32 %u, %t, 16, %u;")
        registers = [f"%r{k}" for k in range(count)]
        w.do(f"{op.text} {{{', '.join(registers)}}}, [%u];")
        for one in registers:
            w.store(one, 32)
        yield w.case(op.text, declarations=shared)
        del form
    for op, _ in chosen("stmatrix"):
        count = int(next(m for m in op.mods if m in ("x1", "x2", "x4"))[1:])
        w = Writer()
        w.do("mov.u32 %u, cell; mad.lo.u32 %u, %i, 16, %u; mov.b32 %r50, 0x11;")
        w.do(*(f"st.shared.b32 [%u+{4 * k}], %r50;" for k in range(4)))
        registers = [w.load(f"%r{k}", "b32", 32) for k in range(count)]
        w.do(
            "bar.warp.sync -1; xor.b32 %t, %i, 5; mov.u32 %r51, cell; mad.lo.u32 %r51, %t, 16, %r51;"  # noqa: E501
        )
        w.do(f"{op.text} [%r51], {{{', '.join(registers)}}}; bar.warp.sync -1;")
        for k in range(2):
            w.do(f"ld.shared.b64 %d1, [%u+{8 * k}];")
            w.store("%d1", 64)
        yield w.case(op.text, declarations=shared)
    w = Writer()
    w.load("%r0", "b32", 32)
    w.do("movmatrix.sync.aligned.m8n8.trans.b16 %r1, %r0;")
    w.store("%r1", 32)
    yield w.case("movmatrix.sync.aligned.m8n8.trans.b16")


def multiplied_cases() -> Iterator[ProgramCase]:
    """mma.sync that takes more than fragments, or whose fragments are laid out otherwise."""
    for name in ("mma", "mma.sp", "mma.sp::ordered_metadata", "mma.sparse"):
        if row(name) is None:
            continue
        for op, form in chosen(name):
            special = "metadata" in {s.name for s in form.operands} or "m8n8k4" in op.modset
            if special and "f64" not in op.modset:
                for selector in _selectors(form, op):
                    yield _multiplied(op, form, selector)


def _selectors(form: Form, op: Op) -> Sequence[int | None]:
    spec = next((s for s in form.present(op.modset) if s.name == "selector"), None)
    if spec is None:
        return (None,)
    last = spec.values.rpartition("..")[2] if spec.values else "0"
    top = int(last)
    if op.modset & {"m16n8k64"} and op.modset & {"s8", "u8", "e4m3", "e5m2"}:
        top = 0
    if op.modset & {"m16n8k128"} and op.modset & {"s4", "u4"}:
        top = 0
    return range(top + 1)


def _multiplied(op: Op, form: Form, selector: int | None) -> ProgramCase:
    w = Writer()
    slots = _slots(form, op)
    types = [m for m in op.mods if m in TYPES]
    by_name = dict(zip("dabc", (types * 4)[:4] if len(types) == 1 else types, strict=False))
    parts: list[str] = []
    results: list[str] = []
    base = 0
    for spec in form.present(op.modset):
        lanes = vector_length(spec, slots) or 0
        names = [f"%r{base + k}" for k in range(max(1, lanes))]
        if spec.name == "selector":
            parts.append(str(selector))
            continue
        base += len(names)
        if spec.role == "def":
            results = names
        else:
            type_ = by_name[spec.name] if spec.name != "metadata" else _metadata(types)
            for one in names:
                w.types.append(type_)
                w.do(f"ld.global.b32 {one}, [%in+{8 * len(w.types) - 8}];")
        parts.append("{" + ", ".join(names) + "}" if lanes else names[0])
    w.do(f"{op.text} {', '.join(parts)};")
    for one in results:
        w.store(one, 32)
    suffix = "" if selector is None else f" {selector}"
    return w.case(op.text + suffix, finite=True, edges=False)


def _metadata(types: Sequence[str]) -> str:
    """The kind of a word of metadata: of tf32 one of two is kept, of the others two of four."""
    return "sparse2" if "tf32" in types else "sparse"


def wmma_cases() -> Iterator[ProgramCase]:
    """wmma.mma with its loads and its store: every shape, type and layout."""
    for op, _ in chosen("wmma.mma"):
        yield _wmma(op)


def _wmma(op: Op) -> ProgramCase:
    types = [m for m in op.mods if m in TYPES]
    td, tc = types[0], types[-1]
    ta = types[1] if len(types) > 2 else "f16"
    shape = next(m for m in op.mods if m[0] == "m" and m[1].isdigit())
    layouts = [m for m in op.mods if m in ("row", "col")]
    m, n, k = (int(x) for x in shape[1:].replace("n", " ").replace("k", " ").split())
    bits = {"tf32": 32}.get(ta, TYPES[ta].bits)
    w = Writer()
    at = 0
    pieces: list[str] = []
    registers = iter(range(100))
    wide = ta == "f64"
    for letter, rows, columns, type_, size in (
        ("a", m, k, ta, bits), ("b", k, n, ta, bits), ("c", m, n, tc, TYPES[tc].bits)
    ):  # fmt: skip
        layout = layouts["ab".index(letter)] if letter != "c" else "row"
        words = rows * columns * size // 64 // WARP or 1
        w.types += [type_] * words
        form_text = f"wmma.load.{letter}.sync.aligned.{layout}.{shape}.global.{type_}"
        form = decode(form_text).form
        assert form is not None, form_text
        spec = form.operands[0]
        count = vector_length(spec, form.match(decode(form_text).mods) or {}) or 1
        names = [f"%{'d' if wide else 'r'}{next(registers)}" for _ in range(count)]
        # the area of a matrix is contiguous: words of all rows of a column of the inputs
        pieces.append("{" + ", ".join(names) + "}")
        stride = columns if layout == "row" else rows
        w.do(f"add.u64 %d60, %d61, {at};", f"{form_text} {pieces[-1]}, [%d60], {stride};")
        at += words * 8 * WARP
    store = f"wmma.store.d.sync.aligned.row.{shape}.global.{td}"
    form = decode(store).form
    assert form is not None, store
    count = vector_length(form.operands[1], form.match(decode(store).mods) or {}) or 1
    names = ", ".join(f"%{'d' if wide else 'r'}{next(registers)}" for _ in range(count))
    total = m * n * TYPES[td].bits // 64 // WARP or 1
    w.lines[0:0] = [f"mul.wide.u32 %w, %i, {8 * len(w.types)}; sub.u64 %d61, %in, %w;"]
    w.do(f"{op.text} {{{names}}}, {', '.join(pieces)};")
    w.do(f"mul.wide.u32 %w, %i, {8 * total}; sub.u64 %d62, %out, %w;")
    w.do(f"{store} [%d62], {{{names}}}, {n};")
    w.bits += [64] * total
    return w.case(op.text, finite=True, edges=False)


def wgmma_cases() -> Iterator[ProgramCase]:
    """wgmma with matrices in shared memory and registers, K-major and transposed, swizzled."""
    halves = [("f32", "f16"), ("f16", "f16"), ("f32", "bf16")]
    eights = [(d, a) for d in ("f16", "f32") for a in ("e4m3", "e5m2")]
    plain = [(*types, 16) for types in halves] + [("f32", "tf32", 8)]
    plain += [(*types, 32) for types in eights] + [("s32", a, 32) for a in ("s8", "u8")]
    for d, a, k in plain:
        for n in (8, 24, 64, 128):
            if d == "s32" and n == 128:
                continue
            for registers in (0, 1):
                yield wgmma(d, a, a, n, k, registers=registers)
    for d in ("f16", "f32"):
        yield wgmma(d, "e4m3", "e5m2", 8, 32)
        yield wgmma(d, "e5m2", "e4m3", 8, 32)
    for a, b in (("s8", "u8"), ("u8", "s8")):
        yield wgmma("s32", a, b, 8, 32)
    for a in ("s8", "u8"):
        yield wgmma("s32", a, a, 8, 32, saturated=True)
    yield wgmma("s32", "b1", "b1", 8, 256)
    yield wgmma("s32", "b1", "b1", 24, 256, registers=1)
    for d, a in halves:
        for mode in range(4):
            for trans in range(4):
                yield wgmma(d, a, a, 64, 16, trans=trans, swizzle=mode)
        yield wgmma(d, a, a, 16, 16, negated=1)
        yield wgmma(d, a, a, 16, 16, negated=2, scale=0)
    for mode in range(1, 4):
        yield wgmma("f32", "tf32", "tf32", 64, 8, swizzle=mode)
        yield wgmma("f32", "e4m3", "e4m3", 64, 32, swizzle=mode)
        yield wgmma("s32", "s8", "u8", 64, 32, swizzle=mode)


def wgmma(
    d: str, a: str, b: str, n: int, k: int, *, registers: int = 0, trans: int = 0, swizzle: int = 0,
    negated: int = 0, scale: int = 1, saturated: bool = False,
) -> ProgramCase:  # fmt: skip
    """One wgmma. All of shared memory is random, so that descriptors alone say what is where."""
    w = Writer()
    span = (1, 8, 4, 2)[swizzle]
    w.types += ["b64" if a == "b1" else a] * 8
    w.types += ["b64" if b == "b1" else b] * 8
    w.do("mov.u32 %u, cell; shl.b32 %t, %i, 3; add.u32 %u, %u, %t;")
    for at in range(16):
        w.do(f"ld.global.b64 %d0, [%in+{8 * at}]; st.shared.b64 [%u+{1024 * at}], %d0;")
    if registers:
        for at in range(4):
            w.do(f"ld.global.b32 %r{140 + at}, [%in+{8 * at}];")
    count = n * (16 if d == "f16" else 32) * 64 // (128 * 32)
    for at in range(0, count, 2):
        w.types.append("u32" if d == "s32" else d)
        place = 8 * len(w.types) - 8
        w.do(f"ld.global.v2.b32 {{%r{at}, %r{at + 1}}}, [%in+{place}];" if at + 1 < count
             else f"ld.global.b32 %r{at}, [%in+{place}];")  # fmt: skip
    w.do(
        "fence.proxy.async; bar.sync 0; mov.u32 %u, cell; cvt.u64.u32 %d1, %u; shr.u64 %d1, %d1, 4;"
    )

    def offsets(major: int) -> tuple[int, int]:
        if swizzle == 0:  # core matrices of 128 bytes, those along K next to each other
            return (128, 256) if not major else (1024, 128)
        return (16, 128 * span) if not major else (4096, 128 * span)

    for register, major, first in ((2, trans & 1, 0), (3, trans >> 1, 8192)):
        lead, stride = offsets(major)
        constant = swizzle << 62 | (stride >> 4) << 32 | (lead >> 4) << 16 | first >> 4
        w.do(f"mov.u64 %d{register}, {constant:#x}; add.u64 %d{register}, %d{register}, %d1;")
    kind = "b1.b1.and.popc" if a == "b1" else f"{a}.{b}"
    text = f"wgmma.mma_async.sync.aligned.m64n{n}k{k}{'.satfinite' if saturated else ''}.{d}.{kind}"
    out = "{" + ", ".join(f"%r{at}" for at in range(count)) + "}"
    first = "{%r140, %r141, %r142, %r143}" if registers else "%d2"
    operands = [out, first, "%d3", "%p0"]
    if d != "s32":
        operands += ["-1" if negated & 1 else "1", "-1" if negated & 2 else "1"]
    if a in ("f16", "bf16"):
        operands += ([] if registers else [str(trans & 1)]) + [str(trans >> 1)]
    w.do(f"setp.eq.u32 %p0, {scale}, 1; wgmma.fence.sync.aligned; {text} {', '.join(operands)};",
         "wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;")  # fmt: skip
    for at in range(count):
        w.store(f"%r{at}", 32)
    name = f"{text} registers={registers} trans={trans} swizzle={swizzle} negated={negated} scale={scale}"  # noqa: E501
    return w.case(name, threads=128, finite=True, edges=False,
                  declarations=".shared .align 1024 .b8 cell[16384];")  # fmt: skip


# Copies


def copy_cases() -> Iterator[ProgramCase]:
    """cp.async with sizes and sources that end early; bulk copies and reductions; st.async."""
    for size in (4, 8, 16):
        for way in ("ca", "cg") if size == 16 else ("ca",):
            for rest in ("", ", %r1", ", %p1"):
                w = Writer()
                w.types += ["b64", "b64", "low"]
                w.do("mov.u32 %u, cell; mad.lo.u32 %u, %i, 16, %u; mov.b64 %d1, 0x3333333333333333;",  # noqa: E501
                     "st.shared.v2.b64 [%u], {%d1, %d1}; ld.global.b32 %r1, [%in+16];",
                     f"rem.u32 %r1, %r1, {size + 1}; and.b32 %t, %r1, 1; setp.ne.u32 %p1, %t, 0;",
                     f"cp.async.{way}.shared.global [%u], [%in], {size}{rest};",
                     "cp.async.commit_group; cp.async.wait_group 0; ld.shared.v2.b64 {%d2, %d3}, [%u];")  # fmt: skip  # noqa: E501
                w.store("%d2", 64)
                w.store("%d3", 64)
                w.types.append("low")
                yield w.case(f"cp.async.{way}.shared.global {size}{rest}",
                             declarations=".shared .align 16 .b8 cell[512];")  # fmt: skip
    for name in ("cp.reduce.async.bulk",):
        for op, _ in chosen(name):
            yield _reduced(op)
    for op, _ in chosen(
        "st.async", skip=lambda op: "mbarrier::complete_tx::bytes" not in op.modset
    ):
        yield _stored(op)
    for op, _ in chosen(
        "red.async", skip=lambda op: "mbarrier::complete_tx::bytes" not in op.modset
    ):
        yield _stored(op)


_BARRIER = (
    "setp.eq.u32 %p7, %i, 0; mov.u32 %r100, bar; @%p7 mbarrier.init.shared.b64 [%r100], 1; "
    "fence.mbarrier_init.release.cluster; bar.sync 0;"
)
_WAIT = "WAIT: mbarrier.try_wait.parity.shared.b64 %p6, [%r100], 0; @!%p6 bra WAIT; bar.sync 0;"


def _reduced(op: Op) -> ProgramCase:
    type_ = next(m for m in op.mods if m in TYPES)
    w = Writer()
    w.load("%d1", type_, 64)
    w.load("%d2", type_, 64)
    w.do("mov.u32 %u, cell; mad.lo.u32 %r101, %i, 8, %u; st.shared.b64 [%r101], %d1;")
    policy = ""
    if "L2::cache_hint" in op.modset:
        w.do("createpolicy.fractional.L2::evict_first.b64 %d60, 1.0;")
        policy = ", %d60"
    if "global" in op.modset:
        w.do("st.global.b64 [%out], %d2; fence.proxy.async; bar.sync 0; setp.eq.u32 %p7, %i, 0;",
             f"@%p7 {op.text} [%out], [%u], 256{policy};", "@%p7 cp.async.bulk.commit_group;",
             "@%p7 cp.async.bulk.wait_group 0;")  # fmt: skip
        w.bits.append(64)
    else:
        w.do("st.shared.b64 [%r101+256], %d2;", _BARRIER, "fence.proxy.async; bar.sync 0;",
             "add.u32 %r102, %u, 256; @%p7 mbarrier.arrive.expect_tx.shared.b64 _, [%r100], 256;",
             f"@%p7 {op.text} [%r102], [%u], 256, [%r100];", _WAIT,
             "ld.shared.b64 %d3, [%r101+256];")  # fmt: skip
        w.store("%d3", 64)
    return w.case(
        op.text, declarations=".shared .align 16 .b8 cell[512]; .shared .align 8 .b64 bar;"
    )


def _stored(op: Op) -> ProgramCase:
    type_ = next(m for m in op.mods if m in TYPES)
    lanes = next((int(m[1]) for m in op.mods if m in ("v2", "v4")), 0)
    letter, bits = register_of(type_)
    w = Writer()
    w.load("%d1", type_, 64)
    w.load("%d2", type_, 64)
    names = [w.load(f"%{letter}{20 + k}", type_, bits) for k in range(max(1, lanes))]
    size = bits // 8 * len(names)
    operand = "{" + ", ".join(names) + "}" if lanes else names[0]
    w.do("mov.u32 %u, cell; mad.lo.u32 %r101, %i, 16, %u; st.shared.v2.b64 [%r101], {%d1, %d2};",
         _BARRIER, f"@%p7 mbarrier.arrive.expect_tx.shared.b64 _, [%r100], {32 * size};",
         "mapa.shared::cluster.u32 %r102, %r101, 0; mapa.shared::cluster.u32 %r103, %r100, 0;",
         f"{op.text} [%r102], {operand}, [%r103];", _WAIT, "ld.shared.v2.b64 {%d1, %d2}, [%r101];")  # fmt: skip  # noqa: E501
    w.store("%d1", 64)
    w.store("%d2", 64)
    return w.case(
        op.text, declarations=".shared .align 16 .b8 cell[512]; .shared .align 8 .b64 bar;"
    )


def barrier_cases() -> Iterator[ProgramCase]:
    """What mbarriers answer: pending counts and phases along a course of arrivals."""
    for first in range(1, 4):
        w = Writer()
        w.types.append("low")
        w.do(
            "mov.u32 %u, cell; mad.lo.u32 %u, %i, 8, %u;",
            f"mbarrier.init.shared.b64 [%u], {first + 2};",
        )
        for step in ("mbarrier.arrive.shared.b64 %d1, [%u]", "mbarrier.arrive.noComplete.shared.b64 %d1, [%u], 1",  # noqa: E501
                     f"mbarrier.arrive_drop.shared.b64 %d1, [%u], {first}",
                     "mbarrier.arrive.shared.b64 %d1, [%u], 1",
                     "mbarrier.arrive.expect_tx.shared.b64 %d1, [%u], 64",
                     "mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%u], 64"):  # fmt: skip
            w.do(f"{step};")
            if "%d1" in step:
                w.do(
                    "mbarrier.pending_count.b64 %r1, %d1; mbarrier.test_wait.shared.b64 %p1, [%u], %d1;"  # noqa: E501
                )
                w.store("%r1", 32)
                w.store("%p1", 1)
            for parity in (0, 1):
                w.do(f"mbarrier.test_wait.parity.shared.b64 %p1, [%u], {parity};")
                w.store("%p1", 1)
        yield w.case(f"mbarrier of {first + 2}", declarations=".shared .align 8 .b8 cell[256];")


def program_cases() -> list[ProgramCase]:
    """All of them, each name once."""
    found: dict[str, ProgramCase] = {}
    for family in (memory_cases, atomic_cases, collective_cases, other_cases, moved_cases,
                   multiplied_cases, wmma_cases, wgmma_cases, copy_cases, barrier_cases):  # fmt: skip  # noqa: E501
        for case in family():
            found.setdefault(case.name, case)
    return list(found.values())


def is_met(op: Op) -> bool:
    """Whether sm_90a has an op."""
    return not unmet(op, PTX, TARGET)
