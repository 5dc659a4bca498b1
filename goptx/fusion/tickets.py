"""Tickets: CTAs choose their item of ``blocks`` when they start, looking at the SM they are on.

A CTA that starts takes a turn on its SM; turns go to the items in their proportion, so that each
SM has CTAs of all of them, however small the grids are. A counter for each item hands out its CTAs
in order; who finds an item used up takes one of the next. CTA ``n`` of item i has the ticket ``n``
plus the CTAs of the items before it: a number below all CTAs, in the place of ``%ctaid.x``.

The counters are a workspace that is zero before a launch. Whoever takes the last CTA of an item
says so; the last of those finds all tickets given, and clears the counters for the next launch.
Turns are not cleared: they only say where to look first. CTAs that stay take one ticket after the
other: see `goptx.fusion.persistent`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from goptx.contract import RESIDENT
from goptx.diag import GoptxError
from goptx.fusion.geometry import Geometry
from goptx.fusion.plan import Leaf, Node, Plan, nodes
from goptx.fusion.shapes import Shape
from goptx.fusion.target import Target
from goptx.ir import Address, Block, Guard, Int, Label, Operand, Reg, Special, Sym
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle, Strand

WORKSPACE: Final = "goptx_workspace"
"""The parameter with the address of the counters."""

TURNS: Final = 1024
"""Counters of turns: an SM has that of its number modulo this."""

_WORD = 4
_LINE = 128
_LEAST = 70
"""The architecture from which on fences and barriers are what tickets need (PTX ISA 9.7.13.4)."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The counters of a launch: bytes, and how many of them, from the start, have to be zero."""

    size: int
    reset: int


def by_ticket(plan: Plan) -> bool:
    """Whether a plan gives its CTAs out by tickets: one to each of its own, or many."""
    return isinstance(plan, Node) and plan.op == "blocks" and plan.option("dispatch") != "static"


def words(plan: Plan) -> int:
    """Words of shared memory in which threads are told a ticket."""
    if not by_ticket(plan) or isinstance(plan, Leaf):
        return 0
    return 2 if plan.persistent else 1


def launched(plan: Plan, geometry: Geometry) -> Shape:
    """CTAs that a launch of a plan has: where they stay, no more than stand at once."""
    ctas = geometry.ctas(plan)
    stay = isinstance(plan, Node) and plan.persistent
    return f"min({RESIDENT}, {ctas})" if stay else ctas


def workspace(plan: Plan) -> Workspace | None:
    """The counters that a plan needs, if it needs any."""
    if not by_ticket(plan) or isinstance(plan, Leaf):
        return None
    reset = _WORD * (len(plan.items) + 1)
    return Workspace(_turns_at(len(plan.items)) + _WORD * TURNS, reset)


