"""Several kernels on their way to become one: what the passes of fusion run on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from goptx.ir.function import Block, CallPrototype, JumpTable, RegisterFile, Variable
from goptx.ir.instruction import Instruction
from goptx.ir.operands import Reg
from goptx.isa.opcodes import Op


class Strand:
    """A single-entry piece of control flow on its way into a fused kernel.

    ``blocks[0]`` is the entry. Control leaves by going to the label ``exit``, which is not among
    the blocks: whoever places the strand puts it there. No instruction returns or exits, unless
    nothing but dispatch stands above the strand and a thread that is done is done for good.

    Attributes:
        members: indices of the members whose instructions it holds.
        divergent: some branch of it may part the lanes of a warp.
        waits: some loop of it waits for what other threads of its member write: a spin, a lock.
    """

    def __init__(
        self,
        blocks: list[Block],
        exit: str,
        members: frozenset[int],
        *,
        divergent: bool = True,
        waits: bool = False,
    ) -> None:
        self.blocks = blocks
        self.exit = exit
        self.members = members
        self.divergent = divergent
        self.waits = waits

    @property
    def entry(self) -> str:
        """The label of the first block."""
        return self.blocks[0].label

    def __repr__(self) -> str:
        return f"<Strand {self.entry} -> {self.exit}: {len(self.blocks)} blocks>"

    def instructions(self) -> Iterator[Instruction]:
        """All instructions in order of layout."""
        for block in self.blocks:
            yield from block.instructions

    def questions(self) -> dict[str, int]:
        """The blocks at whose end glue asks what members have computed, as where a weave votes, and
        where in them that begins: it has to stay with the branch, which says what it tells."""
        members = {name for i in self.instructions() if not is_glue(i) for name in i.defs()}
        found: dict[str, int] = {}
        for block in self.blocks:
            last = block.terminator
            if last is None or last.guard is None or not is_glue(last):
                continue
            for place, one in enumerate(block.body):
                if is_glue(one) and not members.isdisjoint(one.uses()):
                    found[block.label] = place
                    break
        return found


@dataclass
class Bundle:
    """Strands and what they share. Registers, labels and symbols are disjoint between strands.

    Attributes:
        sides: for the member index in an instruction's origin, the item of the present node that
            the member belongs to.
        callees: for each device function, instructions of every kind of waiting that a call of it
            may lead to. A function that is not there waits for nobody.
    """

    target: str
    strands: list[Strand] = field(default_factory=list[Strand])
    registers: RegisterFile = field(default_factory=RegisterFile)
    variables: dict[str, Variable] = field(default_factory=dict[str, Variable])
    tables: dict[str, JumpTable] = field(default_factory=dict[str, JumpTable])
    prototypes: dict[str, CallPrototype] = field(default_factory=dict[str, CallPrototype])
    sides: dict[int, int] = field(default_factory=dict[int, int])
    callees: dict[str, tuple[Op, ...]] = field(default_factory=dict[str, tuple[Op, ...]])
    labels: int = 0

    def fresh_label(self, hint: str) -> str:
        """A label that no strand has: those of members start with their alias, which is not g."""
        self.labels += 1
        return f"$g_{hint}_{self.labels}"

    def fresh_table(self) -> str:
        """A name for a copy of a branch table that nothing else has."""
        self.labels += 1
        return f"goptx_table_{self.labels}"

    def targets(self, terminator: Instruction) -> tuple[str, ...]:
        """Labels a terminator can branch to, the fall-through not among them."""
        if terminator.op.terminator == "branch":
            return (str(terminator.operands[0]),)
        if terminator.op.terminator == "indirect":
            return self.tables[str(terminator.operands[1])].targets
        return ()

    def successors(self, block: Block) -> tuple[str, ...]:
        """Labels that may follow a block: branch targets, then the fall-through."""
        found: list[str] = []
        if block.terminator is not None:
            found += self.targets(block.terminator)
        if block.next is not None:
            found.append(block.next)
        return tuple(dict.fromkeys(found))

    def ops(self, instruction: Instruction) -> tuple[Op, ...]:
        """The instruction's opcode; of a call, with those that its callee may wait at."""
        if instruction.op.name != "call":
            return (instruction.op,)
        found = self.callees.get(str(instruction.operands[1]))
        if found is None and isinstance(instruction.operands[1], Reg):
            found = tuple(op for ops in self.callees.values() for op in ops)
        return (instruction.op, *(found or ()))


def is_glue(instruction: Instruction) -> bool:
    """Whether no member has an instruction."""
    return instruction.origin is None or instruction.origin.ordinal < 0


def is_cta_barrier(op: Op) -> bool:
    """Whether an instruction synchronises warps of a CTA: ``bar``, ``barrier`` (PTX ISA 9.7.13)."""
    return op.sync == "cta_barrier"


def is_collective(op: Op) -> bool:
    """Whether lanes of a warp, or warps of a warpgroup, have to execute it together."""
    return op.sync in ("warp_collective", "warpgroup")


def blocks_progress(op: Op) -> bool:
    """Whether an instruction may wait for other threads (`fusion.md` 3, "Blocking operations")."""
    return (
        is_cta_barrier(op)
        or is_collective(op)
        or op.sync in ("cluster", "grid")
        or op.name in ("mbarrier.try_wait", "mbarrier.test_wait")
        or (op.name == "setmaxnreg" and "inc" in op.modset)
    )
