/* Floating point on bit patterns: unpack, exact work on integers, round once, pack.
 *
 * Nothing here uses the floating-point environment, so that rounding and flushing are properties of
 * an operation and not of the machine's state. Values of every format travel as the low bits of a
 * uint64_t. */
#ifndef GOPTX_NUMERICS_H
#define GOPTX_NUMERICS_H
#include <stdint.h>

typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t s32;
typedef int64_t s64;
typedef unsigned __int128 u128;
#define INLINE static inline __attribute__((always_inline))

/* Modifiers of an instruction; goptx/cpu/numeric/ states the same numbers. */
enum {
  RN = 0, RZ = 1, RM = 2, RP = 3, RNA = 4, ROUND = 7,
  FTZ = 1 << 3, SAT = 1 << 4, RELU = 1 << 5, SATFINITE = 1 << 6, NANS = 1 << 7, XORSIGN = 1 << 8,
  ABS = 1 << 9, OOB = 1 << 10, SIGNED = 1 << 11, WRAP = 1 << 12, HIGH = 1 << 13, LEFT = 1 << 14,
  PLAIN = 1 << 15 /* matrices: the slow way that shows the rule */
};

/* A format: exponent bits, mantissa bits; FINITE ones have no infinity (e4m3). */
typedef struct { int e, m, finite; } Format;
static const Format F16 = {5, 10, 0}, BF16 = {8, 7, 0}, F32 = {8, 23, 0}, F64 = {11, 52, 0},
                    TF32 = {8, 10, 0}, E5M2 = {5, 2, 0}, E4M3 = {4, 3, 1}, E3M2 = {3, 2, 2},
                    E2M3 = {2, 3, 2}, E2M1 = {2, 1, 2};

typedef enum { ZERO, FINITE, INFINITE, NOTANUMBER } Class;
/* A finite value is sig * 2^(exp - 63) with bit 63 of sig set; bit 0 stands for all that is below. */
typedef struct { Class cls; int sign, exp; u64 sig; } Num;

INLINE u64 bits_of(Format f) { return 1 + f.e + f.m; }
INLINE u64 sign_of(Format f) { return (u64)1 << (f.e + f.m); }
INLINE u64 infinity_of(Format f) { return (((u64)1 << f.e) - 1) << f.m; }
INLINE u64 nan_of(Format f) { /* what NVIDIA's units give: all ones but the sign; f64 as IEEE has it */
  return f.e == 11 ? 0xfff8000000000000ull : sign_of(f) - 1;
}
INLINE u64 largest_of(Format f) {
  return f.finite == 2 ? sign_of(f) - 1 : f.finite ? sign_of(f) - 2 : infinity_of(f) - 1;
}
INLINE u64 one_of(Format f) { return (((u64)1 << (f.e - 1)) - 1) << f.m; }
INLINE u64 magnitude(u64 x, Format f) { return x & (sign_of(f) - 1); }
INLINE int is_nan(u64 x, Format f) {
  return f.finite == 2 ? 0 : f.finite ? magnitude(x, f) == sign_of(f) - 1
                                      : magnitude(x, f) > infinity_of(f);
}
INLINE int is_negative(u64 x, Format f) { return (x & sign_of(f)) != 0; }
INLINE u64 flush(u64 x, Format f) { /* subnormals to zero, the sign kept */
  return x & infinity_of(f) ? x : x & sign_of(f);
}
INLINE u64 ftz_in(u64 x, Format f, u32 flags) { return flags & FTZ ? flush(x, f) : x; }

INLINE Num unpack(u64 x, Format f) {
  Num r = {FINITE, is_negative(x, f), 0, 0};
  u64 mantissa = x & (((u64)1 << f.m) - 1);
  int exponent = (int)(x >> f.m) & ((1 << f.e) - 1), bias = (1 << (f.e - 1)) - 1;
  if (is_nan(x, f)) { r.cls = NOTANUMBER; return r; }
  if (!f.finite && exponent == (1 << f.e) - 1) { r.cls = INFINITE; return r; }
  if (exponent) mantissa |= (u64)1 << f.m;
  else exponent = 1;
  if (!mantissa) { r.cls = ZERO; return r; }
  int shift = __builtin_clzll(mantissa);
  r.sig = mantissa << shift;
  r.exp = exponent - bias - f.m + 63 - shift;
  return r;
}

/* sig * 2^-shift rounded to an integer; shift from 1 up. */
INLINE u64 shift_round(u64 sig, int shift, int sign, int mode) {
  if (shift > 64) { sig = sig != 0; shift = 64; }
  u64 q = shift == 64 ? 0 : sig >> shift, half = (u64)1 << (shift - 1);
  u64 rest = shift == 64 ? sig : sig & ((half << 1) - 1);
  int up = mode == RN ? rest > half || (rest == half && (q & 1))
         : mode == RNA ? rest >= half
         : mode == RM ? rest && sign : mode == RP ? rest && !sign : 0;
  return q + (u64)up;
}

INLINE u64 overflow_of(int sign, Format f, u32 flags) {
  int mode = flags & ROUND;
  int far = mode == RN || mode == RNA || (mode == RM && sign) || (mode == RP && !sign);
  u64 r = (flags & SATFINITE) || f.finite == 2 || !far ? largest_of(f)
        : f.finite ? sign_of(f) - 1 : infinity_of(f);
  return sign ? r | sign_of(f) : r;
}

