"""Functions as PTX text. Printing never changes the IR, and what it prints is an input again."""

from __future__ import annotations

import re

from goptx.ir.function import Block, Function, Parameter
from goptx.ir.instruction import Instruction, Loc

_DIRECTIVES = (
    "maxntid",
    "reqntid",
    "minnctapersm",
    "maxnctapersm",
    "maxnreg",
    "reqnctapercluster",
    "explicitcluster",
    "maxclusterrank",
    "blocksareclusters",
    "minperctamemory",
    "language",
    "noreturn",
    "abi_preserve",
    "abi_preserve_control",
    "pragma",
)
"""Header directives in the order in which they are printed."""

_INLINED = re.compile(r"inlined_at\s+(\d+)\s+(\d+)\s+(\d+)")


def print_function(function: Function) -> str:
    """A kernel or device function as text: its header and, unless it is a prototype, its body."""
    header = _header(function)
    if function.is_prototype:
        return f"{header};"
    return "\n".join([header, "{", *body_lines(function), "}"])


def _header(function: Function) -> str:
    linkage = f".{function.linkage} " if function.linkage else ""
    kind = ".entry" if function.is_entry else ".func"
    returns = f" {_params(function.returns)}" if function.returns else ""
    first = f"{linkage}{kind}{returns} {function.name}{_params(function.params)}"
    return "\n".join([first, *directive_lines(function)])


def _params(params: list[Parameter]) -> str:
    if not params:
        return "()"
    if len(params) == 1:
        return f"({params[0]})"
    return "(\n" + ",\n".join(f"\t{p}" for p in params) + "\n)"


def directive_lines(function: Function) -> list[str]:
    """The header directives, one a line, in a fixed order."""
    lines: list[str] = []
    for name in _DIRECTIVES:
        values = function.directives.get(name)
        if values is None:
            continue
        if name == "pragma":
            lines += [f".pragma {text};" for text in values]
        elif values:
            lines.append(f".{name} {', '.join(map(str, values))}")
        else:
            lines.append(f".{name}")
    return lines


def declaration_lines(function: Function) -> list[str]:
    """The declarations of a body: registers, variables, tables and prototypes."""
    lines: list[str] = []
    for prefix, count, type_, vector in function.registers.ranges():
        vec = f".v{vector} " if vector > 1 else ""
        lines.append(f"\t.reg {vec}.{type_} {prefix}<{count}>;")
    groups: dict[tuple[str, int], list[str]] = {}
    for name, type_, vector in function.registers.singles():
        groups.setdefault((type_, vector), []).append(name)
    for (type_, vector), names in groups.items():
        vec = f".v{vector} " if vector > 1 else ""
        for start in range(0, len(names), 8):
            lines.append(f"\t.reg {vec}.{type_} {', '.join(names[start : start + 8])};")
    lines += [f"\t{variable};" for variable in function.variables.values()]
    lines += [f"{prototype}" for prototype in function.prototypes.values()]
    return lines


def body_lines(function: Function) -> list[str]:
    """The lines between the braces of a function."""
    lines = declaration_lines(function)
    lines += [str(table) for table in function.tables.values()]
    blocks = function.blocks
    needed = _labels_needed(function)
    places = _Places()
    for index, block in enumerate(blocks):
        following = blocks[index + 1].label if index + 1 < len(blocks) else None
        if block.label in needed or block.aliases:
            lines += [f"{label}:" for label in (block.label, *block.aliases)]
        for instruction in block.instructions:
            if instruction.loc is not None or instruction.prefix:
                lines += places.before(instruction)
            lines.append(f"\t{instruction}")
        if block.next is not None and block.next != following:
            lines.append(f"\tbra {block.next};")
        elif block.next is None and block.terminator is None and following is not None:
            lines.append("\tret;")
    lines += function.trailer
    return lines


class _Places:
    """The ``.loc`` in force while a body is printed, and those that were printed before.

    A ``.loc`` may name the place that its function was inlined at only if that place was itself
    named by an earlier ``.loc`` of the body (PTX ISA 11.5.4): where a pass has removed that one,
    it is printed again.
    """

    def __init__(self) -> None:
        self._last: Loc | None = None
        self._text = ""
        self._seen: set[str] = set()

    def before(self, instruction: Instruction) -> list[str]:
        """The lines that stand before an instruction."""
        lines: list[str] = []
        for line in instruction.prefix:
            lines.append(f"\t{line}" if line.startswith(".") else line)
            if line.startswith(".loc "):
                self._last = None
                self._note(line)
        loc = instruction.loc
        if loc is None or loc is self._last:
            return lines
        self._last = loc
        text = str(loc)
        if text != self._text:
            if loc.extra:
                lines += self._parent(loc.extra)
            self._note(text)
            lines.append(f"\t{text}")
        return lines

    def _note(self, text: str) -> None:
        self._text = text
        self._seen.add(" ".join(text.partition(",")[0].split()[1:4]))

    def _parent(self, extra: str) -> list[str]:
        found = _INLINED.search(extra)
        if found is None or " ".join(found.groups()) in self._seen:
            return []
        place = " ".join(found.groups())
        self._seen.add(place)
        return [f"\t.loc {place}"]


def _labels_needed(function: Function) -> set[str]:
    """Labels that a branch, a table or a fall-through out of layout order refers to."""
    needed: set[str] = set()
    blocks: list[Block] = function.blocks
    for table in function.tables.values():
        needed.update(table.targets)
    for index, block in enumerate(blocks):
        terminator = block.terminator
        if terminator is not None:
            needed.update(function.branch_targets(terminator))
        following = blocks[index + 1].label if index + 1 < len(blocks) else None
        if block.next is not None and block.next != following:
            needed.add(block.next)
    return needed
