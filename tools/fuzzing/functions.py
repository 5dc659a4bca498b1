"""Device functions, and statements that call them."""

from __future__ import annotations

from dataclasses import dataclass

from fuzzing.writer import Level, Statement, Writer


@dataclass(frozen=True)
class Callee:
    """A device function: parameters and result by kinds of registers, and what it needs.

    Attributes:
        before: other functions that it calls.
        level: the threads that have to call it together.
        whole: whether no thread may have left before.
    """

    name: str
    takes: tuple[str, ...]
    gives: str
    text: str
    before: tuple[str, ...] = ()
    level: Level = Level.THREAD
    whole: bool = False


PURE = Callee(
    "pure",
    ("r", "r"),
    "r",
    """\
.func (.param .b32 res) pure(.param .b32 one, .param .b32 two)
{
	.reg .pred %q;
	.reg .b32 %s<8>;
	ld.param.b32 %s1, [one];
	ld.param.b32 %s2, [two];
	setp.lt.u32 %q, %s1, %s2;
	@%q bra $less;
	sub.u32 %s1, %s1, %s2;
	bra.uni $done;
$less:
	mad.lo.u32 %s1, %s2, 3, %s1;
$done:
	st.param.b32 [res], %s1;
	ret;
}""",
)

WITH_IDS = Callee(
    "with_ids",
    ("r",),
    "r",
    """\
.func (.param .b32 res) with_ids(.param .b32 arg)
{
	.reg .pred %q;
	.reg .b32 %s<8>;
	ld.param.b32 %s1, [arg];
	mov.u32 %s2, %tid.x;
	setp.gt.u32 %q, %s2, 16;
	@%q bra $done;
	mov.u32 %s3, %ctaid.x;
	mov.u32 %s4, %ntid.x;
	mad.lo.u32 %s1, %s3, %s4, %s1;
$done:
	add.u32 %s1, %s1, %s2;
	st.param.b32 [res], %s1;
	ret;
}""",
)

NESTED = Callee(
    "nested",
    ("r", "rd"),
    "rd",
    """\
.func (.param .b64 res) nested(.param .b32 arg, .param .b64 wide)
{
	.reg .pred %q;
	.reg .b32 %s<8>;
	.reg .b64 %t<4>;
	ld.param.b32 %s1, [arg];
	ld.param.b64 %t1, [wide];
	and.b32 %s2, %s1, 3;
$again:
	{
	.param .b32 in;
	.param .b32 out;
	st.param.b32 [in], %s1;
	call.uni (out), with_ids, (in);
	ld.param.b32 %s1, [out];
	}
	cvt.u64.u32 %t2, %s1;
	add.s64 %t1, %t1, %t2;
	sub.u32 %s2, %s2, 1;
	setp.gt.s32 %q, %s2, 0;
	@%q bra $again;
	st.param.b64 [res], %t1;
	ret;
}""",
    ("with_ids",),
)

WITH_LOCAL = Callee(
    "with_local",
    ("f", "r"),
    "f",
    """\
.func (.param .f32 res) with_local(.param .f32 value, .param .b32 index)
{
	.local .align 16 .b8 room[32];
	.reg .f32 %x<4>;
	.reg .b32 %s<4>;
	.reg .b64 %t<4>;
	ld.param.f32 %x1, [value];
	ld.param.b32 %s1, [index];
	mov.u64 %t1, room;
	st.local.v4.f32 [%t1], {%x1, %x1, 0f3F800000, %x1};
	and.b32 %s1, %s1, 3;
	mad.wide.u32 %t2, %s1, 4, %t1;
	ld.local.f32 %x2, [%t2];
	fma.rn.f32 %x3, %x2, %x1, 0f3F000000;
	st.param.f32 [res], %x3;
	ret;
}""",
)

IN_WARPS = Callee(
    "in_warps",
    ("r",),
    "r",
    """\
.func (.param .b32 res) in_warps(.param .b32 arg)
{
	.reg .b32 %s<4>;
	ld.param.b32 %s1, [arg];
	shfl.sync.idx.b32 %s2, %s1, 0, 31, -1;
	add.u32 %s2, %s2, %s1;
	st.param.b32 [res], %s2;
	ret;
}""",
    level=Level.WARP,
    whole=True,
)

WITH_BARRIER = Callee(
    "with_barrier",
    ("r",),
    "r",
    """\
.func (.param .b32 res) with_barrier(.param .b32 arg)
{
	.shared .align 4 .b8 spot[4];
	.reg .pred %q<3>;
	.reg .b32 %s<8>;
	ld.param.b32 %s1, [arg];
	mov.u32 %s2, %tid.x;
	mov.u32 %s3, %tid.y;
	mov.u32 %s4, %tid.z;
	or.b32 %s2, %s2, %s3;
	or.b32 %s2, %s2, %s4;
	setp.ne.u32 %q1, %s2, 0;
	@%q1 bra $wait;
	st.shared.u32 [spot], %s1;
$wait:
	bar.sync 0;
	ld.shared.u32 %s5, [spot];
	bar.sync 0;
	st.param.b32 [res], %s5;
	ret;
}""",
    level=Level.CTA,
    whole=True,
)

CALLEES = (PURE, WITH_IDS, NESTED, WITH_LOCAL, IN_WARPS, WITH_BARRIER)

_PARAM = {"r": "b32", "rd": "b64", "f": "f32"}


def declare(w: Writer, name: str) -> None:
    """The function, and those that it calls before it."""
    callee = next(one for one in CALLEES if one.name == name)
    for other in callee.before:
        declare(w, other)
    w.before.setdefault(name, callee.text)


def call(w: Writer) -> None:
    """Calls a function that may be called here."""
    allowed = [c for c in CALLEES if w.level >= c.level and (not c.whole or w.missing >= c.level)]
    callee = w.choices.pick(allowed)
    declare(w, callee.name)
    _call(w, callee, f"call{w.choices.pick(('.uni', ''))} (out), {callee.name}, ({{}})")


def call_indirect(w: Writer) -> None:
    """Calls one of two functions by its address, of those that a table lists."""
    declare(w, "pure")
    w.before.setdefault("other", PURE.text.replace(" pure(", " other(").replace("3, ", "5, "))
    address = w.fresh("rd")
    one, two = w.fresh("rd"), w.fresh("rd")
    w.emit(f"mov.u64 {one}, pure")
    w.emit(f"mov.u64 {two}, other")
    w.emit(f"selp.b64 {address}, {one}, {two}, {w.condition(w.split())}")
    targets = w.name("targets")
    w.lines.append(f"{targets}: .calltargets pure, other;")
    _call(w, PURE, f"call (out), {address}, ({{}}), {targets}")


def _call(w: Writer, callee: Callee, text: str) -> None:
    values = [w.value(kind) for kind in callee.takes]
    names = [f"in{n}" for n in range(len(values))]
    w.lines.append("\t{")
    for name, kind in zip(names, callee.takes, strict=True):
        w.emit(f".param .{_PARAM[kind]} {name}")
    w.emit(f".param .{_PARAM[callee.gives]} out")
    for name, kind, value in zip(names, callee.takes, values, strict=True):
        w.emit(f"st.param.{_PARAM[kind]} [{name}], {value}")
    w.emit(text.format(", ".join(names)))
    w.emit(f"ld.param.{_PARAM[callee.gives]} {w.variable(callee.gives)}, [out]")
    w.lines.append("\t}")


def _anywhere(w: Writer) -> bool:
    return True


STATEMENTS = (
    Statement("call", call, _anywhere, 7),
    Statement("call indirect", call_indirect, _anywhere, 2),
)
