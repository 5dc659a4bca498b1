"""Conformance cases of collectives, special registers, address spaces, calls and stack."""

from __future__ import annotations

from collections.abc import Iterator

from conformance_kernels import ProgramCase, Writer

# Collectives of a warp and of a CTA

MASKS = (0xFFFFFFFF, 0x0F0F3C71)


def collective_cases() -> Iterator[ProgramCase]:
    """shfl, vote, match, redux, elect, activemask, bar.red: whole warps and some lanes."""
    for mode in ("up", "down", "bfly", "idx"):
        w = Writer()
        for k, type_ in ((1, "b32"), (2, "low"), (3, "low")):
            w.load(f"%r{k}", type_, 32)
        w.do("ld.global.b32 %r4, [%in+20]; and.b32 %r4, %r4, 0x1f; shl.b32 %r4, %r4, 8;",
             "or.b32 %r3, %r3, %r4;")  # fmt: skip
        w.do(f"shfl.sync.{mode}.b32 %r5|%p1, %r1, %r2, %r3, -1;")
        w.store("%r5", 32)
        w.store("%p1", 1)
        yield w.case(f"shfl.sync.{mode}.b32")
    plain = [
        *((f"vote.sync.{m}.pred", "%p1, %p0", "p") for m in ("all", "any", "uni")),
        ("vote.sync.ballot.b32", "%r1, %p0", "r"),
        *((f"match.any.sync.{t}", f"%r1, %{r}0", "r" + r) for t, r in (("b32", "r"), ("b64", "d"))),
        *((f"match.all.sync.{t}", f"%r1|%p1, %{r}0", "rp" + r)
          for t, r in (("b32", "r"), ("b64", "d"))),
        *((f"redux.sync.{o}.{t}", "%r1, %r0", "r")
          for t in ("u32", "s32") for o in ("add", "min", "max")),
        *((f"redux.sync.{o}.b32", "%r1, %r0", "r") for o in ("and", "or", "xor")),
        ("elect.sync", "%r1|%p1", "rp"),
    ]  # fmt: skip
    for text, operands, results in plain:
        for mask in MASKS:
            for kind in ("any", "same", "rare"):
                yield _collective(text, operands, results, mask, kind)
    for which, operands, bits in (
        ("popc.u32", "%r1", 32),
        ("and.pred", "%p1", 1),
        ("or.pred", "%p1", 1),
    ):
        for count in ("", "64, "):
            for rest in ("low", "0x1", "0x0"):
                w = Writer()
                w.types.append(rest)
                w.do("ld.global.b32 %t, [%in]; and.b32 %t, %t, 1; setp.ne.u32 %p0, %t, 0;")
                w.do(f"barrier.red.{which} {operands}, 3, {count}%p0;")
                w.store(operands, bits)
                yield w.case(f"barrier.red.{which} 3, {count}of {rest}", threads=64)


def _collective(text: str, operands: str, results: str, mask: int, kind: str) -> ProgramCase:
    w = Writer()
    type_ = {"any": "b64", "same": "0x800000007", "rare": "few"}[kind]
    w.types.append(type_)
    w.do("ld.global.b32 %r0, [%in]; ld.global.b64 %d0, [%in]; and.b32 %t, %r0, 1;",
         "setp.ne.u32 %p0, %t, 0; mov.b32 %r1, 0x77; setp.ne.u32 %p1, 0, 0;",
         f"mov.u32 %u, 1; shl.b32 %u, %u, %i; and.b32 %u, %u, {mask:#x}; setp.ne.u32 %p6, %u, 0;",
         "@!%p6 bra DONE;", f"{text} {operands}, {mask:#x};", "DONE:")  # fmt: skip
    if "r" in results[:1]:
        w.store("%r1", 32)
    if "p" in results[:2]:
        w.store("%p1", 1)
    return w.case(f"{text} {mask:#x} of {kind}")


# Special registers, addresses, calls

SPECIAL = ("tid.x", "tid.y", "ntid.x", "ntid.y", "ctaid.x", "nctaid.x", "laneid", "lanemask_eq",
           "lanemask_le", "lanemask_lt", "lanemask_ge", "lanemask_gt", "cluster_ctaid.x",
           "cluster_nctaid.x", "cluster_ctarank", "cluster_nctarank", "clusterid.x", "nclusterid.x",
           "dynamic_smem_size")  # fmt: skip


