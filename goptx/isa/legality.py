"""What is wrong with the operands of an instruction, judged as ptxas does.

The operands come as plain descriptions (``Given``), so that whoever holds declarations (a parser, a
checker of IR) can ask without this module knowing them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from goptx.isa.opcodes import Op
from goptx.isa.shapes import Slots, operand_type, vector_length
from goptx.isa.special import SPECIAL
from goptx.isa.table import SPACES, Form, OperandSpec
from goptx.isa.types import TYPES, compatible

GivenKind = Literal[
    "register",
    "int",
    "float",
    "special",
    "symbol",
    "label",
    "vector",
    "address",
    "composite",
    "sink",
    "not",
    "negative",
    "element",
    "list",
    "pair",
]


class Given(NamedTuple):
    """An operand as written.

    ``type`` is the declared type of a register (of an element: that of the vector's elements; of a
    part such as ``.b0``: None), the name of a special register without component, and "f32" or
    "f64" for floating-point constants written as bits. ``value`` is an integer constant's value.
    A register declared as a vector is given as kind "vector", with its elements.
    ``space`` is a symbol's state space; "function" of a function. ``items`` holds the operands
    inside: of a vector, a pair, a composite; the base of an address; what is negated.
    """

    kind: GivenKind
    text: str
    type: str | None = None
    value: int | None = None
    space: str | None = None
    items: tuple[Given, ...] = ()


class Problem(NamedTuple):
    """What is wrong, and with which operand (from 0; None: with their number)."""

    operand: int | None
    message: str


def operand_problems(op: Op, operands: Sequence[Given]) -> tuple[Problem, ...]:
    """What is wrong with the operands of an op that has a form; empty if nothing is.

    Where several forms take that many operands, those of the form with the fewest problems.
    """
    if op.name == "call" or not op.forms:
        return ()
    best: tuple[Problem, ...] | None = None
    for form, specs in op.alternatives(len(operands)):
        slots = form.match(op.mods) or {}
        found = tuple(_all_problems(op, specs, slots, operands))
        if best is None or len(found) < len(best):
            best = found
        if not found:
            return ()
    if best is not None:
        return best
    counts = sorted({count for form in op.forms for count in _counts(op, form)})
    shown = " or ".join(map(str, counts))
    noun = "operand" if counts == [1] else "operands"
    return (Problem(None, f"'{op.text}' takes {shown} {noun}, not {len(operands)}"),)


def _counts(op: Op, form: Form) -> Iterator[int]:
    present = form.present(op.modset)
    optional = sum(spec.optional for spec in present)
    yield from range(len(present) - optional, len(present) + 1)


def _all_problems(
    op: Op, specs: Sequence[OperandSpec], slots: Slots, operands: Sequence[Given]
) -> Iterator[Problem]:
    for index, (spec, given) in enumerate(zip(specs, operands, strict=True)):
        message = _problem(op, spec, slots, given)
        if message is not None:
            yield Problem(index, message)


def _problem(op: Op, spec: OperandSpec, slots: Slots, given: Given) -> str | None:
    if spec.address:
        return _address_problem(op, spec, given)
    if spec.role in ("label", "callee", "args", "rets", "ignore"):
        return None if given.kind in ("label", "symbol", "list", "register") else "must be a name"
    if given.kind == "pair":
        if spec.pair is None:
            return "takes one destination, not two"
        first = _problem(op, spec._replace(pair=None), slots, given.items[0])
        return first or _problem(op, spec.pair, slots, given.items[1])
    if spec.pair is not None and not spec.pair.optional:
        return "takes two destinations, joined by '|'"
    if spec.type == "sink":
        return None if given.kind == "sink" else "must be the sink '_'"
    length = vector_length(spec, slots)
    if given.kind == "vector":
        return _vector_problem(op, spec, slots, given, length)
    if length and length > 1:
        if length == 4 and given.kind == "special" and _is_vector(given):
            return None
        return f"must be a vector of {length} elements"
    return _scalar_problem(op, spec, operand_type(spec, slots), given, in_vector=False)


def _vector_problem(
    op: Op, spec: OperandSpec, slots: Slots, given: Given, length: int | None
) -> str | None:
    moves = op.effect != "none" or op.sync != "none" or spec.length is not None
    if length == 0 and not (moves and len(given.items) == 1):
        return "must not be a vector"
    if length and len(given.items) != length:
        return f"must have {length} elements, not {len(given.items)}"
    wanted = operand_type(spec, slots)
    for item in given.items:
        found = _scalar_problem(op, spec, wanted, item, in_vector=True)
        if found is not None:
            return found
    return None


def _scalar_problem(
    op: Op, spec: OperandSpec, wanted: str | None, given: Given, *, in_vector: bool
) -> str | None:
    written = spec.role in ("def", "both")
    match given.kind:
        case "register" | "element":
            return _register_problem(spec, wanted, given, in_vector)
        case "int" if not written:
            return _integer_problem(spec, wanted, given)
        case "float" if not written:
            untyped = in_vector and TYPES[wanted or "b8"].kind == "b"
            return None if untyped else _float_problem(spec, wanted, given)
        case "special" if not written:
            return _special_problem(op, spec, wanted, given)
        case "symbol" if not written:
            return _symbol_problem(spec, wanted, given)
        case "not" if not written:
            if "n" not in spec.flags and wanted != "pred":
                return "must not be a negated predicate"
            return _scalar_problem(op, spec, wanted, given.items[0], in_vector=in_vector)
        case "negative" if not written:
            return None if "^" in spec.flags else "must not be negated"
        case "sink":
            if in_vector:
                return None if written else "must not be the sink '_'"
            allowed = "%" in spec.flags and spec.length is None
            return None if allowed else "must not be the sink '_'"
        case _:
            pass
    return "must be a register" if written else "must be a register or a constant"


def _register_problem(
    spec: OperandSpec, wanted: str | None, given: Given, in_vector: bool
) -> str | None:
    if "#" in spec.flags:
        return "must be an integer constant"
    if given.kind == "element" and given.type is None:
        return None if "^" in spec.flags else "must not be a part of a register"
    if given.type is None or wanted is None:
        return None
    if compatible(given.type, wanted, widening="~" in spec.flags):
        return None
    here, there = TYPES[given.type], TYPES[wanted]
    if in_vector and here.bits == there.bits and here.lanes == there.lanes:
        return None  # ptxas looks only at the size of a vector's elements
    return f"takes .{wanted}, but {given.text} is .{given.type}"


def _integer_problem(spec: OperandSpec, wanted: str | None, given: Given) -> str | None:
    if "!" in spec.flags:
        return "must be a register"
    found = TYPES.get(wanted or "")
    if found is not None and (found.kind == "f" or found.lanes > 1):
        return f"takes .{wanted}, not an integer constant"
    if spec.values is None or given.value is None or _in_range(given.value, spec.values):
        return None
    return f"must be {_range_text(spec.values)}, not {given.value}"


def _in_range(value: int, values: str) -> bool:
    if values.startswith("x"):
        return value % int(values[1:]) == 0
    if values.startswith("p"):
        return 0 < value <= 1 << int(values[1:]) and value.bit_count() == 1
    for part in values.split("|"):
        low, dots, high = part.partition("..")
        if int(low) <= value <= int(high if dots else low):
            return True
    return False


def _range_text(values: str) -> str:
    if values.startswith("x"):
        return f"a multiple of {values[1:]}"
    if values.startswith("p"):
        return f"a power of two up to {1 << int(values[1:])}"
    if ".." in values:
        return f"in {values}"
    return " or ".join(values.split("|"))


def _float_problem(spec: OperandSpec, wanted: str | None, given: Given) -> str | None:
    if spec.flags.strip("~^%$<n"):
        return "must be an integer constant" if "#" in spec.flags else "must be a register"
    if wanted in ("f32", "f64", None):
        return None
    # A constant written as bits is bits: 0f in .b32, 0d (and decimals, which are f64) in .b64.
    if (wanted, given.type) in (("b32", "f32"), ("b64", "f64")):
        return None
    return f"takes .{wanted}, not a floating-point constant"


def _special_problem(op: Op, spec: OperandSpec, wanted: str | None, given: Given) -> str | None:
    if "<" not in spec.flags:
        return f"must not be a special register: move {given.text} to a register first"
    if _is_vector(given):
        return f"must be a component of {given.text}, such as {given.text}.x"
    register = SPECIAL.get(given.type or "")
    here, there = TYPES.get(register.type if register else ""), TYPES.get(wanted or "")
    if here is None or there is None:
        return None
    if there.kind == "f" or (there.bits > here.bits and op.name == "mov"):
        return f"takes .{wanted}, but {given.text} is .{here.name}"
    return None


def _is_vector(given: Given) -> bool:
    """Whether a special register is written without the component that it has."""
    register = SPECIAL.get(given.type or "")
    return register is not None and bool(register.components) and given.text == given.type


def _symbol_problem(spec: OperandSpec, wanted: str | None, given: Given) -> str | None:
    if "$" not in spec.flags:
        return f"must not be the address of '{given.text}': move it to a register first"
    found = TYPES.get(wanted or "")
    if found is not None and found.kind in ("f", "pred"):
        return f"takes .{wanted}, not an address"
    return None


def _address_problem(op: Op, spec: OperandSpec, given: Given) -> str | None:
    if spec.address in ("tensor", "texture", "surface"):
        return None if given.kind == "composite" else "must be a bracketed list of operands"
    if given.kind != "address":
        return "must be an address in brackets"
    base = given.items[0] if given.items else None
    if base is None:
        return None
    if base.kind in ("register", "element") and base.type is not None:
        found = TYPES.get(base.type)
        if found is not None and (
            found.kind in ("f", "pred") or found.bits > 64 or found.lanes > 1
        ):
            return f"address register {base.text} must be of integers or bits, not .{base.type}"
    if base.kind == "symbol" and base.space is not None and spec.space_known:
        return _space_problem(op, base)
    if base.kind == "int" and op.space not in ("local", None) and op.effect in ("load", "store"):
        return "a constant address is allowed only for .local"
    return None


def _space_problem(op: Op, base: Given) -> str | None:
    here = SPACES.get(base.space or "", base.space)
    wanted = op.space
    if wanted == "shared::cluster":
        wanted = "shared"
    if wanted is None or here is None or here == wanted:
        return None
    if wanted == "generic" and here in ("global", "shared", "const", "local"):
        return None
    return f"'{base.text}' stands in .{here}, not in .{wanted}"
