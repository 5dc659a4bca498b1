"""Runs kernels on the CPU: memory, modules, launches, and reports of what went wrong."""

from __future__ import annotations

import ctypes
import math
import operator
import os
import threading
import time
from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from goptx.cpu import faults, initial
from goptx.cpu.checks import DEFAULT, FINE, WATCHED, bits, parse
from goptx.cpu.compiled import Compiled, Made
from goptx.cpu.engine import THOROUGH, Code, matrix_functions, shadow_functions
from goptx.cpu.findings import Origin, Scene, diagnose, nowhere
from goptx.cpu.layout import MAX_FINDINGS, SHARED_FIRST, FindingRecord, LaunchRecord
from goptx.cpu.memory import Allocation, Arena
from goptx.cpu.places import placed_variables
from goptx.cpu.program import Program, function_numbers
from goptx.cpu.regions import Regions
from goptx.cpu.translate import translate
from goptx.diag import Diagnostic, GoptxError
from goptx.ir import Function, Module
from goptx.isa.devices import MAX_BLOCK, MAX_GRID

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

Dim3 = tuple[int, int, int]

_OUTPUT_BYTES = 1 << 20
"""What printf may write in a launch."""
_MAX_SHARED = 232_448
"""Shared memory of a CTA on sm_90, bytes."""
_MAX_KEPT = 4 << 30
"""Bytes of stacks and local memory of a CTA or a cluster of them."""


@dataclass(frozen=True)
class Profile:
    """Executed thread-instructions: per opcode and per line of the PTX (guarded ones included)."""

    total: int
    opcodes: Mapping[str, int]
    lines: Mapping[int, int]

    def as_dict(self) -> dict[str, Any]:
        """Plain data: lines as pairs of number and count."""
        return {
            "total": self.total,
            "opcodes": dict(self.opcodes),
            "lines": [list(pair) for pair in self.lines.items()],
        }


@dataclass(frozen=True)
class Result:
    """What a launch did: seconds of translating and of running, what printf wrote, counts.

    ``warnings`` are what checkers found that is no error, such as races of equal values.
    """

    kernel: str
    compile_s: float
    run_s: float
    output: str = ""
    profile: Profile | None = None
    notes: tuple[str, ...] = field(default=())
    warnings: tuple[Diagnostic, ...] = ()


@dataclass
class LoadedModule:
    """A module with its variables in device memory, and the code of its kernels."""

    module: Module
    addresses: dict[str, int]
    variables: dict[str, Allocation]
    compiled: Compiled = field(default_factory=Compiled)


