"""Runs the kernels of conformance cases whole on the CPU back end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from conformance_cases import HEADER, result_bits
from conformance_kernels import ProgramCase, program_inputs, program_kernel


def results(cases: Sequence[ProgramCase]) -> list[Any]:
    """The results of each case as an array, a row for each thread; a text where it fails."""
    from goptx.cpu.engine import QUICK
    from goptx.cpu.machine import Machine
    from goptx.diag import GoptxError
    from goptx.syntax import parse

    if not cases:
        return []
    text = HEADER + "".join(program_kernel(case, f"k{k}") for k, case in enumerate(cases))
    found: list[Any] = []
    # Each kernel runs once.
    with Machine(workers=1, effort=QUICK) as machine:
        loaded = machine.load(parse(text, "<cases>"))
        for k, case in enumerate(cases):
            try:
                found.append(_result(machine, loaded, f"k{k}", case))
            except GoptxError as error:
                found.append(str(error.diagnostics[0].message))
    return found


def not_executed(cases: Sequence[ProgramCase]) -> dict[str, str]:
    """The cases that the CPU back end does not execute, with its reason."""
    from goptx.cpu.translate import translate
    from goptx.syntax import parse

    text = HEADER + "".join(program_kernel(case, f"k{k}") for k, case in enumerate(cases))
    module = parse(text, "<cases>")
    globals_ = {name: 1 << 44 for name, v in module.variables.items() if v.space == "const"}
    found: dict[str, str] = {}
    for k, case in enumerate(cases):
        refused = translate(module, module.functions[f"k{k}"], globals_).refused
        if refused:
            found[case.name] = refused[0][1]
    return found


def _result(machine: Any, loaded: Any, name: str, case: ProgramCase) -> Any:
    import numpy as np

    given = np.array(program_inputs(case), np.uint64)
    columns = len(case.bits)
    size = 8 * case.threads * max(1, columns)
    source, target = machine.allocate(given.nbytes, "in"), machine.allocate(size, "out")
    machine.upload(source, given)
    machine.run(
        loaded,
        name,
        (case.cluster, 1, 1),
        (case.threads // case.cluster, 1, 1),
        [source.to_bytes(8, "little"), target.to_bytes(8, "little")],
        cluster=(case.cluster, 1, 1) if case.cluster > 1 else None,
        timeout_s=20.0,
    )
    words = machine.download(target, size).view(np.uint64).reshape(case.threads, -1)
    masks = np.array([(1 << bits) - 1 for bits in result_bits(case)], np.uint64)
    return words & masks
