"""The projection certificate: a proof that a fused kernel does what its members do.

An independent checker (`fusion.md` 6.1, `docs/proof.md`). It reads the text of the fused kernel,
the texts of the members and the contract, walks them together, and shares no code with what fused
them.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Function, Module
from goptx.proof.cert_callees import Callees
from goptx.proof.cert_code import DONE, Code, Waits, closure
from goptx.proof.cert_crews import crew_of_loop, find_crews
from goptx.proof.cert_folds import check_folded
from goptx.proof.cert_glue import Glue, Knowledge
from goptx.proof.cert_hopper import (
    check_dependent_launch,
    check_own_pool,
    check_pools,
    check_warpgroups,
    of_warpgroups,
)
from goptx.proof.cert_image import Images
from goptx.proof.cert_layout import (
    Layout,
    check_features,
    check_interface,
    check_launch,
    kept_variables,
)
from goptx.proof.cert_member import Clone, MemberCode
from goptx.proof.cert_plan import SHARING, Demands
from goptx.proof.cert_roles import role_registers
from goptx.proof.cert_state import Side
from goptx.proof.cert_sync import Convergence
from goptx.proof.cert_tickets import Tickets, find_tickets
from goptx.proof.cert_track import Track
from goptx.proof.cert_walk import Walk

CONDITIONS = ("image", "geometry", "completeness", "branches", "convergence", "disjointness")
"""What an error's ``rule`` can be: the part of the proof that fails."""

Claims = list[tuple[int, int] | None]
Merged = dict[int, list[tuple[int, int]]]


@dataclass(frozen=True)
class Certificate:
    """What was proved of a fused kernel, and under which assumptions.

    Attributes:
        kernel, plan: of the contract.
        images: instructions of the fused kernel found to be images of a member's.
        glue: instructions that no member has, all of listed kinds.
        states: joint states of kernel and members that were visited.
        permitted: differences that the law permits, by row.
        assumptions: what the proof relies on and does not show.
        unreached: lines of instructions that no launch reaches; nothing is proved of them.
        seconds: what it took.
    """

    kernel: str
    plan: str
    images: int
    glue: int
    states: int
    permitted: Mapping[str, int] = field(default_factory=dict[str, int])
    assumptions: tuple[str, ...] = ()
    unreached: tuple[int, ...] = ()
    seconds: float = 0.0

    def summary(self) -> str:
        """The result in one line."""
        permitted = sum(self.permitted.values())
        return (
            f"{self.kernel}: proved equal to its members ({self.images} images, {self.glue} glue "
            f"instructions, {permitted} permitted differences, {self.states} states)"
        )

    def as_dict(self) -> dict[str, object]:
        """Plain data for ``--json``."""
        return {
            "kernel": self.kernel,
            "plan": self.plan,
            "ok": True,
            "images": self.images,
            "glue": self.glue,
            "states": self.states,
            "permitted": dict(self.permitted),
            "assumptions": list(self.assumptions),
            "seconds": round(self.seconds, 4),
        }


def certify(fused: Module, contract: Contract, members: Mapping[str, Module]) -> Certificate:
    """Prove that a fused kernel does what its members do.

    Args:
        fused: the fused module, read from its text.
        contract: its contract; ``origins`` is only a hint, which is checked.
        members: the members' modules by alias, read from their texts.

    Raises:
        GoptxError: the proof fails. The place is in the fused text, a note gives the place in the
            member's; ``rule`` is one of `CONDITIONS`.
    """
    started = time.perf_counter()
    kernel = fused.kernels.get(contract.kernel)
    if kernel is None:
        raise GoptxError.at(f"{fused.filename} has no kernel {contract.kernel!r}", rule="image")
    try:
        certificate = _Proof(fused, kernel, contract, members).run()
    except GoptxError as error:
        raise _explained(error, contract) from None
    return replace(certificate, seconds=time.perf_counter() - started)


def _explained(error: GoptxError, contract: Contract) -> GoptxError:
    """The error with what one can do about it."""
    passes = contract.options.get("passes")
    hint = "this is a fault of goptx, or the file was changed after fusing: fuse again"
    if passes:
        hint = f"the passes {passes} ran over the fused kernel; without them it can be proved"
    return GoptxError(
        tuple(replace(d, hint=d.hint if d.hint and not passes else hint) for d in error.diagnostics)
    )


