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
from goptx.ir import Address, Instruction, Operand, Sym
from goptx.proof.cert_code import DONE, Code
from goptx.proof.cert_glue import Glue
from goptx.proof.cert_plan import Demands, Expression

TURNS: Final = 1024
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
        first: of these, where control comes in.
        meet, meet_at: the block in which all threads get it, and its first instruction.
        register: the one that holds it.
        told: the instruction that writes that.
        symbol, offset: where in shared memory it is told: four bytes.
    """

    covered: range
    first: int
    meet: int
    meet_at: int
    register: str
    told: int
    symbol: str
    offset: int


def _lines(ratios: Sequence[int | None]) -> Iterator[str]:
    """The text for items of these ratios. ``?x`` is a register (the same for the same name), ``=x``
    an operand with the value of that name, ``>x`` a label; ``x:`` says that the next line begins
    the block of that label."""
    items = len(ratios)
    turns = -(-_WORD * (items + 1) // _LINE) * _LINE
    yield from (
        "setp.ne.u32 ?other, =thread, 0;",
        "@?other bra >meet;",
        "take:",
        "ld.param.u64 ?counters, [=workspace];",
        "mov.u32 ?sm, %smid;",
        f"and.b32 ?slot, ?sm, {TURNS - 1};",
        f"mul.wide.u32 ?shift, ?slot, {_WORD};",
        "add.u64 ?place, ?counters, ?shift;",
        f"atom.global.add.u32 ?turn, [?place+{turns}], 1;",
        *_choice(ratios),
        "try:",
        f"mul.wide.u32 ?step, ?item, {_WORD};",
        "add.u64 ?counter, ?counters, ?step;",
        "atom.global.add.u32 ?number, [?counter], 1;",
    )
    count, base, before = "=count0", "0", "=count0"
    for item in range(1, items):
        if item > 1:
            yield f"add.u32 ?before{item}, {before}, =count{item - 1};"
            before = f"?before{item}"
        yield f"setp.ge.u32 ?from{item}, ?item, {item};"
        yield f"selp.b32 ?count{item}, =count{item}, {count}, ?from{item};"
        yield f"selp.b32 ?base{item}, {before}, {base}, ?from{item};"
        count, base = f"?count{item}", f"?base{item}"
    yield from (
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
    for item in range(items + 1):
        shift = f"+{_WORD * item}" if item else ""
        yield f"st.relaxed.gpu.global.u32 [?counters{shift}], 0;"
    yield from ("meet:", "barrier.sync 0;", "ld.shared.u32 ?all, [=word];")


def _choice(ratios: Sequence[int | None]) -> Iterator[str]:
    """The item that a turn prefers; whichever it is, it is one."""
    rest, others = "?turn", len(ratios) - 1
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
        self._word: Address | None = None

    def run(self) -> Tickets:
        code = self._code
        first = self._start()
        end = self._compare(first)
        covered = range(first, end)
        self._check_control(covered)
        self._check_registers(covered)
        self._check_workspace()
        word = self._word
        assert word is not None and isinstance(word.base, Sym)
        register = self._registers["all"]
        self._glue.know(register, ("ticket",))
        return Tickets(
            covered,
            first,
            code.block_of[end - 1],
            self._labels["meet"],
            register,
            end - 1,
            word.base.name,
            word.base.offset + word.offset,
        )

    def _start(self) -> int:
        """Where the text begins: at the end of the first block, in front of all members."""
        code = self._code
        first = code.ends[0] - 2
        if first < 0 or any(claim is not None for claim in self._claims[: code.ends[0]]):
            raise _error("the kernel does not begin with a ticket", code.instructions[0])
        return first

    def _compare(self, index: int) -> int:
        code = self._code
        for line in _lines(self._demands.tree.ratios):
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
            place = next(o for o in instruction.operands if isinstance(o, Address))
            self._word = place if self._word is None else self._word
            return place == self._word and isinstance(place.base, Sym)
        return self._glue.expression(_operand(instruction, text)) == self._wanted(name)

    def _wanted(self, name: str) -> Expression:
        if name == "thread":
            return ("tid",)
        if name.startswith("share"):
            return self._demands.share(self._demands.tree, int(name.removeprefix("share")))
        return self._demands.ctas(self._items[int(name.removeprefix("count"))])

    # What holds around the text

    def _check_control(self, covered: range) -> None:
        """Blocks begin where the text says, and nothing but its branches leads into it."""
        code = self._code
        blocks = {code.block_of[index] for index in covered} | {0}
        starts = {code.starts[block] for block in blocks if code.starts[block] in covered}
        if starts != set(self._labels.values()):
            raise _error("its blocks are others", code.instructions[covered.start])
        for index, label in self._branches:
            if code.starts[code.target_block(index)] != self._labels[label]:
                raise _error(f"this has to go to {label}", code.instructions[index])
        meet = code.block_of[covered.stop - 1]
        for block in range(len(code.starts)):
            for target in code.successors(block):
                if target != DONE and target in blocks and block not in blocks - {meet}:
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
    """The operand that is printed so."""
    return next(o for o in instruction.operands if str(o) == text)


def _error(why: str, instruction: Instruction) -> GoptxError:
    return GoptxError.at(
        f"the CTA does not take its ticket as it must: {why}", instruction.span, rule="geometry"
    )
