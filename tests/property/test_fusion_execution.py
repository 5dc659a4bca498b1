"""Random kernels, fused at random, do what they do apart, in whatever order their threads run.

The machine of `simt` is strict: a collective whose lanes stand at different copies of it, and a
wait that does not end, fail the test.
"""

from __future__ import annotations

import random

import kit
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from kit import Case

from goptx.diag import GoptxError

THREAD, WARP, CTA = 0, 1, 2
PROFILES = (
    (),
    ("if", "loop", "shuffle"),
    ("ifelse", "vote", "store"),
    ("if", "loop", "exchange", "shuffle"),
    ("loop", "barrier", "exit"),
    ("switch", "ifelse", "shuffle", "call"),
)
"""Statements to choose from, so that some kernels are dense in what is hard; empty means all."""
FIRST, DATA = 10, 6
"""Registers %r10 to %r15 hold data; below are ids, above are temporaries."""

START = """\
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mad.wide.u32 %rd2, %r4, 64, %rd1;
	shr.u32 %r5, %r1, 5;
	add.u32 %r6, %r1, 1;
	rem.u32 %r6, %r6, %r3;
	mov.u32 %r10, %r4;
	add.u32 %r11, %r1, 7;
	mov.u32 %r12, 3;
	mov.u32 %r13, %r2;
	xor.b32 %r14, %r4, 85;
	mov.u32 %r15, 1;"""


