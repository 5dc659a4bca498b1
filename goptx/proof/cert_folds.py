"""Rules of the certificate for threads that do the work of several of their CTA (`folded`).

Thread t of T does the threads t, t + T, … of its member's CTA: a bijection (`docs/proof.md`). What
these threads do can stand in one stream in any order, as long as none of them waits for another,
and as long as nothing of the CTA is theirs together: copies have shared memory of their own.
"""

from __future__ import annotations

from goptx.diag import GoptxError
from goptx.ir import Instruction
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_rounds import needs_separation


def check_folded(member: MemberCode) -> None:
    """Threads of a member that is folded do not wait for each other, and share no memory of the
    CTA."""
    if "folded" not in member.leaf.above:
        return
    for code in member.codes.values():
        for instruction in code.instructions:
            if instruction.op.sync != "none" or member.kinds.of(instruction):
                raise _error(member, f"'{instruction.op.text}'", instruction)
    if needs_separation(member):
        raise _error(member, "shared memory", None)


def _error(member: MemberCode, what: str, at: Instruction | None) -> GoptxError:
    return GoptxError.at(
        f"threads of member {member.alias!r} are folded, and have {what} together",
        member.kernel.span if at is None else at.span,
        rule="convergence",
    )
