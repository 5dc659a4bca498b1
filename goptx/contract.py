"""The launch contract of a fused kernel: everything one needs to launch and to check it.

It is written as TOML beside the fused PTX and is enough by itself: shapes as expressions of the
members' shapes, ordered parameters with their origins, the members and where they came from, the
renamed symbols, the assumptions, and the origin of every instruction.

Names in the expressions: ``<alias>_grid_x``, ``_y``, ``_z`` (CTAs of a member's grid) and
``<alias>_dynamic_shared`` (bytes of dynamic shared memory of a member). The grid of a kernel whose
CTAs stay also has ``resident``, which the launcher finds out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from goptx.diag import GoptxError
from goptx.expr import Expr
from goptx.plain import integers, list_of, record, scalars, table, texts

SCHEMA = 1
"""Version of the format; a reader refuses files of a newer one."""

RESIDENT = "resident"
"""The name, in expressions, of the CTAs of the fused kernel that stand on the device at once."""

MAX_CTAS = (1 << 31) - 1
"""CTAs of a fused grid and of each member's: fused kernels number them in 32 bits."""

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
        cluster: CTAs of a cluster of its launch, along x, if it has to do with clusters.
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
    cluster: int | None = None


@dataclass(frozen=True, slots=True)
class FusedParam:
    """A parameter of the fused kernel and where its value comes from.

    ``kind`` says which fields count: ``member`` (member, index: the member's parameter), ``shape``
    (expr: an integer expression of the members' shapes), ``global`` (member, symbol: the address of
    that variable in the member's own module), ``workspace`` (a buffer of the fused kernel of
    ``expr`` bytes, one for each concurrent launch: the first ``reset`` bytes must be zero, and the
    kernel leaves them so; without ``reset`` all of it must be zero before each launch).
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
    reset: int | None = None


@dataclass(frozen=True, slots=True)
class SymbolCopy:
    """Constant data to copy from the member's module into the fused one before each launch."""

    member: str
    symbol: str
    fused: str
    size: int


@dataclass(frozen=True, slots=True)
class ArenaRecord:
    """Shared memory of an instance of a member: where it may read and write.

    ``start`` and ``size`` are bytes from the fused kernel's variable ``symbol``: integer
    expressions of the members' shapes.
    """

    instance: str
    symbol: str
    start: str
    size: str


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
    arenas: tuple[ArenaRecord, ...] = ()
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

    @property
    def stays(self) -> bool:
        """Whether the grid depends on how many CTAs stand on the device at once."""
        return RESIDENT in Expr.parse(self.grid).names

    def launch_grid(self, names: Mapping[str, int], resident: int | None = None) -> int:
        """CTAs of the fused kernel (its grid is one-dimensional).

        ``resident`` are those that stand on the device at once, for a kernel whose CTAs stay; any
        number above 0 is right.
        """
        if resident is not None:
            names = {**names, RESIDENT: resident}
        count = Expr.parse(self.grid).evaluate_int(names, "the grid")
        if not 0 < count <= MAX_CTAS:
            raise GoptxError.at(
                f"the fused grid has {count} CTAs; a launch takes 1 to {MAX_CTAS}",
                hint="launch the members apart, or in parts",
            )
        return count

    def launch_shared(self, names: Mapping[str, int]) -> int:
        """Bytes of dynamic shared memory of the fused kernel."""
        return Expr.parse(self.dynamic_shared).evaluate_int(names, "the dynamic shared memory")

    def arena_ranges(self, names: Mapping[str, int]) -> dict[str, tuple[tuple[str, int, int], ...]]:
        """For each instance its shared memory, as (symbol, first byte, byte behind the last)."""
        found: dict[str, list[tuple[str, int, int]]] = {}
        for one in self.arenas:
            start, size = (
                Expr.parse(text).evaluate_int(names, f"the arena of {one.instance}")
                for text in (one.start, one.size)
            )
            found.setdefault(one.instance, []).append((one.symbol, start, start + size))
        return {instance: tuple(ranges) for instance, ranges in found.items()}

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
        except (TypeError, ValueError) as error:
            # TypeError: the constructor of a record says which entries it misses.
            reason = str(error).replace(".__init__() missing", " lacks")
            raise GoptxError.at(
                f"{filename}: damaged contract: {reason}",
                hint="fuse again to write a new one",
            ) from None


