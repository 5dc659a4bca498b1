/* cvt and cvt.pack of PTX (ISA 9.7.9.21, 9.7.9.22), bit patterns in and out. */
#include "numerics.h"

/* A NaN on its way from or to f64 is quieted and keeps its sign and the upper bits of its payload, but
 * one of f32 becomes canonical with .ftz. */
INLINE u64 moved_nan(u64 a, Format from, Format to) {
  u64 m = a & (((u64)1 << from.m) - 1), sign = is_negative(a, from) ? sign_of(to) : 0;
  m = to.m > from.m ? m << (to.m - from.m) : m >> (from.m - to.m);
  return sign | infinity_of(to) | (u64)1 << (to.m - 1) | m;
}
INLINE u64 narrowed(u64 a, Format from, Format to, u32 flags) {
  if (flags & FTZ) {
    /* sm_90 has no flushing conversion to f16 that rounds up or down: subnormals of f32 count there. */
    int directed = to.e == 5 && to.m == 10 && ((flags & ROUND) == RM || (flags & ROUND) == RP);
    if (from.m == 23 && !directed) a = flush(a, from);
    if (from.m == 23 && is_nan(a, from)) a = nan_of(F32);
    if (to.m != 23) flags &= ~(u32)FTZ; /* only single precision is flushed */
  }
  if (is_nan(a, from) && (to.e == 11 || from.e == 11) && !(flags & SAT)) return moved_nan(a, from, to);
  return pack(unpack(a, from), to, flags);
}
#define CONVERT(from, F, to, T) \
  u64 ptx_cvt_##to##_##from(u64 a, u32 flags) { return narrowed(a, F, T, flags); }
CONVERT(f32, F32, f16, F16)
CONVERT(f32, F32, bf16, BF16)
CONVERT(f32, F32, f64, F64)
CONVERT(f32, F32, e4m3, E4M3)
CONVERT(f32, F32, e5m2, E5M2)
CONVERT(f64, F64, f16, F16)
CONVERT(f64, F64, bf16, BF16)
CONVERT(f64, F64, f32, F32)
CONVERT(f16, F16, f32, F32)
CONVERT(f16, F16, f64, F64)
CONVERT(f16, F16, bf16, BF16)
CONVERT(f16, F16, e4m3, E4M3)
CONVERT(f16, F16, e5m2, E5M2)
CONVERT(bf16, BF16, f16, F16)
CONVERT(bf16, BF16, f64, F64)
CONVERT(e4m3, E4M3, f16, F16)
CONVERT(e5m2, E5M2, f16, F16)
u64 ptx_cvt_f32_bf16(u64 a, u32 flags) {
  if (is_nan(a, BF16) && (flags & FTZ)) return nan_of(F32); /* without .ftz it is moved as it is */
  return ftz_in(a << 16, F32, flags);
}
/* The low 13 bits of the register are zero. sm_90 rounds .rna by adding half to the magnitude: a NaN
 * is cut off there, which may leave an infinity, and .satfinite steps back from infinities and NaNs. */
u64 ptx_cvt_tf32_f32(u64 a, u32 flags) {
  if ((flags & ROUND) != RNA) return pack(unpack(a, F32), TF32, flags) << 13;
  if (magnitude(a, F32) < infinity_of(F32)) a += 0x1000;
  a &= 0xffffe000;
  return (flags & SATFINITE) && magnitude(a, F32) >= infinity_of(F32) ? a - 0x2000 : a;
}

/* A float as an integer of the same format (cvt.rni.f32.f32 and the like). */
INLINE u64 integral(u64 a, Format f, u32 flags) {
  a = ftz_in(a, f, flags);
  Num v = unpack(a, f);
  if (v.cls == FINITE && v.exp < f.m) {
    u64 q = v.exp < -1 ? shift_round(1, 64, v.sign, flags & ROUND)
                       : shift_round(v.sig, 63 - v.exp, v.sign, flags & ROUND);
    v = number(q, v.sign, 0);
  }
  if (v.cls == NOTANUMBER && f.e == 11 && !(flags & SAT)) return a | (u64)1 << 51;
  return pack(v, f, flags & ~(u32)ROUND);
}
u64 ptx_round_f16(u64 a, u32 flags) { return integral(a, F16, flags); }
u64 ptx_round_bf16(u64 a, u32 flags) { return integral(a, BF16, flags); }
u64 ptx_round_f32(u64 a, u32 flags) { return integral(a, F32, flags); }
u64 ptx_round_f64(u64 a, u32 flags) { return integral(a, F64, flags); }
/* cvt between equal types: .ftz and .sat only, without them a move. */
INLINE u64 same(u64 a, Format f, u32 flags) {
  if (!(flags & (FTZ | SAT)) && f.m > 10) return a;
  a = ftz_in(a, f, flags);
  if (is_nan(a, f) && !(flags & SAT)) return f.e == 11 ? a | (u64)1 << 51 : nan_of(f);
  return clamp(a, f, flags);
}
u64 ptx_same_f16(u64 a, u32 flags) { return same(a, F16, flags); }
u64 ptx_same_bf16(u64 a, u32 flags) { return same(a, BF16, flags); }
u64 ptx_same_f32(u64 a, u32 flags) { return same(a, F32, flags); }
u64 ptx_same_f64(u64 a, u32 flags) { return same(a, F64, flags); }

