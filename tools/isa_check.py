"""Hold the opcode table against an assembler: what the table allows it must take, and vice versa.

    python tools/isa_check.py [--ptxas PATH] [--mutants N] [--seed N] [ROW ...]

For every form it writes instructions with each modifier and each number of operands, one a line of
a kernel, and reads ptxas's verdict on each line. Then it changes modifiers of legal instructions at
random and compares verdicts again. Differences are printed; the exit status is 1 if there are any.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from goptx.isa.opcodes import Op, decode
from goptx.isa.requirements import met, needs
from goptx.isa.shapes import operand_type, vector_length
from goptx.isa.table import Form, OperandSpec, OpRow, row, row_names
from goptx.isa.types import REGISTER_TYPES, TYPES

TARGETS = ("sm_75", "sm_80", "sm_89", "sm_90", "sm_90a", "sm_100a", "sm_103a", "sm_120a")
"""Targets to try, in this order: the first that has all an instruction needs."""

PTX = 90

HEAD = """\
.version {major}.{minor}
.target {target}
.address_size 64
.global .texref tex0;
.global .surfref surf0;
.func (.param .b32 fr) callee(.param .b32 fp) {{ ret; }}
.global .align 16 .b8 gv[64];
.func nothing() {{ ret; }}
.visible .entry k(.param .align 64 .b8 kp[256], .param .align 64 .b8 kb[128])
{{
.reg .pred %pred_<8>;
.reg .b8 %b8_<8>; .reg .u8 %u8_<8>; .reg .s8 %s8_<8>;
.reg .b16 %b16_<8>; .reg .u16 %u16_<8>; .reg .s16 %s16_<8>;
.reg .f16 %f16_<8>; .reg .f16x2 %f16x2_<8>;
.reg .b32 %b32_<260>; .reg .u32 %u32_<8>; .reg .s32 %s32_<260>; .reg .f32 %f32_<260>;
.reg .b64 %b64_<8>; .reg .u64 %u64_<8>; .reg .s64 %s64_<8>; .reg .f64 %f64_<8>;
.reg .b128 %b128_<8>; .reg .b64 %a;
.param .b32 fp0; .param .align 64 .b8 fpv[256];
L0: LIST: .branchtargets L0;
"""
FILLER = "mov.b32 %b32_0, %b32_0;"
BAD = "add.f32 %b64_0, %b64_0, %b64_0;"
"""A line known to be wrong: ptxas stops before code generation, which takes long."""


class Case(NamedTuple):
    """An instruction, the op it is of, and the form that it was written from."""

    text: str
    op: Op
    form: Form | None


def assembler_verdicts(
    lines: Sequence[str], target: str, ptxas: str, *, codegen: bool = False
) -> list[str | None]:
    """For each line, the assembler's complaints about it, or None."""
    current = list(lines)
    verdicts: list[str | None] = [None] * len(lines)
    while True:
        found, fatal, complete = _assemble(current, target, ptxas, codegen)
        for at in fatal:
            verdicts[at] = found[at]
            current[at] = FILLER
        if not fatal and not complete and len(lines) == 1:
            return ["ptxas fails without naming the line"]
        if not fatal and not complete:
            half = len(lines) // 2
            return [
                verdict
                for part in (lines[:half], lines[half:])
                for verdict in assembler_verdicts(part, target, ptxas, codegen=codegen)
            ]
        if not fatal:
            return [old or new for old, new in zip(verdicts, found, strict=True)]


def _assemble(
    lines: Sequence[str], target: str, ptxas: str, codegen: bool
) -> tuple[list[str | None], list[int], bool]:
    """Complaints by line, the lines after which ptxas gave up, and whether it read to the end."""
    head = HEAD.format(major=PTX // 10, minor=PTX % 10, target=target)
    first = head.count("\n") + 1
    end = "" if codegen else BAD
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.ptx"
        path.write_text(head + "\n".join(lines) + f"\n{end}\nret;\n}}\n")
        command = [ptxas, f"-arch={target}", "-O0", "-o", str(path.with_suffix(".cubin")), path]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    verdicts: list[str | None] = [None] * len(lines)
    fatal: list[int] = []
    complete = codegen and (done.returncode == 0 or " line " in done.stderr)
    for message in done.stderr.splitlines():
        place = re.search(r"line (\d+);\s*(\w+)\s*:\s*(.*)", message)
        if place is None or place[2] in ("warning", "info"):
            continue
        at = int(place[1]) - first
        if at == len(lines):
            complete = True
        elif not 0 <= at < len(lines):
            raise RuntimeError(f"the frame of the test is wrong: {message}")
        elif verdicts[at] is None:
            verdicts[at] = place[3]
        if place[2] == "fatal" and at < len(lines):
            fatal.append(at)
    return verdicts, fatal, complete


def operands(spec: OperandSpec, slots: dict[str, str], number: int, op: Op) -> str:
    """A legal operand for a specification; ``number`` keeps registers apart."""
    if spec.address:
        return _address(spec, op)
    role = {"label": "LIST" if op.name == "brx.idx" else "L0"}
    if spec.type is None and spec.role in role:
        return role[spec.role]
    if spec.type == "sink":
        return "_"
    if "#" in spec.flags:
        return re.split(r"[|]|\.\.", (spec.values or "1").replace("p", "8|"))[0]
    wanted = operand_type(spec, slots) or "b32"
    length = vector_length(spec, slots)
    kind = register_type(wanted)
    if length is None:
        length = 2
    if length:
        text = "{" + ", ".join(f"%{kind}_{i}" for i in range(length)) + "}"
    else:
        text = f"%{kind}_{number}"
    return f"{text}|{operands(spec.pair, slots, number + 1, op)}" if spec.pair else text


def register_type(name: str) -> str:
    """The type of register to declare for an operand of a type."""
    return name if name in REGISTER_TYPES else f"b{TYPES[name].bits}"


def _address(spec: OperandSpec, op: Op) -> str:
    coordinates = {"1d": 1, "2d": 2, "3d": 3, "4d": 4, "5d": 5}
    count = next((coordinates[mod] for mod in op.mods if mod in coordinates), 4)
    count = 5 if {"tile::gather4", "tile::scatter4"} & op.modset else count
    if spec.address == "tensor":
        return "[%a, {" + ", ".join(f"%b32_{i}" for i in range(count)) + "}]"
    if spec.address in ("texture", "surface"):
        return _texel(spec.address, op)
    if op.space == "param" and op.name in ("ld", "st"):
        return "[kp]" if op.name == "ld" and "param::func" not in op.modset else "[fpv]"
    if spec.address == "sampler":
        return "[%b64_0]"
    if op.name in ("txq", "suq"):
        return "[tex0]" if op.name == "txq" else "[surf0]"
    return "[%b32_9]" if op.name.startswith("tcgen05") and spec.name != "mbar" else "[%a]"


def _texel(address: str, op: Op) -> str:
    """A texture or surface with coordinates as the geometry wants them (ISA 9.7.10.3)."""
    counts = {"1d": 1, "2d": 2, "3d": 4, "a1d": 2, "a2d": 4, "cube": 4, "acube": 4}
    counts |= {"2dms": 4, "a2dms": 4}
    geometry = next((mod for mod in op.mods if mod in counts), "1d")
    kind = "f32" if op.types[-1:] == ("f32",) and address == "texture" else "s32"
    kind = "s32" if geometry.endswith("ms") else kind
    elements = [f"%{kind}_{i}" for i in range(counts[geometry])]
    if geometry.startswith("a"):
        elements[0] = "%b32_0"
    return f"[{'tex0' if address == 'texture' else 'surf0'}, {{{', '.join(elements)}}}]"


def instruction(op: Op, form: Form, count: int) -> str | None:
    """An instruction of a form with that many operands, if the form takes them."""
    if op.name == "call":
        return f"{op.text} {'(fp0), callee, (fp0)' if count == 3 else 'nothing'};"
    slots = form.match(op.mods) or {slot.name: min(slot.tokens) for slot in form.slots}
    kept = form.take(op.modset, count)
    if kept is None:
        return None
    shown = [operands(spec, slots, i % 4, op) for i, spec in enumerate(kept)]
    return f"{op.text} {', '.join(shown)};"


def legal_ops(form: Form, name: str, generator: random.Random, most: int) -> Iterator[Op]:
    """Ops of a form: all if few, else every modifier at least once and some at random."""
    choices: list[list[str]] = [
        sorted(slot.tokens) + ([""] if slot.optional else []) for slot in form.slots
    ]
    total = 1
    for choice in choices:
        total *= len(choice)
    if total <= most:
        picks: Iterable[tuple[str, ...]] = product(*choices)
    else:
        rows = max(len(choice) for choice in choices)
        shuffled = [generator.sample(choice, len(choice)) for choice in choices]
        picks = [tuple(c[i % len(c)] for c in shuffled) for i in range(rows)]
        picks += [tuple(generator.choice(c) for c in choices) for _ in range(most - rows)]
    for pick in picks:
        op = decode(".".join([name, *[mod for mod in pick if mod]]))
        if form in op.forms:
            yield op


def target_of(op: Op, form: Form | None) -> str | None:
    """The first of our targets that has all a form needs."""
    for target in TARGETS:
        if all(met(need, PTX, target) for need in needs(op, form)):
            return target
    return None


def legal_cases(found: OpRow, generator: random.Random, most: int) -> Iterator[Case]:
    """Instructions that the table allows."""
    seen: set[str] = set()
    for form in found.forms:
        for op in legal_ops(form, found.name, generator, most):
            for count in range(len(form.operands) + 1):
                text = instruction(op, form, count)
                if text is not None and text not in seen:
                    seen.add(text)
                    yield Case(text, op, form)


def _repeats(op: Op) -> bool:
    """Whether a modifier stands twice that is no type: ptxas lets that pass."""
    others = [mod for mod in op.mods if mod not in TYPES]
    return len(set(others)) < len(others)


def mutants(found: OpRow, generator: random.Random, count: int) -> Iterator[Case]:
    """Instructions with modifiers dropped, added or exchanged, in several choices of operands."""
    tokens = sorted(found.tokens)
    seen: set[str] = set()
    ops = [op for form in found.forms for op in legal_ops(form, found.name, generator, 40)]
    for _ in range(count if ops and tokens else 0):
        mods = list(generator.choice(ops).mods)
        for _ in range(generator.choice((1, 1, 2))):
            action = generator.random()
            at = generator.randrange(len(mods)) if mods else 0
            if action < 0.3 and mods:
                del mods[at]
            elif action < 0.6 and mods:
                mods[at] = generator.choice(tokens)
            else:
                mods.insert(at, generator.choice(tokens))
        op = decode(".".join([found.name, *mods]))
        if op.name != found.name or op.text in seen or _repeats(op):
            continue
        seen.add(op.text)
        forms = op.forms or tuple({id(f.operands): f for f in found.forms}.values())
        for form in forms:
            for number in range(len(form.operands) + 1):
                text = instruction(op, form, number)
                if text is not None:
                    yield Case(text, op, op.form and form)


def compare(cases: Sequence[Case], ptxas: str, *, codegen: bool) -> list[str]:
    """Differences between the table and the assembler, as text."""
    by_target: dict[str, list[Case]] = {}
    differences: list[str] = []
    for case in cases:
        target = target_of(case.op, case.form) if case.form else "sm_100a"
        if case.form and {"legacy", "until"} & case.form.properties.keys():
            continue
        if target is None:
            differences.append(f"no target for {case.text}")
        elif case.form is None:
            family = "sm_90a" if case.op.name.startswith(("wgmma", "setmaxnreg")) else target
            by_target.setdefault(family, []).append(case)
        else:
            by_target.setdefault(target, []).append(case)
    accepted: dict[str, str] = {}
    for target, group in by_target.items():
        verdicts = assembler_verdicts([case.text for case in group], target, ptxas)
        for case, verdict in zip(group, verdicts, strict=True):
            if case.form is None and verdict is None:
                accepted.setdefault(case.op.text, case.text)
            if case.form is not None and verdict is not None:
                differences.append(f"{target}: rejected {case.text}  -- {verdict}")
        if codegen:
            good = [c for c, v in zip(group, verdicts, strict=True) if v is None and c.form]
            late = assembler_verdicts([case.text for case in good], target, ptxas, codegen=True)
            differences += [
                f"{target}: late rejection {c.text}  -- {v}"
                for c, v in zip(good, late, strict=True)
                if v is not None
            ]
    differences += [f"accepted, but no form: {text}" for text in accepted.values()]
    return differences


def main() -> int:
    """Compare the rows named on the command line, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*")
    parser.add_argument("--ptxas", default=shutil.which("ptxas"))
    parser.add_argument("--most", type=int, default=200, help="instructions of one form")
    parser.add_argument("--mutants", type=int, default=0, help="changed instructions of one row")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--codegen", action="store_true", help="also generate code")
    options = parser.parse_args()
    if options.ptxas is None:
        parser.error("no ptxas on the PATH; name one with --ptxas")
    generator = random.Random(options.seed)
    failed = False
    for name in options.rows or row_names():
        found = row(name)
        if found is None:
            parser.error(f"no row {name}")
        cases = list(legal_cases(found, generator, options.most))
        cases += mutants(found, generator, options.mutants)
        differences = compare(cases, options.ptxas, codegen=options.codegen)
        failed |= bool(differences)
        print(f"{name}: {len(cases)} instructions, {len(differences)} differences")
        for difference in differences:
            print(f"  {difference}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
