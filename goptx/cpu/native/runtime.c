/* The runtime of PTX on the CPU: schedules resumable threads, resolves what they wait for.
 *
 * A kernel is one function `step(thread, cta)` that runs a thread until it exits, faults or must
 * wait. Threads of a warp run one after the other until all wait; then collectives are resolved over
 * their member masks. A CTA runs on one OS thread, with its cluster; CTAs that wait for others stay
 * suspended while further ones start. Compiled offline to runtime.ll (tools/make_cpu_runtime.py). */
#include "runtime.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <stdio.h>

#define AT(type, field, offset) _Static_assert(offsetof(type, field) == offset, #field)
AT(Thread, tid, 8); AT(Thread, state, 32); AT(Thread, a, 48); AT(Thread, frame, 88);
AT(Thread, x, 128); AT(Cta, shared, 8); AT(Cta, ctaid, 24); AT(Cta, arena, 72); AT(Cta, ntid, 96);
AT(Cta, params, 160); AT(Thread, frame_len, 184); AT(Launch, grid, 32); AT(Launch, params, 88);
AT(Launch, counts, 136); AT(Launch, faults, 184); AT(Launch, abort, 112);
AT(Cta, quick, 192); AT(Cta, epoch, 216); AT(Thread, local_valid, 168);

enum { READY, WAIT_WARP, WAIT_BARRIER, WAIT_CLUSTER, WAIT_GROUP, GONE };

/* Faults */

void goptx_fault(Thread *t, Cta *c, uint32_t code, uint32_t at, uint64_t addr, uint64_t extra) {
  Launch *l = c->launch;
  uint32_t n = __atomic_fetch_add(&l->fault_count, 1, __ATOMIC_RELAXED);
  if (n < MAX_FAULTS) {
    Fault *f = &l->faults[n];
    f->code = code; f->at = at; f->addr = addr; f->extra = extra;
    for (int i = 0; i < 3; i++) { f->cta[i] = c->ctaid[i]; f->tid[i] = t ? t->tid[i] : 0; }
  }
  __atomic_store_n(&l->abort, 1, __ATOMIC_RELAXED);
}

/* Findings go on: each distinct one is kept once, with its number of times. Returns its number + 1,
 * 0 when there is no more room. */
uint32_t goptx_finding(Launch *l, const Finding *f) {
  while (__atomic_exchange_n(&l->finding_lock, 1, __ATOMIC_ACQUIRE)) ;
  uint32_t k = 0;
  for (; k < l->finding_count; k++) {
    Finding *o = &l->findings[k];
    if (o->kind == f->kind && o->at == f->at && o->at2 == f->at2) {
      o->count++;
      if (o->kind == FOUND_RACE) o->flags |= f->flags;
      break;
    }
  }
  if (k == l->finding_count && k < MAX_FINDINGS) {
    l->findings[k] = *f;
    l->findings[k].count = 1;
    l->finding_count++;
  }
  __atomic_store_n(&l->finding_lock, 0, __ATOMIC_RELEASE);
  return k < MAX_FINDINGS ? k + 1 : 0;
}

static void found(Cta *c, Thread *t, uint32_t kind, uint32_t at, uint32_t at2, uint64_t addr,
                  uint32_t flags) {
  Finding f = {kind, at, at2, flags, addr, 0, 0, c->linear, t->linear, c->linear, 0};
  goptx_finding(c->launch, &f);
}

/* A register that nothing wrote is read; `which` is its number in the program's list. */
void goptx_unwritten(Thread *t, Cta *c, uint32_t at, uint32_t which) {
  found(c, t, FOUND_REGISTER, at, which, 0, 0);
}

/* A thread chooses at an instruction at which all lanes that came by its way must choose alike. Of
 * ways that share a place the latest is remembered. */
void goptx_together(Thread *t, Cta *c, uint32_t at, uint64_t way, uint64_t choice) {
  if (!c->choices) c->choices = calloc(CHOICES, sizeof(Choice));
  uint64_t salt = ((uint64_t)c->linear << 32 | (uint64_t)t->warp << 20) ^ at;
  way = (way ^ salt * 0x9e3779b97f4a7c15ull) * 0xff51afd7ed558ccdull;
  Choice *first = &c->choices[way >> 50], mine = {way, choice, t->linear, 1};
  if (!first->used || first->way != way) { *first = mine; return; }
  if (first->choice == choice) return;
  Finding f = {FOUND_PARTED, at, at, 0, 0, 0, 0, c->linear, t->linear, c->linear, first->thread};
  goptx_finding(c->launch, &f);
}

