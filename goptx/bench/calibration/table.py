"""Readings become a latency table: cycles by class with their spread, as TOML."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from goptx.bench.calibration.chain import target_of, text
from goptx.bench.calibration.measure import Chains, Readings, per_issue, per_link
from goptx.bench.calibration.probes import PROBES, Probe
from goptx.cuda.assemble import assemble
from goptx.cuda.stats import median
from goptx.isa.latency import Row, Table, latency_classes

if TYPE_CHECKING:
    from goptx.bench.report import Machine

LAUNCHES = 15
TIME_LIMIT_S = 240.0
_TAIL = 0.05


@dataclass(frozen=True)
class Measured:
    """One probe: cycles until a dependent instruction issues, with its 5 % and 95 % quantiles.

    ``interval`` is the cycles between two issues on one scheduler; None where not measured.
    """

    name: str
    classes: tuple[str, ...]
    cycles: float
    low: float
    high: float
    interval: float | None


@dataclass(frozen=True)
class Calibration:
    """All probes of a device, and the table that they make."""

    machine: Machine
    target: str
    probes: tuple[Measured, ...]

    @property
    def table(self) -> Table:
        """Measured classes; the others as they are known, with what is said of them."""
        source = f"measured: goptx calibrate on {self.machine.name}, {self.machine.date[:10]}"
        found: dict[str, Row] = {}
        for name in dict.fromkeys(c for one in self.probes for c in one.classes):
            of_class = [one for one in self.probes if name in one.classes]
            mean = sum(one.cycles for one in of_class) / len(of_class)
            intervals = [one.interval for one in of_class if one.interval is not None]
            found[name] = Row(
                max(1, round(mean)),
                f"{source}; {' and '.join(one.name for one in of_class)}",
                round(min(one.low for one in of_class), 2),
                round(max(one.high for one in of_class), 2),
                round(min(intervals), 2) if intervals else None,
            )
        known = latency_classes(self.target)
        return {name: found.get(name, row) for name, row in {**known, **found}.items()}


def assembled(target: str, jobs: int, probes: Sequence[Probe] = PROBES) -> list[Chains]:
    """The chains of every probe that a device can run, assembled side by side."""

    def chains(probe: Probe) -> Chains | None:
        used = target_of(probe, target)
        if used is None:
            return None

        def pair(crowd: bool) -> tuple[bytes, bytes]:
            short, long = (
                assemble(
                    text(probe, used, links, crowd=crowd),
                    target=used,
                    filename=f"<chain of {probe.name}>",
                ).image
                for links in probe.links
            )
            return short, long

        return Chains(probe, pair(False), pair(True) if probe.crowd else None)

    with ThreadPoolExecutor(max(1, jobs)) as pool:
        return [found for found in pool.map(chains, probes) if found is not None]


def evaluate(chains: Sequence[Chains], readings: Sequence[Readings]) -> tuple[Measured, ...]:
    """Cycles of each probe, less those of other classes that stand in its links."""
    alone: dict[str, list[float]] = {}
    found: list[Measured] = []
    ordered = sorted(
        zip(chains, readings, strict=True), key=lambda pair: len(pair[0].probe.less)
    )  # what is taken off is measured first
    for one, read in ordered:
        probe = one.probe
        off = sum(median(alone[name]) for name in probe.less)
        cycles = [(link - off) / probe.ops for link in per_link(probe, read.alone)]
        for name in probe.classes:
            alone.setdefault(name, []).extend(cycles)
        issue = None if read.crowd is None else median(per_issue(probe, read.crowd))
        low, high = _quantiles(cycles)
        found.append(Measured(probe.name, probe.classes, median(cycles), low, high, issue))
    place = {one.probe.name: position for position, one in enumerate(chains)}
    return tuple(sorted(found, key=lambda one: place[one.name]))


def _quantiles(values: Sequence[float]) -> tuple[float, float]:
    ordered = sorted(values)
    cut = int(_TAIL * len(ordered))
    return ordered[cut], ordered[len(ordered) - 1 - cut]


def calibrate(
    *, device: int = 0, launches: int = LAUNCHES, jobs: int = 1, time_limit_s: float = TIME_LIMIT_S
) -> Calibration:
    """Measures the latency classes on a GPU, in a process of its own.

    GoptxError if there is no GPU or no assembler, or a chain fails or hangs.
    """
    from goptx.bench.job import machine
    from goptx.cuda.worker import Worker

    with Worker(timeout_s=time_limit_s, warm=False) as worker:
        info = worker.run("goptx.proof.gpu_trial:device_info", device)
        chains = assembled(info.target, jobs)
        info, readings = worker.run("goptx.bench.calibration.measure:run", chains, launches, device)
    return Calibration(machine(info), info.target, evaluate(chains, readings))
