"""What a device does at most, by unit, from throughput.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from goptx.isa.devices import device

DEFAULT: Final = "NVIDIA H200"
_PEAKS: Final = ("sms", "clock", "dram", "l2", "l2_bytes")


class Peak(NamedTuple):
    """A device at its fastest: ``units`` are thread-instructions a clock and SM by unit (of
    ``tensor`` fused multiply-adds); ``clock`` is in MHz, ``dram`` and ``l2`` in bytes a second."""

    name: str
    units: Mapping[str, float]
    sms: int
    clock: float
    dram: float
    l2: float
    l2_bytes: int
    target: str = "sm_90"

    def microseconds(self, unit: str, count: float) -> float:
        """How long the whole device needs for that many thread-instructions, at least."""
        if unit == "dram":
            return max(0.0, count - self.l2_bytes) / self.dram * 1e6
        if unit == "l2":
            return count / self.l2 * 1e6
        return count / (self.units[unit] * self.sms * self.clock)


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("throughput.toml").read_text("utf-8"))


def peak(name: str = DEFAULT, *, sms: int | None = None, clock_mhz: float | None = None) -> Peak:
    """The device of that name, or the one that it resembles most; what is known of it may be given.

    Names are the driver's: "NVIDIA H200" also stands for "NVIDIA H200 NVL".
    """
    data = _data()
    devices = {key: row for key, row in data.items() if "target" in row}
    found = next((key for key in devices if name.startswith(key)), DEFAULT)
    row = devices[found]
    rows = {device(key).capability: units for key, units in data.items() if "target" not in units}
    capability = device(row["target"]).capability
    below = max(known for known in rows if known <= capability)
    sms_, clock, dram, l2, l2_bytes = (row[key] for key in _PEAKS)
    units = rows[below]
    return Peak(found, units, sms or sms_, clock_mhz or clock, dram, l2, l2_bytes, row["target"])
