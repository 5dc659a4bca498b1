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
