"""Remove everything that only debuggers and profilers read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from goptx.ir import FileEntry, Function, Module, Pragma, Section
from goptx.pipeline import ALL, Analyses, ModulePass


def strip_function(function: Function) -> bool:
    """Remove source positions and the labels that only debug sections refer to."""
    changed = False
    for instruction in function.instructions():
        if instruction.loc is not None:
            instruction.loc = None
            changed = True
        if instruction.prefix:
            kept = _meaningful(instruction.prefix)
            changed |= kept != instruction.prefix
            instruction.prefix = kept
    kept = _meaningful(function.trailer)
    changed |= kept != function.trailer
    function.trailer = kept
    return changed


def _meaningful(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Pragmas; not labels and ``.loc`` lines."""
    return tuple(line for line in lines if line.strip().startswith(".pragma"))


def strip_module(module: Module) -> bool:
    """Remove debug sections, ``.file`` entries and ``.target debug``, and strip the functions."""
    kept = [item for item in module.items if not _is_debug(item)]
    changed = len(kept) != len(module.items)
    module.items[:] = kept
    if "debug" in module.targets:
        module.targets = [target for target in module.targets if target != "debug"]
        changed = True
    for function in module.definitions():
        changed |= strip_function(function)
    return changed


def _is_debug(item: object) -> bool:
    if isinstance(item, Pragma):
        return item.text.startswith("@@DWARF")
    return isinstance(item, Section | FileEntry)


@dataclass(frozen=True)
class StripDebug(ModulePass):
    """No ``.section``, ``.file``, ``.loc``, ``@@DWARF``, nor labels that only they refer to."""

    name: ClassVar[str] = "strip-debug"
    preserves: ClassVar[tuple[str, ...]] = ALL

    def run(self, target: Module, analyses: Analyses) -> bool:
        return strip_module(target)
