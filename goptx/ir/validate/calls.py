"""Calls: what is called, and whether the arguments fit (PTX ISA 7.1, 9.7.12.5)."""

from __future__ import annotations

from collections.abc import Sequence

from goptx.ir.function import Function, Parameter
from goptx.ir.instruction import Instruction
from goptx.ir.operands import Args, Float, Int, Operand, Reg, Sink, Sym
from goptx.ir.validate.context import Context
from goptx.ir.validate.operands import Describer
from goptx.isa.types import TYPES, compatible

Signature = tuple[Sequence[Parameter], Sequence[Parameter]]
"""Return values and parameters."""


def check_call(
    context: Context, caller: Function, describer: Describer, instruction: Instruction
) -> None:
    """One call instruction."""
    returns, callee, arguments, *rest = instruction.operands
    assert isinstance(returns, Args) and isinstance(arguments, Args)
    span = instruction.span
    for mod in instruction.op.mods:
        if mod != "uni":
            context.say(f"'.{mod}' is no modifier of 'call'", span)
    signature = _signature(context, caller, callee, rest, describer)
    if isinstance(signature, str):
        context.say(signature, span)
        return
    if signature is None:
        return
    for given, wanted, what in (
        (returns, signature[0], "return value"),
        (arguments, signature[1], "argument"),
    ):
        _check_list(context, describer, given, wanted, (what, str(callee), instruction))


def _signature(
    context: Context,
    caller: Function,
    callee: Operand,
    rest: Sequence[Operand],
    describer: Describer,
) -> Signature | str | None:
    """What the callee returns and takes, or what is wrong; None where neither is known."""
    if isinstance(callee, Sym):
        found = _function(context, callee.name)
        if found is None:
            return f"{callee} is not a function"
        if found.is_entry:
            return f"{callee} is a kernel: only device functions are called"
        if rest:
            return "a table or prototype stands only behind the call of a register"
        return found.returns, found.params
    assert isinstance(callee, Reg)
    entry = describer.register(callee.name)
    scalar = TYPES.get(entry[0]) if entry else None
    if scalar is not None and (scalar.kind not in "bus" or scalar.bits < 32):
        return f"the called {callee} is .{scalar.name}, not the address of a function"
    if not rest:
        return f"the call of the register {callee} needs a prototype or a list of targets"
    prototype = caller.prototypes.get(str(rest[0]))
    if prototype is not None:
        return prototype.returns, prototype.params
    table = caller.tables.get(str(rest[0]))
    if table is None or table.kind != "calltargets":
        return f"{rest[0]} is neither a call prototype nor a list of targets"
    first = _function(context, table.targets[0]) if table.targets else None
    return (first.returns, first.params) if first is not None else None


def _function(context: Context, name: str) -> Function | None:
    found = context.functions.get(name)
    if found is None:
        target = next((alias.target for alias in context.aliases if alias.name == name), None)
        found = context.functions.get(target) if target else None
    return found


def _check_list(
    context: Context,
    describer: Describer,
    given: Args,
    wanted: Sequence[Parameter],
    place: tuple[str, str, Instruction],
) -> None:
    what, callee, instruction = place
    # The last parameter may be an array without size, which takes nothing too.
    open_end = bool(wanted) and any(not dim for dim in wanted[-1].dims)
    fits = len(given.items) == len(wanted) or (open_end and len(given.items) == len(wanted) - 1)
    if not fits:
        plural = "" if len(wanted) == 1 else "s"
        message = f"{len(given.items)} for {len(wanted)} {what}{plural} of {callee!r}"
        context.say(message, instruction.span)
        return
    for operand, param in zip(given.items, wanted, strict=False):
        problem = _problem(describer, operand, param, is_argument=what == "argument")
        if problem is not None:
            context.say(f"{what} of {callee!r} {problem}", instruction.span)


def _problem(
    describer: Describer, operand: Operand, param: Parameter, *, is_argument: bool
) -> str | None:
    """Why an operand cannot be passed as a parameter."""
    if isinstance(operand, Sink):
        return None
    if isinstance(operand, Int | Float):
        return None if is_argument else "cannot be a constant"
    if isinstance(operand, Reg):
        entry = describer.register(operand.name)
        if param.dims:
            return "is an array, which no register can hold"
        if entry is not None and not compatible(entry[0], param.type):
            return f"is .{param.type}, but {operand} is .{entry[0]}"
        return None
    if not isinstance(operand, Sym):
        return f"cannot be {operand}"
    variable = describer.local(operand.name)
    if variable is None:
        return f"cannot be {operand}: declare a .param variable in the caller"
    if any(not dim for dim in param.dims):
        return None
    if variable.size != param.size:
        return f"has {param.size} bytes, but {operand} has {variable.size}"
    if not variable.dims and not param.dims and not compatible(variable.type, param.type):
        return f"is .{param.type}, but {operand} is .{variable.type}"
    if variable.alignment < param.alignment:
        return f"is aligned to {param.alignment} bytes, but {operand} to {variable.alignment}"
    return None
