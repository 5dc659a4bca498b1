// Monte-Carlo path values: a 32-bit random number to a normal variate by the inverse of the normal
// distribution (Wichura's algorithm AS 241, single precision), then one step of a geometric
// Brownian motion. One path a thread; three branches of very different probability.
__device__ __forceinline__ float inverse_normal(float p) {
  const float q = p - 0.5f;
  if (fabsf(q) <= 0.425f) {
    const float r = 0.180625f - q * q;
    return q * (((59.10937472f * r + 159.29113202f) * r + 50.434271938f) * r + 3.3871327179f) /
           (((67.1875636f * r + 78.757757664f) * r + 17.895169469f) * r + 1.0f);
  }
  float r = sqrtf(-logf(q < 0.0f ? p : 1.0f - p));
  float z;
  if (r <= 5.0f) {
    r -= 1.6f;
    z = (((0.17023821103f * r + 1.3067284816f) * r + 2.75681539f) * r + 1.4234372777f) /
        ((0.12021132975f * r + 0.7370016425f) * r + 1.0f);
  } else {
    r -= 5.0f;
    z = (((0.017337203997f * r + 0.42868294337f) * r + 3.081226386f) * r + 6.657905115f) /
        ((0.012258202635f * r + 0.24197894225f) * r + 1.0f);
  }
  return q < 0.0f ? -z : z;
}

extern "C" __global__ void montecarlo(const unsigned *__restrict__ random,
                                      float *__restrict__ value, float start, float drift,
                                      float volatility, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  const float p = (random[i] >> 8) * 0x1p-24f + 0x1p-25f;  // the middle of 2^24 cells: never 0 or 1
  value[i] = start * expf(drift + volatility * inverse_normal(p));
}
