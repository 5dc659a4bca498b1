// Iterated powers of two, two chains a thread: the special function unit only.
__device__ __forceinline__ float ex2(float x) {
  float y;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

extern "C" __global__ void __launch_bounds__(256)
exponentials(const float2 *__restrict__ x, float2 *__restrict__ y, int steps, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  float2 at = x[i];
#pragma unroll 4
  for (int k = 0; k < steps; ++k) {
    at.x = ex2(-at.x);  // converges to 0.64
    at.y = ex2(-at.y);
  }
  y[i] = at;
}
