"""Device functions of woven members: whether whole warps come to what promises that they do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from goptx.diag import GoptxError
from goptx.ir import Operand, Reg
from goptx.proof.cert_basis import Basis, Level
from goptx.proof.cert_code import Code
from goptx.proof.cert_levels import Levels


class Callees:
    """The functions that a fused kernel may call.

    Args:
        kernel: the fused kernel, whose uniformity is ``levels``.
        functions: the device functions of the fused module that are reached.
        threads: of a CTA.
    """

    def __init__(
        self, kernel: Code, levels: Levels, functions: Mapping[str, Code], threads: int
    ) -> None:
        self._kernel = kernel
        self._functions = functions
        self._threads = threads
        self._levels: dict[str, Levels] = {"": levels}
        self._together: dict[str, bool] = {}

    def check(self, name: str, promises: Iterable[int]) -> None:
        """GoptxError where lanes of a warp may part before a branch of a function that is ``.uni``,
        or a barrier that is ``.aligned``."""
        code, levels = self._functions[name], self._levels_of(name)
        for index in sorted(promises):
            instruction = code.instructions[index]
            if not _in_warps(code, levels, index) or not self._is_called_by_warps(name):
                raise GoptxError.at(
                    f"{name} is a function of a member that shares its threads; its lanes may be "
                    "in different rounds",
                    instruction.span,
                    rule="convergence",
                )

    def _levels_of(self, name: str) -> Levels:
        found = self._levels.get(name)
        if found is None:
            # Its member may have less than whole warps.
            basis = Basis(self._functions[name], (self._threads, 1, 1), whole=())
            found = self._levels[name] = Levels(basis.code, basis.block, basis=basis)
        return found

    def _is_called_by_warps(self, name: str) -> bool:
        """Whether all lanes of a warp come to all calls of a function together."""
        found = self._together.get(name)
        if found is None:
            self._together[name] = False  # of a function that calls itself nothing is known
            found = self._together[name] = all(
                self._is_from_warps(caller, name) for caller in ("", *self._functions)
            )
        return found

    def _is_from_warps(self, caller: str, name: str) -> bool:
        code = self._functions[caller] if caller else self._kernel
        calls = [i for i, one in enumerate(code.instructions) if one.op.name == "call"]
        calls = [i for i in calls if self._may_call(code, i, name)]
        if not calls:
            return True
        levels = self._levels_of(caller)
        here = all(
            not isinstance(_callee(code, i), Reg) and _in_warps(code, levels, i) for i in calls
        )
        return here and (not caller or self._is_called_by_warps(caller))

    def _may_call(self, code: Code, index: int, name: str) -> bool:
        callee = _callee(code, index)
        if not isinstance(callee, Reg):
            return str(callee) == name
        table = code.function.tables.get(str(code.instructions[index].operands[-1]))
        return table is None or name in table.targets


def _in_warps(code: Code, levels: Levels, index: int) -> bool:
    """Whether all lanes of a warp come to an instruction together, and none of them passes over."""
    level, instruction = levels.point(index), code.instructions[index]
    if instruction.guard is not None or instruction.promises_one_way:
        level = min(level, levels.branch(index))
    return level >= Level.WARP


def _callee(code: Code, index: int) -> Operand:
    return code.instructions[index].operands[1]
