"""CTAs that stay: they take tickets, one after the other, until none is left.

A launch has as many CTAs as stand on the device at once. Each takes a turn on its SM, which says at
which item it begins; it does CTAs of this item until that is used up, then those of the next. So
the SMs have CTAs of all items in their proportion, as long as these last, and none waits to start.

Two words of shared memory tell the threads of a CTA their tickets, in turn: between two tickets
there is one barrier, at which all threads are done with the round before. Whoever finds all items
used up says so; the last CTA of the launch to do so clears the counters for the next launch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from goptx.fusion.tickets import WORKSPACE, Tickets, Wanted
from goptx.ir import Address, Block, Guard, Int, Label, Operand, Reg, Special, Sym
from goptx.ir.bundle import Bundle, Strand

_WORD = 4


@dataclass(frozen=True)
class Rounds:
    """What the rounds of CTAs that stay need.

    Attributes:
        total: CTAs of all items.
        barrier: where all threads of the CTA meet between two rounds.
        asynchronous: copies may still be under way where a round ends.
    """

    total: Operand
    barrier: int
    asynchronous: bool


class Queues(Tickets):
    """Writes what goes around a fused kernel whose CTAs stay; see `Tickets`.

    ``word`` is the first of two words, at a multiple of their size.
    """

    NAMES: ClassVar = (
        *("stay", "turn", "again", "try", "miss", "none", "reset", "tell", "meet"),
        *("more", "done"),
    )

    def __init__(
        self,
        counts: Sequence[Operand],
        thread: Operand,
        word: Address,
        wanted: Wanted,
        bundle: Bundle,
        rounds: Rounds,
    ) -> None:
        super().__init__(counts, thread, word, wanted, bundle)
        self._rounds = rounds
        new = self._builder.new
        self._place, self._item, self._left = new("b32"), new("b32"), new("b32")

    def around(self, body: Strand) -> Strand:
        """A strand that is run for one ticket after the other."""
        builder = self._builder
        blocks = self._blocks(body.entry)
        if self._rounds.asynchronous:
            builder.emit("cp.async.wait_all")
        again = Block(body.exit, builder.take(), self._labels["again"])
        blocks += [*body.blocks, again]
        return Strand(
            blocks,
            self._labels["done"],
            body.members,
            divergent=body.divergent,
            waits=body.waits,
        )

    def _blocks(self, following: str) -> list[Block]:
        builder = self._builder
        found = [*self._start(), *self._take()]
        builder.emit("barrier.sync", self._rounds.barrier)
        builder.emit("ld.shared.u32", self.ticket, Address(self._place))
        builder.emit("xor.b32", self._place, self._place, _WORD)
        found.append(self._block("meet", "more"))
        some = builder.value("pred", "setp.lt.u32", self.ticket, self._rounds.total)
        self._branch("done", some, negated=True)
        found.append(self._block("more", following))
        return found

    def _start(self) -> list[Block]:
        """What a CTA does once: the item to begin with."""
        builder = self._builder
        base = self._word.base
        assert isinstance(base, Sym)
        builder.emit("mov.u32", self._place, Sym(base.name, base.offset + self._word.offset))
        # Written by all threads, so that it is on every way to where it is read.
        builder.emit("mov.b32", self._item, 0)
        builder.emit("mov.b32", self._left, len(self._counts))
        self._branch("again", builder.value("pred", "setp.ne.u32", self._thread, 0))
        start = self._block("stay", "turn")
        first = self._turn(self._counters())
        builder.emit("mov.b32", self._item, first)
        return [start, self._block("turn", "again")]

    def _number(self, slot: Reg, turn: Reg) -> Reg:
        """All places of CTAs on the device are numbered, those of an SM in a row: of few places on
        each, as many as are due are an item's on the whole device."""
        builder = self._builder
        launched = builder.value("b32", "mov.u32", Special("%nctaid.x"))
        sms = builder.value("b32", "mov.u32", Special("%nsmid"))
        both = builder.value("b32", "add.u32", launched, sms)
        most = builder.value("b32", "sub.u32", both, 1)
        each = builder.value("b32", "div.u32", most, sms)
        place = builder.value("b32", "rem.u32", turn, each)
        return builder.value("b32", "mad.lo.u32", slot, each, place)

    def _take(self) -> list[Block]:
        """One thread takes a ticket, or finds that there is none, and tells the others."""
        builder, items = self._builder, len(self._counts)
        self._branch("meet", builder.value("pred", "setp.ne.u32", self._thread, 0))
        found = [self._block("again", "try")]
        counters = self._counters()
        number, count, base = self._attempt(counters, self._item)
        mine = builder.value("b32", "add.u32", base, number)
        self._branch("tell", builder.value("pred", "setp.lt.u32", number, count))
        found.append(self._block("try", "miss"))
        following = builder.value("b32", "add.u32", self._item, 1)
        over = builder.value("pred", "setp.ge.u32", following, items)
        builder.emit("selp.b32", self._item, Int(0), following, over)
        builder.emit("sub.u32", self._left, self._left, 1)
        self._branch("try", builder.value("pred", "setp.ne.u32", self._left, 0))
        found.append(self._block("miss", "none"))
        builder.emit("mov.b32", mine, self._rounds.total)
        builder.emit("fence.acq_rel.gpu")
        before = builder.value(
            "b32", "atom.global.add.u32", Address(counters, _WORD * items), Int(1)
        )
        gone = builder.value("b32", "add.u32", before, 1)
        launched = builder.value("b32", "mov.u32", Special("%nctaid.x"))
        self._branch("tell", builder.value("pred", "setp.lt.u32", gone, launched))
        found.append(self._block("none", "reset"))
        self._clear(counters)
        found.append(self._block("reset", "tell"))
        builder.emit("st.shared.u32", Address(self._place), mine)
        found.append(self._block("tell", "meet"))
        return found

    def _counters(self) -> Reg:
        """Where they are; computed anew each time, to keep no register while members run."""
        return self._builder.value("b64", "ld.param.u64", Address(Sym(WORKSPACE)))

    def _branch(self, to: str, predicate: Reg, *, negated: bool = False) -> None:
        guard = Guard(predicate.name, negated)
        self._builder.emit("bra", Label(self._labels[to]), guard=guard)
