"""Measures a fused kernel against its members run apart: protocol, baselines, verdict, table.

:func:`bench_contract` measures in a process of its own and returns a :class:`BenchReport`.
``docs/bench.md`` describes the protocol and how to read a report.
"""

from goptx.bench.report import BenchReport, BenchSettings, MemberShape, Timing
from goptx.bench.run import bench_contract, bench_subject

__all__ = [
    "BenchReport",
    "BenchSettings",
    "MemberShape",
    "Timing",
    "bench_contract",
    "bench_subject",
]
