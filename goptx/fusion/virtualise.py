"""Makes a member's body independent of where it runs (`fusion.md` 2 and 4).

Names get the member's prefix, special registers become virtual ones, shared variables become
places in the fused arena, barriers get their ids and counts, and returns go to a join.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from goptx.diag import GoptxError
from goptx.fusion.members import Member, Names, Scoped
from goptx.fusion.resources import BarrierMap, barrier_count, barrier_position
from goptx.ir import (
    Address,
    Args,
    Block,
    CallPrototype,
    Function,
    Guard,
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
    Variable,
)
from goptx.ir.builder import Builder
from goptx.ir.bundle import is_cta_barrier
from goptx.ir.operands import rewrite, walk
from goptx.isa.opcodes import decode, replace_mods

IdValue = Callable[[str], Operand | None]
"""The operand that stands for a special register; None where the register itself stays."""

Handed = str | Scoped
"""What a device function is handed in: the value of a special register, by its name, or the
address of a variable."""

_WIDTHS = {"16": 16, "32": 32, "64": 64}


@dataclass
class Environment:
    """What the names and ids of one member become.

    Attributes:
        member: whose bodies these are.
        position: index of the member in the fusion; recorded in origins.
        names: the prefixing of names, for the member or an instance of it.
        symbols: variable of the member -> what stands for it: a symbol with an offset, or a
            register that holds its address (a 32-bit one for shared memory).
        barriers: how barriers are rewritten.
        locate: the source position to print for an instruction.
        spread: what each device function needs handed in, itself or for its callees.
        alone: its threads do nothing but the member; else lanes may come in other company than in
            its own launch, so that no branch may say that all of them go one way.
    """

    member: Member
    position: int
    names: Names
    symbols: Mapping[Scoped, Sym | Reg]
    barriers: BarrierMap
    locate: Callable[[Instruction], Loc | None]
    spread: dict[str, tuple[Handed, ...]] = field(default_factory=dict[str, tuple[Handed, ...]])
    alone: bool = False

    def function(self, name: str) -> str:
        """The name of a function, or of a variable that is kept, in the fused module."""
        resolved = self.member.resolve(name)
        if resolved in self.member.externals:
            return resolved
        names = self.names if resolved in self.member.callees else Names(self.member.alias)
        return names.symbol(resolved)

    def local(self, scope: str, name: str) -> str:
        """The name of what a function declares itself. Instances share the kernel's parameters."""
        kernel = self.member.kernel
        if scope == kernel.name and any(param.name == name for param in kernel.params):
            return Names(self.member.alias).symbol(name)
        return self.names.symbol(name)

    def scope(self, function: Function, name: str) -> str:
        """The scope in which a function finds a name: its own (its name) or the module's ("")."""
        return function.name if name in self.member.own_names(function) else ""


def rename_body(
    function: Function,
    env: Environment,
    ids: IdValue,
    builder: Builder,
    *,
    exit_label: str | None = None,
    joins: bool = True,
) -> list[Block]:
    """A copy of a function's blocks in the names of the fusion.

    Args:
        function: the kernel or a device function of the member.
        env: what names become.
        ids: values of special registers.
        builder: for address arithmetic at the start of the function; its registers get the
            declarations.
        exit_label: where the end of the body leads; None leaves it (device functions).
        joins: returns and exits go to ``exit_label`` too; otherwise they stay as they are.
    """
    return _Renamer(function, env, ids, builder, exit_label, joins).blocks()


