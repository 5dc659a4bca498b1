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
    return [mutation.mutants(seed, operators) for seed in seeds]


def keep(seed: int, folder: str, message: str, settings: Settings) -> None:
    """Write the files of a seed."""
    campaign.keep(make(Seeded(seed), settings.operators), Path(folder), message)


def keep_small(seed: int, folder: str, tries: int, settings: Settings) -> None:
    """Write the files of a seed, made as small as it gets with the same finding."""
    case = campaign.smallest(seed, tries, settings)
    wrong = campaign.judged(case, seed, prove=settings.proves(case.plan))
    campaign.keep(case, Path(folder), f"{wrong.state}: {wrong.message}")
