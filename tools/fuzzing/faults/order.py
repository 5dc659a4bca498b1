"""Faults in the order of instructions, in copies of members, and in what glue says of members."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from math import prod

from fuzzing.faults import images
from fuzzing.faults.lines import Fault, Fused, pick, sub
from goptx.ir import Instruction


def _instruction(fused: Fused, at: int) -> Instruction | None:
    """What a line claims to be the image of; None if it is of a device function."""
    name, ordinal = fused.claims[at] or ("", 0)
    record = fused.contract.member(name.partition(".")[0])
    found = list(fused.members[record.alias].kernel(record.kernel).instructions())
    return found[ordinal] if ordinal < len(found) else None


def _depend(one: Instruction | None, two: Instruction | None) -> bool:
    """Whether two instructions are sure to have an order: by registers, or as both have effects."""
    if one is None or two is None:
        return False
    written, read = {*one.defs()}, {*one.uses()}
    if written & {*two.defs(), *two.uses()} or read & {*two.defs()}:
        return True
    return not one.op.removable and not two.op.removable


def _neighbours(fused: Fused) -> list[tuple[int, int]]:
    """Lines that are one behind the other in a member, with nothing of it between."""
    found: list[tuple[int, int]] = []
    last: dict[str, int] = {}
    for n, claim in enumerate(fused.claims):
        if fused.lines[n].startswith("$"):
            last.clear()
        if claim is None or n in fused.more:
            continue
        before = last.get(claim[0])
        both = [fused.lines[m] for m in (before, n) if m is not None]
        if before is not None and both[0] != both[1] and not any("bra" in one for one in both):
            found.append((before, n))
        last[claim[0]] = n
    return found


def swap(fused: Fused, source: random.Random) -> bool:
    """Two instructions that have an order change places."""
    pairs = _neighbours(fused)
    source.shuffle(pairs)
    for one, two in pairs[:12]:
        if _depend(_instruction(fused, one), _instruction(fused, two)):
            lines, claims = fused.lines, fused.claims
            lines[one], lines[two] = lines[two], lines[one]
            claims[one], claims[two] = claims[two], claims[one]
            return True
    return False


def _moved(fused: Fused, at: int, to: int) -> None:
    line, claim = fused.lines[at], fused.claims[at]
    fused.remove(at)
    fused.insert(to, line, claim)


def stretch(fused: Fused, at: int) -> int:
    """The first line of the straight code that a line is in."""
    while at > 0 and not re.match(r"\$|\{|\t\.pragma", fused.lines[at - 1]):
        if re.match(r"\t(@\S+ )?(bra|ret|exit)", fused.lines[at - 1]):
            break
        at -= 1
    return at


def risen_too_far(fused: Fused, source: random.Random) -> bool:
    """An instruction rises above one of the same instance that it depends on."""
    at = pick(source, fused.steps(r"^\t(?!@|bar)"))
    if at is None:
        return False
    name, mine = (fused.claims[at] or ("", 0))[0], _instruction(fused, at)
    for before in range(at - 1, stretch(fused, at), -1):
        claim = fused.claims[before]
        own = claim is not None and claim[0] == name
        if own and _depend(_instruction(fused, before), mine):
            _moved(fused, at, before)
            return True
    return False


def load_over_atomic(fused: Fused, source: random.Random) -> bool:
    """A load rises over what may write to the same place, or over a fence."""
    places = fused.images(r"\b(ld\.global(?!\.nc)|ld\.shared)")
    for at in source.sample(places, len(places)):
        space = "shared" if "ld.shared" in fused.lines[at] else "global"
        for before in _of_member_above(fused, at):
            if re.search(rf"\b(atom\S*{space}|membar|fence|cp\.async)", fused.lines[before]):
                _moved(fused, at, before)
                return True
    return False


def load_over_barrier(fused: Fused, source: random.Random) -> bool:
    """A load of shared memory rises over a barrier behind a store to shared memory."""
    places = fused.images(r"\bld\.shared")
    for at in source.sample(places, len(places)):
        barrier = None
        for before in _of_member_above(fused, at):
            if re.search(r"\bbar(rier)?\.sync", fused.lines[before]):
                barrier = before
            elif barrier is not None and re.search(r"\b(st|atom|red)\.shared", fused.lines[before]):
                _moved(fused, at, barrier)
                return True
    return False


def _of_member_above(fused: Fused, at: int) -> Iterator[int]:
    """The lines of the same member above a line, upwards as far as they are executed with it."""
    name = (fused.claims[at] or ("", 0))[0]
    for before in range(at - 1, stretch(fused, at), -1):
        claim = fused.claims[before]
        if claim is not None and claim[0] == name:
            yield before


def copy_exchanged(fused: Fused, source: random.Random) -> bool:
    """A line of one copy claims to be another's."""
    places = [n for n in fused.steps() if "." in (fused.claims[n] or ("", 0))[0]]
    at = pick(source, places)
    if at is None:
        return False
    name, ordinal = fused.claims[at] or ("", 0)
    head, _, number = name.rpartition(".")
    fused.claims[at] = (f"{head}.{1 - int(number) if int(number) < 2 else 0}", ordinal)
    return True