class _Renamer:
    def __init__(
        self,
        function: Function,
        env: Environment,
        ids: IdValue,
        builder: Builder,
        exit_label: str | None,
        joins: bool,
    ) -> None:
        self._function = function
        self._env = env
        self._ids = ids
        self._exit = exit_label
        self._joins = joins and exit_label is not None
        self._builder = builder
        self._widened: dict[str, Reg] = {}
        self._labels = _labels(function, env.names)
        self._ordinal = _first_ordinal(env.member, function)
        self._wide = 0
        self._operands: dict[int, dict[int, Operand]] = {}

    def blocks(self) -> list[Block]:
        found: list[Block] = []
        for block in self._function.blocks:
            instructions = [self._instruction(instruction) for instruction in block.instructions]
            following = self._labels[block.next] if block.next is not None else None
            if block.next is None and block.terminator is None:
                following = self._exit  # the end of a body is a return
            new = Block(self._labels[block.label], instructions, following)
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

    def _instruction(self, old: Instruction) -> Instruction:
        new = old.copy()
        new.origin = Origin(self._env.position, self._ordinal)
        self._ordinal += 1
        new.loc = self._env.locate(old)
        if old.prefix:
            new.prefix = tuple(line for line in old.prefix if line.startswith(".pragma"))
        self._wide = _address_bits(old)
        new.operands = tuple(map(self._operand, old.operands))
        new.guard = old.guard and self._guard(old.guard)
        if old.promises_one_way and not self._env.alone:
            new.op = replace_mods(new.op, drop=("uni",))
        op = new.op
        if self._joins and op.terminator in ("return", "exit"):
            assert self._exit is not None
            new.op = decode("bra")
            new.operands = (Label(self._exit),)
        elif is_cta_barrier(op):
            self._barrier(new, old)
        elif op.name == "call":
            self._call(new, old)
        elif op.name == "mov" and len(old.operands) == 2:
            self._narrow(new, old)
        return new

    def _narrow(self, new: Instruction, old: Instruction) -> None:
        """``mov.u16 r, %tid.x`` reads the low half of a special register, which has 32 bits."""
        if not isinstance(old.operands[1], Special) or not new.op.types:
            return
        value, bits = new.operands[1], _WIDTHS.get(new.op.types[-1][1:], 32)
        if bits == 32 or not isinstance(old.operands[0], Reg):
            return
        if isinstance(value, Reg):
            new.op = decode(f"cvt.u{bits}.u32")
        elif isinstance(value, Int):
            new.operands = (new.operands[0], Int(value.value & ((1 << bits) - 1)))

    def _operand(self, operand: Operand) -> Operand:
        # Readers share operands, and a body keeps its own alive, so each is rewritten once.
        known = self._operands.setdefault(self._wide, {})
        found = known.get(id(operand))
        if found is None:
            found = known[id(operand)] = rewrite(operand, self._leaf)
        return found

    def _guard(self, guard: Guard) -> Guard:
        return Guard(self._env.names.register(guard.register), guard.negated)

    def _leaf(self, operand: Operand) -> Operand:
        names = self._env.names
        match operand:
            case Reg(name=name):
                return Reg(names.register(name))
            case Label(name=name):
                return Label(self._labels[name])
            case Special(name=name):
                value = self._ids(name)
                return operand if value is None else value
            case Sym(name=name, offset=offset):
                return self._symbol(name, offset)
            case _:
                return operand

    def _symbol(self, name: str, offset: int) -> Operand:
        env = self._env
        scope = env.scope(self._function, name)
        target = env.symbols.get((scope, name))
        if target is None:
            return Sym(env.local(scope, name) if scope else env.function(name), offset)
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
        if self._wide in (0, have):
            return target
        if self._wide > have:
            return self._cached(
                f"{name}:64", lambda: self._builder.value("b64", "cvt.u64.u32", target)
            )
        return self._cached(f"{name}:32", lambda: self._builder.value("b32", "cvt.u32.u64", target))

    def _bits(self, register: Reg) -> int:
        return _register_bits(self._builder, register)

    def _cached(self, key: str, make: Callable[[], Reg]) -> Reg:
        if key not in self._widened:
            self._widened[key] = make()
        return self._widened[key]

    def _barrier(self, new: Instruction, old: Instruction) -> None:
        """Give a barrier its id and, if it has to be counted, its count."""
        change = self._env.barriers
        at = barrier_position(new)
        operands = list(new.operands)
        identity = change.id_of(old)
        if isinstance(identity, Int):
            operands[at] = identity
        if change.count is not None and barrier_count(new) is None:
            operands.insert(at + 1, Int(change.count))
        new.operands = tuple(operands)
        if change.unaligned:
            mods = [m for m in new.op.mods if m not in ("aligned", "cta")]
            new.op = decode(".".join(["barrier", *mods]))

    def _call(self, new: Instruction, old: Instruction) -> None:
        """Hand a device function of the member the ids that it needs."""
        callee = old.operands[1]
        if not isinstance(callee, Sym):
            return
        needed = self._env.spread.get(self._env.member.resolve(callee.name), ())
        if not needed:
            return
        extra = [self._handed(item) for item in needed]
        arguments = new.operands[2]
        assert isinstance(arguments, Args)
        new.operands = (*new.operands[:2], Args((*arguments.items, *extra)), *new.operands[3:])

    def _handed(self, item: Handed) -> Operand:
        value = self._ids(item) if isinstance(item, str) else self._env.symbols[item]
        assert isinstance(value, Reg)
        return value


def _labels(function: Function, names: Names) -> dict[str, str]:
    """What labels become; further labels of a block give way to its own."""
    return {label: names.label(block.label) for label, block in function.block_map().items()}


def _register_bits(builder: Builder, register: Reg) -> int:
    return 64 if builder.registers.type_of(register.name) in ("b64", "u64") else 32


