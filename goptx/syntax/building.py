"""What the two ways to read a body have in common: they call these methods, statement by statement.

The builder knows the scopes, turns names into operands, collects instructions, labels and tables,
and links branches to labels when the body is complete.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from goptx.diag import Diagnostic, GoptxError, Note, Source, Span
from goptx.ir import (
    SINK,
    Args,
    CallPrototype,
    Function,
    Guard,
    Instruction,
    JumpTable,
    Label,
    Loc,
    Operand,
    Parameter,
    Reg,
    Sym,
    Variable,
)
from goptx.isa.opcodes import Op
from goptx.isa.types import TYPES
from goptx.syntax.blocks import Entry, Remark, form_blocks
from goptx.syntax.scope import Names, Scope

_MOST_REGISTERS = 1 << 20
"""Registers of one range; ptxas runs out of memory at some tens of millions."""


class BodyBuilder:
    """Collects one body.

    Args:
        function: its header; registers, variables, tables and blocks are filled in.
        source: the text.
        clean: the text with comments blanked.
        known: whether the module declares a name, before this body.
        global_sizes: bytes of a scalar of a module variable.
        noted: takes the findings, so that what can be read of a body with errors becomes its
            blocks; without it they are raised.
    """

    def __init__(
        self,
        function: Function,
        source: Source,
        clean: str,
        known: Callable[[str], bool],
        global_sizes: Callable[[str], int],
        noted: list[Diagnostic] | None = None,
    ) -> None:
        self.function = function
        self.source = source
        self.clean = clean
        self.scope = Scope(Names(function, known))
        self.entries: list[Entry] = []
        self.findings: list[Diagnostic] = []
        self.range: tuple[int, int] = (0, 0)
        """Where the present statement stands."""
        self._sizes = global_sizes
        self._noted = noted
        self._branches: list[tuple[Instruction, Scope]] = []
        self._jumps: list[tuple[JumpTable, Scope]] = []
        self._loc: Loc | None = None
        self._loc_is_open = False

    @property
    def span(self) -> Span:
        """The present statement."""
        return Span(self.source, *self.range)

    def error(self, message: str, name: str, hint: str | None = None) -> GoptxError:
        """An error at a name in the present statement."""
        start, end = self.range
        pattern = re.compile(rf"(?<![\w$%]){re.escape(name)}(?![\w$])")
        where = pattern.search(self.clean, start, end)
        at = where.start() if where else start
        return GoptxError.at(message, Span(self.source, at, at + len(name)), hint=hint)

    # Names

    def resolve(self, name: str) -> Operand:
        """What a name means here; GoptxError if nothing declares it."""
        found = SINK if name == "_" else self.scope.resolve(name)
        if found is None:
            past = self.scope.range_of(name)
            raise self.error(
                f"undeclared name {name!r}",
                name,
                f"the range declared here is {past}" if past else None,
            )
        return found

    def element_size(self, name: str) -> int:
        """Bytes that an index such as ``x[4]`` counts: scalars, also in an array of vectors."""
        variable = self.function._variables.get(name)  # pyright: ignore[reportPrivateUsage]
        if variable is None:
            return self._sizes(name)
        scalar = TYPES.get(variable.type)
        return scalar.bits // 8 if scalar else 1

    # Code

    def guard(self, name: str, negated: bool) -> Guard:
        """The guard of an instruction."""
        operand = self.resolve(name)
        if not isinstance(operand, Reg):
            raise self.error(f"a guard must be a predicate register, not {name!r}", name)
        return Guard(operand.name, negated)

    def emit(self, op: Op, operands: tuple[Operand, ...], guard: Guard | None, span: Span) -> None:
        """Take in an instruction."""
        instruction = Instruction(op, operands, guard, span=span, loc=self._loc)
        self._loc_is_open = False
        if op.terminator == "branch":
            self._branches.append((instruction, self.scope))
        self.entries.append(instruction)

    def label(self, name: str, offset: int) -> None:
        """Take in a label."""
        if name == "WARP_SZ":
            raise self.reserved(name)
        unique = self.scope.declare_label(name)
        if unique is None:
            what = f"label {name!r} is defined twice"
            if name not in self.scope.labels:
                what = f"{name!r} is declared in this scope already, so it cannot be a label"
            raise GoptxError.at(what, Span(self.source, offset, offset + len(name)))
        self._close_loc()
        self.entries.append(unique)

    def open_scope(self) -> None:
        """Take in a ``{``."""
        self.scope = Scope(self.scope.names, self.scope)

    def close_scope(self, offset: int) -> None:
        """Take in a ``}``."""
        if self.scope.parent is None:
            raise GoptxError.at("unexpected '}'", Span(self.source, offset, offset + 1))
        self.scope = self.scope.parent

    def remark(self, text: str) -> None:
        """Take in a line that means nothing to the program."""
        self._close_loc()
        self.entries.append(Remark(text))

    def loc(self, loc: Loc) -> None:
        """Take in a ``.loc``; one that no instruction follows is kept as a remark."""
        self._close_loc()
        self._loc = loc
        self._loc_is_open = True

    def _close_loc(self) -> None:
        if self._loc_is_open:
            self.entries.append(Remark(str(self._loc)))
            self._loc_is_open = False

    # Declarations

    def reserved(self, name: str) -> GoptxError:
        """The error of declaring a name that PTX keeps for itself."""
        return self.error(f"{name!r} is a word of PTX and cannot be declared", name)

    def register(self, name: str, type_: str, vector: int, count: int | None) -> None:
        """Declare a register or, with a count, a range of them."""
        if name == "WARP_SZ":
            raise self.reserved(name)
        if count is None:
            is_new = self.scope.declare_register(name, type_, vector)
        elif count > _MOST_REGISTERS:
            raise self.error(f"{count} registers are too many: at most {_MOST_REGISTERS}", name)
        else:
            is_new = self.scope.declare_range(name, count, type_, vector)
        if not is_new:
            raise self._declared_twice(name)

    def variable(self, variable: Variable) -> None:
        """Declare a variable of the body."""
        if variable.name == "WARP_SZ":
            raise self.reserved(variable.name)
        if not self.scope.declare_variable(variable):
            raise self._declared_twice(variable.name)

    def _declared_twice(self, name: str) -> GoptxError:
        if self.scope.parent is None and name in self.scope.names.params:
            return self.error(f"{name!r} is a parameter of this function already", name)
        return self.error(f"{name!r} is declared twice in this scope", name)

    # Tables and prototypes, named by the label in front of them

    def table(self, kind: str, targets: tuple[str, ...]) -> None:
        """Take in ``.branchtargets`` or ``.calltargets``."""
        name = self._take_label(f".{kind}")
        table = JumpTable(name, targets, kind, self.span)
        self.function._tables[name] = table  # pyright: ignore[reportPrivateUsage]
        if kind == "branchtargets":
            self._jumps.append((table, self.scope))
            return
        for target in targets:
            if not isinstance(self.resolve(target), Sym):
                raise self.error(f"{target!r} is not a function", target)

    def prototype(self, returns: list[Parameter], params: list[Parameter], suffix: str) -> None:
        """Take in a ``.callprototype``."""
        name = self._take_label(".callprototype")
        prototype = CallPrototype(name, tuple(returns), tuple(params), suffix, self.span)
        self.function._prototypes[name] = prototype  # pyright: ignore[reportPrivateUsage]

    def _take_label(self, directive: str) -> str:
        """The label in front of a directive, which names it and is no place in the code."""
        if not self.entries or not isinstance(self.entries[-1], str):
            raise GoptxError.at(f"{directive} needs a label in front of it", self.span)
        label = self.entries.pop()
        assert isinstance(label, str)
        self.scope.turn_into_symbol(label)
        return label

    # Labels are known at the end

    def finish(self) -> None:
        """Link branches, form blocks; GoptxError with all findings if nobody notes them."""
        wanted: set[str] = set()
        for instruction, scope in self._branches:
            label = instruction.operands[0]
            assert isinstance(label, Label)
            found = scope.find_label(label.name)
            if found is not None:
                instruction.operands = (Label(found),)
                wanted.add(found)
            else:
                self._no_label(label.name, instruction.span)
        for table, scope in self._jumps:
            linked = [scope.find_label(name) for name in table.targets]
            for name, found in zip(table.targets, linked, strict=True):
                if found is None:
                    self._no_label(name, table.span)
            targets = tuple(filter(None, linked))
            wanted.update(targets)
            done = JumpTable(table.name, targets, table.kind, table.span)
            self.function._tables[table.name] = done  # pyright: ignore[reportPrivateUsage]
        if self.findings and self._noted is None:
            raise GoptxError(tuple(self.findings))
        if self._noted is not None:
            self._noted += self.findings
        self.function.blocks = form_blocks(self.function, self.entries, wanted)

    def _no_label(self, name: str, span: Span | None) -> None:
        known = self.scope.names.is_global(name)
        what = f"{name!r} is declared, but not as a label of this function"
        notes = (Note(what),) if known else ()
        self.findings.append(Diagnostic("error", f"undefined label {name!r}", span, notes))


def call_operands(operands: tuple[Operand, ...], span: Span) -> tuple[Operand, ...]:
    """Bring the operands of a call into one form: returns, callee, arguments[, targets]."""
    rest = list(operands)
    returns = rest.pop(0) if rest and isinstance(rest[0], Args) else Args(())
    if not rest or not isinstance(rest[0], Reg | Sym):
        raise GoptxError.at("a call needs a function to call", span)
    callee = rest.pop(0)
    arguments = rest.pop(0) if rest and isinstance(rest[0], Args) else Args(())
    if len(rest) > 1 or (rest and not isinstance(rest[0], Sym)):
        raise GoptxError.at(
            "a call takes return values, a function, arguments and a table or prototype", span
        )
    return (returns, callee, arguments, *rest)
