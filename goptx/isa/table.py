"""The opcode table: reads the rows of ``*.txt`` beside this file, each when it is first asked for.

A row is written as the syntax boxes of the PTX ISA are, one form a line::

    add: Add two values. [9.7.1.1, 9.7.3.3]
      @ unit=int
      .type = .u16 .u32 .u64 .s16 .s64
      need .x2 ptx=8.0 sm=90
      add.type          =d:type, a:type, b:type
      add{.sat}.s32     =d:s32, a:s32, b:s32
      add{.rnd}.f32     =d:f32, a:f32, b:f32        ; unit=fp32

``{.a|.b}`` is an optional modifier, ``(.a|.b)`` one of several, ``.name`` a modifier, or one of the
set ``name`` where the row or ``common.txt`` defines it. Modifiers match in any order; only those
that are types, or that two slots of a form could take, keep theirs. ``docs/isa.md`` describes the
whole notation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from goptx.isa.types import TYPES

_HERE = Path(__file__).parent
_ROW = re.compile(r"^([a-z][\w.:]*): (.*?) \[([^\]]*)\]$", re.M)
_OPERAND = re.compile(
    r"^(?P<role>[=+!]?)(?P<name>\w+)(?::(?P<type>[\w()]+))?(?:\*(?P<count>[\w()]+))?"
    r"(?P<flags>[%!^~$<]*)(?:(?P<constant>[#&])(?P<values>[\w|.\-]*))?(?:@(?P<when>!?[\w:]+))?(?P<optional>\??)$"
)
_ADDRESS = re.compile(r"^\[(\w+)(?::([\w]+))?\](?:@(!?[\w:]+))?(\??)$")

SPACES = {
    "global": "global",
    "shared": "shared",
    "shared::cta": "shared",
    "shared::cluster": "shared::cluster",
    "local": "local",
    "const": "const",
    "param": "param",
    "param::entry": "param",
    "param::func": "param",
}
"""The modifiers that name a state space, and the space that each means."""

ATTRIBUTES = frozenset(
    (
        *("effect", "sync", "mask", "terminator", "unit", "lat", "cc", "aligned"),
        *("ptx", "sm", "volatile", "space", "legacy", "until", "head"),
    )
)
"""The properties that a row or form may give after ``@`` or ``;``."""

NOT_VALUES = {
    "label": "label",
    "callee": "callee",
    "args": "args",
    "rets": "rets",
    "text": "ignore",
}
"""Operand types of the table that are no PTX types, and the roles of their operands."""


class Slot(NamedTuple):
    """A place for one modifier: the set it comes from and whether it may be left out.

    Slots of one ``group`` are filled in source order: types, state spaces, and places that could
    take the same modifier.
    """

    name: str
    tokens: frozenset[str]
    optional: bool
    group: str


class OperandSpec(NamedTuple):
    """What a form says about one operand.

    ``type`` is a PTX type, the name of a modifier slot, or ``f(slot)``; ``length`` likewise
    gives the elements of a vector. ``address`` is "" for values, else the kind of the brackets.
    ``when`` names the modifier that this operand comes with. ``flags`` holds ``!`` register only,
    ``#`` immediate only, ``%`` sink allowed, ``~`` wider registers allowed, ``^`` parts of
    registers, ``$`` names and ``<`` special registers allowed, ``n`` negated predicate allowed.
    ``values`` limits integer constants: "0..15", "4|8|16", "x16" for multiples, "p4" for powers of
    two up to 2^4.
    """

    name: str
    role: str
    type: str | None
    length: str | None = None
    flags: str = ""
    values: str | None = None
    address: str = ""
    when: str | None = None
    optional: bool = False
    pair: OperandSpec | None = None

    @property
    def space_known(self) -> bool:
        """Whether this is the one memory operand, which the op's state space is about."""
        return self.name == "a"


class Need(NamedTuple):
    """The least PTX version (10 * major + minor) and the targets that something requires.

    ``when`` holds sets of modifiers: the requirement stands if one of each is present.
    """

    what: str
    ptx: int
    targets: tuple[str, ...]
    when: tuple[frozenset[str], ...] = ()


