"""What a campaign found, seed by seed, as lines of JSON that are written as it goes.

The first line says what was run and where, the last how long it took; those between are the results
of seeds. A run that was cut off has no last line.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fuzzing.campaign import Fusion
from fuzzing.mutation import Mutant, Mutants
from goptx.diag import GoptxError


@dataclass
class Run:
    """What was run and where; ``seconds`` of the whole, None if it was cut off.

    ``unfinished`` are seeds that were begun and not ended when time was over.
    """

    command: str
    machine: str
    python: str
    date: str
    jobs: int
    seconds: float | None = None
    unfinished: int = 0

    @classmethod
    def here(cls, command: str, jobs: int) -> Run:
        """A run that begins now on this machine."""
        today = datetime.now(UTC).strftime("%Y-%m-%d")
        return cls(command, _processor(), platform.python_version(), today, jobs)

    def text(self) -> str:
        """In one line of a page."""
        took = "cut off" if self.seconds is None else f"{self.seconds:.0f} s"
        left = f", {self.unfinished} seeds left when time was over" if self.unfinished else ""
        return (
            f"`{self.command}` ({self.date}, {took} on {self.jobs} processes, {self.machine}, "
            f"Python {self.python}{left})"
        )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


class Recorder:
    """Appends to a file of records, each line at once; does nothing without one."""

    def __init__(self, path: Path | None, run: Run) -> None:
        self._path = path
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("", "utf-8")
        self._write({"what": "run", **asdict(run)})

    def take(self, results: Iterable[object]) -> None:
        """Write results of seeds."""
        for result in results:
            if isinstance(result, Fusion | Mutants):
                self._write({"what": type(result).__name__, **asdict(result)})

    def end(self, run: Run) -> None:
        """Write that the run has come to its end."""
        self._write({"what": "end", "seconds": run.seconds, "unfinished": run.unfinished})

    def _write(self, record: dict[str, Any]) -> None:
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(record) + "\n")


def read(path: Path, take: Callable[[Iterable[object]], None]) -> Run:
    """The run of a file of records; ``take`` gets its results. GoptxError if it is none."""
    run: Run | None = None
    try:
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            what = record.pop("what")
            if what == "run":
                run = Run(**record)
            elif what == "end" and run is not None:
                run.seconds, run.unfinished = record["seconds"], record["unfinished"]
            else:
                take([_result(what, record)])
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise GoptxError.at(
            f"{path} cannot be read as records of a campaign: {error}",
            hint="name a file that `tools/fuzz.py --log` wrote",
        ) from None
    if run is None:
        raise GoptxError.at(f"{path} does not say what was run")
    return run


def _result(what: str, record: dict[str, Any]) -> Fusion | Mutants:
    if what == "Fusion":
        record["rules"], record["seconds"] = tuple(record["rules"]), tuple(record["seconds"])
        return Fusion(**record)
    if what != "Mutants":
        raise ValueError(f"{what!r} is no kind of record")
    record["faults"] = tuple(Mutant(**fault) for fault in record["faults"])
    return Mutants(**record)
