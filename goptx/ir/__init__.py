"""The intermediate representation: PTX's own words as Python objects.

A `Module` holds globals and functions; a `Function` (a kernel or a device function) holds
parameters, declarations, registers and a control-flow graph of `Block`s of `Instruction`s. Names
are unique in a function whatever scopes the text had. Operands are immutable and shared;
instructions, blocks and functions are changed in place by passes.
"""

from __future__ import annotations

from goptx.ir.function import (
    Block,
    CallPrototype,
    Function,
    JumpTable,
    Parameter,
    RegisterFile,
    Variable,
)
from goptx.ir.instruction import Guard, Instruction, Loc, Origin
from goptx.ir.module import Alias, FileEntry, Module, Pragma, Section
from goptx.ir.operands import (
    SINK,
    Address,
    Args,
    Composite,
    Element,
    Float,
    Int,
    Label,
    Negative,
    Not,
    Operand,
    Pair,
    Reg,
    Sink,
    Special,
    Sym,
    Vector,
)

__all__ = [
    "SINK",
    "Address",
    "Alias",
    "Args",
    "Block",
    "CallPrototype",
    "Composite",
    "Element",
    "FileEntry",
    "Float",
    "Function",
    "Guard",
    "Instruction",
    "Int",
    "JumpTable",
    "Label",
    "Loc",
    "Module",
    "Negative",
    "Not",
    "Operand",
    "Origin",
    "Pair",
    "Parameter",
    "Pragma",
    "Reg",
    "RegisterFile",
    "Section",
    "Sink",
    "Special",
    "Sym",
    "Variable",
    "Vector",
]
