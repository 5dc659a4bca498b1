"""Reports with made-up times, for the tests of what follows from them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

from goptx.bench import BenchReport, BenchSettings, MemberShape, Timing
from goptx.bench.report import Machine

SHAPE = MemberShape(
    "a", "gelu", "gelu.ptx", "bench", {"N": 512}, (4, 1, 1), (256, 1, 1), 0, 100, 200_000
)
TIMES = {
    "alone a": 60.0,
    "alone b": 70.0,
    "serial": 130.0,
    "streams": 128.0,
    "graph branches": 126.0,
    "graph chain": 129.0,
    "fused": 100.0,
    "fused graph": 105.0,
    "fused again": 101.0,
}


def spread(time: float, count: int = 25) -> list[float]:
    """Samples around a median, one per cent to each side, in an order of their own."""
    samples = [time * (1 + 0.01 * (2 * i / (count - 1) - 1)) for i in range(count)]
    random.Random(time).shuffle(samples)
    return samples


def report(times: Mapping[str, float] = TIMES) -> BenchReport:
    timings = tuple(Timing(name, tuple(spread(one)), 4, 2.5) for name, one in times.items())
    return BenchReport(
        kernel="fused_gelu_lu",
        plan="blocks(a, b)",
        target="sm_90",
        ptx="out.ptx",
        members=(
            SHAPE,
            replace(SHAPE, alias="b", kernel="lu", size=None, sizes={}, grid=(3, 5, 1)),
        ),
        grid=(19, 1, 1),
        block=(256, 1, 1),
        dynamic_shared=0,
        registers=32,
        ctas_per_sm=8,
        machine=Machine("Fake GPU", "CUDA 13.0", 132, 1 << 20, 1 << 30, "0.1.0", "2026-01-01"),
        settings=BenchSettings(),
        timings=timings,
        differences=(),
        restored=True,
    )
