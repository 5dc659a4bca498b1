"""Operand types and vector lengths that depend on modifiers: the ``f(slot)`` of the table."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from goptx.isa.table import OperandSpec
from goptx.isa.types import TYPES

Slots = Mapping[str, str]
"""The modifier that fills each slot of a form, by the slot's name."""


def operand_type(spec: OperandSpec, slots: Slots) -> str | None:
    """The PTX type that an operand takes (of a vector: its elements), or None."""
    text = spec.type
    if text is None:
        return None
    function, _, argument = text.rstrip(")").rpartition("(")
    name = slots.get(argument, argument)
    if function:
        return _TYPE_FUNCTIONS[function](name)
    return name if name in TYPES else None


def vector_length(spec: OperandSpec, slots: Slots) -> int | None:
    """The elements an operand has: 0 for a plain operand, None for any number."""
    text = spec.length
    if text is None:
        return 0
    if text == "any":
        return None
    if text.isdigit():
        return int(text)
    function, paren, argument = text.rstrip(")").rpartition("(")
    if paren:
        return _LENGTH_FUNCTIONS[function](slots, slots.get(argument, argument))
    mod = slots.get(argument)
    return int(mod.lstrip("vx")) if mod else 0


def _bits(name: str) -> str | None:
    found = TYPES.get(name)
    return f"b{found.bits}" if found else None


def _part(name: str, parts: int) -> str | None:
    found = TYPES.get(name)
    return f"b{found.bits // parts}" if found else None


def _wide(name: str) -> str | None:
    found = TYPES.get(name)
    return f"{found.kind}{found.bits * 2}" if found else None


def _fragment(name: str) -> str | None:
    """Fragments of 16-bit and smaller types are held in 32-bit registers (ISA 9.7.14)."""
    found = TYPES.get(name)
    if found is None:
        return None
    return "b32" if found.bits < 32 or name == "tf32" else name


def _shape(slots: Slots) -> tuple[int, int, int]:
    """M, N and K of the shape among the modifiers."""
    for mod in slots.values():
        found = _SHAPE.match(mod)
        if found:
            return int(found[1]), int(found[2]), int(found[3])
    raise ValueError("a form counts fragments but has no shape")


def _registers(elements: int, name: str) -> int:
    """Registers each of 32 threads needs for its part of a matrix."""
    bits = TYPES[name].bits
    return max(1, elements * bits // (32 * max(32, bits)))


def _inputs(slots: Slots) -> tuple[str, str]:
    """The types of A and B: of d, a, b, c the middle ones; a load or store names only one."""
    types = [mod for mod in slots.values() if mod in TYPES]
    return (types[1], types[2]) if len(types) > 2 else (types[-1], types[-1])


def _mma_a(slots: Slots) -> int:
    m, _, k = _shape(slots)
    return _registers(m * k, _inputs(slots)[0])


def _mma_sparse_a(slots: Slots) -> int:
    m, _, k = _shape(slots)
    return _registers(m * k // 2, _inputs(slots)[0])


def _mma_b(slots: Slots) -> int:
    _, n, k = _shape(slots)
    return _registers(n * k, _inputs(slots)[1])


def _mma_d(slots: Slots, name: str) -> int:
    m, n, k = _shape(slots)
    registers = _registers(m * n, name)
    # m8n8k4 of f16 works on four matrices at once, one a quad pair.
    return registers * 4 if (m, n, k) == (8, 8, 4) and name != "f64" else registers


def _wmma_ab(slots: Slots, _: str) -> int:
    if _inputs(slots)[0] == "f16":
        return 8
    return _mma_a(slots) if "a" in slots.values() else _mma_b(slots)


def _wgmma_d(slots: Slots, name: str) -> int:
    m, n, _ = _shape(slots)
    return m * n * (16 if name == "f16" else 32) // (128 * 32)


def _im2col(slots: Slots) -> int:
    """Offsets of im2col: one a spatial dimension; the W modes take a halo and an offset."""
    if "im2col" not in slots.values():
        return 2
    return next(int(mod[0]) for mod in slots.values() if re.fullmatch(r"[3-5]d", mod)) - 2


def _dimensions(slots: Slots) -> int:
    """Elements of a texture's offset or gradient: 3 are written as 4 (ISA 9.7.10.3)."""
    counts = {"1d": 1, "a1d": 1, "2d": 2, "a2d": 2}
    return next((counts[mod] for mod in slots.values() if mod in counts), 4)


def _type_of(slots: Slots) -> str:
    return next(mod for mod in slots.values() if mod in TYPES)


_SHAPE: Final = re.compile(r"m(\d+)n(\d+)k(\d+)$")
_TYPE_FUNCTIONS: Final[dict[str, Callable[[str], str | None]]] = {
    "bits": _bits,
    "half": lambda name: _part(name, 2),
    "quarter": lambda name: _part(name, 4),
    "wide": _wide,
    "frag": _fragment,
}
_LENGTH_FUNCTIONS: Final[dict[str, Callable[[Slots, str], int | None]]] = {
    "double": lambda slots, name: int(name[1:]) * 2,
    "quadruple": lambda slots, name: int(name[1:]) * 4,
    "lanes": lambda slots, name: 8 if "cta_group::2" in slots.values() else 4,
    "im2col": lambda slots, name: _im2col(slots),
    "offsets": lambda slots, name: _dimensions(slots),
    "gradients": lambda slots, name: _dimensions(slots),
    "m_a": lambda slots, name: _mma_a(slots),
    "m_sa": lambda slots, name: _mma_sparse_a(slots),
    "m_b": lambda slots, name: _mma_b(slots),
    "m_d": _mma_d,
    "w_ab": _wmma_ab,
    "w_c": lambda slots, name: _mma_d(slots, _type_of(slots)),
    "w_d": _mma_d,
    "g_d": _wgmma_d,
}
