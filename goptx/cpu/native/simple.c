/* Arithmetic of PTX that LLVM has no instruction for. Values travel as native floats or as raw bits
 * (f16, bf16 as uint16_t). NaN results are the canonical 0x7fffffff, as on the GPU. */
#include <stdint.h>
#include <string.h>
#include <math.h>

static float from_bits(uint32_t u) { float f; memcpy(&f, &u, 4); return f; }
static uint32_t to_bits(float f) { uint32_t u; memcpy(&u, &f, 4); return u; }
static float ftz(float x) {
  uint32_t u = to_bits(x);
  return (u & 0x7f800000) ? x : from_bits(u & 0x80000000);
}
static float canon(float x) { return x != x ? from_bits(0x7fffffff) : x; }

float cpu_ftz_f32(float x) { return ftz(x); }

/* The f32 nearest to an exact f64 value in a direction: 0 rn, 1 rz, 2 rm, 3 rp. */
static float narrow(double x, int mode) {
  float y = (float)x;
  if (mode == 0 || x != x) return canon(y);
  double d = (double)y;
  if (d == x) return y;
  int up = mode == 3 || (mode == 1 && x < 0);
  if (up ? d < x : d > x) y = nextafterf(y, up ? INFINITY : -INFINITY);
  return y;
}

/* a + b in f64 with the part that was lost, so that directed rounding to f32 is right: the sum is
 * made odd where it is inexact (round to odd keeps enough of it, 53 >= 2 * 24 + 2). */
static double odd_sum(double a, double b) {
  double s = a + b, t = s - a, e = (a - (s - t)) + (b - t);
  if (e != 0 && s == s && s - s == 0) {
    uint64_t u;
    memcpy(&u, &s, 8);
    if (!(u & 1)) {
      u += ((e > 0) == (s > 0)) ? 1 : -1;
      memcpy(&s, &u, 8);
    }
  }
  return s;
}

static float zero_sign(float y, int mode, double x, int exact) {
  return exact && mode == 2 && x == 0 && y == 0 ? -0.0f : y;
}

float cpu_add_f32(float a, float b, uint32_t mode) {
  double s = odd_sum(a, b);
  if (s == 0 && mode == 2 && !(a == 0 && b == 0 && !signbit(a) && !signbit(b)))
    return -0.0f;
  return narrow(s, mode);
}
float cpu_mul_f32(float a, float b, uint32_t mode) { return narrow((double)a * b, mode); }
float cpu_fma_f32(float a, float b, float c, uint32_t mode) {
  double p = (double)a * b, s = odd_sum(p, c);
  if (s == 0 && mode == 2 && !(p == 0 && c == 0 && !signbit(p) && !signbit(c)))
    return -0.0f;
  return narrow(s, mode);
}
float cpu_div_f32(float a, float b, uint32_t mode) {
  float y = a / b;
  if (mode == 0 || y != y || y - y != 0 || b - b != 0) return canon(y);
  double r = fma(-(double)y, b, a); /* exact: a - y*b */
  if (r == 0) return y;
  int larger = (r > 0) == (b > 0); /* the true quotient is above y */
  if (larger && (mode == 3 || (mode == 1 && y < 0))) return nextafterf(y, INFINITY);
  if (!larger && (mode == 2 || (mode == 1 && y > 0))) return nextafterf(y, -INFINITY);
  return y;
}
float cpu_sqrt_f32(float a, uint32_t mode) {
  float y = sqrtf(a);
  if (mode == 0 || y != y || y - y != 0) return canon(y);
  double r = fma(-(double)y, y, a);
  if (r > 0 && mode == 3) return nextafterf(y, INFINITY);
  if (r < 0 && (mode == 2 || mode == 1)) return nextafterf(y, 0);
  return y;
}

float cpu_ex2_f32(float x) { return canon((float)exp2((double)x)); }
float cpu_lg2_f32(float x) { return canon((float)log2((double)x)); }
float cpu_sin_f32(float x) { return canon((float)sin((double)x)); }
float cpu_cos_f32(float x) { return canon((float)cos((double)x)); }
float cpu_tanh_f32(float x) { return canon((float)tanh((double)x)); }
float cpu_rsqrt_f32(float x) { return canon((float)(1.0 / sqrt((double)x))); }
float cpu_rcp_f32(float x) { return canon((float)(1.0 / (double)x)); }
double cpu_rsqrt_f64(double x) { return 1.0 / sqrt(x); }

/* Directed rounding of f64 by the rounding mode of the processor; fesetround orders against the
 * arithmetic through volatile operands. */
#include <fenv.h>
static int mode_of(uint32_t m) {
  return m == 1 ? FE_TOWARDZERO : m == 2 ? FE_DOWNWARD : m == 3 ? FE_UPWARD : FE_TONEAREST;
}
#define DIRECTED(name, args, expression)          \
  double name args {                              \
    int old = fegetround();                       \
    fesetround(mode_of(mode));                    \
    volatile double result = expression;          \
    fesetround(old);                              \
    return result;                                \
  }
