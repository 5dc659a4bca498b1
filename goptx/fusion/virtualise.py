"""Makes a member's body independent of where it runs (`fusion.md` 2 and 4).

Names get the member's prefix, special registers become virtual ones, shared variables become
places in the fused arena, barriers get their ids and counts, and returns go to a join.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from goptx.diag import GoptxError
from goptx.fusion.members import Member, Names
from goptx.fusion.resources import BarrierMap, barrier_count, barrier_position
from goptx.ir import (
    Args,
    Block,
    Function,
    Instruction,
    Int,
    JumpTable,
    Label,
    Loc,
    Operand,
    Origin,
    Parameter,
    Reg,
    Special,
    Sym,
)
from goptx.ir.builder import Builder
from goptx.ir.bundle import is_cta_barrier
from goptx.ir.operands import walk
from goptx.isa.opcodes import decode

IdValue = Callable[[str], Operand | None]
"""The operand that stands for a special register; None where the register itself stays."""

_WORDS = {16: "b16", 32: "b32", 64: "b64"}


@dataclass
class Environment:
    """What the names and ids of one member become.

    Attributes:
        member: whose bodies these are.
        position: index of the member in the fusion; recorded in origins.
        names: the prefixing of names.
        symbols: symbol of the member -> what stands for it: a symbol with an offset, or a
            register that holds its address (a 32-bit one for shared memory).
        barriers: how barriers are rewritten.
        strengthen: cp.async group waits wait for all groups.
        spread: names of special registers (and ``%base:SYMBOL``) that each device function needs
            handed in, itself or for its callees.
        locate: the source position to print for an instruction.
    """

    member: Member
    position: int
    names: Names
    symbols: dict[str, Sym | Reg]
    barriers: BarrierMap
    strengthen: bool
    locate: Callable[[Instruction], Loc | None]
    spread: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def rename_body(
    function: Function, env: Environment, ids: IdValue, exit_label: str | None, builder: Builder
) -> list[Block]:
    """A copy of a function's blocks in the names of the fusion.

    Args:
        function: the kernel or a device function of the member.
        env: what names become.
        ids: values of special registers.
        exit_label: where returns and exits go; None leaves them (device functions).
        builder: for address arithmetic at the start of the function; its registers get the
            declarations.
    """
    return _Renamer(function, env, ids, exit_label, builder).blocks()


class _Renamer:
    def __init__(
        self,
        function: Function,
        env: Environment,
        ids: IdValue,
        exit_label: str | None,
        builder: Builder,
    ) -> None:
        self._function = function
        self._env = env
        self._ids = ids
        self._exit = exit_label
        self._builder = builder
        self._local = {*function.variables, *function.tables, *function.prototypes}
        self._widened: dict[str, Reg] = {}
        self._ordinal = _first_ordinal(env.member, function)

    def blocks(self) -> list[Block]:
        names = self._env.names
        found: list[Block] = []
        for block in self._function.blocks:
            instructions: list[Instruction] = []
            for instruction in block.instructions:
                instructions += self._instruction(instruction)
            following = names.label(block.next) if block.next is not None else None
            if block.next is None and block.terminator is None:
                following = self._exit  # the end of a body is a return
            new = Block(names.label(block.label), instructions, following)
            self._leave(new)
            found.append(new)
        return found

    def _leave(self, block: Block) -> None:
        """Turn an unguarded return at the end of a block into its fall-through."""
        if self._exit is None or not block.instructions:
            return
        last = block.instructions[-1]
        if last.op.name == "bra" and last.guard is None and last.operands == (Label(self._exit),):
            block.instructions.pop()
            block.next = self._exit

    def _instruction(self, old: Instruction) -> list[Instruction]:
        new = old.copy()
        new.origin = Origin(self._env.position, self._ordinal)
        self._ordinal += 1
        new.loc = self._env.locate(old)
        new.prefix = tuple(line for line in old.prefix if line.startswith(".pragma"))
        self._wide = _address_bits(old)
        new.rewrite(self._leaf)
        op = new.op
        if self._exit is not None and op.terminator in ("return", "exit"):
            new.op = decode("bra")
            new.operands = (Label(self._exit),)
        elif is_cta_barrier(op):
            self._barrier(new)
        elif self._env.strengthen and op.name in (
            "cp.async.wait_group",
            "cp.async.bulk.wait_group",
        ):
            new.operands = (Int(0),)
        elif op.name == "call":
            self._call(new)
        elif op.name == "mov" and old.operands[1:] and isinstance(old.operands[1], Special):
            self._narrow(new, old)
        return [new]

    def _narrow(self, new: Instruction, old: Instruction) -> None:
        """``mov.u16 r, %tid.x`` reads the low half of a 32-bit register."""
        bits = {"u16": 16, "b16": 16, "s16": 16, "u64": 64, "b64": 64}.get(
            new.op.types[-1] if new.op.types else "", 32
        )
        if isinstance(new.operands[1], Reg) and bits != 32:
            new.op = decode(f"cvt.u{bits}.u32")
        if isinstance(old.operands[1], Special) and isinstance(new.operands[1], Special):
            new.op = old.op

    def _leaf(self, operand: Operand) -> Operand:
        names = self._env.names
        match operand:
            case Reg(name=name):
                return Reg(names.register(name))
            case Label(name=name):
                return Label(names.label(name))
            case Special(name=name):
                value = self._ids(name)
                return operand if value is None else value
            case Sym(name=name, offset=offset):
                return self._symbol(name, offset)
            case _:
                return operand

    def _symbol(self, name: str, offset: int) -> Operand:
        target = self._env.symbols.get(name)
        if target is None:
            return Sym(self._env.names.symbol(name), offset)
        if isinstance(target, Sym):
            return Sym(target.name, target.offset + offset)
        base = self._base(name, target)
        if offset == 0:
            return base
        bits = self._bits(base)
        return self._cached(
            f"{name}+{offset}:{bits}",
            lambda: self._builder.value(f"b{bits}", f"add.u{bits}", base, offset),
        )

    def _base(self, name: str, target: Reg) -> Reg:
        """The register with an address, as wide as the instruction at hand wants it."""
        have = self._bits(target)
        if self._wide == have or self._wide == 0:
            return target
        if self._wide > have:
            return self._cached(
                f"{name}:64", lambda: self._builder.value("b64", "cvt.u64.u32", target)
            )
        return self._cached(f"{name}:32", lambda: self._builder.value("b32", "cvt.u32.u64", target))

    def _bits(self, register: Reg) -> int:
        return 64 if self._builder.registers.type_of(register.name) in ("b64", "u64") else 32

    def _cached(self, key: str, make: Callable[[], Reg]) -> Reg:
        if key not in self._widened:
            self._widened[key] = make()
        return self._widened[key]

    def _barrier(self, new: Instruction) -> None:
        """Give a barrier its id and, if it has to be counted, its count."""
        change = self._env.barriers
        at = barrier_position(new)
        operands = list(new.operands)
        identity = operands[at]
        if isinstance(identity, Int):
            operands[at] = Int(change.ids.get(identity.value, identity.value))
        if change.count is not None and barrier_count(new) is None:
            operands.insert(at + 1, Int(change.count))
        new.operands = tuple(operands)
        if change.unaligned:
            mods = [m for m in new.op.mods if m not in ("aligned", "cta")]
            new.op = decode(".".join(["barrier", *mods]))

    def _call(self, new: Instruction) -> None:
        """Hand a device function of the member the ids that it needs."""
        callee = new.operands[1]
        if not isinstance(callee, Sym):
            return
        original = next(
            (n for n in self._env.spread if self._env.names.symbol(n) == callee.name), None
        )
        if original is None:
            return
        extra = [self._handed(name) for name in self._env.spread[original]]
        arguments = new.operands[2]
        assert isinstance(arguments, Args)
        new.operands = (
            new.operands[0],
            callee,
            Args((*arguments.items, *extra)),
            *new.operands[3:],
        )

    def _handed(self, name: str) -> Operand:
        if name.startswith("%base:"):
            target = self._env.symbols[name[6:]]
            assert isinstance(target, Reg)
            return target
        value = self._ids(name)
        assert value is not None
        return value


def _address_bits(instruction: Instruction) -> int:
    """How wide an instruction wants a symbol's address: 0 where any width will do."""
    if instruction.op.name in ("mov", "cvta", "add", "sub", "cvt"):
        for type_ in reversed(instruction.op.types):
            if type_[1:] in ("32", "64"):
                return int(type_[1:])
    return 0


