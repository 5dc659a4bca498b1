"""Fuses independent GPU kernels at PTX level."""

from __future__ import annotations

__version__ = "0.1.0"
