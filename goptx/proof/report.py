"""What a differential run found, as data, as diagnostics and as JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from goptx.diag import Diagnostic


@dataclass(frozen=True)
class BufferResult:
    """One buffer after the originals and after the fused kernel.

    Attributes:
        name: "alias.label"; a module's variable is "alias:symbol".
        members: who uses it.
        differing: elements whose bits differ; ``index`` is the first of them, and ``expected`` and
            ``found`` are its values.
        written: bytes of an output that do not hold poison: a lower bound of what was written.
        unwritten: whether that first element was never written by the fused kernel.
        tolerance, error: the relative bound, and the largest error, where bits differ and a bound
            was given.
        unstable: the originals do not reproduce their own results here.
    """

    name: str
    members: tuple[str, ...]
    dtype: str
    shape: tuple[int, ...]
    role: str
    differing: int = 0
    index: tuple[int, ...] = ()
    expected: int | float | None = None
    found: int | float | None = None
    written: int | None = None
    unwritten: bool = False
    tolerance: float | None = None
    error: float | None = None
    unstable: bool = False

    @property
    def count(self) -> int:
        """Elements."""
        return math.prod(self.shape)

    @property
    def within(self) -> bool:
        """Whether bits differ, but no value by more than its bound."""
        within = self.error is not None and self.tolerance is not None
        return self.differing > 0 and within and (self.error or 0.0) <= (self.tolerance or 0.0)

    @property
    def ok(self) -> bool:
        """Whether all bytes are equal, or floats within the tolerance."""
        return self.differing == 0 or self.within

    def as_dict(self) -> dict[str, Any]:
        """Plain data; values that JSON does not have (nan, inf) are texts."""
        data = asdict(self)
        for key in ("expected", "found", "error"):
            value = data[key]
            if isinstance(value, float) and not math.isfinite(value):
                data[key] = str(value)
        for key in ("members", "shape", "index"):
            data[key] = list(data[key])
        data["equal"] = self.differing == 0
        data["ok"] = self.ok
        return data


@dataclass(frozen=True)
class Overrun:
    """Bytes written beside a buffer: by whom, beside what, how many, where the first."""

    by: str
    buffer: str
    size: int
    count: int
    offset: int

    @property
    def of_original(self) -> bool:
        """Whether a member does it by itself already."""
        return self.by != "the fused kernel"


@dataclass(frozen=True)
class TrialResult:
    """One differential run: at these sizes, with this seed, in so many seconds."""

    sizes: Mapping[str, str | None]
    seed: int
    seconds: float = 0.0
    buffers: tuple[BufferResult, ...] = ()
    breaches: tuple[Overrun, ...] = ()
    float_atomics: tuple[str, ...] = ()
    times: Mapping[str, Mapping[str, float]] = field(default_factory=dict[str, Mapping[str, float]])

    @property
    def ok(self) -> bool:
        """Whether there are buffers, all are right, and nothing was written beside them."""
        return bool(self.buffers) and not self.breaches and all(b.ok for b in self.buffers)

    @property
    def place(self) -> str:
        """Size and seed in words."""
        return f"{place(self.sizes)}seed {self.seed}"

    def as_dict(self) -> dict[str, Any]:
        """The trial as plain data."""
        return {
            "sizes": dict(self.sizes),
            "seed": self.seed,
            "ok": self.ok,
            "seconds": round(self.seconds, 4),
            "buffers": [buffer.as_dict() for buffer in self.buffers],
            "breaches": [asdict(breach) for breach in self.breaches],
            "times": {name: dict(values) for name, values in self.times.items()},
        }


@dataclass(frozen=True)
class VerifyReport:
    """What running a fused kernel against its members found.

    Attributes:
        kernel, plan: of the contract.
        device, target: where it ran.
        runs: those that came to their end.
        diagnostics: every failure, and remarks (notes, warnings).
        hung: a run was ended because it took too long.
        schedules: orders in which the fused kernel ran in each run; None is the natural one.
    """

    kernel: str
    plan: str
    device: str
    target: str
    runs: tuple[TrialResult, ...]
    diagnostics: tuple[Diagnostic, ...]
    hung: bool = False
    schedules: tuple[int | None, ...] = (None,)

    @property
    def ok(self) -> bool:
        """All runs were made, and each found the fused kernel equal to its members."""
        failed = any(d.severity == "error" for d in self.diagnostics)
        return bool(self.runs) and not failed and all(run.ok for run in self.runs)

    @property
    def bitwise(self) -> bool:
        """Whether no bit differed anywhere."""
        return self.ok and all(b.differing == 0 for run in self.runs for b in run.buffers)

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data."""
        return {
            "kernel": self.kernel,
            "plan": self.plan,
            "device": self.device,
            "target": self.target,
            "ok": self.ok,
            "bitwise": self.bitwise,
            "hung": self.hung,
            "schedules": list(self.schedules),
            "runs": [run.as_dict() for run in self.runs],
            "diagnostics": [d.as_dict() for d in self.diagnostics],
        }


