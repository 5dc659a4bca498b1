"""Faults put into fused kernels: the certificate, or running them, has to refuse each.

A fault that the certificate accepts is run against the members. If it leaves the same bytes under
all schedules it may be no fault at all, or one that nothing finds: it is reported. A change behind
which every thread still executes the same is no fault, and is not counted: see `sameness`. If the
certificate says that no launch reaches some code of the unbroken kernel, that is run with a trap
there to show that it does not say too much.
"""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from fuzzing import cases
from fuzzing.campaign import MOST, written
from fuzzing.cases import Refused
from fuzzing.choices import Seeded
from fuzzing.execute import Bed, complaint
from fuzzing.faults import FAULTS, SELDOM, Fused
from fuzzing.sameness import Sameness
from goptx.build import fuse
from goptx.diag import GoptxError
from goptx.fusion.plan import OPERATORS
from goptx.proof.certificate import certify
from goptx.specs import MemberSpec
from goptx.syntax import load, parse

FAULTS_EACH = 8
"""Faults made in one fused kernel."""

TIMEOUT_S = 3.0
"""Seconds that a broken kernel may run on the CPU; one that does not end is found."""

PAIRS = (
    *("gelu+harris", "reduce+earlyexit", "bucket+lu", "bigadd+partial_barrier", "lookup+devfunc"),
    *("async_copy+histogram", "stencil3d+transpose", "spmv+reduce", "softmax+bitonic"),
    *("structarg+nbody", "bigadd+bigadd", "async_copy+async_copy"),
)
SUBJECTS = (
    (PAIRS, ("seq(a, b)", "product(a, b)", "warps(a, b)", "blocks(a, b)", "blocks(a:1, b:3)")),
    (
        PAIRS,
        (
            *("blocks(a, b){dispatch=ticket}", "blocks(a:2, b:1){dispatch=ticket}"),
            "blocks(a, b){dispatch=persistent}",
        ),
    ),
    (
        ("chase+polynomial", "mandelbrot+exponentials", "roots+roots", "bucket+lu", "gelu+harris"),
        ("weave(coarsen(a, 2), b)", "weave(a, b)", "coarsen(seq(a, b), 2)"),
    ),
    (
        ("reduce+gelu", "bucket+lu", "async_copy+histogram", "bigadd+chase"),
        (
            *("warps(coarsen(a, 5){mode=looped}, b)", "blocks(a, coarsen(b, 3){mode=looped})"),
            "coarsen(seq(a, b){shared=reuse}, 4){mode=looped}",
            "coarsen(weave(a, b), 3){mode=looped}",
        ),
    ),
    (
        ("stream+gelu", "gelu+reduce", "roots+lu", "silu_mul+softmax"),
        (
            *("warps(coarsen(a, 2){mode=folded}, b)", "weave(coarsen(a, 2){mode=folded}, b)"),
            "seq(b, coarsen(coarsen(a, 2){mode=folded}, 4){mode=looped})",
        ),
    ),
    (
        ("gemm+stream", "gemm+gelu"),
        ("warps(a, b){registers=role}", "warps(a, coarsen(b, 4){mode=looped}){registers=role}"),
    ),
)
"""Pairs of samples with plans for them; what comes seldom out of random plans has its own."""

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "sm_90"


@dataclass(frozen=True)
class Mutant:
    """A fault and who found it.

    Attributes:
        kind: of the fault.
        certificate: the condition that fails, or None if the certificate accepts it.
        execution: what running it shows, None if nothing, or empty if it was not run.
        change: what was changed, where nobody found it.
    """

    seed: int
    base: str
    kind: str
    certificate: str | None
    execution: str | None
    change: str = ""

    @property
    def is_rejected(self) -> bool:
        return self.certificate is not None or bool(self.execution)


@dataclass(frozen=True)
class Mutants:
    """The faults that a seed made; none if its fusion is refused.

    Attributes:
        message: what is wrong with the unbroken kernel, if anything.
        same: changes that were left out, since every thread still executes the same.
    """

    seed: int
    faults: tuple[Mutant, ...] = ()
    message: str = ""
    same: int = 0


