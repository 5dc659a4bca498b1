"""Write the table of the law of fusion into docs/fusion.md, from goptx/isa/law.toml.

    python tools/law_doc.py [--check]

With ``--check`` nothing is written; the exit status is 1 if the page is not what the rows say.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from goptx.isa.law import Row, law

PAGE = Path(__file__).parents[1] / "docs" / "fusion.md"

COLUMNS = {
    "warps": "warps",
    "weave": "product, weave, coarsen",
    "seq": "seq",
    "looped": "looped",
    "blocks": "blocks",
    "persistent": "persistent",
}
"""Column of the law -> its heading."""

_REGION = re.compile(r"(<!-- law -->\n).*?(<!-- end of law -->)", re.S)


def table() -> str:
    """The rows as Markdown."""
    headings = ["row", "feature", *COLUMNS.values(), "condition, reason"]
    lines = [_line(headings), _line(["---"] * len(headings))]
    lines += [_line(_cells(row)) for row in law().values()]
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> Iterator[str]:
    yield f"`{row.id}`"
    yield _plain(row.feature)
    for column in COLUMNS:
        yield row.verdicts[column]
    yield "; ".join(map(_plain, filter(None, (row.condition, row.why))))


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is: names of PTX as code, no bars."""
    coded = re.sub(r"(?<![\w`])([%.][a-z][\w.]*|cp\.async)", r"`\1`", text)
    return coded.replace("|", "\\|")


def _line(cells: Iterator[str] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def page(text: str) -> str:
    """A page with its table brought up to date."""
    found, count = _REGION.subn(lambda m: m[1] + table() + m[2], text)
    if count != 1:
        raise SystemExit(f"{PAGE}: expected one place between <!-- law --> and <!-- end of law -->")
    return found


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    options = parser.parse_args()
    before = PAGE.read_text("utf-8")
    after = page(before)
    if options.check:
        if before != after:
            print(f"{PAGE} is not what the law says: run tools/law_doc.py", file=sys.stderr)
        return int(before != after)
    PAGE.write_text(after, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
