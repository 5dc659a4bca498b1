// N-body accelerations: positions pass through shared memory tile by tile, two barriers a tile.
constexpr int TILE = 128;

extern "C" __global__ void __launch_bounds__(TILE)
nbody(const float4 *__restrict__ body, float4 *__restrict__ acceleration, int n, float softening) {
  __shared__ float4 tile[TILE];
  const int i = blockIdx.x * TILE + threadIdx.x;
  const float4 none = make_float4(0.0f, 0.0f, 0.0f, 0.0f);  // w is the mass: 0 does not attract
  const float4 me = i < n ? body[i] : none;
  float ax = 0.0f, ay = 0.0f, az = 0.0f;
  for (int first = 0; first < n; first += TILE) {
    const int j = first + threadIdx.x;
    tile[threadIdx.x] = j < n ? body[j] : none;
    __syncthreads();
#pragma unroll 8
    for (int k = 0; k < TILE; ++k) {
      const float4 other = tile[k];
      const float dx = other.x - me.x, dy = other.y - me.y, dz = other.z - me.z;
      const float inverse = rsqrtf(fmaf(dx, dx, fmaf(dy, dy, fmaf(dz, dz, softening))));
      const float pull = other.w * inverse * inverse * inverse;
      ax = fmaf(dx, pull, ax);
      ay = fmaf(dy, pull, ay);
      az = fmaf(dz, pull, az);
    }
    __syncthreads();
  }
  if (i < n) acceleration[i] = make_float4(ax, ay, az, 0.0f);
}
