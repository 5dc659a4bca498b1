"""Faults in the images of members' instructions: in what they do, wait for, and touch."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from fuzzing.faults.lines import (
    BARRIER,
    FLOAT,
    GUARD,
    NUMBER,
    PLAIN,
    REGISTER,
    Claim,
    Fault,
    Fused,
    kind_of,
    pick,
    sub,
)
from goptx.proof.cert_code import DONE, Code


def drop(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.steps())
    if at is None:
        return False
    fused.remove(at)
    return True


def duplicate(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.steps(r"^\t(?!@)"))
    if at is None:
        return False
    fused.insert(at, fused.lines[at], fused.claims[at])
    return True


def _neighbours(fused: Fused) -> list[tuple[int, int]]:
    """Pairs of lines that are one behind the other in a member and in the fused text."""
    found: list[tuple[int, int]] = []
    last: dict[str, int] = {}
    for n, claim in enumerate(fused.claims):
        if fused.lines[n].startswith("$"):
            last.clear()
        if claim is None:
            continue
        before = last.get(claim[0])
        if before is not None and fused.claims[before] == (claim[0], claim[1] - 1):
            both = fused.lines[before], fused.lines[n]
            if both[0] != both[1] and not any("bra" in line for line in both):
                found.append((before, n))
        last[claim[0]] = n
    return found


def swap(fused: Fused, source: random.Random) -> bool:
    pairs = _neighbours(fused)
    if not pairs:
        return False
    one, two = source.choice(pairs)
    fused.lines[one], fused.lines[two] = fused.lines[two], fused.lines[one]
    fused.claims[one], fused.claims[two] = fused.claims[two], fused.claims[one]
    return True


def swap_texts(fused: Fused, source: random.Random) -> bool:
    pairs = _neighbours(fused)
    if not pairs:
        return False
    one, two = source.choice(pairs)
    fused.lines[one], fused.lines[two] = fused.lines[two], fused.lines[one]
    return True


def _replace_register(
    fused: Fused, source: random.Random, at: int, wanted: Callable[[str, str], bool]
) -> bool:
    names = [r for r in REGISTER.findall(fused.lines[at]) if re.search(r"\d$", r)]
    if not names:
        return False
    old = source.choice(names)
    others = [r for r in fused.registers() if r != old and wanted(old, r)]
    if not others:
        return False
    return sub(fused, at, re.escape(old) + r"\b", source.choice(others))


def wrong_register(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images("%"))
    same = lambda old, new: kind_of(old) == kind_of(new)  # noqa: E731
    return at is not None and _replace_register(fused, source, at, same)


def foreign_register(fused: Fused, source: random.Random) -> bool:
    def foreign(old: str, new: str) -> bool:
        one, two = kind_of(old), kind_of(new)
        return one[:2] != two[:2] and one[2:] == two[2:]

    at = pick(source, fused.images("%"))
    return at is not None and _replace_register(fused, source, at, foreign)


_SPECIALS = ("%laneid", "%warpid", "%lanemask_lt", "%lanemask_le", "%smid", "%nwarpid", "%gridid")


def other_special(fused: Fused, source: random.Random) -> bool:
    """A member reads another special register than its own."""
    at = pick(source, fused.images("|".join(_SPECIALS)))
    found = re.search("|".join(_SPECIALS), fused.lines[at]) if at is not None else None
    if at is None or found is None:
        return False
    new = source.choice([name for name in _SPECIALS if name != found[0]])
    return sub(fused, at, re.escape(found[0]) + r"\b", new)


def constant(fused: Fused, source: random.Random) -> bool:
    numbers = [n for n in fused.images() if NUMBER.search(fused.lines[n])]
    at = pick(source, [n for n in numbers if not BARRIER.search(fused.lines[n])])
    if at is None:
        return False
    found = source.choice(list(NUMBER.finditer(fused.lines[at])))
    line = fused.lines[at]
    fused.lines[at] = f"{line[: found.start()]}{int(found[0]) + 1}{line[found.end() :]}"
    return True


def float_constant(fused: Fused, source: random.Random) -> bool:
    at = pick(source, [n for n in fused.images() if FLOAT.search(fused.lines[n])])
    if at is None:
        return False
    fused.lines[at] = FLOAT.sub(
        lambda m: m[0][:-1] + ("1" if m[0][-1] == "0" else "0"), fused.lines[at], count=1
    )
    return True


_OPCODES = (
    *((r"\badd\.", "sub."), (r"\bsub\.", "add."), (r"\bmin\.", "max."), (r"\bmax\.", "min.")),
    *((r"\bsetp\.lt", "setp.le"), (r"\bsetp\.ge", "setp.gt"), (r"\bsetp\.eq", "setp.ne")),
    *((r"\bsetp\.ne", "setp.eq"), (r"\bsetp\.gt", "setp.ge"), (r"\bshl\.", "shr.")),
    *((r"\band\.b", "or.b"), (r"\bor\.b", "and.b"), (r"\bxor\.b", "and.b")),
    *((r"\bmul\.lo", "mul.hi"), (r"\bdown\b", "up"), (r"\bbfly\b", "idx")),
    *((r"(atom|red)(.*)\.add\.", r"\1\2.max."), (r"\bex2\b", "lg2"), (r"\bneg\b", "abs")),
    *((r"\bmad\.lo", "mad.hi"), (r"\bselp\.b32", "selp.f32"), (r"\bsqrt\b", "rsqrt")),
)


def opcode(fused: Fused, source: random.Random) -> bool:
    rules = list(_OPCODES)
    source.shuffle(rules)
    for old, new in rules:
        if sub(fused, pick(source, fused.images(rf"^\t(@!?\S+ )?.*{old}")), old, new):
            return True
    return False


_MODIFIERS = (r"\.rn\b", r"\.nc\b", r"\.wide\b", r"\.approx\b", r"\.ftz\b", r"\.sync\b", r"\.hi\b")


def modifier_dropped(fused: Fused, source: random.Random) -> bool:
    rules = list(_MODIFIERS)
    source.shuffle(rules)
    return any(sub(fused, pick(source, fused.images(rule)), rule, "") for rule in rules)


_TYPES = ((r"\.s32", ".u32"), (r"\.u32", ".s32"), (r"\.f32", ".f64"), (r"\.s64", ".u64"))


def other_type(fused: Fused, source: random.Random) -> bool:
    old, new = source.choice(_TYPES)
    return sub(fused, pick(source, fused.images(old)), old, new)


def other_space(fused: Fused, source: random.Random) -> bool:
    old, new = source.choice(((r"\.global", ".shared"), (r"\.shared", ".local")))
    return sub(fused, pick(source, fused.images(old)), old, new)


def volatile_dropped(fused: Fused, source: random.Random) -> bool:
    """An atomic operation becomes a store, a load forgets its cache operator, and the like."""
    old, new = source.choice(((r"\bred\.", "st."), (r"\bld\.global", "ld.volatile.global")))
    return sub(fused, pick(source, fused.images(old)), old, new)


def guard_inverted(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images("@"))
    return sub(fused, at, "@!", "@") or sub(fused, at, "@(?!!)", "@!")


def guard_dropped(fused: Fused, source: random.Random) -> bool:
    return sub(fused, pick(source, fused.images("@")), GUARD.pattern, "")


def guard_added(fused: Fused, source: random.Random) -> bool:
    predicates = [r for r in fused.registers() if re.fullmatch(r"%\w_p\d+", r)]
    at = pick(source, fused.images(r"^\t(?!@|bra)"))
    if at is None or not predicates:
        return False
    register = source.choice(predicates)
    return not _is_predicated(fused, at, register) and sub(fused, at, r"^\t", f"\t@{register} ")


def _is_predicated(fused: Fused, at: int, register: str) -> bool:
    """Whether an instruction is one of an arm, or a round, that is executed by a predicate: it may
    be executed by it too.

    Another instruction of the same block of the member is, which has no guard of its own, and
    between them the predicate is not written.
    """
    alias, ordinal = fused.claims[at] or ("", 0)
    record = fused.contract.member(alias.partition(".")[0])
    code = Code(fused.members[record.alias].kernel(record.kernel))
    if ordinal >= len(code.instructions):
        return False
    for places in (range(at - 1, -1, -1), range(at + 1, len(fused.lines))):
        for n in places:
            line, claim = fused.lines[n], fused.claims[n]
            writes = re.search(rf"{re.escape(register)}[,|]", line)
            if re.match(r"\$|\t(@\S+ )?bra", line) or (writes and n < at):
                break
            if claim is not None and claim[0] == alias and claim[1] < len(code.instructions):
                alike = code.block_of[claim[1]] == code.block_of[ordinal]
                added = code.instructions[claim[1]].guard is None
                if alike and added and line.startswith(f"\t@{register} "):
                    return True
            if writes:
                break
    return False


def other_guard(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images("@"))
    found = GUARD.search(fused.lines[at]) if at is not None else None
    if at is None or found is None:
        return False
    others = [r for r in fused.registers() if re.fullmatch(r"%\w_p\d+", r) and r != found[2]]
    return bool(others) and sub(fused, at, re.escape(found[2]) + r"\b", source.choice(others))


def _heads(fused: Fused) -> dict[str, Claim | str]:
    """For each label what comes first behind it, arithmetic of glue left out; a jump is where it
    leads."""
    found: dict[str, Claim | str] = {}
    for n, line in enumerate(fused.lines):
        if not re.fullmatch(r"\$[\w$]+:", line):
            continue
        for after in range(n + 1, len(fused.lines)):
            claim = fused.claims[after]
            if PLAIN.match(fused.lines[after]):
                found[line[:-1]] = fused.lines[after]
                break
            if claim is not None or re.match(r"\t@", fused.lines[after]):
                found[line[:-1]] = claim or "a test"
                break
    for name in found:
        for _ in range(len(found)):
            jump = re.match(r"\tbra(?:\.uni)? (\$[\w$]+);", str(found[name]))
            if jump is None or jump[1] not in found:
                break
            found[name] = found[jump[1]]
    return found


def is_one_warp(fused: Fused, at: int) -> bool:
    """Whether a barrier that counts one warp counts all there are: of the CTA, or the member."""
    claim = fused.claims[at]
    record = None if claim is None else fused.contract.member(claim[0].partition(".")[0])
    threads = fused.contract.block[0]
    if record is not None:
        threads = min(threads, record.block[0] * record.block[1] * record.block[2])
    return threads <= 32


def retarget(fused: Fused, source: random.Random, at: int | None) -> bool:
    """A branch goes where something else happens."""
    if at is None:
        return False
    found = re.search(r"bra(?:\.uni)? (\$[\w$]+);", fused.lines[at])
    heads = _heads(fused)
    if found is None or found[1] not in heads:
        return False
    # A test of glue may be made twice, and lead to the same.
    others = [name for name, head in heads.items() if head not in (heads[found[1]], "a test")]
    return bool(others) and sub(fused, at, re.escape(found[1]) + ";", f"{source.choice(others)};")


def branch_target(fused: Fused, source: random.Random) -> bool:
    return retarget(fused, source, pick(source, fused.images(r"@.*\bbra")))


def early_end(fused: Fused, source: random.Random) -> bool:
    """A return in front of something that is still to be done."""
    at = pick(source, fused.steps())
    if at is None:
        return False
    fused.insert(at, "\tret;")
    fused.insert(at + 1, f"$after_{at}:")
    return True


def circle(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images())
    if at is None:
        return False
    for line in (f"\tbra $circle_{at};", f"$circle_{at}:"):
        fused.insert(at, line)
    return True


def leaves_member(fused: Fused, at: int) -> bool:
    """Whether a branch of a member leads to its end."""
    claim = fused.claims[at]
    assert claim is not None
    record = fused.contract.member(claim[0].partition(".")[0])
    code = Code(fused.members[record.alias].kernel(record.kernel))
    if claim[1] >= len(code.instructions):
        return False
    kind = code.instructions[claim[1]].op.terminator
    return kind in ("return", "exit") or (kind == "branch" and code.target(claim[1]) == DONE)


# Waiting


def barrier_id(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images(r"\bbar(rier)?\.(sync|arrive|red)\S* \d"))
    if at is None:
        return False
    found = re.search(r" (\d+)", fused.lines[at])
    assert found is not None
    mine = (fused.claims[at] or ("", 0))[0]
    same = fused.images(rf"\bbar(rier)?\.(cta\.)?(sync|arrive|red)\S* .*\b{found[1]}\b")
    if not any(n != at and (fused.claims[n] or ("", 0))[0] == mine for n in same):
        return False  # another id for all barriers of a member is as good
    return sub(fused, at, r" \d+", f" {(int(found[1]) + 1) % 16}")


def barrier_count(fused: Fused, source: random.Random) -> bool:
    found = fused.images(r"\bbar(rier)?\.sync")
    at = pick(source, [at for at in found if not is_one_warp(fused, at)])
    return sub(fused, at, r", \d+;", ", 32;" if source.random() < 0.5 else ";") or sub(
        fused, at, r" (\d+);", r" \1, 32;"
    )


def barrier_arrives(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images(r"\bbar(rier)?\.sync\S* \d+, "))
    return sub(fused, at, r"\.sync", ".arrive")


def aligned_back(fused: Fused, source: random.Random) -> bool:
    if not fused.contract.plan.startswith("warps"):
        return False
    return sub(fused, pick(source, fused.images(r"\bbarrier\.sync ")), r"\.sync", ".sync.aligned")


def wait_weaker(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images(r"wait_group \d"))
    if at is None:
        return False
    found = re.search(r"wait_group (\d+)", fused.lines[at])
    assert found is not None
    return sub(fused, at, r"wait_group \d+", f"wait_group {int(found[1]) + 1}")


def commit_dropped(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images(r"commit_group|wait_all|wait_group"))
    if at is None:
        return False
    fused.remove(at)
    return True


def carry_broken(fused: Fused, source: random.Random) -> bool:
    """Another member's arithmetic with the carry flag comes between."""
    chains = fused.images(r"\b(addc|subc|madc)\.")
    others = fused.images(r"\b(add|sub|mad)\S*\.cc\.")
    pairs = [
        (n, m)
        for n in chains
        for m in others
        if (fused.claims[n] or ("", 0))[0] != (fused.claims[m] or ("", 0))[0]
    ]
    if not pairs:
        return False
    at, other = source.choice(pairs)
    fused.insert(at, fused.lines[other], fused.claims[other])
    return True


