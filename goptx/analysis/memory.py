"""Which memory a kernel touches, by the parameter that leads there.

A summary assumes that an access whose address derives from a pointer stays in the allocation that
the pointer points into, and that only words as wide as an address hold pointers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntFlag
from typing import NamedTuple

from goptx.analysis.calls import Call, Occurrence, calls, occurrences, resolve
from goptx.analysis.provenance import Builder, Names, Origin, Provenance, address_base, slot
from goptx.diag import Span
from goptx.ir import Address, Function, Instruction, Module, Operand, Reg, Sym
from goptx.ir.operands import registers_of

_HARMLESS_CALLS = frozenset(("vprintf", "__assertfail"))
"""External functions that touch nothing but buffers of the driver (CUDA guide, printf, assert)."""

_TEXTURE = frozenset(("tex", "tld4", "suld", "sust", "sured"))


class Access(IntFlag):
    """How memory is touched."""

    NONE = 0
    READ = 1
    WRITE = 2
    ATOMIC = 4

    @property
    def modifies(self) -> bool:
        """Whether it may change what is in memory."""
        return bool(self & (Access.WRITE | Access.ATOMIC))

    def __str__(self) -> str:
        """Letters: r, w, a; "-" for none."""
        letters = zip("rwa", (Access.READ, Access.WRITE, Access.ATOMIC), strict=True)
        return "".join(letter for letter, flag in letters if self & flag) or "-"


class Entry(NamedTuple):
    """How the memory behind one word of a parameter is touched.

    ``offset`` is that of the word in the parameter, in bytes, or None if it is chosen at run time.
    ``descriptor`` says that the parameter holds a tensor map and that the memory which this
    describes is meant.
    """

    param: str
    offset: int | None
    access: Access
    descriptor: bool
    places: tuple[Occurrence, ...]


class Unknown(NamedTuple):
    """An access that may touch anything, and why."""

    reason: str
    at: Occurrence

    @property
    def span(self) -> Span | None:
        """Where the access stands in its source; None in code that no source has."""
        return self.at.span


@dataclass(frozen=True, eq=False)
class AccessSummary:
    """All memory outside the CTA that a function may touch.

    Attributes:
        globals: module variables in global memory.
        constants: those in constant memory; they are only read.
        unknown: accesses that may touch anything; if there are any, the function is a barrier to
            everything that another one does.
        provenance: where the function's registers point.
    """

    function: Function
    _entries: tuple[Entry, ...]
    globals: Mapping[str, Access]
    constants: Mapping[str, Access]
    unknown: tuple[Unknown, ...]
    provenance: Provenance

    def entries(self) -> tuple[Entry, ...]:
        """The words of parameters that lead to memory, in order of parameters and offsets."""
        return self._entries

    def of(self, param: str, offset: int | None = 0) -> Access:
        """How memory behind a word of a parameter is touched; None asks about all its words."""
        found = Access.NONE
        for entry in self._entries:
            same = offset is None or entry.offset is None or entry.offset == offset
            if entry.param == param and same:
                found |= entry.access
        return found

    def reads_only(self, load: Instruction, params: Collection[str]) -> bool:
        """Whether a load of this function reads memory behind the given parameters and no other."""
        address = next((o for o in load.operands if isinstance(o, Address)), None)
        base = None if address is None else address_base(address)
        if not isinstance(base, Reg):
            return False
        origins = self.provenance.of(base.name)
        return bool(origins) and all(o.kind == "param" and o.name in params for o in origins)

    @property
    def is_barrier(self) -> bool:
        """Whether it may touch memory that the summary does not name."""
        return bool(self.unknown)

    def text(self) -> str:
        """One line an entry, for people."""
        lines: list[str] = []
        for entry in self._entries:
            place = {None: "+*", 0: ""}.get(entry.offset, f"+{entry.offset}")
            what = " (tensor map)" if entry.descriptor else ""
            lines.append(f"{entry.param}{place}{what}: {entry.access}")
        lines += [f"{name}: {access}" for name, access in self.globals.items()]
        lines += [f"unknown: {u.reason} ({u.at})" for u in self.unknown]
        return "\n".join(lines)


def summarise(function: Function, module: Module) -> AccessSummary:
    """The memory that a function touches, its device functions included."""
    return _Summaries(module).of(function)


class _Summaries:
    """Summaries of functions, each made once; callees before their callers."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.spaces = {name: v.space for name, v in module.variables.items()}
        self.functions = module.functions
        self._done: dict[str, AccessSummary | None] = {}

    def of(self, function: Function) -> AccessSummary:
        self._done[function.name] = None
        names = Names(function, self.module.address_size, self.spaces, self.functions)
        found = _Collector(self, names).run()
        self._done[function.name] = found
        return found

    def callee(self, name: str) -> AccessSummary | None:
        """The summary of a called function; None if it has no body or is being summarised."""
        function = resolve(name, self.module)
        if function is None:
            return None
        if function.name not in self._done:
            self.of(function)
        return self._done[function.name]


