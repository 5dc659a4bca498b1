"""What a kernel is written with: registers by type, values by who agrees on them, scopes, labels.

A kernel is correct because of two things that the writer knows at each place: which threads are
there (the *level* of control), and which threads agree on a value (the level of the value).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum

from fuzzing.choices import Choices

Dim3 = tuple[int, int, int]
WARP_SIZE = 32


class Level(IntEnum):
    """A group of threads that is there as a whole, or agrees on a value; larger is more."""

    THREAD = 0
    WARP = 1
    CTA = 2


TYPES = {
    "p": "pred",
    "rs": "b16",
    "h": "b16",
    "r": "b32",
    "hh": "b32",
    "f": "f32",
    "rd": "b64",
    "fd": "f64",
}
"""Kinds of registers and the types they are declared with; h holds f16, hh f16x2."""

VARIABLES = {"r": 5, "rd": 2, "rs": 2, "f": 3, "fd": 2, "h": 2, "hh": 2}
"""How many registers of each kind hold data that changes anywhere, in all threads differently."""

INPUT_WORDS = 256
"""32-bit words of the buffer that a kernel reads."""

BYTES = {"rs": 2, "h": 2, "r": 4, "hh": 4, "f": 4, "rd": 8, "fd": 8}


@dataclass(frozen=True)
class Shape:
    """How a kernel is launched."""

    block: Dim3
    grid: Dim3

    @property
    def threads(self) -> int:
        """Threads of a CTA."""
        x, y, z = self.block
        return x * y * z

    @property
    def total(self) -> int:
        """Threads of the grid."""
        x, y, z = self.grid
        return self.threads * x * y * z

    @property
    def warps(self) -> int:
        """Warps of a CTA, a partial last one counted."""
        return -(-self.threads // WARP_SIZE)

    @property
    def rest(self) -> int:
        """Lanes of the last warp."""
        return self.threads - (self.warps - 1) * WARP_SIZE


@dataclass(frozen=True)
class Array:
    """A part of shared memory: a symbol and where it starts behind it."""

    symbol: str
    offset: int
    size: int

    def at(self, offset: int) -> str:
        """An address in it."""
        return f"{self.symbol}+{self.offset + offset}" if self.offset + offset else self.symbol


@dataclass(frozen=True)
class Statement:
    """Something that a kernel may do.

    Attributes:
        write: writes it.
        allowed: whether it may stand where the writer is.
        weight: how often it is chosen, against others.
    """

    name: str
    write: Callable[[Writer], None]
    allowed: Callable[[Writer], bool]
    weight: int = 10


@dataclass
class Writer:
    """A kernel on its way.

    Attributes:
        statements: what it may do, with the weights that this kernel gives them.
        level: which threads are here together.
        missing: which groups are not whole any more, since threads have left the kernel: CTA none,
            WARP some warps, THREAD some lanes.
        budget: statements that may still be written.
        depth, loops: how deep the statement stands in others, and in loops.
        scopes: values that are set once, by kind and level, innermost scope last.
        shared, local, before: declarations of the kernel, and of the module by name.
        dynamic: bytes of dynamic shared memory.
        used: what was written, by name; what a kernel is about.
        barriers: the barriers that it may use.
        arrays: shared memory that may be used again.
        finest: the finest level at which control parts.
        late: whether barriers may come when threads have left; the law restricts such kernels.
        tid, lane, warp, cta, lanes: registers with the linear thread, its lane, its warp, its CTA,
            the number of lanes of the warp; ``mask`` names these.
        source_pointer, own_pointer, sums_pointer: registers with addresses in global memory: of
            what is read, of what the thread alone writes, of what all change atomically.
    """

    choices: Choices
    shape: Shape
    statements: Sequence[tuple[Statement, int]]
    budget: int = 8
    level: Level = Level.CTA
    missing: Level = Level.CTA
    depth: int = 0
    loops: int = 0
    lines: list[str] = field(default_factory=list[str])
    counters: Counter[str] = field(default_factory=Counter[str])
    scopes: list[dict[tuple[str, Level], list[str]]] = field(default_factory=lambda: [{}])
    shared: list[str] = field(default_factory=list[str])
    local: list[str] = field(default_factory=list[str])
    before: dict[str, str] = field(default_factory=dict[str, str])
    dynamic: int = 0
    used: Counter[str] = field(default_factory=Counter[str])
    barriers: list[int] = field(default_factory=list[int])
    finest: Level = Level.THREAD
    late: bool = False
    arrays: list[Array] = field(default_factory=list[Array])
    tid: str = ""
    lane: str = ""
    warp: str = ""
    cta: str = ""
    mask: str = "-1"
    lanes: str = "32"
    source_pointer: str = ""
    own_pointer: str = ""
    sums_pointer: str = ""

    # Text

    def emit(self, line: str) -> None:
        """An instruction, without its semicolon."""
        self.lines.append(f"\t{line};")

    def place(self, label: str) -> None:
        """A label."""
        self.lines.append(f"{label}:")

    def label(self) -> str:
        """A name for a label."""
        self.counters["label"] += 1
        return f"$L{self.counters['label']}"

    def name(self, kind: str) -> str:
        """A name for a variable or table."""
        self.counters[kind] += 1
        return f"{kind}{self.counters[kind]}"

    # Registers

    def fresh(self, kind: str) -> str:
        """A register that nothing has used."""
        self.counters[f"%{kind}"] += 1
        return f"%{kind}{self.counters[f'%{kind}']}"

    def keep(self, register: str, level: Level) -> str:
        """Make a register that is not written again known to what follows in this scope."""
        kind = register.strip("%0123456789")
        self.scopes[-1].setdefault((kind, level), []).append(register)
        return register

    def variable(self, kind: str) -> str:
        """A register of data that may be written anywhere."""
        return f"%{kind}{self.choices.between(1, VARIABLES[kind])}"

    def kept(self, kind: str, level: Level) -> list[str]:
        """The values that at least such groups of threads agree on."""
        return [
            register
            for scope in self.scopes
            for (of, agree), registers in scope.items()
            if of == kind and agree >= level
            for register in registers
        ]

    def value(self, kind: str, level: Level = Level.THREAD) -> str:
        """A register to read: one that such groups agree on."""
        found = self.kept(kind, level)
        if level == Level.THREAD and (not found or self.choices.chance(70)):
            return self.variable(kind)
        return self.choices.pick(found)

    def source(self, kind: str, level: Level = Level.THREAD) -> str:
        """A register or, at times, a constant to read."""
        if kind in ("r", "rd", "rs") and self.choices.chance(20):
            return str(self.choices.pick((1, 0, 2, 3, 7, 31, 32, 85, 255, 0x7FFF)))
        if kind == "f" and self.choices.chance(20):
            return self.choices.pick(("0f3F800000", "0f00000000", "0fBF000000", "0f40490FDB"))
        return self.value(kind, level)

    def made(self, kind: str, level: Level, text: str) -> str:
        """A value set here once; ``text`` holds ``{}`` for its register."""
        register = self.fresh(kind)
        self.emit(text.format(register))
        return self.keep(register, level)

    def special(self, name: str) -> str:
        """A register with the value of a special register."""
        register = self.fresh("r")
        self.emit(f"mov.u32 {register}, {name}")
        return self.keep(register, Level.THREAD)

    # Conditions

    def plain_condition(self, level: Level) -> str:
        """A predicate that any analysis sees to be the same for such groups: on an id."""
        source = {Level.THREAD: self.tid, Level.WARP: self.warp, Level.CTA: self.cta}[level]
        small, predicate = self.fresh("r"), self.fresh("p")
        self.emit(f"and.b32 {small}, {source}, 3")
        relation = self.choices.pick(("eq", "gt", "lt"))
        self.emit(f"setp.{relation}.u32 {predicate}, {small}, {self.choices.between(1, 2)}")
        return self.keep(predicate, level)

    def condition(self, level: Level) -> str:
        """A predicate on which such groups of threads agree."""
        choices, predicate = self.choices, self.fresh("p")
        shape = choices.below(6)
        if shape == 5 and level == Level.THREAD:
            relation = choices.pick(("lt", "ge", "eq", "ne", "ltu", "num"))
            self.emit(f"setp.{relation}.f32 {predicate}, {self.value('f')}, {self.source('f')}")
        elif shape == 4 and (known := self.kept("p", level)):
            other = choices.pick(known)
            small = self.small(level, 3)
            relation = choices.pick(("eq", "ne", "lt", "gt"))
            boolean = choices.pick(("and", "or", "xor"))
            self.emit(f"setp.{relation}.{boolean}.u32 {predicate}, {small}, 1, {other}")
        else:
            relation = choices.pick(("eq", "ne", "lt", "gt", "ls", "hs"))
            kind = "s32" if relation in ("lt", "gt") and choices.chance(50) else "u32"
            small = self.small(level, 3)
            self.emit(f"setp.{relation}.{kind} {predicate}, {small}, {choices.below(4)}")
        return self.keep(predicate, level)

    def small(self, level: Level, most: int) -> str:
        """A number from 0 to ``most`` (a power of two less one) on which such groups agree."""
        register = self.fresh("r")
        self.emit(f"and.b32 {register}, {self.value('r', level)}, {most}")
        return self.keep(register, level)

    def guard(self) -> str:
        """At times a guard for an instruction that may be left out, else nothing."""
        if not self.choices.chance(15):
            return ""
        sign = self.choices.pick(("", "!"))
        return f"@{sign}{self.condition(Level.THREAD)} "

    # Memory

    def array(self, size: int, *, own: bool = False) -> Array:
        """Shared memory of so many bytes; ``own`` is memory that no other statement gets.

        What is not ``own`` is given back at a barrier of all threads.
        """
        again = [array for array in self.arrays if array.size >= size]
        if again and not own and self.choices.chance(60):
            return self.choices.pick(again)
        room = -(-size // 16) * 16
        if self.choices.chance(30):
            self.before["dyn"] = ".extern .shared .align 16 .b8 dyn[];"
            found = Array("dyn", self.dynamic, room)
            self.dynamic += room
        else:
            found = Array(self.name("sm"), 0, room)
            self.shared.append(f".shared .align 16 .b8 {found.symbol}[{room}];")
        if not own:
            self.arrays.append(found)
        return found

    def slot(self, array: Array, size: int, index: str | None = None) -> str:
        """A register with the address of an element: by default the thread's own."""
        start, address = self.fresh("r"), self.fresh("r")
        self.emit(f"mov.u32 {start}, {array.at(0)}")
        self.emit(f"mad.lo.u32 {address}, {index or self.tid}, {size}, {start}")
        return address

    def read_address(self, size: int, level: Level = Level.THREAD) -> str:
        """A register with an address in the input, of so many bytes on which such groups agree."""
        index, address = self.fresh("r"), self.fresh("rd")
        mask = INPUT_WORDS * 4 - size
        self.emit(f"shl.b32 {index}, {self.value('r', level)}, 2")
        self.emit(f"and.b32 {index}, {index}, {mask}")
        self.emit(f"cvt.u64.u32 {address}, {index}")
        self.emit(f"add.s64 {address}, {address}, {self.source_pointer}")
        return address

    # Structure

    def block(self) -> None:
        """Some statements."""
        for _ in range(self.choices.between(1, 4)):
            allowed = [(s, weight) for s, weight in self.statements if s.allowed(self)]
            if self.budget <= 0 or not allowed:
                return
            self.budget -= 1
            statement = self.choices.weighted(allowed)
            self.used[statement.name] += 1
            statement.write(self)

    @contextmanager
    def inside(self, level: Level, *, again: bool = False) -> Iterator[None]:
        """A part that only some threads come to, which agree at a level; it may run ``again``."""
        before = self.level
        self.level, self.depth = min(before, level), self.depth + 1
        self.loops += again
        self.scopes.append({})
        yield
        self.scopes.pop()
        self.level, self.depth = before, self.depth - 1
        self.loops -= again

    def leave(self, level: Level) -> None:
        """Some threads left the kernel here."""
        self.missing = min(self.missing, self.level, level)

    def split(self) -> Level:
        """A level at which control may part here."""
        levels = [one for one in Level if one >= self.finest]
        return self.choices.pick(levels[::-1])

    @property
    def warp_is_whole(self) -> bool:
        """Whether all lanes of a warp are here, so far as the warp has them."""
        return self.level >= Level.WARP and self.missing >= Level.WARP

    @property
    def cta_is_whole(self) -> bool:
        """Whether all threads of the CTA are here."""
        return self.level == Level.CTA and self.missing == Level.CTA

    def text(self, name: str, params: Sequence[str]) -> str:
        """The module."""
        declared = [
            f"\t.reg .{TYPES[kind]} %{kind}<{self.counters[f'%{kind}'] + 1}>;" for kind in TYPES
        ]
        head = [".version 8.0", ".target sm_80", ".address_size 64", *self.before.values()]
        listed = ",\n".join(f"\t{param}" for param in params)
        return "\n".join(
            [
                *head,
                f".visible .entry {name}(\n{listed}\n)\n{{",
                *declared,
                *(f"\t{line}" for line in (*self.shared, *self.local)),
                *self.lines,
                "\tret;\n}\n",
            ]
        )
