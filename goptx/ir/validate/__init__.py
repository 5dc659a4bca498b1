"""What is wrong with a module of PTX, judged by the opcode table and by its declarations.

`goptx.syntax` has refused what is no PTX at all; here is what an assembler would refuse of the
rest: wrong operands, illegal modifiers, declarations and calls that do not fit, features that the
module's version or target has not. All findings are reported, each with its place. What goptx does
not know (an opcode, a modifier) is a note, for it may be newer than goptx.
"""

from __future__ import annotations

from goptx.diag import Diagnostic, GoptxError
from goptx.ir.function import Function, Variable
from goptx.ir.module import Module
from goptx.ir.validate.bodies import BodyValidator
from goptx.ir.validate.context import Context
from goptx.ir.validate.functions import check_alias, check_function, check_prototypes
from goptx.ir.validate.modules import check_files, check_target, check_variables_together
from goptx.ir.validate.variables import check_variable

__all__ = ["validate"]


def validate(module: Module) -> list[Diagnostic]:
    """All findings, in the order of the text; errors of bodies that cannot be read are among them.

    An assembler for the module's target accepts a module of which no finding is an error.
    """
    context = Context(module)
    findings = context.findings
    check_target(context)
    check_files(context)
    known: set[str] = set()
    for item in module.items:
        if isinstance(item, Variable):
            check_variable(context, item, known)
        elif isinstance(item, Function):
            check_function(context, item)
        if (name := getattr(item, "name", None)) is not None:
            known.add(name)
    check_variables_together(context)
    check_prototypes(context)
    for alias in context.aliases:
        check_alias(context, alias)
    for function in module.definitions():
        try:
            function.load()
        except GoptxError as error:
            findings += error.diagnostics
            continue
        BodyValidator(context, function).run()
    return sorted(findings, key=_place)


def _place(finding: Diagnostic) -> tuple[int, int]:
    return (0, 0) if finding.span is None else (1, finding.span.start)
