"""One member while its image is looked for: its code, and what stands for its names."""

from __future__ import annotations

import re
from collections import Counter
from copy import copy
from dataclasses import dataclass, field

from goptx.contract import Contract, FusedParam, MemberRecord
from goptx.diag import GoptxError, Note
from goptx.ir import Alias, Function, Instruction, Module, Reg, Sym, Variable
from goptx.ir.operands import walk
from goptx.proof.cert_code import Code, Kinds, Waits
from goptx.proof.cert_levels import Level, Levels
from goptx.proof.cert_memory import Memory, names_number
from goptx.proof.cert_order import Order
from goptx.proof.cert_plan import Demands, LeafDemand
from goptx.proof.cert_terms import Expression

_WORD = re.compile(r"((?<![\w$])[A-Za-z_$%][\w$]*)")

Place = tuple[str, tuple[int, ...]]
"""A symbol of the fused module, and a byte offset at every sample launch."""


@dataclass(frozen=True)
class Clone:
    """A device function of the fused module that claims to be one of a member.

    ``handed`` says what the ids that are handed in, as further parameters, stand for.
    """

    original: str
    name: str
    handed: dict[str, Expression]


@dataclass
class Found:
    """What the names of a member became; filled by `Images`.

    Attributes:
        places: shared variables, by the function that declares them (or "") and name.
        barriers: ids; ``counted`` and ``plain`` are new ids with a count or as ``sync`` without.
        merged: ids of barriers that stand for those of others too.
        named: barriers with an id or count in a register, or ``red`` or ``arrive``.
        symbols: module variables and functions.
        permitted: differences that the law permits, by row.
    """

    places: dict[tuple[str, str], Place] = field(default_factory=dict[tuple[str, str], Place])
    barriers: dict[int, int] = field(default_factory=dict[int, int])
    counted: set[int] = field(default_factory=set[int])
    plain: set[int] = field(default_factory=set[int])
    merged: set[int] = field(default_factory=set[int])
    special: set[int] = field(default_factory=set[int])
    by_register: bool = False
    symbols: dict[str, str] = field(default_factory=dict[str, str])
    kept: dict[str, Variable] = field(default_factory=dict[str, Variable])
    clones: dict[str, Clone] = field(default_factory=dict[str, Clone])
    permitted: Counter[str] = field(default_factory=Counter[str])

    @property
    def ids(self) -> set[int]:
        """All new ids of barriers."""
        return {*self.barriers.values(), *self.plain, *self.merged}


