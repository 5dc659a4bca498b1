"""Takes out branches of glue that are decided by those on every way to them.

Behind a test that failed, code for where it holds can never be reached: as where copies of a woven
node run one after the other, since the last one has nothing to do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from goptx.ir import Address, Block, Function, Guard, Instruction, Int, Operand, Reg, Special, Sym

Asked = int | str
"""What a branch asks: a value that never changes, by its number, or else a register's."""

Facts = frozenset[tuple[Asked, bool]]
"""What has been asked whichever way was taken, and the answers."""

_STEADY = ("%ctaid", "%tid")


def decide(blocks: Sequence[Block], kernel: Function) -> None:
    """Make branches and exits of glue unconditional that are always taken, and drop those that
    never are; the blocks that nobody comes to any more stay, for `tidy` to drop.

    The first block is the entry. Where ways meet those facts stay that all of them bring.
    """
    decider = _Decider(blocks, kernel)
    known = decider.known()
    for block in blocks:
        facts = known.get(block.label)
        last = block.terminator
        if facts is None or last is None or last.guard is None or not _is_glue(last):
            continue
        value = decider.value(last.guard, decider.behind(block, facts))
        if value is None:
            continue
        if value:
            last.guard = None
            block.next = None
        else:
            block.instructions.pop()


class _Decider:
    def __init__(self, blocks: Sequence[Block], kernel: Function) -> None:
        self._blocks = blocks
        self._kernel = kernel
        self._params = {param.name for param in kernel.params}
        self._definitions: dict[str, list[Instruction]] = {}
        for block in blocks:
            for instruction in block.instructions:
                for name in instruction.defs():
                    self._definitions.setdefault(name, []).append(instruction)
        self._values: dict[str, int | None] = {}
        self._numbers: dict[tuple[Any, ...], int] = {}
        lasts = [block.terminator for block in blocks]
        guards = [last.guard for last in lasts if last is not None and _is_glue(last)]
        self._wanted = {self._asked(guard.register) for guard in guards if guard is not None}

    def known(self) -> Mapping[str, Facts]:
        """What is known at the start of each block that can be reached."""
        by_label = {block.label: block for block in self._blocks}
        entry = self._blocks[0].label
        found: dict[str, Facts] = {entry: frozenset()}
        pending = [entry]
        while pending:
            block = by_label[pending.pop()]
            for label, facts in self._ways(block, found[block.label]):
                before = found.get(label)
                meet = facts if before is None else before & facts
                if meet != before:
                    found[label] = meet
                    pending.append(label)
        return found

    def _ways(self, block: Block, facts: Facts) -> list[tuple[str, Facts]]:
        """The blocks that may follow one, and what is known on the way to each."""
        facts = self.behind(block, facts)
        last = block.terminator
        targets = () if last is None else self._kernel.branch_targets(last)
        following = [] if block.next is None else [block.next]
        if last is None or last.guard is None:
            return [(label, facts) for label in (*targets, *following)]
        guard = last.guard
        value = self.value(guard, facts) if _is_glue(last) else None
        found: list[tuple[str, Facts]] = []
        if value is not False:
            found += [(label, self._told(facts, guard, True)) for label in targets]
        if value is not True:
            found += [(label, self._told(facts, guard, False)) for label in following]
        return found

    def _told(self, facts: Facts, guard: Guard, holds: bool) -> Facts:
        """What is known where a guard holds, or does not."""
        asked = self._asked(guard.register)
        return facts | {(asked, holds is not guard.negated)} if asked in self._wanted else facts

    def behind(self, block: Block, facts: Facts) -> Facts:
        """What is still known at the end of a block: nothing of a register that it writes."""
        written = {name for instruction in block.instructions for name in instruction.defs()}
        return frozenset(fact for fact in facts if fact[0] not in written)

    def value(self, guard: Guard, facts: Facts) -> bool | None:
        """Whether a guard holds, if that is known."""
        asked = self._asked(guard.register)
        for value in (True, False):
            if (asked, value) in facts:
                return value is not guard.negated
        return None

    def _asked(self, register: str) -> Asked:
        value = self._steady(Reg(register))
        return register if value is None else value

    def _steady(self, operand: Operand) -> int | None:
        """The number of what a thread finds in an operand at all times, wherever it is written;
        None if it is not known to be one thing."""
        if isinstance(operand, Int):
            return self._number("constant", operand.value)
        if isinstance(operand, Special):
            known = operand.name.startswith(_STEADY)
            return self._number("id", operand.name) if known else None
        if not isinstance(operand, Reg):
            return None
        name = operand.name
        if name not in self._values:
            self._values[name] = None  # what is made of itself changes
            found = {self._computed(i) for i in self._definitions.get(name, ())}
            self._values[name] = found.pop() if len(found) == 1 else None
        return self._values[name]

    def _computed(self, instruction: Instruction) -> int | None:
        """The number of what an instruction of glue computes, if it is always the same."""
        op, operands = instruction.op, instruction.operands
        if not _is_glue(instruction) or instruction.guard is not None or len(operands) < 2:
            return None
        if op.effect == "load":
            place = operands[1]
            base = place.base if isinstance(place, Address) else None
            fixed = op.space == "param" and isinstance(base, Sym) and base.name in self._params
            return self._number(op.text, str(place)) if fixed else None
        if not op.removable or op.effect != "none" or op.sync != "none" or op.cc_use:
            return None
        parts = [self._steady(operand) for operand in operands[1:]]
        return None if None in parts else self._number(op.text, *parts)

    def _number(self, *value: Any) -> int:
        """The number of a constant, an id, a parameter, or an opcode with the numbers of its
        operands: in a row of many members an expression would be made of itself again and again."""
        return self._numbers.setdefault(value, len(self._numbers))


def _is_glue(instruction: Instruction) -> bool:
    """Whether no member has an instruction; the members' own branches stay as they are."""
    return instruction.origin is None or instruction.origin.ordinal < 0
