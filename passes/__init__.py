"""The transformation passes, one a file. ``docs/passes.md`` says how to write one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PASSES: Final[Mapping[str, str]] = {
    "constant-fold": "goptx.passes.constant_fold:ConstantFold",
    "copy-propagate": "goptx.passes.copy_propagate:CopyPropagate",
    "dce": "goptx.passes.dce:Dce",
    "normalise": "goptx.passes.normalise:Normalise",
    "pin-contraction": "goptx.passes.pin_contraction:PinContraction",
    "rename": "goptx.passes.rename:Rename",
    "simplify-cfg": "goptx.passes.simplify_cfg:SimplifyCfg",
    "strip-debug": "goptx.passes.strip_debug:StripDebug",
}
"""Every pass by its name in pipelines, as "module:Class"; loaded when it is first used."""
