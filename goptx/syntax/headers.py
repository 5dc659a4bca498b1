"""Headers of kernels and device functions, from trees of the grammar (PTX ISA 5.1.6, 7.1, 11.4)."""

from __future__ import annotations

from typing import Any

from goptx.diag import GoptxError
from goptx.ir import Function
from goptx.syntax.declarations import UNKNOWN_DIRECTIVE, Declarations

ARITY: dict[str, tuple[int, ...]] = {
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
"""The directives of function headers and the numbers of values they take."""

OF_FUNCTIONS = ("noreturn", "abi_preserve", "abi_preserve_control")
"""The directives that device functions and call prototypes have, and kernels have not."""

_SPECIFIERS = ("word", "align", "attributes")


class Headers:
    """Builds functions without their bodies."""

    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations

    def function(self, tree: Any) -> tuple[Function, int | None]:
        """The function of an ``entry`` or ``device_function`` tree and the offset of its brace."""
        is_entry = tree.data == "entry"
        specs = [c for c in tree.children if getattr(c, "data", "") in _SPECIFIERS]
        rest = tree.children[len(specs) :]
        returns = None if is_entry else rest.pop(0)
        name, params, *tail = rest
        body = tail.pop() if tail and getattr(tail[-1], "data", "") == "body" else None
        function = Function(
            str(name),
            is_entry=is_entry,
            params=self._declarations.parameters(params),
            returns=self._declarations.parameters(returns),
            linkage=self._linkage(specs),
            directives=self._directives(tail, is_entry=is_entry),
            is_prototype=body is None,
            span=self._declarations.span(name),
        )
        self._check(function)
        return function, None if body is None else self._declarations.offset(body.children[0])

    def _linkage(self, specs: list[Any]) -> str | None:
        read = self._declarations.specifiers(specs)
        if read.stage > 0 or read.align is not None or read.attributes or len(specs) > 1:
            last = specs[-1].children[0]
            raise GoptxError.at(
                "only .extern, .visible or .weak may stand before a function",
                self._declarations.span(getattr(last, "children", [last])[0]),
            )
        if read.linkage == "common":
            raise GoptxError.at(
                ".common is for variables", self._declarations.span(specs[0].children[0])
            )
        return read.linkage

    def _check(self, function: Function) -> None:
        seen: set[str] = set()
        for param in (*function.returns, *function.params):
            if param.name == "_":
                raise GoptxError.at("a parameter needs a name here", param.span)
            if param.name in seen:
                raise GoptxError.at(f"parameter {param.name!r} is declared twice", param.span)
            seen.add(param.name)
            if function.is_entry and param.space != "param":
                raise GoptxError.at(
                    f"parameter {param.name!r} of a kernel must be .param", param.span
                )

    def _directives(self, trees: list[Any], *, is_entry: bool) -> dict[str, tuple[int | str, ...]]:
        found: dict[str, tuple[int | str, ...]] = {}
        for tree in trees:
            if tree is None:
                continue
            if tree.data == "header_pragma":
                texts = tuple(str(t) for t in tree.children[0].children)
                found["pragma"] = (*found.get("pragma", ()), *texts)
                continue
            word, *values = tree.children
            name = str(word)[1:]
            numbers = tuple(self._declarations.integer(v) for v in values if v is not None)
            self._check_directive(word, numbers, is_entry)
            found[name] = numbers
        return found

    def _check_directive(self, word: Any, numbers: tuple[int, ...], is_entry: bool) -> None:
        name, span = str(word)[1:], self._declarations.span(word)
        arity = ARITY.get(name)
        if arity is None:
            raise GoptxError.at(f"unknown directive .{name}", span, hint=UNKNOWN_DIRECTIVE)
        if (name in OF_FUNCTIONS) == is_entry and name != "language":
            what = "device functions" if is_entry else "kernels"
            raise GoptxError.at(f".{name} is for {what}", span)
        if len(numbers) not in arity:
            shown = " or ".join(map(str, arity))
            values = "value" if arity == (1,) else "values"
            raise GoptxError.at(f".{name} takes {shown} {values}, not {len(numbers)}", span)
