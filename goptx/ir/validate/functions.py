"""Headers of functions: parameters, directives, and several declarations of one name."""

from __future__ import annotations

from collections.abc import Iterator

from goptx.diag import Note
from goptx.ir.function import Function, Parameter
from goptx.ir.module import Alias
from goptx.ir.validate.context import Context
from goptx.isa.types import TYPES

_NEEDS: dict[str, tuple[int, int]] = {
    "maxntid": (13, 10),
    "reqntid": (21, 20),
    "minnctapersm": (20, 20),
    "maxnreg": (13, 10),
    "reqnctapercluster": (78, 90),
    "explicitcluster": (78, 90),
    "maxclusterrank": (78, 90),
    "blocksareclusters": (90, 90),
    "minperctamemory": (94, 90),
    "language": (93, 10),
    "noreturn": (64, 30),
    "abi_preserve": (90, 80),
    "abi_preserve_control": (90, 80),
}
"""First PTX version (10 * major + minor) and sm of each directive (PTX ISA 11.4)."""

_CONFLICTS = (("maxntid", "reqntid"), ("reqnctapercluster", "maxclusterrank"))
_POSITIVE = ("maxntid", "reqntid", "maxnreg", "reqnctapercluster", "maxclusterrank")


def check_function(context: Context, function: Function) -> None:
    """The header of one declaration or definition."""
    _check_directives(context, function)
    for param in (*function.returns, *function.params):
        _check_parameter(context, function, param)
    if function.returns and "noreturn" in function.directives:
        context.say(".noreturn and return values exclude each other", function.span)
    if len(function.returns) > 1 and any(p.space == "param" for p in function.returns):
        context.say("several return values must be .reg", function.span)
    for position, param in enumerate(function.params):
        unsized = any(not dim for dim in param.dims)
        if unsized and (function.is_entry or position + 1 < len(function.params)):
            where = "of a kernel" if function.is_entry else "before the last"
            context.say(f"parameter {param.name!r} {where} needs a size", param.span)
    if function.is_entry:
        _check_space(context, function)
    if function.linkage == "extern" and not function.is_prototype:
        context.say(f"{function.name!r} is .extern but has a body", function.span)


def _check_directives(context: Context, function: Function) -> None:
    directives = function.directives
    for name, values in directives.items():
        ptx, sm = _NEEDS.get(name, (10, 10))
        context.need(f".{name}", function.span, ptx=ptx, sm=sm)
        if name in _POSITIVE and any(value == 0 for value in values):
            context.say(f".{name} takes values above 0", function.span)
    for first, second in _CONFLICTS:
        if first in directives and second in directives:
            context.say(f".{first} and .{second} exclude each other", function.span)
    if "blocksareclusters" in directives and not (
        "reqntid" in directives and "reqnctapercluster" in directives
    ):
        context.say(".blocksareclusters needs .reqntid and .reqnctapercluster", function.span)
    if "maxnctapersm" in directives:
        context.say(
            ".maxnctapersm is no longer part of PTX",
            function.span,
            severity="note",
            hint="write .minnctapersm",
        )


def _check_parameter(context: Context, function: Function, param: Parameter) -> None:
    if param.space == "param":
        if param.type == "pred":
            context.say(f"{param.name!r} cannot be in memory: predicates are registers", param.span)
        if param.vector > 1:
            message = f"{param.name!r} cannot be a vector: declare an array of bytes"
            context.say(message, param.span)
    elif param.dims:
        context.say(f"register {param.name!r} cannot be an array", param.span)
    if param.pointer is not None and not function.is_entry:
        context.say(".ptr is for parameters of kernels", param.span)
    if param.type == "samplerref" and not context.has_independent_samplers:
        message = "samplers need the target option texmode_independent"
        context.say(message, param.span)
    if param.type == "b128":
        context.need("the type .b128", param.span, ptx=83, sm=70)


def _check_space(context: Context, function: Function) -> None:
    """The parameters of a kernel fit into its constant bank."""
    size = 0
    for param in function.params:
        size = -(-size // param.alignment) * param.alignment + param.size
    limit = context.device.parameter_bytes(context.ptx) if context.device else 32764
    if size > limit:
        context.say(
            f"the parameters of {function.name!r} take {size} bytes: there is room for {limit}",
            function.span,
        )


# Several declarations of one name


def check_prototypes(context: Context) -> None:
    """All declarations of a function agree."""
    first: dict[str, Function] = {}
    for item in context.module.items:
        if not isinstance(item, Function):
            continue
        before = first.setdefault(item.name, item)
        if item.name in context.variables:
            context.say(f"{item.name!r} is a variable and a function", item.span)
        if before is item:
            continue
        for difference in _differences(before, item):
            note = Note("declared here before", before.span)
            message = f"the declarations of {item.name!r} differ in {difference}"
            context.say(message, item.span, notes=(note,))


def _differences(first: Function, second: Function) -> Iterator[str]:
    if first.is_entry != second.is_entry:
        yield "being a kernel"
        return
    for one, other, what in (
        (first.params, second.params, "parameters"),
        (first.returns, second.returns, "return values"),
    ):
        if len(one) != len(other):
            yield f"the number of {what}"
            continue
        pairs = list(zip(one, other, strict=True))
        if any(a.space != b.space for a, b in pairs):
            yield f"the state space of {what}"
        elif any((a.type, a.dims) != (b.type, b.dims) for a, b in pairs):
            yield f"the types of {what}"
        elif any(a.alignment != b.alignment for a, b in pairs):
            yield f"the alignment of {what}"
    if ("noreturn" in first.directives) != ("noreturn" in second.directives):
        yield ".noreturn"
    if _linkage(first) == "extern" and not second.is_prototype and second.linkage != "extern":
        yield "linkage: .extern is for functions without a body"
    elif "weak" in (first.linkage, second.linkage) and first.linkage != second.linkage:
        yield "linkage"


def _linkage(function: Function) -> str | None:
    return function.linkage


def check_alias(context: Context, alias: Alias) -> None:
    """``.alias f, g;``: f is declared without a body, g is a defined function like it."""
    name, target = (context.functions.get(n) for n in (alias.name, alias.target))
    context.need(".alias", alias.span, ptx=63, sm=30)
    for wanted in (alias.name, alias.target):
        if wanted in context.variables:
            context.say(f"{wanted!r} is a variable: only functions have aliases", alias.span)
            return
        if wanted not in context.functions:
            context.say(f"nothing declares {wanted!r}", alias.span)
            return
    assert name is not None and target is not None
    if not name.is_prototype:
        context.say(f"{alias.name!r} has a body, so it cannot be an alias", alias.span)
    if target.is_entry:
        context.say(f"{alias.target!r} is a kernel: only device functions have aliases", alias.span)
    elif target.is_prototype:
        context.say(f"{alias.target!r} has no body to be an alias of", alias.span)
    if target.linkage == "weak":
        context.say(f"{alias.target!r} is .weak, so it cannot have an alias", alias.span)
    if [_kind(p) for p in name.params] != [_kind(p) for p in target.params]:
        context.say(f"{alias.name!r} and {alias.target!r} take other parameters", alias.span)


def _kind(param: Parameter) -> tuple[int, int]:
    scalar = TYPES.get(param.type)
    return param.size, scalar.bits if scalar else 0
