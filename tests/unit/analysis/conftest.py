"""Ways to write small functions for the tests of the analyses."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from goptx.ir import Block, Function, Guard, Instruction, Label, Module
from goptx.syntax import parse

HEADER = ".version 8.5\n.target sm_90a\n.address_size 64\n"
REGISTERS = """
    .reg .pred %p<40>;
    .reg .b16 %h<40>;
    .reg .b32 %r<400>;
    .reg .b64 %rd<100>;
    .reg .f32 %f<100>;
    .reg .f64 %fd<40>;
"""

MakeModule = Callable[..., Module]
MakeKernel = Callable[..., Function]
MakeGraph = Callable[[Sequence[Sequence[int]]], Function]


def _module(body: str, params: str = "", directives: str = "", top: str = "") -> Module:
    kernel = f".visible .entry k({params})\n{directives}\n{{{REGISTERS}{body}\n}}\n"
    return parse(f"{HEADER}{top}\n{kernel}", "test.ptx")


@pytest.fixture(scope="session")
def make_module() -> MakeModule:
    """module(body, params, directives, top): a module with ``top``, then the kernel ``k``."""
    return _module


@pytest.fixture(scope="session")
def make_kernel() -> MakeKernel:
    """kernel(body, params, directives, top): the kernel ``k`` of such a module."""

    def kernel(*args: str, **kwargs: str) -> Function:
        return _module(*args, **kwargs).kernel("k")

    return kernel


@pytest.fixture(scope="session")
def make_graph() -> MakeGraph:
    """graph(edges): a function of blocks B0, B1…; block i has 0 to 2 successors ``edges[i]``."""

    def graph(edges: Sequence[Sequence[int]]) -> Function:
        function = Function("g", is_entry=True)
        blocks: list[Block] = []
        for index, targets in enumerate(edges):
            if not targets:
                code, following = [Instruction("ret")], None
            elif len(targets) == 1:
                code, following = [], f"B{targets[0]}"
            else:
                label = Label(f"B{targets[0]}")
                code = [Instruction("bra", (label,), Guard("%p1"))]
                following = f"B{targets[1]}"
            blocks.append(Block(f"B{index}", code, following))
        function.blocks = blocks
        return function

    return graph
