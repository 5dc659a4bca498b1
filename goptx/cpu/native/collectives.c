/* Warp collectives: shuffles, votes, matches, reductions, and who hands over to matrix.c. */
#include "internal.h"
#include <string.h>

/* The lane that lane i reads from, and whether that is in range. */
static uint32_t shuffled(Thread *w, uint32_t i, uint32_t kind, uint32_t *from) {
  uint32_t b = w[i].b & 31, c = (uint32_t)w[i].c & 0x1f, seg = (uint32_t)w[i].c >> 8 & 0x1f;
  uint32_t top = (i & seg) | (c & ~seg), low = i & seg, j, ok;
  if (kind == C_SHFL_UP) { j = i - b; ok = (int)j >= (int)top; }
  else if (kind == C_SHFL_DOWN) { j = i + b; ok = j <= top; }
  else if (kind == C_SHFL_BFLY) { j = i ^ b; ok = j <= top; }
  else { j = low | (b & ~seg); ok = j <= top; }
  *from = ok ? j : i;
  return ok;
}

static void shuffle(Thread *w, uint32_t mask, uint32_t kind) {
  uint64_t value[32];
  for (int i = 0; i < 32; i++) value[i] = mask >> i & 1 ? w[i].a : 0;
  for (uint32_t i = 0; i < 32; i++) {
    if (!(mask >> i & 1)) continue;
    uint32_t j, ok = shuffled(w, i, kind, &j);
    w[i].r0 = j < 32 ? value[j] : value[i];
    w[i].r1 = ok;
  }
}

static float as_float(uint64_t v) { float f; uint32_t u = (uint32_t)v; memcpy(&f, &u, 4); return f; }

static uint64_t reduced(uint32_t kind, uint64_t x, uint64_t y) {
  uint32_t a = (uint32_t)x, b = (uint32_t)y;
  switch (kind & 0xff) {
  case C_ADD: return a + b;
  case C_MIN: return (int32_t)a < (int32_t)b ? a : b;
  case C_MAX: return (int32_t)a > (int32_t)b ? a : b;
  case C_UMIN: return a < b ? a : b;
  case C_UMAX: return a > b ? a : b;
  case C_AND: return a & b;
  case C_OR: return a | b;
  case C_XOR: return a ^ b;
  }
  /* redux of f32: bit 8 says .abs, bit 9 .NaN */
  if (kind & 0x100) { a &= 0x7fffffff; b &= 0x7fffffff; }
  float f = as_float(a), g = as_float(b);
  if (f != f || g != g) {
    if (kind & 0x200 || (f != f && g != g)) return 0x7fffffff;
    return f != f ? b : a;
  }
  if (f == g) return (kind & 0xff) == C_FMIN ? a | b : a & b;
  return ((kind & 0xff) == C_FMIN ? f < g : f > g) ? a : b;
}

static void check_lanes(Cta *c, Thread *w, uint32_t mask, uint32_t live, uint32_t kind) {
  Thread *t = &w[__builtin_ctz(mask)];
  if (c->launch->check & CHECK_ALIGNED && c->launch->traits[t->at] & 1) {
    if (live & ~mask) found(c, &w[__builtin_ctz(live & ~mask)], FOUND_ALIGNED, t->at, t->at, mask, 0);
    for (int i = 0; i < 32; i++)
      if (mask >> i & 1 && w[i].at != t->at) found(c, &w[i], FOUND_ALIGNED, w[i].at, t->at, mask, 1);
  }
  if (kind > C_SHFL_IDX || !(c->launch->check & CHECK_BARRIERS)) return;
  for (uint32_t i = 0; i < 32; i++) {
    uint32_t j;
    if (mask >> i & 1 && shuffled(w, i, kind, &j) && !(mask >> j & 1)) {
      found(c, &w[i], FOUND_LANE, w[i].at, w[i].at, j, 0);
      return;
    }
  }
}

