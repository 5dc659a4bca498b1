// Harris corner response: three products of 2-byte gradients in, one byte out, one pixel a thread.
extern "C" __global__ void harris(const short *__restrict__ gxx, const short *__restrict__ gyy,
                                  const short *__restrict__ gxy, unsigned char *__restrict__ corner,
                                  int n, float threshold) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  const float a = gxx[i], b = gyy[i], c = gxy[i];
  const float trace = a + b;
  const float response = a * b - c * c - 0.04f * trace * trace;
  corner[i] = response > threshold ? 255 : 0;
}
