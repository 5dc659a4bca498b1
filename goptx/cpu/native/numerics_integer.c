/* Integer arithmetic, bit fields, permutes and video instructions of PTX (ISA 9.7.1, 9.7.8, 9.7.18).
 * Operands and results are the low bits of a uint64_t; results of fewer bits are zero-extended. */
#include "numerics.h"

INLINE u64 mask_of(u32 bits) { return bits == 64 ? ~(u64)0 : ((u64)1 << bits) - 1; }
INLINE s64 extend(u64 a, u32 bits) { return (s64)(a << (64 - bits)) >> (64 - bits); }
INLINE s64 value_of(u64 a, u32 bits, u32 flags) {
  return flags & SIGNED ? extend(a, bits) : (s64)(a & mask_of(bits));
}
INLINE s64 limit(s64 a, s64 least, s64 most) { return a < least ? least : a > most ? most : a; }
INLINE u64 sat32(s64 a) { return (u32)limit(a, INT32_MIN, INT32_MAX); }

u64 ptx_addsat_s32(u64 a, u64 b) { return sat32((s64)(s32)a + (s32)b); }
u64 ptx_subsat_s32(u64 a, u64 b) { return sat32((s64)(s32)a - (s32)b); }
u64 ptx_mulhi(u64 a, u64 b, u32 bits, u32 flags) {
  if (bits < 64) {
    u64 p = (u64)(value_of(a, bits, flags) * value_of(b, bits, flags));
    return p >> bits & mask_of(bits);
  }
  u64 high = (u64)((u128)a * b >> 64);
  if (flags & SIGNED) high -= ((s64)a < 0 ? b : 0) + ((s64)b < 0 ? a : 0);
  return high;
}
u64 ptx_madhi(u64 a, u64 b, u64 c, u32 bits, u32 flags) {
  u64 high = ptx_mulhi(a, b, bits, flags);
  if (flags & SAT) return sat32((s64)(s32)high + (s32)c);
  return (high + c) & mask_of(bits);
}
u64 ptx_mulwide(u64 a, u64 b, u32 bits, u32 flags) {
  return (u64)(value_of(a, bits, flags) * value_of(b, bits, flags)) & mask_of(2 * bits);
}
/* mul24.hi takes bits 47..16 of the product, .lo bits 31..0. */
u64 ptx_mul24(u64 a, u64 b, u32 flags) {
  s64 p = value_of(a, 24, flags) * value_of(b, 24, flags);
  return (u32)(flags & HIGH ? p >> 16 : p);
}
u64 ptx_mad24(u64 a, u64 b, u64 c, u32 flags) {
  u64 p = ptx_mul24(a, b, flags);
  return flags & SAT ? sat32((s64)(s32)p + (s32)c) : (u32)(p + c);
}
u64 ptx_sad(u64 a, u64 b, u64 c, u32 bits, u32 flags) {
  u64 x, y;
  a &= mask_of(bits); b &= mask_of(bits);
  if (flags & SIGNED) { /* order as unsigned after turning the sign bit */
    x = a ^ (u64)1 << (bits - 1); y = b ^ (u64)1 << (bits - 1);
  } else { x = a; y = b; }
  return (c + (x > y ? a - b : b - a)) & mask_of(bits);
}
/* A division by zero has no defined result; this is what sm_90 computes. */
u64 ptx_div(u64 a, u64 b, u32 bits, u32 flags) {
  a &= mask_of(bits); b &= mask_of(bits);
  if (!b) return mask_of(bits);
  if (!(flags & SIGNED)) return a / b;
  s64 x = extend(a, bits), y = extend(b, bits);
  if (y == -1) return (u64)(0 - (u64)x) & mask_of(bits);
  return (u64)(x / y) & mask_of(bits);
}
u64 ptx_rem(u64 a, u64 b, u32 bits, u32 flags) {
  a &= mask_of(bits); b &= mask_of(bits);
  if (!b) return a;
  if (!(flags & SIGNED)) return a % b;
  s64 x = extend(a, bits), y = extend(b, bits);
  if (y == -1) return 0;
  return (u64)(x % y) & mask_of(bits);
}
u64 ptx_min_int(u64 a, u64 b, u32 bits, u32 flags) {
  u64 turn = flags & SIGNED ? (u64)1 << (bits - 1) : 0;
  a &= mask_of(bits); b &= mask_of(bits);
  u64 r = (a ^ turn) < (b ^ turn) ? a : b;
  return (flags & RELU) && extend(r, bits) < 0 ? 0 : r;
}
u64 ptx_max_int(u64 a, u64 b, u32 bits, u32 flags) {
  u64 turn = flags & SIGNED ? (u64)1 << (bits - 1) : 0;
  a &= mask_of(bits); b &= mask_of(bits);
  u64 r = (a ^ turn) > (b ^ turn) ? a : b;
  return (flags & RELU) && extend(r, bits) < 0 ? 0 : r;
}
u64 ptx_compare_int(u64 a, u64 b, u32 op, u32 bits, u32 flags) {
  u64 turn = flags & SIGNED ? (u64)1 << (bits - 1) : 0;
  a = (a & mask_of(bits)) ^ turn; b = (b & mask_of(bits)) ^ turn;
  return op >> (a < b ? 0 : a == b ? 1 : 2) & 1;
}

