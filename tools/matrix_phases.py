"""The phases of the matrix of pairs: fuse, verify, time."""

from __future__ import annotations

import argparse
import hashlib
import signal
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from matrix_store import ROOT, SHAPES, Record, Store, Task, parse_shard, pending

from goptx.cuda.worker import Worker
from goptx.diag import GoptxError
from goptx.proof.differential import VerifyJob, verify_many
from goptx.proof.gpu_inputs import Preparer, Trial

FUSE_LIMIT_S = 60
VERIFY_LIMIT_S = 10.0
TIME_LIMIT_S = 60.0

_T = TypeVar("_T")


class _Late(Exception):
    """A fusion took too long."""


class Progress:
    """Counts what became of tasks, with a line now and then."""

    def __init__(self, phase: str, total: int) -> None:
        self._phase, self._total = phase, total
        self._counts: dict[str, int] = {}
        self._start = self._last = time.monotonic()
        print(f"{phase}: {total} to do", flush=True)

    def count(self, record: Record) -> Record:
        """Counts a record and returns it."""
        self._counts[record.state] = self._counts.get(record.state, 0) + 1
        if record.state not in ("ok", "equal", "refused"):
            print(f"  {record.state} {record.key}: {record.message[:300]}", flush=True)
        if time.monotonic() - self._last > 10:
            self._last = time.monotonic()
            self._line()
        return record

    def end(self) -> None:
        """The last line."""
        self._line()

    def _line(self) -> None:
        counts = ", ".join(f"{n} {state}" for state, n in sorted(self._counts.items()))
        done, seconds = sum(self._counts.values()), time.monotonic() - self._start
        print(f"{self._phase}: {done}/{self._total} ({counts}) in {seconds:.0f} s", flush=True)


# Fusing


def fuse_all(
    store: Store,
    wanted: Sequence[Task],
    options: argparse.Namespace,
    left: Callable[[], float],
) -> None:
    """Fuses and assembles every task that has no record, in parallel processes."""
    store.copy_samples(options.samples, (k for t in wanted for k in (t.a, t.b)))
    code = fingerprint()
    keep = () if options.again else ("ok", "refused")
    todo = pending(
        wanted,
        store.records("fuse"),
        lambda r: r.state in keep and r.data.get("code") == code,
    )
    store.write_run("fuse", options.about)
    shard = parse_shard(options.shard)
    progress = Progress("fuse", len(todo))
    context = get_context("spawn")  # a fork would copy whatever threads the parent has
    with ProcessPoolExecutor(max(1, options.jobs), mp_context=context) as pool:
        waiting: set[Future[Record]] = set()
        queue = iter(todo)
        for task in queue:
            waiting.add(pool.submit(fuse_one, str(store.folder), task, options.arch, code))
            if len(waiting) < 2 * options.jobs:
                continue
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                store.add("fuse", progress.count(future.result()), shard)
            if left() < 0:
                break
        for future in waiting:
            store.add("fuse", progress.count(future.result()), shard)
    progress.end()


def fuse_one(folder: str, task: Task, arch: str | None, code: str) -> Record:
    """Fuses and assembles one pair; never raises."""
    start = time.perf_counter()
    signal.signal(signal.SIGALRM, _too_late)
    signal.alarm(FUSE_LIMIT_S)
    try:
        found = _fuse(Store(Path(folder)), task, arch)
    except _Late:
        found = Record(task.key, "failed", f"fusing took over {FUSE_LIMIT_S} s")
    except GoptxError as error:
        rule = next((d.rule for d in error.diagnostics if d.rule), None)
        found = Record(task.key, "refused" if rule else "failed", str(error), rule)
    except Exception as error:
        found = Record(task.key, "failed", f"{type(error).__name__}: {error} {_where(error)}")
    finally:
        signal.alarm(0)
    seconds = round(time.perf_counter() - start, 3)
    message = without_paths(found.message, folder)
    return replace(found, message=message, seconds=seconds, data={**found.data, "code": code})


def fingerprint() -> str:
    """Changes whenever goptx does: what another goptx fused is fused again."""
    found = hashlib.sha256()
    for folder in ("goptx", "passes", "grammars"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".lark", ".toml", ".txt"):
                found.update(path.read_bytes())
    return found.hexdigest()[:16]


def without_paths(message: str, folder: str) -> str:
    """A message in which files are named as seen from the folder of the matrix or the checkout."""
    for place in (str(Path(folder).absolute()), folder, str(ROOT)):
        message = message.replace(place.rstrip("/") + "/", "")
    return message


def _too_late(*_: object) -> None:
    raise _Late


def _where(error: BaseException) -> str:
    """The innermost line of goptx in a traceback."""
    trace = error.__traceback__
    place = ""
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if "goptx" in name:
            place = f"({Path(name).name}:{trace.tb_lineno})"
        trace = trace.tb_next
    return place


def _fuse(store: Store, task: Task, arch: str | None) -> Record:
    import goptx
    from goptx.build import assemble_fused

    paths = [str(store.ptx_of(name)) for name in (task.a, task.b)]
    fused = goptx.fuse(*paths, plan=f"{task.plan}(a, b)", arch=arch)
    store.save(task, fused.ptx, fused.contract)
    fused = assemble_fused(fused, filename=str(store.fused(task, ".ptx")))
    needs = fused.report.resources
    assert needs is not None  # assemble_fused reports them
    data = {
        "sha256": fused.contract.sha256,
        "registers": needs.registers,
        "spills": needs.spill_stores + needs.spill_loads,
        "shared": needs.static_shared,
        "bytes": len(fused.ptx),
        "assembler": needs.assembler,
    }
    return Record(task.key, "ok", data=data)


