"""Reads a cubin: the resources of its kernels and their code.

A cubin is an ELF file. ``.nv.info`` holds attributes of all functions (``EIATTR_*``), each as a
format byte, an attribute byte, and a 16-bit value or, in format 4, a payload of that size.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from typing import Any, cast

from goptx.diag import GoptxError

_REGCOUNT = 0x2F
_FRAME_SIZE = 0x11
_MIN_STACK_SIZE = 0x12
_MAX_THREADS = 0x05
_REQNTID = 0x10
_NUM_BARRIERS = 0x4C
_FORMAT_BYTE = 2
_FORMAT_PAYLOAD = 4

_ST_OTHER = 5
"""Offset of ``st_other`` in a 64-bit symbol."""

_BANK = re.compile(r"\.nv\.constant\d+\.(?P<kernel>.+)")

_KERNEL_MARK = 0x10
"""Bit of ``st_other`` (STO_CUDA_ENTRY) that tells kernels from device functions."""

_ABI_WITH_WIDE_SM = 8
"""From this ABI version (CUDA 13) on the sm number stands in bits 8 to 15 of ``e_flags``."""

_RESERVED_SHARED = 1024
"""Bytes at the start of a CTA's shared memory that the system keeps; a cubin for sm_90 and above
counts them in, one for an older target does not."""

_INSTRUCTION_BYTES = 16
_OPCODE_BITS = 0x1FF
_OPCODES = {"USETMAXREG": 0x1C8}
_OPCODE_MASK, _EXIT = 0xFFF, 0x94D
_GUARD_SHIFT, _ALWAYS = 12, 7
"""An instruction begins with 12 bits of opcode and 4 of its guard; 7 is the predicate PT."""
"""The low 9 bits of the 128-bit instructions (sm_70 and above) that goptx must find in a cubin."""


@dataclass(frozen=True)
class KernelResources:
    """What one kernel takes.

    ``registers`` a thread; ``stack``, ``spill_stores`` and ``spill_loads`` in bytes a thread (the
    stack with that of called functions); ``static_shared`` in bytes a CTA, without what the system
    reserves; ``constant`` in bytes, parameters included; ``barriers`` is the highest named barrier
    plus one; ``max_threads`` a CTA as the kernel declares it, None when it does not.
    """

    registers: int
    stack: int
    spill_stores: int
    spill_loads: int
    static_shared: int
    constant: int
    barriers: int
    max_threads: int | None


def kernel_resources(image: bytes) -> dict[str, KernelResources]:
    """The resources of every kernel of a cubin; spills are 0, for a cubin does not record them.

    Raises GoptxError when the image is not a cubin.
    """
    elf = _open(image)
    registers: dict[int, int] = {}
    stack: dict[int, int] = {}
    info = elf.get_section_by_name(".nv.info")
    for _, attribute, payload in _attributes(info.data() if info else b""):
        if attribute == _REGCOUNT:
            index, count = struct.unpack("<II", payload)
            registers[index] = count
        elif attribute in (_FRAME_SIZE, _MIN_STACK_SIZE):
            index, size = struct.unpack("<II", payload)
            stack[index] = max(size, stack.get(index, 0))
    sections = _sections(elf)
    reserved = _RESERVED_SHARED if _compute_capability(elf) >= 90 else 0
    result: dict[str, KernelResources] = {}
    for index, name in _functions(elf):
        barriers, threads = _kernel_info(sections, name)
        shared = sections.get(f".nv.shared.{name}")
        result[name] = KernelResources(
            registers=registers.get(index, 0),
            stack=stack.get(index, 0),
            spill_stores=0,
            spill_loads=0,
            static_shared=max(0, shared["sh_size"] - reserved) if shared else 0,
            constant=_constant_bytes(sections, name),
            barriers=barriers,
            max_threads=threads,
        )
    return result


def code_sections(image: bytes) -> dict[str, bytes]:
    """The machine code of every function of a cubin, by section name (``.text.<function>``)."""
    return {
        name: bytes(section.data())
        for name, section in _sections(_open(image)).items()
        if name.startswith(".text.")
    }


def contains_opcode(image: bytes, opcode: str, kernel: str | None = None) -> bool:
    """Whether an instruction stands in the code of a cubin, or of one kernel of it.

    Known opcodes: ``USETMAXREG`` (what ``setmaxnreg`` becomes). Raises KeyError for others.
    """
    wanted = _OPCODES[opcode]
    sections = code_sections(image)
    if kernel is not None:
        sections = {kernel: sections.get(f".text.{kernel}", b"")}
    return any(
        int.from_bytes(code[at : at + 2], "little") & _OPCODE_BITS == wanted
        for code in sections.values()
        for at in range(0, len(code), _INSTRUCTION_BYTES)
    )


def main_length(image: bytes, kernel: str) -> int:
    """Machine instructions of a kernel up to its last exit without a condition.

    What ptxas puts behind it are subroutines for rare cases (denormal numbers of a division) and
    padding. GoptxError if the image is no cubin, KeyError if it has no such kernel.
    """
    code = code_sections(image)[f".text.{kernel}"]
    count = len(code) // _INSTRUCTION_BYTES
    for number in reversed(range(count)):
        at = number * _INSTRUCTION_BYTES
        word = int.from_bytes(code[at : at + 2], "little")
        if word & _OPCODE_MASK == _EXIT and word >> _GUARD_SHIFT == _ALWAYS:
            return number + 1
    return count


def _open(image: bytes) -> Any:
    try:
        elffile = cast(Any, import_module("elftools.elf.elffile"))
        exceptions = cast(Any, import_module("elftools.common.exceptions"))
    except ImportError:
        raise GoptxError.at(
            "the package pyelftools, which reads cubins, is not installed", hint="pip install goptx"
        ) from None
    try:
        return elffile.ELFFile(BytesIO(image))
    except exceptions.ELFError as error:
        raise GoptxError.at(
            f"the assembled image is not a cubin: {error}",
            hint="cubins are ELF files; assemble the PTX with ptxas or nvJitLink",
        ) from None


def _sections(elf: Any) -> dict[str, Any]:
    return {str(section.name): section for section in elf.iter_sections()}


def _compute_capability(elf: Any) -> int:
    """The sm number that the code is for (90 for sm_90a), from the ELF header."""
    flags = int(elf["e_flags"])
    return (flags >> 8 if elf["e_ident"]["EI_ABIVERSION"] >= _ABI_WITH_WIDE_SM else flags) & 0xFF


def _functions(elf: Any) -> Iterator[tuple[int, str]]:
    """(symbol index, name) of every kernel."""
    table = elf.get_section_by_name(".symtab")
    if table is None:
        return
    # pyelftools decodes st_other without the bit that marks kernels, so it is read here.
    data, size = table.data(), table["sh_entsize"]
    for index, symbol in enumerate(table.iter_symbols()):
        mark = data[index * size + _ST_OTHER] & _KERNEL_MARK
        if mark and symbol["st_info"]["type"] == "STT_FUNC":
            yield index, str(symbol.name)


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(format, attribute, payload) of each entry of a ``.nv.info`` section."""
    at = 0
    while at + 4 <= len(data):
        form, attribute, value = struct.unpack_from("<BBH", data, at)
        at += 4
        if form == _FORMAT_PAYLOAD:
            yield form, attribute, data[at : at + value]
            at += value
        else:
            yield form, attribute, data[at - 2 : at]


def _kernel_info(sections: dict[str, Any], name: str) -> tuple[int, int | None]:
    """Named barriers and declared CTA size of a kernel."""
    text = sections.get(f".text.{name}")
    # Before EIATTR_NUM_BARRIERS the count stood in the flags of the code section.
    barriers = (text["sh_flags"] >> 20) & 0x7F if text else 0
    threads: int | None = None
    info = sections.get(f".nv.info.{name}")
    for form, attribute, payload in _attributes(info.data() if info else b""):
        if attribute == _NUM_BARRIERS:
            barriers = payload[0] if form == _FORMAT_BYTE else int.from_bytes(payload, "little")
        elif attribute in (_MAX_THREADS, _REQNTID) and len(payload) == 12:
            x, y, z = struct.unpack("<III", payload)
            threads = x * y * z
    return barriers, threads


def _constant_bytes(sections: dict[str, Any], name: str) -> int:
    """Sizes of the constant banks that belong to one kernel (bank 0 holds the parameters)."""
    return sum(
        int(section["sh_size"])
        for section_name, section in sections.items()
        if (found := _BANK.match(section_name)) and found["kernel"] == name
    )
