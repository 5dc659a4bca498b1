"""The checker: silent about what is right, exact about the place of what is wrong.

What it finds is held by the goldens in tests/golden/check.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from goptx.diag import Diagnostic
from goptx.ir import Instruction, Int, Reg
from goptx.ir.validate import validate
from goptx.syntax import parse

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted([*(ROOT / "samples").rglob("*.ptx"), *(ROOT / "tests/corpus").rglob("*.ptx*")])
HEAD = ".version 8.8\n.target sm_90a\n.address_size 64\n"


def read(path: Path) -> str:
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode()


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if ".ptx" in path.name and path.stat().st_size < 500_000],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_what_compilers_write_is_right(path: Path) -> None:
    assert [finding.render() for finding in validate(parse(read(path), path.name))] == []


def of_body(body: str, top: str = "") -> list[Diagnostic]:
    declarations = ".reg .pred %p<4>; .reg .b32 %r<8>; .reg .b64 %rd<4>; .reg .f32 %f<4>;"
    return validate(parse(f"{HEAD}{top}\n.entry k()\n{{ {declarations}\n{body}\n}}"))


@pytest.mark.parametrize(
    ("statement", "marked"),
    [
        ("add.f32 %f1, %f2, 1;", "1"),
        ("add.f32 %f1, 1, %f2;", "1"),
        ("@%p1 add.f32 %f1, 1, %f2;", "1"),
        ("add.f64 %f1, %rd1, %rd2;", "%f1"),
        ("ld.global.v4.u32 {%r1, %r2}, [%rd1];", "{%r1, %r2}"),
        ("ld .global .u32 %r1 , [ 16 ] ;", "[ 16 ]"),
        ("add.s32 %r1, %r2;", "add.s32 %r1, %r2;"),
        ("@!%p1 mul.s32 %r1, %r2, %r3;", "@!%p1 mul.s32 %r1, %r2, %r3;"),
    ],
)
def test_the_carets_are_under_what_is_wrong(statement: str, marked: str) -> None:
    (finding,) = of_body(statement)
    assert finding.span is not None
    assert finding.span.text == marked
    assert finding.span.line == 7


def test_a_mistake_is_reported_at_every_place() -> None:
    findings = of_body("add.f32 %f1, 1, %f2;\n" * 3 + "shl.s32 %r1, %r2, %r3;\n" * 2)
    assert [f.span.line for f in findings if f.span] == [7, 8, 9, 10, 11]


def test_findings_stand_in_the_order_of_the_text() -> None:
    findings = of_body("add.f32 %f1, 1, %f2;", ".global .pred p;\n.global .b32 s[];")
    assert [f.span.line for f in findings if f.span] == [4, 5, 8]


def test_a_body_that_cannot_be_read_is_a_finding_and_the_others_are_checked() -> None:
    text = f"{HEAD}.entry a() {{ mov.b32 x, 1; }}\n.entry b() {{ add.f32 1, 2; }}"
    first, second = validate(parse(text))
    assert "undeclared name 'x'" in first.message
    assert "'add.f32' takes 3 operands" in second.message


def test_what_no_text_holds_has_no_place() -> None:
    module = parse(f"{HEAD}.entry k() {{ .reg .f32 %f<4>; ret; }}")
    block = module.kernel().blocks[0]
    block.instructions.insert(0, Instruction("add.f32", (Reg("%f1"), Reg("%f2"), Int(1))))
    (finding,) = validate(module)
    assert finding.span is None
    assert "operand 3 of 'add.f32'" in finding.message


def test_what_is_unknown_is_a_note() -> None:
    findings = of_body("frobnicate.x %r1; add.frob.s32 %r1, %r2, %r3;")
    assert {finding.severity for finding in findings} == {"note"}
    assert "unknown opcode 'frobnicate.x'" in findings[0].message


@pytest.mark.parametrize(
    ("opcode", "version", "target", "complaint"),
    [
        ("redux.sync.add.s32 %r1, %r2, -1", "8.0", "sm_75", "needs PTX 7.0 and sm_80 or higher"),
        ("redux.sync.add.s32 %r1, %r2, -1", "6.5", "sm_75", "needs PTX 7.0 and sm_80 or higher"),
        ("redux.sync.add.s32 %r1, %r2, -1", "7.0", "sm_80", None),
        ("redux.sync.add.s32 %r1, %r2, -1", "8.0", "compute_80", None),
        ("setmaxnreg.inc.sync.aligned.u32 24", "8.0", "sm_90", "needs"),
        ("setmaxnreg.inc.sync.aligned.u32 24", "8.0", "sm_90a", None),
    ],
)
def test_requirements(opcode: str, version: str, target: str, complaint: str | None) -> None:
    text = f".version {version}\n.target {target}\n.entry k() {{ .reg .b32 %r<4>; {opcode}; }}"
    found = [finding.message for finding in validate(parse(text))]
    assert bool(found) == (complaint is not None)
    assert all(complaint is not None and complaint in message for message in found)
