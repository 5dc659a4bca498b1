"""All conformance cases that are whole kernels: memory, atomics, threads, matrices and copies."""

from __future__ import annotations

from conformance_copies import barrier_cases, copy_cases
from conformance_kernels import ProgramCase
from conformance_memory import atomic_cases, memory_cases
from conformance_products import moved_cases, multiplied_cases, wgmma_cases, wmma_cases
from conformance_threads import collective_cases, other_cases

FAMILIES = (
    *(memory_cases, atomic_cases, collective_cases, other_cases, moved_cases),
    *(multiplied_cases, wmma_cases, wgmma_cases, copy_cases, barrier_cases),
)


def program_cases() -> list[ProgramCase]:
    """All of them, each name once."""
    found: dict[str, ProgramCase] = {}
    for family in FAMILIES:
        for case in family():
            found.setdefault(case.name, case)
    return list(found.values())
