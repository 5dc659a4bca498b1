"""Levels of the certificate against threads that run: what it takes to be the same must be."""

from __future__ import annotations

from typing import Any

import certificate_kit as kit
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_kit import LIMIT, THREADS, Program, Registers

from goptx.proof.cert_basis import Basis, Level
from goptx.proof.cert_code import DONE, Code
from goptx.proof.cert_levels import Levels

BLOCK = (64, 1, 1)


class Copies(Program):
    """A random program in which lanes also compute the same words in two places, keep values of
    their own where a guard fails that is the same for all, and may add to their number."""

    def assign(self) -> None:
        if self.rng.random() < 0.2:
            kept = f"%r{self.rng.randint(2, 5)}"
            self.lines += [f"add.u32 {kept}, %r0, 1;", "setp.eq.u32 %p3, %r1, 0;"]
            self.lines += [f"@{self.rng.choice(['', '!'])}%p3 mov.u32 {kept}, 3;"]
            return
        fresh = [f"%r{n}" for n in range(13, 20) if not any(f"%r{n}," in x for x in self.lines)]
        if self.rng.random() < 0.4 or len(fresh) < 2:
            super().assign()
            return
        new, total = fresh[:2]
        if self.rng.random() < 0.3:
            end, more = self.label(), self.rng.choice([16, 32])
            self.lines += [f"mov.u32 {new}, %r0;", f"@{self.condition()} bra {end};"]
            self.lines += [f"add.u32 {new}, {new}, {more};", f"{end}: setp.lt.u32 %p2, {new}, 64;"]
            return
        words = self.rng.choice(["mul.lo.u32 {}, {}, 32;", "shl.b32 {}, {}, 5;"])
        text = words.format(new, self.rng.choice(["%r0", "%r1", "%r2", "%r3"]))
        other, end = self.label(), self.label()
        self.lines += [f"@{self.condition()} bra {other};", text, f"bra {end};"]
        self.lines += [f"{other}: {text}", f"{end}: add.u32 {total}, %r0, {new};"]
        self.lines += [f"shr.u32 %r5, {total}, 5;", f"setp.lt.u32 %p2, {total}, 32;"]


class Thread(Registers):
    """Runs a kernel: which blocks it comes to, and what its instructions read each time."""

    def __init__(self, code: Code, cta: int, tid: int) -> None:
        super().__init__(cta, tid)
        self._code = code
        self.blocks: list[int] = []
        self.reads: dict[int, list[tuple[Any, ...]]] = {}
        block = 0
        while block != DONE and len(self.blocks) < LIMIT:
            self.blocks.append(block)
            block = self._run(block)

    def _run(self, block: int) -> int:
        code = self._code
        for index in range(code.starts[block], code.ends[block]):
            instruction = code.instructions[index]
            read = tuple(self.state[name] for name in code.uses[index])
            self.reads.setdefault(index, []).append(read)
            if not self.runs(instruction):
                continue
            if instruction.op.name == "ret":
                return DONE
            if instruction.op.name == "bra":
                return code.target_block(index)
            (target,) = instruction.defs()
            self.state[target] = self.evaluate(instruction)
        return code.next[block]


def check(code: Code, levels: Levels, threads: list[Thread], level: Level) -> None:
    """Threads of a group come to the same blocks of this level in one order, and find the same
    there; one that has been stopped in a long loop has not come to all of them."""
    common = [levels.block(block) >= level for block in range(len(code.starts))]
    rows = [[block for block in one.blocks if common[block]] for one in threads]
    longest = max(rows, key=len)
    for row, one in zip(rows, threads, strict=True):
        assert longest[: len(row)] == row
        assert len(row) == len(longest) or len(one.blocks) >= LIMIT
    for index in range(len(code.instructions)):
        if common[code.block_of[index]] and levels.branch(index) >= level:
            found = [one.reads.get(index, []) for one in threads]
            longest = max(found, key=len)
            assert all(longest[: len(one)] == one for one in found)


@pytest.mark.parametrize("kind", [Program, Copies])
@settings(max_examples=150)
@given(seed=st.integers(0, 2**32))
def test_what_is_the_same_for_all_is_so_when_run(kind: type[Program], seed: int) -> None:
    code = kit.code_of(kind(seed).text)
    everything = Basis(code, BLOCK, range(len(code.instructions)))
    levels = Levels(code, BLOCK, basis=everything)
    threads = {place: Thread(code, *place) for place in THREADS}
    for cta in (0, 1):
        of_cta = [one for (where, _), one in threads.items() if where == cta]
        check(code, levels, of_cta, Level.CTA)
        check(code, levels, of_cta[:4], Level.WARP)
        check(code, levels, of_cta[4:], Level.WARP)
