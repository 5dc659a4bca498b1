"""Runs jobs in a child process, which can hang or lose the device without harm to its parent.

A job is a plain function named by its dotted path, with arguments that pickle. A job that takes
too long is ended with its process; after a failure that costs a process its device the next job
gets a new process. ``main`` is the child.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection, Pipe
from typing import IO, Any, cast

from goptx.cuda.binding import DeviceError
from goptx.diag import Diagnostic, GoptxError

START_SECONDS = 60.0
"""How long a child may take to start; most of it is importing and making a context."""

_STOP_SECONDS = 10.0
_DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of prctl(2)."""

_BOOT = (
    "import json, os, sys; os.environ.setdefault('OPENBLAS_NUM_THREADS', '1'); "
    "sys.path[:] = json.loads(sys.argv[1]); "
    "from goptx.cuda.worker import main; sys.exit(main(sys.argv[2:]))"
)
"""The child's program. It searches where the parent does, so that it finds the same functions.

No job multiplies matrices of numpy's: the threads that OpenBLAS starts for that would only spin."""

_STDERR_TAIL = 2000


class JobTimeout(GoptxError):
    """A job did not end in its time, and its process was ended."""


class WorkerDied(GoptxError):
    """The process of a job ended by itself: a crash in the driver or a library."""


class OutOfMemory(GoptxError):
    """A job wanted more memory than it may have, and its process was ended."""


class JobBug(RuntimeError):
    """A job raised something else than a GoptxError: the text has the child's traceback."""


