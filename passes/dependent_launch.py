"""Let a kernel begin before the grid that it waits for has ended, and let others do so with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from goptx.diag import GoptxError
from goptx.ir import Instruction, Module
from goptx.pipeline import Analyses, ModulePass

WAIT, TRIGGER = "griddepcontrol.wait", "griddepcontrol.launch_dependents"

_PTX: Final = (7, 8)
_FIRST: Final = 90
"""Version and architecture (sm_90) from which ``griddepcontrol`` is there (PTX ISA 9.7.13.12)."""


def dependent_launch(module: Module, *, wait: bool, trigger: bool) -> bool:
    """Put the two at the start of every kernel that has no ``griddepcontrol`` of its own."""
    first = [Instruction(op) for op, wanted in ((TRIGGER, trigger), (WAIT, wait)) if wanted]
    if not first:
        return False
    _check(module, wait=wait)
    changed = False
    for kernel in module.kernels.values():
        if any(one.op.name == "griddepcontrol" for one in kernel.instructions()):
            continue
        kernel.blocks[0].instructions[:0] = [one.copy() for one in first]
        changed = True
    return changed


def _check(module: Module, *, wait: bool) -> None:
    number = int("".join(letter for letter in module.target if letter.isdigit()))
    if number < _FIRST or module.version < _PTX:
        version = ".".join(map(str, module.version))
        raise GoptxError.at(
            f"griddepcontrol takes sm_90 and PTX 7.8, and {module.filename} is for "
            f"{module.target} and PTX {version}"
        )
    for function in module.definitions() if wait else ():
        for one in function.instructions():
            if "nc" in one.op.modset or one.op.name in ("ldu", "tex", "tld4"):
                raise GoptxError.at(
                    f"{one.op.text} reads what nobody may write while the kernel runs: begun "
                    "early, it would read while the grid before it still writes",
                    one.span,
                    rule="griddepcontrol",
                    hint="an ordinary ld.global, which stays behind griddepcontrol.wait",
                )


@dataclass(frozen=True)
class DependentLaunch(ModulePass):
    """Programmatic dependent launch: what comes next may be launched early, and so may this.

    With ``trigger`` kernels that depend on this one may be launched once all its CTAs have begun;
    with ``wait`` all threads wait, before anything else, for the grids that this one depends on to
    end and for what they wrote. In a launch without a programmatic edge both do nothing.
    """

    wait: bool = True
    trigger: bool = True
    name: ClassVar[str] = "dependent-launch"

    def run(self, target: Module, analyses: Analyses) -> bool:
        return dependent_launch(target, wait=self.wait, trigger=self.trigger)
