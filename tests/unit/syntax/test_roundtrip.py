"""What is read and printed assembles to the machine code of the original."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from goptx.cuda.assemble import Assembler
from goptx.ir import Function, Module
from goptx.ir.invariants import check_module
from goptx.ir.printer import print_function
from goptx.syntax import parse

from .conftest import ROOT, corpus, label, read

LARGE = 60_000
"""Characters above which ptxas takes more than a moment; tools/roundtrip.py takes all files."""

FEW = [path for path in corpus() if path.stat().st_size < 500_000]
SMALL = [path for path in corpus() if path.stat().st_size < LARGE and "sm_80" not in label(path)]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """tools/roundtrip.py, which no package holds."""
    spec = importlib.util.spec_from_file_location("roundtrip", ROOT / "tools/roundtrip.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["roundtrip"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", SMALL, ids=label)
def test_same_code(path: Path, ptxas: Assembler, tool: ModuleType) -> None:
    outcome = tool.check(path, ptxas)
    assert outcome.same, outcome.remark
    assert outcome.functions > 0
    assert outcome.instructions > 0


def test_a_difference_is_seen(tmp_path: Path, ptxas: Assembler, tool: ModuleType) -> None:
    text = read(ROOT / "samples/sm_90/stream.ptx")
    first = tool.code(text, parse(text), ptxas)
    changed = text.replace("fma.rn.f32", "fma.rz.f32")
    assert changed != text
    assert tool.code(changed, parse(changed), ptxas) != first


@pytest.mark.parametrize("path", FEW, ids=label)
def test_printing_is_stable_and_leaves_the_ir_alone(path: Path) -> None:
    module = parse(read(path), path.name)
    printed = module.to_ptx()
    assert module.to_ptx() == printed
    again = parse(printed, path.name)
    assert again.to_ptx() == printed
    assert list(again.kernels) == list(module.kernels)


@pytest.mark.parametrize("path", FEW, ids=label)
def test_what_is_read_keeps_the_invariants(path: Path) -> None:
    assert check_module(parse(read(path), path.name)) == []


def kernel(body: str, head: str = "") -> Function:
    return module(body, head).kernel("k")


def module(body: str, head: str = "") -> Module:
    return parse(f".version 8.0\n.target sm_90\n{head}\n.entry k() {{ {body} }}")


# Places of the source


INLINED = """\
.loc 1 10 3
.loc 2 5 1, function_name $L__info_string0, inlined_at 1 10 3
mov.b32 %r1, 1;
mov.b32 %r1, 2;
.loc 1 11 3
mov.b32 %r1, 3;
"""
SECTION = """
.file 1 "a.cu"
.file 2 "b.cu"
.section .debug_str { $L__info_string0: .b8 102, 0 }
"""


def test_every_loc_is_kept() -> None:
    text = kernel(f".reg .b32 %r<2>; {INLINED}").blocks[0]
    locs = [str(instruction.loc) for instruction in text.instructions]
    assert locs[0] == locs[1] != locs[2]
    assert "inlined_at 1 10 3" in locs[0]
    assert text.instructions[0].prefix == (".loc 1 10 3",)


def test_an_inlined_place_is_named_before_it_is_referred_to(
    ptxas: Assembler, tool: ModuleType
) -> None:
    whole = parse(
        f".version 8.0\n.target sm_90\n.entry k() {{ .reg .b32 %r<2>; {INLINED} ret; }}{SECTION}"
    )
    first = whole.kernel().blocks[0].instructions[0]
    first.prefix = ()  # as a pass does that makes the instruction anew
    printed = whole.to_ptx()
    assert printed.count(".loc 1 10 3\n") == 1
    assert tool.code(printed, whole, ptxas)


def test_labels_of_debug_information_stay_where_they_are() -> None:
    function = kernel(".reg .b32 %r<2>; A: mov.b32 %r1, 1; B: C: ret; D: E:")
    (block,) = function.blocks
    assert [i.prefix for i in block.instructions] == [("A:",), ("B:", "C:")]
    assert function.trailer == ("D:", "E:")
    lines = [line.strip() for line in print_function(function).splitlines()]
    assert lines[-8:-1] == ["A:", "mov.b32 %r1, 1;", "B:", "C:", "ret;", "D:", "E:"]


def module_text(function: Function) -> str:
    return f".version 8.0\n.target sm_90\n{print_function(function)}"


def test_pragmas_stay_in_front_of_their_instruction() -> None:
    function = kernel('.reg .b32 %r<2>; L: .pragma "nounroll"; mov.b32 %r1, 1; bra L;')
    assert function.blocks[0].instructions[0].prefix == ('.pragma "nounroll";',)
    assert '.pragma "nounroll";' in module_text(function)


# Scopes


def test_names_of_scopes_are_unique() -> None:
    function = kernel(
        "{ .reg .b32 x; W: mov.b32 x, 1; bra W; } { .reg .f32 x; W: mov.f32 x, 0f00000000; bra W; }"
    )
    assert [name for name, _, _ in function.registers.singles()] == ["x", "x_1"]
    assert [block.label for block in function.blocks if "W" in block.label] == ["W", "W_1"]
    assert [str(i) for i in function.instructions()] == [
        "mov.b32 x, 1;",
        "bra W;",
        "mov.f32 x_1, 0f00000000;",
        "bra W_1;",
    ]


def test_ranges_of_scopes_are_unique() -> None:
    function = kernel("{ .reg .b32 %r<3>; mov.b32 %r2, 1; } { .reg .b64 %r<5>; mov.b64 %r4, 1; }")
    ranges = [(prefix, count) for prefix, count, _, _ in function.registers.ranges()]
    assert ranges == [("%r", 3), ("%r_1_", 5)]
    assert str(list(function.instructions())[1]) == "mov.b64 %r_1_4, 1;"


def test_an_inner_name_hides_an_outer_one_from_its_declaration_on() -> None:
    function = kernel(
        ".reg .b32 x; mov.b32 x, 1; { mov.b32 x, 2; .reg .b64 x; mov.b64 x, 3; } mov.b32 x, 4;"
    )
    assert [str(i) for i in function.instructions()] == [
        "mov.b32 x, 1;",
        "mov.b32 x, 2;",
        "mov.b64 x_1, 3;",
        "mov.b32 x, 4;",
    ]


def test_a_leading_zero_in_a_number_of_a_register_means_nothing() -> None:
    function = kernel(".reg .b32 %r<20>; mov.b32 %r01, %r007; mov.b32 %r010, %r00;")
    assert [str(i) for i in function.instructions()] == ["mov.b32 %r1, %r7;", "mov.b32 %r10, %r0;"]


def test_a_prefix_may_end_in_digits() -> None:
    function = kernel(".reg .b32 %r1<3>, %r<2>; mov.b32 %r12, %r1; mov.b32 %r10, %r0;")
    assert [str(i) for i in function.instructions()] == ["mov.b32 %r12, %r1;", "mov.b32 %r10, %r0;"]


def test_bodies_are_read_when_they_are_asked_for() -> None:
    text = ".version 8.0\n.target sm_90\n.entry a() { frob ; }\n.entry b() { mov.b32 x, 1; }"
    found = parse(text)
    assert not found.kernel("a").is_loaded
    assert len(found.kernel("a").blocks) == 1
    assert found.kernel("a").is_loaded
    assert not found.kernel("b").is_loaded
