"""What the matrix of pairs knows: its tasks, shapes of launches, and records that outlive a run.

A folder holds everything, so that it can be carried to another machine: copies of the samples with
the sizes that the matrix uses, the fused kernels, and one file of records (JSON lines) a phase.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from goptx.contract import Contract, read_contract
from goptx.diag import GoptxError
from goptx.launch import KernelLaunch, load_launch
from goptx.proof.gpu_inputs import Subject

ROOT = Path(__file__).resolve().parents[1]
"""The checkout."""

PLANS = ("seq", "warps", "blocks", "product")
KERNELS = (
    "gelu",
    "harris",
    "shi_tomasi",
    "lu",
    "bucket",
    "montecarlo",
    "wmma_gemm",
    "stream",
    "nbody",
    "reduce",
    "bitonic",
    "histogram",
    "spmv",
    "partial_barrier",
    "lookup",
    "stencil3d",
    "layernorm",
    "softmax",
)
"""The samples whose ordered pairs are fused unless others are named."""

CTAS = {"equal": 144, "few": 36, "many": 324}
"""Sizes made for verification: CTAs of the grid (about that many where it is not a product)."""

SHAPES: Mapping[str, tuple[str, str]] = {"equal": ("equal", "equal"), "unequal": ("few", "many")}
"""The sizes of both members in each shape; the other order of a pair swaps few and many."""

SALT = 1 << 32
"""Added to the seed of the second member, so that a kernel with itself has two inputs."""

TIME_SIZE = "time"
_TIME_PART = 4
_TIME_LARGE = 1 << 29

MULTI: Mapping[str, Mapping[str, Mapping[str, int]]] = {
    "attention": {
        "equal": {"H": 12, "T": 1500},
        "few": {"H": 6, "T": 700},
        "many": {"H": 18, "T": 2250},
    },
    "decode_attention": {
        "equal": {"B": 12, "H": 12, "T": 70},
        "few": {"B": 6, "H": 6, "T": 70},
        "many": {"B": 18, "H": 18, "T": 70},
    },
    "gemm": {
        "equal": {"M": 1500, "N": 1504, "K": 80},
        "few": {"M": 750, "N": 760, "K": 80},
        "many": {"M": 2250, "N": 2264, "K": 80},
    },
    "gemm_tma": {
        "equal": {"M": 1500, "N": 1504, "K": 80},
        "few": {"M": 750, "N": 760, "K": 80},
        "many": {"M": 2250, "N": 2264, "K": 80},
    },
    "mandelbrot": {
        "equal": {"W": 280, "H": 125, "L": 64},
        "few": {"W": 100, "H": 70, "L": 64},
        "many": {"W": 560, "H": 140, "L": 64},
    },
    "rope": {"equal": {"T": 12, "H": 12}, "few": {"T": 9, "H": 4}, "many": {"T": 17, "H": 19}},
    "stencil3d": {
        "equal": {"X": 37, "Y": 28, "Z": 17},
        "few": {"X": 23, "Y": 17, "Z": 8},
        "many": {"X": 55, "Y": 28, "Z": 26},
    },
    "transpose": {
        "equal": {"W": 370, "H": 375},
        "few": {"W": 180, "H": 170},
        "many": {"W": 570, "H": 560},
    },
}
"""Sizes of samples whose grids have several dimensions; of others the first size is searched."""


@dataclass(frozen=True, order=True)
class Task:
    """One fusion: two samples in order, and a plan."""

    a: str
    b: str
    plan: str

    @property
    def key(self) -> str:
        return f"{self.a}+{self.b}/{self.plan}"

    @property
    def pair(self) -> str:
        return f"{self.a}+{self.b}"


@dataclass(frozen=True)
class Record:
    """What became of a task in one phase.

    ``state`` is ok, refused or failed (fuse); equal, differs, hung or failed (verify); ok, hung or
    failed (time). ``rule`` is the row of the law that refused. ``data`` holds what else was found.
    """

    key: str
    state: str
    message: str = ""
    rule: str | None = None
    seconds: float = 0.0
    data: Mapping[str, Any] = field(default_factory=dict[str, Any])


def tasks(kernels: Sequence[str], plans: Sequence[str], shard: tuple[int, int]) -> list[Task]:
    """Every ordered pair under every plan, or the i-th of n equal parts of them (from 1)."""
    index, count = shard
    every = [Task(a, b, plan) for a in kernels for b in kernels for plan in plans]
    return every[index - 1 :: count]


def parse_shard(text: str) -> tuple[int, int]:
    """``i/n`` with 1 <= i <= n. ValueError otherwise."""
    index, _, count = text.partition("/")
    found = int(index), int(count)
    if not 1 <= found[0] <= found[1]:
        raise ValueError(f"a shard is i/n with 1 <= i <= n, not {text}")
    return found


class Store:
    """The folder of a matrix."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # Records

    def records(self, phase: str) -> dict[str, Record]:
        """The last record of each key of a phase (fuse, verify, time)."""
        found: dict[str, Record] = {}
        for path in sorted(self.folder.glob(f"{phase}*.jsonl")):
            for line in path.read_text("utf-8").splitlines():
                try:
                    record = Record(**json.loads(line))
                except (ValueError, TypeError):
                    continue  # a run was ended while it wrote this line
                found[record.key] = record
        return found

    def add(self, phase: str, record: Record, shard: tuple[int, int] = (1, 1)) -> None:
        """Appends a record; each shard has a file of its own."""
        suffix = "" if shard == (1, 1) else f"-{shard[0]}-of-{shard[1]}"
        with (self.folder / f"{phase}{suffix}.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(record)) + "\n")

    def write_run(self, phase: str, data: Mapping[str, Any]) -> None:
        """Remembers machine, versions and command of a phase's latest run."""
        path = self.folder / "runs.json"
        runs = self.runs()
        runs[phase] = dict(data)
        path.write_text(json.dumps(runs, indent=1) + "\n", "utf-8")

    def runs(self) -> dict[str, Any]:
        """What `write_run` wrote, by phase."""
        path = self.folder / "runs.json"
        return json.loads(path.read_text("utf-8")) if path.exists() else {}

    # Samples with the sizes of the matrix

    def ptx_of(self, kernel: str) -> Path:
        return self.folder / "members" / f"{kernel}.ptx"

    def launch_of(self, kernel: str) -> Path:
        return self.folder / "members" / f"{kernel}.toml"

    def copy_samples(self, samples: Path, kernels: Iterable[str]) -> None:
        """Copies PTX and launch files, with the sizes of the matrix added to the latter."""
        (self.folder / "members").mkdir(parents=True, exist_ok=True)
        for kernel in dict.fromkeys(kernels):
            shutil.copyfile(samples / f"{kernel}.ptx", self.ptx_of(kernel))
            source = samples / f"{kernel}.toml"
            table = load_launch(source).kernels[kernel]
            text = source.read_text("utf-8").rstrip("\n") + "\n"
            self.launch_of(kernel).write_text(text + "\n".join(sizes_text(table)) + "\n", "utf-8")

    # Fused kernels

    def fused(self, task: Task, suffix: str) -> Path:
        return self.folder / "fused" / task.plan / f"{task.a}+{task.b}{suffix}"

    def save(self, task: Task, ptx: str, contract: Contract) -> None:
        """Writes a fused kernel; its contract names the copies of the samples."""
        place = self.fused(task, ".ptx")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(ptx, "utf-8")
        text = relocated(contract, task, self.folder).to_toml()
        self.fused(task, ".contract.toml").write_text(text, "utf-8")

    def subject(self, task: Task) -> Subject:
        """A fused kernel as `save` wrote it, wherever the folder is now."""
        path = self.fused(task, ".ptx")
        contract = read_contract(self.fused(task, ".contract.toml"))
        contract = relocated(contract, task, self.folder)
        return Subject(contract, path.read_text("utf-8"), Path(), str(path))


def relocated(contract: Contract, task: Task, folder: Path) -> Contract:
    """The contract with the paths of both samples as they are in a folder."""
    names = (task.a, task.b)
    members = tuple(
        replace(
            member,
            path=str(folder / "members" / f"{name}.ptx"),
            launch=str(folder / "members" / f"{name}.toml"),
            table=name,
        )
        for member, name in zip(contract.members, names, strict=True)
    )
    return replace(contract, members=members)


# Sizes


def sizes_text(table: KernelLaunch) -> Iterator[str]:
    """Tables of TOML with the sizes that the matrix adds to a launch file."""
    for size, values in sizes_of(table).items():
        if size not in table.sizes:
            yield f"\n[{table.name}.sizes.{size}]"
            yield from (f"{name} = {value}" for name, value in values.items())


def sizes_of(table: KernelLaunch) -> dict[str, dict[str, int]]:
    """The values of each size that the matrix uses, for a kernel."""
    known = MULTI.get(table.name, {})
    base = dict(table.at(None).sizes)
    found: dict[str, dict[str, int]] = {}
    for size, ctas in CTAS.items():
        if size in known:
            found[size] = dict(known[size])
        elif base:
            found[size] = {**base, **search(table, next(iter(base)), ctas)}
        else:
            found[size] = {}
    found[TIME_SIZE] = _time_size(table)
    return found


def search(table: KernelLaunch, name: str, ctas: int) -> dict[str, int]:
    """A value for which the grid has that many CTAs and the last one is partly used.

    The grid must not shrink as the value grows. GoptxError if no value gives as many.
    """

    def count(value: int) -> int:
        try:
            return table.at(None, {name: value}).ctas
        except GoptxError:
            return 0  # too small for a grid

    low, high = 1, 1
    while count(high) < ctas:
        low, high = high, 2 * high
        if high > 1 << 32:
            raise GoptxError.at(f"no {name} gives {table.name} {ctas} CTAs")
    while low < high:
        middle = (low + high) // 2
        if count(middle) >= ctas:
            high = middle
        else:
            low = middle + 1
    full = count(low)
    surplus = next(extra for extra in (36, 5, 2, 0) if count(low + extra) == full)
    return {name: low + surplus}


def _time_size(table: KernelLaunch) -> dict[str, int]:
    """A quarter of the bench size where its buffers are large, so that many members fit."""
    size = "bench" if "bench" in table.sizes else None
    values = dict(table.at(size).sizes)
    full = _bytes(table, values)
    if full < _TIME_LARGE or not values:
        return values
    name = max(values, key=lambda one: values[one])
    part = {**values, name: values[name] // _TIME_PART}
    if _bytes(table, part) * 2 * _TIME_PART < full:  # the value counts twice, as in a square
        part[name] = values[name] // 2
    return part


def _bytes(table: KernelLaunch, values: Mapping[str, int]) -> int:
    return sum(b.nbytes for b in table.at(None, values).buffers)


def pending(
    wanted: Iterable[Task], done: Mapping[str, Record], keep: Callable[[Record], bool]
) -> list[Task]:
    """The tasks that have no record worth keeping."""
    return [t for t in wanted if not ((r := done.get(t.key)) is not None and keep(r))]
