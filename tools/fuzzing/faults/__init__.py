"""Ways to break a fused kernel: in images, glue, order, what a CTA shares, contract and claims."""

from __future__ import annotations

from fuzzing.faults import glue, images, order, rounds, shares
from fuzzing.faults.lines import Fault, Fused

FAULTS: dict[str, Fault] = {
    fault.__name__: fault for part in (images, glue, order, rounds, shares) for fault in part.FAULTS
}
"""Ways to break a fused kernel, by name."""

SELDOM = tuple(fault.__name__ for part in (order, rounds, shares) for fault in part.FAULTS)
"""Those that few kernels offer a place for."""

__all__ = ["FAULTS", "SELDOM", "Fault", "Fused"]
