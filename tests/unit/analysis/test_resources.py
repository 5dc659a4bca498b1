from __future__ import annotations

import pytest

from goptx.analysis.occupancy import occupancy
from goptx.analysis.resources import expected_occupancy, parameter_bytes, resources
from goptx.diag import GoptxError

# CTAs on an SM by the rules of the CUDA occupancy calculator and the published limits.
PUBLISHED = [
    ("sm_90", 32, 256, 0, 8, "threads"),
    ("sm_90", 64, 256, 0, 4, "registers"),
    ("sm_90", 206, 128, 0, 2, "registers"),
    ("sm_90", 128, 256, 0, 2, "registers"),
    ("sm_90", 168, 384, 0, 1, "registers"),
    ("sm_90", 255, 256, 0, 1, "registers"),
    ("sm_90", 16, 32, 0, 32, "CTAs"),
    ("sm_90", 32, 1024, 0, 2, "threads"),
    ("sm_90", 32, 128, 96 * 1024, 2, "shared memory"),
    ("sm_90", 32, 128, 227 * 1024, 1, "shared memory"),
    ("sm_90", 32, 128, 228 * 1024, 0, "shared memory"),
    ("sm_90", 65, 1024, 0, 0, "registers"),
    ("sm_80", 32, 256, 0, 8, "threads"),
    ("sm_80", 33, 256, 0, 6, "registers"),
    ("sm_80", 40, 256, 48 * 1024, 3, "shared memory"),
    ("sm_86", 40, 256, 0, 6, "threads"),
    ("sm_86", 40, 128, 0, 12, "threads"),
    ("sm_86", 32, 64, 0, 16, "CTAs"),
    ("sm_75", 64, 256, 0, 4, "threads"),
    ("sm_89", 32, 32, 0, 24, "CTAs"),
]


@pytest.mark.parametrize(("target", "registers", "threads", "shared", "ctas", "limiter"), PUBLISHED)
def test_occupancy_as_published(target, registers, threads, shared, ctas, limiter):
    found = occupancy(target, registers=registers, threads=threads, shared=shared)
    assert (found.ctas, found.limiter) == (ctas, limiter)


def test_fraction_counts_warps():
    found = occupancy("sm_90", registers=64, threads=256, shared=0)
    assert found.warps == 32
    assert found.fraction == 0.5


def test_partial_warps_take_whole_ones():
    assert occupancy("sm_90", registers=32, threads=33, shared=0).warps == 64


@pytest.mark.parametrize("threads", [0, -1])
def test_bad_numbers_are_refused(threads):
    with pytest.raises(GoptxError):
        occupancy("sm_90", registers=32, threads=threads, shared=0)


def test_unknown_target_is_refused_with_near_ones():
    with pytest.raises(GoptxError, match="sm_90"):
        occupancy("sm_9O", registers=32, threads=32, shared=0)


BODY = """.shared .align 16 .b8 sm[1000];
.local .align 8 .b8 lo[48];
mov.u32 %r2, dyn;
ld.param.u64 %rd1, [p];
ld.global.u32 %r1, [%rd1];
st.global.u32 [%rd1+4], %r1;
ret;"""


def test_resources_of_a_kernel(make_module):
    module = make_module(
        BODY,
        ".param .u8 c, .param .u64 p, .param .align 16 .b8 s[20]",
        ".maxntid 64, 4\n.maxnreg 24",
        ".extern .shared .align 16 .b8 dyn[];",
    )
    found = resources(module.kernel("k"), module)
    assert found.pressure.units == 3
    assert (found.static_shared, found.dynamic_shared) == (1000, True)
    assert found.parameters == 36
    assert found.local == 48
    assert (found.threads, found.register_cap) == (256, 24)
    expected = expected_occupancy(found, "sm_90")
    assert expected is not None
    assert (expected.ctas, expected.limiter) == (8, "threads")
    large = expected_occupancy(found, "sm_90", threads=128, dynamic=100 * 1024)
    assert large is not None
    assert large.ctas == 2


def test_no_threads_no_occupancy(make_module):
    module = make_module("ret;")
    found = resources(module.kernel("k"), module)
    assert found.threads is None
    assert expected_occupancy(found, "sm_90") is None
    assert parameter_bytes(module.kernel("k")) == 0
