"""The rows of the law of fusion (``law.toml``)."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources
from typing import Literal, NamedTuple

Verdict = Literal["keep", "rewrite", "if", "later", "refuse"]

COLUMNS = {
    "warps": "warps",
    "product": "weave",
    "weave": "weave",
    "seq": "seq",
    "blocks": "blocks",
    "coarsen": "weave",
    "folded": "weave",
    "looped": "looped",
    "persistent": "persistent",
}
"""Combinator -> column of the law; ``looped`` and ``folded`` are ``coarsen`` with that mode,
``persistent`` is ``blocks`` with that dispatch. Where a row says nothing of the columns ``looped``
and ``persistent``, the first is as seq, and the second as the first."""


class Row(NamedTuple):
    """One rule: a feature of members and what each combinator does about it."""

    id: str
    feature: str
    verdicts: dict[str, Verdict]
    condition: str
    why: str
    hint: str

    def verdict(self, combinator: str) -> Verdict:
        """What a combinator of the algebra does about the feature."""
        return self.verdicts[COLUMNS[combinator]]


@lru_cache(maxsize=1)
def law() -> dict[str, Row]:
    """All rows by id, in order."""
    text = (resources.files("goptx") / "isa" / "law.toml").read_text(encoding="utf-8")
    return {
        name: Row(
            name,
            data["feature"],
            {
                **{column: data[column] for column in ("warps", "weave", "seq", "blocks")},
                "looped": data.get("looped", data["seq"]),
                "persistent": data.get("persistent", data.get("looped", data["seq"])),
            },
            data.get("condition", ""),
            data.get("why", ""),
            data.get("hint", ""),
        )
        for name, data in tomllib.loads(text).items()
    }