class Machine:
    """A device on the CPU: global memory and what runs on it. Close it to give memory back."""

    def __init__(
        self,
        *,
        workers: int | None = None,
        native: bool = True,
        effort: int = THOROUGH,
        cache: Path | None = None,
    ) -> None:
        """``native`` false takes every meaning from the table: slower, to compare with.

        ``effort`` is `engine.QUICK` for kernels that run shorter than it takes to compile them.
        It may be changed between launches. ``cache`` is a folder of the user's to keep the machine
        code of the runtime in, which saves most of a second in the next process.
        """
        self.native = native
        self.effort = effort
        self.cache = cache
        self.arena = Arena()
        self.workers = workers or os.cpu_count() or 1

    def __enter__(self) -> Machine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Frees the memory of the device."""
        self.arena.close()

    # Memory

    def allocate(self, size: int, name: str = "") -> int:
        """The device address of zeroed bytes; bounds are exact."""
        return self.arena.allocate(size, name).address

    def upload(self, address: int, array: NDArray[Any]) -> None:
        """Copies an array's bytes to the device."""
        import numpy as np

        data = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        self.arena.view(address, data.size)[:] = data

    def download(self, address: int, size: int) -> NDArray[np.uint8]:
        """A copy of bytes of the device."""
        return self.arena.view(address, size).copy()

    # Modules

    def load(self, module: Module, compiled: Compiled | None = None) -> LoadedModule:
        """Places a module's variables and fills them as initialised.

        ``compiled`` is code of this module that was made before, on any machine.
        """
        variables = {
            v.name: self.arena.allocate(v.size or 0, v.name) for v in placed_variables(module)
        }
        addresses = {name: one.address for name, one in variables.items()}
        loaded = LoadedModule(
            module, addresses, variables, Compiled() if compiled is None else compiled
        )
        self.initialise(loaded)
        return loaded

    def initialise(self, loaded: LoadedModule) -> None:
        """Gives a module's variables their first values."""
        numbers = function_numbers(loaded.module)
        for variable in placed_variables(loaded.module):
            place = loaded.variables[variable.name]
            if variable.init is not None:
                self.upload(place.address, initial.image(variable, loaded.addresses, numbers))
            else:
                self.arena.view(place.address, place.size)[:] = 0

    def compile(
        self,
        loaded: LoadedModule,
        kernel: Function,
        *,
        profile: bool = False,
        checks: frozenset[str] = DEFAULT,
        regions: Regions | None = None,
    ) -> Made:
        """A kernel's program and machine code, made once, and the seconds that took."""
        how = (kernel.name, profile, checks, regions, self.native, self.effort)
        found = loaded.compiled.find(how, loaded.addresses)
        if found is None:
            started = time.perf_counter()
            if checks & WATCHED:
                shadow_functions(self.cache)
            program = translate(
                loaded.module,
                kernel,
                loaded.addresses,
                profile=profile,
                native=self.native,
                checks=checks,
                regions=regions,
            )
            code = Code(program.text, effort=self.effort, cache=self.cache)
            found = program, code, time.perf_counter() - started
            loaded.compiled.keep(how, found)
        return found

    def run(
        self,
        loaded: LoadedModule,
        kernel: str | None,
        grid: Sequence[int],
        block: Sequence[int],
        values: Sequence[bytes],
        *,
        dynamic_shared: int = 0,
        cluster: Sequence[int] | None = None,
        schedule: int | None = None,
        workers: int | None = None,
        timeout_s: float | None = None,
        profile: bool = False,
        checks: str | Iterable[str] | None = None,
        origin: Origin = nowhere,
        regions: Regions | None = None,
    ) -> Result:
        """Launches a kernel with its arguments as bytes and waits for it.

        ``schedule`` permutes warps and CTAs, repeatably; ``checks`` are checkers by name
        (:data:`goptx.cpu.checks.CHECKS`), bounds if None; ``origin`` says where an instruction
        comes from, for reports, and ``regions`` where it may go in shared memory.

        Raises GoptxError for what a checker finds, for what is not executed and reached, and after
        ``timeout_s``.
        """
        function = loaded.module.kernel(kernel)
        wanted = parse(checks)
        program, code, compile_s = self.compile(
            loaded, function, profile=profile, checks=wanted, regions=regions
        )
        shape = _shape(function, grid, block, cluster)
        record = _Record(self, program, code, shape, values, function)
        record.fill(dynamic_shared, schedule)
        count = self._workers(program, schedule, workers, shape)
        started = time.perf_counter()
        with record.watched():
            record.go(count, timeout_s)
        run_s = time.perf_counter() - started
        found = record.findings(origin)
        if any(d.severity == "error" for d in found):
            raise GoptxError(found)
        counts = _profile(program, record.counts.sum(axis=0)) if profile else None
        text, notes = record.output(), program.findings
        return Result(function.name, compile_s, run_s, text, counts, notes, tuple(found))

    def _workers(
        self, program: Program, schedule: int | None, workers: int | None, shape: _Shape
    ) -> int:
        """One worker where the order of CTAs may show in the results, so that runs repeat."""
        if workers is None:
            workers = 1 if program.ordered or schedule is not None else self.workers
        return max(1, min(workers, shape.groups))


