"""The generators as hypothesis strategies, so that what fails is made small by its choices."""

from __future__ import annotations

import hypothesis.strategies as st

from fuzzing import cases, kernels
from fuzzing.cases import Case
from fuzzing.choices import Choices
from fuzzing.kernels import Kernel


class Drawn(Choices):
    """Decisions that hypothesis makes."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def below(self, bound: int) -> int:
        return self._draw(st.integers(0, bound - 1))


@st.composite
def random_kernels(draw: st.DrawFn) -> Kernel:
    """Kernels that are right by construction, with their launches."""
    return kernels.make(Drawn(draw))


@st.composite
def random_cases(draw: st.DrawFn) -> Case:
    """Two to four members and a plan."""
    return cases.make(Drawn(draw))
