"""Statements that wait for others: barriers of the CTA, collectives of warps.

What is exchanged through shared memory is written before a barrier by one thread alone and read
behind it, and a second barrier ends the exchange, so that no two accesses race.
"""

from __future__ import annotations

from fuzzing.writer import WARP_SIZE, Level, Statement, Writer

# Barriers


def barrier(w: Writer, beside: int | None = None) -> None:
    """A barrier that all living threads of the CTA meet; not ``beside``, which some still use."""
    which = w.choices.pick([one for one in w.barriers if one != beside])
    count = w.shape.warps * WARP_SIZE
    counted = w.cta_is_whole and w.choices.chance(35)
    suffix = f"{which}, {count}" if counted else f"{which}"
    match w.choices.below(8):
        case 6:
            w.emit(f"barrier.sync {suffix}")
        case 7:
            w.emit(f"barrier.cta.sync.aligned {suffix}")
        case _:
            w.emit(f"bar.sync {suffix}")


def reduce(w: Writer) -> None:
    """A barrier that also counts, or asks all or any."""
    which, predicate = w.choices.pick(w.barriers), w.condition(Level.THREAD)
    count = f", {w.shape.warps * WARP_SIZE}" if w.cta_is_whole and w.choices.chance(30) else ""
    level = Level.CTA if w.cta_is_whole else Level.THREAD
    sign = w.choices.pick(("", "!"))
    if w.choices.chance(50):
        opcode = w.choices.pick(("bar.red.popc.u32", "barrier.cta.red.popc.aligned.u32"))
        w.made("r", level, f"{opcode} {{}}, {which}{count}, {sign}{predicate}")
    else:
        opcode = w.choices.pick(("bar.red.and.pred", "barrier.red.or.aligned.pred"))
        w.made("p", level, f"{opcode} {{}}, {which}{count}, {sign}{predicate}")


def arrive(w: Writer) -> None:
    """Some warps produce and go on, the others wait and consume."""
    cut, count = w.choices.between(1, w.shape.warps - 1), w.shape.threads
    which = w.choices.pick(w.barriers)
    base = w.array(4 * count)
    producing, consume, end = w.fresh("p"), w.label(), w.label()
    w.emit(f"setp.lt.u32 {producing}, {w.warp}, {cut}")
    w.emit(f"@!{producing} bra {consume}")
    w.emit(f"st.shared.u32 [{w.slot(base, 4)}], {w.value('r')}")
    if w.choices.chance(30):
        w.emit("membar.cta")
    w.emit(f"bar.arrive {which}, {count}")
    w.emit(f"bra.uni {end}")
    w.place(consume)
    w.emit(f"bar.sync {which}, {count}")
    other = w.fresh("r")
    w.emit(f"rem.u32 {other}, {w.tid}, {cut * WARP_SIZE}")
    w.emit(f"ld.shared.u32 {w.variable('r')}, [{w.slot(base, 4, other)}]")
    w.place(end)
    barrier(w, which)


def group(w: Writer) -> None:
    """Some warps exchange values among themselves, with a barrier that counts them."""
    cut = w.choices.between(1, w.shape.warps)
    count, which, end = cut * WARP_SIZE, w.choices.pick(w.barriers), w.label()
    members = min(count, w.shape.threads)
    base, away, other = w.array(4 * w.shape.threads), w.fresh("p"), w.fresh("r")
    w.emit(f"setp.ge.u32 {away}, {w.warp}, {cut}")
    w.emit(f"@{away} bra {end}")
    w.emit(f"st.shared.u32 [{w.slot(base, 4)}], {w.value('r')}")
    w.emit(f"bar.sync {which}, {count}")
    w.emit(f"add.u32 {other}, {w.tid}, {w.choices.between(1, 40)}")
    w.emit(f"rem.u32 {other}, {other}, {members}")
    w.emit(f"ld.shared.u32 {w.variable('r')}, [{w.slot(base, 4, other)}]")
    w.emit(f"bar.sync {which}, {count}")
    w.place(end)
    barrier(w, which)


