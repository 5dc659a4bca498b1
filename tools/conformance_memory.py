"""Conformance cases of loads, stores and atomics, in every state space."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conformance_kernels import WARP, ProgramCase, Writer, chosen, operand, register_of, slots_of

from goptx.isa.opcodes import Op
from goptx.isa.shapes import operand_type, vector_length
from goptx.isa.table import Form, OperandSpec
from goptx.isa.types import TYPES

# Loads and stores


SPACES = ("global", "shared", "const", "local", "param")


def _space(op: Op) -> str:
    return next((m for m in op.mods if m.partition("::")[0] in SPACES), "")


def _unfit(op: Op) -> bool:
    return _space(op).startswith(("param", "const")) or "mmio" in op.modset


def memory_cases() -> Iterator[ProgramCase]:
    """ld and st of every type and width, in every space; the registers are as wide as allowed."""
    for name in ("ld", "st", "ldu"):
        for op, form in chosen(name, skip=_unfit):
            yield _memory(op, form, name)


@dataclass(frozen=True)
class _Data:
    """What an instruction moves: registers, of a type, to or from a cell of a state space."""

    type: str
    names: list[str]
    bits: int
    size: int
    home: str

    @property
    def word(self) -> str:
        """The type of which the contents of a cell are made."""
        return "b64" if self.type == "b128" else self.type


def _memory(op: Op, form: Form, name: str) -> ProgramCase:
    w = Writer()
    slots = slots_of(form, op)
    specs = form.present(op.modset)
    data = next(s for s in specs if not s.address and s.name != "policy")
    type_ = operand_type(data, slots) or "b32"
    lanes = vector_length(data, slots) or 0
    letter, bits = register_of(type_)
    if TYPES[type_].bits < 32:
        letter, bits = "r", 32
    policy = ""
    if any(s.name == "policy" for s in specs):
        w.do("createpolicy.fractional.L2::evict_first.b64 %d60, 1.0;")
        policy = ", %d60"
    home, declarations = _home(w, _space(op), name)
    names = [f"%{letter}{k + 10}" for k in range(max(1, lanes))]
    moved = _Data(type_, names, bits, TYPES[type_].bits // 8 * len(names), home)
    text = "{" + ", ".join(names) + "}" if lanes else names[0]
    if name == "st":
        _stored(w, moved, f"{op.text} [%d50], {text}{policy};")
    else:
        _loaded(w, moved, f"{op.text} {text}, [%d50]{policy};")
    return w.case(op.text, declarations=declarations)


def _home(w: Writer, space: str, name: str) -> tuple[str, str]:
    """Where a thread's cell is, whose address goes to ``%d50``, and what declares it."""
    if space.startswith("shared"):
        w.do("mov.u64 %d50, cell; mad.wide.u32 %d50, %i, 32, %d50;")
        return "shared", f".shared .align 32 .b8 cell[{32 * WARP}];"
    if space == "local":
        w.do("mov.u64 %d50, cell;")
        return "local", ".local .align 32 .b8 cell[32];"
    if name == "ldu":
        w.do("mul.wide.u32 %w, %i, 64; sub.u64 %d50, %in, %w;")
    else:
        w.do(f"mov.u64 %d50, {'%in' if name == 'ld' else '%out'};")
    return "global", ""


def _loaded(w: Writer, data: _Data, instruction: str) -> None:
    """Fills the cell, unless it is the row of inputs itself, and loads from it."""
    if data.home == "global":
        w.types += [data.word] * 8
    else:
        for k in range(4):
            w.load("%d1", data.word, 64)
            w.do(f"st.{data.home}.b64 [%d50+{8 * k}], %d1;")
    w.do(instruction)
    for one in data.names:
        w.store(one, data.bits)


