"""Kernels as LLVM IR: one function ``step(thread, cta)`` that runs a thread until it must wait.

All device functions that a kernel may reach stand in the same LLVM function: a call saves what is
live behind it on the thread's stack and jumps. At a wait the live registers are saved there too,
and ``resume`` says where to go on; between waits registers are the machine's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from goptx.analysis.cfg import Cfg, control_flow
from goptx.analysis.liveness import Liveness, liveness
from goptx.cpu import layout, semantics
from goptx.cpu.emitter import CTA, THREAD, Emitter, Unsupported, llvm_type
from goptx.cpu.layout import FUEL, SPIN, FaultCode
from goptx.cpu.places import Places, aligned, param_offsets, place_local, place_shared
from goptx.cpu.writer import BITS
from goptx.diag import Span
from goptx.ir import Args, Function, Instruction, Module, Operand, Reg, Sym
from goptx.ir.instruction import CONDITION_CODE
from goptx.isa.types import TYPES

RECURSION = 64
"""Frames of its functions that a thread has room for when calls may nest without bound."""

RESIDENT_FROM = 4000
"""Registers saved at all waits together from which on they stay in memory."""

_PASSING = frozenset(
    (
        *("wgmma.fence", "wgmma.commit_group", "wgmma.wait_group", "cp.async.commit_group"),
        *("cp.async.wait_group", "cp.async.wait_all", "mbarrier.init", "mbarrier.inval"),
    )
)
"""Synchronising instructions at which a thread goes on at once."""


@dataclass(frozen=True)
class Place:
    """Where an instruction stands: for messages and for profiles."""

    function: str
    text: str
    op: str
    span: Span | None


@dataclass(frozen=True)
class Program:
    """A translated kernel.

    Attributes:
        text: LLVM IR of the module that defines ``step``.
        places: what ``at`` numbers mean.
        blocks: for each counter of executed blocks, the instructions that it counts.
        static_shared, param_bytes, local_bytes, frame_bytes: bytes that a launch provides.
        shared_state: whether results may depend on the order in which CTAs run.
    """

    kernel: str
    text: str
    places: tuple[Place, ...]
    blocks: tuple[tuple[int, ...], ...]
    static_shared: int
    param_bytes: int
    local_bytes: int
    frame_bytes: int
    exchange_words: int
    ordered: bool
    findings: tuple[str, ...] = ()
    matrix: bool = False


@dataclass
class _Unit:
    """A function under translation."""

    function: Function
    prefix: str
    cfg: Cfg
    live: Liveness
    local_bytes: int
    params: dict[str, int]
    order: dict[str, int]


class Translator:
    """Translates one kernel of a module; used once."""

    def __init__(
        self, module: Module, kernel: Function, globals_: dict[str, int], *, profile: bool = False
    ) -> None:
        self.module = module
        self.kernel = kernel
        self.profile = profile
        self.globals = globals_
        self.places: list[Place] = []
        self.blocks: list[tuple[int, ...]] = []
        self.resumes: list[str] = []
        self.returns: list[tuple[int, str]] = []
        self.starts: dict[tuple[str, str], int] = {}
        self.frame = 0
        self.findings: list[str] = []
        self.functions = reachable(module, kernel)
        self.layout = Places(globals=globals_)
        self.layout.functions = {f.name: n + 1 for n, f in enumerate(self.functions)}
        place_shared(self.layout, module, self.functions)
        self.layout.params, self.param_bytes = param_offsets(kernel)
        self.e = Emitter(self.layout)
        self.units: dict[str, _Unit] = {}
        self.allocas: list[str] = []
        self.resident: dict[str, int] = {}
        self.resident_bytes = 0
        self.homes: list[str] = []

    def run(self) -> Program:
        for number, function in enumerate(self.functions):
            cfg = control_flow(function)
            local = place_local(self.layout, function)
            order = {label: n for n, label in enumerate(cfg.order)}
            prefix = f"f{number}."
            params = self._params(function, prefix)
            live = liveness(function, cfg)
            self.units[function.name] = _Unit(function, prefix, cfg, live, local, params, order)
        if len(self.units) == 1:
            self._place_resident(self.units[self.kernel.name])
        for unit in self.units.values():
            self._function(unit)
        return self._program()

    def _place_resident(self, unit: _Unit) -> None:
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
        for name in sorted(crossing):
            if name == CONDITION_CODE or _declared(unit.function, name)[1] > 1:
                continue
            self.resident[name] = offset
            offset += 8 if BITS[llvm_type(_declared(unit.function, name)[0])] <= 64 else 16
        self.resident_bytes = aligned(offset, 16)

    # Functions

    def _params(self, function: Function, prefix: str) -> dict[str, int]:
        """The parameters of a device function and its ``.param`` variables, with their sizes."""
        found = {v.name: v.size or 8 for v in function.variables.values() if v.space == "param"}
        if not function.is_entry:
            for param in (*function.params, *function.returns):
                if param.space == "param":
                    found[param.name] = param.size or 64
        for name, size in found.items():
            self.allocas.append(
                f"  %{_quoted(prefix + 'p.' + name)} = alloca [{aligned(size, 16)} x i8], align 16"
            )
        return found

    def _function(self, unit: _Unit) -> None:
        e = self.e
        e.registers, e.slots = {}, {}
        for name in _register_names(unit):
            self._register(unit, name)
        e.params = {name: f"%{_quoted(f'{unit.prefix}p.{name}')}" for name in unit.params}
        place_local(self.layout, unit.function)
        e.label(f"{unit.prefix}entry")
        for name in sorted(unit.live.live_in[unit.cfg.entry]):
            for slot, type_ in self._slots(name):
                e.do(f"store {type_} {'0.0' if type_ in ('float', 'double') else '0'}, ptr {slot}")
        e.do(f"br label %{self._label(unit, unit.cfg.entry)}")
        for label in unit.cfg.order:
            self._block(unit, label)

    def _register(self, unit: _Unit, name: str) -> None:
        type_, vector = ("pred", 1) if name == CONDITION_CODE else _declared(unit.function, name)
        own = llvm_type(type_)
        names = [name] if vector == 1 else [f"{name}.{c}" for c in "xyzw"[:vector]]
        for one in names:
            slot = f"%{_quoted(unit.prefix + one)}"
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
            return [(e.slots[name], e.registers[name])]
        return [
            (e.slots[f"{name}.{c}"], e.registers[f"{name}.{c}"])
            for c in "xyzw"
            if f"{name}.{c}" in e.slots
        ]

    def _label(self, unit: _Unit, label: str) -> str:
        return _quoted(f"{unit.prefix}b{unit.order[label]}")

    # Blocks

    def _block(self, unit: _Unit, label: str) -> None:
        e = self.e
        block = unit.cfg.blocks[label]
        e.label(self._label(unit, label))
        before: list[frozenset[str]] = unit.live.live_before(label)
        first = self.starts[unit.prefix, label] = len(self.places)
        for index, instruction in enumerate(block.instructions):
            e.at = len(self.places)
            self.places.append(_place(unit.function, instruction))
            after = before[index + 1]
            self._instruction(unit, label, instruction, after)
        if self.profile:
            self._count(unit, label, first)
        if block.terminator is None:
            self._fall_through(unit, label, block.next)

    def _count(self, unit: _Unit, label: str, first: int) -> None:
        """Counts executions of a block: at its start, in front of what was written since."""
        number = len(self.blocks)
        self.blocks.append(tuple(range(first, len(self.places))))
        start = self.e.lines.index(f"{self._label(unit, label)}:")
        name = f"%count.{number}"
        self.e.lines[start + 1 : start + 1] = [
            f"  {name}.p = getelementptr i64, ptr %counts, i64 {number}",
            f"  {name}.a = load i64, ptr {name}.p",
            f"  {name}.b = add i64 {name}.a, 1",
            f"  store i64 {name}.b, ptr {name}.p",
        ]

    def _fall_through(self, unit: _Unit, label: str, following: str | None) -> None:
        if following is None:
            self._leave(unit)
        else:
            self.e.do(f"br label %{self._edge(unit, label, following)}")

    def _instruction(self, unit: _Unit, label: str, i: Instruction, after: frozenset[str]) -> None:
        e = self.e
        name = i.op.name
        guard = None
        if i.guard is not None:
            guard = e.get(i.guard.register, "i1")
            if i.guard.negated:
                guard = e.value(f"xor i1 {guard}, true")
        if name == "bra" and i.op.terminator == "branch":
            self._bra(unit, label, i, guard)
            return
        skip = ""
        if guard is not None:
            go, skip = e.fresh("do"), e.fresh("skip")
            e.branch(guard, go, skip)
            e.label(go)
        self._plain(unit, label, i, after)
        if guard is not None:
            if not i.is_terminator:
                e.do(f"br label %{skip}")
            e.label(skip)
            if i.is_terminator:
                self._fall_through(unit, label, unit.cfg.blocks[label].next)

    def _plain(self, unit: _Unit, label: str, i: Instruction, after: frozenset[str]) -> None:
        """An instruction as if it had no guard."""
        e = self.e
        kept = after if i.guard is not None else after - set(i.defs())

        def suspend(returns: int, keep: bool) -> None:
            self._suspend(unit, returns, after if keep else kept)

        e.suspend = suspend
        match i.op.name:
            case "ret":
                self._leave(unit)
            case "exit":
                e.do(f"ret i32 {layout.EXITED}")
            case "trap" | "brkpt":
                e.faults.append((e.block, str(int(FaultCode.TRAP)), str(e.at), "0"))
                e.do("br label %fault")
                if i.op.name == "brkpt":
                    e.label(e.fresh("dead"))
            case "brx.idx":
                self._brx(unit, label, i)
            case "call":
                self._attempt(lambda: self._call(unit, i, kept), i)
            case _:
                self._attempt(lambda: semantics.write(e, i), i)

    def _attempt(self, write: Callable[[], None], i: Instruction) -> None:
        e = self.e
        mark, resumes = e.mark(), len(self.resumes)
        try:
            write()
        except (Unsupported, KeyError, StopIteration, IndexError, ValueError) as error:
            e.rewind(mark)
            del self.resumes[resumes:]
            self._not_executed(i, f"{i.op.text}: {error}")

    def _not_executed(self, i: Instruction, why: str) -> None:
        self.findings.append(why)
        self.e.fault(FaultCode.UNSUPPORTED)

    # Control

    def _edge(self, unit: _Unit, source: str, target: str) -> str:
        """The label to jump to; on a back edge by way of the fuel."""
        if unit.order[target] > unit.order[source]:
            return self._label(unit, target)
        return _quoted(f"{unit.prefix}loop{unit.order[target]}")

    def _loops(self, unit: _Unit) -> None:
        """The ways back to blocks that loops return to: they use up fuel."""
        e = self.e
        for target in unit.cfg.order:
            sources = [
                s
                for s in unit.cfg.order
                if target in unit.cfg.successors[s] and unit.order[s] >= unit.order[target]
            ]
            if not sources:
                continue
            e.label(_quoted(f"{unit.prefix}loop{unit.order[target]}"))
            left = e.value(f"sub i32 {e.value('load i32, ptr %fuel')}, 1")
            e.do(f"store i32 {left}, ptr %fuel")
            empty = e.value(f"icmp eq i32 {left}, 0")
            pause = e.fresh("pause")
            e.branch(empty, pause, self._label(unit, target), unlikely=True)
            e.label(pause)
            kind = SPIN if _spins(unit, target, sources) else FUEL
            first = self.starts.get((unit.prefix, target), 0)
            e.put(THREAD, layout.THREAD["at"], "i32", str(first))
            self._suspend(unit, kind, unit.live.live_in[target])
            e.do(f"br label %{self._label(unit, target)}")

    def _bra(self, unit: _Unit, label: str, i: Instruction, guard: str | None) -> None:
        (target,) = unit.function.branch_targets(i)
        target = unit.function.block_map()[target].label if target not in unit.order else target
        there = self._edge(unit, label, target)
        if guard is None:
            self.e.do(f"br label %{there}")
            return
        following = unit.cfg.blocks[label].next
        if following is None:
            out = self.e.fresh("end")
            self.e.branch(guard, there, out)
            self.e.label(out)
            self._leave(unit)
        else:
            self.e.branch(guard, there, self._edge(unit, label, following))

    def _brx(self, unit: _Unit, label: str, i: Instruction) -> None:
        e = self.e
        index = e.read(i.operands[0], "i32")
        aliases = unit.function.block_map()
        targets = unit.function.branch_targets(i)
        bad = e.fresh("bad")
        cases = " ".join(
            f"i32 {n}, label %{self._edge(unit, label, aliases[t].label)}"
            for n, t in enumerate(targets)
        )
        e.do(f"switch i32 {index}, label %{bad} [ {cases} ]")
        e.label(bad)
        e.faults.append((e.block, str(int(FaultCode.VALUE)), str(e.at), "0"))
        e.do("br label %fault")

    def _leave(self, unit: _Unit) -> None:
        if unit.function.is_entry:
            self.e.do(f"ret i32 {layout.EXITED}")
        else:
            self.e.do("br label %return")

    # Waits and calls

    def _saved(self, unit: _Unit, names: frozenset[str]) -> list[tuple[str, str, int, int]]:
        """(pointer, type, offset, bytes) of what is saved: registers, then parameters."""
        found: list[tuple[str, str, int, int]] = []
        offset = self.resident_bytes
        kept = names - self.resident.keys()
        slots = [s for name in sorted(kept) for s in self._slots(name)]
        for slot, type_ in sorted(slots, key=lambda s: -BITS[s[1]]):
            size = max(1, BITS[type_] // 8)
            found.append((slot, type_, offset, size))
            offset += size
        for name, size in unit.params.items():
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
                e.call("void", "llvm.memcpy.p0.p0.i64", *_copy(e.ptr(top, offset), slot, size))
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
                e.call("void", "llvm.memcpy.p0.p0.i64", *_copy(slot, e.ptr(top, offset), size))

    def _suspend(self, unit: _Unit, returns: int, names: frozenset[str]) -> None:
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

    def _call(self, unit: _Unit, i: Instruction, kept: frozenset[str]) -> None:
        e = self.e
        returns, callee, args = _call_parts(i)
        if isinstance(callee, Sym) and callee.name == "vprintf":
            self._printf(returns, args)
            return
        if isinstance(callee, Sym):
            self._enter(unit, i, self._unit(callee.name), returns, args, kept)
            return
        number = e.read(callee, "i64")
        done = e.fresh("called")
        for target in self._candidates(returns, args):
            here, other = e.fresh("target"), e.fresh("other")
            same = e.value(f"icmp eq i64 {number}, {self.layout.functions[target.function.name]}")
            e.branch(same, here, other)
            e.label(here)
            self._enter(unit, i, target, returns, args, kept)
            e.do(f"br label %{done}")
            e.label(other)
        e.faults.append((e.block, str(int(FaultCode.CALL)), str(e.at), number))
        e.do("br label %fault")
        e.label(done)

    def _unit(self, name: str) -> _Unit:
        found = self.units.get(name)
        if found is None:
            raise Unsupported(f"the function {name} has no body")
        return found

    def _candidates(self, returns: tuple[Operand, ...], args: tuple[Operand, ...]) -> list[_Unit]:
        return [
            u
            for u in self.units.values()
            if not u.function.is_entry
            and len(u.function.params) == len(args)
            and len(u.function.returns) == len(returns)
        ]

    def _enter(
        self,
        unit: _Unit,
        i: Instruction,
        callee: _Unit,
        returns: tuple[Operand, ...],
        args: tuple[Operand, ...],
        kept: frozenset[str],
    ) -> None:
        """Saves what lives behind the call, hands over arguments, jumps, takes results."""
        e = self.e
        saved = self._saved(unit, kept)
        size = aligned(sum(s for *_, s in saved) + 8 * len(unit.params) + 16, 16)
        self.frame = max(self.frame, size + 64)
        top = self._save(saved)
        number = len(self.returns) + 1
        label = e.fresh("returned")
        self.returns.append((number, label))
        e.put(top, size - 8, "i64", str(number))
        self._hand_over(callee, args)
        old = e.value("load i64, ptr %sp")
        e.do(f"store i64 {e.value(f'add i64 {old}, {size}')}, ptr %sp")
        base = e.value("load i64, ptr %local.base")
        e.do(f"store i64 {e.value(f'add i64 {base}, {unit.local_bytes}')}, ptr %local.base")
        room = e.value(f"icmp ult i64 {old}, %stack.end")
        e.fault_unless(room, FaultCode.STACK)
        e.do(f"br label %{callee.prefix}entry")
        e.label(label)
        new = e.value("load i64, ptr %sp")
        e.do(f"store i64 {e.value(f'sub i64 {new}, {size}')}, ptr %sp")
        base = e.value("load i64, ptr %local.base")
        e.do(f"store i64 {e.value(f'sub i64 {base}, {unit.local_bytes}')}, ptr %local.base")
        self._restore(saved)
        self._take_over(callee, returns)

    def _hand_over(self, callee: _Unit, args: tuple[Operand, ...]) -> None:
        """Arguments to where the callee's parameters are."""
        e = self.e
        staged: list[tuple[str, str, str, int]] = []
        for param, arg in zip(callee.function.params, args, strict=False):
            slot = (
                f"%{_quoted(callee.prefix + ('p.' if param.space == 'param' else '') + param.name)}"
            )
            if param.space == "param" and isinstance(arg, Sym) and arg.name in e.params:
                # Through a temporary, because a function may call itself.
                source = e.params[arg.name]
                room = e.fresh("arg")
                self.allocas.append(
                    f"  %{room} = alloca [{aligned(param.size, 16)} x i8], align 16"
                )
                e.call("void", "llvm.memcpy.p0.p0.i64", *_copy(f"%{room}", source, param.size))
                staged.append((slot, f"%{room}", "", param.size))
            else:
                t = llvm_type(param.type)
                staged.append((slot, e.read(arg, t), t, 0))
        for slot, value, t, size in staged:
            if t:
                e.do(f"store {t} {value}, ptr {slot}")
            else:
                e.call("void", "llvm.memcpy.p0.p0.i64", *_copy(slot, value, size))

    def _take_over(self, callee: _Unit, returns: tuple[Operand, ...]) -> None:
        e = self.e
        for param, operand in zip(callee.function.returns, returns, strict=False):
            slot = (
                f"%{_quoted(callee.prefix + ('p.' if param.space == 'param' else '') + param.name)}"
            )
            if isinstance(operand, Sym) and operand.name in e.params:
                e.call(
                    "void",
                    "llvm.memcpy.p0.p0.i64",
                    *_copy(e.params[operand.name], slot, param.size),
                )
            else:
                t = llvm_type(param.type)
                e.write(operand, e.value(f"load {t}, ptr {slot}"), t)

    def _printf(self, returns: tuple[Operand, ...], args: tuple[Operand, ...]) -> None:
        """vprintf(format, arguments), as device code calls it."""
        e = self.e
        values: list[tuple[str, str]] = []
        for arg in args:
            if isinstance(arg, Sym) and arg.name in e.params:
                values.append(("i64", e.value(f"load i64, ptr {e.params[arg.name]}")))
            else:
                values.append(("i64", e.read(arg, "i64")))
        shown = e.call("i32", "goptx_printf", ("ptr", THREAD), ("ptr", CTA), *values)
        for operand in returns:
            if isinstance(operand, Sym) and operand.name in e.params:
                e.do(f"store i32 {shown}, ptr {e.params[operand.name]}")
            else:
                e.write(operand, shown, "i32")

    # The whole

    def _program(self) -> Program:
        e = self.e
        self._ends()
        for unit in self.units.values():
            e.registers, e.slots = {}, {}
            for name in _register_names(unit):
                type_, vector = (
                    ("pred", 1) if name == CONDITION_CODE else _declared(unit.function, name)
                )
                for one in [name] if vector == 1 else [f"{name}.{c}" for c in "xyzw"[:vector]]:
                    e.registers[one] = llvm_type(type_)
                    e.slots[one] = f"%{_quoted(unit.prefix + one)}"
            e.params = {name: f"%{_quoted(f'{unit.prefix}p.{name}')}" for name in unit.params}
            self._loops(unit)
        recursive = RECURSION if len(self.units) > 1 else 1
        frames = aligned(self.frame * (recursive if self.returns else 1) + 64, 64)
        local = sum(u.local_bytes for u in self.units.values()) * (4 if self.returns else 1)
        text = self._text(frames)
        return Program(
            self.kernel.name,
            text,
            tuple(self.places),
            tuple(self.blocks),
            self.layout.shared_size,
            self.param_bytes,
            aligned(local, 16),
            frames,
            max(8, e.exchange_words),
            any(_ordered(f) for f in self.functions),
            tuple(dict.fromkeys(self.findings)),
            e.exchange_words > 0,
        )

    def _ends(self) -> None:
        """Where functions return to, and where faults are reported."""
        e = self.e
        if self.returns:
            e.label("return")
            base = e.field(THREAD, layout.THREAD["frame"], "ptr")
            top = e.value(f"getelementptr i8, ptr {base}, i64 {e.value('load i64, ptr %sp')}")
            number = e.value(f"load i64, ptr {e.ptr(top, -8)}")
            cases = " ".join(f"i64 {n}, label %{label}" for n, label in self.returns)
            e.do(f"switch i64 {number}, label %lost [ {cases} ]")
        elif len(self.units) > 1:
            e.label("return")
            e.do("br label %lost")
        e.label("lost")
        e.do("unreachable")

    def _text(self, frames: int) -> str:
        e = self.e
        head = [
            "define i32 @step(ptr noalias %thread, ptr %cta) {",
            "entry:",
            *self.allocas,
            *("  %fuel = alloca i32", "  %sp = alloca i64", "  %local.base = alloca i64"),
        ]
        loads = (
            ("%arena", "ptr", "cta", layout.CTA["arena"]),
            ("%limits", "ptr", "cta", layout.CTA["limits"]),
            ("%segments", "i64", "cta", layout.CTA["segments"]),
            ("%shared", "ptr", "cta", layout.CTA["shared"]),
            ("%shared.first", "i32", "cta", layout.CTA["shared_first"]),
            ("%shared.len32", "i32", "cta", layout.CTA["shared_len"]),
            ("%counts", "ptr", "cta", layout.CTA["counts"]),
            ("%first.fuel", "i32", "thread", layout.THREAD["fuel"]),
            ("%first.sp", "i64", "thread", layout.THREAD["sp"]),
            ("%first.local", "i64", "thread", layout.THREAD["local_base"]),
            ("%resume", "i32", "thread", layout.THREAD["resume"]),
            ("%frame.home", "ptr", "thread", layout.THREAD["frame"]),
        )
        for name, type_, base, offset in loads:
            head.append(f"  {name}.at = getelementptr i8, ptr %{base}, i64 {offset}")
            head.append(f"  {name} = load {type_}, ptr {name}.at")
        head += [
            *self.homes,
            "  %shared.len = zext i32 %shared.len32 to i64",
            f"  %stack.end = sub i64 {frames}, {2 * self.frame + 64}",
            "  store i32 %first.fuel, ptr %fuel",
            "  store i64 %first.sp, ptr %sp",
            "  store i64 %first.local, ptr %local.base",
        ]
        cases = " ".join(f"i32 {n + 1}, label %{r}" for n, r in enumerate(self.resumes))
        head.append(f"  switch i32 %resume, label %f0.entry [ {cases} ]")
        tail = self._fault_block()
        declares = [f"{line}" for line in e.externals.values()]
        declares.append("declare void @goptx_fault(ptr, ptr, i32, i32, i64, i64)")
        weights = '!0 = !{!"branch_weights", i32 1, i32 100000}'
        return "\n".join([*head, *e.lines, *tail, "}", "", *declares, "", weights, ""])

    def _fault_block(self) -> list[str]:
        faults = self.e.faults
        if not faults:
            return []
        phis = [", ".join(f"[ {entry[k]}, %{entry[0]} ]" for entry in faults) for k in range(1, 4)]
        return [
            "fault:",
            f"  %fault.code = phi i32 {phis[0]}",
            f"  %fault.at = phi i32 {phis[1]}",
            f"  %fault.addr = phi i64 {phis[2]}",
            "  call void @goptx_fault(ptr %thread, ptr %cta, i32 %fault.code, i32 %fault.at,"
            " i64 %fault.addr, i64 0)",
            f"  ret i32 {layout.FAULTED}",
        ]


