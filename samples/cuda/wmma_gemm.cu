// Batch of small products on tensor cores: each warp multiplies one pair of 16 x 16 fp16 matrices.
#include <cuda_fp16.h>
#include <mma.h>

constexpr int EDGE = 16;

extern "C" __global__ void __launch_bounds__(256)
wmma_gemm(const __half *__restrict__ a, const __half *__restrict__ b, float *__restrict__ c,
          int n) {
  using namespace nvcuda::wmma;
  const int product = (blockIdx.x * blockDim.x + threadIdx.x) / 32;
  if (product >= n) return;  // whole warps: the operations below need all lanes
  const size_t at = (size_t)product * (EDGE * EDGE);
  fragment<matrix_a, EDGE, EDGE, EDGE, __half, row_major> left;
  fragment<matrix_b, EDGE, EDGE, EDGE, __half, row_major> right;
  fragment<accumulator, EDGE, EDGE, EDGE, float> sum;
  fill_fragment(sum, 0.0f);
  load_matrix_sync(left, a + at, EDGE);
  load_matrix_sync(right, b + at, EDGE);
  mma_sync(sum, left, right, sum);
  store_matrix_sync(c + at, sum, EDGE, mem_row_major);
}
