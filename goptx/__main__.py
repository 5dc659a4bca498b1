"""``python -m goptx`` is the program ``goptx``."""

from __future__ import annotations

import sys

from goptx.cli import main

if __name__ == "__main__":
    sys.exit(main())
