"""Rules of the certificate for registers by role (``setmaxnreg``, PTX ISA 9.7.20.5).

A warpgroup that asks for more registers than the pool has waits for ever, and one that uses more
than it asked for computes nonsense; so who gets what, where and when is proved.
"""

from __future__ import annotations

from collections.abc import Sequence

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Int
from goptx.proof.cert_plan import WARPGROUP, Demands
from goptx.proof.cert_terms import Expression
from goptx.proof.cert_tree import Tree

STEP = 8
LEAST, MOST = 24, 256


class RoleRegisters:
    """The registers of the items of a ``warps`` at the root of a plan.

    Args:
        kernel: the fused kernel; its ``.maxnreg`` says what every thread starts with.
        counts: registers a thread of each item, as the contract has them.
        tree, ranges: the root and the thread ranges of its items.
    """

    def __init__(
        self,
        kernel: Function,
        counts: Sequence[int],
        tree: Tree,
        ranges: Sequence[tuple[int, int]],
    ) -> None:
        self._counts = tuple(counts)
        self._items = [frozenset(item.leaves()) for item in tree.items]
        given = kernel.directives.get("maxnreg", (0,))
        self._launch = int(given[0]) if given else 0
        if len(self._counts) != len(self._items):
            raise _error("the contract has registers for another number of roles", kernel)
        if any(count % STEP or not LEAST <= count <= MOST for count in self._counts):
            raise _error(f"registers of roles are multiples of {STEP}", kernel)
        if any(start % WARPGROUP or end % WARPGROUP for start, end in ranges):
            raise _error("a role is not made of whole warpgroups", kernel)
        taken = sum(c * (end - start) for c, (start, end) in zip(counts, ranges, strict=True))
        pool = self._launch // STEP * STEP * ranges[-1][1]
        if taken > pool:
            raise _error(f"the roles take {taken} registers of {pool}", kernel)

    def check_pool(self, registers: int, kernel: Function) -> None:
        """What the assembler made of the kernel has the pool that was counted on."""
        if -(-registers // STEP) * STEP < self._launch // STEP * STEP:
            raise _error(f"the kernel came out with {registers} registers", kernel)

    def check_branch(self, predicate: Expression, instruction: Instruction, role: int) -> None:
        """Until a role has its registers, only whole warpgroups may part."""
        if role >= 0:
            return
        match predicate:
            case ("setp.ge.u32", ("tid",), ("const", int() as bound)) if not bound % WARPGROUP:
                return
            case _:
                raise _place("warps part before their role has its registers", instruction)

    def take(self, instruction: Instruction, role: int, names: frozenset[str]) -> int:
        """The role whose registers an instruction sets; ``names`` may still begin here."""
        found = [n for n, item in enumerate(self._items) if item & names]
        if role >= 0 or len(found) != 1 or instruction.guard is not None:
            raise _place("it does not stand at the start of one role", instruction)
        count = self._counts[found[0]]
        change = "inc" if count > self._launch else "dec"
        wanted = f"setmaxnreg.{change}.sync.aligned.u32"
        if instruction.op.text != wanted or instruction.operands != (Int(count),):
            raise _place(f"this role gets {count} registers, by {wanted}", instruction)
        return found[0]


def role_registers(contract: Contract, demands: Demands, kernel: Function) -> RoleRegisters | None:
    """The rules for a contract whose plan has registers by role; None if it has none."""
    tree = demands.tree
    wanted = tree.op == "warps" and tree.options.get("registers") == "role"
    text = contract.options.get("role_registers")
    if not wanted and text is None:
        return None
    numbers = str(text).split(",")
    if not wanted or not all(word.isdecimal() for word in numbers):
        raise _error("plan and contract do not agree about registers by role", kernel)
    found = RoleRegisters(kernel, [int(word) for word in numbers], tree, demands.ranges(tree))
    if contract.resources is not None:
        found.check_pool(contract.resources.registers, kernel)
    return found


def _error(why: str, kernel: Function) -> GoptxError:
    return GoptxError.at(why, kernel.span, rule="disjointness", hint="fuse again")


def _place(why: str, instruction: Instruction) -> GoptxError:
    return GoptxError.at(
        f"registers by role: {why}", instruction.span, rule="convergence", hint="fuse again"
    )
