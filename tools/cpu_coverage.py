"""What the CPU back end executes: of the opcode table, and of the PTX that compilers write.

    python tools/cpu_coverage.py table [ROW ...]   forms that are not executed, with the reason
    python tools/cpu_coverage.py files             opcodes of samples and corpus, at least 95 %

Nothing is listed by hand: each instruction is translated, and the back end says whether it is
executed. ``docs/isa.md`` is written from the same answers.
"""

from __future__ import annotations

import argparse
import gzip
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import isa_check

from goptx.analysis.calls import reached
from goptx.cpu.translate import translate
from goptx.ir import Function, Module
from goptx.isa.opcodes import row, row_names
from goptx.isa.requirements import unmet
from goptx.isa.table import Form
from goptx.syntax import parse

ROOT = Path(__file__).resolve().parents[1]
LEAST = 0.95
OPS = 40
"""Instructions of a form that are tried: all, or as many with every modifier among them."""

_HEAD = isa_check.HEAD.format(major=9, minor=0, target="sm_90a")


@dataclass(frozen=True)
class Answer:
    """What the back end says about a form: how many of its instructions were tried, how many it
    does not execute, and why."""

    name: str
    form: Form
    tried: int
    refused: int
    reasons: tuple[str, ...]

    @property
    def executed(self) -> bool:
        return not self.refused


def refusals(lines: Sequence[str]) -> dict[int, str]:
    """The lines of instructions that are not executed, with the reason."""
    first = _HEAD.count("\n") + 1
    text = _HEAD + "\n".join(lines) + "\nret;\n}\n"
    module = parse(text, "<table>")
    (kernel,) = (f for f in module.functions.values() if f.is_entry)
    return {line - first: why for line, why in refused_lines(module, kernel).items()}


def refused_lines(module: Module, kernel: Function) -> dict[int, str]:
    """The lines of a kernel and of what it calls that are not executed, with the reason."""
    globals_ = {
        name: 1 << 44 for name, v in module.variables.items() if v.space in ("global", "const")
    }
    program = translate(module, kernel, globals_)
    places = [program.places[at].span for at, _ in program.refused]
    return {span.line: why for span, (_, why) in zip(places, program.refused, strict=True) if span}


def _unreadable(text: str) -> bool:
    """Whether goptx's own parser does not take an instruction: a vector with a predicate."""
    return "}|%pred_" in text


@cache
def answers(name: str) -> tuple[Answer, ...]:
    """What the back end says about each form of a row."""
    found = row(name)
    assert found is not None
    generator = random.Random(1)
    texts: list[tuple[int, str]] = []
    for number, form in enumerate(found.forms):
        seen: set[str] = set()
        for op in isa_check.legal_ops(form, name, generator, OPS):
            for count in range(len(form.operands) + 1):
                text = isa_check.instruction(op, form, count)
                if text is not None and text not in seen and not _unreadable(text):
                    seen.add(text)
                    texts.append((number, text))
    refused = refusals([text for _, text in texts]) if texts else {}
    result: list[Answer] = []
    for number, form in enumerate(found.forms):
        mine = [k for k, (n, _) in enumerate(texts) if n == number]
        whys = [refused[k] for k in mine if k in refused]
        result.append(Answer(name, form, len(mine), len(whys), tuple(dict.fromkeys(whys))))
    return tuple(result)


def explained(answer: Answer) -> list[str]:
    """The reasons in words: for targets without an instruction, that they have not got it."""
    later = all(
        unmet(op, 90, "sm_90a") for op in isa_check.legal_ops(answer.form, answer.name, _rng(), OPS)
    )
    return ["sm_90 has not got it"] if later else list(answer.reasons)


def _rng() -> random.Random:
    return random.Random(1)


# Files


@dataclass
class Tally:
    """Distinct opcodes of files: those executed, and those not with the reason."""

    seen: Counter[str] = field(default_factory=Counter[str])
    refused: dict[str, str] = field(default_factory=dict[str, str])

    def share(self, names: Mapping[str, str]) -> float:
        """The executed part of distinct opcodes, named as ``names`` does."""
        every = {names[text] for text in self.seen}
        bad = {names[text] for text in self.refused}
        return 1 - len(bad) / len(every)


def files() -> list[Path]:
    """The samples, CUB's and Triton's PTX, and the rest of the corpus."""
    places = (ROOT / "samples", ROOT / "tests" / "corpus")
    return sorted(
        path
        for place in places
        for path in place.rglob("*")
        if path.name.endswith((".ptx", ".ptx.gz"))
    )


def text_of(path: Path) -> str:
    raw = path.read_bytes()
    return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode()


def tally(paths: Sequence[Path]) -> tuple[Tally, dict[str, str]]:
    """The opcodes of files; and of each opcode string its name without modifiers.

    Each opcode string is judged where it first stands: translating every kernel of a module of
    CUB's says nothing more.
    """
    found, names = Tally(), dict[str, str]()
    for path in paths:
        module = parse(text_of(path), str(path))
        for kernel in (f for f in module.functions.values() if f.is_entry):
            fresh: set[str] = set()
            whole = [i for f in reached(kernel, module).functions for i in f.instructions()]
            for i in whole:
                found.seen[i.op.text] += 1
                if i.op.text not in names:
                    names[i.op.text] = i.op.name
                    fresh.add(i.op.text)
            lines = {i.span.line: i.op.text for i in whole if i.span and i.op.text in fresh}
            for line, why in refused_lines(module, kernel).items() if fresh else ():
                if line in lines:
                    found.refused.setdefault(lines[line], why)
    return found, names


def main() -> int:
    """Prints what is not executed; 1 if files have less than 95 % of their opcodes executed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("table", "files"))
    parser.add_argument("rows", nargs="*")
    options = parser.parse_args()
    if options.what == "table":
        forms = bad = 0
        for name in options.rows or row_names():
            for one in answers(name):
                forms += 1
                bad += not one.executed
                if one.refused:
                    print(f"{one.form.syntax[:150]}: {one.refused}/{one.tried} {one.reasons[:4]}")
        print(f"{len(options.rows or row_names())} rows, {forms} forms, {bad} not executed whole")
        return 0
    found, names = tally(files())
    for text, why in sorted(found.refused.items()):
        print(f"{text}: {why}")
    by_text = found.share({text: text for text in names})
    by_name = found.share(names)
    print(
        f"{len(files())} files: {len(found.seen)} distinct opcode strings, "
        f"{by_text:.1%} executed; {len(set(names.values()))} opcodes, "
        f"{by_name:.1%} in all their forms"
    )
    return 0 if min(by_text, by_name) >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
