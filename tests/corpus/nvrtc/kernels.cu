// Kernels compiled at run time: a template that is instantiated, a device function, shared memory, a loop.
template <typename T>
__device__ __noinline__ T clamp_to(T value, T low, T high) {
  return value < low ? low : value > high ? high : value;
}

__constant__ float window[8] = {0.1f, 0.2f, 0.3f, 0.4f, 0.4f, 0.3f, 0.2f, 0.1f};

extern "C" __global__ void convolve(const float *__restrict__ x, float *__restrict__ y, int n) {
  __shared__ float tile[256 + 8];
  const int first = blockIdx.x * 256;
  for (int k = threadIdx.x; k < 256 + 8; k += blockDim.x)
    tile[k] = first + k < n ? x[first + k] : 0.0f;
  __syncthreads();
  const int i = first + threadIdx.x;
  if (i >= n) return;
  float sum = 0.0f;
  for (int k = 0; k < 8; ++k) sum += tile[threadIdx.x + k] * window[k];
  y[i] = clamp_to(sum, -1.0f, 1.0f) / (1.0f + sinf(sum));
}

template <typename T>
__global__ void scale(T *x, T factor, unsigned long long n) {
  const unsigned long long step = (unsigned long long)gridDim.x * blockDim.x;
  for (unsigned long long i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += step) x[i] *= factor;
}
template __global__ void scale<float>(float *, float, unsigned long long);
template __global__ void scale<double>(double *, double, unsigned long long);
