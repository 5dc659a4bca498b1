"""What the machine of `simt` is made of: threads, CTAs, memory, and how threads wait."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field

from goptx.ir import Function

WARP = 32
SHARED_BASE = 1 << 20
GLOBAL_BASE = 1 << 40
LOCAL_BASE = 1 << 50
FULL = 0xFFFFFFFF


class Hang(AssertionError):
    """Threads that wait for ever."""


class Split(AssertionError):
    """Lanes of one collective that stand at different instructions."""


class Trap(AssertionError):
    """A thread trapped."""


@dataclass
class Launch:
    """What a kernel is started with. ``params`` are integers by name."""

    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    params: Mapping[str, int]
    dynamic_shared: int = 0


@dataclass
class Memory:
    """Global memory as a log: the values stored at each address, one after the other."""

    stores: dict[int, list[int]] = field(default_factory=dict[int, list[int]])

    def store(self, address: int, value: int) -> None:
        self.stores.setdefault(address, []).append(value)

    def load(self, address: int) -> int:
        found = self.stores.get(address)
        return found[-1] if found else 0


@dataclass(eq=False)
class Wait:
    """A thread that waits: kind is ``barrier`` or ``warp``; ``place`` is the instruction."""

    kind: str
    place: int
    name: int = 0
    count: int | None = None
    aligned: bool = False
    value: int = 0
    op: str = ""
    result: int = 0
    extra: tuple[int, ...] = ()


Steps = Generator[Wait, None, None]


@dataclass(eq=False)
class Thread:
    """A thread of a CTA."""

    cta: Cta
    index: int
    steps: Steps | None = None
    wait: Wait | None = None
    done: bool = False
    local: dict[int, int] = field(default_factory=dict[int, int])
    params: dict[str, int] = field(default_factory=dict[str, int])
    carry: int = 0
    count: int = 0

    @property
    def warp(self) -> int:
        return self.index // WARP

    @property
    def lane(self) -> int:
        return self.index % WARP


@dataclass
class World:
    """What all threads of a launch see: functions, memory, and where variables lie.

    ``static`` holds addresses of shared variables by function (or the empty string) and name.
    """

    functions: dict[str, Function]
    limit: int
    memory: Memory = field(default_factory=Memory)
    static: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    globals: dict[str, int] = field(default_factory=dict[str, int])
    widths: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    """The bits of registers, by function: kept for all threads."""


@dataclass(eq=False)
class Cta:
    """A CTA: its threads and shared memory."""

    world: World
    index: tuple[int, int, int]
    launch: Launch
    shared: dict[int, int] = field(default_factory=dict[int, int])
    arrivals: dict[int, int] = field(default_factory=dict[int, int])
    threads: list[Thread] = field(default_factory=list[Thread])