# Shared memory


def exchange(w: Writer) -> None:
    """Every thread leaves a value and takes another thread's."""
    kind, size, typed = w.choices.pick((("r", 4, "u32"), ("rd", 8, "u64"), ("f", 4, "f32")))
    base, other = w.array(size * w.shape.threads), w.fresh("r")
    w.emit(f"st.shared.{typed} [{w.slot(base, size)}], {w.value(kind)}")
    barrier(w)
    w.emit(f"add.u32 {other}, {w.tid}, {w.choices.between(1, w.shape.threads)}")
    w.emit(f"rem.u32 {other}, {other}, {w.shape.threads}")
    address = w.slot(base, size, other)
    if w.choices.chance(25):
        wide, generic = w.fresh("rd"), w.fresh("rd")
        w.emit(f"cvt.u64.u32 {wide}, {address}")
        w.emit(f"cvta.shared.u64 {generic}, {wide}")
        w.emit(f"ld.{typed} {w.variable(kind)}, [{generic}]")
    else:
        w.emit(f"ld.shared.{typed} {w.variable(kind)}, [{address}]")
    barrier(w)


def broadcast(w: Writer) -> None:
    """One thread's value for all; the CTA agrees on it from then on."""
    base, chosen = w.array(16), w.fresh("p")
    w.emit(f"setp.eq.u32 {chosen}, {w.tid}, {w.choices.below(w.shape.threads)}")
    if w.choices.chance(40):
        values = ", ".join(w.value("r") for _ in range(4))
        w.emit(f"@{chosen} st.shared.v4.u32 [{base.at(0)}], {{{values}}}")
        offset = 4 * w.choices.below(4)
    else:
        w.emit(f"@{chosen} st.shared.u32 [{base.at(0)}], {w.value('r')}")
        offset = 0
    barrier(w)
    w.made("r", Level.CTA, f"ld.shared.u32 {{}}, [{base.at(offset)}]")
    barrier(w)


def tree(w: Writer) -> None:
    """A reduction over the CTA through shared memory, in a loop with a barrier."""
    opcode = w.choices.pick(("add.u32", "xor.b32", "max.s32"))
    base, step = w.array(4 * w.shape.threads), w.fresh("r")
    mine, other, end, top, skip = w.slot(base, 4), w.fresh("r"), w.label(), w.label(), w.label()
    partner, one, two, out = w.fresh("r"), w.fresh("r"), w.fresh("r"), w.fresh("p")
    w.emit(f"st.shared.u32 [{mine}], {w.value('r')}")
    w.emit(f"mov.u32 {step}, 1")
    barrier(w)
    w.place(top)
    w.emit(f"setp.ge.u32 {out}, {step}, {w.shape.threads}")
    w.emit(f"@{out} bra {end}")
    w.emit(f"shl.b32 {other}, {step}, 1")
    w.emit(f"rem.u32 {other}, {w.tid}, {other}")
    w.emit(f"add.u32 {partner}, {w.tid}, {step}")
    taking = w.fresh("p")
    w.emit(f"setp.lt.u32 {taking}, {partner}, {w.shape.threads}")
    w.emit(f"setp.eq.and.u32 {taking}, {other}, 0, {taking}")
    w.emit(f"@!{taking} bra {skip}")
    w.emit(f"ld.shared.u32 {one}, [{mine}]")
    w.emit(f"ld.shared.u32 {two}, [{w.slot(base, 4, partner)}]")
    w.emit(f"{opcode} {one}, {one}, {two}")
    w.emit(f"st.shared.u32 [{mine}], {one}")
    w.place(skip)
    barrier(w)
    w.emit(f"shl.b32 {step}, {step}, 1")
    w.emit(f"bra.uni {top}")
    w.place(end)
    w.made("r", Level.CTA, f"ld.shared.u32 {{}}, [{base.at(0)}]")
    barrier(w)


