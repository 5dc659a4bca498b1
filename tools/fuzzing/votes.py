"""Whether a change only makes votes of glue fail more often, and so is none.

A vote lets threads go a way that is only right where all of them say yes. If one says no, all go
the other way, those who say yes as well: so that way is right for a thread whatever it says itself.
As elsewhere in `sameness`, what members compute may be anything, in each thread.

- Where the changed vote passes, the unbroken one would. A register of which no member's way
  depends may hold anything there: nobody reads it but votes, and branches both ways of which lead
  to one place.
- A member has a say in the unbroken vote, so that one of many may say no where the others do not.
- Who fails does not come to vote again, so that nobody goes round for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING

from fuzzing.kernel_graph import Kernel, line_of
from goptx.ir import Instruction, Not, Operand, Reg

if TYPE_CHECKING:
    from fuzzing.glue_values import Column

MAX_ATOMS = 10
"""Registers that may hold anything in one vote; with more a change counts as a fault."""

_FORMULAS = ("or.pred", "and.pred", "not.pred", "mov.pred")
_LANES = ("-1", "4294967295")


def only_fail_more(base: Kernel, broken: Kernel) -> bool:
    """Whether the kernels differ in what votes ask for only, and these pass less often."""
    one, two = _Graph(base), _Graph(broken)
    changed = _changed(one, two)
    if not changed or not all(one.is_formula(at) and two.is_formula(at) for at in changed):
        return False
    votes = _votes_behind(one, changed)
    return bool(votes) and all(
        _fails_for_good(one, at) and _implies(_Formula(two, at), _Formula(one, at)) for at in votes
    )


def _changed(one: _Graph, two: _Graph) -> list[int]:
    """The instructions that differ, each in what it reads; none if anything else differs."""
    if len(one.instructions) != len(two.instructions) or one.claims != two.claims:
        return []
    pairs = zip(one.instructions, two.instructions, strict=True)
    changed = [at for at, (a, b) in enumerate(pairs) if str(a) != str(b)]
    lines = {line_of(one.instructions[at]) for at in changed}
    rest = [[line for n, line in enumerate(graph.lines) if n not in lines] for graph in (one, two)]
    same = all(one.instructions[at].defs() == two.instructions[at].defs() for at in changed)
    return changed if same and rest[0] == rest[1] else []


class _Graph:
    """A kernel with who writes and reads what."""

    def __init__(self, kernel: Kernel) -> None:
        self.instructions = kernel.instructions
        self.claims = kernel.claims
        self.values = kernel.values
        self.following = kernel.following
        self.lines = kernel.lines
        self._writers: dict[str, list[int]] = {}
        self._readers: dict[str, list[int]] = {}
        for at, instruction in enumerate(self.instructions):
            for name in instruction.defs():
                self._writers.setdefault(name, []).append(at)
            for name in {*instruction.uses()}:
                self._readers.setdefault(name, []).append(at)
        self._blocks: list[range] = []
        for block in kernel.function.blocks:
            start = self._blocks[-1].stop if self._blocks else 0
            self._blocks.append(range(start, start + len(block)))

    def writers(self, register: str) -> list[int]:
        return self._writers.get(register, [])

    def readers(self, register: str) -> list[int]:
        return self._readers.get(register, [])

    def block(self, at: int) -> range:
        """The instructions of a block."""
        return next(block for block in self._blocks if at in block)

    def is_glue(self, at: int) -> bool:
        return self.claims[at] == (None, ())

    def is_formula(self, at: int) -> bool:
        """Whether glue makes one predicate of others, and nothing else writes it."""
        instruction = self.instructions[at]
        plain = instruction.op.text in _FORMULAS and instruction.guard is None
        return plain and self.is_glue(at) and self.writers(instruction.defs()[0]) == [at]

    def reached(self, starts: Iterable[int]) -> set[int]:
        """Where one can come from some places, these included."""
        found, pending = set[int](), list(starts)
        while pending:
            at = pending.pop()
            if at >= 0 and at not in found:
                found.add(at)
                pending += self.following(at)
        return found


def _votes_behind(kernel: _Graph, changed: Sequence[int]) -> list[int]:
    """The votes that what is changed comes to; none if it comes to anything else."""
    found: list[int] = []
    pending, seen = list(changed), set[int]()
    while pending:
        at = pending.pop()
        if at in seen:
            continue
        seen.add(at)
        for reader in kernel.readers(kernel.instructions[at].defs()[0]):
            if kernel.is_formula(reader):
                pending.append(reader)
            elif _voted(kernel.instructions[reader]) and kernel.is_glue(reader):
                found.append(reader)
            else:
                return []
    return found


def _voted(vote: Instruction) -> Operand | None:
    """What all lanes of a warp, or all threads of a CTA, have to say for a vote to pass."""
    op, operands = vote.op.text, vote.operands
    if vote.guard is not None or len(operands) < 2 or not isinstance(operands[0], Reg):
        return None
    if op == "vote.sync.all.pred" and str(operands[-1]) in _LANES:
        return operands[1]
    return operands[-1] if op in ("barrier.red.and.pred", "barrier.cta.red.and.pred") else None


def _fails_for_good(kernel: _Graph, at: int) -> bool:
    """Whether nothing but branches of glue depends on a vote, and where it fails nobody comes to
    it again."""
    (result,) = kernel.instructions[at].defs()
    if kernel.writers(result) != [at]:
        return False
    failed: list[int] = []
    for reader in kernel.readers(result):
        branch = kernel.instructions[reader]
        guard = branch.guard
        decides = branch.op.terminator == "branch" and kernel.is_glue(reader)
        if not decides or guard is None:
            return False
        taken, passed = kernel.following(reader)
        failed.append(taken if guard.negated else passed)
    return at not in kernel.reached(failed)


class _Formula:
    """What a vote asks of a thread, of registers that have one value while it is asked.

    Attributes:
        atoms: registers that may hold anything.
    """

    def __init__(self, kernel: _Graph, vote: int) -> None:
        self.kernel = kernel
        self.atoms: set[str] = set()
        self._vote = vote
        self._block = kernel.block(vote)
        asked = _voted(kernel.instructions[vote])
        assert asked is not None
        self.asked = asked
        self.is_steady = self._find(asked, vote)

    def _find(self, operand: Operand, reader: int) -> bool:
        """Note what an operand is made of; false if that may change on the way to the vote."""
        if isinstance(operand, Not):
            return self._find(operand.operand, reader)
        if not isinstance(operand, Reg):
            return False
        at = self._made(operand.name, reader)
        if at is not None:
            sources = self.kernel.instructions[at].operands[1:]
            return all(self._find(source, at) for source in sources)
        if self._known(operand.name) is None:
            self.atoms.add(operand.name)
            written = self.kernel.writers(operand.name)
            return not any(reader < n < self._vote for n in written)
        return True

    def _made(self, register: str, reader: int) -> int | None:
        """Where a formula in front of its reader makes a register, in the block of the vote."""
        if self._known(register) is not None:
            return None
        made = self.kernel.writers(register)
        inside = len(made) == 1 and made[0] in self._block and made[0] < reader
        return made[0] if inside and self.kernel.is_formula(made[0]) else None

    def _known(self, register: str) -> Column | None:
        """The values of a register of glue that is written at the kernel's start."""
        first = self.kernel.block(0)
        written = all(n in first or n in self._block for n in self.kernel.writers(register))
        before = all(n < self._vote for n in self.kernel.writers(register))
        return self.kernel.values.get(register) if written and before else None

    def value(self, values: Mapping[str, bool]) -> Column:
        """Whether threads say yes if atoms have some values."""
        return self._value(self.asked, self._vote, values)

    def _value(self, operand: Operand, reader: int, values: Mapping[str, bool]) -> Column:
        import numpy as np

        if isinstance(operand, Not):
            return ~self._value(operand.operand, reader, values)
        assert isinstance(operand, Reg)
        at = self._made(operand.name, reader)
        if at is None:
            known = self._known(operand.name)
            return np.array([values[operand.name]]) if known is None else known != 0
        instruction = self.kernel.instructions[at]
        parts = [self._value(source, at, values) for source in instruction.operands[1:]]
        match instruction.op.name:
            case "or":
                return parts[0] | parts[1]
            case "and":
                return parts[0] & parts[1]
            case "not":
                return ~parts[0]
            case _:
                return parts[0]


