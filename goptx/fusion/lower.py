"""Lowering: a plan and its members to one strand of control flow.

Every node gives a `Strand` from the strands of its items:

* ``seq`` puts them one behind the other;
* ``warps`` and ``blocks`` dispatch on the thread or the CTA, and join;
* ``product`` merges their control-flow graphs (passes ``slice``, ``merge-cfg``, ``weave``);
* ``weave``, and ``coarsen`` of its copies, make one line of them (`goptx.fusion.woven`), also
  where the copies are threads of one CTA (``mode=folded``);
* ``coarsen`` with ``mode=looped`` runs one strand in rounds (`goptx.fusion.looped`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from goptx.fusion import shapes
from goptx.fusion.facts import Facts
from goptx.fusion.geometry import WARP, Geometry, Position, divided
from goptx.fusion.grouping import Grouping, Left
from goptx.fusion.instance import DYNAMIC_NAME, STATIC_NAME, Instances, Locate
from goptx.fusion.line import Line
from goptx.fusion.looped import Loop, between_rounds, looped, round_register
from goptx.fusion.members import Member, Names
from goptx.fusion.persistent import Queues, Rounds
from goptx.fusion.plan import Leaf, Node, Plan, in_order, leaves, nodes
from goptx.fusion.resources import STATIC_LIMIT, Barriers, SharedMemory
from goptx.fusion.roles import Roles, by_role
from goptx.fusion.shapes import Shape
from goptx.fusion.shares import Shares
from goptx.fusion.tickets import WORKSPACE, Tickets, Workspace, by_ticket, launched, workspace
from goptx.fusion.woven import Weaver
from goptx.ir import (
    Address,
    Block,
    Function,
    Guard,
    Instruction,
    Int,
    Label,
    Operand,
    Origin,
    Reg,
    Special,
    Sym,
)
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle, Strand
from goptx.pipeline import Pipeline

RunPasses = Callable[[Pipeline, Bundle], object]
"""How a pipeline is run on the strands of a node: quietly, or watched."""


@dataclass(frozen=True, slots=True)
class ShapeParam:
    """A parameter with a shape: its name, type and expression."""

    name: str
    type: str
    expr: str


@dataclass
class Lowered:
    """A fused body and what its header and contract have to say."""

    bundle: Bundle
    strand: Strand
    prologue: list[Instruction]
    shape_params: list[ShapeParam]
    callees: list[Function]
    shared: SharedMemory
    all_dynamic: bool
    threads: int
    ctas: Shape
    workspace: Workspace | None = None
    clusters: Mapping[str, int] = field(default_factory=dict[str, int])


def product_pipeline(node: Node) -> Pipeline:
    """The passes that make one strand of a ``product`` node's items."""
    order = node.option("order")
    cut = "slice," if node.option("slice") == "on" else ""
    return Pipeline.parse(f"{cut}merge-cfg,weave{{order={order}}}")


