"""What a module says about itself: target, files, and its variables taken together."""

from __future__ import annotations

from goptx.diag import GoptxError, Note, Span
from goptx.ir.module import FileEntry, Module
from goptx.ir.validate.context import Context
from goptx.isa.devices import Device, device

_WIDE_ONLY = 90
"""From this capability on there are no 32-bit addresses."""


def known_target(module: Module) -> Device:
    """The device that a module is for; GoptxError at its ``.target`` if there is no such one."""
    try:
        return device(module.target)
    except GoptxError as error:
        place = _directive(module, ".target")
        hint = error.diagnostics[0].hint
        raise GoptxError.at(f"unknown target {module.target!r}", place, hint=hint) from None


def check_target(context: Context) -> None:
    """The target is one that PTX has, and the module's PTX version knows it."""
    module = context.module
    place = _directive(context.module, ".target")
    if context.device is None:
        try:
            known_target(module)
        except GoptxError as error:
            context.say(f"unknown target {module.target!r}", place, hint=error.diagnostics[0].hint)
    elif context.ptx < context.device.ptx:
        needed = f"{context.device.ptx // 10}.{context.device.ptx % 10}"
        context.say(
            f"{module.target} needs PTX {needed}, but the module is PTX "
            f"{module.version[0]}.{module.version[1]}",
            place,
            hint=f"write .version {needed}",
        )
    if "map_f64_to_f32" in module.targets:
        context.say("map_f64_to_f32 is for targets below sm_13", place)
    wide_only = context.device is not None and context.device.capability >= _WIDE_ONLY
    written = _directive(context.module, ".address_size")
    if module.address_size == 32 and wide_only and written is not None:
        context.say(
            f"{module.target} has no 32-bit addresses", written, hint="write .address_size 64"
        )


def _directive(module: Module, word: str) -> Span | None:
    """The line of a directive at the head of the text."""
    source = module.source
    at = source.text.find(word) if source is not None else -1
    if source is None or at < 0:
        return None
    end = source.text.find("\n", at)
    return Span(source, at, end if end > at else at + len(word))


def check_files(context: Context) -> None:
    """Each ``.file`` has an index of its own."""
    seen: dict[int, FileEntry] = {}
    for item in context.module.items:
        if not isinstance(item, FileEntry):
            continue
        before = seen.setdefault(item.index, item)
        if before is not item:
            note = Note("first used here", before.span)
            context.say(f"the file index {item.index} is used twice", item.span, notes=(note,))


def check_variables_together(context: Context) -> None:
    """Constant memory holds all constants; what is declared extern is defined visibly."""
    constant = sum(
        v.size or 0 for v in context.variables.values() if v.space == "const" and not v.linkage
    )
    limit = context.device.constant_bytes if context.device else 65536
    if constant > limit:
        last = [v for v in context.variables.values() if v.space == "const"][-1]
        context.say(f"{constant} bytes of constants: there is room for {limit}", last.span)