/* A comparison's result with a predicate: 0 alone, 1 and, 2 or, 3 xor. */
u64 ptx_combine(u64 a, u64 c, u32 op) {
  a &= 1; c &= 1;
  return op == 1 ? a & c : op == 2 ? a | c : op == 3 ? a ^ c : a;
}

/* Bits */
u64 ptx_popc(u64 a) { return (u64)__builtin_popcountll(a); }
u64 ptx_clz(u64 a, u32 bits) {
  a &= mask_of(bits);
  return a ? (u64)__builtin_clzll(a) - (64 - bits) : bits;
}
u64 ptx_bfind(u64 a, u32 bits, u32 flags) { /* HIGH: .shiftamt */
  a &= mask_of(bits);
  if ((flags & SIGNED) && a >> (bits - 1)) a = ~a & mask_of(bits);
  if (!a) return 0xffffffff;
  u32 at = 63 - (u32)__builtin_clzll(a);
  return flags & HIGH ? bits - 1 - at : at;
}
u64 ptx_fns(u64 mask, u64 base, u64 offset) {
  s32 n = (s32)offset, at = (s32)base, step = n > 0 ? 1 : -1;
  mask &= 0xffffffff;
  if (n == 0) return at >= 0 && at < 32 && mask >> at & 1 ? (u32)at : 0xffffffff;
  for (s64 left = n > 0 ? n : -(s64)n; at >= 0 && at < 32; at += step)
    if ((mask >> at & 1) && --left == 0) return (u32)at;
  return 0xffffffff;
}
u64 ptx_brev(u64 a, u32 bits) {
  u64 r = __builtin_bitreverse64(a);
  return r >> (64 - bits);
}
/* Of place and length the low 8 bits count, as the ISA says, in the forms of 64 bits all, as sm_90 does. */
u64 ptx_bfe(u64 a, u64 b, u64 c, u32 bits, u32 flags) {
  u32 kept = bits == 64 ? ~0u : 0xff, at = (u32)b & kept, length = (u32)c & kept;
  a &= mask_of(bits);
  u64 last = (u64)at + length - 1;
  if (last > bits - 1) last = bits - 1;
  u64 sign = (flags & SIGNED) && length ? a >> last & 1 : 0;
  u64 field = at < bits ? a >> at : 0;
  u32 have = at < bits ? bits - at : 0;
  if (length < have) have = length;
  field &= have == 64 ? ~(u64)0 : ((u64)1 << have) - 1;
  if (sign && have < 64) field |= ~(u64)0 << have;
  return field & mask_of(bits);
}
u64 ptx_bfi(u64 a, u64 b, u64 c, u64 d, u32 bits) {
  u32 kept = bits == 64 ? ~0u : 0xff, at = (u32)c & kept, length = (u32)d & kept;
  if (at >= bits || !length) return b & mask_of(bits);
  u64 field = (length >= 64 ? ~(u64)0 : ((u64)1 << length) - 1) << at;
  return ((b & ~field) | (a << at & field)) & mask_of(bits);
}
u64 ptx_szext(u64 a, u64 b, u32 flags) {
  u32 n = (u32)b & 31;
  int whole = (u32)b >= 32 && !(flags & WRAP);
  if (whole) return (u32)a;
  if (!n) return 0;
  u32 low = (u32)a & ((1u << n) - 1);
  return (flags & SIGNED) && low >> (n - 1) ? low | ~0u << n : low;
}
u64 ptx_bmsk(u64 a, u64 b, u32 flags) {
  u32 at = (u32)a & 31, n = (u32)b & 31, low = ~0u << at;
  int clamps = !(flags & WRAP);
  if (clamps && (u32)a >= 32) low = 0;
  u32 high = at + n >= 32 || (clamps && ((u32)a >= 32 || (u32)b >= 32)) ? 0 : ~0u << (at + n);
  return low & ~high;
}
u64 ptx_shl(u64 a, u64 b, u32 bits) { return (u32)b >= bits ? 0 : a << (u32)b & mask_of(bits); }
u64 ptx_shr(u64 a, u64 b, u32 bits, u32 flags) {
  u32 n = (u32)b;
  if (flags & SIGNED) return (u64)(extend(a, bits) >> (n >= bits ? bits - 1 : n)) & mask_of(bits);
  return n >= bits ? 0 : (a & mask_of(bits)) >> n;
}
u64 ptx_shf(u64 a, u64 b, u64 c, u32 flags) {
  u32 n = flags & WRAP ? (u32)c & 31 : (u32)c > 32 ? 32 : (u32)c;
  u64 both = (b & 0xffffffff) << 32 | (a & 0xffffffff);
  return flags & LEFT ? (u32)(both << n >> 32) : (u32)(both >> n);
}
u64 ptx_lop3(u64 a, u64 b, u64 c, u64 table) {
  u64 r = 0;
  for (u32 k = 0; k < 8; k++)
    if (table >> k & 1) r |= (k & 4 ? a : ~a) & (k & 2 ? b : ~b) & (k & 1 ? c : ~c);
  return r & 0xffffffff;
}
/* mode: 0 by selectors, 1 f4e, 2 b4e, 3 rc8, 4 ecl, 5 ecr, 6 rc16. */
u64 ptx_prmt(u64 a, u64 b, u64 c, u32 mode) {
  u64 both = (b & 0xffffffff) << 32 | (a & 0xffffffff), r = 0;
  u32 s = (u32)c & 3;
  for (u32 i = 0; i < 4; i++) {
    u32 pick = mode == 0 ? (u32)c >> (4 * i) & 15 : mode == 1 ? s + i : mode == 2 ? (s - i) & 7
             : mode == 3 ? s : mode == 4 ? (i > s ? i : s) : mode == 5 ? (i < s ? i : s)
             : (s & 1) * 2 + (i & 1);
    u64 byte = both >> (8 * (pick & 7)) & 0xff;
    if (mode == 0 && (pick & 8)) byte = byte & 0x80 ? 0xff : 0;
    r |= byte << (8 * i);
  }
  return r;
}
/* flags: SIGNED for a, LEFT for b; HIGH takes the upper half of b. */
u64 ptx_dp4a(u64 a, u64 b, u64 c, u32 flags) {
  s64 s = 0;
  for (u32 k = 0; k < 4; k++)
    s += value_of(a >> (8 * k), 8, flags & SIGNED) * value_of(b >> (8 * k), 8, flags & LEFT ? SIGNED : 0);
  return (u32)(c + (u64)s);
}
u64 ptx_dp2a(u64 a, u64 b, u64 c, u32 flags) {
  s64 s = 0;
  if (flags & HIGH) b >>= 16;
  for (u32 k = 0; k < 2; k++)
    s += value_of(a >> (16 * k), 16, flags & SIGNED) * value_of(b >> (8 * k), 8, flags & LEFT ? SIGNED : 0);
  return (u32)(c + (u64)s);
}

