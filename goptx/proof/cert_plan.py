"""What a plan demands of a fused kernel: who is active where, and which ids it sees.

Derived from the contract alone, apart from the code that fuses. Expressions are tuples:
``("cta",)``, ``("tid",)``, ``("ticket",)`` (what a CTA took, a number below all CTAs), ``("const",
n)``, ``("shape", values)``, or an opcode and its operands.
A shape stands for its values at many sample launches, so two texts of one function are one shape.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.proof.cert_shapes import Shapes
from goptx.proof.cert_terms import Expression
from goptx.proof.cert_tree import Tree, alias_of, parse_tree

WARP = 32
WARPGROUP = 128
MAX_CLUSTER = 8
SHARING = frozenset(("seq", "product", "weave", "coarsen", "folded"))
"""Operators whose items one thread executes."""
Atom = tuple[Expression, bool]
"""A predicate over cta and tid, and the value it must have."""


@dataclass(frozen=True)
class LeafDemand:
    """What the geometry demands of one instance of a member: itself, or a copy of ``coarsen``.

    Attributes:
        name: the instance's; ``alias`` the member's.
        cta, tid: its linear CTA and thread, as expressions of the physical ones.
        atoms: all must hold where it is active; where one fails it is not.
        above: the operators from the root down.
        exact: all live threads of its CTAs are its own.
        lanes: the lanes behind its last thread are not there, or have left for good.
        loops: numbers of the ``looped`` nodes above it, outermost first; see `Loop`.
        threads: of the fused CTA that do its work: those of its CTA, or below ``folded`` a part.
    """

    name: str
    cta: Expression
    tid: Expression
    atoms: tuple[Atom, ...]
    above: tuple[str, ...]
    exact: bool
    lanes: bool
    loops: tuple[int, ...] = ()
    threads: int = 0

    @property
    def alias(self) -> str:
        """The member that it is an instance of."""
        return alias_of(self.name)

    @property
    def alone(self) -> bool:
        """Whether no other member ever runs in its CTAs."""
        return all(op == "blocks" for op in self.above)

    @property
    def leaves(self) -> bool:
        """Whether a thread that is done with it is done with the kernel."""
        return all(op in ("warps", "blocks") for op in self.above)


@dataclass(frozen=True)
class Loop:
    """A ``looped`` node, whose m CTAs do the n CTAs of its plan in rounds: CTA c does c, c + m, …

    ``("round", number)`` stands for the CTA of the plan in the present round, which is below n. Or
    a plan whose CTAs stay: its rounds are tickets, and the CTA is one, or n where none is left.

    Attributes:
        number: of the node, in the order of the plan.
        first: c; ``stride``: m.
        more: the predicate that tells that another round follows: the CTA is below n - m. So
            nothing overflows: with it the next one is below n. With tickets it tells that there is
            one for this round.
        atoms: predicates that decide who comes to the node, with the values they must have.
        threads: of a CTA of the node; ``exact``: all live threads of its CTAs are these.
        members: the instances below it.
    """

    number: int
    first: Expression
    stride: Expression
    more: Expression
    atoms: tuple[Atom, ...]
    threads: int
    exact: bool
    members: frozenset[str]
    by_ticket: bool = False


@dataclass(frozen=True)
class _Place:
    """Where a subtree runs: see `LeafDemand`; ``ctas`` and ``threads`` are what it is given."""

    cta: Expression
    tid: Expression
    ctas: Expression
    threads: int
    atoms: tuple[Atom, ...] = ()
    above: tuple[str, ...] = ()
    exact: bool = True
    lanes: bool = True
    loops: tuple[int, ...] = ()
    folds: int = 1


class Demands:
    """The demands of a contract's plan, leaf by leaf.

    ``warpgroups`` are the members whose ranges of ``warps`` start at whole warpgroups.
    """

    def __init__(self, contract: Contract, warpgroups: Collection[str] = ()) -> None:
        self._warpgroups = warpgroups
        self.tree = parse_tree(contract.plan)
        self.shapes = Shapes(contract, self.tree.copies(), self.tree.turns())
        self._term = self.shapes.terms.of
        self.members = {m.alias: m for m in contract.members}
        self.cluster = _cluster_of(contract, self.tree)
        """CTAs of a cluster of the launch."""
        self._ways = _ways(self.tree)
        names = list(self.tree.leaves())
        repeated = len(set(names)) != len(names)
        if {alias_of(name) for name in names} != set(self.members) or repeated:
            raise GoptxError.at("the contract's plan and its members do not agree", rule="geometry")
        self.leaves: dict[str, LeafDemand] = {}
        self.chains: list[tuple[Expression, ...]] = []
        """Atoms of which each implies those before it: copies are inactive from some one on."""
        self.truths: list[tuple[Expression, tuple[Atom, ...]]] = []
        """Predicates that hold where some atoms do: a plan has all the CTAs that it is given."""
        self.loops: list[Loop] = []
        """The ``looped`` nodes by their numbers; first the plan, if its CTAs stay."""
        number = ("ticket",) if self.tree.by_ticket else ("cta",)
        whole = _Place(number, ("tid",), self.ctas(self.tree), self.threads(self.tree))
        self._derive(self.tree, self._staying(whole) if self.tree.stays else whole)

    def _staying(self, at: _Place) -> _Place:
        """The place of a plan whose CTAs stay: a ticket that is no CTA of the plan is none."""
        cta: Expression = ("round", 0)
        more = self._term("setp.lt.u32", cta, at.ctas)
        members = frozenset(self.tree.leaves())
        self.loops.append(Loop(0, cta, cta, more, (), at.threads, True, members, by_ticket=True))
        return replace(at, cta=cta, atoms=((more, True),), loops=(0,))

    def threads(self, tree: Tree) -> int:
        """Threads of a CTA of a plan."""
        if tree.op == "leaf":
            x, y, z = self.members[alias_of(tree.name)].block
            return x * y * z
        if tree.op == "warps":
            return self.ranges(tree)[-1][1]
        most = max(map(self.threads, tree.items))
        if tree.op == "folded":
            if most % (WARP * tree.count):
                raise GoptxError.at("the contract's plan folds parts of warps", rule="geometry")
            return most // tree.count
        return most

    def ranges(self, tree: Tree) -> list[tuple[int, int]]:
        """First thread, and the one behind the last, of the items of ``warps``."""
        found: list[tuple[int, int]] = []
        end = 0
        for item in tree.items:
            grouped = any(alias_of(leaf) in self._warpgroups for leaf in item.leaves())
            step = WARPGROUP if grouped else WARP
            start = -(-end // step) * step
            end = start + self.threads(item)
            found.append((start, end))
        return found

    def ctas(self, tree: Tree) -> Expression:
        """CTAs of a plan."""
        if tree.op == "leaf":
            member = self.members[alias_of(tree.name)]
            axes = [self.shapes.values(e) for e in self.shapes.grid(member)]
            return self.shapes.of_values([x * y * z for x, y, z in zip(*axes, strict=True)])
        if tree.op in ("coarsen", "looped"):
            whole = self.shapes.values(self.ctas(tree.items[0]))
            return self.shapes.of_values([-(-n // tree.count) for n in whole])
        if tree.op in ("blocks", "persistent"):
            unit = self.unit(tree)
            parts = [self.parts(item, unit) for item in tree.items]
            return self.shapes.of_values(
                [unit * sum(column) for column in zip(*parts, strict=True)]
            )
        counts = [self.shapes.values(self.ctas(item)) for item in tree.items]
        most, unit = (max(column) for column in zip(*counts, strict=True)), self.unit(tree)
        return self.shapes.of_values([-(-n // unit) * unit for n in most])

    def unit(self, tree: Tree) -> int:
        """CTAs that ``blocks`` gives out together: a cluster, if an item has members with some."""
        return max(self.members[alias_of(leaf)].cluster or 1 for leaf in tree.leaves())

    def parts(self, tree: Tree, unit: int) -> tuple[int, ...]:
        """How many times so many CTAs hold all of a plan, at the samples."""
        return tuple(-(-n // unit) for n in self.shapes.values(self.ctas(tree)))

    def common(self, first: str, second: str) -> str:
        """The operator of the lowest node above two instances."""
        tree = self.tree
        for one, two in zip(self._ways[first], self._ways[second], strict=False):
            if one != two:
                break
            tree = tree.items[one]
        return tree.op

    def _derive(self, tree: Tree, at: _Place) -> None:
        """Derive a subtree, which may have fewer CTAs and threads than it is given."""
        ctas, own = self.ctas(tree), self.threads(tree)
        below = self._term("setp.lt.u32", at.cta, ctas)
        if ctas != at.ctas:
            at = replace(at, atoms=(*at.atoms, (below, True)))
        else:
            self.truths.append((below, at.atoms))
        if own < at.threads:
            atoms = (*at.atoms, (self._term("setp.lt.u32", at.tid, ("const", own)), True))
            # Threads that nobody needs leave the kernel unless other items come.
            alone = all(op == "blocks" for op in at.above)
            gone = all(op in ("warps", "blocks") for op in at.above)
            at = replace(at, atoms=atoms, exact=at.exact and alone, lanes=at.lanes and gone)
        if tree.op == "leaf":
            self.leaves[tree.name] = LeafDemand(
                tree.name,
                at.cta,
                at.tid,
                at.atoms,
                at.above,
                at.exact,
                at.lanes,
                at.loops,
                own // at.folds,
            )
            return
        inner = replace(at, ctas=ctas, threads=own, above=(*at.above, tree.op))
        if tree.op == "warps":
            self._warps(tree, inner)
        elif tree.op in ("blocks", "persistent"):
            self._blocks(tree, inner)
        elif tree.op == "coarsen":
            self._copies(tree, inner)
        elif tree.op == "folded":
            self._parts_of_cta(tree, inner)
        elif tree.op == "looped":
            self._rounds(tree, inner)
        else:
            for item in tree.items:
                self._derive(item, inner)

    def _warps(self, tree: Tree, at: _Place) -> None:
        ranges = self.ranges(tree)
        for position, item in enumerate(tree.items):
            start, end = ranges[position]
            last = position + 1 == len(ranges)
            room = (end if last else ranges[position + 1][0]) - start
            role: list[Atom] = []
            if position:
                role.append((self._term("setp.ge.u32", at.tid, ("const", start)), True))
            for later, _ in ranges[position + 1 :]:
                role.append((self._term("setp.ge.u32", at.tid, ("const", later)), False))
            thread = self._term("sub.u32", at.tid, ("const", start)) if start else at.tid
            inner = replace(at, tid=thread, threads=room, atoms=(*at.atoms, *role), exact=False)
            self._derive(item, inner)

    def _blocks(self, tree: Tree, at: _Place) -> None:
        if tree.by_ticket:
            self._numbered(tree, at)
            return
        unit, cta, atoms = self.unit(tree), at.cta, at.atoms
        rank: Expression = ("const", 0)
        if unit > 1:
            rank = self._divide("rem", cta, ("const", unit))
            cta = self._divide("div", cta, ("const", unit))
        for position, item in enumerate(tree.items):
            index, chosen = cta, atoms
            if position + 1 < len(tree.items):
                here, beyond = self._divided(tree, position, cta)
                taken = self._term("setp.gt.u64", beyond, here)
                index = self._term("cvt.u32.u64", here)
                chosen = (*atoms, (taken, True))
                atoms = (*atoms, (taken, False))
                cta = self._term("sub.u32", cta, index)
            ctas = self.shapes.of_values([unit * n for n in self.parts(item, unit)])
            if unit > 1:
                first = self._term("mul.lo.u32", index, ("const", unit))
                index = self._term("add.u32", first, rank)
            self._derive(item, replace(at, cta=index, ctas=ctas, atoms=chosen))

    def _numbered(self, tree: Tree, at: _Place) -> None:
        """Tickets number the CTAs of one item after those of another."""
        if len(at.above) != 1 or tree.options["dispatch"] not in ("ticket", "persistent"):
            raise GoptxError.at(
                "the certificate has rules for tickets at the top of a plan only",
                rule="geometry",
            )
        cta: Expression = at.cta
        atoms: tuple[Atom, ...] = at.atoms
        for item in tree.items[:-1]:
            count = self.ctas(item)
            mine = self._term("setp.lt.u32", cta, count)
            self._derive(item, replace(at, cta=cta, ctas=count, atoms=(*atoms, (mine, True))))
            atoms, cta = (*atoms, (mine, False)), self._term("sub.u32", cta, count)
        last = tree.items[-1]
        self._derive(last, replace(at, cta=cta, ctas=self.ctas(last), atoms=atoms))

    def _copies(self, tree: Tree, at: _Place) -> None:
        """CTA c does CTAs c·k + j of its plan, those j for which c is below ⌈(n − j) / k⌉."""
        inner = self.ctas(tree.items[0])
        counts = self.shapes.values(inner)
        first = at.cta
        if tree.count > 1:
            first = self._term("mul.lo.u32", first, ("const", tree.count))
        chain: list[Expression] = []
        for number, item in enumerate(tree.items):
            cta, atoms = first, at.atoms
            if number:
                cta = self._term("add.u32", first, ("const", number))
            share = self.shapes.of_values([-((number - n) // tree.count) for n in counts])
            if share != at.ctas:
                chain.append(self._term("setp.lt.u32", at.cta, share))
                atoms = (*atoms, (chain[-1], True))
            self._derive(item, replace(at, cta=cta, ctas=inner, atoms=atoms))
        self.chains.append(tuple(dict.fromkeys(chain)))

    def _parts_of_cta(self, tree: Tree, at: _Place) -> None:
        """Thread t of T does threads t + j·T of its leaf's CTA, one in each copy j."""
        whole = self.threads(tree.items[0])
        for number, item in enumerate(tree.items):
            tid = at.tid
            if number:
                tid = self._term("add.u32", tid, ("const", number * at.threads))
            self._derive(item, replace(at, tid=tid, threads=whole, exact=False, folds=tree.count))

    def _rounds(self, tree: Tree, at: _Place) -> None:
        whole, own = (self.shapes.values(self.ctas(t)) for t in (tree.items[0], tree))
        rest = self.shapes.of_values([n - m for n, m in zip(whole, own, strict=True)])
        number = len(self.loops)
        cta: Expression = ("round", number)
        more = self._term("setp.lt.u32", cta, rest)
        members = frozenset(tree.leaves())
        self.loops.append(
            Loop(number, at.cta, at.ctas, more, at.atoms, at.threads, at.exact, members)
        )
        ctas = self.ctas(tree.items[0])
        self._derive(tree.items[0], replace(at, cta=cta, ctas=ctas, loops=(*at.loops, number)))

    def _divided(self, tree: Tree, position: int, cta: Expression) -> tuple[Expression, Expression]:
        """``first(b)`` and ``first(b+1)``: CTAs before b, and up to b, that are the item's."""
        unit = self.unit(tree)
        count, *rest = (self.parts(item, unit) for item in tree.items[position:])
        others = [sum(column) for column in zip(*rest, strict=True)]
        wide = self._term("cvt.u64.u32", cta)
        ratio = tree.ratios[position]
        if ratio is None:
            factor = self.share(tree, position)
            product = self._term("mul.lo.u64", wide, factor)
            after = self._term("add.u64", product, factor)
            shift = ("const", 32)
            return self._term("shr.u64", product, shift), self._term("shr.u64", after, shift)
        cycle = sum(r or 0 for r in tree.ratios[position:])
        bounds = (self.shapes.of_values(count), self.shapes.of_values(others))
        following = self._term("add.u64", wide, ("const", 1))
        return (
            self._by_ratio(wide, ratio, cycle, bounds),
            self._by_ratio(following, ratio, cycle, bounds),
        )

    def share(self, tree: Tree, position: int) -> Expression:
        """The part of an item of ``blocks`` in its CTAs and those of the items behind it: a 32.32
        fixed-point number, rounded up. Of clusters, where these are given out."""
        unit = self.unit(tree)
        counts = [self.parts(item, unit) for item in tree.items[position:]]
        columns = zip(*counts, strict=True)
        return self.shapes.of_values([-(-(one[0] << 32) // sum(one)) for one in columns])

    def coordinate(self, name: str, special: str) -> Expression | None:
        """The expression of a special register for an instance; None where it is not virtual."""
        alias = alias_of(name)
        member, leaf = self.members[alias], self.leaves[name]
        base, _, axis = special.partition(".")
        if base == "%dynamic_smem_size":
            return self.shapes.of_text(f"{alias}_dynamic_shared")
        cluster = member.cluster or 1
        if special in ("%cluster_ctarank", "%cluster_ctaid.x"):
            # Clusters lie along x, and begin at multiples of their size.
            return (
                self._divide("rem", leaf.cta, ("const", cluster)) if cluster > 1 else ("const", 0)
            )
        if base == "%is_explicit_cluster":
            return ("const", int(cluster > 1))
        if base == "%cluster_nctarank":
            return ("const", cluster)
        if axis not in ("x", "y", "z"):
            return None
        at = "xyz".index(axis)
        if cluster > 1 and special in ("%clusterid.x", "%nclusterid.x"):
            whole = self.coordinate(name, "%ctaid.x" if base == "%clusterid" else "%nctaid.x")
            return None if whole is None else self._divide("div", whole, ("const", cluster))
        block: tuple[Expression, ...] = tuple(("const", size) for size in member.block)
        grid = self.shapes.grid(member)
        table: dict[str, Expression] = {
            "%ntid": block[at],
            "%nctaid": grid[at],
            "%nclusterid": grid[at],
            "%cluster_nctaid": ("const", cluster if at == 0 else 1),
            "%cluster_ctaid": ("const", 0),
        }
        if base in table:
            return table[base]
        if base == "%tid":
            return self._expand(leaf.tid, block, at)
        if base in ("%ctaid", "%clusterid"):
            return self._expand(leaf.cta, grid, at)
        return None

    def _by_ratio(
        self, cta: Expression, ratio: int, cycle: int, bounds: tuple[Expression, Expression]
    ) -> Expression:
        count, others = (b if b[0] == "const" else self._term("cvt.u64.u32", b) for b in bounds)
        times = self._term("mul.lo.s64", cta, ("const", ratio))
        share = self._term("div.s64", times, ("const", cycle))
        least = self._term("sub.s64", cta, others)
        return self._term("min.s64", self._term("max.s64", least, share), count)

    def _expand(self, linear: Expression, sizes: Sequence[Expression], at: int) -> Expression:
        one = ("const", 1)
        if sizes[at] == one:
            return ("const", 0)
        value = linear
        for size in sizes[:at]:
            if size != one:
                value = self._divide("div", value, size)
        if any(size != one for size in sizes[at + 1 :]):
            value = self._divide("rem", value, sizes[at])
        return value

    def _divide(self, op: str, value: Expression, size: Expression) -> Expression:
        if size[0] == "const" and size[1] & (size[1] - 1) == 0:
            if op == "div":
                return self._term("shr.u32", value, ("const", size[1].bit_length() - 1))
            return self._term("and.b32", value, ("const", size[1] - 1))
        return self._term(f"{op}.u32", value, size)


def _ways(tree: Tree) -> dict[str, tuple[int, ...]]:
    """For each instance the numbers of the items that it is in, from the root down."""
    if tree.op == "leaf":
        return {tree.name: ()}
    return {
        name: (number, *rest)
        for number, item in enumerate(tree.items)
        for name, rest in _ways(item).items()
    }


def _cluster_of(contract: Contract, tree: Tree) -> int:
    """CTAs of the clusters that members have; GoptxError if they differ, or cannot be given out."""
    sizes = {m.cluster for m in contract.members if m.cluster is not None}
    wrong = len(sizes) > 1 or any(not 2 <= size <= MAX_CLUSTER for size in sizes)
    if wrong or (sizes and tree.by_ticket):
        raise GoptxError.at(
            "the certificate has no rule for these clusters in this plan", rule="geometry"
        )
    return max(sizes, default=1)
