"""Bodies of functions: text to blocks.

The common statements are recognised by one regular expression and their operands come from a cache
by text; whatever that does not know is parsed by the grammar, which is the truth about the
language. `ReferenceBody` in the tests takes every statement through the grammar; both must give
the same IR.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from goptx.diag import Diagnostic, GoptxError, Source, Span
from goptx.ir import (
    Args,
    CallPrototype,
    Function,
    Guard,
    Instruction,
    JumpTable,
    Label,
    Loc,
    Operand,
    Reg,
    Sym,
    Variable,
)
from goptx.ir.operands import Address
from goptx.isa.opcodes import Op, decode
from goptx.isa.types import TYPES
from goptx.syntax.blocks import Entry, Remark, form_blocks
from goptx.syntax.declarations import Declarations, Specifiers
from goptx.syntax.grammar import parse_tree
from goptx.syntax.operands import NAME, TreeOperands, grammar_operand, quick_operand
from goptx.syntax.scope import Names, Scope

_STATEMENT = re.compile(
    rf"""\s*(?:
      (?P<label>{NAME})\s*:(?!:)
    | (?:@\s*(?P<neg>!?)\s*(?P<pred>{NAME})\s+)?
      (?P<op>[A-Za-z]\w*(?:\s*\.\w[\w:]*)*)(?=[\s;({{\[])\s*
      (?P<args>[^;{{}}]*(?:\{{[^;{{}}]*\}}[^;{{}}]*)*);
    | (?P<open>\{{)
    | (?P<close>\}})
    | \.loc\s+(?P<loc>\d+\s+\d+\s+\d+)(?P<inlined>\s*,[^\n;{{}}]*)?(?=\s*\n)
    | \.reg\s*\.(?P<type>\w+)\s+(?P<regs>[\w$%<>,\s]+);
    | \.param\s*(?:\.align\s+(?P<align>\d+)\s*)?\.(?P<ptype>\w+)\s+(?P<param>{NAME})
      (?:\[(?P<size>\d+)\])?\s*;
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_SPLIT = re.compile(r"\s*((?:\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|[^,{}\[\]()])+)\s*(?:,|$)")
_REGISTERS = re.compile(rf"\s*({NAME})\s*(?:<\s*(\d+)\s*>)?\s*")
_MOST_FINDINGS = 20


class BodyParser:
    """Parses one body.

    Args:
        function: its header; registers, variables, tables and blocks are filled in.
        source: the text.
        clean: the text with comments blanked.
        start, end: the inside of the braces.
        known: whether the module declares a name.
        global_sizes: bytes of an element of a module variable.
    """

    def __init__(
        self,
        function: Function,
        source: Source,
        clean: str,
        start: int,
        end: int,
        known: Callable[[str], bool],
        global_sizes: Callable[[str], int],
    ) -> None:
        self._function = function
        self._source = source
        self._clean = clean
        self._at = start
        self._end = end
        self._sizes = global_sizes
        self._scope = Scope(Names(function, known))
        self._entries: list[Entry] = []
        self._pending: list[tuple[Instruction, Scope]] = []
        self._tables: list[tuple[JumpTable, Scope]] = []
        self._loc: Loc | None = None
        self._loc_is_open = False
        self._range = (start, end)
        self._findings: list[Diagnostic] = []

    def parse(self) -> None:
        """Fill the function in; GoptxError with all findings of the body."""
        while self._at < self._end:
            try:
                if not self._step():
                    break
            except GoptxError as error:
                self._findings += error.diagnostics
                if len(self._findings) >= _MOST_FINDINGS or not self._skip():
                    break
        self._link()
        if self._findings:
            raise GoptxError(tuple(self._findings))
        self._function.blocks = form_blocks(self._function, self._entries)

    def _skip(self) -> bool:
        """After an error: go on behind the statement's semicolon."""
        end = self._clean.find(";", self._at, self._end)
        self._at = end + 1
        return end >= 0

    def _step(self) -> bool:
        match = _STATEMENT.match(self._clean, self._at, self._end)
        if match is None:
            self._slow()
            return True
        kind = match.lastgroup
        if kind == "args":
            self._instruction(match)
        elif kind == "loc" or kind == "inlined":
            self._set_loc(match["loc"], match["inlined"])
        elif kind == "label":
            self._label(match["label"], match.start("label"))
        elif kind == "open":
            self._scope = Scope(self._scope.names, self._scope)
        elif kind == "close":
            self._close(match.start("close"))
        elif kind == "regs":
            self._registers(match)
        elif kind == "param" or kind == "size":
            self._local_param(match)
        else:
            return False
        self._at = match.end()
        return True

    # Instructions

    def _instruction(self, match: re.Match[str]) -> None:
        opcode = match["op"]
        op = decode(opcode if opcode.isidentifier() else "".join(opcode.split()))
        start = match.start("pred") if match["pred"] else match.start("op")
        self._range = (start, match.end())
        guard = None
        if match["pred"]:
            guard = self._guard(match["pred"], bool(match["neg"]))
        text = match["args"]
        if op.terminator == "branch":
            operands: tuple[Operand, ...] = (Label(text.strip()),)
        elif op.name == "call":
            self._slow()
            return
        else:
            operands = self._operands(text, match.start("args"))
        self._emit(op, operands, guard, Span(self._source, start, match.end()))

    def _guard(self, name: str, negated: bool) -> Guard:
        operand = self._resolve(name)
        if not isinstance(operand, Reg):
            raise self._error(f"a guard must be a predicate register, not {name!r}", name)
        return Guard(operand.name, negated)

    def _operands(self, text: str, offset: int) -> tuple[Operand, ...]:
        if "[" in text or "{" in text or "(" in text:
            pieces = _SPLIT.findall(text)
            if text and sum(map(len, pieces)) < len(text) - text.count(",") - _blanks(text, pieces):
                return self._by_grammar(text, offset)
        else:
            pieces = text.split(",") if text else []
        cache = self._scope.cache
        found: list[Operand] = []
        for piece in pieces:
            operand = cache.get(piece)
            if operand is None:
                operand = self._operand(piece, text, offset)
                cache[piece] = operand
            found.append(operand)
        return tuple(found)

    def _operand(self, piece: str, text: str, offset: int) -> Operand:
        stripped = piece.strip()
        operand = quick_operand(stripped, self._resolve) if stripped else None
        if operand is not None:
            return operand
        at = offset + max(0, text.find(piece)) + (len(piece) - len(piece.lstrip()))
        return grammar_operand(stripped, at, self._resolve, self._element_size, self._source)

    def _by_grammar(self, text: str, offset: int) -> tuple[Operand, ...]:
        """Operands of an unusual shape: the whole statement through the grammar."""
        start = self._range[0]
        tree = parse_tree(self._clean[start : self._range[1]], "statements", self._source, start)
        builder = TreeOperands(self._resolve, self._element_size, self._source, start)
        return tuple(builder.build(child) for child in _operand_trees(tree.children[0]))

    def _resolve(self, name: str) -> Operand:
        found = self._scope.resolve(name)
        if found is None:
            past = self._scope.range_of(name)
            raise self._error(
                f"undeclared name {name!r}",
                name,
                f"the range declared here is {past}" if past else None,
            )
        return found

    def _error(self, message: str, name: str, hint: str | None = None) -> GoptxError:
        """An error at a name in the present statement."""
        start, end = self._range
        where = re.compile(rf"(?<![\w$%]){re.escape(name)}(?![\w$])").search(
            self._clean, start, end
        )
        at = where.start() if where else start
        return GoptxError.at(message, Span(self._source, at, at + len(name)), hint=hint)

    def _element_size(self, name: str) -> int:
        variable = self._function._variables.get(name)  # pyright: ignore[reportPrivateUsage]
        if variable is None:
            return self._sizes(name)
        scalar = TYPES.get(variable.type)
        return scalar.bits // 8 * variable.vector if scalar else 1

    def _emit(self, op: Op, operands: tuple[Operand, ...], guard: Guard | None, span: Span) -> None:
        for position, operand in enumerate(operands):
            # "ld.shared.u32 r, sm[4]" is an address written as an element of an array.
            if isinstance(operand, Sym) and op.roles(len(operands))[position] == "addr":
                operands = (*operands[:position], Address(operand), *operands[position + 1 :])
        instruction = Instruction(op, operands, guard, span=span, loc=self._loc)
        self._loc_is_open = False
        if op.terminator == "branch":
            self._pending.append((instruction, self._scope))
        self._entries.append(instruction)

    # Everything else

    def _label(self, name: str, offset: int) -> None:
        unique = self._scope.declare_label(name)
        if unique is None:
            raise GoptxError.at(
                f"label {name!r} is defined twice", Span(self._source, offset, offset + len(name))
            )
        self._close_loc()
        self._entries.append(unique)

    def _close(self, offset: int) -> None:
        if self._scope.parent is None:
            raise GoptxError.at("unexpected '}'", Span(self._source, offset, offset + 1))
        self._scope = self._scope.parent

    def _set_loc(self, numbers: str, more: str | None) -> None:
        file, line, column = map(int, numbers.split())
        extra = ", " + " ".join(more.strip(" \t,").split()) if more else ""
        self._place(Loc(file, line, column, extra))

    def _place(self, loc: Loc) -> None:
        """Note a ``.loc``; one that no instruction follows is kept as a remark."""
        self._close_loc()
        self._loc = loc
        self._loc_is_open = True

    def _close_loc(self) -> None:
        if self._loc_is_open:
            self._entries.append(Remark(str(self._loc)))
            self._loc_is_open = False

    def _registers(self, match: re.Match[str]) -> None:
        self._range = match.span()
        for item in match["regs"].split(","):
            found = _REGISTERS.fullmatch(item)
            if found is None or match["type"] not in TYPES:
                self._slow()
                return
            self._declare_register(found[1], match["type"], 1, int(found[2]) if found[2] else None)

    def _declare_register(self, name: str, type_: str, vector: int, count: int | None) -> None:
        if any(p.name == name for p in self._function.params) and self._scope.parent is None:
            raise self._error(f"{name!r} is a parameter of this function already", name)
        if not self._scope.declare_register(name, type_, vector, count):
            raise self._error(f"{name!r} is declared twice in this scope", name)

    def _local_param(self, match: re.Match[str]) -> None:
        self._range = match.span()
        dims = (int(match["size"]),) if match["size"] else ()
        align = int(match["align"]) if match["align"] else None
        span = Span(self._source, *match.span("param"))
        if match["ptype"] not in TYPES:
            self._slow()
            return
        self._declare_variable(
            Variable(match["param"], "param", match["ptype"], align, 1, dims, span=span)
        )

    def _declare_variable(self, variable: Variable) -> None:
        if not self._scope.declare_variable(variable):
            raise self._error(f"{variable.name!r} is declared twice in this scope", variable.name)

    # The grammar's way

    def _slow(self) -> None:
        """Take one statement, to its semicolon, through the grammar."""
        start = (
            self._at
            + len(self._clean[self._at : self._end])
            - len(self._clean[self._at : self._end].lstrip())
        )
        end = self._clean.find(";", start, self._end)
        end = self._end if end < 0 else end + 1
        self._range = (start, end)
        tree = parse_tree(self._clean[start:end], "statements", self._source, start)
        for child in tree.children:
            self.statement(child, start)
        self._at = end

    def statement(self, tree: Any, base: int) -> None:
        """Take in one statement tree of the grammar."""
        kids = tree.children
        match tree.data:
            case "instruction" | "call":
                self._tree_instruction(tree, base)
            case "label":
                self._label(str(kids[0]), base + kids[0].start_pos)
            case "scope":
                self._scope = Scope(self._scope.names, self._scope)
                for child in kids:
                    self.statement(child, base)
                self._scope = self._scope.parent or self._scope
            case "declaration":
                self._declaration(tree, base)
            case "loc":
                self._tree_loc(kids)
            case "file":
                pass  # the module's reader has collected it
            case "pragma":
                self._entries += [Remark(f".pragma {text};") for text in map(str, kids)]
            case "branch_targets" | "call_targets":
                self._table(tree, base)
            case "call_prototype":
                self._prototype(tree, base)
            case other:
                raise AssertionError(f"not a statement: {other}")

    def _tree_instruction(self, tree: Any, base: int) -> None:
        guard_tree, name, *rest = (
            tree.children
            if tree.data == "instruction"
            else (
                tree.children[0],
                "call",
                *tree.children[1:],
            )
        )
        mods = [str(k.children[0]) for k in rest if getattr(k, "data", "") == "modifier"]
        op = decode(str(name) + "".join(mods))
        guard = None
        if guard_tree is not None:
            bang, pred = guard_tree.children
            guard = self._guard(str(pred), bang is not None)
        trees = _operand_trees(tree)
        span = Span(self._source, *self._range)
        if op.terminator == "branch":
            if len(trees) != 1 or trees[0].data != "name":
                raise GoptxError.at("a branch needs one label", span)
            self._emit(op, (Label(str(trees[0].children[0])),), guard, span)
            return
        builder = TreeOperands(self._resolve, self._element_size, self._source, base)
        operands = tuple(map(builder.build, trees))
        if op.name == "call":
            operands = _call_operands(operands, span)
        self._emit(op, operands, guard, span)

    def _tree_loc(self, kids: list[Any]) -> None:
        words = [str(k) for k in kids[:3]]
        extra = ""
        if len(kids) > 3 and kids[3] is not None:
            symbol = "".join(str(c) for c in kids[4].children if c is not None)
            extra = f", function_name {symbol}, inlined_at {kids[6]} {kids[7]} {kids[8]}"
        self._place(Loc(int(words[0]), int(words[1]), int(words[2]), extra))

    def _declaration(self, tree: Any, base: int) -> None:
        reader = Declarations(self._source, base)
        read, declarators = reader.declaration(tree)
        for name, declarator in declarators:
            if read.space == "reg":
                self._register_declarator(read, name, declarator, reader)
                continue
            if read.space in ("const", "tex"):
                raise GoptxError.at(
                    f".{read.space} variables stand at module scope", reader.span(name)
                )
            self._declare_variable(reader.variable(read, name, declarator))

    def _register_declarator(
        self, read: Specifiers, name: Any, declarator: Any, reader: Declarations
    ) -> None:
        if read.type is None or read.type not in TYPES:
            raise GoptxError.at(f"register {str(name)!r} needs a type", reader.span(name))
        count = None
        for child in declarator.children[1:]:
            if child.data != "range":
                raise GoptxError.at(
                    "a register has neither dimensions nor value", reader.span(name)
                )
            count = int(str(child.children[1]))
        self._declare_register(str(name), read.type, read.vector, count)

    def _table(self, tree: Any, base: int) -> None:
        reader = Declarations(self._source, base)
        label = self._take_label(tree, reader)
        targets: list[str] = []
        for target in tree.children:
            name, less, count, _ = target.children
            text = str(name)
            targets += [text] if less is None else [f"{text}{i}" for i in range(int(count))]
        kind = "branchtargets" if tree.data == "branch_targets" else "calltargets"
        span = Span(self._source, *self._range)
        table = JumpTable(label, tuple(targets), kind, span)
        self._function._tables[label] = table  # pyright: ignore[reportPrivateUsage]
        if kind == "branchtargets":
            self._tables.append((table, self._scope))

    def _prototype(self, tree: Any, base: int) -> None:
        reader = Declarations(self._source, base)
        label = self._take_label(tree, reader)
        returns, _, params, *headers = tree.children
        suffix = " ".join(_header_text(h) for h in headers if h is not None)
        prototype = CallPrototype(
            label,
            tuple(reader.parameters(returns)),
            tuple(reader.parameters(params)),
            suffix,
            Span(self._source, *self._range),
        )
        self._function._prototypes[label] = prototype  # pyright: ignore[reportPrivateUsage]

    def _take_label(self, tree: Any, reader: Declarations) -> str:
        """The label in front of a table or prototype, which names it and is no place in the code."""
        if not self._entries or not isinstance(self._entries[-1], str):
            raise GoptxError.at(
                f".{tree.data.replace('_', '')} needs a label in front of it",
                Span(self._source, *self._range),
            )
        label = self._entries.pop()
        assert isinstance(label, str)
        return label

    # Labels are known at the end

    def _link(self) -> None:
        for instruction, scope in self._pending:
            label = instruction.operands[0]
            assert isinstance(label, Label)
            found = scope.find_label(label.name)
            if found is None:
                self._findings.append(
                    Diagnostic("error", f"undefined label {label.name!r}", instruction.span)
                )
            else:
                instruction.operands = (Label(found),)
        for table, scope in self._tables:
            targets: list[str] = []
            for name in table.targets:
                found = scope.find_label(name)
                if found is None:
                    self._findings.append(
                        Diagnostic("error", f"undefined label {name!r}", table.span)
                    )
                else:
                    targets.append(found)
            linked = JumpTable(table.name, tuple(targets), table.kind, table.span)
            self._function._tables[table.name] = linked  # pyright: ignore[reportPrivateUsage]


def _blanks(text: str, pieces: list[str]) -> int:
    """White space of a text that stands outside its pieces."""
    return sum(map(str.isspace, text)) - sum(sum(map(str.isspace, p)) for p in pieces)


def _operand_trees(tree: Any) -> list[Any]:
    """The operand trees of an instruction tree."""
    skip = ("modifier", "guard")
    return [k for k in tree.children if hasattr(k, "data") and k.data not in skip]


def _call_operands(operands: tuple[Operand, ...], span: Span) -> tuple[Operand, ...]:
    """Bring the operands of a call into one form: returns, callee, arguments[, targets]."""
    rest = list(operands)
    returns = rest.pop(0) if rest and isinstance(rest[0], Args) else Args(())
    if not rest or not isinstance(rest[0], Reg | Sym):
        raise GoptxError.at("a call needs a function to call", span)
    callee = rest.pop(0)
    arguments = rest.pop(0) if rest and isinstance(rest[0], Args) else Args(())
    if len(rest) > 1:
        raise GoptxError.at("too many operands for a call", span)
    return (returns, callee, arguments, *rest)


def _header_text(tree: Any) -> str:
    values = [str(k) for k in tree.children if k is not None]
    return " ".join([values[0], ", ".join(values[1:])]).strip()
