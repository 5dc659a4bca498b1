"""What the members of a plan share of a CTA: barrier ids and shared memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from goptx.analysis.synchronisation import Barrier
from goptx.diag import GoptxError
from goptx.fusion import shapes
from goptx.fusion.geometry import WARP, Geometry
from goptx.fusion.meetings import Meetings
from goptx.fusion.members import Member, Scoped
from goptx.fusion.plan import Leaf, Node, Plan, leaves, nodes
from goptx.fusion.shapes import Shape
from goptx.ir import Instruction, Int, Operand, Variable

BARRIERS = 16
"""Named barriers of a CTA (PTX ISA 9.7.13.1)."""

SWIZZLE = 1024
"""Bytes after which the swizzles of tensor maps and ``wgmma`` descriptors repeat (PTX ISA 5.5.7,
9.7.15.5): they look at an address modulo this, whatever the ``.align`` of the variable says."""

STATIC_LIMIT = 48 * 1024
"""Bytes of statically declared shared memory that every device launches without an opt-in."""

_WORD = 4


@dataclass(frozen=True, slots=True)
class BarrierUse:
    """The barriers of a member.

    Attributes:
        ids: those that are known, in order.
        counted: whether some name the number of threads.
        dynamic: barriers whose id stands in a register and is not known to be constant.
        constants: ids that stand in registers and are known, by identity of the instruction.
        finds_out: whether threads find out something at some (``.red``).
        met: all threads come to all of them together; ``straying``: as of `Meetings`.
    """

    ids: tuple[int, ...]
    counted: bool
    dynamic: tuple[Instruction, ...]
    constants: dict[int, int]
    finds_out: bool = False
    met: bool = True
    straying: bool = False

    @property
    def any(self) -> bool:
        """Whether there is a barrier at all."""
        return bool(self.ids) or bool(self.dynamic)

    @property
    def plain(self) -> bool:
        """Only ``bar.sync 0`` for all threads of the CTA."""
        alike = not self.counted and not self.finds_out
        return self.ids == (0,) and alike and not self.dynamic


@dataclass(frozen=True, slots=True)
class BarrierMap:
    """How the barriers of a leaf are rewritten.

    Attributes:
        ids: old id -> new id; an id that is not there stays.
        count: threads to name where the member named none; None leaves it unnamed.
        unaligned: print ``barrier`` without ``.aligned``.
        constants: old ids that stand in registers, by identity of the member's instruction.
    """

    ids: dict[int, int]
    count: int | None
    unaligned: bool
    constants: dict[int, int]

    def id_of(self, instruction: Instruction) -> Operand:
        """The id operand for a barrier of the member, in the member's names where it stays."""
        operand = instruction.operands[barrier_position(instruction)]
        known = operand.value if isinstance(operand, Int) else self.constants.get(id(instruction))
        new = None if known is None else self.ids.get(known)
        return operand if new is None else Int(new)


def barrier_position(instruction: Instruction) -> int:
    """Which operand of a ``bar`` or ``barrier`` instruction is the id."""
    return 1 if "red" in instruction.op.modset else 0


def barrier_count(instruction: Instruction) -> int | None:
    """Which operand is the thread count, or None if it has none."""
    at = barrier_position(instruction)
    with_count = 4 if "red" in instruction.op.modset else 2
    return at + 1 if len(instruction.operands) >= with_count else None


def barrier_use(barriers: Sequence[Barrier], found: Meetings) -> BarrierUse:
    """What a member's barriers are, put together; ``found`` are those that are meetings."""
    ids: set[int] = set()
    counted = finds_out = False
    dynamic: list[Instruction] = []
    constants: dict[int, int] = {}
    for barrier in barriers:
        instruction = barrier.at.instruction
        if barrier.id is None:
            dynamic.append(instruction)
        else:
            ids.add(barrier.id)
            if not isinstance(instruction.operands[barrier_position(instruction)], Int):
                constants[id(instruction)] = barrier.id
        counted |= barrier.counted
        finds_out |= "red" in instruction.op.modset
    met = all(found.is_meeting(barrier.at.instruction) for barrier in barriers)
    known = tuple(sorted(ids))
    return BarrierUse(known, counted, tuple(dynamic), constants, finds_out, met, found.straying)


