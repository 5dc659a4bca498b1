"""Kernels with clusters, and without, for the tests of fusing them."""

from __future__ import annotations

from goptx.fusion.members import Dim3, Member
from goptx.syntax import parse

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"

INDEX = """
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mad.wide.u32 %rd2, %r4, 4, %rd1;
"""


def entry(body: str, directives: str = "") -> str:
    """A module with one kernel."""
    registers = "\t.reg .pred %p<9>;\n\t.reg .b32 %r<20>;\n\t.reg .b64 %rd<9>;\n"
    head = f".visible .entry k(.param .u64 out)\n{directives}{{\n"
    return f"{HEAD}{head}{registers}{body}\tret;\n}}\n"


def swapped(cluster: int, *, declared: bool = True) -> str:
    """Every thread stores the number of its neighbour, one CTA further in its cluster, and its own
    CTA's rank and cluster above that."""
    directives = f".explicitcluster\n.reqnctapercluster {cluster}\n" if declared else ""
    body = f"""
	.shared .align 4 .b8 tile[512];{INDEX}
	shl.b32 %r5, %r1, 2;
	mov.u32 %r6, tile;
	add.u32 %r6, %r6, %r5;
	st.shared.u32 [%r6], %r4;
	barrier.cluster.arrive.aligned;
	barrier.cluster.wait.aligned;
	mov.u32 %r7, %cluster_ctarank;
	mov.u32 %r8, %cluster_nctarank;
	add.u32 %r9, %r7, 1;
	rem.u32 %r9, %r9, %r8;
	mapa.shared::cluster.u32 %r10, %r6, %r9;
	ld.shared::cluster.u32 %r11, [%r10];
	barrier.cluster.arrive.aligned;
	barrier.cluster.wait.aligned;
	mov.u32 %r12, %clusterid.x;
	shl.b32 %r7, %r7, 20;
	shl.b32 %r12, %r12, 24;
	or.b32 %r11, %r11, %r7;
	or.b32 %r11, %r11, %r12;
	st.global.u32 [%rd2], %r11;
"""
    return entry(body, directives)


PLAIN = entry(f"{INDEX}\tst.global.u32 [%rd2], %r4;\n")

RANKS = entry(
    f"{INDEX}\tmov.u32 %r5, %cluster_ctarank;\n\tmov.u32 %r6, %nclusterid.x;\n"
    "\tmad.lo.u32 %r5, %r6, 16, %r5;\n\tst.global.u32 [%rd2], %r5;\n"
)
"""Asks for its rank, and for nothing else of its cluster."""


def member(alias: str, text: str, threads: int, cluster: Dim3 = (1, 1, 1)) -> Member:
    module = parse(text, f"{alias}.ptx")
    return Member(alias, module, module.kernel(), (threads, 1, 1), 1, cluster=cluster)


def members(cluster: int) -> dict[str, Member]:
    """a and c have clusters, b has none."""
    shape = (cluster, 1, 1)
    return {
        "a": member("a", swapped(cluster), 64, shape),
        "b": member("b", PLAIN, 32),
        "c": member("c", swapped(cluster, declared=False), 96, shape),
    }
