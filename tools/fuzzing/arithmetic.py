"""Statements that compute: every kind of register, carry chains, predicates, conversions."""

from __future__ import annotations

from fuzzing.writer import Level, Statement, Writer

INTEGERS = """
r add.u32 r r; r sub.s32 r r; r mul.lo.u32 r r; r mul.hi.s32 r r;
r xor.b32 r r; r and.b32 r r; r or.b32 r r; r not.b32 r;
r min.s32 r r; r max.u32 r r; r mad.lo.s32 r r r; r mad.hi.u32 r r r;
r mul24.lo.u32 r r; r mad24.lo.s32 r r r; r sad.u32 r r r; r abs.s32 r;
r neg.s32 r; r cnot.b32 r; r popc.b32 r; r clz.b32 r;
r bfind.u32 r; r brev.b32 r; r bfe.u32 r r r; r bfe.s32 r r r;
r bfi.b32 r r r r; r prmt.b32 r r r; r lop3.b32 r r r #0:255; r shl.b32 r #0:31;
r shr.u32 r r; r shr.s32 r #0:31; r shf.l.wrap.b32 r r r; r shf.r.clamp.b32 r r r;
r slct.u32.s32 r r r; r set.lt.u32.s32 r r; r dp4a.u32.s32 r r r; r dp2a.lo.s32.u32 r r r;
r selp.b32 r r p; r mul.wide.u16 rs rs; r cvt.u32.u16 rs; r cvt.s32.s16 rs;
r cvt.u32.u64 rd; r popc.b64 rd; r clz.b64 rd; r mov.b32 {rs,rs};
r vadd.s32.u32.s32 r r; r vmin.u32.s32.u32 r r;
r vabsdiff4.u32.u32.u32 r r r;
rd add.u64 rd rd; rd sub.s64 rd rd; rd mul.lo.s64 rd rd; rd mul.hi.u64 rd rd;
rd xor.b64 rd rd; rd and.b64 rd rd; rd shl.b64 rd #0:63; rd shr.s64 rd r;
rd min.s64 rd rd; rd mul.wide.s32 r r; rd mad.wide.u32 r r rd; rd mad.lo.u64 rd rd rd;
rd cvt.u64.u32 r; rd cvt.s64.s32 r; rd selp.b64 rd rd p; rd brev.b64 rd;
rd bfe.u64 rd r r; rd mov.b64 {r,r};
rs add.u16 rs rs; rs sub.s16 rs rs; rs mul.lo.u16 rs rs; rs mad.lo.s16 rs rs rs;
rs and.b16 rs rs; rs xor.b16 rs rs; rs shl.b16 rs #0:15; rs shr.s16 rs #0:15;
rs cvt.u16.u32 r; rs min.u16 rs rs; rs selp.b16 rs rs p; rs cvt.sat.u16.s32 r;
"""

FLOATS = """
f add.rn.f32 f f; f add.f32 f f; f sub.f32 f f; f mul.f32 f f;
f mul.rn.f32 f f; f fma.rn.f32 f f f; f fma.rz.f32 f f f; f mul.ftz.f32 f f;
f min.f32 f f; f max.f32 f f; f abs.f32 f; f neg.f32 f;
f div.rn.f32 f f; f sqrt.rn.f32 f; f rcp.rn.f32 f; f add.sat.f32 f f;
f selp.f32 f f p; f copysign.f32 f f; f ex2.approx.ftz.f32 f; f slct.f32.s32 f f r;
f cvt.rn.f32.s32 r; f cvt.rn.f32.u64 rd; f cvt.f32.f16 h; f cvt.rn.f32.f64 fd;
f set.gt.f32.f32 f f; f mov.b32 r; r mov.b32 f; r cvt.rzi.s32.f32 f;
r cvt.rni.u32.f32 f; rd cvt.rzi.s64.f32 f; h cvt.rn.f16.f32 f; h mov.b16 rs;
h add.rn.f16 h h; h mul.f16 h h; h fma.rn.f16 h h h; h neg.f16 h;
h min.f16 h h; hh add.f16x2 hh hh; hh mul.rn.f16x2 hh hh; hh fma.rn.f16x2 hh hh hh;
hh mov.b32 {h,h}; hh mov.b32 r; r mov.b32 hh; hh max.f16x2 hh hh;
fd add.rn.f64 fd fd; fd mul.f64 fd fd; fd fma.rn.f64 fd fd fd; fd sub.f64 fd fd;
fd cvt.f64.f32 f; fd cvt.rn.f64.s32 r; fd min.f64 fd fd; fd neg.f64 fd;
fd div.rn.f64 fd fd; rd cvt.rzi.u64.f64 fd; rd mov.b64 fd;
"""

PREDICATES = """
setp.lt.s32 r r; setp.ge.u32 r r; setp.eq.u64 rd rd; setp.gtu.f32 f f; setp.nan.f32 f f;
setp.ne.s16 rs rs; setp.lt.f64 fd fd; setp.le.f16 h h; testp.finite.f32 f; and.pred p p;
or.pred p p; xor.pred p p; not.pred p;
"""

_TAKE_CONSTANTS = ("add", "sub", "xor", "and", "min", "max", "mul.lo")

Row = tuple[str, ...]


def rows(table: str, kind: str = "") -> tuple[Row, ...]:
    """A table of instructions: kind of the result, opcode, operands."""
    found = (f"{kind} {row}".split() for row in table.split(";") if row.strip())
    return tuple(tuple(row) for row in found)


_INTEGERS, _FLOATS, _PREDICATES = rows(INTEGERS), rows(FLOATS), rows(PREDICATES, "p")


