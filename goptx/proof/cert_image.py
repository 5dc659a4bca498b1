"""Whether a fused instruction is the image of a member's: the same up to a renaming and the law."""

from __future__ import annotations

from goptx.diag import GoptxError
from goptx.ir import (
    Address,
    Args,
    Function,
    Instruction,
    Int,
    Label,
    Module,
    Operand,
    Reg,
    Special,
    Sym,
    Variable,
)
from goptx.ir.operands import children
from goptx.isa.opcodes import Op
from goptx.proof.cert_glue import Glue
from goptx.proof.cert_member import Clone, MemberCode, initial_values, place_of, same_declaration
from goptx.proof.cert_opcodes import difference, is_conversion, may_be_contracted, narrowed
from goptx.proof.cert_plan import WARP
from goptx.proof.cert_terms import Expression

_UNKNOWN_IDS = (
    *("%total_smem_size", "%aggr_smem_size", "%reserved_smem_offset", "%envreg"),
    *("%cluster", "%is_explicit_cluster", "%nclusterid"),
)
_VIRTUAL = frozenset(("%tid", "%ntid", "%ctaid", "%nctaid"))


class Images:
    """Compares instructions of one function of a member with their claimed images.

    Args:
        member: whose function it is.
        body: the function.
        fused_module, fused: where the images are.
        glue: of the fused function.
        owners: for each register and local symbol of the fused function what it stands for.
    """

    def __init__(
        self,
        member: MemberCode,
        body: Function,
        fused_module: Module,
        fused: Function,
        glue: Glue,
        owners: dict[str, tuple[str, str]],
    ) -> None:
        self._member = member
        self._body = body
        self._functions = fused_module.functions
        self._variables = fused_module.variables
        self._fused = fused
        self._glue = glue
        self._samples = member.demands.shapes.samples
        self._owners = owners
        self._types, self._fused_types = body.registers, fused.registers
        self._registers: dict[str, str] = {}
        self._locals: dict[str, str] = {}
        self._params = {p.name: n for n, p in enumerate(body.params)}
        self._fused_params = {p.name for p in (*fused.params, *fused.returns)}
        self._returns = {p.name: n for n, p in enumerate(body.returns)}
        self.read: list[str] = []
        """Glue registers that the last instruction reads."""
        if not body.is_entry:
            self._same_signature()

    def check(
        self, old: Instruction, new: Instruction, predicated: bool = False, merged: bool = False
    ) -> None:
        """GoptxError if ``new`` is not an image of ``old``.

        ``predicated``: the guard of the image is none of the instruction; ``merged``: it is a plain
        barrier, and the image of others too. Both are seen to elsewhere.
        """
        self._old, self._new = old, new
        self.read = []
        if (old.guard is None) != (new.guard is None) and not predicated:
            raise self._differ("one has a guard and the other has none", "branches")
        if old.guard is not None and new.guard is not None:
            self._register(old.guard.register, new.guard.register)
            if old.guard.negated != new.guard.negated:
                raise self._differ("the guard is inverted", "branches")
        kind = old.op.terminator
        if kind in ("branch", "return", "exit"):
            self._leaves(kind)
        elif old.op.sync == "cta_barrier":
            self._barrier(old, new, merged)
        elif old.op.name == "call":
            self._call(old, new)
        elif kind == "indirect":
            self._same_op(old.op, new.op)
            self._operand(old.operands[0], new.operands[0])
        else:
            self._ordinary(old, new)

    def _ordinary(self, old: Instruction, new: Instruction) -> None:
        operands = old.operands
        if old.op.name in ("cp.async.wait_group", "cp.async.bulk.wait_group"):
            if operands != new.operands and new.operands == (Int(0),):
                self._member.permit("async-groups")
                operands = (Int(0),)
        elif new.op.text != old.op.text and self._is_converted(old, new):
            self._operand(operands[0], new.operands[0])
            self._operand(operands[1], new.operands[1])
            return
        self._same_op(old.op, new.op)
        if len(operands) != len(new.operands):
            raise self._differ("the number of operands differs")
        for one, two in zip(operands, new.operands, strict=True):
            self._operand(one, two)

    def _differ(self, why: str, condition: str = "image") -> GoptxError:
        return self._member.differ(why, self._old, self._new, condition)

    # Opcodes

    def _leaves(self, kind: str) -> None:
        """In a kernel a guarded return or exit may become a branch; the walk sees to the rest."""
        new = self._new.op
        if kind == "branch" and new.terminator != "branch":
            raise self._differ("it leaves instead of going on", "completeness")
        if self._fused.is_entry:
            if new.terminator not in ("branch", "return", "exit"):
                raise self._differ(f"{new.text} instead of {self._old.op.text}")
            if new.terminator == "branch" and kind != "branch":
                self._member.permit("early-exit")
        elif new.terminator != kind:
            raise self._differ(f"{new.text} instead of {self._old.op.text}", "completeness")
        if "uni" in new.modset and "uni" not in self._old.op.modset:
            raise self._differ("'.uni' promises what the member does not", "convergence")

    def _same_op(self, old: Op, new: Op) -> None:
        found, pins = difference(old, new), self._member.pins
        if found == "contraction" and pins:
            self._member.permit("contraction")
        elif found != "none":
            raise self._differ(f"{new.text} instead of {old.text}")
        elif pins and may_be_contracted(new):
            raise self._differ(
                f"{new.text} names no rounding, though the contract pins contraction"
            )

    def _is_converted(self, old: Instruction, new: Instruction) -> bool:
        """``mov.u16 r, %tid.x`` becomes ``cvt.u16.u32``: the id is in a 32-bit register."""
        if not is_conversion(old, new):
            return False
        source = old.operands[1]
        return isinstance(source, Special) and self._virtual(source.name) is not None

    def _barrier(self, old: Instruction, new: Instruction, merged: bool) -> None:
        found, demand = self._member.found, self._member.leaf
        before = [m for m in old.op.mods if m not in ("cta", "aligned")]
        after = [m for m in new.op.mods if m not in ("cta", "aligned")]
        if before != after or new.op.sync != "cta_barrier":
            raise self._differ(f"{new.op.text} instead of {old.op.text}")
        if new.op.aligned and not old.op.aligned:
            raise self._differ("'.aligned' promises what the member does not", "convergence")
        if new.op.aligned and "warps" in demand.above:
            raise self._differ("a barrier below warps must not be '.aligned'", "convergence")
        if old.op.text != new.op.text:
            self._member.permit("barrier-ids")
        at = 1 if "red" in old.op.modset else 0
        one, two = list(old.operands), list(new.operands)
        counted = len(one) > (3 if at else 1)
        if not counted and len(two) == len(one) + 1:
            threads = -(-self._member.threads // WARP) * WARP
            if two[at + 1] != Int(threads):
                raise self._differ(f"{two[at + 1]} threads at the barrier, not {threads}")
            del two[at + 1]
            self._member.permit("barrier-ids")
            kind = found.counted
        elif counted:
            kind = found.counted
        elif not demand.exact:
            raise self._differ(
                "it waits for all threads of the CTA, and not all are the member's", "convergence"
            )
        elif before != ["sync"]:
            kind = found.special
        else:
            kind = found.plain
        if len(one) != len(two):
            raise self._differ("the barrier's operands differ")
        for position, pair in enumerate(zip(one, two, strict=True)):
            if position == at and merged and isinstance(pair[1], Int):
                found.merged.add(pair[1].value)
                kind.add(pair[1].value)
            elif position == at:
                kind.update(self._barrier_id(*pair))
            else:
                self._operand(*pair)

    def _barrier_id(self, one: Operand, two: Operand) -> list[int]:
        """Check the id of a barrier; returns the new one, if it is known."""
        found = self._member.found
        known_id = self._number(one)
        if known_id is not None and isinstance(one, Reg):
            if isinstance(two, Reg):
                self._operand(one, two)
                two = Int(known_id)
            one = Int(known_id)
        if not isinstance(one, Int) or not isinstance(two, Int):
            found.by_register = True
            self._operand(one, two)
            return []
        known = found.barriers.setdefault(one.value, two.value)
        if known != two.value:
            raise self._differ(f"the barrier's id was {known} before", "disjointness")
        if not 0 <= two.value < 16 or list(found.barriers.values()).count(two.value) > 1:
            raise self._differ(f"the id {two.value} stands for two barriers", "disjointness")
        if one != two:
            self._member.permit("barrier-ids")
        return [two.value]

    def _number(self, operand: Operand) -> int | None:
        """The value of an id that stands in a register, if that is always the same."""
        if not isinstance(operand, Reg):
            return None
        code = self._member.codes[self._body.name]
        return code.constants().get(operand.name)

    # Calls

    def _call(self, old: Instruction, new: Instruction) -> None:
        self._same_op(old.op, new.op)
        if len(old.operands) != len(new.operands) or len(old.operands) < 3:
            raise self._differ("the call has other operands")
        before, after = old.operands[2], new.operands[2]
        if not isinstance(before, Args) or not isinstance(after, Args):
            raise self._differ("the call has other operands")
        extra = after.items[len(before.items) :]
        self._operand(old.operands[0], new.operands[0])
        self._operand(before, Args(after.items[: len(before.items)]))
        for one, two in zip(old.operands[3:], new.operands[3:], strict=True):
            self._operand(one, two)
        callee = old.operands[1]
        if not isinstance(callee, Sym):
            if extra:
                raise self._differ("an indirect call hands in ids")
            self._operand(callee, new.operands[1])
            return
        self._callee(callee.name, str(new.operands[1]), extra)

    def _callee(self, old: str, new: str, extra: tuple[Operand, ...]) -> None:
        """A call of a device function; ``extra`` are ids that its copy is handed in."""
        original = self._member.bodies.get(self._member.aliases.get(old, old))
        clone = self._functions.get(new)
        if original is None:
            if new != old or extra or clone is None or not clone.is_prototype:
                raise self._differ(f"{new} instead of {old}, which is not in the module")
            return
        if clone is None or clone.is_prototype:
            raise self._differ(f"{new} has no body")
        names = clone.params[len(original.params) :]
        if len(names) != len(extra):
            raise self._differ(f"{new} takes another number of arguments")
        handed: dict[str, Expression] = {}
        for param, argument in zip(names, extra, strict=True):
            value = self._value(argument)
            plain = param.type in ("b32", "b64") and (param.space, param.dims) == ("param", ())
            if value is None or not plain:
                raise self._differ(f"{argument} is no id that could be handed in", "geometry")
            handed[param.name] = value
        if extra:
            self._member.permit("device-functions")
        known = self._member.found.clones.setdefault(new, Clone(original.name, new, handed))
        if known.original != original.name:
            raise self._differ(f"{new} stands for {known.original} already")
        if known.handed != handed:
            raise self._differ(f"{new} is handed other ids elsewhere", "geometry")

    def _same_signature(self) -> None:
        """A clone takes and returns what its original does; further parameters are ids."""
        mine, theirs = self._body, self._fused
        pairs = [
            *zip(mine.params, theirs.params, strict=False),
            *zip(mine.returns, theirs.returns, strict=False),
        ]
        fits = len(mine.params) <= len(theirs.params) and len(mine.returns) == len(theirs.returns)
        for one, two in pairs:
            kinds = [(p.type, p.space, p.size, p.vector) for p in (one, two)]
            fits = fits and kinds[0] == kinds[1] and two.alignment % one.alignment == 0
            if one.space == "reg":
                self._registers[one.name] = two.name
                self._owners[two.name] = (self._member.name, one.name)
        if not fits:
            raise GoptxError.at(
                f"{theirs.name} takes or returns other values than {mine.name}",
                theirs.span,
                rule="image",
            )

    # Operands

    def _operand(self, old: Operand, new: Operand) -> None:
        match old:
            case Reg(name=name):
                if not isinstance(new, Reg):
                    raise self._differ(f"{new} instead of a register")
                self._register(name, new.name)
            case Special(name=name):
                self._special(name, new)
            case Sym():
                self._symbol(old, new)
            case Address():
                self._address(old, new)
            case Label():
                raise self._differ("a label where no branch is")
            case _:
                self._inside(old, new)

    def _inside(self, old: Operand, new: Operand) -> None:
        one, two = children(old), children(new)
        same = type(old) is type(new) and len(one) == len(two)
        same = same and (bool(one) or old == new)
        if not same or getattr(old, "selector", None) != getattr(new, "selector", None):
            raise self._differ(f"{new} instead of {old}")
        for inner, image in zip(one, two, strict=True):
            self._operand(inner, image)

    def _register(self, old: str, new: str) -> None:
        known = self._registers.get(old)
        if known == new:
            return
        if known is not None:
            raise self._differ(f"{new} instead of {known}")
        mine = (self._member.name, old)
        if new in self._glue.definitions:
            raise self._differ(f"{new} is a register of the glue", "disjointness")
        owner = self._owners.setdefault(new, mine)
        if owner != mine:
            raise self._differ(f"{new} stands for {owner[1]} of {owner[0]!r}", "disjointness")
        type_ = self._types.lookup(old)
        if type_ is None or type_ != self._fused_types.lookup(new):
            raise self._differ(f"{new} has another type than {old}")
        self._registers[old] = new

    def _virtual(self, special: str) -> Expression | None:
        return self._member.demands.coordinate(self._member.name, special)

    def _special(self, name: str, new: Operand) -> None:
        wanted = self._virtual(name)
        if wanted is not None:
            value = None if isinstance(new, Special) else self._value(new)
            if value is None or value not in (wanted, narrowed(self._old.op, wanted)):
                raise self._differ(f"{new} does not hold {name} of the member", "geometry")
            return
        if name in _VIRTUAL or name.startswith(_UNKNOWN_IDS):
            raise self._differ(f"nothing stands for {name} of the member", "geometry")
        leaf = self._member.leaf
        if name in ("%warpid", "%nwarpid") and not (leaf.alone and leaf.exact):
            raise self._differ(f"{name} is not the member's", "geometry")
        if new != Special(name):
            raise self._differ(f"{new} instead of {name}", "geometry")

    def _value(self, operand: Operand) -> Expression | None:
        """What an operand of glue stands for; its register is noted as read."""
        if isinstance(operand, Reg):
            self.read.append(operand.name)
        elif isinstance(operand, Special):
            return None
        return self._glue.expression(operand)

    # Symbols

    def _address(self, old: Address, new: Operand) -> None:
        if not isinstance(new, Address) or old.unified != new.unified:
            raise self._differ(f"{new} instead of {old}")
        if not isinstance(old.base, Sym):
            if old.offset != new.offset:
                raise self._differ(f"{new} instead of {old}")
            self._operand(old.base, new.base)
            return
        shifted = Sym(old.base.name, old.base.offset + old.offset)
        if isinstance(new.base, Sym):
            self._symbol(shifted, Sym(new.base.name, new.base.offset + new.offset))
        elif isinstance(new.base, Reg):
            self._symbol(shifted, new.base, new.offset)
        else:
            raise self._differ(f"{new} instead of {old}")

    def _symbol(self, old: Sym, new: Operand, offset: int = 0) -> None:
        name, member = old.name, self._member
        inner = self._body.variables.get(name)
        local = inner is not None or name in self._params or name in self._returns
        outer = None if local else member.variables.get(name)
        if (inner or outer) is not None and (inner or outer).space == "shared":  # pyright: ignore[reportOptionalMemberAccess]
            self._shared(("" if inner is None else self._body.name, name), old, new, offset)
        elif outer is not None and outer.space == "global" and name in member.bound:
            place = place_of(self._value(new), self._samples)
            wanted = (f"&{member.alias}:{name}", (old.offset - offset,) * self._samples)
            if place != wanted:
                raise self._differ(f"{new} is not the address of the member's {name}")
            member.permit("module-data")
        elif not isinstance(new, Sym) or new.offset + offset != old.offset:
            raise self._differ(f"{new} instead of {old}")
        elif inner is not None:
            self._local(inner, new.name)
        elif local:
            self._parameter(name, new.name)
        elif new.name in self._fused.variables or new.name in self._fused_params:
            raise self._differ(f"{new} is the fused function's own, and {old} the module's")
        elif outer is not None:
            self._module_variable(outer, new.name)
        else:
            self._other(name, new.name)

    def _shared(self, key: tuple[str, str], old: Sym, new: Operand, offset: int) -> None:
        """Shared variables lie in the member's arena, each always at the same place."""
        place = place_of(self._value(new), self._samples)
        if place is None or place[0].startswith("&"):
            raise self._differ(f"{new} is no place of {old.name}", "disjointness")
        start = (place[0], tuple(o + offset - old.offset for o in place[1]))
        known = self._member.found.places.setdefault(key, start)
        if known != start:
            raise self._differ(f"{old.name} lies elsewhere in other places", "disjointness")

    def _parameter(self, old: str, new: str) -> None:
        index = self._params.get(old, -1)
        if self._body.is_entry:
            param = self._member.params.get(index)
            if param is None or param.name != new:
                raise self._differ(f"{new} is not parameter {index} of the member")
            return
        mine, theirs = (self._params, self._fused.params)
        if old in self._returns:
            mine, theirs = self._returns, self._fused.returns
        index = mine[old]
        if index >= len(theirs) or theirs[index].name != new:
            raise self._differ(f"{new} does not stand for {old}")

    def _local(self, variable: Variable, new: str) -> None:
        """Variables of a body: local memory, and parameters of calls."""
        theirs = self._fused.variables.get(new)
        if self._locals.setdefault(variable.name, new) != new:
            raise self._differ(f"{new} instead of {self._locals[variable.name]}")
        mine = (self._member.name, variable.name)
        if self._owners.setdefault(f"[{new}]", mine) != mine:
            raise self._differ(f"{new} stands for a variable of another member", "disjointness")
        if theirs is None or not same_declaration(variable, theirs):
            raise self._differ(f"{new} is not declared as {variable.name} is")

    def _module_variable(self, variable: Variable, new: str) -> None:
        """Module variables: constant data that is kept, or copied before each launch."""
        found = self._member.found
        if found.symbols.setdefault(variable.name, new) != new:
            raise self._differ(f"{new} instead of {found.symbols[variable.name]}")
        if variable.name in found.kept:
            return
        found.kept[variable.name] = variable
        theirs = self._variables.get(new)
        if theirs is None or not same_declaration(variable, theirs):
            raise self._differ(f"{new} is not declared as {variable.name} is")
        copy = self._member.copied.get(variable.name)
        if copy is not None and (copy.fused, copy.size) == (new, variable.size):
            self._member.permit("module-data")
            return
        self._same_initialiser(variable, theirs)

    def _same_initialiser(self, mine: Variable, theirs: Variable) -> None:
        if mine.init is None or theirs.init is None:
            raise self._differ(f"nothing gives {theirs.name} the values of {mine.name}")
        (names, rest), (images, others) = initial_values(mine), initial_values(theirs)
        if rest != others:
            raise self._differ(f"{theirs.name} has other values than {mine.name}")
        for one, two in zip(names, images, strict=True):
            if one in self._member.bound:
                raise self._differ(f"{two} is not the member's own {one}")
            self._symbol(Sym(one), Sym(two))

    def _other(self, old: str, new: str) -> None:
        """Functions by address, and the tables and prototypes of indirect calls."""
        table, prototype = self._body.tables.get(old), self._body.prototypes.get(old)
        if prototype is not None:
            theirs = self._fused.prototypes.get(new)
            shape = [(p.type, p.space, p.size) for p in (*prototype.returns, *prototype.params)]
            if theirs is None or shape != [
                (p.type, p.space, p.size) for p in (*theirs.returns, *theirs.params)
            ]:
                raise self._differ(f"{new} is another prototype than {old}")
        elif table is not None:
            targets = self._fused.tables.get(new)
            if targets is None or len(targets.targets) != len(table.targets):
                raise self._differ(f"{new} is another table than {old}")
            for one, two in zip(table.targets, targets.targets, strict=True):
                self._callee(one, two, ())
        else:
            self._callee(old, new, ())
