"""All ways to hold a fused kernel against its members: certificate, CPU, GPU.

The certificate proves it for all inputs, without running anything; the CPU runs it on some, under
several schedules, every access checked; a GPU runs it as it is meant to run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, cast

from goptx.cuda.worker import Worker
from goptx.diag import Diagnostic, GoptxError
from goptx.proof.cert_files import certify_text
from goptx.proof.certificate import Certificate
from goptx.proof.cpu_verify import SCHEDULES, CpuPreparer, orders, verify_cpu
from goptx.proof.differential import verify_gpu
from goptx.proof.gpu_inputs import Size, Subject, read_subject
from goptx.proof.report import VerifyReport

WAYS: Final = ("static", "cpu", "gpu")
"""The ways, cheapest first."""

_INFO = "goptx.proof.gpu_trial:device_info"
_FIRST_SEED = 7


@dataclass(frozen=True)
class How:
    """How a fused kernel is run.

    Attributes:
        size: of the launch files: a name, names by alias, or a list of those.
        seeds: of the buffers' contents, a run each.
        schedules: orders of warps and CTAs on the CPU, so many.
        shapes: shapes derived from the launch files' sizes; None is the CPU's default.
        timeout_s: seconds for a launch (CPU) or a run (GPU); None is the way's default.
        memory: bytes that the process of the CPU's runs may take; None is the default.
        device: which GPU.
        cache: folder for what saves time the next time.
        checks: checkers under which the fused kernel runs on the CPU; bounds if None.
    """

    size: Size | Sequence[Size] = None
    seeds: Sequence[int] = (_FIRST_SEED,)
    schedules: int = SCHEDULES
    shapes: int | None = None
    timeout_s: float | None = None
    memory: int | None = None
    device: int = 0
    cache: Path | None = None
    checks: str | Iterable[str] | None = None


@dataclass(frozen=True)
class Verification:
    """What all ways together found.

    Attributes:
        kernel, plan: of the contract.
        certificate: what was proved; None if that failed or was not asked for.
        reports: what running found, by way.
        skipped: ways that were not gone, and why.
        diagnostics: every failure and remark.
        ways: those that were asked for.
    """

    kernel: str
    plan: str
    certificate: Certificate | None = None
    reports: Mapping[str, VerifyReport] = field(default_factory=dict[str, VerifyReport])
    skipped: Mapping[str, str] = field(default_factory=dict[str, str])
    diagnostics: tuple[Diagnostic, ...] = ()
    ways: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Something was proved or executed, and nothing failed."""
        failed = any(d.severity == "error" for d in self.diagnostics)
        done = self.certificate is not None or bool(self.reports)
        return done and not failed and all(report.ok for report in self.reports.values())

    @property
    def bitwise(self) -> bool:
        """Whether it is ok, was executed, and no bit differed anywhere."""
        return self.ok and bool(self.reports) and all(r.bitwise for r in self.reports.values())

    def statement(self) -> str:
        """What was proved and what was executed, in one line."""
        proved = ["NOT proved"] if "static" in self.ways else []
        if self.certificate is not None:
            proved = [f"proved equal to its members ({self.certificate.images} instructions)"]
        ran = [_executed(way, report) for way, report in self.reports.items()]
        ran += [f"not on the {way.upper()}: {why}" for way, why in self.skipped.items()]
        parts = [*proved, *(ran or ["not executed"])]
        return f"{self.kernel}: {'; '.join(parts)}"

    def as_dict(self) -> dict[str, object]:
        """Plain data; the runs of all devices together, each with the way it went."""
        runs = [
            {"on": way, **run.as_dict()}
            for way, report in self.reports.items()
            for run in report.runs
        ]
        return {
            "kernel": self.kernel,
            "plan": self.plan,
            "ok": self.ok,
            "bitwise": self.bitwise,
            "hung": any(report.hung for report in self.reports.values()),
            "statement": self.statement(),
            "certificate": None if self.certificate is None else self.certificate.as_dict(),
            "devices": {way: report.device for way, report in self.reports.items()},
            "skipped": dict(self.skipped),
            "runs": runs,
            "diagnostics": [d.as_dict() for d in self.diagnostics],
        }


