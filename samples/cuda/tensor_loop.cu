// Products of 16 x 16 matrices summed over and over in registers, four sums a warp: tensor cores only.
#include <cuda_fp16.h>
#include <mma.h>

constexpr int EDGE = 16;
constexpr int SUMS = 4;

extern "C" __global__ void __launch_bounds__(256)
tensor_loop(const __half *__restrict__ a, const __half *__restrict__ b, float *__restrict__ c,
            int steps, int n) {
  using namespace nvcuda::wmma;
  const int warp = (blockIdx.x * blockDim.x + threadIdx.x) / 32;
  if (warp >= n) return;  // whole warps: the operations below need all lanes
  const size_t at = (size_t)warp * (EDGE * EDGE);
  fragment<matrix_a, EDGE, EDGE, EDGE, __half, row_major> left;
  fragment<matrix_b, EDGE, EDGE, EDGE, __half, row_major> right;
  fragment<accumulator, EDGE, EDGE, EDGE, float> sum[SUMS];
  load_matrix_sync(left, a + at, EDGE);
  load_matrix_sync(right, b + at, EDGE);
  for (int k = 0; k < SUMS; ++k) fill_fragment(sum[k], (float)k);
#pragma unroll 1
  for (int step = 0; step < steps; ++step)
    for (int k = 0; k < SUMS; ++k) mma_sync(sum[k], left, right, sum[k]);
  for (int k = 1; k < SUMS; ++k)
    for (int e = 0; e < sum[0].num_elements; ++e) sum[0].x[e] += sum[k].x[e];
  store_matrix_sync(c + at, sum[0], EDGE, mem_row_major);
}