/* Float to integer: saturates; NaN gives 0, but 1 << (bits - 1) from f64 or to 64 bits. */
INLINE u64 mask_of(u32 bits) { return bits == 64 ? ~(u64)0 : ((u64)1 << bits) - 1; }
INLINE u64 to_integer(u64 a, Format f, u32 bits, u32 flags) {
  Num v = unpack(ftz_in(a, f, flags), f);
  u64 top = (u64)1 << (bits - 1), q, most;
  if (v.cls == NOTANUMBER) return f.e == 11 || bits == 64 ? top : 0;
  if (v.cls == ZERO) return 0;
  most = flags & SIGNED ? (v.sign ? top : top - 1) : v.sign ? 0 : mask_of(bits);
  if (v.cls == INFINITE || v.exp > 63) q = ~(u64)0;
  else if (v.exp == 63) q = v.sig;
  else q = v.exp < -1 ? shift_round(1, 64, v.sign, flags & ROUND)
                      : shift_round(v.sig, 63 - v.exp, v.sign, flags & ROUND);
  if (q > most) q = most;
  return (v.sign ? 0 - q : q) & mask_of(bits);
}
u64 ptx_int_f16(u64 a, u32 bits, u32 flags) { return to_integer(a, F16, bits, flags); }
u64 ptx_int_bf16(u64 a, u32 bits, u32 flags) { return to_integer(a, BF16, bits, flags); }
u64 ptx_int_f32(u64 a, u32 bits, u32 flags) { return to_integer(a, F32, bits, flags); }
u64 ptx_int_f64(u64 a, u32 bits, u32 flags) { return to_integer(a, F64, bits, flags); }

/* Integer of `bits` to float; SIGNED tells how to read it. */
INLINE u64 from_integer(u64 a, u32 bits, Format f, u32 flags) {
  a &= mask_of(bits);
  int negative = (flags & SIGNED) && a >> (bits - 1);
  if (negative) a = (0 - a) & mask_of(bits);
  return pack(number(a, negative, 0), f, flags & ~(u32)FTZ);
}
u64 ptx_f16_int(u64 a, u32 bits, u32 flags) { return from_integer(a, bits, F16, flags); }
u64 ptx_bf16_int(u64 a, u32 bits, u32 flags) { return from_integer(a, bits, BF16, flags); }
u64 ptx_f32_int(u64 a, u32 bits, u32 flags) { return from_integer(a, bits, F32, flags); }
u64 ptx_f64_int(u64 a, u32 bits, u32 flags) { return from_integer(a, bits, F64, flags); }

/* Integer of `from` bits (SIGNED: HIGH in flags means the target is signed) to `to` bits. */
u64 ptx_int_int(u64 a, u32 from, u32 to, u32 flags) {
  a &= mask_of(from);
  int negative = (flags & SIGNED) && a >> (from - 1);
  if (negative) a |= ~mask_of(from);
  if (flags & SAT) {
    u64 most = flags & HIGH ? mask_of(to) >> 1 : mask_of(to);
    if (negative) {
      s64 least = flags & HIGH ? -(s64)most - 1 : 0;
      if ((s64)a < least) a = (u64)least;
    } else if (a > most) a = most;
  }
  return a & mask_of(to);
}

/* cvt.pack: a and b saturated to `bits`, packed above what is left of c. */
INLINE u64 saturate(s64 a, u32 bits, u32 is_signed) {
  s64 least = is_signed ? -((s64)1 << (bits - 1)) : 0;
  s64 most = is_signed ? -least - 1 : ((s64)1 << bits) - 1;
  return (u64)(a < least ? least : a > most ? most : a) & mask_of(bits);
}
u64 ptx_cvt_pack(u64 a, u64 b, u64 c, u32 bits, u32 flags) {
  u64 both = saturate((s32)a, bits, flags & SIGNED) << bits | saturate((s32)b, bits, flags & SIGNED);
  return (bits == 16 ? both : c << (2 * bits) | both) & 0xffffffff;
}
