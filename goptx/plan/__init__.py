"""Kernels that were issued together: what depends on what, what is fused, what runs side by side.

`docs/plan.md` describes it; nothing in here needs torch or a GPU.
"""
