"""What semantics write with: registers, operands, addresses, faults and waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from goptx.cpu import layout
from goptx.cpu.carried import Carried
from goptx.cpu.checks import DEFAULT, WATCHED
from goptx.cpu.layout import FaultCode
from goptx.cpu.writer import BITS, INT, Writer
from goptx.ir import (
    Address,
    Element,
    Float,
    Instruction,
    Int,
    Negative,
    Not,
    Operand,
    Pair,
    Reg,
    Sink,
    Special,
    Sym,
    Vector,
)
from goptx.isa.types import TYPES

if TYPE_CHECKING:
    from goptx.cpu.places import Places

THREAD, CTA = "%thread", "%cta"

_SMS = 132
"""SMs of the device whose registers are imitated: those of an H200."""

_OF_THREADS = {"laneid": "lane", "warpid": "warp"}
_OF_CTAS = {
    "nwarpid": "warps",
    "dynamic_smem_size": "dynamic",
    "total_smem_size": "shared_len",
    "aggr_smem_size": "shared_len",
}
"""Special registers that are fields of a thread or of a CTA by another name."""

NATIVE = {"f32": "float", "f64": "double"}
"""PTX types that are LLVM floats in registers; f16 and the like are bits."""


CANONICAL_NAN = {"float": ("i32", 0x7FFFFFFF), "double": ("i64", 0xFFF8_0000_0000_0000)}
"""The NaN of each type as (type of its bits, bits)."""


def llvm_type(name: str) -> str:
    """The LLVM type that a value of a PTX type has between instructions."""
    found = TYPES[name]
    if name == "pred":
        return "i1"
    return NATIVE.get(name) or INT[max(8, found.bits)]


def is_signed(name: str) -> bool:
    """Whether a PTX type is a signed integer."""
    return name[0] == "s"


class Unsupported(Exception):
    """The instruction is not executed; reaching it faults.

    The text is the reason, and behind a semicolon what may be done, if that is not to use a GPU.
    """


class Emitter(Writer):
    """Writes the instructions of a step function.

    A register lives in an ``alloca``; ``registers`` knows the LLVM type of each. ``wait`` ends the
    step and goes on behind it when the thread runs again; the translator supplies it.
    """

    def __init__(self, places: Places) -> None:
        super().__init__()
        self.places = places
        self.registers: dict[str, str] = {}
        self.slots: dict[str, str] = {}
        self.loose: frozenset[str] = frozenset()
        self.native = True
        self.faults: list[tuple[str, str, str, str]] = []
        self.at = 0
        self.suspend: Callable[[int, bool], None] = _no_wait
        self.exchange_words = 0
        self.params: dict[str, str] = {}
        self.sizes: dict[str, int] = {}
        """Bytes of each of ``params``: the function's parameters and its ``.param`` variables."""
        self.device = False
        """Whether the function at hand is none that is launched."""
        self.checks: frozenset[str] = DEFAULT
        self.fine = False
        self.carried = Carried()
        self.ranges: tuple[tuple[str, int, int], ...] | None = None
        """The shared memory that the instruction at hand may touch, if that is less than all."""
        self.accessed: tuple[str, str, str] | None = None
        """Of the last checked access: space, offset in it, address in its window; i64."""

    @property
    def watches(self) -> bool:
        """Whether a checker keeps a shadow of memory."""
        return bool(self.checks & WATCHED)

    def mark(self) -> tuple[int, int, str]:
        """Where writing stands, for `rewind`."""
        return len(self.lines), len(self.faults), self.block

    def rewind(self, mark: tuple[int, int, str]) -> None:
        """Takes back what was written since a mark."""
        del self.lines[mark[0] :]
        del self.faults[mark[1] :]
        self.block = mark[2]

    # Registers

    def slot(self, name: str) -> tuple[str, str]:
        """The alloca of a register and its type."""
        return self.slots[name], self.registers[name]

    def get(self, name: str, type_: str, *, signed: bool = False) -> str:
        """A register's bits as an LLVM type."""
        slot, own = self.slot(name)
        value = self.value(f"load {own}, ptr {slot}")
        if name in self.loose:
            value = self.canonical(own, value)
        return self.cast(value, own, type_, signed=signed)

    def canonical(self, t: str, value: str) -> str:
        """A float with its NaN made the one that the GPU's units give."""
        if t not in CANONICAL_NAN:
            return value
        bits, nan = CANONICAL_NAN[t]
        bad = self.value(f"fcmp uno {t} {value}, {value}")
        return self.value(f"select i1 {bad}, {t} {self.cast(str(nan), bits, t)}, {t} {value}")

    def canonical_bits(self, t: str, value: str) -> str:
        """The same by the bits: of a square root LLVM drops the comparison as if NaNs were one."""
        bits, nan = CANONICAL_NAN[t]
        top = 0x7F800000 if t == "float" else 0x7FF0_0000_0000_0000
        whole = self.cast(value, t, bits)
        size = self.value(f"and {bits} {whole}, {(1 << (BITS[t] - 1)) - 1}")
        bad = self.value(f"icmp ugt {bits} {size}, {top}")
        return self.cast(self.value(f"select i1 {bad}, {bits} {nan}, {bits} {whole}"), bits, t)

    def set(self, name: str, value: str, type_: str, *, signed: bool = False) -> None:
        """Writes a register; a narrower value is extended."""
        slot, own = self.slot(name)
        value = self.cast(value, type_, own, signed=signed)
        self.do(f"store {own} {value}, ptr {slot}")

    # Operands

    def read(self, operand: Operand, type_: str) -> str:
        """The value of an operand as an LLVM type."""
        match operand:
            case Reg(name=name):
                return self.get(name, type_)
            case Int():
                return self.constant(operand.bits, type_)
            case Float(bits=bits, width=width):
                return self.float_constant(bits, width, type_)
            case Special():
                value, own = self.special(operand)
                return self.cast(value, own, type_)
            case Sym(name=name, offset=offset):
                value = self.symbol(name)
                if offset:
                    value = self.value(f"add i64 {value}, {offset}")
                return self.cast(value, "i64", type_)
            case Not(operand=inner):
                return self.value(f"xor i1 {self.get(inner.name, 'i1')}, true")
            case Element(base=base, selector=selector) if selector in "xyzwrgba":
                index = "xyzw".find(selector) if selector in "xyzw" else "rgba".find(selector)
                return self.get(f"{base.name}.{'xyzw'[index]}", type_)
            case Negative(operand=inner):
                zero = "0.0" if type_ in ("float", "double") else "0"
                return self.value(f"sub {type_} {zero}, {self.read(inner, type_)}")
            case _:
                raise Unsupported(f"the operand {operand}")

    def constant(self, bits: int, type_: str) -> str:
        """An integer's bits as a type: what does not fit is cut off."""
        width = BITS[type_]
        if type_ == "i1":
            return "true" if bits else "false"
        value = bits & ((1 << width) - 1)
        return str(value) if type_ in INT.values() else self.cast(str(value), INT[width], type_)

    def float_constant(self, bits: int, width: int, type_: str) -> str:
        """A floating-point literal of PTX, given by its bits, as a constant of an LLVM type."""
        if width == 64 and type_ in ("float", "i32"):
            import struct

            (number,) = struct.unpack("<d", bits.to_bytes(8, "little"))
            (bits,) = struct.unpack("<I", struct.pack("<f", number))
            width = 32
        return self.cast(str(bits), INT[width], type_)

    def write(self, operand: Operand, value: str, type_: str, *, signed: bool = False) -> None:
        """Writes a destination."""
        match operand:
            case Reg(name=name):
                self.set(name, value, type_, signed=signed)
            case Sink():
                pass
            case Element(base=base, selector=selector) if selector in "xyzwrgba":
                index = "xyzw".find(selector) if selector in "xyzw" else "rgba".find(selector)
                self.set(f"{base.name}.{'xyzw'[index]}", value, type_)
            case _:
                raise Unsupported(f"the destination {operand}")

    def lanes(self, operand: Operand) -> Sequence[Operand]:
        """The elements of a vector operand; an operand that is none is its only element."""
        if isinstance(operand, Vector):
            return operand.items
        if isinstance(operand, Reg) and f"{operand.name}.x" in self.slots:
            return [Element(operand, c) for c in "xyzw" if f"{operand.name}.{c}" in self.slots]
        return (operand,)

    @staticmethod
    def pair(operand: Operand) -> tuple[Operand, Operand | None]:
        """The two destinations of ``d|p``."""
        if isinstance(operand, Pair):
            return operand.first, operand.second
        return operand, None

    # Names and special registers

    def symbol(self, name: str) -> str:
        """The address of a name as i64: generic or in its space, as ``mov`` gives it."""
        try:
            space, address = self.places.address(name)
        except KeyError:
            raise Unsupported(f"{name} has no address: {self._unplaced(name)}") from None
        match space:
            case "shared":
                first = self.field(CTA, layout.CTA["shared_first"], "i32")
                base = self.value(f"add i32 {first}, {address}")
                return self.value(f"zext i32 {base} to i64")
            case "local":
                base = self.value("load i64, ptr %local.base")
                return self.value(f"add i64 {base}, {address}")
            case "param":
                base = self.field(CTA, layout.CTA["params_at"], "i64")
                return self.value(f"add i64 {base}, {address}")
            case _:
                return str(address)

    def _unplaced(self, name: str) -> str:
        if name in self.params:
            return "it is a variable that a call hands over; keep the value in .local memory"
        return "the module only declares it; link it with the one that defines it"

    def special(self, operand: Special) -> tuple[str, str]:
        """A special register's value and its LLVM type."""
        name = operand.name[1:]
        if name in layout.THREAD and name.startswith("tid"):
            return self.field(THREAD, layout.THREAD[name], "i32"), "i32"
        if name in layout.CTA:
            return self.field(CTA, layout.CTA[name], "i32"), "i32"
        if name in _OF_THREADS:
            return self.field(THREAD, layout.THREAD[_OF_THREADS[name]], "i32"), "i32"
        if name in _OF_CTAS:
            return self.field(CTA, layout.CTA[_OF_CTAS[name]], "i32"), "i32"
        if name.startswith("lanemask_"):
            return self._lanemask(name[9:]), "i32"
        if name.startswith(("clock", "globaltimer")):
            return self._clock(name)
        match name:
            case "smid":  # CTAs are dealt to the SMs in turn
                number = self.field(CTA, layout.CTA["ctaid.x"], "i32")
                return self.value(f"urem i32 {number}, {_SMS}"), "i32"
            case "nsmid":
                return str(_SMS), "i32"
            case "is_explicit_cluster":
                count = self.field(CTA, layout.CTA["cluster_nctarank"], "i32")
                return self.value(f"icmp ugt i32 {count}, 1"), "i1"
            case "gridid" | "reserved_smem_offset_begin":
                return "0", "i32"
            case _ if name.endswith((".z", ".w", ".x", ".y")) or name.startswith(("envreg", "pm")):
                return "0", "i32"
            case _:
                raise Unsupported(f"the special register {operand}")

    def _lanemask(self, relation: str) -> str:
        """The lanes of a warp that stand in a relation to this one: eq, lt, le, ge or gt."""
        lane = self.field(THREAD, layout.THREAD["lane"], "i32")
        bit = self.value(f"shl i32 1, {lane}")
        if relation == "eq":
            return bit
        below = self.value(f"sub i32 {bit}, 1")
        if relation in ("lt", "ge"):
            return below if relation == "lt" else self.value(f"xor i32 {below}, -1")
        up_to = self.value(f"or i32 {below}, {bit}")
        return up_to if relation == "le" else self.value(f"xor i32 {up_to}, -1")

    def _clock(self, name: str) -> tuple[str, str]:
        """Clocks and the global timer, all from one counter: whole, or a half of it."""
        now = self.call("i64", "llvm.readcyclecounter")
        if name in ("clock64", "globaltimer"):
            return now, "i64"
        if name.endswith("_hi"):
            now = self.value(f"lshr i64 {now}, 32")
        return self.cast(now, "i64", "i32"), "i32"

    # Addresses

    def address(self, operand: Operand) -> str:
        """The address of a memory operand as i64."""
        if not isinstance(operand, Address):
            return self.read(operand, "i64")
        base = self.read(operand.base, "i64")
        if operand.offset:
            base = self.value(f"add i64 {base}, {operand.offset}")
        return base

    def param_place(self, operand: Operand) -> tuple[str, int] | None:
        """(variable, offset) of an operand that names a parameter in registers or a kernel's."""
        if isinstance(operand, Address) and isinstance(operand.base, Sym):
            return operand.base.name, operand.base.offset + operand.offset
        return None

    # Faults and waits

    def fault_unless(self, ok: str, code: FaultCode, address: str = "0") -> None:
        """Stops the thread where a condition does not hold."""
        good = self.fresh("ok")
        self.faults.append((self.block, str(int(code)), str(self.at), address))
        self.branch(ok, good, "fault", unlikely=True)
        self.label(good)

    def fault(self, code: FaultCode, address: str = "0") -> None:
        """Stops the thread; what is written next cannot be reached."""
        self.faults.append((self.block, str(int(code)), str(self.at), address))
        self.do("br label %fault")
        self.label(self.fresh("dead"))

    def wait(self, returns: int) -> None:
        """Ends the step; goes on here when the thread is run again, before results are written."""
        self.put(THREAD, layout.THREAD["at"], "i32", str(self.at))
        self.suspend(returns, False)

    def wait_keeping(self, returns: int) -> None:
        """The same after results were written."""
        self.put(THREAD, layout.THREAD["at"], "i32", str(self.at))
        self.suspend(returns, True)

    def uses_exchange(self, words: int) -> None:
        """Asks for that many 32-bit words for each thread to hand over to the runtime."""
        self.exchange_words = max(self.exchange_words, words)

    def result(self, which: int = 0) -> str:
        """What the runtime left for this thread: an i64."""
        return self.field(THREAD, layout.THREAD["r1" if which else "r0"], "i64")


def _no_wait(returns: int, keep: bool) -> None:
    raise Unsupported("a wait")


Emit = Callable[[Emitter, Instruction], None]
"""Writes what an instruction means; Unsupported if it cannot."""
