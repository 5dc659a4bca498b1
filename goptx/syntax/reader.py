"""Modules: text to IR. Bodies of functions are parsed when they are first asked for."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from goptx.diag import GoptxError, Source, Span
from goptx.ir import Alias, FileEntry, Function, Module, Pragma, Section, Variable
from goptx.isa.types import TYPES
from goptx.syntax.body import BodyParser
from goptx.syntax.declarations import Declarations
from goptx.syntax.grammar import parse_tree
from goptx.syntax.scanner import Skeleton, scan

NEWEST_PTX = (9, 4)
"""The newest version that is read; assemblers have their own limits."""

_TARGET = re.compile(r"(?:sm|compute)_\d+[af]?")
_TARGET_WORDS = (
    "debug",
    "texmode_unified",
    "texmode_independent",
    "map_f64_to_f32",
)
_DIRECTIVE_ARITY: dict[str, tuple[int, ...]] = {
    "maxntid": (1, 2, 3),
    "reqntid": (1, 2, 3),
    "minnctapersm": (1,),
    "maxnctapersm": (1,),
    "maxnreg": (1,),
    "reqnctapercluster": (1, 2, 3),
    "explicitcluster": (0,),
    "maxclusterrank": (1,),
    "blocksareclusters": (0,),
    "minperctamemory": (1,),
    "language": (1,),
    "noreturn": (0,),
    "abi_preserve": (1,),
    "abi_preserve_control": (1,),
}
"""The directives of function headers and the numbers of values they take (PTX ISA 11.4)."""


def load(path: str | Path) -> Module:
    """Read a PTX file; ``-`` is standard input. GoptxError if it cannot be read or is no PTX."""
    if str(path) == "-":
        return parse(_decode(sys.stdin.buffer.read(), "<stdin>"), "<stdin>")
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise GoptxError.at(
            f"cannot read {path}: {error.strerror or error}",
            hint="give the path of a PTX file (nvcc -ptx makes one)",
        ) from None
    return parse(_decode(data, str(path)), str(path))


def _decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data[:65536]:
            return data.decode("latin-1")
        source = Source(name, data.decode("latin-1"))
        raise GoptxError.at(
            "stray byte: PTX is ASCII text (UTF-8 is tolerated in comments)",
            Span(source, error.start, error.start + 1),
        ) from None


def parse(text: str, filename: str = "<string>") -> Module:
    """Parse PTX text into a module; bodies later. GoptxError with the place of what is wrong."""
    source = Source(filename, text)
    skeleton = scan(source)
    tree = parse_tree(skeleton.outline, "module", source)
    return _Reader(source, skeleton).module(tree)


class _Reader:
    """Builds a module from the tree of its outline."""

    def __init__(self, source: Source, skeleton: Skeleton) -> None:
        self._source = source
        self._skeleton = skeleton
        self._declarations = Declarations(source, 0)
        self._version: tuple[int, int] | None = None
        self._targets: list[str] = []
        self._address_size = 32
        self._module = Module((0, 0), [], 64, source)
        self._names: dict[str, Span] = {}
        self._sizes: dict[str, int] = {}
        self._bodies = iter(sorted(skeleton.bodies.items()))
        self._sections = iter(sorted(skeleton.sections.items()))

    def module(self, tree: Any) -> Module:
        """The module of a whole text."""
        for item in tree.children:
            self._item(item)
        if self._version is None:
            raise self._missing(".version 9.0")
        if not self._targets:
            raise self._missing(".target sm_90")
        module = self._module
        module.version = self._version
        module.targets = self._targets
        module.address_size = self._address_size
        return module

    def _missing(self, line: str) -> GoptxError:
        return GoptxError.at(
            f"not a PTX module: no {line.split()[0]} directive",
            Span(self._source, 0, min(1, len(self._source.text))),
            hint=f"a module starts with: {line}",
        )

    def _item(self, item: Any) -> None:
        kids = item.children
        match item.data:
            case "version":
                self._read_version(kids[0])
            case "target":
                self._read_target(kids)
            case "address_size":
                self._read_address_size(kids[0])
            case "file":
                self._file(kids)
            case "pragma":
                texts = ", ".join(map(str, kids))
                self._module.items.append(Pragma(f".pragma {texts};"))
            case "dwarf":
                self._module.items.append(Pragma(str(kids[0]).rstrip()))
            case "alias":
                self._module.items.append(
                    Alias(str(kids[0]), str(kids[1]), self._declarations.span(kids[0]))
                )
            case "section":
                self._section(item)
            case "declaration":
                self._variables(item)
            case "function":
                self._function(kids[0])
            case other:
                raise AssertionError(f"not a module item: {other}")

    def _read_version(self, token: Any) -> None:
        span = self._declarations.span(token)
        match = re.fullmatch(r"(\d)\.(\d+)", str(token))
        if match is None:
            raise GoptxError.at(f"bad PTX version {token}", span, hint="such as .version 9.0")
        version = int(match[1]), int(match[2])
        if version > NEWEST_PTX:
            raise GoptxError.at(
                f"PTX {token} is newer than this goptx reads ({NEWEST_PTX[0]}.{NEWEST_PTX[1]})",
                span,
                hint="let the compiler write an older PTX version",
            )
        self._version = max(version, self._version or version)

    def _read_target(self, tokens: list[Any]) -> None:
        words = [str(t) for t in tokens]
        for token, word in zip(tokens, words, strict=True):
            if not _TARGET.fullmatch(word) and word not in _TARGET_WORDS:
                raise GoptxError.at(
                    f"unknown target {word!r}",
                    self._declarations.span(token),
                    hint="an architecture such as sm_90 or sm_90a",
                )
        if not self._targets:
            if not _TARGET.fullmatch(words[0]):
                raise GoptxError.at(
                    f"the first target must be an architecture, not {words[0]!r}",
                    self._declarations.span(tokens[0]),
                )
            self._targets = words
        else:
            self._module.items.append(Pragma(f".target {', '.join(words)}"))

    def _read_address_size(self, token: Any) -> None:
        if str(token) not in ("32", "64"):
            raise GoptxError.at(f"address size {token}: 32 or 64", self._declarations.span(token))
        self._address_size = int(token)

    def _file(self, kids: list[Any]) -> None:
        index, path, time, size = kids
        text = re.sub(r"\\(.)", r"\1", str(path)[1:-1])
        entry = FileEntry(
            int(index),
            text,
            None if time is None else int(time),
            None if size is None else int(size),
            self._declarations.span(index),
        )
        self._module.items.append(entry)

    def _section(self, item: Any) -> None:
        name = item.children[0].children[0]
        start, end = next(self._sections)
        inner = self._skeleton.clean[start + 1 : end]
        lines = tuple(line.strip() for line in inner.splitlines() if line.strip())
        self._module.items.append(Section(str(name), lines, self._declarations.span(name)))

    def _variables(self, item: Any) -> None:
        read, declarators = self._declarations.declaration(item)
        for name, declarator in declarators:
            if read.space in ("reg", "local", "param", "sreg"):
                raise GoptxError.at(
                    f".{read.space} variables stand inside functions",
                    self._declarations.span(name),
                )
            variable = self._declarations.variable(read, name, declarator)
            self._declare(variable.name, variable.span, again=read.linkage in ("extern", "common"))
            scalar = TYPES.get(variable.type)
            self._sizes[variable.name] = scalar.bits // 8 * variable.vector if scalar else 1
            self._module.items.append(variable)

    def _declare(self, name: str, span: Span | None, *, again: bool = False) -> None:
        before = self._names.get(name)
        if before is not None and not again:
            raise GoptxError.at(
                f"{name!r} is declared twice", span, notes=[f"first declared at {before}"]
            )
        if span is not None:
            self._names.setdefault(name, span)

    # Functions

    def _function(self, tree: Any) -> None:
        is_entry = tree.data == "entry"
        specs = [
            c for c in tree.children if getattr(c, "data", "") in ("word", "align", "attributes")
        ]
        read = self._declarations.specifiers(specs)
        rest = [c for c in tree.children if c not in specs]
        returns = None if is_entry else rest.pop(0)
        name, params, *tail = rest
        span = self._declarations.span(name)
        body = next((c for c in tail if getattr(c, "data", "") == "body"), None)
        function = Function(
            str(name),
            is_entry=is_entry,
            params=self._declarations.parameters(params),
            returns=self._declarations.parameters(returns),
            linkage=read.linkage,
            directives=self._directives(tail),
            is_prototype=body is None,
            span=span,
        )
        self._check_header(function, read.space or read.type)
        if body is not None:
            start, end = next(self._bodies)
            self._attach(function, start + 1, end)
        before = self._names.get(function.name)
        if before is not None and body is not None and self._defined(function.name):
            raise GoptxError.at(
                f"{function.name!r} is defined twice", span, notes=[f"first defined at {before}"]
            )
        self._names.setdefault(function.name, span)
        self._module.items.append(function)

    def _defined(self, name: str) -> bool:
        return any(
            getattr(item, "name", None) == name
            and not (isinstance(item, Function) and item.is_prototype)
            and isinstance(item, Function | Variable)
            for item in self._module.items
        )

    def _check_header(self, function: Function, stray: str | None) -> None:
        if stray is not None:
            raise GoptxError.at(f"unexpected .{stray} before a function", function.span)
        seen: set[str] = set()
        for param in (*function.returns, *function.params):
            if param.name in seen and param.name != "_":
                raise GoptxError.at(f"parameter {param.name!r} is declared twice", param.span)
            seen.add(param.name)
            if function.is_entry and param.space != "param":
                raise GoptxError.at(
                    f"parameter {param.name!r} of a kernel must be .param", param.span
                )

    def _directives(self, trees: list[Any]) -> dict[str, tuple[int | str, ...]]:
        found: dict[str, tuple[int | str, ...]] = {}
        for tree in trees:
            data = getattr(tree, "data", "")
            if data == "header_pragma":
                texts = tuple(str(t) for t in tree.children[0].children)
                found["pragma"] = (*found.get("pragma", ()), *texts)
            elif data == "directive":
                word, *values = tree.children
                name = str(word)[1:]
                numbers = tuple(int(str(v), 0) for v in values if v is not None)
                arity = _DIRECTIVE_ARITY.get(name)
                span = self._declarations.span(word)
                if arity is None:
                    raise GoptxError.at(f"unknown directive .{name}", span)
                if len(numbers) not in arity:
                    raise GoptxError.at(
                        f".{name} takes {' or '.join(map(str, arity))} values, not {len(numbers)}",
                        span,
                    )
                found[name] = numbers
        return found

    def _attach(self, function: Function, start: int, end: int) -> None:
        source, clean = self._source, self._skeleton.clean
        known, sizes = self._names.__contains__, self._sizes

        def loader(target: Function) -> None:
            BodyParser(
                target, source, clean, start, end, known, lambda name: sizes.get(name, 1)
            ).parse()

        function._loader = loader  # pyright: ignore[reportPrivateUsage]