class _Proof:
    """One proof on its way."""

    def __init__(
        self, fused: Module, kernel: Function, contract: Contract, members: Mapping[str, Module]
    ) -> None:
        self._module = fused
        self._kernel = kernel
        self._contract = contract
        self._demands = Demands(contract, of_warpgroups(contract, members))
        self._texts: list[MemberCode] = []
        for record in contract.members:
            module = members.get(record.alias)
            if module is None:
                raise GoptxError.at(f"the text of member {record.alias!r} is missing", rule="image")
            self._texts.append(MemberCode(record, module, contract, self._demands))
        self._members = [one for member in self._texts for one in member.instances()]
        self._lines = _lines(contract)
        self._images = self._glue_count = self._states = 0
        self._promised: tuple[str, ...] = ()
        self._callees: dict[str, Code] = {}
        self._promises: dict[str, set[int]] = {}
        self._walked: set[str] = set()
        self._unreached: set[int] = set()

    def run(self) -> Certificate:
        """Check everything; GoptxError with the first thing that does not hold."""
        for member in self._texts:
            check_features(member)
            check_warpgroups(member)
            check_own_pool(member, self._kernel, self._contract)
        for member in self._members:
            check_folded(member)
        self._promised = check_pools(self._members, self._demands)
        check_interface(self._kernel, self._module, self._contract, self._texts)
        check_launch(self._kernel, self._contract, self._demands)
        code = Code(self._kernel)
        claims, merged = self._claims(code, [m.kernel.name for m in self._members])
        check_dependent_launch(code, claims, self._members)
        claimed, loops = [c is not None for c in claims], self._demands.loops
        glue = Glue(code, claimed, self._contract, self._demands.shapes, {}, loops)
        tickets = find_tickets(code, claims, glue, self._contract, self._demands)
        glue.find_rounds()
        walk = self._walk_kernel(code, claims, merged, glue, tickets)
        for number, member in enumerate(self._members):
            self._walk_clones(number, member, number in walk.woven)
        members, demands = self._members, self._demands
        convergence = Convergence(walk, code, claims, members, demands, glue, tickets)
        convergence.check()
        threads = demands.threads(demands.tree)
        callees = Callees(code, convergence.levels, self._callees, threads)
        for name, promises in self._promises.items():
            callees.check(name, promises)
        layout = Layout(
            members, code, self._module, self._contract, demands, walk, convergence, tickets
        )
        layout.check()
        permitted: Counter[str] = Counter()
        for member in members:
            permitted += member.found.permitted
        return Certificate(
            self._kernel.name,
            self._contract.plan,
            self._images,
            self._glue_count,
            self._states,
            dict(sorted(permitted.items())),
            self._assumptions(walk),
            tuple(sorted(self._unreached | self._uncalled())),
        )

    def _uncalled(self) -> set[int]:
        """The lines of functions that nothing calls which is reached."""
        return {
            instruction.span.line
            for function in self._module.definitions()
            if function.name not in self._walked
            for block in function.blocks
            for instruction in block.instructions
            if instruction.span is not None
        }

    def _claims(self, code: Code, functions: list[str]) -> tuple[Claims, Merged]:
        """What each instruction claims to be: a side and a point of the function named for it;
        and all of them where there are several."""
        names = {m.name: n for n, m in enumerate(self._members)}
        found: Claims = []
        merged: Merged = {}
        for index, instruction in enumerate(code.instructions):
            span = instruction.span
            lines = None if span is None else self._lines.get(span.line)
            if lines is None:
                found.append(None)
                continue
            several: list[tuple[int, int]] = []
            for name, ordinal in lines:
                number = names.get(name, -1)
                at = self._members[number].locate(ordinal) if number >= 0 else None
                if at is not None and at[0] == functions[number]:
                    several.append((number, at[1]))
            found.append(several[0] if several else None)
            if len(several) > 1:
                merged[index] = several
        return found, merged

    def _walk_kernel(
        self, code: Code, claims: Claims, merged: Merged, glue: Glue, tickets: Tickets | None
    ) -> Walk:
        owners: dict[str, tuple[str, str]] = {}
        sides = [self._side(number, code, glue, owners) for number in range(len(self._members))]
        demands = self._demands
        atoms = (m.leaf.atoms for m in self._members)
        loops = demands.loops
        knowledge = Knowledge(atoms, demands.chains, demands.truths, loops)
        roles = role_registers(self._contract, demands, self._kernel)
        crews = {*find_crews(demands).values(), *map(crew_of_loop, loops)}
        walk = Walk(
            code, claims, sides, glue, knowledge, merged, owners, roles, tickets, loops, crews
        )
        return self._run(walk, self._kernel.name)

    def _run(self, walk: Walk, function: str) -> Walk:
        walk.run()
        self._walked.add(function)
        self._unreached.update(walk.unreached())
        self._images += walk.images
        self._glue_count += walk.glue_count
        self._states += walk.states
        return walk

    def _side(
        self, number: int, fused: Code, glue: Glue, owners: dict[str, tuple[str, str]]
    ) -> Side:
        member = self._members[number]
        images = Images(member, member.kernel, self._module, fused.function, glue, owners)
        code = member.codes[member.kernel.name]
        rivals = [
            other
            for other, rival in enumerate(self._members)
            if other != number and self._demands.common(member.name, rival.name) in SHARING
        ]
        copies = any(i.op.name == "cp.async" for c in member.codes.values() for i in c.instructions)
        track = Track(member.order(member.kernel.name), code.entry())
        if not rivals:
            return Side(member, code, images, track, asynchronous=copies)
        waits = member.kinds.waiting(code)
        arrivals = _arrivals(member, code)
        barriers = [*arrivals, *(i for i, w in waits.items() if w & ~Waits.COLLECTIVE)]
        blocking = [*arrivals, *waits]
        return Side(
            member,
            code,
            images,
            track,
            code.reaching(barriers),
            code.reaching(blocking),
            tuple(rivals),
            copies,
        )

    def _walk_clones(self, number: int, member: MemberCode, woven: bool) -> None:
        """Device functions: those that the kernel calls, then those that they call."""
        done: set[str] = set()
        while pending := [c for name, c in member.found.clones.items() if name not in done]:
            for clone in pending:
                done.add(clone.name)
                walk, code = self._walk_clone(number, member, clone)
                # Who comes to a function, and whether together, nobody looks at.
                for index in sorted({*walk.drains, *walk.votes}):
                    raise GoptxError.at(
                        f"glue waits for other threads in {clone.name}, a function of a member",
                        code.instructions[index].span,
                        rule="convergence",
                    )
                self._callees[clone.name] = code
                # See `Convergence` for who has to keep what it promises.
                self._promises[clone.name] = {
                    index
                    for index in walk.promises
                    if woven
                    or (code.instructions[index].promises_one_way and not member.leaf.leaves)
                }

    def _walk_clone(self, number: int, member: MemberCode, clone: Clone) -> tuple[Walk, Code]:
        function = self._module.functions[clone.name]
        code = Code(function)
        names = [""] * len(self._members)
        names[number] = clone.original
        claimed, _ = self._claims(code, names)
        claims = [None if claim is None else (0, claim[1]) for claim in claimed]
        glue = Glue(
            code,
            [c is not None for c in claims],
            self._contract,
            self._demands.shapes,
            clone.handed,
        )
        body = member.bodies[clone.original]
        owners: dict[str, tuple[str, str]] = {}
        images = Images(member, body, self._module, function, glue, owners)
        original = member.codes[clone.original]
        track = Track(member.order(clone.original), original.entry())
        side = Side(member, original, images, track)
        walk = Walk(code, claims, [side], glue, Knowledge([()]), {}, owners)
        return self._run(walk, function.name), code

    def _assumptions(self, walk: Walk) -> tuple[str, ...]:
        """What the proof relies on: the contract's promises, and what is not looked at here."""
        found = [*self._contract.assumptions, *self._promised]
        spaces = {
            i.op.space for m in self._members for c in m.codes.values() for i in c.instructions
        }
        if spaces & {"shared", "shared::cta", "local", "generic"}:
            found.append("shared and local accesses of a member stay inside its variables")
        if self._demands.tree.by_ticket:
            found.append("launches at the same time have workspaces of their own, zero at first")
        for variable in kept_variables(self._members):
            found.append(f"nobody changes the constant data {variable.name}")
        for member in self._members:
            if member.trusts:
                found.append(
                    f"lanes of a warp that come to a branch of {member.alias} with .uni together "
                    "go one way"
                )
        for number, member in enumerate(self._members):
            loops = [self._demands.loops[loop] for loop in member.leaf.loops]
            if loops and _may_spin(member):
                in_order = all(loop.by_ticket for loop in loops)
                found.append(
                    f"CTAs of {member.alias} wait only for CTAs of lower number"
                    if in_order
                    else f"no CTA of {member.alias} waits for another one"
                )
            woven = number in walk.woven or "folded" in member.leaf.above
            if woven and _may_spin(member):
                found.append(f"no loop of {member.alias} waits for what another thread writes")
        return tuple(dict.fromkeys(found))


