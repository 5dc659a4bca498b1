/* Floating-point arithmetic and comparison of PTX (ISA 9.7.3 to 9.7.7), bit patterns in and out.
 *
 * Every function rounds once, in the direction that `flags` says; .ftz flushes operands and result
 * as values; .sat, .relu clamp behind the rounding. */
#include "numerics.h"

/* NaN operands of f64 keep their payload, quieted: that of b wins, then c, then a, as sm_90 has it. Others
 * become canonical. */
INLINE u64 quiet(u64 a, u64 b, u64 c, Format f) {
  if (f.e != 11) return nan_of(f);
  u64 n = is_nan(a, f) ? a : is_nan(b, f) ? b : c;
  return n | (u64)1 << 51;
}

INLINE u64 fused(u64 a, u64 b, u64 c, Format f, u32 flags) {
  a = ftz_in(a, f, flags); b = ftz_in(b, f, flags); c = ftz_in(c, f, flags);
  if (is_nan(a, f) || is_nan(b, f) || is_nan(c, f)) return clamp(quiet(b, c, a, f), f, flags);
  return pack(multiply_add(unpack(a, f), unpack(b, f), unpack(c, f), flags & ROUND), f, flags);
}
INLINE u64 sum(u64 a, u64 b, Format f, u32 flags) {
  a = ftz_in(a, f, flags); b = ftz_in(b, f, flags);
  if (is_nan(a, f) || is_nan(b, f)) return clamp(quiet(b, a, a, f), f, flags);
  return pack(multiply_add(unpack(a, f), unpack(one_of(f), f), unpack(b, f), flags & ROUND), f,
              flags);
}
INLINE u64 product(u64 a, u64 b, Format f, u32 flags) {
  a = ftz_in(a, f, flags); b = ftz_in(b, f, flags);
  if (is_nan(a, f) || is_nan(b, f)) return clamp(quiet(b, a, a, f), f, flags);
  u64 zero = (a ^ b) & sign_of(f); /* adding it keeps the sign of a product that is zero */
  return pack(multiply_add(unpack(a, f), unpack(b, f), unpack(zero, f), flags & ROUND), f, flags);
}

/* A native result stands where it is normal, and not at the edge where flushing looks closer. */
INLINE int plain32(u64 r) {
  u32 e = (u32)r >> 23 & 0xff;
  return e > 1 && e < 0xff;
}
INLINE int plain64(u64 r) {
  u32 e = (u32)(r >> 52) & 0x7ff;
  return e > 1 && e < 0x7ff;
}

#define FORMATS(X) X(f16, F16) X(bf16, BF16)
#define ARITHMETIC(name, F)                                                                    \
  u64 ptx_add_##name(u64 a, u64 b, u32 flags) { return sum(a, b, F, flags); }                   \
  u64 ptx_sub_##name(u64 a, u64 b, u32 flags) {                                                \
    return sum(a, is_nan(b, F) ? b : b ^ sign_of(F), F, flags);                                \
  }                                                                                            \
  u64 ptx_mul_##name(u64 a, u64 b, u32 flags) { return product(a, b, F, flags); }               \
  u64 ptx_fma_##name(u64 a, u64 b, u64 c, u32 flags) {                                         \
    return fused(a, b, c, F, flags);                                                           \
  }
FORMATS(ARITHMETIC)

u64 ptx_add_f32(u64 a, u64 b, u32 flags) {
  a = ftz_in(a, F32, flags); b = ftz_in(b, F32, flags);
  if (!(flags & ROUND)) {
    u64 r = of_float(as_float(a) + as_float(b));
    if (plain32(r)) return clamp(r, F32, flags);
  }
  return sum(a, b, F32, flags);
}
u64 ptx_sub_f32(u64 a, u64 b, u32 flags) {
  return ptx_add_f32(a, is_nan(b, F32) ? b : b ^ sign_of(F32), flags);
}
u64 ptx_mul_f32(u64 a, u64 b, u32 flags) {
  a = ftz_in(a, F32, flags); b = ftz_in(b, F32, flags);
  if (!(flags & ROUND)) {
    u64 r = of_float(as_float(a) * as_float(b));
    if (plain32(r)) return clamp(r, F32, flags);
  }
  return product(a, b, F32, flags);
}
u64 ptx_fma_f32(u64 a, u64 b, u64 c, u32 flags) {
  a = ftz_in(a, F32, flags); b = ftz_in(b, F32, flags); c = ftz_in(c, F32, flags);
  if (!(flags & ROUND)) {
    u64 r = of_float(__builtin_fmaf(as_float(a), as_float(b), as_float(c)));
    if (plain32(r)) return clamp(r, F32, flags);
  }
  return fused(a, b, c, F32, flags);
}
u64 ptx_add_f64(u64 a, u64 b, u32 flags) {
  if (!(flags & ROUND)) {
    u64 r = of_double(as_double(a) + as_double(b));
    if (plain64(r)) return r;
  }
  return sum(a, b, F64, flags);
}
u64 ptx_sub_f64(u64 a, u64 b, u32 flags) {
  return ptx_add_f64(a, is_nan(b, F64) ? b : b ^ sign_of(F64), flags);
}
u64 ptx_mul_f64(u64 a, u64 b, u32 flags) {
  if (!(flags & ROUND)) {
    u64 r = of_double(as_double(a) * as_double(b));
    if (plain64(r)) return r;
  }
  return product(a, b, F64, flags);
}
u64 ptx_fma_f64(u64 a, u64 b, u64 c, u32 flags) {
  if (!(flags & ROUND)) {
    u64 r = of_double(__builtin_fma(as_double(a), as_double(b), as_double(c)));
    if (plain64(r)) return r;
  }
  return fused(a, b, c, F64, flags);
}