# Running


def verify_all(
    store: Store,
    wanted: Sequence[Task],
    options: argparse.Namespace,
    left: Callable[[], float],
) -> None:
    """Runs every fused kernel at equal and unequal shapes against its members."""
    fused, done = store.records("fuse"), store.records("verify")
    runs: dict[str, list[str]] = {}
    for task in wanted:
        made = fused.get(task.key)
        if made is not None and made.state == "ok":
            for shape in SHAPES:
                if options.again or not _verified(done.get(f"{task.key}@{shape}"), made):
                    runs.setdefault(task.key, []).append(shape)
    todo = [task for task in wanted if task.key in runs]
    progress = Progress("verify", sum(map(len, runs.values())))
    shard = parse_shard(options.shard)
    store.write_run("verify", {**options.about, "device": device()})

    def jobs() -> Iterator[VerifyJob]:
        for task in todo:
            if left() < 3 * VERIFY_LIMIT_S:
                return
            shapes = runs[task.key]
            sizes = tuple(dict(zip("ab", SHAPES[shape], strict=True)) for shape in shapes)
            meta = {"shapes": shapes, "sha256": fused[task.key].data["sha256"]}
            yield VerifyJob(task.key, store.subject(task), sizes, meta=meta)

    def take(row: dict[str, Any]) -> None:
        for record in verify_records(row, str(store.folder)):
            store.add("verify", progress.count(record), shard)

    verify_many(jobs(), timeout_s=VERIFY_LIMIT_S, assemblers=options.jobs, on_row=take)
    progress.end()


def verify_records(row: dict[str, Any], folder: str) -> list[Record]:
    """The records of a row of ``verify_many``: of a shape, or of all that could not be prepared."""
    errors = [d["message"] for d in row["diagnostics"] if d["severity"] == "error"]
    message = without_paths("; ".join(errors), folder)
    if "buffers" not in row:
        shapes, state = row["shapes"], "failed"
    else:
        sizes = tuple(row["sizes"].values())
        shapes = [shape for shape in row["shapes"] if SHAPES[shape] == sizes]
        state = "hung" if row["hung"] else "equal" if row["bitwise"] and row["ok"] else "differs"
        if state == "differs" and not row["buffers"]:
            state = "failed"  # it did not come so far as to compare anything
    data = {"sha256": row["sha256"], "buffers": len(row.get("buffers", ()))}
    seconds = row.get("seconds", 0.0)
    return [
        Record(f"{row['name']}@{shape}", state, message, None, seconds, data) for shape in shapes
    ]


def _verified(done: Record | None, made: Record) -> bool:
    """Whether this very kernel has been verified already."""
    return done is not None and done.data.get("sha256") == made.data["sha256"]


def time_all(
    store: Store,
    wanted: Sequence[Task],
    options: argparse.Namespace,
    left: Callable[[], float],
) -> None:
    """Times the fused kernels that were verified, all plans of a pair in one measurement."""
    from matrix_device import attempt

    good, done = verified(store, wanted), store.records("time")
    pairs: dict[str, list[Task]] = {}
    for task in wanted:
        if task.key in good:
            pairs.setdefault(task.pair, []).append(task)
    todo = [pair for pair in pairs if options.again or pair not in done]
    progress = Progress("time", len(todo))
    shard = parse_shard(options.shard)
    store.write_run("time", {**options.about, "device": device()})
    with (
        Worker(timeout_s=TIME_LIMIT_S, warm=False) as worker,
        ThreadPoolExecutor(options.jobs) as pool,
    ):
        preparer = Preparer(worker.run("goptx.proof.gpu_trial:device_info", 0))

        def prepare(pair: str) -> dict[str, Trial] | GoptxError:
            found: dict[str, Trial] = {}
            try:
                for task in pairs[pair]:
                    subject = store.subject(task)
                    (found[task.plan],) = preparer.trials(subject, [options.time_size], [7], [])
            except GoptxError as error:
                return error
            return found

        for pair, trials in ahead(pool, todo, prepare):
            if left() < TIME_LIMIT_S / 4:
                break
            if isinstance(trials, GoptxError):
                found = {"state": "failed", "message": str(trials), "seconds": 0.0}
            else:
                limit = min(TIME_LIMIT_S, left())
                found = attempt(worker, "measure", trials, options.repetitions, limit=limit)
            message = without_paths(found.pop("message", ""), str(store.folder))
            state, seconds = found.pop("state", "ok"), found.pop("seconds")
            record = Record(pair, state, message, None, seconds, found)
            store.add("time", progress.count(record), shard)
    progress.end()


def ahead(
    pool: ThreadPoolExecutor, items: Sequence[str], prepare: Callable[[str], _T], distance: int = 24
) -> Iterator[tuple[str, _T]]:
    """Each item with what was prepared for it; some are prepared before they are asked for."""
    waiting: list[tuple[str, Future[_T]]] = []
    for item in items:
        waiting.append((item, pool.submit(prepare, item)))
        if len(waiting) > distance:
            first, future = waiting.pop(0)
            yield first, future.result()
    for item, future in waiting:
        yield item, future.result()


def verified(store: Store, wanted: Iterable[Task]) -> set[str]:
    """Keys of the tasks that are equal at every shape."""
    done = store.records("verify")
    return {
        task.key
        for task in wanted
        if all(
            (r := done.get(f"{task.key}@{shape}")) is not None and r.state == "equal"
            for shape in SHAPES
        )
    }


def device() -> dict[str, Any]:
    """The device, asked in a process that ends at once. GoptxError without one."""
    with Worker(warm=False) as worker:
        return worker.run("matrix_device:describe", timeout_s=60)
