"""Kernels at a size, as the tuner takes them: where they come from and how they are launched."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from goptx.analysis.cfg import control_flow
from goptx.analysis.loops import find_loops
from goptx.analysis.synchronisation import synchronisation
from goptx.cuda.assemble import assemble
from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.launch import Concrete, load_launch, looks_like_triton, pad_hidden_pointers
from goptx.proof.gpu_inputs import MemberJob
from goptx.specs import MemberSpec
from goptx.syntax import parse

WARPGROUP = 128
"""Threads that change their registers together."""

_TARGET = re.compile(r"^\s*\.target\s+(sm_\d+[af]?)", re.MULTILINE)


@lru_cache(maxsize=64)
def module_of(text: str, path: str) -> Module:
    """A member's module, read once: several questions are asked of it, plans are made of it, and
    members may differ in their sizes only."""
    return parse(text, path)


@dataclass(frozen=True)
class TunedMember:
    """A kernel at a size.

    Attributes:
        name: what it is called in tables.
        path: its PTX file; ``text`` is what stands in it.
        kernel: its name there.
        launch_file: of the launch; ``launch`` is the launch itself.
    """

    name: str
    path: str
    text: str
    kernel: str
    launch_file: str
    launch: Concrete

    @property
    def sha256(self) -> str:
        """Of the PTX."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def target(self) -> str:
        """What its PTX is for."""
        found = _TARGET.search(self.text)
        return found[1] if found else "sm_90"

    @property
    def plain_target(self) -> str:
        """The architecture that this names, without the ``a`` or ``f``."""
        return self.target.rstrip("af")

    @property
    def shape(self) -> str:
        """The launch in one line: what two equal members agree in."""
        launch = self.launch
        sizes = " ".join(f"{name}={value}" for name, value in launch.sizes.items())
        return f"{launch.grid}x{launch.block}+{launch.dynamic_shared} {sizes}"

    @cached_property
    def folds(self) -> int:
        """How many threads of a CTA one thread may do so that a warpgroup is left, which is what
        registers are shared out to; 1 where its threads wait for each other or share memory."""
        times = self.launch.threads // WARPGROUP
        if times < 2 or self.launch.threads % WARPGROUP:
            return 1
        module = module_of(self.text, self.path)
        kernel = module.kernel(self.kernel)
        shared = (*kernel.variables.values(), *module.variables.values())
        apart = not any(variable.space.startswith("shared") for variable in shared)
        return times if apart and not synchronisation(kernel, module).is_blocking else 1

    @cached_property
    def weight(self) -> float:
        """About how much it has to do: the instructions that stand in it, for each thread."""
        kernel = module_of(self.text, self.path).kernel(self.kernel)
        return float(sum(1 for _ in kernel.instructions()) * self.launch.threads * self.launch.ctas)

    @cached_property
    def has_loops(self) -> bool:
        """Whether the kernel has a loop."""
        kernel = module_of(self.text, self.path).kernel(self.kernel)
        return bool(find_loops(control_flow(kernel)).loops)

    def spec(self, alias: str) -> MemberSpec:
        """The member as it is fused."""
        launch = self.launch
        return MemberSpec(self.path, alias, self.kernel, launch.block, None, launch.rank)

    def job(self, alias: str, image: bytes) -> MemberJob:
        """The member as it is launched by itself."""
        source = (self.launch_file, self.launch.name)
        return MemberJob(alias, self.kernel, image, self.launch, source, float_atomics=False)


def folds(members: Sequence[TunedMember]) -> list[int]:
    """`TunedMember.folds` of a group; of none where no member is for a target whose warpgroups
    change their registers."""
    by_role = any(member.target.endswith(("a", "f")) for member in members)
    return [member.folds if by_role else 1 for member in members]


def load_tuned(
    path: str | Path,
    *,
    name: str | None = None,
    kernel: str | None = None,
    launch: str | Path | None = None,
    size: str | None = None,
    sizes: Mapping[str, int] | None = None,
) -> TunedMember:
    """Reads a kernel and its launch (``X.toml`` beside ``X.ptx`` unless another is given).

    Where there is no size "bench", that means the launch's own choice; so does any where there
    are none. GoptxError if one of them cannot be read, they do not fit, or the size is not there.
    """
    from goptx.launch import check_against
    from goptx.syntax import load

    module = load(str(path))
    found = module.kernel(kernel)
    place = Path(launch) if launch is not None else Path(path).with_suffix(".toml")
    table = load_launch(place).find(name, found.name)
    if table is None:
        raise GoptxError.at(f"{place} has no table for {found.name}")
    # What is measured is measured at "bench" unless something else is asked for: not all have it.
    given = size in table.sizes or (table.sizes and size != "bench")
    concrete = table.at(size if given else None, sizes)
    text = module.source.text if module.source else module.to_ptx()
    if looks_like_triton(text):
        concrete = pad_hidden_pointers(concrete, found.params)
    findings = check_against(concrete, found.params, found.span, address_size=module.address_size)
    if findings:
        raise GoptxError(tuple(findings))
    return TunedMember(name or Path(path).stem, str(path), text, found.name, str(place), concrete)


def member_image(member: TunedMember, arch: str | None = None) -> bytes:
    """The cubin of a member by itself, for a device's target or the one that its PTX names."""
    own = member.target
    target = own if own[-1] in "af" or arch is None else arch
    return assemble(member.text, target=target, filename=member.path).image
