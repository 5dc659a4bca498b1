"""Bodies of functions: text to blocks.

The common statements are recognised by one regular expression and their operands come from a cache
by text; whatever that does not know is parsed by the grammar, which is the truth about the
language. `parse_by_grammar` takes a whole body through the grammar; a test holds that both ways
give the same IR for every body of the corpus.
"""

from __future__ import annotations

import re

from goptx.diag import GoptxError, Span
from goptx.ir import Guard, Label, Loc, Operand
from goptx.isa.opcodes import decode
from goptx.syntax.building import BodyBuilder, call_operands
from goptx.syntax.declarations import DECLARABLE, unknown_directive
from goptx.syntax.grammar import Grammar
from goptx.syntax.operands import NAME, quick_operand
from goptx.syntax.outline import VARIABLE, quick_variable
from goptx.syntax.statements import TreeStatements

_STRINGS = r'"(?:[^"\\]|\\.)*+"(?:\s*+,\s*+"(?:[^"\\]|\\.)*+")*+'
_STATEMENT = re.compile(
    rf"""\s*+(?:
      (?P<label>{NAME})\s*+:(?!:)
    | (?:(?P<at>@)\s*+(?P<neg>!?)\s*+(?P<pred>{NAME})\s++)?
      (?P<op>[a-z]\w*+(?:\s*+\.\w[\w:]*+)*+)(?=[\s;({{\[])\s*+
      (?P<args>[^;{{}}"]*+(?:\{{[^;{{}}"]*+\}}[^;{{}}"]*+)*+);
    | (?P<open>\{{)
    | (?P<close>\}})
    | \.loc\s++(?P<file>\d++)\s++(?P<line>\d++)\s++(?P<column>\d++)
      (?:\s*+,\s*+function_name\s++(?P<symbol>[.\w$]++(?:\s*+\+\s*+\d++)?+)
         \s*+,\s*+inlined_at\s++(?P<inlined>\d++\s++\d++\s++\d++))?+
      (?P<loc>)(?!\w)
    | \.reg\s*+\.(?P<kind>\w++)\s++(?P<regs>[\w$%<>,\s]++);
    | \.(?P<space>param|shared|local)\s*+{VARIABLE}(?P<variable>)\s*+;
    | \.pragma\s++(?P<pragma>{_STRINGS})\s*+;
    | \.branchtargets\s++(?P<targets>{NAME}\s*+(?:,\s*+{NAME}\s*+)*+);
    | (?P<end>\Z)
    )""",
    re.VERBOSE | re.ASCII,
)
_SPLIT = re.compile(r"((?:\{[^}]*+\}|\[[^\]]*+\]|\([^)]*+\)|[^,{}\[\]()]++)++)(?:,|$)")
_LONGEST_SPLIT = 5000
"""Above this many characters operands are left to the grammar, whose time is linear."""

_REGISTERS = re.compile(rf"\s*+({NAME})\s*+(?:<\s*+(\d{{1,9}})\s*+>)?+\s*+", re.ASCII)
_NAME = re.compile(NAME, re.ASCII)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"')
_STATEMENT_END = re.compile(r'[^;"]*+(?:"(?:[^"\\]|\\.)*+"[^;"]*+)*+;')
_SPACE = re.compile(r"\s*+")
_MOST_FINDINGS = 50


def parse_body(builder: BodyBuilder, grammar: Grammar, start: int, end: int) -> None:
    """Read the inside of the braces of a function; GoptxError with all findings."""
    _FastReader(builder, grammar, start, end).run()
    builder.finish()


def parse_by_grammar(builder: BodyBuilder, grammar: Grammar, start: int, end: int) -> None:
    """The same by the grammar alone, which stops at the first syntax error; slow."""
    tree = grammar.tree(builder.clean[start:end], "statements", builder.source, start)
    TreeStatements(builder, start, is_whole=True).take(tree)
    builder.finish()


