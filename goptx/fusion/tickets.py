"""Tickets: CTAs choose their item of ``blocks`` when they start, looking at the SM they are on.

A CTA that starts takes a turn on its SM; turns go to the items in their proportion, so that each
SM has CTAs of all of them, however small the grids are. A counter for each item hands out its CTAs
in order; who finds an item used up takes one of the next. CTA ``n`` of item i has the ticket ``n``
plus the CTAs of the items before it: a number below all CTAs, in the place of ``%ctaid.x``.

The counters are a workspace that is zero before a launch. Whoever takes the last CTA of an item
says so; the last of those finds all tickets given, and clears the counters for the next launch.
Turns are not cleared: they only say where to look first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from goptx.diag import GoptxError
from goptx.fusion.plan import Leaf, Node, Plan, nodes
from goptx.fusion.target import Target
from goptx.ir import Address, Block, Guard, Int, Label, Operand, Reg, Special, Sym
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle

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
    """Whether a plan gives its CTAs out by tickets."""
    return isinstance(plan, Node) and plan.op == "blocks" and plan.option("dispatch") == "ticket"


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
                "dispatch=ticket stands below another combinator",
                node.span,
                rule="tickets",
                hint="a CTA takes one ticket, at its start: only the outermost blocks may have it",
            )
        if int("".join(filter(str.isdigit, target.name))) < _LEAST:
            raise GoptxError.at(
                f"dispatch=ticket needs sm_{_LEAST} or newer, not {target.name}",
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
        self._labels = {
            name: bundle.fresh_label(name)
            for name in ("ticket", "take", "try", "miss", "taken", "last", "reset", "meet")
        }
        self.ticket = self._builder.new("b32")
        """The ticket, once all blocks have been executed; the same for all threads of the CTA."""

    def blocks(self, following: str) -> list[Block]:
        """The blocks in order; the last falls through to a label."""
        builder, names = self._builder, self._labels
        found: list[Block] = []

        def end(name: str, following: str) -> None:
            found.append(Block(names[name], builder.take(), names.get(following, following)))

        other = builder.value("pred", "setp.ne.u32", self._thread, 0)
        self._branch("meet", other)
        end("ticket", "take")
        counters = builder.value("b64", "ld.param.u64", Address(Sym(WORKSPACE)))
        item = self._turn(counters)
        end("take", "try")
        number, count, base = self._attempt(counters, item)
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
        return self._wanted(turn, builder)

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
        inside = builder.value("pred", "setp.lt.u32", number, count)
        self._branch("taken", inside)
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