/* An instruction of a fused kernel touches shared memory that is not its member's. */
void goptx_left(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint32_t at) {
  found(c, t, FOUND_ARENA, at, at, SHARED_BASE | (uint32_t)addr, size);
}

/* Memory */

static uint8_t *shared_at(Cta *c, uint64_t addr, uint64_t size) {
  uint64_t off = (uint64_t)(uint32_t)((uint32_t)addr - c->shared_first);
  if (off + size <= c->shared_len) return c->shared + off;
  uint32_t rank = (uint32_t)addr >> 24;
  if (c->group && rank < c->group->size) {
    Cta *o = &c->group->ctas[rank];
    off = (uint64_t)(uint32_t)((uint32_t)addr - o->shared_first);
    if (off + size <= o->shared_len) return o->shared + off;
  }
  return 0;
}

static uint8_t *global_at(Launch *l, uint64_t addr, uint64_t size) {
  uint64_t off = addr - GLOBAL_BASE, seg = off >> 16;
  if (seg >= l->segments) return 0;
  if ((off & 0xffff) + size > l->limits[seg]) return 0;
  return l->arena + off;
}

uint8_t *goptx_shared(Thread *t, Cta *c, uint64_t addr, uint64_t size) {
  return (addr & (size - 1)) ? 0 : shared_at(c, addr, size);
}

uint8_t *goptx_resolve(Thread *t, Cta *c, uint64_t addr, uint64_t size) {
  if (addr & (size - 1)) return 0;
  switch (addr >> 44) {
  case GLOBAL_BASE >> 44: return global_at(c->launch, addr, size);
  case SHARED_BASE >> 44: return addr >> 32 == SHARED_BASE >> 32 ? shared_at(c, addr, size) : 0;
  case LOCAL_BASE >> 44: {
    uint64_t off = addr - LOCAL_BASE;
    return off + size <= t->local_len ? t->local + off : 0;
  }
  }
  return 0;
}

/* A range without alignment, for copies: it may cross segments of one allocation. */
static uint8_t *range_at(Cta *c, uint64_t addr, uint64_t size) {
  if (addr >> 44 == SHARED_BASE >> 44) return shared_at(c, addr, size);
  uint64_t at = addr, left = size;
  while (left) {
    uint64_t here = 0x10000 - (at & 0xffff);
    if (here > left) here = left;
    if (!global_at(c->launch, at, here)) return 0;
    at += here; left -= here;
  }
  return c->launch->arena + (addr - GLOBAL_BASE);
}

/* Calls that nest deeper than there is room for: so much memory has a thread on a GPU at most
 * (CUDA C++ Programming Guide, technical specifications). */
#define DEEPEST (512u << 10)

static void replace(uint8_t **at, uint8_t *larger, uint64_t have, uint32_t own) {
  memcpy(larger, *at, have);
  if (own) free(*at);
  *at = larger;
}

/* Makes room for that many bytes of stack and of local memory; 0 if that is too much. */
uint32_t goptx_deepen(Thread *t, Cta *c, uint64_t frame, uint64_t local) {
  uint64_t f = t->frame_len, l = t->local_len;
  if (frame + local > DEEPEST) return 0;
  while (f < frame) f *= 2;
  while (l < local) l *= 2;
  uint8_t *frames = malloc(f), *locals = malloc(l + 64), *valid = t->local_valid ? calloc(l + 64, 1) : 0;
  if (!frames || !locals || (t->local_valid && !valid)) {
    free(frames); free(locals); free(valid);
    return 0;
  }
  replace(&t->frame, frames, t->frame_len, t->deep);
  replace(&t->local, locals, t->local_len, t->deep);
  if (valid) replace(&t->local_valid, valid, t->local_len, t->deep);
  t->frame_len = f; t->local_len = l; t->deep = 1;
  return 1;
}

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

