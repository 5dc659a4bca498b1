"""The states of the joint walk: where the fused function and everybody in it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from goptx.ir import Instruction, Int
from goptx.proof.cert_code import Code
from goptx.proof.cert_glue import Facts
from goptx.proof.cert_image import Images
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_track import Cases, Track
from goptx.proof.cert_truth import Formula

CLEAN, USED, DRAINED, PARTED = 0, 1, 2, 3
"""What a member may have left behind for whoever overlays its shared memory; `PARTED` and above:
nothing for the threads of a loop that it is in, which have met, but others may come too early. The
number of the outermost such loop is what it is above `PARTED`."""


@dataclass(frozen=True)
class Side:
    """A member on the walk: its code, the comparison of its instructions, and what it waits for.

    Attributes:
        track: advances it.
        barriers, blocking: points from which it may still wait for other warps; for anybody; or let
            others go on that wait at an mbarrier.
        rivals: sides whose instructions the same thread may execute too.
        asynchronous: its copies may still be under way when it is done.
    """

    member: MemberCode
    code: Code
    images: Images
    track: Track
    barriers: frozenset[int] = frozenset()
    blocking: frozenset[int] = frozenset()
    rivals: tuple[int, ...] = ()
    asynchronous: bool = False


class State(NamedTuple):
    """Where everybody is at the start of a fused block; ``role`` has got its registers, and the
    threads of the loop ``parted`` have met at a barrier of glue since all of the CTA have, if any:
    the others must not come to a barrier with its number before they all have met."""

    block: int
    places: tuple[Cases, ...]
    facts: Facts
    carry: int
    left: tuple[int, ...]
    role: int = -1
    parted: int = -1


class Conflict(NamedTuple):
    """An instruction of a side may wait while another side may still have to.

    ``hard``: both wait for other warps.
    """

    side: int
    rival: int
    at: int
    hard: bool


class Step:
    """A state on its way through a block.

    ``used`` are members (bits) that may have left something behind although the state does not
    say so. ``held`` is what glue has learnt of members in it, ``begun`` are those that have begun.
    ``advanced``: a member has made a step of its own that is seen, or a round has ended; ``moved``:
    one has made a step; ``anew``: one has begun once more.
    """

    __slots__ = (
        *("advanced", "anew", "begun", "carry", "facts", "held", "left", "moved", "parted"),
        *("places", "role", "start"),
    )

    def __init__(self, state: State, used: int = 0) -> None:
        self.start = state
        self.places = list(state.places)
        self.facts = set(state.facts)
        self.carry = state.carry
        self.left = [USED if used >> n & 1 else one for n, one in enumerate(state.left)]
        self.role = state.role
        self.parted = state.parted
        self.held: dict[str, Formula] = {}
        self.begun: set[int] = set()
        self.advanced = self.moved = self.anew = False


def is_drain(instruction: Instruction) -> bool:
    """What stands between items of seq that overlay their memory, and between rounds."""
    if instruction.guard is not None:
        return False
    if instruction.op.text == "cp.async.wait_all":
        return True
    numbers = all(isinstance(operand, Int) for operand in instruction.operands)
    return instruction.op.text == "barrier.sync" and numbers and len(instruction.operands) <= 2


def is_plain_barrier(instruction: Instruction) -> bool:
    """A barrier at which all threads of the CTA wait, and nothing else."""
    return is_waiting(instruction) and len(instruction.operands) == 1


def is_waiting(instruction: Instruction) -> bool:
    """A barrier at which threads of the CTA wait, all or as many as it names, and nothing else."""
    op = instruction.op
    return op.sync == "cta_barrier" and "sync" in op.modset
