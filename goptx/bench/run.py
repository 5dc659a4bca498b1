"""Starts a measurement in a process of its own and waits for its report."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from goptx.bench.progress import Watcher
from goptx.bench.report import BenchReport, BenchSettings
from goptx.contract import Contract
from goptx.cuda.worker import Worker
from goptx.diag import GoptxError

TIME_LIMIT_S = 300.0
"""How long preparing and measuring may take together."""

Sizes = str | None | Mapping[str, str]


def bench_contract(
    contract: Contract,
    ptx: str,
    *,
    folder: str | Path = ".",
    size: Sizes = "bench",
    settings: BenchSettings | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    progress: Callable[[str, int, int], None] | None = None,
    worker: Worker | None = None,
) -> BenchReport:
    """Measures a fused kernel against its members.

    Args:
        contract, ptx: the contract and the text of the fused kernel.
        folder: where the contract lies; its paths start there.
        size: the launch files' size for all members, or sizes by alias; None is their default.
        settings: the protocol; see :class:`BenchSettings`.
        time_limit_s: the process is ended when it takes longer.
        progress: told (what is done, repetitions measured, all repetitions).
        worker: a process to use; it stays open. Without one, one is started and ended.

    GoptxError if there is no device, a member cannot be launched, or the kernel hangs.
    """
    from goptx.bench.job import Request

    sizes = member_sizes(contract, size)
    with ExitStack() as stack:
        place: Path | None = None
        if progress is not None:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "progress"
            stack.enter_context(Watcher(place, progress))
        request = Request(
            contract,
            ptx,
            str(Path(folder).absolute()),
            sizes,
            settings or BenchSettings(),
            None if place is None else str(place),
        )
        used = worker or stack.enter_context(Worker(timeout_s=time_limit_s, warm=False))
        return used.run("goptx.bench.job:bench", request, timeout_s=time_limit_s)


def member_sizes(contract: Contract, size: Sizes) -> dict[str, str | None]:
    """The size of each member by alias. GoptxError for aliases that are none."""
    if size is None or isinstance(size, str):
        return {member.alias: size for member in contract.members}
    for alias in size:
        contract.member(alias)
    missing = [m.alias for m in contract.members if m.alias not in size]
    if missing:
        raise GoptxError.at(
            f"no size is given for member {', '.join(map(repr, missing))}",
            hint="give one size for all (--size bench), or one for each (--size a=bench,b=small)",
        )
    return dict(size)
