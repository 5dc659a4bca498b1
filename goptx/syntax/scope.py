"""Scopes of a function body: what a name means where, and its unique name in the IR.

PTX lets sibling blocks declare the same register, variable and label; the IR has one flat space of
names a function. A name that is taken gets a number.
"""

from __future__ import annotations

from collections.abc import Callable

from goptx.ir import Function, Guard, Operand, Reg, Special, Sym, Variable
from goptx.isa.special import SPECIAL

_DIGITS = "0123456789"
_MOST_DIGITS = 12


class Names:
    """The names taken in one function, and what the module around it declares."""

    def __init__(self, function: Function, known: Callable[[str], bool]) -> None:
        self.function = function
        self.is_global = known
        self.params = {p.name: p for p in (*function.params, *function.returns)}
        self._taken: set[str] = set(self.params)
        self._next: dict[str, int] = {}

    def unique(self, name: str, is_range: bool = False) -> str:
        """The name itself if it is free, else the name with a number."""
        candidate = name
        while self._is_taken(candidate, is_range):
            count = self._next.get(name, 0) + 1
            self._next[name] = count
            candidate = f"{name}_{count}_" if is_range else f"{name}_{count}"
        self._taken.add(candidate)
        return candidate

    def _is_taken(self, name: str, is_range: bool) -> bool:
        registers = self.function._registers  # pyright: ignore[reportPrivateUsage]
        if name in self._taken or registers.has_range(name):
            return True
        if is_range:
            return registers.lookup(name + "0") is not None
        return registers.lookup(name) is not None or self.is_global(name)


class Scope:
    """One ``{ }`` of a body.

    Registers, variables and labels share its names (PTX ISA 4.4, 5.1). ``cache`` holds operands by
    their text, ``guards`` guards, for as long as no declaration changes what the text means.
    """

    __slots__ = ("_ranges", "_singles", "_stems", "cache", "guards", "labels", "names", "parent")

    def __init__(self, names: Names, parent: Scope | None = None) -> None:
        self.names = names
        self.parent = parent
        self.cache: dict[str, Operand] = {}
        self.guards: dict[str, Guard] = {}
        self.labels: dict[str, str] = {}
        self._singles: dict[str, Operand] = {}
        self._ranges: dict[str, tuple[int, str]] = {}
        self._stems: set[str] = set()

    def declares(self, name: str) -> bool:
        """Whether this very scope has the name; parameters belong to the outermost one."""
        if name in self._singles or name in self.labels:
            return True
        if self.parent is None and name in self.names.params:
            return True
        return bool(self._ranges) and self._in_range(name) is not None

    def declare_register(self, name: str, type_: str, vector: int) -> bool:
        """Declare a register; False if the scope has the name already."""
        if self.declares(name):
            return False
        self._forget()
        unique = self.names.unique(name)
        registers = self.names.function._registers  # pyright: ignore[reportPrivateUsage]
        registers.declare(unique, type_, vector)
        self._take(name, Reg(unique))
        return True

    def declare_range(self, prefix: str, count: int, type_: str, vector: int) -> bool:
        """Declare ``prefix0`` to ``prefix(count-1)``; False if the scope has one already."""
        if prefix in self._ranges or self._clashes(prefix, count):
            return False
        self._forget()
        unique = self.names.unique(prefix, is_range=True)
        registers = self.names.function._registers  # pyright: ignore[reportPrivateUsage]
        registers.declare_range(unique, count, type_, vector)
        self._ranges[prefix] = (count, unique)
        return True

    def declare_variable(self, variable: Variable) -> bool:
        """Declare a variable of the body; False if the scope has the name already."""
        if self.declares(variable.name):
            return False
        self._forget()
        unique = self.names.unique(variable.name)
        variables = self.names.function._variables  # pyright: ignore[reportPrivateUsage]
        variables[unique] = variable if unique == variable.name else variable.renamed(unique)
        self._take(variable.name, Sym(unique))
        return True

    def declare_label(self, name: str) -> str | None:
        """Declare a label; its unique name, or None if the scope has it already."""
        if self.declares(name):
            return None
        unique = self.names.unique(name)
        self.labels[name] = unique
        return unique

    def turn_into_symbol(self, unique: str) -> None:
        """Make the label just declared the name of a table or prototype, which is no place."""
        name, _ = self.labels.popitem()
        self._forget()
        self._take(name, Sym(unique))

    def _take(self, name: str, operand: Operand) -> None:
        self._singles[name] = operand
        if name[-1] in _DIGITS:
            self._stems.add(name.rstrip(_DIGITS))

    def _clashes(self, prefix: str, count: int) -> bool:
        """Whether a name of this scope is one of a range that is to be declared."""
        if prefix.rstrip(_DIGITS) not in self._stems:
            return False
        return any(
            name.startswith(prefix) and digits.isdecimal() and int(digits) < count
            for name in self._singles
            if (digits := name[len(prefix) :])
        )

    def _forget(self) -> None:
        """A declaration may change what a text means from here on."""
        self.cache.clear()
        self.guards.clear()

    def find_label(self, name: str) -> str | None:
        """The unique name of the label that the text's name means here."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.labels:
                return scope.labels[name]
            scope = scope.parent
        return None

    def resolve(self, name: str) -> Operand | None:
        """What a name means here: register, special register or symbol; None if undeclared."""
        scope: Scope | None = self
        while scope is not None:
            found = scope._singles.get(name)
            if found is None and scope._ranges:
                found = scope._in_range(name)
            if found is not None:
                return found
            scope = scope.parent
        if name in SPECIAL:
            return Special(name)
        param = self.names.params.get(name)
        if param is not None:
            return Reg(name) if param.space == "reg" else Sym(name)
        return Sym(name) if self.names.is_global(name) else None

    def _in_range(self, name: str) -> Operand | None:
        # "%r1<3>" declares "%r10": digits may belong to the prefix. A number has few of them, so
        # that a name of thousands of digits costs no more than any other.
        end = len(name)
        for cut in range(max(len(name.rstrip(_DIGITS)), end - _MOST_DIGITS), end):
            entry = self._ranges.get(name[:cut])
            if entry is not None:
                # ptxas ignores leading zeros: "%r01" is "%r1" of "%r<10>".
                number = int(name[cut:])
                if number < entry[0]:
                    is_plain = entry[1] == name[:cut] and (name[cut] != "0" or cut + 1 == end)
                    return Reg(name if is_plain else f"{entry[1]}{number}")
        return None

    def range_of(self, name: str) -> str | None:
        """``%r<10>`` if the name looks like one past the end of a range declared here."""
        prefix = name.rstrip(_DIGITS)
        scope: Scope | None = self
        while scope is not None:
            if prefix in scope._ranges and prefix != name:
                return f"{prefix}<{scope._ranges[prefix][0]}>"
            scope = scope.parent
        return None
