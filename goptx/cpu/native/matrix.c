/* Matrix instructions of a warp or warpgroup: moves fragments between lanes, memory and the
 * arithmetic of numerics_matrix.c. Fragments are laid out as the PTX ISA draws them (9.7.14, 9.7.15);
 * those of wmma are opaque, so that their layout is ours: a lane holds neighbours. */
#include "runtime.h"
#include "wgmma.h"
#include <stdlib.h>
#include <string.h>

uint8_t *goptx_resolve(Thread *t, Cta *c, uint64_t addr, uint64_t size);
void ptx_mma(const uint32_t *a, const uint32_t *b, const uint32_t *c, uint32_t *d, uint32_t m,
             uint32_t k, uint32_t ta, uint32_t tb, uint32_t tc, uint32_t flags);
void ptx_mma_f64(const uint64_t *a, const uint64_t *b, const uint64_t *c, uint64_t *d, uint32_t m,
                 uint32_t k, uint32_t flags);
void ptx_matmul(const uint32_t *a, const uint32_t *b, const uint32_t *c, uint32_t *d, uint32_t m,
                uint32_t n, uint32_t k, uint32_t ta, uint32_t tc, uint32_t td, uint32_t flags);

enum { F16, BF16, TF32, F64, U8, S8, U4, S4, B_AND, B_XOR, E4M3, E5M2, F32, S32 };

/* Places of operands in a lane's exchange words. */
enum { AT_A = 0, AT_B = 16, AT_C = 32, AT_D = 48, AT_WG_A = 128 };

static uint32_t width(uint32_t type) {
  switch (type) {
  case F16: case BF16: return 16;
  case U8: case S8: case E4M3: case E5M2: return 8;
  case U4: case S4: return 4;
  case B_AND: case B_XOR: return 1;
  case F64: return 64;
  default: return 32;
  }
}

/* What an instruction says, packed by goptx/cpu/semantics/matrix.py. */
typedef struct { uint32_t ta, tb, tc, td, m, n, k, flags; } Shape;

static Shape shape(uint64_t v) {
  Shape s = {v & 15, v >> 4 & 15, v >> 8 & 15, v >> 12 & 15, v >> 16 & 255, v >> 24 & 511,
             v >> 33 & 511, v >> 42 & 0x3fff};
  return s;
}

static void bad_place(Cta *c, Thread *t, uint64_t addr) {
  goptx_fault(t, c, F_MEMORY, t->at, addr, 16);
}

static void ldmatrix(Cta *c, Thread *w, uint32_t count, uint32_t trans, int store) {
  uint16_t *row[32];
  for (uint32_t i = 0; i < 8 * count; i++) {
    row[i] = (uint16_t *)goptx_resolve(&w[i], c, w[i].a, 16);
    if (!row[i]) { bad_place(c, &w[i], w[i].a); return; }
    if (c->launch->hooks) c->launch->hooks->range(&w[i], c, w[i].a, 16, store, w[i].at);
  }
  for (uint32_t j = 0; j < count; j++)
    for (uint32_t l = 0; l < 32; l++)
      for (uint32_t e = 0; e < 2; e++) {
        uint32_t r = l / 4, k = 2 * (l % 4) + e;
        uint16_t *cell = trans ? &row[8 * j + k][r] : &row[8 * j + r][k];
        if (store) *cell = (uint16_t)(w[l].x[j] >> (16 * e));
        else w[l].x[j] = (w[l].x[j] & (e ? 0xffffu : 0)) | (uint32_t)*cell << (16 * e);
      }
}

static void movmatrix(Thread *w) {
  uint16_t cells[8][8];
  for (uint32_t l = 0; l < 32; l++)
    for (uint32_t e = 0; e < 2; e++) cells[l / 4][2 * (l % 4) + e] = (uint16_t)(w[l].x[0] >> (16 * e));
  for (uint32_t l = 0; l < 32; l++)
    w[l].x[0] = cells[2 * (l % 4)][l / 4] | (uint32_t)cells[2 * (l % 4) + 1][l / 4] << 16;
}

