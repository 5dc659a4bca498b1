"""Registers by role: how many each item of ``warps`` gets, out of one pool (`fusion.md` 5).

A CTA's registers are a pool of (registers at launch) x threads. On sm_90a and later every warpgroup
may give some back and take others (``setmaxnreg``, PTX ISA 9.7.20.5), so that the hungry item of
``warps`` need not decide for all. What items need is measured by assembling them alone, so it
comes in from outside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from goptx.diag import GoptxError
from goptx.fusion.facts import WARPGROUP, Facts
from goptx.fusion.geometry import Geometry
from goptx.fusion.members import Member
from goptx.fusion.plan import Node, Plan, leaves, nodes
from goptx.ir import Function
from goptx.isa.devices import Device

STEP = 8
"""Register counts are multiples of this, and so are allocations."""

LEAST, MOST = 24, 240
"""Registers of a role: the ISA's least; the most that leaves a hungry role what it can address."""

_MARGINS = (0, 8, 16, 24)
"""Registers that a role gets beyond what it needed alone: geometry takes some too."""

_RISES = (0, 8, 16, 24)
"""Registers beyond the smallest launch count: an instruction of many operands may want them."""


@dataclass(frozen=True)
class Roles:
    """Registers a thread: ``launch`` for all at the kernel's start, then ``counts`` by item."""

    launch: int
    counts: tuple[int, ...]

    def text(self) -> str:
        """As it stands in a contract: ``216,32``."""
        return ",".join(map(str, self.counts))

    def fits(self, registers: int, threads: Sequence[int]) -> bool:
        """Whether a kernel that came out with so many registers can serve all roles."""
        pool = _up(registers) * sum(threads)
        return sum(c * t for c, t in zip(self.counts, threads, strict=True)) <= pool


def by_role(plan: Plan) -> bool:
    """Whether a plan asks for registers by role."""
    return isinstance(plan, Node) and plan.op == "warps" and plan.option("registers") == "role"


def check_roles(plan: Plan, geometry: Geometry, target: str) -> None:
    """Refuse what cannot have registers by role: GoptxError with row ``setmaxnreg``."""
    for node in _inner(plan):
        if by_role(node):
            raise _refusal(
                "registers=role inside another combinator",
                node,
                "a role lasts as long as its warps do: put this warps at the top of the plan",
            )
    if not isinstance(plan, Node) or not by_role(plan):
        return
    if not target.endswith(("a", "f")) or int("".join(filter(str.isdigit, target))) < 90:
        raise _refusal(
            f"registers=role on {target}",
            plan,
            "setmaxnreg needs sm_90a or a later architecture's own target: --arch sm_90a",
        )
    for item in plan.items:
        threads = geometry.threads(item)
        if threads % WARPGROUP:
            names = ", ".join(leaf.name for leaf in leaves(item))
            raise _refusal(
                f"registers=role for {threads} threads ({names})",
                plan,
                f"a role is made of whole warpgroups of {WARPGROUP} threads",
            )


_LEAST_PART = 0.75
"""Part of its registers that the hungriest role has to keep: ptxas gives a kernel more than it
needs (a GEMM of 216 spills below 176)."""


