"""A pass of one's own: multiply by a power of two with a shift.

python docs/examples/my_pass.py samples/sm_90/gelu.ptx
goptx opt samples/sm_90/gelu.ptx -p './docs/examples/my_pass.py:ShiftForMultiply,dce'
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import goptx
from goptx.ir import Function, Int
from goptx.isa.opcodes import decode
from goptx.pipeline import Analyses, FunctionPass


@dataclass(frozen=True)
class ShiftForMultiply(FunctionPass):
    """``mul.lo`` by 2, 4, 8, … up to 2 to the power of ``most`` becomes ``shl``."""

    name = "shift-for-multiply"
    preserves = ("cfg", "dominators", "postdominators")
    most: int = 31

    def run(self, target: Function, analyses: Analyses) -> bool:
        changed = False
        for one in target.instructions():
            if one.op.text in ("mul.lo.s32", "mul.lo.u32") and isinstance(one.operands[2], Int):
                factor = one.operands[2].value
                shift = factor.bit_length() - 1
                if factor > 1 and factor == 1 << shift and shift <= self.most:
                    one.op = decode("shl.b32")
                    one.operands = (*one.operands[:2], Int(shift))
                    changed = True
        return changed


if __name__ == "__main__":
    module = goptx.load(sys.argv[1])
    goptx.Pipeline([ShiftForMultiply(most=8)]).run(module, time_passes=True)
    print(module.to_ptx(), end="")
