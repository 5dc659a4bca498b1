"""What a campaign found, in numbers, lines and a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields

from fuzzing.campaign import Fusion
from fuzzing.mutation import Mutant, Mutants
from fuzzing.records import Run


def _counter() -> Counter[str]:
    return Counter()


@dataclass
class Summary:
    """The sums of a campaign.

    Attributes:
        fusions: random fusions by what became of them.
        refusals: rows of the law and how many fusions they refuse.
        operators: fusions that came out right, or were proved, by the combinators in their plans.
        used: statements in kernels of fusions that came out right.
        faults: by kind; ``certificate`` and ``execution`` those that these found, ``both``, and
            ``accepted`` those that neither did.
        same: changes that are no faults and were left out: every thread still executes the same.
        options: of combinators in plans that came out right.
        conditions: of the certificate, and how many faults fail them.
        findings: what is wrong, one record each.
        seconds: of the whole; ``spent`` by what was done, all processes together.
    """

    seed: int
    fusions: Counter[str] = field(default_factory=_counter)
    refusals: Counter[str] = field(default_factory=_counter)
    operators: Counter[str] = field(default_factory=_counter)
    used: Counter[str] = field(default_factory=_counter)
    faults: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])
    same: int = 0
    options: Counter[str] = field(default_factory=_counter)
    conditions: Counter[str] = field(default_factory=_counter)
    findings: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    only_execution: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    spent: Counter[str] = field(default_factory=_counter)
    seconds: float = 0.0

    def take(self, results: Iterable[object]) -> None:
        """Add results of seeds."""
        for result in results:
            if isinstance(result, Fusion):
                self._fusion(result)
            elif isinstance(result, Mutants):
                if result.message:
                    self._found("mutate", result.seed, "proof", result.message)
                self.same += result.same
                for fault in result.faults:
                    self._fault(fault)

    def _fusion(self, one: Fusion) -> None:
        self.fusions[one.state] += 1
        for name, seconds in zip(
            ("fusing and proving", "originals", "fused"), one.seconds, strict=True
        ):
            self.spent[name] += round(1e6 * seconds)
        if one.state == "refused":
            self.refusals.update(one.rules)
        elif one.state == "large":
            self.operators.update(o for o in _OPERATORS if f"{o}(" in one.plan)
        elif one.state in ("right", "proved"):
            self.operators.update(o for o in _OPERATORS if f"{o}(" in one.plan)
            self.options.update(_used_options(one.plan))
            self.used.update(one.used)
        else:
            self._found("fuse", one.seed, one.state, f"{one.plan}\n{one.message}")

    def _fault(self, one: Mutant) -> None:
        counts = self.faults.setdefault(one.kind, Counter())
        if one.certificate is not None:
            self.conditions[one.certificate] += 1
        proved, shown = one.certificate is not None, bool(one.execution)
        counts["made"] += 1
        counts["certificate"] += proved
        counts["execution"] += shown
        counts["run"] += one.execution != ""
        record: dict[str, object] = {
            "mode": "mutate",
            "seed": one.seed,
            "state": f"{one.kind} in {one.base}",
            "message": f"{one.execution or ''}\n{one.change}",
        }
        if not proved and not shown:
            counts["accepted"] += 1
            self.findings.append(record)
        elif not proved:
            self.only_execution.append(record)

    def _found(self, mode: str, seed: int, state: str, message: str) -> None:
        self.findings.append({"mode": mode, "seed": seed, "state": state, "message": message})

    @property
    def made(self) -> int:
        """Faults that were made."""
        return sum(counts["made"] for counts in self.faults.values())

    def sum(self, what: str) -> int:
        """Faults of all kinds with some end."""
        return sum(counts[what] for counts in self.faults.values())

    def line(self) -> str:
        """How far it came."""
        return (
            f"{self.fusions.total()} fusions, {self.made} faults, {len(self.findings)} found wrong"
        )

    def as_dict(self) -> dict[str, object]:
        """Plain data for JSON."""
        plain: dict[str, object] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            plain[each.name] = dict(value) if isinstance(value, Counter) else value
        return plain

    def text(self) -> str:
        """All of it for a terminal."""
        lines = [f"{self.line()} in {self.seconds:.0f} s"]
        lines.append(f"fusions: {dict(self.fusions.most_common())}")
        lines.append(f"refused by: {dict(self.refusals.most_common())}")
        lines.append(f"right ones with: {dict(self.operators.most_common())}")
        lines.append(f"statements: {dict(self.used.most_common())}")
        lines.append(
            f"faults: {self.made} of {len(self.faults)} kinds, {self.sum('certificate')} refused "
            f"by the certificate {dict(self.conditions.most_common())}, {self.sum('execution')} of "
            f"{self.sum('run')} that were run shown by execution, {len(self.only_execution)} by it "
            f"alone, {self.sum('accepted')} accepted by both, {self.same} changes left out"
        )
        seconds = {name: round(n / 1e6, 1) for name, n in self.spent.items()}
        lines.append(f"seconds of processors: {seconds}")
        for finding in (*self.findings, *self.only_execution):
            lines.append(
                f"--- {finding['mode']}:{finding['seed']} {finding['state']}\n{finding['message']}"
            )
        return "\n".join(lines)


_OPERATORS = ("seq", "product", "weave", "warps", "blocks", "coarsen")


def _used_options(plan: str) -> set[str]:
    """Combinators with the options that they have in a plan."""
    found: set[str] = set()
    opened: list[str] = []
    for word in re.findall(r"\w+\(|\)(?:\{[^}]*\})?", plan):
        if word.endswith("("):
            opened.append(word[:-1])
            continue
        op = opened.pop()
        found |= {f"{op}{{{option}}}" for option in word[2:-1].split(", ") if option}
    return found


def page(summary: Summary, runs: Sequence[Run]) -> str:
    """The page of documentation; ``runs`` are those that the summary is of."""
    return "\n".join([*_head(summary, runs), *_tables(summary), *_wrong(summary)]).rstrip() + "\n"


def _head(summary: Summary, runs: Sequence[Run]) -> list[str]:
    fusions, total = summary.fusions, summary.fusions.total()
    refused, alarms = fusions["refused"], fusions["proof"]
    proved = fusions["large"] + fusions["proved"]
    wrong = total - refused - fusions["right"] - proved
    why = ", since translating them for the CPU takes too long" if not fusions["proved"] else ""
    return [
        "# Fuzzing: random fusions and faults",
        "",
        "Made by",
        "",
        *(f"- {one.text()}" for one in runs),
        "",
        f"**{fusions['right']} random fusions came out right**: proved equal to their members, and "
        "bit by bit the same on the CPU under three orders of warps and CTAs. "
        f"{refused} of {total} ({100 * refused / max(1, total):.1f} %) were refused by the law, "
        f"{proved} were proved and not run{why}; {wrong} went wrong, {alarms} of them refused by "
        "the certificate.",
        "",
        f"**{summary.made - summary.sum('accepted')} of {summary.made} faults were rejected**, "
        f"{summary.sum('certificate')} by the certificate and {len(summary.only_execution)} only "
        f"by running them; of {summary.sum('run')} that were run, running showed "
        f"{summary.sum('execution')}. {summary.same} further changes are not counted: "
        "every thread still executes the same.",
        "",
    ]


def _tables(summary: Summary) -> list[str]:
    lines = [
        "| row of the law | fusions refused |",
        "|---|---:|",
        *(f"| `{rule}` | {count} |" for rule, count in summary.refusals.most_common()),
        "",
        "| combinator | right fusions with it |",
        "|---|---:|",
        *(f"| `{name}` | {count} |" for name, count in summary.operators.most_common()),
        "",
        "| option | right fusions with it |",
        "|---|---:|",
        *(f"| `{name}` | {count} |" for name, count in summary.options.most_common()),
        "",
        "| what kernels do | times |",
        "|---|---:|",
        *(f"| {name} | {count} |" for name, count in summary.used.most_common()),
        "",
        "| fault | made | refused by the certificate | shown by running | accepted |",
        "|---|---:|---:|---:|---:|",
    ]
    for kind, counts in sorted(summary.faults.items()):
        lines.append(
            f"| {kind} | {counts['made']} | {counts['certificate']} | {counts['execution']} of "
            f"{counts['run']} | {counts['accepted']} |"
        )
    return lines


def _wrong(summary: Summary) -> list[str]:
    lines = ["", "## Wrong", ""] if summary.findings else []
    for finding in summary.findings:
        what = str(finding["message"]).strip()
        lines += [f"- `{finding['mode']}:{finding['seed']}` {finding['state']}", "", "```"]
        lines += [what, "```", ""]
    return lines
