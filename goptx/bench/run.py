"""Starts a measurement in a process of its own and waits for its report."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from goptx.bench.progress import Watcher
from goptx.bench.report import BenchReport, BenchSettings
from goptx.contract import Contract
from goptx.cuda.worker import Worker
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from goptx.proof.gpu_inputs import Size, Subject

TIME_LIMIT_S = 300.0
"""How long preparing and measuring may take together."""


def bench_contract(
    contract: Contract,
    ptx: str,
    *,
    folder: Path | None = None,
    size: Size = "bench",
    settings: BenchSettings | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    device: int = 0,
    progress: Callable[[str, int, int], None] | None = None,
) -> BenchReport:
    """Measures a fused kernel against its members. See :func:`bench_subject`.

    Args:
        contract, ptx: the contract and the text of the fused kernel.
        folder: where the contract lies; its paths start there.
    """
    from goptx.proof.gpu_inputs import Subject

    return bench_subject(
        Subject(contract, ptx, folder or Path()),
        size=size,
        settings=settings,
        time_limit_s=time_limit_s,
        device=device,
        progress=progress,
    )


def bench_subject(
    subject: Subject,
    *,
    size: Size = "bench",
    settings: BenchSettings | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    device: int = 0,
    progress: Callable[[str, int, int], None] | None = None,
) -> BenchReport:
    """Measures a fused kernel against its members, in a process of its own.

    Args:
        subject: the fused kernel with its contract, and where its members are.
        size: the launch files' size for all members, or sizes by alias; None is their default.
        settings: the protocol; see :class:`BenchSettings`.
        time_limit_s: the process is ended when it takes longer.
        device: the number of the GPU.
        progress: told (what is done, repetitions measured, all repetitions).

    GoptxError if there is no device, a member cannot be launched, or a kernel hangs.
    """
    from goptx.bench.job import Request

    check_sizes(subject.contract, size)
    with ExitStack() as stack:
        place: Path | None = None
        if progress is not None:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "progress"
            stack.enter_context(Watcher(place, progress))
        request = Request(
            subject,
            size,
            settings or BenchSettings(),
            device=device,
            progress=None if place is None else str(place),
        )
        worker = stack.enter_context(Worker(timeout_s=time_limit_s, warm=False))
        return worker.run("goptx.bench.job:bench", request)


def check_sizes(contract: Contract, size: Size) -> None:
    """GoptxError unless sizes by alias name every member, and nothing else."""
    if not isinstance(size, Mapping):
        return
    for alias in size:
        contract.member(alias)
    missing = [m.alias for m in contract.members if m.alias not in size]
    if missing:
        raise GoptxError.at(
            f"no size is given for member {', '.join(map(repr, missing))}",
            hint="give one size for all (--size bench), or one for each (--size a=bench,b=small)",
        )