def mutants(seed: int, operators: Collection[str] = OPERATORS, *, run: bool = True) -> Mutants:
    """Break the fused kernel of a seed in some ways: samples for one seed in four, else random.

    ``run`` runs all of them; else those only that the certificate accepts.
    """
    if seed % 4 == 0:
        return _of_samples(seed, run)
    case = cases.make(Seeded(seed), operators)
    with written(case) as folder:
        try:
            made = cases.fused(case, folder)
        except Refused:
            return Mutants(seed)
        except GoptxError as error:
            return Mutants(seed, message=str(error))
        base = Fused.of(made.ptx, made.contract, made.members)
        small = len(made.contract.origins) <= MOST
        assert made.certificate is not None
        dead = made.certificate.unreached
        if dead and small and (wrong := reached(base, dead)):
            return Mutants(seed, message=wrong)
        return _break(seed, case.plan, base, run and small)


def _of_samples(seed: int, run: bool) -> Mutants:
    source = random.Random(seed)
    pairs, plans = source.choice(SUBJECTS)
    names, plan = source.choice(pairs).split("+"), source.choice(plans)
    specs = [MemberSpec(str(SAMPLES / f"{n}.ptx"), a) for n, a in zip(names, "ab", strict=True)]
    try:
        made = fuse(specs, plan=plan, prove=False)
    except GoptxError:
        return Mutants(seed)
    members = {s.alias or "": load(s.path) for s in specs}
    base = Fused.of(made.ptx, made.contract, members)
    # Samples take longer to run than to prove, so only what is accepted is run.
    return _break(seed, f"{'+'.join(names)} {plan}", base, run=False)


def reached(base: Fused, dead: Collection[int]) -> str:
    """What running a kernel shows with traps in front of lines that nothing should reach; empty if
    nothing."""
    trapped = base.copy()
    for line in sorted(dead, reverse=True):
        trapped.insert(line - 1, "\ttrap;")
    with Bed(base.text(), base.settled()) as bed:
        bed.originals([None])
        shown = _shown(bed, trapped)
    return f"no launch should reach a line of {sorted(dead)}: {shown}" if shown else ""


def _break(seed: int, name: str, base: Fused, run: bool) -> Mutants:
    source = random.Random(seed)
    bed: Bed | None = None
    found: list[Mutant] = []
    sameness, same = Sameness(base), 0
    try:
        for attempt in range(FAULTS_EACH * 8):
            if len(found) == FAULTS_EACH:
                break
            kind = source.choice(SELDOM if attempt % 2 else list(FAULTS))
            broken = base.copy()
            if not FAULTS[kind](broken, source):
                continue
            if sameness.of(broken):
                same += 1
                continue
            proof = refused_by_proof(broken)
            execution: str | None = ""
            if run or proof is None:
                if bed is None:
                    bed = Bed(base.text(), base.settled())
                    bed.originals([None])
                execution = _shown(bed, broken)
            change = difference(base, broken) if proof is None else ""
            found.append(Mutant(seed, name, kind, proof, execution, change))
    finally:
        if bed is not None:
            bed.close()
    return Mutants(seed, tuple(found), same=same)


def refused_by_proof(fused: Fused) -> str | None:
    """Why the certificate, or the reader, refuses a kernel; None if it is accepted."""
    try:
        certify(parse(fused.text(), "fused.ptx"), fused.settled(), fused.members)
    except GoptxError as error:
        return error.diagnostics[0].rule or "unreadable"
    return None


def _shown(bed: Bed, broken: Fused) -> str | None:
    """What running a kernel shows of a fault; None if it leaves what the originals leave."""
    try:
        module = parse(broken.text(), "fused.ptx")
        differing = bed.fused(module, broken.contract, timeout_s=TIMEOUT_S)
    except GoptxError as error:
        return complaint(error)
    return str(differing[0]) if differing else None


def difference(base: Fused, broken: Fused) -> str:
    """What was changed, as a diff."""
    import difflib

    before = [*base.lines, str(replace(base.contract, origins=()))]
    after = [*broken.lines, str(replace(broken.contract, origins=()))]
    return "\n".join(difflib.unified_diff(before, after, lineterm="", n=2))
