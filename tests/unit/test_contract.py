"""A contract that was edited by hand or cut short is refused with the place, never with a crash."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from goptx import fuse
from goptx.contract import Contract, read_contract
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
