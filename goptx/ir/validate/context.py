"""What all checks of a module share: its declarations, what it may use, and the findings."""

from __future__ import annotations

from goptx.diag import Diagnostic, GoptxError, Note, Severity, Span
from goptx.ir.function import Function, Variable
from goptx.ir.module import Alias, Module
from goptx.isa.devices import Device, device


class Context:
    """A module under examination.

    Attributes:
        ptx: 10 * major + minor of its PTX version.
        target: the architecture, ``sm_90a``.
        device: what that is; None where goptx does not know it.
    """

    def __init__(self, module: Module) -> None:
        self.module = module
        self.findings: list[Diagnostic] = []
        self.ptx = 10 * module.version[0] + module.version[1]
        self.target = module.target.replace("compute_", "sm_")
        self.device = _device(self.target)
        self.functions: dict[str, Function] = module.functions
        self.variables: dict[str, Variable] = module.variables
        self.names = self.variables.keys() | self.functions.keys()
        self.externs = {
            item.name
            for item in module.items
            if isinstance(item, Variable) and item.linkage == "extern"
        }
        self.aliases = [item for item in module.items if isinstance(item, Alias)]

    @property
    def has_independent_samplers(self) -> bool:
        """Whether the texturing mode is ``texmode_independent``."""
        return "texmode_independent" in self.module.targets

    def say(
        self,
        message: str,
        span: Span | None,
        *,
        severity: Severity = "error",
        hint: str | None = None,
        notes: tuple[Note, ...] = (),
    ) -> None:
        """Add a finding."""
        self.findings.append(Diagnostic(severity, message, span, notes, hint))

    def need(self, what: str, span: Span | None, *, ptx: int = 10, sm: int = 10) -> None:
        """Report a feature that needs a newer PTX version or target than the module's."""
        if self.ptx < ptx:
            self.say(
                f"{what} needs PTX {ptx // 10}.{ptx % 10}, but the module is PTX "
                f"{self.ptx // 10}.{self.ptx % 10}",
                span,
            )
        if self.device is not None and self.device.capability < sm:
            self.say(f"{what} needs sm_{sm} or higher, but the target is {self.target}", span)


def _device(target: str) -> Device | None:
    try:
        return device(target)
    except GoptxError:
        return None
