// Warp collectives, integer intrinsics, packed types, atomics of every kind, fences, tensor-core tiles.
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>
#include <mma.h>

extern "C" __global__ void collectives(unsigned *out, const unsigned *in) {
  const unsigned lane = threadIdx.x & 31, v = in[threadIdx.x];
  unsigned r = __shfl_sync(~0u, v, 3) ^ __shfl_up_sync(~0u, v, 1) ^ __shfl_xor_sync(~0u, v, 16);
  r += __ballot_sync(~0u, v & 1) + __any_sync(~0u, v & 2) + __all_sync(~0u, v & 4);
  r += __match_any_sync(~0u, v & 7) + __reduce_add_sync(~0u, v) + __reduce_min_sync(~0u, v);
  int same;
  r += __match_all_sync(~0u, v, &same) + same + __activemask();
  __syncwarp();
  r += __syncthreads_count(v & 1) + __syncthreads_and(v & 2) + __syncthreads_or(v & 4);
  out[threadIdx.x] = r + lane;
}

extern "C" __global__ void integers(unsigned *out, const unsigned *in, const long long *wide) {
  const unsigned a = in[threadIdx.x], b = in[threadIdx.x + 32];
  unsigned r = __popc(a) + __clz(b) + __brev(a) + __ffs(b) + __byte_perm(a, b, 0x3715);
  r += __funnelshift_l(a, b, 7) + __funnelshift_rc(a, b, b) + __umulhi(a, b) + __sad(a, b, 3u);
  r += __dp4a(a, b, r) + __dp2a_lo(a, b, r) + __vadd4(a, b) + __vabsdiffs2(a, b) + __vcmpgtu4(a, b);
  r += a / 7u + a % (b | 1u) + (unsigned)(wide[threadIdx.x] / (wide[threadIdx.x + 1] | 1));
  r += __uhadd(a, b) + (unsigned)__mul64hi(wide[0], wide[1]) + min(a, b) + max((int)a, (int)b);
  out[threadIdx.x] = r;
}

extern "C" __global__ void atomics(int *i, unsigned *u, unsigned long long *l, float *f, double *d,
                                   __half2 *h, __nv_bfloat162 *b) {
  __shared__ int local;
  if (threadIdx.x == 0) local = 0;
  __syncthreads();
  atomicAdd(&local, 1);
  atomicCAS_block(&local, 1, 2);
  i[1] = atomicSub(i, 2) + atomicExch(i, 3) + atomicMin(i, 4) + atomicMax(i, 5) + atomicCAS(i, 6, 7);
  u[1] = atomicInc(u, 8) + atomicDec(u, 9) + atomicAnd(u, 10) + atomicOr(u, 11) + atomicXor(u, 12);
  l[1] = atomicAdd_system(l, 13) + atomicMax(l, 14) + atomicCAS_block(l, 15, 16);
  atomicAdd(f, 1.0f);
  atomicAdd(d, 1.0);
  atomicAdd(h, __floats2half2_rn(1.0f, 2.0f));
  atomicAdd(b, __floats2bfloat162_rn(1.0f, 2.0f));
  __threadfence_block();
  __threadfence();
  __threadfence_system();
  i[2] = *(volatile int *)&local + (int)clock() + (int)clock64();
  __nanosleep(20);
}

extern "C" __global__ void packed(const __half2 *h, const __nv_bfloat162 *b, const __nv_fp8_e4m3 *e,
                                  const __nv_fp8_e5m2 *g, float *out) {
  const int i = threadIdx.x;
  const __half2 x = __hfma2(h[i], h[i + 1], __hmax2(h[i + 2], h2exp2(h[i + 3])));
  const __nv_bfloat162 y = __hfma2(b[i], b[i + 1], __hmin2(b[i + 2], h2tanh(b[i + 3])));
  out[i] = __low2float(x) + __high2float(y) + (float)e[i] + (float)g[i];
  out[i] += __fdividef(out[i], 3.0f) + __fsqrt_rz(out[i]) + __frcp_ru(out[i]) + __fadd_rd(out[i], 1.0f);
  out[i] += __sinf(out[i]) + __log2f(out[i]) + rsqrtf(out[i]) + tanhf(out[i]) + __saturatef(out[i]);
  out[i] += __float2int_rd(out[i]) + __double2float_ru((double)out[i]) + rintf(out[i]) + truncf(out[i]);
}

extern "C" __global__ void tiles(const __half *a, const __half *b, float *c, const signed char *p,
                                 const signed char *q, int *r) {
  using namespace nvcuda::wmma;
  fragment<matrix_a, 16, 16, 16, __half, row_major> fa;
  fragment<matrix_b, 16, 16, 16, __half, col_major> fb;
  fragment<accumulator, 16, 16, 16, float> fc;
  load_matrix_sync(fa, a, 16);
  load_matrix_sync(fb, b, 16);
  fill_fragment(fc, 0.0f);
  mma_sync(fc, fa, fb, fc);
  store_matrix_sync(c, fc, 16, mem_row_major);
  fragment<matrix_a, 8, 32, 16, signed char, row_major> ia;
  fragment<matrix_b, 8, 32, 16, signed char, col_major> ib;
  fragment<accumulator, 8, 32, 16, int> ic;
  load_matrix_sync(ia, p, 16);
  load_matrix_sync(ib, q, 16);
  fill_fragment(ic, 0);
  mma_sync(ic, ia, ib, ic);
  store_matrix_sync(r, ic, 32, mem_row_major);
}