class Rule(NamedTuple):
    """A rule on combinations: if one of each set of ``left``, then one (or none) of ``right``."""

    left: tuple[frozenset[str], ...]
    right: frozenset[str]
    forbid: bool


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One legal shape of an opcode: its modifier slots, its operands, its properties."""

    syntax: str
    slots: tuple[Slot, ...]
    operands: tuple[OperandSpec, ...]
    properties: Mapping[str, str]
    rules: tuple[Rule, ...]
    tokens: frozenset[str]
    """Every modifier that some slot takes."""

    def match(self, mods: Sequence[str]) -> dict[str, str] | None:
        """The modifier in each slot, or None if these modifiers do not make this form."""
        if len(mods) > len(self.slots) or not self.tokens.issuperset(mods):
            return None
        taken: dict[int, str] = {}
        head = int(self.properties.get("head", 0))
        if any(mod not in slot.tokens for mod, slot in zip(mods[:head], self.slots, strict=False)):
            return None
        if not self._assign(mods, 0, {}, taken):
            return None
        return {self.slots[index].name: mod for index, mod in taken.items()}

    def _assign(
        self, mods: Sequence[str], at: int, last: dict[str, int], taken: dict[int, str]
    ) -> bool:
        if at == len(mods):
            return all(slot.optional or index in taken for index, slot in enumerate(self.slots))
        for index, slot in enumerate(self.slots):
            group = slot.group
            if index in taken or mods[at] not in slot.tokens:
                continue
            if group and index < last.get(group, -1):
                continue
            taken[index] = mods[at]
            after = {**last, group: index} if group else last
            if self._assign(mods, at + 1, after, taken):
                return True
            del taken[index]
        return False

    def present(self, modset: frozenset[str]) -> tuple[OperandSpec, ...]:
        """The operands that this form has with these modifiers, optional ones included."""
        return tuple(
            spec
            for spec in self.operands
            if spec.when is None or (spec.when.lstrip("!") in modset) != (spec.when[0] == "!")
        )

    def take(self, modset: frozenset[str], n: int) -> tuple[OperandSpec, ...] | None:
        """What this form says about n operands, or None if it does not take n."""
        present = self.present(modset)
        surplus = len(present) - n
        if not 0 <= surplus <= sum(spec.optional for spec in present):
            return None
        kept: list[OperandSpec] = []
        for spec in reversed(present):
            if surplus and spec.optional:
                surplus -= 1
            else:
                kept.append(spec)
        return tuple(reversed(kept))

    def broken_rule(self, modset: frozenset[str]) -> Rule | None:
        """The first rule on combinations that a set of modifiers breaks."""
        for rule in self.rules:
            present = all(tokens & modset for tokens in rule.left)
            if present and bool(rule.right & modset) == rule.forbid:
                return rule
        return None


@dataclass(frozen=True, slots=True, eq=False)
class OpRow:
    """Everything the table says about one opcode."""

    name: str
    doc: str
    sections: tuple[str, ...]
    forms: tuple[Form, ...]
    needs: tuple[Need, ...]
    file: str
    tokens: frozenset[str] = field(default_factory=lambda: frozenset[str]())


def row_names() -> tuple[str, ...]:
    """The names of all rows, in the order of the table."""
    return tuple(_blocks())


@cache
def row(name: str) -> OpRow | None:
    """The row of an opcode, or None."""
    block = _blocks().get(name)
    return None if block is None else _parse_row(name, *block)


@lru_cache(maxsize=1)
def _blocks() -> dict[str, tuple[str, str, str, str]]:
    """File, doc line, sections and text of each row, by opcode."""
    found: dict[str, tuple[str, str, str, str]] = {}
    for path in sorted(_HERE.glob("*.txt")):
        if path.name == "common.txt":
            continue
        text = path.read_text("utf-8")
        heads = list(_ROW.finditer(text))
        for head, after in zip(heads, [*heads[1:], None], strict=True):
            body = text[head.end() : after.start() if after else len(text)]
            if head[1] in found:
                raise ValueError(f"{path.name}: two rows for {head[1]}")
            found[head[1]] = (path.name, head[2], head[3], body)
    return found


@lru_cache(maxsize=1)
def _common() -> tuple[dict[str, frozenset[str]], tuple[Need, ...]]:
    text = (_HERE / "common.txt").read_text("utf-8")
    sets: dict[str, frozenset[str]] = {}
    needs: list[Need] = []
    for line in _lines(text):
        if not _definition(line, sets) and not _need(line, sets, needs):
            raise ValueError(f"common.txt: cannot read {line!r}")
    return sets, tuple(needs)


def _lines(text: str) -> Iterator[str]:
    """Logical lines: comments gone, lines indented by four or more joined to the one before."""
    pending = ""
    for raw in text.splitlines():
        line = raw.partition("//")[0].rstrip()
        if not line:
            continue
        if line.startswith("    ") and pending:
            pending += " " + line.strip()
            continue
        if pending:
            yield pending
        pending = line.strip()
    if pending:
        yield pending


def _parse_row(name: str, file: str, doc: str, sections: str, text: str) -> OpRow:
    common_sets, common_needs = _common()
    sets, needs = dict(common_sets), list(common_needs)
    defaults: dict[str, str] = {}
    rules: list[str] = []
    forms: list[Form] = []
    try:
        for line in _lines(text):
            if line.startswith("@"):
                defaults |= _properties(line[1:].split())[0]
            elif line.startswith("rule "):
                rules += line.split()[1:]
            elif not _definition(line, sets) and not _need(line, sets, needs):
                forms += _forms(name, line, sets, defaults, rules)
    except (ValueError, KeyError) as error:
        raise ValueError(f"{file}: row {name}: {error}") from error
    tokens = frozenset[str]().union(*(form.tokens for form in forms))
    parts = tuple(part.strip() for part in sections.split(","))
    own = tuple(need for need in needs if all(group & tokens for group in need.when))
    return OpRow(name, doc, parts, tuple(forms), own, file, tokens)


def _definition(line: str, sets: dict[str, frozenset[str]]) -> bool:
    name, equals, values = line.partition(" = ")
    if not equals or not name.startswith(".") or " " in name:
        return False
    tokens: set[str] = set()
    for value in values.split():
        word = value.removeprefix(".")
        tokens |= sets.get(word, frozenset((word,)))
    sets[name[1:]] = frozenset(tokens)
    return True


def _need(line: str, sets: Mapping[str, frozenset[str]], needs: list[Need]) -> bool:
    if not line.startswith("need "):
        return False
    words = line.split()[1:]
    need = need_of("", _properties([word for word in words if "=" in word])[0])
    for word in words:
        if word.startswith("."):
            needs.append(need._replace(what=word, when=_groups(word, sets)))
    return True


def _groups(text: str, sets: Mapping[str, frozenset[str]]) -> tuple[frozenset[str], ...]:
    """The sets of modifiers in ``.a|.b&.c``."""
    groups: list[frozenset[str]] = []
    for part in text.split("&"):
        words = [word.removeprefix(".") for word in part.split("|")]
        groups.append(frozenset[str]().union(*(sets.get(w, frozenset((w,))) for w in words)))
    return tuple(groups)


def need_of(what: str, properties: Mapping[str, str]) -> Need:
    """The requirement that the properties ``ptx`` and ``sm`` state."""
    major, _, minor = properties.get("ptx", "1.0").partition(".")
    targets = tuple(properties["sm"].split(",")) if "sm" in properties else ()
    return Need(what, int(major) * 10 + int(minor), targets)


def _properties(words: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Key=value words as a dict, and the rules (``.a=>.b``) among them."""
    found: dict[str, str] = {}
    rules: list[str] = []
    for word in words:
        if "=>" in word:
            rules.append(word)
            continue
        key, equals, value = word.partition("=")
        if key not in ATTRIBUTES:
            raise ValueError(f"no such property: {word}")
        found[key] = value if equals else "yes"
    return found, rules


