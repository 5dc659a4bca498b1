"""Launches a fused kernel from its contract: the members' arguments and grids go in.

A :class:`FusedKernel` assembles and loads itself on the device of the current context (PyTorch's,
if it made one) when it is first launched.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

from goptx.contract import Contract, SymbolCopy, read_contract
from goptx.cuda import binding
from goptx.cuda.arguments import (
    address,
    fused_values,
    known_aliases,
    member_values,
    workspace_size,
)
from goptx.cuda.assemble import Cubin, assemble, find_assemblers
from goptx.cuda.driver import Device, DeviceInfo, Launch, Module
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.streams import Stream
from goptx.diag import Diagnostic, GoptxError, Note

Grids: TypeAlias = Mapping[str, int | Sequence[int]]
"""The grid of each member by alias; a number is a one-dimensional grid."""

_TARGET = re.compile(r"sm_(\d+)([af]?)")


class FusedKernel:
    """A fused kernel with its contract, ready to be launched.

    Attributes:
        contract: as read.
        ptx: the text that is assembled.
        notes: what is odd but does no harm, such as a PTX file that changed since it was fused.
    """

    def __init__(
        self,
        contract: Contract,
        ptx: str,
        *,
        filename: str | None = None,
        notes: Sequence[Diagnostic] = (),
    ) -> None:
        self.contract = contract
        self.ptx = ptx
        self.notes = tuple(notes)
        self._filename = filename or contract.ptx
        self._cubins: dict[str, Cubin | None] = {}
        self._loaded: dict[int, LoadedKernel] = {}
        self._opened: list[Device] = []

    @classmethod
    def from_file(cls, path: str | Path, ptx: str | Path | None = None) -> FusedKernel:
        """Reads a contract and the PTX file that it names, or another one.

        GoptxError if one of them cannot be read.
        """
        contract = read_contract(path)
        place = Path(ptx) if ptx is not None else Path(path).parent / contract.ptx
        text, notes = read_ptx(contract, place)
        return cls(contract, text, filename=str(place), notes=notes)

    # Assembling and loading

    def cubin(self, target: str) -> Cubin | None:
        """The kernel assembled for a target; None without an assembler (the driver has one).

        GoptxError when the assembler refuses the text.
        """
        if target not in self._cubins:
            limit = self.contract.options.get("max_registers")
            try:
                self._cubins[target] = assemble(
                    self.ptx,
                    target=target,
                    filename=self._filename,
                    max_registers=limit if isinstance(limit, int) and limit else None,
                )
            except GoptxError:
                if find_assemblers():
                    raise
                self._cubins[target] = None
        return self._cubins[target]

    def close(self) -> None:
        """Unloads the kernel from the devices and frees its workspaces."""
        for loaded in self._loaded.values():
            loaded.device.close()
        for device in self._opened:
            device.close()
        self._loaded.clear()
        self._opened.clear()

    def __enter__(self) -> FusedKernel:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _load(self) -> LoadedKernel:
        ordinal = _current_device()
        device = None
        if ordinal is None:  # of this thread: opening makes the context current
            ordinal, device = 0, Device.open(0)
            self._opened.append(device)
        if ordinal in self._loaded:
            return self._loaded[ordinal]
        return self._load_on(device or Device.open(ordinal))

    def _load_on(self, device: Device) -> LoadedKernel:
        try:
            cubin = self.cubin(assembly_target(self.contract.target, device.info))
            image = cubin.image if cubin else self.ptx
            loaded = LoadedKernel(device, self.contract, image, self._filename)
        except GoptxError:
            device.close()
            raise
        self._loaded[device.info.ordinal] = loaded
        return loaded

    # Launching

    def launch(
        self,
        *values: Any,
        grid: Grids | None = None,
        dynamic_shared: Mapping[str, int] | None = None,
        args: Mapping[str, Sequence[Any]] | None = None,
        globals: Mapping[str, Any] | None = None,
        stream: Any = None,
        resident: int | None = None,
    ) -> None:
        """Launches once, without waiting. See :meth:`prepare`.

        ``stream`` is an address, or an object with ``cuda_stream`` (PyTorch) or
        ``__cuda_stream__``; None is the default stream.
        """
        wrapped = as_stream(stream)
        call = _Call.check(self.contract, values, args, grid, dynamic_shared, globals, resident)
        self._load().launch_of(call, int(wrapped.handle)).issue(wrapped)

    def prepare(
        self,
        *values: Any,
        grid: Grids | None = None,
        dynamic_shared: Mapping[str, int] | None = None,
        args: Mapping[str, Sequence[Any]] | None = None,
        globals: Mapping[str, Any] | None = None,
        resident: int | None = None,
    ) -> FusedLaunch:
        """A launch with all its values, to be issued many times (one at a time).

        Args:
            values: the arguments of all members, one after the other. Scalars; device addresses
                or objects that have one; bytes for structures.
            args: instead of ``values``, the arguments of each member by alias.
            grid: the grid of each member by alias; fixed ones may be left out.
            dynamic_shared: bytes of dynamic shared memory by alias.
            globals: for members that use variables of their own modules: the loaded module
                (``Module``, CUmodule or its address), or addresses by the variables' names.
            resident: CTAs of a kernel whose CTAs stay; by default as many as stand on the device
                at once.

        GoptxError for what does not fit the contract or the device.
        """
        call = _Call.check(self.contract, values, args, grid, dynamic_shared, globals, resident)
        return self._load().launch_of(call, None)


@dataclass(frozen=True)
class _Call:
    """The values of a launch, checked against the contract; ``given`` keeps their owners alive.

    ``resident`` is how many CTAs stand at once, if that was given.
    """

    values: Mapping[str, Sequence[bytes]]
    names: Mapping[str, int]
    variables: _Variables
    given: object
    resident: int | None = None

    @classmethod
    def check(
        cls,
        contract: Contract,
        values: Sequence[Any],
        args: Mapping[str, Sequence[Any]] | None,
        grid: Grids | None,
        dynamic_shared: Mapping[str, int] | None,
        modules: Mapping[str, Any] | None,
        resident: int | None = None,
    ) -> _Call:
        packed = member_values(contract, values, args)
        shared = known_aliases(contract, dynamic_shared)
        names = contract.shape_names(_grids(contract, grid), shared)
        variables = _Variables(contract, modules or {})
        return cls(packed, names, variables, (values, args), resident)


class LoadedKernel:
    """A fused kernel on one device, from an image that was assembled for it (or PTX text)."""

    def __init__(
        self, device: Device, contract: Contract, image: bytes | str, name: str = "the fused kernel"
    ) -> None:
        self.device = device
        self.contract = contract
        self.module = device.load(image, name)
        self.function = self.module.function(contract.kernel)
        self._kept: dict[tuple[int, str], GuardedBuffer] = {}

    def prepare(
        self,
        args: Mapping[str, Sequence[Any]],
        grid: Grids | None = None,
        dynamic_shared: Mapping[str, int] | None = None,
        globals: Mapping[str, Any] | None = None,
        resident: int | None = None,
    ) -> FusedLaunch:
        """As :meth:`FusedKernel.prepare`."""
        call = _Call.check(self.contract, (), args, grid, dynamic_shared, globals, resident)
        return self.launch_of(call, None)

    def launch_of(self, call: _Call, stream: int | None) -> FusedLaunch:
        """The launch of checked values; those for one stream share workspaces."""
        contract, names, variables = self.contract, call.names, call.variables
        workspaces = self._workspaces(names, stream)
        params = fused_values(
            contract, call.values, names, variables.address, lambda p: workspaces[p.name].address
        )
        shared = contract.launch_shared(names)
        resident = call.resident
        if resident is None and contract.stays:
            resident = self._resident(shared)
        ctas = contract.launch_grid(names, resident)
        launch = self.function.prepare((ctas,), contract.block, shared, params)
        copies = [variables.copy(one, self.module) for one in contract.copies]
        # Counters that the kernel resets itself are not cleared before each launch.
        wanted = [p for p in contract.params if p.kind == "workspace" and p.reset is None]
        dirty = [workspaces[param.name] for param in wanted]
        return FusedLaunch(launch, copies, workspaces, dirty, call.given)

    def _resident(self, shared: int) -> int:
        """CTAs of the kernel that stand on the device at once, with that much dynamic shared
        memory. GoptxError if none can."""
        if shared > self.function.max_dynamic_shared:
            self.function.allow_dynamic_shared(shared)
        per_sm = self.function.occupancy(math.prod(self.contract.block), shared)
        if not per_sm:
            raise GoptxError.at(
                f"no CTA of {self.contract.kernel} fits on an SM of {self.device.info.name}",
                hint="fuse with --max-registers, or members with less shared memory",
            )
        return per_sm * self.device.info.sm_count

    def _workspaces(self, names: Mapping[str, int], stream: int | None) -> dict[str, GuardedBuffer]:
        found: dict[str, GuardedBuffer] = {}
        for param in self.contract.params:
            if param.kind != "workspace":
                continue
            size = workspace_size(param, names)
            kept = None if stream is None else self._kept.get((stream, param.name))
            if kept is None or kept.size < size:
                kept = GuardedBuffer(self.device, size, name=param.name)
                if param.reset is not None:
                    kept.fill(0)
                if stream is not None:
                    self._kept[stream, param.name] = kept
            found[param.name] = kept
        return found

    def close(self) -> None:
        """Unloads the kernel and frees the workspaces of its streams."""
        for buffer in self._kept.values():
            buffer.close()
        self._kept.clear()
        self.device.disown(self.module)
        self.module.close()


class FusedLaunch:
    """A launch of a fused kernel: copies of constant data, clean workspaces, the kernel itself.

    ``workspaces`` are by parameter; ``dirty`` are those to be cleared each time.

    It may stand wherever a piece of work for a stream is wanted (timing, graphs). It keeps the
    arguments alive.
    """

    def __init__(
        self,
        launch: Launch,
        copies: Sequence[Callable[[Stream], None]],
        workspaces: Mapping[str, GuardedBuffer],
        dirty: Sequence[GuardedBuffer],
        keep: object,
    ) -> None:
        self.kernel = launch
        self._copies = copies
        self._workspaces = workspaces
        self._dirty = dirty
        self._keep = keep

    @property
    def grid(self) -> tuple[int, int, int]:
        """CTAs of the fused kernel."""
        return self.kernel.grid

    @property
    def workspaces(self) -> Mapping[str, GuardedBuffer]:
        """The buffers that belong to this launch, by parameter."""
        return self._workspaces

    def issue(self, stream: Stream) -> None:
        """Puts it on a stream, without waiting."""
        for copy in self._copies:
            copy(stream)
        for buffer in self._dirty:
            buffer.fill_async(stream, 0)
        self.kernel.issue(stream)

    __call__ = issue


# Pure parts: the contract's arithmetic, without a device


def read_ptx(contract: Contract, path: Path) -> tuple[str, list[Diagnostic]]:
    """The fused PTX's text, and a note if it is not the text that was fused."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GoptxError.at(
            f"cannot read the fused PTX {path}: {error.strerror or error}",
            hint="the contract names it; if it was moved, give its new path",
        ) from None
    return data.decode("utf-8", "replace"), check_hash(contract, data, str(path))


