"""Calls of device functions: they stand in the same LLVM function and are jumped to."""

from __future__ import annotations

from goptx.analysis.calls import resolve
from goptx.cpu import layout
from goptx.cpu.emitter import CTA, THREAD, Unsupported, llvm_type
from goptx.cpu.frames import COPY, Frames, memory_copy
from goptx.cpu.layout import FaultCode
from goptx.cpu.places import aligned
from goptx.cpu.program import Unit, param_slot, register_slot
from goptx.ir import Args, Instruction, Operand, Parameter, Sym


class Calls(Frames):
    """How a function is entered and left."""

    def _leave(self, unit: Unit) -> None:
        if unit.function.is_entry:
            self.e.do(f"ret i32 {layout.EXITED}")
            return
        for param in unit.addressed:
            if param in unit.function.returns:
                size = unit.params[param.name]
                source = self._variable(param.name)
                self.e.call("void", COPY, *memory_copy(slot_of(unit, param), source, size))
        self.e.do("br label %return")

    def _start_local(self, unit: Unit) -> None:
        """Where a function begins: parameters whose address it takes go to its local memory.

        Nothing has written the rest of that, whatever earlier calls left there.
        """
        e = self.e
        if "init" in e.checks and unit.local_bytes:
            base = e.field(THREAD, layout.THREAD["local_valid"], "ptr")
            offset = e.value("load i64, ptr %local.base")
            self._mark(e.value(f"getelementptr i8, ptr {base}, i64 {offset}"), 1, unit.local_bytes)
        for param in unit.addressed:
            if param in unit.function.returns:
                continue
            target, size = self._variable(param.name), unit.params[param.name]
            e.call("void", COPY, *memory_copy(target, slot_of(unit, param), size))
            if "init" in e.checks:
                self._mark(self._local_place(param.name, "local_valid"), 0, size)

    def _mark(self, place: str, value: int, size: int) -> None:
        """Says of local memory that it was written (0) or was not."""
        given = ("ptr", place), ("i8", str(value)), ("i64", str(size)), ("i1", "false")
        self.e.call("void", "llvm.memset.p0.i64", *given)

    def _variable(self, name: str) -> str:
        """Where a parameter of this function, or a ``.param`` variable of it, is kept."""
        found = name in self.layout.local
        return self._local_place(name, "local") if found else self.e.params[name]

    def _local_place(self, name: str, field: str) -> str:
        """A pointer into a thread's local memory, or into the map of what of it was written."""
        base = self.e.field(THREAD, layout.THREAD[field], "ptr")
        return self.e.value(f"getelementptr i8, ptr {base}, i64 {self.e.symbol(name)}")

    def _call(self, unit: Unit, label: str, i: Instruction, kept: frozenset[str]) -> None:
        e = self.e
        self.together.call(e, label)
        returns, callee, args = call_parts(i)
        if isinstance(callee, Sym) and callee.name == "vprintf":
            self._printf(returns, args)
            return
        if isinstance(callee, Sym):
            target = self._unit(callee.name)
            if not self._suits(target, returns, args):
                raise Unsupported(f"what it hands over is less than {callee.name} takes or gives")
            self._enter(unit, target, returns, args, kept)
            return
        number = e.read(callee, "i64")
        done = e.fresh("called")
        for target in self._candidates(returns, args):
            here, other = e.fresh("target"), e.fresh("other")
            same = e.value(f"icmp eq i64 {number}, {self.layout.functions[target.function.name]}")
            e.branch(same, here, other)
            e.label(here)
            self._enter(unit, target, returns, args, kept)
            e.do(f"br label %{done}")
            e.label(other)
        e.faults.append((e.block, str(int(FaultCode.CALL)), str(e.at), number))
        e.do("br label %fault")
        e.label(done)

    def _body(self, name: str) -> Unit | None:
        function = resolve(name, self.module)
        return None if function is None else self.units.get(function.name)

    def _unit(self, name: str) -> Unit:
        found = self._body(name)
        if found is None:
            raise Unsupported(f"the function {name} has no body")
        if found.function.is_entry:
            raise Unsupported(f"{name} is a kernel; only device functions can be called")
        return found

    def _called(self, i: Instruction) -> list[Unit]:
        """The functions that an instruction may enter."""
        if i.op.name != "call":
            return []
        _, callee, _ = call_parts(i)
        if not isinstance(callee, Sym):
            return [u for u in self.units.values() if not u.function.is_entry]
        found = self._body(callee.name)
        return [] if found is None else [found]

    def _candidates(self, returns: tuple[Operand, ...], args: tuple[Operand, ...]) -> list[Unit]:
        return [
            u
            for u in self.units.values()
            if not u.function.is_entry and self._suits(u, returns, args)
        ]

    def _suits(self, callee: Unit, returns: tuple[Operand, ...], args: tuple[Operand, ...]) -> bool:
        """Whether a function can be called so: as many values, and no more bytes than are there."""
        function, sizes = callee.function, self.e.sizes
        if (len(function.params), len(function.returns)) != (len(args), len(returns)):
            return False
        pairs = zip((*function.params, *function.returns), (*args, *returns), strict=True)
        return all(
            param.size <= sizes[operand.name]
            for param, operand in pairs
            if isinstance(operand, Sym) and operand.name in sizes
        )

    def _enter(
        self,
        unit: Unit,
        callee: Unit,
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
        inner = e.value(f"add i64 {old}, {size}")
        e.do(f"store i64 {inner}, ptr %sp")
        base = e.value(f"add i64 {e.value('load i64, ptr %local.base')}, {unit.local_bytes}")
        e.do(f"store i64 {base}, ptr %local.base")
        if self.deep:
            self._make_room(inner, base)
        e.do(f"br label %{callee.prefix}entry")
        e.label(label)
        new = e.value("load i64, ptr %sp")
        e.do(f"store i64 {e.value(f'sub i64 {new}, {size}')}, ptr %sp")
        base = e.value("load i64, ptr %local.base")
        e.do(f"store i64 {e.value(f'sub i64 {base}, {unit.local_bytes}')}, ptr %local.base")
        results = self._results(callee, returns)
        self._restore(saved)
        self._take_over(results)

    def _make_room(self, sp: str, local: str) -> None:
        """Sees to room for any function's frame where it is not known how deep calls nest."""
        e = self.e
        frame = e.value(f"add i64 {sp}, %frame.most")
        local = e.value(f"add i64 {local}, {max(u.local_bytes for u in self.units.values())}")
        short = e.value(
            f"icmp ugt i64 {frame}, {e.field(THREAD, layout.THREAD['frame_len'], 'i64')}"
        )
        less = e.value(
            f"icmp ugt i64 {local}, {e.field(THREAD, layout.THREAD['local_len'], 'i64')}"
        )
        given = ("ptr", THREAD), ("ptr", CTA), ("i64", frame), ("i64", local)
        with e.where(e.value(f"or i1 {short}, {less}")):
            made = e.call("i32", "goptx_deepen", *given)
            e.fault_unless(e.value(f"icmp ne i32 {made}, 0"), FaultCode.STACK)

    def _hand_over(self, callee: Unit, args: tuple[Operand, ...]) -> None:
        """Arguments to where the callee's parameters are."""
        e = self.e
        staged: list[tuple[str, str, str, int]] = []
        for param, arg in zip(callee.function.params, args, strict=True):
            slot = slot_of(callee, param)
            if param.space == "param" and isinstance(arg, Sym) and arg.name in e.params:
                # Through a temporary, because a function may call itself.
                room = self._staged(self._variable(arg.name), param.size, len(staged))
                staged.append((slot, room, "", param.size))
            else:
                t = llvm_type(param.type)
                staged.append((slot, e.read(arg, t), t, 0))
        for slot, value, t, size in staged:
            if t:
                e.do(f"store {t} {value}, ptr {slot}")
            else:
                e.call("void", COPY, *memory_copy(slot, value, size))

    def _results(
        self, callee: Unit, returns: tuple[Operand, ...]
    ) -> list[tuple[Operand, str, str, int]]:
        """(operand, what it gets, its LLVM type or "" for memory, bytes) of each result.

        Read before the caller's state comes back: a function that calls itself has one place
        for its result, and that is part of the state.
        """
        e = self.e
        found: list[tuple[Operand, str, str, int]] = []
        for k, (param, operand) in enumerate(zip(callee.function.returns, returns, strict=True)):
            slot = slot_of(callee, param)
            if isinstance(operand, Sym) and operand.name in e.params:
                found.append((operand, self._staged(slot, param.size, k), "", param.size))
            else:
                t = llvm_type(param.type)
                found.append((operand, e.value(f"load {t}, ptr {slot}"), t, 0))
        return found

    def _take_over(self, results: list[tuple[Operand, str, str, int]]) -> None:
        e = self.e
        for operand, value, t, size in results:
            if isinstance(operand, Sym) and not t:
                e.call("void", COPY, *memory_copy(self._variable(operand.name), value, size))
            else:
                e.write(operand, value, t)

    def _staged(self, source: str, size: int, k: int) -> str:
        """A copy of a parameter's memory, in room that the k-th of that size has in every call."""
        room = f"%staged.{k}.{size}"
        self.staging[room] = size
        self.e.call("void", COPY, *memory_copy(room, source, size))
        return room

    def _printf(self, returns: tuple[Operand, ...], args: tuple[Operand, ...]) -> None:
        """vprintf(format, arguments), as device code calls it."""
        e = self.e
        values: list[tuple[str, str]] = []
        for arg in args:
            if isinstance(arg, Sym) and arg.name in e.params:
                values.append(("i64", e.value(f"load i64, ptr {self._variable(arg.name)}")))
            else:
                values.append(("i64", e.read(arg, "i64")))
        shown = e.call("i32", "goptx_printf", ("ptr", THREAD), ("ptr", CTA), *values)
        for operand in returns:
            if isinstance(operand, Sym) and operand.name in e.params:
                e.do(f"store i32 {shown}, ptr {self._variable(operand.name)}")
            else:
                e.write(operand, shown, "i32")


def call_parts(
    i: Instruction,
) -> tuple[tuple[Operand, ...], Operand, tuple[Operand, ...]]:
    """(return operands, callee, arguments)."""
    operands = list(i.operands)
    returns: tuple[Operand, ...] = ()
    args: tuple[Operand, ...] = ()
    if isinstance(operands[0], Args):
        returns = operands[0].items
        del operands[0]
    callee = operands[0]
    if len(operands) > 1 and isinstance(operands[1], Args):
        args = operands[1].items
    return returns, callee, args


def slot_of(unit: Unit, param: Parameter) -> str:
    """Where a parameter of a function is kept."""
    slot = param_slot if param.space == "param" else register_slot
    return slot(unit.prefix, param.name)
