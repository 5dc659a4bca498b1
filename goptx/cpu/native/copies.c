/* Asynchronous copies and what they are waited for by: cp.async, mbarriers, bulk copies, tensor tiles. */
#include "internal.h"
#include <stdlib.h>
#include <string.h>

/* cp.async: copies happen when they are waited for, not earlier. */

void goptx_copy_async(Thread *t, uint64_t dst, uint64_t src, uint32_t bytes, uint32_t valid,
                      uint32_t at) {
  if (t->copy_count == t->copy_room) {
    t->copy_room = t->copy_room ? 2 * t->copy_room : 16;
    t->copies = realloc(t->copies, t->copy_room * sizeof(Copy));
  }
  Copy one = {dst, src, bytes, valid < bytes ? valid : bytes, t->copy_group, at};
  t->copies[t->copy_count++] = one;
  const Hooks *h = t->cta->launch->hooks;
  if (h) {
    h->range(t, t->cta, src, one.valid, 0, at);
    h->range(t, t->cta, SHARED_BASE | (uint32_t)dst, bytes, A_WRITE | A_ASYNC, at);
  }
}

void goptx_copy_commit(Thread *t) { t->copy_group++; }

/* Completes all groups but the newest `pending`; `all` includes what was not committed. */
void goptx_copy_wait(Thread *t, Cta *c, uint32_t pending, uint32_t all) {
  uint32_t kept = 0;
  int64_t last = all ? (int64_t)t->copy_group : (int64_t)t->copy_group - 1 - (int64_t)pending;
  for (uint32_t i = 0; i < t->copy_count; i++) {
    Copy *one = &t->copies[i];
    if ((int64_t)one->group > last) { t->copies[kept++] = *one; continue; }
    uint8_t *dst = shared_at(c, one->dst, one->bytes);
    uint8_t *src = one->valid ? range_at(c, one->src, one->valid) : dst;
    if (!dst || !src || (one->dst & (one->bytes - 1)) || (one->src & (one->bytes - 1))) {
      goptx_fault(t, c, F_MEMORY, one->at, !dst || (one->dst & (one->bytes - 1)) ? one->dst : one->src,
                  one->bytes);
      continue;
    }
    if (one->valid) memmove(dst, src, one->valid);
    memset(dst + one->valid, 0, one->bytes - one->valid);
    if (c->launch->hooks) {
      uint64_t at = SHARED_BASE | (uint32_t)one->dst;
      c->launch->hooks->filled(c, at, one->bytes);
      c->launch->hooks->landed(t, c, at, one->bytes, A_WRITE, one->at);
    }
  }
  t->copy_count = kept;
}

/* mbarriers: pending arrivals 0..19, expected 20..39, tx-count 40..62 (biased by being signed), phase
 * 63. Objects are opaque to PTX, so that the layout is ours. */

#define TX_SHIFT 40
#define TX_MASK 0x7fffffull

static void settle(uint64_t *m) {
  uint64_t v = *m;
  if ((v & 0xfffff) == 0 && ((v >> TX_SHIFT) & TX_MASK) == 0) {
    uint64_t expected = (v >> 20) & 0xfffff;
    *m = ((v ^ (1ull << 63)) & (1ull << 63)) | expected << 20 | expected;
  }
}

void goptx_mbar_init(uint64_t *m, uint32_t count) {
  *m = (uint64_t)(count & 0xfffff) << 20 | (count & 0xfffff);
}

static void add_tx(uint64_t *m, int64_t tx) {
  uint64_t v = *m, now = ((v >> TX_SHIFT) + (uint64_t)tx) & TX_MASK;
  *m = (v & ~(TX_MASK << TX_SHIFT)) | now << TX_SHIFT;
}

/* Returns the state before: what test_wait with a state compares the phase of. */
uint64_t goptx_mbar_arrive(uint64_t *m, uint32_t count, uint32_t expect, uint32_t drop) {
  uint64_t before = *m;
  if (expect) add_tx(m, expect);
  if (drop) *m -= (uint64_t)count << 20;
  *m = (*m & ~0xfffffull) | ((*m - count) & 0xfffff);
  settle(m);
  return before;
}

void goptx_mbar_tx(uint64_t *m, int64_t tx) { add_tx(m, tx); settle(m); }