/* .relu, .sat: what happens to a result that is in its format already. */
INLINE u64 clamp(u64 x, Format f, u32 flags) {
  if (flags & SAT) {
    if (is_nan(x, f) || is_negative(x, f)) return 0;
    return x > one_of(f) ? one_of(f) : x;
  }
  if ((flags & RELU) && is_negative(x, f) && !is_nan(x, f)) return 0;
  return x;
}

/* The value in a format, rounded once, with .ftz, .sat, .relu, .satfinite applied. */
INLINE u64 pack(Num v, Format f, u32 flags) {
  u64 sign = v.sign ? sign_of(f) : 0, r;
  int least = 2 - (1 << (f.e - 1));
  if (v.cls == NOTANUMBER) return clamp(f.finite == 2 ? largest_of(f) : nan_of(f), f, flags);
  if (v.cls == ZERO) return clamp(sign, f, flags);
  if (v.cls == INFINITE)
    return clamp((flags & SATFINITE) || f.finite ? overflow_of(v.sign, f, RN | (flags & SATFINITE))
                                                 : sign | infinity_of(f), f, flags);
  int shift = 63 - f.m, base = v.exp - least;
  if (base < 0) { shift -= base; base = 0; }
  r = shift_round(v.sig, shift, v.sign, flags & ROUND) + ((u64)base << f.m);
  if ((flags & FTZ) && v.exp < least) { /* what rounds up to a normal number at full precision stays */
    u64 full = shift_round(v.sig, 63 - f.m, v.sign, flags & ROUND);
    r = v.exp == least - 1 && full >> (f.m + 1) ? (u64)1 << f.m : 0;
  }
  if (r > largest_of(f) || base > (1 << f.e)) return clamp(overflow_of(v.sign, f, flags), f, flags);
  return clamp(r | sign, f, flags);
}

/* 128 bits with the binary point below bit 127 as a number: sig128 * 2^(exp - 127). */
INLINE Num normalise(u128 sig, int exp, int sign) {
  Num r = {FINITE, sign, exp, 0};
  u64 high = (u64)(sig >> 64);
  int shift;
  if (!sig) { r.cls = ZERO; return r; }
  shift = high ? __builtin_clzll(high) : 64 + __builtin_clzll((u64)sig);
  sig <<= shift;
  r.exp = exp - shift;
  r.sig = (u64)(sig >> 64) | ((u64)sig != 0);
  return r;
}

INLINE u128 jam(u128 x, int shift) { /* x >> shift, what falls off remembered in bit 0 */
  if (shift == 0) return x;
  if (shift > 127) return x != 0;
  return (x >> shift) | ((x << (128 - shift)) != 0);
}

/* a * b + c, exact up to the sticky bit; mode says the sign of an exact zero. */
INLINE Num multiply_add(Num a, Num b, Num c, int mode) {
  Num r = {NOTANUMBER, 0, 0, 0};
  int sign = a.sign ^ b.sign;
  if (a.cls == NOTANUMBER || b.cls == NOTANUMBER || c.cls == NOTANUMBER) return r;
  if (a.cls == INFINITE || b.cls == INFINITE) {
    if (a.cls == ZERO || b.cls == ZERO || (c.cls == INFINITE && c.sign != sign)) return r;
    r.cls = INFINITE; r.sign = sign;
    return r;
  }
  if (c.cls == INFINITE) return c;
  if (a.cls == ZERO || b.cls == ZERO) {
    if (c.cls == ZERO && c.sign != sign) c.sign = mode == RM;
    return c;
  }
  u128 p = (u128)a.sig * b.sig;
  int ep = a.exp + b.exp + 1;
  if (c.cls == ZERO) return normalise(p, ep, sign);
  u128 q = (u128)c.sig << 63;
  int eq = c.exp + 1;
  p = (p >> 1) | (p & 1);
  ep += 1;
  if (ep > eq) { q = jam(q, ep - eq); eq = ep; }
  else { p = jam(p, eq - ep); ep = eq; }
  if (sign == c.sign) return normalise(p + q, ep, sign);
  if (p == q) { r.cls = ZERO; r.sign = mode == RM; return r; }
  return p > q ? normalise(p - q, ep, sign) : normalise(q - p, ep, c.sign);
}

INLINE Num number(u64 magnitude_, int sign, int exp) { /* magnitude * 2^exp */
  Num r = {ZERO, sign, 0, 0};
  if (!magnitude_) return r;
  int shift = __builtin_clzll(magnitude_);
  r.cls = FINITE;
  r.sig = magnitude_ << shift;
  r.exp = 63 - shift + exp;
  return r;
}

INLINE double as_double(u64 x) { double d; __builtin_memcpy(&d, &x, 8); return d; }
INLINE u64 of_double(double d) { u64 x; __builtin_memcpy(&x, &d, 8); return x; }
INLINE float as_float(u64 x) { u32 u = (u32)x; float f; __builtin_memcpy(&f, &u, 4); return f; }
INLINE u64 of_float(float f) { u32 u; __builtin_memcpy(&u, &f, 4); return u; }
#endif
