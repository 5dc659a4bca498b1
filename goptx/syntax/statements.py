"""Statements of a body from trees of the grammar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goptx.diag import GoptxError, Span
from goptx.ir import Address, Label, Loc, Operand, Sym
from goptx.isa.opcodes import Op, decode
from goptx.syntax.building import BodyBuilder, call_operands
from goptx.syntax.declarations import Declarations, Specifiers
from goptx.syntax.headers import OF_FUNCTIONS
from goptx.syntax.operands import TreeOperands

_MOST_TARGETS = 1 << 20


class TreeStatements:
    """Hands the statements of trees to a builder.

    Args:
        base: the offset in the source of the text that was parsed.
        is_whole: whether the trees are of a whole body, so that each has its own place; otherwise
            the builder knows the place of the one statement that was parsed.
    """

    def __init__(self, builder: BodyBuilder, base: int, *, is_whole: bool = False) -> None:
        self._builder = builder
        self._base = base
        self._is_whole = is_whole
        self._declarations = Declarations(builder.source, base)

    def take(self, tree: Any) -> None:
        """Take in a ``statements`` tree; scopes come from a stack, for they may be deep."""
        builder = self._builder
        stack: list[Any] = list(reversed(tree.children))
        while stack:
            child = stack.pop()
            if child is None:
                builder.close_scope(self._base)
            elif child.data == "scope":
                builder.open_scope()
                stack.append(None)
                stack += reversed(child.children[0].children)
            else:
                self._statement(child)

    def _statement(self, tree: Any) -> None:
        builder, kids = self._builder, tree.children
        if self._is_whole:
            builder.range = self._extent(tree)
        match tree.data:
            case "instruction":
                self._instruction(tree)
            case "label":
                builder.label(str(kids[0]), self._base + kids[0].start_pos)
            case "declaration":
                self._declaration(tree)
            case "loc":
                self._loc(kids)
            case "pragma":
                builder.remark(f".pragma {', '.join(map(str, kids))};")
            case "branch_targets" | "call_targets":
                builder.table(str(tree.data).replace("_", ""), self._targets(kids))
            case "call_prototype":
                returns, _, params, *headers = kids
                suffix = " ".join(self._header(h) for h in headers if h is not None)
                read = self._declarations.parameters
                builder.prototype(read(returns), read(params), suffix)
            case other:
                raise AssertionError(f"not a statement: {other}")

    def _extent(self, tree: Any) -> tuple[int, int]:
        """From the first token of a tree to the semicolon behind its last."""
        tokens = list(_tokens(tree))
        start, last = self._base + tokens[0].start_pos, self._base + tokens[-1].end_pos
        end = self._builder.clean.find(";", last)
        return start, last if end < 0 else end + 1

    # Instructions

    def _instruction(self, tree: Any) -> None:
        builder = self._builder
        guard_tree, name, *rest = tree.children
        mods = [str(k.children[0]) for k in rest if getattr(k, "data", "") == "modifier"]
        op = decode(str(name) + "".join(mods))
        guard = None
        if guard_tree is not None:
            _, bang, pred = guard_tree.children
            guard = builder.guard(str(pred), bang is not None)
        trees = [k for k in rest if k is not None and k.data != "modifier"]
        builder.emit(op, self._operands(op, trees), guard, builder.span)

    def _operands(self, op: Op, trees: list[Any]) -> tuple[Operand, ...]:
        builder = self._builder
        if op.terminator == "branch":
            if len(trees) != 1 or trees[0].data != "name":
                raise GoptxError.at("a branch needs one label", builder.span)
            return (Label(str(trees[0].children[0])),)
        reader = TreeOperands(builder.resolve, builder.element_size, builder.source, self._base)
        operands = [reader.build(tree) for tree in trees]
        if op.name == "call":
            return call_operands(tuple(operands), builder.span)
        for position, tree in enumerate(trees):
            if tree.data == "array_element" and op.roles(len(trees))[position] == "addr":
                # "ld.shared.u32 r, sm[4]" is an address, "mov.u64 rd, sm[4]" a value.
                symbol = operands[position]
                assert isinstance(symbol, Sym)
                operands[position] = Address(Sym(symbol.name), symbol.offset)
        return tuple(operands)

    # The rest

    def _loc(self, kids: list[Any]) -> None:
        directive, file, line, column, attribute, *more = kids
        numbers = [self._declarations.integer(t) for t in (file, line, column)]
        extra = ""
        if attribute is not None:
            symbol_tree, inlined, *place = more
            if str(attribute) != "function_name" or str(inlined) != "inlined_at":
                wrong = attribute if str(attribute) != "function_name" else inlined
                raise GoptxError.at(
                    f"unexpected {str(wrong)!r}",
                    self._declarations.span(wrong),
                    hint="write: , function_name LABEL, inlined_at FILE LINE COLUMN",
                )
            name, _, offset = symbol_tree.children
            symbol = f"{name}+{offset}" if offset is not None else str(name)
            numbers_text = " ".join(str(self._declarations.integer(t)) for t in place)
            extra = f", function_name {symbol}, inlined_at {numbers_text}"
        if directive.type == "LOC_INTERMEDIATE":
            self._builder.remark(f"{directive} {' '.join(map(str, numbers))}{extra}")
        else:
            self._builder.loc(Loc(numbers[0], numbers[1], numbers[2], extra))

    def _declaration(self, tree: Any) -> None:
        reader = self._declarations
        read, declarators = reader.declaration(tree)
        if read.linkage is not None or read.space in ("tex", "sreg"):
            name = declarators[0][0]
            word = read.linkage or read.space
            raise GoptxError.at(f".{word} variables stand at module scope", reader.span(name))
        for name, declarator in declarators:
            if read.space == "reg":
                self._register(read, name, declarator)
            else:
                self._builder.variable(reader.variable(read, name, declarator))

    def _register(self, read: Specifiers, name: Any, declarator: Any) -> None:
        assert read.type is not None
        count = self._declarations.register_count(declarator)
        self._builder.register(str(name), read.type, read.vector, count)

    def _header(self, tree: Any) -> str:
        """A directive of a prototype as text."""
        word, *values = tree.children
        if str(word)[1:] not in OF_FUNCTIONS:
            span = self._declarations.span(word if tree.data == "directive" else word.children[0])
            raise GoptxError.at("a prototype has no such directive", span)
        numbers = [str(self._declarations.integer(v)) for v in values if v is not None]
        return " ".join([str(word), ", ".join(numbers)]).strip()

    def _targets(self, trees: list[Any]) -> tuple[str, ...]:
        targets: list[str] = []
        for tree in trees:
            name, less, count, _ = tree.children
            if less is None:
                targets.append(str(name))
                continue
            number = self._declarations.integer(count)
            if number > _MOST_TARGETS:
                raise GoptxError.at(
                    f"{number} targets are too many: at most {_MOST_TARGETS}",
                    Span(self._builder.source, *self._builder.range),
                )
            targets += [f"{name}{i}" for i in range(number)]
        return tuple(targets)


def _tokens(tree: Any) -> Iterator[Any]:
    """The tokens of a tree in order."""
    stack = [tree]
    while stack:
        found = stack.pop()
        if hasattr(found, "children"):
            stack += reversed(found.children)
        elif found is not None:
            yield found
