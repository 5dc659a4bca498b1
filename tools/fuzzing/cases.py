"""Fusions to try: random members and a plan, written to a folder, fused and proved."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from fuzzing import kernels, plans
from fuzzing.choices import Choices
from fuzzing.kernels import Kernel
from goptx.build import fuse
from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions
from goptx.fusion.plan import OPERATORS
from goptx.ir import Module
from goptx.proof.certificate import Certificate, certify
from goptx.specs import MemberSpec
from goptx.syntax import load, parse

ALIASES = "abcd"


@dataclass(frozen=True)
class Case:
    """Members by alias and a plan; which shapes are fixed when fusing; contraction kept or pinned.

    ``members`` may hold one kernel twice.
    """

    members: dict[str, Kernel]
    plan: str
    fixed: frozenset[str] = frozenset()
    contraction: Literal["keep", "pin"] = "keep"

    def write(self, folder: Path) -> None:
        """Writes ALIAS.ptx, ALIAS.toml, and the command that fuses them."""
        folder.mkdir(parents=True, exist_ok=True)
        for alias, kernel in self.members.items():
            kernel.write(folder / f"{alias}.ptx")
        (folder / "command").write_text(self.command() + "\n", "utf-8")

    def command(self) -> str:
        """How the command line does the same."""
        words = ["goptx", "fuse", *(f"{alias}.ptx" for alias in self.members)]
        words += ["--plan", f"'{self.plan}'"]
        for alias in sorted(self.fixed):
            grid = ",".join(map(str, self.members[alias].shape.grid))
            words += ["--grid", f"{alias}={grid}"]
            words += ["--dynamic-shared", f"{alias}={self.members[alias].dynamic}"]
        if self.contraction != "keep":
            words.append(f"--contraction={self.contraction}")
        return " ".join([*words, "-o", "fused.ptx", "--verify=cpu"])


@dataclass(frozen=True)
class Fused:
    """A fused case: text, contract, members' modules, and what was proved of it."""

    ptx: str
    contract: Contract
    members: dict[str, Module] = field(repr=False)
    certificate: Certificate | None
    seconds: float


def make(choices: Choices, operators: Collection[str] = OPERATORS) -> Case:
    """A random case of two to four members, with a plan of some combinators."""
    count = choices.weighted(((2, 6), (3, 3), (4, 1)))
    aliases = ALIASES[:count]
    members: dict[str, Kernel] = {}
    for alias in aliases:
        again = list(members.values())
        members[alias] = (
            choices.pick(again) if again and choices.chance(5) else kernels.make(choices)
        )
    plan = plans.make(choices, aliases, operators)
    fixed = frozenset(a for a in aliases if choices.chance(30))
    return Case(members, plan, fixed, "pin" if choices.chance(20) else "keep")


def fused(case: Case, folder: Path, *, prove: bool = True) -> Fused:
    """Fuse a case whose files lie in a folder, and prove the text that came out.

    GoptxError with the rule of the law where it is refused, or of the condition that fails; the
    former comes from a `Refused`.
    """
    specs = [
        MemberSpec(
            str(folder / f"{alias}.ptx"),
            alias,
            grid=kernel.shape.grid if alias in case.fixed else None,
            rank=kernel.rank,
            dynamic_shared=kernel.dynamic if alias in case.fixed else None,
        )
        for alias, kernel in case.members.items()
    ]
    started = time.perf_counter()
    options = FuseOptions(contraction=case.contraction)
    try:
        made = fuse(specs, plan=case.plan, options=options, prove=False)
    except GoptxError as error:
        raise Refused(error.diagnostics) from None
    members = {s.alias or "": load(s.path) for s in specs}
    proof = certify(parse(made.ptx, "fused.ptx"), made.contract, members) if prove else None
    return Fused(made.ptx, made.contract, members, proof, time.perf_counter() - started)


class Refused(GoptxError):
    """The law does not let members be fused by a plan."""

    @property
    def rules(self) -> list[str]:
        """The rows of the law, or the message where there is none."""
        return sorted({d.rule or d.message for d in self.diagnostics})
