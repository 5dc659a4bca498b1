"""What the lanes of a warp do together (PTX ISA 9.7.9.6, 9.7.14.8 to 9.7.14.12): each waits."""

from __future__ import annotations

from typing import Final

from goptx.cpu import layout, marks
from goptx.cpu.emitter import THREAD, Emit, Emitter, Unsupported, is_signed
from goptx.cpu.layout import COLLECTIVE, Collective
from goptx.ir import Instruction, Operand, Reg
from goptx.isa.types import TYPES

_SHUFFLES: Final = {
    "up": Collective.SHFL_UP,
    "down": Collective.SHFL_DOWN,
    "bfly": Collective.SHFL_BFLY,
    "idx": Collective.SHFL_IDX,
}
_VOTES: Final = {
    "all": Collective.ALL,
    "any": Collective.ANY,
    "uni": Collective.UNI,
    "ballot": Collective.BALLOT,
}
FULL: Final = "-1"


def gather(e: Emitter, kind: Collective, mask: str, *values: str, flags: int = 0) -> None:
    """Waits for the lanes of a mask; ``values`` are i64 for the runtime."""
    e.put(THREAD, layout.THREAD["op"], "i32", str(int(kind) | flags << 8))
    e.put(THREAD, layout.THREAD["mask"], "i32", mask)
    for name, value in zip("abc", values, strict=False):
        e.put(THREAD, layout.THREAD[name], "i64", value)
    e.wait(COLLECTIVE)


def wide(e: Emitter, operand: Operand) -> str:
    """A 32-bit operand as i64."""
    return e.cast(e.read(operand, "i32"), "i32", "i64")


def _mask(e: Emitter, i: Instruction, at: int) -> str:
    return e.read(i.operands[at], "i32") if "sync" in i.op.modset else FULL


def _shfl(e: Emitter, i: Instruction) -> None:
    if "sync" not in i.op.modset:
        raise Unsupported("shfl without .sync")
    kind = next(_SHUFFLES[m] for m in i.op.mods if m in _SHUFFLES)
    a, b, c = (wide(e, o) for o in i.operands[1:4])
    if found := marks.of(e, i.operands[1]):  # goes with the value, in the upper half
        upper = e.value(f"shl i64 {e.value(f'zext i32 {found} to i64')}, 32")
        a = e.value(f"or i64 {a}, {upper}")
    gather(e, kind, _mask(e, i, 4), a, b, c)
    first, second = e.pair(i.operands[0])
    if isinstance(first, Reg) and first.name in e.carried.slots:
        e.carried.loaded = e.cast(e.value(f"lshr i64 {e.result()}, 32"), "i64", "i32")
    value = e.cast(e.result(), "i64", "i32")
    inside = e.cast(e.result(1), "i64", "i1") if second is not None else ""
    e.write(first, value, "i32")
    if second is not None:
        e.write(second, inside, "i1")


def _vote(e: Emitter, i: Instruction) -> None:
    if "sync" not in i.op.modset:
        raise Unsupported("vote without .sync")
    kind = next(_VOTES[m] for m in i.op.mods if m in _VOTES)
    p = e.cast(e.read(i.operands[1], "i1"), "i1", "i64")
    gather(e, kind, _mask(e, i, 2), p)
    t = "i32" if kind is Collective.BALLOT else "i1"
    e.write(i.operands[0], e.cast(e.result(), "i64", t), t)


def _match(e: Emitter, i: Instruction) -> None:
    kind = Collective.MATCH_ANY if "any" in i.op.modset else Collective.MATCH_ALL
    t = "i64" if i.op.types[-1] == "b64" else "i32"
    a = e.cast(e.read(i.operands[1], t), t, "i64")
    gather(e, kind, _mask(e, i, 2), a)
    first, second = e.pair(i.operands[0])
    value = e.cast(e.result(), "i64", "i32")
    same = e.cast(e.result(1), "i64", "i1")
    e.write(first, value, "i32")
    if second is not None:
        e.write(second, same, "i1")


def _redux(e: Emitter, i: Instruction) -> None:
    name = i.op.types[-1]
    op = next(m for m in i.op.mods if m in ("add", "min", "max", "and", "or", "xor"))
    flags = 0
    if TYPES[name].kind == "f":
        kind = Collective.FMIN if op == "min" else Collective.FMAX
        flags = int("abs" in i.op.modset) | int("NaN" in i.op.modset) << 1
    elif op in ("min", "max") and not is_signed(name):
        kind = Collective[f"U{op.upper()}"]
    else:
        kind = Collective[op.upper()]
    gather(e, kind, _mask(e, i, 2), wide(e, i.operands[1]), flags=flags)
    e.write(i.operands[0], e.cast(e.result(), "i64", "i32"), "i32")


def _activemask(e: Emitter, i: Instruction) -> None:
    gather(e, Collective.ACTIVE, FULL)
    e.write(i.operands[0], e.cast(e.result(), "i64", "i32"), "i32")


def _elect(e: Emitter, i: Instruction) -> None:
    gather(e, Collective.ELECT, e.read(i.operands[1], "i32"))
    first, second = e.pair(i.operands[0])
    leader = e.cast(e.result(), "i64", "i32")
    chosen = e.cast(e.result(1), "i64", "i1")
    e.write(first, leader, "i32")
    if second is not None:
        e.write(second, chosen, "i1")


def _warp_sync(e: Emitter, i: Instruction) -> None:
    gather(e, Collective.SYNC, e.read(i.operands[0], "i32"))


EMITTERS: Final[dict[str, Emit]] = {
    "shfl": _shfl,
    "vote": _vote,
    "match": _match,
    "redux": _redux,
    "activemask": _activemask,
    "elect": _elect,
    "bar.warp": _warp_sync,
}
