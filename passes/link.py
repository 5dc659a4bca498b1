"""Put several modules into one, side by side, as a linker does; nothing is fused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from goptx.diag import Diagnostic, GoptxError
from goptx.ir import Alias, FileEntry, Function, Loc, Module, Pragma, Section, Sym, Variable
from goptx.ir.operands import Operand
from goptx.passes.strip_debug import strip_function

_TARGET = re.compile(r"(?:sm|compute)_(\d+)([af]?)")
_NAME = re.compile(r"[A-Za-z_$%][\w$]*", re.ASCII)

_WEAK = ("weak", "common")
"""Linkage of definitions of which there may be several."""

_Named = Variable | Function | Alias


@dataclass(frozen=True)
class Linked:
    """A linked module; the new names, by old name, of each input; and what was done about them."""

    module: Module
    renamed: tuple[Mapping[str, str], ...]
    notes: tuple[Diagnostic, ...]


def link_modules(modules: Sequence[Module]) -> Linked:
    """Link modules, which are used up: their functions move into the result.

    Names with external linkage that one module declares and another defines are one thing. What
    two modules define is kept for the first and renamed for the others (``k_1``), as are names
    that are private to a module. Debug sections of several modules cannot be joined and are
    dropped; source lines stay.

    Raises:
        GoptxError: there is nothing to link, or no target fits all modules.
    """
    if not modules:
        raise GoptxError.at("there is nothing to link")
    first = modules[0]
    module = Module(
        max(m.version for m in modules),
        [common_target([m.target for m in modules]), *_modes(modules)],
        _address_size(modules),
    )
    if len(modules) == 1:
        module.source = first.source
        module.targets = first.targets
        module.items = first.items
        return Linked(module, ({},), ())
    notes: list[Diagnostic] = []
    renamed = _new_names(modules)
    for one, names in zip(modules, renamed, strict=True):
        if names:
            rename_symbols(one, names)
        for old, new in names.items():
            notes.append(Diagnostic("note", f"{old!r} of {one.filename} is {new!r} here"))
    files = _join_files(modules)
    if any(isinstance(item, Section) for one in modules for item in one.items):
        notes.append(Diagnostic("warning", "debug sections cannot be joined and were dropped"))
    module.items = [*files, *_join_items(modules)]
    return Linked(module, tuple(renamed), tuple(notes))


def common_target(targets: Sequence[str]) -> str:
    """The oldest target that code for all the given ones can be compiled for.

    Code for ``sm_80`` runs on everything newer, for ``sm_100f`` on newer ones of its family, for
    ``sm_90a`` on that alone.
    """
    found = [(_parts(target), target.replace("compute_", "sm_")) for target in targets]
    (number, _), best = max(found, key=lambda one: (one[0][0], " fa".find(one[0][1] or " ")))
    for (other, suffix), name in found:
        fits = suffix == "" or name == best or (suffix == "f" and other // 10 == number // 10)
        if not fits:
            raise GoptxError.at(
                f"no target runs code for {name} and for {best}",
                hint="compile the modules for one target",
            )
        if suffix == "f" and best == f"sm_{number}":
            best = f"sm_{number}f"
    return best


def _parts(target: str) -> tuple[int, str]:
    found = _TARGET.fullmatch(target)
    if found is None:
        raise GoptxError.at(f"unknown target {target!r}")
    return int(found[1]), found[2]


def _modes(modules: Sequence[Module]) -> list[str]:
    """The words after the architecture: texture mode and the like, the same everywhere."""
    modes = {tuple(sorted(t for t in m.targets[1:] if t != "debug")) for m in modules}
    if len(modes) > 1:
        shown = [f"{m.filename}: .target {', '.join(m.targets)}" for m in modules]
        raise GoptxError.at(
            "the modules have different texture modes",
            notes=shown,
            hint="compile all of them with the same texture mode",
        )
    return list(modes.pop())


def _address_size(modules: Sequence[Module]) -> int:
    sizes = {m.address_size for m in modules}
    if len(sizes) > 1:
        shown = [f"{m.filename}: .address_size {m.address_size}" for m in modules]
        raise GoptxError.at(
            "32-bit and 64-bit modules cannot be linked",
            notes=shown,
            hint="compile all of them with the same address size",
        )
    return sizes.pop()


# Names


class _Use(NamedTuple):
    """One item of that name in one module."""

    module: int
    item: _Named

    @property
    def linkage(self) -> str | None:
        return None if isinstance(self.item, Alias) else self.item.linkage

    @property
    def defines(self) -> bool:
        if isinstance(self.item, Function):
            return not self.item.is_prototype
        return self.linkage != "extern"


def _named(module: Module) -> Iterator[_Named]:
    for item in module.items:
        if isinstance(item, Variable | Function | Alias):
            yield item


def _new_names(modules: Sequence[Module]) -> list[dict[str, str]]:
    """For each module, the names that must change and what they become."""
    uses: dict[str, list[_Use]] = {}
    for index, module in enumerate(modules):
        for item in _named(module):
            uses.setdefault(item.name, []).append(_Use(index, item))
    taken = set(uses)
    renamed: list[dict[str, str]] = [{} for _ in modules]
    for name, places in uses.items():
        for index in _losers(places):
            renamed[index][name] = _fresh(name, taken, modules[index])
    return renamed


def _losers(places: Sequence[_Use]) -> list[int]:
    """The modules that must give a name up."""
    owners = list(dict.fromkeys(use.module for use in places))
    if len(owners) == 1:
        return []
    private = {
        u.module for u in places if all(_is_private(v) for v in places if v.module == u.module)
    }
    shared = [index for index in owners if index not in private]
    strong = [
        u.module for u in places if u.defines and u.linkage not in _WEAK and u.module in shared
    ]
    losers = list(dict.fromkeys(strong))[1:]
    losers += _unlike_arrays(places, shared)
    # If nobody shares the name, the first of those that have it for themselves keeps it.
    losers += [index for index in owners if index in private][0 if shared else 1 :]
    return sorted(set(losers))


def _is_private(use: _Use) -> bool:
    return use.linkage is None


def _unlike_arrays(places: Sequence[_Use], shared: Sequence[int]) -> list[int]:
    """Modules whose ``.extern .shared`` array is declared otherwise than the first one."""
    arrays = [
        u
        for u in places
        if u.module in shared and isinstance(u.item, Variable) and u.item.space == "shared"
    ]
    return [u.module for u in arrays[1:] if str(u.item) != str(arrays[0].item)]


def _fresh(name: str, taken: set[str], module: Module) -> str:
    """``name_1``, ``name_2``…: the first that no module has, and no function of this one."""
    local = {
        inner
        for function in module.definitions()
        for inner in (*function.variables, *(p.name for p in function.params))
    }
    number = 1
    while f"{name}_{number}" in taken or f"{name}_{number}" in local:
        number += 1
    taken.add(f"{name}_{number}")
    return f"{name}_{number}"


def rename_symbols(module: Module, names: Mapping[str, str]) -> None:
    """Rename what a module declares, wherever it is named."""

    def new(match: re.Match[str]) -> str:
        return names.get(match[0], match[0])

    for index, item in enumerate(module.items):
        if isinstance(item, Variable):
            init = None if item.init is None else _NAME.sub(new, item.init)
            inner = tuple(names.get(n, n) for n in item.init_names)
            name = names.get(item.name, item.name)
            module.items[index] = replace(item, name=name, init=init, init_names=inner)
        elif isinstance(item, Alias):
            name, target = (names.get(n, n) for n in (item.name, item.target))
            module.items[index] = replace(item, name=name, target=target)
        elif isinstance(item, Function):
            if not item.is_prototype:
                _rename_in_body(item, names)
            item.name = names.get(item.name, item.name)


def _rename_in_body(function: Function, names: Mapping[str, str]) -> None:
    local = {p.name for p in (*function.params, *function.returns)}
    local.update(function.variables, function.tables, function.prototypes)
    known = {old: new for old, new in names.items() if old not in local}

    def leaf(operand: Operand) -> Operand:
        if isinstance(operand, Sym) and operand.name in known:
            return replace(operand, name=known[operand.name])
        return operand

    for instruction in function.instructions():
        if instruction.op.terminator == "none":
            instruction.rewrite(leaf)
    for name, table in function.tables.items():
        if table.kind == "calltargets":
            targets = tuple(known.get(t, t) for t in table.targets)
            function.tables[name] = replace(table, targets=targets)


# Files and items


def _join_files(modules: Sequence[Module]) -> list[FileEntry]:
    """One list of source files; the positions in the functions are numbered anew."""
    entries: dict[tuple[object, ...], FileEntry] = {}
    for module in modules:
        numbers: dict[int, int] = {}
        for index, entry in module.files.items():
            key = (entry.path, entry.time, entry.size)
            if key not in entries:
                entries[key] = replace(entry, index=len(entries) + 1)
            numbers[index] = entries[key].index
        for function in module.definitions():
            _renumber(function, numbers)
    return list(entries.values())


def _renumber(function: Function, files: Mapping[int, int]) -> None:
    """Source positions in the new list of files; without what points into debug sections."""
    positions = [(i, i.loc) for i in function.instructions() if i.loc is not None]
    strip_function(function)
    for instruction, loc in positions:
        instruction.loc = Loc(files.get(loc.file, loc.file), loc.line, loc.column)


def _join_items(modules: Sequence[Module]) -> list[Function | Variable | Alias | Pragma]:
    """All items in order; of what is declared several times, what is needed once.

    A variable's definition stands where its first declaration stood, since it must come before
    uses; a function's prototype may stay, with the linkage of the definition.
    """
    definitions = _definitions(modules)
    aliased = _aliased(modules)
    placed: set[str] = set()
    found: list[Function | Variable | Alias | Pragma] = []
    for module in modules:
        for item in module.items:
            if isinstance(item, Section | FileEntry) or _is_dwarf(item):
                continue
            if isinstance(item, Pragma):
                if item.text not in placed:
                    placed.add(item.text)
                    found.append(item)
                continue
            definition = definitions.get(item.name, item)
            if isinstance(item, Alias):
                found.append(item)
                continue
            if isinstance(definition, Alias):
                # The prototype of the function that is another name stands before it.
                definition = aliased[item.name]
            if not isinstance(definition, Function) or not isinstance(item, Function):
                if item.name not in placed:
                    found.append(definition)
            else:
                if item.name in placed and item is not definition:
                    continue
                found.append(item if item is definition else _prototype(item, definition))
            placed.add(item.name)
    return found


def _definitions(modules: Sequence[Module]) -> dict[str, _Named]:
    """What each name means in the end: a strong definition, else a weak one."""
    found: dict[str, _Use] = {}
    for index, module in enumerate(modules):
        for item in _named(module):
            use = _Use(index, item)
            before = found.get(item.name)
            if use.defines and (
                before is None or _WEAK.count(before.linkage) > _WEAK.count(use.linkage)
            ):
                found[item.name] = use
    return {name: use.item for name, use in found.items()}


def _aliased(modules: Sequence[Module]) -> dict[str, _Named]:
    """For each name that is an alias, its declaration in the module that says so."""
    return {
        item.name: next(i for i in _named(module) if i.name == item.name)
        for module in modules
        for item in module.items
        if isinstance(item, Alias)
    }


def _prototype(function: Function, definition: Function) -> Function:
    """The declaration of what is defined further down; a definition that lost becomes one too."""
    return Function(
        function.name,
        is_entry=function.is_entry,
        params=function.params,
        returns=function.returns,
        linkage=definition.linkage,
        is_prototype=True,
        span=function.span,
    )


def _is_dwarf(item: object) -> bool:
    return isinstance(item, Pragma) and item.text.startswith("@@DWARF")