class Lowering:
    """Lowers one plan.

    Args:
        plan: the checked plan, expanded.
        members: in the order of their positions.
        facts: by alias.
        target: architecture, for latencies.
        geometry, barriers, shared: the layout of the plan.
        bound: alias -> variable -> parameter that holds the address of the member's own variable.
        locate: source positions.
        run_passes: runs the passes of ``product``.
        roles: registers of the items of the root, where it has them by role.
    """

    def __init__(
        self,
        plan: Plan,
        members: list[Member],
        facts: dict[str, Facts],
        target: str,
        geometry: Geometry,
        barriers: Barriers,
        shared: SharedMemory,
        bound: dict[str, dict[str, str]],
        locate: Locate,
        run_passes: RunPasses,
        roles: Roles | None = None,
    ) -> None:
        self._plan = plan
        self._facts = facts
        self._geometry = geometry
        self._barriers = barriers
        self._shared = shared
        self._run_passes = run_passes
        self._roles = roles
        self._bundle = Bundle(target)
        self._root = Builder(self._bundle.registers, "%g")
        self._taken = _taken(members, bound)
        self._shape_params: dict[str, ShapeParam] = {}
        self._shape_values: dict[str, Operand] = {}
        self._lines: dict[tuple[str, bool], Line] = {}
        rounds = [node for node in nodes(plan) if node.looped or node.persistent]
        self._rounds = {id(node): number for number, node in enumerate(rounds)}
        self._all_dynamic = shared.static_size > STATIC_LIMIT
        self._instances = Instances(
            members,
            in_order(plan, [m.alias for m in members]),
            facts,
            geometry,
            barriers,
            shared,
            bound,
            locate,
            self._bundle,
            self._root,
            self._shape,
            all_dynamic=self._all_dynamic,
        )

    def run(self) -> Lowered:
        """The fused body."""
        if any(f.synchronisation.griddepcontrol for f in self._facts.values()):
            # Launched early, the grid waits for those before it for all members at once.
            self._root.emit("griddepcontrol.wait")
        tickets = None
        if by_ticket(self._plan):
            thread = self._root.value("b32", "mov.u32", Special("%tid.x"))
            tickets = self._tickets(self._plan, thread)
            cta = tickets.ticket
        else:
            cta = self._root.value("b32", "mov.u32", Special("%ctaid.x"))
            thread = self._root.value("b32", "mov.u32", Special("%tid.x"))
        ctas = self._geometry.ctas(self._plan)
        threads = self._geometry.threads(self._plan)
        at = Position(cta, thread, ctas, threads, final=True)
        if isinstance(self._plan, Node) and self._plan.persistent:
            at = replace(at, final=False, converged=self._stays_together(self._plan))
        strand = self._lower(self._plan, at)
        if tickets is not None:
            strand = tickets.around(strand)
        return Lowered(
            self._bundle,
            strand,
            self._root.take(),
            list(self._shape_params.values()),
            self._instances.callees,
            self._shared,
            self._all_dynamic,
            threads,
            launched(self._plan, self._geometry),
            workspace(self._plan),
            {leaf.alias: self._geometry.cluster(leaf) for leaf in leaves(self._plan)},
        )

    def _tickets(self, plan: Plan, thread: Reg) -> Tickets:
        """What stands in front of a plan whose CTAs take tickets."""
        assert isinstance(plan, Node) and self._shared.word is not None
        symbol = DYNAMIC_NAME if self._all_dynamic else STATIC_NAME
        counts = [self._count(item) for item in plan.items]
        word = Address(Sym(symbol), self._shared.word)
        wanted = self._shares(plan).wanted
        if not plan.persistent:
            return Tickets(counts, thread, word, wanted, self._bundle)
        copies = any(self._facts[leaf.alias].asynchronous for leaf in leaves(plan))
        rounds = Rounds(self._count(plan), self._barriers.hand_over[id(plan)], copies)
        return Queues(counts, thread, word, wanted, self._bundle, rounds)

    def _stays_together(self, node: Node) -> bool:
        """Whether the lanes of a warp come to the second round of a node together."""
        whole_warps = all(self._geometry.threads(leaf) % WARP == 0 for leaf in leaves(node))
        return whole_warps and not any(self._facts[leaf.alias].divergent for leaf in leaves(node))

    # Shapes at run time

    def _shape(self, name: str, value: Shape, type: str = "u32") -> Operand:
        """A shape as an operand: a constant, or a parameter loaded at the kernel's start."""
        if isinstance(value, int):
            return Int(value)
        found = self._shape_values.get(value)
        if found is None:
            unique, count = name, 1
            while unique in self._taken:
                count += 1
                unique = f"{name}_{count}"
            self._taken.add(unique)
            self._shape_params[value] = ShapeParam(unique, type, value)
            bits = f"b{type[1:]}"
            found = self._root.value(bits, f"ld.param.{type}", Address(Sym(unique)))
            self._shape_values[value] = found
        return found

    def _count(self, plan: Plan, what: str = "ctas") -> Operand:
        return self._shape(f"{_named(plan)}_{what}", self._geometry.ctas(plan))

    # Nodes

    def _lower(self, plan: Plan, at: Position) -> Strand:
        if isinstance(plan, Leaf):
            return self._instances.make(plan, at).strand(self._bundle)
        lower = {
            "seq": self._seq,
            "warps": self._warps,
            "blocks": self._blocks,
            "persistent": self._blocks,
            "product": self._product,
            "weave": self._weave,
            "coarsen": self._weave,
            "folded": self._weave,
            "looped": self._looped,
        }[plan.kind]
        return lower(plan, at)

    def _entry(self, plan: Plan, at: Position, builder: Builder) -> Reg | None:
        """Emit the test whether a plan is active at a position; None where it always is."""
        conditions: list[Reg] = []
        if self._geometry.ctas(plan) != at.ctas:
            test = builder.value("pred", "setp.lt.u32", at.cta, self._count(plan))
            conditions.append(test)
        threads = self._geometry.threads(plan)
        if threads < at.threads:
            conditions.append(builder.value("pred", "setp.lt.u32", at.thread, threads))
        if len(conditions) == 2:
            return builder.value("pred", "and.pred", *conditions)
        return conditions[0] if conditions else None

    def _within(self, plan: Plan, at: Position) -> tuple[Position, bool]:
        """The position of an item inside its node, and whether its threads may part a warp."""
        threads = self._geometry.threads(plan)
        inside = replace(at, ctas=self._geometry.ctas(plan), threads=threads)
        return inside, at.parts_warps(threads)

    def _guarded(self, plan: Plan, at: Position) -> Strand:
        """An item of a node that has as many CTAs and threads as its largest item."""
        builder = Builder(self._bundle.registers, "%g", self._glue(plan))
        active = self._entry(plan, at, builder)
        inside, splits = self._within(plan, at)
        strand = self._lower(plan, inside)
        if active is not None:
            surplus = Guard(active.name, True)
            if at.final:
                # Threads that nobody needs are gone, so that no barrier or lane waits for them.
                builder.emit("exit", guard=surplus)
            else:
                builder.emit("bra", Label(strand.exit), guard=surplus)
            entry = Block(self._bundle.fresh_label("enter"), builder.take(), strand.entry)
            strand.blocks.insert(0, entry)
            strand.divergent = strand.divergent or splits
        return strand

    def _glue(self, plan: Plan) -> Origin:
        """The origin of glue that belongs to a plan: its first member's, without an ordinal."""
        return Origin(self._instances.index[next(leaves(plan)).name], -1)

    def _seq(self, node: Node, at: Position) -> Strand:
        strands = [
            self._guarded(item, replace(at, final=False, converged=at.converged and not place))
            for place, item in enumerate(node.items)
        ]
        exit_label = self._bundle.fresh_label("join")
        meetings = self._barriers.meetings.get(id(node), {})
        blocks: list[Block] = []
        for position, strand in enumerate(strands):
            last = position + 1 == len(strands)
            blocks += strand.blocks
            instructions: list[Instruction] = []
            if position + 1 in meetings:
                instructions = self._hand_over(node, drained=meetings[position + 1])
            following = exit_label if last else strands[position + 1].entry
            blocks.append(Block(strand.exit, instructions, following))
        return self._join(strands, blocks, exit_label)

    def _hand_over(self, node: Node, *, drained: bool) -> list[Instruction]:
        """Between items that overlay their shared memory: all threads are done with it."""
        builder = Builder(self._bundle.registers, "%g", self._glue(node))
        if drained:
            builder.emit("cp.async.wait_all")
        builder.emit("barrier.sync", Int(self._barriers.hand_over[id(node)]))
        return builder.take()

    def _join(self, strands: list[Strand], blocks: list[Block], exit_label: str) -> Strand:
        members = frozenset[int]().union(*(s.members for s in strands))
        divergent, waits = (any(s.divergent for s in strands), any(s.waits for s in strands))
        return Strand(blocks, exit_label, members, divergent=divergent, waits=waits)

    def _warps(self, node: Node, at: Position) -> Strand:
        """Warps of the CTA are divided among the items."""
        builder = Builder(self._bundle.registers, "%g", self._glue(node))
        ranges = self._geometry.ranges(node)
        strands: list[Strand] = []
        entries: list[Block] = []
        for position, (item, (start, end)) in enumerate(zip(node.items, ranges, strict=True)):
            role = Builder(self._bundle.registers, "%g", self._glue(item))
            if self._roles is not None and by_role(node):
                self._claim_registers(role, self._roles.launch, self._roles.counts[position])
            thread = role.value("b32", "sub.u32", at.thread, start) if start else at.thread
            # What lies between the end of this range and the start of the next belongs to nobody.
            room = (ranges[position + 1][0] if position + 1 < len(ranges) else end) - start
            strand = self._guarded(item, replace(at, thread=thread, threads=room))
            entries.append(Block(self._bundle.fresh_label("role"), role.take(), strand.entry))
            strands.append(strand)
        dispatch: list[Block] = []
        for position in range(len(ranges) - 1, 0, -1):
            test = builder.value("pred", "setp.ge.u32", at.thread, ranges[position][0])
            builder.emit("bra", Label(entries[position].label), guard=Guard(test.name))
            dispatch.append(Block(self._bundle.fresh_label("warps"), builder.take()))
        return self._dispatched(dispatch, entries, strands)

    def _claim_registers(self, role: Builder, launch: int, count: int) -> None:
        """Take registers out of the CTA's pool, or give some back (PTX ISA 9.7.20.5)."""
        change = "inc" if count > launch else "dec"
        role.emit(f"setmaxnreg.{change}.sync.aligned.u32", Int(count))

    def _dispatched(
        self, dispatch: list[Block], entries: list[Block], strands: list[Strand]
    ) -> Strand:
        """Dispatch blocks in a row, the last falling through to the first item; then a join."""
        exit_label = self._bundle.fresh_label("join")
        for block, following in pairwise(dispatch):
            block.next = following.label
        dispatch[-1].next = entries[0].label
        blocks = list(dispatch)
        for entry, strand in zip(entries, strands, strict=True):
            blocks += [entry, *strand.blocks, Block(strand.exit, [], exit_label)]
        return self._join(strands, blocks, exit_label)

    def _blocks(self, node: Node, at: Position) -> Strand:
        """CTAs are divided among the items: as tickets tell, or by their numbers (`Shares`)."""
        builder = Builder(self._bundle.registers, "%g", self._glue(node))
        dispatch: list[Block] = []
        entries: list[Block] = []
        strands: list[Strand] = []
        cta, rank = at.cta, Int(0)
        if (unit := self._geometry.cluster(node)) > 1:
            # Whole clusters are given out; the number of a CTA in its own stays.
            rank = divided("rem", at.cta, Int(unit), builder)
            cta = divided("div", at.cta, Int(unit), builder)
        for position, item in enumerate(node.items):
            index = cta
            taken: Reg | None = None
            if position + 1 < len(node.items):
                if by_ticket(node):
                    # Tickets number the CTAs of one item after those of another.
                    count = self._count(item)
                    taken = builder.value("pred", "setp.lt.u32", cta, count)
                    cta = builder.value("b32", "sub.u32", cta, count)
                else:
                    here, beyond = self._shares(node).divide(position, cta, builder)
                    taken = builder.value("pred", "setp.gt.u64", beyond, here)
                    index = builder.value("b32", "cvt.u32.u64", here)
                    cta = builder.value("b32", "sub.u32", cta, index)
            share = Builder(self._bundle.registers, "%g", self._glue(item))
            ctas = self._geometry.ctas(item)
            if unit > 1:
                index = share.value("b32", "mad.lo.u32", index, unit, rank)
                if self._geometry.cluster(item) == 1:  # it may not fill its last cluster
                    ctas = shapes.multiply([self._geometry.parts(item, unit), unit])
            strand = self._guarded(item, replace(at, cta=index, ctas=ctas))
            entry = Block(self._bundle.fresh_label("share"), share.take(), strand.entry)
            entries.append(entry)
            strands.append(strand)
            if taken is not None:
                builder.emit("bra", Label(entry.label), guard=Guard(taken.name))
                dispatch.append(Block(self._bundle.fresh_label("blocks"), builder.take()))
        # The dispatch falls through to the last item's entry.
        return self._dispatched(dispatch, entries[-1:] + entries[:-1], strands[-1:] + strands[:-1])

    def _shares(self, node: Node) -> Shares:
        return Shares(node, self._geometry, self._shape)

    def _product(self, node: Node, at: Position) -> Strand:
        inside = replace(at, final=False, converged=False, apart=True)
        strands = [self._guarded(item, inside) for item in node.items]
        piece = Bundle(
            self._bundle.target,
            strands,
            self._bundle.registers,
            self._bundle.variables,
            self._bundle.tables,
            self._bundle.prototypes,
            {m: side for side, strand in enumerate(strands) for m in strand.members},
            self._bundle.callees,
            self._bundle.labels,
        )
        self._run_passes(product_pipeline(node), piece)
        self._bundle.labels = piece.labels
        return piece.strands[0]

    def _looped(self, node: Node, at: Position) -> Strand:
        """A ``coarsen`` node whose CTAs do theirs one after the other."""
        (item,) = node.items
        whole, own = self._geometry.ctas(item), self._geometry.ctas(node)
        glue = self._glue(node)
        cta = round_register(self._bundle, self._rounds[id(node)])
        rest = self._shape(f"{_named(node)}_rest", shapes.difference(whole, own))
        members = [self._facts[leaf.alias] for leaf in leaves(node)]
        together = at.converged and self._stays_together(node)
        inside = replace(at, cta=cta, ctas=whole, final=False, converged=together)
        between = between_rounds(
            self._barriers,
            id(node),
            Builder(self._bundle.registers, "%g", glue),
            asynchronous=any(f.asynchronous for f in members),
        )
        loop = Loop(cta, at.cta, self._count(node, "rounds_apart"), rest, between, glue)
        return looped(loop, self._guarded(item, inside), self._bundle)

    # Structured weave

    def _weave(self, node: Node, at: Position) -> Strand:
        """A woven node; items that are no members or woven nodes come behind, one by one."""
        at = replace(at, final=False)
        builder = Builder(self._bundle.registers, "%g", self._glue(node))
        grouping = Grouping(
            self._instances,
            self._geometry,
            self._barriers,
            self._facts,
            self._bundle,
            self._shape,
            self._entry,
            self._lines,
        )
        group = grouping.make(node, at, builder)
        whole = self._geometry.threads(node) % WARP == 0 and not at.apart
        strands: list[Strand] = []
        if group.items:
            weaver = Weaver(self._bundle)
            strands.append(weaver.strand(group, whole=whole, converged=at.converged))
        for left in grouping.rest:
            strands.append(self._left(left, converged=at.converged and not strands))
        exit_label = self._bundle.fresh_label("join")
        blocks = [Block(self._bundle.fresh_label("woven"), builder.take(), strands[0].entry)]
        for place, strand in enumerate(strands):
            last = place + 1 == len(strands)
            blocks += strand.blocks
            following = exit_label if last else strands[place + 1].entry
            blocks.append(Block(strand.exit, [], following))
        return self._join(strands, blocks, exit_label)

    def _left(self, left: Left, *, converged: bool) -> Strand:
        """An item that is not woven, behind the tests of all nodes around it."""
        if isinstance(left.what, Strand):
            strand = left.what
        else:
            item, at = left.what
            strand = self._guarded(item, replace(at, converged=converged))
        for active in reversed(left.active):
            skip = Instruction("bra", (Label(strand.exit),), Guard(active.test.name, True))
            entry = Block(self._bundle.fresh_label("enter"), [skip], strand.entry)
            strand.blocks.insert(0, entry)
            strand.divergent = strand.divergent or active.parts_warps
        return strand


def _named(plan: Plan) -> str:
    """The aliases in a plan, for the names of shapes."""
    return "_".join(dict.fromkeys(leaf.alias for leaf in leaves(plan)))


def _taken(members: list[Member], bound: dict[str, dict[str, str]]) -> set[str]:
    """Names that a parameter of the fused kernel would clash with, or hide."""
    found = {STATIC_NAME, DYNAMIC_NAME, WORKSPACE}
    found |= {param for params in bound.values() for param in params.values()}
    for member in members:
        names = Names(member.alias)
        found |= {names.symbol(name) for name in member.own_names(member.kernel)}
        found |= {names.symbol(name) for name in member.symbols}
    return found
