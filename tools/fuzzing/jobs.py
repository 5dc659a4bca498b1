"""What child processes of a campaign do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fuzzing import campaign, mutation
from fuzzing.campaign import Settings
from fuzzing.cases import make
from fuzzing.choices import Seeded


def fusions(seeds: Sequence[int], settings: Settings) -> list[campaign.Fusion]:
    """The random fusions of some seeds."""
    return [campaign.fusion(seed, settings) for seed in seeds]


def faults(seeds: Sequence[int], settings: Settings) -> list[mutation.Mutants]:
    """The faults of some seeds, in fused kernels that can be proved."""
    operators = [op for op in settings.operators if op not in settings.unproved]
    return [mutation.mutants(seed, operators, run=settings.runs_all) for seed in seeds]


def keep(
    mode: str, seed: int, folder: str, message: str, settings: Settings, tries: int = 0
) -> None:
    """Write the files of a seed; those of a fusion made as small as ``tries`` allow, with the same
    finding. Broken samples have no files of their own."""
    if mode == "mutate":
        if seed % 4:
            case = make(Seeded(seed), [o for o in settings.operators if o not in settings.unproved])
            campaign.keep(case, Path(folder), message)
        return
    case = make(Seeded(seed), settings.operators)
    if tries:
        case = campaign.smallest(seed, tries, settings)
        prove, run = settings.proves(case.plan), settings.runs
        wrong = campaign.judged(case, seed, prove=prove, run=run)
        message = f"{wrong.state}: {wrong.message}"
    campaign.keep(case, Path(folder), message)
