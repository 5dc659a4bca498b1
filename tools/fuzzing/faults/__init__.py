"""Ways to break a fused kernel: in images, in glue, in the contract, in what is claimed."""

from __future__ import annotations

from fuzzing.faults import glue, images
from fuzzing.faults.lines import Fault, Fused

FAULTS: dict[str, Fault] = {f.__name__: f for f in (*images.FAULTS, *glue.FAULTS)}
"""Ways to break a fused kernel, by name."""

__all__ = ["FAULTS", "Fault", "Fused"]