def other_cases() -> Iterator[ProgramCase]:
    """Special registers, address spaces, indexed branches, calls, stack, fences."""
    yield from _special_registers()
    yield from (_spaces(), _indexed_branch(), _indirect_call(), _stack())


def _special_registers() -> Iterator[ProgramCase]:
    """Special registers, outside of clusters and in them."""
    for cluster in (1, 2):
        w = Writer()
        w.types.append("low")
        for name in SPECIAL:
            w.do(f"mov.u32 %r1, %{name};")
            w.store("%r1", 32)
        w.do("mov.pred %p1, %is_explicit_cluster;")
        w.store("%p1", 1)
        yield w.case(
            f"mov %special in clusters of {cluster}", threads=32 * cluster, cluster=cluster
        )


def _spaces() -> ProgramCase:
    """Tests and conversions of addresses, in every state space."""
    w = Writer()
    w.types.append("low")
    for space in ("global", "shared", "local", "const", "shared::cta", "shared::cluster"):
        w.do("cvta.shared.u64 %d1, %d4; cvta.local.u64 %d2, %d5; cvta.const.u64 %d3, %d6;"
             if space == "global" else "")  # fmt: skip
        for address in ("%in", "%d1", "%d2", "%d3"):
            w.do(f"isspacep.{space} %p1, {address};")
            w.store("%p1", 1)
    w.lines[0:0] = ["mov.u64 %d4, cell; mov.u64 %d5, own; mov.u64 %d6, KERNEL_table;"]
    return w.case(
        "isspacep and cvta",
        module=".const .align 8 .b32 KERNEL_table[4] = {1, 2, 3, 4};\n",
        declarations=".shared .align 16 .b8 cell[16]; .local .align 8 .b8 own[8];",
    )


def _indexed_branch() -> ProgramCase:
    """A branch by a table, of which one arm falls into the next."""
    w = Writer()
    w.load("%r1", "low", 32)
    w.do("and.b32 %r1, %r1, 3; mov.u32 %r2, 9; ts: .branchtargets A, B, C, D; brx.idx %r1, ts;",
         "A: mov.u32 %r2, 1; bra E; B: mov.u32 %r2, 20; C: add.u32 %r2, %r2, 5; bra E;",
         "D: mov.u32 %r2, 77; E:")  # fmt: skip
    w.store("%r2", 32)
    return w.case("brx.idx")


def _indirect_call() -> ProgramCase:
    """A call by a pointer to one of two functions."""
    w = Writer()
    w.load("%r1", "low", 32)
    w.do("and.b32 %r2, %r1, 1; setp.ne.u32 %p0, %r2, 0;",
         "mov.u64 %d1, KERNEL_f; mov.u64 %d2, KERNEL_g;",
         "selp.b64 %d3, %d1, %d2, %p0; { .param .b32 a; .param .b32 b; st.param.b32 [a], %r1;",
         "proto: .callprototype (.param .b32 _) _ (.param .b32 _);",
         "call (b), %d3, (a), proto; ld.param.b32 %r3, [b]; }")  # fmt: skip
    w.store("%r3", 32)
    functions = "".join(
        f".func (.param .b32 b) KERNEL_{name}(.param .b32 a)\n"
        "{ .reg .b32 %x; ld.param.b32 %x, [a]; "
        f"mul.lo.u32 %x, %x, {factor}; st.param.b32 [b], %x; ret; }}\n"
        for name, factor in (("f", 3), ("g", 1000))
    )
    return w.case("call indirect", module=functions)


def _stack() -> ProgramCase:
    """Memory of the stack, of a size that threads do not agree on."""
    w = Writer()
    w.load("%r1", "low", 32)
    w.do("stacksave.u64 %d1; and.b32 %r2, %r1, 12; add.u32 %r2, %r2, 8; cvt.u64.u32 %d4, %r2;",
         "alloca.u64 %d2, %d4, 16; cvta.local.u64 %d3, %d2;",
         "st.b32 [%d3+4], %r1; ld.local.b32 %r4, [%d2+4];",
         "stackrestore.u64 %d1; alloca.u64 %d5, 64, 16;",
         "setp.le.u64 %p1, %d2, %d5; and.b64 %d5, %d5, 15;")  # fmt: skip
    w.store("%r4", 32)
    w.store("%d5", 64)
    return w.case("alloca")