@dataclass(frozen=True)
class Job:
    """What travels to the child."""

    function: str
    arguments: tuple[Any, ...]
    keywords: dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What comes back: a value, an error for the user, or the traceback of a bug."""

    value: Any = None
    error: GoptxError | None = None
    bug: str | None = None
    lost: bool = False


class Worker:
    """A child process that runs one job after another; it starts with the first."""

    def __init__(
        self, *, timeout_s: float = 20.0, warm: bool = True, memory: int | None = None
    ) -> None:
        """``timeout_s`` is each job's limit unless it has its own.

        A ``warm`` worker keeps the context of the first device from job to job, which saves some
        tenths of a second each. ``memory`` limits the child's address space in bytes; a device
        takes more of that than anyone has, so that it is for jobs without one.
        """
        self.timeout_s = timeout_s
        self.memory = memory
        self.restarts = 0
        self._warm = warm
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._stderr: IO[bytes] | None = None

    def run(
        self, function: str, *arguments: Any, timeout_s: float | None = None, **keywords: Any
    ) -> Any:
        """The value of ``package.module:function`` called in the child.

        Raises the GoptxError that the job raised, JobTimeout, WorkerDied, or JobBug.
        """
        limit = self.timeout_s if timeout_s is None else timeout_s
        pipe = self._ensure()
        try:
            pipe.send(Job(function, arguments, keywords))
            answer = cast(Answer, pipe.recv()) if pipe.poll(limit) else None
        except (EOFError, OSError):
            raise self._died(function) from None
        except BaseException:
            self._abandon()
            raise
        if answer is None:
            self._abandon()
            raise _timeout(function, limit)
        if answer.lost or answer.bug is not None:
            self._abandon()
        if answer.error is not None:
            raise answer.error
        if answer.bug is not None:
            raise JobBug(f"the job {function} failed:\n{answer.bug}")
        return answer.value

    def close(self) -> None:
        """Ends the child."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                _end(self._process)
        self._forget()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ensure(self) -> Connection[Any, Any]:
        """The pipe to a living child."""
        if self._pipe is not None and self._process is not None and self._process.poll() is None:
            return self._pipe
        self._forget()
        here, there = Pipe()
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 (closed by _forget)
        self._process = subprocess.Popen(
            [sys.executable, "-c", _BOOT, json.dumps(sys.path), str(there.fileno())],
            pass_fds=(there.fileno(),),
            stdin=subprocess.DEVNULL,
            stderr=self._stderr,
            stdout=self._stderr,
        )
        there.close()
        self._pipe = here
        here.send({"warm": self._warm, "memory": self.memory})
        try:
            ready = here.poll(START_SECONDS) and here.recv()
        except (EOFError, OSError):
            ready = False
        if not ready:
            raise self._died("its start")
        return here

    def _died(self, function: str) -> WorkerDied:
        code: int | None = None
        if self._process is not None:
            try:
                code = self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                code = None
        tail = self._tail()
        self._abandon()
        return WorkerDied(
            (
                Diagnostic(
                    "error",
                    f"the worker process died in {function}: {_ending(code)}",
                    hint=tail or "nothing was printed; look at the system's log (dmesg)",
                ),
            )
        )

    def _tail(self) -> str:
        """The end of what the child printed."""
        if self._stderr is None:
            return ""
        size = self._stderr.seek(0, os.SEEK_END)
        self._stderr.seek(max(0, size - _STDERR_TAIL))
        return self._stderr.read().decode("utf-8", "replace").strip()

    def _abandon(self) -> None:
        """Ends a child that cannot be used any more."""
        self.restarts += 1
        if self._process is not None:
            _end(self._process)
        self._forget()

    def _forget(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._stderr is not None:
            self._stderr.close()
        self._process = self._pipe = self._stderr = None


def _timeout(function: str, limit: float) -> JobTimeout:
    return JobTimeout(
        (
            Diagnostic(
                "error",
                f"timed out after {limit:g} s: the kernel hangs, or the job is too large "
                f"({function})",
                hint="a barrier that not all of its threads reach, or a spin on memory that "
                "nobody writes, hangs; run it on the CPU (--on cpu), which names the PTX lines, "
                "or raise the limit",
            ),
        )
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kills a process; the driver may need seconds to stop a kernel that hangs."""
    process.kill()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        return


def _ending(code: int | None) -> str:
    if code is None:
        return "it does not answer"
    if code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit status {code}"


def main(arguments: Sequence[str]) -> int:
    """The child: answers the jobs that come through the connection until it is closed."""
    if sys.platform == "linux":
        # A kernel that hangs would keep an orphan, and the device with it, alive for ever.
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    pipe: Connection[Any, Any] = Connection(int(arguments[0]))
    settings = pipe.recv()
    _limit(settings["memory"])
    device = _warm_device() if settings["warm"] else None
    pipe.send(True)
    while True:
        try:
            job = cast(Job, pipe.recv())
        except (EOFError, OSError):
            break
        except Exception:
            pipe.send(Answer(bug=traceback.format_exc(), lost=True))
            continue
        _send(pipe, _answer(job))
    if device is not None:
        device.close()
    return 0


def _limit(memory: int | None) -> None:
    """Keeps this process from taking more address space, where the system can (setrlimit(2))."""
    if memory is None:
        return
    with suppress(ImportError, ValueError, OSError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = memory if most == resource.RLIM_INFINITY else min(memory, most)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def physical_memory() -> int:
    """Bytes of memory that this machine has."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _warm_device() -> Any:
    """The first device, or None where there is none: the job that needs it will say so."""
    from goptx.cuda.driver import Device

    try:
        return Device.open()
    except GoptxError:
        return None


def _answer(job: Job) -> Answer:
    try:
        module, _, name = job.function.partition(":")
        function = getattr(import_module(module), name)
        return Answer(value=function(*job.arguments, **job.keywords))
    except DeviceError as error:
        return Answer(error=error, lost=error.sticky)
    except GoptxError as error:
        return Answer(error=error)
    except MemoryError:
        return Answer(error=_out_of_memory(), lost=True)
    except Exception:
        return Answer(bug=traceback.format_exc())


def _out_of_memory() -> OutOfMemory:
    hint = "choose a smaller size, or raise the limit (--memory)"
    return OutOfMemory((Diagnostic("error", "the job ran out of memory", hint=hint),))


def _send(pipe: Connection[Any, Any], answer: Answer) -> None:
    try:
        pipe.send(answer)
    except (OSError, EOFError):
        raise
    except Exception:
        # The value of the job does not pickle.
        pipe.send(Answer(bug=traceback.format_exc()))