@dataclass(frozen=True)
class _Shape:
    grid: Dim3
    block: Dim3
    cluster: Dim3

    @property
    def groups(self) -> int:
        (gx, gy, gz), (cx, cy, cz) = self.grid, self.cluster
        return (gx // cx) * (gy // cy) * (gz // cz)


def dim3(values: Sequence[int] | int, what: str) -> Dim3:
    """Three extents; missing ones are 1. GoptxError if one is below 1 or there are too many."""
    try:
        each = values if isinstance(values, Iterable) else (values,)
        given = tuple(operator.index(v) for v in each)
    except TypeError:
        raise GoptxError.at(
            f"{what} {values!r} is no shape", hint="give one to three positive integers"
        ) from None
    if not 1 <= len(given) <= 3 or any(v < 1 for v in given):
        raise GoptxError.at(
            f"{what} {list(given)} is no shape", hint="give one to three positive extents"
        )
    x, y, z = (*given, 1, 1)[:3]
    return x, y, z


def _shape(
    kernel: Function,
    grid: Sequence[int],
    block: Sequence[int],
    cluster: Sequence[int] | None,
) -> _Shape:
    """The launch's shape, held against what the kernel demands."""
    found = _Shape(
        dim3(grid, "the grid"),
        dim3(block, "the block"),
        dim3(cluster, "the cluster")
        if cluster
        else kernel.dimension("reqnctapercluster") or (1, 1, 1),
    )
    for what, extents, limits in (
        ("grid", found.grid, MAX_GRID),
        ("block", found.block, MAX_BLOCK),
    ):
        for axis, extent, limit in zip("xyz", extents, limits, strict=True):
            if extent > limit:
                raise GoptxError.at(f"{what}.{axis} is {extent}", hint=f"at most {limit}")
    x, y, z = found.block
    if x * y * z > 1024:
        raise GoptxError.at(
            f"a block of {x * y * z} threads is too large", hint="at most 1024 threads"
        )
    needed = kernel.dimension("reqntid")
    if needed is not None and needed != found.block:
        raise GoptxError.at(
            f"{kernel.name} needs blocks of {list(needed)} threads, not {list(found.block)}",
            kernel.span,
        )
    most = kernel.dimension("maxntid")
    if most is not None and x * y * z > most[0] * most[1] * most[2]:
        raise GoptxError.at(
            f"{kernel.name} takes blocks of at most {most[0] * most[1] * most[2]} threads",
            kernel.span,
        )
    if any(g % c for g, c in zip(found.grid, found.cluster, strict=True)):
        raise GoptxError.at(
            f"the grid {list(found.grid)} is no multiple of the cluster {list(found.cluster)}"
        )
    return found


class _Record:
    """One launch on its way: the structure that the runtime reads, and what belongs to it."""

    def __init__(
        self,
        machine: Machine,
        program: Program,
        code: Code,
        shape: _Shape,
        values: Sequence[bytes],
        function: Function,
    ) -> None:
        self.machine, self.program, self.code, self.shape = machine, program, code, shape
        self.function = function
        self.native = LaunchRecord()
        self.params = _param_block(machine, function, values)
        self.printed = ctypes.create_string_buffer(_OUTPUT_BYTES)
        self.late = False
        self.traits = ctypes.create_string_buffer(program.traits, max(1, len(program.traits)))
        self.found = (FindingRecord * MAX_FINDINGS)()

    def fill(self, dynamic_shared: int, schedule: int | None) -> None:
        n, program, arena = self.native, self.program, self.machine.arena
        shared = program.static_shared + dynamic_shared
        if not 0 <= dynamic_shared <= shared <= _MAX_SHARED:
            raise GoptxError.at(
                f"{self.function.name} wants {shared} bytes of shared memory",
                self.function.span,
                hint=f"a CTA has at most {_MAX_SHARED}",
            )
        threads = math.prod(self.shape.block + self.shape.cluster)
        kept = threads * (program.frame_bytes + program.local_bytes)
        if kept > _MAX_KEPT:
            raise GoptxError.at(
                f"stacks and local memory of {threads} threads that run together take {kept} bytes",
                self.function.span,
                hint=f"the CPU has room for {_MAX_KEPT}; launch smaller blocks",
            )
        n.step = self.code.step
        n.arena, n.limits = arena.host, int(arena.limits.ctypes.data)
        n.segments = arena.segments
        for axis in range(3):
            n.grid[axis] = self.shape.grid[axis]
            n.block[axis] = self.shape.block[axis]
            n.cluster[axis] = self.shape.cluster[axis]
        n.shared_len, n.dynamic = shared, dynamic_shared
        n.frame_bytes, n.local_bytes = program.frame_bytes, program.local_bytes
        n.params_at = self.params.address
        n.params = arena.host + self.params.address - _base()
        n.seed = 0 if schedule is None else (schedule * 2654435761 + 1) & ((1 << 63) - 1)
        n.counters, n.exchange_words = len(program.blocks), program.exchange_words
        if program.matrix:
            n.matrix, n.wgmma = matrix_functions(self.machine.cache)
        n.out, n.out_room = ctypes.addressof(self.printed), _OUTPUT_BYTES

    @contextmanager
    def watched(self) -> Generator[None]:
        """Readies what the program's checkers need, and gives it back."""
        n, program, arena = self.native, self.program, self.machine.arena
        n.check = bits(program.checks) | (FINE if program.fine else 0)
        n.traits = ctypes.cast(self.traits, ctypes.c_void_p)
        n.findings = ctypes.addressof(self.found)
        if not program.checks & WATCHED:
            yield
            return
        watch, unwatch = shadow_functions(self.machine.cache)
        cells = arena.cells() if "races" in program.checks else None
        if cells is not None:
            n.cells = ctypes.addressof(ctypes.c_char.from_buffer(cells))
        if "init" in program.checks:
            n.arena_valid = arena.valid()
        at = ctypes.addressof(n)
        watch(at)
        try:
            yield
        finally:
            unwatch(at)
            if cells is not None:
                cells.close()

    def go(self, workers: int, timeout_s: float | None) -> None:
        """Runs the launch on so many OS threads; the native code runs without Python's lock."""
        import numpy as np

        self.counts = np.zeros((workers, max(1, len(self.program.blocks))), np.uint64)
        at = ctypes.addressof(self.native)
        threads = [
            threading.Thread(target=self.code.work, args=(at, int(row.ctypes.data)), daemon=True)
            for row in self.counts
        ]
        for thread in threads:
            thread.start()
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        try:
            for thread in threads:
                while thread.is_alive():
                    thread.join(0.2)
                    if deadline is not None and time.monotonic() > deadline and not self.late:
                        self.late = True
                        self.native.abort = 1
        except BaseException:
            self.native.abort = 1
            for thread in threads:
                thread.join()
            raise

    def findings(self, origin: Origin) -> list[Diagnostic]:
        """What stopped the launch and what checkers found, as diagnostics."""
        count = min(self.native.fault_count, len(self.native.faults))
        records = [self.native.faults[k] for k in range(count)]
        window = (SHARED_FIRST, int(self.native.shared_len))
        found = faults.diagnose(records, self.program, self.machine.arena, window, origin)
        scene = Scene(self.program, self.machine.arena, self.shape.grid, self.shape.block, origin)
        found += diagnose([self.found[k] for k in range(self.native.finding_count)], scene)
        if self.late and not found:
            found = faults.too_late(self.function)
        return found

    def output(self) -> str:
        """What printf wrote."""
        return self.printed.raw[: self.native.out_len].decode("utf-8", "replace")


def _base() -> int:
    from goptx.cpu.layout import GLOBAL_BASE

    return GLOBAL_BASE


def _param_block(machine: Machine, function: Function, values: Sequence[bytes]) -> Allocation:
    """The parameters in device memory, where they may be read through pointers too."""
    import numpy as np

    if len(values) != len(function.params):
        raise GoptxError.at(
            f"{function.name} takes {len(function.params)} arguments, {len(values)} were given",
            function.span,
        )
    from goptx.cpu.places import param_offsets

    offsets, size = param_offsets(function)
    found = machine.arena.allocate(max(8, size), "the parameters")
    for param, value in zip(function.params, values, strict=True):
        if len(value) != param.size:
            raise GoptxError.at(
                f"parameter {param.name} has {param.size} bytes, its argument {len(value)}",
                param.span,
            )
        machine.upload(found.address + offsets[param.name], np.frombuffer(value, np.uint8))
    return found


def _profile(program: Program, counts: NDArray[Any]) -> Profile:
    opcodes: Counter[str] = Counter()
    lines: Counter[int] = Counter()
    for block, times in zip(program.blocks, counts.tolist(), strict=False):
        for at in block:
            place = program.places[at]
            opcodes[place.op] += times
            if place.span is not None:
                lines[place.span.line] += times
    return Profile(sum(opcodes.values()), dict(opcodes.most_common()), dict(sorted(lines.items())))
