"""Where the threads of a ``seq`` must meet, so that an item may take over memory of others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from goptx.fusion.members import Member, Scoped
from goptx.fusion.plan import Leaf, Node, leaves
from goptx.fusion.resources import Arena, is_dynamic
from goptx.ir import Sym
from goptx.ir.operands import walk


class HandOvers:
    """Finds the places between the items of a ``seq`` at which its threads must meet.

    Args:
        members: by alias.
        arenas: by the names of leaves.
        asynchronous: whether copies of a member may still be under way when it is done.
    """

    def __init__(
        self,
        members: Mapping[str, Member],
        arenas: Mapping[str, Arena],
        asynchronous: Callable[[str], bool],
    ) -> None:
        self._members = members
        self._arenas = arenas
        self._asynchronous = asynchronous
        self._named: dict[str, frozenset[Scoped]] = {}

    def of(self, node: Node) -> dict[int, bool]:
        """The positions of items in front of which threads must meet, and whether copies have to
        be waited for before.

        Memory is taken over only by an item that names memory at a place where an item before it
        did. Who comes between, and has none or other memory, need not wait.
        """
        found: dict[int, bool] = {}
        left: list[Leaf] = []
        for position, item in enumerate(node.items):
            own = list(leaves(item))
            taken = [one for one in left if any(self._meet(one, other) for other in own)]
            if taken:
                drained = any(self._asynchronous(one.alias) for one in taken)
                found[position] = drained
                # Copies that nobody has waited for may still write.
                left = [] if drained else [o for o in left if self._asynchronous(o.alias)]
            left += own
        return found

    def _meet(self, one: Leaf, other: Leaf) -> bool:
        """Whether bytes that both name may be the same."""
        if self._has_dynamic(one) and self._has_dynamic(other):
            return True
        return any(
            max(start, begin) < min(end, stop)
            for start, end in self._ranges(one)
            for begin, stop in self._ranges(other)
        )

    def _has_dynamic(self, leaf: Leaf) -> bool:
        member = self._members[leaf.alias]
        named = any(is_dynamic(member.shared_variables[s]) for s in self._variables(leaf))
        return named and member.dynamic_shared != 0

    def _ranges(self, leaf: Leaf) -> Iterator[tuple[int, int]]:
        """First and last byte (excluded) of its static variables in those of the fused kernel."""
        variables = self._members[leaf.alias].shared_variables
        offsets = self._arenas[leaf.name].offsets
        for scoped in self._variables(leaf):
            if scoped in offsets:
                yield offsets[scoped], offsets[scoped] + (variables[scoped].size or 0)

    def _variables(self, leaf: Leaf) -> frozenset[Scoped]:
        """The shared variables that instructions of a member name."""
        found = self._named.get(leaf.alias)
        if found is None:
            found = self._named[leaf.alias] = _named(self._members[leaf.alias])
        return found


def _named(member: Member) -> frozenset[Scoped]:
    names = {
        (body.name, part.name)
        for body in member.bodies()
        for instruction in body.instructions()
        for operand in instruction.operands
        for part in walk(operand)
        if isinstance(part, Sym)
    }
    return frozenset(
        scoped for scoped in member.shared_variables if not scoped[0] or scoped in names
    )
