// Compiled with -G: debug sections, scopes, spilled locals and calls that are not inlined.
__device__ int collatz(int n) {
  int steps = 0;
  while (n != 1) {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1;
    ++steps;
  }
  return steps;
}

extern "C" __global__ void steps(const int *in, int *out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = collatz(in[i]);
}
