"""Random programs of branches and loops, and what their threads compute, for tests of analyses."""

from __future__ import annotations

import random

from goptx.ir import Int, Special

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


class Registers:
    """What a thread holds."""

    def __init__(self, cta, tid):
        self.state = {f"%r{i}": 0 for i in range(20)} | dict.fromkeys(["%p1", *PREDICATES], False)
        self.special = {"%tid.x": tid, "%ctaid.x": cta, "%ntid.x": 64}

    def runs(self, instruction):
        """Whether the guard of an instruction holds."""
        guard = instruction.guard
        return guard is None or self.state[guard.register] != guard.negated

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
            "mul": a * b,
        }[name]
        return result & 0xFFFFFFFF

    def value(self, part):
        if isinstance(part, Int):
            return part.value
        return self.special[part.name] if isinstance(part, Special) else self.state[part.name]
