"""Where the instructions of a fused kernel come from: members and their lines, by the contract."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from goptx.contract import Contract
from goptx.cpu.findings import Origin
from goptx.diag import Note, Span
from goptx.ir import Instruction, Module


def origins(contract: Contract, members: Mapping[str, Module]) -> Origin:
    """Gives, for a place in the fused PTX, a note with the member and its own line."""
    runs = sorted(contract.origins)
    starts = [line for line, *_ in runs]
    kernels = {m.alias: m.kernel for m in contract.members}
    read: dict[str, list[Instruction]] = {}

    def instruction(alias: str, ordinal: int) -> Instruction | None:
        if alias not in read:
            module = members.get(alias)
            kernel = None if module is None else module.kernel(kernels[alias])
            read[alias] = [] if kernel is None else list(kernel.instructions())
        return read[alias][ordinal] if ordinal < len(read[alias]) else None

    def origin(span: Span) -> Note | None:
        index = bisect_right(starts, span.line) - 1
        if index < 0:
            return None
        line, count, alias, first = runs[index]
        if span.line >= line + count:
            return None
        # A copy of `coarsen`, "a.2", is an instance of the member "a".
        found = instruction(alias.partition(".")[0], first + span.line - line)
        return Note(f"in member {alias}", None if found is None else found.span)

    return origin
