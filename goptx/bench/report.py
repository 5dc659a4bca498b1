"""What a measurement found: times, speed-ups with intervals, and whether fusing was worth it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from goptx.bench.statistics import best_ratio
from goptx.cuda.stats import Estimate, median_interval, ratio_interval

SCHEMA = 1
"""Version of the JSON format."""

Kind = Literal["alone", "baseline", "fused", "control"]
Worth = Literal["yes", "no", "unclear", "wrong"]

SERIAL, STREAMS, BRANCHES, CHAIN = "serial", "streams", "graph branches", "graph chain"
FUSED, FUSED_GRAPH, CONTROL = "fused", "fused graph", "fused again"

KINDS: Mapping[str, Kind] = {
    SERIAL: "baseline",
    STREAMS: "baseline",
    BRANCHES: "baseline",
    CHAIN: "baseline",
    FUSED: "fused",
    FUSED_GRAPH: "fused",
    CONTROL: "control",
}
"""The variants and what they are for; those named ``alone ALIAS`` are a member by itself."""

ALONE = "alone "
_GRAPHS = (BRANCHES, CHAIN)


def kind_of(variant: str) -> Kind:
    """What a variant is for."""
    return "alone" if variant.startswith(ALONE) else KINDS[variant]


@dataclass(frozen=True, slots=True)
class BenchSettings:
    """How to measure.

    Attributes:
        repetitions: samples of each variant.
        min_time_s: least device time of a sample; small kernels are repeated to fill it.
        warmup: calls of each variant before it is timed.
        flush_l2: overwrite the L2 cache before each sample, which then is a single call.
        check: compare the fused kernel's results with the members' first.
        variants: names of the variants to measure, or "alone"; all if there are none.
    """

    repetitions: int = 25
    min_time_s: float = 0.002
    warmup: int = 3
    flush_l2: bool = False
    check: bool = True
    variants: tuple[str, ...] = ()

    def wants(self, variant: str) -> bool:
        """Whether a variant is to be measured."""
        return (
            not self.variants
            or variant in self.variants
            or (variant.startswith(ALONE) and ALONE.strip() in self.variants)
        )


@dataclass(frozen=True, slots=True)
class MemberShape:
    """How a member was launched. ``traffic`` is the least number of bytes it has to move."""

    alias: str
    kernel: str
    path: str
    size: str | None
    sizes: Mapping[str, int]
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    dynamic_shared: int
    buffers: int
    traffic: int

    @property
    def ctas(self) -> int:
        """CTAs of the grid."""
        x, y, z = self.grid
        return x * y * z


@dataclass(frozen=True, slots=True)
class Timing:
    """The samples of a variant in microseconds a call, one for each repetition in order.

    ``batch`` calls made one sample; the host took ``host_us`` to queue one call.
    """

    variant: str
    samples: tuple[float, ...]
    batch: int
    host_us: float

    @property
    def kind(self) -> Kind:
        """What the variant is: members apart, or a form of the fused kernel."""
        return kind_of(self.variant)

    @property
    def estimate(self) -> Estimate:
        """Median and 95 % interval, microseconds."""
        return median_interval(self.samples)


@dataclass(frozen=True, slots=True)
class Machine:
    """What the times were measured on."""

    name: str
    driver: str
    sm_count: int
    l2_cache: int
    memory: int
    goptx: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class BenchReport:
    """A measurement of one fused kernel.

    Attributes:
        kernel, plan, target, ptx: of the fused kernel, from its contract.
        members: how each was launched.
        grid, block, dynamic_shared: of the fused kernel.
        registers: a thread of the fused kernel; ``ctas_per_sm`` as the driver counts them.
        differences: how the results differ from the members'; None if that was not checked.
        timings: of each variant.
        restored: whether the contents of the buffers were restored after each repetition.
    """

    kernel: str
    plan: str
    target: str
    ptx: str
    members: tuple[MemberShape, ...]
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    dynamic_shared: int
    registers: int
    ctas_per_sm: int
    machine: Machine
    settings: BenchSettings
    timings: tuple[Timing, ...]
    differences: tuple[str, ...] | None = None
    restored: bool = False
    notes: tuple[str, ...] = field(default=())

    def timing(self, variant: str) -> Timing | None:
        """The samples of a variant; None if it was not measured."""
        return next((t for t in self.timings if t.variant == variant), None)

    def of_kind(self, kind: Kind) -> list[Timing]:
        """The variants of a kind, in order."""
        return [t for t in self.timings if t.kind == kind]

    def fastest(self, kind: Kind) -> Timing | None:
        """The variant of a kind with the smallest median."""
        return min(self.of_kind(kind), key=lambda t: t.estimate.median, default=None)

    def partner(self, variant: str) -> Timing | None:
        """The fused variant that is launched in the same way as a baseline.

        Graphs are compared with the fused kernel in a graph, where both were measured.
        """
        wanted = FUSED_GRAPH if variant in _GRAPHS else FUSED
        return self.timing(wanted) or self.fastest("fused")

    def speedup(self, variant: str) -> Estimate | None:
        """Time of a baseline or a member over that of the fused kernel launched likewise."""
        base, fused = self.timing(variant), self.partner(variant)
        if base is None or fused is None:
            return None
        return ratio_interval(base.samples, fused.samples)

    def gain(self) -> Estimate | None:
        """Time of the best baseline over that of the fused kernel, both launched in the better way.

        The choice of the best is part of the interval. None if one side was not measured.
        """
        baselines, fused = self.of_kind("baseline"), self.of_kind("fused")
        if not baselines or not fused:
            return None
        return best_ratio([t.samples for t in baselines], [t.samples for t in fused])

    def noise(self) -> float:
        """How far two measurements of the same kernel lie apart, as a part; 0 if not measured."""
        first, again = self.timing(FUSED), self.timing(CONTROL)
        if first is None or again is None:
            return 0.0
        return abs(again.estimate.median / first.estimate.median - 1)

    @property
    def worth(self) -> Worth | None:
        """Whether fusing was worth it; None if there is nothing to compare."""
        gain = self.gain()
        if self.differences:
            return "wrong"
        if gain is None:
            return None
        if gain.low > 1 and gain.median > 1 + self.noise():
            return "yes"
        if gain.high < 1 and gain.median < 1 - self.noise():
            return "no"
        return "unclear"

    def verdict(self) -> str:
        """The answer in one line."""
        gain, best = self.gain(), self.fastest("baseline")
        worth = self.worth
        if worth == "wrong":
            return "the fused kernel computes something else than its members: times mean nothing"
        if gain is None or best is None:
            return "nothing to compare with: measure a baseline and the fused kernel"
        others = "serial, streams and graph" if len(self.of_kind("baseline")) > 1 else best.variant
        over = f"{times(gain)} over the best of {others} ({best.variant})"
        if len(self.of_kind("baseline")) == 1:
            over = f"{times(gain)} over {best.variant}"
        if worth == "yes":
            return f"worth it: {over}"
        if worth == "no":
            return f"not worth it: {over}"
        return f"no clear difference: {over}"

    def l2_note(self) -> str:
        """What the L2 cache holds while measuring."""
        total = sum(m.buffers for m in self.members)
        size = self.machine.l2_cache
        if self.settings.flush_l2:
            return f"L2 cache ({size >> 20} MiB) overwritten before each sample: cold"
        fits = "fit into" if total <= size else "exceed"
        state = "warm; --flush-l2 measures cold" if total <= size else "warm as far as they fit"
        return f"buffers ({total / 2**20:.4g} MiB) {fits} the L2 cache ({size >> 20} MiB): {state}"

    # Plain data

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data for ``--json``: samples, and what follows from them."""
        data: dict[str, Any] = {"schema": SCHEMA, **asdict(self)}
        data["timings"] = [self._timing(t) for t in self.timings]
        gain, best = self.gain(), self.fastest("baseline")
        data["gain"] = None if gain is None else asdict(gain)
        data["best_baseline"] = None if best is None else best.variant
        data["noise"] = self.noise()
        data["worth"] = self.worth
        data["verdict"] = self.verdict()
        return data

    def _timing(self, timing: Timing) -> dict[str, Any]:
        speedup = self.speedup(timing.variant) if timing.kind in ("baseline", "alone") else None
        return {
            **asdict(timing),
            "kind": timing.kind,
            "microseconds": asdict(timing.estimate),
            "speedup": None if speedup is None else asdict(speedup),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> BenchReport:
        """Reads what `as_dict` wrote. KeyError or TypeError if it is something else."""
        plain = {name: data[name] for name in cls.__dataclass_fields__}
        plain["members"] = tuple(MemberShape(**_tuples(m)) for m in data["members"])
        plain["timings"] = tuple(
            Timing(t["variant"], tuple(t["samples"]), t["batch"], t["host_us"])
            for t in data["timings"]
        )
        plain["machine"] = Machine(**data["machine"])
        plain["settings"] = BenchSettings(**_tuples(data["settings"]))
        return cls(**_tuples(plain))


def _tuples(data: Mapping[str, Any]) -> dict[str, Any]:
    """Lists, which JSON makes of tuples, turned back."""
    return {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}  # pyright: ignore[reportUnknownArgumentType]


def times(ratio: Estimate) -> str:
    """A speed-up as text: ``1.23x [1.21, 1.25]``."""
    return f"{ratio.median:.2f}x [{ratio.low:.2f}, {ratio.high:.2f}]"


def geometric_mean(values: Sequence[float]) -> float:
    """The geometric mean. Raises ValueError without values."""
    from statistics import geometric_mean as mean

    return mean(values)