/* What the tensor map of a launch says (goptx/cpu/tensormap.py writes it); 128 bytes. */
typedef struct {
  uint64_t magic, address;
  uint32_t rank, element, swizzle, nan;
  uint32_t dims[5], box[5];
  uint64_t strides[4];
  uint8_t steps[8];
} Map;
_Static_assert(sizeof(Map) <= 128, "tensor map");
#define MAP_MAGIC 0x7061746378747067ull

static uint64_t swizzled(uint64_t addr, uint32_t mode) {
  return mode ? addr ^ ((addr >> 7 & ((1u << mode) - 1)) << 4) : addr;
}

enum { BULK_IN, BULK_OUT, TILE_IN, TILE_OUT, BULK_CLUSTER };

static int do_tile(Cta *c, Bulk *b, int out) {
  Map *m = (Map *)range_at(c, b->map, 128);
  if (!m || m->magic != MAP_MAGIC || m->rank != b->dims) return 0;
  uint64_t count = 1;
  for (uint32_t d = 0; d < m->rank; d++) count *= m->box[d];
  for (uint64_t i = 0; i < count; i++) {
    uint64_t rest = i, where = m->address;
    int inside = 1;
    for (uint32_t d = 0; d < m->rank; d++) {
      int64_t at = b->at[d] + (int64_t)(rest % m->box[d]) * m->steps[d];
      rest /= m->box[d];
      if (at < 0 || at >= m->dims[d]) inside = 0;
      where += (uint64_t)at * (d ? m->strides[d - 1] : m->element);
    }
    uint64_t sh = swizzled((out ? b->src : b->dst) + i * m->element, m->swizzle);
    uint8_t *s = shared_at(c, sh, m->element), *g = inside ? range_at(c, where, m->element) : 0;
    if (!s || (inside && !g)) return 0;
    const Hooks *h = c->launch->hooks;
    Thread *t = &c->threads[b->thread];
    if (h && out) {
      h->landed(t, c, SHARED_BASE | sh, m->element, 0, b->group);
      if (inside) h->range(t, c, where, m->element, A_WRITE, b->group), h->filled(c, where, m->element);
    } else if (h) {
      h->filled(c, SHARED_BASE | sh, m->element);
      h->landed(t, c, SHARED_BASE | sh, m->element, A_WRITE, b->group);
      if (inside) h->range(t, c, where, m->element, 0, b->group);
    }
    if (out) { if (inside) memcpy(g, s, m->element); }
    else if (inside) memcpy(s, g, m->element);
    else memset(s, 0, m->element);
  }
  b->bytes = count * m->element;
  return 1;
}

static uint64_t window(uint64_t addr, int shared) {
  return shared ? SHARED_BASE | (uint32_t)addr : addr;
}

static void landed(Cta *c, Bulk *b) {
  const Hooks *h = c->launch->hooks;
  Thread *t = &c->threads[b->thread];
  uint64_t dst = window(b->dst, b->kind != BULK_OUT), src = window(b->src, b->kind != BULK_IN);
  h->filled(c, dst, b->bytes);
  h->landed(t, c, dst, b->bytes, b->map ? A_WRITE | A_STRONG | A_RMW : A_WRITE, b->group);
  h->landed(t, c, src, b->bytes, 0, b->group);
}

/* Marks what a copy will touch, so that who does not wait for it is found. */
static void issued(Thread *t, Cta *c, Bulk *b) {
  const Hooks *h = c->launch->hooks;
  uint32_t bytes = b->bytes;
  if (b->kind == TILE_IN || b->kind == TILE_OUT) {
    Map *m = (Map *)range_at(c, b->map, 128);
    if (!m || m->magic != MAP_MAGIC || m->rank != b->dims) return;
    bytes = m->element;
    for (uint32_t d = 0; d < m->rank; d++) bytes *= m->box[d];
    uint64_t place = b->kind == TILE_IN ? b->dst : b->src;
    h->range(t, c, SHARED_BASE | (uint32_t)place, bytes, A_ASYNC | (b->kind == TILE_IN), b->group);
    return;
  }
  h->range(t, c, window(b->src, b->kind != BULK_IN), bytes, A_ASYNC, b->group);
  uint32_t how = b->map ? A_ASYNC | A_WRITE | A_STRONG | A_RMW : A_ASYNC | A_WRITE;
  h->range(t, c, window(b->dst, b->kind != BULK_OUT), bytes, how, b->group);
}

