"""Statements of control: branches, loops, tables, exits."""

from __future__ import annotations

from fuzzing.writer import Level, Statement, Writer

DEEPEST = 3


def branch(w: Writer) -> None:
    """Something that only some do."""
    level = w.split()
    end, predicate = w.label(), w.condition(level)
    sign = w.choices.pick(("", "!"))
    uniform = ".uni" if min(level, w.level) >= Level.WARP and w.choices.chance(20) else ""
    w.emit(f"@{sign}{predicate} bra{uniform} {end}")
    with w.inside(level):
        w.block()
    w.place(end)


def two_ways(w: Writer) -> None:
    """One thing or another."""
    level = w.split()
    other, end = w.label(), w.label()
    w.emit(f"@{w.condition(level)} bra {other}")
    with w.inside(level):
        w.block()
    w.emit(f"bra{w.choices.pick(('', '.uni'))} {end}")
    w.place(other)
    with w.inside(level):
        w.block()
    w.place(end)


def trips(w: Writer, level: Level) -> str:
    """How often a loop runs, at most 3 times: by an id, a parameter or data."""
    most = w.choices.pick((1, 3))
    if level == Level.THREAD and w.choices.chance(50):
        register = w.fresh("r")
        w.emit(f"and.b32 {register}, {w.variable('r')}, {most}")
        return register
    register = w.fresh("r")
    w.emit(f"and.b32 {register}, {w.value('r', level)}, {most}")
    return register


def loop(w: Writer) -> None:
    """A loop that tests before or behind its body, and may be left in its middle.

    Who has left it is missing from the whole body, since that runs again.
    """
    level = w.split()
    count, more = trips(w, level), w.fresh("p")
    top, end = w.label(), w.label()
    leaving = w.split() if w.choices.chance(25) else None
    if leaving is not None:
        level = min(level, leaving)
    if w.choices.chance(10):
        w.leave(Level.THREAD)
    before = w.choices.chance(50)
    w.place(top)
    if before:
        w.emit(f"setp.eq.u32 {more}, {count}, 0")
        w.emit(f"@{more} bra {end}")
    with w.inside(level, again=True):
        w.keep(count, level)
        w.block()
        if leaving is not None:
            w.emit(f"@{w.condition(leaving)} bra {end}")
            w.block()
    w.emit(f"sub.u32 {count}, {count}, 1")
    if before:
        w.emit(f"bra {top}")
    else:
        w.emit(f"setp.gt.s32 {more}, {count}, 0")
        w.emit(f"@{more} bra {top}")
    w.place(end)


def table(w: Writer) -> None:
    """One of two or four ways, by a table."""
    level = w.split()
    ways = [w.label() for _ in range(w.choices.pick((2, 4)))]
    end, name = w.label(), w.name("ts")
    index = w.small(level, len(ways) - 1)
    targets = list(ways)
    if w.choices.chance(30):
        targets[0] = targets[-1]
    w.lines.append(f"{name}: .branchtargets {', '.join(targets)};")
    w.emit(f"brx.idx {index}, {name}")
    for way in ways:
        w.place(way)
        with w.inside(level):
            w.block()
        w.emit(f"bra {end}")
    w.place(end)


def leave(w: Writer) -> None:
    """Some threads leave the kernel."""
    level = w.split()
    # That a value in memory is the same for all is hard to see, and the law then refuses.
    predicate = w.condition(level) if w.choices.chance(10) else w.plain_condition(level)
    w.emit(f"@{predicate} {w.choices.pick(('ret', 'exit'))}")
    w.leave(level)


def _shallow(w: Writer) -> bool:
    return w.depth < DEEPEST


def _may_leave(w: Writer) -> bool:
    return w.depth < 2 and (not w.loops or w.missing == Level.THREAD)


STATEMENTS = (
    Statement("branch", branch, _shallow, 12),
    Statement("two ways", two_ways, _shallow, 10),
    Statement("loop", loop, _shallow, 12),
    Statement("table", table, _shallow, 3),
    Statement("leave", leave, _may_leave, 3),
)
