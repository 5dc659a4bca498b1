"""What an opcode with its modifiers means: ``decode("ld.global.nc.v4.f32")``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from goptx.isa.shapes import operand_type
from goptx.isa.table import SPACES, Form, OperandSpec, OpRow, row, row_names
from goptx.isa.types import TYPES

__all__ = [
    "Form",
    "Op",
    "OpRow",
    "OperandSpec",
    "decode",
    "replace_mods",
    "row",
    "row_names",
]

_VECTORS: Final = {"v2": 2, "v4": 4, "v8": 8}
_MEMORY: Final = frozenset(("load", "store", "atomic", "reduction", "copy", "prefetch"))
_BY_SPACE: Final = {
    "shared": "lsu_shared",
    "shared::cluster": "lsu_shared",
    "const": "const",
    "param": "param",
}


class Op:
    """An opcode with its modifiers, and what the table says about the two; immutable.

    ``decode`` makes them. Two are equal if their texts are.
    """

    __slots__ = (
        "_roles",
        "aligned",
        "cc_def",
        "cc_use",
        "effect",
        "form",
        "forms",
        "latency_class",
        "mask_operand",
        "mods",
        "modset",
        "name",
        "problem",
        "removable",
        "row",
        "space",
        "sync",
        "terminator",
        "text",
        "types",
        "unit",
        "vector",
    )

    _roles: dict[int, tuple[str, ...]]
    """What `roles` has found: to hash an opcode would take longer than to look here."""
    text: str
    """The opcode and its modifiers as they are printed: source order, no spaces."""
    name: str
    """The instruction's name in the ISA: "ld", "cp.async.bulk.tensor"; of an unknown one, its first
    word."""
    mods: tuple[str, ...]
    """The modifiers without dots, in source order."""
    modset: frozenset[str]
    types: tuple[str, ...]
    """The modifiers that are types, in source order."""
    space: str | None
    """The first state space named; "generic" where memory is accessed and none is named, else
    None."""
    vector: int
    """Elements moved, from ``.v2``, ``.v4``, ``.v8``; else 1."""
    row: OpRow | None
    form: Form | None
    """The first form that the modifiers fit; ``forms`` holds all, which differ in operands."""
    forms: tuple[Form, ...]
    problem: str | None
    """Why there is no form."""
    effect: str
    """none, load, store, atomic, reduction, copy (load and store), fence or prefetch."""
    sync: str
    """none, cta_barrier, warp_collective, warpgroup, cluster, async_group, mbarrier or grid."""
    aligned: bool
    """All threads of the warp must execute the same instruction together."""
    mask_operand: int | None
    """The operand that holds the mask of participating threads."""
    terminator: str
    """none, branch, indirect, return, exit or trap."""
    unit: str
    latency_class: str
    cc_def: bool
    cc_use: bool
    removable: bool
    """May be deleted when nothing reads what it defines: not so for stores, atomics, fences,
    barriers, clocks and the unknown."""

    def __init__(self, text: str) -> None:
        words = tuple(text.split("."))
        name, found = _longest_row(words)
        mods = words[name.count(".") + 1 :]
        modset = frozenset(mods)
        forms: tuple[Form, ...] = ()
        if found is not None:
            fitting = [form for form in found.forms if form.match(mods) is not None]
            forms = tuple(form for form in fitting if form.broken_rule(modset) is None)
        fields: dict[str, object] = {
            "text": text,
            "name": name,
            "mods": mods,
            "modset": modset,
            "types": tuple(mod for mod in mods if mod in TYPES),
            "vector": next((_VECTORS[mod] for mod in mods if mod in _VECTORS), 1),
            "row": found,
            "forms": forms,
            "form": forms[0] if forms else None,
            "problem": None if forms else _problem(name, mods, found),
        }
        nearest = forms[0] if forms else _nearest_form(mods, found)
        fields |= _properties(mods, nearest)
        fields["_roles"] = {}
        for field, value in fields.items():
            object.__setattr__(self, field, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Op is immutable: cannot set {name}")

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Op) and self.text == other.text)

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Op {self.text}>"

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return decode, (self.text,)

    def specs(self, n: int) -> tuple[OperandSpec, ...] | None:
        """What the table says about each of n operands, or None if no form takes n."""
        return _specs(self, n)[1]

    def alternatives(self, n: int) -> Iterator[tuple[Form, tuple[OperandSpec, ...]]]:
        """The forms that take n operands, each with its specifications of those."""
        for form in self.forms:
            specs = form.take(self.modset, n)
            if specs is not None:
                yield form, specs

    def roles(self, n: int) -> tuple[str, ...]:
        """The role of each of n operands: def, use, both, addr, label, callee, args, rets, ignore.

        What the table does not know is "both". Calls have their lists in fixed places:
        return values, callee, arguments, prototype or targets.
        """
        found = self._roles.get(n)
        if found is None:
            found = self._roles[n] = _roles(self, n)
        return found

    def operand_types(self, n: int) -> tuple[str | None, ...]:
        """The PTX type each of n operands takes (of a vector: its elements); None where unknown."""
        form, specs = _specs(self, n)
        if form is None or specs is None:
            return (None,) * n
        slots = form.match(self.mods) or {}
        return tuple(operand_type(spec, slots) for spec in specs)


def _longest_row(words: tuple[str, ...]) -> tuple[str, OpRow | None]:
    for length in range(min(len(words), 5), 0, -1):
        name = ".".join(words[:length])
        found = row(name)
        if found is not None:
            return name, found
    return words[0], None


def _nearest_form(mods: tuple[str, ...], found: OpRow | None) -> Form | None:
    """The form that has a place for most of the modifiers, as a guess at what was meant."""
    if found is None:
        return None
    return max(found.forms, key=lambda form: sum(_fits(form, mod) for mod in mods))


def _fits(form: Form, mod: str) -> bool:
    return any(mod in slot.tokens for slot in form.slots)


def _problem(name: str, mods: tuple[str, ...], found: OpRow | None) -> str | None:
    if found is None:
        return None
    for mod in mods:
        if mod not in found.tokens:
            return f"'.{mod}' is no modifier of '{name}'"
    modset = frozenset(mods)
    for form in found.forms:
        if form.match(mods) is not None:
            rule = form.broken_rule(modset)
            assert rule is not None
            left = ", ".join(f"'.{mod}'" for mod in mods if any(mod in g for g in rule.left))
            if rule.forbid:
                right = ", ".join(f"'.{mod}'" for mod in mods if mod in rule.right)
                return f"{left} of '{name}' cannot stand with {right}"
            right = ", ".join(f"'.{mod}'" for mod in sorted(rule.right))
            return f"{left} of '{name}' needs {'one of ' if len(rule.right) > 1 else ''}{right}"
    nearest = _nearest_form(mods, found)
    assert nearest is not None
    shown = "".join(f".{mod}" for mod in mods) or "no modifiers"
    return f"'{name}' does not take {shown} together; it has the form '{nearest.syntax}'"


def _properties(mods: tuple[str, ...], form: Form | None) -> dict[str, object]:
    """What a form's properties say of these modifiers; without a form, the worst that may be."""
    space = next((SPACES[mod] for mod in mods if mod in SPACES), None)
    if form is None:
        return {
            "space": space,
            "effect": "atomic",
            "sync": "none",
            "aligned": False,
            "mask_operand": None,
            "terminator": "none",
            "unit": "none",
            "latency_class": "none",
            "cc_def": False,
            "cc_use": False,
            "removable": False,
        }
    get = form.properties.get
    effect, sync, terminator = get("effect", "none"), get("sync", "none"), get("terminator", "none")
    if space is None and effect in _MEMORY and "space" not in form.properties:
        space = "generic"
    elif space is None and get("space") not in (None, "none"):
        space = get("space")
    unit = get("unit", "none")
    if unit == "lsu":
        unit = _BY_SPACE.get(space or "generic", "lsu_global")
    carry = get("cc", "none")
    mask = get("mask")
    volatile = "volatile" in form.properties or "volatile" in mods
    return {
        "space": space,
        "effect": effect,
        "sync": sync,
        "aligned": "aligned" in mods or "aligned" in form.properties,
        "mask_operand": int(mask) if mask else None,
        "terminator": terminator,
        "unit": unit,
        "latency_class": get("lat", unit),
        "cc_def": carry in ("def", "both"),
        "cc_use": carry in ("use", "both"),
        "removable": effect in ("none", "load")
        and sync == "none"
        and terminator == "none"
        and carry == "none"
        and not volatile
        and not _ORDERED.intersection(mods),
    }


