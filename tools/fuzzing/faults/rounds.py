"""Faults in the rounds of looped coarsening."""

from __future__ import annotations

import random
import re

from fuzzing.faults.lines import Fault, Fused, pick

_START = r"\tmov\.b32 %round_"
_NEXT = r"\tadd\.u32 %round_"
_MORE = r"\tsetp\.lt\.u32 %g\w+, %round_\d+_\d+, "
_BETWEEN = r"\tbarrier\.sync \d+"


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


FAULTS: tuple[Fault, ...] = (
    round_dropped,
    round_start,
    round_stride,
    round_more,
    round_unmet,
    round_counted,
)
