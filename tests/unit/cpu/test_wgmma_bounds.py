"""Descriptors of wgmma: all that they name lies in the CTA's shared memory, or the launch ends."""

from __future__ import annotations

import pytest

from goptx import cpu
from goptx.diag import GoptxError

SIZE = 4096
FIRST = 1024
"""Where shared memory starts."""


def descriptor(start: int, lead: int, stride: int) -> int:
    """Without a swizzle: start, leading and stride offsets in bytes (PTX ISA 9.7.15.5.1)."""
    return start >> 4 | lead >> 4 << 16 | stride >> 4 << 32


def said(a: int, b: int, checks: str) -> str:
    """A product of 64 x 8 x 16 of f16: A takes 2 KB, B 256 bytes."""
    text = (
        ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k() {\n"
        f".reg .b64 %d<3>; .reg .f32 %f<4>; .shared .align 16 .b8 s[{SIZE}]; .reg .b32 %r;\n"
        + "mov.u32 %r, s;"
        + "".join(f"mov.f32 %f{n}, 0f00000000;" for n in range(4))
        + f"mov.u64 %d1, {a}; mov.u64 %d2, {b};\n"
        "wgmma.fence.sync.aligned;\nwgmma.mma_async.sync.aligned.m64n8k16.f32.f16.f16"
        " {%f0, %f1, %f2, %f3}, %d1, %d2, 1, 1, 1, 0, 0;\n"
        "wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0; ret; }"
    )
    try:
        cpu.launch(text, 1, 128, [], checks=checks, timeout_s=20)
    except GoptxError as error:
        return error.diagnostics[0].message
    return ""


FITS = descriptor(FIRST, 128, 256)
END = FIRST + SIZE


@pytest.mark.parametrize("checks", ["bounds", "races"])
@pytest.mark.parametrize(
    ("a", "b", "at"),
    [
        (FITS, FITS, None),
        (descriptor(END - 2048, 128, 256), descriptor(END - 256, 128, 256), None),
        (descriptor(END - 2048 + 16, 128, 256), FITS, END - 2048 + 16),
        (FITS, descriptor(END - 256 + 16, 128, 256), END - 256 + 16),
        (descriptor(FIRST - 16, 128, 256), FITS, FIRST - 16),
        (FITS, descriptor(0, 128, 256), 0),
        (descriptor(FIRST, 0x3FFF0, 256), FITS, FIRST),
        (descriptor(FIRST, 128, 0x3FFF0), FITS, FIRST),
    ],
)
def test_descriptors_have_bounds(a: int, b: int, at: int | None, checks: str) -> None:
    message = said(a, b, checks)
    if at is None:
        assert message == ""
    else:
        assert "out-of-bounds" in message and f"shared address 0x{at:x}:" in message
