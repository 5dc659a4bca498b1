// Sums of 256-bit integers: a carry chain of eight words in one asm statement, and one of 128 bits
// that the compiler makes. Launched with 72 threads a block.
struct alignas(16) Big {
  unsigned word[8];
};

extern "C" __global__ void bigadd(const Big *__restrict__ a, const Big *__restrict__ b,
                                  Big *__restrict__ sum, unsigned __int128 *__restrict__ folded,
                                  int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  const Big x = a[i], y = b[i];
  Big s;
  asm("add.cc.u32 %0, %8, %16;\n\t"
      "addc.cc.u32 %1, %9, %17;\n\t"
      "addc.cc.u32 %2, %10, %18;\n\t"
      "addc.cc.u32 %3, %11, %19;\n\t"
      "addc.cc.u32 %4, %12, %20;\n\t"
      "addc.cc.u32 %5, %13, %21;\n\t"
      "addc.cc.u32 %6, %14, %22;\n\t"
      "addc.u32 %7, %15, %23;"
      : "=r"(s.word[0]), "=r"(s.word[1]), "=r"(s.word[2]), "=r"(s.word[3]), "=r"(s.word[4]),
        "=r"(s.word[5]), "=r"(s.word[6]), "=r"(s.word[7])
      : "r"(x.word[0]), "r"(x.word[1]), "r"(x.word[2]), "r"(x.word[3]), "r"(x.word[4]),
        "r"(x.word[5]), "r"(x.word[6]), "r"(x.word[7]), "r"(y.word[0]), "r"(y.word[1]),
        "r"(y.word[2]), "r"(y.word[3]), "r"(y.word[4]), "r"(y.word[5]), "r"(y.word[6]),
        "r"(y.word[7]));
  sum[i] = s;
  const auto half = [&s](int at) {
    return ((unsigned __int128)((unsigned long long)s.word[at + 3] << 32 | s.word[at + 2]) << 64) |
           ((unsigned long long)s.word[at + 1] << 32 | s.word[at]);
  };
  folded[i] = half(0) + half(4);
}