def place(sizes: Mapping[str, str | None]) -> str:
    """The sizes in words, with a comma behind; nothing where there are none."""
    names = list(dict.fromkeys(sizes.values()))
    if names == [None]:
        return ""
    if len(names) == 1:
        return f"size {names[0]}, "
    return "size " + " ".join(f"{a}={s}" for a, s in sizes.items() if s is not None) + ", "


def diagnose(result: TrialResult) -> list[Diagnostic]:
    """What is wrong, or worth knowing, about a run."""
    found = [_breach(result, breach) for breach in result.breaches]
    for buffer in result.buffers:
        if buffer.differing:
            found.append(_difference(result, buffer))
    return [*found, *_silent(result)]


def _breach(result: TrialResult, breach: Overrun) -> Diagnostic:
    before = breach.offset < 0
    where = f"{-breach.offset} bytes before" if before else f"at byte {breach.offset} of"
    owner = "a member writes there by itself too" if breach.of_original else "its members do not"
    return Diagnostic(
        "error",
        f"{breach.by} writes outside of {breach.buffer} ({breach.size} bytes): {breach.count} "
        f"bytes, the first {where} it ({result.place})",
        hint="check the sizes in its launch file" if breach.of_original else owner,
    )


def _difference(result: TrialResult, buffer: BufferResult) -> Diagnostic:
    index = f"[{', '.join(map(str, buffer.index))}]"
    values = f"{buffer.found!r}, not {buffer.expected!r}"
    if buffer.unwritten:
        values = f"never written, expected {buffer.expected!r}"
    message = (
        f"{buffer.name} differs in {buffer.differing:,} of {buffer.count:,} elements "
        f"({buffer.dtype}, {result.place}); the first is {index}: {values}"
    )
    if buffer.within:
        bound = f"within the bound of {buffer.tolerance:g}: the largest is {buffer.error:.3g}"
        return Diagnostic("note", f"{message}; relative errors are {bound}")
    if buffer.error is not None:
        message += f"; the largest relative error is {buffer.error:.3g}, over {buffer.tolerance:g}"
    return Diagnostic("error", message, hint=_reason(result, buffer))


def _reason(result: TrialResult, buffer: BufferResult) -> str | None:
    """What may be behind a difference."""
    atomics = [alias for alias in buffer.members if alias in result.float_atomics]
    if buffer.unstable and atomics and buffer.tolerance is None:
        return (
            f"member {atomics[0]!r} adds floats atomically, in no fixed order, and differs from "
            "itself from run to run: state a bound with --tolerance"
        )
    if buffer.unstable:
        return (
            "the members do not reproduce this themselves from run to run: it depends on an order "
            "that nothing fixes, and is outside of bitwise equality"
        )
    return None


def _silent(result: TrialResult) -> list[Diagnostic]:
    """Members that wrote nothing into their outputs: comparing them proves nothing."""
    found: list[Diagnostic] = []
    for buffer in result.buffers:
        if buffer.written == 0 and not buffer.differing and buffer.count:
            text = f"nothing is written to the output {buffer.name} ({result.place})"
            found.append(Diagnostic("warning", text, hint="a larger size would test more"))
    return found


def summary(report: VerifyReport) -> str:
    """The verdict in one line."""
    runs = f"{len(report.runs)} run{'' if len(report.runs) == 1 else 's'}"
    buffers = sum(len(run.buffers) for run in report.runs)
    where = f"{runs}, {buffers} buffers compared on {report.device}"
    if report.bitwise:
        return f"{report.kernel}: bitwise equal to its members ({where})"
    if report.ok:
        return f"{report.kernel}: equal to its members within the stated bounds ({where})"
    verdict = "hangs" if report.hung else "is NOT equal to its members"
    return f"{report.kernel}: {verdict} ({where})"