static void resolve(Cta *c, Thread *w, uint32_t mask, uint32_t live) {
  uint32_t first = __builtin_ctz(mask), kind = w[first].op & 0xff, n = 0, ballot = 0;
  uint64_t all;
  if (c->launch->check) check_lanes(c, w, mask, live, kind);
  switch (kind) {
  case C_SHFL_UP: case C_SHFL_DOWN: case C_SHFL_BFLY: case C_SHFL_IDX:
    shuffle(w, mask, kind);
    break;
  case C_ALL: case C_ANY: case C_UNI: case C_BALLOT:
    for (int i = 0; i < 32; i++) if (mask >> i & 1 && w[i].a & 1) ballot |= 1u << i;
    all = kind == C_ALL ? ballot == mask : kind == C_ANY ? ballot != 0
        : kind == C_UNI ? ballot == mask || !ballot : ballot;
    for (int i = 0; i < 32; i++) if (mask >> i & 1) w[i].r0 = all;
    break;
  case C_MATCH_ANY: case C_MATCH_ALL:
    for (int i = 0; i < 32; i++) {
      if (!(mask >> i & 1)) continue;
      uint32_t same = 0;
      for (int j = 0; j < 32; j++) if (mask >> j & 1 && w[j].a == w[i].a) same |= 1u << j;
      if (kind == C_MATCH_ALL && same != mask) same = 0;
      w[i].r0 = same;
      w[i].r1 = same != 0;
    }
    break;
  case C_ADD: case C_MIN: case C_MAX: case C_UMIN: case C_UMAX: case C_AND: case C_OR: case C_XOR:
  case C_FMIN: case C_FMAX:
    all = w[first].a;
    if (kind >= C_FMIN) all = reduced(w[first].op, all, all);
    for (int i = (int)first + 1; i < 32; i++) if (mask >> i & 1) all = reduced(w[first].op, all, w[i].a);
    for (int i = 0; i < 32; i++) if (mask >> i & 1) w[i].r0 = all;
    break;
  case C_ACTIVE:
    for (int i = 0; i < 32; i++) if (mask >> i & 1) w[i].r0 = mask;
    break;
  case C_ELECT:
    for (uint32_t i = 0; i < 32; i++) if (mask >> i & 1) { w[i].r0 = first; w[i].r1 = i == first; }
    break;
  case C_SYNC:
    if (c->launch->hooks) c->launch->hooks->warp(c, w, mask);
    break;
  default: c->launch->matrix(c, w, mask, kind);
  }
  for (int i = 0; i < 32; i++, n++) if (mask >> i & 1) w[i].state = READY;
}

/* Resolves what can be; with `stuck`, also what takes whoever is there (activemask). */
int collectives(Cta *c, uint32_t warp, uint32_t live, int stuck) {
  Thread *w = c->threads + 32 * warp;
  uint32_t waiting = 0, seen = 0;
  int some = 0;
  for (int i = 0; i < 32; i++) if (live >> i & 1 && w[i].state == WAIT_WARP) waiting |= 1u << i;
  for (uint32_t i = 0; i < 32; i++) {
    if (!(waiting >> i & 1) || seen >> i & 1) continue;
    Thread *t = &w[i];
    uint32_t same = 0;
    if ((t->op & 0xff) == C_ACTIVE) {
      if (!stuck) continue;
      for (uint32_t j = i; j < 32; j++) if (waiting >> j & 1 && w[j].at == t->at) same |= 1u << j;
    } else {
      uint32_t need = t->mask & live;
      for (uint32_t j = 0; j < 32; j++)
        if (waiting >> j & 1 && w[j].op == t->op && w[j].mask == t->mask && t->mask >> j & 1) same |= 1u << j;
      if (!(t->mask >> i & 1)) {
        goptx_fault(t, c, F_MASK, t->at, t->mask, 0);
        return 1;
      }
      if (same != need) continue;
    }
    seen |= same;
    resolve(c, w, same, live);
    some = 1;
  }
  return some;
}