def _arrivals(member: MemberCode, code: Code) -> list[int]:
    """What other threads may wait for at an mbarrier: who still has to execute it keeps them, as
    who has still to wait at a barrier does."""
    bodies = member.codes.values()
    if not any(i.op.sync == "mbarrier" for body in bodies for i in body.instructions):
        return []
    return [
        index
        for index, instruction in enumerate(code.instructions)
        if instruction.op.sync == "mbarrier" or instruction.op.name == "call"
    ]


def _lines(contract: Contract) -> dict[int, list[tuple[str, int]]]:
    """What each line of the fused text claims to be the image of; one barrier may be several."""
    found: dict[int, list[tuple[str, int]]] = {}
    for line, count, name, first in contract.origins:
        for n in range(count):
            found.setdefault(line + n, []).append((name, first + n))
    return found


def _may_spin(member: MemberCode) -> bool:
    """Whether a member has a loop with an atomic or ordered access."""
    for code in member.codes.values():
        for index, instruction in enumerate(code.instructions):
            op = instruction.op
            ordered = op.effect == "atomic" or op.modset & {"volatile", "acquire", "relaxed"}
            if ordered and op.sync == "none" and index in _reached(code, index):
                return True
    return False


def _reached(code: Code, index: int) -> frozenset[int]:
    """Points that may come behind an instruction."""

    def following(point: int) -> list[int]:
        return [] if point == DONE else code.following(point)

    return closure(following(index), following)
