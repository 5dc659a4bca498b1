"""Which values and branches are the same for all threads of a warp, a CTA, the grid.

A value is uniform at a level if all threads of that group which execute its instruction at the same
point of the program get the same. Data, guards, the joins of divergent branches, and loops that
threads leave in different rounds are followed; what a load from writable memory returns is never
trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from goptx.analysis.cfg import Cfg
from goptx.analysis.control import control_dependence
from goptx.analysis.divergence import Divergence, divergence
from goptx.analysis.lanes import Lanes
from goptx.analysis.liveness import liveness
from goptx.analysis.loops import Loop, LoopForest, find_loops
from goptx.analysis.reaching import JOIN, Reaching, reaching
from goptx.analysis.uniform_sources import Base, Follow, Level, Rules, Shape, launch_shape
from goptx.ir import Function, Instruction

__all__ = ["Level", "Shape", "Uniformity", "uniformity"]


@dataclass(frozen=True, eq=False)
class Uniformity:
    """Levels of the values and branches of a function.

    Blocks that cannot be reached count as uniform over the grid.

    Attributes:
        found: the values.
        shape: what was known of the block's shape.
        values: the level of each value, where it is made.
    """

    function: Function
    found: Reaching
    paths: Divergence
    shape: Shape
    values: tuple[Level, ...]
    _branches: Mapping[str, Level]
    _loops: Mapping[str, Level]
    _control: Mapping[str, Level]
    _registers: Mapping[str, Level]

    @property
    def cfg(self) -> Cfg:
        """The control-flow graph of the function."""
        return self.found.cfg

    def branch_level(self, label: str) -> Level:
        """How uniformly the threads at the end of a block choose where to go on; `Level.GRID`
        where there is no choice. Leaving the function under a guard is a choice too."""
        return self._branches.get(label, Level.GRID)

    def control_level(self, label: str) -> Level:
        """The largest group that enters a block together or not at all.

        `Level.THREAD` if a divergent branch decides whether a thread comes here. Each round of a
        loop counts: a loop that threads leave one by one is not entered together. Threads that
        trap end the grid, so that they leave nobody behind.
        """
        return self._control.get(label, Level.GRID)

    def exit_level(self, label: str) -> Level:
        """The largest group that leaves the function at the end of a block together or not."""
        return min(self.control_level(label), self.branch_level(label))

    def loop_level(self, loop: Loop) -> Level:
        """The largest group that leaves a loop in the same round."""
        return self._loops.get(loop.header, Level.GRID)

    def register_level(self, name: str) -> Level:
        """The least level of a register over all its writes, joins and reads."""
        return self._registers.get(name, Level.GRID)

    def read_level(self, label: str, place: int, name: str) -> Level:
        """The level of what an instruction reads from a register; KeyError if it reads none."""
        value = self.found.read(label, place, name)
        late = [self.loop_level(loop) for loop in _left(self.paths, self.found, value, label)]
        return min([self.values[value], *late])

    def write_level(self, label: str, place: int) -> Level:
        """The least level of what an instruction writes."""
        numbers = self.found.writes[label][place]
        return min((self.values[number] for number in numbers), default=Level.GRID)


def uniformity(
    function: Function,
    seeds: Mapping[str, Level] | None = None,
    block_dim: tuple[int, int, int] | None = None,
    *,
    specials: Mapping[str, str] | None = None,
    found: Reaching | None = None,
    invariant: Callable[[Instruction], bool] | None = None,
    trusts: bool = True,
) -> Uniformity:
    """Levels of a function's values and branches.

    Args:
        seeds: levels of registers, special registers or parameters that the caller knows better.
        block_dim: the block's shape; by default what ``.reqntid`` says.
        specials: registers that stand for special ones (virtualised ``%tid.x``), by name; of their
            block ``block_dim`` is the shape, and their threads start at a multiple of 32.
        found: the values of the function, if they are known.
        invariant: whether a load reads what nobody writes while the kernel runs, besides constant
            memory, parameters and ``ld.global.nc`` (`AccessSummary.reads_only`).
        trusts: that lanes of a warp which come to a branch together go one way where it says so
            (``.uni``), as they do in a launch of the function by itself.
    """
    live = liveness(function, found.cfg if found is not None else None)
    found = found or reaching(function, live)
    joining = {found.values[number].block for number in found.joined}
    paths = divergence(found.cfg, find_loops(found.cfg), live.live_in, joining)
    shape = launch_shape(function, block_dim)
    rules = Rules(found, shape, seeds or {}, specials or {}, invariant)
    solver = _Solver(found, paths, trusts)
    numbers = range(len(found.values))
    bases = [rules.base(number) for number in numbers]
    levels = solver.solve(bases)
    # A second round knows which masks and sums are uniform, so it can trust more operations.
    bases = rules.refined(bases, levels)
    lanes = rules.lanes(levels)
    if lanes is not None:
        for number in _hidden(numbers, lanes):
            bases[number] = Base(Level.WARP, Follow.GUARD)
    levels = solver.solve(bases)
    if shape.one_warp:
        levels = [Level.CTA if level == Level.WARP else level for level in levels]
    return _result(function, found, paths, shape, solver, levels)


def _hidden(numbers: Sequence[int], lanes: Lanes) -> list[int]:
    # Operands come before what is made of them, so that no question goes deep.
    for number in numbers:
        lanes.prepare(number)
    return [number for number in numbers if lanes.hides_lanes(number)]


def _left(paths: Divergence, found: Reaching, value: int, label: str) -> list[Loop]:
    """The loops around the making of a value that a read in another block stands outside of."""
    block = found.values[value].block
    if block == label or block not in paths.forest.innermost:
        return []
    return [loop for loop in paths.forest.chain(block) if label not in loop.blocks]


class _Solver:
    """Values, branches and loops as nodes of a graph along which divergence spreads.

    Values come first, by number; then the blocks that end in a choice; then the loops.
    """

    def __init__(self, found: Reaching, paths: Divergence, trusts: bool) -> None:
        self.found, self.paths, self._trusts = found, paths, trusts
        cfg = found.cfg
        self.choices = [label for label in cfg.order if len(cfg.successors[label]) > 1]
        first_branch = len(found.values)
        self.branch_node = {label: first_branch + i for i, label in enumerate(self.choices)}
        first_loop = first_branch + len(self.choices)
        self.loops = paths.forest.loops
        self.loop_node = {loop: first_loop + i for i, loop in enumerate(self.loops)}
        self.size = first_loop + len(self.loops)
        self.soft: list[list[int]] = [[] for _ in range(self.size)]
        """Edges that only values which follow their reads heed."""
        self.firm: list[list[int]] = [[] for _ in range(self.size)]
        """Edges that all nodes heed which follow anything."""
        self.late: dict[int, set[int]] = {}
        self.joins: dict[str, list[int]] = {}
        self._connect()

    def _connect(self) -> None:
        found, cfg = self.found, self.found.cfg
        for number, sources in found.joined.items():
            block = found.values[number].block
            self.joins.setdefault(block, []).append(number)
            for source, label in zip(sources, cfg.predecessors[block], strict=False):
                self._edge(self.firm, source, label, [number])
            if block == cfg.entry:
                self.firm[sources[-1]].append(number)
        for number, source in found.previous.items():
            self._edge(self.firm, source, found.values[number].block, [number])
        for label in cfg.order:
            instructions = cfg.blocks[label].instructions
            for place, made in enumerate(found.writes[label]):
                if made:
                    reads = found.reads[label][place]
                    for value in reads:
                        self._edge(self.soft, value, label, made)
                    guard = instructions[place].guard
                    if guard is not None:
                        value = found.read(label, place, guard.register)
                        self._edge(self.firm, value, label, made)
            if label in self.branch_node:
                for value in found.reads[label][-1]:
                    self._edge(self.firm, value, label, [self.branch_node[label]])
        for loop, node in self.loop_node.items():
            for label in self.paths.leaving_branches(loop):
                if label in self.branch_node:
                    self.firm[self.branch_node[label]].append(node)

    def _edge(self, edges: list[list[int]], value: int, label: str, targets: Sequence[int]) -> None:
        edges[value] += targets
        for loop in _left(self.paths, self.found, value, label):
            node = self.loop_node[loop]
            edges[node] += targets
            self.late.setdefault(value, set()).add(node)

    def solve(self, bases: Sequence[Base]) -> list[Level]:
        """The level of each node: the least of the bounds of all that it heeds."""
        extra = self.size - len(bases)
        bounds = [base.level for base in bases] + [Level.GRID] * extra
        follows = [base.follow for base in bases] + [Follow.GUARD] * extra
        levels: list[Level | None] = [None] * self.size
        for level in (Level.THREAD, Level.WARP, Level.CTA):
            pending: list[int] = []

            def settle(node: int, level: Level = level, pending: list[int] = pending) -> None:
                if level < self._floor(node):
                    bounds[node] = min(bounds[node], self._floor(node))
                else:
                    levels[node] = level
                    pending.append(node)

            for node in range(self.size):
                if levels[node] is None and bounds[node] <= level:
                    settle(node)
            while pending:
                node = pending.pop()
                for target in self.firm[node]:
                    if levels[target] is None and follows[target] is not Follow.NOTHING:
                        settle(target)
                for target in self.soft[node]:
                    if levels[target] is None and follows[target] is Follow.READS:
                        settle(target)
                for target in self._meeting(node):
                    if levels[target] is None and follows[target] is not Follow.NOTHING:
                        settle(target)
        return [Level.GRID if level is None else level for level in levels]

    def _floor(self, node: int) -> Level:
        """``bra.uni`` promises that the threads of a warp agree (PTX ISA 9.7.12.3)."""
        at = node - len(self.found.values)
        if self._trusts and 0 <= at < len(self.choices):
            last = self.found.cfg.blocks[self.choices[at]].terminator
            if last is not None and "uni" in last.op.modset:
                return Level.WARP
        return Level.THREAD

    def _meeting(self, node: int) -> list[int]:
        """The joins of values that the divergence of a branch or a loop reaches."""
        at = node - len(self.found.values)
        if at < 0:
            return []
        if at >= len(self.choices):
            blocks = self.paths.leaving_joins(self.loops[at - len(self.choices)])
            return [value for block in blocks for value in self.joins.get(block, ())]
        label = self.choices[at]
        around = self.paths.forest.innermost.get(label)
        return [
            value
            for block in self.paths.joins(label)
            for value in self.joins.get(block, ())
            if around is None or block != around.header or self._latches_differ(value, around)
        ]

    def _latches_differ(self, join: int, loop: Loop) -> bool:
        """Whether it matters on which way the next round is begun."""
        sources = zip(
            self.found.joined[join], self.found.cfg.predecessors[loop.header], strict=False
        )
        inside = {value for value, label in sources if label in loop.blocks}
        return len(inside) > 1 or not loop.reducible


def _result(
    function: Function,
    found: Reaching,
    paths: Divergence,
    shape: Shape,
    solver: _Solver,
    levels: Sequence[Level],
) -> Uniformity:
    branches = {label: levels[node] for label, node in solver.branch_node.items()}
    registers: dict[str, Level] = {}
    for number, value in enumerate(found.values):
        if value.place >= JOIN:
            late = [levels[node] for node in solver.late.get(number, ())]
            least = min([levels[number], *late])
            registers[value.register] = min(registers.get(value.register, Level.GRID), least)
    return Uniformity(
        function=function,
        found=found,
        paths=paths,
        shape=shape,
        values=tuple(levels[: len(found.values)]),
        _branches=branches,
        _loops={loop.header: levels[node] for loop, node in solver.loop_node.items()},
        _control=_control(found.cfg, paths.forest, branches),
        _registers=registers,
    )


def _control(cfg: Cfg, forest: LoopForest, branches: Mapping[str, Level]) -> dict[str, Level]:
    """The least level of the branches that decide over a block, directly or not."""
    dependence = control_dependence(cfg, forest)
    control: dict[str, Level] = {}
    for level in (Level.THREAD, Level.WARP, Level.CTA):
        pending = [label for label, found in branches.items() if found == level]
        while pending:
            label = pending.pop()
            entered = dependence.members.get(label, ()) if label in control else ()
            for target in (*dependence.dependents.get(label, ()), *entered):
                if target not in control:
                    control[target] = level
                    pending.append(target)
    return control
