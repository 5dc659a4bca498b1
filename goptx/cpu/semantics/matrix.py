"""To come."""

from __future__ import annotations

from goptx.cpu.emitter import Emit

EMITTERS: dict[str, Emit] = {}