typedef uint64_t (*Reduce)(uint64_t, uint64_t); /* of a kernel: what was there, what comes */

#define REDUCE(T)                                                                        \
  for (uint32_t i = 0; i < b->bytes / sizeof(T); i++) {                                  \
    T *at = (T *)d + i, old = __atomic_load_n(at, __ATOMIC_RELAXED);                     \
    while (!__atomic_compare_exchange_n(at, &old, (T)how(old, ((T *)s)[i]), 0,           \
                                        __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)) {}          \
  }

/* Elements of `dims` bytes, each an atomic operation by itself. */
static void reduce(Bulk *b, uint8_t *d, uint8_t *s) {
  Reduce how = (Reduce)b->map;
  switch (b->dims) {
  case 2: REDUCE(uint16_t) break;
  case 4: REDUCE(uint32_t) break;
  default: REDUCE(uint64_t)
  }
}

static void run_bulk(Cta *c, Bulk *b) {
  int ok = 1;
  if (b->kind == TILE_IN || b->kind == TILE_OUT) ok = do_tile(c, b, b->kind == TILE_OUT);
  else {
    uint8_t *d = b->kind == BULK_OUT ? range_at(c, b->dst, b->bytes) : shared_at(c, b->dst, b->bytes);
    uint8_t *s = b->kind == BULK_IN ? range_at(c, b->src, b->bytes) : shared_at(c, b->src, b->bytes);
    ok = d && s;
    if (ok && b->map) reduce(b, d, s);
    else if (ok) memmove(d, s, b->bytes);
    if (ok && c->launch->hooks) landed(c, b);
  }
  if (!ok) goptx_fault(&c->threads[b->thread], c, F_MEMORY, b->group, b->src, b->bytes);
  if (b->barrier) {
    uint64_t *m = (uint64_t *)shared_at(c, b->barrier, 8);
    if (m) goptx_mbar_tx(m, -(int64_t)b->bytes);
    if (m && c->launch->hooks)
      c->launch->hooks->sync(&c->threads[b->thread], c, SHARED_BASE | (uint32_t)b->barrier, A_RELEASE);
  }
}

void goptx_bulk(Thread *t, Cta *c, uint32_t kind, uint64_t dst, uint64_t src, uint64_t map,
                uint64_t barrier, uint32_t bytes, uint32_t dims, uint32_t at) {
  if (c->bulk_count == c->bulk_room) {
    c->bulk_room = c->bulk_room ? 2 * c->bulk_room : 16;
    c->bulk = realloc(c->bulk, c->bulk_room * sizeof(Bulk));
  }
  Bulk *b = &c->bulk[c->bulk_count++];
  memset(b, 0, sizeof *b);
  b->kind = kind; b->dst = dst; b->src = src; b->map = map; b->barrier = barrier; b->bytes = bytes;
  b->dims = dims; b->group = at; b->thread = t->linear;
  if (kind == TILE_IN || kind == TILE_OUT)
    for (uint32_t d = 0; d < dims && d < 5; d++) b->at[d] = (int32_t)t->x[d];
  if (c->launch->hooks) issued(t, c, b);
}

/* Lets the copies happen that end on a barrier (or, with 0, those of a thread that end on none). */
static void complete(Cta *c, uint64_t barrier, uint32_t thread) {
  uint32_t n = c->bulk_count, kept = 0;
  for (uint32_t i = 0; i < n; i++) {
    Bulk one = c->bulk[i];
    if (barrier ? one.barrier == barrier : !one.barrier && one.thread == thread) run_bulk(c, &one);
    else c->bulk[kept++] = one;
  }
  c->bulk_count = kept;
}

void goptx_bulk_wait(Thread *t, Cta *c) { complete(c, 0, t->linear); }

uint32_t goptx_mbar_test(Thread *t, Cta *c, uint64_t addr, uint64_t *m, uint32_t parity) {
  if ((uint32_t)(*m >> 63) == (parity & 1)) {
    /* Any CTA of the cluster may have sent something. */
    if (c->group)
      for (uint32_t i = 0; i < c->group->size; i++) complete(&c->group->ctas[i], (uint32_t)addr, 0);
    else complete(c, (uint32_t)addr, 0);
  }
  return (uint32_t)(*m >> 63) != (parity & 1);
}