def _forms(
    name: str,
    line: str,
    sets: Mapping[str, frozenset[str]],
    defaults: Mapping[str, str],
    row_rules: Sequence[str],
) -> list[Form]:
    body, _, tail = line.partition(";")
    syntax, _, operand_text = body.strip().partition(" ")
    if not syntax.startswith(name):
        raise ValueError(f"{syntax!r} is no form of it")
    own, rule_words = _properties(tail.split())
    properties = {**defaults, **own}
    rules = tuple(_rule(word, sets) for word in [*row_rules, *rule_words])
    operands = tuple(_operand(o) for o in _split(operand_text))
    shown = " ".join(body.split())
    found: list[Form] = []
    for variant in _variants(syntax[len(name) :]):
        slots = _slots(variant, sets)
        tokens = frozenset[str]().union(*(slot.tokens for slot in slots))
        found.append(Form(shown, slots, operands, properties, rules, tokens))
    return found


def _rule(word: str, sets: Mapping[str, frozenset[str]]) -> Rule:
    left, _, right = word.partition("=>")
    return Rule(_groups(left, sets), _groups(right.lstrip("!"), sets)[0], right.startswith("!"))


def _variants(pattern: str) -> list[list[tuple[list[str], bool]]]:
    """Expand a modifier pattern to lists of (alternatives, optional)."""
    variants: list[list[tuple[list[str], bool]]] = [[]]
    for element in re.findall(r"\{[^}]*\}|\([^)]*\)|\.[\w:]+", pattern):
        optional = element[0] == "{"
        body = element[1:-1] if element[0] in "{(" else element
        sequences = [re.findall(r"\.([\w:]+)", part) for part in body.split("|")]
        if all(len(sequence) == 1 for sequence in sequences):
            choice = ([sequence[0] for sequence in sequences], optional)
            variants = [[*variant, choice] for variant in variants]
            continue
        expanded: list[list[tuple[list[str], bool]]] = [[]] if optional else []
        expanded += [[([mod], False) for mod in sequence] for sequence in sequences]
        variants = [[*variant, *more] for variant in variants for more in expanded]
    return variants


