"""What the members of a plan share of a CTA: barrier ids and shared memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goptx.diag import GoptxError
from goptx.fusion import shapes
from goptx.fusion.geometry import WARP, Geometry
from goptx.fusion.members import Member
from goptx.fusion.plan import Leaf, Node, Plan, leaves
from goptx.fusion.shapes import Shape
from goptx.ir import Instruction, Int
from goptx.ir.bundle import is_cta_barrier

BARRIERS = 16
"""Named barriers of a CTA (PTX ISA 9.7.13.1)."""

STATIC_LIMIT = 48 * 1024
"""Bytes of statically declared shared memory that every device launches without an opt-in."""


@dataclass(frozen=True, slots=True)
class BarrierUse:
    """The barriers of a member: constant ids, whether some are counted or have a register for id."""

    ids: tuple[int, ...]
    counted: bool
    dynamic: tuple[Instruction, ...]

    @property
    def any(self) -> bool:
        return bool(self.ids) or bool(self.dynamic)

    @property
    def plain(self) -> bool:
        """Only ``bar.sync 0`` for all threads of the CTA."""
        return self.ids == (0,) and not self.counted and not self.dynamic


@dataclass(frozen=True, slots=True)
class BarrierMap:
    """How the barriers of a leaf are rewritten.

    Attributes:
        ids: old id -> new id; an id that is not there stays.
        count: threads to name where the member named none; None leaves it unnamed.
        unaligned: print ``barrier`` without ``.aligned``.
    """

    ids: dict[int, int]
    count: int | None
    unaligned: bool


def barrier_position(instruction: Instruction) -> int:
    """Which operand of a ``bar`` or ``barrier`` instruction is the id."""
    return 1 if "red" in instruction.op.modset else 0


def barrier_count(instruction: Instruction) -> int | None:
    """Which operand is the thread count, or None if it has none."""
    at = barrier_position(instruction)
    with_count = 4 if "red" in instruction.op.modset else 2
    return at + 1 if len(instruction.operands) >= with_count else None


def barrier_use(instructions: Iterable[Instruction]) -> BarrierUse:
    """The barriers among some instructions."""
    ids: set[int] = set()
    counted = False
    dynamic: list[Instruction] = []
    for instruction in instructions:
        if not is_cta_barrier(instruction.op):
            continue
        name = instruction.operands[barrier_position(instruction)]
        if isinstance(name, Int):
            ids.add(name.value)
        else:
            dynamic.append(instruction)
        counted |= barrier_count(instruction) is not None
    return BarrierUse(tuple(sorted(ids)), counted, tuple(dynamic))


class Barriers:
    """Gives every leaf its barrier ids: disjoint between members that can meet in a CTA."""

    def __init__(self, plan: Plan, geometry: Geometry, uses: dict[str, BarrierUse]) -> None:
        self._geometry = geometry
        self._uses = uses
        self._threads = geometry.threads(plan)
        self.maps: dict[str, BarrierMap] = {}
        users = [leaf.name for leaf in leaves(plan) if uses[leaf.name].any]
        self._alone = len(users) < 2
        self.used = self._assign(plan, 0, alive=True, unaligned=False)
        if self.used > BARRIERS:
            raise GoptxError.at(
                f"the plan needs {self.used} barriers; a CTA has {BARRIERS}",
                rule="barrier-ids",
                hint="use blocks, whose members never share a CTA, or fuse fewer kernels",
            )

    def _assign(self, plan: Plan, base: int, *, alive: bool, unaligned: bool) -> int:
        """Number the barriers of a plan from ``base``; returns the first free id.

        ``alive``: every thread of the CTA that is not of this plan has exited or never is there, so
        an uncounted barrier waits for the plan's own threads only.
        """
        if isinstance(plan, Leaf):
            return self._leaf(plan.name, base, alive, unaligned)
        threads = self._geometry.threads(plan)
        if plan.op == "blocks":
            ends = [
                self._assign(item, base, alive=alive, unaligned=unaligned) for item in plan.items
            ]
            return max(ends)
        inside = plan.op in ("warps", "product") or unaligned
        shared: int | None = None
        for item in plan.items:
            exact = alive and self._geometry.threads(item) == threads and plan.op != "warps"
            if plan.op == "seq" and exact and self._is_plain(item):
                # All threads pass all plain barriers of all items in one order: one id will do.
                if shared is None:
                    shared = base
                    base += 1
                self._assign(item, shared, alive=exact, unaligned=inside)
                continue
            base = self._assign(item, base, alive=exact, unaligned=inside)
        return base

    def _is_plain(self, plan: Plan) -> bool:
        return isinstance(plan, Leaf) and self._uses[plan.name].plain

    def _leaf(self, alias: str, base: int, alive: bool, unaligned: bool) -> int:
        use = self._uses[alias]
        threads = self._geometry.members[alias].threads
        count = None if alive else -(-threads // WARP) * WARP
        if self._alone:
            self.maps[alias] = BarrierMap({}, count, unaligned)
            return max((*use.ids, base - 1)) + 1
        if base == 0 and use.dynamic:
            # Nobody before it took an id, so it keeps its own; whoever follows starts behind 16.
            self.maps[alias] = BarrierMap({}, count, unaligned)
            return BARRIERS
        if use.dynamic:
            raise GoptxError.at(
                f"member {alias!r} names a barrier by a register, which cannot be renumbered",
                use.dynamic[0].span,
                rule="barrier-ids",
                hint="use blocks, or put this member first",
            )
        ids = {old: base + position for position, old in enumerate(use.ids)}
        self.maps[alias] = BarrierMap(ids, count, unaligned)
        return base + len(ids)


@dataclass(frozen=True, slots=True)
class Arena:
    """The shared memory of a leaf.

    Attributes:
        offsets: static variable -> byte offset in the fused kernel's static shared memory.
        dynamic: byte offset of the leaf's dynamic shared memory behind all static memory.
        externs: names of its ``.extern .shared`` arrays.
    """

    offsets: dict[str, int]
    dynamic: Shape
    externs: tuple[str, ...]


class SharedMemory:
    """Lays out the shared memory of a plan: one arena a leaf.

    ``reused`` are the ``seq`` nodes whose items overlay each other; a CTA barrier must stand
    between them.
    """

    def __init__(self, plan: Plan, geometry: Geometry, may_reuse: set[str]) -> None:
        self._geometry = geometry
        self._may_reuse = may_reuse
        self.arenas: dict[str, Arena] = {}
        self.align = 16
        self.reused: set[int] = set()
        self._bases: dict[str, tuple[int, Shape]] = {}
        self.static_size = self._static(plan, 0, top=True)
        self.dynamic_size = self._dynamic(plan, 0)
        for leaf in leaves(plan):
            self._arena(geometry.members[leaf.name])

    def _arena(self, member: Member) -> None:
        base, dynamic = self._bases[member.alias]
        offsets: dict[str, int] = {}
        for variable, offset in layout(member)[0]:
            offsets[variable] = base + offset
        externs = tuple(v.name for v in member.shared_variables() if v.size is None)
        self.arenas[member.alias] = Arena(offsets, dynamic, externs)

    def _static(self, plan: Plan, base: int, *, top: bool) -> int:
        """Place the static memory of a plan from ``base``; returns its end."""
        if isinstance(plan, Leaf):
            member = self._geometry.members[plan.name]
            _, size, align = layout(member)
            self.align = max(self.align, align)
            start = -(-base // align) * align
            self._bases[plan.name] = (start, 0)
            return start + size if size else base
        if plan.op == "blocks":
            return max(self._static(item, base, top=top) for item in plan.items)
        if plan.op == "seq" and self._overlay(plan, base, top):
            self.reused.add(id(plan))
            return max(self._static(item, base, top=top) for item in plan.items)
        for item in plan.items:
            base = self._static(item, base, top=False)
        return base

    def _overlay(self, node: Node, base: int, top: bool) -> bool:
        wanted = node.option("shared")
        possible = top and all(leaf.name in self._may_reuse for leaf in leaves(node))
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
            _, size, align = layout(self._geometry.members[leaf.name])
            end = -(-end // align) * align + size
        return possible and end > STATIC_LIMIT

    def _dynamic(self, plan: Plan, base: Shape) -> Shape:
        """Place the dynamic memory of a plan from ``base``; returns its end."""
        if isinstance(plan, Leaf):
            member = self._geometry.members[plan.name]
            if not any(v.size is None for v in member.shared_variables()):
                return base
            align = max(16, *(v.alignment for v in member.shared_variables()))
            self.align = max(self.align, align)
            start = shapes.round_up(base, align)
            self._bases[plan.name] = (self._bases[plan.name][0], start)
            size: Shape = f"{plan.name}_dynamic_shared"
            if member.dynamic_shared is not None:
                size = member.dynamic_shared
            return shapes.add([start, size])
        if plan.op == "blocks" or id(plan) in self.reused:
            return shapes.maximum([self._dynamic(item, base) for item in plan.items])
        for item in plan.items:
            base = self._dynamic(item, base)
        return base


def layout(member: Member) -> tuple[list[tuple[str, int]], int, int]:
    """(variable, offset) of a member's static shared memory, its size, and its alignment."""
    at, most = 0, 16
    found: list[tuple[str, int]] = []
    for variable in member.shared_variables():
        align = variable.alignment
        most = max(most, align)
        if variable.size is None:
            continue
        at = -(-at // align) * align
        found.append((variable.name, at))
        at += variable.size
    return found, at, most
