"""Which instructions of a member may change places: registers, memory, and the phases of barriers.

Small rules of the certificate's own. Whatever is not known to be harmless keeps its place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from goptx.ir import Address, Instruction, Operand, Reg, Special, Sym
from goptx.ir.operands import walk
from goptx.isa.types import TYPES
from goptx.proof.cert_basis import Level
from goptx.proof.cert_code import Code, Kinds, Waits, closure
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_lines import bits_at, bits_of

_STEADY = frozenset(
    {
        *("%tid", "%ntid", "%ctaid", "%nctaid", "%laneid", "%warpid", "%nwarpid", "%gridid"),
        *("%lanemask_eq", "%lanemask_le", "%lanemask_lt", "%lanemask_ge", "%lanemask_gt"),
        "%dynamic_smem_size",
    }
)
"""Special registers that a thread reads the same at all times."""

_APART = frozenset(("global", "shared", "shared::cta", "local"))
"""State spaces that do not overlap; generic addresses may be in all of them."""

_FEW = 3
"""So few instructions are asked at once whether another one may pass them."""

_PLAIN = frozenset(("store", "atomic", "reduction"))
_ORDERED = frozenset(("acquire", "release", "acq_rel", "volatile", "mmio", "sc"))


@dataclass(frozen=True)
class Phase:
    """What threads of the CTA may do between a barrier and the one before it.

    Attributes:
        spaces: state spaces that are written.
        ordered: there is what may order accesses to memory that other CTAs see too.
        unknown: there is something of which nothing is known.
    """

    spaces: frozenset[str]
    ordered: bool
    unknown: bool


class Memory:
    """The instructions of a member's kernel, by index, and what they may pass.

    Args:
        code: the kernel.
        kinds: what its instructions wait for.
        levels: gives its uniformity.
        gathers: tells whether threads that come to a device function of it together come to all
            barriers in there so, but for those that name a number.
    """

    def __init__(
        self,
        code: Code,
        kinds: Kinds,
        levels: Callable[[], Levels],
        gathers: Callable[[], bool] = lambda: False,
    ) -> None:
        self._code = code
        self._kinds = kinds
        self._levels = levels
        self._gathers = gathers
        self._params = {p.name for p in code.function.params}
        self._defs = [frozenset(names) for names in code.defs]
        self._uses = [frozenset(names) for names in code.uses]
        self._clashing: dict[int, frozenset[int]] = {}
        self._pure: dict[int, bool] = {}
        self._phases: dict[int, Phase] = {}
        self._aligned: dict[int, bool] = {}

    def defs(self, index: int) -> frozenset[str]:
        """Registers that are written."""
        return self._defs[index]

    def uses(self, index: int) -> frozenset[str]:
        """Registers that are read."""
        return self._uses[index]

    @cached_property
    def writers(self) -> Mapping[str, frozenset[int]]:
        """The instructions that write each register."""
        return _by_register(self._defs)

    @cached_property
    def _readers(self) -> Mapping[str, frozenset[int]]:
        return _by_register(self._uses)

    def is_pure(self, index: int) -> bool:
        """Computes registers from registers, constants, and memory that nobody writes."""
        found = self._pure.get(index)
        if found is None:
            found = self._pure[index] = self._is_pure(self._code.instructions[index])
        return found

    def is_early(self, index: int) -> bool:
        """Pure, and harmless even in a thread that is no thread of the member."""
        instruction = self._code.instructions[index]
        if not self.is_pure(index):
            return False
        return instruction.op.effect == "none" or (
            instruction.op.space in ("param", "const") and isinstance(_base(instruction), Sym)
        )

    def commute(self, first: int, second: int) -> bool:
        """Whether an instruction may be executed before one that stands in front of it."""
        new, old = self._code.instructions[second], self._code.instructions[first]
        writes = self.defs(second)
        if not writes.isdisjoint(self.defs(first)) or not writes.isdisjoint(self.uses(first)):
            return False
        if not self.uses(second).isdisjoint(self.defs(first)):
            return False
        branches = old.op.terminator not in ("none", "trap")
        if branches or self.is_pure(first) or self.is_pure(second):
            return True
        if not is_plain_load(new):
            return False
        if is_plain_load(old):
            return True
        if self._is_plain_barrier(old):
            return self._crosses(first, new)
        return _is_plain_write(old) and _are_apart(old, new)

    def obstacle(self, index: int, others: Collection[int]) -> int | None:
        """The first of some instructions in front of one before which it must not be executed.

        It is what `commute` says of each; those of which it can but say yes are not asked where
        that takes longer than to find out which these are.
        """
        if len(others) <= _FEW:
            return next((one for one in others if not self.commute(one, index)), None)
        clashing, touching = self._clashes(index), self._touches(index)
        if clashing.isdisjoint(others) and (not touching or touching.isdisjoint(others)):
            return None
        asked = (one for one in others if one in clashing or one in touching)
        return next((one for one in asked if not self.commute(one, index)), None)

    def hinders(self, index: int, others: int) -> bool:
        """Whether there is an `obstacle` among some instructions, given as bits."""
        asked = others & (self._clash_bits(index) | self._touch_bits(index))
        return any(not self.commute(one, index) for one in bits_of(asked)) if asked else False

    def _clash_bits(self, index: int) -> int:
        """See `_clashes`."""
        found = 0
        for name in self._uses[index]:
            found |= self.writing.get(name, 0)
        for name in self._defs[index]:
            found |= self.writing[name] | self._reading.get(name, 0)
        return found

    def _touch_bits(self, index: int) -> int:
        """See `_touches`."""
        if self.is_pure(index):
            return 0
        plain = is_plain_load(self._code.instructions[index])
        return self._no_load_bits if plain else self._impure_bits

    @cached_property
    def writing(self) -> Mapping[str, int]:
        """The instructions (bits) that write each register."""
        return {name: bits_at(found) for name, found in self.writers.items()}

    @cached_property
    def _reading(self) -> Mapping[str, int]:
        return {name: bits_at(found) for name, found in self._readers.items()}

    @cached_property
    def _impure_bits(self) -> int:
        return bits_at(self._impure)

    @cached_property
    def _no_load_bits(self) -> int:
        return bits_at(self._no_loads)

    def _clashes(self, index: int) -> frozenset[int]:
        """The instructions that write what one reads or writes, or read what it writes."""
        found = self._clashing.get(index)
        if found is None:
            nobody: frozenset[int] = frozenset()
            written, read = self._defs[index], self._uses[index]
            found = self._clashing[index] = nobody.union(
                *(self.writers.get(name, nobody) for name in written | read),
                *(self._readers.get(name, nobody) for name in written),
            )
        return found

    def _touches(self, index: int) -> frozenset[int]:
        """The instructions whose memory, or whose waiting, may matter to one."""
        if self.is_pure(index):
            return frozenset()
        plain = is_plain_load(self._code.instructions[index])
        return self._no_loads if plain else self._impure

    @cached_property
    def _impure(self) -> frozenset[int]:
        """All instructions but branches that do more than compute."""
        return frozenset(
            index
            for index, instruction in enumerate(self._code.instructions)
            if instruction.op.terminator in ("none", "trap") and not self.is_pure(index)
        )

    @cached_property
    def _no_loads(self) -> frozenset[int]:
        instructions = self._code.instructions
        return frozenset(n for n in self._impure if not is_plain_load(instructions[n]))

    def may_rise(self, index: int) -> bool:
        """Whether an instruction is one of those that may be executed far ahead."""
        return self.is_pure(index) or is_plain_load(self._code.instructions[index])

    # Kinds of instructions

    def _is_pure(self, instruction: Instruction) -> bool:
        op = instruction.op
        if not op.removable or op.row is None:
            return False
        if op.effect == "load":
            return self._is_fixed(instruction)
        return op.effect == "none" and all(
            part.base in _STEADY
            for operand in instruction.operands
            for part in walk(operand)
            if isinstance(part, Special)
        )

    def _is_fixed(self, instruction: Instruction) -> bool:
        """A load of what no thread writes while the kernel runs."""
        op = instruction.op
        if op.name != "ld":
            return False
        if op.space == "const" or (op.space == "global" and "nc" in op.modset):
            return True
        if op.space != "param":
            return False
        base = _base(instruction)
        if isinstance(base, Sym):
            return base.name in self._params
        return self._addresses_are_its_parameters

    @cached_property
    def _addresses_are_its_parameters(self) -> bool:
        """Whether an address in ``.param`` that a register holds is one of the kernel's parameters,
        which nobody writes: nothing else there has an address (PTX ISA 5.1.6)."""
        function = self._code.function
        declared = {v.name for v in function.variables.values() if v.space == "param"}
        taken = (
            part.name
            for instruction in self._code.instructions
            if instruction.op.name != "call"
            for operand in instruction.operands
            for part in walk(operand)
            if not isinstance(operand, Address) and isinstance(part, Sym)
        )
        return function.is_entry and declared.isdisjoint(taken)

    def _is_plain_barrier(self, instruction: Instruction) -> bool:
        """A barrier that all threads of the CTA wait at, and nothing else."""
        op = instruction.op
        return (
            op.sync == "cta_barrier"
            and instruction.guard is None
            and "sync" in op.modset
            and len(instruction.operands) == 1
        )

    # Barriers

    def _crosses(self, barrier: int, load: Instruction) -> bool:
        """Whether a load reads the same before a barrier as behind it: no thread of the CTA writes
        there since the barrier before that, and nothing tells it what others have written."""
        if load.op.space == "local":
            return True
        if not self._code.function.is_entry:
            return False  # what its callers do is not known
        phase = self._phase(barrier)
        if phase.unknown or load.op.space not in _APART:
            return False
        if phase.ordered and not (load.op.space or "").startswith("shared"):
            return False
        return all(_are_spaces_apart(space, load.op.space) for space in phase.spaces)

    def _phase(self, barrier: int) -> Phase:
        found = self._phases.get(barrier)
        if found is None:
            found = self._phases[barrier] = self._find_phase(barrier)
        return found

    def _find_phase(self, barrier: int) -> Phase:
        """Where a barrier and all those that may come before it are met by all threads together,
        what lies between two of them; else everything."""
        instructions, before = self._code.instructions, self._code.before()
        inside: list[int] = list(range(len(instructions)))
        earlier = closure(before.get(barrier, ()), lambda point: before.get(point, ()))
        if all(map(self._is_aligned, sorted({*earlier, barrier}))):
            reached = closure(
                before.get(barrier, ()),
                lambda point: () if self._meets(point) else before.get(point, ()),
            )
            inside = [point for point in reached if not self._meets(point)]
        spaces: set[str] = set()
        ordered = unknown = False
        for point in inside:
            instruction = instructions[point]
            op = instruction.op
            if self.is_pure(point) or op.terminator != "none" or self._meets(point):
                continue
            if is_plain_load(instruction) or _only_computes(instruction):
                continue
            if not _is_plain_write(instruction):
                ordered = True
                unknown |= op.effect not in ("atomic", "fence") or op.sync != "none"
            elif op.effect == "atomic" and op.space not in ("shared", "shared::cta"):
                ordered = True  # what it returns may tell what another CTA has written
            if op.effect in _PLAIN:
                spaces.add(op.space or "generic")
        return Phase(frozenset(spaces), ordered, unknown)

    def _meets(self, point: int) -> bool:
        """Whether a point is a barrier that names no number of threads: all of the CTA wait for
        each other."""
        instruction = self._code.instructions[point]
        op = instruction.op
        if op.sync != "cta_barrier" or instruction.guard is not None:
            return False
        return len(instruction.operands) == (3 if "red" in op.modset else 1)

    def _is_aligned(self, point: int) -> bool:
        """Whether all threads come together to the barriers, if any, that an instruction is or
        calls. Then they come to several such ones in one order.

        Those that name a number do not matter: a barrier at which some threads name a number while
        others wait for all has no defined result.
        """
        waits = self._kinds.waiting(self._code).get(point, Waits.NOTHING)
        if not waits & Waits.BARRIER:
            return True
        found = self._aligned.get(point)
        if found is None:
            found = self._aligned[point] = self._find_aligned(self._code.instructions[point], point)
        return found

    def _find_aligned(self, instruction: Instruction, point: int) -> bool:
        if names_number(instruction):
            return True
        if instruction.op.name == "call":
            meets = instruction.guard is None and self._gathers()
        else:
            meets = self._meets(point)
        return meets and self._levels().point(point) >= Level.CTA


def _by_register(names: Iterable[Iterable[str]]) -> dict[str, frozenset[int]]:
    """For each register the instructions that have it among theirs."""
    found: dict[str, set[int]] = {}
    for index, several in enumerate(names):
        for name in several:
            found.setdefault(name, set()).add(index)
    return {name: frozenset(indices) for name, indices in found.items()}


def names_number(instruction: Instruction) -> bool:
    """A barrier that names how many threads take part."""
    operands = 4 if "red" in instruction.op.modset else 2
    return instruction.op.sync == "cta_barrier" and len(instruction.operands) == operands


def is_plain_load(instruction: Instruction) -> bool:
    """A load that promises nothing about order."""
    op = instruction.op
    return op.name in ("ld", "ldu") and op.effect == "load" and op.removable and op.space != "param"


def _is_plain_write(instruction: Instruction) -> bool:
    """A store, or an atomic operation, that promises nothing about order."""
    op = instruction.op
    ordered = op.modset & _ORDERED or op.sync != "none" or op.name not in ("st", "atom", "red")
    return op.effect in _PLAIN and not ordered


def _only_computes(instruction: Instruction) -> bool:
    """Lanes of a warp exchange values or compute together, without a word about memory."""
    op = instruction.op
    if op.name in ("shfl", "vote", "match", "redux", "activemask", "mma", "elect"):
        return op.effect == "none"
    return op.effect in ("none", "prefetch") and op.sync == "none" and op.name != "call"


def _base(instruction: Instruction) -> Operand | None:
    address = _address(instruction)
    return None if address is None else address.base


def _address(instruction: Instruction) -> Address | None:
    found = [o for o in instruction.operands if isinstance(o, Address)]
    return found[0] if len(found) == 1 else None


def _are_apart(store: Instruction, load: Instruction) -> bool:
    """Whether two accesses of one thread, with no change of their registers between, are sure to
    touch different bytes."""
    if _are_spaces_apart(store.op.space, load.op.space):
        return True
    one, two = _address(store), _address(load)
    if one is None or two is None or one.base != two.base or store.op.space != load.op.space:
        return False
    if not isinstance(one.base, Reg | Sym):
        return False
    sizes = _size(store), _size(load)
    return one.offset + sizes[0] <= two.offset or two.offset + sizes[1] <= one.offset


def _are_spaces_apart(one: str | None, two: str | None) -> bool:
    if one not in _APART or two not in _APART:
        return False
    return one.partition("::")[0] != two.partition("::")[0]


def _size(instruction: Instruction) -> int:
    """Bytes that are accessed, at most."""
    op = instruction.op
    bits = max((TYPES[name].bits for name in op.types), default=128)
    return max(bits, 8) // 8 * op.vector