class MemberCode:
    """A member's code, as one instance of it has it.

    Attributes:
        alias: the member's; ``name`` the instance's, which is the same but for copies.
        pins: whether products and sums have a rounding, so that nothing is contracted.

    Args:
        record: its entry in the contract.
        module: its text.
        contract, demands: of the fusion.
    """

    def __init__(
        self, record: MemberRecord, module: Module, contract: Contract, demands: Demands
    ) -> None:
        self.alias = record.alias
        self.record = record
        self.module = module
        self.kernel = module.kernel(record.kernel)
        self.demands = demands
        self.use(next(leaf for leaf in demands.leaves.values() if leaf.alias == record.alias))
        self.functions = module.functions
        self.variables = module.variables
        self.aliases = {i.name: i.target for i in module.items if isinstance(i, Alias)}
        self.params: dict[int, FusedParam] = {}
        self.bound: dict[str, FusedParam] = {}
        for param in contract.params:
            if param.member == self.alias and param.index is not None:
                self.params[param.index] = param
            elif param.member == self.alias and param.symbol is not None:
                self.bound[param.symbol] = param
        self.pins = contract.options.get("contraction") == "pin"
        self.copied = {c.symbol: c for c in contract.copies if c.member == self.alias}
        self.bodies = self._bodies()
        self.codes = {name: Code(body) for name, body in self.bodies.items()}
        self.kinds = Kinds(self.bodies)
        self._block = record.block
        self._levels: dict[str, Levels] = {}
        self._orders: dict[str, Order] = {}
        x, y, z = record.block
        self.threads = x * y * z

    def use(self, leaf: LeafDemand) -> None:
        """Become the instance that a demand is about; nothing of it is found yet."""
        self.leaf = leaf
        self.name = leaf.name
        self.found = Found()

    def instances(self) -> list[MemberCode]:
        """The member once for each instance in the plan; all share what is read of its text."""
        found: list[MemberCode] = []
        for leaf in self.demands.leaves.values():
            if leaf.alias == self.alias:
                one = copy(self)
                one.use(leaf)
                found.append(one)
        return found

    @property
    def trusts(self) -> bool:
        """Whether it has been relied on that lanes go one way where a branch says so."""
        return any(levels.trusted for levels in self._levels.values())

    @property
    def waits_at_barriers(self) -> bool:
        """Whether it may wait for other warps of the CTA."""
        waits = self.kinds.waiting(self.codes[self.kernel.name]).values()
        return any(kinds & ~Waits.COLLECTIVE for kinds in waits)

    @property
    def levels(self) -> Levels:
        """Uniformity in the member's own kernel."""
        return self.levels_of(self.kernel.name)

    def levels_of(self, function: str) -> Levels:
        found = self._levels.get(function)
        if found is None:
            found = self._levels[function] = Levels(self.codes[function], self._block, trusts=True)
        return found

    def order(self, function: str) -> Order:
        """What may be executed when, in the kernel or a device function."""
        found = self._orders.get(function)
        if found is None:
            code = self.codes[function]
            memory = Memory(code, self.kinds, lambda: self.levels_of(function), self._gathers)
            found = self._orders[function] = Order(code, memory)
        return found

    def _gathers(self) -> bool:
        """Whether threads that come to a device function together come to all barriers in there so,
        but for those that name a number."""
        for name, code in self.codes.items():
            if name == self.kernel.name:
                continue
            for index, waits in self.kinds.waiting(code).items():
                instruction = code.instructions[index]
                if not waits & Waits.BARRIER or names_number(instruction):
                    continue
                if instruction.guard or self.levels_of(name).point(index) < Level.CTA:
                    return False
        return True

    def _bodies(self) -> dict[str, Function]:
        """The kernel, then the device functions it may call in the order of the module."""
        found: dict[str, Function] = {}
        pending = [self.kernel]
        while pending:
            body = pending.pop()
            for name in sorted(_names(body)):
                name = self.aliases.get(name, name)
                function = self.functions.get(name)
                if function is None or function.is_entry or function.is_prototype:
                    continue
                if name not in found:
                    found[name] = function
                    pending.append(function)
        ordered = {name: found[name] for name in self.functions if name in found}
        return {self.kernel.name: self.kernel, **ordered}

    def locate(self, ordinal: int) -> tuple[str, int] | None:
        """The function and index of the instruction with an ordinal of the contract."""
        for name, code in self.codes.items():
            if ordinal < len(code.instructions):
                return name, ordinal
            ordinal -= len(code.instructions)
        return None

    def permit(self, row: str) -> None:
        """Count a difference that a row of the law permits."""
        self.found.permitted[row] += 1

    def differ(
        self, why: str, old: Instruction | None, new: Instruction, condition: str
    ) -> GoptxError:
        """The error for a fused instruction that is not what the member has."""
        notes = [] if old is None else [Note(f"member {self.name!r} has: {old}", old.span)]
        return GoptxError.at(
            f"not the image of member {self.name!r}: {why}", new.span, notes=notes, rule=condition
        )


def _names(body: Function) -> set[str]:
    """Names of module scope that a body may refer to."""
    own = {*body.variables, *body.tables, *body.prototypes}
    own.update(p.name for p in (*body.params, *body.returns))
    found = {
        part.name
        for instruction in body.instructions()
        for operand in instruction.operands
        if type(operand) is not Reg
        for part in walk(operand)
        if isinstance(part, Sym) and part.name not in own
    }
    for table in body.tables.values():
        if table.kind == "calltargets":
            found.update(table.targets)
    return found


def place_of(value: Expression | None, samples: int) -> Place | None:
    """An address expression as a symbol and offsets at the samples; None if it is no address."""
    found = _offsets(value, samples)
    if found is None or not found[0]:
        return None
    return found


def _offsets(value: Expression | None, samples: int) -> Place | None:
    if value is None:
        return None
    match value[0]:
        case "const":
            return "", (value[1],) * samples
        case "shape":
            return "", value[1]
        case "symbol":
            return value[1], (value[2],) * samples
        case "global":
            return f"&{value[1]}:{value[2]}", (0,) * samples
        case "cvt.u64.u32" | "cvt.u32.u64":
            return _offsets(value[1], samples)
        case "add.u32" | "add.u64":
            one, two = _offsets(value[1], samples), _offsets(value[2], samples)
            if one is None or two is None or (one[0] and two[0]):
                return None
            return one[0] or two[0], tuple(a + b for a, b in zip(one[1], two[1], strict=True))
        case _:
            return None


def same_declaration(one: Variable, two: Variable) -> bool:
    """Whether a variable can stand for another one, but for their initial values."""
    kinds = [(v.space, v.type, v.dims, v.vector, v.attributes) for v in (one, two)]
    return kinds[0] == kinds[1] and two.alignment % one.alignment == 0


def initial_values(variable: Variable) -> tuple[list[str], list[str]]:
    """The names in an initialiser, and the text around them."""
    words = _WORD.split(variable.init or "")
    known = set(variable.init_names)
    names = [word for word in words if word in known]
    return names, ["" if word in known else word for word in words]
