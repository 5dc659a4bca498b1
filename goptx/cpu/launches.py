"""Launches of launch files on the CPU: buffers, arguments, results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from goptx.cpu import tensormap
from goptx.cpu.machine import LoadedModule, Machine, Result
from goptx.diag import Diagnostic
from goptx.launch import Argument, Buffer, Concrete, Scalar, Struct, TensorMap

if TYPE_CHECKING:
    from numpy.typing import NDArray

POISON = 0xCB
"""What outputs hold before a launch, so that a byte that is not written shows."""


@dataclass(frozen=True)
class Placed:
    """A buffer in device memory."""

    buffer: Buffer
    address: int


def place(
    machine: Machine, buffers: Sequence[Buffer], seed: int, names: Mapping[str, str] | None = None
) -> dict[str, Placed]:
    """Allocates buffers by key and fills them as a launch file says; outputs hold poison."""
    found: dict[str, Placed] = {}
    for buffer in buffers:
        name = (names or {}).get(buffer.key, buffer.name)
        found[buffer.key] = Placed(buffer, machine.allocate(buffer.nbytes, name))
        fill(machine, found[buffer.key], seed)
    return found


def fill(machine: Machine, placed: Placed, seed: int) -> None:
    """Writes what a buffer holds before a launch."""
    buffer = placed.buffer
    if buffer.role == "out":
        machine.arena.view(placed.address, buffer.nbytes)[:] = POISON
        machine.arena.leave_unwritten(placed.address)
    else:
        machine.upload(placed.address, buffer.materialise(seed))


def values(args: Sequence[Argument], addresses: Mapping[str, int]) -> list[bytes]:
    """Arguments as bytes, given each buffer's device address by its key."""

    def where(buffer: Buffer) -> int:
        return addresses[buffer.key]

    found: list[bytes] = []
    for arg in args:
        match arg:
            case Scalar():
                found.append(arg.bytes)
            case Buffer():
                found.append(where(arg).to_bytes(8, "little"))
            case Struct():
                found.append(arg.image(where))
            case TensorMap():
                found.append(tensormap.encode(arg, where(arg.buffer)))
    return found


def contents(machine: Machine, placed: Placed) -> NDArray[Any]:
    """A buffer's elements in their storage type."""
    buffer = placed.buffer
    raw = machine.download(placed.address, buffer.nbytes)
    return raw.view(buffer.element.storage).reshape(buffer.shape)


def run(
    machine: Machine,
    loaded: LoadedModule,
    kernel: str,
    launch: Concrete,
    placed: Mapping[str, Placed],
    **options: Any,
) -> Result:
    """Runs a kernel as its launch file says on placed buffers."""
    addresses = {key: one.address for key, one in placed.items()}
    return machine.run(
        loaded,
        kernel,
        launch.grid,
        launch.block,
        values(launch.args, addresses),
        dynamic_shared=launch.dynamic_shared,
        cluster=launch.cluster,
        **options,
    )


def findings(result: Result) -> list[Diagnostic]:
    """What a launch has to say that is no error."""
    return [Diagnostic("note", f"not executed if reached: {text}") for text in result.notes]