def _turns_at(items: int) -> int:
    return -(-_WORD * (items + 1) // _LINE) * _LINE


def check_dispatch(plan: Plan, target: Target) -> None:
    """GoptxError where tickets cannot be given: below another node, or on an old device."""
    for node in nodes(plan):
        if not by_ticket(node):
            continue
        if node is not plan:
            raise GoptxError.at(
                f"dispatch={node.option('dispatch')} stands below another combinator",
                node.span,
                rule="tickets",
                hint="a CTA takes its tickets for all that it does: only the outermost blocks may "
                "have them",
            )
        if int("".join(filter(str.isdigit, target.name))) < _LEAST:
            raise GoptxError.at(
                f"dispatch={node.option('dispatch')} needs sm_{_LEAST} or newer, not {target.name}",
                node.span,
                rule="tickets",
                hint=f"--arch sm_{_LEAST}, or leave dispatch=static",
            )


Wanted = Callable[[Operand, Builder], Reg]
"""Emits which item a turn (an operand) prefers, as a 32-bit register."""


class Tickets:
    """Writes the blocks in front of a fused kernel in which its CTA takes a ticket.

    Args:
        counts: CTAs of each item, as operands.
        thread: the linear thread.
        word: where in shared memory the ticket is told to all threads.
        wanted: emits the choice of a turn.
        bundle: for registers and labels.
    """

    NAMES: ClassVar = ("ticket", "take", "try", "miss", "taken", "last", "reset", "meet")
    """What the blocks are called, in order."""

    def __init__(
        self,
        counts: Sequence[Operand],
        thread: Operand,
        word: Address,
        wanted: Wanted,
        bundle: Bundle,
    ) -> None:
        self._counts = counts
        self._thread = thread
        self._word = word
        self._wanted = wanted
        self._builder = Builder(bundle.registers, "%g")
        self._labels = {name: bundle.fresh_label(name) for name in self.NAMES}
        self.ticket = self._builder.new("b32")
        """The ticket, once all blocks have been executed; the same for all threads of the CTA."""

    def around(self, body: Strand) -> Strand:
        """A strand with what takes the ticket in front of it."""
        body.blocks[:0] = self._blocks(body.entry)
        return body

    def _block(self, name: str, following: str) -> Block:
        """What has been written so far; it falls through to a block or a label."""
        following = self._labels.get(following, following)
        return Block(self._labels[name], self._builder.take(), following)

    def _blocks(self, following: str) -> list[Block]:
        """The blocks in order; the last falls through to a label."""
        builder = self._builder
        found: list[Block] = []

        def end(name: str, following: str) -> None:
            found.append(self._block(name, following))

        other = builder.value("pred", "setp.ne.u32", self._thread, 0)
        self._branch("meet", other)
        end("ticket", "take")
        counters = builder.value("b64", "ld.param.u64", Address(Sym(WORKSPACE)))
        item = self._turn(counters)
        end("take", "try")
        number, count, base = self._attempt(counters, item)
        self._branch("taken", builder.value("pred", "setp.lt.u32", number, count))
        end("try", "miss")
        builder.emit("fence.acq_rel.gpu")
        following_item = builder.value("b32", "add.u32", item, 1)
        over = builder.value("pred", "setp.ge.u32", following_item, len(self._counts))
        builder.emit("selp.b32", item, Int(0), following_item, over)
        end("miss", "try")
        self._tell(number, count, base)
        end("taken", "last")
        builder.emit("fence.acq_rel.gpu")
        place = Address(counters, _WORD * len(self._counts))
        full = builder.value("b32", "atom.global.add.u32", place, 1)
        more = builder.value("pred", "setp.lt.u32", full, len(self._counts) - 1)
        self._branch("meet", more)
        end("last", "reset")
        self._clear(counters)
        end("reset", "meet")
        builder.emit("barrier.sync", 0)
        builder.emit("ld.shared.u32", self.ticket, self._word)
        end("meet", following)
        return found

    def _branch(self, to: str, predicate: Reg) -> None:
        self._builder.emit("bra", Label(self._labels[to]), guard=Guard(predicate.name))

    def _turn(self, counters: Reg) -> Reg:
        """Take a turn on the SM: the item to try first."""
        builder, at = self._builder, _turns_at(len(self._counts))
        number = builder.value("b32", "mov.u32", Special("%smid"))
        slot = builder.value("b32", "and.b32", number, TURNS - 1)
        offset = builder.value("b64", "mul.wide.u32", slot, _WORD)
        place = builder.value("b64", "add.u64", counters, offset)
        turn = builder.value("b32", "atom.global.add.u32", Address(place, at), 1)
        return self._wanted(self._number(slot, turn), builder)

    def _number(self, slot: Reg, turn: Reg) -> Reg:
        """What says which item a turn on an SM goes to."""
        del slot
        return turn

    def _attempt(self, counters: Reg, item: Reg) -> tuple[Reg, Operand, Operand]:
        """Take the next number of an item: that, the item's CTAs and those of the items before."""
        builder = self._builder
        offset = builder.value("b64", "mul.wide.u32", item, _WORD)
        place = builder.value("b64", "add.u64", counters, offset)
        number = builder.value("b32", "atom.global.add.u32", Address(place), 1)
        count, base, before = self._counts[0], Int(0), self._counts[0]
        for position in range(1, len(self._counts)):
            if position > 1:
                before = builder.value("b32", "add.u32", before, self._counts[position - 1])
            here = builder.value("pred", "setp.ge.u32", item, position)
            count = builder.value("b32", "selp.b32", self._counts[position], count, here)
            base = builder.value("b32", "selp.b32", before, base, here)
        return number, count, base

    def _tell(self, number: Reg, count: Operand, base: Operand) -> None:
        """Write the ticket for all threads; go on to the barrier unless it was the item's last."""
        builder = self._builder
        mine = builder.value("b32", "add.u32", base, number)
        builder.emit("st.shared.u32", self._word, mine)
        following = builder.value("b32", "add.u32", number, 1)
        more = builder.value("pred", "setp.lt.u32", following, count)
        self._branch("meet", more)

    def _clear(self, counters: Reg) -> None:
        builder = self._builder
        builder.emit("fence.acq_rel.gpu")
        for position in range(len(self._counts) + 1):
            place = Address(counters, _WORD * position)
            builder.emit("st.relaxed.gpu.global.u32", place, Int(0))
