"""Needs from CPU profiles, bounds, predictions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.isa.throughput import peak
from goptx.tune.bound import Needs, bound, needs_of, profile, units
from goptx.tune.members import load_tuned
from goptx.tune.predict import rank_correlation
from goptx.tune.report import summary

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
H200 = peak()


def counts(name: str, **sizes: int) -> dict[str, float]:
    member = load_tuned(SAMPLES / f"{name}.ptx", size="bench", sizes=sizes)
    return profile(member)[0]


def test_fused_multiply_adds_are_counted_and_scaled_to_the_grid() -> None:
    found = counts("polynomial", N=1 << 20, D=64)
    assert found["fp32"] == pytest.approx((1 << 20) * 64 * 4, rel=0.01)
    assert found["mufu"] == 0


def test_special_functions_are_counted() -> None:
    found = counts("exponentials", N=1 << 20, K=32)
    assert found["mufu"] == pytest.approx((1 << 20) * 32 * 2, rel=0.01)


def test_work_that_grows_faster_than_the_grid_is_extrapolated() -> None:
    found = counts("nbody", N=32768)
    assert found["mufu"] == pytest.approx(32768**2, rel=0.1)


def test_what_fills_its_ctas_better_is_not_taken_for_growth() -> None:
    """Small grids in three dimensions leave most threads of a CTA idle; large ones do not."""
    member = load_tuned(SAMPLES / "stencil3d.ptx", size="bench")
    found = profile(member)[0]
    threads = member.launch.ctas * member.launch.threads
    assert 1 < found["lsu"] / threads < 12


def test_matrix_products_are_counted_in_multiply_adds() -> None:
    found = counts("tensor_loop", N=33792, K=8)
    assert found["mma"] == pytest.approx(33792 * 8 * 4 * 16**3, rel=0.01)
    assert found["tensor"] == 0


def test_an_add_and_a_mul_may_become_one_instruction() -> None:
    assert units({"mul.f32": 10, "add.f32": 7})["fp32"] == 10
    assert units({"add.s32": 100, "mad.lo.s32": 100})["issue"] == 0


def test_no_more_bytes_are_needed_than_are_accessed() -> None:
    member = load_tuned(SAMPLES / "decode_attention.ptx", size="small")
    found, buffers = needs_of(member), sum(b.nbytes for b in member.launch.buffers)
    assert found.profiled and 0.5 * buffers < found.counts["dram"] < 0.95 * buffers
    assert units({"ld.global.v2.f32": 4, "st.f16": 1})["accessed"] == 34
    assert "accessed" not in units({"cp.async.ca.shared.global": 1})


def needs(**found: float) -> Needs:
    return Needs(found, 0.0, True, 1 << 20, 0)


def test_kernels_of_different_units_have_a_bound_of_two_and_equal_ones_of_one() -> None:
    memory = needs(dram=4.8e9 + H200.l2_bytes)
    compute = needs(fp32=128 * 132 * 1980 * 1000.0)
    apart = bound([memory, compute], [1000, 1000], H200)
    assert apart.gain == pytest.approx(2.0, rel=0.01)
    assert bound([compute, compute], [1000, 1000], H200).gain == pytest.approx(1.0)
    assert bound([memory], [1200], H200).resource == "dram"


@given(st.lists(st.floats(0, 1e12), min_size=4, max_size=4))
def test_the_floor_of_a_group_is_between_its_largest_member_and_the_sum(
    values: list[float],
) -> None:
    one = needs(fp32=values[0], mufu=values[1])
    two = needs(fp32=values[2], mufu=values[3])
    floors = [bound([n], [1], H200).floor for n in (one, two)]
    both = bound([one, two], [1, 1], H200).floor
    assert max(floors) - 1e-3 <= both <= sum(floors) + 1e-3


def test_rank_correlation() -> None:
    assert rank_correlation([1, 2, 3], [10, 20, 30]) == pytest.approx(1)
    assert rank_correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert rank_correlation([1, 2], [1, 2]) is None
    assert rank_correlation([1, 1, 1], [1, 2, 3]) is None
    assert rank_correlation([1, 2, 2, 3], [1, 2, 2, 3]) == pytest.approx(1)


def test_a_device_of_another_name_is_known_by_what_is_given() -> None:
    assert peak("NVIDIA H200 NVL").name == "NVIDIA H200"
    assert peak("NVIDIA A100-SXM4-80GB").units["fp32"] == 64
    assert peak("Other", sms=10, clock_mhz=1000).microseconds("fp32", 128 * 10 * 1000) == 1.0


def test_matrix_instructions_of_a_warp_take_longer_than_the_peak_of_the_tensor_units() -> None:
    device = peak()
    warp, group, whole = (
        Needs(
            {name: n for name, n in units({text: 1e9}).items() if name != "accessed"},
            1e9,
            True,
            1,
            0,
        )
        for text in (
            "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32",
            "wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16",
            "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32",
        )
    )
    work = 16 * 8 * 16 / 32 * 1e9
    assert warp.microseconds(device)["tensor"] == pytest.approx(work / (1365.33 * 132 * 1980))
    assert whole.microseconds(device)["tensor"] == pytest.approx(2 * work / (2048 * 132 * 1980))
    both = bound([warp, group], [1e6, 1e6], device)
    alone = [one.microseconds(device)["tensor"] for one in (warp, group)]
    assert both.resource == "tensor"
    assert both.floor == pytest.approx(sum(alone))


def test_loads_of_matrices_are_counted_by_their_elements() -> None:
    """``wmma.load`` names one type for all the elements that a thread gets."""
    text = "wmma.load.a.sync.aligned.row.m16n16k16.global.f16"
    assert units({text: 32.0})["accessed"] == 16 * 16 * 2
    text = "wmma.store.d.sync.aligned.row.m16n16k16.global.f32"
    assert units({text: 32.0})["accessed"] == 16 * 16 * 4


def test_plans_of_all_groups_are_ranked_together_too() -> None:
    """Groups of different size rank well by times however their plans are ordered."""

    def group(scale: float, order: Sequence[float]) -> dict[str, Any]:
        measured = {"serial": 4 * scale, "a": 1 * scale, "b": 2 * scale, "c": 3 * scale}
        predicted = {"serial": 4 * scale} | {
            key: value * scale for key, value in zip("abc", order, strict=True)
        }
        over = {name: [1.0] for name in ("serial", "streams", "graph")}
        return {
            "auto": [1.0],
            "over": over,
            "families": {},
            "fused": False,
            "error": "",
            "bound": {"gain": 1.0},
            "rank": 1.0,
            "explored": measured,
            "predicted": predicted,
        }

    right = summary([group(1.0, (1, 2, 3)), group(100.0, (1, 2, 3))])["rank_correlation"]
    assert right["times"] == right["speedups"] == 1.0
    wrong = summary([group(1.0, (3, 2, 1)), group(100.0, (3, 2, 1))])["rank_correlation"]
    assert wrong["speedups"] < 0.5 < wrong["times"]
