"""Text to IR. The grammar is ``grammars/ptx.lark``; printing back is `goptx.ir.printer`."""

from __future__ import annotations

from goptx.syntax.reader import examine, load, parse, read_source

__all__ = ["examine", "load", "parse", "read_source"]
