"""A small writer of LLVM IR as text: names temporaries, keeps lines, knows nothing of PTX."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

INT: Final = {1: "i1", 8: "i8", 16: "i16", 32: "i32", 64: "i64", 128: "i128"}
BITS: Final = {
    **{name: bits for bits, name in INT.items()},
    "float": 32,
    "double": 64,
    "half": 16,
    "bfloat": 16,
}


class Writer:
    """Lines of a function's body. Values are the texts that LLVM IR has for them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.block = "entry"
        self.externals: dict[str, str] = {}
        self._count = 0

    def fresh(self, hint: str = "t") -> str:
        """A new name without its sigil."""
        self._count += 1
        return f"{hint}.{self._count}"

    def value(self, text: str) -> str:
        """An instruction that has a result, and the name of that."""
        self._count += 1
        name = f"%t.{self._count}"
        self.lines.append(f"  {name} = {text}")
        return name

    def do(self, text: str) -> None:
        """An instruction without result."""
        self.lines.append(f"  {text}")

    def label(self, name: str) -> None:
        """Starts a block."""
        self.lines.append(f"{name}:")
        self.block = name

    def branch(self, condition: str, then: str, other: str, *, unlikely: bool = False) -> None:
        """A conditional branch; ``unlikely`` says that it mostly goes to ``other``."""
        weights = ", !prof !0" if unlikely else ""
        self.do(f"br i1 {condition}, label %{then}, label %{other}{weights}")

    @contextmanager
    def where(self, condition: str) -> Generator[None]:
        """What is written inside is done only where a condition holds, which it mostly does not."""
        then, go = self.fresh("where"), self.fresh("on")
        self.branch(condition, then, go, unlikely=True)
        self.label(then)
        yield
        self.do(f"br label %{go}")
        self.label(go)

    def cast(self, value: str, old: str, new: str, *, signed: bool = False) -> str:
        """A value's bits as another type: wider by extension, narrower by truncation."""
        if old == new:
            return value
        have, want = BITS[old], BITS[new]
        bits, wanted = INT[have], INT[want]
        if old != bits:
            value = self.value(f"bitcast {old} {value} to {bits}")
        if have < want:
            value = self.value(f"{'sext' if signed else 'zext'} {bits} {value} to {wanted}")
        elif have > want:
            value = self.value(f"trunc {bits} {value} to {wanted}")
        if new != wanted:
            value = self.value(f"bitcast {wanted} {value} to {new}")
        return value

    def field(self, base: str, offset: int, type_: str) -> str:
        """Loads a field of a structure."""
        return self.value(f"load {type_}, ptr {self.ptr(base, offset)}")

    def ptr(self, base: str, offset: int | str) -> str:
        """A pointer that many bytes on."""
        if offset == 0:
            return base
        return self.value(f"getelementptr i8, ptr {base}, i64 {offset}")

    def put(self, base: str, offset: int, type_: str, value: str) -> None:
        """Stores a field of a structure."""
        self.do(f"store {type_} {value}, ptr {self.ptr(base, offset)}")

    def call(self, result: str, name: str, *args: tuple[str, str]) -> str:
        """Calls a function outside or an intrinsic, which is declared at its first use."""
        types = ", ".join(t for t, _ in args)
        self.externals.setdefault(name, f"declare {result} @{name}({types})")
        text = f"call {result} @{name}({', '.join(f'{t} {v}' for t, v in args)})"
        if result == "void":
            self.do(text)
            return ""
        return self.value(text)
