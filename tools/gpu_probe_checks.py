"""The checks of ``tools/gpu_probe.py`` that run in a worker: a check fails by raising."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from gpu_probe_kernels import CLUSTER, POKE, SAXPY, SHARED

from goptx.cuda.assemble import assemble, find_assemblers
from goptx.cuda.binding import DeviceError
from goptx.cuda.driver import Device, Event, Graph, Module, Stream
from goptx.cuda.helpers import Helpers
from goptx.cuda.memory import POISON, Comparer, GuardedBuffer
from goptx.cuda.status import probe
from goptx.cuda.streams import Fork, Work
from goptx.cuda.timing import Variants, measure
from goptx.diag import GoptxError

Result = dict[str, object]
"""What a check found, to be written as JSON."""


class Skipped(GoptxError):
    """A check that this machine cannot run; the message says why."""


def u32(value: int) -> bytes:
    return struct.pack("<I", value)


def u64(value: int) -> bytes:
    return struct.pack("<Q", value)


def load(device: Device, ptx: str) -> Module:
    """The module through the assembler, or through the driver where there is none."""
    try:
        image: bytes | str = assemble(ptx, target=device.info.target).image
    except GoptxError:
        image = ptx
    return device.load(image)


def check_device() -> Result:
    with Device.open() as device:
        info = device.info
        assert info.sm_count > 0 and info.memory > 0 and info.max_shared_optin >= 48 * 1024
        assert 0 < device.free_memory() <= info.memory
        return {"device": asdict(info)}


def check_status() -> Result:
    found = probe()
    states = {f.subject: f.state for f in found}
    assert states["CUDA driver"] == "ok" and states.get("GPU 0") == "ok", states
    return {"findings": [f.as_dict() for f in found]}


def check_saxpy() -> Result:
    import numpy as np

    n = 100_003
    x, y = np.arange(n, dtype=np.float32), np.full(n, 3, np.float32)
    with Device.open() as device:
        saxpy = load(device, SAXPY).function("saxpy")
        bx, by = GuardedBuffer(device, x.nbytes), GuardedBuffer(device, y.nbytes)
        bx.upload(x)
        by.upload(y)
        params = [u64(bx.address), u64(by.address), struct.pack("<f", 2.0), u32(n)]
        stream = device.stream()
        saxpy.prepare([-(-n // 256)], [256], 0, params).issue(stream)
        stream.synchronize()
        got = by.download().view(np.float32)
        assert np.array_equal(got, 2 * x + 3), got[:8]
        comparer = Comparer(device)
        assert comparer.check_guards(bx) is None and comparer.check_guards(by) is None
        # The default stream, as PyTorch would hand it over.
        saxpy.prepare([-(-n // 256)], [256], 0, params).issue(Stream.wrap(0))
        device.synchronize()
        assert np.array_equal(by.download().view(np.float32), 4 * x + 3)
        refused: list[str] = []
        for grid, block, shared, given in (
            ([1], [256], 0, params[:3]),
            ([1], [256], 0, [*params[:3], u64(n)]),
            ([1], [2048], 0, params),
            ([0], [256], 0, params),
            ([1, 70000], [256], 0, params),
            ([1], [256], 1 << 20, params),
        ):
            try:
                saxpy.prepare(grid, block, shared, given)
            except GoptxError as error:
                refused.append(error.diagnostics[0].message)
        assert len(refused) == 6, refused
        return {
            "function": str(saxpy.info),
            "occupancy": saxpy.occupancy(256),
            "occupancy with 100 KB": saxpy.occupancy(256, 100 * 1024),
            "refused": refused,
        }


def check_assemblers() -> Result:
    """Every assembler's cubin loads, and what was read from it agrees with the driver."""
    result: Result = {}
    with Device.open() as device:
        for one in find_assemblers():
            for ptx, name in ((SAXPY, "saxpy"), (SHARED, "reverse")):
                cubin = assemble(ptx, target=device.info.target, assembler=one)
                read, told = cubin.kernels[name], device.load(cubin.image).function(name).info
                result[f"{one}: {name}"] = {
                    "read": str(read),
                    "driver": str(told),
                    "ms": round(cubin.seconds * 1e3, 1),
                }
                assert read.registers == told.registers, (read, told)
                assert read.stack == told.local, (read, told)
                assert read.static_shared == told.static_shared, (read, told)
    assert result, "no assembler"
    return result


