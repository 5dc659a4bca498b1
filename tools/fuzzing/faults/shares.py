"""Faults in what glue does for a CTA as a whole: tickets, registers by role, votes, memory.

What takes a ticket stands between the look at its workspace and the word that tells all threads.
"""

from __future__ import annotations

import random
import re

from fuzzing.faults.images import leaves_member
from fuzzing.faults.lines import Fault, Fused, after, behind, formulas, pick, sub
from fuzzing.faults.order import stretch

_TOLD = r"\tld\.shared\.u32 %g\w+, \[(goptx_|%g)"
_RESET = r"\tst\.relaxed\.gpu\.global\.u32 \[[^]]+\], 0;"
_ROLE = r"\tsetmaxnreg\."


def _ticket(fused: Fused, pattern: str = "") -> list[int]:
    """The lines of glue that take a ticket and match."""
    start, end = fused.glue(r"\[goptx_workspace\]"), fused.glue(_TOLD)
    if not start or not end:
        return []
    # In front stands which thread does it.
    return [n for n in fused.glue(pattern) if start[0] - 2 <= n <= end[0]]


def ticket_dropped(fused: Fused, source: random.Random) -> bool:
    at = pick(source, _ticket(fused))
    if at is None:
        return False
    fused.remove(at)
    return True


def ticket_not_reset(fused: Fused, source: random.Random) -> bool:
    """The next launch finds a counter that is not zero."""
    at = pick(source, _ticket(fused, _RESET))
    if at is None:
        return False
    if source.random() < 0.5:
        fused.remove(at)
        return True
    return sub(fused, at, ", 0;", ", 1;")


def ticket_unordered(fused: Fused, source: random.Random) -> bool:
    """A fence is missing, is for the CTA only, or stands in front of what it is to be behind."""
    at = pick(source, _ticket(fused, r"\tfence\."))
    if at is None:
        return False
    way = source.randrange(3)
    if way == 0:
        return sub(fused, at, r"\.gpu", ".cta")
    line = fused.lines[at]
    fused.remove(at)
    if way == 1:
        before = max(n for n in _ticket(fused, r"\b(atom|bra)\b") if n < at)
        if "atom" not in fused.lines[before]:
            return True
        fused.insert(before, line)
    return True


def ticket_bound(fused: Fused, source: random.Random) -> bool:
    """One number too many, or an item that is asked too often."""
    at = pick(source, _ticket(fused, r"\tsetp\.(lt|ge|ne)"))
    rules = ((r"setp\.lt", "setp.le"), (r"setp\.ge", "setp.gt"), (r"setp\.ne", "setp.eq"))
    return any(sub(fused, at, old, new) for old, new in rules)


def ticket_number(fused: Fused, source: random.Random) -> bool:
    """Another number, or another counter."""
    # Another barrier would do, if nobody else has it.
    at = pick(source, _ticket(fused, r"^\t(?!bar).*(?<=[+ ])\d+[\];]"))
    if at is None:
        return False
    found = source.choice(list(re.finditer(r"(?<=[+ ])\d+(?=[\];])", fused.lines[at])))
    line = fused.lines[at]
    fused.lines[at] = f"{line[: found.start()]}{int(found[0]) + 4}{line[found.end() :]}"
    return True


def ticket_unmet(fused: Fused, source: random.Random) -> bool:
    """Threads read their ticket before it is there."""
    at = pick(source, _ticket(fused, r"\tbarrier\.sync \d+;"))
    if at is None:
        return False
    if fused.contract.block[0] > 32 and source.random() < 0.5:
        return sub(fused, at, r"(\d+);", r"\1, 32;")
    fused.remove(at)
    return True


def ticket_stale(fused: Fused, source: random.Random) -> bool:
    """The CTA's own number for that of its ticket."""
    return sub(fused, pick(source, fused.glue(_TOLD)), r"ld\.shared(.*), .*;", r"mov\1, %ctaid.x;")


def ticket_word(fused: Fused, source: random.Random) -> bool:
    """The word is read elsewhere than it is written, or lies in memory of a member."""
    told = pick(source, fused.glue(_TOLD))
    written = pick(source, _ticket(fused, r"\tst\.shared\.u32 \[goptx_"))
    if told is None or written is None:
        return False
    taken = re.findall(r"goptx_shared(?:\+\d+)?", "".join(fused.lines[n] for n in fused.images()))
    if taken and source.random() < 0.5:
        place = f"[{source.choice(taken)}]"
        changed = [sub(fused, at, r"\[[^]]+\]", place) for at in (told, written)]
        return all(changed)
    return sub(fused, source.choice((told, written)), r"\[goptx_(\w+)(\+\d+)?\]", r"[goptx_\1+16]")


# Registers by role


