"""How well the prediction ranks plans that were timed, recomputed with the present code.

    goptx bench --suite samples/suites/same.toml --json same.json        # on a GPU, earlier
    python tools/prediction.py --prepared build/prepared same.json …

A record of a suite holds the times of every plan that was tried and of the members alone. Each
plan is fused and assembled again (without proof; kept in ``--prepared``), the members are profiled
again, and the model says what it expects of each. Two questions are asked and answered:

- *per group*: Spearman's rank correlation over the plans of one group, and the mean of these.
- *pooled*: one rank correlation over all plans of all groups of a suite, of their times, and of
  their speed-ups over the members one after the other (times are easy: groups differ in size).

``found`` is what the plan that is predicted to be the fastest costs over the fastest, in the
geometric mean over groups. Plans that were dropped after two samples count as those that were not.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from goptx.isa.throughput import Peak, peak
from goptx.tune.bound import Needs, needs_of
from goptx.tune.candidates import SERIAL, SMALLEST_FIRST, UNFUSED, Candidate
from goptx.tune.members import TunedMember, member_image
from goptx.tune.predict import predict, rank_correlation
from goptx.tune.prepare import Prepared, Preparer, order
from goptx.tune.report import Record, geometric_mean
from goptx.tune.standing import Standing, standing
from goptx.tune.suite import read_suite

SUITES = Path(__file__).parents[1] / "samples" / "suites"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Timed:
    """A group that was timed: what the model is told of it, and microseconds of every plan."""

    name: str
    members: Mapping[str, Standing]
    alone: Mapping[str, float]
    plans: Mapping[str, Prepared | None]
    times: Mapping[str, float]
    peak: Peak


@dataclass(frozen=True)
class Ranked:
    """A group with what was predicted of its plans."""

    name: str
    predicted: Mapping[str, float]
    measured: Mapping[str, float]

    @property
    def rank(self) -> float | None:
        """Rank correlation over the plans of the group."""
        keys = list(self.measured)
        return rank_correlation(
            [self.predicted[key] for key in keys], [self.measured[key] for key in keys]
        )

    @property
    def found(self) -> float:
        """The time of the plan that is predicted to be the fastest over that of the fastest."""
        chosen = min(self.measured, key=lambda key: self.predicted[key])
        return self.measured[chosen] / min(self.measured.values())


def read(path: Path, folder: Path, jobs: int, only: Sequence[str] = ()) -> Iterator[Timed]:
    """The groups of a record, with their kernels made again."""
    report: Record = json.loads(path.read_text("utf-8"))
    suite = read_suite(SUITES / f"{report['suite']['name']}.toml")
    machine = report["machine"]
    device = peak(machine["name"], sms=machine["sm_count"])
    arch = device.target
    records = [one for one in report["groups"] if "explored" in one]
    if only:
        records = [one for one in records if "+".join(one["group"]) in only]
    names = dict.fromkeys(name for one in records for name in one["group"])
    loaded = {name: suite.members[name].load() for name in names}
    with ThreadPoolExecutor(jobs) as pool, Preparer(jobs, folder) as preparer:
        needs = pool.map(lambda one: kept_needs(one, folder), loaded.values())
        known = {
            name: standing(member, member_image(member, arch), need, device)
            for (name, member), need in zip(loaded.items(), needs, strict=True)
        }
        for one in records:
            named = dict(zip(_LETTERS, (loaded[name] for name in one["group"]), strict=False))
            listed = [candidate(p) for p in one["prepared"] if p["key"] in one["explored"]]
            orders = [order(c, list(named.items()), arch, prove=False) for c in listed]
            made = {p.candidate.key: p for p in preparer.results(orders)}
            ways = [key for key in one["explored"] if key in (*UNFUSED, *SMALLEST_FIRST)]
            plans = {**dict.fromkeys(ways), **made}
            yield Timed(
                "+".join(one["group"]),
                {alias: known[member.name] for alias, member in named.items()},
                one["alone"],
                plans,
                {key: value for key, value in one["explored"].items() if key in plans},
                device,
            )


def candidate(entry: Mapping[str, Any]) -> Candidate:
    """A candidate from what a record says of it."""
    text, _, cap = entry["key"].partition(" @")
    return Candidate(entry["family"], tuple(text.split(" ; ")), int(cap) if cap else None)


def kept_needs(member: TunedMember, folder: Path) -> Needs:
    """What a member needs; profiled once for each folder."""
    from hashlib import sha256

    key = sha256(f"{member.sha256} {member.kernel} {member.shape}".encode()).hexdigest()[:24]
    place = folder / f"needs-{key}.json"
    if place.exists():
        return Needs(**json.loads(place.read_text("utf-8")))
    found = needs_of(member)
    folder.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(asdict(found)), "utf-8")
    return found


def ranked(group: Timed, alone: bool = True) -> Ranked:
    """What the model says of a group; without ``alone`` it is not told the members' times."""
    times = group.alone if alone else None
    predicted = {
        key: predict(
            key if made is None else made.candidate, group.members, times, group.peak, made
        )
        for key, made in group.plans.items()
        if key in group.times
    }
    return Ranked(group.name, predicted, group.times)


