"""Machine instructions of a kernel (sm_70 to sm_90), as far as their time depends on them.

An instruction has 128 bits. NVIDIA publishes no format; what is read here – the opcode, the guard,
three source registers, the target of a branch, and what the assembler tells the scheduler – was
compared with nvdisasm 13 on 1,600 branches and 60 opcodes of the samples' kernels. The control bits
are those of Z. Jia et al., "Dissecting the NVIDIA Volta GPU Architecture via Microbenchmarking"
(arXiv 1804.06826), section 2.1, and so is what is said of register banks (section 3.5).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from goptx.cuda.cubin import code_sections, main_length
from goptx.isa.machine import machine_units

_BYTES: Final = 16
_BRANCH: Final = 0x147
_CALL: Final = 0x144
_ZERO: Final = 255
_ALWAYS: Final = 7
_NONE: Final = 7
_REGISTERS: Final = 1
"""The form of an instruction all of whose operands are registers (bits 9 to 11)."""

_TWO: Final = (0x007, 0x008, 0x009, 0x00B, 0x00C, 0x017, 0x020, 0x021, 0x030, 0x032, 0x036)
_THREE: Final = (0x010, 0x011, 0x012, 0x016, 0x019, 0x023, 0x024, 0x025, 0x027, 0x035, 0x03E)
"""Arithmetic with two and with three operands."""

_ARITHMETIC: Final = ("fp32", "imad", "int", "half")


@dataclass(frozen=True)
class MachineOp:
    """An instruction.

    Attributes:
        unit: what executes it, a row of ``machine.toml``; empty for what it does not know.
        stall: cycles until the next instruction of the warp may issue.
        sets: the scoreboard that it sets when its result is there; None without.
        waits: the scoreboards that have to be clear first.
        target: index of the instruction that it branches to; None for others.
        reads: registers of an arithmetic instruction by operand; None for what is no register.
        keeps: the operands that stay in the operand cache for the next instruction.
        width: registers that a memory access moves in each thread.
    """

    unit: str
    stall: int
    sets: int | None
    waits: tuple[int, ...]
    target: int | None
    reads: tuple[int | None, ...]
    keeps: tuple[bool, ...]
    width: int


def machine_ops(image: bytes, kernel: str, *, main: bool = False) -> list[MachineOp]:
    """The instructions of a kernel in order, without what branches jump over to stay off a call:
    slow paths of arithmetic. With ``main`` only as far as its last exit without a condition, behind
    which subroutines stand. GoptxError if the image is no cubin, KeyError if it has no such kernel.
    """
    code = code_sections(image)[f".text.{kernel}"]
    if main:
        code = code[: main_length(image, kernel) * _BYTES]
    words = [int.from_bytes(code[at : at + _BYTES], "little") for at in range(0, len(code), _BYTES)]
    found = [_decoded(number, word) for number, word in enumerate(words)]
    rare = set[int]()
    ahead = [
        (n, op.target) for n, op in enumerate(found) if op.target is not None and op.target > n
    ]
    for number, word in enumerate(words):
        if word & 0x1FF == _CALL:
            around = [(n, end) for n, end in ahead if n < number < end]
            first, end = max(around, default=(number, number))
            rare |= set(range(first + 1, end))
    place = [0]
    for number in range(len(found)):
        place.append(place[-1] + (number not in rare))
    return [
        op if op.target is None else replace(op, target=place[max(0, min(op.target, len(found)))])
        for number, op in enumerate(found)
        if number not in rare
    ]


def _decoded(number: int, word: int) -> MachineOp:
    opcode = word & 0x1FF
    unit = machine_units().get(opcode, "")
    sets = word >> 110 & 7
    waits = word >> 116 & 0x3F
    arithmetic = unit in _ARITHMETIC
    return MachineOp(
        unit,
        word >> 105 & 0xF,
        None if sets == _NONE else sets,
        tuple(n for n in range(6) if waits >> n & 1),
        _target(number, word) if opcode == _BRANCH else None,
        _reads(word) if arithmetic else (),
        tuple(bool(word >> at & 1) for at in (122, 123, 124)) if arithmetic else (),
        _width(word) if unit in ("global", "local", "shared") else 0,
    )


def _target(number: int, word: int) -> int:
    """Branches say how far, in units of four bytes from the next instruction: the low eight bits
    stand apart."""
    offset = word >> 34 & (1 << 48) - 1
    offset -= offset >> 47 << 48
    return number + 1 + (offset << 8 | word >> 16 & 0xFF) * 4 // _BYTES


def _reads(word: int) -> tuple[int | None, ...]:
    """The operands of an instruction that are registers: the second one only where no constant,
    number or uniform register takes its place."""
    opcode, form = word & 0x1FF, word >> 9 & 7
    first = opcode in _TWO or opcode in _THREE
    places = (24 if first else None, 32 if form == _REGISTERS else None, 64)
    if opcode not in _THREE:
        places = (*places[:2], None)
    found = (None if at is None else word >> at & 0xFF for at in places)
    return tuple(None if one == _ZERO else one for one in found)


def _width(word: int) -> int:
    """Registers of a load or store: its size is 8, 16, 32, 64 or 128 bits (bits 73 to 75)."""
    return (1, 1, 1, 1, 1, 2, 4, 1)[word >> 73 & 7]
