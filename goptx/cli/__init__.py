"""The command line: one file a subcommand; `main` is the program ``goptx``."""

from __future__ import annotations

from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (default: that of the process) and return its exit code.

    0 ok; 1 the input, the machine or the result is at fault; 2 malformed options; 130 interrupted;
    70 a bug in goptx.
    """
    try:
        from goptx.cli.app import fewer_collections, run

        if argv is None:  # the process is ours
            fewer_collections()
        return run(argv)
    except KeyboardInterrupt:  # before the session that reports it stands
        return 130