/* Quotient and square root: enough bits by integer work, the rest in the sticky bit. */
INLINE Num quotient(Num a, Num b, int narrow) {
  Num r = {NOTANUMBER, a.sign ^ b.sign, 0, 0};
  if (a.cls == NOTANUMBER || b.cls == NOTANUMBER) return r;
  if (a.cls == INFINITE) { if (b.cls != INFINITE) r.cls = INFINITE; return r; }
  if (b.cls == INFINITE) { r.cls = ZERO; return r; }
  if (b.cls == ZERO) { if (a.cls != ZERO) r.cls = INFINITE; return r; }
  if (a.cls == ZERO) { r.cls = ZERO; return r; }
  u64 q, rest;
  int exp;
  if (narrow) { /* 24 bits each: one division of 64 by 24 bits */
    q = a.sig / (b.sig >> 40);
    rest = a.sig % (b.sig >> 40);
    exp = a.exp - b.exp + 23;
  } else {
    u64 n = a.sig >> 1, d = b.sig >> 1;
    q = 0;
    for (int i = 0; i < 62; i++) {
      q <<= 1;
      if (n >= d) { n -= d; q |= 1; }
      n <<= 1;
    }
    rest = n;
    exp = a.exp - b.exp + 2;
  }
  int shift = __builtin_clzll(q);
  r.cls = FINITE;
  r.exp = exp - shift;
  r.sig = q << shift | (rest != 0);
  return r;
}
INLINE Num root(Num a, int narrow) {
  Num r = {NOTANUMBER, 0, 0, 0};
  if (a.cls == NOTANUMBER || (a.sign && a.cls != ZERO)) return r;
  if (a.cls != FINITE) return a;
  int odd = a.exp & 1;
  r.cls = FINITE;
  r.exp = (a.exp - odd) / 2;
  if (narrow) {
    u64 m = a.sig >> (1 + odd), s = (u64)__builtin_sqrt((double)m);
    while (s * s > m) s--;
    while ((s + 1) * (s + 1) <= m) s++;
    r.sig = s << 32 | (s * s != m);
  } else {
    u128 m = (u128)a.sig << (63 - odd), s = 0, bit = (u128)1 << 126;
    for (; bit; bit >>= 2) {
      if (m >= s + bit) { m -= s + bit; s = (s >> 1) + bit; }
      else s >>= 1;
    }
    r.sig = (u64)s | (m != 0);
  }
  int shift = __builtin_clzll(r.sig);
  u64 sticky = r.sig & 1;
  r.sig = r.sig << shift | sticky;
  return r;
}
u64 ptx_div_f32(u64 a, u64 b, u32 flags) {
  a = ftz_in(a, F32, flags); b = ftz_in(b, F32, flags);
  if (!(flags & ROUND)) {
    u64 r = of_float(as_float(a) / as_float(b));
    if (plain32(r)) return r;
  }
  return pack(quotient(unpack(a, F32), unpack(b, F32), 1), F32, flags);
}
u64 ptx_rcp_f32(u64 a, u32 flags) { return ptx_div_f32(one_of(F32), a, flags); }
u64 ptx_sqrt_f32(u64 a, u32 flags) {
  return pack(root(unpack(ftz_in(a, F32, flags), F32), 1), F32, flags);
}
u64 ptx_div_f64(u64 a, u64 b, u32 flags) {
  if (is_nan(a, F64) || is_nan(b, F64)) return quiet(a, b, b, F64);
  if (!(flags & ROUND)) {
    u64 r = of_double(as_double(a) / as_double(b));
    if (plain64(r)) return r;
  }
  return pack(quotient(unpack(a, F64), unpack(b, F64), 0), F64, flags);
}
u64 ptx_rcp_f64(u64 a, u32 flags) { return ptx_div_f64(one_of(F64), a, flags); }
u64 ptx_sqrt_f64(u64 a, u32 flags) {
  if (is_nan(a, F64)) return quiet(a, a, a, F64);
  return pack(root(unpack(a, F64), 0), F64, flags);
}

