"""Hold goptx's judgement of operands against an assembler's.

    python tools/isa_operands.py [--ptxas PATH] [--ops N] [ROW ...]

In legal instructions of every form each operand is exchanged for registers of every type,
constants, special registers, names, sinks and vectors; then ptxas and goptx/isa/legality.py judge
it. Differences are printed; the exit status is 1 if ptxas took what goptx refuses.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
from collections.abc import Iterator
from typing import NamedTuple

import isa_check

from goptx.isa.legality import Given, operand_problems
from goptx.isa.opcodes import Op
from goptx.isa.shapes import operand_type, vector_length
from goptx.isa.table import Form, OpRow, row, row_names
from goptx.isa.types import REGISTER_TYPES

CONSTANTS = ("1", "-1", "1.0", "0f3F800000", "0d3FF0000000000000", "0x1ffffffff")
OTHERS = ("%tid.x", "%clock64", "gv", "_", "!%pred_1", "-%s32_1")


class Exchange(NamedTuple):
    """An instruction with one operand exchanged."""

    text: str
    op: Op
    operands: tuple[str, ...]
    target: str


def given(text: str) -> Given:
    """The description of an operand in the notation that isa_check writes."""
    if "|" in text and text[0] not in "[":
        first, second = text.rsplit("|", 1)
        return Given("pair", text, items=(given(first), given(second)))
    if text[0] == "{":
        return Given("vector", text, items=tuple(map(given, split(text[1:-1]))))
    if text[0] == "[":
        inside = split(text[1:-1])
        kind = "address" if len(inside) == 1 else "composite"
        return Given(kind, text, items=tuple(map(given, inside)))
    if text[0] in "!-" and text[1] == "%":
        return Given("not" if text[0] == "!" else "negative", text, items=(given(text[1:]),))
    if text.startswith("("):
        return Given("list", text)
    if text == "_":
        return Given("sink", text)
    if text in ("%tid.x", "%clock64"):
        return Given("special", text, text.partition(".")[0])
    register = re.fullmatch(r"%(\w+?)_\d+|(%a)", text)
    if register:
        return Given("register", text, register[1] or "b64")
    if re.fullmatch(r"-?\d+|0x\w+", text):
        return Given("int", text, value=int(text, 0))
    if re.match(r"0[fd]|\d+\.", text):
        return Given("float", text, "f32" if text.startswith("0f") else "f64")
    spaces = {"kp": "param", "fpv": "param", "fp0": "param", "gv": "global"}
    return Given("symbol", text, space=spaces.get(text))


def split(text: str) -> list[str]:
    """The parts between the commas that stand outside all brackets."""
    parts, depth, start = list[str](), 0, 0
    for at, letter in enumerate(text):
        depth += (letter in "{[(") - (letter in "}])")
        if letter == "," and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()] if text.strip() else []


def exchanges(found: OpRow, generator: random.Random, most: int) -> Iterator[Exchange]:
    """Legal instructions of a row with each operand exchanged in turn."""
    seen: set[tuple[int, tuple[str | None, ...]]] = set()
    for form in found.forms:
        if {"legacy", "until"} & form.properties.keys() or found.name == "call":
            continue
        for op in isa_check.legal_ops(form, found.name, generator, most):
            slots = form.match(op.mods) or {}
            types = tuple(operand_type(spec, slots) for spec in form.present(op.modset))
            target = isa_check.target_of(op, form)
            if target is None or (id(form), types) in seen:
                continue
            seen.add((id(form), types))
            yield from _of_op(op, form, target)


def _of_op(op: Op, form: Form, target: str) -> Iterator[Exchange]:
    slots = form.match(op.mods) or {}
    specs = form.present(op.modset)
    whole = [isa_check.operands(spec, slots, i % 4, op) for i, spec in enumerate(specs)]
    for index, spec in enumerate(specs):
        if spec.address or spec.role in ("label", "ignore"):
            continue
        length = vector_length(spec, slots) or 0
        kind = isa_check.register_type(operand_type(spec, slots) or "b32")
        first, *others = [f"%{kind}_{i}" for i in range(max(length, 1))]
        options = [f"%{name}_3" for name in sorted(REGISTER_TYPES)]
        if length:
            options = ["{" + ", ".join([option] * length) + "}" for option in options]
            options += ["{" + ", ".join([c, *others]) + "}" for c in ("_", "1", "1.0", "!%pred_1")]
            options += ["{" + ", ".join(others) + "}"] if others else []
        else:
            options += [*CONSTANTS, *OTHERS, "{" + first + "}"]
        for option in options:
            tail = "|" + isa_check.operands(spec.pair, slots, 1, op) if spec.pair else ""
            shown = [*whole[:index], option + tail, *whole[index + 1 :]]
            yield Exchange(f"{op.text} {', '.join(shown)};", op, tuple(shown), target)


def main() -> int:
    """Compare the rows named on the command line, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*")
    parser.add_argument("--ptxas", default=shutil.which("ptxas"))
    parser.add_argument("--ops", type=int, default=6, help="ops of one form")
    options = parser.parse_args()
    if options.ptxas is None:
        parser.error("no ptxas on the PATH; name one with --ptxas")
    generator = random.Random(1)
    strict = 0
    for name in options.rows or row_names():
        found = row(name)
        if found is None:
            parser.error(f"no row {name}")
        by_target: dict[str, list[Exchange]] = {}
        for exchange in exchanges(found, generator, options.ops):
            by_target.setdefault(exchange.target, []).append(exchange)
        for target, group in by_target.items():
            texts = [exchange.text for exchange in group]
            verdicts = isa_check.assembler_verdicts(texts, target, options.ptxas)
            for exchange, verdict in zip(group, verdicts, strict=True):
                ours = operand_problems(exchange.op, [given(o) for o in exchange.operands])
                if ours and verdict is None:
                    strict += 1
                    print(f"{target}: ptxas takes {exchange.text}  -- {ours[0].message}")
                elif not ours and verdict is not None:
                    print(f"{target}: ptxas refuses {exchange.text}  -- {verdict}")
    return 1 if strict else 0


if __name__ == "__main__":
    sys.exit(main())
