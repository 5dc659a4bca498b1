"""What the instructions at which a fused kernel waits are: barriers for all threads, or others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from goptx.ir import Instruction, Int, Operand, Reg
from goptx.proof.cert_basis import Level
from goptx.proof.cert_code import Code, Waits
from goptx.proof.cert_crews import Crew, Uniformity
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_plan import SHARING, WARP
from goptx.proof.cert_stages import Parties, Scope, Wait
from goptx.proof.cert_walk import Walk

_EVERY = Waits.BARRIER | Waits.COLLECTIVE | Waits.OTHER
_FULL = (Int(-1), Int(0xFFFFFFFF))


@dataclass(frozen=True)
class _Barrier:
    """A barrier of a member: its old id, None if it is not known; whether it is for all threads
    of the member, or may be; and whether all of these come to it, and wait, whoever comes to the
    function or the kernel that it stands in."""

    id: int | None
    for_all: bool
    met: bool


class Meetings:
    """The waits of a walk.

    Args:
        walk: the finished walk through the kernel.
        code, claims: the fused kernel, and what its instructions are images of.
        members: by the numbers of their sides; ``crews``: of these.
        uniform: uniformity in the fused kernel.
    """

    def __init__(
        self,
        walk: Walk,
        code: Code,
        claims: Sequence[tuple[int, int] | None],
        members: Sequence[MemberCode],
        crews: Sequence[Crew],
        uniform: Uniformity,
    ) -> None:
        self._walk = walk
        self._code = code
        self._claims = claims
        self._members = members
        self._crews = crews
        self._uniform = uniform
        self._parties: dict[Crew, Mapping[int, int]] = {}
        self._impure = {number: self._impure_ids(number) for number in walk.waits}

    # Barriers

    def is_meeting(self, index: int, number: int) -> bool:
        """Whether all threads of a side come to an image of a barrier of it together, wait for each
        other, and can take nothing else of the side for it."""
        if not self._is_met(index, number):
            return False
        ids = self.ids(index, number)
        return bool(ids) and ids.isdisjoint(self._impure[number])

    def ids(self, index: int, number: int) -> set[int | None]:
        """The ids (old ones) of the barriers of a side that an image is, or calls."""
        return {barrier.id for barrier in self._barriers(index, number)}

    def is_met(self, index: int, number: int) -> bool:
        """Whether all threads come to all barriers that an image of a side is or calls, as
        meetings, and lanes to all its collectives."""
        kind = self._kinds[index, number]
        if kind & Waits.OTHER or not self.keeps_warps(index, number, Waits.COLLECTIVE):
            return False
        return not kind & Waits.BARRIER or self.is_meeting(index, number)

    def _impure_ids(self, number: int) -> set[int | None]:
        """Ids (old ones) that threads may name for a barrier of all without coming there together.
        Who meets at a barrier gives one count, so those that give another do not matter."""
        found: set[int | None] = set()
        for index in self._walk.waits[number]:
            barriers = list(self._barriers(index, number))
            if not self._is_met(index, number):
                found.update(barrier.id for barrier in barriers if barrier.for_all)
            if any(barrier.id is None for barrier in barriers):
                found.add(None)
        if None in found:
            found.update(range(16))
        return found

    def _is_met(self, index: int, number: int) -> bool:
        """Whether all threads of a side come to all barriers that an image of it holds."""
        levels = self._uniform.of(self._crews[number])
        level = levels.point(index)
        if self._code.instructions[index].guard is not None:
            level = min(level, levels.branch(index))
        return level >= Level.CTA and all(barrier.met for barrier in self._barriers(index, number))

    def _old(self, index: int, number: int) -> int:
        claims = self._walk.merged.get(index, (self._claims[index],))
        if len(claims) == 1 and (claim := claims[0]) is not None:
            return claim[1]
        return next(claim[1] for claim in claims if claim is not None and claim[0] == number)

    def _barriers(self, index: int, number: int) -> Iterator[_Barrier]:
        """The barriers of a side that an image is one of, or that it calls."""
        member = self._members[number]
        name = member.kernel.name
        old = self._old(index, number)
        instruction = member.codes[name].instructions[old]
        if instruction.op.name == "call":
            if member.kinds.of(instruction) & Waits.BARRIER:
                for body in member.codes:
                    if body != name:
                        yield from self._inside(number, body)
        elif instruction.op.sync == "cta_barrier":
            yield self._barrier(number, name, instruction, together=True)

    def _inside(self, number: int, body: str) -> Iterator[_Barrier]:
        """The barriers of a device function."""
        member = self._members[number]
        code, levels = member.codes[body], member.levels_of(body)
        for index, instruction in enumerate(code.instructions):
            together = instruction.guard is None and levels.point(index) >= Level.CTA
            if instruction.op.sync == "cta_barrier":
                yield self._barrier(number, body, instruction, together=together)
            elif member.kinds.of(instruction) & Waits.BARRIER and not together:
                # What it calls is met by who comes there only.
                yield _Barrier(None, True, False)

    def _barrier(
        self, number: int, body: str, instruction: Instruction, *, together: bool
    ) -> _Barrier:
        op, operands = instruction.op, instruction.operands
        at = 1 if "red" in op.modset else 0
        known = self._constant(number, body, operands[at])
        counted = len(operands) > (3 if at else 1)
        member = self._members[number]
        count = self._constant(number, body, operands[at + 1]) if counted else None
        cta = self._uniform.whole.threads
        mine, all_ = ((n, -(-n // WARP) * WARP) for n in (member.threads, cta))
        # A barrier without a count has one in the image, unless all of the CTA are the member's.
        everybody = not counted or count in mine
        for_all = not counted or count is None or count in mine or count in all_
        waits = "arrive" not in op.modset
        return _Barrier(known, for_all, together and waits and everybody)

    def _constant(self, number: int, body: str, operand: Operand) -> int | None:
        if isinstance(operand, Int):
            return operand.value
        constants = self._members[number].codes[body].constants()
        return constants.get(operand.name) if isinstance(operand, Reg) else None

    # Parties

    def are_apart(self, one: int, two: int) -> bool:
        """Whether two sides take turns at waiting, and belong to different parties: among all
        threads of the CTA, or those that are theirs; see `Parties`."""
        crews = [self._uniform.whole]
        if self._crews[one] == self._crews[two] != crews[0] and self._crews[one].counts:
            crews.append(self._crews[one])
        return any(found[one] != found[two] for found in map(self._parties_of, crews))

    def _parties_of(self, crew: Crew) -> Mapping[int, int]:
        """For each side that waits, and shares threads with a crew, the number of its party."""
        found = self._parties.get(crew)
        if found is None:
            found = self._parties[crew] = self._find_parties(crew)
        return found

    def _find_parties(self, crew: Crew) -> Mapping[int, int]:
        sharing = self._contending.intersection(self._sharing(crew))
        kinds = {key: kind for key, kind in self._kinds.items() if key[1] in sharing}
        # Who waits for threads that are not of the crew too may have to wait for any of its waits.
        others = {n for n in sharing if not crew.has(self._crews[n])}
        others |= {n for (_, n), kind in kinds.items() if kind & Waits.OTHER}
        barriers = self._waits(kinds, Waits.BARRIER | Waits.OTHER)
        everything = self._waits(kinds, _EVERY)
        levels = self._uniform.of(crew)
        in_cta, in_warp = partial(self._kind_in_cta, crew), partial(self._kind_in_warp, levels)
        ends = [index for index in self._walk.drains if self._is_end(crew, levels, index)]
        cta = Scope(barriers, self._common(levels, Level.CTA), in_cta, ends)
        if not all(self.keeps_warps(*key, Waits.BARRIER) for key in kinds):
            scopes = [Scope(everything, self._common(levels, Level.CTA), in_cta, ends)]
        elif all(self.keeps_warps(*key, Waits.COLLECTIVE) for key in kinds):
            scopes = [cta]  # lanes of a warp always are together where one of them waits
        else:
            scopes = [cta, Scope(everything, self._common(levels, Level.WARP), in_warp, ends)]
        return Parties(self._code, scopes, others).number

    def _is_end(self, crew: Crew, levels: Levels, index: int) -> bool:
        """Whether all threads of a crew, which come to a barrier of glue, wait there for each
        other."""
        count = self._code.instructions[index].operands[1:]
        counted = crew in self._walk.drains[index] and count == (Int(crew.threads),)
        return levels.point(index) >= Level.CTA and (not count or counted)

    @cached_property
    def _contending(self) -> frozenset[int]:
        """The sides without those all of whose waits come before, or behind, all waits of those
        that are left: these wait as if they were alone, and keep nobody. (All of them if some wait
        where nobody is seen to arrive.)"""
        conflicts = {(c.side, c.rival) for c in self._walk.conflicts}
        left = frozenset(self._walk.waits)
        while not any(kind & Waits.OTHER for kind in self._kinds.values()):
            inner = {(x, y) for x, y in conflicts if x in left and y in left}
            kept = {x for x, _ in inner} & {y for _, y in inner}
            if left <= kept:
                return left
            left = left - {min(left - kept)}
        return left

    def _sharing(self, crew: Crew) -> Iterator[int]:
        """The sides that threads of a crew may have."""
        own = [n for n, one in enumerate(self._crews) if crew.has(one)]
        for number, member in enumerate(self._members):
            names = (self._members[n].name for n in own if n != number)
            if number in own or any(
                member.demands.common(member.name, name) in SHARING for name in names
            ):
                yield number

    @cached_property
    def _kinds(self) -> dict[tuple[int, int], Waits]:
        found: dict[tuple[int, int], Waits] = {}
        for number, places in self._walk.waits.items():
            member = self._members[number]
            code = member.codes[member.kernel.name]
            for index in places:
                old = code.instructions[self._old(index, number)]
                found[index, number] = member.kinds.of(old)
        return found

    def _waits(self, kinds: Mapping[tuple[int, int], Waits], wanted: Waits) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        for (index, number), kind in kinds.items():
            if kind & wanted:
                found.setdefault(index, set()).add(number)
        return found

    def _common(self, levels: Levels, level: Level) -> list[bool]:
        return [levels.block(block) >= level for block in range(len(self._code.starts))]

    def _kind_in_cta(self, crew: Crew, index: int, number: int) -> Wait:
        instruction = self._code.instructions[index]
        always = instruction.guard is None
        if self._crews[number] == crew and self.is_meeting(index, number):
            return Wait.MEETING if always else Wait.PASSED
        together = always and self._uniform.of(crew).point(index) >= Level.CTA
        collective = instruction.op.sync == "warp_collective"
        return Wait.PASSED if collective and together else Wait.OWN

    def _kind_in_warp(self, levels: Levels, index: int, number: int) -> Wait:
        """Barriers are met by whole warps here."""
        instruction = self._code.instructions[index]
        op = instruction.op
        if instruction.guard is not None or levels.point(index) < Level.WARP:
            return Wait.OWN
        if op.name == "call":
            kept = self.keeps_warps(index, number)
            return Wait.PASSED if kept else Wait.OWN
        place = op.mask_operand
        full = place is not None and instruction.operands[place] in _FULL
        waits = op.sync == "cta_barrier" and "arrive" not in op.modset
        return Wait.MEETING if full or waits else Wait.PASSED

    def keeps_warps(self, index: int, number: int, kinds: Waits = _EVERY) -> bool:
        """Whether lanes of a warp come together to what of some kinds an image waits for."""
        member, levels = self._members[number], self._uniform.of(self._crews[number])
        old = member.codes[member.kernel.name].instructions[self._old(index, number)]
        if not member.kinds.of(old) & kinds:
            return True
        level = levels.point(index)
        if self._code.instructions[index].guard is not None:
            level = min(level, levels.branch(index))
        if level < Level.WARP:
            return False
        if old.op.name != "call":
            return True
        return all(
            self._is_kept(number, body, kinds)
            for body in member.codes
            if body != member.kernel.name
        )

    def _is_kept(self, number: int, body: str, kinds: Waits) -> bool:
        member = self._members[number]
        code, levels = member.codes[body], member.levels_of(body)
        return all(
            levels.point(index) >= Level.WARP and instruction.guard is None
            for index, instruction in enumerate(code.instructions)
            if member.kinds.of(instruction) & kinds
        )
