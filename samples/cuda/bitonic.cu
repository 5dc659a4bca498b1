// Bitonic sort of runs of 512 keys, two keys a thread: a barrier in a loop in a loop.
constexpr int RUN = 512;
constexpr int THREADS = RUN / 2;

extern "C" __global__ void __launch_bounds__(THREADS) bitonic(unsigned *keys, unsigned n) {
  __shared__ unsigned run[RUN];
  const unsigned base = blockIdx.x * RUN;
  for (unsigned k = threadIdx.x; k < RUN; k += THREADS)
    run[k] = base + k < n ? keys[base + k] : 0xffffffffu;  // what is missing sorts to the end

  for (unsigned length = 2; length <= RUN; length *= 2) {
    for (unsigned stride = length / 2; stride > 0; stride /= 2) {
      __syncthreads();
      const unsigned low = 2 * threadIdx.x - (threadIdx.x & (stride - 1));
      const unsigned high = low + stride;
      const bool ascending = (low & length) == 0;
      const unsigned a = run[low], b = run[high];
      if ((a > b) == ascending) {
        run[low] = b;
        run[high] = a;
      }
    }
  }
  __syncthreads();
  for (unsigned k = threadIdx.x; k < RUN; k += THREADS)
    if (base + k < n) keys[base + k] = run[k];
}
