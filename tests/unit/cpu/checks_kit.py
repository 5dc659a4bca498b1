"""Kernels for the tests of checkers: a body in a frame, and what is said of its lines."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from goptx import cpu
from goptx.diag import Diagnostic, GoptxError

HEAD = """.version 8.0
.target sm_90
.address_size 64
.visible .entry k(.param .u64 p)
{
.reg .pred %p<9>; .reg .b32 %r<20>; .reg .b64 %d<9>; .reg .f32 %f<9>; .reg .b16 %h<5>;
.shared .align 16 .b8 sm[4096];
.local .align 8 .b8 lm[64];
ld.param.u64 %d1, [p]; mov.u32 %r1, %tid.x; mov.u32 %r2, sm; mov.u32 %r9, %ctaid.x;
shl.b32 %r3, %r1, 2; add.u32 %r3, %r3, %r2; mul.wide.u32 %d2, %r1, 4; add.s64 %d2, %d2, %d1;
"""
FIRST = HEAD.count("\n") + 1
"""The line of a body's first line."""


def found(
    body: str,
    grid: int = 1,
    block: int = 32,
    checks: str | Iterable[str] = "all",
    schedule: int | None = None,
    functions: str = "",
) -> list[Diagnostic]:
    """What checkers say of a kernel with that body; its parameter is 4 KB of zeros."""
    words = np.zeros(1024, np.uint32)
    head, start = HEAD.index(".visible"), functions.replace("\n", " ")
    text = f"{HEAD[:head]}{start}{HEAD[head:]}{body}\nret;\n}}\n"
    try:
        result = cpu.launch(
            text, grid, block, [words], timeout_s=20, checks=checks, schedule=schedule
        )
    except GoptxError as error:
        return list(error.diagnostics)
    return list(result.warnings)


def line(one: Diagnostic) -> int:
    assert one.span is not None
    return one.span.line - FIRST + 1


def other(one: Diagnostic) -> int:
    """The line of the second place that a finding names."""
    return next(n.span.line for n in one.notes if n.span is not None) - FIRST + 1