def shared_atomics(w: Writer) -> None:
    """Atomic operations on a few words, in whatever order."""
    words = max(n for n in (1, 2, 4, 8) if n <= w.shape.threads)
    base, first, at = w.array(32), w.fresh("p"), w.fresh("r")
    w.emit(f"setp.lt.u32 {first}, {w.tid}, {words}")
    w.emit(f"@{first} st.shared.u32 [{w.slot(base, 4)}], {w.choices.pick((0, 5, 77))}")
    barrier(w)
    opcode = w.choices.pick(("add.u32", "max.u32", "min.s32", "xor.b32", "or.b32", "and.b32"))
    w.emit(f"and.b32 {at}, {w.value('r')}, {words - 1}")
    address = w.slot(base, 4, at)
    if w.choices.chance(50):
        w.emit(f"{w.guard()}red.shared.{opcode} [{address}], {w.value('r')}")
    else:
        w.emit(f"{w.guard()}atom.shared.{opcode} {w.fresh('r')}, [{address}], {w.value('r')}")
    barrier(w)
    w.emit(f"ld.shared.u32 {w.variable('r')}, [{base.at(4 * w.choices.below(words))}]")
    barrier(w)


def copy_async(w: Writer) -> None:
    """Copies that are under way while others are waited for."""
    size = w.choices.pick((4, 8, 16))
    stages = w.choices.between(1, 3)
    bases = [w.array(size * w.shape.threads, own=True) for _ in range(stages)]
    slots = [w.slot(base, size) for base in bases]
    for slot in slots:
        cache = "cg" if size == 16 else "ca"
        w.emit(f"cp.async.{cache}.shared.global [{slot}], [{w.read_address(size)}], {size}")
        w.emit("cp.async.commit_group")
    together = w.cta_is_whole
    other = w.fresh("r")
    if together:
        w.emit(f"add.u32 {other}, {w.tid}, {w.choices.between(1, 3)}")
        w.emit(f"rem.u32 {other}, {other}, {w.shape.threads}")
    for number, base in enumerate(bases):
        left = stages - 1 - number
        w.emit(
            "cp.async.wait_all"
            if not left and w.choices.chance(30)
            else f"cp.async.wait_group {left}"
        )
        if together:
            barrier(w)
        address = w.slot(base, size, other) if together else slots[number]
        w.emit(f"ld.shared.u32 {w.variable('r')}, [{address}]")
    if together:
        barrier(w)


# Warps


def shuffle(w: Writer) -> None:
    """Values from other lanes."""
    kind = w.choices.pick(("r", "f"))
    if w.shape.rest < WARP_SIZE:
        lane = w.choices.below(w.shape.rest)
        w.emit(f"shfl.sync.idx.b32 {w.variable(kind)}, {w.value(kind)}, {lane}, 31, {w.mask}")
        return
    mode, lane, clamp = w.choices.pick(
        (("bfly", 3, 31), ("down", 1, 31), ("idx", 0, 31), ("up", 2, 0), ("idx", 5, 0x181F))
    )
    target = w.variable(kind)
    if w.choices.chance(30):
        there = w.fresh("p")
        w.emit(f"shfl.sync.{mode}.b32 {target}|{there}, {w.value(kind)}, {lane}, {clamp}, {w.mask}")
        w.keep(there, Level.THREAD)
    elif mode == "idx" and clamp == 31 and kind == "r":
        lane = w.value("r", Level.WARP)
        w.made("r", Level.WARP, f"shfl.sync.idx.b32 {{}}, {w.value('r')}, {lane}, 31, {w.mask}")
    else:
        w.emit(f"shfl.sync.{mode}.b32 {target}, {w.value(kind)}, {lane}, {clamp}, {w.mask}")


