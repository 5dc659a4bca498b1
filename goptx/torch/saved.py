"""A capture as text: graph, memory and the PTX of its kernels, for tests and bug reports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from goptx.cuda.recorded import Range, Recorded
from goptx.diag import GoptxError
from goptx.torch.memory import Bound, Memory, Operation, bind
from goptx.torch.origins import Origin


@dataclass(frozen=True)
class Saved:
    """What `bind` takes, apart from the process that recorded it."""

    graph: Recorded
    memory: Memory
    origins: Mapping[int, Origin]

    def bound(self) -> Bound:
        """What the nodes touch."""
        return bind(self.graph, self.memory, self.origins)

    def to_json(self) -> str:
        """The capture as text, with every PTX in it once."""
        texts: dict[str, str] = {}
        origins: dict[str, dict[str, Any]] = {}
        for handle, origin in self.origins.items():
            try:
                text = origin.read()
            except GoptxError:
                continue
            name = next((key for key, value in texts.items() if value == text), str(len(texts)))
            texts[name] = text
            origins[str(handle)] = {
                "source": origin.source,
                "name": origin.name,
                "flags": list(origin.flags),
                "text": name,
            }
        memory = {
            "allocations": self.memory.allocations,
            "fresh": self.memory.fresh,
            "fallback": self.memory.fallback,
            "elsewhere": self.memory.elsewhere,
            "operations": [
                [one.name, one.first, one.end, one.reads, one.writes]
                for one in self.memory.operations
            ],
        }
        graph = json.loads(self.graph.to_json())
        data = {"graph": graph, "memory": memory, "origins": origins, "texts": texts}
        return json.dumps(data)

    @classmethod
    def from_json(cls, text: str) -> Saved:
        """The capture of a text. GoptxError if it is none."""
        try:
            data = cast("dict[str, Any]", json.loads(text))
            memory, texts = data["memory"], data["texts"]
            return cls(
                Recorded.from_json(json.dumps(data["graph"])),
                Memory(
                    _ranges(memory["allocations"]),
                    _ranges(memory["fresh"]),
                    _ranges(memory["fallback"]),
                    tuple(
                        Operation(str(name), int(first), int(end), _ranges(reads), _ranges(writes))
                        for name, first, end, reads, writes in memory["operations"]
                    ),
                    _ranges(memory.get("elsewhere", ())),
                ),
                {
                    int(handle): Origin(
                        one["source"], one["name"], None, texts[one["text"]], tuple(one["flags"])
                    )
                    for handle, one in data["origins"].items()
                },
            )
        except (KeyError, TypeError, ValueError) as error:
            raise GoptxError.at(f"this is no saved capture: {error}") from None


def _ranges(found: Any) -> tuple[Range, ...]:
    return tuple(Range(int(a), int(b)) for a, b in found)
