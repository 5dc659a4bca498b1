// Instantiates CUB's device-wide selection and partition.
#include <cub/device/device_partition.cuh>
#include <cub/device/device_select.cuh>

struct IsPositive {
  __host__ __device__ bool operator()(float x) const { return x > 0.0f; }
};

cudaError_t positive(void *temp, size_t &bytes, const float *in, float *out, int *count, int n) {
  return cub::DeviceSelect::If(temp, bytes, in, out, count, n, IsPositive{});
}
cudaError_t unique(void *temp, size_t &bytes, const unsigned *in, unsigned *out, int *count, int n) {
  return cub::DeviceSelect::Unique(temp, bytes, in, out, count, n);
}
cudaError_t flagged(void *temp, size_t &bytes, const double *in, const char *flags, double *out,
                    int *count, int n) {
  return cub::DevicePartition::Flagged(temp, bytes, in, flags, out, count, n);
}
