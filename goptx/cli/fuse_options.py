"""The options of ``goptx fuse``, read and held against each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import click

from goptx.cli.members import MemberArg, OptionError
from goptx.cli.output import check_places
from goptx.diag import GoptxError, Source, Span
from goptx.files import beside
from goptx.specs import Dim3, MemberSpec, aliases_for, dim3

PROOFS = ("static", "cpu", "gpu")
"""Ways to hold a fused kernel against its members, cheapest first."""

_GIVEN = re.compile(r"([A-Za-z_]\w*)=(.*)", re.S)


@dataclass(frozen=True)
class FuseArguments:
    """The command line of ``goptx fuse``; the names are those of its parameters."""

    members: tuple[MemberArg, ...]
    output: str
    plan: str | None
    strategy: str | None
    launch: str | None
    blocks: Mapping[str, Dim3]
    grids: Mapping[str, Dim3]
    ranks: Mapping[str, int]
    dynamic_shared: Mapping[str, int]
    arch: str | None
    name: str | None
    contraction: Literal["keep", "pin"]
    passes: str | None
    print_after: tuple[str, ...]
    print_changed: bool
    time_passes: bool
    verify_each: bool
    assemble: bool
    latencies: str | None
    max_registers: int | None
    ptxas_options: tuple[str, ...]
    line_info: bool
    prove: bool
    verify: tuple[str, ...]
    bench: bool
    contract: str | None
    cubin: str | None
    emit_host: str | None
    as_json: bool

    def check(self) -> None:
        """UsageError if two options exclude each other."""
        if self.plan is not None and self.strategy is not None:
            raise click.UsageError("give --plan or --strategy, not both")
        if not self.assemble and (self.cubin is not None or self.ptxas_options or self.line_info):
            raise click.UsageError("--no-assemble leaves nothing to do for the assembler's options")
        for option, wanted in (("--json", self.as_json), ("--bench", self.bench)):
            if wanted and self.output == "-":
                raise click.UsageError(
                    f"{option} prints its result on standard output: give the PTX a file, -o FILE"
                )
        for option, place in (("--cubin", self.cubin), ("--emit-host", self.emit_host)):
            if place == "-":
                raise click.UsageError(f"{option} needs a file; standard output takes the PTX only")

    def specs(self) -> list[MemberSpec]:
        """The members with the shapes given for them. OptionError for shapes of nobody."""
        aliases = aliases_for(self.members)
        shapes: dict[str, Mapping[str, Any]] = {
            "--block": self.blocks,
            "--grid": self.grids,
            "--grid-rank": self.ranks,
            "--dynamic-shared": self.dynamic_shared,
        }
        for option, given in shapes.items():
            for alias in given:
                if alias not in aliases:
                    raise malformed(option, alias, "there is no such member", known=aliases)
        return [
            MemberSpec(
                one.path,
                alias,
                one.kernel,
                self.blocks.get(alias),
                self.grids.get(alias),
                self.ranks.get(alias),
                self.dynamic_shared.get(alias),
            )
            for one, alias in zip(self.members, aliases, strict=True)
        ]

    def places(self) -> dict[str, Path]:
        """Option and path of everything that will be written.

        UsageError if two are one file, or if one is a member or a launch file.
        """
        out = None if self.output == "-" else Path(self.output)
        given = {
            "-o": out,
            "--contract": Path(self.contract) if self.contract else contract_beside(out),
            "--cubin": Path(self.cubin) if self.cubin else None,
            "--emit-host": Path(self.emit_host) if self.emit_host else None,
        }
        found = {option: path for option, path in given.items() if path is not None}
        members = [one.path for one in self.members]
        launches = [beside(path, ".toml") for path in members if path not in ("", "-")]
        check_places(found, [*members, *launches, self.launch or "-"])
        return found


def contract_beside(out: Path | None) -> Path | None:
    """Where the contract goes if nothing is said: beside the PTX, if that goes to a file."""
    if out is None or not out.name or (out.exists() and not out.is_file()):
        return None
    from goptx.build import contract_path

    return contract_path(out)


def malformed(
    option: str,
    text: str,
    message: str,
    *,
    known: Sequence[str] = (),
    at: int = 0,
    hint: str | None = None,
) -> OptionError:
    """The error of an option's value, with the place in it."""
    from goptx.options import near

    hint = near(text, known) if known else hint
    span = Span(Source(f"<{option}>", text), at, max(at + 1, len(text)))
    return OptionError(GoptxError.at(message, span, hint=hint))


Read = Callable[[str], Any]
Callback = Callable[[click.Context, click.Parameter, Sequence[str]], dict[str, Any]]


def by_alias(option: str, read: Read, form: str) -> Callback:
    """A callback that turns ``ALIAS=VALUE`` texts into a dict; ``form`` shows how one looks."""

    def callback(
        context: click.Context, parameter: click.Parameter, value: Sequence[str]
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for text in value:
            given = _GIVEN.fullmatch(text)
            if given is None:
                raise malformed(option, text, f"expected {form}")
            if given[1] in found:
                raise malformed(option, text, f"{option} is given twice for {given[1]!r}")
            try:
                found[given[1]] = read(given[2])
            except (ValueError, GoptxError):
                raise malformed(option, text, f"expected {form}", at=given.start(2)) from None
        return found

    return callback


def read_shape(text: str) -> Dim3:
    """``X[,Y[,Z]]``; ValueError or GoptxError if it is none."""
    return dim3([_number(part) for part in text.split(",")])


def read_rank(text: str) -> int:
    """1, 2 or 3."""
    rank = _number(text)
    if not 1 <= rank <= 3:
        raise ValueError(text)
    return rank


def _number(text: str) -> int:
    if not re.fullmatch(r"\s*\d{1,10}\s*", text, re.A):
        raise ValueError(text)
    return int(text)


read_bytes = _number


def proofs(option: str) -> Callable[[Any, Any, str | None], tuple[str, ...]]:
    """The callback of an option that takes a list of ways; nothing if it is not given."""

    def callback(
        context: click.Context, parameter: click.Parameter, value: str | None
    ) -> tuple[str, ...]:
        found = [one.strip() for one in (value or "").split(",")] if value is not None else []
        for part in found:
            if part not in PROOFS:
                raise malformed(option, part, f"expected some of {', '.join(PROOFS)}", known=PROOFS)
        return tuple(way for way in PROOFS if way in found)

    return callback


def identifier(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """The callback of ``--name``: a name that PTX leaves to programs."""
    if value is not None:
        from goptx.isa.names import unusable

        if (reason := unusable(value)) is not None:
            raise malformed("--name", value, reason, hint="such as --name fused")
    return value


def assembler_words(
    context: click.Context, parameter: click.Parameter, value: Sequence[str]
) -> tuple[str, ...]:
    """The callback of ``--ptxas-option``: options that leave input and output alone."""
    from goptx.cuda.ptxas import refused_option

    for word in value:
        if (reason := refused_option(word)) is not None:
            raise malformed("--ptxas-option", word, reason)
    return tuple(value)
