"""Kernels as LLVM IR: one function ``step(thread, cta)`` that runs a thread until it must wait.

All device functions that a kernel may reach stand in the same LLVM function: a call saves what is
live behind it on the thread's stack and jumps. At a wait the live registers are saved there too,
and ``resume`` says where to go on; between waits registers are the machine's.
"""

from __future__ import annotations

from collections.abc import Callable

from goptx.analysis.cfg import control_flow
from goptx.analysis.liveness import liveness
from goptx.analysis.reaching import Site
from goptx.cpu import layout, marks, semantics
from goptx.cpu.calls import Calls
from goptx.cpu.checks import DEFAULT, is_fine
from goptx.cpu.emitter import THREAD, Unsupported, llvm_type
from goptx.cpu.layout import DEEPEST, FUEL, SPIN, FaultCode
from goptx.cpu.places import UNSIZED, addressed, aligned, place_local
from goptx.cpu.program import (
    Program,
    Unit,
    declared,
    ordered,
    param_slot,
    place,
    quoted,
    register_names,
    register_slot,
    spins,
)
from goptx.cpu.regions import Regions
from goptx.cpu.semantics.floats import loose_registers
from goptx.cpu.together import LAST, has_sites
from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Module
from goptx.ir.instruction import CONDITION_CODE

MOST_PARAMS = 2 << 20
"""Bytes of parameters of all functions together: they lie on the stack of an OS thread."""

FIRST_FRAMES = 8
"""Frames that a thread has room for at first where it is not known how deep calls nest."""


