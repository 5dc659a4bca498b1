"""The pages against the programs: commands, options, tools, files and headings that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from goptx.cli.app import COMMANDS, cli

ROOT = Path(__file__).parents[2]
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "results").glob("*.md")),
]
OPTION = re.compile(r"(?<![\w-])--?[a-zA-Z][\w-]*")
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]


def code(page: Path) -> Iterator[str]:
    """What a page sets as code, a command at a time."""
    text = page.read_text("utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    plain = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    for line in (*lines, *re.findall(r"`([^`\n]+)`", plain)):
        yield from re.split(r"&&|;|\||·|\s#\s|\s{2,}", line)


def options_of(command: str) -> set[str]:
    """The options of a subcommand."""
    context = click.Context(cli)
    found = cli.get_command(context, command)
    assert found is not None
    return {o for param in found.get_params(context) for o in (*param.opts, *param.secondary_opts)}


@pytest.mark.parametrize("name", NAMES)
def test_options_of_commands_are_there(name: str) -> None:
    wrong = [
        f"{part.strip()}: {option}"
        for part in code(ROOT / name)
        if (found := re.search(r"\bgoptx (\w+)\b(.*)", part)) and found[1] in COMMANDS
        for option in OPTION.findall(found[2])
        if option not in options_of(found[1])
    ]
    assert not wrong


@pytest.mark.parametrize("name", NAMES)
def test_tools_and_their_options_are_there(name: str) -> None:
    wrong: list[str] = []
    for part in code(ROOT / name):
        if found := re.search(r"\b(tools/[\w/]+\.py)(.*)", part):
            tool = ROOT / found[1]
            text = tool.read_text("utf-8") if tool.exists() else ""
            known = set(re.findall(r'"(--?[a-zA-Z][\w-]*)"', text))
            wrong += [f"{part.strip()}: {o}" for o in OPTION.findall(found[2]) if o not in known]
            wrong += [] if text else [f"{part.strip()}: no such tool"]
    assert not wrong


@pytest.mark.parametrize("name", NAMES)
def test_headings_that_links_name_are_there(name: str) -> None:
    page = ROOT / name
    wrong: list[str] = []
    for path, heading in re.findall(r"\]\(([^)#:\s]*)#([^)\s]+)\)", page.read_text("utf-8")):
        target = page.parent / path if path else page
        if target.suffix == ".md" and heading not in anchors(target):
            wrong.append(f"{path}#{heading}")
    assert not wrong


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.strip().lower()).replace(" ", "-") for one in headings}


@pytest.mark.parametrize("name", NAMES)
def test_files_that_pages_name_are_there(name: str) -> None:
    page = ROOT / name
    homes = (ROOT, ROOT / "goptx", ROOT / "docs", page.parent)
    wrong = [
        path
        for path in re.findall(
            r"`([\w./-]+/[\w.-]+\.(?:py|md|toml|lark))`", page.read_text("utf-8")
        )
        if not path.startswith(("/", "build/", "out/"))
        and not any((home / path).exists() for home in homes)
    ]
    assert not wrong


def test_factors_of_the_readme_are_in_the_results() -> None:
    results = "".join(page.read_text("utf-8") for page in (ROOT / "docs/results").glob("*.md"))
    text = re.sub(r"^```.*?^```", "", PAGES[0].read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    factors = set(re.findall(r"\b(\d+\.\d+)x", text))
    assert len(factors) > 10
    assert not [
        one for one in factors if not re.search(rf"(?<![\d.]){re.escape(one)}(?!\d)", results)
    ]


def test_commands_are_found_in_pages() -> None:
    parts = [part.strip() for part in code(ROOT / "README.md")]
    assert any(part.startswith("goptx fuse a.ptx b.ptx -o") for part in parts)
    assert "opt -p PIPELINE" in parts
    assert "--plan" in options_of("fuse") and "-o" not in options_of("tune")
