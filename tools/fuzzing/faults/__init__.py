"""Ways to break a fused kernel: in images, in glue, in order, in the contract, in claims."""

from __future__ import annotations

from fuzzing.faults import glue, images, order, rounds
from fuzzing.faults.lines import Fault, Fused

FAULTS: dict[str, Fault] = {
    f.__name__: f for f in (*images.FAULTS, *glue.FAULTS, *order.FAULTS, *rounds.FAULTS)
}
"""Ways to break a fused kernel, by name."""

__all__ = ["FAULTS", "Fault", "Fused"]
