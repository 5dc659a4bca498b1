"""A contract that was edited by hand or cut short is refused with the place, never with a crash."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from goptx import fuse
from goptx.contract import MAX_CTAS, Contract, read_contract
from goptx.diag import GoptxError

SAMPLES = Path(__file__).parents[2] / "samples" / "sm_90"


@pytest.fixture(scope="module")
def text() -> str:
    return fuse(
        SAMPLES / "gelu.ptx", SAMPLES / "harris.ptx", plan="blocks(a, b)"
    ).contract.to_toml()


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("kernel = .*", "kernel = 3", "kernel must be text"),
        ("grid = .*", "grid = 3", "grid must be text"),
        ("block = \\[[^]]*\\]", "block = [32, true]", "block must be a list of integers"),
        ("block = \\[[^]]*\\]", "block = [0]", "block must be positive"),
        ("ptx_version = \\[[^]]*\\]", "ptx_version = [9]", "ptx_version"),
        ("(?s)origins = \\[.*?\\]", "origins = [3]", "origins must be a list of text"),
        ("(?s)origins = \\[.*?\\]", 'origins = ["x"]', "origins"),
        ("(?s)assumptions = \\[.*?\\]", 'assumptions = "none"', "assumptions must be a list"),
        ('kind = "member"', 'kind = "other"', "kind must be"),
        ("size = 8", 'size = "8"', "size must be an integer"),
        ("size = 8", "size = -8", "size must not be negative"),
        ('alias = "a"', "alias = 1", "alias must be text"),
        ('alias = "a"', 'unknown = "a"', "'unknown'"),
        ('alias = "a"', "", "'alias'"),
    ],
)
def test_damage_is_named(text: str, old: str, new: str, part: str) -> None:
    damaged, count = re.subn(old, new, text, count=1)
    assert count == 1
    with pytest.raises(GoptxError) as caught:
        Contract.from_toml(damaged, "f.contract.toml")
    message = caught.value.diagnostics[0].message
    assert message.startswith("f.contract.toml: damaged contract: ")
    assert part in message


def test_random_damage_never_crashes(text: str) -> None:
    draw = random.Random(5)
    lines = text.split("\n")
    junk = ["-1", '"x"', "[]", "{}", "1.5", "true", "[[1]]", '["a"]', "1979-05-27"]
    for _ in range(300):
        changed = lines[:]
        at = draw.randrange(len(changed))
        changed[at] = changed[at].split("=")[0] + "= " + draw.choice(junk)
        try:
            Contract.from_toml("\n".join(changed))
        except GoptxError as error:
            assert error.diagnostics[0].message


def test_a_missing_contract_is_named_once(tmp_path: Path) -> None:
    place = tmp_path / "no.contract.toml"
    with pytest.raises(GoptxError) as caught:
        read_contract(place)
    message = caught.value.diagnostics[0].message
    assert message == f"cannot read contract {place}: No such file or directory"


@pytest.fixture(scope="module")
def contract(text: str) -> Contract:
    return Contract.from_toml(text)


def changed(contract: Contract, **fields: object) -> Contract:
    """The contract with another record of its member b."""
    a, b = contract.members
    return replace(contract, members=(a, replace(b, **fields)))


def test_names_in_expressions_have_the_values_of_the_launch(contract: Contract) -> None:
    contract = changed(contract, rank=2)
    names = contract.shape_names({"a": [3], "b": [4, 5]}, {"b": 96})
    assert {name: names[name] for name in sorted(names) if name.startswith("b")} == {
        "b_dynamic_shared": 96,
        "b_grid_x": 4,
        "b_grid_y": 5,
        "b_grid_z": 1,
    }
    assert names["a_dynamic_shared"] == 0
    assert contract.launch_grid(names) == 3 + 4
    flat = replace(contract, grid="a_grid_x + b_grid_x * b_grid_y")
    assert flat.launch_grid(names) == 3 + 4 * 5


def test_what_was_fixed_when_fusing_may_be_left_out_and_not_changed(contract: Contract) -> None:
    fixed = changed(contract, grid=(4, 1, 1), dynamic_shared=64)
    names = fixed.shape_names({"a": [1]})
    assert (names["b_grid_x"], names["b_dynamic_shared"]) == (4, 64)
    assert fixed.shape_names({"a": [1], "b": [4]}, {"b": 64}) == names
    with pytest.raises(GoptxError, match=r"fused for the grid \(4, 1, 1\), not \(5, 1, 1\)"):
        fixed.shape_names({"a": [1], "b": [5]})
    with pytest.raises(GoptxError, match="fused with 64 bytes of dynamic shared memory, not 0"):
        fixed.shape_names({"a": [1]}, {"b": 0})


@pytest.mark.parametrize(
    ("grid", "message"),
    [
        ([], "one to three dimensions, not 0"),
        ([1, 1, 1, 1], "one to three dimensions, not 4"),
        ([0], "is empty"),
        ([1 << 16, 1 << 15], "more than"),
        ([4, 2], "of rank 1"),
        ([3], "does not consist of whole clusters of 2 CTAs"),
    ],
)
def test_grids_that_no_launch_takes(contract: Contract, grid: list[int], message: str) -> None:
    clustered = changed(contract, rank=1, cluster=2)
    assert clustered.shape_names({"a": [1], "b": [4]})["b_grid_x"] == 4
    with pytest.raises(GoptxError, match=message):
        clustered.shape_names({"a": [1], "b": grid})


def test_a_grid_is_needed_and_fused_grids_have_a_limit(contract: Contract) -> None:
    with pytest.raises(GoptxError, match="the grid of member 'b' is needed"):
        contract.shape_names({"a": [1]})
    most = {"a": [MAX_CTAS - 1], "b": [1]}
    assert contract.launch_grid(contract.shape_names(most)) == MAX_CTAS
    with pytest.raises(GoptxError, match="the fused grid has"):
        contract.launch_grid(contract.shape_names({"a": [MAX_CTAS], "b": [1]}))