static void mma(Thread *w, Shape s) {
  uint32_t a[32 * 16], b[32 * 16], cc[32 * 16], d[32 * 16];
  uint32_t bits = width(s.ta), ra = s.m * s.k * bits / 1024, rb = 8 * s.k * bits / 1024;
  uint32_t rc = s.tc == F64 ? s.m / 2 : s.tc == F16 ? s.m / 8 : s.m / 4;
  for (uint32_t l = 0; l < 32; l++) {
    memcpy(a + l * ra, w[l].x + AT_A, 4 * ra);
    memcpy(b + l * rb, w[l].x + AT_B, 4 * rb);
    memcpy(cc + l * rc, w[l].x + AT_C, 4 * rc);
  }
  if (s.ta == F64) {
    uint64_t wa[32 * 8], wb[32 * 8], wc[32 * 8], wd[32 * 8];
    memcpy(wa, a, 128 * ra); memcpy(wb, b, 128 * rb); memcpy(wc, cc, 128 * rc);
    ptx_mma_f64(wa, wb, wc, wd, s.m, s.k, s.flags);
    memcpy(d, wd, 128 * rc);
  } else ptx_mma(a, b, cc, d, s.m, s.k, s.ta, s.tb, s.tc, s.flags);
  for (uint32_t l = 0; l < 32; l++) memcpy(w[l].x + AT_D, d + l * rc, 4 * rc);
}

/* wmma: element e of a matrix of `total` lies in lane e / (total / 32), so that the lanes' words one
 * after the other are the matrix. `store` moves the matrix to the lanes, else it comes from them. */
static void fragments(Thread *w, uint32_t at, uint8_t *matrix, uint32_t total, uint32_t bits, int store) {
  uint32_t each = total * bits / 8 / 32;
  for (uint32_t l = 0; l < 32; l++) {
    uint8_t *lane = (uint8_t *)(w[l].x + at);
    if (store) memcpy(lane, matrix + l * each, each);
    else memcpy(matrix + l * each, lane, each);
  }
}

static void widen(Thread *w, uint32_t at, uint32_t *out, uint32_t total, uint32_t bits) {
  _Alignas(4) uint8_t raw[4096];
  fragments(w, at, raw, total, bits, 0);
  for (uint32_t i = 0; i < total; i++)
    out[i] = bits == 8 ? raw[i] : bits == 16 ? ((uint16_t *)raw)[i] : ((uint32_t *)raw)[i];
}

static void wmma(Thread *w, Shape s) {
  uint32_t a[1024], b[1024], cc[1024], d[1024], bits = width(s.ta), total = s.m * s.n;
  widen(w, AT_A, a, s.m * s.k, bits);
  widen(w, AT_B, b, s.n * s.k, bits);
  widen(w, AT_C, cc, total, width(s.tc));
  ptx_matmul(a, b, cc, d, s.m, s.n, s.k, s.ta, s.tc, s.td, s.flags);
  if (width(s.td) == 16)
    for (uint32_t i = 0; i < total; i++) ((uint16_t *)cc)[i] = (uint16_t)d[i];
  else memcpy(cc, d, 4 * total);
  fragments(w, AT_D, (uint8_t *)cc, total, width(s.td), 1);
}

/* Loads or stores a matrix of m rows and n columns; bit 0 of the flags says column-major. A row (or
 * column) lies together: it is looked up at once, or element by element where that is refused. */
static void wmma_memory(Cta *c, Thread *w, Shape s, int store) {
  uint8_t matrix[4096];
  uint32_t size = width(s.ta) / 8, across = s.flags & 1;
  uint32_t lines = across ? s.n : s.m, length = across ? s.m : s.n;
  uint64_t stride = (uint32_t)w[0].b;
  if (store) fragments(w, AT_A, matrix, s.m * s.n, 8 * size, 0);
  for (uint32_t line = 0; line < lines; line++) {
    uint64_t base = w[0].a + line * stride * size;
    uint8_t *whole = goptx_resolve(&w[0], c, base, length * size);
    const Hooks *h = c->launch->hooks;
    if (h && whole) h->range(&w[0], c, base, length * size, store, w[0].at);
    for (uint32_t i = 0; i < length; i++) {
      uint8_t *p = whole ? whole + i * size : goptx_resolve(&w[0], c, base + i * size, size);
      uint8_t *to = matrix + (across ? i * s.n + line : line * s.n + i) * size;
      if (!p) { bad_place(c, &w[0], base + i * size); return; }
      if (h && !whole) h->range(&w[0], c, base + i * size, size, store, w[0].at);
      if (whole && !across) {
        memcpy(store ? p : to, store ? to : p, length * size);
        break;
      }
      if (size == 1) { if (store) *p = *to; else *to = *p; }
      else if (size == 2) memcpy(store ? p : to, store ? to : p, 2);
      else memcpy(store ? p : to, store ? to : p, size);
    }
  }
  if (!store) fragments(w, AT_A, matrix, s.m * s.n, 8 * size, 1);
}

