// Instantiates CUB's sorts, scans, reductions and selections for one pair of key and value types.
#include <cub/device/device_merge_sort.cuh>
#include <cub/device/device_radix_sort.cuh>
#include <cub/device/device_reduce.cuh>
#include <cub/device/device_scan.cuh>
#include <cub/device/device_select.cuh>

template <typename T>
struct Less {
  __host__ __device__ bool operator()(const T &a, const T &b) const { return a < b; }
};

template <typename Key, typename Value>
cudaError_t everything(void *temp, size_t &bytes, Key *keys, Value *values, int *count, int n) {
  cub::DeviceRadixSort::SortPairs(temp, bytes, keys, keys, values, values, n);
  cub::DeviceMergeSort::SortKeys(temp, bytes, keys, n, Less<Key>{});
  cub::DeviceReduce::Sum(temp, bytes, keys, keys, n);
  cub::DeviceScan::InclusiveSum(temp, bytes, keys, keys, n);
  return cub::DeviceSelect::Unique(temp, bytes, keys, keys, count, n);
}

#define EVERYTHING(KEY, VALUE) \
  template cudaError_t everything(void *, size_t &, KEY *, VALUE *, int *, int)
