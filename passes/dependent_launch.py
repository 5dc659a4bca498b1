"""Let a kernel begin before the grid that it waits for has ended, and let others do so with it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from goptx.analysis.cfg import EXIT, control_flow
from goptx.analysis.memory import AccessSummary, summarise
from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Module
from goptx.pipeline import Analyses, ModulePass

WAIT, TRIGGER = "griddepcontrol.wait", "griddepcontrol.launch_dependents"

_PTX: Final = (7, 8)
_FIRST: Final = 90
"""Version and architecture (sm_90) from which ``griddepcontrol`` is there (PTX ISA 9.7.13.12)."""


def dependent_launch(
    module: Module, *, wait: bool, trigger: bool, steady: Collection[str] = ()
) -> bool:
    """Put the two into every kernel that has no ``griddepcontrol`` of its own."""
    if not wait and not trigger:
        return False
    kernels = [
        kernel
        for kernel in module.kernels.values()
        if not any(one.op.name == "griddepcontrol" for one in kernel.instructions())
    ]
    summaries = [summarise(kernel, module) for kernel in kernels] if wait else []
    _check(module, summaries, steady, wait=wait)
    for summary in summaries:
        _wait(summary.function, summary, steady)
    for kernel in kernels if trigger else ():
        kernel.blocks[0].instructions.insert(0, Instruction(TRIGGER))
    return bool(kernels)


def _check(
    module: Module, summaries: Sequence[AccessSummary], steady: Collection[str], *, wait: bool
) -> None:
    number = int("".join(letter for letter in module.target if letter.isdigit()))
    if number < _FIRST or module.version < _PTX:
        version = ".".join(map(str, module.version))
        raise GoptxError.at(
            f"griddepcontrol takes sm_90 and PTX 7.8, and {module.filename} is for "
            f"{module.target} and PTX {version}"
        )
    fine = {
        id(one)
        for summary in summaries
        for one in summary.function.instructions()
        if "nc" in one.op.modset and summary.reads_only(one, steady)
    }
    for function in module.definitions() if wait else ():
        for one in function.instructions():
            unsure = "nc" in one.op.modset and id(one) not in fine
            if unsure or one.op.name in ("ldu", "tex", "tld4"):
                raise GoptxError.at(
                    f"{one.op.text} reads what nobody may write while the kernel runs: begun "
                    "early, it would read while the grid before it still writes",
                    one.span,
                    rule="griddepcontrol",
                    hint="an ordinary ld.global, which stays behind griddepcontrol.wait",
                )


def _wait(kernel: Function, summary: AccessSummary, steady: Collection[str]) -> None:
    """Put the wait on every way through a kernel: at its start, or behind the steady loads.

    Where a block has nothing that must wait, its successors that are reached from nowhere else wait
    in its place.
    """
    if not steady:
        kernel.blocks[0].instructions.insert(0, Instruction(WAIT))
        return
    cfg = control_flow(kernel)
    pending = [cfg.entry]
    while pending:
        label = pending.pop()
        block = cfg.blocks[label]
        ahead, behind = _parted(block.instructions, summary, steady)
        after = cfg.successors[label]
        alone = EXIT not in after and all(len(cfg.predecessors[one]) == 1 for one in after)
        if alone and not any(one is not block.terminator for one in behind):
            pending += after
        else:
            block.instructions[:] = [*ahead, Instruction(WAIT), *behind]


def _parted(
    instructions: Sequence[Instruction], summary: AccessSummary, steady: Collection[str]
) -> tuple[list[Instruction], list[Instruction]]:
    """What of a block may stand before the wait, and what not, each in its order.

    Nothing is moved across what has an effect or is done by lanes together.
    """
    ahead: list[Instruction] = []
    behind: list[Instruction] = []
    written: set[str] = set()
    read: set[str] = set()
    for place, one in enumerate(instructions):
        if _is_fixed(one):
            return ahead, [*behind, *instructions[place:]]
        uses, defs = set(one.uses()), set(one.defs())
        free = uses.isdisjoint(written) and defs.isdisjoint(written | read)
        if free and (one.op.effect == "none" or _is_steady(one, summary, steady)):
            ahead.append(one)
        else:
            behind.append(one)
            written |= defs
            read |= uses
    return ahead, behind


def _is_fixed(one: Instruction) -> bool:
    op = one.op
    known = op.row is not None and op.form is not None
    plain = op.effect in ("none", "load") and op.sync == "none" and op.removable
    return not known or not plain or one.is_terminator


def _is_steady(load: Instruction, summary: AccessSummary, steady: Collection[str]) -> bool:
    return load.op.space == "param" or summary.reads_only(load, steady)


@dataclass(frozen=True)
class DependentLaunch(ModulePass):
    """Programmatic dependent launch: what comes next may be launched early, and so may this.

    With ``trigger`` kernels that depend on this one may be launched once all its CTAs have begun.
    With ``wait`` all threads wait for the grids that this one depends on to end, and for what they
    wrote: before anything else but computing, and loads of memory behind the parameters ``steady``,
    which no grid before this one may write that can still be running. In a launch without a
    programmatic edge both do nothing.
    """

    wait: bool = True
    trigger: bool = True
    steady: tuple[str, ...] = ()
    name: ClassVar[str] = "dependent-launch"

    def run(self, target: Module, analyses: Analyses) -> bool:
        return dependent_launch(
            target, wait=self.wait, trigger=self.trigger, steady=frozenset(self.steady)
        )