/* Barriers of a CTA (PTX ISA 9.7.14.1): threads arrive; counted ones complete at their count, the
 * others when every thread that lives waits. */

static uint32_t present(Cta *c, uint32_t warp) {
  uint32_t rest = c->threads_count - 32 * warp;
  return rest >= 32 ? ~0u : (1u << rest) - 1;
}

/* A barrier that is .aligned needs the whole warp, at the same instruction. */
static void check_whole(Cta *c, Barrier *b) {
  for (uint32_t w = 0; w < c->warps; w++) {
    if (!b->lanes[w] || !(c->launch->traits[b->at[w]] & 1)) continue;
    for (uint32_t i = 0; i < 32; i++) {
      Thread *t = &c->threads[32 * w + i];
      if (t->state != GONE && !(b->lanes[w] >> i & 1)) {
        found(c, t, FOUND_ALIGNED, b->at[w], b->at[w], b->lanes[w], 0);
        break;
      }
    }
  }
}

static void release(Cta *c, uint32_t id) {
  Barrier *b = &c->barriers[id];
  uint32_t popc = 0, all = 1, any = 0, waiting = 0;
  for (uint32_t i = 0; i < c->threads_count; i++) {
    Thread *t = &c->threads[i];
    if (t->state == WAIT_BARRIER && t->op >> 8 == id) {
      popc += t->a != 0; all &= t->a != 0; any |= t->a != 0; waiting++;
    }
  }
  if (c->launch->check & CHECK_ALIGNED) check_whole(c, b);
  if (c->launch->hooks) c->launch->hooks->release(c, id, waiting == (b->expected ? c->threads_count : c->live));
  for (uint32_t i = 0; i < c->threads_count; i++) {
    Thread *t = &c->threads[i];
    if (t->state == WAIT_BARRIER && t->op >> 8 == id) {
      uint32_t red = t->op & 0xff;
      t->r0 = red == 1 ? popc : red == 2 ? all : any;
      t->state = READY;
    }
  }
  memset(b, 0, sizeof *b);
}

/* Lanes that a warp has not, or that have exited: it does not wait for them (PTX ISA 9.7.14.1). */
static uint32_t absent(Cta *c, uint32_t warp) {
  uint32_t here = present(c, warp), gone = ~here;
  for (uint32_t lane = 0; lane < 32; lane++)
    if (here >> lane & 1 && c->threads[32 * warp + lane].state == GONE) gone |= 1u << lane;
  return gone;
}

static void check_barrier(Cta *c, uint32_t id) {
  Barrier *b = &c->barriers[id];
  if (!b->used) return;
  if (!b->expected) {
    if (b->arrived >= c->live) release(c, id);
    return;
  }
  uint32_t n = 0;
  for (uint32_t w = 0; w < c->warps; w++) {
    uint32_t here = b->lanes[w];
    if (!here) continue;
    uint32_t gone = absent(c, w);
    n += (here | gone) == ~0u ? 32 : __builtin_popcount(here);
  }
  if (n >= b->expected) release(c, id);
}

static void arrival(Thread *t, Cta *c, Barrier *b, uint32_t at, uint32_t red) {
  uint32_t check = c->launch->check;
  if (!b->used) b->first = at;
  else if (check & CHECK_BARRIERS && !b->red != !red)
    found(c, t, FOUND_MIXED, at, b->first, b - c->barriers, 0);
  if (!b->used) b->red = red;
  if (!b->lanes[t->warp]) b->at[t->warp] = at;
  else if (check & CHECK_ALIGNED && b->at[t->warp] != at &&
           (c->launch->traits[at] | c->launch->traits[b->at[t->warp]]) & 1)
    found(c, t, FOUND_ALIGNED, at, b->at[t->warp], b->lanes[t->warp], 1);
}

