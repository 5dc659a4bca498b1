"""The transformation passes, one a file. ``docs/passes.md`` says how to write one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PASSES: Final[Mapping[str, str]] = {
    "constant-fold": "goptx.passes.constant_fold:ConstantFold",
    "copy-propagate": "goptx.passes.copy_propagate:CopyPropagate",
    "dce": "goptx.passes.dce:Dce",
    "dependent-launch": "goptx.passes.dependent_launch:DependentLaunch",
    "merge-cfg": "goptx.passes.merge_cfg:MergeCfg",
    "normalise": "goptx.passes.normalise:Normalise",
    "pin-contraction": "goptx.passes.pin_contraction:PinContraction",
    "rename": "goptx.passes.rename:Rename",
    "simplify-cfg": "goptx.passes.simplify_cfg:SimplifyCfg",
    "slice": "goptx.passes.slice:Slice",
    "strip-debug": "goptx.passes.strip_debug:StripDebug",
    "weave": "goptx.passes.weave:Weave",
}
"""Every pass by its name in pipelines, as "module:Class"; loaded when it is first used."""
