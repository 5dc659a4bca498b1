/* Matrix multiply-accumulate of PTX (ISA 9.7.14, 9.7.15): mma.sync, wmma.mma, wgmma.mma_async.
 *
 * Floating-point dot products are computed as the tensor cores of sm_90 are known to (published
 * probing of the units): all products are exact, products and c are aligned to the largest exponent
 * among them and cut off (towards zero) F bits below it, the rest is summed exactly, and the sum is
 * rounded once: towards zero for f32, to nearest even for f16. F is 25; wgmma of 8-bit floats has
 * F = 13 and keeps 13 bits of the mantissa. A different order or width on other targets changes a
 * result by at most (terms + 1) * 2^(largest exponent - F + 1).
 * f64 is a chain of fused multiply-adds in the order of k. Integers are exact. */
#include "numerics.h"
#include "wgmma.h"

enum { T_F16, T_BF16, T_TF32, T_F64, T_U8, T_S8, T_U4, T_S4, T_AND, T_XOR, T_E4M3, T_E5M2, T_F32,
       T_S32 };

INLINE u32 width_of(u32 type) {
  switch (type) {
  case T_F16: case T_BF16: return 16;
  case T_U8: case T_S8: case T_E4M3: case T_E5M2: return 8;
  case T_U4: case T_S4: return 4;
  case T_AND: case T_XOR: return 1;
  case T_F64: return 64;
  default: return 32;
  }
}

/* A term: (-1)^sign * sig * 2^exp with sig of at most 24 bits; `scale` is the exponent that aligns. */
typedef struct { Class cls; int sign, exp, scale; u64 sig; } Term;

static Term term(u32 bits, u32 type) {
  Term r = {ZERO, 0, 0, 0, 0};
  Format f = type == T_F16 ? F16 : type == T_BF16 ? BF16 : type == T_E4M3 ? E4M3
           : type == T_E5M2 ? E5M2 : F32;
  if (type == T_TF32) bits &= 0xffffe000;
  u32 e = bits >> f.m & ((1u << f.e) - 1);
  int bias = (1 << (f.e - 1)) - 1;
  r.sign = is_negative(bits, f);
  r.sig = bits & ((1u << f.m) - 1);
  if (is_nan(bits, f)) { r.cls = NOTANUMBER; return r; }
  if (!f.finite && e == (1u << f.e) - 1) { r.cls = INFINITE; return r; }
  if (e) r.sig |= 1u << f.m; else e = 1;
  r.cls = r.sig ? FINITE : ZERO;
  r.scale = (int)e - bias;
  r.exp = r.scale - f.m;
  return r;
}

/* sum * 2^(most - fraction), rounded as the unit does. */
INLINE u32 rounded(s64 sum, int most, int half, int fraction) {
  Num r = number((u64)(sum < 0 ? -sum : sum), sum < 0, most - fraction);
  if (half) return (u32)pack(r, F16, RN);
  if (r.cls == FINITE && r.exp > 127) return (r.sign ? 0xff800000u : 0x7f800000u);
  u32 bits = (u32)pack(r, F32, RZ);
  return fraction == 13 ? bits & ~0x3ffu : bits;
}

/* c + sum of a[i] * b[i] as described above; the result in the bits of f32 or f16. */
static u32 dot(const u32 *a, const u32 *b, u32 k, u32 ta, u32 tb, u32 c, int half, int fraction) {
  Term products[256 + 1];
  u32 n = 0;
  int most = -100000, plus = 0, minus = 0;
  u32 nan = half ? 0x7fff : 0x7fffffff;
  Term z = term(c, half ? T_F16 : T_F32);
  if (z.cls == NOTANUMBER) return nan;
  if (z.cls == INFINITE) { if (z.sign) minus = 1; else plus = 1; }
  if (z.cls == FINITE) { products[n++] = z; most = z.scale; }
  for (u32 i = 0; i < k; i++) {
    Term x = term(a[i], ta), y = term(b[i], tb), p;
    if (x.cls == NOTANUMBER || y.cls == NOTANUMBER) return nan;
    p.sign = x.sign ^ y.sign;
    if (x.cls == INFINITE || y.cls == INFINITE) {
      if (x.cls == ZERO || y.cls == ZERO) return nan;
      if (p.sign) minus = 1; else plus = 1;
      continue;
    }
    if (x.cls == ZERO || y.cls == ZERO) continue;
    p.cls = FINITE;
    p.sig = x.sig * y.sig;
    p.exp = x.exp + y.exp;
    p.scale = x.scale + y.scale;
    if (p.scale > most) most = p.scale;
    products[n++] = p;
  }
  if (plus && minus) return nan;
  if (plus || minus) return (half ? 0x7c00u : 0x7f800000u) | (minus ? (half ? 0x8000u : 0x80000000u) : 0);
  s64 sum = 0;
  for (u32 i = 0; i < n; i++) {
    int shift = products[i].exp - (most - fraction);
    u64 v = shift >= 0 ? products[i].sig << shift : shift > -64 ? products[i].sig >> -shift : 0;
    sum += products[i].sign ? -(s64)v : (s64)v;
  }
  return rounded(sum, most, half, fraction);
}

