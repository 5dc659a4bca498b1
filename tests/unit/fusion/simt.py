"""A small machine for PTX: it runs a kernel's threads one by one and is strict about waiting.

It knows the integer instructions that the tests of fusion use. A thread runs until it waits; who
goes next is drawn from a seeded generator, so that many interleavings are tried. What a device
would answer with a hang or with garbage is an error here: a barrier that nobody releases, and a
collective whose lanes stand at different instructions (at different copies of it, in a fused
kernel).
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from simt_frame import Frame
from simt_state import (
    FULL,
    GLOBAL_BASE,
    SHARED_BASE,
    WARP,
    Cta,
    Hang,
    Launch,
    Memory,
    Split,
    Steps,
    Thread,
    Wait,
    World,
)

from goptx.ir import Function, Module


class Machine:
    """Runs one kernel of a module.

    Args:
        module: the module.
        kernel: the kernel's name.
        seed: of the order in which threads run.
        limit: instructions a thread may execute.
    """

    def __init__(self, module: Module, kernel: str, seed: int = 0, limit: int = 20_000) -> None:
        self.module = module
        self.kernel = module.kernels[kernel]
        self.random = random.Random(seed)
        self.world = World(module.functions, limit)
        self._place_shared()
        at = GLOBAL_BASE
        for variable in module.variables.values():
            if variable.space in ("global", "const"):
                self.world.globals[variable.name] = at
                at += 1 << 20

    def _place_shared(self) -> None:
        """Static variables one after the other, aligned; unsized ones behind all of them."""
        at = SHARED_BASE
        unsized: list[tuple[str, str]] = []
        align = 16
        scopes: list[tuple[str, Mapping[str, Any]]] = [("", self.module.variables)]
        scopes += [(f.name, f.variables) for f in self.module.definitions()]
        for scope, variables in scopes:
            for variable in variables.values():
                if variable.space != "shared":
                    continue
                align = max(align, variable.alignment)
                if variable.size is None:
                    unsized.append((scope, variable.name))
                    continue
                at = -(-at // variable.alignment) * variable.alignment
                self.world.static[scope, variable.name] = at
                at += variable.size
        at = -(-at // align) * align
        for key in unsized:
            self.world.static[key] = at

    # Running

    def run(self, launch: Launch, ctas: Sequence[int] | None = None) -> Memory:
        """Run the given CTAs (by linear index; all of them by default), one after the other."""
        x, y, z = launch.grid
        for linear in range(x * y * z) if ctas is None else ctas:
            index = (linear % x, linear // x % y, linear // (x * y))
            self._cta(Cta(self.world, index, launch))
        return self.world.memory

    def one(self, launch: Launch, linear: int, thread: int) -> Memory:
        """Run a single thread, which must not wait."""
        x, y, _ = launch.grid
        cta = Cta(self.world, (linear % x, linear // x % y, linear // (x * y)), launch)
        runner = Thread(cta, thread)
        for _ in self._call(runner, self.kernel, launch.params):
            raise AssertionError("it waits")
        return self.world.memory

    def _cta(self, cta: Cta) -> None:
        x, y, z = cta.launch.block
        for number in range(x * y * z):
            thread = Thread(cta, number)
            thread.steps = self._call(thread, self.kernel, cta.launch.params)
            cta.threads.append(thread)
        while True:
            ready = [t for t in cta.threads if not t.done and t.wait is None]
            if ready:
                for thread in self.random.sample(ready, len(ready)):
                    self._go_on(thread)
            elif all(t.done for t in cta.threads):
                return
            elif not self._release(cta):
                raise self._stuck(cta)

    def _go_on(self, thread: Thread) -> None:
        assert thread.steps is not None
        try:
            thread.wait = next(thread.steps)
        except StopIteration:
            thread.done = True

    def _stuck(self, cta: Cta) -> AssertionError:
        waits = [(t.index, t.wait) for t in cta.threads if t.wait is not None]
        lines = [f"CTA {cta.index}: threads wait for ever"]
        places: dict[tuple[str, int, int, int | None], list[int]] = {}
        for index, wait in waits:
            places.setdefault((wait.op, wait.place, wait.name, wait.count), []).append(index)
        lines += [f"  {key}: {found}" for key, found in places.items()]
        kinds = {(wait.kind, self.cta_warp(index)) for index, wait in waits}
        for kind, warp in kinds:
            spots = {w.place for i, w in waits if w.kind == kind and i // WARP == warp}
            if kind == "warp" and len(spots) > 1:
                return Split("\n".join(lines))
        return Hang("\n".join(lines))

    @staticmethod
    def cta_warp(index: int) -> int:
        return index // WARP

    def _release(self, cta: Cta) -> bool:
        """Let those go on whose wait is over; whether there were any."""
        released = self._release_warps(cta)
        waits = [t.wait for t in cta.threads if t.wait is not None]
        for name in sorted({wait.name for wait in waits if wait.kind == "barrier"}):
            released |= self._release_barrier(cta, name)
        return released

    def _release_warps(self, cta: Cta) -> bool:
        released = False
        warps: dict[int, list[Thread]] = {}
        for thread in cta.threads:
            if not thread.done:
                warps.setdefault(thread.warp, []).append(thread)
        for lanes in warps.values():
            groups: dict[tuple[int, int], list[Thread]] = {}
            for thread in lanes:
                if thread.wait is not None and thread.wait.kind == "warp":
                    groups.setdefault((thread.wait.place, thread.wait.name), []).append(thread)
            for (_, members), waiting in groups.items():
                here = {t.lane for t in waiting}
                needed = {t.lane for t in lanes if members >> t.lane & 1}
                if waiting[0].wait is not None and waiting[0].wait.aligned:
                    needed = {t.lane for t in lanes}
                if needed <= here:
                    self._collect(waiting)
                    released = True
        return released

    def _collect(self, lanes: list[Thread]) -> None:
        waits = {t.lane: t.wait for t in lanes if t.wait is not None}
        for thread in lanes:
            wait = thread.wait
            assert wait is not None
            if wait.op.startswith("shfl"):
                source = self._shuffled(wait, thread.lane)
                other = waits.get(source)
                wait.result = other.value if other is not None else wait.value
            elif wait.op.startswith("vote"):
                wait.result = sum((w.value & 1) << lane for lane, w in waits.items())
                if "any" in wait.op:
                    wait.result = int(wait.result != 0)
                elif "all" in wait.op:
                    wait.result = int(all(w.value & 1 for w in waits.values()))
            elif wait.op.startswith("redux"):
                wait.result = sum(w.value for w in waits.values()) & FULL
        for thread in lanes:
            thread.wait = None

    def _shuffled(self, wait: Wait, lane: int) -> int:
        by = wait.extra[0]
        if "bfly" in wait.op:
            return lane ^ by
        if "down" in wait.op:
            return lane + by
        if "up" in wait.op:
            return lane - by
        return by

    def _release_barrier(self, cta: Cta, name: int) -> bool:
        waiting = [t for t in cta.threads if t.wait is not None and t.wait.kind == "barrier"]
        waiting = [t for t in waiting if t.wait is not None and t.wait.name == name]
        counts = {t.wait.count for t in waiting if t.wait is not None}
        if len(counts) > 1:
            raise Hang(f"barrier {name} is used with the counts {counts}")
        count = counts.pop()
        arrived = cta.arrivals.get(name, 0)
        for warp in {t.warp for t in cta.threads}:
            lanes = [t for t in cta.threads if t.warp == warp and not t.done]
            here = [t for t in waiting if t.warp == warp]
            if not here:
                if lanes and count is None:
                    return False
                continue
            aligned = any(t.wait is not None and t.wait.aligned for t in here)
            places = {t.wait.place for t in here if t.wait is not None}
            if len(here) < len(lanes):
                # A thread waits for its warp, which arrives as a whole (PTX ISA 9.7.13.1).
                if count is None:
                    return False
                continue
            if aligned and len(places) > 1:
                raise Split(f"warp {warp} meets an aligned barrier at {places}")
            arrived += WARP
        if count is not None and arrived < count:
            return False
        if count is not None and arrived > count:
            raise Hang(f"barrier {name}: {arrived} threads arrived, {count} were expected")
        cta.arrivals.pop(name, None)
        total = [t.wait.value for t in waiting if t.wait is not None]
        for thread in waiting:
            assert thread.wait is not None
            op = thread.wait.op
            if "popc" in op:
                thread.wait.result = sum(total)
            elif "and" in op.split("."):
                thread.wait.result = int(all(total))
            elif "or" in op.split("."):
                thread.wait.result = int(any(total))
            thread.wait = None
        return True

    # Functions

    def _call(self, thread: Thread, function: Function, params: Mapping[str, int]) -> Steps:
        yield from Frame(thread, function, dict(params)).run()