def pooled(groups: Sequence[Ranked], over: str | None = None) -> float | None:
    """One rank correlation over all plans: of times, or of speed-ups over a way not to fuse."""
    a: list[float] = []
    b: list[float] = []
    for group in groups:
        unit = (1.0, 1.0) if over is None else (group.predicted[over], group.measured[over])
        a += [group.predicted[key] / unit[0] for key in group.measured]
        b += [group.measured[key] / unit[1] for key in group.measured]
    return rank_correlation(a, b)


def error(groups: Sequence[Ranked]) -> float:
    """Root mean square of the logarithm of predicted over measured times."""
    logs = [math.log(g.predicted[k] / g.measured[k]) for g in groups for k in g.measured]
    return math.sqrt(fmean(one * one for one in logs))


def summary(groups: Sequence[Ranked]) -> dict[str, Any]:
    """All numbers of a suite."""
    ranks = [one.rank for one in groups]
    known = [one for one in ranks if one is not None]
    return {
        "groups": len(groups),
        "plans": sum(len(one.measured) for one in groups),
        "mean of groups": fmean(known) if known else None,
        "least": min(known, default=None),
        "pooled times": pooled(groups),
        "pooled speed-ups": pooled(groups, SERIAL),
        "error": error(groups),
        "found": geometric_mean([one.found for one in groups]),
    }


def main(arguments: Sequence[str]) -> int:
    """Prints the correlations of every record, and writes them where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, help="JSON of goptx bench --suite")
    parser.add_argument("--prepared", type=Path, required=True, help="folder of kernels")
    parser.add_argument("--only", default="", help="groups a+b, split at commas")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--groups", action="store_true", help="print every group")
    parser.add_argument("--plans", action="store_true", help="print every plan")
    parser.add_argument("--estimated", action="store_true", help="without the members' times")
    parser.add_argument("--json", type=Path, help="write all numbers there")
    options = parser.parse_args(arguments)
    only = options.only.split(",") if options.only else ()
    told: dict[str, Any] = {}
    for path in options.files:
        groups = [
            ranked(one, not options.estimated)
            for one in read(path, options.prepared, options.jobs, only)
        ]
        told[path.stem] = {**summary(groups), "ranks": {one.name: one.rank for one in groups}}
        print(path.stem, "; ".join(f"{k} {_text(v)}" for k, v in summary(groups).items()))
        for one in groups if options.groups or options.plans else ():
            print(f"  {_text(one.rank):>7}  {one.found:.3f}  {len(one.measured):3}  {one.name}")
            for key in sorted(one.measured, key=lambda key: one.measured[key]) * options.plans:
                print(f"    {one.measured[key]:9.1f} {one.predicted[key]:9.1f}  {key}")
    if options.json is not None:
        options.json.write_text(json.dumps(told, indent=1), "utf-8")
    return 0


def _text(value: Any) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
