"""The invariants of the IR, numbered, and their checker.

What holds of every function that a pass gets and leaves behind. The pass manager checks them before
the first pass and after each one; a broken one is a bug of the pass, not of the user's PTX, whose
own mistakes `goptx.ir.validate` finds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator

from goptx.diag import Diagnostic, Span
from goptx.ir.function import Block, Function, Variable
from goptx.ir.instruction import Instruction
from goptx.ir.module import Module
from goptx.ir.operands import Args, Label, Operand, Reg, Sym, walk
from goptx.isa.types import TYPES

INVARIANTS: dict[int, str] = {
    1: "a function with a body has a block, its entry",
    2: "labels and aliases of blocks are unique in the function",
    3: "only the last instruction of a block is a terminator",
    4: "the next of a block is the label of a block",
    5: "an unguarded terminator has no next, a guarded one has one",
    6: "a branch has one operand, the label of a block",
    7: "an indirect branch names a branch table of the function, and its targets are blocks",
    8: "every register that is named is declared",
    9: "a guard is a predicate register",
    10: "every symbol is a parameter, variable, table or prototype of the function or the module's",
    11: "a name is declared once in a function",
    12: "a call's operands are return values, callee, arguments and at most one table or prototype",
    13: "labels are operands of branches only, argument lists of calls only",
    14: "no instruction object stands in two places",
    15: "names are identifiers of PTX and types are types of PTX",
    16: "a module defines a name once",
}
"""What each number means; `Diagnostic.rule` cites it as ``IR7``."""

_IDENTIFIER = re.compile(r"[A-Za-z][\w$]*|[_$%][\w$]+", re.ASCII)


def check_function(function: Function, known: Collection[str] | None = None) -> list[Diagnostic]:
    """What is wrong with a function, every finding; an empty list is a valid one.

    Args:
        known: the names that the module declares; None leaves symbols unchecked (invariant 10).
    """
    if function.is_prototype:
        return []
    return _Checker(function, known).run()


def check_module(module: Module) -> list[Diagnostic]:
    """What is wrong with a module and all its functions; bodies that are not loaded are loaded."""
    found: list[Diagnostic] = []
    defined: Counter[str] = Counter()
    for item in module.items:
        if isinstance(item, Variable):
            defined[item.name] += item.linkage != "extern"
        elif isinstance(item, Function):
            defined[item.name] += not item.is_prototype
    found += [
        _finding(16, f"{name!r} is defined {count} times", None)
        for name, count in defined.items()
        if count > 1
    ]
    known = {name for item in module.items if (name := getattr(item, "name", None)) is not None}
    for function in module.definitions():
        found += check_function(function, known)
    return found


def _finding(number: int, message: str, span: Span | None) -> Diagnostic:
    return Diagnostic("error", message, span, rule=f"IR{number}")


class _Checker:
    """Checks one function; operands are shared objects, so each is looked at once."""

    def __init__(self, function: Function, known: Collection[str] | None) -> None:
        self._function = function
        self._known = known
        self._found: list[Diagnostic] = []
        self._registers: dict[str, str | None] = {}
        self._seen: set[int] = set()
        self._labels: set[str] = set()
        self._symbols = {p.name for p in (*function.params, *function.returns)}
        self._symbols.update(function.variables, function.tables, function.prototypes)
        self._parameter_registers = {
            p.name: p.type for p in (*function.params, *function.returns) if p.space == "reg"
        }

    def run(self) -> list[Diagnostic]:
        function = self._function
        if not function.blocks:
            self._say(1, "there is no block")
        self._declarations()
        self._collect_labels()
        self._tables()
        instructions: set[int] = set()
        for block in function.blocks:
            self._flow(block)
            for instruction in block.instructions:
                if id(instruction) in instructions:
                    self._say(14, f"'{instruction}' stands in two places", instruction)
                instructions.add(id(instruction))
                self._instruction(instruction)
        return self._found

    def _say(self, number: int, message: str, at: Instruction | Block | None = None) -> None:
        span = at.span if isinstance(at, Instruction) else None
        where = f", block {at.label}" if isinstance(at, Block) else ""
        text = f"{self._function.name}{where}: {message}"
        self._found.append(_finding(number, text, span))

    # Declarations

    def _declarations(self) -> None:
        function, registers = self._function, self._function.registers
        names: list[str] = [p.name for p in (*function.params, *function.returns)]
        names += [*function.variables, *function.tables, *function.prototypes]
        types: list[tuple[str, str]] = []
        for name, type_, _ in registers.singles():
            names.append(name)
            types.append((name, type_))
        prefixes: list[str] = []
        for prefix, _, type_, _ in registers.ranges():
            prefixes.append(prefix)
            types.append((prefix, type_))
        for name, count in Counter(names).items():
            if count > 1 and name != "_":
                self._say(11, f"{name!r} is declared {count} times")
        if prefixes:
            ranged = _in_ranges(function)
            self._say_each(11, names, ranged, "is declared on its own and by a range")
        self._say_each(15, [*names, *prefixes], _is_no_name, "is not an identifier")
        for name, type_ in types:
            if type_ not in TYPES:
                self._say(15, f"register {name!r} has the type {type_!r}, which PTX has not")

    def _say_each(
        self, number: int, names: list[str], wrong: Callable[[str], bool], what: str
    ) -> None:
        for name in names:
            if wrong(name):
                self._say(number, f"{name!r} {what}")

    def _collect_labels(self) -> None:
        labels: Counter[str] = Counter()
        for block in self._function.blocks:
            labels[block.label] += 1
            labels.update(block.aliases)
        for label, count in labels.items():
            if count > 1:
                self._say(2, f"the label {label!r} is there {count} times")
            if _is_no_name(label):
                self._say(15, f"the label {label!r} is not an identifier")
        self._labels = set(labels)

    def _tables(self) -> None:
        for table in self._function.tables.values():
            if table.kind != "branchtargets":
                continue
            for target in table.targets:
                if target not in self._labels:
                    self._say(7, f"table {table.name!r} names no block: {target!r}")

    # Flow

    def _flow(self, block: Block) -> None:
        if block.next is not None and block.next not in self._labels:
            self._say(4, f"next is {block.next!r}, which is no block", block)
        for instruction in block.instructions[:-1]:
            if instruction.is_terminator:
                self._say(3, f"'{instruction}' is a terminator before the end", instruction)
        last = block.terminator
        if last is not None and (last.guard is None) != (block.next is None):
            what = "has a next behind an unguarded" if last.guard is None else "lacks a next behind"
            self._say(5, f"{what} '{last}'", block)

    # Instructions

    def _instruction(self, instruction: Instruction) -> None:
        guard = instruction.guard
        if guard is not None:
            type_ = self._register(guard.register, instruction)
            if type_ is not None and type_ != "pred":
                self._say(9, f"guard {guard.register!r} is a .{type_}", instruction)
        op, operands = instruction.op, instruction.operands
        if op.terminator == "branch":
            if len(operands) != 1 or not isinstance(operands[0], Label):
                self._say(6, f"'{instruction}' has not one label", instruction)
            elif operands[0].name not in self._labels:
                self._say(6, f"'{instruction}' goes to no block", instruction)
            return
        if op.terminator == "indirect":
            self._indirect(instruction)
        elif op.name == "call":
            self._call(instruction)
        for operand in operands:
            if id(operand) in self._seen:
                continue
            if op.name != "call":
                self._seen.add(id(operand))
            self._operand(operand, instruction)

    def _indirect(self, instruction: Instruction) -> None:
        name = str(instruction.operands[1]) if len(instruction.operands) == 2 else ""
        table = self._function.tables.get(name)
        if table is None or table.kind != "branchtargets":
            self._say(7, f"'{instruction}' names no branch table", instruction)

    def _call(self, instruction: Instruction) -> None:
        operands = instruction.operands
        fits = (
            3 <= len(operands) <= 4
            and isinstance(operands[0], Args)
            and isinstance(operands[1], Reg | Sym)
            and isinstance(operands[2], Args)
            and (len(operands) == 3 or isinstance(operands[3], Sym))
        )
        if not fits:
            self._say(12, f"'{instruction}' has other operands", instruction)

    def _operand(self, operand: Operand, instruction: Instruction) -> None:
        for part in walk(operand):
            if isinstance(part, Reg):
                self._register(part.name, instruction)
            elif isinstance(part, Sym):
                self._symbol(part.name, instruction)
            elif isinstance(part, Label):
                self._say(13, f"'{instruction}' is no branch but names a label", instruction)
            elif isinstance(part, Args) and instruction.op.name != "call":
                self._say(13, f"'{instruction}' is no call but has arguments", instruction)

    def _register(self, name: str, instruction: Instruction) -> str | None:
        """The type of a register; each undeclared one is reported once."""
        if name in self._registers:
            return self._registers[name]
        entry = self._function.registers.lookup(name)
        type_ = entry[0] if entry is not None else self._parameter_registers.get(name)
        if type_ is None:
            self._say(8, f"register {name!r} is not declared", instruction)
        self._registers[name] = type_
        return type_

    def _symbol(self, name: str, instruction: Instruction) -> None:
        if self._known is None or name in self._symbols or name in self._known:
            return
        self._say(10, f"nothing declares {name!r}", instruction)
        self._symbols.add(name)


def _is_no_name(name: str) -> bool:
    return name != "_" and _IDENTIFIER.fullmatch(name) is None


def _in_ranges(function: Function) -> Callable[[str], bool]:
    """Whether a range of registers declares a name."""
    counts = {prefix: count for prefix, count, _, _ in function.registers.ranges()}

    def declared(name: str) -> bool:
        return any(
            prefix in counts and int(digits) < counts[prefix] for prefix, digits in _splits(name)
        )

    return declared


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """The ways to read a name as the prefix and the number of a register of a range."""
    at = len(name.rstrip("0123456789"))
    for cut in range(at, len(name)):
        digits = name[cut:]
        if digits == "0" or digits[0] != "0":
            yield name[:cut], digits