def role_dropped(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.glue(_ROLE))
    if at is None:
        return False
    fused.remove(at)
    return True


def role_count(fused: Fused, source: random.Random) -> bool:
    """More registers than a role is given, or fewer than it needs."""
    at = pick(source, fused.glue(_ROLE))
    if at is None:
        return False
    found = re.search(r" (\d+);", fused.lines[at])
    assert found is not None
    return sub(fused, at, r" \d+;", f" {int(found[1]) + source.choice((8, -8))};")


def role_turned(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.glue(_ROLE))
    return sub(fused, at, r"\.inc\.", ".dec.") or sub(fused, at, r"\.dec\.", ".inc.")


def role_late(fused: Fused, source: random.Random) -> bool:
    """A role begins with the registers of the launch."""
    at = pick(source, fused.glue(_ROLE))
    first = None if at is None else next((n for n in fused.images() if n > at), None)
    if at is None or first is None:
        return False
    fused.insert(first + 1, fused.lines[at])
    fused.remove(at)
    return True


def role_pool(fused: Fused, source: random.Random) -> bool:
    """The launch has not the registers that the roles are to have."""
    places = [n for n, line in enumerate(fused.lines) if line.startswith(".maxnreg")]
    at = pick(source, places if fused.glue(_ROLE) else [])
    return sub(fused, at, r"\d+", "24")


# Votes and common loops


def vote_of_fewer(fused: Fused, source: random.Random) -> bool:
    """What all go on or agree by leaves one of them out."""
    at = pick(source, formulas(fused))
    if at is None:
        return False
    _, one, two = re.findall(r"%[\w$]+", fused.lines[at])
    keep = source.choice((one, two))
    return sub(fused, at, rf"{re.escape(one)}, {re.escape(two)};", f"{keep}, {keep};")


def vote_of_others(fused: Fused, source: random.Random) -> bool:
    """It asks for another predicate of a member than it should.

    None that it asks for already: that both hold, and not, would only be slow.
    """
    at = pick(source, fused.glue(r"\.pred .*%[a-h][\w$]*_p\d"))
    if at is None:
        return False
    old = source.choice(re.findall(r"%[a-h][\w$]*_p\d+", fused.lines[at]))
    start = stretch(fused, at)
    around = [n for n in fused.glue(r"\.pred") if n >= start and stretch(fused, n) == start]
    asked = {r for n in around for r in re.findall(r"%[\w$]+", fused.lines[n])}
    others = [
        r for r in fused.registers() if re.fullmatch(r"%[a-h][\w$]*_p\d+", r) and r not in asked
    ]
    return bool(others) and sub(fused, at, re.escape(old) + r"\b", source.choice(others))


# Members one after the other


def copies_under_way(fused: Fused, source: random.Random) -> bool:
    """Memory is handed on though copies into it have not been waited for."""
    at = pick(source, fused.glue(r"\tcp\.async\.wait_all"))
    if at is None:
        return False
    fused.remove(at)
    return True


def barrier_of_others(fused: Fused, source: random.Random) -> bool:
    """All threads meet at a barrier at which some of a member of theirs wait for each other."""
    at = pick(source, fused.glue(r"\tbarrier\.sync \d+;"))
    if at is None:
        return False
    counted = [
        (n, found[1])
        for n in fused.images(r"\bbar")
        if (found := re.search(r"\b(?:sync|arrive)\S* (\d+), (\d+);", fused.lines[n]))
        and int(found[2]) < fused.contract.block[0]
    ]
    # Members below `blocks` have CTAs of their own, in which the barriers of others are free.
    behind_it = after(fused, at)
    beside = [number for n, number in counted if n in behind_it or at in after(fused, n)]
    return bool(beside) and sub(fused, at, r" \d+;", f" {source.choice(beside)};")


def exit_for_join(fused: Fused, source: random.Random) -> bool:
    """Threads of a member leave, though something comes behind it."""
    at = pick(source, [n for n in fused.images(r"@.*\bbra") if leaves_member(fused, n)])
    if at is None:
        return False
    found = re.search(r"bra(?:\.uni)? (\$[\w$]+);", fused.lines[at])
    return (
        found is not None
        and any(fused.claims[n] or "\tbarrier" in fused.lines[n] for n in behind(fused, found[1]))
        and sub(fused, at, r"bra(\.uni)? \S+;", "exit;")
    )


FAULTS: tuple[Fault, ...] = (
    *(ticket_dropped, ticket_not_reset, ticket_unordered, ticket_bound, ticket_number),
    *(ticket_unmet, ticket_stale, ticket_word),
    *(role_dropped, role_count, role_turned, role_late, role_pool),
    *(vote_of_fewer, vote_of_others, copies_under_way, barrier_of_others, exit_for_join),
)
