"""Plans of many members: nothing that the certificate does doubles with each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.proof.cert_plan import Demands
from goptx.proof.cert_terms import Term, Terms

MANY = 32


def names(count: int) -> list[str]:
    return [f"m{n}" for n in range(count)]


def walked(expression: object, known: dict[int, int]) -> int:
    """The tuples that Python goes through to hash an expression; what knows its hash is one."""
    if not isinstance(expression, tuple):
        return 0
    if id(expression) not in known:
        parts = () if type(expression).__hash__ is not tuple.__hash__ else expression
        known[id(expression)] = 1 + sum(walked(part, known) for part in parts)
    return known[id(expression)]


@pytest.mark.parametrize("shares", ["", ":2"])
def test_what_the_plan_demands_is_hashed_at_once(shares: str) -> None:
    """Each number of a CTA is made of the one before it twice."""
    members = dict.fromkeys(names(12), kit.entry(kit.STORE))
    plan = f"blocks({', '.join(name + shares for name in members)})"
    _, contract, _ = kit.fuse(plan, members)
    known: dict[int, int] = {}
    leaves = Demands(contract).leaves.values()
    found = [e for leaf in leaves for e in (leaf.cta, leaf.tid, *(atom for atom, _ in leaf.atoms))]
    assert max(walked(expression, known) for expression in found) <= 2


def test_equal_terms_are_one_object() -> None:
    terms = Terms()
    one, two = (terms.of("add.u32", terms.of("shape", (1, 2)), ("cta",)) for _ in range(2))
    assert one is two
    assert terms.of("add.u32", one, ("cta",)) != one
    # Whoever writes an expression down compares it with what was made.
    assert one == ("add.u32", ("shape", (1, 2)), ("cta",))
    assert hash(one) == hash(("add.u32", ("shape", (1, 2)), ("cta",)))
    assert one != ("add.u32", ("shape", (1, 3)), ("cta",))
    assert Term(tuple(one)) == one
    found = one
    for _ in range(200):  # a tree of 2^200 leaves
        found = terms.of("sub.u32", found, terms.of("shr.u64", found, ("const", 32)))
    again = one
    for _ in range(200):
        again = terms.of("sub.u32", again, terms.of("shr.u64", again, ("const", 32)))
    assert found is again and {found} == {again}


@pytest.mark.parametrize(
    "plan",
    [
        *("blocks({})", "seq({})", "weave({})", "product({})"),
        *("blocks({}){{dispatch=ticket}}", "blocks({}){{dispatch=persistent}}"),
    ],
)
def test_many_members_are_fused_and_proved(plan: str) -> None:
    """Some of these took a minute with twenty members, and twice as long with each more."""
    members = dict.fromkeys(names(MANY), kit.entry(kit.STORE))
    proof = kit.proof_of(plan.format(", ".join(members)), members)
    assert proof.states < 100 * MANY


@pytest.mark.parametrize("left_out", [0, 33, 39])
def test_no_member_of_many_may_be_left_out_of_the_grid(left_out: int) -> None:
    """At some sample launch each is the one that is ahead of all others."""
    members = dict.fromkeys(names(40), kit.entry(kit.STORE))
    ptx, contract, modules = kit.fuse(f"seq({', '.join(members)})", members)
    assert kit.prove(ptx, contract, modules)
    for less in ("1", f"min(m{left_out}_grid_x, 1024)", f"min(m{left_out}_grid_x, 9999999)"):
        grid = contract.grid.replace(f"m{left_out}_grid_x", less)
        assert grid != contract.grid
        refused = kit.refusal(ptx, replace(contract, grid=grid), modules)
        assert refused.diagnostics[0].rule == "geometry"


def nest(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"blocks({items[0]}, {nest(items[1:])})"


LOOPED = "coarsen({}, 3){{mode=looped}}"
ROWS: Mapping[str, Callable[[list[str]], str]] = {
    "rounds of a row": lambda items: LOOPED.format(f"seq({', '.join(items)})"),
    "a row of rounds": lambda items: f"seq({', '.join(map(LOOPED.format, items))})",
    "rounds of rounds": lambda items: LOOPED.format(f"seq({', '.join(map(LOOPED.format, items))})"),
    "woven rounds": lambda items: f"weave({', '.join(map(LOOPED.format, items))})",
    "rounds of a weave": lambda items: LOOPED.format(f"weave({', '.join(items)})"),
    "tickets": lambda items: f"blocks(s, seq({', '.join(items)})){{dispatch=persistent}}",
    "between barriers": lambda items: f"seq(s, {', '.join(items)}, t){{shared=reuse}}",
    "waiting": lambda items: f"seq({', '.join(items)}){{shared=sum}}",
    "waiting rounds": lambda items: LOOPED.format(f"seq({', '.join(items)}){{shared=sum}}"),
    "nested": nest,
}
"""Plans of many members, any of which may have no part in a round, or in the kernel."""


@pytest.mark.parametrize("row", ROWS)
def test_states_do_not_double_with_each_member(row: str) -> None:
    def states(count: int) -> int:
        text = kit.BARRIER if row.startswith("waiting") else kit.GUARDED
        plan = ROWS[row](names(count))
        others = dict.fromkeys(re.findall(r"\b[st]\b", plan), kit.entry(kit.BARRIER))
        members = {**others, **dict.fromkeys(names(count), kit.entry(text))}
        return kit.proof_of(plan, members).states

    assert states(9) < 3 * states(4)
