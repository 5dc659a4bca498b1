"""What the checkers of the CPU report of memory and registers that nothing wrote."""

from __future__ import annotations

import numpy as np
import pytest
from checks_kit import HEAD, found, line

from goptx import cpu
from goptx.cpu.machine import Machine
from goptx.diag import Diagnostic, GoptxError
from goptx.syntax import parse as parse_ptx

# Memory that nothing wrote: name -> (body, block, line or None)

UNWRITTEN: dict[str, tuple[str, int, int | None]] = {
    "shared": ("ld.shared.u32 %r4, [%r3];", 32, 1),
    "shared, written": ("st.shared.u32 [%r3], 1;\nld.shared.u32 %r4, [%r3];", 32, None),
    "shared, written by half": (
        "mov.u16 %h1, 1; st.shared.u16 [%r3], %h1;\nld.shared.u32 %r4, [%r3];",
        32,
        2,
    ),
    "shared, half of a vector": (
        "st.shared.u32 [%r2], 1;\nld.shared.v2.u32 {%r4, %r5}, [%r2];",
        1,
        2,
    ),
    "shared, by a generic address": (
        "cvta.shared.u64 %d3, 1024;\nld.u32 %r4, [%d3];",
        1,
        2,
    ),
    "shared, added to": ("atom.shared.add.u32 %r4, [%r2], 1;", 1, 1),
    "local": ("mov.u32 %r4, lm;\nld.local.u32 %r5, [%r4];", 2, 2),
    "local, written": (
        "mov.u32 %r4, lm; st.local.u32 [%r4], 1;\nld.local.u32 %r5, [%r4];",
        2,
        None,
    ),
    "global that the host wrote": ("ld.global.u32 %r4, [%d2];", 32, None),
}


@pytest.mark.parametrize("name", UNWRITTEN)
def test_reads_of_what_nothing_wrote(name: str) -> None:
    body, block, where = UNWRITTEN[name]
    errors = found(body, 1, block, "init")
    assert [line(d) for d in errors] == ([] if where is None else [where])
    assert all("which nothing has written" in d.message for d in errors)


def test_local_memory_of_a_function_holds_nothing_of_its_last_call() -> None:
    function = """.func f(.reg .b32 n) { .local .align 4 .b8 kept[4]; .reg .b32 %a; .reg .pred %q;
      setp.eq.u32 %q, n, 0; @%q bra R; st.local.u32 [kept], n;
      R: ld.local.u32 %a, [kept]; ret; }\n"""
    start = HEAD.index(".visible")
    for calls, expected in (("call f, (1);\ncall f, (0);", 1), ("call f, (1); call f, (2);", 0)):
        text = f"{HEAD[:start]}{function}{HEAD[start:]}{calls}\nret;\n}}\n"
        assert len(errors_of(text)) == expected


def errors_of(text: str) -> list[Diagnostic]:
    try:
        return list(cpu.launch(text, 1, 1, [np.zeros(1024, np.uint32)], checks="init").warnings)
    except GoptxError as error:
        return list(error.diagnostics)


def test_outputs_hold_nothing_until_they_are_written() -> None:
    module = HEAD + "ld.global.u32 %r4, [%d2];\nst.global.u32 [%d2], 1;\nret;\n}\n"
    with Machine() as machine:
        loaded = machine.load(parse_ptx(module, "<ptx>"))
        address = machine.allocate(4096, "out")
        machine.arena.leave_unwritten(address)
        value = [address.to_bytes(8, "little")]
        with pytest.raises(GoptxError) as error:
            machine.run(loaded, "k", [1], [32], value, checks="init")
        (one,) = error.value.diagnostics
        assert "byte 0 of out, which nothing has written" in one.message
        assert line(one) == 1
        # The same launch again: now it is written.
        assert machine.run(loaded, "k", [1], [32], value, checks="init").warnings == ()


# Registers that nothing wrote: name -> (body, lines)

REGISTERS: dict[str, tuple[str, list[int]]] = {
    "the carry, which is not watched": ("addc.u32 %r4, %r1, 1;\nst.global.u32 [%d2], %r4;", []),
    "a vector, which is not watched": (
        ".reg .v2 .b32 %v; mov.v2.b32 {%r4, %r5}, %v;\nst.global.u32 [%d2], %r1;",
        [],
    ),
    "stored": ("st.global.u32 [%d2], %r10;", [1]),
    "added": ("add.u32 %r11, %r10, 1;\nst.global.u32 [%d2], %r11;", [2]),
    "chosen": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 mov.u32 %r10, 1; selp.u32 %r11, 4, %r10, %p1;\n"
        "st.global.u32 [%d2], %r11;",
        [2],
    ),
    "not chosen": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 mov.u32 %r10, 1; selp.u32 %r11, %r10, 4, %p1;\n"
        "st.global.u32 [%d2], %r11;",
        [],
    ),
    "reduced over lanes that loaded nothing": (
        "setp.lt.u32 %p1, %r1, 4; @%p1 ld.global.u32 %r10, [%d2];\n"
        "shfl.sync.bfly.b32 %r11, %r10, 2, 31, -1; add.u32 %r12, %r10, %r11;\n"
        "setp.eq.u32 %p2, %r1, 0; @%p2 st.global.u32 [%d2], %r12;",
        [],
    ),
    "only moved": ("mov.u32 %r11, %r10;\nmov.b64 %d3, {%r11, %r10};", []),
    "moved, then stored": ("mov.u32 %r11, %r10;\nst.global.u32 [%d2], %r11;", [2]),
    "written on one way": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra E; mov.u32 %r10, 5;\nE: st.global.u32 [%d2], %r10;",
        [2],
    ),
    "written on both": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A; mov.u32 %r10, 5; bra E; A: mov.u32 %r10, 6;\n"
        "E: st.global.u32 [%d2], %r10;",
        [],
    ),
    "written and read under one guard": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 mov.u32 %r10, 5;\n@%p1 st.global.u32 [%d2], %r10;",
        [],
    ),
    "read under another guard": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 mov.u32 %r10, 5;\n@!%p1 st.global.u32 [%d2], %r10;",
        [2],
    ),
    "a guard": ("@%p5 st.global.u32 [%d2], 1;", [1]),
    "an address": (
        "setp.gt.u32 %p1, %r1, 90; @%p1 mov.u64 %d7, 0; selp.b64 %d6, %d7, %d7, %p1;\n"
        "and.b64 %d6, %d6, 0; add.u64 %d6, %d6, %d2;\nld.global.u32 %r10, [%d6];",
        [3],
    ),
    "a branch": ("setp.lt.u32 %p1, %r10, 16;\n@%p1 bra E;\nE:", [2]),
    "written before a wait": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 mov.u32 %r10, 5; bar.sync 0;\n"
        "@%p1 st.global.u32 [%d2], %r10;",
        [],
    ),
    "written in the first turn": (
        "mov.u32 %r4, 0;\nL: setp.eq.u32 %p1, %r4, 0; @%p1 mov.u32 %r10, 0;\n"
        "add.u32 %r10, %r10, 1; add.u32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, 9; @%p2 bra L;\n"
        "st.global.u32 [%d2], %r10;",
        [],
    ),
}


@pytest.mark.parametrize("name", REGISTERS)
def test_registers_that_nothing_wrote(name: str) -> None:
    body, lines = REGISTERS[name]
    errors = [d for d in found(body, 1, 32, "init") if "register" in d.message]
    assert [line(d) for d in errors] == lines
