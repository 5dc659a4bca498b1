"""Items of a module: the common forms by one regular expression, without the grammar.

Whatever that does not know, or what might be wrong in any way, is left to the grammar, which is
the truth about the language. Modules of the usual compilers hold nothing that it does not know, so
that the parser need not be made for them. A test holds that both ways give the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from goptx.diag import Source, Span
from goptx.ir import FileEntry, Function, Parameter, Variable
from goptx.syntax.declarations import DECLARABLE
from goptx.syntax.headers import ARITY, OF_FUNCTIONS
from goptx.syntax.operands import NAME

_INT = r"(?:0|[1-9]\d{0,8})"
VARIABLE = rf"""(?:\.align\s++(?P<align>{_INT})\s*+)?+\.(?P<type>\w++)\s++(?P<name>{NAME})
    (?P<dims>(?:\s*+\[\s*+{_INT}?+\s*+\])*+)"""
"""A variable behind its state space."""

_PARAMETERS = r"\(([^(){}\"]*+)\)"
_ITEM = re.compile(
    rf"""\s*+(?:
      \.version\s++(?P<version>\d++\.\d++)(?=\s)
    | \.target\s++(?P<target>\w++(?:\s*+,\s*+\w++)*+)(?=\s*+\.)
    | \.address_size\s++(?P<bits>32|64)(?=\s)
    | \.file\s++(?P<index>{_INT})\s++"(?P<path>[^"\\\n]*+)"(?=\s*+(?:\.|\Z))
    | \.section\s++(?P<section>\.\w++)\s*+(?P<lines>\{{)\s*+\}}
    | (?:\.(?P<linkage>extern|visible|weak|common)\s++)?+(?:
        \.(?P<space>global|const|shared)\s*+{VARIABLE}\s*+
        (?:=\s*+(?:(?P<list>\{{)\s*+\}}|(?P<value>{_INT})|(?P<symbol>{NAME}))\s*+)?+;
      | (?:\.(?P<entry>entry)|\.func\b\s*+(?:{_PARAMETERS}\s*+)?+)\s*+(?P<function>{NAME})
        \s*+(?:{_PARAMETERS})?+(?P<headers>[\s\w.,]*+)(?:(?P<body>\{{)\s*+\}}|;)
      )
    )""",
    re.VERBOSE | re.ASCII,
)
_PARAMETER = re.compile(
    rf"""\s*+\.(?P<space>param|reg)\s*+(?:\.align\s++(?P<align>{_INT})\s*+)?+\.(?P<type>\w++)\s*+
    (?:(?P<pointer>\.ptr\b)\s*+(?:\.(?P<into>const|global|local|shared)\b\s*+)?+
       (?:\.align\s++(?P<inner>{_INT})\s++)?+)?+
    (?<![\w$])(?P<name>{NAME})(?:\[(?P<size>{_INT}?+)\])?+\s*+""",
    re.VERBOSE | re.ASCII,
)
_HEADER = re.compile(rf"\s*+\.(\w++)\s*+((?:{_INT}(?:\s*+,\s*+{_INT})*+)?+)\s*+", re.ASCII)
_DIM = re.compile(r"\[\s*+(\d*+)\s*+\]", re.ASCII)
_WORD = re.compile(r"\w++", re.ASCII)
_KEPT = ("call", "WARP_SZ")
"""Names that the grammar takes for words of its own."""


@dataclass(frozen=True, slots=True)
class Found:
    """An item of a module: what it is, its text or value, its place, and where it ends.

    ``brace`` is the offset of the brace of a body, section or list of values; None without one.
    """

    kind: str
    value: FileEntry | Function | Variable | str
    span: Span
    end: int
    brace: int | None = None


def quick_item(source: Source, outline: str, at: int) -> Found | None:
    """The item at an offset of an outline, or None where the grammar has to look."""
    match = _ITEM.match(outline, at)
    if match is None:
        return None
    for kind in ("version", "target", "bits", "section"):
        if match[kind] is not None:
            brace = match.start("lines") if kind == "section" else None
            return Found(kind, match[kind], _place(source, match, kind), match.end(), brace)
    if match["index"] is not None:
        span = _place(source, match, "index")
        return Found(
            "file", FileEntry(int(match["index"]), match["path"], span=span), span, match.end()
        )
    if match["space"] is not None:
        return _variable(source, match)
    return _function(source, match)


def words(source: Source, found: Found) -> list[tuple[str, Span]]:
    """The words of a list, each with its place."""
    start = found.span.start
    return [
        (one[0], Span(source, start + one.start(), start + one.end()))
        for one in _WORD.finditer(str(found.value))
    ]


def _place(source: Source, match: re.Match[str], group: str | int) -> Span:
    return Span(source, *match.span(group))


def quick_variable(
    source: Source, match: re.Match[str], space: str, linkage: str | None = None
) -> Variable | None:
    """The variable of a match of `VARIABLE`; None where the grammar has to look."""
    align = int(match["align"]) if match["align"] else None
    name = match["name"]
    if match["type"] not in DECLARABLE or not _is_alignment(align) or name in _KEPT:
        return None
    dims = tuple(int(d) if d else None for d in _DIM.findall(match["dims"]))
    if None in dims[1:]:
        return None
    span = _place(source, match, "name")
    return Variable(name, space, match["type"], align, 1, dims, linkage=linkage, span=span)


def _variable(source: Source, match: re.Match[str]) -> Found | None:
    variable = quick_variable(source, match, match["space"], match["linkage"])
    if variable is None or (span := variable.span) is None:
        return None
    brace = match.start("list") if match["list"] else None
    if match["value"] is not None:
        variable = replace(variable, init=match["value"])
    elif match["symbol"] is not None:
        if match["symbol"] in _KEPT:
            return None
        variable = replace(variable, init=match["symbol"], init_names=(match["symbol"],))
    return Found("variable", variable, span, match.end(), brace)


def _is_alignment(align: int | None) -> bool:
    return align is None or (align > 0 and not align & (align - 1))


def _function(source: Source, match: re.Match[str]) -> Found | None:
    is_entry = match["entry"] is not None
    name, place = match["function"], _place(source, match, "function")
    returns, params = _PARAMETER_GROUPS
    seen: set[str] = set(_KEPT)
    lists = [_parameters(source, match, group, seen, is_entry) for group in (returns, params)]
    headers = _headers(match["headers"], is_entry)
    if lists[0] is None or lists[1] is None or headers is None:
        return None
    if name in _KEPT or match["linkage"] == "common":
        return None
    brace = match.start("body") if match["body"] else None
    function = Function(
        name,
        is_entry=is_entry,
        params=lists[1],
        returns=lists[0],
        linkage=match["linkage"],
        directives=headers,
        is_prototype=brace is None,
        span=place,
    )
    return Found("function", function, place, match.end(), brace)


_PARAMETER_GROUPS = tuple(
    number for number in range(1, _ITEM.groups + 1) if number not in _ITEM.groupindex.values()
)
"""The groups of the returns and of the parameters of a function."""


def _parameters(
    source: Source, match: re.Match[str], group: int, seen: set[str], is_entry: bool
) -> list[Parameter] | None:
    """The parameters in a group; None where the grammar has to look."""
    text, start = match[group], match.start(group)
    found: list[Parameter] = []
    if not text or text.isspace():
        return found
    for piece in text.split(","):
        one = _PARAMETER.fullmatch(piece)
        if one is None or one["type"] not in DECLARABLE or one["name"] in seen:
            return None
        if is_entry and one["space"] != "param":
            return None
        align, inner = (int(one[key]) if one[key] else None for key in ("align", "inner"))
        if not _is_alignment(align) or not _is_alignment(inner):
            return None
        dims = () if one["size"] is None else (int(one["size"]) if one["size"] else None,)
        pointer = None if one["pointer"] is None else one["into"] or ""
        span = Span(source, start + one.start("name"), start + one.end("name"))
        found.append(
            Parameter(one["name"], one["type"], one["space"], align, dims, pointer, inner, span)
        )
        seen.add(one["name"])
        start += len(piece) + 1
    return found


def _headers(text: str, is_entry: bool) -> dict[str, tuple[int | str, ...]] | None:
    """The directives of a function's header; None where the grammar has to look."""
    found: dict[str, tuple[int | str, ...]] = {}
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _HEADER.match(text, at)
        if match is None:
            return None
        word, values = match[1], tuple(map(int, match[2].split(","))) if match[2] else ()
        if len(values) not in ARITY.get(word, ()) or (word in OF_FUNCTIONS) == is_entry:
            return None
        found[word] = values
        at = match.end()
    return found
