"""Groups of recorded kernels as fused ones: made once, kept by content, loaded while in use."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

import goptx
from goptx.build import Fused, Report, assemble_fused, fuse, transform
from goptx.contract import Contract
from goptx.cuda.cache import Shelf, digest
from goptx.cuda.driver import Device, Function, Module
from goptx.cuda.recorded import KernelLaunch
from goptx.diag import GoptxError
from goptx.passes.dependent_launch import DependentLaunch
from goptx.pipeline import Pipeline
from goptx.plan.estimate import aliases
from goptx.plan.fusing import Fuser
from goptx.plan.graph import Work
from goptx.plan.proposals import tree
from goptx.specs import MemberSpec
from goptx.syntax import parse

_FILES = ("ptx", "cubin", "contract.toml")
_SHELF_VERSION: Final = "1"
"""Changes when what is kept no longer means the same."""


@dataclass(frozen=True)
class FusedImage:
    """A fused kernel, assembled: what its contract says holds for every launch of it."""

    contract: Contract
    ptx: str = field(repr=False)
    image: bytes = field(repr=False)

    def launch(self, works: Sequence[Work], function: int, priority: int) -> KernelLaunch:
        """One launch in place of those of its members, in order."""
        from goptx.cuda.arguments import fused_values

        contract = self.contract
        aliases = [member.alias for member in contract.members]
        grids = {a: work.grid for a, work in zip(aliases, works, strict=True)}
        shared = {a: work.shared for a, work in zip(aliases, works, strict=True)}
        given = {a: work.arguments for a, work in zip(aliases, works, strict=True)}
        names = contract.shape_names(grids, shared)
        values = fused_values(contract, given, names, _no_variable, _no_workspace)
        return KernelLaunch(
            name=contract.kernel,
            function=function,
            grid=(contract.launch_grid(names), 1, 1),
            block=contract.block,
            shared=contract.launch_shared(names),
            arguments=tuple(values),
            priority=priority,
        )


def _no_variable(alias: str, symbol: str) -> int:
    raise GoptxError.at(f"member {alias!r} uses the variable {symbol!r} of its own module")


def _no_workspace(param: Any) -> int:
    raise GoptxError.at("the fused kernel needs a workspace", hint="use static dispatch")


class Images:
    """Fused kernels by content: in this process, and on the disk for others."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._lock = threading.Lock()
        self._made: dict[str, FusedImage | GoptxError] = {}
        self._shelf = shelf

    @property
    def shelf(self) -> Shelf:
        """The folder that processes share: the user's cache, unless another was given."""
        if self._shelf is None:
            self._shelf = Shelf.of_user("torch")
        return self._shelf

    def fuse(self, works: Sequence[Work], target: str, plan: str | None = None) -> FusedImage:
        """The fused kernel of works, in their order; GoptxError if they may not be fused.

        ``plan`` has the leaves a, b, c…; without it CTAs are divided among all of them.
        """
        specs = specs_of(works, named=plan is not None)
        text = plan or tree([str(spec.alias) for spec in specs])
        return self.make(specs, text, target, works[0].flags)

    def make(
        self, specs: Sequence[MemberSpec], plan: str, target: str, flags: Sequence[str] = ()
    ) -> FusedImage:
        """The fused kernel of members by a plan; GoptxError if that is not legal."""
        key = _key(specs, plan, target, flags)
        return self._kept(key, lambda: fuse_members(specs, plan, target, flags))

    def early(
        self,
        image: FusedImage,
        flags: Sequence[str],
        *,
        wait: bool,
        trigger: bool,
        steady: Sequence[str] = (),
    ) -> FusedImage:
        """The same kernel for programmatic edges: see `DependentLaunch`. GoptxError if refused."""
        step = DependentLaunch(wait=wait, trigger=trigger, steady=tuple(steady))
        steps = (str(Pipeline([step])), image.contract.sha256, *flags)
        key = digest([_SHELF_VERSION, goptx.__version__, *steps])
        return self._kept(key, lambda: _passed(image, step, flags))

    def _kept(self, key: str, make: Callable[[], FusedImage]) -> FusedImage:
        with self._lock:
            if key not in self._made:
                self._made[key] = self._find(key) or self._make(key, make)
            found = self._made[key]
        if isinstance(found, GoptxError):
            raise found
        return found

    def _find(self, key: str) -> FusedImage | None:
        files = self.shelf.get(key, _FILES)
        if files is None:
            return None
        try:
            contract = Contract.from_toml(files["contract.toml"].decode())
            text = files["ptx"].decode()
        except (GoptxError, UnicodeDecodeError):
            return None
        return FusedImage(contract, text, files["cubin"])

    def _make(self, key: str, make: Callable[[], FusedImage]) -> FusedImage | GoptxError:
        try:
            made = make()
        except GoptxError as error:
            return error
        self.shelf.put(
            key,
            {
                "ptx": made.ptx.encode(),
                "cubin": made.image,
                "contract.toml": made.contract.to_toml().encode(),
            },
        )
        return made


