"""The measurement itself: runs in a worker process, which a kernel that hangs may cost."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from goptx.bench.progress import Reporter
from goptx.bench.report import (
    ALONE,
    CONTROL,
    FUSED,
    BenchReport,
    BenchSettings,
    Machine,
    MemberShape,
    Timing,
)
from goptx.bench.stage import Stage, traffic
from goptx.contract import MemberRecord
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.streams import Work
from goptx.cuda.timing import Measurement, Variants, measure
from goptx.diag import Diagnostic, GoptxError
from goptx.proof.gpu_inputs import Preparer, Size, Subject


@dataclass(frozen=True)
class Request:
    """What to measure, with which contents; it travels to the worker.

    ``progress`` is a file to report to.
    """

    subject: Subject
    size: Size
    settings: BenchSettings
    seed: int = 7
    device: int = 0
    progress: str | None = None


def bench(request: Request) -> BenchReport:
    """Prepares, checks and measures. GoptxError for what cannot be launched."""
    report = Reporter(request.progress)
    settings = request.settings
    notes: list[Diagnostic] = []
    with Device.open(request.device) as device:
        report.say("assemble")
        preparer = Preparer(device.info)
        (trial,) = preparer.trials(request.subject, [request.size], [request.seed], notes)
        with Stage(device, trial, report.say) as stage:
            if settings.check:
                report.say("compare results")
            differences = stage.check() if settings.check else None
            found = timed(
                device,
                stage.members,
                {FUSED: stage.fused},
                settings,
                restore=stage.restore if stage.restorable else None,
                progress=report.step,
            )
            return _report(request, stage, found, differences, notes)


def timed(
    device: Device,
    members: Mapping[str, Work],
    fused: Mapping[str, Work],
    settings: BenchSettings,
    *,
    restore: Callable[[], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Measurement]:
    """Samples of every variant: members apart, and each fused kernel directly and as a graph.

    ``members`` are their launches by alias. ``fused`` may hold several fused kernels of the same
    members by the names of their variants; the one that is called "fused" is measured a second
    time, which shows the noise. ``restore`` is called after each repetition, outside of the times.
    The order of the samples is that of the repetitions.
    """

    def step(done: int, total: int) -> None:
        if restore is not None:
            restore()
        if progress is not None:
            progress(done, total)

    works = {f"{ALONE}{alias}": launch for alias, launch in members.items()}
    with Variants(works) as variants:
        for name, launch in fused.items():
            variants.all[name] = launch
            variants.replay(f"{name} graph", launch)
        if FUSED in fused:
            variants.all[CONTROL] = fused[FUSED]
        chosen = {name: work for name, work in variants.all.items() if settings.wants(name)}
        if not chosen:
            known = [name for name in variants.all if name not in works]
            raise GoptxError.at(
                "there is no variant of such a name", hint=f"there are alone, {', '.join(known)}"
            )
        return measure(
            device,
            chosen,
            repetitions=settings.repetitions,
            warmup=settings.warmup,
            min_time_s=settings.min_time_s,
            flush_l2=settings.flush_l2,
            progress=step,
        )


def _report(
    request: Request,
    stage: Stage,
    found: Mapping[str, Measurement],
    differences: tuple[str, ...] | None,
    notes: list[Diagnostic],
) -> BenchReport:
    contract, kernel = request.subject.contract, stage.fused.kernel
    loaded = stage.kernel.function
    return BenchReport(
        kernel=contract.kernel,
        plan=contract.plan,
        target=contract.target,
        ptx=contract.ptx,
        members=tuple(_shape(record, stage) for record in contract.members),
        grid=kernel.grid,
        block=kernel.block,
        dynamic_shared=kernel.shared,
        registers=loaded.info.registers,
        ctas_per_sm=loaded.occupancy(math.prod(kernel.block), kernel.shared),
        machine=machine(stage.device.info),
        settings=request.settings,
        timings=tuple(
            Timing(name, tuple(one.samples), one.batch, one.host_us) for name, one in found.items()
        ),
        differences=differences,
        restored=stage.restorable,
        notes=tuple(dict.fromkeys(note.message for note in notes)),
    )


def machine(info: DeviceInfo) -> Machine:
    """The device, and who measured when."""
    from datetime import UTC, datetime

    from goptx import __version__

    return Machine(
        name=info.name,
        driver=f"CUDA {info.driver[0]}.{info.driver[1]}",
        sm_count=info.sm_count,
        l2_cache=info.l2_cache,
        memory=info.memory,
        goptx=__version__,
        date=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    )


def _shape(record: MemberRecord, stage: Stage) -> MemberShape:
    shape = next(m.launch for m in stage.trial.members if m.alias == record.alias)
    return MemberShape(
        alias=record.alias,
        kernel=record.kernel,
        path=record.path,
        size=shape.size,
        sizes=dict(shape.sizes),
        grid=shape.grid,
        block=shape.block,
        dynamic_shared=shape.dynamic_shared,
        buffers=sum(buffer.nbytes for buffer in shape.buffers),
        traffic=traffic(shape),
    )
