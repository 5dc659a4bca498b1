// Instantiates CUB's device-wide radix sort of 32-bit keys.
#include <cub/device/device_radix_sort.cuh>

cudaError_t keys(void *temp, size_t &bytes, const unsigned *in, unsigned *out, int n) {
  return cub::DeviceRadixSort::SortKeys(temp, bytes, in, out, n);
}
