// Mandelbrot set: almost no memory traffic, long loops whose trip counts differ from lane to lane.
extern "C" __global__ void mandelbrot(unsigned short *__restrict__ steps, int width, int height,
                                      int limit) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x;
  const int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= width || y >= height) return;
  const float cx = fmaf(3.0f / width, x, -2.0f), cy = fmaf(2.0f / height, y, -1.0f);
  float zx = 0.0f, zy = 0.0f;
  int step = 0;
  while (step < limit && zx * zx + zy * zy < 4.0f) {
    const float next = fmaf(zx, zx, fmaf(-zy, zy, cx));
    zy = fmaf(2.0f * zx, zy, cy);
    zx = next;
    ++step;
  }
  steps[(size_t)y * width + x] = step;
}
