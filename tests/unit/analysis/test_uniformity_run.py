"""Uniformity against threads that run: what is called uniform must come out the same."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from random_kit import LIMIT, REGISTERS, THREADS, Program, Registers

from goptx.analysis.cfg import EXIT
from goptx.analysis.uniformity import Level, uniformity

# Random programs are run by threads of two CTAs of two warps; what the analysis calls uniform must
# come out the same wherever threads of the group meet at one instruction in the same rounds.


class Thread(Registers):
    """Runs the program; records what it reads, writes and does, by instruction and rounds."""

    def __init__(self, found, cta, tid):
        super().__init__(cta, tid)
        self.found = found
        self.writes, self.reads, self.ways, self.entered = {}, {}, {}, set()
        self.finished = False
        self.run()

    def run(self):
        cfg, forest = self.found.cfg, self.found.paths.forest
        self.names = {a: b.label for a, b in self.found.function.block_map().items()}
        label, rounds, previous = cfg.entry, {}, None
        for _ in range(LIMIT):
            if label == EXIT:
                self.finished = True
                return
            for loop in forest.chain(label):
                if loop.header == label:
                    inside = previous in loop.blocks
                    rounds[label] = rounds.get(label, 0) + 1 if inside else 0
            key = label, tuple(rounds[loop.header] for loop in forest.chain(label))
            self.entered.add(key)
            previous, label = label, self.block(cfg, label, key)

    def block(self, cfg, label, key):
        for place, instruction in enumerate(cfg.blocks[label]):
            for name in instruction.uses():
                self.reads[label, place, name, key] = self.state[name]
            guard = instruction.guard
            runs = self.runs(instruction)
            if instruction.is_terminator:
                if instruction.op.name == "ret":
                    return EXIT
                way = str(instruction.operands[0]) if runs else cfg.blocks[label].next
                self.ways[key] = self.names[way]
                return self.names[way]
            (target,) = instruction.defs()
            if runs:
                self.state[target] = self.evaluate(instruction)
            if guard is None:  # nothing is said of what a guarded write leaves if none reads it
                self.writes[label, place, key] = self.state[target]
        return cfg.blocks[label].next or EXIT


def groups(level):
    keys = {
        Level.THREAD: lambda cta, tid: (cta, tid),
        Level.WARP: lambda cta, tid: (cta, tid // 32),
        Level.CTA: lambda cta, tid: cta,
        Level.GRID: lambda cta, tid: 0,
    }
    found = {}
    for number, thread in enumerate(THREADS):
        found.setdefault(keys[level](*thread), []).append(number)
    return found.values()


def check_agree(threads, level, records, key):
    for group in groups(level):
        seen = {records(threads[n])[key] for n in group if key in records(threads[n])}
        assert len(seen) <= 1, (key, level, seen)


@settings(max_examples=250)
@given(seed=st.integers(0, 2**32))
def test_what_is_called_uniform_is_uniform_when_run(make_kernel, seed):
    found = uniformity(make_kernel(Program(seed).text), block_dim=(64, 1, 1))
    assert found.paths.forest.reducible
    threads = [Thread(found, cta, tid) for cta, tid in THREADS]
    for key in {key for t in threads for key in t.writes}:
        check_agree(threads, found.write_level(*key[:2]), lambda t: t.writes, key)
    for key in {key for t in threads for key in t.reads}:
        label, place, name, _ = key
        level = found.read_level(label, place, name)
        check_agree(threads, level, lambda t: t.reads, key)
        if name in REGISTERS:
            assert (
                found.register_level(name) <= level
                or found.values[found.found.read(label, place, name)] == Level.GRID
            )
    for key in {key for t in threads for key in t.ways}:
        check_agree(threads, found.branch_level(key[0]), lambda t: t.ways, key)
    if all(t.finished for t in threads):
        for key in {key for t in threads for key in t.entered}:
            for group in groups(found.control_level(key[0])):
                assert len({key in threads[n].entered for n in group}) == 1
