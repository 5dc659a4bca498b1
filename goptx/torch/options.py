"""What a user may choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import inf
from typing import Any, Final

from goptx.diag import GoptxError

WITHOUT_REUSE: Final = {"allow_buffer_reuse": False, "inplace_buffers": False}
"""Options of Inductor: buffers that share memory add dependences that the program lacks."""


@dataclass(frozen=True)
class Options:
    """Choices for capturing and rewriting.

    Attributes:
        fuse: put fused kernels in place of groups.
        branches: let independent kernels run side by side.
        early: let kernels whose PTX is known be launched while the one that they wait for still
            runs, where that is faster (programmatic edges).
        extra_memory: keep everything that is allocated while capturing until its end, so that no
            two buffers share memory: without it the allocator's reuse adds edges that the program
            does not have. Costs memory, which is reported.
        search: let `fuse` compile the function in other ways too, with one-dimensional tiles and
            with combo kernels, and take the fastest whose outputs have the bytes of the first, on
            the examples and on their values in two other orders. Compiling takes three times as
            long.
        check: compare what the rewritten graph leaves with what the recorded one does, and time
            both; without it the rewritten graph is taken as it is.
        repetitions: samples of each graph when timing.
        least_gain: by which the rewritten graph has to be faster to be taken.
        warmup: calls before the capture.
        clone_outputs: give copies of the outputs, which the next call does not overwrite.
    """

    fuse: bool = True
    branches: bool = True
    early: bool = True
    extra_memory: bool = True
    search: bool = False
    check: bool = True
    repetitions: int = 25
    least_gain: float = 1.01
    warmup: int = 3
    clone_outputs: bool = True

    def __post_init__(self) -> None:
        """GoptxError for a value that cannot be meant."""
        for field in fields(self):
            default: object = field.default
            value, kind = getattr(self, field.name), type(default)
            fits = isinstance(value, kind) or (kind is float and type(value) is int)
            if not fits or (kind is int and type(value) is bool):
                raise GoptxError.at(f"{field.name} is {value!r}: it takes {_TAKES[kind]}")
        if self.repetitions < 1 or self.warmup < 0 or not 0 <= self.least_gain < inf:
            raise GoptxError.at(
                f"repetitions={self.repetitions}, warmup={self.warmup}, "
                f"least_gain={self.least_gain}: there is at least one repetition, and neither of "
                "the others is negative"
            )

    @classmethod
    def of(cls, given: Options | Mapping[str, Any] | None) -> Options:
        """Options of a mapping. GoptxError for what is not known."""
        if given is None:
            return cls()
        if isinstance(given, Options):
            return given
        known = {field.name for field in fields(cls)}
        for name in given:
            if name not in known:
                raise GoptxError.at(
                    f"there is no option {name!r}", hint=f"one of {', '.join(sorted(known))}"
                )
        return cls(**given)

    @classmethod
    def split(cls, given: Mapping[str, Any] | None) -> tuple[Options, dict[str, Any]]:
        """Own options, and those that are somebody else's."""
        known = {field.name for field in fields(cls)}
        own = {name: value for name, value in (given or {}).items() if name in known}
        others = {name: value for name, value in (given or {}).items() if name not in known}
        return cls.of(own), others


_TAKES: Final[dict[type[object], str]] = {
    bool: "True or False",
    int: "a whole number",
    float: "a number",
}
