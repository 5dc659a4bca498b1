"""The PTX version and the target of a fused module, which fit its members and its glue."""

from __future__ import annotations

import kit
import pytest
from kit import Case

from goptx.diag import GoptxError

GUARDED = kit.entry(
    "\tld.param.u64 %rd1, [out];\n\tmov.u32 %r1, %ctaid.x;\n\tsetp.gt.u32 %p1, %r1, 1;\n"
    "\t@%p1 ret;\n\tld.global.u32 %r2, [%rd1];\n\tst.global.u32 [%rd1+4], %r2;\n"
)
UNSYNCHRONISED = kit.entry(
    "\tmov.u32 %r1, %tid.x;\n\tshfl.idx.b32 %r2, %r1, 0, 31;\n\tld.param.u64 %rd1, [out];\n"
    "\tst.global.u32 [%rd1], %r2;\n"
)


def older(text: str, version: str, target: str) -> Case:
    head = kit.HEAD.replace("8.0", version).replace("sm_80", target)
    return Case(text.replace(kit.HEAD, head))


@pytest.mark.parametrize(
    ("plan", "version"),
    [
        ("seq(a, b)", (4, 1)),
        ("weave(a, b)", (6, 0)),
        ("weave(coarsen(a, 2), coarsen(b, 2))", (6, 0)),
        ("seq(coarsen(a, 2){mode=looped}, b)", (4, 1)),
    ],
)
def test_the_version_is_that_of_what_fusing_adds(plan: str, version: tuple[int, int]) -> None:
    """Votes over a warp came with PTX 6.0; members may be older."""
    one = older(GUARDED, "4.1", "sm_52")
    fusion = kit.fuse(plan, {"a": one, "b": one}, assembled=False)
    assert fusion.contract.ptx_version == fusion.module.version == version
    assert f".version {version[0]}.{version[1]}\n.target sm_52" in fusion.ptx


def test_an_instruction_that_is_gone_in_the_others_version() -> None:
    one = older(UNSYNCHRONISED, "6.0", "sm_70")
    assert kit.fuse("seq(a, b)", {"a": one, "b": one}, assembled=False).module.version == (6, 0)
    with pytest.raises(GoptxError) as refused:
        kit.fuse("seq(a, b)", {"a": one, "b": Case(GUARDED)}, assembled=False)
    (found,) = refused.value.diagnostics
    assert found.rule == "target" and found.hint and found.span is not None
    assert found.span.source.name == "a.ptx" and "shfl.idx.b32" in found.message