def _address_bits(instruction: Instruction) -> int:
    """How wide an instruction wants a symbol's address: 0 where any width will do.

    Only ``mov`` and ``cvta`` take the address of a variable as a value.
    """
    if instruction.op.name in ("mov", "cvta"):
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
    member: Member, ids: IdValue, symbols: Mapping[Scoped, Sym | Reg]
) -> dict[str, tuple[Handed, ...]]:
    """For each device function: the ids, and addresses of variables, that must be handed in.

    An id whose value is a constant is written into the copy and needs no handing in. GoptxError
    (row ``indirect-call``) if a function that is called by its address needs any.
    """
    functions = member.callees
    own: dict[str, set[Handed]] = {}
    calls: dict[str, set[str]] = {}
    for name, body in functions.items():
        own[name], calls[name] = set(), set()
        declared = member.own_names(body)
        for part in (p for i in body.instructions() for o in i.operands for p in walk(o)):
            if isinstance(part, Special) and isinstance(ids(part.name), Reg):
                own[name].add(part.name)
            elif isinstance(part, Sym):
                scoped = (name if part.name in declared else "", part.name)
                if isinstance(symbols.get(scoped), Reg):
                    own[name].add(scoped)
                elif not scoped[0] and member.resolve(part.name) in functions:
                    calls[name].add(member.resolve(part.name))
    changed = True
    while changed:
        changed = False
        for name, callees in calls.items():
            more = set[Handed]().union(*(own[c] for c in callees)) - own[name]
            if more:
                own[name] |= more
                changed = True
    spread = {name: tuple(sorted(needs, key=str)) for name, needs in own.items()}
    _check_indirect(member, spread)
    return spread


def _check_indirect(member: Member, spread: Mapping[str, tuple[Handed, ...]]) -> None:
    for name, span in member.address_taken.items():
        needs = [n if isinstance(n, str) else f"the address of {n[1]}" for n in spread[name]]
        if needs:
            raise GoptxError.at(
                f"member {member.alias!r} calls {name!r} by its address, which needs "
                f"{', '.join(needs)}",
                span,
                rule="indirect-call",
                hint="leave this kernel out",
            )


def clone_callee(function: Function, env: Environment, ids: IdValue) -> Function:
    """A copy of a device function for one member, what it needs as further parameters."""
    names = env.names
    clone = Function(
        names.symbol(function.name),
        is_entry=False,
        params=[_renamed_parameter(p, names) for p in function.params],
        returns=[_renamed_parameter(p, names) for p in function.returns],
        directives=dict(function.directives),
        span=function.span,
    )
    clone.registers = function.registers.copy(names.register)
    builder = Builder(clone.registers, "%h", Origin(env.position, -1))
    values: dict[str, Reg] = {}
    symbols = dict(env.symbols)
    for position, item in enumerate(env.spread.get(function.name, ())):
        bits = _handed_bits(item, env)
        param = Parameter(f"goptx_handed_{position}", f"b{bits}")
        clone.params.append(param)
        register = builder.value(f"b{bits}", f"ld.param.b{bits}", Address(Sym(param.name)))
        if isinstance(item, str):
            values[item] = register
        else:
            symbols[item] = register
    inner = replace(env, symbols=symbols)

    def value(name: str) -> Operand | None:
        return values.get(name) or ids(name)

    blocks = rename_body(function, inner, value, builder)
    glue = builder.take()
    if glue:
        blocks.insert(0, Block("$g_handed", glue, blocks[0].label))
    clone.blocks = blocks
    adopt(function, env, clone.variables, clone.tables, clone.prototypes)
    return clone


def _handed_bits(item: Handed, env: Environment) -> int:
    """Ids and addresses of shared memory have 32 bits, other addresses 64."""
    if isinstance(item, str):
        return 32
    space = env.member.variable(item).space
    return 32 if space == "shared" else 64


def _renamed_parameter(param: Parameter, names: Names) -> Parameter:
    rename = names.symbol if param.space == "param" else names.register
    return param.renamed(rename(param.name))


def adopt(
    function: Function,
    env: Environment,
    variables: dict[str, Variable],
    tables: dict[str, JumpTable],
    prototypes: dict[str, CallPrototype],
) -> None:
    """Take over a body's declarations under the names of the fusion; shared ones live elsewhere."""
    names = env.names
    for name, variable in function.variables.items():
        if variable.space != "shared":
            variables[names.symbol(name)] = variable.renamed(names.symbol(name))
    labels = _labels(function, names)
    for name, table in function.tables.items():
        if table.kind == "branchtargets":
            targets = tuple(labels[target] for target in table.targets)
        else:
            targets = tuple(map(env.function, table.targets))
        tables[names.symbol(name)] = JumpTable(names.symbol(name), targets, table.kind, table.span)
    for name, prototype in function.prototypes.items():
        prototypes[names.symbol(name)] = replace(prototype, name=names.symbol(name))
