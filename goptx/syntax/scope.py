"""Scopes of a function body: what a name means where, and its unique name in the IR.

PTX lets sibling blocks declare the same register, variable and label; the IR has one flat space of
names a function. A name that is taken gets a number.
"""

from __future__ import annotations

from collections.abc import Callable

from goptx.ir import Function, Operand, Reg, Special, Sym, Variable
from goptx.isa.special import SPECIAL


class Names:
    """The names taken in one function, and what the module around it declares."""

    def __init__(self, function: Function, known: Callable[[str], bool]) -> None:
        self.function = function
        self.is_global = known
        self.taken: set[str] = {p.name for p in (*function.params, *function.returns)}

    def unique(self, name: str, is_range: bool = False) -> str:
        """The name itself if it is free, else the name with a number."""
        candidate, count = name, 0
        while self._is_taken(candidate, is_range):
            count += 1
            candidate = f"{name}_{count}_" if is_range else f"{name}_{count}"
        self.taken.add(candidate)
        return candidate

    def _is_taken(self, name: str, is_range: bool) -> bool:
        registers = self.function._registers  # pyright: ignore[reportPrivateUsage]
        if name in self.taken or registers.has_range(name):
            return True
        return registers.lookup(name + "0" if is_range else name) is not None or (
            not is_range and self.is_global(name)
        )


class Scope:
    """One ``{ }`` of a body."""

    def __init__(self, names: Names, parent: Scope | None = None) -> None:
        self.names = names
        self.parent = parent
        self.cache: dict[str, Operand] = {}
        self.labels: dict[str, str] = {}
        self._singles: dict[str, Operand] = {}
        self._ranges: dict[str, tuple[int, str]] = {}

    def declare_register(self, name: str, type_: str, vector: int, count: int | None) -> bool:
        """Declare a register or, with a count, a range; False if the scope has the name already."""
        if name in self._singles or name in self._ranges:
            return False
        self.cache.clear()
        unique = self.names.unique(name, count is not None)
        registers = self.names.function._registers  # pyright: ignore[reportPrivateUsage]
        if count is None:
            registers.declare(unique, type_, vector)
            self._singles[name] = Reg(unique)
        else:
            registers.declare_range(unique, count, type_, vector)
            self._ranges[name] = (count, unique)
        return True

    def declare_variable(self, variable: Variable) -> bool:
        """Declare a variable of the body; False if the scope has the name already."""
        if variable.name in self._singles or variable.name in self._ranges:
            return False
        self.cache.clear()
        unique = self.names.unique(variable.name)
        variables = self.names.function._variables  # pyright: ignore[reportPrivateUsage]
        variables[unique] = variable if unique == variable.name else variable.renamed(unique)
        self._singles[variable.name] = Sym(unique)
        return True

    def declare_label(self, name: str) -> str | None:
        """Declare a label; its unique name, or None if the scope has it already."""
        if name in self.labels:
            return None
        unique = self.names.unique(name)
        self.labels[name] = unique
        return unique

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
            found = scope._own(name)
            if found is not None:
                return found
            scope = scope.parent
        if name in SPECIAL:
            return Special(name)
        function = self.names.function
        if any(p.name == name for p in (*function.params, *function.returns)):
            param = function.parameter(name)
            return Reg(name) if param.space == "reg" else Sym(name)
        if self.names.is_global(name) or name in function._tables or name in function._prototypes:  # pyright: ignore[reportPrivateUsage]
            return Sym(name)
        return None

    def _own(self, name: str) -> Operand | None:
        found = self._singles.get(name)
        if found is not None or not self._ranges:
            return found
        prefix = name.rstrip("0123456789")
        digits = name[len(prefix) :]
        while digits:
            entry = self._ranges.get(prefix)
            if entry is not None and (digits[0] != "0" or digits == "0"):
                if int(digits) < entry[0]:
                    return Reg(entry[1] + digits)
                return None
            prefix, digits = prefix + digits[0], digits[1:]
        return None

    def range_of(self, name: str) -> str | None:
        """``%r<10>`` if the name looks like one past the end of a range declared here."""
        prefix = name.rstrip("0123456789")
        scope: Scope | None = self
        while scope is not None:
            if prefix in scope._ranges and prefix != name:
                return f"{prefix}<{scope._ranges[prefix][0]}>"
            scope = scope.parent
        return None
