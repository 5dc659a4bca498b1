// Hopper: clusters, distributed shared memory, bulk copies, barriers in shared memory, cooperative groups.
#include <cooperative_groups.h>
#include <cuda/barrier>
#include <cuda/pipeline>
#include <cuda/ptx>

namespace cg = cooperative_groups;
namespace ptx = cuda::ptx;

extern "C" __global__ void __cluster_dims__(2) neighbour(const int *in, int *out) {
  __shared__ int mine[128];
  const auto cluster = cg::this_cluster();
  mine[threadIdx.x] = in[blockIdx.x * 128 + threadIdx.x];
  cluster.sync();
  const int *theirs = cluster.map_shared_rank(mine, cluster.block_rank() ^ 1);
  out[blockIdx.x * 128 + threadIdx.x] = theirs[threadIdx.x];
  cluster.sync();
}

extern "C" __global__ void bulk_copy(const float *in, float *out) {
  __shared__ alignas(128) float tile[256];
#pragma nv_diag_suppress static_var_with_dynamic_init
  __shared__ cuda::barrier<cuda::thread_scope_block> full;
  if (threadIdx.x == 0) init(&full, blockDim.x);
  __syncthreads();
  if (threadIdx.x == 0) {
    cuda::memcpy_async(tile, in + blockIdx.x * 256, cuda::aligned_size_t<16>(sizeof(tile)), full);
  }
  full.arrive_and_wait();
  for (int i = threadIdx.x; i < 256; i += blockDim.x) tile[i] += 1.0f;
  ptx::fence_proxy_async(ptx::space_shared);
  __syncthreads();
  if (threadIdx.x == 0) {
    ptx::cp_async_bulk(ptx::space_global, ptx::space_shared, out + blockIdx.x * 256, tile,
                       sizeof(tile));
    ptx::cp_async_bulk_commit_group();
    ptx::cp_async_bulk_wait_group_read(ptx::n32_t<0>());
  }
}

extern "C" __global__ void grid_wide(int *counters) {
  const auto grid = cg::this_grid();
  atomicAdd(counters, 1);
  grid.sync();
  const auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  const auto active = cg::coalesced_threads();
  if (warp.thread_rank() == 0) counters[1 + blockIdx.x] = counters[0] + active.size();
}

extern "C" __global__ void overlapped(const float *in, float *out) {
  cudaGridDependencySynchronize();
  out[threadIdx.x] = in[threadIdx.x];
  cudaTriggerProgrammaticLaunchCompletion();
}