def check_hash(contract: Contract, data: bytes, name: str) -> list[Diagnostic]:
    """A note if these bytes are not the PTX that was fused: what counts is what is launched."""
    if hashlib.sha256(data).hexdigest() == contract.sha256:
        return []
    return [
        Diagnostic("note", f"{name} changed since it was fused: its hash is not the contract's")
    ]


def assembly_target(target: str, device: DeviceInfo) -> str:
    """What to assemble PTX of a target for, so that it runs on a device.

    GoptxError if it cannot run there.
    """
    found = _TARGET.fullmatch(target)
    if found is None:
        raise GoptxError.at(f"unknown target {target!r}", hint="a target is sm_90, sm_90a, …")
    number, suffix = int(found[1]), found[2]
    major, minor = device.compute_capability
    here = 10 * major + minor
    fits = {"a": number == here, "f": number // 10 == major and number <= here}
    if not fits.get(suffix, number <= here):
        raise GoptxError.at(
            f"the kernel is for {target}, and {device.name} is {device.target}",
            hint=f"fuse PTX for {device.target} or older",
        )
    return target if suffix else device.target


def _grids(contract: Contract, grid: Grids | None) -> dict[str, Sequence[int]]:
    given = known_aliases(contract, grid)
    return {alias: (g,) if isinstance(g, int) else tuple(g) for alias, g in given.items()}


# Variables of the members' own modules


class _Variables:
    """Finds the variables that the members' own modules hold."""

    def __init__(self, contract: Contract, modules: Mapping[str, Any]) -> None:
        self._contract = contract
        self._modules = known_aliases(contract, modules)

    def address(self, alias: str, symbol: str) -> int:
        return self._find(alias, symbol)[0]

    def copy(self, one: SymbolCopy, fused: Module) -> Callable[[Stream], None]:
        """What copies constant data into the fused module, in the order of a stream."""
        source, size = self._find(one.member, one.symbol)
        target, room = fused.global_address(one.fused)
        if room < one.size or (size is not None and size < one.size):
            raise GoptxError.at(
                f"{one.symbol} of member {one.member!r} has {size} bytes, and its copy "
                f"{one.fused} {room}: {one.size} do not fit",
                hint="the module given is not the one that was fused",
            )

        def run(stream: Stream) -> None:
            doing = f"copy {one.symbol} of member {one.member!r}"
            call = binding.call
            call(doing, "cuMemcpyDtoDAsync", target, source, one.size, stream.handle)

        return run

    def _find(self, alias: str, symbol: str) -> tuple[int, int | None]:
        """(address, size if known) of a variable."""
        module = self._modules.get(alias)
        if module is None:
            raise GoptxError.at(
                f"member {alias!r} uses the variable {symbol!r} of its own module, "
                "which must be given",
                notes=[Note("the host or an earlier launch may write it")],
                hint=f"globals={{{alias!r}: module}} or {{{alias!r}: {{{symbol!r}: address}}}}",
            )
        if isinstance(module, Mapping):
            return self._listed(cast(Mapping[str, Any], module), alias, symbol), None
        if isinstance(module, Module):
            return module.global_address(symbol)
        handle: Any = binding.load().CUmodule(module) if isinstance(module, int) else module
        doing = f"find the variable {symbol} in the module of member {alias!r}"
        start, size = binding.call(doing, "cuModuleGetGlobal", handle, symbol.encode())
        return int(start), int(size)

    @staticmethod
    def _listed(module: Mapping[str, Any], alias: str, symbol: str) -> int:
        if symbol not in module:
            raise GoptxError.at(
                f"globals of member {alias!r} lack {symbol!r}",
                hint=f"given are {', '.join(module) or 'none'}",
            )
        value = module[symbol]
        found = value if isinstance(value, int) else address(value)
        if found is None:
            raise GoptxError.at(
                f"the variable {symbol!r} of member {alias!r} must be an address, "
                f"not {type(value).__name__}"
            )
        return found


# Streams and contexts


def as_stream(stream: Any) -> Stream:
    """A stream as a program has it: None (the default one), an address, PyTorch's, cuda.core's."""
    if stream is None:
        return Stream.wrap(0)
    if isinstance(stream, Stream):
        return stream
    if isinstance(stream, int):
        return Stream.wrap(stream)
    found = getattr(stream, "cuda_stream", None)
    if isinstance(found, int):
        return Stream.wrap(found)
    protocol = getattr(stream, "__cuda_stream__", None)
    if protocol is not None:
        pair = cast("tuple[int, int]", protocol() if callable(protocol) else protocol)
        return Stream.wrap(int(pair[1]))
    raise GoptxError.at(
        f"{type(stream).__name__} is no CUDA stream",
        hint="give torch.cuda.current_stream(), an object with __cuda_stream__, or an address",
    )


def _current_device() -> int | None:
    """The device of this thread's current context; None if it has none."""
    binding.load()
    context = binding.call("ask for the current context", "cuCtxGetCurrent")
    if int(context) == 0:
        return None
    return int(binding.call("ask for the current device", "cuCtxGetDevice"))
