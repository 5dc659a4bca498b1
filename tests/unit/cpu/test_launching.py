"""``goptx.cpu.launch`` on arrays: what shares memory, what is no argument and no shape."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from goptx import cpu
from goptx.diag import GoptxError

# to[i] = from[i] + add, of 32 threads.
ADD = """.version 8.0
.target sm_90
.address_size 64
.visible .entry k(.param .u64 to, .param .u64 from, .param .u32 add)
{
	.reg .b64 %d<4>;
	.reg .b32 %r<4>;
	ld.param.u64 %d0, [to];
	ld.param.u64 %d1, [from];
	ld.param.u32 %r0, [add];
	mov.u32 %r1, %tid.x;
	mul.wide.u32 %d2, %r1, 4;
	add.s64 %d0, %d0, %d2;
	add.s64 %d1, %d1, %d2;
	ld.global.u32 %r2, [%d1];
	add.u32 %r2, %r2, %r0;
	st.global.u32 [%d0], %r2;
	ret;
}
"""


def run(*args: Any, grid: Any = 1, block: Any = 32) -> None:
    cpu.launch(ADD, grid, block, args)


def counting(n: int) -> np.ndarray[Any, np.dtype[np.uint32]]:
    return np.arange(n, dtype=np.uint32)


def test_one_array_given_twice_is_one_memory() -> None:
    x = counting(32)
    run(x, x, 5)
    assert np.array_equal(x, counting(32) + 5)


def test_views_that_overlap_are_one_memory() -> None:
    x = counting(40)
    run(x[4:36], x[4:], 100)
    assert np.array_equal(x, [*range(4), *range(104, 136), *range(36, 40)])


def test_views_apart_keep_exact_bounds() -> None:
    x = counting(64)
    run(x[32:], x[:32], 1)
    assert np.array_equal(x, [*range(32), *range(1, 33)])
    with pytest.raises(GoptxError, match="out-of-bounds read of 4 bytes at byte 124 of from"):
        run(x[32:], x[:31], 1)


def test_strided_views_without_a_common_element_are_apart() -> None:
    x = counting(64)
    run(x[::2], x[1::2], 0)
    assert np.array_equal(x[::2], x[1::2])
    run(x[::2], x[::2], 1)
    assert np.array_equal(x[::2], x[1::2] + 1)


def test_strided_views_with_common_elements_are_refused() -> None:
    x = counting(64)
    with pytest.raises(GoptxError, match="to and from share a part of their memory"):
        run(x[::2], x[:32], 0)


@pytest.mark.parametrize("value", [8.5, 8.0, 1 << 32, -(1 << 31) - 1, "8", None])
def test_what_is_no_argument(value: object) -> None:
    with pytest.raises(GoptxError, match="is no argument for parameter add"):
        run(counting(32), counting(32), value)


def test_arrays_of_objects_are_refused() -> None:
    with pytest.raises(GoptxError, match="holds Python's objects"):
        run(np.array([None] * 32), counting(32), 0)


@pytest.mark.parametrize("shape", [np.int64(1), np.array([1, 1]), (np.int32(1),), [1, 1, 1]])
def test_shapes_are_whole_numbers_of_any_kind(shape: Any) -> None:
    x = counting(32)
    run(x, x, np.uint32(1), grid=shape)
    assert x[31] == 32


@pytest.mark.parametrize("shape", [1.5, "1", (), (1, 1, 1, 1), 0, None, (1, 1 << 16)])
def test_what_is_no_grid(shape: Any) -> None:
    with pytest.raises(GoptxError, match=r"the grid .* is no shape|grid\.y is 65536"):
        run(counting(32), counting(32), 0, grid=shape)


def test_a_block_is_at_most_64_deep() -> None:
    with pytest.raises(GoptxError, match=r"block\.z is 128"):
        run(counting(32), counting(32), 0, block=(1, 1, 128))
