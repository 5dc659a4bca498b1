"""The worker answers, and outlives jobs that hang, crash or lose the device."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from goptx.cuda.binding import DeviceError
from goptx.cuda.worker import JobBug, JobTimeout, Worker, WorkerDied
from goptx.diag import GoptxError


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Worker(timeout_s=30, warm=False) as one:
        yield one


def test_values_come_back_and_the_process_stays(worker: Worker) -> None:
    assert worker.run("worker_jobs:add", 40, b=2) == 42
    first = worker.run("worker_jobs:process")
    assert worker.run("worker_jobs:process") == first
    assert worker.restarts == 0


def test_an_error_arrives_with_its_place_and_keeps_the_process(worker: Worker) -> None:
    first = worker.run("worker_jobs:process")
    with pytest.raises(GoptxError) as caught:
        worker.run("worker_jobs:refuse")
    assert str(caught.value) == (
        "a.ptx:2:1: error: no good\n  second\n  ^^^^^^\nnote: because\n  hint: do better"
    )
    assert worker.run("worker_jobs:process") == first


def test_a_job_that_hangs_is_ended_and_the_next_one_runs(worker: Worker) -> None:
    first = worker.run("worker_jobs:process")
    with pytest.raises(JobTimeout, match=r"timed out after 0\.3 s"):
        worker.run("worker_jobs:sleep", 60.0, timeout_s=0.3)
    assert worker.run("worker_jobs:process") != first
    assert worker.restarts == 1


@pytest.mark.parametrize("sticky", [True, False])
def test_only_a_lost_device_costs_the_process(worker: Worker, sticky: bool) -> None:
    first = worker.run("worker_jobs:process")
    with pytest.raises(DeviceError) as caught:
        worker.run("worker_jobs:lose_the_device", sticky)
    assert caught.value.sticky is sticky
    assert "illegal memory access" in str(caught.value)
    assert (worker.run("worker_jobs:process") == first) is not sticky


def test_a_crash_is_told_with_its_signal_and_last_words(worker: Worker) -> None:
    with pytest.raises(WorkerDied, match="signal SIGSEGV") as caught:
        worker.run("worker_jobs:crash")
    assert "the last words" in str(caught.value)
    assert worker.run("worker_jobs:add", 1) == 1
    with pytest.raises(WorkerDied, match="exit status 3"):
        worker.run("worker_jobs:leave")
    with pytest.raises(WorkerDied, match="exit status 0"):
        worker.run("worker_jobs:leave", 0)
    assert worker.run("worker_jobs:add", 2) == 2


@pytest.mark.parametrize(
    ("job", "said"),
    [
        ("worker_jobs:bug", "ZeroDivisionError: a bug of ours"),
        ("worker_jobs:unpicklable", "ickle"),
        ("worker_jobs:absent", "has no attribute 'absent'"),
        ("no_such_module:f", "No module named 'no_such_module'"),
    ],
)
def test_a_bug_is_not_taken_for_bad_input(worker: Worker, job: str, said: str) -> None:
    with pytest.raises(JobBug) as caught:
        worker.run(job)
    assert said in str(caught.value)
    assert worker.run("worker_jobs:add", 3) == 3


def test_a_warm_worker_starts_without_a_device() -> None:
    with Worker(timeout_s=30, warm=True) as worker:
        assert worker.run("os.path:basename", "/a/b") == "b"


def test_a_closed_worker_starts_again(worker: Worker) -> None:
    worker.run("worker_jobs:add", 1)
    worker.close()
    assert worker.run("worker_jobs:add", 5) == 5


def test_a_job_that_wants_too_much_memory_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Worker(timeout_s=30, warm=False, memory=1 << 30) as one:
        with pytest.raises(GoptxError, match="ran out of memory"):
            one.run("worker_jobs:grow", 2 << 30)
        assert one.run("worker_jobs:add", 1) == 1


@pytest.mark.parametrize("given", [None, "3"])
def test_numpy_starts_no_threads_in_the_child_unless_the_user_says_how_many(
    given: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "OPENBLAS_NUM_THREADS"
    if given is None:
        monkeypatch.delenv(name, raising=False)
    else:
        monkeypatch.setenv(name, given)
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Worker(timeout_s=30, warm=False) as worker:
        assert worker.run("worker_jobs:setting", name) == (given or "1")
