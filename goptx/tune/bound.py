"""What kernels need of each resource at least, and how much faster any fusion of them can be.

Executed instructions come from the profile of a run on the CPU with few CTAs, scaled to the grid;
bytes of DRAM from the launch file (each input read once, each output written once). Only what the
assembler cannot save is counted, so that the sums are floors: an fma may be made of a mul and an
add, integer arithmetic may be folded into addresses.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from goptx.cuda.worker import JobBug, Worker
from goptx.diag import GoptxError
from goptx.isa.opcodes import decode
from goptx.isa.throughput import Peak
from goptx.isa.types import TYPES
from goptx.launch import Concrete, load_launch
from goptx.tune.members import TunedMember, module_of

if TYPE_CHECKING:
    from goptx.cpu.compiled import Compiled

RESOURCES = ("dram", "l2", "issue", "fp32", "half", "fp64", "mufu", "tensor", "lsu", "warp")
_COUNTED = (*RESOURCES[2:], "mma")
"""What instructions are counted by: ``mma``, matrix instructions of a warp on halves, is work of
the tensor units that these do more slowly on sm_90."""
PROFILE_LIMIT_S = 15.0
_CTAS = 4
_SHAPE = re.compile(r"m(\d+)n(\d+)k(\d+)")
_TILE = re.compile(r"wmma\.(?:load|store)\.([abcd])\.")
_SPECIAL = ("sqrt", "div", "rcp", "rsqrt", "sin", "cos", "lg2", "ex2", "tanh")


@dataclass(frozen=True)
class Needs:
    """Counts by resource of one launch: thread-instructions, multiply-adds for tensor, bytes.

    ``executed`` is the number of all thread-instructions of PTX; ``profiled`` is False where only
    bytes are known.
    """

    counts: Mapping[str, float]
    executed: float
    profiled: bool
    threads: int
    shared: int

    def microseconds(self, peak: Peak) -> dict[str, float]:
        """What each resource is busy for, at least."""
        found = {name: peak.microseconds(name, count) for name, count in self.counts.items()}
        if "mma" in found:
            found["tensor"] = found.get("tensor", 0.0) + found.pop("mma")
        return found


@dataclass(frozen=True)
class Bound:
    """``floor`` microseconds of the busiest resource over all members; ``gain`` at most over the
    members' times in a row; ``resource`` which one it is."""

    floor: float
    resource: str
    gain: float

    def as_dict(self) -> dict[str, Any]:
        """The bound as plain data: microseconds, the resource, the factor to be gained."""
        return {
            "floor": round(self.floor, 3),
            "resource": self.resource,
            "gain": round(self.gain, 4),
        }


def bound(needs: Sequence[Needs], times: Sequence[float], peak: Peak) -> Bound:
    """The bound of a group whose members take those microseconds alone."""
    # The L2 cache holds what it holds once for all members: their counts are summed first.
    counts = {
        name: sum(one.counts.get(name, 0.0) for one in needs) for name in ("dram", *_COUNTED, "l2")
    }
    total = Needs(counts, 0.0, True, 0, 0).microseconds(peak)
    resource = max(total, key=lambda name: total[name])
    floor = max(total[resource], 1e-6)
    return Bound(floor, resource, sum(times) / floor)


class Runs(Protocol):
    """A `Worker`, or several of them (`crew.Crew`)."""

    def run(self, function: str, *arguments: Any, timeout_s: float | None = None) -> Any:
        """The value of ``package.module:function`` called in a child."""


def needs_of(
    member: TunedMember, worker: Runs | None = None, *, cache: Path | None = None
) -> Needs:
    """The needs of a member; from bytes alone where it cannot be profiled in time.

    Members are profiled faster one after the other in one ``worker``, and with a folder to keep
    the machine code in that runs them (`goptx.cpu.machine.Machine`).
    """
    if worker is None:
        with Worker(warm=False) as own:
            return needs_of(member, own, cache=cache)
    counted: tuple[dict[str, float], float] | None = None
    with suppress(GoptxError, JobBug):
        counted = worker.run("goptx.tune.bound:profile", member, cache, timeout_s=PROFILE_LIMIT_S)
    launch = member.launch
    moved = float(sum(b.nbytes * (2 if b.role == "inout" else 1) for b in launch.buffers))
    found = dict(counted[0]) if counted is not None else {}
    # Buffers may be larger than what is read of them (caches of sequences): no more than accessed.
    moved = min(moved, found.pop("accessed", moved))
    counts = {"dram": moved, "l2": moved, **found}
    executed = counted[1] if counted is not None else 0.0
    return Needs(
        counts, executed, counted is not None, launch.ctas * launch.threads, launch.dynamic_shared
    )


