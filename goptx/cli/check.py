"""``goptx check``: hold files against the ISA."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field

import click

from goptx.cli.compiling import compiling
from goptx.cli.output import write_json
from goptx.cli.session import Session
from goptx.diag import Diagnostic, GoptxError


@dataclass
class Checked:
    """What the check of one file found."""

    path: str
    kernels: int = 0
    functions: int = 0
    instructions: int = 0
    findings: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def count(self, severity: str) -> int:
        """How many findings have a severity."""
        return sum(one.severity == severity for one in self.findings)

    def summary(self) -> str:
        """The result in one line."""
        counts = [
            _counted(self.count(severity), severity)
            for severity in ("error", "warning", "note")
            if self.count(severity)
        ]
        holds = ", ".join(
            (
                _counted(self.kernels, "kernel"),
                _counted(self.functions, "device function"),
                _counted(self.instructions, "instruction"),
            )
        )
        return f"{self.path}: {', '.join(counts) or 'ok'} ({holds})"

    def as_dict(self) -> dict[str, object]:
        """The findings of a file as plain data."""
        return {
            "file": self.path,
            "ok": not self.count("error"),
            "kernels": self.kernels,
            "functions": self.functions,
            "instructions": self.instructions,
            "errors": self.count("error"),
            "warnings": self.count("warning"),
            "diagnostics": [one.as_dict() for one in self.findings],
        }


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@compiling()
@click.pass_obj
def check(session: Session, files: tuple[str, ...], as_json: bool) -> int:
    """Check every function of the FILEs against the ISA and the declarations.

    Findings go to standard error, one line a file to standard output. Exit code 1 if there is an
    error in any of them.
    """
    results: list[Checked] = []
    for path in files:
        result = check_file(session, path)
        results.append(result)
        if not as_json:
            session.report(result.findings)
            click.echo(result.summary())
    if as_json:
        write_json([result.as_dict() for result in results])
    return 1 if any(result.count("error") for result in results) else 0


def check_file(session: Session, path: str) -> Checked:
    """Everything that is wrong with a file, and what it holds as far as it can be read."""
    from goptx.syntax import examine

    result = Checked(path)
    try:
        source = session.source(path)
    except GoptxError as error:
        result.findings += error.diagnostics
        return result
    module, findings = examine(source, cache=session.cache)
    result.findings += findings
    for function in module.definitions():
        result.kernels += function.is_entry
        result.functions += not function.is_entry
        with suppress(GoptxError):  # then it is among the findings
            result.instructions += sum(len(block) for block in function.blocks)
    return result
