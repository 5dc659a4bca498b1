"""What a thread keeps while it waits: its live registers, on a stack of its own."""

from __future__ import annotations

from goptx.analysis.calls import reached
from goptx.cpu import layout, marks
from goptx.cpu.emitter import THREAD, Emitter, llvm_type
from goptx.cpu.places import Places, aligned, param_offsets, place_shared
from goptx.cpu.program import Place, Unit, declared, function_numbers, register_slot
from goptx.cpu.regions import Regions
from goptx.cpu.together import Together
from goptx.cpu.unwritten import Flags, suspects
from goptx.cpu.writer import BITS
from goptx.ir import Function, Module
from goptx.ir.instruction import CONDITION_CODE

RESIDENT_FROM = 4000
"""Registers saved at all waits together from which on they stay in memory."""

_PASSING = frozenset(
    (
        *("wgmma.fence", "wgmma.commit_group", "wgmma.wait_group", "cp.async.commit_group"),
        *("cp.async.wait_group", "cp.async.wait_all", "mbarrier.init", "mbarrier.inval"),
    )
)
"""Synchronising instructions at which a thread goes on at once."""

COPY = "llvm.memcpy.p0.p0.i64"


class Frames:
    """The state of a translation, and how registers are saved and restored."""

    def __init__(
        self, module: Module, kernel: Function, globals_: dict[str, int], *, profile: bool = False
    ) -> None:
        self.module = module
        self.kernel = kernel
        self.profile = profile
        self.places: list[Place] = []
        self.blocks: list[tuple[int, ...]] = []
        self.resumes: list[str] = []
        self.returns: list[tuple[int, str]] = []
        self.starts: dict[tuple[str, str], int] = {}
        self.frame = 0
        self.findings: list[str] = []
        self.refused: list[tuple[int, str]] = []
        self.reached = reached(kernel, module)
        self.functions = self.reached.functions
        self.deep = self.reached.recursive or bool(self.reached.indirect)
        self.layout = Places(globals=globals_)
        self.layout.functions = function_numbers(module)
        constants = [
            v for v in module.variables.values() if v.space == "const" and v.name in globals_
        ]
        self.layout.constants = [(globals_[v.name], v.size or 0) for v in constants]
        self.layout.told |= {v.name: globals_[v.name] for v in constants}
        place_shared(self.layout, module, self.functions)
        self.layout.params, self.layout.param_bytes = param_offsets(kernel)
        self.e = Emitter(self.layout)
        self.units: dict[str, Unit] = {}
        self.allocas: list[str] = []
        self.staging: dict[str, int] = {}
        """The rooms through which calls hand over what lies in memory, and their bytes."""
        self.resident: dict[str, int] = {}
        self.resident_bytes = 0
        self.homes: list[str] = []
        self.flags = Flags()
        self.together = Together()
        self.regions: Regions | None = None

    def _place_resident(self, unit: Unit) -> None:
        """Where waits with much alive are many, registers that live across any stay in the frame.

        Saving and loading them at each wait would make the code grow with the square of its size.
        """
        crossing: set[str] = set()
        moves = 0
        for label in unit.cfg.order:
            live = unit.live.live_before(label)
            if any(
                unit.order[s] <= unit.order[label]
                for s in unit.cfg.successors[label]
                if s in unit.order
            ):
                for target in unit.cfg.successors[label]:
                    if unit.order.get(target, len(unit.order)) <= unit.order[label]:
                        crossing |= unit.live.live_in[target]
            for index, i in enumerate(unit.cfg.blocks[label].instructions):
                if i.op.sync != "none" and i.op.name not in _PASSING:
                    across = live[index + 1] - set(i.defs()) if i.guard is None else live[index + 1]
                    crossing |= across
                    moves += len(across)
        if moves < RESIDENT_FROM:
            return
        offset = 0
        suspected = set[str]()
        if "init" in self.e.checks:
            suspected = suspects(unit) | self.e.carried.plan(unit).registers
        for name in sorted(crossing):
            if name == CONDITION_CODE or declared(unit.function, name)[1] > 1:
                continue
            if name in suspected:
                continue
            self.resident[name] = offset
            offset += 8 if BITS[llvm_type(declared(unit.function, name)[0])] <= 64 else 16
        self.resident_bytes = aligned(offset, 16)

    def _register(self, unit: Unit, name: str) -> None:
        type_, vector = ("pred", 1) if name == CONDITION_CODE else declared(unit.function, name)
        own = llvm_type(type_)
        names = [name] if vector == 1 else [f"{name}.{c}" for c in "xyzw"[:vector]]
        for one in names:
            slot = register_slot(unit.prefix, one)
            self.e.registers[one] = own
            self.e.slots[one] = slot
            if one in self.resident:
                place = f"getelementptr i8, ptr %frame.home, i64 {self.resident[one]}"
                self.homes.append(f"  {slot} = {place}")
            else:
                self.allocas.append(f"  {slot} = alloca {own}")

    def _slots(self, name: str) -> list[tuple[str, str]]:
        """(alloca, type) of a register, of all components of a vector."""
        e = self.e
        if name in e.slots:
            flag = self.flags.slots.get(name)
            flags = [(flag, "i1")] if flag else []
            return [(e.slots[name], e.registers[name]), *flags, *marks.slot(e, name)]
        return [
            (e.slots[f"{name}.{c}"], e.registers[f"{name}.{c}"])
            for c in "xyzw"
            if f"{name}.{c}" in e.slots
        ]

    def _saved(self, unit: Unit, names: frozenset[str]) -> list[tuple[str, str, int, int]]:
        """(pointer, type, offset, bytes) of what is saved: registers, then parameters."""
        found: list[tuple[str, str, int, int]] = []
        offset = self.resident_bytes
        kept = names - self.resident.keys()
        slots = [s for name in sorted(kept) for s in self._slots(name)]
        slots += self.together.saved(unit)
        for slot, type_ in sorted(slots, key=lambda s: -BITS[s[1]]):
            size = max(1, BITS[type_] // 8)
            found.append((slot, type_, offset, size))
            offset += size
        elsewhere = {p.name for p in unit.addressed}
        for name, size in unit.params.items():
            if name in elsewhere:
                continue
            offset = aligned(offset, 8)
            found.append((self.e.params[name], "", offset, size))
            offset += size
        return found

    def _save(self, saved: list[tuple[str, str, int, int]]) -> str:
        e = self.e
        base = e.field(THREAD, layout.THREAD["frame"], "ptr")
        top = e.value(f"getelementptr i8, ptr {base}, i64 {e.value('load i64, ptr %sp')}")
        for slot, type_, offset, size in saved:
            if type_:
                e.put(
                    top,
                    offset,
                    _stored(type_),
                    self._widened(e.value(f"load {type_}, ptr {slot}"), type_),
                )
            else:
                e.call("void", COPY, *memory_copy(e.ptr(top, offset), slot, size))
        return top

    def _widened(self, value: str, type_: str) -> str:
        return self.e.value(f"zext i1 {value} to i8") if type_ == "i1" else value

    def _restore(self, saved: list[tuple[str, str, int, int]]) -> None:
        e = self.e
        base = e.field(THREAD, layout.THREAD["frame"], "ptr")
        top = e.value(f"getelementptr i8, ptr {base}, i64 {e.value('load i64, ptr %sp')}")
        for slot, type_, offset, size in saved:
            if type_:
                value = e.value(f"load {_stored(type_)}, ptr {e.ptr(top, offset)}")
                if type_ == "i1":
                    value = e.value(f"trunc i8 {value} to i1")
                e.do(f"store {type_} {value}, ptr {slot}")
            else:
                e.call("void", COPY, *memory_copy(slot, e.ptr(top, offset), size))

    def _suspend(self, unit: Unit, returns: int, names: frozenset[str]) -> None:
        e = self.e
        saved = self._saved(unit, names)
        size = self.resident_bytes + sum(s for *_, s in saved) + 8 * len(unit.params)
        self.frame = max(self.frame, size + 64)
        self._save(saved)
        e.put(THREAD, layout.THREAD["sp"], "i64", e.value("load i64, ptr %sp"))
        base = e.value("load i64, ptr %local.base")
        e.put(THREAD, layout.THREAD["local_base"], "i64", base)
        label = e.fresh("resume")
        self.resumes.append(label)
        e.put(THREAD, layout.THREAD["resume"], "i32", str(len(self.resumes)))
        e.do(f"ret i32 {returns}")
        e.label(label)
        self._restore(saved)


def _stored(type_: str) -> str:
    return "i8" if type_ == "i1" else type_


def memory_copy(target: str, source: str, size: int) -> list[tuple[str, str]]:
    """The arguments of LLVM's memcpy."""
    return [("ptr", target), ("ptr", source), ("i64", str(size)), ("i1", "false")]