/* Extended precision: the sum of three with its carry in bit 32, or by a second function. */
u64 ptx_carry_add(u64 a, u64 b, u64 carry, u32 bits) {
  a &= mask_of(bits); b &= mask_of(bits);
  return (u64)(((u128)a + b + (carry & 1)) >> bits) & 1;
}
u64 ptx_carry_sub(u64 a, u64 b, u64 borrow, u32 bits) {
  a &= mask_of(bits); b &= mask_of(bits);
  return (u128)a < (u128)b + (borrow & 1);
}

/* Video. Selectors: 0 the register, 1..4 its bytes, 5..6 its halves. */
INLINE s64 part_of(u64 a, u32 selector, int is_signed) {
  u32 bits = selector == 0 ? 32 : selector < 5 ? 8 : 16;
  u64 x = selector == 0 ? a : selector < 5 ? a >> (8 * (selector - 1)) : a >> (16 * (selector - 5));
  return value_of(x, bits, is_signed ? SIGNED : 0);
}
/* Scalar video instructions are emulated on sm_90 (ptxas 13) in 64 bits, and not everywhere as the ISA
 * says; what follows is what silicon gives (docs/cpu.md lists where that is not the ISA's result).
 * What kind of operation it is says how it saturates and which bits its second operation compares. */
