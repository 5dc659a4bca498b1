"""Registers by role: how the pool is shared, what is refused, what the assembler makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

import goptx
import goptx.build
from goptx.diag import GoptxError
from goptx.fusion.roles import LEAST, MOST, STEP, candidates
from goptx.isa.devices import device

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
H200 = device("sm_90a")


@pytest.mark.parametrize(
    ("needs", "threads"),
    [
        ((216, 16), (128, 256)),
        ((206, 32), (128, 128)),
        ((40, 40), (128, 128)),
        ((117, 80, 20), (256, 128, 128)),
        ((240, 24), (128, 128)),
    ],
)
def test_every_candidate_serves_all_roles_out_of_one_pool(
    needs: tuple[int, ...], threads: tuple[int, ...]
) -> None:
    found = list(candidates(needs, threads, H200))
    assert found and len(set(found)) == len(found)
    for roles in found:
        assert roles.fits(roles.launch, threads)
        assert not any(c % STEP or not LEAST <= c <= MOST for c in (*roles.counts, roles.launch))
        assert all(count >= need for count, need in zip(roles.counts, needs, strict=True))
        assert roles.launch * sum(threads) <= H200.registers_per_sm
    assert found[0].launch == min(roles.launch for roles in found)


@pytest.mark.parametrize(
    ("needs", "threads", "most", "first"),
    [
        # Two fused CTAs have 128 registers a thread: the hungriest role does with what is left.
        ((216, 72), (128, 128), 2, (128, (184, 72))),
        ((216, 72), (128, 128), 1, (144, (216, 72))),
        ((216, 40), (128, 128), 2, (128, (216, 40))),
        # A third of its registers are too many to take away.
        ((216, 112), (128, 128), 2, (168, (224, 112))),
        # Threads, too, have to stand on the SM.
        ((48, 32), (512, 512), 4, (40, (48, 32))),
    ],
)
def test_as_many_ctas_stand_as_memory_and_threads_allow(
    needs: tuple[int, ...], threads: tuple[int, ...], most: int, first: tuple[int, tuple[int, ...]]
) -> None:
    found = list(candidates(needs, threads, H200, most))
    assert (found[0].launch, found[0].counts) == first
    assert len(set(found)) == len(found)
    hungriest = needs.index(max(needs))
    for roles in found:
        assert roles.fits(roles.launch, threads)
        assert not any(c % STEP or not LEAST <= c <= MOST for c in (*roles.counts, roles.launch))
        for place, (count, need) in enumerate(zip(roles.counts, needs, strict=True)):
            assert count >= need or (place == hungriest and count >= 0.75 * need)


def test_a_role_that_spills_gets_more_of_the_pool_before_a_cta_less_stands() -> None:
    found = list(candidates((216, 40), (128, 128), H200, 2))
    assert [r.counts for r in found if r.launch == 128][:2] == [(216, 40), (208, 48)]
    assert min(n for n, r in enumerate(found) if r.launch > 128) > 1


def test_what_no_pool_serves_has_no_candidates() -> None:
    assert not list(candidates((255, 32), (128, 128), H200))
    assert not list(candidates((240, 240), (512, 512), H200))


def test_a_gemm_keeps_its_registers_beside_a_thin_kernel() -> None:
    fused = goptx.fuse(
        SAMPLES / "gemm.ptx", SAMPLES / "stream.ptx", plan="warps(a, b){registers=role}"
    )
    launch = fused.module.kernels[fused.contract.kernel].directives["maxnreg"]
    gemm, thin = map(int, str(fused.contract.options["role_registers"]).split(","))
    assert gemm >= 216 and 24 <= thin <= 40 and launch == (96,)
    assert f"setmaxnreg.inc.sync.aligned.u32 {gemm};" in fused.ptx
    assert fused.report.certificate is not None


def test_two_rows_are_woven_in_a_thin_role_and_two_fused_ctas_stand() -> None:
    plan = "warps(a, coarsen(coarsen(b, 2), 8){mode=looped}){registers=role}"
    fused = goptx.fuse(SAMPLES / "gemm.ptx", SAMPLES / "softmax.ptx", plan=plan)
    kernel = fused.module.kernels[fused.contract.kernel]
    assert kernel.directives["maxnreg"] == (128,)
    role = fused.ptx.split("setmaxnreg.dec")[1]
    first, rest = role.split("barrier.sync", 1)
    # The rows of both copies are loaded before anybody meets, and both meet at one barrier.
    assert first.count("ld.global") == 16
    assert rest[: rest.index("bra")].count("barrier.sync") == 5
    assert fused.report.certificate is not None


@pytest.mark.parametrize(
    ("plan", "members", "why"),
    [
        ("blocks(warps(a, b){registers=role}, c)", "gemm stream gelu", "inside another"),
        ("warps(a, b){registers=role}", "gemm reduce@64", "64 threads"),
        ("warps(a, b){registers=role}", "gelu stream", "on sm_90 "),
        ("warps(a, b){registers=many}", "gemm stream", "no option"),
    ],
)
def test_plans_that_cannot_have_roles_are_refused(plan: str, members: str, why: str) -> None:
    from goptx.specs import MemberSpec

    specs: list[MemberSpec] = []
    for alias, word in zip("abc", members.split(), strict=False):
        name, _, threads = word.partition("@")
        block = (int(threads), 1, 1) if threads else None
        specs.append(MemberSpec(str(SAMPLES / f"{name}.ptx"), alias, block=block))
    with pytest.raises(GoptxError, match=why):
        goptx.build.fuse(specs, plan=plan)