def read_contract(path: str | Path) -> Contract:
    """Read a contract file."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GoptxError.at(
            f"cannot read contract {path}: {_reason(error)}",
            hint="goptx fuse writes OUT.contract.toml beside OUT.ptx",
        ) from None
    return Contract.from_toml(text, str(path))


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else "it is not text (UTF-8)"


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
    if grid[0] * grid[1] * grid[2] > MAX_CTAS:
        raise GoptxError.at(
            f"the grid {grid} of member {member.alias!r} has more than {MAX_CTAS} CTAs",
            hint="launch it alone, or in parts",
        )
    if any(value != 1 for value in grid[member.rank :]):
        raise GoptxError.at(
            f"member {member.alias!r} was fused for grids of rank {member.rank}; {grid} has more",
            hint=f"fuse with --grid-rank {member.alias}=3",
        )
    if member.cluster is not None and grid[0] % member.cluster:
        raise GoptxError.at(
            f"the grid {grid} of member {member.alias!r} does not consist of whole clusters of "
            f"{member.cluster} CTAs"
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
    "cluster",
)
_PARAM_FIELDS = (
    "name",
    "type",
    "size",
    "align",
    "kind",
    "member",
    "index",
    "expr",
    "symbol",
    "reset",
)
_ARENA_FIELDS = ("instance", "symbol", "start", "size")
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
    data["arenas"] = [_clean(a, _ARENA_FIELDS) for a in contract.arenas]
    data["symbols"] = {alias: dict(names) for alias, names in contract.symbols.items()}
    data["origins"] = [f"{line}+{n} {alias}:{first}" for line, n, alias, first in contract.origins]
    return data


def _from_plain(data: dict[str, Any]) -> Contract:
    """ValueError, which names the entry, if something is missing or of another type."""
    head = {name: value for name, value in data.items() if name != "schema"}
    version = integers(head, "ptx_version")
    if len(version) != 2:
        raise ValueError(f"ptx_version must be two integers, not {len(version)}")
    resources = head.get("resources")
    head |= {
        "ptx_version": (version[0], version[1]),
        "block": _extents(head, "block"),
        "members": tuple(_member(one) for one in list_of(head, "members", dict, "tables")),
        "params": tuple(record(FusedParam, p) for p in list_of(head, "params", dict, "tables")),
        "arenas": tuple(record(ArenaRecord, a) for a in list_of(head, "arenas", dict, "tables")),
        "copies": tuple(record(SymbolCopy, c) for c in list_of(head, "copies", dict, "tables")),
        "symbols": {alias: texts(head["symbols"], alias) for alias in table(head, "symbols")},
        "options": scalars(head, "options"),
        "assumptions": tuple(list_of(head, "assumptions", str, "text")),
        "origins": tuple(_origin(one) for one in list_of(head, "origins", str, "text")),
        "resources": None if resources is None else record(Resources, resources),
    }
    return record(Contract, head)


def _member(data: dict[str, Any]) -> MemberRecord:
    plain = dict.fromkeys(("grid", "dynamic_shared", "launch", "table")) | data
    plain["block"] = _extents(plain, "block")
    plain["grid"] = None if plain["grid"] is None else _extents(plain, "grid")
    plain["params"] = tuple(
        record(MemberParam, one) for one in list_of(plain, "params", dict, "tables")
    )
    return record(MemberRecord, plain)


def _origin(text: str) -> tuple[int, int, str, int]:
    found = re.fullmatch(r"(\d+)\+(\d+) (.+):(\d+)", text, re.ASCII)
    if found is None:
        raise ValueError(f"origins must look like '64+2 b:4', not {text!r}")
    line, count, alias, first = found.groups()
    return int(line), int(count), alias, int(first)


def _extents(data: Mapping[str, Any], name: str) -> Dim3:
    found = integers(data, name)
    if not 1 <= len(found) <= 3:
        raise ValueError(f"{name} must be one to three integers, not {len(found)}")
    if min(found) < 1:
        raise ValueError(f"{name} must be positive, but is {found}")
    return _dim3(found)
