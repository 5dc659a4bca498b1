"""The checkers of a launch: their names, and what of a kernel they need to know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from goptx.diag import GoptxError
from goptx.ir import Function
from goptx.isa.opcodes import Op

CHECKS: Final = {
    "bounds": 1,
    "init": 2,
    "races": 4,
    "aligned": 8,
    "barriers": 16,
}
"""Names and the bits that ``native/runtime.h`` gives them.

``bounds``: accesses outside of memory or misaligned. ``init``: memory and registers that are read
before anything wrote them. ``races``: conflicting accesses that nothing orders. ``aligned``:
``.aligned`` instructions that not all live lanes of the warp execute together, and ``.uni`` ones at
which lanes part. ``barriers``:
``.red`` and ``.sync`` mixed on one barrier, shuffles from lanes that are not there.
"""

DEFAULT: Final = frozenset(("bounds",))
EVERYTHING: Final = frozenset(CHECKS)
FINE: Final = 32
"""The bit that says that vector clocks are needed, see :func:`is_fine`."""

WATCHED: Final = frozenset(("init", "races"))
"""Checkers that keep a shadow of memory."""


def parse(given: str | Iterable[str] | None) -> frozenset[str]:
    """Checkers by their names: ``all``, ``none``, or some, as a list or with commas between.

    Bounds are among them unless ``no-bounds`` or ``none`` says otherwise. None is the default,
    bounds alone. GoptxError if a name is unknown.
    """
    if given is None:
        return DEFAULT
    names = given.split(",") if isinstance(given, str) else list(given)
    found = {"bounds"}
    for name in filter(None, (n.strip() for n in names)):
        if name == "all":
            found |= EVERYTHING
        elif name in CHECKS:
            found.add(name)
        elif name == "none" and len(names) == 1:
            found.clear()
        elif name != "no-bounds":
            raise GoptxError.at(
                f"there is no checker {name!r}",
                hint=f"checkers are {', '.join(CHECKS)}; or all, none, no-bounds",
            )
    return frozenset(found - {"bounds"} if "no-bounds" in names else found)


def bits(checks: Iterable[str]) -> int:
    """The checkers as the runtime takes them."""
    return sum(CHECKS[name] for name in checks)


def is_aligned(op: Op) -> bool:
    """Whether all threads of a warp must execute an instruction together (PTX ISA 9.7.13.1)."""
    return "aligned" in op.modset or op.name == "bar"


_FINE: Final = ("mbarrier", "fence", "membar", "bar.warp", "barrier.cluster", "wgmma")
_SYNC: Final = frozenset(("acquire", "release", "acq_rel"))


def is_fine(functions: Iterable[Function]) -> bool:
    """Whether more than barriers of whole CTAs may order memory within a CTA."""
    for function in functions:
        for i in function.instructions():
            if i.op.name.startswith(_FINE) or i.op.modset & _SYNC:
                return True
            if i.op.name in ("bar", "barrier"):
                count = 2 if "red" not in i.op.modset else 4
                if "arrive" in i.op.modset or len(i.operands) >= count:
                    return True
    return False
