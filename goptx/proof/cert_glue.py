"""Glue: the instructions of a fused kernel that no member has, as expressions and facts.

Glue is pure arithmetic over ids, constants and parameters of the launch, so a glue register has one
value for a thread for ever, however often and wherever it is computed: facts about it never die.
What it makes of the CTA of a round of looped coarsening holds in that round: see `cert_rounds`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from goptx.contract import Contract
from goptx.diag import GoptxError, Note
from goptx.ir import Address, Instruction, Int, Operand, Reg, Special, Sym
from goptx.proof.cert_code import DONE, Code
from goptx.proof.cert_plan import Atom, Loop
from goptx.proof.cert_shapes import Shapes
from goptx.proof.cert_terms import Expression

ARITHMETIC = frozenset(
    {
        *("cvt.u64.u32", "cvt.u32.u64", "add.u32", "add.u64", "sub.u32"),
        *(
            "mul.lo.u32",
            "mul.lo.u64",
            "mul.lo.s64",
            "shr.u32",
            "shr.u64",
            "and.b32",
            "div.u32",
            "rem.u32",
        ),
        *("div.s64", "sub.s64", "max.s64", "min.s64"),
        *("setp.lt.u32", "setp.ge.u32", "setp.gt.u64", "and.pred"),
    }
)
"""Opcodes that geometry may use; all are pure."""

_MOVES = frozenset(("mov.u32", "mov.b32", "mov.u64", "mov.b64"))
_IDS: Mapping[str, Expression] = {"%ctaid.x": ("cta",), "%tid.x": ("tid",)}

_ROUND = re.compile(r"%round_(\d+)_\d+")
"""Names that registers with the CTA of a round have; only a hint, what they hold is checked."""

Fact = tuple[tuple[int, ...], bool]
"""Numbers of atoms that hold together, or do not."""

Facts = frozenset[Fact]


class Glue:
    """The values of the glue registers of one fused function.

    Args:
        code: the function.
        claimed: for each instruction whether it claims to be an image.
        contract, shapes: what the parameters of the kernel mean.
        handed: in a device function, what the ids handed in stand for, by parameter.
        loops: of the plan.
    """

    def __init__(
        self,
        code: Code,
        claimed: Iterable[bool],
        contract: Contract,
        shapes: Shapes,
        handed: Mapping[str, Expression],
        loops: Sequence[Loop] = (),
    ) -> None:
        self._params = {p.name: p for p in contract.params}
        self._shapes = shapes
        self._handed = handed
        self._is_kernel = code.function.is_entry
        self._values: dict[str, Expression | None] = {}
        self.definitions: dict[str, list[int]] = {}
        self._code = code
        for index, image in enumerate(claimed):
            if image:
                continue
            for name in code.defs[index]:
                self.definitions.setdefault(name, []).append(index)
        self._loops = loops
        self.rounds: list[str | None] = [None] * len(loops)
        """The register with the CTA of the present round, for each loop; see `find_rounds`."""

    def find_rounds(self) -> None:
        """Find out which registers hold the CTAs of rounds, once all that they start from is
        known."""
        self._values = {name: value for name, value in self._values.items() if value is not None}
        named = [(int(m[1]), m[0]) for m in map(_ROUND.fullmatch, self.definitions) if m]
        for number, name in sorted(named):
            if number < len(self._loops) and self._is_kernel:
                self._find_round(name, number)

    def _find_round(self, name: str, number: int) -> None:
        """Take a register for the CTA of a round if it is given that and nothing else."""
        loop, instructions = self._loops[number], self._code.instructions
        if self.rounds[number] is not None:
            return
        before = dict(self._values)
        first, following = 0, 0
        self._values[name] = ("round", number)
        for index in self.definitions[name]:
            value = self.compute(instructions[index])
            if instructions[index].op.name == "mov" and value == loop.first:
                first += 1
            elif value == self._shapes.terms.of("add.u32", ("round", number), loop.stride):
                following += 1
            else:
                first = -len(instructions)
        if first > 0 and following > 0:
            self.rounds[number] = name
        else:
            self._values = before

    def of_name(self, name: str) -> Expression:
        """What a glue register stands for; ``("?",)`` if nothing that is known."""
        return self.expression(Reg(name)) or ("?",)

    def know(self, register: str, value: Expression) -> None:
        """Take note of what a register stands for that is not computed."""
        self._values[register] = value

    def expression(self, operand: Operand) -> Expression | None:
        """What an operand of glue stands for; None if it is nothing that glue may compute."""
        if isinstance(operand, Int):
            return ("const", operand.value)
        if isinstance(operand, Sym):
            return ("symbol", operand.name, operand.offset)
        if isinstance(operand, Special):
            return _IDS.get(operand.name) if self._is_kernel else None
        if not isinstance(operand, Reg):
            return None
        if operand.name not in self._values:
            self._values[operand.name] = None  # a register that is computed from itself has none
            self._values[operand.name] = self._of_register(operand.name)
        return self._values[operand.name]

    def _of_register(self, name: str) -> Expression | None:
        found = [self.compute(self._code.instructions[i]) for i in self.definitions.get(name, ())]
        if not found or any(other != found[0] for other in found):
            return None
        return found[0]

    def compute(self, instruction: Instruction) -> Expression | None:
        """What an instruction of glue computes; None if it is of no listed kind."""
        if instruction.guard is not None or len(instruction.operands) < 2:
            return None
        text, sources = instruction.op.text, instruction.operands[1:]
        if not isinstance(instruction.operands[0], Reg):
            return None
        if text in _MOVES and len(sources) == 1:
            return self.expression(sources[0])
        if instruction.op.name == "ld" and instruction.op.space == "param":
            return self._parameter(instruction, sources[0])
        parts = [self.expression(source) for source in sources]
        found = [part for part in parts if part is not None]
        return self._value(text, found) if len(found) == len(parts) else None

    def _value(self, text: str, parts: list[Expression]) -> Expression | None:
        """The canonical form of what an opcode computes; None if glue does not use it."""
        match text:
            case "mad.lo.u32" | "mad.lo.s32":
                product = self._value("mul.lo.u32", parts[:2])
                return None if product is None else self._value("add.u32", [product, parts[2]])
            case "shl.b32" if parts[1][0] == "const" and 0 <= parts[1][1] < 32:
                return self._value("mul.lo.u32", [parts[0], ("const", 1 << parts[1][1])])
            case "add.s32" | "mul.lo.s32":
                return self._value(text[:-3] + "u32", parts)
            case "mul.lo.u32" if parts[1] == ("const", 1):
                return parts[0]
            case "add.u32" if parts[1] == ("const", 0):
                return parts[0]
            case _:
                return self._shapes.terms.of(text, *parts) if text in ARITHMETIC else None

    def _parameter(self, instruction: Instruction, operand: Operand) -> Expression | None:
        if not isinstance(operand, Address) or not isinstance(operand.base, Sym):
            return None
        if operand.offset or operand.base.offset or instruction.op.vector != 1:
            return None
        name = operand.base.name
        if not self._is_kernel:
            return self._handed.get(name)
        param = self._params.get(name)
        wide = instruction.op.types[-1:]
        if param is None or wide not in ((f"b{8 * param.size}",), (f"u{8 * param.size}",)):
            return None
        if param.kind == "shape" and param.expr is not None:
            return self._shapes.of_text(param.expr)
        if param.kind == "global":
            return ("global", param.member, param.symbol)
        return None

    def check_defined(
        self, uses: Mapping[int, Iterable[str]], killed: Mapping[int, Iterable[str]]
    ) -> None:
        """GoptxError if a glue register may be read before it is written.

        ``uses`` are the registers that images read, by index; glue's own are found here. Behind an
        instruction those that it has ``killed`` count as not written.
        """
        numbers = {name: n for n, name in enumerate(self.definitions)}
        code = self._code
        reads: dict[int, list[str]] = {i: list(names) for i, names in uses.items()}
        writes: dict[int, int] = {}
        for name, found in self.definitions.items():
            for index in found:
                writes[index] = writes.get(index, 0) | 1 << numbers[name]
                names = code.uses[index]
                reads.setdefault(index, []).extend(n for n in names if n in numbers)
        kills = {i: sum(1 << numbers[n] for n in names) for i, names in killed.items()}
        available = self._available(writes, kills)
        for index, names in reads.items():
            block = code.block_of[index]
            have = available[block]
            for earlier in range(code.starts[block], index):
                have = have & ~kills.get(earlier, 0) | writes.get(earlier, 0)
            for name in names:
                if name not in numbers or not have >> numbers[name] & 1:
                    raise GoptxError.at(
                        f"the glue register {name} is read where it may not have been written",
                        code.instructions[index].span,
                        rule="geometry",
                    )

    def _available(self, writes: Mapping[int, int], kills: Mapping[int, int]) -> list[int]:
        """The glue registers (bits) that are written on every way to each block."""
        code = self._code
        made = [0] * len(code.starts)
        lost = [0] * len(code.starts)
        for index in sorted({*writes, *kills}):
            block, gone, bits = code.block_of[index], kills.get(index, 0), writes.get(index, 0)
            made[block] = made[block] & ~gone | bits
            lost[block] = (lost[block] | gone) & ~bits
        everything = (1 << len(self.definitions)) - 1
        found = [everything] * len(made)
        found[0] = 0
        pending = [0]
        reached = {0}
        while pending:
            block = pending.pop()
            after = found[block] & ~lost[block] | made[block]
            for successor in code.successors(block):
                if successor == DONE:
                    continue
                meet = found[successor] & after
                if meet != found[successor] or successor not in reached:
                    reached.add(successor)
                    found[successor] = meet
                    pending.append(successor)
        return found


class Knowledge:
    """What branches of glue tell about who is active.

    The atoms of all members are numbered; a fact says that some hold together, or that they do not.
    See `Demands` for ``chains`` and ``truths``.
    """

    def __init__(
        self,
        demands: Iterable[Iterable[Atom]],
        chains: Iterable[Iterable[Expression]] = (),
        truths: Iterable[tuple[Expression, Iterable[Atom]]] = (),
        loops: Iterable[Loop] = (),
    ) -> None:
        self._numbers: dict[Expression, int] = {}
        self._rounds: dict[int, frozenset[int]] = {}
        self._more = [self._number(loop.more) for loop in loops]
        self._wanted = [
            {self._number(expression): value for expression, value in atoms} for atoms in demands
        ]
        self._follows: dict[tuple[int, bool], list[int]] = {}
        """Atoms that have the same value as one with a value: earlier or later ones of a chain."""
        self._truths: dict[Expression, list[set[Fact]]] = {}
        for predicate, atoms in truths:
            given: set[Fact] = {((self._number(atom),), value) for atom, value in atoms}
            self._truths.setdefault(predicate, []).append(given)
        for chain in chains:
            numbers = [self._number(expression) for expression in chain]
            for position, number in enumerate(numbers):
                self._follows[number, True] = numbers[:position]
                self._follows[number, False] = numbers[position + 1 :]

    def _number(self, expression: Expression) -> int:
        number = self._numbers.setdefault(expression, len(self._numbers))
        if number not in self._rounds:
            self._rounds[number] = rounds_in(expression)
        return number

    def rounds_of(self, fact: Fact) -> frozenset[int]:
        """The loops of whose present round a fact tells something."""
        return frozenset[int]().union(*(self._rounds[number] for number in fact[0]))

    def told(self, predicate: Expression, value: bool, known: Set[Fact]) -> tuple[Fact, ...]:
        """The facts that follow from a predicate's value and from those known; none if it is about
        nothing known."""
        facts = self._facts(predicate, value, known)
        more = [
            ((other,), so)
            for numbers, so in facts
            if len(numbers) == 1
            for other in self._follows.get((numbers[0], so), ())
        ]
        return (*facts, *more)

    def _facts(self, predicate: Expression, value: bool, known: Set[Fact]) -> tuple[Fact, ...]:
        parts = [part for part in conjuncts(predicate) if not self._holds(part, known)]
        numbers = [self._numbers.get(part, -1) for part in parts]
        if value:
            return tuple(((n,), True) for n in numbers if n >= 0)
        if -1 in numbers:
            return ()
        return ((tuple(numbers), False),)

    def is_active(self, member: int, facts: Set[Fact]) -> bool:
        """Whether facts say that all atoms of a member are as it needs them."""
        return all(((n,), value) in facts for n, value in self._wanted[member].items())

    def are_told(self, atoms: Iterable[Atom], facts: Set[Fact]) -> bool:
        """Whether facts say that atoms of members have certain values."""
        return all(((self._numbers.get(e, -1),), value) in facts for e, value in atoms)

    def is_inactive(self, member: int, facts: Set[Fact]) -> bool:
        """Whether facts say that some atom of a member is not as it needs it."""
        wanted = self._wanted[member]
        for numbers, value in facts:
            if value:
                if wanted.get(numbers[0], True) is not True:
                    return True
            elif all(wanted.get(n) is True for n in numbers):
                return True
        return False

    def implied(self, predicate: Expression, facts: Set[Fact]) -> bool | None:
        """The value of a predicate if facts say it."""
        parts = [part for part in conjuncts(predicate) if not self._holds(part, facts)]
        told = self._facts(predicate, True, facts)
        if len(told) == len(parts) and facts >= set(told):
            return True
        refuted = self._facts(predicate, False, facts)
        if refuted and facts >= set(refuted):
            return False
        return False if any((fact[0], False) in facts for fact in told) else None

    def _holds(self, part: Expression, facts: Set[Fact]) -> bool:
        """Whether a predicate is true wherever facts hold, though no member needs it."""
        return any(facts >= given for given in self._truths.get(part, ()))

    def of_member(self, member: int, gone: Set[int] = frozenset()) -> set[int]:
        """The atoms that decide whether a member is active; not those about rounds of loops."""
        return {n for n in self._wanted[member] if gone.isdisjoint(self._rounds[n])}

    def of_rounds(self, loops: Iterable[int]) -> set[int]:
        """The atoms that tell whether another round of loops follows."""
        return {self._more[loop] for loop in loops}


def rounds_in(expression: Expression) -> frozenset[int]:
    """The loops whose round an expression depends on."""
    parts = _parts(expression, frozenset(("round",)))
    return frozenset(part[1] for part in parts if part[0] == "round")


def of_threads(expression: Expression) -> bool:
    """Whether an expression is not the same for all threads of a CTA in the same round."""
    same = frozenset(("cta", "ticket", "const", "shape", "round"))
    return any(part[0] in ("tid", "symbol", "global") for part in _parts(expression, same))


def _parts(expression: Expression, leaves: Set[str]) -> Iterator[Expression]:
    """An expression and what it is made of, except what leaves are made of.

    What is one object comes once: the number of a CTA in a row of members is made of the one
    before it twice, so that the ways to its parts double with every member.
    """
    seen: set[int] = set()
    stack = [expression]
    while stack:
        one = stack.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        if one[0] not in leaves:
            stack += [p for p in one[1:] if isinstance(p, tuple) and p and isinstance(p[0], str)]


def conjuncts(predicate: Expression) -> list[Expression]:
    """The predicates that a conjunction is made of; any other is alone."""
    if predicate[0] == "and.pred":
        return [*conjuncts(predicate[1]), *conjuncts(predicate[2])]
    return [predicate]


def unlisted(instruction: Instruction) -> GoptxError:
    """The error for an instruction that is neither an image nor glue."""
    return GoptxError.at(
        f"no member has this instruction, and it is no glue: {instruction}",
        instruction.span,
        notes=[Note("glue computes ids, tests who is active, and drains between members of seq")],
        rule="image",
    )
