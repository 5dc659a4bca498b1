"""Instructions on numbers by their meaning in `goptx.cpu.numeric`: calls on bit patterns."""

from __future__ import annotations

from goptx.cpu.emitter import Emitter, Unsupported
from goptx.cpu.numeric.model import NATIVE_OPERATIONS, Call, Part, Result, Tree
from goptx.cpu.numeric.table import lower
from goptx.cpu.writer import INT
from goptx.ir import Element, Instruction, Negative, Operand
from goptx.ir.instruction import CONDITION_CODE
from goptx.isa.types import TYPES


def numeric(e: Emitter, i: Instruction) -> bool:
    """Writes an instruction that the table of meanings knows; False if it does not."""
    meaning = lower(i.op, len(i.operands), [_selector(o) for o in i.operands])
    if meaning is None:
        return False
    values = _Values(e, i)
    results = [(r, _result(e, r, values)) for r in meaning.results]
    carry = None if meaning.carry is None else _tree(e, meaning.carry, values)
    first, second = e.pair(i.operands[0])
    for (result, value), operand in zip(results, (first, second), strict=False):
        if operand is not None:
            _write(e, operand, result, value)
    if carry is not None:
        e.set(CONDITION_CODE, e.cast(carry, "i64", "i1"), "i1")
    return True


def _selector(operand: Operand) -> str:
    inner = operand.operand if isinstance(operand, Negative) else operand
    if isinstance(inner, Element) and inner.selector[0] in "bh":
        return inner.selector
    return ""


class _Values:
    """The operands of an instruction as i64 values, read when they are first asked for."""

    def __init__(self, e: Emitter, i: Instruction) -> None:
        self._e, self._i = e, i
        self._types = i.op.operand_types(len(i.operands))
        self._found: dict[int, str] = {}

    def __getitem__(self, k: int) -> str:
        if k not in self._found:
            self._found[k] = self._read(k)
        return self._found[k]

    def _read(self, k: int) -> str:
        e = self._e
        if k < 0:
            return e.cast(e.get(CONDITION_CODE, "i1"), "i1", "i64")
        operand = self._i.operands[k]
        inner = operand.operand if isinstance(operand, Negative) else operand
        if _selector(inner) and isinstance(inner, Element):
            inner = inner.base
        name = self._types[k]
        if name == "pred":
            return e.cast(e.read(inner, "i1"), "i1", "i64")
        bits = TYPES[name].bits if name in TYPES else 64
        kind = INT.get(bits, "i64")
        return e.cast(e.read(inner, kind), kind, "i64")


def _tree(e: Emitter, tree: Tree, values: _Values) -> str:
    match tree:
        case Part(operand=k, bits=bits, shift=shift):
            value = values[k]
            if shift:
                value = e.value(f"lshr i64 {value}, {shift}")
            return e.value(f"and i64 {value}, {(1 << bits) - 1}") if bits < 64 else value
        case Call(function=name, arguments=arguments) if name in NATIVE_OPERATIONS:
            left, right = (str(x) if isinstance(x, int) else _tree(e, x, values) for x in arguments)
            return e.value(f"{name} i64 {left}, {right}")
        case Call(function=name, arguments=arguments):
            given = [
                ("i32", str(x)) if isinstance(x, int) else ("i64", _tree(e, x, values))
                for x in arguments
            ]
            return e.call("i64", name, *given)
        case _:
            raise Unsupported("a constant result")


def _result(e: Emitter, result: Result, values: _Values) -> str:
    whole = ""
    for index, part in enumerate(result.parts):
        value = _tree(e, part, values)
        if result.bits < 64:
            value = e.value(f"and i64 {value}, {(1 << result.bits) - 1}")
        if index:
            value = e.value(f"shl i64 {value}, {index * result.bits}")
            value = e.value(f"or i64 {whole}, {value}")
        whole = value
    return whole


def _write(e: Emitter, operand: Operand, result: Result, value: str) -> None:
    """Writes a result; a wider register takes integers extended as their type says."""
    if isinstance(operand, Element) and operand.selector[0] in "bh":
        operand = operand.base
    if result.type == "pred":
        e.write(operand, e.cast(value, "i64", "i1"), "i1")
        return
    bits = TYPES[result.type].bits
    kind = INT[max(8, bits)] if bits in INT or bits < 8 else "i64"
    e.write(operand, e.cast(value, "i64", kind), kind, signed=result.type[0] == "s")
