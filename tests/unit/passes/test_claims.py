"""What passes claim about themselves holds on real modules: changed, preserved, valid."""

from __future__ import annotations

from pathlib import Path

import pytest

from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.ir.invariants import check_module
from goptx.passes import PASSES
from goptx.pipeline import Analyses, Pipeline, load_object
from goptx.syntax import load, parse

ROOT = Path(__file__).parents[3]
FILES = [
    *(
        ROOT / "samples/sm_90" / f"{n}.ptx"
        for n in ("devfunc", "gelu", "lookup", "reduce", "softmax")
    ),
    ROOT / "tests/corpus/nvcc/features.ptx",
    ROOT / "tests/corpus/nvcc/debug_info.ptx",
    ROOT / "tests/corpus/numba/histogram.sm_90.ptx",
    ROOT / "tests/corpus/llvm/mixed.sm_90.ptx",
]


def pipelines() -> list[str]:
    """Every pass that runs on functions and modules, with the options it needs."""
    names = [name for name, path in PASSES.items() if load_object(path).level != "bundle"]
    return ["rename{prefix=x_}" if name == "rename" else name for name in names]


@pytest.mark.parametrize("text", pipelines())
def test_claims_hold_on_samples(text: str) -> None:
    pipeline = Pipeline.parse(text)
    refused = 0
    for path in FILES:
        module = load(path)
        before = module.to_ptx()
        try:
            changed = pipeline.run(module).changed
        except GoptxError:  # what it may not change it leaves as it is
            assert module.to_ptx() == before, path.name
            refused += 1
            continue
        after = module.to_ptx()
        assert changed == (after != before), path.name
        assert not check_module(module), path.name
        assert parse(after, path.name).to_ptx() == after, path.name
        if not text.startswith("rename"):
            assert not pipeline.run(module).changed, path.name
    assert not refused or (text == "dependent-launch" and refused < len(FILES))


def live_counts(module: Module) -> list[tuple[str, ...]]:
    """Live registers at the start of each block of each function."""
    analyses = Analyses(module)
    found: list[tuple[str, ...]] = []
    for function in module.definitions():
        live = analyses.of(function).get("liveness")
        found += [tuple(sorted(live.live_in[block.label])) for block in function.blocks]
    return found


@pytest.mark.parametrize("text", ["pin-contraction", "strip-debug", "normalise{labels=false}"])
def test_passes_on_opcodes_leave_data_flow_alone(text: str) -> None:
    module = load(ROOT / "samples/sm_90/nbody.ptx")
    before = live_counts(module)
    Pipeline.parse(text).run(module)
    assert live_counts(module) == before


def test_what_pin_contraction_pins_cannot_be_contracted() -> None:
    module = parse(
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .f32 a)\n{\n"
        ".reg .f32 %f<4>;\nld.param.f32 %f1, [a];\nmul.f32 %f2, %f1, %f1;\n"
        "add.f32 %f3, %f2, %f1;\nret;\n}\n"
    )
    assert len(Analyses(module.kernel()).get("contractions")) == 1
    Pipeline.parse("pin-contraction").run(module)
    assert not Analyses(module.kernel()).get("contractions")


def test_dce_after_copies_leaves_no_copies_of_registers() -> None:
    module = load(ROOT / "samples/sm_90/reduce.ptx")
    count = sum(1 for function in module.definitions() for _ in function.instructions())
    Pipeline.parse("copy-propagate,dce").run(module)
    fewer = sum(1 for function in module.definitions() for _ in function.instructions())
    assert fewer < count
