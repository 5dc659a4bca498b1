// Smoothing with neighbours in a pipeline of asynchronous copies (cp.async groups, three stages).
//
// Each block walks over eight tiles of 512 floats; while one is computed, the next two are on their
// way. Copies beyond the end are filled with zeros by the copy itself.
#include <cuda_pipeline.h>

constexpr int THREADS = 128;
constexpr int TILE = 4 * THREADS;
constexpr int TILES = 8;
constexpr int STAGES = 3;

extern "C" __global__ void __launch_bounds__(THREADS)
async_copy(const float *__restrict__ x, float *__restrict__ y, int n) {
  __shared__ alignas(16) float stage[STAGES][TILE];
  const int first = blockIdx.x * (TILE * TILES);

  auto fetch = [&](int tile) {
    if (tile < TILES) {
      const int i = first + tile * TILE + 4 * threadIdx.x;
      const int inside = min(max(n - i, 0), 4);
      __pipeline_memcpy_async(&stage[tile % STAGES][4 * threadIdx.x], x + (inside ? i : 0), 16,
                              16 - 4 * inside);
    }
    __pipeline_commit();  // an empty group where there is no tile, so that the counts stay the same
  };

  for (int tile = 0; tile < STAGES - 1; ++tile) fetch(tile);
  for (int tile = 0; tile < TILES; ++tile) {
    fetch(tile + STAGES - 1);
    __pipeline_wait_prior(STAGES - 1);
    __syncthreads();
    const float *const ready = stage[tile % STAGES];
    for (int k = threadIdx.x; k < TILE; k += THREADS) {
      const int i = first + tile * TILE + k;
      const float left = ready[k > 0 ? k - 1 : k], right = ready[k + 1 < TILE ? k + 1 : k];
      if (i < n) y[i] = fmaf(0.25f, left + right, 0.5f * ready[k]);
    }
    __syncthreads();  // the stage is filled again in the next turn
  }
}
