"""What a caller of ``goptx.fuse`` gets wrong is said, not thrown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import goptx
from goptx.diag import GoptxError

SAMPLES = Path(__file__).parents[2] / "samples" / "sm_90"
PAIR = (SAMPLES / "gelu.ptx", SAMPLES / "harris.ptx")


@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"strategy": "zip"}, "there is no strategy 'zip'"),
        ({"contraction": "off"}, "contraction is keep or pin, not 'off'"),
        ({"plan": "seq(a, b)", "strategy": "seq"}, "plan or strategy, not both"),
        ({"blocks": {"a": 0}}, "block of 'a'"),
        ({"blocks": {"a": (33.5,)}}, "block of 'a'"),
        ({"blocks": {"a": (True,)}}, "block of 'a'"),
        ({"blocks": {"a": ("x",)}}, "block of 'a'"),
    ],
)
def test_wrong_options_are_named(options: dict[str, Any], part: str) -> None:
    with pytest.raises(GoptxError) as caught:
        goptx.fuse(*PAIR, **options)
    assert part in caught.value.diagnostics[0].message
