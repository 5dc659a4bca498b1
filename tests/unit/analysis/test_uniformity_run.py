"""Uniformity against threads that run: what is called uniform must come out the same."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.analysis.cfg import EXIT
from goptx.analysis.uniformity import Level, uniformity
from goptx.ir import Int, Special

# Random programs are run by threads of two CTAs of two warps; what the analysis calls uniform must
# come out the same wherever threads of the group meet at one instruction in the same rounds.

REGISTERS = [f"%r{i}" for i in range(6)]
PREDICATES = ["%p2", "%p3"]
THREADS = [(cta, 32 * warp + lane) for cta in (0, 1) for warp in (0, 1) for lane in (0, 1, 5, 31)]
LIMIT = 250


class Program:
    """Writes a random program of branches and loops with breaks and continues, as text.

    ``%r0`` stays the thread's number and ``%r1`` the CTA's.
    """

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.lines = ["mov.u32 %r0, %tid.x;", "mov.u32 %r1, %ctaid.x;"]
        self.lines += [f"mov.u32 %r{i}, {i};" for i in range(2, 6)]
        self.lines += ["setp.lt.u32 %p2, %r0, 5;", "setp.eq.u32 %p3, %r1, 0;"]
        self.labels = 0
        self.loops = []
        self.statements(3)
        self.lines += [f"add.u32 %r2, %r{i}, 1;" for i in range(2, 6)] + ["ret;"]

    @property
    def text(self):
        return "\n".join(self.lines)

    def label(self):
        self.labels += 1
        return f"L{self.labels}"

    def statements(self, depth):
        for _ in range(self.rng.randint(1, 3)):
            kind = self.rng.random()
            if depth and kind < 0.25:
                self.choice(depth - 1)
            elif depth and kind < 0.5:
                self.loop(depth - 1)
            elif self.loops and kind < 0.65:
                self.lines.append(f"@{self.condition()} bra {self.rng.choice(self.loops)};")
            elif kind < 0.7:
                self.lines.append(f"@{self.condition()} ret;")
            else:
                self.assign()

    def condition(self):
        if self.rng.random() < 0.2:
            return self.rng.choice(PREDICATES)
        test, number = self.rng.choice(["lt", "ge", "eq"]), self.rng.choice([0, 1, 2, 3, 6, 32])
        self.lines.append(f"setp.{test}.u32 %p1, {self.rng.choice(REGISTERS)}, {number};")
        return self.rng.choice(["%p1", "!%p1"])

    def assign(self):
        rng = self.rng
        target, other = f"%r{rng.randint(2, 5)}", rng.choice(REGISTERS)
        guard = rng.choice(["", "", "", "@%p2 ", "@!%p3 "])
        number = rng.choice([1, 2, 3, 5, 32])
        operation = rng.choice(["add.u32", "add.u32", "sub.u32", "and.b32", "shr.u32", "mov.u32"])
        second = f", {number}" if operation != "mov.u32" else ""
        source = number if operation == "mov.u32" and rng.random() < 0.7 else other
        self.lines.append(f"{guard}{operation} {target}, {source}{second};")
        if rng.random() < 0.2:
            self.lines.append(f"setp.lt.u32 {rng.choice(PREDICATES)}, {other}, {number};")

    def choice(self, depth):
        other, end = self.label(), self.label()
        self.lines.append(f"@{self.condition()} bra {other};")
        self.statements(depth)
        self.lines.append(f"bra {end};")
        self.lines.append(f"{other}:")
        self.statements(depth)
        self.lines.append(f"{end}:")

    def loop(self, depth):
        head, following, end = self.label(), self.label(), self.label()
        count = f"%r{10 + len(self.loops)}"
        bound = self.rng.choice(["2", "3", "%r0", "%r1", "%r2"])
        self.lines += [f"mov.u32 {count}, 0;", f"{head}: add.u32 {count}, {count}, 1;"]
        self.loops += [following, end]
        self.statements(depth)
        del self.loops[-2:]
        self.lines += [
            f"{following}: setp.lt.u32 %p1, {count}, {bound};",
            f"setp.lt.and.u32 %p1, {count}, 5, %p1;",
            f"@%p1 bra {head};",
            f"{end}: {self.rng.choice(['mov.u32 %r5, 0;', f'mov.u32 %r4, {count};'])}",
        ]


class Thread:
    """Runs the program; records what it reads, writes and does, by instruction and rounds."""

    def __init__(self, found, cta, tid):
        self.found = found
        self.state = {f"%r{i}": 0 for i in range(20)} | dict.fromkeys(["%p1", *PREDICATES], False)
        self.special = {"%tid.x": tid, "%ctaid.x": cta, "%ntid.x": 64}
        self.writes, self.reads, self.ways, self.entered = {}, {}, {}, set()
        self.finished = False
        self.run()

    def run(self):
        cfg, forest = self.found.cfg, self.found.paths.forest
        self.names = {a: b.label for a, b in self.found.function.block_map().items()}
        label, rounds, previous = cfg.entry, {}, None
        for _ in range(LIMIT):
            if label == EXIT:
                self.finished = True
                return
            for loop in forest.chain(label):
                if loop.header == label:
                    inside = previous in loop.blocks
                    rounds[label] = rounds.get(label, 0) + 1 if inside else 0
            key = label, tuple(rounds[loop.header] for loop in forest.chain(label))
            self.entered.add(key)
            previous, label = label, self.block(cfg, label, key)

    def block(self, cfg, label, key):
        for place, instruction in enumerate(cfg.blocks[label]):
            for name in instruction.uses():
                self.reads[label, place, name, key] = self.state[name]
            guard = instruction.guard
            runs = guard is None or self.state[guard.register] != guard.negated
            if instruction.is_terminator:
                if instruction.op.name == "ret":
                    return EXIT
                way = str(instruction.operands[0]) if runs else cfg.blocks[label].next
                self.ways[key] = self.names[way]
                return self.names[way]
            (target,) = instruction.defs()
            if runs:
                self.state[target] = self.evaluate(instruction)
            if guard is None:  # nothing is said of what a guarded write leaves if none reads it
                self.writes[label, place, key] = self.state[target]
        return cfg.blocks[label].next or EXIT

    def evaluate(self, instruction):
        values = [self.value(o) for o in instruction.operands[1:]]
        name = instruction.op.name
        if name == "mov":
            return values[0]
        a, b, *more = values
        if name == "setp":
            mods = instruction.op.modset
            result = a < b if "lt" in mods else a >= b if "ge" in mods else a == b
            return all([result, *more])
        result = {
            "add": a + b,
            "sub": a - b,
            "and": a & b,
            "shr": a >> b if b < 32 else 0,
            "shl": a << b if b < 32 else 0,
        }[name]
        return result & 0xFFFFFFFF

    def value(self, part):
        if isinstance(part, Int):
            return part.value
        return self.special[part.name] if isinstance(part, Special) else self.state[part.name]


def groups(level):
    keys = {
        Level.THREAD: lambda cta, tid: (cta, tid),
        Level.WARP: lambda cta, tid: (cta, tid // 32),
        Level.CTA: lambda cta, tid: cta,
        Level.GRID: lambda cta, tid: 0,
    }
    found = {}
    for number, thread in enumerate(THREADS):
        found.setdefault(keys[level](*thread), []).append(number)
    return found.values()


def check_agree(threads, level, records, key):
    for group in groups(level):
        seen = {records(threads[n])[key] for n in group if key in records(threads[n])}
        assert len(seen) <= 1, (key, level, seen)


@settings(max_examples=250, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_what_is_called_uniform_is_uniform_when_run(make_kernel, seed):
    found = uniformity(make_kernel(Program(seed).text), block_dim=(64, 1, 1))
    assert found.paths.forest.reducible
    threads = [Thread(found, cta, tid) for cta, tid in THREADS]
    for key in {key for t in threads for key in t.writes}:
        check_agree(threads, found.write_level(*key[:2]), lambda t: t.writes, key)
    for key in {key for t in threads for key in t.reads}:
        label, place, name, _ = key
        level = found.read_level(label, place, name)
        check_agree(threads, level, lambda t: t.reads, key)
        if name in REGISTERS:
            assert (
                found.register_level(name) <= level
                or found.values[found.found.read(label, place, name)] == Level.GRID
            )
    for key in {key for t in threads for key in t.ways}:
        check_agree(threads, found.branch_level(key[0]), lambda t: t.ways, key)
    if all(t.finished for t in threads):
        for key in {key for t in threads for key in t.entered}:
            for group in groups(found.control_level(key[0])):
                assert len({key in threads[n].entered for n in group}) == 1
