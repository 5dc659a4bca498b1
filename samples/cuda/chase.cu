// Walks through a table, one walk a thread: every load needs the one before.
extern "C" __global__ void __launch_bounds__(128)
chase(const unsigned *__restrict__ table, unsigned *__restrict__ last, int cells, int steps,
      int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  unsigned at = (unsigned)((i * 2654435761ull) % (unsigned)cells);
#pragma unroll 1
  for (int k = 0; k < steps; ++k) at = table[at];
  last[i] = at;
}
