/* The .approx functions of PTX (ISA 9.7.3.13 to 9.7.3.22), bit patterns in and out.
 *
 * The units' tables are not published: these compute the function to nearly the precision of f64 and
 * round once, so that they differ from a GPU by at most what the ISA allows the GPU (the bounds stand
 * in goptx/cpu/numeric/). No library functions: results are the same on every machine. */
#include "numerics.h"

INLINE u64 rounded(double x, Format f, u32 flags) {
  return pack(unpack(of_double(x), F64), f, flags & ~(u32)ROUND);
}
INLINE double widened(u64 a, Format f) {
  return as_double(pack(unpack(a, f), F64, 0));
}
INLINE double scaled(double x, int n) { /* x * 2^n, |n| < 2000, no double rounding above 2^-1022 */
  return n < -1000 ? x * as_double((u64)(1023 - 1000) << 52) * as_double((u64)(1023 + n + 1000) << 52)
                   : x * as_double((u64)(1023 + n) << 52);
}
static double exponential2(double x) { /* |x| < 1000 */
  int n = (int)(x < 0 ? x - 0.5 : x + 0.5);
  double t = (x - n) * 0.69314718055994530942, term = 1, s = 1;
  for (int k = 1; k < 16; k++) { term *= t / k; s += term; }
  return scaled(s, n);
}
static double logarithm2(Num v) { /* positive and finite */
  double m = as_double((v.sig >> 11 & 0xfffffffffffffull) | 0x3ff0000000000000ull);
  int n = v.exp;
  if (m > 1.4142135623730951) { m *= 0.5; n++; }
  double s = (m - 1) / (m + 1), square = s * s, sum = 0;
  for (int k = 23; k > 0; k -= 2) sum = sum * square + 1.0 / k;
  return n + 2 * s * sum * 1.44269504088896340736;
}
static double sine_of_turns(double r) { /* sin(2 pi r), |r| <= 1/2 */
  if (r > 0.25) r = 0.5 - r;
  if (r < -0.25) r = -0.5 - r;
  double t = r * 6.28318530717958647693, square = t * t, term = t, s = t;
  for (int k = 1; k < 12; k++) { term *= -square / ((2 * k) * (2 * k + 1)); s += term; }
  return s;
}
static double hyperbolic(double x) { /* tanh */
  if (x > 20 || x < -20) return x > 0 ? 1 : -1;
  if (x < 0.01 && x > -0.01) { double q = x * x; return x * (1 - q / 3 + 2 * q * q / 15); }
  double e = exponential2(x * 2.88539008177792681472);
  return (e - 1) / (e + 1);
}

