"""What the contract and the declarations of a fused kernel must be, and what members may share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Address, Function, Int, Module, Sym, Variable
from goptx.isa.opcodes import Op
from goptx.proof.cert_clusters import (
    check_clusters_of_launch,
    may_have_clusters,
    of_cluster,
    reaches_others,
)
from goptx.proof.cert_code import Code
from goptx.proof.cert_hopper import check_address, sees_addresses
from goptx.proof.cert_member import MemberCode, Place
from goptx.proof.cert_plan import Demands
from goptx.proof.cert_sync import Convergence
from goptx.proof.cert_tickets import Tickets
from goptx.proof.cert_truth import is_meeting
from goptx.proof.cert_walk import Walk

_NOT_MODELLED = ("tcgen05", "clusterlaunchcontrol")
_WRITES = ("store", "atomic", "reduction", "copy")
BARRIERS = 16
"""Named barriers of a CTA."""
_APART = ("blocks", "persistent")
"""Operators whose items never share a CTA, or never a round of one: between two rounds all threads
meet at a barrier, with nothing of a member under way."""


def check_interface(
    kernel: Function, module: Module, contract: Contract, members: Sequence[MemberCode]
) -> None:
    """The fused kernel takes what the contract says, and the members what it says of them."""
    found = [(p.name, p.type, p.size, p.alignment) for p in kernel.params]
    wanted = [(p.name, p.type, p.size, p.align) for p in contract.params]
    if found != wanted:
        raise _error("the parameters of the kernel are not those of the contract", kernel)
    for member in members:
        _check_member(member, kernel, module, contract)


def _check_member(member: MemberCode, kernel: Function, module: Module, contract: Contract) -> None:
    record, original = member.record, member.kernel
    declared = [(p.name, p.type, p.size, p.alignment) for p in original.params]
    recorded = [(p.name, p.type, p.size, p.align) for p in record.params]
    if declared != recorded:
        raise _error(f"the parameters of {member.alias!r} are not those of the contract", original)
    if sorted(member.params) != list(range(len(declared))):
        raise _error(f"not every parameter of {member.alias!r} is handed over once", kernel)
    promises = {p.name: (p.pointer, p.pointer_align) for p in kernel.params}
    for index, param in member.params.items():
        one = original.params[index]
        if promises.get(param.name) not in ((None, None), (one.pointer, one.pointer_align)):
            raise _error(f"{param.name} promises more than {one.name} does", kernel)
        if (param.type, param.size) != (one.type, one.size) or param.align % one.alignment:
            raise _error(f"{param.name} is not declared as {one.name} is", kernel)
    if module.address_size != member.module.address_size:
        raise _error("the address sizes differ", kernel)
    block = original.dimension("reqntid")
    if block is not None and block != record.block:
        raise _error(f"{member.alias!r} was compiled for blocks of {block}", original)
    copies = [c.symbol for c in contract.copies if c.member == member.alias]
    if len(set(copies)) != len(copies) or set(copies) & set(member.bound):
        raise _error(f"a variable of {member.alias!r} is bound or copied twice", kernel)


def check_launch(kernel: Function, contract: Contract, demands: Demands) -> None:
    """Block, grid and parameters of the launch are what the plan demands."""
    threads = demands.threads(demands.tree)
    block = kernel.dimension("reqntid")
    if contract.block != (threads, 1, 1) or block not in (None, contract.block):
        raise _error(f"the plan demands {threads} threads a CTA", kernel, "geometry")
    check_clusters_of_launch(kernel, demands)
    shapes = demands.shapes
    grid = shapes.of_text(contract.grid)
    # CTAs that stay take tickets until none is left, however many they are.
    some = demands.tree.stays and min(shapes.values(grid)) > 0
    if not some and grid != demands.ctas(demands.tree):
        raise _error(
            f"the grid of the contract, {contract.grid}, is not the plan's", kernel, "geometry"
        )


def check_features(member: MemberCode) -> None:
    """Refuse what the certificate has no rules for."""
    for name, code in member.codes.items():
        joined = name != member.kernel.name and not member.leaf.alone
        executed = code.executed() if joined else frozenset[int]()
        for index, instruction in enumerate(code.instructions):
            op = instruction.op
            leaves = op.terminator == "exit" and code.block_of[index] in executed
            apart = of_cluster(op) and not may_have_clusters(member)
            if op.row is None or op.name.startswith(_NOT_MODELLED) or leaves or apart:
                raise GoptxError.at(
                    f"the certificate has no rule for '{op.name}' in member {member.alias!r} "
                    f"below {', '.join(dict.fromkeys(member.leaf.above))}",
                    instruction.span,
                    rule="image",
                )


@dataclass(frozen=True)
class _Range:
    """Bytes of shared memory: a symbol, and first and last byte (excluded) at each sample."""

    variable: str
    symbol: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    extern: bool

    def meets(self, other: _Range) -> bool:
        if self.symbol != other.symbol:
            return False
        pairs = zip(self.starts, self.ends, other.starts, other.ends, strict=True)
        return any(max(a, c) < min(b, d) for a, b, c, d in pairs)


class Layout:
    """What members share of a CTA: shared memory and barriers.

    Args:
        members: by the numbers of their sides.
        kernel, module: the fused kernel.
        contract, demands, walk: of the fusion.
        convergence: of the fused kernel.
        tickets: where CTAs take theirs, if they do.
        code: the fused kernel's.
    """

    def __init__(
        self,
        members: Sequence[MemberCode],
        code: Code,
        module: Module,
        contract: Contract,
        demands: Demands,
        walk: Walk,
        convergence: Convergence,
        tickets: Tickets | None = None,
    ) -> None:
        self._members = members
        self._kernel = code.function
        self._code = code
        self._module = module
        self._demands = demands
        self._walk = walk
        self._convergence = convergence
        self._tickets = tickets
        shapes = demands.shapes
        self._dynamic = shapes.values(shapes.of_text(contract.dynamic_shared))

    def check(self) -> None:
        """GoptxError where members may get into each other's way."""
        arenas = [self._arena(member) for member in self._members]
        if self._tickets is not None:
            self._check_word(self._tickets, arenas)
        for one, two in combinations(range(len(self._members)), 2):
            first, second = self._members[one], self._members[two]
            operator = self._demands.common(first.name, second.name)
            if operator in _APART:
                continue
            self._check_arenas(one, two, arenas, operator)
            # All threads that they have meet at all barriers of both in one order.
            as_one = operator in ("weave", "coarsen") and self._convergence.meet_as_one(one, two)
            self._check_barriers(one, two, operator == "seq", as_one)
        self._check_votes()
        self._check_counted()
        for member in self._members:
            self._check_drains(member)
            _check_kept(member)

    # Shared memory

    def _arena(self, member: MemberCode) -> list[_Range]:
        ranges = [self._range(member, key, at) for key, at in member.found.places.items()]
        for one, two in combinations(ranges, 2):
            if one.extern and two.extern and one.starts == two.starts:
                continue
            if one.extern and two.extern:
                raise self._overlap(f"{one.variable} and {two.variable} begin at different places")
            if one.meets(two):
                raise self._overlap(f"{one.variable} and {two.variable} overlap")
        return ranges

    def _check_word(self, tickets: Tickets, arenas: list[list[_Range]]) -> None:
        """The words in which threads are told their tickets are nobody else's."""
        symbol = self._kernel.variables.get(tickets.symbol)
        symbol = symbol or self._module.variables.get(tickets.symbol)
        samples, start = self._demands.shapes.samples, tickets.offset
        size = tickets.size
        word = _Range(
            "the ticket", tickets.symbol, (start,) * samples, (start + size,) * samples, False
        )
        if symbol is None or symbol.space != "shared" or symbol.alignment % size or start % size:
            raise self._overlap("the ticket does not lie in words of shared memory")
        limits = self._dynamic if symbol.size is None else (symbol.size,) * samples
        if start < 0 or any(start + size > limit for limit in limits):
            raise self._overlap(f"the ticket does not fit into {symbol.name}")
        for arena in arenas:
            for other in arena:
                if word.meets(other):
                    raise self._overlap(f"{other.variable} and the ticket overlap")

    def _range(self, member: MemberCode, key: tuple[str, str], at: Place) -> _Range:
        scope, name = key
        variable = member.bodies[scope].variables[name] if scope else member.variables[name]
        symbol = self._kernel.variables.get(at[0]) or self._module.variables.get(at[0])
        label = f"{name} of {member.name!r}"
        if symbol is None or symbol.space != "shared":
            raise self._overlap(f"{label} does not lie in shared memory")
        shapes = self._demands.shapes
        extern = variable.linkage == "extern" or variable.size is None
        if extern or variable.size is None:
            sizes = shapes.values(shapes.of_text(f"{member.alias}_dynamic_shared"))
        else:
            sizes = (variable.size,) * len(at[1])
        ends = tuple(start + size for start, size in zip(at[1], sizes, strict=True))
        limits = self._dynamic if symbol.size is None else (symbol.size,) * len(ends)
        if min(at[1]) < 0 or any(e > limit for e, limit in zip(ends, limits, strict=True)):
            raise self._overlap(f"{label} does not fit into {symbol.name}")
        if symbol.alignment % variable.alignment or any(s % variable.alignment for s in at[1]):
            raise self._overlap(f"{label} is not aligned to {variable.alignment} bytes")
        if extern and not check_address(member, variable, symbol, at[1]):
            raise self._overlap(f"{label} does not keep its address modulo 1,024")
        return _Range(label, at[0], at[1], ends, extern)

    def _overlap(self, why: str) -> GoptxError:
        return _error(why, self._kernel, "disjointness")

    def _check_arenas(self, one: int, two: int, arenas: list[list[_Range]], operator: str) -> None:
        pairs = [(a, b) for a in arenas[one] for b in arenas[two] if a.meets(b)]
        if not pairs:
            return
        handed = {(one, two), (two, one)} & self._walk.handed
        pair = (self._members[one], self._members[two])
        busy = any(_has_mbarriers(m) or sees_addresses(m) or reaches_others(m) for m in pair)
        if operator != "seq" or handed or busy:
            why = f"{pairs[0][0].variable} and {pairs[0][1].variable} overlap"
            if operator == "seq":
                why += ", and no barrier stands between the members"
            raise self._overlap(why)

    # Barriers

    def _check_barriers(self, side: int, rival: int, in_turn: bool, as_one: bool) -> None:
        """Ids may be shared by plain barriers of members one behind the other, by all of members
        that meet as one, as their counts are the number of threads they have, and by a member with
        whom it is for where it is merged with theirs."""
        first, second = self._members[side], self._members[rival]
        one, two = first.found, second.found
        ids = one.ids & two.ids
        for mine, other in ((one, two), (two, one)):
            if mine.by_register and (other.barriers or other.by_register):
                raise self._overlap(
                    f"{first.name!r} and {second.alias!r} have barriers, one of them with its id "
                    "in a register"
                )
        for number in sorted(ids):
            special = any(number in f.special for f in (one, two))
            counted = any(number in f.counted for f in (one, two))
            if not special and (as_one or (in_turn and not counted)):
                continue
            same = self._convergence.have_same_threads(side, rival)
            if not same or not self._is_merged(number, side, rival):
                raise self._overlap(
                    f"{first.name!r} and {second.name!r} both use the barrier {number}"
                )

    def _is_merged(self, number: int, side: int, rival: int) -> bool:
        """Whether at most one of two has a barrier of its own, and the other comes to it together
        with that one only: then it is as if nobody else came there."""
        own = [n for n in (side, rival) if number in self._members[n].found.barriers.values()]
        if len(own) != 1:
            return not own
        (other,) = {side, rival} - set(own)
        return not any(
            self._code.instructions[index].operands[0] == Int(number)
            and other in (sides := {n for n, _ in claims})
            and own[0] not in sides
            for index, claims in self._walk.merged.items()
        )

    def _check_drains(self, member: MemberCode) -> None:
        """A barrier of glue counts all threads: whoever shares its id must do so as well."""
        found = member.found
        if found.by_register and any(a != b for a, b in found.barriers.items()):
            raise self._overlap(
                f"some barriers of {member.name!r} have new ids, others have theirs in a register"
            )
        for index in self._walk.votes:
            instruction = self._code.instructions[index]
            if is_meeting(instruction) and (
                found.by_register or int(str(instruction.operands[1])) in found.ids
            ):
                raise self._overlap(f"{member.name!r} uses the barrier of a vote of glue")
        for index in self._walk.drains:
            number, *count = (int(str(o)) for o in self._code.instructions[index].operands)
            if self._is_apart(member, index):
                continue
            taken = found.ids if count else found.counted | found.special
            if found.by_register or number in taken:
                raise self._overlap(f"{member.name!r} uses the barrier {number} of glue")

    def _is_apart(self, member: MemberCode, drain: int) -> bool:
        """Whether a member is never in a CTA, or in a round of one, with those that a barrier of
        glue is for."""
        if self._tickets is not None and drain == self._tickets.meet_at:
            return False
        common = self._demands.common
        here = [self._members[n] for n in self._walk.present[drain]]
        if any(m is not member and common(member.name, m.name) in _APART for m in here):
            return True
        others = [self._members[n] for at, n in self._walk.drained if at == drain]
        return bool(others) and all(
            other is not member and self._demands.common(member.name, other.name) in _APART
            for other in others
        )

    def _check_votes(self) -> None:
        """A vote of glue with a count has a barrier that is nobody else's: it is for one crew."""
        walk, instructions = self._walk, self._code.instructions
        meetings = [at for at in sorted(walk.votes) if is_meeting(instructions[at])]
        crews = {
            at: self._convergence.crew_of_vote(at) if len(instructions[at].operands) == 4 else None
            for at in meetings
        }
        numbers = {at: int(str(instructions[at].operands[1])) for at in meetings}
        others = {int(str(instructions[at].operands[0])) for at in walk.drains}
        for one, two in combinations(meetings, 2):
            if numbers[one] == numbers[two] and crews[one] != crews[two]:
                raise self._overlap(f"others vote at the barrier {numbers[one]} too")
        for at, crew in crews.items():
            if crew is not None and numbers[at] in others:
                raise self._overlap(f"a barrier of glue is that of a vote, {numbers[at]}")
            if not 0 <= numbers[at] < BARRIERS:
                raise self._overlap(f"a CTA has no barrier {numbers[at]}")

    def _check_counted(self) -> None:
        """A barrier of glue with a count is nobody else's: it is for one loop."""
        walk, instructions = self._walk, self._code.instructions
        numbers = {at: int(str(instructions[at].operands[0])) for at in walk.drains}
        counted = {at for at in walk.drains if len(instructions[at].operands) == 2}
        votes = {
            int(str(instructions[at].operands[1]))
            for at in walk.votes
            if is_meeting(instructions[at])
        }
        loops = {
            at: {self._members[n].leaf.loops for place, n in walk.drained if place == at}
            for at in walk.drains
        }
        for one in counted:
            if numbers[one] in votes or not 0 <= numbers[one] < BARRIERS:
                raise self._overlap(f"a vote uses the barrier {numbers[one]} of a loop")
            for two in set(walk.drains) - {one}:
                same = numbers[one] == numbers[two] and loops[one] != loops[two]
                if same and not self._all_apart(one, two):
                    raise self._overlap(f"two loops use the barrier {numbers[one]}")

    def _all_apart(self, one: int, two: int) -> bool:
        """Whether all who come to a barrier of glue are in CTAs, or rounds, of a member which is
        never in one with another, of which all are who come to another barrier."""
        names = [[self._members[n].name for n in self._walk.present[at]] for at in (one, two)]
        return any(
            a != b and self._demands.common(a, b) in _APART for a in names[0] for b in names[1]
        )


