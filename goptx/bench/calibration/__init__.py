"""Measures the latency classes of the opcode table on the present GPU (``goptx calibrate``).

:mod:`probes` says what is measured, :mod:`chain` writes it as PTX, :mod:`measure` runs it on the
device, :mod:`table` makes a latency table of it. ``docs/calibrate.md`` describes the method.
"""
