// Histogram of bytes: counts of a block in shared memory by atomics, then added to the global ones
// by atomics whose results nobody reads, so that the sum does not depend on any order.
constexpr int BINS = 256;
constexpr int PER_THREAD = 16;

extern "C" __global__ void histogram(const unsigned char *__restrict__ data, unsigned *counts,
                                     unsigned n) {
  __shared__ unsigned local[BINS];
  for (unsigned bin = threadIdx.x; bin < BINS; bin += blockDim.x) local[bin] = 0;
  __syncthreads();

  const unsigned first = blockIdx.x * blockDim.x * PER_THREAD + threadIdx.x;
  for (unsigned k = 0; k < PER_THREAD; ++k) {
    const unsigned i = first + k * blockDim.x;
    if (i < n) atomicAdd(&local[data[i]], 1u);
  }
  __syncthreads();

  for (unsigned bin = threadIdx.x; bin < BINS; bin += blockDim.x)
    if (local[bin] != 0) atomicAdd(&counts[bin], local[bin]);
}