class Translator(Calls):
    """Translates one kernel of a module; used once."""

    def run(self) -> Program:
        """Translates all functions. GoptxError for what cannot be laid out."""
        for number, function in enumerate(self.functions):
            cfg = control_flow(function)
            taken = addressed(function)
            local = place_local(self.layout, function, taken)
            order = {label: n for n, label in enumerate(cfg.order)}
            prefix = f"f{number}."
            params = self._params(function, prefix)
            live = liveness(function, cfg)
            self.units[function.name] = Unit(
                function, prefix, cfg, live, local, params, order, taken
            )
        self._hold()
        self.together.prepare(self.units.values(), self._called)
        if len(self.units) == 1:
            self._place_resident(self.units[self.kernel.name])
        for unit in self.units.values():
            self._function(unit)
        return self._program()

    def _hold(self) -> None:
        """Refuses functions that keep more than a thread has, and parameters for which the stack of
        an OS thread has no room. GoptxError if one does."""
        for unit in self.units.values():
            kept = unit.local_bytes + sum(unit.params.values())
            if kept > DEEPEST:
                raise GoptxError.at(
                    f"{unit.function.name} keeps {kept} bytes of local memory and parameters",
                    unit.function.span,
                    hint=f"a thread has at most {DEEPEST}",
                )
        params = sum(sum(u.params.values()) for u in self.units.values())
        if params > MOST_PARAMS:
            raise GoptxError.at(
                f"the functions that {self.kernel.name} calls have {params} bytes of parameters",
                self.kernel.span,
                hint=f"the CPU has room for {MOST_PARAMS}; hand over addresses",
            )

    # Functions

    def _params(self, function: Function, prefix: str) -> dict[str, int]:
        """The parameters of a device function and its ``.param`` variables, with their sizes."""
        found = {v.name: v.size or 8 for v in function.variables.values() if v.space == "param"}
        if not function.is_entry:
            for param in (*function.params, *function.returns):
                if param.space == "param":
                    found[param.name] = param.size or UNSIZED
        for name, size in found.items():
            self.allocas.append(
                f"  {param_slot(prefix, name)} = alloca [{aligned(size, 16)} x i8], align 16"
            )
        return found

    def _turn_params(self, unit: Unit) -> None:
        """Says where a function's parameters are, those that stay in local memory aside."""
        e = self.e
        e.params = {name: param_slot(unit.prefix, name) for name in unit.params}
        e.sizes = unit.params

    def _function(self, unit: Unit) -> None:
        e = self.e
        e.registers, e.slots = {}, {}
        for name in register_names(unit):
            self._register(unit, name)
        e.loose = loose_registers(unit.function.instructions()) & e.slots.keys()
        self._turn_params(unit)
        if "init" in e.checks:
            self.allocas += self.flags.place(unit) + marks.place(e, unit)
        self.allocas += self.together.place(unit)
        place_local(self.layout, unit.function, unit.addressed)
        e.device = not unit.function.is_entry
        e.label(f"{unit.prefix}entry")
        given = {p.name for p in unit.function.params}
        for name in sorted(unit.live.live_in[unit.cfg.entry] - given):
            for slot, type_ in self._slots(name):
                e.do(f"store {type_} {'0.0' if type_ in ('float', 'double') else '0'}, ptr {slot}")
        marks.start(e, unit)
        self._start_local(unit)
        e.do(f"br label %{self._label(unit, unit.cfg.entry)}")
        for label in unit.cfg.order:
            self._block(unit, label)

    def _label(self, unit: Unit, label: str) -> str:
        return quoted(f"{unit.prefix}b{unit.order[label]}")

    # Blocks

    def _block(self, unit: Unit, label: str) -> None:
        e = self.e
        block = unit.cfg.blocks[label]
        e.label(self._label(unit, label))
        self.together.arrive(e, unit, label)
        before: list[frozenset[str]] = unit.live.live_before(label)
        first = self.starts[unit.prefix, label] = len(self.places)
        for index, instruction in enumerate(block.instructions):
            e.at, e.carried.site = len(self.places), Site(label, index)
            self.places.append(place(unit.function, instruction))
            e.ranges = None if self.regions is None else self.regions.of(instruction.span)
            after = before[index + 1]
            self._instruction(unit, label, instruction, after)
        if self.profile:
            self._count(unit, label, first)
        if block.terminator is None:
            self.together.leave(e, label)
            self._fall_through(unit, label, block.next)

    def _count(self, unit: Unit, label: str, first: int) -> None:
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

    def _fall_through(self, unit: Unit, label: str, following: str | None) -> None:
        if following is None:
            self._leave(unit)
        else:
            self.e.do(f"br label %{self._edge(unit, label, following)}")

    def _instruction(self, unit: Unit, label: str, i: Instruction, after: frozenset[str]) -> None:
        e = self.e
        name = i.op.name
        guard = None
        if i.guard is not None:
            self.flags.ask_each(e, [i.guard.register])
            guard = e.get(i.guard.register, "i1")
            if i.guard.negated:
                guard = e.value(f"xor i1 {guard}, true")
        self.together.ask(e, unit, i, label, guard)
        if i.is_terminator:
            self.together.leave(e, label)
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

    def _plain(self, unit: Unit, label: str, i: Instruction, after: frozenset[str]) -> None:
        """An instruction as if it had no guard."""
        e = self.e
        kept = after if i.guard is not None else after - set(i.defs())

        def suspend(returns: int, keep: bool) -> None:
            self._suspend(unit, returns, after if keep else kept)

        e.suspend = suspend
        self.flags.ask(e, i)
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
                self._attempt(lambda: self._call(unit, label, i, kept), i)
            case _:
                self._attempt(lambda: semantics.write(e, i), i)
        self.flags.mark(e, i)
        marks.mark(e, i, self.flags.slots)

    def _attempt(self, write: Callable[[], None], i: Instruction) -> None:
        e = self.e
        mark, resumes, returns = e.mark(), len(self.resumes), len(self.returns)
        try:
            write()
        except (Unsupported, KeyError, StopIteration, IndexError, ValueError) as error:
            e.rewind(mark)
            del self.resumes[resumes:], self.returns[returns:]
            self._not_executed(i, str(error))

    def _not_executed(self, i: Instruction, why: str) -> None:
        self.e.carried.loaded = ""
        self.findings.append(f"{i.op.text}: {why}")
        self.refused.append((self.e.at, why))
        self.e.fault(FaultCode.UNSUPPORTED)

    # Control

    def _edge(self, unit: Unit, source: str, target: str) -> str:
        """The label to jump to; on a back edge by way of the fuel."""
        if unit.order[target] > unit.order[source]:
            return self._label(unit, target)
        return quoted(f"{unit.prefix}loop{unit.order[target]}")

    def _loops(self, unit: Unit) -> None:
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
            e.label(quoted(f"{unit.prefix}loop{unit.order[target]}"))
            self.together.turn(e, unit, target)
            left = e.value(f"sub i32 {e.value('load i32, ptr %fuel')}, 1")
            e.do(f"store i32 {left}, ptr %fuel")
            empty = e.value(f"icmp eq i32 {left}, 0")
            pause = e.fresh("pause")
            e.branch(empty, pause, self._label(unit, target), unlikely=True)
            e.label(pause)
            kind = SPIN if spins(unit, target, sources) else FUEL
            first = self.starts.get((unit.prefix, target), 0)
            e.put(THREAD, layout.THREAD["at"], "i32", str(first))
            self._suspend(unit, kind, unit.live.live_in[target])
            e.do(f"br label %{self._label(unit, target)}")

    def _bra(self, unit: Unit, label: str, i: Instruction, guard: str | None) -> None:
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

    def _brx(self, unit: Unit, label: str, i: Instruction) -> None:
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

    # The whole

    def _program(self) -> Program:
        e = self.e
        self._ends()
        for unit in self.units.values():
            e.registers, e.slots = {}, {}
            for name in register_names(unit):
                type_, vector = (
                    ("pred", 1) if name == CONDITION_CODE else declared(unit.function, name)
                )
                for one in [name] if vector == 1 else [f"{name}.{c}" for c in "xyzw"[:vector]]:
                    e.registers[one] = llvm_type(type_)
                    e.slots[one] = register_slot(unit.prefix, one)
            self._turn_params(unit)
            self.flags.enter(unit)
            e.carried.enter(unit)
            self._loops(unit)
        # Where none calls itself, no function stands twice on a thread's way.
        frames = FIRST_FRAMES if self.deep else len(self.units)
        frames = aligned(self.frame * frames + 64, 64)
        local = sum(u.local_bytes for u in self.units.values())
        text = self._text()
        return Program(
            self.kernel.name,
            text,
            tuple(self.places),
            tuple(self.blocks),
            self.layout.shared_size,
            self.layout.param_bytes,
            aligned(local, 16),
            frames,
            max(8, e.exchange_words),
            any(ordered(f) for f in self.functions),
            tuple(dict.fromkeys(self.findings)),
            tuple(self.refused),
            e.exchange_words > 0,
            e.checks,
            e.fine,
            bytes(p.aligned for p in self.places),
            tuple(self.flags.names),
            self.layout.told,
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

    def _text(self) -> str:
        e = self.e
        head = [
            "define i32 @step(ptr noalias %thread, ptr %cta) {",
            "entry:",
            *self.allocas,
            *(
                f"  {room} = alloca [{aligned(size, 16)} x i8], align 16"
                for room, size in self.staging.items()
            ),
            *("  %fuel = alloca i32", "  %sp = alloca i64", "  %local.base = alloca i64"),
            f"  {LAST} = alloca i64",
            f"  {marks.BUFFER} = alloca [{marks.BUFFER_BYTES} x i8]",
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
        loads += self._shadow_loads()
        for name, type_, base, offset in loads:
            head.append(f"  {name}.at = getelementptr i8, ptr %{base}, i64 {offset}")
            head.append(f"  {name} = load {type_}, ptr {name}.at")
        head += [
            *self.homes,
            "  %shared.len = zext i32 %shared.len32 to i64",
            f"  %frame.most = add i64 0, {self.frame + 64}",
            "  store i32 %first.fuel, ptr %fuel",
            "  store i64 %first.sp, ptr %sp",
            "  store i64 %first.local, ptr %local.base",
            f"  store i64 0, ptr {LAST}",
        ]
        cases = " ".join(f"i32 {n + 1}, label %{r}" for n, r in enumerate(self.resumes))
        head.append(f"  switch i32 %resume, label %f0.entry [ {cases} ]")
        tail = self._fault_block()
        declares = [f"{line}" for line in e.externals.values()]
        declares.append("declare void @goptx_fault(ptr, ptr, i32, i32, i64, i64)")
        weights = '!0 = !{!"branch_weights", i32 1, i32 100000}'
        return "\n".join([*head, *e.lines, *tail, "}", "", *declares, "", weights, ""])

    def _shadow_loads(self) -> tuple[tuple[str, str, str, int], ...]:
        """Where the maps of the checkers are; an epoch does not change within a step."""
        found: list[tuple[str, str, str, int]] = []
        if "init" in self.e.checks:
            found.append(("%valid", "ptr", "cta", layout.CTA["valid"]))
            found.append(("%arena.valid", "ptr", "cta", layout.CTA["arena_valid"]))
        if "races" in self.e.checks:
            found.append(("%quick", "ptr", "cta", layout.CTA["quick"]))
            found.append(("%epoch", "i32", "cta", layout.CTA["epoch"]))
        return tuple(found)

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
    module: Module,
    kernel: Function,
    globals_: dict[str, int],
    *,
    profile: bool = False,
    native: bool = True,
    checks: frozenset[str] = DEFAULT,
    regions: Regions | None = None,
) -> Program:
    """The program of a kernel; ``globals_`` are the addresses of its module's variables.

    ``checks`` are the checkers that it is to run under; ``regions`` say where the members of a
    fused kernel may go in shared memory. Without ``native`` every instruction on
    numbers goes by the table of meanings, for comparing.
    """
    translator = Translator(module, kernel, globals_, profile=profile)
    translator.e.native = native
    translator.e.checks = checks
    translator.regions = regions
    translator.together.active = "aligned" in checks and has_sites(translator.functions)
    translator.e.fine = is_fine(translator.functions)
    return translator.run()