def vote(w: Writer) -> None:
    """What the lanes of a warp say together."""
    predicate = w.condition(Level.THREAD)
    match w.choices.below(3):
        case 0:
            w.made("r", Level.WARP, f"vote.sync.ballot.b32 {{}}, {predicate}, {w.mask}")
        case 1:
            mode = w.choices.pick(("any", "all", "uni"))
            w.made("p", Level.WARP, f"vote.sync.{mode}.pred {{}}, {predicate}, {w.mask}")
        case _:
            opcode = w.choices.pick(("add.u32", "min.s32", "max.u32", "xor.b32", "and.b32"))
            w.made("r", Level.WARP, f"redux.sync.{opcode} {{}}, {w.value('r')}, {w.mask}")


def match_lanes(w: Writer) -> None:
    """Which lanes hold the same."""
    value = w.small(Level.THREAD, 3)
    if w.choices.chance(60):
        w.emit(f"match.any.sync.b32 {w.variable('r')}, {value}, {w.mask}")
    else:
        same = w.fresh("p")
        w.emit(f"match.all.sync.b32 {w.variable('r')}|{same}, {value}, {w.mask}")
        w.keep(same, Level.WARP)


def half(w: Writer) -> None:
    """Half of a warp goes another way and works together there."""
    away, end = w.fresh("p"), w.label()
    w.emit(f"setp.ge.u32 {away}, {w.lane}, 16")
    w.emit(f"@{away} bra {end}")
    distance = w.choices.pick((1, 8))
    w.emit(f"shfl.sync.bfly.b32 {w.variable('r')}, {w.value('r')}, {distance}, 31, 0xffff")
    w.place(end)


def warp_exchange(w: Writer) -> None:
    """An exchange within warps through shared memory."""
    base, other = w.array(4 * w.shape.threads, own=True), w.fresh("r")
    w.emit(f"st.shared.u32 [{w.slot(base, 4)}], {w.value('r')}")
    w.emit(f"bar.warp.sync {w.mask}")
    w.emit(f"add.u32 {other}, {w.lane}, {w.choices.between(1, 31)}")
    w.emit(f"rem.u32 {other}, {other}, {w.lanes}")
    w.emit(f"mad.lo.u32 {other}, {w.warp}, {WARP_SIZE}, {other}")
    w.emit(f"ld.shared.u32 {w.variable('r')}, [{w.slot(base, 4, other)}]")
    w.emit(f"bar.warp.sync {w.mask}")


def _whole_cta(w: Writer) -> bool:
    return w.cta_is_whole


def _living_cta(w: Writer) -> bool:
    return w.cta_is_whole or (w.level == Level.CTA and w.late)


def _whole_warps(w: Writer) -> bool:
    return w.cta_is_whole and w.shape.warps > 1 and w.shape.rest == WARP_SIZE


def _whole_warp(w: Writer) -> bool:
    return w.warp_is_whole


def _full_warp(w: Writer) -> bool:
    return w.warp_is_whole and w.shape.rest == WARP_SIZE


def _anywhere(w: Writer) -> bool:
    return True


STATEMENTS = (
    Statement("barrier", barrier, _living_cta, 6),
    Statement("reduce", reduce, _living_cta, 5),
    Statement("arrive", arrive, _whole_warps, 5),
    Statement("group", group, _whole_cta, 4),
    Statement("exchange", exchange, _whole_cta, 10),
    Statement("broadcast", broadcast, _whole_cta, 6),
    Statement("tree", tree, _whole_cta, 4),
    Statement("shared atomics", shared_atomics, _whole_cta, 5),
    Statement("copy async", copy_async, _anywhere, 4),
    Statement("shuffle", shuffle, _whole_warp, 8),
    Statement("vote", vote, _whole_warp, 8),
    Statement("match", match_lanes, _whole_warp, 4),
    Statement("half", half, _full_warp, 2),
    Statement("warp exchange", warp_exchange, _whole_warp, 4),
)
