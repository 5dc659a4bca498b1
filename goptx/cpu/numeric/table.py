"""The table of meanings of instructions on numbers: which function says what a row means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from goptx.cpu.numeric.arithmetic import arithmetic, carry, divide, function, select
from goptx.cpu.numeric.compare import copysign, selp, set_, setp, slct, testp
from goptx.cpu.numeric.convert import convert, pack
from goptx.cpu.numeric.integers import dot, integer
from goptx.cpu.numeric.model import Numeric
from goptx.cpu.numeric.video import lower_video
from goptx.isa.opcodes import Op


def lower(op: Op, n: int, selectors: Sequence[str] = ()) -> Numeric | None:
    """The meaning of an instruction with n operands, or None if this table does not know it.

    ``selectors`` are the parts of registers (``b0``, ``h1``, ``h10``) of each operand of a video
    instruction, "" for none.
    """
    if op.form is None:
        return None
    writer = _FAMILIES.get(op.name)
    if writer is not None:
        return writer(op, n)
    if op.name in _VIDEO:
        return lower_video(op, selectors)
    return None


_VIDEO: Final = frozenset(
    f"v{kind}{lanes}"
    for kind, widths in {
        **dict.fromkeys(("add", "sub", "absdiff", "min", "max", "set"), ("", "2", "4")),
        **dict.fromkeys(("shl", "shr", "mad"), ("",)),
        "avrg": ("2", "4"),
    }.items()
    for lanes in widths
)
_FAMILIES: Final = {
    **dict.fromkeys(("add", "sub", "mul", "fma", "mad"), arithmetic),
    **dict.fromkeys(("addc", "subc", "madc"), carry),
    **dict.fromkeys(("min", "max", "abs", "neg"), select),
    **dict.fromkeys(("div", "rem"), divide),
    **dict.fromkeys(("rcp", "sqrt", "rsqrt", "sin", "cos", "lg2", "ex2", "tanh"), function),
    **dict.fromkeys(("dp4a", "dp2a"), dot),
    **dict.fromkeys(
        (
            *("mul24", "mad24", "sad", "popc", "clz", "bfind", "fns", "brev", "bfe", "bfi"),
            *("szext", "bmsk", "cnot", "shl", "shr", "shf", "prmt", "and", "or", "xor", "not"),
            "lop3",
        ),
        integer,
    ),
    "setp": setp,
    "set": set_,
    "selp": selp,
    "slct": slct,
    "testp": testp,
    "copysign": copysign,
    "cvt": convert,
    "cvt.pack": pack,
}