enum { SUM, DISTANCE, SHIFT_LEFT, SHIFT_RIGHT };
INLINE s64 saturated(s64 t, u32 kind, u32 bits, int is_signed) {
  if (bits < 32 && kind < SHIFT_LEFT) { /* one unsigned comparison: what is negative becomes the most */
    u64 most = mask_of(is_signed ? bits - 1 : bits);
    return (u64)t > most ? (s64)most : t;
  }
  if (kind == SHIFT_LEFT) t = extend((u64)t, 34);
  if (is_signed) return limit(t, INT32_MIN, INT32_MAX);
  return kind == SHIFT_LEFT ? limit(t, 0, UINT32_MAX) : t < 0 ? 0 : t; /* others: not from above */
}
/* Saturation, then the second operation with c or the merge into c. */
INLINE u64 finish(s64 t, u64 c, u32 kind, u32 selector, int is_signed, int saturates, u32 second) {
  u32 bits = selector == 0 ? 32 : selector < 5 ? 8 : 16;
  if (saturates) t = saturated(t, kind, bits, is_signed);
  if (second == 1) return (u32)((u64)t + c);
  if (second) {
    s64 x = kind == SUM || (saturates && kind != DISTANCE) ? (s32)t : t;
    int less = is_signed ? x < (s32)c : (u64)x < (u32)c, more = is_signed ? x > (s32)c : (u64)x > (u32)c;
    return (u32)((second == 2 ? less : more) ? (u64)t : c);
  }
  if (!selector) return (u32)t;
  u32 at = selector < 5 ? 8 * (selector - 1) : 16 * (selector - 5);
  u64 moved = selector == 6 ? (u64)t : (u64)t << at; /* .h1 gets the upper half */
  u64 mask = mask_of(bits) << at;
  return (u32)((c & ~mask) | (moved & mask));
}
INLINE s64 video(u32 op, s64 x, s64 y) {
  switch (op) {
  case 0: return x + y;
  case 1: return x - y;
  case 2: return x > y ? x - y : y - x;
  case 3: return x < y ? x : y;
  case 4: return x > y ? x : y;
  default: return (x + y + (x + y >= 0)) >> 1;
  }
}
/* signs: bit 0 result, 1 a, 2 b; selectors: 3 bits each of d, a, b; second: 0 none, add, min, max. */
u64 ptx_video(u64 a, u64 b, u64 c, u32 op, u32 signs, u32 selectors, u32 second, u32 flags) {
  s64 x = part_of(a, selectors >> 3 & 7, signs & 2), y = part_of(b, selectors >> 6 & 7, signs & 4);
  return finish(video(op, x, y), c, op < 2 ? SUM : DISTANCE, selectors & 7, signs & 1, flags & SAT,
                second);
}
u64 ptx_video_shift(u64 a, u64 b, u64 c, u32 signs, u32 selectors, u32 second, u32 flags) {
  s64 x = part_of(a, selectors >> 3 & 7, signs & 2);
  u64 n = (u64)part_of(b, selectors >> 6 & 7, 0);
  n = flags & WRAP ? n & 31 : n > 32 ? 32 : n;
  s64 t = flags & LEFT ? (s64)((u64)x << n) : x >> n;
  return finish(t, c, flags & LEFT ? SHIFT_LEFT : SHIFT_RIGHT, selectors & 7, signs & 1, flags & SAT,
                second);
}
u64 ptx_video_set(u64 a, u64 b, u64 c, u32 op, u32 signs, u32 selectors, u32 second) {
  s64 x = part_of(a, selectors >> 3 & 7, signs & 2), y = part_of(b, selectors >> 6 & 7, signs & 4);
  s64 t = op >> (x < y ? 0 : x == y ? 1 : 2) & 1;
  return finish(t, c, DISTANCE, selectors & 7, signs & 2, 0, second);
}
/* shift: 0, 7 or 15; HIGH: .po. The product and c are signed on silicon whatever their types are. */
u64 ptx_video_mad(u64 a, u64 b, u64 c, u32 signs, u32 selectors, u32 shift, u32 flags) {
  s64 x = (s32)part_of(a, selectors >> 3 & 7, signs & 2), y = (s32)part_of(b, selectors >> 6 & 7, signs & 4);
  s64 t = x * y + (s32)c + (flags & HIGH ? 1 : 0), r = signs & 6 ? t >> shift : (s64)((u64)t >> shift);
  if (flags & SAT) r = signs & 6 ? limit(r, INT32_MIN, INT32_MAX) : limit(r, 0, UINT32_MAX);
  return (u32)r;
}
/* Lanes of 16 or 8 bits; `mask` says which are written, `picks` names the source lane of each in 4
 * bits, a's lanes first, then b's: two such lists, a's in the low half. SAT; HIGH sums into c. */
