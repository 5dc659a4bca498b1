"""The kernels that ``tools/gpu_probe.py`` launches, as PTX."""

from __future__ import annotations

HEADER = ".version 7.0\n.target sm_75\n.address_size 64\n"

SAXPY = (
    HEADER
    + """
.visible .entry saxpy(.param .u64 x, .param .u64 y, .param .f32 a, .param .u32 n)
{
  .reg .pred %p;
  .reg .b32 %r<6>;
  .reg .f32 %f<4>;
  .reg .b64 %rd<6>;
  ld.param.u64 %rd1, [x];
  ld.param.u64 %rd2, [y];
  ld.param.f32 %f1, [a];
  ld.param.u32 %r1, [n];
  mov.u32 %r2, %ctaid.x;
  mov.u32 %r3, %ntid.x;
  mov.u32 %r4, %tid.x;
  mad.lo.s32 %r5, %r2, %r3, %r4;
  setp.ge.u32 %p, %r5, %r1;
  @%p ret;
  mul.wide.u32 %rd3, %r5, 4;
  add.s64 %rd4, %rd1, %rd3;
  add.s64 %rd5, %rd2, %rd3;
  ld.global.f32 %f2, [%rd4];
  ld.global.f32 %f3, [%rd5];
  fma.rn.f32 %f3, %f1, %f2, %f3;
  st.global.f32 [%rd5], %f3;
  ret;
}
"""
)

POKE = (
    HEADER
    + """
// Writes one byte; stores two bytes to what may be an odd address; spins for ever; traps.
.visible .entry poke(.param .u64 at, .param .u32 value)
{
  .reg .b32 %r;
  .reg .b64 %rd;
  ld.param.u64 %rd, [at];
  ld.param.u32 %r, [value];
  st.global.u8 [%rd], %r;
  ret;
}
.visible .entry poke_wide(.param .u64 at)
{
  .reg .b64 %rd;
  ld.param.u64 %rd, [at];
  st.global.u64 [%rd], 1;
  ret;
}
.visible .entry hang(.param .u64 at)
{
  .reg .pred %p;
  .reg .b32 %r;
  .reg .b64 %rd;
  ld.param.u64 %rd, [at];
AGAIN:
  ld.volatile.global.u32 %r, [%rd];
  setp.eq.u32 %p, %r, 0;
  @%p bra AGAIN;
  ret;
}
.visible .entry halt()
{
  trap;
}
// x = x * factor + term, by one thread: chains of it show their order.
.visible .entry affine(.param .u64 at, .param .u32 factor, .param .u32 term)
{
  .reg .b32 %r<4>;
  .reg .b64 %rd;
  ld.param.u64 %rd, [at];
  ld.param.u32 %r1, [factor];
  ld.param.u32 %r2, [term];
  ld.global.u32 %r3, [%rd];
  mad.lo.u32 %r3, %r3, %r1, %r2;
  st.global.u32 [%rd], %r3;
  ret;
}
"""
)

SHARED = (
    HEADER
    + """
.extern .shared .align 16 .b8 dynamic[];
.visible .global .align 4 .u32 total = 7;
// Writes its thread number to the end of dynamic shared memory, sums it, adds it to `total`.
.visible .entry reverse(.param .u64 out, .param .u32 bytes)
{
  .reg .b32 %r<8>;
  .reg .b64 %rd<6>;
  .shared .align 4 .b8 fixed[256];
  ld.param.u64 %rd1, [out];
  ld.param.u32 %r1, [bytes];
  mov.u32 %r2, %tid.x;
  mov.u32 %r3, dynamic;
  add.u32 %r3, %r3, %r1;
  shl.b32 %r4, %r2, 2;
  sub.u32 %r3, %r3, %r4;
  st.shared.u32 [%r3+-4], %r2;
  st.shared.u32 [fixed], %r2;
  bar.sync 0;
  mov.u32 %r5, dynamic;
  add.u32 %r5, %r5, %r1;
  sub.u32 %r5, %r5, 256;
  add.u32 %r5, %r5, %r4;
  ld.shared.u32 %r6, [%r5];
  mul.wide.u32 %rd2, %r2, 4;
  add.u64 %rd1, %rd1, %rd2;
  st.global.u32 [%rd1], %r6;
  mov.u64 %rd3, total;
  cvta.global.u64 %rd3, %rd3;
  red.global.add.u32 [%rd3], 1;
  ret;
}
"""
)

CLUSTER = """
.version 7.8
.target sm_90
.address_size 64
.visible .entry ranks(.param .u64 out)
{
  .reg .b32 %r<4>;
  .reg .b64 %rd<3>;
  ld.param.u64 %rd1, [out];
  mov.u32 %r1, %ctaid.x;
  mov.u32 %r2, %cluster_ctarank;
  mov.u32 %r3, %cluster_nctarank;
  mul.wide.u32 %rd2, %r1, 8;
  add.u64 %rd1, %rd1, %rd2;
  st.global.v2.u32 [%rd1], {%r2, %r3};
  ret;
}
"""
