"""A launch file to start from, written from what the PTX tells about a kernel."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from goptx.launch.check import ParamLike, alignment
from goptx.launch.dtypes import DTYPES
from goptx.launch.model import TENSORMAP_SIZE

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def template(
    kernel_name: str,
    params: Sequence[ParamLike],
    block: Sequence[int] | None = None,
    pointers: Collection[str] = (),
    *,
    dynamic_shared: bool = False,
) -> str:
    """A launch file for a kernel: guesses where PTX does not tell, each with a remark.

    ``block`` is ``.reqntid`` where the kernel has it. ``pointers`` names parameters that are known
    to be pointers beside those with a ``.ptr`` attribute. ``dynamic_shared`` says that the kernel
    uses dynamic shared memory, of a size that PTX does not tell. The text is a valid launch file.
    """
    table = kernel_name if _BARE.fullmatch(kernel_name) else _quoted(kernel_name)
    shape = list(block) if block else [256]
    while len(shape) > 1 and shape[-1] == 1:
        shape.pop()
    fixed = "  # .reqntid" if block else "  # a guess: the PTX does not tell"
    lines = [
        f"# Launch file of {_remark(kernel_name)}; see docs/launch-files.md.",
        *(["seed = 1"] if kernel_name != "seed" else []),
        "",
        f"[{table}.sizes.verify]",
        "N = 1000",
        f"[{table}.sizes.bench]",
        "N = 16777216",
        "",
        f"[{table}]",
        f'grid = ["ceil_div(N, {shape[0]})"]',
        f"block = {shape}{fixed}",
        f"dynamic_shared = 0{'  # the kernel uses some: give its bytes' if dynamic_shared else ''}",
        "args = [",
        *(f"  {_argument(param, pointers)}" for param in params),
        "]",
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _remark(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)


def _argument(param: ParamLike, pointers: Collection[str]) -> str:
    name = f"name = {_quoted(param.name)}"
    space: str | None = getattr(param, "pointer", None)
    if param.size == 8 and (space is not None or param.name in pointers):
        what = f"a pointer to {space} memory" if space else "a pointer"
        guess = 'buffer = "f32", shape = ["N"], init = "normal(0,1)", role = "inout"'
        return f"{{ {name}, {guess} }},  # {what}; type, shape and role are guesses"
    kind = param.type or ""
    if kind in DTYPES and param.size == DTYPES[kind].size:
        value = "0.0" if DTYPES[kind].is_float else '"N"' if kind[1:] in ("32", "64") else "0"
        remark = "  # 64 bits: a buffer if it is a pointer" if param.size == 8 else ""
        return f'{{ {name}, type = "{kind}", value = {value} }},{remark}'
    size = param.size or 8
    if size == TENSORMAP_SIZE and alignment(param) >= 64:
        guess = 'tensormap = { buffer = { buffer = "f16", shape = [64, 64] }, box = [64, 64] }'
        return f"{{ {name}, {guess} }},  # 128 aligned bytes: a guess"
    if size in (1, 2, 4, 8):
        return f'{{ {name}, type = "b{8 * size}", value = 0 }},  # {size} bytes'
    fields = f'struct = [ {{ type = "b8", value = 0 }} ], size = {size}, align = {alignment(param)}'
    return f"{{ {name}, {fields} }},  # {size} bytes: give the fields, with offset = … if needed"
