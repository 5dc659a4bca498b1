"""Runs one fused kernel of a matrix once, so that a sanitizer can watch it.

compute-sanitizer --tool racecheck python tools/sanitize_one.py build/matrix gelu lu seq unequal
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from matrix_device import run_once
from matrix_store import SHAPES, Task

from goptx.diag import GoptxError


def main(arguments: Sequence[str]) -> int:
    """0 when the kernel ran, 1 when it could not, 2 for a malformed command line."""
    if len(arguments) != 5 or arguments[4] not in SHAPES:
        print(__doc__, file=sys.stderr)
        return 2
    folder, a, b, plan, shape = arguments
    try:
        run_once(folder, Task(a, b, plan), dict(zip("ab", SHAPES[shape], strict=True)))
    except GoptxError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
