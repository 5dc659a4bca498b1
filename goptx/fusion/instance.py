"""Instances: the code of leaves of a plan, each under names of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from goptx.fusion import shapes
from goptx.fusion.facts import Facts
from goptx.fusion.geometry import Geometry, IdMap, Position
from goptx.fusion.members import Member, Names, Scoped
from goptx.fusion.plan import Leaf
from goptx.fusion.resources import Arena, Barriers, SharedMemory
from goptx.fusion.shapes import Shape
from goptx.fusion.virtualise import Environment, adopt, clone_callee, needed_ids, rename_body
from goptx.ir import Address, Block, Function, Instruction, Loc, Operand, Origin, Reg, Sym
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle, Strand

STATIC_NAME = "goptx_shared"
DYNAMIC_NAME = "goptx_dynamic"

Locate = Callable[[int, Instruction], Loc | None]
"""The source position to print for an instruction of the member with that index."""


@dataclass(frozen=True)
class Instance:
    """The renamed code of a leaf: ``glue`` makes its ids, ``blocks`` are one for each block of the
    member's kernel, in order; control leaves to ``exit``."""

    index: int
    member: Member
    facts: Facts
    names: Names
    glue: list[Instruction]
    blocks: list[Block]
    exit: str

    @property
    def waits(self) -> bool:
        """Whether it waits in some loop for what other threads write."""
        return any(wait.blocking for wait in self.facts.synchronisation.waits)

    def strand(self, bundle: Bundle, *, glue: bool = True) -> Strand:
        """The instance as a strand, with the glue at its start or without it."""
        blocks = list(self.blocks)
        if glue and self.glue:
            blocks.insert(0, Block(bundle.fresh_label("ids"), self.glue, blocks[0].label))
        return Strand(
            blocks,
            self.exit,
            frozenset({self.index}),
            divergent=self.facts.divergent,
            waits=self.waits,
        )


class Instances:
    """Makes the instances of a plan.

    Args:
        members: in the order of their positions.
        names: of all instances, in the order in which origins count them.
        shape: a shape as an operand, by a name and its expression.
        root: glue at the kernel's start.
        See `Lowering` for the others.
    """

    def __init__(
        self,
        members: Sequence[Member],
        names: Sequence[str],
        facts: Mapping[str, Facts],
        geometry: Geometry,
        barriers: Barriers,
        shared: SharedMemory,
        bound: Mapping[str, Mapping[str, str]],
        locate: Locate,
        bundle: Bundle,
        root: Builder,
        shape: Callable[[str, Shape], Operand],
        *,
        all_dynamic: bool,
    ) -> None:
        self._members = {m.alias: (position, m) for position, m in enumerate(members)}
        self.index = {name: number for number, name in enumerate(names)}
        self._facts = facts
        self._geometry = geometry
        self._barriers = barriers
        self._shared = shared
        self._bound = bound
        self._locate = locate
        self._bundle = bundle
        self._root = root
        self._shape = shape
        self._all_dynamic = all_dynamic
        self._addresses: dict[str, Reg] = {}
        self.callees: list[Function] = []

    def make(self, leaf: Leaf, at: Position) -> Instance:
        """The code of a leaf where it stands."""
        position, member = self._members[leaf.alias]
        index, names = self.index[leaf.name], Names(leaf.name)
        bundle = self._bundle
        builder = Builder(bundle.registers, "%g", Origin(index, -1))
        facts = self._facts[leaf.alias]
        ids = self._ids(member, at, builder)
        env = Environment(
            member,
            index,
            names,
            self._symbols(leaf.name, member),
            self._barriers.maps[leaf.name],
            lambda instruction: self._locate(position, instruction),
            alone=at.final,
        )
        env.spread = needed_ids(member, ids.value, env.symbols)
        for name, callee in member.callees.items():
            self.callees.append(clone_callee(callee, env, ids.value))
            bundle.callees[names.symbol(name)] = facts.callees[name]
        bundle.registers.update(member.kernel.registers.copy(names.register))
        adopt(member.kernel, env, bundle.variables, bundle.tables, bundle.prototypes)
        exit_label = bundle.fresh_label("exit")
        blocks = rename_body(
            member.kernel, env, ids.value, builder, exit_label=exit_label, joins=not at.final
        )
        return Instance(index, member, facts, names, builder.take(), blocks, exit_label)

    def _ids(self, member: Member, at: Position, builder: Builder) -> IdMap:
        grid = self._geometry.grid(member.alias)
        size: Shape = f"{member.alias}_dynamic_shared"
        if member.dynamic_shared is not None:
            size = member.dynamic_shared

        def extent(axis: int) -> Operand:
            return self._shape(f"{member.alias}_grid_{'xyz'[axis]}", grid[axis])

        def dynamic_shared() -> Operand:
            return self._shape(f"{member.alias}_dynamic_size", size)

        cluster = self._facts[member.alias].cluster
        return IdMap(member, at, grid, extent, dynamic_shared, builder, cluster)

    def _symbols(self, name: str, member: Member) -> dict[Scoped, Sym | Reg]:
        """What the instance's shared variables and bound globals become."""
        arena = self._shared.arenas[name]
        found: dict[Scoped, Sym | Reg] = {}
        base = DYNAMIC_NAME if self._all_dynamic else STATIC_NAME
        for scoped, offset in arena.offsets.items():
            found[scoped] = Sym(base, offset)
        for scoped in arena.externs:
            found[scoped] = self._dynamic_base(member, arena)
        for variable, param in self._bound.get(member.alias, {}).items():
            if param not in self._addresses:
                address = Address(Sym(param))
                self._addresses[param] = self._root.value("b64", "ld.param.u64", address)
            found["", variable] = self._addresses[param]
        return found

    def _dynamic_base(self, member: Member, arena: Arena) -> Sym | Reg:
        static = self._shared.static_size if self._all_dynamic else 0
        offset = arena.dynamic
        if static:
            offset = shapes.add([-(-static // self._shared.align) * self._shared.align, offset])
        if isinstance(offset, int):
            return Sym(DYNAMIC_NAME, offset)
        shift = self._shape(f"{member.alias}_dynamic_base", offset)
        start = self._root.value("b32", "mov.u32", Sym(DYNAMIC_NAME))
        return self._root.value("b32", "add.u32", start, shift)
