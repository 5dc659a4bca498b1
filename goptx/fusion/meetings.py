"""Barriers that all threads of a CTA come to, and wait at, together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goptx.analysis.calls import calls, resolve
from goptx.analysis.cfg import control_flow
from goptx.analysis.control import control_dependence
from goptx.analysis.loops import find_loops
from goptx.analysis.synchronisation import Barrier, Synchronisation
from goptx.analysis.uniformity import Level, Uniformity
from goptx.fusion.geometry import WARP
from goptx.ir import Function, Instruction, Module


@dataclass(frozen=True)
class Meetings:
    """The barriers of a member that are meetings wherever all its threads come to them.

    Where some threads may name the id of a barrier of all, and give the count of all, at another
    place than the rest, they could meet those who are at that barrier: no barrier with this id is
    sure to be a meeting then. Who meets at a barrier gives one count, so other counts do no harm.
    """

    found: frozenset[int]
    """Identities of the instructions."""
    ordered: bool = True
    """Whether all threads come to all barriers that name no number in one order, so that each of
    them ends a phase for all of these."""
    straying: bool = False
    """Whether, as far as is seen, lanes of a warp may come one by one to barriers in device
    functions, though these promise that warps come as a whole."""

    def is_meeting(self, instruction: Instruction) -> bool:
        """Whether an instruction is one."""
        return id(instruction) in self.found


def meetings(
    kernel: Function,
    module: Module,
    sync: Synchronisation,
    uniform: Uniformity,
    block: tuple[int, int, int],
) -> Meetings:
    """Find the meetings of a member that is launched with blocks of a shape."""
    if not sync.barriers:
        return Meetings(frozenset())
    x, y, z = block
    threads = x * y * z
    whole = -(-threads // WARP) * WARP
    common = _Common(kernel, module, sync, uniform, Level.CTA)
    mixed: set[int | None] = set()
    found: list[Barrier] = []
    ordered = True
    for barrier in sync.barriers:
        for_all = not barrier.counted or barrier.threads in (None, threads, whole)
        known = barrier.id is not None and (not barrier.counted or barrier.threads is not None)
        at = barrier.at
        together = common.holds(at.function, at.block) and at.instruction.guard is None
        ordered &= together or barrier.counted
        if for_all and known and together and barrier.kind != "arrive":
            found.append(barrier)
        elif for_all:
            mixed.add(barrier.id)
    sure = [barrier for barrier in found if not mixed & {barrier.id, None}]
    warps = _Common(kernel, module, sync, uniform, Level.WARP)
    inner = [b for b in sync.barriers if b.aligned and b.at.function != kernel.name]
    return Meetings(
        frozenset(id(barrier.at.instruction) for barrier in sure),
        ordered,
        not all(warps.holds(b.at.function, b.at.block) for b in inner),
    )


class _Common:
    """Where all threads of the CTA, or of a warp, come together, in a kernel and its functions."""

    def __init__(
        self,
        kernel: Function,
        module: Module,
        sync: Synchronisation,
        uniform: Uniformity,
        level: Level,
    ) -> None:
        self._kernel = kernel
        self._uniform = uniform
        self._level = level
        bodies = sync.reached.functions
        self._always = {body.name: _always(body) for body in bodies if body is not kernel}
        # Functions that some threads may call without the others; what these call is so too.
        while apart := {name for body in bodies for name in self._called_apart(body, module)}:
            for name in apart:
                del self._always[name]

    def holds(self, function: str, block: str) -> bool:
        """Whether all of them come to a block together."""
        if function == self._kernel.name:
            return self._uniform.control_level(block) >= self._level
        return block in self._always.get(function, ())

    def _called_apart(self, body: Function, module: Module) -> Iterator[str]:
        for call in calls(body):
            at = call.at
            if call.indirect or at.instruction.guard or not self.holds(body.name, at.block):
                for name in call.callees:
                    callee = resolve(name, module)
                    if callee is not None and callee.name in self._always:
                        yield callee.name


def _always(function: Function) -> frozenset[str]:
    """The blocks of a function to which nothing decides who comes."""
    cfg = control_flow(function)
    decided = control_dependence(cfg, find_loops(cfg)).dependents.values()
    return frozenset(cfg.order).difference(*decided)
