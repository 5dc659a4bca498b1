"""One seed of a campaign: a random fusion that must come out right, or faults that must be found.

What a seed does depends on nothing but the seed and the code, so that a finding is its number.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from fuzzing import cases
from fuzzing.cases import Case, Refused
from fuzzing.choices import Choices, Replayed, Seeded, minimise
from fuzzing.execute import Bed, complaint
from goptx.diag import GoptxError
from goptx.fusion.plan import OPERATORS
from goptx.syntax import parse

MOST = 6000
"""Instructions of members in a fused kernel that is run; translating larger ones takes minutes."""


@dataclass(frozen=True)
class Fusion:
    """What became of a random fusion.

    Attributes:
        state: ``right``; ``refused`` by the law; ``large`` or ``proved``, which are proved only,
            the former since running would take too long; or what is wrong:
            ``proof`` (the certificate refuses a fused kernel), ``original`` (a member is not
            deterministic, or stopped by a checker), ``fused`` (the fused kernel is not what its
            members are, or is stopped), or ``bug`` (an exception).
        rules: rows of the law that refuse, or the condition of the proof that fails.
        used: statements of the members, and how often.
        seconds: fusing and proving, originals, fused runs.
    """

    seed: int
    state: str
    plan: str = ""
    rules: tuple[str, ...] = ()
    message: str = ""
    used: Mapping[str, int] = field(default_factory=dict[str, int])
    seconds: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Settings:
    """What a campaign draws from: combinators, and those whose plans are run without a proof.

    ``runs_all`` faults; else those only that the certificate accepts. ``runs`` fusions; else they
    are only proved.
    """

    operators: tuple[str, ...] = tuple(OPERATORS)
    unproved: tuple[str, ...] = ()
    runs_all: bool = True
    runs: bool = True

    def proves(self, plan: str) -> bool:
        """Whether a plan has to be proved."""
        return not any(f"{op}(" in plan for op in self.unproved)


def fusion(seed: int, settings: Settings = Settings()) -> Fusion:
    """The random fusion of a seed."""
    case = cases.make(Seeded(seed), settings.operators)
    return judged(case, seed, prove=settings.proves(case.plan), run=settings.runs)


def judged(case: Case, seed: int = 0, *, prove: bool = True, run: bool = True) -> Fusion:
    """Fuse, prove and run a case."""
    used: dict[str, int] = {}
    for kernel in case.members.values():
        for name, count in kernel.used.items():
            used[name] = used.get(name, 0) + count
    marks = [time.perf_counter()]

    def outcome(state: str, message: str = "", rules: Sequence[str] = ()) -> Fusion:
        steps = [*marks, time.perf_counter()]
        spent = [after - before for before, after in pairwise(steps)]
        first, second, third = (*spent, 0.0, 0.0)[:3]
        return Fusion(seed, state, case.plan, tuple(rules), message, used, (first, second, third))

    with written(case) as folder:
        try:
            made = cases.fused(case, folder, prove=prove)
        except Refused as error:
            return outcome("refused", complaint(error), error.rules)
        except GoptxError as error:
            return outcome("proof", str(error), [error.diagnostics[0].rule or "none"])
        marks.append(time.perf_counter())
        if not run:
            return outcome("proved")
        if len(made.contract.origins) > MOST:
            return outcome("large")
        with Bed(made.ptx, made.contract) as bed:
            try:
                if differing := bed.originals():
                    return outcome("original", str(differing[0]))
            except GoptxError as error:
                return outcome("original", str(error))
            marks.append(time.perf_counter())
            try:
                if differing := bed.fused(parse(made.ptx, "fused.ptx"), made.contract):
                    return outcome("fused", str(differing[0]))
            except GoptxError as error:
                return outcome("fused", str(error))
    return outcome("right")


@contextmanager
def written(case: Case) -> Iterator[Path]:
    """A folder with the files of a case."""
    with tempfile.TemporaryDirectory(prefix="goptx-fuzz-") as name:
        case.write(Path(name))
        yield Path(name)


def smallest(seed: int, tries: int, settings: Settings) -> Case:
    """The case of a seed made as small as it can be while the same is wrong with it."""
    source = Seeded(seed)

    def look(choices: Choices) -> tuple[str, tuple[str, ...]]:
        case = cases.make(choices, settings.operators)
        found = judged(case, prove=settings.proves(case.plan), run=settings.runs)
        return found.state, found.rules

    same = look(source)
    small = minimise(source.made, lambda answers: look(Replayed(answers)) == same, tries)
    return cases.make(Replayed(small), settings.operators)


def keep(case: Case, folder: Path, message: str) -> None:
    """Write a case with what is wrong with it."""
    case.write(folder)
    (folder / "finding.txt").write_text(message + "\n", "utf-8")
