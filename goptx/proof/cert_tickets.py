"""Rules of the certificate for tickets: the start of a fused kernel whose CTAs choose their work.

The instructions are compared with a text that stands here, line by line, so the argument is about
that text (`docs/proof.md`, Tickets): its last line gives all threads of a CTA one number, each
launch hands out every number below its CTAs once, and the counters are as before when it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Address, Instruction, Int, Operand, Sym
from goptx.proof.cert_code import Code
from goptx.proof.cert_glue import Glue
from goptx.proof.cert_plan import Demands
from goptx.proof.cert_terms import Expression

TURNS: Final = 1024
BARRIERS: Final = 16
_WORD: Final = 4
_LINE: Final = 128

_BLANK = re.compile(r"[?=>]\w+")
_FOUND = {"?": r"(%[\w$]+)", "=": r"([^ ,;\[\]]+)", ">": r"([\w$%]+)"}
"""What a blank of the text may stand for."""


@dataclass(frozen=True)
class Tickets:
    """The ticket of a fused kernel.

    Attributes:
        covered: the instructions that take and tell it.
        first: of these, where control comes in; ``again``: where it comes in for the next ticket,
            if the CTAs stay, else -1.
        meet, meet_at: the block in which all threads get it, and its first instruction.
        register: the one that holds it.
        told: the instruction that writes that.
        symbol, offset, size: where in shared memory it is told: bytes.
    """

    covered: range
    first: int
    again: int
    meet: int
    meet_at: int
    register: str
    told: int
    symbol: str
    offset: int
    size: int

    @property
    def stays(self) -> bool:
        """Whether CTAs take one ticket after the other."""
        return self.again >= 0


def _lines(ratios: Sequence[int | None]) -> Iterator[str]:
    """The text for items of these ratios. ``?x`` is a register (the same for the same name), ``=x``
    an operand with the value of that name, ``>x`` a label; ``x:`` says that the next line begins
    the block of that label."""
    items = len(ratios)
    count, base = _bounds(items)
    yield from (
        "setp.ne.u32 ?other, =thread, 0;",
        "@?other bra >meet;",
        "take:",
        *_turn(items),
        *_choice(ratios, "?turn"),
        "try:",
        *_attempt(items, "?counters", "?item"),
        f"setp.lt.u32 ?inside, ?number, {count};",
        "@?inside bra >taken;",
        "miss:",
        "fence.acq_rel.gpu;",
        "add.u32 ?next, ?item, 1;",
        f"setp.ge.u32 ?over, ?next, {items};",
        "selp.b32 ?item, 0, ?next, ?over;",
        "bra >try;",
        "taken:",
        f"add.u32 ?ticket, {base}, ?number;",
        "st.shared.u32 [=word], ?ticket;",
        "add.u32 ?behind, ?number, 1;",
        f"setp.lt.u32 ?more, ?behind, {count};",
        "@?more bra >meet;",
        "last:",
        "fence.acq_rel.gpu;",
        f"atom.global.add.u32 ?full, [?counters+{_WORD * items}], 1;",
        f"setp.lt.u32 ?left, ?full, {items - 1};",
        "@?left bra >meet;",
        "reset:",
        "fence.acq_rel.gpu;",
    )
    yield from _zeros(items, "?counters")
    yield from ("meet:", "barrier.sync 0;", "ld.shared.u32 ?all, [=word];")


def _lines_staying(ratios: Sequence[int | None]) -> Iterator[str]:
    """The text for CTAs that stay, as `_lines`: `again` is where they come back."""
    items = len(ratios)
    count, base = _bounds(items)
    yield from (
        "mov.u32 ?place, =word;",
        "mov.b32 ?queue, 0;",
        f"mov.b32 ?left, {items};",
        "setp.ne.u32 ?other, =thread, 0;",
        "@?other bra >again;",
        "turn:",
        *_turn(items),
        "mov.u32 ?launched, %nctaid.x;",
        "mov.u32 ?sms, %nsmid;",
        "add.u32 ?both, ?launched, ?sms;",
        "sub.u32 ?most, ?both, 1;",
        "div.u32 ?each, ?most, ?sms;",
        "rem.u32 ?own, ?turn, ?each;",
        "mad.lo.u32 ?seat, ?slot, ?each, ?own;",
        *_choice(ratios, "?seat"),
        "mov.b32 ?queue, ?item;",
        "again:",
        "setp.ne.u32 ?idle, =thread, 0;",
        "@?idle bra >meet;",
        "try:",
        "ld.param.u64 ?queues, [=workspace];",
        *_attempt(items, "?queues", "?queue"),
        f"add.u32 ?ticket, {base}, ?number;",
        f"setp.lt.u32 ?inside, ?number, {count};",
        "@?inside bra >tell;",
        *_leaving(items),
        "tell:",
        "st.shared.u32 [?place], ?ticket;",
        "meet:",
        "barrier.sync =barrier;",
        "ld.shared.u32 ?all, [?place];",
        f"xor.b32 ?place, ?place, {_WORD};",
    )


def _leaving(items: int) -> Iterator[str]:
    """On to the next item after a miss; where none is left, the last CTA to see so resets all."""
    yield from (
        "miss:",
        "add.u32 ?next, ?queue, 1;",
        f"setp.ge.u32 ?over, ?next, {items};",
        "selp.b32 ?queue, 0, ?next, ?over;",
        "sub.u32 ?left, ?left, 1;",
        "setp.ne.u32 ?more, ?left, 0;",
        "@?more bra >try;",
        "none:",
        "mov.b32 ?ticket, =total;",
        "fence.acq_rel.gpu;",
        f"atom.global.add.u32 ?gone, [?queues+{_WORD * items}], 1;",
        "add.u32 ?mine, ?gone, 1;",
        "mov.u32 ?all_ctas, %nctaid.x;",
        "setp.lt.u32 ?others, ?mine, ?all_ctas;",
        "@?others bra >tell;",
        "reset:",
        "fence.acq_rel.gpu;",
        *_zeros(items, "?queues"),
    )


def _turn(items: int) -> Iterator[str]:
    """A turn on the SM."""
    turns = -(-_WORD * (items + 1) // _LINE) * _LINE
    yield from (
        "ld.param.u64 ?counters, [=workspace];",
        "mov.u32 ?sm, %smid;",
        f"and.b32 ?slot, ?sm, {TURNS - 1};",
        f"mul.wide.u32 ?shift, ?slot, {_WORD};",
        "add.u64 ?turns, ?counters, ?shift;",
        f"atom.global.add.u32 ?turn, [?turns+{turns}], 1;",
    )


def _attempt(items: int, counters: str, item: str) -> Iterator[str]:
    """The next number of an item; its CTAs, and those of the items before, see `_bounds`."""
    yield f"mul.wide.u32 ?step, {item}, {_WORD};"
    yield f"add.u64 ?counter, {counters}, ?step;"
    yield "atom.global.add.u32 ?number, [?counter], 1;"
    count, base, before = "=count0", "0", "=count0"
    for at in range(1, items):
        if at > 1:
            yield f"add.u32 ?before{at}, {before}, =count{at - 1};"
            before = f"?before{at}"
        yield f"setp.ge.u32 ?from{at}, {item}, {at};"
        yield f"selp.b32 ?count{at}, =count{at}, {count}, ?from{at};"
        yield f"selp.b32 ?base{at}, {before}, {base}, ?from{at};"
        count, base = f"?count{at}", f"?base{at}"


def _bounds(items: int) -> tuple[str, str]:
    """The CTAs of the item that was tried, and of all items before it."""
    return f"?count{items - 1}", f"?base{items - 1}"


def _zeros(items: int, counters: str) -> Iterator[str]:
    for item in range(items + 1):
        shift = f"+{_WORD * item}" if item else ""
        yield f"st.relaxed.gpu.global.u32 [{counters}{shift}], 0;"


def _choice(ratios: Sequence[int | None], turn: str) -> Iterator[str]:
    """The item that a turn prefers; whichever it is, it is one."""
    rest, others = turn, len(ratios) - 1
    for item, ratio in enumerate(ratios[:-1]):
        yield f"cvt.u64.u32 ?wide{item}, {rest};"
        if ratio is None:
            yield f"mul.lo.u64 ?scaled{item}, ?wide{item}, =share{item};"
            yield f"add.u64 ?later{item}, ?scaled{item}, =share{item};"
            yield f"shr.u64 ?here{item}, ?scaled{item}, 32;"
            yield f"shr.u64 ?beyond{item}, ?later{item}, 32;"
        else:
            cycle = sum(r or 0 for r in ratios[item:])
            yield f"add.u64 ?following{item}, ?wide{item}, 1;"
            yield f"mul.lo.s64 ?scaled{item}, ?wide{item}, {ratio};"
            yield f"div.s64 ?here{item}, ?scaled{item}, {cycle};"
            yield f"mul.lo.s64 ?later{item}, ?following{item}, {ratio};"
            yield f"div.s64 ?beyond{item}, ?later{item}, {cycle};"
        yield f"setp.gt.u64 ?mine{item}, ?beyond{item}, ?here{item};"
        if item + 1 < others:
            yield f"cvt.u32.u64 ?gone{item}, ?here{item};"
            yield f"sub.u32 ?rest{item}, {rest}, ?gone{item};"
            rest = f"?rest{item}"
    chosen = str(others)
    for item in reversed(range(others)):
        name = f"?item{item or ''}"
        yield f"selp.b32 {name}, {item}, {chosen}, ?mine{item};"
        chosen = name


def find_tickets(
    code: Code,
    claims: Sequence[tuple[int, int] | None],
    glue: Glue,
    contract: Contract,
    demands: Demands,
) -> Tickets | None:
    """The ticket of a kernel whose plan has them; GoptxError where it is not taken as it must."""
    if not demands.tree.by_ticket:
        return None
    return _Match(code, claims, glue, contract, demands).run()


class _Match:
    """Compares the start of a kernel with the text."""

    def __init__(
        self,
        code: Code,
        claims: Sequence[tuple[int, int] | None],
        glue: Glue,
        contract: Contract,
        demands: Demands,
    ) -> None:
        self._code = code
        self._claims = claims
        self._glue = glue
        self._contract = contract
        self._demands = demands
        self._items = demands.tree.items
        self._registers: dict[str, str] = {}
        self._labels: dict[str, int] = {}
        self._branches: list[tuple[int, str]] = []
        self._word: tuple[str, int] | None = None
        self._stays = demands.tree.stays
        self._text = list((_lines_staying if self._stays else _lines)(demands.tree.ratios))

    def run(self) -> Tickets:
        code = self._code
        first = self._start()
        end = self._compare(first)
        covered = range(first, end)
        self._check_control(covered)
        self._check_registers(covered)
        self._check_workspace()
        assert self._word is not None
        register = self._registers["all"]
        if self._stays:
            self._glue.rounds[0] = register
        self._glue.know(register, ("round", 0) if self._stays else ("ticket",))
        return Tickets(
            covered,
            first,
            self._labels["again"] if self._stays else -1,
            code.block_of[end - 1],
            self._labels["meet"],
            register,
            self._labels["meet"] + 1,
            *self._word,
            2 * _WORD if self._stays else _WORD,
        )

    def _start(self) -> int:
        """Where the text begins: at the end of the first block, in front of all members."""
        code = self._code
        first = code.ends[0] - next(n for n, line in enumerate(self._text) if line[-1] == ":")
        if first < 0 or any(claim is not None for claim in self._claims[: code.ends[0]]):
            raise _error("the kernel does not begin with a ticket", code.instructions[0])
        return first

    def _compare(self, index: int) -> int:
        code = self._code
        for line in self._text:
            if line.endswith(":"):
                self._labels[line[:-1]] = index
            elif index >= len(code.instructions) or self._claims[index] is not None:
                at = min(index, len(code.instructions) - 1)
                raise _error(f"expected '{line}'", code.instructions[at])
            else:
                self._line(line, index)
                index += 1
        return index

    def _line(self, line: str, index: int) -> None:
        """One instruction is the line, for the registers so far; take note of new ones."""
        instruction = self._code.instructions[index]
        blanks: list[str] = _BLANK.findall(line)
        pattern = re.escape(_BLANK.split(line)[0])
        for blank, part in zip(blanks, _BLANK.split(line)[1:], strict=True):
            pattern += _FOUND.get(blank, _FOUND[blank[0]]) + re.escape(part)
        found = re.fullmatch(pattern, str(instruction))
        if found is None:
            raise _error(f"expected '{line}'", instruction)
        for blank, text in zip(blanks, found.groups(), strict=True):
            if not self._fits(blank, text, instruction, index):
                raise _error(f"expected '{line}', but {blank[1:]} is {text}", instruction)

    def _fits(self, blank: str, text: str, instruction: Instruction, index: int) -> bool:
        name = blank[1:]
        if blank[0] == ">":
            self._branches.append((index, name))
            return True
        if blank[0] == "?":
            return self._registers.setdefault(name, text) == text
        return self._means(name, text, instruction)

    def _means(self, name: str, text: str, instruction: Instruction) -> bool:
        """Whether an operand has the value of a name."""
        if name == "workspace":
            param = next((p for p in self._contract.params if p.name == text), None)
            return param is not None and param.kind == "workspace" and param.size == 8
        if name == "word":
            place = _place(_operand(instruction, text))
            self._word = place if self._word is None else self._word
            return place is not None and place == self._word
        if name == "barrier":
            operand = _operand(instruction, text)
            return isinstance(operand, Int) and 0 <= operand.value < BARRIERS
        return self._glue.expression(_operand(instruction, text)) == self._wanted(name)

    def _wanted(self, name: str) -> Expression:
        if name == "thread":
            return ("tid",)
        if name == "total":
            return self._demands.ctas(self._demands.tree)
        if name.startswith("share"):
            return self._demands.share(self._demands.tree, int(name.removeprefix("share")))
        return self._demands.ctas(self._items[int(name.removeprefix("count"))])

    # What holds around the text

    def _check_control(self, covered: range) -> None:
        """Blocks begin where the text says, and nothing but its branches leads into it; where CTAs
        stay they come back to one place."""
        code = self._code
        blocks = {code.block_of[index] for index in covered} | {0}
        starts = {code.starts[block] for block in blocks if code.starts[block] in covered}
        if starts != set(self._labels.values()):
            raise _error("its blocks are others", code.instructions[covered.start])
        for index, label in self._branches:
            if code.starts[code.target_block(index)] != self._labels[label]:
                raise _error(f"this has to go to {label}", code.instructions[index])
        meet = code.block_of[covered.stop - 1]
        inner = blocks - ({code.block_of[self._labels["again"]]} if self._stays else set())
        for block in range(len(code.starts)):
            for target in code.successors(block):
                if target in inner and block not in blocks - {meet}:
                    raise _error("something leads back", code.instructions[covered[0]])
            if block in blocks - {meet} and code.ends[block] - 1 not in covered:
                raise _error("something stands between", code.instructions[covered[0]])
        falls = [index for index in covered[:-1] if self._falls(index)]
        if any(code.next[code.block_of[at]] != code.block_of[at + 1] for at in falls):
            raise _error("its blocks do not follow each other", code.instructions[covered[0]])

    def _falls(self, index: int) -> bool:
        """Whether control goes on to the next block behind an instruction."""
        code = self._code
        instruction = code.instructions[index]
        last = code.ends[code.block_of[index]] - 1
        leaves = instruction.op.terminator == "branch" and instruction.guard is None
        return index == last and not leaves

    def _check_registers(self, covered: range) -> None:
        """What the text writes is written by nothing else; what it names has one name each."""
        code = self._code
        named = list(self._registers.values())
        if len(set(named)) != len(named):
            raise _error("one register stands for two things", code.instructions[covered.start])
        own = {name for index in covered for name in code.instructions[index].defs()}
        if not set(named) <= own:
            raise _error("a register is not written", code.instructions[covered.start])
        for index, instruction in enumerate(code.instructions):
            if index not in covered and own.intersection(instruction.defs()):
                raise _error("a register of the ticket is written elsewhere", instruction)

    def _check_workspace(self) -> None:
        """The counters fit into the one workspace, and begin with zeros."""
        found = [p for p in self._contract.params if p.kind == "workspace"]
        counters = _WORD * (len(self._items) + 1)
        turns = -(-counters // _LINE) * _LINE
        shapes = self._demands.shapes
        sizes = shapes.values(shapes.of_text(found[0].expr or "0")) if len(found) == 1 else (0,)
        if min(sizes) < turns + _WORD * TURNS or (found[0].reset or 0) < counters:
            raise GoptxError.at(
                "the contract has no workspace that all counters of tickets fit into",
                self._code.function.span,
                rule="geometry",
            )


def _operand(instruction: Instruction, text: str) -> Operand:
    """The operand that is printed so, or between brackets."""
    return next(o for o in instruction.operands if str(o) in (text, f"[{text}]"))


def _place(operand: Operand) -> tuple[str, int] | None:
    """The symbol and offset of an address."""
    offset = 0
    if isinstance(operand, Address):
        operand, offset = operand.base, operand.offset
    return (operand.name, operand.offset + offset) if isinstance(operand, Sym) else None


def _error(why: str, instruction: Instruction) -> GoptxError:
    return GoptxError.at(
        f"the CTA does not take its ticket as it must: {why}", instruction.span, rule="geometry"
    )
