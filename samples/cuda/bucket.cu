// Bucket scatter: every block groups its 256 keys by their top three bits, in a stable order.
//
// Positions must not depend on the order in which atomics happen, so the atomics only set bits and
// count, and the place of a key is computed from the bit masks after the barrier.
constexpr int THREADS = 256;
constexpr int WARPS = THREADS / 32;
constexpr int BUCKETS = 8;

extern "C" __global__ void __launch_bounds__(THREADS)
bucket(const unsigned *__restrict__ keys, unsigned *__restrict__ grouped, unsigned *totals, int n) {
  __shared__ unsigned members[BUCKETS][WARPS];  // lanes of each warp that have a key of the bucket
  __shared__ unsigned counts[BUCKETS];
  const int t = threadIdx.x;
  if (t < BUCKETS * WARPS) members[t / WARPS][t % WARPS] = 0;
  if (t < BUCKETS) counts[t] = 0;
  __syncthreads();

  const int i = blockIdx.x * THREADS + t;
  const int warp = t / 32;
  const unsigned lane = 1u << t % 32;
  const unsigned key = i < n ? keys[i] : 0u;
  const unsigned b = key >> 29;
  if (i < n) {
    atomicOr(&members[b][warp], lane);
    atomicAdd(&counts[b], 1u);
  }
  __syncthreads();

  if (t < BUCKETS && counts[t] != 0) atomicAdd(&totals[t], counts[t]);
  if (i >= n) return;
  unsigned place = __popc(members[b][warp] & (lane - 1));
  for (int w = 0; w < warp; ++w) place += __popc(members[b][w]);
  for (unsigned lower = 0; lower < b; ++lower) place += counts[lower];
  grouped[blockIdx.x * THREADS + place] = key;
}
