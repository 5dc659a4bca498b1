// Calls that stay calls: a device function that reads thread ids, and a pure one.
__device__ __noinline__ int global_index(int per_thread) {
  return (blockIdx.x * blockDim.x + threadIdx.x) * per_thread;
}

__device__ __noinline__ float polynomial(float x, float scale) {
  return scale * (x * (1.0f + x * (0.5f + x * (0.1666667f + x * 0.0416667f))));
}

extern "C" __global__ void devfunc(const float *__restrict__ x, float *__restrict__ y, float scale,
                                   int n) {
  constexpr int PER_THREAD = 2;
  const int first = global_index(PER_THREAD);
  for (int k = 0; k < PER_THREAD; ++k)
    if (first + k < n) y[first + k] = polynomial(x[first + k], scale);
}
