// Instantiates CUB's device-wide prefix sums (decoupled look-back: CTAs wait for earlier CTAs).
#include <cub/device/device_scan.cuh>

cudaError_t inclusive(void *temp, size_t &bytes, const int *in, int *out, int n) {
  return cub::DeviceScan::InclusiveSum(temp, bytes, in, out, n);
}
cudaError_t exclusive(void *temp, size_t &bytes, const double *in, double *out, int n) {
  return cub::DeviceScan::ExclusiveSum(temp, bytes, in, out, n);
}
cudaError_t by_key(void *temp, size_t &bytes, const int *keys, const float *in, float *out, int n) {
  return cub::DeviceScan::InclusiveSumByKey(temp, bytes, keys, in, out, n);
}
