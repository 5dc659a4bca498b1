"""What a differential run needs, read from a contract: assembled kernels, launches, buffers.

Nothing here touches a device; a ``Trial`` travels to the process that has one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Final, Generic, TypeAlias, TypeVar

from goptx.contract import Contract, MemberRecord, read_contract
from goptx.cuda.assemble import assemble, find_assemblers
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.fused import assembly_target, read_ptx
from goptx.cuda.placement import PlannedBuffer, plan_buffers
from goptx.diag import Diagnostic, GoptxError
from goptx.launch import (
    Concrete,
    KernelLaunch,
    LaunchFile,
    Shape,
    check_against,
    derived,
    load_launch,
    looks_like_triton,
    pad_hidden_pointers,
)

Size: TypeAlias = str | Mapping[str, "str | Shape"] | None
"""A size of the launch files: one for all members, one a member by alias, or the default.

By alias it may be a shape that was derived from a size as well.
"""

Image: TypeAlias = bytes | str
"""A cubin, or PTX text for the driver where no assembler is installed."""

_TARGET: Final = re.compile(r"^\s*\.target\s+(sm_\d+[af]?)", re.MULTILINE)
_TOLERANCE: Final = re.compile(r"tolerance (?P<buffer>\S+) (?P<value>[\d.]+(?:[eE][+-]?\d+)?)")
_FLOAT_ATOMIC: Final = re.compile(
    r"\b(?:red|atom)\.(?:[\w:]+\.)*add\.(?:[\w:]+\.)*(?:b?f16(?:x2)?|f32|f64)\b"
)


@dataclass(frozen=True)
class MemberJob:
    """A member by itself: its image, its launch at a size, and where that came from.

    ``source`` is (launch file, table): members of one file share the buffers of equal ids.
    """

    alias: str
    kernel: str
    image: Image
    launch: Concrete
    source: tuple[str, str]
    float_atomics: bool


@dataclass(frozen=True)
class Trial:
    """One differential run: everything that the process with the device needs.

    ``tolerances`` are relative bounds by the labels of buffers; ``progress`` is a file that tells
    how far it came; ``repetitions`` asks for times as well; ``derived`` says that a shape is not
    the launch files' own; ``filename`` is that of the fused PTX, for messages.
    """

    contract: Contract
    image: Image
    members: tuple[MemberJob, ...]
    buffers: tuple[PlannedBuffer, ...]
    tolerances: Mapping[str, float]
    seed: int
    device: int = 0
    progress: str = ""
    repetitions: int = 0
    derived: bool = False
    filename: str = "<fused>"

    @property
    def sizes(self) -> dict[str, str | None]:
        """The name of the size of each member."""
        return {member.alias: member.launch.size for member in self.members}


@dataclass(frozen=True)
class Subject:
    """A fused kernel with all that is needed to hold it against its members.

    Attributes:
        contract, ptx: the fused kernel.
        folder: of the contract; paths in it are relative to this.
        filename: of the PTX, for messages.
        members: other paths of members' PTX files by alias, where they were moved.
        launch: another launch file for all members.
        tolerance: relative bound for float buffers of members that add floats atomically.
    """

    contract: Contract
    ptx: str
    folder: Path = field(default_factory=Path)
    filename: str = "<fused>"
    members: Mapping[str, Path] = field(default_factory=dict[str, Path])
    launch: Path | None = None
    tolerance: float | None = None


def contract_beside(ptx: str | Path) -> Path:
    """Where ``goptx fuse`` puts the contract of a PTX file: ``OUT.contract.toml`` beside it."""
    return Path(ptx).with_suffix(".contract.toml")


def read_subject(
    ptx: str | Path, contract: str | Path | None = None
) -> tuple[Subject, list[Diagnostic]]:
    """A fused PTX file with its contract, and a note if the file changed since it was fused.

    GoptxError if one of the two cannot be read.
    """
    path = Path(ptx)
    if not path.is_file():
        raise GoptxError.at(
            f"cannot read {ptx}: there is no such file", hint="give the PTX that goptx fuse wrote"
        )
    place = contract_beside(path) if contract is None else Path(contract)
    found = read_contract(place)
    text, notes = read_ptx(found, path)
    return Subject(found, text, place.parent, str(ptx)), notes


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class _Once(Generic[_Key, _Value]):
    """Values that are computed once each, whichever thread asks first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: dict[_Key, Future[_Value]] = {}

    def get(self, key: _Key, make: Callable[[], _Value]) -> _Value:
        """The value of a key; raises what making it raised."""
        with self._lock:
            known = self._found.get(key)
            mine = known is None
            future = self._found.setdefault(key, Future())
        if mine:
            try:
                future.set_result(make())
            except BaseException as error:
                future.set_exception(error)
        return future.result()