def translate(
    module: Module, kernel: Function, globals_: dict[str, int], *, profile: bool = False
) -> Program:
    """The program of a kernel; ``globals_`` are the addresses of its module's variables."""
    return Translator(module, kernel, globals_, profile=profile).run()


def reachable(module: Module, kernel: Function) -> list[Function]:
    """The kernel and the device functions that it may call: those it names, and theirs."""
    known = module.functions
    aliases = {getattr(i, "name", ""): getattr(i, "target", "") for i in module.items}
    found: dict[str, Function] = {}
    pending = [kernel]
    while pending:
        function = pending.pop(0)
        if function.name in found or function.is_prototype:
            continue
        found[function.name] = function
        for name in _names(function):
            other = known.get(name) or known.get(aliases.get(name, ""))
            if other is not None and not other.is_entry:
                pending.append(other)
    return list(found.values())


def _names(function: Function) -> set[str]:
    from goptx.cpu.places import used_names

    tables = {name for table in function.tables.values() for name in table.targets}
    return used_names([function]) | tables


def _register_names(unit: _Unit) -> list[str]:
    """The registers that a function mentions, its register parameters included."""
    found: dict[str, None] = {}
    for label in unit.cfg.order:
        for instruction in unit.cfg.blocks[label].instructions:
            for name in (*instruction.defs(), *instruction.uses()):
                found[name] = None
    for param in (*unit.function.params, *unit.function.returns):
        if param.space == "reg":
            found[param.name] = None
    return list(found)


