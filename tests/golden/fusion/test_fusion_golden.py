"""Fused kernels to the letter.

A file holds a line ``// RUN: plan``, a line of intent, for each member a line
``// MEMBER alias key=value …`` (block, grid, dynamic; a shape is ``x,y,z``) and its module, and
then ``// OUTPUT`` with what the contract says of the launch and the fused text, or ``// REFUSED``
with the findings. ``--bless`` writes the last part anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import kit
import pytest
from kit import Case

from goptx.diag import GoptxError
from goptx.fusion.fuse import Fusion

FILES = sorted(Path(__file__).parent.glob("*.golden"))
PARTS = re.compile(r"^// (MEMBER .*|OUTPUT|REFUSED)\n", re.MULTILINE)


def shape(text: str) -> tuple[int, int, int]:
    x, y, z = (*map(int, text.split(",")), 1, 1)[:3]
    return x, y, z


def members(text: str) -> dict[str, Case]:
    """The members of a golden file."""
    found: dict[str, Case] = {}
    for head, body in zip(*[iter(PARTS.split(text)[1:])] * 2, strict=True):
        if not head.startswith("MEMBER "):
            continue
        _, alias, *settings = head.split()
        given = dict(setting.split("=") for setting in settings)
        grid = given.get("grid")
        found[alias] = Case(
            body,
            shape(given["block"]),
            shape(grid) if grid else (1, 1, 1),
            int(given.get("dynamic", 0)),
            len(given.get("rank", "xyz")) if not grid else 3,
            grid is not None,
        )
    return found


def described(fusion: Fusion) -> str:
    """What the contract says of the launch, as comments, and the text."""
    contract = fusion.contract
    lines = [
        f"// grid {contract.grid}, block {contract.block[0]}, "
        f"dynamic shared memory {contract.dynamic_shared}"
    ]
    lines += [f"// {p.name} = {p.expr}" for p in contract.params if p.kind == "shape"]
    lines += [
        f"// {p.name} = address of {p.symbol} of {p.member}"
        for p in contract.params
        if p.kind == "global"
    ]
    lines += [f"// assumed: {text}" for text in contract.assumptions[1:]]
    return "".join(f"{line}\n" for line in lines) + fusion.ptx


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fused_text(path: Path, request: pytest.FixtureRequest) -> None:
    text = path.read_text("utf-8")
    first, second, _ = text.split("\n", 2)
    assert first.startswith("// RUN: ") and second.startswith("// ")
    plan = first.removeprefix("// RUN: ")
    given = PARTS.split(text)
    try:
        found = f"// OUTPUT\n{described(kit.fuse(plan, members(text)))}"
    except GoptxError as error:
        found = "// REFUSED\n" + "".join(f"// {line}\n" for line in str(error).split("\n"))
    if request.config.getoption("--bless", default=False):
        kept = re.split(r"^// (?:OUTPUT|REFUSED)\n", text, maxsplit=1, flags=re.MULTILINE)[0]
        path.write_text(kept + found, "utf-8")
        return
    assert found == f"// {given[-2]}\n{given[-1]}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fused_text_runs_as_the_members_do(path: Path) -> None:
    text = path.read_text("utf-8")
    if "// REFUSED\n" in text:
        pytest.skip("refused")
    plan = text.partition("\n")[0].removeprefix("// RUN: ")
    if ".global" in text.partition("// OUTPUT")[0].replace("ld.global", "").replace(
        "st.global", ""
    ):
        pytest.skip("has module variables, which the machine does not bind")
    kit.same(plan, members(text))
