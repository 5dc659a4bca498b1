"""Shapes derived from launch files: one element, a second CTA with one, more than one CTA."""

from __future__ import annotations

import pytest

from goptx.launch import derived, parse_launch

HEAD = """
[k.sizes.verify]
N = 1000
M = 20
[k]
block = [64, 2]
"""


def shapes(grid: str, shape: str = '["N", "M"]') -> list[str]:
    args = f'args = [{{ name = "x", buffer = "f32", shape = {shape} }}]'
    table = parse_launch(f"{HEAD}grid = {grid}\n{args}\n").kernels["k"]
    found = derived(table)
    assert all(one.at(table).size == str(one) for one in found)
    return [str(one) for one in found]


def test_the_edges_of_a_grid() -> None:
    assert shapes('["(N + 255) // 256", "(M + 3) // 4"]') == [
        "N=1,M=1",
        "N=1",
        "M=1",
        "N=257,M=5",
        "N=65,M=3",
    ]


def test_what_the_expressions_forbid_is_not_tried() -> None:
    # There is no grid below N = 17, and the buffer needs M above 4.
    found = shapes('["(N - 1) // 16"]', '["N", "M - 4"]')
    assert found == ["N=17,M=17", "N=17", "M=5", "N=33", "N=65"]


def test_shapes_are_not_much_larger_than_the_size() -> None:
    assert "N=65537" not in shapes('["N // 65537 + 1"]', '["N", 1000]')


def test_a_launch_without_sizes_has_one_shape() -> None:
    table = parse_launch("[k]\ngrid = [1]\nblock = [32]\nargs = []\n").kernels["k"]
    assert derived(table) == ()


def test_names_that_no_size_has_cannot_be_set() -> None:
    from goptx.diag import GoptxError
    from goptx.launch import Shape

    table = parse_launch(f"{HEAD}grid = [1]\nargs = []\n").kernels["k"]
    with pytest.raises(GoptxError, match="no size name 'Q'"):
        Shape(None, (("Q", 1),)).at(table)