u64 ptx_rcpapprox_f32(u64 a, u32 flags) {
  a = ftz_in(a, F32, flags);
  if (is_nan(a, F32)) return nan_of(F32);
  return rounded(1.0 / widened(a, F32), F32, flags);
}
u64 ptx_sqrtapprox_f32(u64 a, u32 flags) {
  a = ftz_in(a, F32, flags);
  if (is_nan(a, F32) || (is_negative(a, F32) && magnitude(a, F32))) return nan_of(F32);
  return rounded(__builtin_sqrt(widened(a, F32)), F32, flags);
}
u64 ptx_rsqrtapprox_f32(u64 a, u32 flags) {
  a = ftz_in(a, F32, flags);
  if (is_nan(a, F32) || (is_negative(a, F32) && magnitude(a, F32))) return nan_of(F32);
  return rounded(1.0 / __builtin_sqrt(widened(a, F32)), F32, flags);
}
/* sin and cos take the argument in turns: one multiplication that truncates, as sm_90 does it. */
INLINE u64 circular(u64 a, u32 flags, double quarter) {
  a = ftz_in(a, F32, flags);
  if (magnitude(a, F32) >= infinity_of(F32)) return nan_of(F32);
  Num turns = multiply_add(unpack(a, F32), unpack(0x3e22f983, F32), unpack(a & sign_of(F32), F32), RZ);
  u64 t = pack(turns, F32, RZ | (flags & FTZ));
  double x = widened(t, F32);
  if (quarter == 0 && magnitude(t, F32) == 0) return t;
  if (x > 8388608 || x < -8388608) x = 0;
  x += quarter;
  x -= (double)(s64)x;
  if (x > 0.5) x -= 1;
  if (x < -0.5) x += 1;
  return rounded(sine_of_turns(x), F32, flags);
}
u64 ptx_sinapprox_f32(u64 a, u32 flags) { return circular(a, flags, 0); }
u64 ptx_cosapprox_f32(u64 a, u32 flags) { return circular(a, flags, 0.25); }
u64 ptx_lg2approx_f32(u64 a, u32 flags) {
  a = ftz_in(a, F32, flags);
  Num v = unpack(a, F32);
  if (v.cls == NOTANUMBER || (v.sign && v.cls != ZERO)) return nan_of(F32);
  if (v.cls == ZERO) return infinity_of(F32) | sign_of(F32);
  if (v.cls == INFINITE) return a;
  return rounded(logarithm2(v), F32, flags);
}
INLINE u64 ex2(u64 a, Format f, u32 flags) {
  a = ftz_in(a, f, flags);
  Num v = unpack(a, f);
  if (v.cls == NOTANUMBER) return nan_of(f);
  if (v.cls == ZERO || (v.cls == FINITE && v.exp < -60)) return one_of(f);
  if (v.cls == INFINITE || v.exp > 8) return v.sign ? 0 : infinity_of(f);
  return rounded(exponential2(widened(a, f)), f, flags);
}
u64 ptx_ex2approx_f32(u64 a, u32 flags) { return ex2(a, F32, flags); }
u64 ptx_ex2approx_f16(u64 a, u32 flags) { return ex2(a, F16, flags); }
u64 ptx_ex2approx_bf16(u64 a, u32 flags) { return ex2(a, BF16, flags); }
INLINE u64 tanh_(u64 a, Format f, u32 flags) {
  if (is_nan(a, f)) return nan_of(f);
  if (!magnitude(a, f)) return a;
  return rounded(hyperbolic(widened(a, f)), f, flags);
}
u64 ptx_tanhapprox_f32(u64 a, u32 flags) { return tanh_(a, F32, flags); }
u64 ptx_tanhapprox_f16(u64 a, u32 flags) { return tanh_(a, F16, flags); }
u64 ptx_tanhapprox_bf16(u64 a, u32 flags) { return tanh_(a, BF16, flags); }

/* div.approx gives 0 for large divisors; div.full scales them. */
u64 ptx_divapprox_f32(u64 a, u64 b, u32 flags) {
  a = ftz_in(a, F32, flags); b = ftz_in(b, F32, flags);
  if (is_nan(a, F32) || is_nan(b, F32)) return nan_of(F32);
  double x = widened(a, F32), y = widened(b, F32), q = x / y;
  if (q != q) return nan_of(F32);
  if ((flags & HIGH) == 0 && magnitude(b, F32) > 0x7e800000)
    return magnitude(a, F32) >= infinity_of(F32) && magnitude(b, F32) < infinity_of(F32)
               ? nan_of(F32) : (a ^ b) & sign_of(F32);
  return rounded(q, F32, flags);
}

/* .approx.ftz.f64 look at and give the upper 32 bits. */
u64 ptx_rcpapprox_f64(u64 a) {
  a = flush(a & 0xffffffff00000000ull, F64);
  if (is_nan(a, F64)) return 0x7fffffff00000000ull;
  u64 r = of_double(1.0 / as_double(a));
  return flush(r, F64) & 0xffffffff00000000ull;
}
u64 ptx_rsqrtapproxftz_f64(u64 a) {
  a = flush(a & 0xffffffff00000000ull, F64);
  if (is_nan(a, F64)) return 0x7fffffff00000000ull;
  if (is_negative(a, F64) && magnitude(a, F64)) return 0x7fffffff00000000ull;
  return of_double(1.0 / __builtin_sqrt(as_double(a))) & 0xffffffff00000000ull;
}
u64 ptx_rsqrtapprox_f64(u64 a) {
  if (is_nan(a, F64)) return a | (u64)1 << 51;
  if (is_negative(a, F64) && magnitude(a, F64)) return nan_of(F64);
  return of_double(1.0 / __builtin_sqrt(as_double(a)));
}