/* Eight columns at once. Finite values of narrow formats have significands of at most 11 bits: their
 * products are exact in f32, and cut to `fraction` bits they are s32, as are sums of 16 of them. What is
 * scaled is scaled by powers of two, and no result depends on how the machine rounds or flushes. */
typedef s32 Eight __attribute__((vector_size(32), aligned(4)));
typedef float Floats __attribute__((vector_size(32), aligned(4)));
typedef s64 Longs __attribute__((vector_size(64), aligned(4)));
typedef double Doubles __attribute__((vector_size(64), aligned(4)));
enum { NONE = -(1 << 20), MOST_K = 32, MOST_N = 256 }; /* NONE: the scale of zero, below all others */
/* Largest exponents of terms for which the way of eight columns is exact: below, f32 underflows
 * within what counts; above, it overflows. */
enum { LEAST_SCALE = -100, MOST_SCALE = 120 };

/* Exponent and mantissa bits that are looked at; those of tf32 are the upper ones of its word. */
typedef struct { u32 e, m, low, nan; } Narrow;

INLINE Narrow narrow(u32 type) {
  Narrow r = {type == T_F16 || type == T_E5M2 ? 5 : type == T_E4M3 ? 4 : 8,
              type == T_BF16 ? 7 : type == T_E4M3 ? 3 : type == T_E5M2 ? 2 : 10,
              type == T_TF32 ? 13 : 0, 0};
  r.nan = type == T_E4M3 ? 0x7f : ((1u << r.e) - 1) << r.m;
  return r;
}

/* A value in f32, and its scale. 0 where that way is not for it: infinite, no number, or subnormal
 * in f32 too. */
INLINE int part(u32 bits, Narrow f, float *value, s32 *scale) {
  u32 x = bits >> f.low, magnitude = x & ((1u << (f.e + f.m)) - 1), e = magnitude >> f.m;
  s32 s = (s32)(e ? magnitude - ((e - 1) << f.m) : magnitude), exp = (s32)(e ? e : 1) - ((1 << (f.e - 1)) - 1);
  int usual = magnitude < f.nan && (f.e < 8 || e || !magnitude);
  u32 sign = (x >> (f.e + f.m) & 1) << 31;
  float power = as_float((u64)(exp - (s32)f.m + 127) << 23);
  *value = !usual ? 0 : f.e == 8 ? as_float(sign | magnitude << (23 - f.m))
                      : as_float(sign | (u32)of_float((float)s * power));
  *scale = usual && magnitude ? exp : NONE;
  return usual;
}

INLINE Floats powers(Eight exponents) { return (Floats)((exponents + 127) << 23); }

/* c as floats and scales; all ones in `odd` where it is infinite or no number. */
INLINE Floats addends(Eight c, int half, Eight *scale, Eight *odd) {
  int m = half ? 10 : 23, e = half ? 5 : 8, bias = (1 << (e - 1)) - 1;
  Eight magnitude = c & ((1 << (e + m)) - 1), exponent = magnitude >> m;
  Eight base = __builtin_elementwise_max(exponent, (Eight){0} + 1);
  *odd = exponent == (1 << e) - 1;
  *scale = ((magnitude == 0) & NONE) | ((magnitude != 0) & (base - bias));
  if (!half) return (Floats)(c & ~*odd);
  Floats sig = __builtin_convertvector((magnitude - ((base - 1) << m)) & ~*odd, Floats);
  return (Floats)((Eight)(sig * powers(base - bias - m)) | (c >> 15 & 1) << 31);
}

