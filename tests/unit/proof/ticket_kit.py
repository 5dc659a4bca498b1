"""Fused kernels whose CTAs take tickets, and all ways to break the text in which they do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import certificate_kit as kit

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Module

MEMBERS = {
    "a": kit.entry(kit.BARRIER),
    "b": kit.entry(kit.GUARDED),
    "c": kit.entry(kit.SHUFFLE),
}
BLOCKS = {"a": (64, 1, 1), "b": (32, 1, 1), "c": (64, 1, 1)}


def fused(plan: str, **options: object) -> tuple[str, Contract, dict[str, Module]]:
    members = {alias: text for alias, text in MEMBERS.items() if f"{alias}" in plan.split("{")[0]}
    if "c" not in re.findall(r"\b[abc]\b", plan):
        members.pop("c", None)
    return kit.fuse(plan, members, blocks=BLOCKS, **options)  # pyright: ignore[reportArgumentType]


def region(lines: list[str]) -> range:
    """The lines in which tickets are taken: by CTAs that stay, those of the next one too."""
    stays = any("xor.b32" in line and "%g_" in line for line in lines)
    starts, ends = (", goptx_shared+", "xor.b32") if stays else ("setp.ne", "ld.shared.u32")
    first = next(n for n, line in enumerate(lines) if starts in line)
    last = next(n for n, line in enumerate(lines) if ends in line)
    return range(first, last + 1)


def broken(text: str, contract: Contract, modules: dict[str, Module]) -> bool:
    """Whether a text, with the origins moved along, is refused."""
    before = fused(contract.plan)[0].split("\n")
    shift = len(text.split("\n")) - len(before)
    behind = region(before).stop
    origins = tuple(
        (line + shift if line > behind else line, count, name, first)
        for line, count, name, first in contract.origins
    )
    try:
        kit.prove(text, replace(contract, origins=origins), modules)
    except GoptxError:
        return True
    return False


def every_fault(plan: str) -> list[tuple[str, Callable[[], bool]]]:
    """All faults in the tickets of a plan, which is proved unbroken: what each is, and whether it
    is refused."""
    ptx, contract, modules = fused(plan)
    lines = ptx.split("\n")
    middle = region(lines)[20]
    assert not broken(ptx, contract, modules)
    assert not broken("\n".join([*lines[:middle], "", *lines[middle:]]), contract, modules)
    return [
        (what, partial(broken, "\n".join(text), contract, modules)) for what, text in faults(lines)
    ]


def faults(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Every line dropped, doubled, exchanged with the next, with another number or register."""
    where = region(lines)
    registers = sorted({r for n in where for r in re.findall(r"%g_\w+", lines[n])})
    for n in where:
        head, line, tail = lines[:n], lines[n], lines[n + 1 :]
        yield f"drop {line}", [*head, *tail]
        if not line.endswith(":"):
            yield f"double {line}", [*head, line, line, *tail]
        if n + 1 in where and line != tail[0]:
            yield f"exchange {line}", [*head, tail[0], line, *tail[1:]]
        for found in re.finditer(r"(?<![\w$.])\d+(?![\w.])", line):
            other = str(int(found[0]) + 1)
            yield (
                f"number {line}",
                [*head, line[: found.start()] + other + line[found.end() :], *tail],
            )
        for found in re.finditer(r"%g_(\w+)_\d+", line):
            same = [r for r in registers if f"_{found[1]}_" in r and r != found[0]]
            for other in same[:3]:
                text = line[: found.start()] + other + line[found.end() :]
                yield f"register {line} {other}", [*head, text, *tail]