_ORDERED: Final = frozenset(("acquire", "relaxed", "mmio"))


@lru_cache(maxsize=8192)
def _specs(op: Op, n: int) -> tuple[Form | None, tuple[OperandSpec, ...] | None]:
    """The first form that takes n operands, and the specifications of those."""
    return next(op.alternatives(n), (None, None))


def _roles(op: Op, n: int) -> tuple[str, ...]:
    if op.name == "call":
        return (
            ("callee", "args")[:n] if n < 3 else ("rets", "callee", "args", *["ignore"] * (n - 3))
        )
    specs = op.specs(n)
    if specs is None:
        return _guess(op, n)
    return tuple(spec.role for spec in specs)


def _guess(op: Op, n: int) -> tuple[str, ...]:
    """Roles when no form fits: of a known opcode those of its nearest form, else all "both"."""
    form = op.form or _nearest_form(op.mods, op.row)
    if form is None:
        return ("both",) * n
    roles = [spec.role for spec in form.operands][:n]
    return tuple(roles + ["both"] * (n - len(roles)))


@lru_cache(maxsize=8192)
def decode(text: str) -> Op:
    """The meaning of an opcode with its modifiers, without guard and operands; never raises.

    An unknown opcode has no ``row``; illegal modifiers give a ``row``, no ``form``, and a
    ``problem``.
    """
    return Op("".join(text.split()))


def replace_mods(op: Op, add: Iterable[str] = (), drop: Iterable[str] = ()) -> Op:
    """The op without the modifiers ``drop`` and with ``add`` in front of the first type."""
    return _replaced(op, tuple(add), frozenset(drop))


@lru_cache(maxsize=8192)
def _replaced(op: Op, add: tuple[str, ...], gone: frozenset[str]) -> Op:
    new = [mod for mod in add if mod not in op.modset]
    kept = [mod for mod in op.mods if mod not in gone]
    at = next((i for i, mod in enumerate(kept) if mod in TYPES), len(kept))
    return decode(".".join([op.name, *kept[:at], *new, *kept[at:]]))
