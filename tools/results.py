"""Makes the pages of docs/results that need no GPU: front-end.md, speed.md, fusion.md.

    python tools/results.py                     all pages, in less than four minutes on two cores
    python tools/results.py speed --rounds 9    one page
    python tools/results.py --quick             a little of each, to standard output

Each page is headed by the command, the machine, the versions and the date; a page in which
something is missed says so at its top, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from matrix_store import ROOT
from results_front_end import front_end
from results_fusion import fusion
from results_head import About, Page, about
from results_speed import speed

from goptx.cuda.assemble import find_assemblers

RESULTS = ROOT / "docs" / "results"


def main(arguments: Sequence[str]) -> int:
    """Make the pages asked for; 0 unless one of them says that something is missed."""
    options = _parser().parse_args(arguments)
    makers: dict[str, Callable[[argparse.Namespace, About], Page]] = {
        "speed": speed,
        "front-end": front_end,
        "fusion": fusion,
    }
    assembler = next((a for a in find_assemblers() if a.name == "ptxas"), None)
    if assembler is None:
        print("no ptxas here: pip install 'goptx[asm]'", file=sys.stderr)
        return 1
    missed = False
    for name in [n for n in makers if n in options.pages] or list(makers):
        started = time.monotonic()
        page = makers[name](options, about(name, arguments, options.commit, assembler))
        missed |= bool(page.missed)
        if options.out is None and options.quick:
            print(page.text)
        else:
            folder = options.out or RESULTS
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.md").write_text(page.text, "utf-8")
        seconds = time.monotonic() - started
        print(f"{name}: {len(page.missed)} missed, {seconds:.0f} s", file=sys.stderr)
        for one in page.missed:
            print(f"  {one}", file=sys.stderr)
    return 1 if missed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="front-end, speed, fusion")
    parser.add_argument("--quick", action="store_true", help="a little of each, to see it work")
    parser.add_argument("--out", type=Path, help="the folder for the pages; default: docs/results")
    parser.add_argument("--commit", help="what is measured, where the folder has no history")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--rounds", type=int, default=7, help="of the measurements of speed")
    parser.add_argument("--kernels", help="comma-separated samples to fuse; default: 18 of them")
    parser.add_argument(
        "--certify-every", type=int, default=7, metavar="N", help="prove every N-th fusion"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