# Memory


def shared_offset(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images(r"goptx_(shared|dynamic)"))
    return sub(fused, at, r"goptx_shared\+(\d+)", r"goptx_shared+4\1") or sub(
        fused, at, r"(goptx_(?:shared|dynamic))(?=[;,\]])", r"\1+4"
    )


def shared_overlap(fused: Fused, source: random.Random) -> bool:
    """All of a member's shared memory is moved onto another's, without contradiction."""
    if fused.contract.plan.startswith("blocks"):
        return False
    used = {c[0] for n in fused.images(r"goptx_shared") if (c := fused.claims[n])}
    if len(used) < 2:
        return False
    places = [n for n in fused.images(r"goptx_shared") if (fused.claims[n] or ("", 0))[0] == "b"]
    for at in places:
        fused.lines[at] = re.sub(
            r"goptx_shared\+(\d+)",
            lambda m: f"goptx_shared+{max(0, int(m[1]) - 16)}",
            fused.lines[at],
        )
    return any("goptx_shared" in fused.lines[at] for at in places)


def arena_shrunk(fused: Fused, source: random.Random) -> bool:
    large = re.compile(r"goptx_shared\[(\d{3,}|[2-9]\d|1[7-9])\]")
    named = fused.images("goptx_shared") or fused.glue("goptx_shared")
    at = pick(source, [n for n, x in enumerate(fused.lines) if named and large.search(x)])
    return sub(fused, at, r"goptx_shared\[\d+\]", "goptx_shared[16]")


def parameter(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.images(r"ld\.param\.\S+ \S+ \[\w+_param_\d"))
    if at is None:
        return False
    found = re.search(r"\[(\w+)", fused.lines[at])
    assert found is not None
    by_name = {p.name: p for p in fused.contract.params}
    mine = by_name.get(found[1])
    others = [p.name for p in fused.contract.params if mine and p.type == mine.type and p != mine]
    return bool(others) and sub(fused, at, rf"\[{found[1]}", f"[{source.choice(others)}")


FAULTS: tuple[Fault, ...] = (  # in the order in which they are tried
    *(drop, duplicate, swap, swap_texts, wrong_register, foreign_register, other_special),
    constant,
    *(float_constant, opcode, modifier_dropped, other_type, other_space, volatile_dropped),
    *(guard_inverted, guard_dropped, guard_added, other_guard, branch_target, early_end),
    *(circle, barrier_id, barrier_count, barrier_arrives, aligned_back),
    *(wait_weaker, commit_dropped, carry_broken, shared_offset, shared_overlap, arena_shrunk),
    *(parameter,),
)