/* Sign, magnitude, minimum and maximum. */
INLINE u64 absolute(u64 a, Format f, u32 flags) {
  a = ftz_in(a, f, flags);
  return is_nan(a, f) ? quiet(a, a, a, f) : magnitude(a, f);
}
INLINE u64 negated(u64 a, Format f, u32 flags) {
  a = ftz_in(a, f, flags);
  return is_nan(a, f) ? quiet(a, a, a, f) : a ^ sign_of(f);
}
/* Order of values that are no NaNs, with -0 below +0. */
INLINE s64 rank(u64 a, Format f) {
  s64 m = (s64)magnitude(a, f);
  return is_negative(a, f) ? -m - 1 : m;
}
INLINE u64 extreme(u64 a, u64 b, Format f, u32 flags, int largest) {
  a = ftz_in(a, f, flags); b = ftz_in(b, f, flags);
  u64 sign = (a ^ b) & sign_of(f), r;
  if (flags & (XORSIGN | ABS)) { a = magnitude(a, f); b = magnitude(b, f); }
  if (is_nan(a, f) && is_nan(b, f)) r = quiet(b, a, a, f);
  else if (is_nan(a, f) || is_nan(b, f))
    r = flags & NANS ? quiet(b, a, a, f) : is_nan(a, f) ? b : a;
  else r = (rank(a, f) < rank(b, f)) != largest ? a : b;
  if ((flags & XORSIGN) && !is_nan(r, f)) r = magnitude(r, f) | sign;
  return r;
}
#define SELECTING(name, F)                                                                     \
  u64 ptx_abs_##name(u64 a, u32 flags) { return absolute(a, F, flags); }                        \
  u64 ptx_neg_##name(u64 a, u32 flags) { return negated(a, F, flags); }                         \
  u64 ptx_min_##name(u64 a, u64 b, u32 flags) { return extreme(a, b, F, flags, 0); }            \
  u64 ptx_max_##name(u64 a, u64 b, u32 flags) { return extreme(a, b, F, flags, 1); }            \
  u64 ptx_compare_##name(u64 a, u64 b, u32 op, u32 flags) { return compared(a, b, op, F, flags); }

/* Comparisons: bit 0 less, 1 equal, 2 greater, 3 unordered; `op` is the set that gives true. */
INLINE u64 compared(u64 a, u64 b, u32 op, Format f, u32 flags) {
  a = ftz_in(a, f, flags); b = ftz_in(b, f, flags);
  if (is_nan(a, f) || is_nan(b, f)) return op >> 3 & 1;
  if (!magnitude(a, f) && !magnitude(b, f)) return op >> 1 & 1;
  s64 x = rank(a, f), y = rank(b, f);
  return op >> (x < y ? 0 : x == y ? 1 : 2) & 1;
}
FORMATS(SELECTING)
SELECTING(f32, F32)
SELECTING(f64, F64)

/* testp: 0 finite, 1 infinite, 2 number, 3 notanumber, 4 normal, 5 subnormal. */
INLINE u64 tested(u64 a, u32 op, Format f) {
  u64 m = magnitude(a, f), inf = infinity_of(f), least = (u64)1 << f.m;
  switch (op) {
  case 0: return m < inf;
  case 1: return m == inf;
  case 2: return m <= inf;
  case 3: return m > inf;
  case 4: return !m || (m < inf && m >= least); /* zero, too, on sm_90 */
  default: return m && m < least;
  }
}
u64 ptx_testp_f32(u64 a, u32 op) { return tested(a, op, F32); }
u64 ptx_testp_f64(u64 a, u32 op) { return tested(a, op, F64); }
/* The sign of a on the magnitude of b (ISA 9.7.3.2). */
u64 ptx_copysign_f32(u64 a, u64 b) { return (a & sign_of(F32)) | magnitude(b, F32); }
u64 ptx_copysign_f64(u64 a, u64 b) { return (a & sign_of(F64)) | magnitude(b, F64); }
/* slct: a where c >= 0; -0 is, NaN is not. */
u64 ptx_slct_f32(u64 a, u64 b, u64 c, u32 flags) {
  return compared(c, 0, 6, F32, flags) ? a : b;
}
u64 ptx_slct_s32(u64 a, u64 b, u64 c) { return (s32)c >= 0 ? a : b; }
