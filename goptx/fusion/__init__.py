"""The fusion algebra: plans, their geometry, the law, and the lowering of a plan to one kernel."""
