"""Functions: parameters, declarations, registers and a control-flow graph of blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from threading import RLock

from goptx.diag import GoptxError, Span
from goptx.ir.instruction import Instruction
from goptx.ir.operands import Label
from goptx.isa.types import TYPES


def _elements(text: str) -> int:
    """How many elements the outermost list of an initialiser has."""
    if "{" not in text[1:]:
        return text.count(",") + 1
    depth, commas = 0, 0
    for sign in re.findall(r"[{},]", text):
        depth += {"{": 1, "}": -1, ",": 0}[sign]
        commas += sign == "," and depth == 1
    return commas + 1


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable in memory (PTX ISA 5.4): global, constant, shared, local or a local ``.param``.

    ``dims`` is empty for scalars; a dimension of None is an unsized array (``x[]``), which takes
    its size from its value if it has one. ``init`` is the initialiser as canonical PTX text; the
    names in it stand in ``init_names``.
    """

    name: str
    space: str
    type: str
    align: int | None = None
    vector: int = 1
    dims: tuple[int | None, ...] = ()
    init: str | None = None
    init_names: tuple[str, ...] = ()
    linkage: str | None = None
    attributes: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if self.init is not None and self.dims[:1] == (None,):
            object.__setattr__(self, "dims", (_elements(self.init), *self.dims[1:]))

    @property
    def size(self) -> int | None:
        """Bytes; None for an unsized array or an opaque type (``.texref``)."""
        scalar = TYPES.get(self.type)
        if scalar is None:
            return None
        size = (scalar.bits // 8 or 1) * self.vector
        for dim in self.dims:
            if dim is None:
                return None
            size *= dim
        return size

    @property
    def alignment(self) -> int:
        """Alignment in bytes: as declared, else the natural one of the element."""
        scalar = TYPES.get(self.type)
        return self.align or (max(1, scalar.bits // 8) * self.vector if scalar else 8)

    def renamed(self, name: str) -> Variable:
        """The same variable by another name."""
        return replace(self, name=name)

    def __str__(self) -> str:
        """The declaration without semicolon."""
        parts = [f".{self.linkage}"] if self.linkage else []
        parts.append(f".{self.space}" if self.space else "")
        parts += self.attributes
        if self.align is not None:
            parts.append(f".align {self.align}")
        if self.vector > 1:
            parts.append(f".v{self.vector}")
        parts.append(f".{self.type}")
        dims = "".join(f"[{'' if d is None else d}]" for d in self.dims)
        text = " ".join(filter(None, parts)) + f" {self.name}{dims}"
        return f"{text} = {self.init}" if self.init is not None else text


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a kernel or a device function, or a return value of the latter.

    ``space`` is ``param`` or ``reg``. ``pointer`` holds the state space of a ``.ptr`` attribute
    (empty for a generic one) and ``pointer_align`` its alignment (PTX ISA 5.1.6). ``vector`` is
    above 1 for vector registers only.
    """

    name: str
    type: str
    space: str = "param"
    align: int | None = None
    dims: tuple[int | None, ...] = ()
    pointer: str | None = None
    pointer_align: int | None = None
    span: Span | None = field(default=None, compare=False)
    vector: int = 1

    @property
    def size(self) -> int:
        """Bytes; 8 for opaque types, 0 for an unsized array."""
        scalar = TYPES.get(self.type)
        size = max(1, scalar.bits // 8) * self.vector if scalar else 8
        for dim in self.dims:
            size *= dim or 0
        return size

    @property
    def alignment(self) -> int:
        """In bytes: as declared, else that of the type."""
        scalar = TYPES.get(self.type)
        return self.align or (max(1, scalar.bits // 8) if scalar else 8)

    def renamed(self, name: str) -> Parameter:
        """The same parameter by another name."""
        return replace(self, name=name)

    def __str__(self) -> str:
        parts = [f".{self.space}"]
        if self.align is not None:
            parts.append(f".align {self.align}")
        if self.vector > 1:
            parts.append(f".v{self.vector}")
        parts.append(f".{self.type}")
        if self.pointer is not None:
            parts.append(".ptr")
            if self.pointer:
                parts.append(f".{self.pointer}")
            if self.pointer_align is not None:
                parts.append(f".align {self.pointer_align}")
        dims = "".join(f"[{'' if d is None else d}]" for d in self.dims)
        return " ".join(parts) + f" {self.name}{dims}"


_MOST_DIGITS = 12
"""Digits of the number of a register; the rest of a name's digits belong to its prefix."""


class RegisterFile:
    """The registers of a function: single ones and ranges such as ``%r<100>``, by name.

    Ranges stay ranges, so that a file of thousands of registers costs nothing.
    """

    __slots__ = ("_fresh", "_ranges", "_singles")

    def __init__(self) -> None:
        self._singles: dict[str, tuple[str, int]] = {}
        self._ranges: dict[str, tuple[int, str, int]] = {}
        self._fresh: dict[str, int] = {}

    def declare(self, name: str, type: str, vector: int = 1) -> None:
        """Declare one register; ``vector`` is the number of its components."""
        self._singles[name] = (type, vector)

    def declare_range(self, prefix: str, count: int, type: str, vector: int = 1) -> None:
        """Declare ``prefix0`` to ``prefix(count-1)``."""
        self._ranges[prefix] = (count, type, vector)

    def lookup(self, name: str) -> tuple[str, int] | None:
        """The (type, vector length) of a register, or None if there is none of that name."""
        single = self._singles.get(name)
        if single is not None:
            return single
        stem = len(name.rstrip("0123456789"))
        # "%r1<3>" declares "%r10": digits may belong to the prefix of a range.
        for cut in range(max(stem, len(name) - _MOST_DIGITS), len(name)):
            prefix, digits = name[:cut], name[cut:]
            entry = self._ranges.get(prefix)
            if entry is not None and (digits == "0" or digits[0] != "0") and int(digits) < entry[0]:
                return entry[1], entry[2]
        return None

    def __contains__(self, name: str) -> bool:
        return self.lookup(name) is not None

    def type_of(self, name: str) -> str:
        """The type of a register: ``b32``, ``pred``…"""
        entry = self.lookup(name)
        if entry is None:
            raise KeyError(name)
        return entry[0]

    def has_range(self, prefix: str) -> bool:
        """Whether ``prefix<n>`` is declared."""
        return prefix in self._ranges

    def fresh(self, hint: str, type: str) -> str:
        """Declare and name a new register of the given type: ``hint0``, ``hint1``…"""
        count = self._fresh.get(hint, 0)
        name = f"{hint}{count}"
        while self.lookup(name) is not None:
            count += 1
            name = f"{hint}{count}"
        self._fresh[hint] = count + 1
        self.declare(name, type)
        return name

    def singles(self) -> Iterator[tuple[str, str, int]]:
        """(name, type, vector) of each single register, in order of declaration."""
        for name, (type_, vector) in self._singles.items():
            yield name, type_, vector

    def ranges(self) -> Iterator[tuple[str, int, str, int]]:
        """(prefix, count, type, vector) of each range, in order of declaration."""
        for prefix, (count, type_, vector) in self._ranges.items():
            yield prefix, count, type_, vector

    def names(self) -> Iterator[str]:
        """Every register's name, ranges expanded."""
        for name, _, _ in self.singles():
            yield name
        for prefix, count, _, _ in self.ranges():
            for index in range(count):
                yield f"{prefix}{index}"

    def copy(self, rename: Callable[[str], str] | None = None) -> RegisterFile:
        """A copy, its names and range prefixes passed through ``rename``."""
        change = rename or _same
        new = RegisterFile()
        new._singles = {change(name): entry for name, entry in self._singles.items()}
        new._ranges = {change(prefix): entry for prefix, entry in self._ranges.items()}
        new._fresh = {} if rename else dict(self._fresh)
        return new

    def update(self, other: RegisterFile) -> None:
        """Take over the declarations of another file, whose names must be disjoint from these."""
        self._singles.update(other._singles)
        self._ranges.update(other._ranges)


def _same(name: str) -> str:
    return name


class Block:
    """A basic block: a label, instructions, and the block that control falls through to.

    Only the last instruction may be a terminator. ``next`` is the label of the fall-through
    successor: None after an unguarded terminator or where the function ends. ``aliases`` are
    further labels at the same place; they exist for branch tables and debug information only.
    """

    __slots__ = ("aliases", "instructions", "label", "next")

    def __init__(
        self,
        label: str,
        instructions: list[Instruction] | None = None,
        next: str | None = None,
        aliases: tuple[str, ...] = (),
    ) -> None:
        self.label = label
        self.instructions: list[Instruction] = instructions if instructions is not None else []
        self.next = next
        self.aliases = aliases

    def __iter__(self) -> Iterator[Instruction]:
        return iter(self.instructions)

    def __len__(self) -> int:
        return len(self.instructions)

    def __repr__(self) -> str:
        return f"<Block {self.label}: {len(self.instructions)} instructions, next {self.next}>"

    @property
    def terminator(self) -> Instruction | None:
        """The branch, return, exit or trap at the end, if there is one."""
        if self.instructions and self.instructions[-1].is_terminator:
            return self.instructions[-1]
        return None

    @property
    def body(self) -> list[Instruction]:
        """The instructions without the terminator."""
        return self.instructions[:-1] if self.terminator is not None else self.instructions


@dataclass(frozen=True, slots=True)
class JumpTable:
    """``.branchtargets`` (labels of blocks) or ``.calltargets`` (names of functions)."""

    name: str
    targets: tuple[str, ...]
    kind: str = "branchtargets"
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.name}: .{self.kind} {', '.join(self.targets)};"


@dataclass(frozen=True, slots=True)
class CallPrototype:
    """A ``.callprototype`` of an indirect call (PTX ISA 11.1.5)."""

    name: str
    returns: tuple[Parameter, ...]
    params: tuple[Parameter, ...]
    suffix: str = ""
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        returns = f"({', '.join(map(str, self.returns))}) " if self.returns else "()"
        params = ", ".join(map(str, self.params))
        suffix = f" {self.suffix}" if self.suffix else ""
        return f"{self.name}: .callprototype {returns}_ ({params}){suffix};"


_LOADING = RLock()
"""Held while a body is parsed: threads may share a module that is read as it is asked for."""


class Function:
    """A kernel (``.entry``) or a device function (``.func``).

    The body is parsed when `blocks` (or anything else of the body) is first asked for, by the
    ``loader`` that the reader of the text supplies. ``trailer`` holds lines behind the last
    instruction that mean nothing to the program: labels that only debug information refers to.
    """

    def __init__(
        self,
        name: str,
        *,
        is_entry: bool,
        params: list[Parameter] | None = None,
        returns: list[Parameter] | None = None,
        linkage: str | None = None,
        directives: dict[str, tuple[int | str, ...]] | None = None,
        is_prototype: bool = False,
        span: Span | None = None,
        loader: Callable[[Function], None] | None = None,
    ) -> None:
        self.name = name
        self.is_entry = is_entry
        self.params: list[Parameter] = params if params is not None else []
        self.returns: list[Parameter] = returns if returns is not None else []
        self.linkage = linkage
        self.directives: dict[str, tuple[int | str, ...]] = (
            directives if directives is not None else {}
        )
        self.is_prototype = is_prototype
        self.span = span
        self.trailer: tuple[str, ...] = ()
        self._loader = loader
        self._is_loading = False
        self._blocks: list[Block] = []
        self._registers = RegisterFile()
        self._variables: dict[str, Variable] = {}
        self._tables: dict[str, JumpTable] = {}
        self._prototypes: dict[str, CallPrototype] = {}

    def __repr__(self) -> str:
        return f"<{'Kernel' if self.is_entry else 'Function'} {self.name}>"

    def load(self) -> None:
        """Parse the body now, if that has not happened yet."""
        if self._loader is None:
            return
        with _LOADING:
            # The loader asks for the body that it fills; other threads wait until it is there.
            if self._loader is None or self._is_loading:
                return
            self._is_loading = True
            try:
                self._loader(self)
                self._loader = None
            finally:
                self._is_loading = False

    @property
    def is_loaded(self) -> bool:
        """Whether the body is there as IR."""
        return self._loader is None

    @property
    def blocks(self) -> list[Block]:
        """The blocks in order of layout; the first is the entry."""
        self.load()
        return self._blocks

    @blocks.setter
    def blocks(self, blocks: list[Block]) -> None:
        self.load()
        self._blocks = blocks

    @property
    def registers(self) -> RegisterFile:
        self.load()
        return self._registers

    @registers.setter
    def registers(self, registers: RegisterFile) -> None:
        self.load()
        self._registers = registers

    @property
    def variables(self) -> dict[str, Variable]:
        """Variables declared in the body, by name: shared, local, local ``.param``."""
        self.load()
        return self._variables

    @property
    def tables(self) -> dict[str, JumpTable]:
        """Branch and call targets by name."""
        self.load()
        return self._tables

    @property
    def prototypes(self) -> dict[str, CallPrototype]:
        """Call prototypes by name."""
        self.load()
        return self._prototypes

    def instructions(self) -> Iterator[Instruction]:
        """All instructions in order of layout."""
        for block in self.blocks:
            yield from block.instructions

    def block_map(self) -> dict[str, Block]:
        """Blocks by label, aliases included."""
        found = {block.label: block for block in self.blocks}
        for block in self.blocks:
            for alias in block.aliases:
                found[alias] = block
        return found

    def branch_targets(self, instruction: Instruction) -> tuple[str, ...]:
        """The labels that a terminator can branch to, the fall-through not among them."""
        kind = instruction.op.terminator
        if kind == "branch":
            target = instruction.operands[0]
            return (target.name,) if isinstance(target, Label) else ()
        if kind == "indirect":
            table = self.tables.get(str(instruction.operands[1]))
            return table.targets if table is not None else ()
        return ()

    def successors(self, block: Block) -> list[str]:
        """Labels of the blocks that may follow: branch targets first, then the fall-through."""
        found: list[str] = []
        terminator = block.terminator
        if terminator is not None:
            found += self.branch_targets(terminator)
        if block.next is not None:
            found.append(block.next)
        return list(dict.fromkeys(found))

    def dimension(self, directive: str) -> tuple[int, int, int] | None:
        """The three values of ``reqntid``, ``maxntid`` or ``reqnctapercluster``; None if absent."""
        values = self.directives.get(directive)
        if values is None:
            return None
        x, y, z = (*(int(v) for v in values), 1, 1)[:3]
        return x, y, z

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name."""
        for param in (*self.params, *self.returns):
            if param.name == name:
                return param
        raise GoptxError.at(f"{self.name!r} has no parameter {name!r}", self.span)
