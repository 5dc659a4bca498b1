"""The launch contract of a fused kernel: everything one needs to launch and to check it.

It is written as TOML beside the fused PTX and is enough by itself: shapes as expressions of the
members' shapes, ordered parameters with their origins, the members and where they came from, the
renamed symbols, the assumptions, and the origin of every instruction.

Names in the expressions: ``<alias>_grid_x``, ``_y``, ``_z`` (CTAs of a member's grid) and
``<alias>_dynamic_shared`` (bytes of dynamic shared memory of a member).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from goptx.diag import GoptxError
from goptx.expr import Expr

SCHEMA = 1
"""Version of the format; a reader refuses files of a newer one."""

Dim3 = tuple[int, int, int]
ParamKind = Literal["member", "shape", "global", "workspace"]

_AXES = "xyz"


@dataclass(frozen=True, slots=True)
class MemberParam:
    """A parameter of a member kernel: its PTX type, size and alignment in bytes."""

    name: str
    type: str
    size: int
    align: int


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """One member of a fusion.

    Attributes:
        alias: its leaf name in the plan.
        path: the PTX file, relative to the contract when it is below it, else absolute.
        kernel: the kernel's name in that file.
        sha256: of the file's bytes when it was fused.
        block: the block shape that was fixed by fusing.
        rank: dimensions of the grid that the kernel may be launched with; those beyond are 1.
        grid: the grid if it was fixed by fusing, else None.
        dynamic_shared: bytes if fixed by fusing, else None.
        launch, table: the launch file and the table in it, if one was used.
        params: the kernel's own parameters in order.
    """

    alias: str
    path: str
    kernel: str
    sha256: str
    block: Dim3
    rank: int
    grid: Dim3 | None
    dynamic_shared: int | None
    launch: str | None
    table: str | None
    params: tuple[MemberParam, ...]


@dataclass(frozen=True, slots=True)
class FusedParam:
    """A parameter of the fused kernel and where its value comes from.

    ``kind`` says which fields count: ``member`` (member, index: the member's parameter), ``shape``
    (expr: an integer expression of the members' shapes), ``global`` (member, symbol: the address of
    that variable in the member's own module), ``workspace`` (a buffer of the fused kernel).
    """

    name: str
    type: str
    size: int
    align: int
    kind: ParamKind
    member: str | None = None
    index: int | None = None
    expr: str | None = None
    symbol: str | None = None


@dataclass(frozen=True, slots=True)
class SymbolCopy:
    """Constant data to copy from the member's module into the fused one before each launch."""

    member: str
    symbol: str
    fused: str
    size: int


@dataclass(frozen=True, slots=True)
class Resources:
    """What the assembler reported for the fused kernel; bytes for memory."""

    registers: int
    spill_stores: int
    spill_loads: int
    static_shared: int
    stack: int
    ctas_per_sm: int | None = None
    occupancy: float | None = None
    assembler: str = ""


@dataclass(frozen=True, slots=True)
class Contract:
    """See the module.

    Attributes:
        origins: runs (line, count, alias, ordinal): the instructions on the fused PTX's lines
            ``line … line+count-1`` are images of the member's instructions ``ordinal …``, counted
            from 0 in the order of its text.
    """

    kernel: str
    ptx: str
    sha256: str
    plan: str
    target: str
    ptx_version: tuple[int, int]
    block: Dim3
    grid: str
    dynamic_shared: str
    members: tuple[MemberRecord, ...]
    params: tuple[FusedParam, ...]
    copies: tuple[SymbolCopy, ...] = ()
    symbols: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    assumptions: tuple[str, ...] = ()
    options: Mapping[str, str | int | bool] = field(default_factory=dict[str, str | int | bool])
    origins: tuple[tuple[int, int, str, int], ...] = ()
    resources: Resources | None = None
    max_static_shared: int = 0
    schema: int = SCHEMA

    def member(self, alias: str) -> MemberRecord:
        """The member of that alias."""
        for member in self.members:
            if member.alias == alias:
                return member
        raise GoptxError.at(
            f"the contract has no member {alias!r}",
            hint=f"its members are {', '.join(m.alias for m in self.members)}",
        )

    def shape_names(
        self, grids: Mapping[str, Sequence[int]], dynamic_shared: Mapping[str, int] | None = None
    ) -> dict[str, int]:
        """The values of the names in the contract's expressions, checked against the members.

        Args:
            grids: grid of each member by alias; members with a fixed grid may be left out.
            dynamic_shared: bytes by alias; 0 where left out and not fixed.
        """
        names: dict[str, int] = {}
        for member in self.members:
            given = grids.get(member.alias)
            grid = member.grid if given is None else _dim3(given)
            if grid is None:
                raise GoptxError.at(
                    f"the grid of member {member.alias!r} is needed",
                    hint=f"grid={{{member.alias!r}: (x, y, z)}}",
                )
            _check_grid(member, grid)
            for axis, value in zip(_AXES, grid, strict=True):
                names[f"{member.alias}_grid_{axis}"] = value
            names[f"{member.alias}_dynamic_shared"] = _dynamic(member, dynamic_shared or {})
        return names

    def launch_grid(self, names: Mapping[str, int]) -> int:
        """CTAs of the fused kernel (its grid is one-dimensional)."""
        count = Expr.parse(self.grid).evaluate_int(names, "the grid")
        if not 0 < count < 1 << 31:
            raise GoptxError.at(
                f"the fused grid has {count} CTAs; a launch takes 1 to {(1 << 31) - 1}",
                hint="launch the members apart, or in parts",
            )
        return count

    def launch_shared(self, names: Mapping[str, int]) -> int:
        """Bytes of dynamic shared memory of the fused kernel."""
        return Expr.parse(self.dynamic_shared).evaluate_int(names, "the dynamic shared memory")

    def shape_value(self, param: FusedParam, names: Mapping[str, int]) -> bytes:
        """The little-endian bytes of a ``shape`` parameter."""
        if param.expr is None:
            raise GoptxError.at(f"parameter {param.name!r} is not a shape")
        value = Expr.parse(param.expr).evaluate_int(names, param.name)
        return value.to_bytes(param.size, "little")

    # TOML

    def to_toml(self) -> str:
        """The contract as TOML text."""
        import tomli_w

        head = (
            "# Launch contract of a fused kernel, written by goptx. It is enough by itself:\n"
            "# goptx.load_contract(path).launch(...), goptx verify OUT.ptx --contract THIS.\n"
        )
        return head + tomli_w.dumps(_plain(self))

    @classmethod
    def from_toml(cls, text: str, filename: str = "<contract>") -> Contract:
        """Read TOML text; GoptxError with the reason if it is no contract of a known schema."""
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise GoptxError.at(f"{filename}: not TOML: {error}") from None
        schema = data.get("schema")
        if schema != SCHEMA:
            raise GoptxError.at(
                f"{filename}: contract schema {schema!r}; this goptx reads {SCHEMA}",
                hint="fuse again with this goptx",
            )
        try:
            return _from_plain(data)
        except (KeyError, TypeError, ValueError) as error:
            raise GoptxError.at(
                f"{filename}: damaged contract: {type(error).__name__} {error}",
                hint="fuse again to write a new one",
            ) from None


def read_contract(path: str | Path) -> Contract:
    """Read a contract file."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GoptxError.at(
            f"cannot read contract {path}: {error}",
            hint="goptx fuse writes OUT.contract.toml beside OUT.ptx",
        ) from None
    return Contract.from_toml(text, str(path))


def _dim3(values: Sequence[int]) -> Dim3:
    if not 1 <= len(values) <= 3:
        raise GoptxError.at(f"a grid has one to three dimensions, not {len(values)}")
    x, y, z = (*values, 1, 1)[:3]
    return int(x), int(y), int(z)


def _check_grid(member: MemberRecord, grid: Dim3) -> None:
    if member.grid is not None and grid != member.grid:
        raise GoptxError.at(
            f"member {member.alias!r} was fused for the grid {member.grid}, not {grid}",
            hint="fuse again without a fixed grid",
        )
    if min(grid) < 1:
        raise GoptxError.at(f"the grid {grid} of member {member.alias!r} is empty")
    if any(value != 1 for value in grid[member.rank :]):
        raise GoptxError.at(
            f"member {member.alias!r} was fused for grids of rank {member.rank}; {grid} has more",
            hint=f"fuse with --grid-rank {member.alias}=3",
        )


def _dynamic(member: MemberRecord, given: Mapping[str, int]) -> int:
    value = given.get(member.alias)
    if member.dynamic_shared is None:
        return value or 0
    if value is not None and value != member.dynamic_shared:
        raise GoptxError.at(
            f"member {member.alias!r} was fused with {member.dynamic_shared} bytes of dynamic "
            f"shared memory, not {value}"
        )
    return member.dynamic_shared


def _clean(record: Any, names: Sequence[str]) -> dict[str, Any]:
    """The fields of a record that have a value; tuples become lists."""
    found: dict[str, Any] = {}
    for name in names:
        value = getattr(record, name)
        if value is not None:
            found[name] = list(value) if isinstance(value, tuple) else value  # pyright: ignore[reportUnknownArgumentType]
    return found


_MEMBER_FIELDS = (
    "alias",
    "path",
    "kernel",
    "sha256",
    "block",
    "rank",
    "grid",
    "dynamic_shared",
    "launch",
    "table",
)
_PARAM_FIELDS = ("name", "type", "size", "align", "kind", "member", "index", "expr", "symbol")
_COPY_FIELDS = ("member", "symbol", "fused", "size")
_HEAD_FIELDS = (
    "schema",
    "kernel",
    "ptx",
    "sha256",
    "plan",
    "target",
    "ptx_version",
    "block",
    "grid",
    "dynamic_shared",
    "max_static_shared",
    "assumptions",
)
_RESOURCE_FIELDS = (
    "registers",
    "spill_stores",
    "spill_loads",
    "static_shared",
    "stack",
    "ctas_per_sm",
    "occupancy",
    "assembler",
)


def _plain(contract: Contract) -> dict[str, Any]:
    data = _clean(contract, _HEAD_FIELDS)
    data["options"] = dict(contract.options)
    if contract.resources is not None:
        data["resources"] = _clean(contract.resources, _RESOURCE_FIELDS)
    data["params"] = [_clean(p, _PARAM_FIELDS) for p in contract.params]
    data["members"] = [
        {
            **_clean(m, _MEMBER_FIELDS),
            "params": [_clean(p, ("name", "type", "size", "align")) for p in m.params],
        }
        for m in contract.members
    ]
    data["copies"] = [_clean(c, _COPY_FIELDS) for c in contract.copies]
    data["symbols"] = {alias: dict(names) for alias, names in contract.symbols.items()}
    data["origins"] = [f"{line}+{n} {alias}:{first}" for line, n, alias, first in contract.origins]
    return data


def _from_plain(data: dict[str, Any]) -> Contract:
    resources = data.get("resources")
    major, minor = data["ptx_version"]
    return Contract(
        kernel=data["kernel"],
        ptx=data["ptx"],
        sha256=data["sha256"],
        plan=data["plan"],
        target=data["target"],
        ptx_version=(major, minor),
        block=_dim3(data["block"]),
        grid=data["grid"],
        dynamic_shared=data["dynamic_shared"],
        members=tuple(_member(m) for m in data["members"]),
        params=tuple(FusedParam(**p) for p in data["params"]),
        copies=tuple(SymbolCopy(**c) for c in data.get("copies", ())),
        symbols=data.get("symbols", {}),
        assumptions=tuple(data.get("assumptions", ())),
        options=data.get("options", {}),
        origins=tuple(_origin(text) for text in data.get("origins", ())),
        resources=None if resources is None else Resources(**resources),
        max_static_shared=data.get("max_static_shared", 0),
    )


def _member(data: dict[str, Any]) -> MemberRecord:
    plain = dict(data)
    plain["block"] = _dim3(plain["block"])
    plain["grid"] = _dim3(plain["grid"]) if "grid" in plain else None
    plain["params"] = tuple(MemberParam(**p) for p in plain["params"])
    for name in ("dynamic_shared", "launch", "table"):
        plain.setdefault(name, None)
    return MemberRecord(**plain)


def _origin(text: str) -> tuple[int, int, str, int]:
    where, _, member = text.partition(" ")
    line, _, count = where.partition("+")
    alias, _, first = member.rpartition(":")
    return int(line), int(count), alias, int(first)