@dataclass(frozen=True, slots=True)
class Room:
    """What is known of the threads around a node of a plan; at the root all is well.

    Attributes:
        final: threads that are not of the node, or done with it, exit.
        full: every thread of the CTA is the node's or has exited, so that a barrier without count
            waits for the node's threads only.
        unaligned: lanes of a warp may stand at different copies of a barrier.
        woven: others are under way in the same threads.
        apart: threads of the node may stand at different copies of it.
    """

    final: bool = True
    full: bool = True
    unaligned: bool = False
    woven: bool = False
    apart: bool = False

    def of(self, node: Node, item: Plan, geometry: Geometry) -> Room:
        """The room of an item of a node that has this one."""
        same = geometry.threads(item) == geometry.threads(node)
        if node.persistent:
            return replace(self, final=False, full=self.full and same)
        if node.op == "blocks":
            return replace(self, full=self.full and (same or self.final))
        if node.op == "warps":
            return replace(self, full=False, unaligned=True)
        woven = self.woven or node.woven
        if node.op == "coarsen":
            return replace(self, final=False, woven=woven)
        merged = node.op == "product"
        full, unaligned = self.full and same, self.unaligned or merged
        return Room(False, full, unaligned, woven, self.apart or merged)


class Barriers:
    """Gives every leaf its barrier ids: disjoint between members that can meet in a CTA.

    Attributes:
        maps: by alias, how the barriers of a leaf are rewritten.
        meetings: by identity of a ``seq`` node whose items take over shared memory of others, in
            front of which items all threads meet, and whether copies are waited for before.
        hand_over: by identity of such a node the barrier at which they do; and by that of a
            ``coarsen`` node with ``mode=looped``, or of a ``blocks`` whose CTAs stay, the one that
            they pass between two rounds; ``counts`` has its threads where not all of the CTA are
            the node's.
        votes: by identity of a woven node with barriers, the one at which its threads vote; only
            where they come to the node together and can be counted, which those with barriers need
            to be woven. ``counts`` has their number where they are not all of the CTA.
    """

    def __init__(
        self,
        plan: Plan,
        geometry: Geometry,
        uses: dict[str, BarrierUse],
        meetings: Mapping[int, Mapping[int, bool]],
    ) -> None:
        self._geometry = geometry
        self._uses = uses
        self.meetings = {node: found for node, found in meetings.items() if found}
        self.maps: dict[str, BarrierMap] = {}
        self.hand_over: dict[int, int] = {}
        self.counts: dict[int, int] = {}
        self.votes: dict[int, int] = {}
        users = [leaf.name for leaf in leaves(plan) if uses[leaf.alias].any]
        self._alone = len(users) < 2 and not any(map(self._meets, nodes(plan)))
        self._threads = geometry.threads(plan)
        self.used = self._assign(plan, 0, Room())
        # A number that no CTA has would be given a right one below warps, and hide the mistake.
        if self.used > BARRIERS or any(max(u.ids, default=0) >= BARRIERS for u in uses.values()):
            raise self._too_many(plan)

    def _too_many(self, plan: Plan) -> GoptxError:
        members = [self._geometry.members[leaf.alias] for leaf in leaves(plan)]
        most = max(members, key=lambda member: max(self._uses[member.alias].ids, default=-1))
        highest = max(self._uses[most.alias].ids, default=-1)
        if highest >= BARRIERS:
            return GoptxError.at(
                f"member {most.alias!r} names barrier {highest}; a CTA has {BARRIERS}",
                most.kernel.span,
                rule="barrier-ids",
                hint=f"number its barriers from 0 to {BARRIERS - 1}",
            )
        return GoptxError.at(
            f"the plan needs {self.used} barriers; a CTA has {BARRIERS}",
            most.kernel.span,
            notes=list(
                dict.fromkeys(f"{m.alias}: {len(self._uses[m.alias].ids)}" for m in members)
            ),
            rule="barrier-ids",
            hint="use blocks, whose members never share a CTA, or fuse fewer kernels",
        )

    def _assign(self, plan: Plan, base: int, room: Room, shared: int | None = None) -> int:
        """Number the barriers of a plan from ``base``; returns the first free id.

        ``shared`` is the id of plain barriers around it, which all threads pass in one order.
        """
        if isinstance(plan, Leaf):
            return self._leaf(plan, base, room)
        geometry = self._geometry
        if plan.persistent:
            # At the top of a plan: below everything else, and shared by plain barriers of items.
            shared = self.hand_over[id(plan)] = base
            base += 1
        if plan.op == "blocks" and any(n.woven and self._blocking(n) for n in nodes(plan)):
            # The barrier of a vote is nobody else's, in no CTA.
            for item in plan.items:
                base = self._assign(item, base, room.of(plan, item, geometry))
            return base
        if plan.op == "blocks":
            together = shared if plan.persistent else None
            return max(self._item(plan, i, base, room, together) for i in plan.items)
        if id(plan) in self.meetings or (plan.looped and self.separates(plan)):
            shared = self.hand_over[id(plan)] = base
            base += 1
            if plan.looped and not room.full:
                self.counts[id(plan)] = self._round_threads(plan)
                shared = None  # a barrier of glue that counts is nobody else's
        everybody = room.full and geometry.threads(plan) == self._threads
        gathers = self._gathers(plan, room)
        if plan.woven and gathers and self._blocking(plan):
            self.votes[id(plan)] = base
            base += 1
            if not everybody:
                self.counts[id(plan)] = geometry.threads(plan)
        for item in plan.items:
            inside = room.of(plan, item, geometry)
            ordered = plan.op == "seq" and inside.full
            if plan.op in ("weave", "coarsen") and gathers:
                ordered = geometry.threads(item) == geometry.threads(plan)
            if ordered and self._is_plain(item) and (plan.op == "seq" or self._is_met(item)):
                # All threads pass all plain barriers of all items in one order: one id will do.
                if shared is None:
                    shared = base
                    base += 1
                self._assign(item, shared, inside)
            elif ordered:
                base = self._assign(item, base, inside, shared)
            else:
                base = self._assign(item, base, inside)
        return base

    def _item(self, node: Node, item: Plan, base: int, room: Room, shared: int | None) -> int:
        """Number the barriers of an item of ``blocks``; all threads of the CTA pass those of the
        node, and may pass plain ones of the item by the same number."""
        inside = room.of(node, item, self._geometry)
        if shared is not None and inside.full and self._is_plain(item):
            self._assign(item, shared, inside)
            return base
        return self._assign(item, base, inside)

    def _gathers(self, node: Node, room: Room) -> bool:
        """Whether all threads of a node come to it together, and a barrier can wait for these."""
        threads = self._geometry.threads(node)
        whole = room.full and threads == self._threads
        return not room.apart and (whole or threads % WARP == 0)

    def _round_threads(self, node: Node) -> int:
        threads = self._geometry.threads(node)
        if threads % WARP:
            raise GoptxError.at(
                f"coarsen with mode=looped of {threads} threads beside others has to meet between "
                f"its rounds, and a barrier counts whole warps of {WARP}",
                node.span,
                rule="partial-warp",
                hint="put it at the top of the plan or in blocks, or leave mode=woven",
            )
        return threads

    def separates(self, plan: Plan) -> bool:
        """Whether something of the CTA is used again where a plan is run once more: barriers or
        shared memory."""
        members = self._geometry.members
        return self._blocking(plan) or any(
            members[leaf.alias].shared_variables for leaf in leaves(plan)
        )

    def _meets(self, node: Node) -> bool:
        """Whether all threads of a node may have to meet at a barrier of its own."""
        if id(node) in self.meetings or node.persistent:
            return True
        return node.woven or (node.looped and self.separates(node))

    def _blocking(self, plan: Plan) -> bool:
        return any(self._uses[leaf.alias].any for leaf in leaves(plan))

    def _is_plain(self, plan: Plan) -> bool:
        return isinstance(plan, Leaf) and self._uses[plan.alias].plain

    def _is_met(self, leaf: Plan) -> bool:
        return all(self._uses[one.alias].met for one in leaves(leaf))

    def _leaf(self, leaf: Leaf, base: int, room: Room) -> int:
        alias = leaf.name
        use = self._uses[leaf.alias]
        threads = self._geometry.members[leaf.alias].threads
        count = None if room.full else -(-threads // WARP) * WARP
        unaligned = room.unaligned or (room.woven and use.straying)
        if self._alone:
            self.maps[alias] = BarrierMap({}, count, unaligned, {})
            return max((*use.ids, base - 1)) + 1
        if base == 0 and use.dynamic:
            # Nobody before it took an id, so it keeps its own; whoever follows starts behind 16.
            self.maps[alias] = BarrierMap({}, count, unaligned, {})
            return BARRIERS
        if use.dynamic:
            raise GoptxError.at(
                f"member {alias!r} names a barrier by a register, which cannot be renumbered",
                use.dynamic[0].span,
                rule="barrier-ids",
                hint="use blocks, or put this member first",
            )
        ids = {old: base + position for position, old in enumerate(use.ids)}
        self.maps[alias] = BarrierMap(ids, count, unaligned, use.constants)
        return base + len(ids)


@dataclass(frozen=True, slots=True)
class Arena:
    """The shared memory of a leaf.

    Attributes:
        offsets: static variable -> byte offset in the fused kernel's static shared memory.
        dynamic: byte offset of the leaf's dynamic shared memory behind all static memory.
        externs: its ``.extern .shared`` arrays, which all begin there.
    """

    offsets: dict[Scoped, int]
    dynamic: Shape
    externs: tuple[Scoped, ...]


class SharedMemory:
    """Lays out the shared memory of a plan: one arena a leaf.

    ``reused`` are the ``seq`` nodes whose items overlay each other; a CTA barrier must stand
    between them. ``swizzled`` are the members whose dynamic memory keeps its address modulo 1,024.
    ``words`` asks for some behind all static memory, at a multiple of their size: ``word``.
    """

    def __init__(
        self,
        plan: Plan,
        geometry: Geometry,
        may_reuse: set[str],
        swizzled: Collection[str] = (),
        *,
        words: int = 0,
    ) -> None:
        self._geometry = geometry
        self._may_reuse = may_reuse
        self._swizzled = swizzled
        self.arenas: dict[str, Arena] = {}
        self.align = 16
        self.reused: set[int] = set()
        self._bases: dict[str, tuple[int, Shape]] = {}
        self.static_size = self._static(plan, 0, Room())
        self.word: int | None = None
        if words:
            size = _WORD * words
            self.word = -(-self.static_size // size) * size
            self.static_size = self.word + size
        self.dynamic_size = self._dynamic(plan, 0)
        for leaf in leaves(plan):
            self._arena(leaf.name, geometry.members[leaf.alias])

    def _arena(self, name: str, member: Member) -> None:
        base, dynamic = self._bases[name]
        offsets = {scoped: base + offset for scoped, offset in layout(member).offsets.items()}
        externs = tuple(scoped for scoped, v in member.shared_variables.items() if is_dynamic(v))
        self.arenas[name] = Arena(offsets, dynamic, externs)

    def _static(self, plan: Plan, base: int, room: Room) -> int:
        """Place the static memory of a plan from ``base``; returns its end."""
        if isinstance(plan, Leaf):
            found = layout(self._geometry.members[plan.alias])
            self.align = max(self.align, found.align)
            start = -(-base // found.align) * found.align
            self._bases[plan.name] = (start, 0)
            return start + found.size if found.size else base
        if plan.op == "seq" and self._overlay(plan, base, room):
            self.reused.add(id(plan))
        ends = [base]
        for item in plan.items:
            inside = room.of(plan, item, self._geometry)
            ends.append(self._static(item, base, inside))
            if not self._overlays(plan):
                base = ends[-1]
        return max(ends)

    def _overlays(self, node: Node) -> bool:
        return node.op == "blocks" or id(node) in self.reused

    def _overlay(self, node: Node, base: int, room: Room) -> bool:
        """Whether the items of a ``seq`` take over each other's shared memory."""
        wanted = node.option("shared")
        everybody = room.full and not room.unaligned
        possible = everybody and all(leaf.alias in self._may_reuse for leaf in leaves(node))
        if wanted == "reuse" and not possible:
            raise GoptxError.at(
                "shared=reuse: some member's shared memory cannot be handed on here",
                node.span,
                rule="shared-memory",
                hint="leave shared=auto, which adds the sizes up",
            )
        if wanted != "auto":
            return wanted == "reuse"
        end = base
        for leaf in leaves(node):
            found = layout(self._geometry.members[leaf.alias])
            end = -(-end // found.align) * found.align + found.size
        return possible and end > STATIC_LIMIT

    def _dynamic(self, plan: Plan, base: Shape) -> Shape:
        """Place the dynamic memory of a plan from ``base``; returns its end."""
        if isinstance(plan, Leaf):
            member = self._geometry.members[plan.alias]
            if not any(map(is_dynamic, member.shared_variables.values())):
                return base
            align = max(16, *(v.alignment for v in member.shared_variables.values()))
            start = shapes.round_up(base, align)
            if plan.name in self._swizzled:
                # In its own launch it begins behind the member's static memory, at 1,024 and up.
                behind = -(-layout(member).size // align) * align % SWIZZLE
                align = max(align, SWIZZLE)
                start = shapes.add([shapes.round_up(base, align), behind])
            self.align = max(self.align, align)
            self._bases[plan.name] = (self._bases[plan.name][0], start)
            size: Shape = f"{plan.alias}_dynamic_shared"
            if member.dynamic_shared is not None:
                size = member.dynamic_shared
            return shapes.add([start, size])
        if self._overlays(plan):
            return shapes.maximum([self._dynamic(item, base) for item in plan.items])
        for item in plan.items:
            base = self._dynamic(item, base)
        return base


def is_dynamic(variable: Variable) -> bool:
    """Whether a shared variable lies in dynamic shared memory (PTX ISA 5.1.9)."""
    return variable.linkage == "extern" or variable.size is None


def shared_bytes(member: Member) -> int:
    """The shared memory of a member in its own launch, in bytes, as far as it is known."""
    dynamic = any(map(is_dynamic, member.shared_variables.values()))
    return layout(member).size + ((member.dynamic_shared or 0) if dynamic else 0)


@dataclass(frozen=True, slots=True)
class Layout:
    """Static shared memory of a member: offset of each variable, size and alignment in bytes."""

    offsets: dict[Scoped, int]
    size: int
    align: int


def layout(member: Member) -> Layout:
    """The static shared memory of a member: its variables in order, each aligned."""
    at, most = 0, 16
    offsets: dict[Scoped, int] = {}
    for scoped, variable in member.shared_variables.items():
        align = variable.alignment
        most = max(most, align)
        if is_dynamic(variable):
            continue
        at = -(-at // align) * align
        offsets[scoped] = at
        at += variable.size or 0
    return Layout(offsets, at, most)
