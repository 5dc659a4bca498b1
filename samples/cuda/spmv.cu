// Sparse matrix times vector, rows in CSR form with separate begin and length, one row a thread:
// loops whose trip counts differ between the lanes of a warp.
extern "C" __global__ void spmv(const unsigned *__restrict__ begin,
                                const unsigned *__restrict__ length,
                                const unsigned *__restrict__ column,
                                const float *__restrict__ value, const float *__restrict__ x,
                                float *__restrict__ y, unsigned rows) {
  const unsigned row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row >= rows) return;
  const unsigned first = begin[row], last = first + length[row];
  float sum = 0.0f;
  for (unsigned k = first; k < last; ++k) sum = fmaf(value[k], x[column[k]], sum);
  y[row] = sum;
}
