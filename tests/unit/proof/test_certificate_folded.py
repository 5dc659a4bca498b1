"""The certificate of folding: next to what is right stand threads that are done wrongly."""

from __future__ import annotations

from dataclasses import replace

import certificate_kit as kit
import pytest
from test_certificate_rounds import PLAIN, SHARED, STORE, Fused, broken

FOLDED = "coarsen(a, 2){mode=folded}"
ROUNDS = f"coarsen({FOLDED}, 4){{mode=looped}}"
SECOND = "add.u32 %g_b32_2, %g_b32_1, 32;"


def fused(plan: str = FOLDED, text: str = PLAIN) -> Fused:
    return kit.fuse(plan, {"a": text, "b": PLAIN} if "b" in plan else {"a": text})


@pytest.mark.parametrize("plan", [FOLDED, ROUNDS, f"warps(b, {ROUNDS})", f"blocks({FOLDED}, b)"])
def test_folded_threads_are_proved(plan: str) -> None:
    assert kit.prove(*fused(plan)).images


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SECOND, SECOND.replace("32;", "0;")),
        (SECOND, SECOND.replace("32;", "33;")),
        (SECOND, SECOND.replace("32;", "64;")),
        (SECOND, SECOND.replace("%g_b32_1", "%g_b32_0")),
        ("mov.u32 %a$1_r1, %g_b32_2;", "mov.u32 %a$1_r1, %g_b32_1;"),
        ("mov.u32 %a$0_r1, %g_b32_1;", "mov.u32 %a$0_r1, %g_b32_2;"),
        ("st.global.u32 [%a$1_rd3], %a$1_r4;", ""),
        ("st.global.u32 [%a$1_rd3], %a$1_r4;", "st.global.u32 [%a$0_rd3], %a$0_r4;"),
    ],
)
def test_threads_that_are_wrong(old: str, new: str) -> None:
    found = broken(fused(), old, new)
    assert found in ("geometry", "image", "completeness", "disjointness")


@pytest.mark.parametrize(
    "text",
    [
        SHARED,
        kit.entry(f"{STORE}shfl.sync.idx.b32 %r5, %r4, 0, 31, -1;\nst.global.u32 [%rd3], %r5;"),
        kit.entry(f"{STORE}.shared .align 4 .b8 sm[4];\nst.shared.u32 [sm], %r4;"),
    ],
)
def test_what_threads_have_together_has_no_rule(text: str) -> None:
    """As if the law had let it through: two threads that wait cannot be one."""
    made, contract, modules = kit.fuse("coarsen(a, 2)", {"a": text})
    contract = replace(contract, plan=FOLDED)
    assert kit.refusal(made, contract, modules).diagnostics[0].rule in ("convergence", "geometry")


def test_a_contract_that_folds_parts_of_warps_is_refused() -> None:
    text, contract, modules = fused()
    wrong = replace(contract, plan="coarsen(a, 4){mode=folded}")
    assert kit.refusal(text, wrong, modules).diagnostics[0].rule == "geometry"
