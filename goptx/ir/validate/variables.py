"""Variables: their types, shapes, spaces, attributes and initial values (PTX ISA 5.1 to 5.4)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from goptx.ir.function import Variable
from goptx.ir.validate.context import Context
from goptx.isa.types import TYPES

_WIDEST = 16
"""Bytes of the largest vector."""

_INITIALISED = ("global", "const", "tex")
_OPAQUE = ("texref", "samplerref", "surfref")
_FLAT = re.compile(r"\{-?\d++(?:, -?\d++)*+\}", re.ASCII)
_TOKEN = re.compile(r"[{}]|[^{},\s](?:[^{},]*[^{},\s])?")


def check_variable(
    context: Context, variable: Variable, known: Container[str], *, is_local: bool = False
) -> None:
    """One variable of a module or a body; ``known`` holds the names declared before it."""
    say, name, span = context.say, variable.name, variable.span
    scalar = TYPES.get(variable.type)
    if variable.type == "pred":
        say(f"{name!r} cannot be in memory: predicates are registers", span)
    if variable.type in _OPAQUE:
        _check_opaque(context, variable, is_local)
    if scalar is not None and variable.vector * scalar.bits > 8 * _WIDEST:
        say(f"a vector has at most {_WIDEST} bytes", span)
    if variable.type == "b128":
        context.need("the type .b128", span, ptx=83, sm=70)
    if variable.space == "param" and variable.vector > 1:
        say(f"{name!r} cannot be a vector: declare an array of bytes", span)
    _check_attributes(context, variable)
    _check_linkage(context, variable, is_local)
    if variable.init is not None:
        _check_initial(context, variable, known)
    elif variable.linkage != "extern" and any(not dim for dim in variable.dims):
        say(
            f"{name!r} has no size",
            span,
            hint="only an .extern array, or one with a value, may leave out its dimension",
        )


def _check_opaque(context: Context, variable: Variable, is_local: bool) -> None:
    if is_local or variable.space != "global":
        message = f".{variable.type} variables are .global and stand at module scope"
        context.say(message, variable.span)
    if variable.type == "samplerref" and not context.has_independent_samplers:
        context.say(
            "samplers need the target option texmode_independent",
            variable.span,
            hint=f"write .target {context.module.target}, texmode_independent",
        )


def _check_attributes(context: Context, variable: Variable) -> None:
    for attribute in variable.attributes:
        if "unified" in attribute:
            context.say(
                ".unified needs separate compilation",
                variable.span,
                hint="goptx makes whole programs; leave the attribute out",
            )
        if "managed" in attribute and variable.space != "global":
            context.say(".managed is for .global variables", variable.span)


def _check_linkage(context: Context, variable: Variable, is_local: bool) -> None:
    if variable.linkage == "common" and variable.space != "global":
        context.say(".common variables are .global", variable.span)
    if not variable.linkage and not is_local and variable.name in context.externs:
        message = f"{variable.name!r} is declared .extern, so its definition must be .visible"
        context.say(message, variable.span)


# Initial values


def _check_initial(context: Context, variable: Variable, known: Container[str]) -> None:
    name, span = variable.name, variable.span
    if variable.linkage == "extern":
        context.say(f"{name!r} is .extern: its value stands where it is defined", span)
    if variable.space not in _INITIALISED:
        context.say(f".{variable.space} variables have no initial value", span)
        return
    if variable.type in ("f16", "f16x2"):
        context.say(
            f".{variable.type} variables have no initial value",
            span,
            hint="declare bits: .b16 or .b32",
        )
        return
    for other in variable.init_names:
        _check_address(context, variable, other, known)
    if variable.type not in _OPAQUE:
        if "=" in (variable.init or ""):
            context.say(f"{name!r} is .{variable.type}: only textures have fields", span)
            return
        # One is enough: a wrong table is wrong in a thousand places.
        message = next(_shape_problems(variable), None)
        if message is not None:
            context.say(message, span)


def _check_address(context: Context, variable: Variable, other: str, known: Container[str]) -> None:
    if other not in known:
        context.say(
            f"nothing before declares {other!r}, the value of {variable.name!r}", variable.span
        )
        return
    if other in context.functions and f"generic({other})" in (variable.init or ""):
        context.say(f"{other!r} is a function: its address is generic already", variable.span)
    found = context.variables.get(other)
    if found is not None and found.space not in ("global", "const", "tex"):
        context.say(
            f"the address of {other!r} in .{found.space} is not known before the launch",
            variable.span,
        )


def _shape_problems(variable: Variable) -> Iterator[str]:
    """What does not fit between the value's braces and the variable's dimensions."""
    dims = [*variable.dims, *([variable.vector] if variable.vector > 1 else [])]
    text = variable.init or ""
    if len(dims) == 1 and _FLAT.fullmatch(text) is not None:
        # The one way in which large tables are written.
        yield from _too_many(variable, dims, 0, text.count(",") + 1)
        yield from _value_problem(variable, text[1:].partition(",")[0].rstrip("}"))
        return
    counts: list[int] = []
    for token in _TOKEN.findall(text):
        if token == "}":
            yield from _too_many(variable, dims, len(counts) - 1, counts.pop())
            continue
        depth = len(counts)
        if counts:
            counts[-1] += 1
        if token == "{":
            if depth >= len(dims):
                yield f"{variable.name!r} has {len(dims)} dimensions, its value more"
            counts.append(0)
        elif depth != len(dims):
            what = "a list in braces" if depth < len(dims) else "a single value"
            yield f"{token} stands where {variable.name!r} takes {what}"
        else:
            yield from _value_problem(variable, token)


def _too_many(variable: Variable, dims: list[int | None], depth: int, count: int) -> Iterator[str]:
    most = dims[depth] if depth < len(dims) else None
    if most and count > most:
        yield f"{count} values for {most} elements of {variable.name!r}"


def _value_problem(variable: Variable, token: str) -> Iterator[str]:
    """A constant or an address against the element type."""
    scalar = TYPES.get(variable.type)
    if scalar is None:
        return
    if token[:2] in ("0f", "0d"):
        if scalar.kind not in "fb":
            yield f"{variable.name!r} is .{variable.type}: its value is no floating-point constant"
    elif token[0].isdigit() and "(" in token:
        if scalar.kind != "u":
            yield f"{variable.name!r} is .{variable.type}: bytes of an address are unsigned"
    elif token[0].isdigit() or token[0] == "-":
        if scalar.kind == "f":
            yield f"{variable.name!r} is .{variable.type}: its value needs a decimal point"
    elif scalar.kind != "u" or scalar.bits < 32:
        yield f"{variable.name!r} is .{variable.type}: only .u32 and .u64 hold an address"
