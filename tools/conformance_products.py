"""Conformance cases of matrix instructions beside plain mma.sync, whole kernels each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conformance_kernels import WARP, ProgramCase, Writer, chosen, slots_of

from goptx.isa.opcodes import Op, decode
from goptx.isa.shapes import vector_length
from goptx.isa.table import Form, row
from goptx.isa.types import TYPES

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
            "bar.warp.sync -1; xor.b32 %t, %i, 5;",
            "mov.u32 %r51, cell; mad.lo.u32 %r51, %t, 16, %r51;",
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
    slots = slots_of(form, op)
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


def _offsets(swizzle: int, span: int, major: int) -> tuple[int, int]:
    """Leading and stride offset of a descriptor, in bytes (PTX ISA 9.7.15.5.1)."""
    if swizzle == 0:  # core matrices of 128 bytes, those along K next to each other
        return (1024, 128) if major else (128, 256)
    return (4096 if major else 16, 128 * span)


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

    for register, major, first in ((2, trans & 1, 0), (3, trans >> 1, 8192)):
        lead, stride = _offsets(swizzle, span, major)
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
    name = f"{text} registers={registers} trans={trans} swizzle={swizzle}"
    name += f" negated={negated} scale={scale}"
    return w.case(name, threads=128, finite=True, edges=False,
                  declarations=".shared .align 1024 .b8 cell[16384];")  # fmt: skip
