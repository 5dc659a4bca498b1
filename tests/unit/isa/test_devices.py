"""Devices, special registers and requirements."""

from __future__ import annotations

import pytest

from goptx.diag import GoptxError
from goptx.isa.devices import device, devices, newer
from goptx.isa.opcodes import decode
from goptx.isa.requirements import describe, unmet
from goptx.isa.special import SPECIAL


def test_hopper() -> None:
    h100 = device("sm_90a")
    assert (h100.threads_per_sm, h100.warps_per_sm, h100.ctas_per_sm) == (2048, 64, 32)
    assert (h100.shared_per_sm, h100.shared_per_cta_optin) == (228 * 1024, 227 * 1024)
    assert h100.shared_reserved_per_cta == 1024 and h100.ptx == 80 and device("sm_90").ptx == 78


def test_the_compute_name_is_the_same_device() -> None:
    assert device("compute_80") == device("sm_80")


@pytest.mark.parametrize("target", sorted(devices()))
def test_limits_hold_together(target: str) -> None:
    found = device(target)
    assert found.target == target
    assert found.threads_per_cta <= found.threads_per_sm
    assert found.shared_per_cta_static <= found.shared_per_cta_optin <= found.shared_per_sm
    assert found.threads_per_sm % found.warp_size == 0
    assert (found.max_cluster > 0) == (found.capability >= 90)


def test_unknown_targets_get_near_names() -> None:
    with pytest.raises(GoptxError) as caught:
        device("sm_91")
    assert "sm_90" in str(caught.value)


def test_parameter_space_grows_with_target_and_version() -> None:
    assert device("sm_80").parameter_bytes(80) == 4096 - 0
    assert device("sm_80").parameter_bytes(81) == 32764
    assert device("sm_61").parameter_bytes(81) == 4096


def test_special_registers() -> None:
    assert SPECIAL["%tid"].components == ("x", "y", "z", "w")
    assert SPECIAL["%tid"].uniformity == "thread"
    assert SPECIAL["%ctaid"].uniformity == "cta"
    assert SPECIAL["%ntid"].uniformity == "grid"
    assert SPECIAL["%clock64"].type == "u64" and SPECIAL["%clock64"].volatile
    assert {"%envreg0", "%envreg31", "%pm7", "%lanemask_lt", "%cluster_ctarank"} <= SPECIAL.keys()


@pytest.mark.parametrize(
    ("text", "ptx", "target", "ok"),
    [
        ("add.f32", 50, "sm_50", True),
        ("ld.global.L1::no_allocate.f32", 74, "sm_80", True),
        ("ld.global.L1::no_allocate.f32", 73, "sm_80", False),
        ("ld.global.v8.f32", 88, "sm_90a", False),
        ("ld.global.v8.f32", 88, "sm_100", True),
        ("ld.global.v8.b16", 60, "sm_80", True),
        ("wgmma.fence.sync.aligned", 80, "sm_90a", True),
        ("wgmma.fence.sync.aligned", 80, "sm_90", False),
        ("wgmma.fence.sync.aligned", 86, "sm_100a", False),
        ("tcgen05.wait::ld.sync.aligned", 86, "sm_100a", True),
        ("tcgen05.wait::ld.sync.aligned", 88, "sm_103f", True),
        ("tcgen05.wait::ld.sync.aligned", 88, "sm_120a", False),
        ("shfl.idx.b32", 63, "sm_80", True),
        ("shfl.idx.b32", 64, "sm_80", False),
        ("shfl.idx.b32", 80, "sm_61", True),
        ("add.bf16x2", 78, "sm_90", True),
        ("add.bf16x2", 78, "sm_80", False),
        ("cvt.rn.f16x2.e5m2x2", 78, "sm_90", True),
        ("cvt.rn.satfinite.e4m3x2.f16x2", 78, "sm_90", True),
        ("cvt.rn.satfinite.f16x2.f32", 78, "sm_90", False),
        ("cvt.rn.satfinite.f16x2.f32", 81, "sm_90", True),
        ("atom.global.add.f64", 50, "sm_60", True),
        ("atom.global.add.f64", 41, "sm_52", False),
        ("red.global.min.u64", 30, "sm_30", False),
        ("st.global.f64", 20, "sm_20", True),
        ("red.global.add.f64", 41, "sm_52", False),
        ("atom.global.cta.add.u32", 41, "sm_52", False),
        ("atom.global.cas.b16", 60, "sm_70", False),
        ("atom.global.cas.b16", 63, "sm_70", True),
        ("shf.l.wrap.b32", 31, "sm_30", False),
        ("shf.l.wrap.b32", 31, "sm_35", True),
        ("vadd4.u32.u32.u32", 20, "sm_20", False),
        ("rsqrt.approx.ftz.f64", 32, "sm_35", False),
    ],
)
def test_requirements(text: str, ptx: int, target: str, ok: bool) -> None:
    op = decode(text)
    assert op.form is not None, op.problem
    found = unmet(op, ptx, target)
    assert (not found) is ok
    assert all(describe(need) for need in found)


def test_requirements_of_the_form_with_so_many_operands() -> None:
    smallest = decode("max.f32")
    assert not unmet(smallest, 80, "sm_90", 3)
    assert unmet(smallest, 80, "sm_90", 4)
    assert not unmet(smallest, 88, "sm_100", 4)


def test_requirements_name_the_modifiers_that_stand_there() -> None:
    found = {need.what for need in unmet(decode("cvt.rn.satfinite.f16x2.f32"), 75, "sm_90")}
    assert found == {".satfinite.f16x2.f32"}


@pytest.mark.parametrize("target", ["sm_20", "sm_30", "sm_32", "sm_35", "sm_37"])
def test_targets_before_maxwell(target: str) -> None:
    """PTX of old toolkits is PTX: today's drivers and assemblers take it."""
    assert device(target).threads_per_cta == 1024


def test_what_ptx_of_a_target_can_be_assembled_for() -> None:
    assert newer("sm_70")[:3] == ("sm_72", "sm_75", "sm_80")
    assert "sm_90a" not in newer("sm_70")
    assert newer("sm_90a") == () == newer("sm_121")
