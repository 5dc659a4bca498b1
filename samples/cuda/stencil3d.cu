// Seven-point stencil: a three-dimensional grid, and blocks of 10 x 5 x 3 = 150 threads, which are
// not whole warps. Points on the border are copied.
extern "C" __global__ void stencil3d(const float *__restrict__ in, float *__restrict__ out, int nx,
                                     int ny, int nz) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x;
  const int y = blockIdx.y * blockDim.y + threadIdx.y;
  const int z = blockIdx.z * blockDim.z + threadIdx.z;
  if (x >= nx || y >= ny || z >= nz) return;
  const size_t row = nx, plane = (size_t)nx * ny, at = z * plane + y * row + x;
  float v = in[at];
  const bool border = x == 0 || y == 0 || z == 0 || x == nx - 1 || y == ny - 1 || z == nz - 1;
  if (!border) {
    const float around = in[at - 1] + in[at + 1] + in[at - row] + in[at + row] + in[at - plane] +
                         in[at + plane];
    v = fmaf(0.1f, around, 0.4f * v);
  }
  out[at] = v;
}
