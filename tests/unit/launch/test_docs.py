"""The examples of docs/launch-files.md are launch files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goptx.diag import GoptxError
from goptx.launch import parse_launch

TEXT = (Path(__file__).parents[3] / "docs" / "launch-files.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_example_is_read(block: str) -> None:
    if not block.startswith("seed"):
        # Examples of arguments stand alone or one a line.
        args = ",\n".join(part.rstrip(",") for part in re.split(r"\n(?=\{)", block.strip()))
        sizes = "[k.sizes.verify]\nN = 256\nM = 256\nK = 256\n"
        block = f"{sizes}[k]\ngrid = [1]\nblock = [32]\nargs = [\n{args}\n]\n"
    for kernel in parse_launch(block).kernels.values():
        assert kernel.at().args


def test_message_is_the_real_one() -> None:
    wrong = BLOCKS[0].replace("block = [256]", "block = [2000]")
    with pytest.raises(GoptxError) as caught:
        parse_launch(wrong, "gelu.toml")
    shown = re.findall(r"```text\n(.*?)```", TEXT, re.DOTALL)[-1]
    assert str(caught.value) == shown.rstrip()


def test_there_are_examples_of_every_kind() -> None:
    assert len(BLOCKS) >= 6
    assert all(any(k in b for b in BLOCKS) for k in ("type =", "buffer =", "struct =", "tensormap"))