class Writer:
    """Writes a kernel: structured control flow whose uniformity is known where it is made."""

    def __init__(self, rng: random.Random, threads: int) -> None:
        self.rng = rng
        self.threads = threads
        self.lines: list[str] = [START]
        self.labels = 0
        self.temporaries = 20
        self.stores = 0
        self.budget = rng.randint(3, 14)
        self.profile = rng.choice(PROFILES)
        self.finest = rng.choice((THREAD, THREAD, WARP, CTA))
        self.shared = False
        self.calls = False
        self.tables = False
        self.exited = False

    def emit(self, line: str) -> None:
        self.lines.append(f"\t{line}")

    def label(self) -> str:
        self.labels += 1
        return f"$L{self.labels}"

    def fresh(self) -> str:
        self.temporaries += 1
        return f"%r{self.temporaries}" if self.temporaries < 60 else "%r59"

    def data(self) -> str:
        return f"%r{FIRST + self.rng.randint(0, DATA - 1)}"

    def condition(self, level: int) -> str:
        """A predicate that agrees within the groups of a level."""
        source = {THREAD: "%r1", WARP: "%r5", CTA: "%r2"}[level]
        there = self.fresh()
        self.emit(f"and.b32 {there}, {source}, {self.rng.choice((1, 2, 3, 5))};")
        predicate = f"%p{self.rng.randint(1, 6)}"
        relation = self.rng.choice(("eq", "ne", "lt", "gt"))
        self.emit(f"setp.{relation}.u32 {predicate}, {there}, {self.rng.randint(0, 3)};")
        return predicate

    def block(self, level: int, depth: int) -> None:
        for _ in range(self.rng.randint(1, 4)):
            if self.budget <= 0:
                return
            self.budget -= 1
            self.statement(level, depth)

    def statement(self, level: int, depth: int) -> None:
        choices = ["arith", "arith", "store", "carry", "guarded"]
        if depth < 3:
            choices += ["if", "if", "ifelse", "loop", "switch"]
        if level >= WARP and not (self.exited and level < CTA):
            choices += ["shuffle", "vote", "warpsync"]
        if level == CTA and not self.exited:
            choices += ["exchange", "barrier", "reduce"]
        choices += ["call", "exit"] if depth < 2 else ["call"]
        if self.profile:
            choices = [c for c in choices if c in self.profile] or ["arith"]
        getattr(self, "write_" + self.rng.choice(choices))(level, depth)

    def write_arith(self, level: int, depth: int) -> None:
        op = self.rng.choice(("add.u32", "sub.u32", "mul.lo.u32", "xor.b32", "max.u32"))
        self.emit(f"{op} {self.data()}, {self.data()}, {self.data()};")

    def write_guarded(self, level: int, depth: int) -> None:
        predicate = self.condition(THREAD)
        self.emit(f"@!{predicate} add.u32 {self.data()}, {self.data()}, 11;")

    def write_carry(self, level: int, depth: int) -> None:
        low, high = self.fresh(), self.fresh()
        self.emit(f"add.cc.u32 {low}, {self.data()}, 0xfffffff0;")
        self.emit(f"mov.u32 {high}, {self.data()};")
        self.emit(f"addc.u32 {self.data()}, {high}, {low};")

    def write_store(self, level: int, depth: int) -> None:
        self.emit(f"st.global.u32 [%rd2+{4 * (self.stores % 16)}], {self.data()};")
        self.stores += 1

    def write_if(self, level: int, depth: int) -> None:
        inner = self.rng.randint(self.finest, CTA)
        end = self.label()
        self.emit(f"@{self.condition(inner)} bra {end};")
        self.block(min(level, inner), depth + 1)
        self.lines.append(f"{end}:")

    def write_ifelse(self, level: int, depth: int) -> None:
        inner = self.rng.randint(self.finest, CTA)
        other, end = self.label(), self.label()
        self.emit(f"@!{self.condition(inner)} bra {other};")
        self.block(min(level, inner), depth + 1)
        self.emit(f"bra.uni {end};")
        self.lines.append(f"{other}:")
        self.block(min(level, inner), depth + 1)
        self.lines.append(f"{end}:")

    def write_loop(self, level: int, depth: int) -> None:
        inner = self.rng.randint(self.finest, CTA)
        source = {THREAD: "%r1", WARP: "%r5", CTA: "%r2"}[inner]
        count, predicate, top = self.fresh(), f"%p{10 + depth}", self.label()
        self.emit(f"and.b32 {count}, {source}, {self.rng.choice((0, 1, 2))};")
        self.lines.append(f"{top}:")
        self.block(min(level, inner), depth + 1)
        self.emit(f"sub.u32 {count}, {count}, 1;")
        self.emit(f"setp.ge.s32 {predicate}, {count}, 0;")
        self.emit(f"@{predicate} bra {top};")

    def write_switch(self, level: int, depth: int) -> None:
        if self.tables:
            return
        self.tables = True
        inner = self.rng.randint(self.finest, CTA)
        source = {THREAD: "%r1", WARP: "%r5", CTA: "%r2"}[inner]
        which, end = self.fresh(), self.label()
        ways = [self.label() for _ in range(2)]
        self.emit(f"and.b32 {which}, {source}, 1;")
        self.lines.append(f"ts: .branchtargets {', '.join(ways)};")
        self.emit(f"brx.idx {which}, ts;")
        for way in ways:
            self.lines.append(f"{way}:")
            self.block(min(level, inner), depth + 1)
            self.emit(f"bra {end};")
        self.lines.append(f"{end}:")

    def write_exit(self, level: int, depth: int) -> None:
        inner = self.rng.randint(self.finest, CTA)
        self.exited |= min(level, inner) < CTA
        self.emit(f"@{self.condition(inner)} {self.rng.choice(('ret', 'exit'))};")

    def write_shuffle(self, level: int, depth: int) -> None:
        mode, lane = self.rng.choice((("bfly", 3), ("down", 1), ("idx", 0), ("up", 2)))
        self.emit(f"shfl.sync.{mode}.b32 {self.data()}, {self.data()}, {lane}, 31, -1;")

    def write_vote(self, level: int, depth: int) -> None:
        predicate = self.condition(THREAD)
        self.emit(f"vote.sync.ballot.b32 {self.data()}, {predicate}, -1;")

    def write_warpsync(self, level: int, depth: int) -> None:
        self.emit("bar.warp.sync -1;")

    def write_barrier(self, level: int, depth: int) -> None:
        which = self.rng.choice((0, 0, 1, 5))
        count = f", {-(-self.threads // 32) * 32}" if self.rng.random() < 0.5 else ""
        self.emit(f"bar.sync {which}{count};")

    def write_reduce(self, level: int, depth: int) -> None:
        predicate = self.condition(THREAD)
        if self.rng.random() < 0.5:
            self.emit(f"barrier.cta.red.popc.aligned.u32 {self.data()}, 2, {predicate};")
        else:
            self.emit(f"bar.red.and.pred %p9, 0, {predicate};")
            self.emit(f"selp.u32 {self.data()}, 5, 9, %p9;")

    def write_exchange(self, level: int, depth: int) -> None:
        self.shared = True
        base, mine, other = self.fresh(), self.fresh(), self.fresh()
        self.emit(f"mov.u32 {base}, sm;")
        self.emit(f"mad.lo.u32 {mine}, %r1, 4, {base};")
        self.emit(f"mad.lo.u32 {other}, %r6, 4, {base};")
        self.emit(f"st.shared.u32 [{mine}], {self.data()};")
        self.emit("bar.sync 0;")
        self.emit(f"ld.shared.u32 {self.data()}, [{other}];")
        self.emit("bar.sync 0;")

    def write_call(self, level: int, depth: int) -> None:
        self.calls = True
        self.emit("{ .param .b32 arg; .param .b32 res;")
        self.emit(f"st.param.b32 [arg], {self.data()};")
        self.emit("call.uni (res), helper, (arg);")
        self.emit(f"ld.param.b32 {self.data()}, [res]; }}")

    def text(self) -> str:
        self.block(CTA, 0)
        for register in range(DATA):
            self.emit(f"st.global.u32 [%rd2+{4 * register}], %r{FIRST + register};")
        body = "\n".join(self.lines)
        before = HELPER if self.calls else ""
        if self.shared:
            dynamic = self.rng.random() < 0.5
            before += ".extern .shared .align 4 .b8 sm[];\n" if dynamic else ""
            body = ("" if dynamic else f"\t.shared .align 4 .b8 sm[{4 * self.threads}];\n") + body
        return kit.entry(body, before=before)


