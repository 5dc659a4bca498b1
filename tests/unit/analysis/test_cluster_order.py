"""Barriers of the cluster: passed by all threads once, arriving and waiting in turn."""

from __future__ import annotations

import pytest

from goptx.analysis.cfg import control_flow
from goptx.analysis.cluster_order import in_turn
from goptx.analysis.synchronisation import synchronisation
from goptx.syntax import parse

ARRIVE, WAIT = (f"\tbarrier.cluster.{how};\n" for how in ("arrive", "wait"))
IF = "\t@%p1 bra $end;\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", True),
        (ARRIVE + WAIT, True),
        (ARRIVE + WAIT + ARRIVE + WAIT + IF, True),
        (ARRIVE + "\t@%p1 bra $some;\n\tmov.u32 %r1, 1;\n$some:\n" + WAIT, True),
        ("$again:\n\t@%p1 bra $again;\n" + ARRIVE + WAIT, True),
        (ARRIVE, False),
        (WAIT + ARRIVE, False),
        (ARRIVE + ARRIVE + WAIT + WAIT, False),
        (IF + ARRIVE + WAIT, False),
        (ARRIVE + IF + WAIT, False),
        ("\t@%p1 exit;\n" + ARRIVE + WAIT, False),
        ("$again:\n" + ARRIVE + WAIT + "\t@%p1 bra $again;\n", False),
        ("\t@%p1" + ARRIVE + WAIT, False),
        ("\tcall meet, ();\n", False),
    ],
)
def test_which_barriers_are_passed_in_turn(body: str, expected: bool) -> None:
    module = parse(
        ".version 8.0\n.target sm_90\n.address_size 64\n"
        f".func meet()\n{{\n{ARRIVE}{WAIT}\tret;\n}}\n"
        ".visible .entry k()\n{\n\t.reg .pred %p<2>;\n\t.reg .b32 %r<2>;\n"
        f"{body}$end:\n\tret;\n}}\n"
    )
    kernel = module.kernel()
    sites = synchronisation(kernel, module).cluster
    assert in_turn(sites, control_flow(kernel), kernel.name) is expected
