"""Launch files: how kernels are launched, with which sizes, arguments and buffers (TOML).

:func:`load_launch` reads a file, :meth:`LaunchFile.find` gives a kernel's table,
:meth:`KernelLaunch.at` evaluates it at a size. ``docs/launch-files.md`` describes the format.
"""

from goptx.launch.check import (
    ParamLike,
    check_against,
    looks_like_triton,
    pad_hidden_pointers,
)
from goptx.launch.dtypes import DTYPES, DType
from goptx.launch.init import Init
from goptx.launch.model import (
    Argument,
    Buffer,
    Concrete,
    Field,
    Scalar,
    Struct,
    TensorMap,
    overlaps,
)
from goptx.launch.reader import load_launch, parse_launch
from goptx.launch.shapes import Shape, derived
from goptx.launch.spec import Arg, BufferArg, KernelLaunch, LaunchFile, ScalarArg, StructArg
from goptx.launch.template import template

__all__ = [
    "DTYPES",
    "Arg",
    "Argument",
    "Buffer",
    "BufferArg",
    "Concrete",
    "DType",
    "Field",
    "Init",
    "KernelLaunch",
    "LaunchFile",
    "ParamLike",
    "Scalar",
    "ScalarArg",
    "Shape",
    "Struct",
    "StructArg",
    "TensorMap",
    "check_against",
    "derived",
    "load_launch",
    "looks_like_triton",
    "overlaps",
    "pad_hidden_pointers",
    "parse_launch",
    "template",
]
