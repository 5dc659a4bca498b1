// Block reduction: every block sums 1,024 floats with shuffles and a barrier and writes one value.
constexpr int THREADS = 256;
constexpr int PER_THREAD = 4;

__device__ __forceinline__ float warp_sum(float v) {
#pragma unroll
  for (int delta = 16; delta > 0; delta /= 2) v += __shfl_down_sync(0xffffffffu, v, delta);
  return v;
}

extern "C" __global__ void __launch_bounds__(THREADS)
reduce(const float *__restrict__ x, float *__restrict__ sums, int n) {
  __shared__ float of_warp[THREADS / 32];
  const int first = blockIdx.x * (THREADS * PER_THREAD) + threadIdx.x;
  float v = 0.0f;
#pragma unroll
  for (int k = 0; k < PER_THREAD; ++k) {
    const int i = first + k * THREADS;
    if (i < n) v += x[i];
  }
  v = warp_sum(v);
  if (threadIdx.x % 32 == 0) of_warp[threadIdx.x / 32] = v;
  __syncthreads();
  if (threadIdx.x < 32) {
    v = warp_sum(threadIdx.x < THREADS / 32 ? of_warp[threadIdx.x] : 0.0f);
    if (threadIdx.x == 0) sums[blockIdx.x] = v;
  }
}