/* (x + y) * 2^(most - fraction) cut to f32; all of it is exact in f64, and no result is subnormal. */
INLINE Floats cut_to_f32(Eight x, Eight y, Eight most, int fraction) {
  Doubles sum = __builtin_convertvector(x, Doubles) + __builtin_convertvector(y, Doubles);
  Longs power = __builtin_convertvector(most - fraction + 1023, Longs) << 52;
  Longs bits = (Longs)(sum * (Doubles)power) & ~(((s64)1 << (fraction == 13 ? 39 : 29)) - 1);
  return __builtin_convertvector((Doubles)bits, Floats);
}

/* d[0..7] += one row's products with eight columns, `stride` apart in k. Returns the columns that this
 * way is not for, whose d is of no use. */
INLINE u32 eight(u32 *d, const float *av, const s32 *ae, const float *bv, const s32 *be, u32 stride,
                 u32 k, int half, int fraction) {
  Eight c, cscale, odd, sum = {0};
  __builtin_memcpy(&c, d, 32);
  Floats cv = addends(c, half, &cscale, &odd);
  Eight most = cscale;
  for (u32 i = 0; i < k; i++)
    most = __builtin_elementwise_max(most, *(const Eight *)(be + i * stride) + ae[i]);
  odd |= (most > MOST_SCALE) | ((most < LEAST_SCALE) & (most > NONE / 2));
  most = __builtin_elementwise_min(__builtin_elementwise_max(most, (Eight){0} + LEAST_SCALE),
                                   (Eight){0} + MOST_SCALE);
  Floats power = powers(fraction - most);
  for (u32 i = 0; i < k; i++)
    sum += __builtin_convertvector(*(const Floats *)(bv + i * stride) * av[i] * power, Eight);
  c = __builtin_convertvector(cv * power, Eight);
  if (half)
    for (u32 j = 0; j < 8; j++) {
      s64 total = (s64)sum[j] + c[j];
      d[j] = total ? rounded(total, most[j], 1, fraction) : 0;
    }
  else {
    Floats r = cut_to_f32(sum, c, most, fraction);
    __builtin_memcpy(d, &r, 32);
  }
  u32 slow = 0;
  for (u32 j = 0; j < 8; j++) slow |= (u32)odd[j] & 1u << j;
  return slow;
}

/* d += a * b for floats: a of m rows and b of n columns (eights of them) lie row after row and column
 * after column, k values each, d in rows. `chunk` is how many products the unit sums at once. What is
 * not finite or is at the ends of f32 goes the long way, and with PLAIN all does; both give the same
 * bits (test_numerics_matrix.py). */
static void floats(const u32 *a, const u32 *b, u32 *d, u32 m, u32 n, u32 k, u32 ta, u32 tb, int half,
                   u32 flags, u32 chunk, int fraction) {
  float bv[MOST_K * MOST_N], av[MOST_K];
  s32 be[MOST_K * MOST_N], ae[MOST_K];
  uint8_t odd_b[MOST_N / 8] = {0}; /* a bit for each column */
  Narrow fa = narrow(ta), fb = narrow(tb);
  int quick = !(flags & PLAIN) && k <= MOST_K && n <= MOST_N &&
              ((u64)(k < chunk ? k : chunk) << (fraction + 2)) <= (u64)1 << 31;
  for (u32 col = 0; quick && col < n; col++)
    for (u32 i = 0; i < k; i++)
      odd_b[col / 8] |= !part(b[col * k + i], fb, &bv[i * n + col], &be[i * n + col]) << col % 8;
  for (u32 row = 0; row < m; row++) {
    int odd_a = !quick;
    for (u32 i = 0; quick && i < k; i++) odd_a |= !part(a[row * k + i], fa, &av[i], &ae[i]);
    for (u32 col = 0; col < n; col += 8)
      for (u32 at = 0; at < k; at += chunk) {
        u32 *to = d + row * n + col, length = k - at < chunk ? k - at : chunk, slow = 255, old[8];
        __builtin_memcpy(old, to, 32);
        if (!odd_a)
          slow = eight(to, av + at, ae + at, bv + at * n + col, be + at * n + col, n, length, half,
                       fraction) | odd_b[col / 8];
        for (u32 j = 0; slow && j < 8; j++)
          if (slow >> j & 1)
            to[j] = dot(a + row * k + at, b + (col + j) * k + at, length, ta, tb, old[j], half, fraction);
      }
  }
}