def _has_mbarriers(member: MemberCode) -> bool:
    return any(
        instruction.op.name.startswith("mbarrier")
        for code in member.codes.values()
        for instruction in code.instructions
    )


def _check_kept(member: MemberCode) -> None:
    """A variable that is kept must hold its initial values for ever: nothing stores to it."""
    kept = {
        name: variable
        for name, variable in member.found.kept.items()
        if name not in member.copied and variable.space == "global"
    }
    if not kept:
        return
    for function in member.module.definitions():
        for instruction in function.instructions():
            if not _writes(instruction.op):
                continue
            for operand in instruction.operands:
                base = operand.base if isinstance(operand, Address) else None
                if isinstance(base, Sym) and base.name in kept:
                    raise GoptxError.at(
                        f"{base.name} of {member.name!r} is written, and the fused kernel has a "
                        "copy of its own",
                        instruction.span,
                        rule="disjointness",
                    )


def kept_variables(members: Sequence[MemberCode]) -> list[Variable]:
    """Variables of which the fused module has a copy with the initial values."""
    return [v for m in members for n, v in m.found.kept.items() if n not in m.copied]


def _writes(op: Op) -> bool:
    return op.effect in _WRITES


def _error(why: str, function: Function, condition: str = "image") -> GoptxError:
    return GoptxError.at(why, function.span, rule=condition, hint="fuse again")
