"""Buffers, launches, graphs and timing against a driver that is played on the host."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

import fake_driver
import numpy as np
import pytest

from goptx.cuda.driver import Device, Function, Graph, Stream
from goptx.cuda.memory import CANARY, POISON, Breach, Comparer, GuardedBuffer, Mismatch
from goptx.cuda.streams import Fork
from goptx.cuda.timing import MAX_BATCH, Variants, interleaved, measure
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from fake_driver import FakeDriver

pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    return fake_driver.install(monkeypatch)


@pytest.fixture
def device(fake: FakeDriver) -> Iterator[Device]:
    with Device.open() as one:
        yield one


def saxpy_of(device: Device) -> Function:
    return device.load(b"image").function("saxpy")


PARAMS = [struct.pack("<Q", 1), struct.pack("<Q", 2), struct.pack("<f", 3.0), struct.pack("<I", 4)]


def test_a_device_tells_what_it_is(device: Device) -> None:
    info = device.info
    assert (info.name, info.target, info.driver, info.sm_count) == (
        "Fake GPU",
        "sm_90",
        (13, 0),
        132,
    )
    assert device.free_memory() == 5


def test_closing_a_device_frees_everything_once(fake: FakeDriver) -> None:
    with Device.open() as device:
        GuardedBuffer(device, 10)
        kept = GuardedBuffer(device, 20)
        kept.close()
        device.stream()
        device.load(b"image")
    device.close()
    kept.close()
    assert not fake.allocations
    for name in ("cuStreamDestroy", "cuModuleUnload", "cuDevicePrimaryCtxRelease"):
        assert fake.calls.count(name) == 1, name
    assert fake.calls[-1] == "cuDevicePrimaryCtxRelease"


@pytest.mark.parametrize("size", [0, 1, 255, 256, 1000])
def test_a_payload_lies_aligned_between_its_guards(device: Device, size: int) -> None:
    buffer = GuardedBuffer(device, size, guard=300)
    assert buffer.address % 256 == 0
    before, behind = buffer.guards()
    assert before == (buffer.address - 512, 512) and behind == (buffer.address + size, 512)
    data = np.arange(size, dtype=np.uint8)
    buffer.upload(data)
    assert np.array_equal(buffer.download(), data)
    assert buffer.download(size // 2, 3).tolist() == data[size // 2 : size // 2 + 3].tolist()
    with Comparer(device) as comparer:
        assert comparer.check_guards(buffer) is None


@pytest.mark.parametrize("offset", [-1, -4096, 100, 4195])
def test_a_write_outside_is_found_where_it_was(device: Device, offset: int) -> None:
    buffer = GuardedBuffer(device, 100, name="x")
    with Comparer(device) as comparer:
        poke(buffer.address + offset, CANARY ^ 1)
        assert comparer.check_guards(buffer) == Breach(1, offset)
        buffer.reset_guards()
        assert comparer.check_guards(buffer) is None


def poke(address: int, value: int) -> None:
    import ctypes

    ctypes.memset(address, value, 1)


def test_comparing_counts_elements_and_finds_the_first(device: Device) -> None:
    a, b = GuardedBuffer(device, 64), GuardedBuffer(device, 64)
    a.upload(np.arange(16, dtype=np.float32))
    b.copy_from(a)
    with Comparer(device) as comparer:
        assert comparer.compare(a, b) is None
        poke(b.address + 9, 255)
        poke(b.address + 10, 254)
        poke(b.address + 21, 253)
        assert comparer.compare(a, b) == Mismatch(3, 9)
        assert comparer.compare(a, b, width=4) == Mismatch(2, 9)
        other = GuardedBuffer(device, 60)
        with pytest.raises(GoptxError, match="64 and 60 bytes"):
            comparer.compare(a, other)
        with pytest.raises(GoptxError, match="cannot be copied"):
            other.copy_from(a)


def test_poison_shows_what_was_written(device: Device) -> None:
    buffer = GuardedBuffer(device, 32)
    buffer.poison()
    with Comparer(device) as comparer:
        assert comparer.count_other_than(buffer, POISON) == 0
        poke(buffer.address + 31, 0)
        assert comparer.count_other_than(buffer, POISON) == 1


def test_data_that_does_not_fit_is_refused(device: Device) -> None:
    with pytest.raises(GoptxError, match="3 bytes do not fit the 8 bytes of x"):
        GuardedBuffer(device, 8, name="x").upload(b"abc")
    with pytest.raises(GoptxError, match=r"allocate .* bytes on the device for y"):
        GuardedBuffer(device, 1 << 40, name="y")
    with pytest.raises(GoptxError, match="cannot have -1 bytes"):
        GuardedBuffer(device, -1)


def test_a_launch_hands_over_shape_and_values(device: Device, fake: FakeDriver) -> None:
    saxpy, stream = saxpy_of(device), device.stream()
    prepared = saxpy.prepare([5, 6], [32], 100, PARAMS)
    prepared.issue(stream)
    prepared(Stream.wrap(0))
    saxpy.prepare([1, 2, 3], [4, 5, 6], 0, PARAMS, cluster=[1, 2, 1]).issue(stream)
    assert fake.launches == [
        ("saxpy", (5, 6, 1, 32, 1, 1), 100, PARAMS),
        ("saxpy", (5, 6, 1, 32, 1, 1), 100, PARAMS),
        ("saxpy", (1, 2, 3, 4, 5, 6), 0, PARAMS),
    ]


def test_shared_memory_above_the_default_is_asked_for(device: Device, fake: FakeDriver) -> None:
    saxpy = saxpy_of(device)
    saxpy.prepare([1], [32], 48 * 1024 - 1000, PARAMS)
    assert "MAX_DYNAMIC_SHARED_SIZE_BYTES" not in fake.limits
    saxpy.prepare([1], [32], 232448 - 1000, PARAMS)
    assert saxpy.max_dynamic_shared == 232448 - 1000


@pytest.mark.parametrize(
    ("grid", "block", "shared", "params", "said"),
    [
        ([0], [1], 0, PARAMS, "grid of \\[0\\]"),
        ([1, 1, 1, 1], [1], 0, PARAMS, "grid of"),
        ([1, 65536], [1], 0, PARAMS, "larger than"),
        ([1], [1025], 0, PARAMS, "allows 1024"),
        ([1], [1, 1, 65], 0, PARAMS, "third dimension"),
        ([1], [1], 232448 - 999, PARAMS, "needs 1000 \\+ 231449 bytes"),
        ([1], [1], 0, PARAMS[:3], "4 parameters of \\[8, 8, 4, 4\\]"),
        ([1], [1], 0, [*PARAMS[:3], b"12345678"], "and 4 of \\[8, 8, 4, 8\\]"),
    ],
)
def test_launches_that_do_not_fit_are_refused(
    device: Device, grid: list[int], block: list[int], shared: int, params: list[bytes], said: str
) -> None:
    with pytest.raises(GoptxError, match=said) as caught:
        saxpy_of(device).prepare(grid, block, shared, params)
    assert caught.value.diagnostics[0].hint


def test_clusters_must_divide_the_grid(device: Device, fake: FakeDriver) -> None:
    saxpy = saxpy_of(device)
    with pytest.raises(GoptxError, match="whole clusters"):
        saxpy.prepare([3], [32], 0, PARAMS, cluster=[2])
    saxpy.prepare([32], [32], 0, PARAMS, cluster=[8])
    assert "NON_PORTABLE_CLUSTER_SIZE_ALLOWED" not in fake.limits
    saxpy.prepare([32], [32], 0, PARAMS, cluster=[16])
    assert fake.limits["NON_PORTABLE_CLUSTER_SIZE_ALLOWED"] == 1


def test_missing_symbols_are_named(device: Device) -> None:
    module = device.load(b"image", "my module")
    with pytest.raises(GoptxError, match="find the kernel absent in my module"):
        module.function("absent")
    assert module.global_address("counter") == (0x1000, 16)


def test_a_fork_starts_all_after_the_stream_and_joins_them(
    device: Device, fake: FakeDriver
) -> None:
    seen: list[int] = []
    fork = Fork([lambda s: seen.append(int(s.handle)), lambda s: seen.append(int(s.handle))])
    stream = device.stream()
    fake.calls.clear()
    fork(stream)
    assert seen[0] == int(stream.handle) != seen[1]
    assert fake.calls == [
        "cuEventRecord",
        "cuStreamWaitEvent",
        "cuEventRecord",
        "cuStreamWaitEvent",
    ]
    fork.close()


def test_a_failed_capture_ends_and_frees(device: Device, fake: FakeDriver) -> None:
    def failing(stream: Stream) -> None:
        raise GoptxError.at("no")

    with pytest.raises(GoptxError, match="no"):
        Graph.capture(failing)
    assert fake.capturing == 0 and fake.calls[-1] == "cuStreamDestroy"
    graph = Graph.chain([saxpy_of(device).prepare([1], [1], 0, PARAMS)] * 2, repeat=3)
    assert len(fake.launches) == 6 and graph.nodes == 3
    graph.launch(device.stream())
    graph.close()
    assert fake.calls.count("cuGraphExecDestroy") == 1


def test_every_variant_is_measured_as_often(device: Device) -> None:
    calls: list[str] = []
    steps: list[tuple[int, int]] = []
    works = {"a": lambda s: calls.append("a"), "b": lambda s: calls.append("b")}
    with Variants(works) as variants:
        variants.replay("a graph", works["a"])
        assert list(variants.all) == [
            "a",
            "b",
            "serial",
            "streams",
            "graph branches",
            "graph chain",
            "a graph",
        ]
        found = measure(
            device,
            variants.all,
            repetitions=5,
            progress=lambda done, all: steps.append((done, all)),
        )
    assert [len(one.samples) for one in found.values()] == [5] * 7
    assert all(1 <= one.batch <= MAX_BATCH for one in found.values())
    assert steps == [(i, 5) for i in range(1, 6)]
    assert found["a"].estimate.low <= found["a"].estimate.median <= found["a"].estimate.high
    assert set(calls) == {"a", "b"}


def test_short_work_is_measured_in_batches_unless_the_cache_is_flushed(
    device: Device, fake: FakeDriver
) -> None:
    samples = interleaved({"a": lambda s: None}, repetitions=3, device=device)
    assert len(samples["a"]) == 3
    fake.clock_ms = 0.0
    batched = measure(device, {"a": lambda s: None}, repetitions=3)
    flushed = measure(device, {"a": lambda s: None}, repetitions=3, flush_l2=True)
    assert batched["a"].batch > 1 and flushed["a"].batch == 1
    assert "cuMemsetD8Async" in fake.calls
    assert not fake.allocations


def test_nothing_to_measure_is_refused(device: Device) -> None:
    with pytest.raises(GoptxError, match="nothing to measure"):
        interleaved({}, device=device)