class _Collector:
    """Builds one summary."""

    def __init__(self, summaries: _Summaries, names: Names) -> None:
        self.summaries, self.names = summaries, names
        self.function = names.function
        self.builder = Builder(names)
        self.calls = {(c.at.block, c.at.place): c for c in calls(self.function)}
        self.entries: dict[tuple[str, int | None, bool], tuple[Access, list[Occurrence]]] = {}
        self.globals: dict[str, Access] = {}
        self.constants: dict[str, Access] = {}
        self.unknown: dict[tuple[str, int], Unknown] = {}

    def run(self) -> AccessSummary:
        code = list(occurrences(self.function))
        for at in code:
            self.builder.add(at.instruction)
            if at.instruction.op.effect == "copy":
                self.builder.fill_shared()
        self.builder.take_arguments()
        for call in self.calls.values():
            self._connect(call)
        provenance = self.builder.solve()
        for at in code:
            self._visit(at, provenance)
        order = {p.name: i for i, p in enumerate(self.function.params)}
        keys = sorted(
            self.entries, key=lambda k: (order.get(k[0], len(order)), -1 if k[1] is None else k[1])
        )
        entries = tuple(
            Entry(k[0], k[1], self.entries[k][0], k[2], tuple(self.entries[k][1])) for k in keys
        )
        unknown = tuple(self.unknown.values())
        return AccessSummary(
            self.function, entries, self.globals, self.constants, unknown, provenance
        )

    def _connect(self, call: Call) -> None:
        """What a call gives back, and what it may leave in memory of the CTA."""
        builder = self.builder
        inputs = tuple(n for a in call.arguments for n in self._handed(a))
        memory = builder.origins.memory
        callee = self.summaries.callee(call.callees[0]) if len(call.callees) == 1 else None
        for place, result in enumerate(call.returns):
            targets = self._receiving(result)
            if targets and callee is None:
                builder.flow(targets, inputs, memory)
            elif targets and callee is not None:
                builder.flow(targets, *self._returned(call, callee, place))
        for place, argument in enumerate(call.arguments):
            if callee is None or callee.is_barrier or _written(callee, place):
                for number in self._handed(argument):
                    builder.leave(number, inputs, memory)

    def _handed(self, argument: Operand) -> tuple[int, ...]:
        """The numbers of what is handed over in an argument."""
        if isinstance(argument, Sym):
            return (self.builder.number(slot(argument.name, "any")),)
        return self.builder.registers((argument,))

    def _receiving(self, result: Operand) -> tuple[str, ...]:
        """What takes a returned value, if that is wide enough for an address."""
        if isinstance(result, Sym):
            variable = self.function.variables.get(result.name)
            bytes_ = variable.size if variable is not None else None
            if bytes_ is not None and bytes_ * 8 < self.names.pointer_bits:
                return ()
            return slot(result.name, None), slot(result.name, "any")
        return tuple(registers_of(result))

    def _returned(
        self, call: Call, callee: AccessSummary, place: int
    ) -> tuple[tuple[int, ...], int]:
        """The origins of a returned value, in the caller's terms."""
        returns, params = callee.function.returns, callee.function.params
        if place >= len(returns):
            return (), self.builder.origins.memory
        found = callee.provenance
        name = returns[place].name
        mask = found.mask(name if returns[place].space == "reg" else slot(name, "any"))
        places = {p.name: i for i, p in enumerate(params)}
        sources: list[int] = []
        known = 0
        for origin in found.origins.named(found.origins.effective(mask)):
            if origin.kind in ("param", "address"):
                at = places.get(origin.name, len(call.arguments))
                if at < len(call.arguments):
                    sources += self._handed(call.arguments[at])
            else:
                known |= self.builder.origins.mask(origin)
        return tuple(sources), known

    def _visit(self, at: Occurrence, provenance: Provenance) -> None:
        instruction = at.instruction
        op = instruction.op
        if op.name == "call":
            self._call(self.calls[at.block, at.place], provenance)
        elif op.row is None or op.form is None:
            self._lose("unknown instruction", at)
        elif op.name in _TEXTURE:
            self._lose("texture or surface memory", at)
        elif op.name.startswith("multimem."):
            self._lose("multimem address", at)
        elif op.name.startswith("tensormap."):
            self._lose("tensor map changed by the kernel", at)
        elif op.effect == "copy":
            self._copy(at, provenance)
        elif op.effect in ("load", "store", "atomic", "reduction") and _outside(instruction):
            access = {"load": Access.READ, "store": Access.WRITE}.get(op.effect, Access.ATOMIC)
            address = next((o for o in instruction.operands if isinstance(o, Address)), None)
            if address is not None:
                self._touch(at, address, access, op.space or "generic", provenance)

    def _copy(self, at: Occurrence, provenance: Provenance) -> None:
        """Copies between global and shared memory: their spaces say which operand is which."""
        op, operands = at.instruction.op, at.instruction.operands
        spaces = [m.partition("::")[0] for m in op.mods if m.partition("::")[0] in _SPACES]
        tensor = "tensor" in op.name
        for operand, space, access in zip(
            operands, spaces, (Access.WRITE, Access.READ), strict=False
        ):
            if space != "global":
                continue
            if "reduce" in op.name:
                access = Access.ATOMIC
            self._touch(at, operand, access, "global", provenance, tensor=tensor)

    def _touch(
        self,
        at: Occurrence,
        operand: Operand,
        access: Access,
        space: str,
        provenance: Provenance,
        *,
        tensor: bool = False,
    ) -> None:
        base = address_base(operand)
        known = isinstance(base, Reg)
        mask = provenance.mask(base.name) if known else self.builder.known((base,))
        self._origins(at, mask, access, space, provenance, tensor)

    def _origins(
        self,
        at: Occurrence,
        mask: int,
        access: Access,
        space: str,
        provenance: Provenance,
        tensor: bool,
    ) -> None:
        origins = provenance.origins
        effective = origins.effective(mask)
        if not effective and space != "const":
            self._lose("address of unknown origin", at)
        for origin in origins.named(effective):
            self._origin(at, origin, access, tensor)

    def _origin(self, at: Occurrence, origin: Origin, access: Access, tensor: bool) -> None:
        kind, name = origin.kind, origin.name
        if kind in ("shared", "local"):
            return
        if kind == "memory" or kind == "function":
            self._lose("address loaded from memory", at)
        elif kind == "address":
            if tensor:
                self._enter(name, 0, access, True, at)
            elif access is not Access.READ and name in self.names.params:
                self._lose("write to a parameter", at)
        elif tensor:
            self._lose("tensor map in global memory", at)
        elif kind == "global":
            self.globals[name] = self.globals.get(name, Access.NONE) | access
        elif kind == "const":
            self.constants[name] = self.constants.get(name, Access.NONE) | access
        else:
            self._enter(name, origin.offset, access, False, at)

    def _call(self, call: Call, provenance: Provenance) -> None:
        if call.indirect:
            self._lose("indirect call", call.at)
            return
        for name in call.callees:
            summary = self.summaries.callee(name)
            if summary is not None:
                self._inline(call, summary, provenance)
            elif name not in _HARMLESS_CALLS:
                recursive = resolve(name, self.summaries.module) is not None
                what = "recursive call" if recursive else "call of an external function"
                self._lose(f"{what}: {name}", call.at)

    def _inline(self, call: Call, summary: AccessSummary, provenance: Provenance) -> None:
        for name, access in summary.globals.items():
            self.globals[name] = self.globals.get(name, Access.NONE) | access
        for name, access in summary.constants.items():
            self.constants[name] = self.constants.get(name, Access.NONE) | access
        for unknown in summary.unknown:
            self.unknown.setdefault((unknown.reason, id(unknown.at.instruction)), unknown)
        places = {p.name: i for i, p in enumerate(summary.function.params)}
        for entry in summary.entries():
            mask = self._argument(call, places.get(entry.param), entry.offset, provenance)
            if mask is None or not provenance.origins.effective(mask):
                self._lose("address of unknown origin, in a call", call.at)
            else:
                self._origins(call.at, mask, entry.access, "generic", provenance, entry.descriptor)

    def _argument(
        self, call: Call, place: int | None, offset: int | None, provenance: Provenance
    ) -> int | None:
        """The origins of a word of an argument."""
        if place is None or place >= len(call.arguments):
            return None
        argument = call.arguments[place]
        if isinstance(argument, Reg):
            return provenance.mask(argument.name)
        if not isinstance(argument, Sym):
            return None
        found = 0
        for piece in (offset, None) if offset is not None else ("any",):
            found |= provenance.mask(slot(argument.name, piece))
        return found

    def _enter(
        self, param: str, offset: int | None, access: Access, descriptor: bool, at: Occurrence
    ) -> None:
        key = (param, offset, descriptor)
        old, places = self.entries.get(key, (Access.NONE, []))
        places.append(at)
        self.entries[key] = (old | access, places)

    def _lose(self, reason: str, at: Occurrence) -> None:
        self.unknown.setdefault((reason, id(at.instruction)), Unknown(reason, at))


_SPACES = frozenset(("global", "shared"))


def _outside(instruction: Instruction) -> bool:
    """Whether an access may reach memory outside the CTA."""
    op = instruction.op
    if op.sync == "mbarrier" and "global" not in op.modset:
        return False
    return op.space in ("global", "generic", "const")


def _written(callee: AccessSummary, place: int) -> bool:
    """Whether a function may write where one of its arguments points."""
    params = callee.function.params
    return place < len(params) and callee.of(params[place].name, None).modifies
