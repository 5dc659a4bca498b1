// Shi-Tomasi corner response: the smaller eigenvalue of the gradient matrix, one pixel a thread.
extern "C" __global__ void shi_tomasi(const short *__restrict__ gxx, const short *__restrict__ gyy,
                                      const short *__restrict__ gxy,
                                      unsigned char *__restrict__ corner, int n, float threshold) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  const float a = gxx[i], b = gyy[i], c = gxy[i];
  const float root = sqrtf((a - b) * (a - b) + 4.0f * c * c);
  const float smaller = 0.5f * (a + b - root);
  corner[i] = smaller > threshold ? 255 : 0;
}