def _implies(one: _Formula, two: _Formula) -> bool:
    """Whether all threads of all launches that say yes to one do so to the other, whatever its
    registers hold on which nothing depends."""
    import numpy as np

    shared = sorted(one.atoms | {a for a in two.atoms if not _is_idle(two.kernel, a)})
    idle = sorted(two.atoms - set(shared))
    if not (one.is_steady and two.is_steady) or len(shared) + len(idle) > MAX_ATOMS:
        return False
    members = all(not two.kernel.is_glue(n) for a in two.atoms for n in two.kernel.writers(a))
    refused = any(not np.any(two.value(values)) for values in _all_values(sorted(two.atoms)))
    if not (members and refused):
        return False  # nobody can say no where others do not
    for values in _all_values(shared):
        after = np.logical_or.reduce([two.value({**values, **more}) for more in _all_values(idle)])
        if np.any(one.value(values) & ~after):
            return False
    return True


def _all_values(names: Sequence[str]) -> Iterator[dict[str, bool]]:
    for values in product((False, True), repeat=len(names)):
        yield dict(zip(names, values, strict=True))


def _is_idle(kernel: _Graph, register: str) -> bool:
    """Whether nothing that a member does depends on a register."""
    return all(
        kernel.is_formula(at) or (kernel.instructions[at].guard is not None and _meets(kernel, at))
        for at in kernel.readers(register)
    )


def _meets(kernel: _Graph, at: int) -> bool:
    """Whether an instruction is a branch both ways of which lead to one place."""
    if kernel.instructions[at].op.terminator != "branch":
        return False
    ends: set[int] = set()
    for to in kernel.following(at):
        seen: set[int] = set()
        while to >= 0 and to not in seen:
            seen.add(to)
            jump = kernel.instructions[to]
            if jump.op.terminator != "branch" or jump.guard is not None:
                break
            (to,) = kernel.following(to)
        ends.add(to)
    return len(ends) == 1
