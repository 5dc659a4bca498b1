"""The buffers of one or more launches on the device: which are the same memory, and where it lies.

Planning them touches no device; placing them does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from goptx.cuda.arguments import launch_values
from goptx.cuda.driver import Device
from goptx.cuda.memory import Breach, Comparer, GuardedBuffer
from goptx.diag import Diagnostic, GoptxError, Note
from goptx.isa.law import law
from goptx.launch import Buffer, Concrete


class Use(Protocol):
    """A kernel that is launched: its alias, its launch, and (launch file, table) of that."""

    @property
    def alias(self) -> str: ...
    @property
    def launch(self) -> Concrete: ...
    @property
    def source(self) -> tuple[str, str]: ...


@dataclass(frozen=True)
class PlannedBuffer:
    """A buffer to allocate; ``users`` are (alias, the buffer's key there).

    ``label`` is "alias.name". ``salt`` is added to the seed, so that two members that are the same
    kernel get different contents.
    """

    label: str
    buffer: Buffer
    users: tuple[tuple[str, str], ...]
    salt: int = 0

    @property
    def aliases(self) -> tuple[str, ...]:
        """The members that use it."""
        return tuple(dict.fromkeys(alias for alias, _ in self.users))


def plan_buffers(uses: Sequence[Use]) -> tuple[PlannedBuffer, ...]:
    """The buffers of kernels that run at the same time. GoptxError if one is shared and written.

    Buffers with equal ids in one launch file are the same memory, unless two kernels use the same
    table: then each has its own.
    """
    groups: dict[tuple[object, ...], list[tuple[Use, Buffer]]] = {}
    for index, use in enumerate(uses):
        before = [other.source for other in uses[:index]].count(use.source)
        for buffer in use.launch.buffers:
            own = ("of", use.alias, buffer.key)
            shared = ("id", use.source[0], before, buffer.id)
            groups.setdefault(own if buffer.id is None else shared, []).append((use, buffer))
    findings = [d for users in groups.values() if (d := _dependence(users)) is not None]
    if findings:
        raise GoptxError(tuple(findings))
    order = {use.alias: index for index, use in enumerate(uses)}
    return tuple(
        PlannedBuffer(
            f"{users[0][0].alias}.{users[0][1].name}",
            users[0][1],
            tuple((use.alias, buffer.key) for use, buffer in users),
            order[users[0][0].alias] << 32,
        )
        for users in groups.values()
    )


def _dependence(users: Sequence[tuple[Use, Buffer]]) -> Diagnostic | None:
    """Why several members may not use one buffer."""
    writer = next(((use, b) for use, b in users if b.writes), None)
    if len(users) < 2 or writer is None:
        return None
    row = law()["independence"]
    use, buffer = writer
    other, same = next((o, b) for o, b in users if o is not use)
    notes = (
        Note(f"{other.alias!r} uses it as {same.name}, role {same.role}", same.span),
        Note(row.why),
    )
    return Diagnostic(
        "error",
        f"members {use.alias!r} and {other.alias!r} share the buffer {buffer.id!r}, which "
        f"{use.alias!r} writes ({buffer.name}, role {buffer.role})",
        buffer.span,
        notes,
        f"{row.hint}, or give the buffers different ids if they are different memory",
        row.id,
    )


class PlacedBuffers:
    """Planned buffers on a device, each between guard zones. Close it to free them."""

    def __init__(
        self, device: Device, planned: Sequence[PlannedBuffer], name: str | None = None
    ) -> None:
        """``name`` tells several sets of the same buffers apart in messages."""
        self.planned = planned
        suffix = f" ({name})" if name else ""
        self.buffers = {
            one.label: GuardedBuffer(device, one.buffer.nbytes, name=one.label + suffix)
            for one in planned
        }
        self._place = {user: self.buffers[one.label] for one in planned for user in one.users}

    def fill(self, seed: int) -> None:
        """Writes the contents before the launch; outputs get poison."""
        for one in self.planned:
            target = self.buffers[one.label]
            if one.buffer.role == "out":
                target.poison()
            else:
                target.upload(one.buffer.materialise(seed + one.salt))

    def copy_from(self, other: PlacedBuffers) -> None:
        """Takes over the contents of the same buffers placed elsewhere."""
        for label, buffer in self.buffers.items():
            buffer.copy_from(other.buffers[label])

    def values(self, alias: str, launch: Concrete) -> list[bytes]:
        """The arguments of a member as bytes."""
        return launch_values(launch.args, lambda buffer: self._place[alias, buffer.key].address)

    def breaches(self, comparer: Comparer) -> Iterator[tuple[GuardedBuffer, Breach]]:
        """What was written outside of the buffers since they were made or last asked."""
        for buffer in self.buffers.values():
            found = comparer.check_guards(buffer)
            if found is not None:
                buffer.reset_guards()
                yield buffer, found

    def close(self) -> None:
        """Frees the memory."""
        for buffer in self.buffers.values():
            buffer.close()