class Preparer:
    """Reads and assembles, each text once for a target, from several threads."""

    def __init__(self, device: DeviceInfo) -> None:
        self._device = device
        self._images = _Once[tuple[str, str], Image]()
        self._launches = _Once[Path, LaunchFile]()

    def trials(
        self,
        subject: Subject,
        sizes: Sequence[Size],
        seeds: Sequence[int],
        notes: list[Diagnostic],
        *,
        repetitions: int = 0,
    ) -> list[Trial]:
        """The runs of a subject, for every size and seed. GoptxError for what is missing or wrong.

        ``notes`` gets what is odd but does no harm.
        """
        contract = subject.contract
        target = assembly_target(contract.target, self._device)
        image = self._image(subject.ptx, target, subject.filename)
        texts = {m.alias: member_text(subject, m, notes) for m in contract.members}
        found: list[Trial] = []
        for size in sizes:
            for alias in size if isinstance(size, Mapping) else ():
                contract.member(alias)  # refuses one that is unknown
            members = tuple(
                self._member(subject, record, texts[record.alias], size)
                for record in contract.members
            )
            buffers = plan_buffers(members)
            bounds = tolerances(subject, buffers)
            found += [
                Trial(
                    contract,
                    image,
                    members,
                    buffers,
                    bounds,
                    seed,
                    self._device.ordinal,
                    repetitions=repetitions,
                    filename=subject.filename,
                )
                for seed in seeds
            ]
        return found

    def shapes(self, subject: Subject, most: int) -> list[Mapping[str, str | Shape]]:
        """Shapes derived from the default sizes of the members' launch files, `most` at most.

        All members at their first derived shape, then at their second and so on, and each alone
        at its first while the others have their default size.
        """
        edges = {
            record.alias: derived(self._table(subject, record)[1])
            for record in subject.contract.members
        }
        found: dict[str, Mapping[str, str | Shape]] = {}
        alone = [{alias: shapes[0]} for alias, shapes in edges.items() if shapes]
        rounds = max(map(len, edges.values()), default=0)
        for turn in range(rounds):
            together = {
                alias: shapes[turn % len(shapes)] for alias, shapes in edges.items() if shapes
            }
            for one in (together, *(alone if turn == 0 else ())):
                found.setdefault(str({a: str(s) for a, s in one.items()}), one)
        return list(found.values())[:most]

    def _member(self, subject: Subject, record: MemberRecord, text: str, size: Size) -> MemberJob:
        path, table = self._table(subject, record)
        launch = launch_at(table, record, size)
        if looks_like_triton(text):
            launch = pad_hidden_pointers(launch, record.params)
        findings = check_against(launch, record.params)
        if findings:
            raise GoptxError(tuple(findings))
        found = _TARGET.search(text)
        target = assembly_target(found[1] if found else subject.contract.target, self._device)
        if subject.contract.options.get("contraction") == "pin":
            text = pinned(text, record.path)
        image = self._image(text, target, record.path)
        atomics = _FLOAT_ATOMIC.search(text) is not None
        return MemberJob(
            record.alias, record.kernel, image, launch, (str(path), table.name), atomics
        )

    def _table(self, subject: Subject, record: MemberRecord) -> tuple[Path, KernelLaunch]:
        """The launch file and table of a member."""
        if subject.launch is not None:
            path = subject.launch
        elif record.launch is not None:
            path = subject.folder / record.launch
        else:
            raise GoptxError.at(
                f"the contract names no launch file for member {record.alias!r}",
                hint="give one: --launch FILE.toml (goptx inspect --template writes it)",
            )
        try:
            file = self._launches.get(path.resolve(), lambda: load_launch(path))
        except GoptxError as error:
            if path.exists():
                raise
            raise GoptxError(
                [replace(d, hint="if it was moved: --launch FILE") for d in error.diagnostics]
            ) from None
        # A launch file given by hand knows the alias or the kernel, not the table of another.
        named = record.table if subject.launch is None else None
        table = file.kernels.get(named) if named else None
        table = table or file.find(record.alias, record.kernel)
        if table is None:
            raise GoptxError.at(
                f"{path} has no table for member {record.alias!r} ({record.kernel})",
                hint=f"its tables are {', '.join(file.kernels)}",
            )
        return path, table

    def _image(self, text: str, target: str, filename: str) -> Image:
        key = (hashlib.sha256(text.encode()).hexdigest(), target)
        return self._images.get(key, lambda: assembled(text, target, filename))


