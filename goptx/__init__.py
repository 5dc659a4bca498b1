"""Fuses independent GPU kernels at PTX level.

The public API. Nothing is imported until it is used::

    import goptx

    fused = goptx.fuse("a.ptx", "b.ptx", plan="blocks(a, b)")
    fused.write("ab.ptx")
    goptx.load_contract("ab.contract.toml").launch(...)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from goptx.build import Fused
    from goptx.cuda.fused import FusedKernel
    from goptx.fusion.plan import Node, Plan
    from goptx.ir import Module
    from goptx.pipeline import Pipeline as Pipeline
    from goptx.proof.verify import Verification

__version__ = "0.1.0"

__all__ = [
    "Pipeline",
    "__version__",
    "blocks",
    "coarsen",
    "fuse",
    "load",
    "load_contract",
    "parse",
    "product",
    "seq",
    "verify",
    "warps",
    "weave",
]


def load(
    path: str | Path,
    *,
    arch: str | None = None,
    include: Sequence[str] = (),
    define: Sequence[str] = (),
) -> Module:
    """Read a PTX file, or compile CUDA C++ (``.cu``, by NVRTC) or LLVM IR (``.ll``) and read that.

    Args:
        arch: what a source is compiled for, such as ``sm_90``; by default ``sm_80``.
        include: folders of headers of CUDA sources.
        define: macros of CUDA sources, ``NAME`` or ``NAME=VALUE``.

    Raises:
        goptx.diag.GoptxError: the file cannot be read, is no PTX, or does not compile.
    """
    from goptx.sources import Compile, load

    return load(path, Compile(arch, tuple(include), tuple(define)))


def parse(text: str, filename: str = "<string>") -> Module:
    """Parse PTX text; bodies of functions are parsed when they are first needed."""
    from goptx.syntax import parse

    return parse(text, filename)


def fuse(
    *members: Any,
    plan: Plan | str | None = None,
    strategy: str | None = None,
    launch: str | Path | None = None,
    blocks: dict[str, tuple[int, ...]] | None = None,
    arch: str | None = None,
    name: str | None = None,
    contraction: Literal["keep", "pin"] = "keep",
) -> Fused:
    """Fuse kernels into one.

    Args:
        members: ``"[ALIAS=]FILE[:KERNEL]"``, a path, a `Module` with one kernel, or a
            `goptx.specs.MemberSpec`.
        plan: a plan as text or from `seq`, `weave`, `coarsen`, …; leaves are a, b, c… or the
            members' aliases.
        strategy: one combinator over all members, instead of a plan.
        launch: a launch file for all members.
        blocks: block shapes by alias.
        arch: target such as ``sm_90``.
        name: of the fused kernel.
        contraction: "pin" keeps the assembler from making fma of products and sums, in the fused
            kernel and, where that is held against them, in the members.

    Returns:
        An object with ``ptx``, ``contract``, ``report`` and ``write(path)``.

    Raises:
        goptx.diag.GoptxError: what cannot be read or may not be fused, with the row of the law.
    """
    from goptx.build import fuse
    from goptx.fusion.fuse import FuseOptions
    from goptx.specs import specs_of

    _check_options(plan, strategy, blocks or {}, contraction)
    file = None
    if launch is not None:
        from goptx.launch import load_launch

        file = load_launch(launch)
    options = FuseOptions(name=name, target=arch, contraction=contraction)
    return fuse(
        specs_of(members, blocks or {}), plan=plan, strategy=strategy, launch=file, options=options
    )


def _check_options(plan: object, strategy: object, blocks: Any, contraction: object) -> None:
    """Refuse what a type checker would, had the caller one."""
    from goptx.diag import GoptxError
    from goptx.fusion.plan import STRATEGIES

    if plan is not None and strategy is not None:
        raise GoptxError.at("give a plan or strategy, not both")
    if strategy is not None and strategy not in STRATEGIES:
        raise GoptxError.at(
            f"there is no strategy {strategy!r}", hint=f"one of {', '.join(STRATEGIES)}"
        )
    if contraction not in ("keep", "pin"):
        raise GoptxError.at(f"contraction is keep or pin, not {contraction!r}")
    shapes: dict[str, Any] = dict(blocks)
    for alias, shape in shapes.items():
        if type(shape) not in (tuple, list) or any(type(n) is not int for n in shape):
            raise GoptxError.at(
                f"the block of {alias!r} is not integers, but {shape!r}", hint="such as (32, 8)"
            )


def seq(*items: Any, **options: str | int) -> Node:
    """The plan in which one thread runs all items, one after the other."""
    return _node("seq", items, options)


def warps(*items: Any, **options: str | int) -> Node:
    """The plan in which the warps of a CTA are divided among the items."""
    return _node("warps", items, options)


def blocks(*items: Any, **options: str | int) -> Node:
    """The plan in which CTAs are divided among the items; ``(item, ratio)`` pairs give ratios."""
    return _node("blocks", items, options)


def product(*items: Any, **options: str | int) -> Node:
    """The plan in which one thread runs one stream made of both (GoPTX)."""
    return _node("product", items, options)


def weave(*items: Any, **options: str | int) -> Node:
    """The plan in which one thread runs one line made of all, loads first."""
    return _node("weave", items, options)


def coarsen(item: Any, factor: int, **options: str | int) -> Node:
    """The plan in which one CTA does the work of several of an item, or one thread that of several
    of a kernel's CTA."""
    return _node("coarsen", (item, factor), options)


def _node(op: str, items: tuple[Any, ...], options: dict[str, str | int]) -> Node:
    from goptx.fusion.plan import make

    return make(op, *items, **options)


def load_contract(path: str | Path) -> FusedKernel:
    """A fused kernel by its contract, ready to ``launch()``."""
    from goptx.cuda.fused import FusedKernel

    return FusedKernel.from_file(path)


def verify(path: str | Path, contract: str | Path | None = None, **options: Any) -> Verification:
    """Hold a fused PTX file against its members: certificate, CPU, and GPU where there is one.

    ``on`` names ways, of ``static``, ``cpu`` and ``gpu``; see `goptx.proof.verify.verify_file`.
    """
    from goptx.proof.verify import verify_file

    return verify_file(path, contract, **options)


def __getattr__(name: str) -> Any:
    if name == "Pipeline":
        from goptx.pipeline import Pipeline

        return Pipeline
    raise AttributeError(f"module 'goptx' has no attribute {name!r}")