class _FastReader:
    """Goes through a body statement by statement."""

    def __init__(self, builder: BodyBuilder, grammar: Grammar, start: int, end: int) -> None:
        self._builder = builder
        self._grammar = grammar
        self._clean = builder.clean
        self._at = start
        self._end = end

    def run(self) -> None:
        findings = self._builder.findings
        while self._at < self._end:
            start = self._at
            try:
                if not self._step():
                    break
            except GoptxError as error:
                findings += error.diagnostics
                if len(findings) >= _MOST_FINDINGS:
                    break
                if self._at == start:
                    self._skip()

    def _skip(self) -> None:
        """After an error: go on behind the statement."""
        match = _STATEMENT_END.match(self._clean, self._at, self._end)
        self._at = match.end() if match else self._end

    def _step(self) -> bool:
        """Take in one statement; False at the end."""
        match = _STATEMENT.match(self._clean, self._at, self._end)
        if match is None:
            self._slow()
            return True
        kind = match.lastgroup
        builder = self._builder
        if kind == "args":
            self._instruction(match)
            return True
        self._at = match.end()
        if kind == "loc":
            self._loc(match)
        elif kind == "label":
            builder.label(match["label"], match.start("label"))
        elif kind == "open":
            builder.open_scope()
        elif kind == "close":
            builder.close_scope(match.start("close"))
        elif kind == "regs":
            self._registers(match)
        elif kind == "variable":
            self._variable(match)
        elif kind == "pragma":
            builder.remark(f".pragma {', '.join(_STRING.findall(match['pragma']))};")
        elif kind == "targets":
            builder.range = (self._clean.index(".", match.start()), match.end())
            builder.table("branchtargets", tuple(_NAME.findall(match["targets"])))
        else:
            return False
        return True

    # Instructions

    def _instruction(self, match: re.Match[str]) -> None:
        negated, name, opcode, text = match.group("neg", "pred", "op", "args")
        op = decode(opcode)
        builder = self._builder
        start = match.start("at" if name else "op")
        builder.range = (start, match.end())
        guard: Guard | None = None
        if name:
            guard = builder.scope.guards.get(negated + name)
            if guard is None:
                guard = builder.guard(name, bool(negated))
                builder.scope.guards[negated + name] = guard
        operands: tuple[Operand, ...] | None
        if op.terminator == "branch":
            label = text.strip()
            operands = (Label(label),) if _NAME.fullmatch(label) else None
        else:
            operands = self._operands(text)
            if operands is not None and op.name == "call":
                operands = call_operands(operands, builder.span)
        if operands is None:
            self._slow()
            return
        self._at = match.end()
        builder.emit(op, operands, guard, Span(builder.source, start, self._at))

    def _operands(self, text: str) -> tuple[Operand, ...] | None:
        """The operands of an instruction; None where the grammar has to look."""
        # White space behind commas would make two texts of one operand for the cache.
        text = text.replace(", ", ",")
        if "[" in text or "{" in text or "(" in text:
            pieces = _SPLIT.findall(text) if len(text) < _LONGEST_SPLIT else []
            if sum(map(len, pieces)) + len(pieces) - 1 != len(text):
                return None
        else:
            pieces = text.split(",") if text else []
        builder = self._builder
        cache = builder.scope.cache
        found: list[Operand] = []
        for piece in pieces:
            operand = cache.get(piece)
            if operand is None:
                stripped = piece.strip()
                operand = quick_operand(stripped, builder.resolve) if stripped else None
                if operand is None:
                    return None
                cache[piece] = operand
            found.append(operand)
        return tuple(found)

    # Everything else

    def _loc(self, match: re.Match[str]) -> None:
        extra = ""
        if match["symbol"]:
            symbol = "".join(match["symbol"].split())
            extra = f", function_name {symbol}, inlined_at {' '.join(match['inlined'].split())}"
        file, line, column = int(match["file"]), int(match["line"]), int(match["column"])
        self._builder.loc(Loc(file, line, column, extra))

    def _registers(self, match: re.Match[str]) -> None:
        type_ = match["kind"]
        items = [_REGISTERS.fullmatch(item) for item in match["regs"].split(",")]
        if type_ not in DECLARABLE or None in items:
            self._at = match.start()
            self._slow()
            return
        self._builder.range = match.span()
        for item in items:
            if item is not None:
                count = int(item[2]) if item[2] else None
                self._builder.register(item[1], type_, 1, count)

    def _variable(self, match: re.Match[str]) -> None:
        builder = self._builder
        variable = quick_variable(builder.source, match, match["space"])
        if variable is None or (match["space"] == "param" and 0 in variable.dims):
            self._at = match.start()
            self._slow()
            return
        builder.range = match.span()
        builder.variable(variable)

    def _slow(self) -> None:
        """Take one statement, to its semicolon, through the grammar."""
        space = _SPACE.match(self._clean, self._at, self._end)
        start = space.end() if space else self._at
        match = _STATEMENT_END.match(self._clean, start, self._end)
        end = match.end() if match else self._end
        builder = self._builder
        builder.range = (start, end)
        text = self._clean[start:end]
        unknown = unknown_directive(builder.source, text, 0, start)
        if unknown is not None:
            raise unknown
        tree = self._grammar.tree(text, "statements", builder.source, start)
        TreeStatements(builder, start).take(tree)
        self._at = end