void goptx_matrix(Cta *c, Thread *w, uint32_t mask, uint32_t kind) {
  if (mask != ~0u) {
    goptx_fault(&w[__builtin_ctz(mask)], c, F_DIVERGED, w[__builtin_ctz(mask)].at, mask, 0);
    return;
  }
  uint32_t extra = w[0].op >> 8;
  switch (kind) {
  case C_LDMATRIX: ldmatrix(c, w, extra & 7, extra >> 3 & 1, 0); break;
  case C_STMATRIX: ldmatrix(c, w, extra & 7, extra >> 3 & 1, 1); break;
  case C_MOVMATRIX: movmatrix(w); break;
  case C_MMA: if (extra & 1) wmma(w, shape(w[0].c)); else mma(w, shape(w[0].c)); break;
  case C_WMMA_LOAD: wmma_memory(c, w, shape(w[0].c), 0); break;
  case C_WMMA_STORE: wmma_memory(c, w, shape(w[0].c), 1); break;
  default: goptx_fault(w, c, F_UNSUPPORTED, w->at, 0, 0);
  }
}

enum { GRANULES = (1 << 18) / 4 };

/* Whether all that a descriptor names lies in the CTA's shared memory; tells the checkers of it then,
 * of each granule once. */
static int reads(Cta *c, Thread *t, uint64_t descriptor, uint32_t rows, uint32_t k, uint32_t bits,
                 uint32_t major) {
  uint32_t at[PIECES], n = ptx_wgmma_pieces(descriptor, rows, k, bits, major, at);
  for (uint32_t i = 0; i < n; i++)
    if (at[i] < SHARED_FIRST || at[i] + 16 > (uint64_t)SHARED_FIRST + c->shared_len) return 0;
  if (!c->launch->hooks) return 1;
  uint8_t *seen = calloc(GRANULES, 1);
  for (uint32_t i = 0; i < n; i++) memset(seen + at[i] / 4 % GRANULES, 1, 4);
  for (uint32_t g = 0; g < GRANULES; g++)
    if (seen[g])
      c->launch->hooks->range(t, c, SHARED_BASE | ((c->shared_first & 0xff000000) + 4 * g), 4, 0, t->at);
  free(seen);
  return 1;
}

void goptx_wgmma(Cta *c, Thread *t) {
  uint32_t d[128 * 128], a[128 * 4];
  Shape s = shape(t->c);
  uint32_t rd = s.tc == F16 ? s.n / 4 : s.n / 2, flags = s.flags;
  uint32_t from_registers = flags & 1, major = flags >> 1 & 3, signs = flags >> 3 & 3;
  uint32_t bits = width(s.ta);
  int a_there = from_registers || reads(c, t, t->a, 64, s.k, bits, major & 1);
  if (!a_there || !reads(c, t, t->b, s.n, s.k, bits, major >> 1)) {
    uint64_t descriptor = a_there ? t->b : t->a;
    goptx_fault(t, c, F_MEMORY, t->at, SHARED_BASE | (descriptor & 0x3fff) << 4, 16);
    return;
  }
  for (uint32_t l = 0; l < 128; l++) {
    memcpy(d + l * rd, t[l].x, 4 * rd);
    if (from_registers) memcpy(a + 4 * l, t[l].x + AT_WG_A, 16);
  }
  ptx_wgmma(d, c->shared - SHARED_FIRST, from_registers ? a : 0, t->a, t->b, s.n, s.k, s.ta, s.tb,
            s.tc, (uint32_t)t->r0 & 1, signs, major, flags & 32 ? 1 << 6 : 0);
  for (uint32_t l = 0; l < 128; l++) memcpy(t[l].x, d + l * rd, 4 * rd);
}