def _stored(w: Writer, data: _Data, instruction: str) -> None:
    """Stores over a pattern, and reads back what the store covers."""
    for k in range(4):
        w.do(f"mov.u64 %d2, 0x5555555555555555; st.{data.home}.b64 [%d50+{8 * k}], %d2;")
    for one in data.names:
        w.load(one, data.type, data.bits)
    w.do(instruction)
    for k in range(-(-data.size // 8)):
        w.do(f"ld.{data.home}.b64 %d3, [%d50+{8 * k}];")
        w.store("%d3", 64)
    if data.home == "global":
        w.bits += [64] * (4 - len(w.bits))


# Atomics


def atomic_cases() -> Iterator[ProgramCase]:
    """atom and red on a cell of each thread: the old value, then the new one."""
    for name in ("atom", "red"):
        for op, form in chosen(name):
            yield _atomic(op, form)


def _atomic(op: Op, form: Form) -> ProgramCase:
    w = Writer()
    slots = slots_of(form, op)
    specs = form.present(op.modset)
    target = next(s for s in specs if s.name == "b")
    type_ = operand_type(target, slots) or "b32"
    lanes = vector_length(target, slots) or 0
    size = TYPES[type_].bits // 8 * max(1, lanes)
    home = "shared" if _space(op).startswith("shared") else "global"
    declarations = ""
    if home == "shared":
        declarations = f".shared .align 16 .b8 cell[{16 * WARP}];"
        w.do("mov.u64 %d50, cell; mad.wide.u32 %d50, %i, 16, %d50;")
    else:
        w.do("mov.u64 %d50, %out;")
    w.load("%d1", type_, 64)
    w.load("%d2", type_, 64)
    w.do(f"st.{home}.v2.b64 [%d50], {{%d1, %d2}};")
    operands: list[str] = []
    if specs[0].role == "def":
        letter, bits = register_of(type_)
        names = [f"%{letter}{20 + k}" for k in range(max(1, lanes))]
        operands.append("{" + ", ".join(names) + "}" if lanes else names[0])
    else:
        names, bits = [], 0
    operands.append("[%d50]")
    operands += _given(w, op, specs, type_, lanes, home)
    if any(s.name == "policy" for s in specs):
        w.do("createpolicy.fractional.L2::evict_first.b64 %d60, 1.0;")
        operands.append("%d60")
    w.do(f"{op.text} {', '.join(operands)};")
    if home == "global":
        w.bits += [64] * 2
    for one in names:
        w.store(one, bits)
    if home == "shared":
        for k in range(-(-size // 8)):
            w.do(f"ld.shared.b64 %d3, [%d50+{8 * k}];")
            w.store("%d3", 64)
    if home == "global" and len(w.bits) % 2:
        w.bits.append(1)
    return w.case(op.text, declarations=declarations)


def _given(
    w: Writer, op: Op, specs: Sequence[OperandSpec], type_: str, lanes: int, home: str
) -> list[str]:
    """The operands besides the address; half of the comparisons of a ``cas`` succeed."""
    operands: list[str] = []
    for k, spec in enumerate(s for s in specs if s.name in "bc" and not s.address):
        near = op.modset & {"cas"} and spec.name == "b"
        operands.append(operand(w, type_, lanes, 30))
        if near:
            letter, width = register_of(type_)
            w.do("and.b32 %u, %i, 1; setp.eq.u32 %p5, %u, 0;")
            if width == 128:
                w.do("@%p5 mov.b128 %q3, {%d1, %d2};")
                operands[-1] = "%q3"
                w.do("@!%p5 mov.b128 %q3, {%d2, %d1};")
            else:
                w.do(f"@%p5 ld.{home}.b{width} %{letter}30, [%d50];")
        elif k:
            operands[-1] = _moved(w, type_, operands[-1])
    return operands


def _moved(w: Writer, type_: str, register: str) -> str:
    """The third operand into registers of its own: the second is still needed."""
    letter, bits = register_of(type_)
    if bits == 128:
        w.do("mov.b128 {%d68, %d69}, %q30; mov.b128 %q2, {%d68, %d69};")
        return "%q2"
    w.do(f"mov.b{bits} %{letter}35, {register};")
    return f"%{letter}35"