def assembled(text: str, target: str, filename: str) -> Image:
    """The cubin; the text itself where only the driver can assemble it."""
    try:
        return assemble(text, target=target, filename=filename).image
    except GoptxError:
        if find_assemblers():
            raise
        return text


def pinned(text: str, filename: str) -> str:
    """A member whose floating-point contraction is fixed as in the fused kernel."""
    from goptx.pipeline import Pipeline
    from goptx.syntax import parse

    module = parse(text, filename)
    Pipeline.parse("pin-contraction").run(module)
    return module.to_ptx()


def member_text(subject: Subject, record: MemberRecord, notes: list[Diagnostic]) -> str:
    """The PTX of a member; a note if it is not what was fused."""
    path = subject.members.get(record.alias) or subject.folder / record.path
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GoptxError.at(
            f"cannot read {path}, the PTX of member {record.alias!r}: {error.strerror or error}",
            hint=f"if it was moved: --member {record.alias}=PATH",
        ) from None
    if hashlib.sha256(data).hexdigest() != record.sha256:
        text = f"{path} changed since member {record.alias!r} was fused: its hash is another"
        notes.append(Diagnostic("note", text))
    return data.decode("utf-8", "replace")


def launch_at(table: KernelLaunch, record: MemberRecord, size: Size) -> Concrete:
    """The launch of a member at a size, if the member was fused for its block."""
    chosen = size.get(record.alias) if isinstance(size, Mapping) else size
    if not table.size_names and not isinstance(size, Mapping):
        chosen = None
    launch = chosen.at(table) if isinstance(chosen, Shape) else table.at(chosen)
    if launch.block != record.block:
        raise GoptxError.at(
            f"member {record.alias!r} was fused for blocks of {list(record.block)} threads, and "
            f"{launch.name} is launched with {list(launch.block)}",
            launch.span,
            hint="fuse again with this launch file",
        )
    cluster = (record.cluster, 1, 1)
    if record.cluster is not None and launch.cluster not in (None, cluster):
        raise GoptxError.at(
            f"member {record.alias!r} was fused for clusters of {list(cluster)} CTAs, and "
            f"{launch.name} is launched with {list(launch.cluster)}",
            launch.span,
            hint="fuse again with this launch file",
        )
    return launch


def tolerances(subject: Subject, buffers: Sequence[PlannedBuffer]) -> dict[str, float]:
    """The relative bounds of floating-point buffers, by label, where bits may differ.

    They are the contract's, from assumptions ``tolerance ALIAS.BUFFER VALUE``, else the subject's.
    """
    named: dict[str, float] = {}
    for line in subject.contract.assumptions:
        if found := _TOLERANCE.match(line):
            named[found["buffer"]] = float(found["value"])
    bounds = {one.label: named.get(one.label, subject.tolerance) for one in buffers}
    floats = {one.label for one in buffers if one.buffer.element.is_float}
    return {label: v for label, v in bounds.items() if v is not None and label in floats}
