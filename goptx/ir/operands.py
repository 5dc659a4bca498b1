"""Operands of PTX instructions (PTX ISA 6, "Instruction Operands"). Immutable; `str` prints PTX."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

_MASK64 = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Reg:
    """A register, by its name in the function's register file."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Special:
    """A special register such as ``%tid.x`` or, without component, ``%laneid`` (PTX ISA 10)."""

    name: str

    @property
    def base(self) -> str:
        """The name without its component: ``%tid``."""
        return self.name.partition(".")[0]

    @property
    def component(self) -> str:
        """``x``, ``y``, ``z``, ``w`` or the empty string."""
        return self.name.partition(".")[2]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Int:
    """An integer constant; kept in -2^63 .. 2^64-1, all PTX integer constants are 64 bits wide."""

    value: int

    @property
    def bits(self) -> int:
        """The value as an unsigned 64-bit pattern."""
        return self.value & _MASK64

    def __str__(self) -> str:
        return str(self.value) if self.value < 1 << 63 else f"0x{self.value:x}"


@dataclass(frozen=True, slots=True)
class Float:
    """A floating-point constant by its bits; ``width`` 32 (``0f``) or 64 (``0d``, decimal)."""

    bits: int
    width: int

    def __str__(self) -> str:
        return f"0f{self.bits:08X}" if self.width == 32 else f"0d{self.bits:016X}"


@dataclass(frozen=True, slots=True)
class Sym:
    """A variable, parameter, function or table by name, as a value, with a byte offset."""

    name: str
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.name}{self.offset:+d}" if self.offset else self.name


@dataclass(frozen=True, slots=True)
class Label:
    """A branch target: the label of a block."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Address:
    """A memory operand ``[base+offset]``; the base is a register, a name or a constant."""

    base: Reg | Sym | Int | Element
    offset: int = 0
    unified: bool = False

    def __str__(self) -> str:
        shift = f"+{self.offset}" if self.offset else ""
        return f"[{self.base}{shift}]{'.unified' if self.unified else ''}"


@dataclass(frozen=True, slots=True)
class Vector:
    """A brace-enclosed list of operands."""

    items: tuple[Operand, ...]

    def __str__(self) -> str:
        return "{" + ", ".join(map(str, self.items)) + "}"


@dataclass(frozen=True, slots=True)
class Composite:
    """A bracketed list such as ``[tensorMap, {c0, c1}]`` of texture and tensor instructions."""

    items: tuple[Operand, ...]

    def __str__(self) -> str:
        return "[" + ", ".join(map(str, self.items)) + "]"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two destinations ``a|b``."""

    first: Operand
    second: Operand

    def __str__(self) -> str:
        return f"{self.first}|{self.second}"


@dataclass(frozen=True, slots=True)
class Not:
    """A negated predicate ``!p``."""

    operand: Reg

    def __str__(self) -> str:
        return f"!{self.operand}"


@dataclass(frozen=True, slots=True)
class Negative:
    """A negated register ``-r`` (video instructions only)."""

    operand: Operand

    def __str__(self) -> str:
        return f"-{self.operand}"


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a register: ``v.x`` of a vector, ``r.b0`` or ``r.h1`` of video instructions."""

    base: Reg
    selector: str

    def __str__(self) -> str:
        return f"{self.base}.{self.selector}"


@dataclass(frozen=True, slots=True)
class Sink:
    """The destination ``_``, whose value is dropped."""

    def __str__(self) -> str:
        return "_"


SINK = Sink()


@dataclass(frozen=True, slots=True)
class Args:
    """A parenthesised list: arguments or return values of a call."""

    items: tuple[Operand, ...]

    def __str__(self) -> str:
        return "(" + ", ".join(map(str, self.items)) + ")"


Operand = (
    Reg
    | Special
    | Int
    | Float
    | Sym
    | Label
    | Address
    | Vector
    | Composite
    | Pair
    | Not
    | Negative
    | Element
    | Sink
    | Args
)


def children(operand: Operand) -> tuple[Operand, ...]:
    """The operands directly inside an operand."""
    match operand:
        case Address(base=base):
            return (base,)
        case Vector(items=items) | Composite(items=items) | Args(items=items):
            return items
        case Pair(first=first, second=second):
            return (first, second)
        case Not(operand=inner) | Negative(operand=inner):
            return (inner,)
        case Element(base=base):
            return (base,)
        case _:
            return ()


def walk(operand: Operand) -> Iterator[Operand]:
    """The operand and everything inside it, outermost first."""
    yield operand
    for child in children(operand):
        yield from walk(child)


def registers_of(operand: Operand) -> Iterator[str]:
    """The names of the registers that occur in an operand, in order, repeats included."""
    if isinstance(operand, Reg):
        yield operand.name
        return
    for child in children(operand):
        yield from registers_of(child)


def rewrite(operand: Operand, leaf: Callable[[Operand], Operand]) -> Operand:
    """Rebuild an operand with ``leaf`` applied to its innermost parts.

    ``leaf`` sees registers, special registers, constants, names, labels and the sink. A base of an
    address may become a name with an offset; the offsets add up.
    """
    match operand:
        case Address(base=base, offset=offset, unified=unified):
            new = rewrite(base, leaf)
            if isinstance(new, Sym) and new.offset:
                return Address(Sym(new.name), offset + new.offset, unified)
            if not isinstance(new, Reg | Sym | Int | Element):
                raise TypeError(f"not an address base: {new}")
            return operand if new is base else Address(new, offset, unified)
        case Vector(items=items):
            return Vector(tuple(rewrite(i, leaf) for i in items))
        case Composite(items=items):
            return Composite(tuple(rewrite(i, leaf) for i in items))
        case Args(items=items):
            return Args(tuple(rewrite(i, leaf) for i in items))
        case Pair(first=first, second=second):
            return Pair(rewrite(first, leaf), rewrite(second, leaf))
        case Not(operand=inner):
            new = leaf(inner)
            if not isinstance(new, Reg):
                raise TypeError(f"not a predicate register: {new}")
            return Not(new)
        case Negative(operand=inner):
            return Negative(rewrite(inner, leaf))
        case Element(base=base, selector=selector):
            new = leaf(base)
            if not isinstance(new, Reg):
                raise TypeError(f"not a register: {new}")
            return Element(new, selector)
        case _:
            return leaf(operand)
