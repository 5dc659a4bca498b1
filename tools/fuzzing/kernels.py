"""Random kernels that are right: no races, nothing out of bounds, results that no order changes.

A kernel reads 256 words, writes 128 bytes a thread, and changes some words atomically. Its launch
file stands with it, so that every command of goptx runs it.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fuzzing import arithmetic, control, functions, memory, waiting
from fuzzing.choices import Choices
from fuzzing.writer import (
    INPUT_WORDS,
    VARIABLES,
    WARP_SIZE,
    Dim3,
    Level,
    Shape,
    Statement,
    Writer,
)

STATEMENTS: tuple[Statement, ...] = (
    *arithmetic.STATEMENTS,
    *control.STATEMENTS,
    *memory.STATEMENTS,
    *waiting.STATEMENTS,
    *functions.STATEMENTS,
)
"""All that a kernel may do."""

BLOCKS: tuple[tuple[Dim3, int], ...] = (
    *(((32, 1, 1), 8), ((64, 1, 1), 12), ((96, 1, 1), 6), ((128, 1, 1), 6), ((16, 4, 1), 4)),
    *(((32, 2, 1), 4), ((8, 4, 2), 4), ((8, 8, 3), 2), ((256, 1, 1), 2)),
    *(((40, 1, 1), 1), ((7, 5, 1), 1), ((33, 1, 3), 1), ((1, 1, 1), 1)),
)
"""Shapes of blocks and how often they come; some have partial warps, which the law restricts."""

PARTS = 128
"""Bytes of the output that belong to each thread."""

PARAMS = (
    *(".param .u64 src", ".param .u64 out", ".param .u64 sums", ".param .u32 n"),
    *(".param .u32 k", ".param .f32 scale", ".param .align 8 .b8 both[24]"),
)


@dataclass(frozen=True)
class Kernel:
    """A kernel and how it is launched: PTX, launch file, and what it is made of."""

    ptx: str
    launch: str
    shape: Shape
    dynamic: int
    rank: int
    used: Mapping[str, int]

    def write(self, path: Path) -> None:
        """Writes X.ptx and X.toml."""
        path.write_text(self.ptx, "utf-8")
        path.with_suffix(".toml").write_text(self.launch, "utf-8")


def make(choices: Choices) -> Kernel:
    """A random kernel."""
    shape, rank = _shape(choices)
    weights = [(s, s.weight * choices.pick((1, 1, 0, 3))) for s in STATEMENTS]
    w = Writer(choices, shape, [(s, weight) for s, weight in weights if weight])
    w.budget = choices.pick((4, 6, 2, 9, 14))
    w.finest = choices.pick((Level.THREAD, Level.THREAD, Level.WARP, Level.CTA))
    w.barriers = choices.pick(([0, 1], [0, 1, 5], [3, 15]))
    w.late = choices.chance(6)
    _start(w)
    if choices.chance(25):
        _leave_at_once(w)
    while w.budget > 0 and choices.below(8) < 7:
        w.block()
    _finish(w)
    launch = _launch(choices, shape, rank, w.dynamic)
    return Kernel(w.text("k", PARAMS), launch, shape, w.dynamic, rank, dict(w.used))


def _shape(choices: Choices) -> tuple[Shape, int]:
    rank = choices.weighted(((1, 6), (2, 2), (3, 1)))
    grid = (choices.between(1, 5), *(choices.between(1, 3) for _ in range(rank - 1)), 1, 1)
    return Shape(choices.weighted(BLOCKS), (grid[0], grid[1], grid[2])), rank


def _start(w: Writer) -> None:
    """Ids, pointers, and something in every register."""
    shape = w.shape
    for kind, count in VARIABLES.items():
        w.counters[f"%{kind}"] = count
    ids: dict[str, str] = {}
    for base, axis in itertools.product(("tid", "ctaid", "ntid", "nctaid"), "xyz"):
        level = Level.THREAD if base == "tid" else Level.CTA
        ids[f"{base}.{axis}"] = w.made("r", level, f"mov.u32 {{}}, %{base}.{axis}")
    w.tid = _linear(w, ids, "tid", "ntid", Level.THREAD)
    w.cta = _linear(w, ids, "ctaid", "nctaid", Level.CTA)
    w.lane = w.made("r", Level.THREAD, "mov.u32 {}, %laneid")
    w.warp = w.made("r", Level.WARP, f"shr.u32 {{}}, {w.tid}, 5")
    thread = w.made("r", Level.THREAD, f"mad.lo.u32 {{}}, {w.cta}, {shape.threads}, {w.tid}")
    if shape.rest < WARP_SIZE:
        last, names = w.fresh("p"), (w.fresh("r"), w.fresh("r"))
        w.emit(f"setp.eq.u32 {last}, {w.warp}, {shape.warps - 1}")
        w.emit(f"selp.u32 {names[0]}, {shape.rest}, 32, {last}")
        w.emit(f"selp.b32 {names[1]}, {(1 << shape.rest) - 1}, -1, {last}")
        w.lanes, w.mask = names[0], w.choices.pick(("-1", names[1]))
    pointers = [w.fresh("rd") for _ in range(3)]
    for pointer, name in zip(pointers, ("src", "out", "sums"), strict=True):
        w.emit(f"ld.param.u64 {pointer}, [{name}]")
        w.emit(f"cvta.to.global.u64 {pointer}, {pointer}")
    w.source_pointer, out, w.sums_pointer = pointers
    w.own_pointer = w.fresh("rd")
    w.emit(f"mad.wide.u32 {w.own_pointer}, {thread}, {PARTS}, {out}")
    w.made("r", Level.CTA, "ld.param.u32 {}, [k]")
    w.made("r", Level.CTA, "ld.param.u32 {}, [both+8]")
    scale = w.fresh("f")
    w.emit(f"ld.param.f32 {scale}, [scale]")
    wide = w.fresh("rd")
    w.emit(f"ld.param.u64 {wide}, [both+16]")
    _fill(w, thread, scale, wide)


def _linear(w: Writer, ids: Mapping[str, str], at: str, extents: str, level: Level) -> str:
    """The number of a thread in its block, or of a block in its grid."""
    rows = w.fresh("r")
    x, y = ids[f"{extents}.x"], ids[f"{extents}.y"]
    w.emit(f"mad.lo.u32 {rows}, {ids[f'{at}.z']}, {y}, {ids[f'{at}.y']}")
    return w.made("r", level, f"mad.lo.u32 {{}}, {rows}, {x}, {ids[f'{at}.x']}")


def _fill(w: Writer, thread: str, scale: str, wide: str) -> None:
    """Data for the variables: from the input, the ids and the parameters."""
    address = w.fresh("rd")
    index = w.fresh("r")
    w.emit(f"and.b32 {index}, {thread}, {INPUT_WORDS - 4}")
    w.emit(f"mad.wide.u32 {address}, {index}, 4, {w.source_pointer}")
    w.emit(f"ld.global.v4.u32 {{%r1, %r2, %r3, %r4}}, [{address}]")
    w.emit(f"xor.b32 %r5, {thread}, 85")
    w.emit("mov.b64 %rd1, {%r1, %r5}")
    w.emit(f"add.s64 %rd2, {wide}, %rd1")
    w.emit(f"cvt.rn.f32.s32 %f1, {thread}")
    w.emit(f"fma.rn.f32 %f2, %f1, {scale}, 0f3F800000")
    w.emit("mov.b32 %f3, %r2")
    w.emit("cvt.f64.f32 %fd1, %f2")
    w.emit("cvt.rn.f64.s32 %fd2, %r3")
    w.emit("cvt.u16.u32 %rs1, %r1")
    w.emit(f"cvt.u16.u32 %rs2, {thread}")
    w.emit("cvt.rn.f16.f32 %h1, %f2")
    w.emit("cvt.rn.f16.f32 %h2, %f1")
    w.emit("mov.b32 %hh1, {%h1, %h2}")
    w.emit("mov.b32 %hh2, %r4")


def _leave_at_once(w: Writer) -> None:
    """What most kernels start with: threads beyond the data have nothing to do."""
    limit, predicate, number = w.fresh("r"), w.fresh("p"), w.fresh("r")
    level = w.split()
    w.emit(f"ld.param.u32 {limit}, [n]")
    source = {Level.THREAD: w.tid, Level.WARP: w.warp, Level.CTA: w.cta}[level]
    w.emit(f"and.b32 {number}, {source}, 63")
    w.emit(f"setp.ge.u32 {predicate}, {number}, {limit}")
    w.emit(f"@{predicate} {w.choices.pick(('ret', 'exit'))}")
    w.leave(level)


def _finish(w: Writer) -> None:
    """Writes all data."""
    own, typed = w.own_pointer, {"r": "u32", "f": "f32", "rd": "u64", "fd": "f64"}
    offset = 0
    for kind in ("r", "f", "rd", "fd", "rs", "h", "hh"):
        size = {"r": 4, "f": 4, "hh": 4, "rs": 2, "h": 2}.get(kind, 8)
        for number in range(1, VARIABLES[kind] + 1):
            name = typed.get(kind, f"b{8 * size}")
            w.emit(f"st.global.{name} [{own}+{offset}], %{kind}{number}")
            offset += size


def _launch(choices: Choices, shape: Shape, rank: int, dynamic: int) -> str:
    """The launch file."""
    total = shape.total
    block = list(shape.block)
    limit = choices.pick((31, 64, 20, 1, 5))
    return f"""\
seed = {choices.below(1000)}

[k]
grid = {list(shape.grid[:rank])}
block = {block}
dynamic_shared = {dynamic}
args = [
  {{ name = "src", buffer = "u32", shape = [{INPUT_WORDS}], init = "randint(0, 4294967295)", \
role = "in" }},
  {{ name = "out", buffer = "u8", shape = [{total}, {PARTS}], role = "out" }},
  {{ name = "sums", buffer = "u64", shape = [{memory.SUMS}], init = "randint(0, 1099511627776)", \
role = "inout" }},
  {{ name = "n", type = "u32", value = {limit} }},
  {{ name = "k", type = "u32", value = {choices.below(8)} }},
  {{ name = "scale", type = "f32", value = 0.75 }},
  {{ name = "both", struct = [
    {{ type = "f64", value = 1.5 }},
    {{ type = "u32", value = {choices.below(1 << 16)} }},
    {{ type = "u64", value = 81985529216486895, offset = 16 }},
  ], size = 24 }},
]
"""
