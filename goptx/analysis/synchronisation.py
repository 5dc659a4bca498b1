"""How the threads of a kernel wait for each other, its device functions included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from goptx.analysis.calls import Call, Occurrence, Reached, calls, reached, resolve
from goptx.analysis.cfg import Cfg, control_flow
from goptx.analysis.early_exits import EarlyExit, early_exits
from goptx.analysis.reaching import Reaching, reaching
from goptx.analysis.waits import WaitLoop, wait_loops
from goptx.ir import Function, Int, Module, Operand, Special
from goptx.isa.opcodes import Op

_WARP_IDS = frozenset(("%warpid", "%nwarpid"))
_CLUSTER_MEMORY = frozenset(("mapa", "getctarank"))
_CLUSTER_MODS = frozenset(("shared::cluster", "multicast::cluster"))


class Barrier(NamedTuple):
    """A barrier of the CTA: ``bar`` or ``barrier`` (PTX ISA 9.7.13.1).

    ``id`` and ``threads`` are None where they stand in a register that is not known to be constant;
    ``threads`` also where no count is given, which ``counted`` tells apart.
    """

    at: Occurrence
    kind: str
    """sync, arrive or red."""
    id: int | None
    counted: bool
    threads: int | None
    aligned: bool


class Collective(NamedTuple):
    """An operation of the threads of a warp together.

    ``mask`` is None where it is in a register that is not known to be constant, and where there is
    none (``masked`` is then false): ``mma``, ``ldmatrix``, ``activemask``, votes without ``.sync``.
    """

    at: Occurrence
    masked: bool
    mask: int | None
    aligned: bool


class AsyncGroup(NamedTuple):
    """A step of a queue of asynchronous operations.

    ``queue`` is "cp.async", "bulk" or "wgmma"; ``action`` is copy, commit or wait; ``pending`` is
    how many groups a wait leaves under way (0 for ``wait_all``); ``read`` says that a bulk wait
    waits for sources to be read only.
    """

    at: Occurrence
    queue: str
    action: str
    pending: int | None
    read: bool


@dataclass(frozen=True, eq=False)
class Synchronisation:
    """Everything by which threads of a kernel wait, by kind, in the order of functions and layout.

    Attributes:
        warpgroup: ``wgmma`` instructions.
        cluster: ``barrier.cluster``.
        cluster_memory: what reaches into the shared memory of another CTA.
        early_exits: of the function itself; see `EarlyExit`.
        leaving_calls: calls, in the function itself, of functions that may ``exit``.
        waits: loops that wait for what others write, and retry loops; see `WaitLoop`.
        warp_ids: reads of ``%warpid`` and ``%nwarpid``.
        grid: reads of ``%envreg``, by which cooperative groups find the grid barrier.
        unknown_calls: calls that run code which the module does not hold.
    """

    reached: Reached
    barriers: tuple[Barrier, ...]
    collectives: tuple[Collective, ...]
    warpgroup: tuple[Occurrence, ...]
    setmaxnreg: tuple[Occurrence, ...]
    cluster: tuple[Occurrence, ...]
    cluster_memory: tuple[Occurrence, ...]
    mbarriers: tuple[Occurrence, ...]
    groups: tuple[AsyncGroup, ...]
    fences: tuple[Occurrence, ...]
    griddepcontrol: tuple[Occurrence, ...]
    early_exits: tuple[EarlyExit, ...]
    leaving_calls: tuple[Occurrence, ...]
    waits: tuple[WaitLoop, ...]
    warp_ids: tuple[Occurrence, ...]
    grid: tuple[Occurrence, ...]
    unknown_calls: tuple[Call, ...]

    @property
    def barrier_ids(self) -> frozenset[int]:
        """The barrier ids that are known; see `dynamic_barriers` for the rest."""
        return frozenset(barrier.id for barrier in self.barriers if barrier.id is not None)

    @property
    def dynamic_barriers(self) -> tuple[Barrier, ...]:
        """Barriers whose id stands in a register that is not known to be constant."""
        return tuple(barrier for barrier in self.barriers if barrier.id is None)

    @property
    def inter_cta_waits(self) -> tuple[WaitLoop, ...]:
        """Loops that may wait for a thread of another CTA."""
        return tuple(wait for wait in self.waits if wait.inter_cta)

    @property
    def is_blocking(self) -> bool:
        """Whether a thread may have to wait for another one."""
        waits = any(wait.blocking for wait in self.waits)
        blocking = self.barriers or self.collectives or self.cluster or self.warpgroup
        return bool(blocking or self.unknown_calls or waits or self.mbarriers)


def synchronisation(
    function: Function, module: Module, found: Reaching | None = None
) -> Synchronisation:
    """How threads of a kernel wait for each other.

    ``found`` are the values of the function if they are known already.
    """
    running = reached(function, module)
    scan = _Scan()
    for body in running.functions:
        facts = found if found is not None and body is function else None
        scan.function(body, facts)
    collective_sites = [c.at for c in scan.collectives if c.at.function == function.name]
    barrier_sites = [b for b in scan.barriers if b.at.function == function.name]
    cluster_sites = [c for c in scan.cluster if c.function == function.name]
    group_sites = [w for w in (*scan.warpgroup, *scan.setmaxnreg) if w.function == function.name]
    through = _through_calls(function, module)
    return Synchronisation(
        reached=running,
        barriers=tuple(scan.barriers),
        collectives=tuple(scan.collectives),
        warpgroup=tuple(scan.warpgroup),
        setmaxnreg=tuple(scan.setmaxnreg),
        cluster=tuple(scan.cluster),
        cluster_memory=tuple(scan.cluster_memory),
        mbarriers=tuple(scan.mbarriers),
        groups=tuple(scan.groups),
        fences=tuple(scan.fences),
        griddepcontrol=tuple(scan.griddepcontrol),
        early_exits=early_exits(
            function,
            found.cfg if found is not None else control_flow(function),
            [*_barrier_groups(barrier_sites, through.barriers), [*cluster_sites, *through.cluster]],
            [*collective_sites, *group_sites, *through.collectives],
        ),
        leaving_calls=through.leaving,
        waits=tuple(scan.waits),
        warp_ids=tuple(scan.warp_ids),
        grid=tuple(scan.grid),
        unknown_calls=running.external
        + tuple(call for call in running.indirect if not call.callees),
    )


def _barrier_groups(
    barriers: list[Barrier], through: tuple[Occurrence, ...]
) -> list[list[Occurrence]]:
    """Barriers that exiting threads release, by id; one unknown id makes them one group."""
    uncounted = [barrier for barrier in barriers if not barrier.counted]
    if through or any(barrier.id is None for barrier in uncounted):
        return [[*(barrier.at for barrier in uncounted), *through]]
    groups: dict[int | None, list[Occurrence]] = {}
    for barrier in uncounted:
        groups.setdefault(barrier.id, []).append(barrier.at)
    return list(groups.values())


class _ThroughCalls(NamedTuple):
    """Calls in a function that reach barriers, warp collectives, cluster barriers, or ``exit``."""

    barriers: tuple[Occurrence, ...]
    collectives: tuple[Occurrence, ...]
    cluster: tuple[Occurrence, ...]
    leaving: tuple[Occurrence, ...]


def _through_calls(function: Function, module: Module) -> _ThroughCalls:
    kinds: dict[str, set[str]] = {}
    found: dict[str, list[Occurrence]] = {k: [] for k in ("barrier", "warp", "cluster", "exit")}
    for call in calls(function):
        for name in call.callees:
            callee = resolve(name, module)
            if callee is None:
                continue
            if callee.name not in kinds:
                bodies = reached(callee, module).functions
                kinds[callee.name] = {k for body in bodies for k in _kinds(body)}
            for kind in kinds[callee.name]:
                found[kind].append(call.at)
    return _ThroughCalls(*(tuple(found[k]) for k in ("barrier", "warp", "cluster", "exit")))


def _kinds(function: Function) -> set[str]:
    found: set[str] = set()
    cfg = control_flow(function)
    # What stands behind a trap, as Julia writes `trap; exit`, no thread comes to.
    for instruction in (i for label in cfg.order for i in cfg.blocks[label].instructions):
        op = instruction.op
        if op.sync == "cta_barrier":
            found.add("barrier")
        elif op.sync in ("warp_collective", "warpgroup"):
            found.add("warp")
        elif op.name == "barrier.cluster":
            found.add("cluster")
        elif op.terminator == "exit":
            found.add("exit")
    return found


class _Scan:
    """Collects, one function after the other."""

    def __init__(self) -> None:
        self.barriers: list[Barrier] = []
        self.collectives: list[Collective] = []
        self.warpgroup: list[Occurrence] = []
        self.setmaxnreg: list[Occurrence] = []
        self.cluster: list[Occurrence] = []
        self.cluster_memory: list[Occurrence] = []
        self.mbarriers: list[Occurrence] = []
        self.groups: list[AsyncGroup] = []
        self.fences: list[Occurrence] = []
        self.griddepcontrol: list[Occurrence] = []
        self.waits: list[WaitLoop] = []
        self.warp_ids: list[Occurrence] = []
        self.grid: list[Occurrence] = []

    def function(self, function: Function, found: Reaching | None) -> None:
        facts = _Lazy(function, found)
        for block in function.blocks:
            for place, instruction in enumerate(block.instructions):
                op = instruction.op
                at = Occurrence(function.name, block.label, place, instruction)
                if op.sync != "none" or op.effect == "fence" or op.modset & _CLUSTER_MODS:
                    self._visit(at, facts)
                elif op.name in _CLUSTER_MEMORY:
                    self.cluster_memory.append(at)
                elif op.name == "mov":
                    self._special(at)
        self.waits += wait_loops(function, facts.cfg, facts.found)

    def _special(self, at: Occurrence) -> None:
        source = at.instruction.operands[-1]
        if isinstance(source, Special):
            if source.base in _WARP_IDS:
                self.warp_ids.append(at)
            elif source.base.startswith("%envreg"):
                self.grid.append(at)

    def _visit(self, at: Occurrence, facts: _Lazy) -> None:
        op = at.instruction.op
        if op.modset & _CLUSTER_MODS and op.name != "barrier.cluster" and not _in_own_cta(op):
            self.cluster_memory.append(at)
        if op.name == "setmaxnreg":
            self.setmaxnreg.append(at)
        elif op.name == "griddepcontrol":
            self.griddepcontrol.append(at)
        elif op.sync == "cta_barrier":
            self.barriers.append(_barrier(at, facts))
        elif op.sync == "warp_collective":
            self.collectives.append(_collective(at, facts))
        elif op.name == "barrier.cluster":
            self.cluster.append(at)
        elif op.sync == "mbarrier":
            self.mbarriers.append(at)
        elif op.effect == "fence" and op.sync == "none":
            self.fences.append(at)
        group = _group(at)
        if group is not None:
            self.groups.append(group)
        if op.sync == "warpgroup" and op.name != "setmaxnreg":
            self.warpgroup.append(at)


class _Lazy:
    """Values of a function, worked out only if some operand is a register."""

    def __init__(self, function: Function, found: Reaching | None) -> None:
        self.function = function
        self.cfg: Cfg = found.cfg if found is not None else control_flow(function)
        self.found = found

    def constant(self, at: Occurrence, operand: Operand) -> int | None:
        if isinstance(operand, Int):
            return operand.value
        if at.block not in self.cfg.number:
            return None
        if self.found is None:
            self.found = reaching(self.function)
        return self.found.operand_constant(at.block, at.place, operand)


def _in_own_cta(op: Op) -> bool:
    """Whether it is a bulk copy to a shared address, spelt ``.shared::cluster`` as the ISA has it.

    A CTA's own shared window lies in its cluster's (PTX ISA 5.1.8): only ``mapa`` or a multicast
    leads into another one, and those are found by themselves.
    """
    return op.name.startswith("cp.async.bulk") and "multicast::cluster" not in op.modset


def _barrier(at: Occurrence, facts: _Lazy) -> Barrier:
    op, operands = at.instruction.op, at.instruction.operands
    kind = next(k for k in ("arrive", "red", "sync") if k in op.modset or k == "sync")
    values = operands[1:-1] if kind == "red" else operands
    counted = len(values) > 1
    return Barrier(
        at=at,
        kind=kind,
        id=facts.constant(at, values[0]) if values else None,
        counted=counted,
        threads=facts.constant(at, values[1]) if counted else None,
        aligned=op.aligned,
    )


def _collective(at: Occurrence, facts: _Lazy) -> Collective:
    op, operands = at.instruction.op, at.instruction.operands
    place = op.mask_operand
    if place is None or place >= len(operands):
        return Collective(at, False, None, op.aligned)
    mask = facts.constant(at, operands[place])
    return Collective(at, True, None if mask is None else mask & 0xFFFFFFFF, op.aligned)


def _group(at: Occurrence) -> AsyncGroup | None:
    op, operands = at.instruction.op, at.instruction.operands
    if op.name.startswith("wgmma."):
        queue = "wgmma"
    elif op.name in ("cp.async", "cp.async.commit_group", "cp.async.wait_group"):
        queue = "cp.async"
    elif op.name == "cp.async.wait_all":
        return AsyncGroup(at, "cp.async", "wait", 0, False)
    elif "bulk" in op.name and op.sync == "async_group":
        queue = "bulk"
    else:
        return None
    if op.name.endswith("commit_group"):
        return AsyncGroup(at, queue, "commit", None, False)
    if op.name.endswith("wait_group"):
        count = operands[0] if operands else None
        pending = count.value if isinstance(count, Int) else None
        return AsyncGroup(at, queue, "wait", pending, "read" in op.modset)
    if op.name == "wgmma.fence":
        return None
    return AsyncGroup(at, queue, "copy", None, False)
