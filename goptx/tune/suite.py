"""Suites: files that name groups of kernels at a size, to be tuned and measured in one run.

A suite is a TOML file::

    name = "same"
    title = "Each thin kernel with itself"
    groups = [["gelu", "gelu"], ["lu", "lu"]]      # or: pairs = "ordered"
    repeat = 1                                     # calls in one graph, for small kernels

    [members.gelu]
    ptx = "../sm_90/gelu.ptx"                      # relative to the suite
    launch = "../sm_90/gelu.toml"                  # default: beside the PTX
    sizes = { N = 536870912 }
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from goptx.diag import GoptxError
from goptx.tune.members import TunedMember, load_tuned

_FIELDS = {
    "name": str,
    "title": str,
    "about": str,
    "pairs": str,
    "groups": list,
    "members": dict,
    "seed": int,
    "repeat": int,
    "min_time": float,
    "confirm": int,
}
_MEMBER_FIELDS = {"ptx": str, "launch": str, "kernel": str, "size": str, "sizes": dict, "kind": str}


@dataclass(frozen=True)
class SuiteMember:
    """A kernel of a suite; ``kind`` says what bounds it, in words."""

    name: str
    ptx: Path
    launch: Path | None
    kernel: str | None
    size: str | None
    sizes: Mapping[str, int]
    kind: str

    def load(self) -> TunedMember:
        """Reads it. GoptxError if that fails."""
        table = self.kernel or self.ptx.stem
        found = load_tuned(
            self.ptx,
            name=table,
            kernel=self.kernel,
            launch=self.launch,
            size=self.size,
            sizes=self.sizes,
        )
        from dataclasses import replace

        return replace(found, name=self.name)


@dataclass(frozen=True)
class Suite:
    """Groups of kernels, fixed before anything is tuned.

    ``groups`` name members; ``repeat`` and ``min_time`` (seconds) say how samples are taken,
    ``confirm`` how many rounds follow the choice.
    """

    name: str
    title: str
    about: str
    path: Path
    members: Mapping[str, SuiteMember]
    groups: tuple[tuple[str, ...], ...]
    seed: int = 7
    repeat: int = 1
    min_time: float = 0.0005
    confirm: int = 11
    kinds: Mapping[str, str] = field(default_factory=dict[str, str])


def read_suite(path: str | Path) -> Suite:
    """Reads a suite. GoptxError, naming the entry, for what is wrong with it."""
    place = Path(path)
    try:
        data = tomllib.loads(place.read_text("utf-8"))
    except OSError as error:
        raise GoptxError.at(
            f"cannot read the suite {path}: {error.strerror or error}",
            hint="give the path of a suite, such as those in samples/suites",
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GoptxError.at(f"{path} is no suite: {error}") from None
    _check(str(path), data, _FIELDS, ("name", "members"))
    members: dict[str, SuiteMember] = {}
    for name, entry in data["members"].items():
        _check(f"{path}: member {name!r}", entry, _MEMBER_FIELDS, ("ptx",))
        members[name] = _member(place.parent, name, entry)
    groups = _groups(str(path), data, list(members))
    return Suite(
        data["name"],
        data.get("title", data["name"]),
        data.get("about", ""),
        place,
        members,
        groups,
        data.get("seed", 7),
        data.get("repeat", 1),
        data.get("min_time", 0.0005),
        data.get("confirm", 11),
        {name: member.kind for name, member in members.items()},
    )


def _check(where: str, data: Any, fields: Mapping[str, type], needed: Sequence[str]) -> None:
    if not isinstance(data, dict):
        raise GoptxError.at(f"{where}: expected a table")
    table = cast("dict[str, Any]", data)
    for key, value in table.items():
        kind = fields.get(key)
        if kind is None:
            from goptx.options import near

            raise GoptxError.at(f"{where}: there is no entry {key!r}", hint=near(key, fields))
        if not isinstance(value, kind):
            raise GoptxError.at(f"{where}: {key} must be of type {kind.__name__}")
    for key in needed:
        if key not in table:
            raise GoptxError.at(f"{where}: the entry {key!r} is missing")


def _member(folder: Path, name: str, entry: Mapping[str, Any]) -> SuiteMember:
    launch = entry.get("launch")
    return SuiteMember(
        name,
        folder / entry["ptx"],
        folder / launch if launch is not None else None,
        entry.get("kernel"),
        entry.get("size"),
        entry.get("sizes", {}),
        entry.get("kind", ""),
    )


def _groups(
    where: str, data: Mapping[str, Any], names: Sequence[str]
) -> tuple[tuple[str, ...], ...]:
    pairs = data.get("pairs")
    found: list[tuple[str, ...]] = [tuple(group) for group in data.get("groups", [])]
    if pairs == "ordered":
        found += [(a, b) for a in names for b in names]
    elif pairs == "same":
        found += [(a, a) for a in names]
    elif pairs == "unordered":
        found += [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    elif pairs is not None:
        raise GoptxError.at(f"{where}: pairs is ordered, unordered or same, not {pairs!r}")
    for group in found:
        unknown = [name for name in group if name not in names]
        if unknown or len(group) < 2:
            raise GoptxError.at(
                f"{where}: a group names two members or more; {list(group)} "
                + (f"names {unknown[0]!r}, which is none" if unknown else "does not")
            )
    if not found:
        raise GoptxError.at(f"{where}: there are no groups", hint="give groups or pairs")
    return tuple(found)