/* The same for integers and single bits, which are exact. */
static void integers(const u32 *a, const u32 *b, u32 *d, u32 m, u32 n, u32 k, u32 ta, u32 tb,
                     u32 flags) {
  u32 wa = 32 - width_of(ta), wb = 32 - width_of(tb);
  int sa = ta == T_S8 || ta == T_S4, sb = tb == T_S8 || tb == T_S4;
  for (u32 row = 0; row < m; row++)
    for (u32 col = 0; col < n; col++) {
      const u32 *x = a + row * k, *y = b + col * k;
      s64 sum = (s32)d[row * n + col];
      for (u32 i = 0; i < k; i++) {
        if (ta == T_AND) sum += (s64)(x[i] & y[i]);
        else if (ta == T_XOR) sum += (s64)(x[i] ^ y[i]);
        else sum += (sa ? (s64)((s32)(x[i] << wa) >> wa) : (s64)x[i]) *
                    (sb ? (s64)((s32)(y[i] << wb) >> wb) : (s64)y[i]);
      }
      if (flags & SATFINITE) sum = sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : sum;
      d[row * n + col] = (u32)sum;
    }
}

static void multiply(const u32 *a, const u32 *b, u32 *d, u32 m, u32 n, u32 k, u32 ta, u32 tb, u32 tc,
                     u32 flags, u32 chunk, int fraction) {
  if (tc == T_S32) integers(a, b, d, m, n, k, ta, tb, flags);
  else floats(a, b, d, m, n, k, ta, tb, tc == T_F16, flags, chunk, fraction);
}

/* Element (row, col) of A or of B transposed, in fragments of `registers` 32-bit registers a lane,
 * lane after lane: each register has `e` neighbours in k; register r is 8 rows lower for odd r (of
 * 16-row matrices) and 4 * e further in k for each pair (of 8-row ones: for each). */
static u32 fragment(const u32 *x, u32 registers, u32 rows, u32 row, u32 col, u32 width) {
  u32 e = 32 / width, block = 4 * e;
  u32 lane = (row & 7) * 4 + col % block / e;
  u32 r = rows == 16 ? (col / block) * 2 + (row >> 3) : col / block;
  u32 word = x[lane * registers + r];
  return width == 32 ? word : word >> (col % e * width) & ((1u << width) - 1);
}

extern u64 ptx_add_f16(u64 a, u64 b, u32 flags);
extern u64 ptx_add_f32(u64 a, u64 b, u32 flags);
extern u64 ptx_cvt_f16_e4m3(u64 a, u32 flags);
/* Where the value at k goes among the terms: sm_90 has no mma.sync of 8-bit floats, but widens the lower
 * two of each four in k to f16 and multiplies, then the upper two onto that, and at last adds c. */
INLINE u32 term_of(u32 i, u32 k, int eights) {
  return eights ? (i / 2 & 1) * (k / 2) + i / 4 * 2 + i % 2 : i;
}
INLINE u32 widened(u32 x, u32 type) {
  return type == T_E4M3 ? (u32)ptx_cvt_f16_e4m3(x, 0) : type == T_E5M2 ? x << 8 : x;
}

/* mma.sync: fragments of 32 lanes, lane after lane. m is 8 or 16, n 8. tc is the type of c and d. */
void ptx_mma(const u32 *a, const u32 *b, const u32 *c, u32 *d, u32 m, u32 k, u32 ta, u32 tb, u32 tc,
             u32 flags) {
  u32 w = width_of(ta), ra = m * k * w / 1024, rb = 8 * k * w / 1024;
  u32 x[16 * 256], y[8 * 256], z[16 * 8], old[16 * 8], rc = tc == T_F16 ? m / 8 : m / 4;
  int eights = ta == T_E4M3 || ta == T_E5M2;
  for (u32 row = 0; row < m; row++)
    for (u32 i = 0; i < k; i++)
      x[row * k + term_of(i, k, eights)] = widened(fragment(a, ra, m, row, i, w), ta);
  for (u32 col = 0; col < 8; col++)
    for (u32 i = 0; i < k; i++)
      y[col * k + term_of(i, k, eights)] = widened(fragment(b, rb, 8, col, i, w), tb);
  for (u32 row = 0; row < m; row++)
    for (u32 col = 0; col < 8; col++) {
      u32 at = ((row & 7) * 4 + col / 2) * rc;
      old[row * 8 + col] = tc == T_F16 ? c[at + (row >> 3)] >> (col & 1) * 16 & 0xffff
                                       : c[at + (row >> 3) * 2 + (col & 1)];
      z[row * 8 + col] = eights ? 0 : old[row * 8 + col];
    }
  if (eights) ta = tb = T_F16;
  multiply(x, y, z, m, 8, k, ta, tb, tc, flags, eights ? k / 2 : tc == T_F16 ? 16 : k, 25);
  for (u32 i = 0; eights && i < m * 8; i++)
    z[i] = (u32)(tc == T_F16 ? ptx_add_f16(z[i], old[i], 0) : ptx_add_f32(z[i], old[i], 0));
  for (u32 row = 0; row < m; row++)
    for (u32 col = 0; col < 8; col++) {
      u32 at = ((row & 7) * 4 + col / 2) * rc, v = z[row * 8 + col];
      if (tc != T_F16) d[at + (row >> 3) * 2 + (col & 1)] = v;
      else if (col & 1) d[at + (row >> 3)] |= v << 16;
      else d[at + (row >> 3)] = v;
    }
}

