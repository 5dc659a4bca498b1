"""Members of a fusion on the device: their buffers with real contents, and their launches.

A member is staged once and may then be launched, restored and compared many times, alone and as
part of several fused kernels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from goptx.contract import Contract, MemberParam, MemberRecord
from goptx.cuda.arguments import launch_values
from goptx.cuda.assemble import Assembler, Cubin, assemble, find_assemblers
from goptx.cuda.driver import Device, Launch, Module
from goptx.cuda.fused import FusedKernel, FusedLaunch, assembly_target
from goptx.cuda.memory import POISON, Comparer, GuardedBuffer
from goptx.cuda.streams import Stream
from goptx.diag import GoptxError, Note
from goptx.launch import Buffer, Concrete, load_launch, looks_like_triton, pad_hidden_pointers

Keep = Literal["nothing", "written", "all"]
"""Which buffers have copies to restore and to compare them: none, those that are written, all."""

SPARE = 0.05
"""Part of the free device memory that is not used for buffers."""


def member_file(folder: Path, path: str) -> Path:
    """A path as a contract writes it: relative to the contract's folder, or absolute."""
    return folder / path


def member_launch(record: MemberRecord, folder: Path, size: str | None) -> Concrete:
    """The launch of a member at a size, from the launch file that the contract names.

    GoptxError if it names none, or the file has no such size.
    """
    if record.launch is None:
        raise GoptxError.at(
            f"the contract names no launch file for member {record.alias!r}, so there is nothing "
            "to launch it with",
            hint=f"write {Path(record.path).stem}.toml beside {record.path} (goptx inspect "
            "--template does most of it) and fuse again",
        )
    path = member_file(folder, record.launch)
    table = load_launch(path).find(record.table or record.alias, record.kernel)
    if table is None:
        raise GoptxError.at(
            f"{path} has no table for {record.kernel}, the kernel of member {record.alias!r}",
            hint=f"add a table [{record.kernel}]",
        )
    found = table.at(size if table.size_names else None)
    if found.block != record.block:
        raise GoptxError.at(
            f"{path} launches {record.kernel} with blocks of {list(found.block)}, but member "
            f"{record.alias!r} was fused for {list(record.block)}",
            found.span,
            hint="fuse again with this launch file",
        )
    return found


def member_ptx(record: MemberRecord, folder: Path) -> str:
    """The text of a member's PTX file. GoptxError if it cannot be read."""
    path = member_file(folder, record.path)
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise GoptxError.at(
            f"cannot read {path}, the file of member {record.alias!r}: {error.strerror or error}",
            hint="the contract names it; put it back, or fuse again",
        ) from None


def footprint(launches: Iterable[Concrete], keep: Keep) -> int:
    """Bytes of device memory that staging takes."""
    total = 0
    for launch in launches:
        for buffer in launch.buffers:
            copies = 1
            if keep == "all" or (keep == "written" and buffer.writes):
                copies += 1 + (buffer.role != "out")
            total += copies * buffer.nbytes
    return total


def traffic(launch: Concrete) -> int:
    """Bytes that a launch moves at least: each input read once, each output written once."""
    return sum(b.nbytes * (2 if b.role == "inout" else 1) for b in launch.buffers)


@dataclass
class Slot:
    """A buffer on the device; ``pristine`` is what it holds before, ``expected`` after a launch."""

    label: str
    buffer: Buffer
    live: GuardedBuffer
    pristine: GuardedBuffer | None = None
    expected: GuardedBuffer | None = None

    def restore(self) -> None:
        """The contents before the launch; an output holds poison."""
        if self.buffer.role == "out":
            self.live.poison()
        elif self.pristine is not None:
            self.live.copy_from(self.pristine)


