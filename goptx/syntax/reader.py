"""Modules: text to IR. Bodies of functions are parsed when they are first asked for."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from goptx.diag import Diagnostic, GoptxError, Note, Source, Span
from goptx.ir import Alias, FileEntry, Function, Module, Pragma, Section, Variable
from goptx.isa.types import TYPES
from goptx.syntax.body import parse_body, parse_by_grammar
from goptx.syntax.building import BodyBuilder
from goptx.syntax.declarations import Declarations, plain_list, unknown_directive
from goptx.syntax.grammar import Grammar, grammar
from goptx.syntax.headers import Headers
from goptx.syntax.outline import Found, quick_item, words
from goptx.syntax.scanner import Skeleton, scan

_T = TypeVar("_T")

NEWEST_PTX = (9, 4)
"""The newest version that is read; assemblers have their own limits."""

_VERSION = re.compile(r"0*(\d{1,3})\.(\d{1,3})", re.ASCII)
_TARGET = re.compile(r"(?:sm|compute)_\d{2,3}[af]?", re.ASCII)
_TARGET_WORDS = ("debug", "texmode_unified", "texmode_independent", "map_f64_to_f32")
_DATUM = r"(?:-?\d++|-?0[xX][0-9a-fA-F]++|[\w$.]++(?:\s*+[+-]\s*+[\w$.]++)?+)"
_SECTION_LINES = re.compile(
    rf"""(?:\s*+(?:
      \.b(?:8|16|32|64)\s++{_DATUM}(?:\s*+,\s*+{_DATUM})*+
    | [A-Za-z_$%][\w$]*+\s*+:
    ))*+\s*+""",
    re.VERBOSE | re.ASCII,
)
_ITEM_END = re.compile(r"[;}]")
_MOST_FINDINGS = 50
_BOUNDARY = re.compile(
    r"[;}]\s++(?=\.(?:visible|extern|weak|common|entry|func|global|const|shared|section)\b)"
    r'|"(?:[^"\\]|\\[\s\S])*+"'
)
"""The end of an item: behind it stands what only the next one can start with."""

_ITEM_WORD = re.compile(
    r"\.(?:visible|extern|weak|common|entry|func|global|const|shared|section)\b", re.ASCII
)

_MOST_ITEMS = 1 << 18
"""Declarations of a module; each takes a thousand bytes and more."""


def load(path: str | Path, *, cache: Path | None = None) -> Module:
    """Read a PTX file; ``-`` is standard input. GoptxError if it cannot be read or is no PTX.

    Args:
        cache: a folder of the user's where the tables of the parser are kept between runs.
    """
    return read_module(read_source(path), grammar(cache))


def read_source(path: str | Path) -> Source:
    """The text of a file, ``-`` being standard input; GoptxError if it cannot be read as text."""
    if str(path) == "-":
        return Source("<stdin>", _decode(sys.stdin.buffer.read(), "<stdin>"))
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise GoptxError.at(
            f"cannot read {path}: {getattr(error, 'strerror', None) or error}",
            hint="give the path of a PTX file (nvcc -ptx makes one)",
        ) from None
    return Source(str(path), _decode(data, str(path)))


def _decode(data: bytes, name: str) -> str:
    if data[:4] == b"\x7fELF":
        raise GoptxError.at(
            f"{name} is an object file or cubin, not PTX text",
            hint=f"extract its PTX with: cuobjdump -xptx all {name}",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\0" in data[:65536]:
            return data.decode("latin-1")
        source = Source(name, data.decode("latin-1"))
        raise GoptxError.at(
            "stray byte: PTX is ASCII text (UTF-8 is tolerated in comments)",
            Span(source, error.start, error.start + 1),
        ) from None


def parse(text: str, filename: str = "<string>", *, cache: Path | None = None) -> Module:
    """Parse PTX text into a module; bodies later. GoptxError with the place of what is wrong."""
    return read_module(Source(filename, text), grammar(cache))


def examine(source: Source, *, cache: Path | None = None) -> tuple[Module, list[Diagnostic]]:
    """A module as far as it can be read, and everything that is wrong with it.

    Never raises for the text's sake; the findings stand in the order of the text.
    """
    try:
        skeleton = scan(source)
    except GoptxError as error:
        return Module((0, 0), [], 64, source), list(error.diagnostics)
    of_bodies: list[Diagnostic] = []
    reader = _Reader(source, skeleton, grammar(cache), False, of_bodies)
    module = reader.read()
    findings = reader.findings
    if module.targets:
        from goptx.ir.validate import validate

        findings += validate(module)
    findings += of_bodies
    findings.sort(key=lambda finding: finding.span.start if finding.span else -1)
    return module, findings


def read_module(source: Source, grammar: Grammar, *, by_grammar: bool = False) -> Module:
    """The module of a text.

    Args:
        by_grammar: take the whole text and the bodies through the grammar, without short cuts.
            The result is the same; tests compare them.
    """
    skeleton = scan(source)
    return _Reader(source, skeleton, grammar, by_grammar).module()


class _Reader:
    """Builds a module from the tree of its outline."""

    def __init__(
        self,
        source: Source,
        skeleton: Skeleton,
        grammar: Grammar,
        by_grammar: bool,
        of_bodies: list[Diagnostic] | None = None,
    ) -> None:
        self._source = source
        self._skeleton = skeleton
        self._grammar = grammar
        self._by_grammar = by_grammar
        self._of_bodies = of_bodies
        self._declarations = Declarations(source, 0, None if by_grammar else self._list)
        self._headers = Headers(self._declarations)
        self._version: tuple[int, int] | None = None
        # PTX ISA 11.1.3 makes 32 the default, but assemblers have no 32-bit addresses any more.
        self._module = Module((0, 0), [], 64, source)
        self._names: dict[str, Span] = {}
        self._defined: dict[str, Span] = {}
        self._sizes: dict[str, int] = {}
        self._findings: list[Diagnostic] = []

    @property
    def findings(self) -> list[Diagnostic]:
        """What was wrong so far."""
        return self._findings

    def module(self) -> Module:
        """The module of a whole text; GoptxError with all findings."""
        module = self.read()
        if self._findings:
            raise GoptxError(tuple(self._findings))
        return module

    def read(self) -> Module:
        """The module as far as it can be read."""
        outline = self._skeleton.clean if self._by_grammar else self._skeleton.outline
        at = 0
        while at < len(outline) and len(self._findings) < _MOST_FINDINGS:
            if len(self._module.items) > _MOST_ITEMS:
                message = f"the module has more than {_MOST_ITEMS} declarations"
                self._findings.append(Diagnostic("error", message, Span(self._source, at, at + 1)))
                break
            found = None if self._by_grammar else quick_item(self._source, outline, at)
            if found is not None:
                at = found.end
                self._noted(self._found, found)
                continue
            # One item, so that no tree is as large as the text.
            end = len(outline) if self._by_grammar else _boundary(outline, at)
            self._slowly(outline[at:end], at)
            at = end
        if not self._findings:
            if self._version is None:
                self._missing(".version 9.0")
            elif not self._module.targets:
                self._missing(".target sm_90")
        return self._module

    def _noted(self, take: Callable[[_T], None], item: _T) -> None:
        try:
            take(item)
        except GoptxError as error:
            self._findings += error.diagnostics

    def _slowly(self, text: str, start: int) -> None:
        """Take in items by the grammar."""
        if text.isspace():
            return
        self._declarations = Declarations(
            self._source, start, None if self._by_grammar else self._list
        )
        self._headers = Headers(self._declarations)
        tree = self._tree(text, start)
        for item in tree.children if tree is not None else ():
            self._noted(self._item, item)

    def _tree(self, text: str, start: int) -> Any:
        """The tree of a piece; items with syntax errors are noted, blanked and left out.

        None where there are too many of them.
        """
        while True:
            try:
                return self._grammar.tree(text, "module", self._source, start)
            except GoptxError as error:
                span = error.diagnostics[0].span
                at = len(text) if span is None else span.start - start
                unfinished = _unfinished(text, at)
                first = _item_start(text, at) if unfinished is None else unfinished
                better = unknown_directive(self._source, text, first, start)
                self._findings += (better or error).diagnostics
                if len(self._findings) >= _MOST_FINDINGS:
                    return None
                match = _ITEM_END.search(text, at)
                end = match.end() if match else len(text)
                end = end if unfinished is None else at
                text = f"{text[:first]}{' ' * (end - first)}{text[end:]}"

    def _missing(self, line: str) -> None:
        span = Span(self._source, 0, min(1, len(self._source.text)))
        hint = f"a module starts with: {line}"
        message = f"not a PTX module: there is no {line.split()[0]} directive"
        self._findings.append(Diagnostic("error", message, span, hint=hint))

    # Items, from the outline or from trees

    def _found(self, found: Found) -> None:
        value, span = found.value, found.span
        if found.kind == "version":
            self._read_version(str(value), span)
            return
        self._expect_version()
        match value:
            case Variable():
                initial = None if found.brace is None else self._initial(found.brace)
                self._add_variable(value if initial is None else replace(value, **initial))
            case Function():
                self._add_function(value, found.brace)
            case FileEntry():
                self._module.items.append(value)
            case _ if found.kind == "target":
                self._read_target(words(self._source, found))
            case _ if found.kind == "bits":
                self._module.address_size = int(value)
            case _:
                assert found.brace is not None
                self._module.items.append(self._section(value, found.brace, span))

    def _initial(self, brace: int) -> dict[str, Any]:
        """The initial value of a variable: its text and the names in it."""
        text, offset, tree = self._list(brace)
        if tree is None:
            return {"init": text}
        text, names = Declarations(self._source, offset).value(tree)
        return {"init": text, "init_names": names}

    def _expect_version(self) -> None:
        if self._version is None and not self._findings:
            self._missing(".version 9.0")

    def _item(self, item: Any) -> None:
        kids = item.children
        items = self._module.items
        kind, span = item.data, self._declarations.span
        if kind == "version":
            self._read_version(str(kids[0]), span(kids[0]))
            return
        self._expect_version()
        match kind:
            case "target":
                self._read_target([(str(token), span(token)) for token in kids])
            case "address_size":
                self._read_address_size(kids[0])
            case "file":
                items.append(self._file(kids))
            case "pragma":
                items.append(Pragma(f".pragma {', '.join(map(str, kids))};", span(kids[0])))
            case "dwarf":
                items.append(Pragma(str(kids[0]).rstrip(), span(kids[0])))
            case "alias":
                self._names.setdefault(str(kids[0]), span(kids[0]))
                items.append(Alias(str(kids[0]), str(kids[1]), span(kids[0])))
            case "section":
                name, brace, _ = kids
                offset = self._declarations.offset(brace)
                items.append(self._section(str(name), offset, span(name)))
            case "declaration":
                self._variables(item)
            case "function":
                self._add_function(*self._headers.function(kids[0]))
            case other:
                raise AssertionError(f"not a module item: {other}")

    # What a module says about itself

    def _read_version(self, text: str, span: Span) -> None:
        match = _VERSION.fullmatch(text)
        if match is None:
            raise GoptxError.at(f"bad PTX version {text}", span, hint="such as .version 9.0")
        if self._version is not None:
            raise GoptxError.at(".version may stand only once, at the start", span)
        version = int(match[1]), int(match[2])
        if version > NEWEST_PTX:
            raise GoptxError.at(
                f"PTX {text} is newer than this goptx reads ({NEWEST_PTX[0]}.{NEWEST_PTX[1]})",
                span,
                hint="let the compiler write an older PTX version",
            )
        self._version = self._module.version = version

    def _read_target(self, targets: list[tuple[str, Span]]) -> None:
        for word, span in targets:
            if not _TARGET.fullmatch(word) and word not in _TARGET_WORDS:
                raise GoptxError.at(
                    f"unknown target {word!r}", span, hint="an architecture such as sm_90 or sm_90a"
                )
        listed = [word for word, _ in targets]
        if self._module.targets:
            text = f".target {', '.join(listed)}"
            self._module.items.append(Pragma(text, targets[0][1]))
            return
        if not _TARGET.fullmatch(listed[0]):
            raise GoptxError.at(
                f"the first target must be an architecture, not {listed[0]!r}",
                targets[0][1],
                hint="such as .target sm_90",
            )
        self._module.targets = listed

    def _read_address_size(self, token: Any) -> None:
        size = self._declarations.integer(token)
        if size not in (32, 64):
            span = self._declarations.span(token)
            raise GoptxError.at(f"address size {token}: it is 32 or 64", span)
        self._module.address_size = size

    def _file(self, kids: list[Any]) -> FileEntry:
        index, path, *more = kids
        text = re.sub(r"\\([\s\S])", r"\1", str(path)[1:-1])
        integer = self._declarations.integer
        time, size = (None if token is None else integer(token) for token in more)
        return FileEntry(integer(index), text, time, size, self._declarations.span(index))

    def _section(self, name: str, brace: int, span: Span) -> Section:
        if name == ".section":
            raise GoptxError.at("a section needs a name", span)
        end = self._closing(brace)
        inner = self._skeleton.clean[brace + 1 : end]
        if _SECTION_LINES.fullmatch(inner) is None:
            tree = self._grammar.tree(inner, "section_lines", self._source, brace + 1)
            reader = Declarations(self._source, brace + 1)
            for line in tree.children:
                word = line.children[0]
                if line.data == "section_data" and str(word) not in _DATA:
                    raise GoptxError.at(
                        f"unknown directive {word}",
                        reader.span(word),
                        hint=f"a section holds {', '.join(_DATA)} and labels",
                    )
        lines = tuple(line.strip() for line in inner.splitlines() if line.strip())
        return Section(name, lines, span)

    def _closing(self, brace: int) -> int:
        """The offset of the brace that closes the one at an offset."""
        end = self._skeleton.braces.get(brace)
        if end is None:
            # It stood in a string, whose start was left out with an item that is wrong.
            raise GoptxError.at("unexpected '{'", Span(self._source, brace, brace + 1))
        return end

    # Variables

    def _list(self, brace: int) -> tuple[str, int, Any]:
        """The list of values whose brace stands at an offset, as text or as a tree."""
        text = self._skeleton.clean[brace : self._closing(brace) + 1]
        plain = plain_list(text)
        if plain is not None:
            return plain, brace, None
        return text, brace, self._grammar.tree(text, "init_list", self._source, brace)

    def _variables(self, item: Any) -> None:
        read, declarators = self._declarations.declaration(item)
        if read.space in ("reg", "local", "param", "sreg"):
            raise GoptxError.at(
                f".{read.space} variables stand inside functions",
                self._declarations.span(declarators[0][0]),
            )
        for name, declarator in declarators:
            self._add_variable(self._declarations.variable(read, name, declarator))

    def _add_variable(self, variable: Variable) -> None:
        self._define(variable.name, variable.span, is_definition=variable.linkage != "extern")
        scalar = TYPES.get(variable.type)
        self._sizes[variable.name] = scalar.bits // 8 if scalar else 1
        self._module.items.append(variable)

    def _define(self, name: str, span: Span | None, *, is_definition: bool) -> None:
        assert span is not None
        if name == "WARP_SZ":
            raise GoptxError.at(f"{name!r} is a word of PTX and cannot be declared", span)
        before = self._defined.get(name)
        if before is not None and is_definition:
            note = Note("first defined here", before)
            raise GoptxError.at(f"{name!r} is defined twice", span, notes=[note])
        self._names.setdefault(name, span)
        if is_definition:
            self._defined[name] = span

    # Functions

    def _add_function(self, function: Function, brace: int | None) -> None:
        self._define(function.name, function.span, is_definition=brace is not None)
        if brace is not None:
            self._attach(function, brace + 1, self._closing(brace))
        self._module.items.append(function)

    def _attach(self, function: Function, start: int, end: int) -> None:
        source, clean, grammar = self._source, self._skeleton.clean, self._grammar
        names, sizes, noted = self._names, self._sizes, self._of_bodies
        read = parse_by_grammar if self._by_grammar else parse_body

        def known(name: str) -> bool:
            span = names.get(name)
            return span is not None and span.start < start

        def loader(target: Function) -> None:
            builder = BodyBuilder(target, source, clean, known, lambda n: sizes.get(n, 1), noted)
            read(builder, grammar, start, end)

        function._loader = loader  # pyright: ignore[reportPrivateUsage]


_DATA = (".b8", ".b16", ".b32", ".b64")


def _boundary(outline: str, at: int) -> int:
    """The end of the first item that ends behind an offset."""
    # A string that the offset cuts in two would turn inside and outside round.
    line = outline.rfind("\n", 0, at) + 1
    at = line if outline.count('"', line, at) % 2 else at
    for match in _BOUNDARY.finditer(outline, at):
        if match[0][0] != '"':
            return match.end()
    return len(outline)


def _item_start(text: str, at: int) -> int:
    """Where the item that an offset is in may start: behind a ';', a '}' or on a new line.

    Items may go over several lines, but each line of a module that starts with a directive is
    likelier to start an item than not.
    """
    line = text.rfind("\n", 0, at) + 1
    start = max(text.rfind(";", line, at), text.rfind("}", line, at)) + 1
    return max(start, line)


def _unfinished(text: str, at: int) -> int | None:
    """Where the item starts that lacks its end, if what stands at an offset starts the next one.

    ``.global .b32 x`` without a semicolon is wrong, and not the kernel behind it.
    """
    before = text[:at].rstrip()
    if _ITEM_WORD.match(text, at) is None or not before or before[-1] in ";}":
        return None
    line = text.rfind("\n", 0, at) + 1
    if text[line:at].strip():
        return None
    start = max(before.rfind(";"), before.rfind("}")) + 1
    return start if _ITEM_WORD.match(before[start:].lstrip()) else None
