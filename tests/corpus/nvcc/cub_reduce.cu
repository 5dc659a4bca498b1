// Instantiates CUB's device-wide reductions.
#include <cub/device/device_reduce.cuh>

cudaError_t sum(void *temp, size_t &bytes, const float *in, float *out, int n) {
  return cub::DeviceReduce::Sum(temp, bytes, in, out, n);
}
cudaError_t arg_max(void *temp, size_t &bytes, const int *in, int *out, long long *where, int n) {
  return cub::DeviceReduce::ArgMax(temp, bytes, in, out, where, n);
}
cudaError_t by_key(void *temp, size_t &bytes, const int *keys, int *unique, const double *in,
                   double *out, int *runs, int n) {
  return cub::DeviceReduce::ReduceByKey(temp, bytes, keys, unique, in, out, runs,
                                        ::cuda::std::plus<>{}, n);
}
