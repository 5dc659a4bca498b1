"""The ways of taking PTX when kernels are loaded: one a file, taken where a library has it.

``hook`` takes PTX from then on, and gives what puts the library back, or None where the library
is not there or has no such place. ``search`` looks for kernels that were loaded before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from goptx.torch.hooks import cupy, inductor, numba, nvrtc, triton
from goptx.torch.hooks.living import Living
from goptx.torch.origins import Taker

Hook = Callable[[Taker], Callable[[], None] | None]
Search = Callable[[Taker, Mapping[int, str], Living], None]
"""Takes kernels that are not known, by handle, with the names that the driver has for them."""


class Way(NamedTuple):
    """One library's."""

    hook: Hook
    search: Search | None = None


WAYS: Final[Mapping[str, Way]] = {
    "triton": Way(triton.hook, triton.search),
    "inductor": Way(inductor.hook, inductor.search),
    "nvrtc": Way(nvrtc.hook),
    "cupy": Way(cupy.hook, cupy.search),
    "numba": Way(numba.hook, numba.search),
}