DIRECTED(cpu_add_f64, (volatile double a, volatile double b, uint32_t mode), a + b)
DIRECTED(cpu_mul_f64, (volatile double a, volatile double b, uint32_t mode), a * b)
DIRECTED(cpu_div_f64, (volatile double a, volatile double b, uint32_t mode), a / b)
DIRECTED(cpu_sqrt_f64, (volatile double a, uint32_t mode), sqrt(a))
DIRECTED(cpu_fma_f64, (volatile double a, volatile double b, volatile double c, uint32_t mode),
         fma(a, b, c))

/* Rounding to narrower formats. */
static uint64_t round_shift(uint64_t m, int shift, int mode, int sign) {
  if (shift <= 0) return m << -shift;
  if (shift > 63) return m && ((mode == 3 && !sign) || (mode == 2 && sign));
  uint64_t q = m >> shift, rest = m & ((1ull << shift) - 1), half = 1ull << (shift - 1);
  int up = mode == 0 ? rest > half || (rest == half && (q & 1))
         : mode == 4 ? rest >= half
         : mode == 2 ? rest && sign : mode == 3 ? rest && !sign : 0;
  return q + up;
}

/* f64 -> a format of `exp` and `man` bits; infinities where it has them. mode 0..3, 4 = rna. */
static uint32_t pack(double x, int exp, int man, int mode) {
  uint64_t u;
  memcpy(&u, &x, 8);
  int sign = u >> 63, e = (u >> 52) & 0x7ff, bias = (1 << (exp - 1)) - 1;
  uint64_t m = u & 0xfffffffffffffull;
  uint32_t top = ((1u << exp) - 1) << man, s = (uint32_t)sign << (exp + man);
  if (e == 0x7ff) return m ? (top | ((1u << man) - 1)) : s | top;
  if (!e) { if (!m) return s; e = 1; } else m |= 1ull << 52;
  int target = e - 1023 + bias, shift = 52 - man;
  if (target < 1) { shift += 1 - target; target = 1; }
  uint64_t q = round_shift(m, shift, mode, sign);
  uint64_t bits = q + ((uint64_t)(target - 1) << man);
  if (bits >= top) {
    int inf = mode == 0 || mode == 4 || (mode == 3 && !sign) || (mode == 2 && sign);
    return inf ? s | top : s | (top - 1);
  }
  return s | (uint32_t)bits;
}

static double unpack(uint32_t v, int exp, int man) {
  int sign = v >> (exp + man) & 1, e = v >> man & ((1 << exp) - 1), bias = (1 << (exp - 1)) - 1;
  uint32_t m = v & ((1u << man) - 1);
  double r;
  if (e == (1 << exp) - 1) r = m ? NAN : INFINITY;
  else r = e ? ldexp((double)(m | 1u << man), e - bias - man) : ldexp((double)m, 1 - bias - man);
  return sign ? -r : r;
}

uint16_t cpu_f16_from_f64(double x, uint32_t mode) { return (uint16_t)pack(x, 5, 10, mode); }
uint16_t cpu_bf16_from_f64(double x, uint32_t mode) { return (uint16_t)pack(x, 8, 7, mode); }
uint32_t cpu_tf32_from_f32(float x, uint32_t mode) {
  return x != x ? 0x7fffffff : pack(x, 8, 10, mode) << 13;
}
float cpu_f32_from_f16(uint16_t v) { return canon((float)unpack(v, 5, 10)); }
float cpu_f32_from_bf16(uint16_t v) { return canon(from_bits((uint32_t)v << 16)); }
float cpu_f32_from_f64(double x, uint32_t mode) { return narrow(x, mode); }

float cpu_round_f32(float x, uint32_t mode) {
  return canon(mode == 1 ? truncf(x) : mode == 2 ? floorf(x) : mode == 3 ? ceilf(x) : rintf(x));
}
double cpu_round_f64(double x, uint32_t mode) {
  return mode == 1 ? trunc(x) : mode == 2 ? floor(x) : mode == 3 ? ceil(x) : rint(x);
}

/* Float to integer of `bits`, saturating; NaN is 0, but 1 << (bits - 1) from f64 or to 64 bits. */
static uint64_t to_int(double x, uint32_t mode, uint32_t bits, uint32_t is_signed, int wide) {
  if (x != x) return wide || bits == 64 ? 1ull << (bits - 1) : 0;
  x = cpu_round_f64(x, mode);
  if (is_signed) {
    double top = ldexp(1, bits - 1);
    if (x >= top) return (1ull << (bits - 1)) - 1;
    if (x < -top) return 1ull << (bits - 1);
    return (uint64_t)(int64_t)x;
  }
  if (x < 0) return 0;
  if (x >= ldexp(1, bits)) return bits == 64 ? ~0ull : (1ull << bits) - 1;
  return (uint64_t)x;
}
uint64_t cpu_int_from_f32(float x, uint32_t mode, uint32_t bits, uint32_t is_signed) {
  return to_int(x, mode, bits, is_signed, 0);
}
uint64_t cpu_int_from_f64(double x, uint32_t mode, uint32_t bits, uint32_t is_signed) {
  return to_int(x, mode, bits, is_signed, 1);
}
/* Integer to f32 in a direction: through the two halves of a sum that is exact. */
float cpu_f32_from_int(uint64_t v, uint32_t is_signed, uint32_t mode) {
  double high, low;
  if (is_signed) {
    high = ldexp((double)((int64_t)v >> 32), 32);
    low = (double)(uint32_t)v;
  } else {
    high = ldexp((double)(v >> 32), 32);
    low = (double)(uint32_t)v;
  }
  return narrow(odd_sum(high, low), mode);
}
double cpu_f64_from_int(uint64_t v, uint32_t is_signed, uint32_t mode) {
  double high = ldexp(is_signed ? (double)((int64_t)v >> 32) : (double)(v >> 32), 32);
  return cpu_add_f64(high, (double)(uint32_t)v, mode);
}