def _executed(way: str, report: VerifyReport) -> str:
    """What was executed on a device and how it compared."""
    sizes = len({str(sorted(run.sizes.items(), key=str)) for run in report.runs})
    seeds = len({run.seed for run in report.runs})
    counts = [(sizes, "shape"), (seeds, "seed")]
    if way == "cpu":
        counts.append((len(report.schedules), "schedule"))
    where = "the CPU" if way == "cpu" else report.device
    if not report.runs and not report.hung:
        return f"failed on {where}"
    what = " x ".join(f"{n} {name}{'' if n == 1 else 's'}" for n, name in counts)
    verdict = (
        "all bytes equal"
        if report.bitwise
        else "within the stated bounds"
        if report.ok
        else "it hangs"
        if report.hung
        else "NOT equal"
    )
    return f"executed on {where}, {what}: {verdict}"


def verify(
    subject: Subject, on: Sequence[str] | None = None, how: How | None = None
) -> Verification:
    """Holds a fused kernel against its members in some ways; None is all that this machine has.

    Every way is gone, also if one before it failed. GoptxError if something is missing that is
    needed: a member's file, a size, a device that was asked for by name.
    """
    how = how or How()
    ways = WAYS if on is None else [way for way in WAYS if way in on]
    contract = subject.contract
    found = Verification(contract.kernel, contract.plan, ways=tuple(ways))
    for way in ways:
        if way == "static":
            found = _proved(found, subject)
        elif way == "gpu" and on is None and (why := no_gpu(how.device)) is not None:
            found = replace(found, skipped={**found.skipped, way: why})
        else:
            before = found.reports.get("cpu")
            size = how.size if before is None else _also_there(subject, how, before)
            report = _executed_on(way, subject, replace(how, size=size) if way == "gpu" else how)
            reports = {**found.reports, way: report}
            findings = (*found.diagnostics, *report.diagnostics)
            found = replace(found, reports=reports, diagnostics=tuple(dict.fromkeys(findings)))
    return found


def no_gpu(device: int = 0) -> str | None:
    """Why there is no GPU to run on; None if there is one."""
    try:
        with Worker(timeout_s=30.0) as worker:
            worker.run(_INFO, device)
        return None
    except GoptxError as error:
        return error.diagnostics[0].message


def _proved(found: Verification, subject: Subject) -> Verification:
    try:
        certificate = certify_text(
            subject.contract,
            subject.ptx,
            folder=subject.folder,
            filename=subject.filename,
            members=subject.members,
        )
    except GoptxError as error:
        return replace(found, diagnostics=(*found.diagnostics, *error.diagnostics))
    return replace(found, certificate=certificate)


def _also_there(subject: Subject, how: How, before: VerifyReport) -> Size | Sequence[Size]:
    """The sizes for the GPU: those given, and the derived shapes that the CPU could run."""
    if how.size is not None:
        return how.size
    ran = [run.sizes for run in before.runs if run.ok]
    shapes = CpuPreparer(subject.contract).shapes(subject, max(0, len(ran) - 1))
    return [
        None,
        *(s for s in shapes if any(all(r[a] == str(one) for a, one in s.items()) for r in ran)),
    ]


def _executed_on(way: str, subject: Subject, how: How) -> VerifyReport:
    common: dict[str, Any] = {
        "folder": subject.folder,
        "filename": subject.filename,
        "members": subject.members,
        "launch": subject.launch,
        "tolerance": subject.tolerance,
        "size": how.size,
        "seeds": tuple(how.seeds),
    }
    if how.timeout_s is not None:
        common["timeout_s"] = how.timeout_s
    if way == "gpu":
        return verify_gpu(subject.contract, subject.ptx, device=how.device, **common)
    return verify_cpu(
        subject.contract,
        subject.ptx,
        schedules=orders(how.schedules),
        shapes=how.shapes,
        memory=how.memory,
        cache=how.cache,
        checks=how.checks,
        **common,
    )


def verify_file(
    path: str | Path,
    contract: str | Path | None = None,
    *,
    on: Sequence[str] | str | None = None,
    members: Mapping[str, Path] | None = None,
    launch: Path | None = None,
    tolerance: float | None = None,
    **how: Any,
) -> Verification:
    """Verifies a fused PTX file with its contract, by default the one beside it.

    ``on`` is one or more of `WAYS`; other options are those of `How`.
    """
    subject, notes = read_subject(path, contract)
    subject = replace(subject, members=members or {}, launch=launch, tolerance=tolerance)
    ways = cast("Sequence[str] | None", [on] if isinstance(on, str) else on)
    for way in ways or ():
        if way not in WAYS:
            raise GoptxError.at(f"there is no way {way!r}", hint=f"one of {', '.join(WAYS)}")
    found = verify(subject, ways, How(**how))
    return replace(found, diagnostics=(*notes, *found.diagnostics))