HELPER = """\
.func (.param .b32 res) helper(.param .b32 arg)
{
	.reg .pred %q;
	.reg .b32 %s<6>;
	ld.param.b32 %s1, [arg];
	mov.u32 %s2, %tid.x;
	setp.gt.u32 %q, %s2, 16;
	@%q bra $done;
	mov.u32 %s3, %ctaid.x;
	add.u32 %s1, %s1, %s3;
$done:
	add.u32 %s1, %s1, %s2;
	st.param.b32 [res], %s1;
	ret;
}
"""


def kernel(rng: random.Random) -> Case:
    """A random kernel and its launch."""
    threads = rng.choice((32, 64, 64, 96, 40))
    text = Writer(rng, threads).text()
    dynamic = 4 * threads if ".extern .shared" in text else 0
    return Case(text, (threads, 1, 1), (rng.randint(1, 3), 1, 1), dynamic, 1, rng.random() < 0.5)


def plan_over(rng: random.Random, names: str) -> str:
    """A random plan over members named by letters."""
    if len(names) == 1:
        return names
    cut = rng.randint(1, len(names) - 1)
    whole = rng.random() < 0.5
    items = names if whole else (names[:cut], names[cut:])
    op = rng.choice(("seq", "warps", "blocks", "product", "product", "product"))
    return f"{op}({', '.join(plan_over(rng, item) for item in items)})"


def made_from(seed: int) -> tuple[str, dict[str, Case]]:
    """A plan and its members."""
    rng = random.Random(seed)
    names = rng.choice(("ab", "ab", "ab", "abc"))
    return plan_over(rng, names), {name: kernel(rng) for name in names}


@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(st.integers(0, (1 << 32) - 1))
def test_fused_kernels_do_what_their_members_do(seed: int) -> None:
    plan, members = made_from(seed)
    try:
        fusion = kit.fuse(plan, members, assembled=False)
    except GoptxError as error:
        allowed = {"partial-warp", "early-exit", "barrier-ids", "product-size", "threads"}
        assert {d.rule for d in error.diagnostics} <= allowed, str(error)
        assume(False)
        return
    expected = kit.run_apart(members)
    assert kit.run_fused(fusion, members, seed) == expected
