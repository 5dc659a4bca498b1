"""How long a plan takes, without running it: which to try first, and what to take without a GPU.

The members go into the model of the machine (`model.py`) with the times that were measured of them
alone, or without any by their instructions and latencies, and the plan says what becomes of them.
It ranks, it does not time: how well stands in every record of a suite.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from goptx.cuda.machine_code import machine_ops
from goptx.fusion.plan import Leaf, Node, Plan, parse_plan
from goptx.isa.throughput import Peak
from goptx.tune import model
from goptx.tune.bound import Needs, bound
from goptx.tune.candidates import SERIAL, SMALLEST_FIRST, STREAMS, UNFUSED, Candidate
from goptx.tune.code import Executed, fused
from goptx.tune.model import Work
from goptx.tune.prepare import Part, Prepared
from goptx.tune.standing import Standing, room, units_busy

_SPILLED: Final = 1.1
"""How much longer a kernel takes that spills."""

_SPILL_CYCLES: Final = 34
"""Cycles that a warp waits at most for a register that was spilled: a hit of the L1 cache."""

_COVERED: Final = 0.6
"""The part of a member's work that has to be found in a kernel's code for that to be believed."""

STREAM_US: Final = 1.4
BRANCH_US: Final = 0.5
"""Microseconds that each kernel costs on a stream of its own, and on a branch of a graph."""


def predict(
    candidate: Candidate | str,
    members: Mapping[str, Standing],
    times: Mapping[str, float] | None,
    peak: Peak,
    prepared: Prepared | None = None,
) -> float:
    """Microseconds of a candidate, or of a way not to fuse.

    Args:
        members: by alias.
        times: microseconds of the members alone; estimated where not given.
        prepared: the candidate's kernels, of which the registers and spills count; without them
            registers are guessed.
    """
    works = {
        alias: one.work(peak, None if times is None else times[alias])
        for alias, one in members.items()
    }
    return predict_works(candidate, members, works, peak, prepared)


def predict_works(
    candidate: Candidate | str,
    members: Mapping[str, Standing],
    works: Mapping[str, Work],
    peak: Peak,
    prepared: Prepared | None = None,
) -> float:
    """`predict` for members that are known as the model sees them (`Standing.work`)."""
    if not isinstance(candidate, Candidate):
        return apart((candidate,), members, works, peak)[candidate]
    total = 0.0
    target = max(one.target for one in members.values())
    for number, text in enumerate(candidate.plans):
        plan = parse_plan(text)
        part = prepared.parts[number] if prepared is not None and prepared.parts else None
        own = works if part is None else as_assembled(plan, part, members, works, peak)
        known = own is not works
        work = work_of(plan, own, known)
        if part is None or not part.registers:
            found = _guess(plan, members)
            registers = min(found[0], candidate.cap or found[0])
            threads, shared = 32 * work.warps, found[1]
        else:
            block = part.contract.block
            registers, threads = part.registers, block[0] * block[1] * block[2]
            shared = _shared(plan, members)
        place = room(target, registers, min(threads, 1024), shared, peak)
        took = model.duration(work, place) + model.LAUNCH_US
        total += took if known or prepared is None or not prepared.spills else took * _SPILLED
    return total


def as_assembled(
    plan: Plan,
    part: Part,
    members: Mapping[str, Standing],
    works: Mapping[str, Work],
    peak: Peak,
) -> Mapping[str, Work]:
    """The members as they are in a fused kernel: what its code executes for them over what their
    own code does, in resources and in time. The same ``works`` where code is not known."""
    copies = _copies(plan)
    parts: dict[str, Executed] = {}
    for alias, count in copies.items():
        code = members[alias].code
        if code is None:
            return works
        parts[alias] = Executed()
        parts[alias].add(code, count)
    ops = machine_ops(part.image, part.contract.kernel)
    found = fused(ops, parts, max(members[alias].target for alias in copies))
    changed: dict[str, Work] = {}
    for alias, whole in parts.items():
        if found[alias].covers(whole) < _COVERED:
            continue
        threads = members[alias].ctas * members[alias].threads / copies[alias]
        now, before = (units_busy(one, threads, peak) for one in (found[alias], whole))
        scale = {name: now[name] / before[name] for name in before if before[name]}
        # Spilled registers make a warp slower than its members in a row, interleaving does not.
        most = 1.0 + _SPILL_CYCLES * found[alias]["local"] / max(1.0, whole.cycles)
        longer = min(found[alias].cycles / max(1.0, whole.cycles), most)
        changed[alias] = model.changed(works[alias], scale, longer, now["spilled"] * peak.sms)
    return {**works, **changed}


def _copies(plan: Plan) -> dict[str, int]:
    """How many CTAs of each member a CTA of the plan executes."""
    if isinstance(plan, Leaf):
        return {plan.alias: 1}
    factor = (plan.factor or 1) if plan.op == "coarsen" else 1
    return {alias: factor * count for item in plan.items for alias, count in _copies(item).items()}


def apart(
    ways: Sequence[str],
    members: Mapping[str, Standing],
    works: Mapping[str, Work],
    peak: Peak,
) -> dict[str, float]:
    """Microseconds of the members by ways not to fuse them."""
    rooms = {alias: one.room(peak) for alias, one in members.items()}
    alone = {alias: model.duration(works[alias], rooms[alias]) for alias in works}
    together: dict[tuple[str, ...], float] = {}
    found: dict[str, float] = {}
    for way in ways:
        if way == SERIAL:
            found[way] = sum(one + model.LAUNCH_US for one in alone.values())
            continue
        order = list(members)
        if way in SMALLEST_FIRST:
            order.sort(key=lambda alias: members[alias].ctas)
        key = tuple(order)
        if key not in together:
            together[key] = model.concurrent(
                [works[a] for a in order], [rooms[a] for a in order], [alone[a] for a in order]
            )
        each = STREAM_US if way.startswith(STREAMS) else BRANCH_US
        found[way] = together[key] + each * len(works)
    return found


def work_of(plan: Plan, works: Mapping[str, Work], known: bool = False) -> Work:
    """What a plan makes of its members; ``known`` if these already are as its code has them, so
    that what interleaving hides need not be guessed."""
    if isinstance(plan, Leaf):
        return works[plan.alias]
    items = [work_of(item, works, known) for item in _in_a_row(plan)]
    whole = plan.options.get("loops") == "off"
    left = 1.0 if known else None
    if plan.op == "coarsen":
        looped = plan.options.get("mode") == "looped"
        left = 1.0 if looped else left
        if plan.folded:
            return model.folded(items[0], plan.factor or 1, left=left, whole=whole)
        return model.coarsen(items[0], plan.factor or 1, left=left, looped=looped, whole=whole)
    if plan.op == "blocks":
        ratios = [ratio for ratio in plan.ratios if ratio is not None]
        shared = model.divided(items, ratios if len(ratios) == len(items) else None)
        tickets = plan.persistent or plan.options.get("dispatch") == "ticket"
        return model.by_tickets(shared) if tickets else shared
    found = items[0]
    for item in items[1:]:
        found = model.beside(plan.op, found, item, whole=whole, left=left)
    return found


def _in_a_row(plan: Node) -> list[Plan]:
    """The items of a node; of `blocks` in proportion, in place of such items theirs: each CTA runs
    one of them, however it is found out which."""
    found: list[Plan] = []
    for item in plan.items:
        inner = isinstance(item, Node) and _in_proportion(item) and _in_proportion(plan)
        found += _in_a_row(item) if inner and isinstance(item, Node) else [item]
    return found


def _in_proportion(plan: Node) -> bool:
    return plan.op == "blocks" and not any(plan.ratios)


def _guess(plan: Plan, members: Mapping[str, Standing]) -> tuple[int, int]:
    """(registers a thread, shared bytes a CTA) of a plan that was not assembled.

    Threads that run several streams of instructions hold about two thirds of the registers of each.
    """
    if isinstance(plan, Leaf):
        return members[plan.alias].registers, members[plan.alias].shared
    found = [_guess(item, members) for item in plan.items]
    registers = [one for one, _ in found]
    if plan.op == "coarsen":
        woven = plan.options.get("mode") != "looped"
        copies = (plan.factor or 1) if woven else 1
        return min(255, round(registers[0] * (1 + 2 / 3 * (copies - 1)))), found[0][1] * copies
    if plan.op in ("weave", "product"):
        most = max(registers)
        return min(255, round(most + 2 / 3 * (sum(registers) - most))), sum(s for _, s in found)
    shared = (s for _, s in found)
    return max(registers), sum(shared) if plan.op == "warps" else max(shared)


def _shared(plan: Plan, members: Mapping[str, Standing]) -> int:
    return _guess(plan, members)[1]


def rank_correlation(a: Sequence[float], b: Sequence[float]) -> float | None:
    """Spearman's: 1 where both order alike; None for fewer than three, or where one is flat."""
    import numpy as np

    if len(a) < 3:
        return None
    x, y = (_ranks(one) for one in (a, b))
    if np.std(x) == 0 or np.std(y) == 0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def _ranks(values: Sequence[float]) -> Any:
    """Ranks from 0; equal values share the mean of theirs."""
    import numpy as np

    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count + 1) / 2)[place]


