// Whole blocks leave before the block's barriers: a segment of 256 values is normalised by its
// largest magnitude only where its flag is set.
constexpr int THREADS = 256;

extern "C" __global__ void __launch_bounds__(THREADS)
earlyexit(const unsigned char *__restrict__ wanted, float *__restrict__ data, int n) {
  __shared__ float largest[THREADS];
  if (!wanted[blockIdx.x]) return;
  const int t = threadIdx.x, i = blockIdx.x * THREADS + t;
  const float v = i < n ? data[i] : 0.0f;
  largest[t] = fabsf(v);
  __syncthreads();
  for (int width = THREADS / 2; width > 0; width /= 2) {
    if (t < width) largest[t] = fmaxf(largest[t], largest[t + width]);
    __syncthreads();
  }
  if (i < n) data[i] = v / fmaxf(largest[0], 1e-30f);
}