extern u64 ptx_fma_f64(u64 a, u64 b, u64 c, u32 flags);
void ptx_mma_f64(const u64 *a, const u64 *b, const u64 *c, u64 *d, u32 m, u32 k, u32 flags) {
  u32 ra = m * k / 32, rb = k / 4, rc = m / 4;
  u64 out[32 * 4];
  for (u32 row = 0; row < m; row++)
    for (u32 col = 0; col < 8; col++) {
      u32 at = ((row & 7) * 4 + col / 2) * rc + (row >> 3) * 2 + (col & 1);
      u64 sum = c[at];
      for (u32 i = 0; i < k; i++) {
        u32 r = m == 16 ? (i / 4) * 2 + (row >> 3) : i / 4;
        sum = ptx_fma_f64(a[((row & 7) * 4 + i % 4) * ra + r], b[(col * 4 + i % 4) * rb + i / 4], sum,
                          flags & ROUND);
      }
      out[at] = sum;
    }
  for (u32 i = 0; i < 32 * rc; i++) d[i] = out[i];
}

/* wmma.mma on whole matrices in row-major order (the layout of wmma fragments is not specified):
 * elements of a and b one in each word. d may be c. */
void ptx_matmul(const u32 *a, const u32 *b, const u32 *c, u32 *d, u32 m, u32 n, u32 k, u32 ta, u32 tc,
                u32 td, u32 flags) {
  u32 y[32 * 16];
  for (u32 col = 0; col < n; col++)
    for (u32 i = 0; i < k; i++) y[col * k + i] = b[i * n + col];
  for (u32 i = 0; i < m * n; i++) {
    u32 z = c[i];
    if (tc == T_F16 && td == T_F32) z = (u32)pack(unpack(z, F16), F32, 0);
    d[i] = z;
  }
  u32 sum = tc == T_F32 && td == T_F16 ? T_F32 : td; /* of f16 and f32 the units sum in f32 */
  multiply(a, y, d, m, n, k, ta, ta, sum, flags, ta == T_TF32 ? 4 : k, 25); /* tf32: steps of 4 */
  for (u32 i = 0; sum != td && i < m * n; i++) d[i] = (u32)pack(unpack(d[i], F32), F16, RN);
}

/* wgmma. The byte offset, within shared memory, of element (mn, k) of a matrix that a descriptor
 * names (ISA 9.7.15.5.1): start, leading and stride offsets in 16 bytes, the swizzle in bits 62, 63. */
u32 ptx_wgmma_place(u64 descriptor, u32 mn, u32 k, u32 bytes, u32 mn_major) {
  u32 start = (u32)(descriptor & 0x3fff) << 4, lead = (u32)(descriptor >> 16 & 0x3fff) << 4;
  u32 stride = (u32)(descriptor >> 32 & 0x3fff) << 4, mode = (u32)(descriptor >> 62);
  u32 t = 16 / bytes, span = mode == 0 ? 1 : mode == 1 ? 8 : mode == 2 ? 4 : 2, at;
  if (!mn_major) {
    at = mn % 8 * span * 16 + mn / 8 * stride + k % t * bytes;
    at += mode ? k / t * 16 : k / t * lead;
  } else {
    u32 width = t * span;
    at = mn % width * bytes + k % 8 * span * 16;
    at += mode ? mn / width * lead + k / 8 * stride : mn / width * stride + k / 8 * lead;
  }
  at += start;
  if (mode) at ^= (at >> 7 & (span - 1)) << 4;
  return at;
}

