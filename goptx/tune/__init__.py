"""Which way to run kernels is the fastest: fused by some plan, or not fused at all.

:mod:`candidates` lists what may be tried, :mod:`prepare` fuses, proves and assembles it,
:mod:`stage` verifies and times it on a device as :mod:`search` directs, :mod:`store` remembers what
came of it. :mod:`suite` does so for a file of groups of kernels. ``docs/tune.md`` describes it.
"""
