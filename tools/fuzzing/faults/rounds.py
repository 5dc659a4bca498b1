"""Faults in the rounds of looped coarsening, and of CTAs that stay."""

from __future__ import annotations

import random
import re

from fuzzing.faults.lines import Fault, Fused, pick

_START = r"\tmov\.b32 %round_"
_NEXT = r"\tadd\.u32 %round_"
_MORE = r"\tsetp\.lt\.u32 %g\w+, %round_\d+_\d+, "
_BETWEEN = r"\tbarrier\.sync \d+"
_AGAIN = r"\bbra \$g_again_"
_DONE = r"\t@!%g_pred_\d+ bra (\$g_done_\d+);"


def _replaced(fused: Fused, source: random.Random, pattern: str, old: str, new: str) -> bool:
    """Write another thing into a line of a kind; false if there is none, or it is no other."""
    at = pick(source, fused.glue(pattern))
    if at is None:
        return False
    line = re.sub(old, new, fused.lines[at], count=1)
    if line == fused.lines[at]:
        return False
    fused.lines[at] = line
    return True


def round_dropped(fused: Fused, source: random.Random) -> bool:
    """A round begins, or follows, without another CTA."""
    at = pick(source, [*fused.glue(_START), *fused.glue(_NEXT)])
    if at is None:
        return False
    fused.remove(at)
    return True


def round_start(fused: Fused, source: random.Random) -> bool:
    """All CTAs begin with the same CTA of the member."""
    return _replaced(fused, source, _START, r", [^,;]+;", ", 0;")


def round_stride(fused: Fused, source: random.Random) -> bool:
    """The next round is that of the neighbour, which another CTA does."""
    return _replaced(fused, source, _NEXT, r", [^,;]+;", ", 1;")


def round_more(fused: Fused, source: random.Random) -> bool:
    """One round more than there is."""
    return _replaced(fused, source, _MORE, r"setp\.lt", "setp.le")


def round_unmet(fused: Fused, source: random.Random) -> bool:
    """Threads do not wait for each other between rounds."""
    at = pick(source, fused.glue(_BETWEEN))
    if at is None:
        return False
    fused.remove(at)
    return True


def round_counted(fused: Fused, source: random.Random) -> bool:
    """A barrier between rounds waits for one warp only."""
    if fused.contract.block[0] <= 32:
        return False
    return _replaced(fused, source, _BETWEEN, r"(sync \d+)[^;]*;", r"\1, 32;")


# CTAs that stay


def _stays(fused: Fused) -> bool:
    return "dispatch=persistent" in fused.contract.plan


def stay_leaves(fused: Fused, source: random.Random) -> bool:
    """Threads that are done with a ticket are done with the kernel."""
    ends = fused.glue(_DONE) if _stays(fused) else []
    at = pick(source, [n for n in fused.glue(_AGAIN) if not ends or n > ends[0]])
    found = re.search(_DONE, fused.lines[ends[0]]) if ends else None
    if at is None or found is None:
        return False
    fused.lines[at] = re.sub(r"\$g_again_\d+", lambda _: found[1], fused.lines[at])
    return True


def stay_word(fused: Fused, source: random.Random) -> bool:
    """The next ticket stands where threads still read the one before."""
    at = pick(source, fused.glue(r"\txor\.b32 (%g_b32_\d+), \1, 4;")) if _stays(fused) else None
    if at is None:
        return False
    fused.remove(at)
    return True


def stay_counters(fused: Fused, source: random.Random) -> bool:
    """Nobody clears the counters for the next launch."""
    for at in fused.glue(r"\tmov\.u32 (%g_b32_\d+), %nctaid\.x;") if _stays(fused) else ():
        register = fused.lines[at].split()[1].rstrip(",")
        line = fused.lines[at + 1]
        if line.startswith("\tsetp.lt.u32") and line.endswith(f", {register};"):
            fused.lines[at + 1] = line.replace("setp.lt", "setp.le")
            return True
    return False


def stay_without_ticket(fused: Fused, source: random.Random) -> bool:
    """A CTA goes on where there is no ticket for it."""
    at = pick(source, fused.glue(_DONE)) if _stays(fused) else None
    if at is None:
        return False
    fused.remove(at)
    return True


def round_stale(fused: Fused, source: random.Random) -> bool:
    """What depends on the CTA of a round is computed once, for the first one."""
    starts = fused.glue(_START)
    start = pick(source, starts)
    if start is None:
        return False
    name = re.findall(r"%round_\w+", fused.lines[start])[0]
    uses = [
        n for n in fused.glue(rf"\t(setp|div|rem|mul|mad|and|shr)\S* %g.*{name}\b") if n > start
    ]
    at = pick(source, uses)
    if at is None:
        return False
    line = fused.lines[at]
    fused.remove(at)
    fused.insert(start + 1, line)
    return any(re.match(r"\$[\w$]+:", one) for one in fused.lines[start + 2 : at + 1])


def round_twice(fused: Fused, source: random.Random) -> bool:
    """Every second round is left out."""
    at = pick(source, fused.glue(_NEXT))
    if at is None:
        return False
    fused.insert(at, fused.lines[at])
    return True


FAULTS: tuple[Fault, ...] = (
    round_dropped,
    round_start,
    round_stride,
    round_more,
    round_unmet,
    round_counted,
    stay_leaves,
    stay_word,
    stay_counters,
    stay_without_ticket,
    round_stale,
    round_twice,
)
