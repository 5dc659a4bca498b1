"""Statements on global and local memory, constants and variables of the module."""

from __future__ import annotations

from fuzzing.writer import Level, Statement, Writer

SCRATCH = 80
"""Where in a thread's part of the output free space begins; 48 bytes of it."""

ATOMICS = (
    *("add.u32", "max.u32", "min.s32", "or.b32", "xor.b32", "and.b32", "add.u64", "max.s64"),
    *("inc.u32", "min.u64"),
)
"""Operations whose results do not depend on their order, as long as nobody reads in between; each
has eight words of eight bytes of its own."""

SUMS = (len(ATOMICS) + 1) * 8
"""Words of eight bytes that are changed atomically; the last eight by exchange."""


def load(w: Writer) -> None:
    """Reads the input, in several widths."""
    cache = w.choices.pick(("", ".nc", ".ca", ".cg", ".volatile"))
    volatile = ".volatile" if cache == ".volatile" else ""
    cache = "" if volatile else cache
    size, typed, kinds = w.choices.pick(
        (
            *((4, "u32", ("r",)), (4, "f32", ("f",)), (8, "u64", ("rd",)), (2, "u16", ("rs",))),
            *((8, "v2.u32", ("r", "r")), (16, "v4.u32", ("r",) * 4), (16, "v2.u64", ("rd", "rd"))),
            *(
                (8, "v2.f32", ("f", "f")),
                (1, "u8", ("r",)),
                (2, "s16", ("r",)),
                (8, "f64", ("fd",)),
            ),
            *((8, "v4.u16", ("rs",) * 4), (4, "b32", ("hh",))),
        )
    )
    address = w.read_address(max(size, 4))
    targets = [w.variable(kind) for kind in kinds]
    if len(set(targets)) < len(targets):
        targets = [w.fresh(kind) for kind in kinds]
    text = f"{{{', '.join(targets)}}}" if len(targets) > 1 else targets[0]
    w.emit(f"ld{volatile}.global{cache}.{typed} {text}, [{address}]")
    if len(targets) > 1:
        for target, kind in zip(targets, kinds, strict=True):
            w.keep(target, Level.THREAD)
            if kind == "r":
                w.emit(f"xor.b32 {w.variable('r')}, {w.value('r')}, {target}")


def load_agreed(w: Writer) -> None:
    """Reads what all threads of a warp or CTA read."""
    level = min(w.level, w.choices.pick((Level.CTA, Level.WARP)))
    cache = w.choices.pick((".nc", ""))
    w.made("r", level, f"ld.global{cache}.u32 {{}}, [{w.read_address(4, level)}]")


