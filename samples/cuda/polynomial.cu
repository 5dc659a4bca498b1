// A polynomial of high degree by Horner's rule at four points a thread: fused multiply-adds only.
extern "C" __global__ void __launch_bounds__(256)
polynomial(const float4 *__restrict__ x, float4 *__restrict__ y, float even, float odd, int degree,
           int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  const float4 at = x[i];
  float4 sum = make_float4(even, even, even, even);
#pragma unroll 4
  for (int k = 0; k < degree; ++k) {
    const float c = k & 1 ? odd : even;
    sum.x = fmaf(sum.x, at.x, c);
    sum.y = fmaf(sum.y, at.y, c);
    sum.z = fmaf(sum.z, at.z, c);
    sum.w = fmaf(sum.w, at.w, c);
  }
  y[i] = sum;
}
