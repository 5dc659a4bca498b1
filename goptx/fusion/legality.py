"""The law of fusion applied: which members may stand below which combinators.

`isa/law.toml` says what each combinator does about each feature; `goptx.fusion.places` finds them
in members, and decides rows with a condition. All refusals of a plan are reported together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goptx.analysis.calls import Occurrence
from goptx.analysis.contraction import contractions
from goptx.diag import Diagnostic, GoptxError, Note, Span
from goptx.fusion.facts import Facts
from goptx.fusion.geometry import WARP, Geometry
from goptx.fusion.members import Member
from goptx.fusion.places import CONDITIONS, FINDERS, Place
from goptx.fusion.plan import Leaf, Node, Plan
from goptx.fusion.resources import SharedMemory, shared_bytes
from goptx.fusion.target import Target
from goptx.isa.devices import device
from goptx.isa.law import Row, law

_OUTSIDE_EQUALITY = ("%smid", "%nsmid", "%clock", "%globaltimer", "%gridid", "%pm")
"""Special registers (first parts of their names) whose values differ from launch to launch."""

_MOST_SHOWN = 3
_NAMES = {
    "looped": "looped coarsening",
    "folded": "folding",
    "persistent": "persistent blocks",
}


class Legality:
    """Checks one plan.

    Args:
        plan, members, facts, geometry: the fusion.
        target: of the fused kernel.
        pinned: whether products and sums will be kept from being contracted.
    """

    def __init__(
        self,
        plan: Plan,
        members: Sequence[Member],
        facts: dict[str, Facts],
        geometry: Geometry,
        target: Target,
        *,
        pinned: bool = False,
    ) -> None:
        self._plan = plan
        self._members = {m.alias: m for m in members}
        self._facts = facts
        self._geometry = geometry
        self._target = target
        self._pinned = pinned
        self.notes: list[Diagnostic] = []
        self._assumptions: list[str] = []

    def check(self) -> None:
        """Refuse what the law refuses: GoptxError with one finding for each leaf and row."""
        findings = [*self._blocks_fit(), *self._too_many_threads(), *self._clusters_differ()]
        for place in self._places(self._plan):
            findings += [*self._fold_fits(place), *self._leaf(place)]
            self._remark(place)
        if findings:
            raise GoptxError(tuple(findings))
        pointers = "no member writes memory that another member reads or writes"
        self._assumptions.insert(0, pointers)

    def assumptions(self) -> list[str]:
        """What the contract has to say that the caller promises."""
        return self._assumptions

    # The members in the plan

    def _places(
        self, plan: Plan, above: tuple[Node, ...] = (), ends: bool = True, fills: bool = True
    ) -> Iterator[Place]:
        if isinstance(plan, Leaf):
            member = self._members[plan.name]
            threads = self._geometry.threads(self._plan)
            yield Place(member, self._facts[plan.name], above, threads, ends, fills)
            return
        widest = self._geometry.threads(plan)
        for position, item in enumerate(plan.items):
            last = position + 1 == len(plan.items)
            full = self._geometry.threads(item) == widest
            inside = ends and (last if plan.op == "warps" else full)
            own = plan.kind != "warps" and (full or all(n.kind == "blocks" for n in (*above, plan)))
            yield from self._places(item, (*above, plan), inside, fills and own)

    def _leaf(self, place: Place) -> list[Diagnostic]:
        found: list[Diagnostic] = []
        for row in law().values():
            find = FINDERS.get(row.id)
            if find is None:
                continue
            occurrences = list(find(place))
            if not occurrences:
                continue
            operator = _refusing(row, place)
            if operator is not None:
                found.append(_refusal(row, place, operator, occurrences))
        return found

    def _blocks_fit(self) -> Iterator[Diagnostic]:
        """The block shapes must be ones that the kernels were compiled for."""
        for member in self._members.values():
            wanted = member.kernel.dimension("reqntid")
            most = member.kernel.dimension("maxntid")
            if wanted is not None and wanted != member.block:
                yield Diagnostic(
                    "error",
                    f"member {member.alias!r} was compiled for blocks of {wanted} (.reqntid), "
                    f"not {member.block}",
                    member.kernel.span,
                    hint="correct the launch file or --block",
                )
            elif most is not None and member.threads > most[0] * most[1] * most[2]:
                yield Diagnostic(
                    "error",
                    f"member {member.alias!r} was compiled for at most "
                    f"{most[0] * most[1] * most[2]} threads (.maxntid), not {member.threads}",
                    member.kernel.span,
                    hint="correct the launch file or --block",
                )

    def _fold_fits(self, place: Place) -> Iterator[Diagnostic]:
        """The threads of a folded member are whole warps of threads that do several."""
        factor = next((node.factor or 1 for node in place.above if node.folded), 1)
        member = place.member
        if factor > 1 and member.threads % (factor * WARP):
            whole = [n for n in range(2, factor) if member.threads % (n * WARP) == 0]
            yield Diagnostic(
                "error",
                f"{member.threads} threads of member {member.alias!r} cannot be folded by "
                f"{factor}: that leaves no whole warps",
                member.kernel.span,
                rule="folded-threads",
                hint=f"fold by {whole[-1]}" if whole else "use mode=woven or mode=looped",
            )

    def _clusters_differ(self) -> Iterator[Diagnostic]:
        """All clusters of a launch are of one size."""
        places = self._places(self._plan)
        sizes = {
            place.member.alias: place.facts.cluster
            for place in places
            if any(True for _ in FINDERS["clusters"](place))
        }
        if len(set(sizes.values())) > 1:
            first = next(iter(sizes))
            yield Diagnostic(
                "error",
                "members have clusters of different sizes, and a launch has those of one",
                self._members[first].kernel.span,
                notes=tuple(Note(f"{alias}: {size} CTAs") for alias, size in sizes.items()),
                rule="clusters",
                hint="fuse those of one size",
            )

    def _too_many_threads(self) -> Iterator[Diagnostic]:
        threads = self._geometry.threads(self._plan)
        limit = device(self._target.name).threads_per_cta
        if threads > limit:
            widest = max(self._members.values(), key=lambda member: member.threads)
            yield Diagnostic(
                "error",
                f"the plan needs {threads} threads a CTA; {self._target.name} has {limit}",
                widest.kernel.span,
                notes=tuple(Note(f"{a}: {m.threads} threads") for a, m in self._members.items()),
                rule="threads",
                hint="use seq, product or blocks, which take the largest member's threads"
                if widest.threads <= limit
                else "correct the launch file or --block",
            )

    def check_grid(self) -> None:
        """Refuse fixed grids that add up to more CTAs than a launch takes."""
        ctas = self._geometry.ctas(self._plan)
        limit = device(self._target.name).max_grid[0]
        if isinstance(ctas, int) and ctas > limit:
            raise GoptxError.at(
                f"the fused grid has {ctas} CTAs; a launch takes {limit}",
                hint="launch the members apart, or in parts",
            )

    def check_shared(self, shared: SharedMemory) -> None:
        """Refuse what does not fit in the shared memory of the target."""
        limit = device(self._target.name).shared_per_cta_optin
        size = shared.static_size
        if isinstance(shared.dynamic_size, int):
            size += shared.dynamic_size
        for member in self._members.values():
            if (member.dynamic_shared or 0) > limit:
                raise GoptxError.at(
                    f"member {member.alias!r} is launched with {member.dynamic_shared} bytes of "
                    f"dynamic shared memory; {self._target.name} has {limit}",
                    member.kernel.span,
                    rule="shared-memory",
                    hint="correct the launch file or --dynamic-shared",
                )
        if size > limit:
            each = {alias: shared_bytes(member) for alias, member in self._members.items()}
            most = max(each, key=lambda alias: each[alias])
            raise GoptxError.at(
                f"the plan needs {size} bytes of shared memory a CTA; {self._target.name} has "
                f"{limit}",
                self._members[most].kernel.span,
                notes=[f"{alias}: {number} bytes" for alias, number in each.items()],
                rule="shared-memory",
                hint="use blocks, whose members overlay their shared memory"
                if each[most] <= limit
                else f"give {most!r} less, or leave it out: it does not fit by itself",
            )
        if size > device(self._target.name).shared_per_cta_static:
            self._assumptions.append(
                f"the launch opts in to {size} bytes of shared memory "
                "(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES)"
            )

    # What the user should know

    def _remark(self, place: Place) -> None:
        member, facts = place.member, place.facts
        alias = member.alias
        if facts.cluster == 1 and any(True for _ in FINDERS["clusters"](place)):
            self._assumptions.append(f"{alias} is launched without clusters")
        if facts.synchronisation.inter_cta_waits:
            self._assumptions.append(f"CTAs of {alias} wait only for CTAs of lower number")
        reads = [name for name in facts.features.special if name.startswith(_OUTSIDE_EQUALITY)]
        if reads:
            self._assumptions.append(f"values of {', '.join(reads)} in {alias} are not compared")
        if facts.features.atomic_results:
            self._assumptions.append(f"returned values of atomics in {alias} may differ by order")
        if any(i.op.terminator == "trap" for i in member.instructions()):
            self._assumptions.append(f"a trap in {alias} ends all members")
        bodies = () if self._pinned else member.bodies()
        pairs = [pair for body in bodies for pair in contractions(body)]
        if pairs:
            self._assumptions.append(
                f"{alias}: {len(pairs)} products and sums without rounding modifier may be "
                "contracted by the assembler in one kernel and not in the other"
            )
            self.notes.append(
                Diagnostic(
                    "note",
                    f"member {alias!r}: mul and add without .rn may be contracted to fma",
                    pairs[0].sum.span,
                    hint="--contraction=pin makes members and fused kernel round alike",
                )
            )


def _refusal(
    row: Row, place: Place, operator: str, occurrences: Sequence[Occurrence | Span | None]
) -> Diagnostic:
    spans = [o.span if isinstance(o, Occurrence) else o for o in occurrences]
    later = row.verdict(operator) == "later"
    reason = [Note(row.why)] if row.why else []
    more = [Note("also here", span) for span in spans[1:_MOST_SHOWN] if span is not None]
    others = _others(row)
    hint = row.hint + (f" ({', '.join(others)} would do)" if others else "")
    name = _NAMES.get(operator, operator)
    return Diagnostic(
        "error",
        f"{name} {'cannot fuse yet' if later else 'may not fuse'} member "
        f"{place.member.alias!r} ({place.member.kernel.name}): {row.feature}",
        spans[0] or place.member.kernel.span,
        (*reason, *more),
        hint or None,
        row.id,
    )


def _others(row: Row) -> list[str]:
    """The combinators that allow the feature without a condition."""
    return [
        op for op in ("seq", "warps", "blocks", "product") if row.verdict(op) in ("keep", "rewrite")
    ]


def _refusing(row: Row, place: Place) -> str | None:
    """The combinator above the leaf that refuses a feature found in it, or None."""
    condition = CONDITIONS.get(row.id)
    for operator in dict.fromkeys(reversed(place.operators)):
        verdict = row.verdict(operator)
        if verdict in ("later", "refuse"):
            return operator
        if verdict == "if" and (condition is None or not condition(place)):
            return operator
    return None
