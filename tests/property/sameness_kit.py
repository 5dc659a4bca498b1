"""Small kernels as fused ones, for the tests of which changes are no faults."""

from __future__ import annotations

from dataclasses import replace

from fuzzing.faults import Fused

from goptx.contract import Contract, FusedParam, MemberRecord

HEAD = """\
.version 8.0
.target sm_80
.address_size 64
.func called() {
	.reg .b32 %f;
	mov.u32 %f, 1;
	ret;
}
.func uncalled() {
	.reg .b32 %f;
	mov.u32 %f, 1;
	ret;
}
.visible .entry k(.param .u32 b_ctas, .param .u64 out)
{
	.reg .pred %p<9>;
	.reg .b32 %r<9>;
	.reg .b64 %rd<9>;
	.reg .pred %gp<9>;
	.reg .b32 %g<9>;
	mov.u32 %g0, %ctaid.x;
	mov.u32 %g1, %tid.x;
	ld.param.u32 %g2, [b_ctas];
	setp.lt.u32 %gp0, %g0, 1;
	setp.lt.u32 %gp1, %g0, %g2;
	setp.lt.u32 %gp2, %g0, 70;
	setp.lt.u32 %gp3, %g1, 32;
"""


def contract_of() -> Contract:
    member = MemberRecord("b", "b.ptx", "k", "", (64, 1, 1), 1, None, 0, None, None, ())
    params = (
        FusedParam("b_ctas", "u32", 4, 4, "shape", expr="b_grid_x"),
        FusedParam("out", "u64", 8, 8, "member", "b", 0),
    )
    return Contract(
        *("k", "", "", "seq(a, b)", "sm_80", (8, 0), (64, 1, 1), "max(b_grid_x, 1)", "0"),
        members=(replace(member, alias="a", grid=(1, 1, 1)), member),
        params=params,
    )


def fused(body: str) -> Fused:
    """A kernel with a body; its lines that name %r, %rd or %p are images."""
    lines = [*HEAD.splitlines(), *(line.strip() for line in body.splitlines()), "ret;", "}"]
    lines = [x if x.startswith(("$", ".", "}", "{")) else "\t" + x.strip() for x in lines]
    claims = [
        ("b", n) if any(f"%{kind}{d}" in x for kind in ("r", "rd", "p") for d in range(9)) else None
        for n, x in enumerate(lines)
    ]
    # What a change moves is still the image of the same.
    claims = [None if c is None else ("b", sum(map(ord, lines[c[1]]))) for c in claims]
    return Fused(lines, claims, contract_of(), {})
