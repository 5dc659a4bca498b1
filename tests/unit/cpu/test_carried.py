"""Copies carry what nothing wrote: padding is no finding until somebody looks at it."""

from __future__ import annotations

import pytest
from checks_kit import found, line
from hypothesis import given, settings
from hypothesis import strategies as st

STRUCTURE = "mov.u32 %r4, lm; mov.u16 %h1, 7; st.local.u8 [%r4], %h1; st.local.u32 [%r4+4], %r1;\n"
"""{u8, u32} with three bytes of padding between; line 1 of each body."""

LOOK = "add.u32 %r6, %r5, 1; st.global.u32 [%d2], %r6;"

# Name -> (body behind the structure, lines)

COPIES: dict[str, tuple[str, list[int]]] = {
    "padding": ("ld.local.u64 %d3, [%r4];\nst.local.u64 [%r4+8], %d3;", []),
    "a field of the copy": (
        "ld.local.u64 %d3, [%r4]; st.local.u64 [%r4+8], %d3;\nld.local.u32 %r5, [%r4+12];\n" + LOOK,
        [],
    ),
    "padding of the copy": (
        "ld.local.u64 %d3, [%r4]; st.local.u64 [%r4+8], %d3;\nld.local.u8 %r5, [%r4+10];\n" + LOOK,
        [3],
    ),
    "padding, computed with": ("ld.local.u64 %d3, [%r4];\nadd.u64 %d3, %d3, 1;", [2]),
    "padding, of which nobody is known to look at anything": ("ld.local.u64 %d3, [%r4];", [2]),
    "a vector": (
        "ld.local.v2.u32 {%r5, %r6}, [%r4]; st.shared.v2.u32 [%r2], {%r6, %r5};\n"
        "ld.shared.u32 %r5, [%r2];\nadd.u32 %r6, %r5, 1;\n"
        "ld.shared.u32 %r5, [%r2+4];\nadd.u32 %r6, %r5, 1;",
        [5],
    ),
    "half of a vector, computed with": (
        "ld.local.v2.u32 {%r5, %r6}, [%r4]; add.u32 %r6, %r6, 1;\n"
        "st.shared.v2.u32 [%r2], {%r5, %r6};",
        [],
    ),
    "by generic addresses": (
        "cvta.local.u64 %d4, 0; ld.u64 %d3, [%d4]; st.u64 [%d4+8], %d3;\n"
        "ld.u32 %r5, [%d4+12]; add.u32 %r6, %r5, 1;\nld.u16 %h2, [%d4+10]; add.u16 %h2, %h2, 1;",
        [4],
    ),
    "by way of other registers": (
        "ld.local.u64 %d3, [%r4]; mov.b64 {%r5, %r6}, %d3; mov.b32 %r7, %r5;\n"
        "mov.b64 %d4, {%r6, %r7}; mov.b64 %d5, %d4; st.local.u64 [%r4+8], %d5;\n"
        "ld.local.u32 %r5, [%r4+8]; add.u32 %r6, %r5, 1;\n"
        "ld.local.u32 %r5, [%r4+12]; add.u32 %r6, %r5, 1;",
        [5],
    ),
    "across a wait": (
        "ld.local.u64 %d3, [%r4];\nbar.sync 0;\nst.local.u64 [%r4+8], %d3;\n"
        "ld.local.u32 %r5, [%r4+8]; add.u32 %r6, %r5, 1;",
        [5],
    ),
    "a register that is written otherwise": (
        "ld.local.u64 %d3, [%r4]; setp.lt.u32 %p1, %r1, 99; @%p1 mov.u64 %d3, 5;\n"
        "st.local.u64 [%r4+8], %d3; ld.local.u64 %d4, [%r4+8]; add.u64 %d4, %d4, 1;",
        [],
    ),
    "by a load that is not executed": (
        "mov.u64 %d3, 5; setp.lt.u32 %p1, %r1, 0; @%p1 ld.local.u64 %d3, [%r4];\n"
        "st.local.u64 [%r4+8], %d3; ld.local.u64 %d4, [%r4+8]; add.u64 %d4, %d4, 1;",
        [],
    ),
    "written again": (
        "ld.local.u64 %d3, [%r4]; st.local.u64 [%r4+8], %d3; st.local.u64 [%r4+8], 1;\n"
        "ld.local.u64 %d3, [%r4+8];\nadd.u64 %d3, %d3, 1;",
        [],
    ),
    "narrowed to what is written": (
        "ld.local.u32 %r5, [%r4];\nand.b32 %r6, %r5, 255;\ncvt.u32.u8 %r7, %r5;\n"
        "st.local.u8 [%r4+8], %r5;\nld.local.u8 %r8, [%r4+8]; add.u32 %r8, %r8, 1;",
        [],
    ),
    "narrowed to more": ("ld.local.u32 %r5, [%r4];\nand.b32 %r6, %r5, 511;", [2]),
    "a sign": (
        "ld.local.s8 %r5, [%r4+1];\nand.b32 %r6, %r5, 0xff00; "
        "add.u32 %r6, %r6, 1; st.global.u32 [%d2], %r6;",
        [2],
    ),
    "to global memory": (
        "ld.local.u64 %d3, [%r4];\nadd.s64 %d2, %d2, %d2; sub.s64 %d2, %d2, %d1;\n"
        "st.global.u64 [%d2], %d3;",
        [],
    ),
    "nothing but what nothing wrote, to global memory": (
        "ld.shared.u32 %r5, [%r3];\nst.global.u32 [%d2], %r5;",
        [3],
    ),
    "the same by a generic address": (
        "ld.shared.u32 %r5, [%r3];\nst.u32 [%d2], %r5;",
        [3],
    ),
    "nothing but that, to shared memory": (
        "ld.shared.u32 %r5, [%r3];\nst.shared.u32 [%r3+128], %r5;",
        [],
    ),
    "an address": ("ld.local.u32 %r5, [%r4+8];\nld.shared.u32 %r6, [%r5];", [2]),
    "a register that serves for something else later": (
        "ld.local.u64 %d3, [%r4]; st.local.u64 [%r4+8], %d3;\nmov.u64 %d3, 1;\n"
        "add.u64 %d4, %d3, 1;",
        [],
    ),
    "a register that is looked at on one way": (
        "ld.local.u64 %d3, [%r4];\nsetp.eq.u32 %p1, %r1, 0; @%p1 bra A; mov.u64 %d3, 1;\n"
        "A: st.local.u64 [%r4+8], %d3;\nadd.u64 %d4, %d3, 1;",
        [2],
    ),
    "put together from bytes": (
        "ld.local.u8 %r5, [%r4+1]; shl.b32 %r5, %r5, 8; ld.local.u8 %r6, [%r4];\n"
        "or.b32 %r5, %r5, %r6; shl.b32 %r5, %r5, 16; st.local.u32 [%r4+8], %r5;\n"
        "ld.local.u8 %r6, [%r4+10]; add.u32 %r6, %r6, 1;\n"
        "ld.local.u8 %r6, [%r4+11]; add.u32 %r6, %r6, 1;",
        [5],
    ),
    "a field by a shift": (
        "ld.local.u64 %d3, [%r4]; shr.u64 %d3, %d3, 32; add.u64 %d3, %d3, 1;\n"
        "ld.local.u64 %d3, [%r4]; shr.u64 %d3, %d3, 31;\nadd.u64 %d3, %d3, 1;",
        [3],
    ),
    "a field of bits by a shift and a mask": (
        "st.local.u8 [%r4+2], %h1; st.local.u16 [%r4], %h1; ld.local.u32 %r5, [%r4];\n"
        "shr.u32 %r6, %r5, 5; and.b32 %r6, %r6, 0xffff; add.u32 %r6, %r6, 1;\n"
        "st.local.u32 [%r4+8], %r2; st.local.u8 [%r4+11], %h1; ld.local.u32 %r5, [lm+32];\n"
        "shr.u32 %r6, %r5, 5; and.b32 %r6, %r6, 0xffff; add.u32 %r6, %r6, 1;",
        [4],
    ),
    "a field by shifts to and fro": (
        "ld.local.u32 %r5, [%r4]; shl.b32 %r5, %r5, 29; shr.s32 %r5, %r5, 29; add.u32 %r5, %r5, 1;",
        [],
    ),
    "a bit field, written and read": (
        "ld.local.u32 %r5, [%r4+8]; and.b32 %r5, %r5, -8; or.b32 %r5, %r5, 3;\n"
        "st.local.u32 [%r4+8], %r5;\n"
        "ld.local.u32 %r5, [%r4+8]; and.b32 %r5, %r5, 7; add.u32 %r5, %r5, 1;\n"
        "ld.local.u32 %r6, [%r4+8]; bfe.u32 %r6, %r6, 9, 3; add.u32 %r6, %r6, 1;",
        [5],
    ),
    "bits of what nothing wrote": (
        "ld.local.u32 %r5, [%r4+8];\nand.b32 %r5, %r5, 7; st.local.u32 [%r4+8], %r5;",
        [2],
    ),
    "bytes by prmt": (
        "ld.local.u32 %r5, [%r4]; prmt.b32 %r5, %r5, 0, 0x5045; st.local.u32 [%r4+8], %r5;\n"
        "ld.local.u32 %r6, [%r4+8]; add.u32 %r6, %r6, 1;\n"
        "ld.local.u32 %r5, [%r4]; prmt.b32 %r5, %r5, 0, 0x5145;\nadd.u32 %r6, %r5, 1;",
        [4],
    ),
    "the value that selp takes": (
        "ld.local.u64 %d3, [%r4]; setp.lt.u32 %p1, %r1, 99; selp.b64 %d3, %d3, 5, %p1;\n"
        "st.local.u64 [%r4+8], %d3; ld.local.u32 %r5, [%r4+12]; add.u32 %r5, %r5, 1;\n"
        "ld.local.u8 %r5, [%r4+9]; add.u32 %r5, %r5, 1;",
        [4],
    ),
    "a half that nobody takes": (
        "ld.local.u64 %d3, [%r4]; mov.b64 {%r5, %r6}, %d3; add.u32 %r6, %r6, 1;\n"
        "ld.local.v2.u32 {%r5, %r6}, [%r4]; add.u32 %r6, %r6, 1;",
        [],
    ),
    "a structure by shuffles": (
        "ld.local.v2.u32 {%r5, %r6}, [%r4]; shfl.sync.idx.b32 %r5, %r5, 0, 31, 255;\n"
        "shfl.sync.idx.b32 %r6, %r6, 0, 31, 255; st.local.v2.u32 [%r4+8], {%r5, %r6};\n"
        "ld.local.u32 %r5, [%r4+12]; add.u32 %r5, %r5, 1;\n"
        "ld.local.u8 %r5, [%r4+8]; add.u32 %r5, %r5, 1;\n"
        "ld.local.u8 %r5, [%r4+9]; add.u32 %r5, %r5, 1;",
        [6],
    ),
    "a sum over lanes": (
        "ld.shared.u32 %r5, [%r3];\nshfl.sync.down.b32 %r6, %r5, 1, 31, 255;\nadd.u32 %r6, %r6, 1;",
        [2],
    ),
    "a vector that is half filled": (
        "mov.u32 %r5, 1; st.local.v2.u32 [%r4+8], {%r5, %r10};\n"
        "ld.local.v2.u32 {%r5, %r6}, [%r4+8]; add.u32 %r5, %r5, 1;\n"
        "ld.local.u32 %r5, [%r4+12];\nadd.u32 %r5, %r5, 1;",
        [4],
    ),
    "a register that is half filled": (
        "mov.u16 %h1, 1; mov.b32 %r5, {%h1, %h3}; st.local.u32 [%r4+8], %r5;\n"
        "ld.local.u16 %h2, [%r4+8]; add.u16 %h2, %h2, 1;\n"
        "ld.local.u16 %h2, [%r4+10];\nadd.u16 %h2, %h2, 1;",
        [4],
    ),
    "what is computed from a register that nothing wrote": (
        "setp.lt.u32 %p1, %r1, 0; add.u32 %r5, %r10, 1;"
        "@%p1 mov.u32 %r5, %r10; st.local.u32 [%r4+8], %r5;\n"
        "ld.local.u32 %r5, [%r4+8];\nadd.u32 %r5, %r5, 1;",
        [3],
    ),
    "what is reported once": (
        "ld.local.u64 %d3, [%r4];\nst.local.u64 [%r4+8], %d3; add.u64 %d4, %d3, 1;\n"
        "ld.local.u64 %d4, [%r4+8]; add.u64 %d4, %d4, 1;",
        [2],
    ),
    "a loop that copies": (
        "mov.u32 %r5, 0; mov.u32 %r6, lm;\n"
        "L: ld.local.u64 %d3, [%r6]; st.local.u64 [%r6+8], %d3; add.u32 %r6, %r6, 8;\n"
        "add.u32 %r5, %r5, 1; setp.lt.u32 %p1, %r5, 5; @%p1 bra L;\n"
        "ld.local.u32 %r7, [lm+44]; add.u32 %r7, %r7, 1;\n"
        "ld.local.u32 %r7, [lm+40]; add.u32 %r7, %r7, 1;",
        [6],
    ),
}