/* Integers */
uint32_t cpu_prmt(uint32_t a, uint32_t b, uint32_t c, uint32_t mode) {
  uint64_t all = (uint64_t)b << 32 | a;
  uint32_t r = 0, s = c & 3;
  for (uint32_t i = 0; i < 4; i++) {
    uint32_t sel;
    switch (mode) {
    case 1: sel = (s + i) & 7; break;           /* f4e */
    case 2: sel = (s - i) & 7; break;           /* b4e */
    case 3: sel = s; break;                     /* rc8 */
    case 4: sel = i > s ? i : s; break;         /* ecl */
    case 5: sel = i < s ? i : s; break;         /* ecr */
    case 6: sel = (s & 1) * 2 + (i & 1); break; /* rc16 */
    default: sel = c >> (4 * i) & 15;
    }
    uint32_t byte = all >> (8 * (sel & 7)) & 0xff;
    if (!mode && sel & 8) byte = byte & 0x80 ? 0xff : 0;
    r |= byte << (8 * i);
  }
  return r;
}
uint32_t cpu_lop3(uint32_t a, uint32_t b, uint32_t c, uint32_t lut) {
  uint32_t r = 0;
  for (int k = 0; k < 8; k++)
    if (lut >> k & 1) r |= (k & 4 ? a : ~a) & (k & 2 ? b : ~b) & (k & 1 ? c : ~c);
  return r;
}
static int64_t part(uint32_t v, int k, int bits, uint32_t is_signed) {
  uint32_t mask = (1u << bits) - 1, x = v >> (k * bits) & mask;
  return is_signed && x >> (bits - 1) ? (int64_t)x - ((int64_t)mask + 1) : (int64_t)x;
}
uint32_t cpu_dp4a(uint32_t a, uint32_t b, uint32_t c, uint32_t sa, uint32_t sb) {
  int64_t s = 0;
  for (int k = 0; k < 4; k++) s += part(a, k, 8, sa) * part(b, k, 8, sb);
  return c + (uint32_t)s;
}
uint32_t cpu_dp2a(uint32_t a, uint32_t b, uint32_t c, uint32_t sa, uint32_t sb, uint32_t high) {
  int64_t s = 0;
  for (int k = 0; k < 2; k++) s += part(a, k, 16, sa) * part(b, k + 2 * high, 8, sb);
  return c + (uint32_t)s;
}
uint64_t cpu_bfe(uint64_t a, uint32_t pos, uint32_t len, uint32_t bits, uint32_t is_signed) {
  /* 32-bit forms take 8 bits of position and length, 64-bit forms all 32 */
  if (bits == 32) { pos &= 0xff; len &= 0xff; }
  uint64_t r = 0;
  uint64_t last = (uint64_t)pos + len - 1;
  if (last > bits - 1) last = bits - 1;
  uint32_t sign = is_signed && len ? a >> last & 1 : 0;
  for (uint32_t i = 0; i < bits; i++) {
    uint64_t bit = i < len && (uint64_t)pos + i < bits ? a >> (pos + i) & 1 : sign;
    r |= bit << i;
  }
  return r;
}
uint64_t cpu_bfi(uint64_t a, uint64_t b, uint32_t pos, uint32_t len, uint32_t bits) {
  if (bits == 32) { pos &= 0xff; len &= 0xff; }
  for (uint32_t i = 0; i < len && (uint64_t)pos + i < bits; i++)
    b = (b & ~(1ull << (pos + i))) | (a >> i & 1) << (pos + i);
  return b;
}
/* The position of the n-th set bit from a base (PTX ISA 9.7.1.20); ~0 if there is none. */
uint32_t cpu_fns(uint32_t mask, uint32_t base, int32_t offset) {
  int step = offset > 0 ? 1 : -1, left = offset > 0 ? offset - 1 : -offset - 1;
  if (offset == 0) return base < 32 && mask >> base & 1 ? base : ~0u;
  for (int i = (int)base; i >= 0 && i < 32; i += step)
    if (mask >> i & 1 && left-- == 0) return (uint32_t)i;
  return ~0u;
}
/* A 64-bit integer as f64 rounded to odd, so that rounding once more is right. */
double cpu_f64_odd_from_int(uint64_t v, uint32_t is_signed) {
  double high = ldexp(is_signed ? (double)((int64_t)v >> 32) : (double)(v >> 32), 32);
  return odd_sum(high, (double)(uint32_t)v);
}