def profile(member: TunedMember, cache: Path | None = None) -> tuple[dict[str, float], float]:
    """(counts, executed) of the whole launch, from two runs of few CTAs; the job of a worker.

    Between the two the sizes that the grid depends on are doubled: what a CTA executes grows with
    them by a power, which is kept for the whole grid. Without loops it does not grow: the larger
    run just fills its CTAs better.
    """
    from goptx.cpu.compiled import Compiled

    table = load_launch(member.launch_file).find(None, member.launch.name)
    if table is None:
        raise GoptxError.at(f"{member.launch_file} has no table {member.launch.name}")
    full = member.launch
    names = _grid_names(table, full)
    if not names or full.ctas <= 4 * _CTAS:
        counts = _counted(member, full, Compiled(), cache)
        return units(counts), float(sum(counts.values()))
    scale = (_CTAS / full.ctas) ** (1 / len(names))
    if "wgmma" in member.text:
        # Bit-exact tensor arithmetic is slow on a CPU: the length of the sums shrinks too.
        names = [name for name, value in full.sizes.items() if value * scale >= 32]
    runs: list[tuple[Concrete, Counter[str]]] = []
    compiled = Compiled()
    for factor in (scale, 2 * scale):
        sizes = {n: max(1, round(full.sizes[n] * factor)) for n in names}
        launch = table.at(full.size, {**full.sizes, **sizes})
        runs.append((launch, _counted(member, launch, compiled, cache)))
    (small, first), (large, second) = runs
    found: Counter[str] = Counter()
    steps = math.log2(1 / (2 * scale)) if _loops(member) else 0.0
    for op, count in second.items():
        per = count / large.ctas
        before = first[op] / small.ctas
        power = math.log2(per / before) if before else 0.0
        # Below a third the larger run just fills its last CTA better.
        grown = 2 ** (steps * round(power, 1)) if power > 0.35 else 1.0
        found[op] = round(per * full.ctas * grown)
    return units(found), float(sum(found.values()))


def _loops(member: TunedMember) -> bool:
    """Whether a kernel has loops, as far as its own code and calls say."""
    kernel = module_of(member.text, member.path).kernel(member.kernel)
    return member.has_loops or any(i.op.name == "call" for i in kernel.instructions())


def _grid_names(table: Any, full: Concrete) -> list[str]:
    """The names of sizes that the grid depends on."""
    found: list[str] = []
    for name, value in full.sizes.items():
        try:
            other = table.at(full.size, {**full.sizes, name: max(1, value // 2)})
        except GoptxError:
            continue
        if other.grid != full.grid:
            found.append(name)
    return found


def _counted(
    member: TunedMember, launch: Concrete, compiled: Compiled, cache: Path | None
) -> Counter[str]:
    """Executed thread-instructions by opcode; ``compiled`` is code that a run before may leave."""
    from goptx.cpu.launches import place, run
    from goptx.cpu.machine import Machine

    with Machine(cache=cache) as machine:
        loaded = machine.load(module_of(member.text, member.path), compiled)
        placed = place(machine, launch.buffers, launch.seed)
        result = run(machine, loaded, member.kernel, launch, placed, profile=True)
    assert result.profile is not None
    return Counter(dict(result.profile.opcodes))


def units(opcodes: Mapping[str, float]) -> dict[str, float]:
    """Thread-instructions that each unit has to execute at least, from counts by opcode.

    ``accessed`` are the bytes of global memory that loads and stores name; it is not there where
    asynchronous copies move others.
    """
    found: dict[str, float] = dict.fromkeys(_COUNTED, 0.0)
    adds = muls = accessed = 0.0
    for text, count in opcodes.items():
        op = decode(text)
        if op.space in ("global", "generic") and op.types:
            accessed += count * (_elements(text) or op.vector) * TYPES[op.types[-1]].bits / 8
        if op.unit == "tensor":
            found["mma" if _of_halves(text, op.types) else "tensor"] += _multiplications(
                text, count
            )
            found["issue"] += count
            continue
        if op.name in _SPECIAL and "f64" not in op.types:
            found["mufu"] += count
        elif op.name in ("add", "sub") and op.unit == "fp32":
            adds += count
        elif op.name == "mul" and op.unit == "fp32":
            muls += count
        elif op.name == "fma" and op.unit == "fp32":
            found["fp32"] += count
        elif op.name in ("fma", "mul", "add", "sub") and op.unit in ("half", "fp64"):
            found[op.unit] += count / (2 if op.name in ("mul", "add", "sub") else 1)
        elif op.effect in ("load", "store", "atomic", "reduction") and op.space in (
            "global",
            "shared",
            "generic",
        ):
            found["lsu"] += count
        elif op.name == "shfl":
            found["warp"] += count
    if not any(text.startswith("cp.async") for text in opcodes):
        found["accessed"] = accessed
    found["fp32"] += max(adds, muls)
    found["issue"] += sum(found[name] for name in ("fp32", "mufu", "half", "fp64", "lsu", "warp"))
    return found


def _of_halves(text: str, types: Sequence[str]) -> bool:
    """Whether a matrix instruction is one of a warp on halves: ``wmma`` names no type of these."""
    return not text.startswith("wgmma") and (len(types) == 2 or types[1] in ("f16", "bf16"))


def _elements(text: str) -> float:
    """Elements of a matrix that each thread of a warp loads or stores; 0 for other instructions."""
    found = _TILE.match(text)
    shape = _SHAPE.search(text)
    if found is None or shape is None:
        return 0.0
    m, n, k = (int(part) for part in shape.groups())
    return {"a": m * k, "b": k * n, "c": m * n, "d": m * n}[found[1]] / 32


def _multiplications(text: str, count: float) -> float:
    """Multiply-adds of a matrix instruction, from those of its threads."""
    shape = _SHAPE.search(text)
    if shape is None or (".mma" not in text and not text.startswith("mma")):
        return 0.0
    m, n, k = (int(part) for part in shape.groups())
    return count * m * n * k / (128 if text.startswith("wgmma") else 32)
