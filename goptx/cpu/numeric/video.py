"""The video instructions (ISA 9.7.18) as expressions over ``native/numerics_integer.c``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from goptx.cpu.numeric.model import (
    COMPARE,
    HIGH,
    LEFT,
    Call,
    Numeric,
    Part,
    Result,
    flags_of,
)
from goptx.isa.opcodes import Op

_KINDS: Final = {"add": 0, "sub": 1, "absdiff": 2, "min": 3, "max": 4, "avrg": 5}
_SECOND: Final = {"add": 1, "min": 2, "max": 3}
_SELECT: Final = {"": 0, "b0": 1, "b1": 2, "b2": 3, "b3": 4, "h0": 5, "h1": 6}


def lower_video(op: Op, selectors: Sequence[str]) -> Numeric | None:
    """The meaning of a video instruction; ``selectors`` belong to d, a, b (and c)."""
    given = [*selectors, "", "", "", ""][:4]
    if op.name[-1] in "24":
        return _simd(op, given)
    chosen = sum(_SELECT[name] << (3 * k) for k, name in enumerate(given[:3]))
    kind = op.name[1:]
    types = op.types
    second = next((_SECOND[mod] for mod in op.mods if mod in _SECOND), 0)
    # Without a second operation and a part of d to merge there may be no operand c.
    third = Part(3 if second or given[0] or kind == "mad" else 2, 32)
    operands = (Part(1, 32), Part(2, 32), third)
    if kind == "set":
        signs = (types[0][0] == "s") << 1 | (types[1][0] == "s") << 2
        outcome = next(COMPARE[mod] for mod in op.mods if mod in COMPARE)
        call = Call("ptx_video_set", (*operands, outcome, signs, chosen, second))
        return Numeric((Result("u32", (call,), 32),))
    signs = sum((name[0] == "s") << k for k, name in enumerate(types[:3]))
    flags = flags_of(op)
    if kind in ("shl", "shr"):
        flags |= LEFT if kind == "shl" else 0
        call = Call("ptx_video_shift", (*operands, signs, chosen, second, flags))
    elif kind == "mad":
        shift = 7 if "shr7" in op.modset else 15 if "shr15" in op.modset else 0
        flags |= HIGH if "po" in op.modset else 0
        call = Call("ptx_video_mad", (*operands, signs, chosen, shift, flags))
    else:
        call = Call("ptx_video", (*operands, _KINDS[kind], signs, chosen, second, flags))
    return Numeric((Result(types[0], (call,), 32),))


def _simd(op: Op, selectors: Sequence[str]) -> Numeric:
    lanes = int(op.name[-1])
    kind, bits = op.name[1:-1], 32 // lanes
    letter = "h" if lanes == 2 else "b"
    default_a = "".join(str(k) for k in reversed(range(lanes)))
    default_b = "".join(str(k) for k in reversed(range(lanes, 2 * lanes)))
    mask = _mask(selectors[0], letter, lanes)
    picks = _picks(selectors[1] or letter + default_a)
    picks |= _picks(selectors[2] or letter + default_b) << 16
    flags = flags_of(op) | (HIGH if "add" in op.modset else 0)
    if kind == "set":
        signs = (op.types[0][0] == "s") << 1 | (op.types[1][0] == "s") << 2
        which = next(COMPARE[mod] for mod in op.mods if mod in COMPARE) << 4
        type_ = "u32"
    else:
        signs = sum((name[0] == "s") << k for k, name in enumerate(op.types[:3]))
        which, type_ = _KINDS[kind], op.types[0]
    call = Call(
        "ptx_video_simd",
        (Part(1, 32), Part(2, 32), Part(3, 32), which, signs, bits, picks, mask, flags),
    )
    return Numeric((Result(type_, (call,), 32),))


def _mask(selector: str, letter: str, lanes: int) -> int:
    """The lanes that are written: all without a selector."""
    if not selector:
        return (1 << lanes) - 1
    return sum(1 << int(digit) for digit in selector.removeprefix(letter))


def _picks(selector: str) -> int:
    """The source lane of each lane, in 4 bits each, the lowest first."""
    return sum(int(digit) << (4 * k) for k, digit in enumerate(reversed(selector[1:])))