/* A thread arrives; 0 if barrier id or count are wrong. `red` is the kind of a reduction. */
uint32_t goptx_arrive(Thread *t, Cta *c, uint32_t id, uint32_t count, uint32_t waits, uint32_t red,
                      uint32_t at) {
  if (id > 15) return 0;
  Barrier *b = &c->barriers[id];
  if (count && (count & 31)) return 0;
  if (b->used && b->expected != count) return 0;
  if (b->lanes[t->warp] >> t->lane & 1) return 0;
  if (c->launch->check) arrival(t, c, b, at, red);
  if (c->launch->hooks) c->launch->hooks->arrive(t, c, id);
  b->used = 1;
  b->expected = count;
  b->lanes[t->warp] |= 1u << t->lane;
  b->arrived++;
  if (!waits) check_barrier(c, id);
  return 1;
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

/* printf: the format and the buffer of arguments are in device memory. */

static const char *text_at(Thread *t, Cta *c, uint64_t addr) {
  return (const char *)goptx_resolve(t, c, addr, 1);
}

int32_t goptx_printf(Thread *t, Cta *c, uint64_t format, uint64_t args) {
  Launch *l = c->launch;
  const char *f = text_at(t, c, format);
  char line[1024], spec[32];
  uint32_t n = 0, shown = 0;
  if (!f) return -1;
  for (uint64_t i = 0; text_at(t, c, format + i) && f[i] && n < sizeof line - 1; i++) {
    if (f[i] != '%') { line[n++] = f[i]; continue; }
    if (f[i + 1] == '%') { line[n++] = '%'; i++; continue; }
    uint32_t k = 0, wide = 0;
    spec[k++] = '%';
    for (i++; text_at(t, c, format + i) && f[i] && k < sizeof spec - 4; i++) {
      char h = f[i];
      if (h == 'l') { wide = 1; continue; }
      if (h == 'h' || h == 'z' || h == 'j' || h == 't') { wide |= h != 'h'; continue; }
      if ((h >= '0' && h <= '9') || h == '.' || h == '-' || h == '+' || h == ' ' || h == '#') {
        spec[k++] = h;
        continue;
      }
      break;
    }
    char h = f[i];
    int real = h == 'f' || h == 'g' || h == 'e' || h == 'a' || h == 'F' || h == 'G' || h == 'E';
    uint64_t value = 0;
    uint32_t size = wide || real || h == 'p' || h == 's' ? 8 : 4;
    args = (args + size - 1) & ~(uint64_t)(size - 1);
    uint8_t *at = goptx_resolve(t, c, args, size);
    if (!at) return -1;
    memcpy(&value, at, size);
    args += size;
    shown++;
    if (real) {
      double d;
      memcpy(&d, &value, 8);
      spec[k++] = h; spec[k] = 0;
      n += snprintf(line + n, sizeof line - n, spec, d);
    } else if (h == 's') {
      const char *s = text_at(t, c, value);
      for (uint64_t j = 0; s && text_at(t, c, value + j) && s[j] && n < sizeof line - 1; j++)
        line[n++] = s[j];
    } else {
      if (h == 'p') { spec[0] = '0'; line[n++] = '0'; line[n++] = 'x'; spec[0] = '%'; h = 'x'; }
      spec[k++] = 'l'; spec[k++] = 'l'; spec[k++] = h; spec[k] = 0;
      if (size == 4) value = h == 'd' || h == 'i' ? (uint64_t)(int64_t)(int32_t)value : (uint32_t)value;
      if (h == 'c') line[n++] = (char)value;
      else n += snprintf(line + n, sizeof line - n, spec, value);
    }
    if (n > sizeof line - 1) n = sizeof line - 1;
  }
  while (__atomic_exchange_n(&l->out_lock, 1, __ATOMIC_ACQUIRE)) ;
  if (l->out && l->out_len + n <= l->out_room) {
    memcpy(l->out + l->out_len, line, n);
    l->out_len += n;
  }
  __atomic_store_n(&l->out_lock, 0, __ATOMIC_RELEASE);
  return (int32_t)shown;
}

/* Warp collectives */

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
static int collectives(Cta *c, uint32_t warp, uint32_t live, int stuck) {
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

/* Scheduling */

static uint64_t mixed(uint64_t *s) {
  *s ^= *s << 13; *s ^= *s >> 7; *s ^= *s << 17;
  return *s;
}

/* Runs every thread of a warp that can run, until none can; says whether any got somewhere. */
static int run_warp(Cta *c, uint32_t warp, uint64_t *seed) {
  Launch *l = c->launch;
  Thread *w = c->threads + 32 * warp;
  uint32_t count = c->threads_count - 32 * warp, live = 0, fresh = 0;
  int progress = 0;
  if (count > 32) count = 32;
  for (;;) {
    int ran = 0, spun = 0;
    uint32_t turn = *seed ? (uint32_t)mixed(seed) % count : 0;
    live = 0;
    for (uint32_t k = 0; k < count; k++) {
      uint32_t i = k + turn < count ? k + turn : k + turn - count;
      Thread *t = &w[i];
      if (t->state == GONE) continue;
      live |= 1u << i;
      if (t->state != READY || fresh >> i & 1) continue;
      uint32_t r = l->step(t, c);
      switch (r) {
      case EXITED:
      case FAULTED:
        if (t->copy_count && r == EXITED) goptx_copy_wait(t, c, 0, 1);
        t->state = GONE;
        live &= ~(1u << i);
        c->live--;
        ran = 1;
        for (uint32_t b = 0; b < 16; b++)
          if (c->barriers[b].used) check_barrier(c, b);
        break;
      case FUEL: spun = 1; progress = 1; fresh |= 1u << i; break;
      case SPIN: fresh |= 1u << i; if (!t->spins++) progress = 1; break;
      case COLLECTIVE: t->state = WAIT_WARP; ran = 1; break;
      case BARRIER:
        t->state = WAIT_BARRIER;
        check_barrier(c, t->op >> 8);
        ran = 1;
        break;
      case CLUSTER: t->state = WAIT_CLUSTER; ran = 1; break;
      case GROUP: t->state = WAIT_GROUP; ran = 1; break;
      }
      if (r != SPIN) t->spins = 0;
    }
    if (l->abort) return 0;
    if (ran) progress = 1;
    (void)spun;
    if (collectives(c, warp, live, 0)) continue;
    uint32_t runnable = 0;
    for (uint32_t i = 0; i < count; i++)
      if (w[i].state == READY && !(fresh >> i & 1)) runnable = 1;
    if (runnable) continue;
    /* Lanes that spin or compute may still join those that ask who is active. */
    if (!fresh && collectives(c, warp, live, 1)) continue;
    if (fresh && !progress && collectives(c, warp, live, 1)) { progress = 1; continue; }
    return progress;
  }
}

/* Warpgroups: four warps that all wait for the same. */
static int groups(Cta *c) {
  int some = 0;
  for (uint32_t g = 0; g + 4 <= c->warps; g += 4) {
    Thread *t = c->threads + 32 * g;
    uint32_t n = 0;
    while (n < 128 && t[n].state == WAIT_GROUP && t[n].op == t[0].op) n++;
    if (n < 128) continue;
    c->launch->wgmma(c, t);
    if (c->launch->hooks) c->launch->hooks->warpgroup(c, t);
    for (n = 0; n < 128; n++) t[n].state = READY;
    some = 1;
  }
  return some;
}

static void cluster_barrier(Group *g) {
  uint32_t waiting = 0, live = 0;
  for (uint32_t k = 0; k < g->size; k++) {
    live += g->ctas[k].live;
    waiting += g->ctas[k].cluster_arrived;
  }
  if (!live || waiting < live) return;
  g->phase++;
  for (uint32_t k = 0; k < g->size; k++) g->ctas[k].cluster_arrived = 0;
}

uint32_t goptx_cluster_arrive(Thread *t, Cta *c) {
  if (c->launch->hooks) c->launch->hooks->cluster(t, c, 0);
  c->cluster_arrived++;
  uint32_t phase = c->group->phase;
  cluster_barrier(c->group);
  return phase + 1; /* the phase to wait for */
}

uint32_t goptx_cluster_ready(Cta *c, uint32_t phase) { return (int32_t)(c->group->phase - phase) >= 0; }

static void report_stuck(Cta *c) {
  uint32_t said[MAX_FAULTS], n = 0;
  for (uint32_t i = 0; i < c->threads_count; i++) {
    Thread *t = &c->threads[i];
    if (t->state == GONE || t->state == READY) continue;
    uint32_t k = 0, count = 0;
    while (k < n && said[k] != t->at) k++;
    if (k < n || n == MAX_FAULTS) continue;
    said[n++] = t->at;
    uint32_t warps = 0;
    for (uint32_t j = i; j < c->threads_count; j++) {
      if (c->threads[j].state != t->state || c->threads[j].at != t->at) continue;
      count++;
      warps |= 1u << c->threads[j].warp;
    }
    uint64_t what = t->mask;
    if (t->state == WAIT_BARRIER) {
      Barrier *b = &c->barriers[t->op >> 8];
      what = t->op >> 8 | (uint64_t)b->arrived << 8 | (uint64_t)b->expected << 32;
    }
    goptx_fault(t, c, F_DEADLOCK, t->at, what,
                (uint64_t)warps << 32 | (uint64_t)t->state << 16 | count);
  }
}

enum { FINISHED, MOVED, STALLED };

static int run_group(Group *g, uint64_t *seed) {
  Launch *l = g->ctas[0].launch;
  uint32_t live = 0, ready = 0, total = 0;
  int progress = 0;
  for (uint32_t k = 0; k < g->size; k++) total += g->ctas[k].warps;
  uint32_t turn = *seed ? (uint32_t)(mixed(seed) % total) : 0;
  for (uint32_t n = 0; n < total; n++) {
    uint32_t at = (n + turn) % total, k = at / g->ctas[0].warps;
    Cta *c = &g->ctas[k];
    if (!c->live) continue;
    if (run_warp(c, at % g->ctas[0].warps, seed)) progress = 1;
    if (l->abort) return FINISHED;
  }
  for (uint32_t k = 0; k < g->size; k++) if (groups(&g->ctas[k])) progress = 1;
  cluster_barrier(g);
  for (uint32_t k = 0; k < g->size; k++) {
    Cta *c = &g->ctas[k];
    live += c->live;
    for (uint32_t i = 0; i < c->threads_count; i++) {
      Thread *t = &c->threads[i];
      if (t->state == WAIT_CLUSTER && goptx_cluster_ready(c, t->mask)) {
        t->state = READY; progress = 1;
        if (l->hooks) l->hooks->cluster(t, c, 1);
      }
      ready += t->state == READY;
    }
  }
  if (!live) return FINISHED;
  if (!ready && !progress) {
    for (uint32_t k = 0; k < g->size; k++) report_stuck(&g->ctas[k]);
    return FINISHED;
  }
  return progress ? MOVED : STALLED;
}

static void start_cta(Launch *l, Group *g, uint32_t rank, uint64_t index) {
  Cta *c = &g->ctas[rank];
  uint32_t gx = l->grid[0] / l->cluster[0], gy = l->grid[1] / l->cluster[1];
  uint32_t id[3] = {index % gx, index / gx % gy, index / gx / gy};
  uint32_t in[3] = {rank % l->cluster[0], rank / l->cluster[0] % l->cluster[1],
                    rank / l->cluster[0] / l->cluster[1]};
  for (int i = 0; i < 3; i++) {
    c->clusterid[i] = id[i];
    c->cluster_ctaid[i] = in[i];
    c->ctaid[i] = id[i] * l->cluster[i] + in[i];
  }
  c->linear = c->ctaid[0] + l->grid[0] * (c->ctaid[1] + l->grid[1] * c->ctaid[2]);
  c->live = c->threads_count;
  c->bulk_count = c->cluster_arrived = 0;
  memset(c->barriers, 0, sizeof c->barriers);
  memset(c->shared, 0xCB, c->shared_len);
  c->epoch++;
  if (l->hooks) l->hooks->start(c);
  for (uint32_t i = 0; i < c->threads_count; i++) {
    Thread *t = &c->threads[i];
    t->resume = 0; t->sp = 0; t->local_base = 0; t->state = READY; t->copy_count = t->copy_group = 0;
    t->spins = 0;
  }
}

static Group *make_group(Launch *l, uint64_t *counts) {
  Group *g = calloc(1, sizeof *g);
  g->size = l->cluster[0] * l->cluster[1] * l->cluster[2];
  g->ctas = calloc(g->size, sizeof(Cta));
  uint32_t n = l->block[0] * l->block[1] * l->block[2];
  for (uint32_t k = 0; k < g->size; k++) {
    Cta *c = &g->ctas[k];
    c->launch = l; c->group = g; c->rank = k; c->arena = l->arena; c->limits = l->limits;
    c->segments = l->segments; c->params = l->params; c->params_at = l->params_at;
    c->counts = counts; c->threads_count = n; c->warps = (n + 31) / 32;
    c->cluster_size = g->size; c->dynamic = l->dynamic;
    c->shared_first = SHARED_FIRST + (k << 24); c->shared_len = l->shared_len;
    for (int i = 0; i < 3; i++) {
      c->ntid[i] = l->block[i]; c->nctaid[i] = l->grid[i]; c->ncluster[i] = l->cluster[i];
      c->nclusterid[i] = l->grid[i] / l->cluster[i];
    }
    c->shared = aligned_alloc(1024, (l->shared_len + 2047) & ~1023u);
    c->threads = calloc(32 * c->warps, sizeof(Thread));
    c->frames = malloc((uint64_t)n * l->frame_bytes + 64);
    c->locals = malloc(n * l->local_bytes + 64);
    c->exchange = malloc((uint64_t)n * 4 * l->exchange_words + 64);
    for (uint32_t i = 0; i < 32 * c->warps; i++) {
      Thread *t = &c->threads[i];
      t->state = GONE; t->lane = i % 32; t->warp = i / 32; t->linear = i; t->cta = c;
      t->tid[0] = i % l->block[0]; t->tid[1] = i / l->block[0] % l->block[1];
      t->tid[2] = i / l->block[0] / l->block[1]; t->fuel = 2048;
      if (i >= n) continue;
      t->frame = c->frames + (uint64_t)i * l->frame_bytes;
      t->local = c->locals + i * l->local_bytes;
      t->frame_len = l->frame_bytes; t->local_len = l->local_bytes;
      t->x = (uint32_t *)(c->exchange + (uint64_t)i * 4 * l->exchange_words);
    }
    c->arena_valid = l->arena_valid;
    if (l->hooks) l->hooks->make(c);
  }
  return g;
}

static void drop_group(Group *g) {
  for (uint32_t k = 0; k < g->size; k++) {
    Cta *c = &g->ctas[k];
    for (uint32_t i = 0; i < c->threads_count; i++) {
      Thread *t = &c->threads[i];
      free(t->copies);
      if (t->deep) { free(t->frame); free(t->local); free(t->local_valid); }
    }
    if (c->launch->hooks) c->launch->hooks->drop(c);
    free(c->shared); free(c->threads); free(c->frames); free(c->locals); free(c->exchange);
    free(c->bulk); free(c->choices);
  }
  free(g->ctas);
  free(g);
}

#define RESIDENT 4096
#define IDLE 512

/* One worker: takes CTAs until there are none; `counts` are its counters of executed blocks. */
void goptx_worker(Launch *l, uint64_t *counts) {
  Group **running = calloc(RESIDENT, sizeof(Group *)), *spare = 0;
  uint64_t total = 1, seed = l->seed;
  uint32_t n = 0, more = 1;
  for (int i = 0; i < 3; i++) total *= l->grid[i] / l->cluster[i];
  while (!l->abort) {
    uint32_t moved = 0;
    for (uint32_t i = 0; i < n && !l->abort; i++) {
      int r = run_group(running[i], &seed);
      if (r == FINISHED) {
        if (spare) drop_group(spare);
        spare = running[i];
        running[i--] = running[--n];
        moved = 1;
      } else if (r == MOVED && ++running[i]->idle < IDLE) moved = 1;
      else running[i]->idle = 0;
    }
    if (more && (!n || !moved) && n < RESIDENT) {
      uint64_t at = __atomic_fetch_add(&l->next, 1, __ATOMIC_RELAXED);
      if (at >= total) more = 0;
      else {
        if (l->seed) at = total - 1 - at;
        Group *g = spare ? spare : make_group(l, counts);
        spare = 0;
        g->live = g->size; g->phase = 0; g->idle = 0;
        for (uint32_t k = 0; k < g->size; k++) start_cta(l, g, k, at);
        running[n++] = g;
      }
    }
    if (!n && !more) break;
  }
  for (uint32_t i = 0; i < n; i++) drop_group(running[i]);
  if (spare) drop_group(spare);
  free(running);
}