class Memory:
    """The buffers of several members; those that share an ``id`` are one."""

    def __init__(self, device: Device, keep: Keep) -> None:
        self._device = device
        self._keep = keep
        self._slots: dict[str, Slot] = {}

    @property
    def slots(self) -> Sequence[Slot]:
        return tuple(self._slots.values())

    def slot(self, alias: str, buffer: Buffer, seed: int) -> Slot:
        """The place of a member's buffer, filled when it is first asked for."""
        key = f"id:{buffer.id}" if buffer.id is not None else f"{alias}/{buffer.key}"
        found = self._slots.get(key)
        if found is None:
            found = self._slots[key] = self._fill(f"{buffer.name} of {alias}", buffer, seed)
        elif found.live.size != buffer.nbytes:
            raise GoptxError.at(
                f"the buffers with the id {buffer.id!r} have {found.live.size} and "
                f"{buffer.nbytes} bytes",
                buffer.span,
                hint="choose the same size for the members that share it",
            )
        return found

    def _fill(self, label: str, buffer: Buffer, seed: int) -> Slot:
        slot = Slot(label, buffer, self._new(buffer, label))
        kept = self._keep == "all" or (self._keep == "written" and buffer.writes)
        if buffer.role == "out":
            slot.live.poison()
        else:
            slot.live.upload(buffer.materialise(seed))
            if kept:
                slot.pristine = self._new(buffer, label)
                slot.pristine.copy_from(slot.live)
        if kept:
            slot.expected = self._new(buffer, label)
        return slot

    def _new(self, buffer: Buffer, label: str) -> GuardedBuffer:
        return GuardedBuffer(self._device, buffer.nbytes, name=label)

    def close(self) -> None:
        for slot in self._slots.values():
            for buffer in (slot.live, slot.pristine, slot.expected):
                if buffer is not None:
                    buffer.close()
        self._slots.clear()


class StagedMember:
    """A member ready to be launched by itself.

    Attributes:
        alias: its name in messages.
        shape: the launch file's numbers.
        launch: the launch of the member alone.
        values: its arguments as bytes.
        module: its loaded module.
        slots: its buffers.
    """

    def __init__(
        self,
        device: Device,
        alias: str,
        image: bytes | str,
        kernel: str,
        params: Sequence[MemberParam],
        shape: Concrete,
        memory: Memory,
    ) -> None:
        self.alias = alias
        self.shape = pad_hidden_pointers(shape, params)
        self.module: Module = device.load(image, kernel)
        self._device = device
        places = {b.key: memory.slot(alias, b, self.shape.seed) for b in self.shape.buffers}
        self.slots = tuple(places.values())
        self.values = launch_values(self.shape.args, lambda b: places[b.key].live.address)
        self.launch: Launch = self.module.function(kernel).prepare(
            self.shape.grid,
            self.shape.block,
            self.shape.dynamic_shared,
            self.values,
            cluster=self.shape.cluster,
        )

    def close(self) -> None:
        """Unloads the module; the buffers belong to the memory."""
        self._device.disown(self.module)
        self.module.close()


class AssembledKernel(FusedKernel):
    """A fused kernel that was assembled before, maybe on another machine."""

    def __init__(self, contract: Contract, ptx: str, image: bytes) -> None:
        super().__init__(contract, ptx)
        self._image = image

    def cubin(self, target: str) -> Cubin | None:
        """The image that was given; the driver refuses it if it is for another target."""
        before = Assembler("ptxas", None, "", (0, 0), "before")
        return Cubin(self._image, target, {}, "", before, (), 0.0)


def prepare_fused(kernel: FusedKernel, members: Mapping[str, StagedMember]) -> FusedLaunch:
    """The launch of a fused kernel on the buffers of staged members, by alias."""
    return kernel.prepare(
        args={alias: member.values for alias, member in members.items()},
        grid={alias: member.shape.grid for alias, member in members.items()},
        dynamic_shared={alias: member.shape.dynamic_shared for alias, member in members.items()},
        globals={alias: member.module for alias, member in members.items()},
    )


class Stage:
    """All members of a contract on the device. Close it to free them."""

    def __init__(
        self,
        device: Device,
        contract: Contract,
        folder: Path,
        sizes: Mapping[str, str | None],
        *,
        keep: Keep = "written",
        say: Callable[[str], None] | None = None,
    ) -> None:
        """``sizes`` names the launch files' size of each member by alias.

        ``keep`` gives way to "nothing" where the device has not enough memory for the copies.
        """
        self._stack = ExitStack()
        self.device = device
        self.shapes = {m.alias: member_launch(m, folder, sizes[m.alias]) for m in contract.members}
        self.keep = fitting(device, list(self.shapes.values()), keep)
        self.memory = Memory(device, self.keep)
        self._stack.callback(self.memory.close)
        self.members: dict[str, StagedMember] = {}
        try:
            for record in contract.members:
                if say is not None:
                    say(f"prepare {record.alias} ({record.kernel})")
                member = _stage(device, contract, record, folder, self.shapes, self.memory)
                self._stack.callback(member.close)
                self.members[record.alias] = member
        except BaseException:
            self.close()
            raise

    def restore(self) -> None:
        """The contents before any launch, as far as copies were kept."""
        restore(self.memory.slots)

    def close(self) -> None:
        self._stack.close()

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def fitting(device: Device, launches: Sequence[Concrete], keep: Keep) -> Keep:
    """``keep``, or "nothing" where there is no memory for copies.

    GoptxError if even the buffers alone are too much.
    """
    room = int(device.free_memory() * (1 - SPARE))
    if footprint(launches, keep) <= room:
        return keep
    needed = footprint(launches, "nothing")
    if needed <= room:
        return "nothing"
    listed = [
        Note(f"{launch.name} at size {launch.size or '(only one)'}: {sum_bytes(launch):,} bytes")
        for launch in launches
    ]
    raise GoptxError.at(
        f"the buffers of the members take {needed:,} bytes, and {device.info.name} has "
        f"{room:,} free",
        notes=listed,
        hint="choose smaller sizes (--size)",
    )


