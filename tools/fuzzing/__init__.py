"""Random kernels, random plans and faults: what `tools/fuzz.py` and the property tests draw from.

`choices` makes decisions, `kernels` writes kernels by them, `plans` plans; `cases` fuses and
proves, `execute` runs on the CPU, `faults` breaks fused kernels; `campaign` and `mutation` do all
of it for a seed.
"""