@pytest.mark.parametrize("name", COPIES)
def test_copies_of_what_nothing_wrote(name: str) -> None:
    body, lines = COPIES[name]
    said = [d for d in found(STRUCTURE + body, 1, 8, "init") if "out-of-bounds" not in d.message]
    assert [line(d) for d in said] == lines
    assert all("nothing has written" in d.message for d in said)


def test_a_copy_to_global_memory_is_told_with_its_place() -> None:
    body = "ld.shared.v2.u32 {%r4, %r5}, [%r2];\nst.global.v2.u32 [%d1+8], {%r4, %r5};"
    (one,) = found(body, 1, 1, "init")
    assert "copies to byte 8 of" in one.message
    assert one.message.endswith("what nothing has written")


# Random copies against a model: sixteen bytes of local memory, each written or not.

SIZES = {1: "u8", 2: "u16", 4: "u32", 8: "u64"}
Copy = tuple[int, int, int, str]
"""From, to, bytes, and by way of what."""


@st.composite
def copies(draw: st.DrawFn) -> Copy:
    size = draw(st.sampled_from((1, 2, 4, 8)))
    places = st.integers(0, 16 // size - 1)
    how = draw(st.sampled_from(("plain", "vector", "generic", "parts", "wait")))
    return draw(places) * size, draw(places) * size, size, how


def copied(copy: Copy) -> str:
    source, target, size, how = copy
    t = SIZES[size]
    r = {1: "%h1", 2: "%h1", 4: "%r6", 8: "%d3"}[size]
    if how == "vector" and size > 1:
        half, a, b = (
            SIZES[size // 2],
            *{2: ("%h1", "%h2"), 4: ("%h1", "%h2"), 8: ("%r6", "%r7")}[size],
        )
        v = f"{{{a}, {b}}}"
        return f"ld.local.v2.{half} {v}, [lm+{source}]; st.local.v2.{half} [lm+{target}], {v};"
    if how == "generic":
        return f"ld.{t} {r}, [%d4+{source}]; st.{t} [%d4+{target}], {r};"
    wait = "bar.warp.sync -1;" if how == "wait" else ""
    if how == "parts" and size == 8:
        wait = "mov.b64 {%r6, %r7}, %d3; mov.b32 %r8, %r7; mov.b64 %d3, {%r6, %r8};"
    return f"ld.local.{t} {r}, [lm+{source}]; {wait} st.local.{t} [lm+{target}], {r};"


@settings(max_examples=60)
@given(st.sets(st.integers(0, 15)), st.lists(copies(), max_size=8))
def test_bytes_are_as_written_as_those_they_were_copied_from(
    written: set[int], some: list[Copy]
) -> None:
    model = [k in written for k in range(16)]
    for source, target, size, _ in some:
        model[target : target + size] = model[source : source + size]
    body = "cvta.local.u64 %d4, 0; mov.u16 %h3, 1;"
    body += "".join(f"st.local.u8 [lm+{k}], %h3;" for k in sorted(written))
    body += "".join(map(copied, some))
    for k in range(16):
        body += f"\nld.local.u8 %r5, [lm+{k}]; add.u32 %r4, %r5, 1;"
    said = found(body, 1, 32, "init")
    assert [line(d) - 2 for d in said] == [k for k in range(16) if not model[k]]


# Random moves of bytes between registers against a model: each byte of a register, written or not.

REGISTERS = ("%r4", "%r5", "%r6", "%r7")
Known = tuple[bool, bool, bool, bool]
YES, NO = (True,) * 4, (False,) * 4


def moved(how: str, k: int, a: Known, b: Known) -> tuple[str, Known]:
    """An instruction from $a and $b to $t, and what it writes; k chooses among its kinds."""
    match how:
        case "shl" | "shr" | "sar":
            bits = k % 32
            op = {"shl": "shl.b32", "shr": "shr.u32", "sar": "shr.s32"}[how]
            after = (*([a[3]] * 4 if how == "sar" else YES),)
            whole = (*YES, *a, *YES) if how == "shl" else (*YES, *a, *after)
            first = 32 - bits if how == "shl" else 32 + bits
            each = ((first + 8 * n, first + 8 * n + 7) for n in range(4))
            known = tuple(whole[low // 8] and whole[high // 8] for low, high in each)
            return f"{op} $t, $a, {bits};", known  # pyright: ignore
        case "or":
            return "or.b32 $t, $a, $b;", tuple(x and y for x, y in zip(a, b, strict=True))  # pyright: ignore
        case "and":  # of nothing is a computation: its flag tells
            k |= 1
            mask = sum(0xFF << 8 * n for n in range(4) if k >> n & 1)
            kept = tuple(x or not k >> n & 1 for n, x in enumerate(a))
            return f"and.b32 $t, $a, {mask};", kept  # pyright: ignore
        case "prmt":
            four = [k >> 3 * n & 7 for n in range(4)]
            number = sum(n << 4 * at for at, n in enumerate(four))
            return f"prmt.b32 $t, $a, $b, {number};", tuple((*a, *b)[n] for n in four)  # pyright: ignore
        case "selp":
            return f"selp.b32 $t, $a, $b, %p{k % 2};", a if k % 2 else b
        case "cvt":
            n = (1, 2)[k % 2]
            return f"cvt.u32.u{8 * n} $t, $a;", (*a[:n], *YES[n:])  # pyright: ignore
        case "shfl":
            return "shfl.sync.bfly.b32 $t, $a, 1, 31, -1;", a
        case _:
            return f"@%p{k % 2} mov.b32 $t, $a;", a if k % 2 else b


@settings(max_examples=60)
@given(
    st.sets(st.integers(0, 15)),
    st.lists(
        st.tuples(
            st.sampled_from(
                ("shl", "shr", "sar", "or", "and", "prmt", "selp", "cvt", "shfl", "mov")
            ),
            *[st.integers(0, 3)] * 3,
            st.integers(0, 4095),
        ),
        max_size=10,
    ),
    st.booleans(),
)
def test_bytes_of_registers_are_as_written_as_those_they_were_made_from(
    written: set[int], some: list[tuple[str, int, int, int, int]], load: bool
) -> None:
    model = [tuple(4 * n + k in written for k in range(4)) for n in range(4)] if load else [NO] * 4
    body = "setp.lt.u32 %p1, %r1, 99; setp.gt.u32 %p0, %r1, 99; mov.u16 %h3, 1;"
    if load:
        body += "".join(f"st.local.u8 [lm+{k}], %h3;" for k in sorted(written))
        for n, r in enumerate(REGISTERS):  # all are used, since else all of them is looked at
            body += f"ld.local.u32 {r}, [lm+{4 * n}]; st.local.u32 [lm+{48 + 4 * n}], {r};"
    for how, t, a, b, k in some:
        b = t if how == "mov" else b
        text, model[t] = moved(how, k, model[a], model[b])  # pyright: ignore
        for sign, n in (("$t", t), ("$a", a), ("$b", b)):
            text = text.replace(sign, REGISTERS[n])
        body += text
    body += "".join(f"st.local.u32 [lm+{16 + 4 * n}], {r};" for n, r in enumerate(REGISTERS))
    for k in range(16):
        body += f"\nld.local.u8 %r8, [lm+{16 + k}]; add.u32 %r9, %r8, 1;"
    said = found(body, 1, 32, "init")
    assert [line(d) - 2 for d in said] == [k for k in range(16) if not model[k // 4][k % 4]]