def sum_bytes(launch: Concrete) -> int:
    """Bytes of the buffers of a launch."""
    return sum(buffer.nbytes for buffer in launch.buffers)


def _stage(
    device: Device,
    contract: Contract,
    record: MemberRecord,
    folder: Path,
    shapes: Mapping[str, Concrete],
    memory: Memory,
) -> StagedMember:
    text = member_ptx(record, folder)
    shape = shapes[record.alias]
    if len(shape.args) < len(record.params) and not looks_like_triton(text):
        raise GoptxError.at(
            f"{shape.name} has {len(shape.args)} arguments, and {record.kernel} takes "
            f"{len(record.params)}",
            shape.span,
        )
    image = assembled(text, contract.target, device, str(member_file(folder, record.path)))
    return StagedMember(device, record.alias, image, record.kernel, record.params, shape, memory)


def assembled(ptx: str, target: str, device: Device, filename: str) -> bytes | str:
    """The cubin of a PTX text for a device; the text itself where only the driver can assemble."""
    try:
        return assemble(ptx, target=assembly_target(target, device.info), filename=filename).image
    except GoptxError:
        if find_assemblers():
            raise
        return ptx


# Contents: restored, remembered, compared


def restore(slots: Iterable[Slot]) -> None:
    """Gives buffers their contents from before the launch."""
    for slot in slots:
        slot.restore()


def remember(slots: Iterable[Slot]) -> None:
    """Takes what the buffers hold now as what is expected of other ways to compute it."""
    for slot in slots:
        if slot.expected is not None:
            slot.expected.copy_from(slot.live)


def differences(comparer: Comparer, slots: Iterable[Slot]) -> list[str]:
    """How buffers differ from what is expected, and what was written beside them, in words."""
    found: list[str] = []
    for slot in slots:
        width = slot.buffer.element.size
        if slot.expected is not None:
            wrong = comparer.compare(slot.live, slot.expected, width=width)
            if wrong is not None:
                unwritten = comparer.count_other_than(slot.live, POISON) == 0
                found.append(
                    f"{slot.label}: {wrong.count} of {slot.buffer.count} elements differ, the "
                    f"first is {wrong.offset // width}" + (" (never written)" if unwritten else "")
                )
        breach = comparer.check_guards(slot.live)
        if breach is not None:
            found.append(
                f"{slot.label}: {breach.count} bytes were written outside, the first at byte "
                f"{breach.offset} of {slot.live.size}"
            )
            slot.live.reset_guards()
    return found


def run_apart(stream: Stream, members: Iterable[StagedMember], slots: Sequence[Slot]) -> None:
    """Runs members one after the other on fresh contents and remembers what they computed."""
    restore(slots)
    for member in members:
        member.launch.issue(stream)
        stream.synchronize(f"run {member.alias} ({member.shape.name}) alone")
    remember(slots)


def run_fused(
    stream: Stream, launch: FusedLaunch, slots: Sequence[Slot], comparer: Comparer, name: str
) -> list[str]:
    """Runs a fused kernel on fresh contents; how the results differ from those of the members."""
    restore(slots)
    launch.issue(stream)
    stream.synchronize(f"run the fused kernel {name}")
    return differences(comparer, slots)


__all__ = [
    "AssembledKernel",
    "Memory",
    "Slot",
    "Stage",
    "StagedMember",
    "assembled",
    "differences",
    "footprint",
    "member_launch",
    "member_ptx",
    "prepare_fused",
    "remember",
    "restore",
    "run_apart",
    "run_fused",
    "sum_bytes",
    "traffic",
]
