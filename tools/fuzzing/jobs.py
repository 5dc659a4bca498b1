"""What child processes of a campaign do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fuzzing import campaign, mutation
from fuzzing.cases import make
from fuzzing.choices import Seeded


def fusions(seeds: Sequence[int]) -> list[campaign.Fusion]:
    """The random fusions of some seeds."""
    return [campaign.fusion(seed) for seed in seeds]


def faults(seeds: Sequence[int]) -> list[mutation.Mutants]:
    """The faults of some seeds."""
    return [mutation.mutants(seed) for seed in seeds]


def keep(seed: int, folder: str, message: str) -> None:
    """Write the files of a seed."""
    campaign.keep(make(Seeded(seed)), Path(folder), message)


def keep_small(seed: int, folder: str, tries: int) -> None:
    """Write the files of a seed, made as small as it gets with the same finding."""
    case = campaign.smallest(seed, tries)
    wrong = campaign.judged(case, seed)
    campaign.keep(case, Path(folder), f"{wrong.state}: {wrong.message}")
