"""Which PTX version and target an instruction needs."""

from __future__ import annotations

from goptx.isa.devices import device
from goptx.isa.opcodes import Op
from goptx.isa.table import Form, Need, need_of


def needs(op: Op, form: Form | None = None) -> tuple[Need, ...]:
    """What a form of an op (its first by default) and each of its modifiers require."""
    form = form or op.form
    if form is None or op.row is None:
        return ()
    found: list[Need] = []
    if "ptx" in form.properties or "sm" in form.properties:
        found.append(need_of(op.name, form.properties))
    if "legacy" in form.properties:
        found.append(Need(f"{op.name} without .sync", 10, ("<70",)))
    if "until" in form.properties:
        found.append(Need(op.text, 10, (f"ptx<{form.properties['until']}",)))
    for need in op.row.needs:
        if all(group & op.modset for group in need.when):
            asking = frozenset[str]().union(*need.when)
            here = "".join(f".{mod}" for mod in op.mods if mod in asking)
            found.append(need._replace(what=here or need.what))
    return tuple(found)


def unmet(op: Op, ptx: int, target: str, operands: int | None = None) -> tuple[Need, ...]:
    """Requirements that a PTX version (10 * major + minor) and a target leave unmet.

    Of several forms that differ only in operands, those count that take as many as ``operands``,
    and of these the least demanding.
    """
    fitting = [] if operands is None else [form for form, _ in op.alternatives(operands)]
    lists = [
        tuple(need for need in needs(op, form) if not met(need, ptx, target))
        for form in fitting or op.forms
    ]
    return min(lists, key=len, default=())


def met(need: Need, ptx: int, target: str) -> bool:
    """Whether a PTX version and a target fulfil a requirement."""
    if ptx < need.ptx:
        return False
    if need.targets == ("<70",):
        return ptx < 64 or device(target).capability < 70
    if need.targets and need.targets[0].startswith("ptx<"):
        return ptx < int(need.targets[0][4:])
    return not need.targets or any(_runs(target, wanted) for wanted in need.targets)


def is_ended(need: Need) -> bool:
    """Whether a requirement is that the PTX version or the target is an old one."""
    return bool(need.targets) and need.targets[0].startswith(("<", "ptx<"))


def _runs(target: str, wanted: str) -> bool:
    """Whether a target has what ``wanted`` names: "90" and up, "90a" itself, "100f" and family."""
    here = device(target)
    if wanted.endswith("a"):
        return here.target == f"sm_{wanted}"
    if wanted.endswith("f"):
        first = int(wanted[:-1])
        same = here.family == first // 10 * 10 and here.capability >= first
        return same and here.target[-1] in "af"
    return here.capability >= int(wanted)


def describe(need: Need) -> str:
    """A requirement in words: "PTX 8.6 and sm_100a or sm_100f"."""
    parts: list[str] = []
    if need.targets == ("<70",):
        return "a target below sm_70 or a PTX version below 6.4"
    if need.targets and need.targets[0].startswith("ptx<"):
        return f"a PTX version below {int(need.targets[0][4:]) / 10}"
    if need.ptx > 10:
        parts.append(f"PTX {need.ptx // 10}.{need.ptx % 10}")
    if need.targets:
        named = [f"sm_{t}" if t[-1] in "af" else f"sm_{t} or higher" for t in need.targets]
        parts.append(" or ".join(named))
    return " and ".join(parts)
