"""The CUDA back end: assembles PTX, and loads, launches, compares and times kernels.

PTX text and plain data come in; nothing here knows the IR. Libraries (cuda-python, pyelftools,
numpy) are imported inside functions, so that importing this package costs nothing and works on a
machine without a GPU, a driver or a toolkit. What such a machine lacks is reported as a
``GoptxError`` with a remedy when it is needed.
"""