/* The same for whole matrices of `rows` by k values of `width` bits: the offsets of all the 16 bytes
 * that lie together, row by row, or for mn_major k by k. Returns how many there are. */
u32 ptx_wgmma_pieces(u64 descriptor, u32 rows, u32 k, u32 width, u32 mn_major, u32 *at) {
  u32 bytes = width < 8 ? 1 : width / 8, each = 16 / bytes, n = 0;
  if (mn_major)
    for (u32 i = 0; i < k; i++)
      for (u32 row = 0; row < rows; row += each) at[n++] = ptx_wgmma_place(descriptor, row, i, bytes, 1);
  else
    for (u32 row = 0; row < rows; row++)
      for (u32 i = 0; i < k * width / 8 / bytes; i += each)
        at[n++] = ptx_wgmma_place(descriptor, row, i, bytes, 0);
  return n;
}

/* The values that a descriptor names, k of them for each row, `flip` exchanged in each. */
static void gather(u32 *to, const uint8_t *shared, u64 descriptor, u32 rows, u32 k, u32 width,
                   u32 mn_major, u32 flip) {
  u32 at[PIECES], n = ptx_wgmma_pieces(descriptor, rows, k, width, mn_major, at), each = 128 / width;
  u32 step = mn_major ? k : 1, mask = width == 32 ? ~0u : (1u << width) - 1;
  for (u32 piece = 0; piece < n; piece++) {
    u32 words[4], *out = mn_major ? to + piece % (rows / each) * each * k + piece / (rows / each)
                                  : to + piece * each;
    __builtin_memcpy(words, shared + at[piece], 16);
    for (u32 i = 0; i < each; i++)
      out[i * step] = (words[i * width / 32] >> i * width % 32 & mask) ^ flip;
  }
}

/* Moves d between lanes and rows of n values: a lane has two neighbours in each eight of a row, and the
 * same eight rows lower. */
static void exchange(u32 *d, u32 *z, u32 n, int half, int store) {
  for (u32 lane = 0; lane < 128; lane++)
    for (u32 i = 0; i < n / 4; i++) {
      u32 row = lane / 32 * 16 + lane % 32 / 4 + i % 2 * 8, *v = z + row * n + i / 2 * 8 + lane % 4 * 2;
      u32 *own = d + lane * (half ? n / 4 : n / 2) + (half ? i : 2 * i);
      if (half && store) *own = v[0] | v[1] << 16;
      else if (half) v[0] = *own & 0xffff, v[1] = *own >> 16;
      else __builtin_memcpy(store ? own : v, store ? v : own, 8);
    }
}

/* One warpgroup: d has 128 lanes of n / 2 values (f16: n / 4 registers), lane after lane; a either
 * comes from shared memory by its descriptor or, if `registers` is not null, from 4 registers a lane.
 * `shared` is where shared address 0 would be. signs: bit 0 negates a, bit 1 b; major: bit 0 a, 1 b. */
void ptx_wgmma(u32 *d, const uint8_t *shared, const u32 *registers, u64 da, u64 db, u32 n, u32 k,
               u32 ta, u32 tb, u32 tc, u32 accumulates, u32 signs, u32 major, u32 flags) {
  u32 w = width_of(ta), x[64 * 256], y[256 * 256], z[64 * 256];
  u32 top = w == 32 ? 0x80000000u : 1u << (w - 1), flip = signs & 1 ? top : 0;
  if (!registers) gather(x, shared, da, 64, k, w, major & 1, flip);
  else
    for (u32 row = 0; row < 64; row++)
      for (u32 i = 0; i < k; i++)
        x[row * k + i] = fragment(registers + row / 16 * 128, 4, 16, row % 16, i, w) ^ flip;
  gather(y, shared, db, n, k, w, major >> 1 & 1, signs & 2 ? top : 0);
  if (accumulates) exchange(d, z, n, tc == T_F16, 0);
  else for (u32 i = 0; i < 64 * n; i++) z[i] = 0;
  multiply(x, y, z, 64, n, k, ta, tb, tc, flags, k, ta == T_E4M3 || ta == T_E5M2 ? 13 : 25);
  exchange(d, z, n, tc == T_F16, 1);
}