def candidates(
    needs: Sequence[int], threads: Sequence[int], limits: Device, most: int = 1
) -> Iterator[Roles]:
    """Ways to share the pool, from the tightest on.

    Args:
        needs: registers that each item has when it is assembled alone.
        threads: threads of each item, multiples of 128.
        limits: of the device.
        most: CTAs that its shared memory lets stand on an SM. What lets more of them stand is
            tried first, also where the hungriest item then has fewer registers than alone.
    """
    seen: set[Roles] = set()
    for roles in _with_most_standing(needs, threads, limits, most):
        seen.add(roles)
        yield roles
    whole = sum(threads)
    most = limits.registers_per_sm // whole // STEP * STEP
    for margin in _MARGINS:
        wanted = [min(MOST, max(LEAST, _up(need + margin))) for need in needs]
        if any(count < need for count, need in zip(wanted, needs, strict=True)):
            return
        total = sum(c * t for c, t in zip(wanted, threads, strict=True))
        least = max(LEAST, _up(-(-total // whole)))
        for rise in _RISES:
            launch = least + rise
            if launch > min(most, MOST):
                break
            roles = Roles(launch, _spread(wanted, threads, launch * whole - total))
            if roles not in seen:
                seen.add(roles)
                yield roles


def _with_most_standing(
    needs: Sequence[int], threads: Sequence[int], limits: Device, most: int
) -> Iterator[Roles]:
    """Shares with which as many CTAs stand on an SM as with those that items take alone, or one
    more, where the hungriest item does with what the others leave."""
    whole = sum(threads)
    wanted = [min(MOST, max(LEAST, _up(need))) for need in needs]
    least = _up(-(-sum(c * t for c, t in zip(wanted, threads, strict=True)) // whole))
    standing = limits.registers_per_sm // (max(least, LEAST) * whole)
    most = min(most, limits.threads_per_sm // whole, limits.ctas_per_sm)
    hungriest = max(range(len(wanted)), key=lambda n: wanted[n])
    for ctas in range(standing + 1, max(standing, 2) - 1, -1):
        launch = min(MOST, limits.registers_per_sm // (ctas * whole) // STEP * STEP)
        if ctas > most or launch < LEAST:
            continue
        for margin in _MARGINS:
            counts = [count + margin for count in wanted]
            counts[hungriest] = 0
            rest = launch * whole - sum(c * t for c, t in zip(counts, threads, strict=True))
            counts[hungriest] = min(MOST, rest // threads[hungriest] // STEP * STEP)
            if counts[hungriest] >= _LEAST_PART * wanted[hungriest] and max(counts) <= MOST:
                yield Roles(launch, tuple(counts))


def _spread(counts: Sequence[int], threads: Sequence[int], rest: int) -> tuple[int, ...]:
    """Give what is left of the pool to the hungriest items first."""
    found = list(counts)
    for position in sorted(range(len(found)), key=lambda n: -found[n]):
        while found[position] + STEP <= MOST and rest >= STEP * threads[position]:
            found[position] += STEP
            rest -= STEP * threads[position]
    return tuple(found)


def launch_registers(
    plan: Plan, members: Sequence[Member], facts: Mapping[str, Facts]
) -> int | None:
    """The registers a thread that members which change theirs are launched with; None if there are
    no such members. GoptxError if two of them differ, or share a CTA."""
    for node in nodes(plan):
        takers = [i for i in node.items if any(_takes(leaf.alias, facts) for leaf in leaves(i))]
        if node.op == "warps" and len(takers) > 1:
            raise _refusal("setmaxnreg in two members of one CTA", node, "use blocks")
    found = {
        member.alias: int(member.kernel.directives["maxnreg"][0])
        for member in members
        if _takes(member.alias, facts) and "maxnreg" in member.kernel.directives
    }
    if len(set(found.values())) > 1:
        last = next(m for m in members if m.alias == list(found)[-1])
        raise GoptxError.at(
            "members with setmaxnreg are launched with different registers a thread",
            last.kernel.span,
            rule="setmaxnreg",
            notes=[f"{alias}: .maxnreg {count}" for alias, count in found.items()],
            hint="compile them with the same .maxnreg",
        )
    return next(iter(found.values()), None)


def _takes(alias: str, facts: Mapping[str, Facts]) -> bool:
    return bool(facts[alias].synchronisation.setmaxnreg)


def check_pool(text: str, kernel: Function, registers: int) -> None:
    """GoptxError if a kernel that hands registers on came out with fewer than it starts with.

    ``text`` is its module's, ``registers`` a thread are what the assembler reported.
    """
    (start,) = kernel.directives.get("maxnreg", (0,))
    if "setmaxnreg" in text and _up(registers) < int(start) // STEP * STEP:
        raise GoptxError.at(
            f"the fused kernel came out with {registers} registers a thread, and its warpgroups "
            f"share out {start}: they would wait for ever",
            rule="setmaxnreg",
            hint="leave --ptxas-option and --max-registers out",
        )


def no_roles(plan: Node, needs: Sequence[int]) -> GoptxError:
    """The refusal where no way to share the pool serves all items without spills."""
    return _refusal(
        f"registers=role for items that need {', '.join(map(str, needs))} registers a thread",
        plan,
        "no share of the pool serves all of them without spills: leave registers=one, or use "
        "blocks",
    )


def _inner(plan: Plan) -> Iterator[Node]:
    if isinstance(plan, Node):
        for item in plan.items:
            if isinstance(item, Node):
                yield item
                yield from _inner(item)


def _refusal(what: str, node: Node, hint: str) -> GoptxError:
    return GoptxError.at(f"{what} is not possible", node.span, rule="setmaxnreg", hint=hint)


def _up(registers: int) -> int:
    return -(-registers // STEP) * STEP
