// Blocked LU factorisation, inner step: subtracts from every 16 x 16 tile of the trailing matrix
// the product of its tile in the column panel and its tile in the row panel. One element a thread.
constexpr int TILE = 16;

extern "C" __global__ void __launch_bounds__(TILE * TILE) lu(float *matrix, int n, int step) {
  __shared__ float lower[TILE][TILE];
  __shared__ float upper[TILE][TILE];
  const int tx = threadIdx.x, ty = threadIdx.y;
  const int panel = step * TILE;
  const int row = panel + (blockIdx.y + 1) * TILE + ty;
  const int column = panel + (blockIdx.x + 1) * TILE + tx;

  // The panels are complete, or there is no such step; the trailing matrix may end inside a tile.
  lower[ty][tx] = row < n ? matrix[(size_t)row * n + panel + tx] : 0.0f;
  upper[ty][tx] = column < n ? matrix[(size_t)(panel + ty) * n + column] : 0.0f;
  __syncthreads();

  float sum = 0.0f;
#pragma unroll
  for (int k = 0; k < TILE; ++k) sum = fmaf(lower[ty][k], upper[k][tx], sum);
  if (row < n && column < n) matrix[(size_t)row * n + column] -= sum;
}
