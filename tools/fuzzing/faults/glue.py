"""Faults in glue, in the contract, and in what is claimed to be what."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from fuzzing.faults.images import retarget
from fuzzing.faults.lines import (
    NUMBER,
    REGISTER,
    Fault,
    Fused,
    behind,
    formulas,
    kind_of,
    pick,
    sub,
)
from goptx.expr import Expr


def _live(fused: Fused, pattern: str = "") -> list[int]:
    """Definitions of glue registers that something reads."""
    found: list[int] = []
    body = "\n".join(fused.lines[n] for n in (*fused.images(), *fused.glue()))
    for at in fused.glue(pattern):
        name = re.match(r"\t[\w.:]+ (%g[\w$]*),", fused.lines[at])
        if name and len(re.findall(re.escape(name[1]) + r"\b", body)) > 1:
            found.append(at)
    return found


def glue_dropped(fused: Fused, source: random.Random) -> bool:
    at = pick(source, _live(fused))
    if at is None:
        return False
    fused.remove(at)
    return True


def glue_late(fused: Fused, source: random.Random) -> bool:
    """A value of glue is computed behind its first use."""
    at = pick(source, _live(fused))
    if at is None:
        return False
    found = re.search(r"%g[\w$]*", fused.lines[at])
    assert found is not None
    uses = [
        n
        for n in range(at + 1, len(fused.lines))
        if re.search(re.escape(found[0]) + r"\b", fused.lines[n])
    ]
    if not uses or "bra" in fused.lines[uses[0]]:
        return False
    line = fused.lines[at]
    fused.insert(uses[0] + 1, line)
    fused.remove(at)
    return True


def glue_constant(fused: Fused, source: random.Random) -> bool:
    # Another barrier would do, if nobody else has it: see `barrier_of_others`.
    places = [n for n in _live(fused, r"^\t(?!bar)") if NUMBER.search(fused.lines[n])]
    at = pick(source, places)
    if at is None:
        return False
    fused.lines[at] = NUMBER.sub(lambda m: str(int(m[0]) + 1), fused.lines[at], count=1)
    return True


_GLUE_OPCODES = (
    *((r"setp\.lt", "setp.le"), (r"setp\.ge", "setp.gt"), (r"\bdiv\.u", "rem.u")),
    *((r"\brem\.u", "div.u"), (r"\bshr\.u", "shl.b"), (r"\bsub\.", "add."), (r"\bmax\.", "min.")),
    *((r"and\.pred", "or.pred"), (r"add\.u64", "sub.u64"), (r"ctaid", "nctaid")),
    *((r"%tid\.x", "%tid.y"), (r"%ctaid\.x", "%ctaid.y"), (r"setp\.gt", "setp.ge")),
    *((r"%tid\.x", "%laneid"), (r"mul\.lo", "mul.hi")),
)


def glue_opcode(fused: Fused, source: random.Random) -> bool:
    rules = list(_GLUE_OPCODES)
    source.shuffle(rules)
    return any(sub(fused, pick(source, _live(fused, old)), old, new) for old, new in rules)


def glue_operand(fused: Fused, source: random.Random) -> bool:
    """A value of glue is computed from another one than it should be."""
    places = [n for n in _live(fused) if fused.lines[n].count("%g") > 1]
    at = pick(source, places)
    if at is None:
        return False
    head, _, tail = fused.lines[at].partition(",")
    old = source.choice(REGISTER.findall(tail))
    new = _other_glue(fused, source, old)
    if new is None:
        return False
    fused.lines[at] = head + "," + re.sub(re.escape(old) + r"\b", new, tail, count=1)
    return True


def _other_glue(fused: Fused, source: random.Random, old: str) -> str | None:
    """Another glue register that holds something else."""
    values = {
        m[2]: m[1] + m[3]
        for n in fused.glue()
        if (m := re.match(r"\t([\w.:]+) (%g[\w$]*),(.*);", fused.lines[n]))
    }
    others = [
        r
        for r in values
        if kind_of(r) == kind_of(old) and r != old and values[r] != values.get(old)
    ]
    return source.choice(others) if others else None


def stale_id(fused: Fused, source: random.Random) -> bool:
    """A member reads another id than its own."""
    at = pick(source, fused.images("%g"))
    if at is None:
        return False
    old = re.search(r"%g[\w$]*", fused.lines[at])
    assert old is not None
    new = _other_glue(fused, source, old[0])
    return new is not None and sub(fused, at, re.escape(old[0]) + r"\b", new)


def raw_id(fused: Fused, source: random.Random) -> bool:
    """A member reads the hardware's id, as it did by itself."""
    return sub(fused, pick(source, fused.images("%g_b32")), r"%g_b32[\w$]*", "%tid.x")