def operand(w: Writer, what: str) -> str:
    """An operand of a table: ``#low:high`` is a constant, ``{r,r}`` a vector, else a kind."""
    if what[0] == "#":
        low, high = what[1:].split(":")
        return str(w.choices.between(int(low), int(high)))
    if what[0] == "{":
        return "{" + ", ".join(w.value(kind) for kind in what[1:-1].split(",")) + "}"
    if what == "p":
        return w.condition(Level.THREAD)
    return w.value(what)


def compute(w: Writer, table: tuple[Row, ...]) -> None:
    """One instruction of a table, at times under a guard."""
    kind, opcode, *operands = w.choices.pick(table)
    read = [operand(w, what) for what in operands]
    if len(read) > 1 and operands[-1] == kind != "p" and opcode.startswith(_TAKE_CONSTANTS):
        read[-1] = w.source(kind)
    target = w.fresh("p") if kind == "p" else w.variable(kind)
    guard = "" if kind == "p" else w.guard()
    w.emit(f"{guard}{opcode} {target}, {', '.join(read)}")
    if kind == "p":
        w.keep(target, Level.THREAD)


def several(w: Writer, table: tuple[Row, ...]) -> None:
    """A few instructions of a table."""
    for _ in range(w.choices.between(1, 5)):
        compute(w, table)


def agreed(w: Writer) -> None:
    """A value on which warps or CTAs agree, computed from such."""
    level = w.choices.pick((Level.CTA, Level.WARP))
    level = min(level, w.level)
    opcode = w.choices.pick(("add.u32", "xor.b32", "mul.lo.u32", "min.u32", "shl.b32"))
    w.made("r", level, f"{opcode} {{}}, {w.value('r', level)}, {w.choices.between(1, 5)}")


def carry(w: Writer) -> None:
    """A chain with the carry flag: wide sums, differences and products."""
    kind = w.choices.pick(("add", "sub", "mad"))
    length = w.choices.between(2, 4)
    for position in range(length):
        last, first = position == length - 1, position == 0
        flag = "" if last else ".cc"
        if w.choices.chance(30) and not first:
            w.emit(f"xor.b32 {w.variable('r')}, {w.value('r')}, {w.value('r')}")
        one, two = w.value("r"), w.value("r")
        if kind == "mad":
            half = "lo" if first else "hi"
            opcode = "mad" if first else "madc"
            w.emit(f"{opcode}.{half}{flag}.u32 {w.variable('r')}, {one}, {two}, {w.value('r')}")
        else:
            opcode = kind if first else f"{kind}c"
            w.emit(f"{opcode}{flag}.u32 {w.variable('r')}, {one}, {two}")


def divide(w: Writer) -> None:
    """Quotients of divisors that are not 0."""
    kind = w.choices.pick(("r", "rd", "rs"))
    bits = {"r": "32", "rd": "64", "rs": "16"}[kind]
    divisor = w.fresh(kind)
    w.emit(f"or.b{bits} {divisor}, {w.value(kind)}, 1")
    opcode = w.choices.pick(("div", "rem"))
    w.emit(f"{opcode}.u{bits} {w.variable(kind)}, {w.value(kind)}, {divisor}")


def both(w: Writer) -> None:
    """A comparison with two results, and what is chosen by them."""
    one, two = w.fresh("p"), w.fresh("p")
    opcode = w.choices.pick(("setp.lt.s32", "setp.ne.u32"))
    boolean = w.choices.pick((".and", ".or"))
    third = w.condition(Level.THREAD)
    typed = opcode.replace(".s32", f"{boolean}.s32").replace(".u32", f"{boolean}.u32")
    w.emit(f"{typed} {one}|{two}, {w.value('r')}, {w.source('r')}, {third}")
    w.emit(f"selp.b32 {w.variable('r')}, {w.value('r')}, {w.source('r')}, {one}")
    w.emit(f"@{two} add.u32 {w.variable('r')}, {w.value('r')}, 1")


def special(w: Writer) -> None:
    """A special register that says who a thread is, in 16, 32 or 64 bits."""
    axis = w.choices.pick("xyz")
    base = w.choices.pick(("%tid", "%ctaid", "%ntid", "%nctaid"))
    name = f"{base}.{axis}"
    match w.choices.below(6):
        case 0:
            w.emit(f"mov.u16 {w.variable('rs')}, {name}")
        case 1:
            w.emit(f"cvt.u64.u32 {w.variable('rd')}, {name}")
        case 2:
            other = w.choices.pick(("%laneid", "%lanemask_lt", "%lanemask_ge", "%lanemask_eq"))
            w.emit(f"mov.u32 {w.variable('r')}, {other}")
        case 3:
            # What it holds is outside of equality, so nothing may depend on it.
            w.emit(f"mov.u32 {w.fresh('r')}, {w.choices.pick(('%clock', '%smid'))}")
        case _:
            w.emit(f"xor.b32 {w.variable('r')}, {w.value('r')}, {w.special(name)}")


def _anywhere(w: Writer) -> bool:
    return True


STATEMENTS = (
    Statement("integers", lambda w: several(w, _INTEGERS), _anywhere, 24),
    Statement("floats", lambda w: several(w, _FLOATS), _anywhere, 16),
    Statement("predicates", lambda w: several(w, _PREDICATES), _anywhere, 6),
    Statement("agreed", agreed, _anywhere, 6),
    Statement("carry", carry, _anywhere, 6),
    Statement("divide", divide, _anywhere, 3),
    Statement("both", both, _anywhere, 4),
    Statement("special", special, _anywhere, 6),
)