def _declared(function: Function, name: str) -> tuple[str, int]:
    entry = function.registers.lookup(name)
    if entry is not None:
        return entry
    for param in (*function.params, *function.returns):
        if param.name == name:
            return param.type, param.vector
    return "b64", 1


def _place(function: Function, i: Instruction) -> Place:
    return Place(function.name, str(i), i.op.text, i.span)


def _quoted(name: str) -> str:
    plain = name.replace(".", "").replace("_", "").replace("$", "").isalnum() and name.isascii()
    return name if plain else f'"{name}"'


def _stored(type_: str) -> str:
    return "i8" if type_ == "i1" else type_


def _copy(target: str, source: str, size: int) -> list[tuple[str, str]]:
    return [("ptr", target), ("ptr", source), ("i64", str(size)), ("i1", "false")]


def _call_parts(
    i: Instruction,
) -> tuple[tuple[Operand, ...], Operand, tuple[Operand, ...]]:
    """(return operands, callee, arguments)."""
    operands = list(i.operands)
    returns: tuple[Operand, ...] = ()
    if isinstance(operands[0], Args):
        returns = operands.pop(0).items  # pyright: ignore
    callee = operands.pop(0)
    args = operands[0].items if operands and isinstance(operands[0], Args) else ()
    return returns, callee, args


def _spins(unit: _Unit, target: str, sources: list[str]) -> bool:
    """Whether a loop looks as if it waited for another thread: it reads what others change."""
    low, high = unit.order[target], max(unit.order[s] for s in sources)
    for label in unit.cfg.order[low : high + 1]:
        for i in unit.cfg.blocks[label].instructions:
            if i.op.effect == "atomic" or i.op.name in ("mbarrier.try_wait", "mbarrier.test_wait"):
                return True
            if i.op.name == "ld" and i.op.modset & {"volatile", "acquire", "relaxed", "cv"}:
                return True
    return False


def _ordered(function: Function) -> bool:
    """Whether the order of CTAs may show: float atomics, or atomics whose old value is used."""
    for i in function.instructions():
        if i.op.effect in ("atomic", "reduction") and not (i.op.space or "").startswith("shared"):
            if i.op.effect == "atomic" or i.op.modset & {"exch", "cas", "inc", "dec"}:
                return True
            if any(TYPES[t].kind == "f" for t in i.op.types):
                return True
    return False


def reads_register(operand: Operand) -> bool:
    return isinstance(operand, Reg)