def specs_of(works: Sequence[Work], *, named: bool) -> list[MemberSpec]:
    """Works as members of a fusion: ``named`` a, b, c…, else m0, m1…; grids stay open."""
    for work in works:
        if work.kernel is None:
            raise GoptxError.at(f"the PTX of {work.name} is not known")
    names = aliases(len(works)) if named else [f"m{number}" for number in range(len(works))]
    # Not by the path: a launch file beside it is for other launches.
    return [replace(spec, path=f"<{spec.kernel}>") for spec in Fuser().specs(works, names)]


def fuse_members(
    specs: Sequence[MemberSpec], plan: str, target: str, flags: Sequence[str] = ()
) -> FusedImage:
    """Fuse, prove and assemble. GoptxError, with the row of the law, where that may not be."""
    fused = assemble_fused(fuse(specs, plan=plan), options=tuple(flags))
    contract = fused.contract
    if fused.cubin is None or contract.copies or any(p.kind == "global" for p in contract.params):
        raise GoptxError.at("a member uses variables of its own module")
    _check_target(contract.target, target)
    return FusedImage(contract, fused.ptx, fused.cubin.image)


def _passed(image: FusedImage, step: DependentLaunch, flags: Sequence[str]) -> FusedImage:
    """A kernel after a pass, assembled."""
    fused = Fused(image.ptx, image.contract, Report(image.contract.plan), parse(image.ptx))
    made = assemble_fused(transform(fused, Pipeline([step])), options=tuple(flags))
    assert made.cubin is not None
    return FusedImage(made.contract, made.ptx, made.cubin.image)


def _check_target(target: str, device: str) -> None:
    """What was assembled runs on the device: a plain target on all that follow of its family."""
    plain = target.rstrip("af")
    fits = plain == device if target != plain else plain[:-1] == device[:-1] and plain <= device
    if not fits:
        raise GoptxError.at(f"the kernels are for {target}, and the device is {device}")


def _key(specs: Sequence[MemberSpec], plan: str, target: str, flags: Sequence[str]) -> str:
    parts = [_SHELF_VERSION, goptx.__version__, plan, target, *flags]
    for spec in specs:
        source = spec.module.source if spec.module is not None else None
        text = source.text if source is not None else ""
        parts += [str(spec.alias), str(spec.kernel), text, str(spec.block), str(spec.rank)]
    return digest(parts)


@dataclass
class _Loaded:
    """A module on a device, and how many graphs use it."""

    module: Module
    function: Function
    users: int = 0


class Loader:
    """Loads fused kernels on devices, once each, and unloads what no graph uses any more."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._devices: dict[int, Device] = {}
        self._loaded: dict[tuple[int, str], _Loaded] = {}
        self._postponed: list[tuple[int, str]] = []

    def device(self, ordinal: int) -> Device:
        """The device, whose primary context is PyTorch's too; it stays open."""
        with self._lock:
            if ordinal not in self._devices:
                self._devices[ordinal] = Device.open(ordinal)
            return self._devices[ordinal]

    def load(self, ordinal: int, image: FusedImage, shared: int) -> tuple[int, tuple[int, str]]:
        """The function of a fused kernel, for launches with so much dynamic shared memory.

        Also gives the key to `release` it by.
        """
        key = (ordinal, image.contract.sha256)
        device = self.device(ordinal)
        with self._lock, device.current():
            if key not in self._loaded:
                module = device.load(image.image, image.contract.kernel)
                function = module.function(image.contract.kernel)
                self._loaded[key] = _Loaded(module, function)
            entry = self._loaded[key]
            if shared > entry.function.max_dynamic_shared:
                entry.function.allow_dynamic_shared(shared)
            entry.users += 1
            return int(entry.function.handle), key

    def release(self, keys: Sequence[tuple[int, str]]) -> None:
        """Tells that a graph is gone; the last one's modules are unloaded, once they do not run."""
        with self._lock:
            for key in keys:
                entry = self._loaded.get(key)
                if entry is None:
                    continue
                entry.users -= 1
                if entry.users <= 0:
                    del self._loaded[key]
                    self._unload(self._devices[key[0]], entry.module)

    @staticmethod
    def _unload(device: Device, module: Module) -> None:
        with device.current():
            device.synchronize("wait for a graph that is gone")
            device.disown(module)
            module.close()

    def postpone(self, keys: Sequence[tuple[int, str]]) -> None:
        """Releases at the next `settle`: while something is captured, nobody may wait or unload."""
        with self._lock:
            self._postponed += keys

    def settle(self) -> None:
        """Releases what was postponed; nothing may be under capture."""
        with self._lock:
            keys, self._postponed = self._postponed, []
            self.release(keys)

    def loaded(self) -> Mapping[tuple[int, str], int]:
        """Users of each module that is loaded."""
        return {key: entry.users for key, entry in self._loaded.items()}


IMAGES: Final = Images()
LOADER: Final = Loader()
"""Of this process."""
