// Two halves of a block as producer and consumer, through dynamic shared memory and named barriers.
//
// Warps 0 and 1 fetch chunks of 64 floats into two buffers in turn; warps 2 and 3 smooth them. A
// half that only signals arrives, the half that needs the signal synchronises; the consumers share
// a barrier of their own for their sum.
constexpr int HALF = 64;
constexpr int BLOCK = 2 * HALF;
constexpr int CHUNKS = 8;
constexpr int CONSUMERS = 1;  // named barriers: this one of the consumers alone,
constexpr int FULL = 2;       // 2 and 3: buffer 0 or 1 is full,
constexpr int EMPTY = 4;      // 4 and 5: buffer 0 or 1 may be filled again

template <int BARRIER, int THREADS>
__device__ __forceinline__ void wait() {
  asm volatile("bar.sync %0, %1;" ::"n"(BARRIER), "n"(THREADS) : "memory");
}
template <int BARRIER, int THREADS>
__device__ __forceinline__ void signal() {
  asm volatile("bar.arrive %0, %1;" ::"n"(BARRIER), "n"(THREADS) : "memory");
}

template <int STAGE>
__device__ __forceinline__ void produce(float *buffer, const float *x, int i, int n, bool again) {
  const float v = i < n ? x[i] : 0.0f;
  if (again) wait<EMPTY + STAGE, BLOCK>();
  buffer[threadIdx.x] = v;
  signal<FULL + STAGE, BLOCK>();
}

template <int STAGE>
__device__ __forceinline__ float consume(const float *buffer, float *y, int i, int n, bool more) {
  const int t = threadIdx.x - HALF;
  wait<FULL + STAGE, BLOCK>();
  const float v = fmaf(0.5f, buffer[t], 0.5f * buffer[(t + 1) % HALF]);
  if (more) signal<EMPTY + STAGE, BLOCK>();
  if (i < n) y[i] = v;
  return v;
}

extern "C" __global__ void __launch_bounds__(BLOCK)
partial_barrier(const float *__restrict__ x, float *__restrict__ y, float *__restrict__ sums,
                int n) {
  extern __shared__ float buffers[];  // two buffers, then the consumers' sums: 3 * HALF floats
  const int t = threadIdx.x % HALF;
  int i = blockIdx.x * (HALF * CHUNKS) + t;
  if (threadIdx.x < HALF) {
#pragma unroll 1
    for (int chunk = 0; chunk < CHUNKS; chunk += 2, i += 2 * HALF) {
      produce<0>(buffers, x, i, n, chunk > 0);
      produce<1>(buffers + HALF, x, i + HALF, n, chunk > 0);
    }
    return;
  }
  float sum = 0.0f;
#pragma unroll 1
  for (int chunk = 0; chunk < CHUNKS; chunk += 2, i += 2 * HALF) {
    sum += consume<0>(buffers, y, i, n, chunk + 2 < CHUNKS);
    sum += consume<1>(buffers + HALF, y, i + HALF, n, chunk + 2 < CHUNKS);
  }
  float *of_thread = buffers + 2 * HALF;
  of_thread[t] = sum;
  wait<CONSUMERS, HALF>();
#pragma unroll 1
  for (int width = HALF / 2; width > 0; width /= 2) {
    if (t < width) of_thread[t] += of_thread[t + width];
    wait<CONSUMERS, HALF>();
  }
  if (t == 0) sums[blockIdx.x] = of_thread[0];
}