def glue_redefined(fused: Fused, source: random.Random) -> bool:
    live, at = _live(fused, r"b32"), pick(source, fused.images())
    if not live or at is None:
        return False
    name = re.search(r"%g[\w$]*", fused.lines[source.choice(live)])
    assert name is not None
    fused.insert(at, f"\tmov.u32 {name[0]}, 1;")
    return "pred" not in name[0] and "b64" not in name[0]


def glue_guarded(fused: Fused, source: random.Random) -> bool:
    predicates = [r for r in fused.registers() if "_pred_" in r or re.match(r"%\w_p\d", r)]
    at = pick(source, _live(fused))
    return bool(predicates) and sub(fused, at, r"^\t", f"\t@{source.choice(predicates)} ")


def glue_branch_inverted(fused: Fused, source: random.Random) -> bool:
    at = pick(source, fused.glue("@"))
    return sub(fused, at, "@!", "@") or sub(fused, at, "@(?!!)", "@!")


def glue_branch_dropped(fused: Fused, source: random.Random) -> bool:
    # A common loop that is left early leaves more to the members' own loops: that is no fault.
    at = pick(source, [at for at in fused.glue("@") if not _goes_round(fused, at)])
    if at is None:
        return False
    fused.remove(at)
    return True


def _goes_round(fused: Fused, at: int) -> bool:
    """Whether a branch leads back into a loop that goes on as long as members' loops all do."""
    found = re.match(r"\t@(%[\w$]+) bra(?:\.uni)? (\$[\w$]+);", fused.lines[at])
    if found is None or at not in behind(fused, found[2]):
        return False
    made = {fused.lines[n].split()[1].rstrip(",") for n in formulas(fused)}
    return found[1] in made


def glue_branch_target(fused: Fused, source: random.Random) -> bool:
    return retarget(fused, source, pick(source, fused.glue(r"\bbra")))


def foreign_glue(fused: Fused, source: random.Random) -> bool:
    """Something with an effect that no member has."""
    at = pick(source, fused.images())
    registers = fused.registers()
    wide = [r for r in registers if re.match(r"%\w_rd\d", r)]
    plain = [r for r in registers if re.match(r"%\w_r\d", r)]
    if at is None or not plain or not wide:
        return False
    one, two = source.choice(plain), source.choice(wide)
    texts = [
        f"\tst.global.u32 [{two}], {one};",
        f"\tadd.s32 {one}, {one}, 1;",
        f"\tmov.u32 {one}, 0;",
        "\tbar.warp.sync 1;",  # of a whole warp it would only be slow
        "\ttrap;",
    ]
    if not re.search(r"\bseq\(|looped", fused.contract.plan):  # there it would only be slow
        texts.append("\tbarrier.sync 0;")
    fused.insert(at, source.choice(texts))
    return True


# Contract


def _change(fused: Fused, **fields: object) -> bool:
    fused.contract = replace(fused.contract, **fields)  # pyright: ignore[reportArgumentType]
    return True


def contract_grid(fused: Fused, source: random.Random) -> bool:
    if fused.contract.stays:  # any number of CTAs does all the work
        return False
    other = source.choice(("{} + 1", "({}) * 2", "a_grid_x", "max({}, 7)"))
    grid = other.format(fused.contract.grid)
    return not _same_shapes(fused, grid, source) and _change(fused, grid=grid)


def _same_shapes(fused: Fused, text: str, source: random.Random) -> bool:
    """Whether an expression gives the grid of the contract for all shapes that are tried."""
    one, two = Expr.parse(fused.contract.grid), Expr.parse(text)
    for most in (1, 2, 3, 9, 50) * 4:
        grids = {
            m.alias: m.grid or tuple(source.randint(1, most) if a < m.rank else 1 for a in range(3))
            for m in fused.contract.members
        }
        shared = {m.alias: m.dynamic_shared or 0 for m in fused.contract.members}
        names = fused.contract.shape_names(grids, shared)
        if one.evaluate_int(names) != two.evaluate_int(names):
            return False
    return True


def contract_block(fused: Fused, source: random.Random) -> bool:
    x, _, _ = fused.contract.block
    return _change(fused, block=(source.choice((x + 32, 2 * x, x - 32)), 1, 1))