def store(w: Writer) -> None:
    """Writes to the thread's part of the output, and at times reads it back."""
    size, typed, kinds = w.choices.pick(
        (
            *((4, "u32", ("r",)), (8, "u64", ("rd",)), (4, "f32", ("f",)), (2, "u16", ("rs",))),
            *((16, "v4.u32", ("r",) * 4), (8, "v2.f32", ("f", "f")), (8, "f64", ("fd",))),
            (1, "u8", ("r",)),
        )
    )
    offset = SCRATCH + size * w.choices.below(48 // size)
    values = [w.value(kind) for kind in kinds]
    text = f"{{{', '.join(values)}}}" if len(values) > 1 else values[0]
    opcode = w.choices.pick(("st.global", "st.global", "st.global.cs", "st.volatile.global"))
    w.emit(f"{w.guard()}{opcode}.{typed} [{w.own_pointer}+{offset}], {text}")
    if w.choices.chance(20) and len(kinds) == 1:
        w.emit(f"st.global.{typed} [{w.own_pointer}+{offset}], {text}")
        w.emit(f"ld.global.{typed} {w.variable(kinds[0])}, [{w.own_pointer}+{offset}]")


def atomics(w: Writer) -> None:
    """Changes words that all threads change."""
    number = w.choices.below(len(ATOMICS))
    opcode = ATOMICS[number]
    kind = "rd" if "64" in opcode else "r"
    address = _sum_address(w, number)
    value = "5" if opcode.startswith("inc") else w.value(kind)
    if opcode.startswith("inc") or w.choices.chance(50):
        result = w.fresh(kind)
        w.emit(f"{w.guard()}atom.global.{opcode} {result}, [{address}], {value}")
    else:
        w.emit(f"{w.guard()}red.global.{opcode} [{address}], {value}")


def compare_and_swap(w: Writer) -> None:
    """Adds by trying until nobody else came between."""
    address, top = _sum_address(w, len(ATOMICS)), w.label()
    old, new, found, failed = w.fresh("r"), w.fresh("r"), w.fresh("r"), w.fresh("p")
    w.emit(f"ld.relaxed.gpu.global.u32 {old}, [{address}]")
    w.place(top)
    w.emit(f"add.u32 {new}, {old}, {w.value('r')}")
    w.emit(f"atom.global.cas.b32 {found}, [{address}], {old}, {new}")
    w.emit(f"setp.ne.u32 {failed}, {found}, {old}")
    w.emit(f"mov.u32 {old}, {found}")
    w.emit(f"@{failed} bra {top}")


def _sum_address(w: Writer, number: int) -> str:
    """One of the words of an operation."""
    at, address = w.small(Level.THREAD, 7), w.fresh("rd")
    w.emit(f"mad.wide.u32 {address}, {at}, 8, {w.sums_pointer}")
    if number:
        w.emit(f"add.s64 {address}, {address}, {64 * number}")
    return address


def local(w: Writer) -> None:
    """Local memory at places that are only known when it runs."""
    name, base, generic = w.name("loc"), w.fresh("rd"), w.choices.chance(30)
    w.local.append(f".local .align 16 .b8 {name}[32];")
    w.emit(f"mov.u64 {base}, {name}")
    space = ".local"
    if generic:
        w.emit(f"cvta.local.u64 {base}, {base}")
        space = ""
    for part in (0, 16):
        values = ", ".join(w.value("r") for _ in range(4))
        w.emit(f"st{space}.v4.u32 [{base}+{part}], {{{values}}}")
    for _ in range(w.choices.between(1, 3)):
        address = w.fresh("rd")
        w.emit(f"mad.wide.u32 {address}, {w.small(Level.THREAD, 7)}, 4, {base}")
        if w.choices.chance(50):
            w.emit(f"{w.guard()}st{space}.u32 [{address}], {w.value('r')}")
        else:
            w.emit(f"ld{space}.u32 {w.variable('r')}, [{address}]")
    w.emit(f"ld{space}.u32 {w.variable('r')}, [{base}+{4 * w.choices.below(8)}]")


def constant(w: Writer) -> None:
    """A table in constant or global memory that nobody writes."""
    space = w.choices.pick(("const", "global"))
    values = ", ".join(str(3 + 97 * n % 251) for n in range(8))
    name = f"tab_{space}"
    w.before[name] = f".{space} .align 4 .u32 {name}[8] = {{{values}}};"
    level = min(w.level, w.choices.pick((Level.THREAD, Level.WARP, Level.CTA)))
    base, address = w.fresh("rd"), w.fresh("rd")
    w.emit(f"mov.u64 {base}, {name}")
    w.emit(f"mad.wide.u32 {address}, {w.small(level, 7)}, 4, {base}")
    w.made("r", level, f"ld.{space}.u32 {{}}, [{address}]")


def counter(w: Writer) -> None:
    """A variable of the module that all threads add to."""
    w.before["counter"] = ".global .align 4 .u32 counter[4] = {1, 2, 3, 4};"
    base, address = w.fresh("rd"), w.fresh("rd")
    w.emit(f"mov.u64 {base}, counter")
    w.emit(f"mad.wide.u32 {address}, {w.small(Level.THREAD, 3)}, 4, {base}")
    w.emit(f"red.global.add.u32 [{address}], {w.value('r')}")


def constant_bank(w: Writer) -> None:
    """Constant data without an initialiser, which a host would fill."""
    w.before["bank"] = ".const .align 8 .b8 bank[32];"
    level = min(w.level, w.choices.pick((Level.THREAD, Level.CTA)))
    w.made("r", level, f"ld.const.u32 {{}}, [bank+{4 * w.choices.below(8)}]")


def _anywhere(w: Writer) -> bool:
    return True


STATEMENTS = (
    Statement("load", load, _anywhere, 12),
    Statement("load agreed", load_agreed, _anywhere, 6),
    Statement("store", store, _anywhere, 10),
    Statement("atomics", atomics, _anywhere, 8),
    Statement("compare and swap", compare_and_swap, _anywhere, 1),
    Statement("local", local, _anywhere, 4),
    Statement("constant", constant, _anywhere, 4),
    Statement("counter", counter, _anywhere, 2),
    Statement("constant bank", constant_bank, _anywhere, 2),
)