def copy_register(fused: Fused, source: random.Random) -> bool:
    """A copy reads or writes the register of another copy."""
    at = pick(source, fused.steps(r"%\w+\$\d_"))
    if at is None:
        return False
    found = source.choice(re.findall(r"%\w+\$\d_\w+", fused.lines[at]))
    other = re.sub(r"\$(\d)_", lambda m: f"${1 - int(m[1]) if int(m[1]) < 2 else 0}_", found)
    return sub(fused, at, re.escape(found) + r"\b", other.replace("\\", ""))


def vote_weaker(fused: Fused, source: random.Random) -> bool:
    """A vote asks for any, for fewer lanes, for more threads, or for the opposite."""
    old, new = source.choice(
        (
            (r"vote\.sync\.all", "vote.sync.any"),
            (r"red\.and\.pred", "red.or.pred"),
            (r", 4294967295;", ", 65535;"),
            (r"(vote\S+ \S+ )", r"\1!"),
            (r"(barrier\.red\S+ \S+ \d+), \d+,", r"\1, 1024,"),
        )
    )
    places = [n for n in fused.glue(r"\b(vote|barrier\.\S*red)") if "1024" not in fused.lines[n]]
    return sub(fused, pick(source, places), old, new)


def vote_dropped(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.glue(r"\b(vote\.|barrier\.\S*red)"))
    if at is None:
        return False
    fused.remove(at)
    return True


def truth_changed(fused: Fused, source: random.Random) -> bool:
    """What glue makes of predicates of members is something else."""
    old, new = source.choice(
        ((r"\bor\.pred", "and.pred"), (r"\band\.pred", "or.pred"), (r"\bnot\.pred", "mov.pred"))
    )
    return sub(fused, pick(source, fused.glue(old)), old, new)


def truth_operand(fused: Fused, source: random.Random) -> bool:
    """Glue asks for another predicate of a member than it should."""
    at = pick(source, fused.glue(r"\.pred .*%[a-h][\w$]*_p\d"))
    if at is None:
        return False
    old = source.choice(re.findall(r"%[a-h][\w$]*_p\d+", fused.lines[at]))
    return sub(fused, at, re.escape(old) + r"\b", old + "0")


def vote_late(fused: Fused, source: random.Random) -> bool:
    """A predicate that was asked for is written once more before the branch."""
    at = pick(source, fused.glue(r"\b(vote\.|barrier\.\S*red)"))
    if at is None:
        return False
    writes = [n for n in fused.images(r"\bsetp\S* %\S+_p\d") if stretch(fused, at) <= n < at]
    if not writes:
        return False
    chosen = source.choice(writes)
    asked = re.search(r"%[\w$]+_p\d+", fused.lines[chosen])
    body = "\n".join(fused.lines[n] for n in fused.glue(r"\.pred"))
    if asked is None or not re.search(re.escape(asked[0]) + r"\b", body):
        return False
    fused.insert(at + 1, fused.lines[chosen], fused.claims[chosen])
    return True


def barrier_id(fused: Fused, source: random.Random) -> bool:
    """Another id, but not for a barrier that all threads meet at for several members."""
    before = list(fused.lines)
    changed = images.barrier_id(fused, source)
    return changed and not any(before[n] != fused.lines[n] for n in fused.more)


def merged_counts(fused: Fused, source: random.Random) -> bool:
    """A barrier for several members counts threads, or others than it did."""
    barriers = fused.images(r"\bbar(rier)?\.\S*sync \d+(, (?!1024;)\d+)?;")
    at = pick(source, [n for n in barriers if n in fused.more])
    counted = at is not None and "," in fused.lines[at]
    # All threads of a member may be said to be as many as it has.
    warps = any(prod(member.block) == 32 for member in fused.contract.members)
    return sub(fused, at, r"sync (\d+)[^;]*;", rf"sync \1, {1024 if counted or warps else 32};")


def merged_forgets(fused: Fused, source: random.Random) -> bool:
    """A barrier for several members is not for one of them."""
    several = [n for n in fused.images(r"\bbar(rier)?\.") if n in fused.more]
    at = pick(source, several)
    if at is None:
        return False
    fused.more = {n: c for n, c in fused.more.items() if n != at}
    return True


def contract_copies(fused: Fused, source: random.Random) -> bool:
    """The plan says another number of copies."""
    found = re.search(r"coarsen\((.*?), (\d+)\)", fused.contract.plan)
    # In rounds a grid that is fixed may need as many CTAs with one more copy.
    if found is None or (
        "looped" in fused.contract.plan and any(m.grid for m in fused.contract.members)
    ):
        return False
    plan = fused.contract.plan.replace(f", {found[2]})", f", {int(found[2]) + 1})", 1)
    fused.contract = replace(fused.contract, plan=plan)
    return True


FAULTS: tuple[Fault, ...] = (  # in the order in which they are tried
    *(
        swap,
        barrier_id,
        risen_too_far,
        load_over_atomic,
        load_over_barrier,
        copy_exchanged,
        copy_register,
    ),
    *(vote_weaker, vote_dropped, vote_late, truth_changed, truth_operand, merged_counts),
    *(merged_forgets, contract_copies),
)