def check_compare() -> Result:
    """The comparison on the device against numpy, on sizes around its vector width."""
    import numpy as np

    random = np.random.default_rng(1)
    cases = 0
    with Device.open() as device, Comparer(device) as comparer:
        for size in (0, 1, 2, 15, 16, 17, 24, 31, 32, 4096, 100_000, 1_000_008):
            a, b = GuardedBuffer(device, size), GuardedBuffer(device, size)
            data = random.integers(0, 256, size, np.uint8)
            a.upload(data)
            for changes in (0, 1, 2, 7, size):
                other = data.copy()
                at = random.integers(0, size, min(changes, size)) if size else []
                other[at] ^= random.integers(1, 256, len(at), np.uint8)
                b.upload(other)
                for width in (1, 2, 4, 8):
                    if size % width:
                        continue
                    different = np.flatnonzero(data != other)
                    groups = np.unique(different // width)
                    found = comparer.compare(a, b, width=width)
                    got = (found.count, found.offset) if found else None
                    want = (len(groups), int(different[0])) if len(different) else None
                    assert got == want, (size, changes, width, got, want)
                    cases += 1
            a.close()
            b.close()
        big = 1 << 30
        with GuardedBuffer(device, big) as a, GuardedBuffer(device, big) as b:
            a.fill(1)
            b.copy_from(a)
            assert comparer.compare(a, b) is None
            start = time.perf_counter()
            assert comparer.compare(a, b) is None
            seconds = time.perf_counter() - start
            b.fill(2)
            found = comparer.compare(a, b, width=4)
            assert found is not None and (found.count, found.offset) == (big // 4, 0)
    return {"cases": cases, "ms for 1 GiB": round(seconds * 1e3, 2)}


def check_canaries() -> Result:
    with Device.open() as device, Comparer(device) as comparer:
        poke = load(device, POKE).function("poke")
        stream = device.stream()
        for size in (1, 255, 256, 1000):
            buffer = GuardedBuffer(device, size)
            assert buffer.address % 256 == 0
            for offset in (-1, -4096, size, size + 4095):
                buffer.reset_guards()
                assert comparer.check_guards(buffer) is None
                poke.prepare([1], [1], 0, [u64(buffer.address + offset), u32(0x55)]).issue(stream)
                found = comparer.check_guards(buffer)
                assert found is not None and (found.count, found.offset) == (1, offset), found
            buffer.reset_guards()
            buffer.poison()
            assert comparer.count_other_than(buffer, POISON) == 0
            poke.prepare([1], [1], 0, [u64(buffer.address + size - 1), u32(0x55)]).issue(stream)
            assert comparer.count_other_than(buffer, POISON) == 1
            assert comparer.check_guards(buffer) is None
            assert buffer.download(size - 1).tolist() == [0x55]
    return {}


def check_shared_and_globals() -> Result:
    """Dynamic shared memory beyond 48 KB, and a module's variable."""
    import numpy as np

    with Device.open() as device:
        module = load(device, SHARED)
        reverse = module.function("reverse")
        sizes = [256, 40_000, device.info.max_shared_optin - 256]
        out = GuardedBuffer(device, 256)
        stream = device.stream()
        for size in sizes:
            params = [u64(out.address), u32(size)]
            reverse.prepare([1], [64], size, params).issue(stream)
            stream.synchronize()
            assert out.download().view(np.uint32).tolist() == list(range(63, -1, -1)), size
        try:
            reverse.prepare([1], [64], sizes[-1] + 1, [u64(out.address), u32(0)])
        except GoptxError as error:
            refusal = str(error)
        else:
            raise AssertionError("too much shared memory was accepted")
        address, size = module.global_address("total")
        value = GuardedBuffer(device, 4)
        affine = load(device, POKE).function("affine")
        affine.prepare([1], [1], 0, [u64(address), u32(2), u32(1)]).issue(stream)
        copy = load(device, SAXPY).function("saxpy")
        value.fill(0)
        # 0 + 1.0 * x copies the bits of a denormal x, which saxpy does not flush.
        params = [u64(address), u64(value.address), struct.pack("<f", 1.0), u32(1)]
        copy.prepare([1], [1], 0, params).issue(stream)
        stream.synchronize()
        want = (7 + 64 * len(sizes)) * 2 + 1
        got = int(value.download().view(np.uint32)[0])
        assert (size, got) == (4, want), (size, got, want)
    return {"refusal": refusal, "sizes": sizes}


def check_clusters() -> Result:
    import numpy as np

    with Device.open() as device:
        if device.info.compute_capability < (9, 0):
            raise Skipped.at("clusters need compute capability 9.0")
        ranks = load(device, CLUSTER).function("ranks")
        out = GuardedBuffer(device, 16 * 8)
        stream = device.stream()
        for size in (1, 2, 4, 8, 16):
            ranks.prepare([16], [32], 0, [u64(out.address)], cluster=[size]).issue(stream)
            stream.synchronize()
            got = out.download().view(np.uint32).reshape(16, 2).tolist()
            assert got == [[i % size, size] for i in range(16)], (size, got)
        graph = Graph.capture(ranks.prepare([16], [32], 0, [u64(out.address)], cluster=[4]))
        out.poison()
        graph.launch(stream)
        stream.synchronize()
        got = out.download().view(np.uint32).reshape(16, 2).tolist()
        assert got == [[i % 4, 4] for i in range(16)], got
    return {}


def check_graphs() -> Result:
    import numpy as np

    with Device.open() as device:
        affine = load(device, POKE).function("affine")
        x, y = GuardedBuffer(device, 4), GuardedBuffer(device, 4)

        def step(buffer: GuardedBuffer, factor: int, term: int) -> Work:
            return affine.prepare([1], [1], 0, [u64(buffer.address), u32(factor), u32(term)])

        stream = device.stream()
        chain = Graph.chain([step(x, 3, 1), step(x, 5, 2)], repeat=2)
        branches = Graph.branches([step(x, 2, 0), step(y, 7, 0)])
        fork = Fork([step(x, 1, 1), step(y, 1, 1)])

        def values() -> list[int]:
            stream.synchronize()
            return [int(b.download().view(np.uint32)[0]) for b in (x, y)]

        x.upload(u32(1))
        y.upload(u32(1))
        chain.launch(stream)
        once = (1 * 3 + 1) * 5 + 2
        twice = (once * 3 + 1) * 5 + 2
        assert values() == [twice, 1]
        branches.launch(stream)
        assert values() == [2 * twice, 7]
        fork(stream)
        assert values() == [2 * twice + 1, 8]
        assert (chain.nodes, branches.nodes) == (4, 2), (chain.nodes, branches.nodes)

        def failing(stream: Stream) -> None:
            raise Skipped.at("this capture fails")

        with suppress(Skipped):
            Graph.capture(failing)
        Graph.capture(step(x, 1, 0)).launch(stream)
        stream.synchronize()
        for one in (chain, branches, fork):
            one.close()
    return {}


def check_timing() -> Result:
    """Two kernels that spin for known times, one SM each, in every way of running them."""
    import math

    result: Result = {}
    with Device.open() as device:
        helpers = Helpers(device)

        def spin(microseconds: int) -> Work:
            def work(stream: Stream) -> None:
                helpers.delay(stream, 1000 * microseconds)

            return work

        start, stop, stream = Event(), Event(), device.stream()
        start.record(stream)
        helpers.delay(stream, 5_000_000)
        stop.record(stream)
        stop.synchronize()
        delay = stop.microseconds_since(start)
        assert delay >= 4_900, delay
        result["delay of 5000"] = delay
        works = {"20 us": spin(20), "40 us": spin(40)}
        steps: list[tuple[int, int]] = []
        with Variants(works) as variants:
            variants.replay("20 us graph", works["20 us"], repeat=3)
            for flush in (False, True):
                found = measure(
                    device,
                    variants.all,
                    repetitions=9,
                    flush_l2=flush,
                    progress=lambda done, all: steps.append((done, all)),
                )
                for name, one in found.items():
                    assert len(one.samples) == 9 and all(
                        s > 0 and math.isfinite(s) for s in one.samples
                    )
                    result[f"{name}{' (flush)' if flush else ''}"] = {
                        "us": str(one.estimate),
                        "batch": one.batch,
                        "host": round(one.host_us, 2),
                        "over serial": str(one.speedup_over(found["serial"])),
                    }
        assert steps == [(i + 1, 9) for i in range(9)] * 2
    return result


def check_small_launch() -> Result:
    """What a tiny kernel costs from Python, and as one node of a graph."""
    with Device.open() as device:
        x = GuardedBuffer(device, 4)
        affine = load(device, POKE).function("affine")
        work = affine.prepare([1], [1], 0, [u64(x.address), u32(1), u32(1)])
        variants: dict[str, Work] = {"launch": work, "graph of 100": Graph.chain([work] * 100)}
        found = measure(device, variants, repetitions=9)
        return {
            name: {"us": str(one.estimate), "host": one.host_us, "batch": one.batch}
            for name, one in found.items()
        }


def check_errors() -> Result:
    """Failures that leave the device usable."""
    said: list[str] = []
    with Device.open() as device:
        module = load(device, POKE)

        def refused(work: Callable[[], Any]) -> None:
            try:
                work()
            except DeviceError as error:
                assert not error.sticky, str(error)
                said.append(str(error))
            else:
                raise AssertionError(f"nothing was refused after {said}")

        refused(lambda: GuardedBuffer(device, 1 << 46, name="too much"))
        refused(lambda: module.function("absent"))
        refused(lambda: module.global_address("absent"))
        refused(lambda: device.load(b"nonsense"))
        refused(lambda: device.load(".version 9.0\n.target sm_75\n.address_size 64\nnonsense"))
        device.synchronize()
    return {"said": said}


def lose(kernel: str, address: int) -> Result:
    """Runs a kernel that must fail; raises what it raises."""
    with Device.open() as device:
        function = load(device, POKE).function(kernel)
        params = {"poke": [u64(address), u32(1)], "poke_wide": [u64(address)]}.get(kernel, [])
        if kernel == "poke_wide":
            params = [u64(GuardedBuffer(device, 64).address + 1)]
        stream = device.stream()
        function.prepare([1], [1], 0, params).issue(stream)
        stream.synchronize()
    return {}


def hang() -> Result:
    """Runs a kernel that waits for ever."""
    with Device.open() as device:
        flag = GuardedBuffer(device, 4)
        flag.fill(0)
        stream = device.stream()
        waiting = load(device, POKE).function("hang")
        waiting.prepare([1], [1], 0, [u64(flag.address)]).issue(stream)
        stream.synchronize()
    return {}


CHECKS: tuple[Callable[[], Result], ...] = (
    check_device,
    check_status,
    check_saxpy,
    check_assemblers,
    check_compare,
    check_canaries,
    check_shared_and_globals,
    check_clusters,
    check_graphs,
    check_errors,
    check_small_launch,
    check_timing,
)
"""What is run in a worker and must return."""
