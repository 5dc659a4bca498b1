"""Evaluates meanings of instructions on arrays, without the rest of the CPU back end.

For conformance and tests: ``Batch`` compiles a loop for each meaning that it is given, together
with the numeric functions. It must run in a process that may die, as everything that uses LLVM.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goptx.cpu.engine import without_ipra
from goptx.cpu.numeric.model import NATIVE_OPERATIONS, Call, Numeric, Part, Result, Tree
from goptx.cpu.writer import Writer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NATIVE = Path(__file__).parents[1] / "native"
_MOST = 8
"""Operands that a loop reads; the carry flag is the last of them."""


def write_tree(writer: Writer, tree: Tree, operands: dict[int, str]) -> str:
    """Writes an expression; ``operands`` are i64 values by number. Gives an i64."""
    match tree:
        case Part(operand=k, bits=bits, shift=shift):
            value = operands[k]
            if shift:
                value = writer.value(f"lshr i64 {value}, {shift}")
            if bits < 64:
                value = writer.value(f"and i64 {value}, {(1 << bits) - 1}")
            return value
        case Call(function=name, arguments=arguments) if name in NATIVE_OPERATIONS:
            left, right = (
                str(x) if isinstance(x, int) else write_tree(writer, x, operands) for x in arguments
            )
            return writer.value(f"{name} i64 {left}, {right}")
        case Call(function=name, arguments=arguments):
            given = [
                ("i32", str(x)) if isinstance(x, int) else ("i64", write_tree(writer, x, operands))
                for x in arguments
            ]
            return writer.call("i64", name, *given)
        case _:
            raise TypeError(f"a constant {tree} stands alone")


def write_result(writer: Writer, result: Result, operands: dict[int, str]) -> str:
    """Writes what a destination gets, as the low bits of an i64."""
    whole = ""
    for index, part in enumerate(result.parts):
        value = write_tree(writer, part, operands)
        if result.bits < 64:
            value = writer.value(f"and i64 {value}, {(1 << result.bits) - 1}")
        if index:
            value = writer.value(f"shl i64 {value}, {index * result.bits}")
        whole = writer.value(f"or i64 {whole}, {value}") if whole else value
    return whole


def _loop(writer: Writer, name: str, meaning: Numeric) -> str:
    """A function that applies a meaning to n rows of operands and writes the rows of results."""
    writer.lines.clear()
    writer.do("br label %head")
    writer.label("head")
    writer.do("%i = phi i64 [ 0, %entry ], [ %next, %body ]")
    writer.do("%more = icmp ult i64 %i, %n")
    writer.do("br i1 %more, label %body, label %end")
    writer.label("body")
    row = writer.value(f"mul i64 %i, {_MOST}")
    operands: dict[int, str] = {}
    for k in range(-1, _MOST - 1):
        at = writer.value(f"add i64 {row}, {k if k >= 0 else _MOST - 1}")
        place = writer.value(f"getelementptr i64, ptr %in, i64 {at}")
        operands[k] = writer.value(f"load i64, ptr {place}")
    values = [write_result(writer, result, operands) for result in meaning.results]
    if meaning.carry is not None:
        values.append(write_tree(writer, meaning.carry, operands))
    out = writer.value(f"mul i64 %i, {len(values)}")
    for k, value in enumerate(values):
        at = writer.value(f"add i64 {out}, {k}")
        place = writer.value(f"getelementptr i64, ptr %out, i64 {at}")
        writer.do(f"store i64 {value}, ptr {place}")
    writer.do("%next = add i64 %i, 1")
    writer.do("br label %head")
    writer.label("end")
    writer.do("ret void")
    body = "\n".join(writer.lines)
    return f"define void @{name}(ptr %in, ptr %out, i64 %n) {{\nentry:\n{body}\n}}\n"


@cache
def _llvm() -> Any:
    """llvmlite, which has no types."""
    return without_ipra(import_module("llvmlite.binding"))


def _link(module: Any) -> None:
    for path in sorted(NATIVE.glob("numerics_*.ll")):
        module.link_in(_llvm().parse_assembly(path.read_text("utf-8")))


def _compiled(module: Any, effort: int) -> Any:
    binding = _llvm()
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    machine = binding.Target.from_default_triple().create_target_machine(opt=effort)
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine


@cache
def functions() -> Any:
    """The engine that holds all numeric functions, for ``get_function_address``."""
    module: Any = _llvm().parse_assembly("")
    _link(module)
    return _compiled(module, 1)


def _drop_unused(module: Any) -> None:
    """Leaves out the functions that no loop calls, which would be compiled too."""
    binding = _llvm()
    for function in module.functions:
        if not function.is_declaration and not function.name.startswith("loop_"):
            function.linkage = "internal"
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    options: Any = binding.create_pipeline_tuning_options(speed_level=0)
    machine: Any = binding.Target.from_default_triple().create_target_machine()
    builder: Any = binding.create_pass_builder(machine, options)
    passes: Any = binding.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.run(module, builder)


class Batch:
    """Compiled loops over meanings."""

    def __init__(self, meanings: Sequence[Numeric]) -> None:
        binding = _llvm()
        writer = Writer()
        loops = [_loop(writer, f"loop_{k}", meaning) for k, meaning in enumerate(meanings)]
        text = "\n".join([*loops, *writer.externals.values()])
        module: Any = binding.parse_assembly(text)
        _link(module)
        _drop_unused(module)
        self._engine: Any = _compiled(module, 0)  # each loop runs once
        self._widths = [len(m.results) + (m.carry is not None) for m in meanings]

    def run(self, which: int, operands: dict[int, NDArray[np.uint64]]) -> NDArray[np.uint64]:
        """The results of a meaning: a row for each element, a column for each destination.

        ``operands`` are the operands' bits by number, the carry flag as -1; the missing are zero.
        """
        import numpy as np

        n = max(len(values) for values in operands.values())
        rows = np.zeros((n, _MOST), np.uint64)
        for k, values in operands.items():
            rows[:, k] = values
        out = np.zeros((n, self._widths[which]), np.uint64)
        kind = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64)
        kind(self._engine.get_function_address(f"loop_{which}"))(
            rows.ctypes.data, out.ctypes.data, n
        )
        return out
