// Iterated square roots, one chain a thread: every step waits for the one before.
extern "C" __global__ void __launch_bounds__(256)
roots(const float *__restrict__ x, float *__restrict__ y, float add, int steps, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  float at = x[i];
#pragma unroll 1
  for (int k = 0; k < steps; ++k) at = __fsqrt_rn(at + add);
  y[i] = at;
}