def contract_shared(fused: Fused, source: random.Random) -> bool:
    # What no instruction names, nobody reads or writes.
    if not (fused.images("goptx_dynamic") or fused.glue("goptx_dynamic")):
        return False
    return _change(fused, dynamic_shared=f"({fused.contract.dynamic_shared}) // 2")


def contract_plan(fused: Fused, source: random.Random) -> bool:
    op = fused.contract.plan.partition("(")[0]
    # What is woven may be called a sequence, if nothing in it has to be.
    alike = ("product", "weave", "seq")
    others = [o for o in ("warps", "blocks", "seq") if o != op and not {op, o} <= {*alike}]
    plan = fused.contract.plan.partition("{")[0].replace(":1", "").replace(":3", "")
    return _change(fused, plan=plan.replace(op, source.choice(others), 1))


def contract_ratio(fused: Fused, source: random.Random) -> bool:
    if ":3" not in fused.contract.plan:
        return False
    return _change(fused, plan=fused.contract.plan.replace(":3", ":2"))


def contract_params(fused: Fused, source: random.Random) -> bool:
    """Two arguments change places."""
    params, text = list(fused.contract.params), fused.text()
    pairs = [
        (i, j)
        for i, p in enumerate(params)
        for j, q in enumerate(params)
        if i < j
        and p.kind == q.kind == "member"
        and (p.type, p.size) == (q.type, q.size)
        and all(len(re.findall(rf"\b{x.name}\b", text)) > 1 for x in (p, q))
    ]
    if not pairs:
        return False
    i, j = source.choice(pairs)
    one, two = params[i], params[j]
    params[i] = replace(one, member=two.member, index=two.index)
    params[j] = replace(two, member=one.member, index=one.index)
    return _change(fused, params=tuple(params))


def contract_shape(fused: Fused, source: random.Random) -> bool:
    params = list(fused.contract.params)
    shapes = [n for n, p in enumerate(params) if p.kind == "shape"]
    if not shapes:
        return False
    n = source.choice(shapes)
    if len(re.findall(re.escape(params[n].name) + r"\b", fused.text())) < 2:
        return False
    params[n] = replace(params[n], expr=f"({params[n].expr}) + 1")
    return _change(fused, params=tuple(params))


def contract_member_block(fused: Fused, source: random.Random) -> bool:
    members = list(fused.contract.members)
    n = source.randrange(len(members))
    x, y, z = members[n].block
    members[n] = replace(members[n], block=(2 * x, y, z))
    return _change(fused, members=tuple(members))


def contract_member_kernel(fused: Fused, source: random.Random) -> bool:
    """The members change places, though the text is the same."""
    one, two = fused.contract.members[:2]
    if one.kernel == two.kernel:
        return False
    fused.members = {one.alias: fused.members[two.alias], two.alias: fused.members[one.alias]}
    swapped = (
        replace(one, kernel=two.kernel, params=two.params),
        replace(two, kernel=one.kernel, params=one.params),
    )
    return _change(fused, members=swapped)


def threads_directive(fused: Fused, source: random.Random) -> bool:
    at = pick(source, [n for n, x in enumerate(fused.lines) if x.startswith(".reqntid")])
    return sub(fused, at, r"\d+", str(fused.contract.block[0] + 32))


def false_claim(fused: Fused, source: random.Random) -> bool:
    """The line is said to be the image of another instruction."""
    at = pick(source, fused.steps())
    if at is None:
        return False
    alias, ordinal = fused.claims[at] or ("", 0)
    fused.claims[at] = source.choice(
        ((alias, ordinal + 1), ("a" if alias == "b" else "b", ordinal))
    )
    return True


def no_claim(fused: Fused, source: random.Random) -> bool:
    """An image is said to be glue."""
    at = pick(source, fused.steps())
    if at is None:
        return False
    fused.claims[at] = None
    return True


FAULTS: tuple[Fault, ...] = (  # in the order in which they are tried
    *(glue_dropped, glue_late, glue_constant, glue_opcode, glue_operand, stale_id, raw_id),
    *(glue_redefined, glue_guarded, glue_branch_inverted, glue_branch_dropped),
    *(glue_branch_target, foreign_glue, contract_grid, contract_block, contract_shared),
    *(contract_plan, contract_ratio, contract_params, contract_shape, contract_member_block),
    *(contract_member_kernel, threads_directive, false_claim, no_claim),
)
