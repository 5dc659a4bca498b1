// Language features that thin kernels do not show: printf, assert, indirect calls, virtual functions, a
// jump table, local arrays, double-precision slow paths, managed and constant data, textures, surfaces.
#include <cassert>
#include <cstdio>
#include <cuda_runtime.h>

__managed__ int managed_flag = 3;
__constant__ float weights[5] = {0.1f, 0.2f, 0.4f, 0.2f, 0.1f};
__device__ double accumulated[4] = {1.0, 2.0};
__device__ const char *const names[] = {"zero", "one", "two"};

struct Shape {
  float side;
  __device__ Shape(float s) : side(s) {}
  __device__ virtual float area() const = 0;
};
struct Square : Shape {
  using Shape::Shape;
  __device__ float area() const override { return side * side; }
};
struct Disc : Shape {
  using Shape::Shape;
  __device__ float area() const override { return 3.14159f * side * side; }
};

using Unary = float (*)(float);
__device__ __noinline__ float twice(float x) { return 2.0f * x; }
__device__ __noinline__ float square(float x) { return x * x; }
__device__ Unary table[2] = {twice, square};

__device__ __noinline__ int factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }

extern "C" __global__ void indirect(const int *choice, float *out) {
  const int i = threadIdx.x;
  assert(choice[i] >= 0);
  const Square s(out[i]);
  const Disc d(out[i]);
  const Shape *shape = choice[i] & 2 ? static_cast<const Shape *>(&s) : &d;
  out[i] = table[choice[i] & 1](out[i]) + shape->area() + factorial(choice[i] & 7);
  if (out[i] > 1e6f) printf("%s: thread %d has %f\n", names[choice[i] % 3], i, out[i]);
}

extern "C" __global__ void dispatch(const int *codes, double *out, int n) {
  double stack[16];
  for (int k = 0; k < 16; ++k) stack[k] = accumulated[k & 3];
  int top = 0;
  for (int i = 0; i < n; ++i) {
    double &cell = stack[top & 15];
    switch (codes[i]) {
      case 0: cell += 1.5; break;
      case 1: cell *= stack[(top + 1) & 15]; break;
      case 2: cell = sin(cell); break;
      case 3: cell = pow(cell, 1.25); break;
      case 4: cell /= 3.0; break;
      case 5: ++top; break;
      case 6: --top; break;
      case 7: cell = sqrt(cell); break;
      case 8: cell = exp(cell); break;
      default: cell = fmod(cell, (double)weights[i % 5]); break;
    }
  }
  out[threadIdx.x] = stack[top & 15] + managed_flag;
}

extern "C" __global__ void images(cudaTextureObject_t in, cudaSurfaceObject_t out, int width) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y;
  if (x >= width) return;
  const float4 a = tex2D<float4>(in, x + 0.5f, y + 0.5f);
  const float4 b = tex2DLod<float4>(in, x * 0.5f, y * 0.5f, 1.0f);
  surf2Dwrite(make_float4(a.x + b.x, a.y, b.z, a.w), out, x * 16, y, cudaBoundaryModeClamp);
}

extern "C" __global__ void __launch_bounds__(128, 4) __cluster_dims__(2, 1, 1)
clustered(float *out) { out[blockIdx.x * 128 + threadIdx.x] = 1.0f; }

template <typename T, int N>
__global__ void mangled(const T *const *__restrict__ rows, T (*out)[N]) {
  for (int k = 0; k < N; ++k) out[threadIdx.x][k] = rows[k][threadIdx.x];
}
template __global__ void mangled<short2, 3>(const short2 *const *, short2 (*)[3]);