def _slots(
    variant: Sequence[tuple[list[str], bool]], sets: Mapping[str, frozenset[str]]
) -> tuple[Slot, ...]:
    choices: list[tuple[str, frozenset[str], bool]] = []
    for words, optional in variant:
        tokens = sets.get(words[0]) or frozenset((words[0],))
        if len(words) > 1:
            tokens = tokens.union(*(sets.get(word, (word,)) for word in words[1:]))
        choices.append((words[0], tokens, optional))
    slots: list[Slot] = []
    for index, (word, tokens, optional) in enumerate(choices):
        if not tokens.isdisjoint(TYPES):
            group = "type"
        elif not tokens.isdisjoint(SPACES):
            group = "space"
        else:
            others = (other for at, (_, other, _) in enumerate(choices) if at != index)
            group = "" if all(tokens.isdisjoint(other) for other in others) else "same"
        count = sum(words[0] == word for words, _ in variant[:index])
        name = f"{word}{count + 1}" if count else word
        slots.append(Slot(name, tokens, optional, group))
    return tuple(slots)


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _operand(text: str) -> OperandSpec:
    first, _, second = text.partition("|=")
    address = _ADDRESS.match(first)
    if address:
        name, kind, when, optional = address.groups()
        return OperandSpec(
            name, "addr", None, address=kind or "memory", when=when, optional=bool(optional)
        )
    found = _OPERAND.match(first)
    if found is None:
        raise ValueError(f"cannot read the operand {text!r}")
    role = {"=": "def", "+": "both"}.get(found["role"], "use")
    role = NOT_VALUES.get(found["type"] or "", role)
    flags = found["flags"] + ("#" if found["constant"] == "#" else "")
    return OperandSpec(
        found["name"],
        role,
        None if found["type"] in NOT_VALUES else found["type"],
        found["count"],
        flags + ("n" if found["role"] == "!" else ""),
        found["values"] or None,
        when=found["when"],
        optional=bool(found["optional"]),
        pair=_operand("=" + second) if second else None,
    )
