"""Where a member may go from a point of its code, and what is still read there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from goptx.ir import Guard, Instruction
from goptx.proof.cert_code import DONE, Code
from goptx.proof.cert_lines import Lines, bits_of
from goptx.proof.cert_memory import Memory

Decided = Mapping[int, Collection[int]]
"""Points behind which nothing comes but some others."""


class Flow:
    """Ways through one body of a member.

    Args:
        code: the kernel, or a device function.
        memory: its instructions.
    """

    def __init__(self, code: Code, memory: Memory) -> None:
        self._code = code
        self._memory = memory

    @cached_property
    def lines(self) -> Lines:
        """The straight lines of the body."""
        return Lines(self._code)

    # Branches

    @cached_property
    def branches(self) -> Mapping[str, Collection[int]]:
        """The branches, returns and exits that each predicate decides."""
        found: dict[str, list[int]] = {}
        for point in range(len(self._code.instructions)):
            register = self.register_of(point)
            if register is not None:
                found.setdefault(register, []).append(point)
        return found

    def register_of(self, point: int) -> str | None:
        """The predicate of a guarded branch, return or exit."""
        instruction = self._code.instructions[point]
        if instruction.guard is None or not self._decides(instruction):
            return None
        return instruction.guard.register

    def _decides(self, instruction: Instruction) -> bool:
        kind = instruction.op.terminator
        return kind in ("branch", "return") or (kind == "exit" and self._code.function.is_entry)

    def way(self, point: int, value: bool) -> int:
        """Where a branch goes for a value of its predicate."""
        instruction = self._code.instructions[point]
        guard = instruction.guard
        assert isinstance(guard, Guard)
        if value is guard.negated:
            return self._code.after(point)
        return self._code.target(point) if instruction.op.terminator == "branch" else DONE

    def following(self, point: int, decided: Decided) -> Collection[int]:
        """The points that may come behind one."""
        found = decided.get(point)
        return self._code.following(point) if found is None else found

    def is_circular(self, region: Collection[int], decided: Decided) -> bool:
        """Whether a way inside a region comes back to where it was."""
        waiting = dict.fromkeys(region, 0)
        for point in region:
            for behind in self.following(point, decided):
                if behind in waiting:
                    waiting[behind] += 1
        ready = [point for point, count in waiting.items() if count == 0]
        for point in ready:
            for behind in self.following(point, decided):
                if behind in waiting:
                    waiting[behind] -= 1
                    if waiting[behind] == 0:
                        ready.append(behind)
        return len(ready) < len(waiting)

    # Registers

    def reads(
        self, starts: Iterable[int], names: Collection[str], decided: Decided, done: Collection[int]
    ) -> bool:
        """Whether one of some registers may be read from some points on, before it is written.

        What is ``done`` already does not write them, and reads them only if it comes once more.
        """
        starts = [start for start in starts if start >= 0]
        written = any(not self._memory.defs(one).isdisjoint(names) for one in done)
        if not written and all(self.live_at(start).isdisjoint(names) for start in starts):
            return False
        return any(self._is_read(starts, name, decided, done) for name in names)

    def _is_read(
        self, starts: Collection[int], name: str, decided: Decided, done: Collection[int]
    ) -> bool:
        memory, instructions = self._memory, self._code.instructions
        pending, seen = list(starts), set(starts)
        while pending:
            point = pending.pop()
            ahead = point in done
            if name in memory.uses(point) and not (ahead and not self.lines.comes_again(point)):
                return True
            if name in memory.defs(point) and instructions[point].guard is None and not ahead:
                continue
            for behind in self.following(point, decided):
                if behind >= 0 and behind not in seen:
                    seen.add(behind)
                    pending.append(behind)
        return False

    def live_at(self, point: int) -> frozenset[str]:
        """Registers whose values are still read from a point on."""
        return frozenset[str]() if point < 0 else self._live.at(point)

    def decisive_at(self, point: int) -> frozenset[str]:
        """Predicates whose values a branch still asks for from a point on."""
        return frozenset[str]() if point < 0 else self._decisive.at(point)

    @cached_property
    def _live(self) -> _Asked:
        return self._backward(list(map(self._memory.uses, range(len(self._code.instructions)))))

    @cached_property
    def _decisive(self) -> _Asked:
        nothing: frozenset[str] = frozenset()
        asked = map(self.register_of, range(len(self._code.instructions)))
        return self._backward([nothing if one is None else frozenset((one,)) for one in asked])

    def _backward(self, uses: list[frozenset[str]]) -> _Asked:
        """For each point the registers that are used from it on, before they are written."""
        code, memory = self._code, self._memory
        numbers: dict[str, int] = {}
        for names in uses:
            for name in names:
                numbers.setdefault(name, len(numbers))
        read = [sum(1 << numbers[n] for n in names) for names in uses]
        kept: list[int] = []
        for index, instruction in enumerate(code.instructions):
            names = memory.defs(index) if instruction.guard is None else ()
            kept.append(~sum(1 << numbers[n] for n in names if n in numbers))
        bits = [0] * len(read)
        before = code.before()
        pending = list(range(len(read)))
        waiting = [True] * len(read)
        while pending:
            point = pending.pop()
            waiting[point] = False
            after = 0
            for following in code.following(point):
                after |= bits[following] if following >= 0 else 0
            value = read[point] | (after & kept[point])
            if value != bits[point]:
                bits[point] = value
                for earlier in before.get(point, ()):
                    if not waiting[earlier]:
                        waiting[earlier] = True
                        pending.append(earlier)
        return _Asked(list(numbers), bits)


class _Asked:
    """Some registers at each point, as bits; ``names`` are all of them by number."""

    def __init__(self, names: Sequence[str], bits: Sequence[int]) -> None:
        self._names = names
        self._bits = bits
        self._found: dict[int, frozenset[str]] = {}

    def at(self, point: int) -> frozenset[str]:
        found = self._found.get(point)
        if found is None:
            found = self._found[point] = frozenset(
                self._names[n] for n in bits_of(self._bits[point])
            )
        return found
