"""Whether all threads pass the barriers of a cluster once each, arriving and waiting in turn.

Then threads that go on when the kernel is done, to another one of the same CTA, leave the barrier
as they found it, and nobody has waited for a thread that went another way.
"""

from __future__ import annotations

from collections.abc import Sequence

from goptx.analysis.calls import Occurrence
from goptx.analysis.cfg import Cfg


def in_turn(sites: Sequence[Occurrence], cfg: Cfg, kernel: str) -> bool:
    """Whether every way through a kernel passes each of these once, in one order: arrive, wait,
    arrive, wait, and so on. ``sites`` are all ``barrier.cluster`` that it may execute."""
    if any(site.function != kernel or site.instruction.guard is not None for site in sites):
        return False
    blocks = {site.block for site in sites}
    if not blocks <= cfg.number.keys():
        return False
    behind = {block: cfg.reachable_from(*cfg.successors[block]) for block in blocks}
    if any(block in behind[block] or _may_pass(block, cfg) for block in blocks):
        return False
    order = sorted(blocks, key=lambda block: -len(blocks & behind[block]))
    passed = sorted(sites, key=lambda site: (order.index(site.block), site.place))
    kinds = ["arrive" in site.instruction.op.modset for site in passed]
    return kinds == [True, False] * (len(kinds) // 2)


def _may_pass(block: str, cfg: Cfg) -> bool:
    """Whether some way from the entry to the end leads past a block."""
    if block == cfg.entry:
        return False
    seen, pending = {cfg.entry}, [cfg.entry]
    while pending:
        at = pending.pop()
        if at in cfg.exits:
            return True
        for following in cfg.successors[at]:
            if following != block and following not in seen:
                seen.add(following)
                pending.append(following)
    return False