u64 ptx_video_simd(u64 a, u64 b, u64 c, u32 op, u32 signs, u32 bits, u32 picks, u32 mask, u32 flags) {
  u64 both = (b & 0xffffffff) << 32 | (a & 0xffffffff), r = c;
  u32 lanes = 32 / bits;
  s64 total = 0;
  for (u32 k = 0; k < lanes; k++) {
    if (!(mask >> k & 1)) continue;
    s64 x = value_of(both >> (bits * (picks >> (4 * k) & 7)), bits, signs & 2 ? SIGNED : 0);
    s64 y = value_of(both >> (bits * (picks >> (16 + 4 * k) & 7)), bits, signs & 4 ? SIGNED : 0);
    s64 t = op < 8 ? video(op, x, y) : (s64)(op >> (4 + (x < y ? 0 : x == y ? 1 : 2)) & 1);
    if (flags & SAT)
      t = signs & 1 ? limit(t, -((s64)1 << (bits - 1)), ((s64)1 << (bits - 1)) - 1)
                    : limit(t, 0, ((s64)1 << bits) - 1);
    total += t;
    r = (r & ~(mask_of(bits) << (bits * k))) | ((u64)t & mask_of(bits)) << (bits * k);
  }
  return (u32)(flags & HIGH ? c + (u64)total : r);
}
u64 ptx_abs_int(u64 a, u32 bits) {
  s64 x = extend(a, bits);
  return (u64)(x < 0 ? 0 - (u64)x : (u64)x) & mask_of(bits);
}
u64 ptx_selp(u64 a, u64 b, u64 c) { return c & 1 ? a : b; }