def _first_ordinal(member: Member, function: Function) -> int:
    """The ordinal of a body's first instruction: the kernel's come first, then the callees'."""
    at = 0
    for body in member.bodies():
        if body is function:
            return at
        at += sum(len(block) for block in body.blocks)
    return at


def needed_ids(
    member: Member, ids: IdValue, runtime_bases: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """For each device function: the ids, and bases of dynamic memory, that must be handed in.

    An id whose value is a constant is written into the copy and needs no handing in.
    """
    bases = set(runtime_bases)
    own: dict[str, set[str]] = {}
    calls: dict[str, set[str]] = {}
    for name, body in member.callees().items():
        own[name], calls[name] = set(), set()
        for instruction in body.instructions():
            for operand in instruction.operands:
                for part in walk(operand):
                    if isinstance(part, Special) and isinstance(ids(part.name), Reg):
                        own[name].add(part.name)
                    elif isinstance(part, Sym) and part.name in bases:
                        own[name].add(f"%base:{part.name}")
                    elif isinstance(part, Sym) and part.name in member.callees():
                        calls[name].add(part.name)
    changed = True
    while changed:
        changed = False
        for name, callees in calls.items():
            more = set[str]().union(*(own[c] for c in callees)) - own[name]
            if more:
                own[name] |= more
                changed = True
    return {name: tuple(sorted(needs)) for name, needs in own.items()}


def clone_callee(function: Function, env: Environment, ids: IdValue) -> Function:
    """A copy of a device function for one member, the ids it needs as further parameters."""
    names = env.names
    handed = env.spread.get(function.name, ())
    registers = function.registers.copy(names.register)
    clone = Function(
        names.symbol(function.name),
        is_entry=False,
        params=[
            p.renamed(names.symbol(p.name))
            if p.space == "param"
            else p.renamed(names.register(p.name))
            for p in function.params
        ],
        returns=[
            p.renamed(names.symbol(p.name))
            if p.space == "param"
            else p.renamed(names.register(p.name))
            for p in function.returns
        ],
        directives=dict(function.directives),
        span=function.span,
    )
    clone.registers = registers
    builder = Builder(registers, "%h", Origin(env.position, -1))
    values: dict[str, Reg] = {}
    symbols = dict(env.symbols)
    for position, name in enumerate(handed):
        param = f"{clone.name}_id{position}"
        bits = 32
        if name.startswith("%base:"):
            outer = symbols[name[6:]]
            assert isinstance(outer, Reg)
        clone.params.append(Parameter(param, f"b{bits}"))
        register = builder.new(f"b{bits}")
        builder.emit(f"ld.param.b{bits}", register, _param_address(param))
        if name.startswith("%base:"):
            symbols[name[6:]] = register
        else:
            values[name] = register
    inner = Environment(
        env.member,
        env.position,
        names,
        symbols,
        env.barriers,
        env.strengthen,
        env.locate,
        env.spread,
    )

    def value(name: str) -> Operand | None:
        found = values.get(name)
        if found is not None:
            return found
        outer = ids(name)
        if isinstance(outer, Reg):
            raise GoptxError.at(f"{name} was not handed to {function.name!r}", function.span)
        return outer

    blocks = rename_body(function, inner, value, None, builder)
    blocks[0].instructions[:0] = builder.take()
    clone.blocks = blocks
    adopt(function, names, clone.variables, clone.tables, clone.prototypes)
    return clone


def _param_address(name: str) -> Operand:
    from goptx.ir import Address

    return Address(Sym(name))


def adopt(
    function: Function,
    names: Names,
    variables: dict[str, object],
    tables: dict[str, JumpTable],
    prototypes: dict[str, object],
) -> None:
    """Take over a body's declarations under the names of the fusion; shared ones live elsewhere."""
    from dataclasses import replace

    for name, variable in function.variables.items():
        if variable.space != "shared":
            variables[names.symbol(name)] = variable.renamed(names.symbol(name))
    for name, table in function.tables.items():
        change = names.label if table.kind == "branchtargets" else names.symbol
        tables[names.symbol(name)] = JumpTable(
            names.symbol(name), tuple(map(change, table.targets)), table.kind, table.span
        )
    for name, prototype in function.prototypes.items():
        prototypes[names.symbol(name)] = replace(prototype, name=names.symbol(name))
