"""The measurement itself: runs in a worker process, which a kernel that hangs may cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

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
from goptx.bench.stage import (
    Stage,
    StagedMember,
    prepare_fused,
    run_apart,
    run_fused,
    sum_bytes,
    traffic,
)
from goptx.contract import Contract, MemberRecord
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.fused import FusedKernel, FusedLaunch
from goptx.cuda.memory import Comparer
from goptx.cuda.streams import Work
from goptx.cuda.timing import Measurement, Variants, measure
from goptx.diag import GoptxError


@dataclass(frozen=True)
class Request:
    """What to measure; it travels to the worker.

    ``sizes`` is the size of each member by alias, ``folder`` what the contract's paths start from,
    ``progress`` a file to report to.
    """

    contract: Contract
    ptx: str
    folder: str
    sizes: Mapping[str, str | None]
    settings: BenchSettings
    progress: str | None = None


def bench(request: Request) -> BenchReport:
    """Prepares, checks and measures. GoptxError for what cannot be launched."""
    report = Reporter(request.progress)
    contract, settings = request.contract, request.settings
    with Device.open() as device:
        folder = Path(request.folder)
        with (
            Stage(device, contract, folder, request.sizes, say=report.say) as stage,
            FusedKernel(contract, request.ptx) as kernel,
        ):
            report.say("load the fused kernel")
            fused = prepare_fused(kernel, stage.members)
            differences = _check(stage, fused, contract, report) if settings.check else None
            found = timed(
                device,
                stage.members,
                {FUSED: fused},
                settings,
                restore=stage.restore if stage.keep != "nothing" else None,
                progress=report.step,
            )
            return _report(request, stage, fused, found, differences)


def _check(
    stage: Stage, fused: FusedLaunch, contract: Contract, report: Reporter
) -> tuple[str, ...] | None:
    if stage.keep == "nothing":
        return None
    report.say("compare results")
    stream = stage.device.stream()
    slots = stage.memory.slots
    with Comparer(stage.device) as comparer:
        run_apart(stream, stage.members.values(), slots)
        found = run_fused(stream, fused, slots, comparer, contract.kernel)
    stage.restore()
    return tuple(found)


def timed(
    device: Device,
    members: Mapping[str, StagedMember],
    fused: Mapping[str, FusedLaunch],
    settings: BenchSettings,
    *,
    restore: Callable[[], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Measurement]:
    """Samples of every variant: members apart, and each fused kernel directly and as a graph.

    ``fused`` may hold several fused kernels of the same members by the names of their variants;
    the one that is called "fused" is measured a second time, which shows the noise. ``restore`` is
    called after each repetition, outside of the times. The order of samples of all variants is
    that of the repetitions.
    """

    def step(done: int, total: int) -> None:
        if restore is not None:
            restore()
        if progress is not None:
            progress(done, total)

    works: dict[str, Work] = {f"{ALONE}{alias}": m.launch for alias, m in members.items()}
    with Variants(works) as variants:
        for name, launch in fused.items():
            variants.all[name] = launch
            variants.replay(f"{name} graph", launch)
        if FUSED in fused:
            variants.all[CONTROL] = fused[FUSED]
        chosen = {name: work for name, work in variants.all.items() if settings.wants(name)}
        if not chosen:
            raise GoptxError.at(
                "none of the variants named is there",
                hint=f"there are alone, {', '.join(n for n in variants.all if n not in works)}",
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
    fused: FusedLaunch,
    found: Mapping[str, Measurement],
    differences: tuple[str, ...] | None,
) -> BenchReport:
    contract, kernel = request.contract, fused.kernel
    x, y, z = kernel.block
    return BenchReport(
        kernel=contract.kernel,
        plan=contract.plan,
        target=contract.target,
        ptx=contract.ptx,
        members=tuple(_shape(record, stage) for record in contract.members),
        grid=kernel.grid,
        block=kernel.block,
        dynamic_shared=kernel.shared,
        registers=kernel.function.info.registers,
        ctas_per_sm=kernel.function.occupancy(x * y * z, kernel.shared),
        machine=machine(stage.device.info),
        settings=request.settings,
        timings=timings(found),
        differences=differences,
        restored=stage.keep != "nothing",
    )


def timings(found: Mapping[str, Measurement]) -> tuple[Timing, ...]:
    """Measurements as records of a report."""
    return tuple(
        Timing(name, tuple(one.samples), one.batch, one.host_us) for name, one in found.items()
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
    shape = stage.shapes[record.alias]
    return MemberShape(
        alias=record.alias,
        kernel=record.kernel,
        path=record.path,
        size=shape.size,
        sizes=dict(shape.sizes),
        grid=shape.grid,
        block=shape.block,
        dynamic_shared=shape.dynamic_shared,
        buffers=sum_bytes(shape),
        traffic=traffic(shape),
    )