def expectation(
    needs: Sequence[Needs],
    members: Sequence[Standing],
    record: Mapping[str, Any],
    prepared: Sequence[Prepared],
    peak: Peak,
) -> dict[str, Any]:
    """What bound and prediction say of a group that was timed, beside what was measured."""
    if "alone" not in record:
        return {}
    alone: dict[str, float] = record["alone"]
    found = bound(needs, list(alone.values()), peak)
    named = dict(zip(alone, members, strict=True))
    known = {one.candidate.key: one for one in prepared}
    works = {alias: one.work(peak, alone[alias]) for alias, one in named.items()}
    guesses: dict[str, float] = {}
    for key in record["explored"]:
        if key in known:
            one = known[key]
            guesses[key] = predict_works(one.candidate, named, works, peak, one)
        elif key in (*UNFUSED, *SMALLEST_FIRST):
            guesses[key] = predict_works(key, named, works, peak)
    keys = list(guesses)
    fastest = min(three[0] for three in record["microseconds"].values())
    measured = [record["explored"][key] for key in keys]
    rank = rank_correlation([guesses[key] for key in keys], measured)
    return {
        "bound": found.as_dict(),
        "gain": round(sum(alone.values()) / fastest, 4),
        "needs": [
            {k: round(v, 3) for k, v in one.microseconds(peak).items() if v} for one in needs
        ],
        "profiled": [one.profiled for one in needs],
        "standing": [_standing(one) for one in members],
        "predicted": {key: round(value, 3) for key, value in guesses.items()},
        "rank": None if rank is None else round(rank, 4),
    }


def _standing(one: Standing) -> dict[str, Any]:
    return {
        "registers": one.registers,
        "shared": one.shared,
        "busy": {name: round(value, 3) for name, value in one.busy.items() if value},
        "cycles": round(one.cycles),
        "loops": one.loops,
        "barriers": one.barriers,
    }
