"""Instructions: modifiers, operands, what version and target they need, and calls."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from goptx.ir.function import Function
from goptx.ir.instruction import Instruction
from goptx.ir.operands import Address, Operand, Special, Sym, Vector
from goptx.ir.validate.calls import check_call
from goptx.ir.validate.context import Context
from goptx.ir.validate.operands import Describer, operand_span
from goptx.ir.validate.variables import check_variable
from goptx.isa.legality import Given, operand_problems
from goptx.isa.opcodes import Op
from goptx.isa.requirements import describe, unmet
from goptx.isa.shapes import vector_length
from goptx.isa.special import SPECIAL
from goptx.isa.table import OperandSpec, row, row_names


class BodyValidator:
    """Examines the body of one function."""

    def __init__(self, context: Context, function: Function) -> None:
        self._context = context
        self._function = function
        self._describer = Describer(context, function)
        self._inputs = {p.name for p in function.params if p.space == "param"}
        self._outputs = {p.name for p in function.returns if p.space == "param"}
        self._ops: dict[Op, bool] = {}
        self._fine: set[tuple[object, ...]] = set()
        self._specials: set[str] = set()

    def run(self) -> None:
        """Report everything about the body."""
        context, function = self._context, self._function
        for variable in function.variables.values():
            known = {n for n in variable.init_names if n in context.names}
            check_variable(context, variable, known, is_local=True)
        self._check_registers()
        self._check_tables()
        for instruction in function.instructions():
            self._instruction(instruction)

    def _check_registers(self) -> None:
        registers = self._function.registers
        types = [(n, t, v) for n, t, v in registers.singles()]
        types += [(n, t, v) for n, _, t, v in registers.ranges()]
        for name, type_, vector in types:
            if vector > 1 and type_ == "pred":
                self._context.say(f"{name!r}: predicates have no vectors", self._function.span)
            if type_ == "b128":
                self._context.need("the type .b128", self._function.span, ptx=83, sm=70)

    def _check_tables(self) -> None:
        for prototype in self._function.prototypes.values():
            if len(prototype.returns) > 1 and any(p.space == "param" for p in prototype.returns):
                self._context.say("several return values must be .reg", prototype.span)
            if prototype.returns and ".noreturn" in prototype.suffix:
                message = ".noreturn and return values exclude each other"
                self._context.say(message, prototype.span)
        for table in self._function.tables.values():
            for target in table.targets if table.kind == "calltargets" else ():
                function = self._context.functions.get(target)
                if function is None or function.is_entry:
                    self._context.say(f"{target!r} is not a device function", table.span)

    # Instructions

    def _instruction(self, instruction: Instruction) -> None:
        context, op = self._context, instruction.op
        if instruction.guard is not None:
            entry = self._describer.register(instruction.guard.register)
            if entry is not None and entry[0] != "pred":
                name = instruction.guard.register
                context.say(
                    f"the guard {name!r} is a .{entry[0]} register, not a predicate",
                    instruction.span,
                )
        known = self._ops.get(op)
        if known is None:
            known = self._ops[op] = self._check_op(instruction)
        elif not known:
            self._check_op(instruction)
        for position, operand in enumerate(instruction.operands):
            self._operand(instruction, position, operand)
        if op.name == "call":
            check_call(context, self._function, self._describer, instruction)
        elif op.forms:
            self._check_operands(instruction)

    def _check_op(self, instruction: Instruction) -> bool:
        """The opcode with its modifiers; whether nothing is wrong with it."""
        context, op, span = self._context, instruction.op, instruction.span
        if op.row is None:
            context.say(
                f"unknown opcode '{op.text}'",
                span,
                severity="note",
                hint="goptx carries it as it is, and refuses to fuse a kernel that has it",
            )
            return False
        if op.problem is not None:
            unknown = [mod for mod in op.mods if mod not in _all_modifiers()]
            severity = "note" if unknown else "error"
            context.say(op.problem, span, severity=severity)
            return False
        if context.device is None:
            return True
        missing = unmet(op, context.ptx, context.target, len(instruction.operands))
        for need in missing:
            here = f"PTX {context.ptx // 10}.{context.ptx % 10} and {context.target}"
            context.say(f"'{need.what}' needs {describe(need)}, the module has {here}", span)
        return not missing

    def _check_operands(self, instruction: Instruction) -> None:
        op = instruction.op
        given = tuple(map(self._describer.given, instruction.operands))
        key = (op, tuple(map(_shape, given)))
        if key in self._fine:
            return
        problems = list(operand_problems(op, given))
        if not problems and (position := _lonely(op, given)) is not None:
            span = operand_span(instruction, position)
            self._context.say(f"operand {position + 1} of '{op.text}' must be a vector", span)
        elif not problems:
            self._fine.add(key)
        for problem in problems:
            if problem.operand is None:
                self._context.say(problem.message, instruction.span)
                continue
            what = f"operand {problem.operand + 1} of '{op.text}' {problem.message}"
            self._context.say(what, operand_span(instruction, problem.operand))

    def _operand(self, instruction: Instruction, position: int, operand: Operand) -> None:
        """What the opcode table does not know: special registers and parameters."""
        if isinstance(operand, Special):
            self._special(instruction, operand)
        elif isinstance(operand, Vector):
            for item in operand.items:
                if isinstance(item, Special):
                    self._special(instruction, item)
        elif isinstance(operand, Address) and isinstance(operand.base, Sym):
            name, effect = operand.base.name, instruction.op.effect
            role = instruction.roles[position]
            if role != "addr":
                return
            if name in self._inputs and effect in ("store", "atomic", "reduction"):
                self._context.say(
                    f"{name!r} is a parameter of this function: it is read only",
                    operand_span(instruction, position),
                )
            elif name in self._outputs and effect == "load":
                self._context.say(
                    f"{name!r} is a return value of this function: it is written only",
                    operand_span(instruction, position),
                )
        elif isinstance(operand, Sym) and self._describer.space(operand.name) == "param":
            self._parameter_address(instruction, position, operand)

    def _parameter_address(self, instruction: Instruction, position: int, operand: Sym) -> None:
        local = self._function.variables.get(operand.name)
        if local is not None and instruction.op.name == "mov":
            self._context.say(
                f"{operand.name!r} is a parameter of a call: it has no address",
                operand_span(instruction, position),
            )

    def _special(self, instruction: Instruction, operand: Special) -> None:
        if operand.base in self._specials:
            return
        self._specials.add(operand.base)
        register = SPECIAL.get(operand.base)
        if register is not None:
            context, span = self._context, instruction.span
            context.need(operand.base, span, ptx=register.ptx, sm=register.sm)


def _shape(given: Given) -> tuple[object, ...]:
    """All of a description but the text, which only messages show."""
    inner = tuple(map(_shape, given.items)) if given.items else ()
    return given.kind, given.type, given.value, given.space, inner


def _lonely(op: Op, operands: tuple[Given, ...]) -> int | None:
    """The first operand that is a single register where every form takes a vector."""
    found: int | None = None
    for form, specs in op.alternatives(len(operands)):
        slots = form.match(op.mods) or {}
        lonely = [
            position
            for position, (spec, given) in enumerate(zip(specs, operands, strict=True))
            if given.kind == "register" and not spec.address and _length(spec, slots) > 1
        ]
        if not lonely:
            return None
        found = lonely[0]
    return found


def _length(spec: OperandSpec, slots: Mapping[str, str]) -> int:
    return vector_length(spec, slots) or 0


@lru_cache(maxsize=1)
def _all_modifiers() -> frozenset[str]:
    """Every modifier that the opcode table has anywhere."""
    rows = (row(name) for name in row_names())
    return frozenset[str]().union(*(found.tokens for found in rows if found is not None))
