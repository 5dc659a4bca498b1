/* Who touched memory last, and what is ordered before what: data races and unwritten memory.
 *
 * Each granule of 4 bytes of shared and global memory has a cell: the last write and two reads (the
 * first that is not ordered before the present, and the latest). A granule that is touched in parts
 * is split into a cell for each byte. An access races with a stamp that is not ordered before it.
 *
 * Order within a CTA: a barrier of all threads starts a new epoch, and whatever stands in an older
 * one is ordered. Within an epoch threads keep vector clocks, which partial barriers, bar.warp.sync,
 * mbarriers and fences with atomics join (rows; only for kernels that have any of these).
 * Order between CTAs: a fence ends an interval of its CTA, the next strong write publishes all ended
 * ones at the place it writes, and a strong read of that place acquires what was published until
 * then. That is per CTA and by one clock for all places: too generous rather than too strict. */
#include "runtime.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
  uint32_t epoch;
  uint32_t clock; /* of the thread, 16 bits; above it the interval of the CTA */
  uint32_t who;   /* thread 0..9, A_STRONG, A_CTA, A_ASYNC 10..12, instruction 13..31 */
  uint32_t cta;   /* its number + 1; 0 for none */
} Stamp;

typedef struct { Stamp w, r[2]; } Cell;

#define SPLIT 0xffffffffu /* w.cta of a granule in parts: w.epoch is the number of its cells */
#define MOST 0xffffu

typedef struct { Cell byte[4]; } Parts;
enum { CHUNK = 1024, CHUNKS = 1 << 16 };
typedef struct { Parts **chunk; uint32_t count; } Pool;

typedef struct { uint64_t key, time; uint16_t *clocks; uint32_t epoch, used; } Place;
typedef struct { Place *at; uint32_t count, room; } Places;

typedef struct { uint64_t *published; uint32_t ended, done, room; } Intervals;

enum { LOCKS = 1024 };
typedef struct Race {
  Cell *cells;
  Pool pool;
  Places places;
  Intervals *ctas;
  uint64_t time;
  uint32_t lock, pool_lock, locks[LOCKS];
} Race;

typedef struct Shadow {
  Cell *cells;
  Pool pool;
  Places places;
  uint32_t n, width;                /* threads, and those rounded up for a row */
  uint16_t *rows, *barriers;
  uint32_t *row_epoch, barrier_epoch[16];
  uint64_t acquired;
  uint8_t old[64];
  uint32_t conflict;
} Shadow;

static void lock(uint32_t *at) { while (__atomic_exchange_n(at, 1, __ATOMIC_ACQUIRE)) ; }
static void unlock(uint32_t *at) { __atomic_store_n(at, 0, __ATOMIC_RELEASE); }

/* Vector clocks */

typedef uint16_t Eight __attribute__((vector_size(16)));

static void join(uint16_t *into, const uint16_t *from, uint32_t width) {
  Eight *a = (Eight *)into;
  const Eight *b = (const Eight *)from;
  for (uint32_t i = 0; i < width / 8; i++) {
    Eight more = (Eight)(b[i] > a[i]);
    a[i] = (b[i] & more) | (a[i] & ~more);
  }
}

static uint16_t *row(Cta *c, uint32_t thread) {
  Shadow *s = c->shadow;
  uint16_t *r = s->rows + (size_t)thread * s->width;
  if (s->row_epoch[thread] != c->epoch) {
    memset(r, 0, 2 * s->width);
    r[thread] = 1;
    s->row_epoch[thread] = c->epoch;
  }
  return r;
}

static void tick(Cta *c, uint32_t thread) {
  uint16_t *r = row(c, thread);
  if (r[thread] != MOST) r[thread]++;
}

static uint32_t clock_of(Cta *c, uint32_t thread) {
  return c->shadow->rows ? row(c, thread)[thread] : 1;
}

/* Places where threads synchronise, by address */

static Place *find(Places *p, uint64_t key, int make) {
  if (!p->room) {
    if (!make) return 0;
    p->room = 64;
    p->at = calloc(p->room, sizeof(Place));
  }
  if (make && 2 * p->count >= p->room) {
    Places larger = {calloc(2 * p->room, sizeof(Place)), p->count, 2 * p->room};
    for (uint32_t i = 0; i < p->room; i++) {
      if (!p->at[i].used) continue;
      uint32_t h = (uint32_t)(p->at[i].key * 0x9e3779b97f4a7c15ull >> 33) & (larger.room - 1);
      while (larger.at[h].used) h = (h + 1) & (larger.room - 1);
      larger.at[h] = p->at[i];
    }
    free(p->at);
    *p = larger;
  }
  uint32_t h = (uint32_t)(key * 0x9e3779b97f4a7c15ull >> 33) & (p->room - 1);
  while (p->at[h].used && p->at[h].key != key) h = (h + 1) & (p->room - 1);
  if (p->at[h].used) return &p->at[h];
  if (!make) return 0;
  p->count++;
  p->at[h].used = 1;
  p->at[h].key = key;
  return &p->at[h];
}

static void clear_places(Places *p) {
  for (uint32_t i = 0; i < p->room; i++) free(p->at[i].clocks);
  free(p->at);
  memset(p, 0, sizeof *p);
}

static uint16_t *clocks_of(Cta *c, Place *p) {
  Shadow *s = c->shadow;
  if (!p->clocks) p->clocks = aligned_alloc(16, 2 * s->width), p->epoch = 0;
  if (p->epoch != c->epoch) memset(p->clocks, 0, 2 * s->width), p->epoch = c->epoch;
  return p->clocks;
}

/* A fence: what the thread and its CTA did is released by the next strong write. */
void goptx_fence(Thread *t, Cta *c, uint32_t what) {
  if (!(c->launch->check & CHECK_RACES)) return;
  if (c->shadow->rows) {
    t->fenced = row(c, t->linear)[t->linear];
    t->fenced_epoch = c->epoch;
    tick(c, t->linear);
  }
  if (what & A_CTA) return;
  Race *r = c->launch->race;
  lock(&r->lock);
  if (r->ctas[c->linear].ended < MOST) r->ctas[c->linear].ended++;
  unlock(&r->lock);
}

static void publish(Cta *c, uint64_t key) {
  Race *r = c->launch->race;
  Intervals *own = &r->ctas[c->linear];
  if (!own->ended) return;
  lock(&r->lock);
  uint64_t now = ++r->time;
  if (own->room < own->ended) {
    own->room = 2 * own->ended;
    own->published = realloc(own->published, own->room * sizeof(uint64_t));
  }
  while (own->done < own->ended) own->published[own->done++] = now;
  find(&r->places, key, 1)->time = now;
  unlock(&r->lock);
}

static void acquire(Cta *c, uint64_t key) {
  Race *r = c->launch->race;
  if (!r->places.count) return;
  lock(&r->lock);
  Place *p = find(&r->places, key, 0);
  if (p && p->time > c->shadow->acquired) c->shadow->acquired = p->time;
  unlock(&r->lock);
}

/* The key of a place: shared ones by the CTA that owns them. */
static uint64_t key_of(Cta *c, uint64_t addr) {
  if (addr >> 44 != SHARED_BASE >> 44) return addr;
  uint32_t rank = (uint32_t)addr >> 24;
  return (uint64_t)(uint32_t)addr | (uint64_t)(c->group->ctas[rank % c->group->size].linear + 1) << 33;
}

/* A strong access, before it if it writes and after it if it reads. */
void goptx_sync(Thread *t, Cta *c, uint64_t addr, uint32_t what) {
  Shadow *s = c->shadow;
  if (!(c->launch->check & CHECK_RACES)) return;
  int shared = addr >> 44 == SHARED_BASE >> 44, wide = !(what & A_CTA);
  uint64_t key = key_of(c, addr);
  if (shared && c->group->size == 1) wide = 0;
  if (what & A_ACQUIRE) {
    if (s->rows && s->places.count) {
      Place *p = find(&s->places, key, 0);
      if (p && p->epoch == c->epoch) join(row(c, t->linear), p->clocks, s->width);
    }
    if (wide) acquire(c, key);
    return;
  }
  if (what & A_RELEASE) goptx_fence(t, c, wide ? 0 : A_CTA);
  if (s->rows && t->fenced && t->fenced_epoch == c->epoch) {
    uint16_t *own = row(c, t->linear), now = own[t->linear];
    own[t->linear] = (uint16_t)t->fenced;
    join(clocks_of(c, find(&s->places, key, 1)), own, s->width);
    own[t->linear] = now;
  }
  if (wide) publish(c, key);
}

/* Accesses */

static int ordered(Thread *t, Cta *c, const Stamp *s) {
  if (s->who >> 9 & A_ASYNC) return 0;
  if (s->cta == c->linear + 1) {
    uint32_t other = s->who & 1023;
    if (s->epoch != c->epoch || other == t->linear) return 1;
    return c->shadow->rows && row(c, t->linear)[other] >= (s->clock & MOST);
  }
  Race *r = c->launch->race;
  uint32_t interval = s->clock >> 16;
  if (interval == MOST) return 1;
  lock(&r->lock);
  const Intervals *theirs = &r->ctas[s->cta - 1];
  int yes = interval < theirs->done && theirs->published[interval] <= c->shadow->acquired;
  unlock(&r->lock);
  return yes;
}

/* Whether an access clashes with an earlier one. Strong ones do not, if each is in the other's scope. */
static int clashes(Thread *t, Cta *c, const Stamp *s, uint32_t what) {
  if (!s->cta) return 0;
  uint32_t flags = s->who >> 9;
  if (flags & what & A_STRONG && (s->cta == c->linear + 1 || !((flags | what) & A_CTA))) return 0;
  return !ordered(t, c, s);
}

static uint32_t race(Thread *t, Cta *c, const Stamp *s, uint32_t what, uint32_t first, uint32_t at,
                     uint64_t addr, uint32_t size) {
  uint32_t async = s->who >> 9 & A_ASYNC ? R_ASYNC : 0, second = what & A_WRITE;
  uint32_t flags = first | (second ? R_SECOND_WRITES : 0) | async;
  int settle = first && second && !async && !(what & (A_ASYNC | A_RMW | A_STRONG));
  if (!settle) flags |= R_DIFFER;
  Finding f = {FOUND_RACE, at, s->who >> 13, flags, addr, size, 0,
               c->linear, t->linear, s->cta - 1, s->who & 1023};
  uint32_t number = goptx_finding(c->launch, &f);
  return settle ? number : 0;
}

typedef struct {
  Thread *t;
  Cta *c;
  Stamp me;
  uint64_t addr;
  uint32_t what, at, size, own, settle, hits;
} Access;

static void touch(Access *a, Cell *cell) {
  Thread *t = a->t;
  Cta *c = a->c;
  if (a->own) { /* shared memory without a cluster: stamps of other CTAs are of earlier ones */
    if (cell->w.cta != a->me.cta) cell->w.cta = 0;
    for (int k = 0; k < 2; k++) if (cell->r[k].cta != a->me.cta) cell->r[k].cta = 0;
  }
  if (clashes(t, c, &cell->w, a->what)) {
    uint32_t n = race(t, c, &cell->w, a->what, R_FIRST_WRITES, a->at, a->addr, a->size);
    if (n) a->settle = n;
    a->hits++;
  }
  if (a->what & A_WRITE) {
    for (int k = 0; k < 2; k++) {
      if (!clashes(t, c, &cell->r[k], a->what)) continue;
      race(t, c, &cell->r[k], a->what, 0, a->at, a->addr, a->size);
      a->hits++;
    }
    cell->w = a->me;
    cell->r[0].cta = cell->r[1].cta = 0;
    return;
  }
  Stamp *r = cell->r;
  if (!r[0].cta || (r[0].cta == a->me.cta && !((r[0].who ^ a->me.who) & 1023)) || ordered(t, c, &r[0]))
    r[0] = a->me;
  else r[1] = a->me;
}

static Parts *parts(Pool *p, uint32_t n) { return &p->chunk[n / CHUNK][n % CHUNK]; }

static uint32_t split(Pool *p, const Cell *from) {
  if (!p->chunk) p->chunk = calloc(CHUNKS, sizeof(Parts *));
  if (p->count == CHUNK * CHUNKS) return SPLIT;
  uint32_t n = p->count++;
  if (!p->chunk[n / CHUNK]) p->chunk[n / CHUNK] = malloc(CHUNK * sizeof(Parts));
  for (int k = 0; k < 4; k++) parts(p, n)->byte[k] = *from;
  return n;
}

/* Touches bytes [first, last) of a granule. */
static void granule(Access *a, Cell *cell, Pool *pool, uint32_t *pool_lock, uint32_t owner,
                    uint32_t first, uint32_t last) {
  if (cell->w.cta == SPLIT && cell->w.clock != owner) memset(cell, 0, sizeof *cell);
  if (cell->w.cta != SPLIT) {
    if (last - first == 4) { touch(a, cell); return; }
    if (pool_lock) lock(pool_lock);
    uint32_t n = split(pool, cell);
    if (pool_lock) unlock(pool_lock);
    if (n == SPLIT) return;
    memset(cell, 0, sizeof *cell);
    cell->w.cta = SPLIT; cell->w.epoch = n; cell->w.clock = owner;
  }
  Parts *p = parts(pool, cell->w.epoch);
  for (uint32_t k = first; k < last; k++) touch(a, &p->byte[k]);
}

typedef void (*Visit)(Access *, Cell *, Pool *, uint32_t *, uint32_t, uint32_t, uint32_t);

/* The cells of a range: shared ones without locks, since a cluster runs on one OS thread. */
static void visit(Access *a, uint64_t addr, uint64_t bytes, Visit f) {
  Cta *c = a->c;
  if (addr >> 44 == SHARED_BASE >> 44) {
    uint32_t rank = (uint32_t)addr >> 24;
    Cta *o = &c->group->ctas[rank < c->group->size ? rank : c->rank];
    uint64_t off = (uint32_t)((uint32_t)addr - o->shared_first), end = off + bytes;
    if (end > o->shared_len) return;
    a->own = c->group->size == 1;
    for (uint64_t g = off / 4; 4 * g < end; g++) {
      uint32_t from = off > 4 * g ? off - 4 * g : 0, to = end < 4 * g + 4 ? end - 4 * g : 4;
      Cell *cell = &o->shadow->cells[g];
      uint32_t hits = a->hits;
      f(a, cell, &o->shadow->pool, 0, o->linear + 1, from, to);
      if (a->what & A_WRITE) o->quick[g] = 0;
      else if (a->own && !c->shadow->rows && hits == a->hits && cell->w.cta != SPLIT &&
               cell->r[0].cta && cell->r[1].cta && cell->r[0].epoch == c->epoch &&
               cell->r[1].epoch == c->epoch && (cell->r[0].who ^ cell->r[1].who) & 1023 &&
               !((cell->r[0].who | cell->r[1].who) >> 9 & (A_STRONG | A_ASYNC)))
        o->quick[g] = c->epoch; /* no reader adds anything until the next epoch or write */
    }
    return;
  }
  if (addr >> 44 != GLOBAL_BASE >> 44) return;
  Race *r = c->launch->race;
  uint64_t off = addr - GLOBAL_BASE, end = off + bytes;
  a->own = 0;
  while (off < end) {
    uint64_t stop = (off | 63) + 1;
    if (stop > end) stop = end;
    uint32_t *at = &r->locks[off >> 6 & (LOCKS - 1)];
    lock(at);
    for (uint64_t g = off / 4; 4 * g < stop; g++)
      f(a, &r->cells[g], &r->pool, &r->pool_lock, 0, off > 4 * g ? off - 4 * g : 0,
        stop < 4 * g + 4 ? stop - 4 * g : 4);
    unlock(at);
    off = stop;
  }
}

static Access access_of(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint32_t what, uint32_t at) {
  Race *r = c->launch->race;
  uint32_t interval = r->ctas[c->linear].ended;
  Stamp me = {c->epoch, clock_of(c, t->linear) | interval << 16,
              t->linear | (what & (A_STRONG | A_CTA | A_ASYNC)) << 9 | at << 13, c->linear + 1};
  Access a = {t, c, me, addr, what, at, size, 0, 0, 0};
  return a;
}

/* An access of a thread to checked memory, before it happens. Not 0 if two writes race: then
 * goptx_settle compares what was there with what was written. */
uint32_t goptx_race(Thread *t, Cta *c, uint8_t *host, uint64_t addr, uint32_t size, uint32_t what,
                    uint32_t at) {
  Access a = access_of(t, c, addr, size, what, at);
  visit(&a, addr, size, granule);
  if (!a.settle) return 0;
  memcpy(c->shadow->old, host, size > 64 ? 64 : size);
  c->shadow->conflict = a.settle;
  return 1;
}

void goptx_settle(Thread *t, Cta *c, uint8_t *host, uint32_t size) {
  if (memcmp(c->shadow->old, host, size > 64 ? 64 : size))
    c->launch->findings[c->shadow->conflict - 1].flags |= R_DIFFER;
}

/* Memory that nothing wrote */

static uint8_t *valid_at(Thread *t, Cta *c, uint64_t addr, uint64_t bytes) {
  switch (addr >> 44) {
  case GLOBAL_BASE >> 44: return c->arena_valid ? c->arena_valid + (addr - GLOBAL_BASE) : 0;
  case LOCAL_BASE >> 44: return t && t->local_valid ? t->local_valid + (addr - LOCAL_BASE) : 0;
  case SHARED_BASE >> 44: {
    uint32_t rank = (uint32_t)addr >> 24;
    Cta *o = &c->group->ctas[rank < c->group->size ? rank : c->rank];
    uint64_t off = (uint32_t)((uint32_t)addr - o->shared_first);
    return o->valid && off + bytes <= o->shared_len ? o->valid + off : 0;
  }
  }
  return 0;
}

/* A read of bytes of which some were found unwritten; of the first 32, those in `looked` count. */
void goptx_unset(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint32_t looked, uint32_t at) {
  uint8_t *valid = valid_at(t, c, addr, size);
  uint32_t k = 0;
  while (valid && k < size - 1 && !(valid[k] && (k > 31 || looked >> k & 1))) k++;
  Finding f = {FOUND_UNINIT, at, at, 0, addr + k, size, 0, c->linear, t->linear, c->linear, 0};
  goptx_finding(c->launch, &f);
}

/* A store to global memory of what was copied from memory of which nothing was written. */
void goptx_leaked(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint32_t at) {
  Finding f = {FOUND_LEAKED, at, at, 0, addr, size, 0, c->linear, t->linear, c->linear, 0};
  goptx_finding(c->launch, &f);
}

/* The marks of memory at a generic address, each 0 for what was written: gets or, to write, sets them. */
void goptx_marks(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint8_t *marks, uint32_t what,
                 uint32_t at) {
  uint8_t *valid = valid_at(t, c, addr, size);
  if (!(what & A_WRITE)) {
    if (valid) memcpy(marks, valid, size);
    else memset(marks, 0, size);
    return;
  }
  if (valid) memcpy(valid, marks, size);
  if (addr >> 44 == GLOBAL_BASE >> 44 && !memchr(marks, 0, size)) goptx_leaked(t, c, addr, size, at);
}

/* What the runtime reads or writes for a thread. */
static void check_valid(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint32_t what, uint32_t at) {
  uint8_t *valid = valid_at(t, c, addr, size);
  if (!valid) return;
  if (!(what & A_WRITE) || what & A_RMW)
    for (uint32_t k = 0; k < size; k++)
      if (valid[k]) { goptx_unset(t, c, addr, size, ~0u, at); break; }
  if (what & A_WRITE) memset(valid, 0, size);
}

void goptx_access(Thread *t, Cta *c, uint64_t addr, uint32_t size, uint32_t what, uint32_t at) {
  if (c->launch->check & CHECK_INIT && !(what & A_ASYNC)) check_valid(t, c, addr, size, what, at);
  if (c->launch->check & CHECK_RACES) {
    Access a = access_of(t, c, addr, size, what, at);
    a.what = what | (what & A_WRITE ? A_RMW : 0); /* contents are not compared */
    visit(&a, addr, size, granule);
  }
}

/* Hooks */

static void on_range(Thread *t, Cta *c, uint64_t addr, uint64_t bytes, uint32_t what, uint32_t at) {
  if (bytes) goptx_access(t, c, addr, (uint32_t)bytes, what, at);
}

/* A copy landed: what it left becomes an access of the thread that started it. */
static void land(Access *a, Cell *cell, Pool *pool, uint32_t *pool_lock, uint32_t owner,
                 uint32_t first, uint32_t last) {
  Cell *all = cell;
  int n = 1;
  if (cell->w.cta == SPLIT) {
    if (cell->w.clock != owner) return;
    all = parts(pool, cell->w.epoch)->byte;
    n = 4;
  }
  for (int k = 0; k < n; k++) {
    Stamp *s[3] = {&all[k].w, &all[k].r[0], &all[k].r[1]};
    for (int j = 0; j < 3; j++)
      if (s[j]->cta == a->me.cta && s[j]->who >> 9 & A_ASYNC && s[j]->who >> 13 == a->at) *s[j] = a->me;
  }
}

static void on_landed(Thread *t, Cta *c, uint64_t addr, uint64_t bytes, uint32_t what, uint32_t at) {
  if (!(c->launch->check & CHECK_RACES)) return;
  Access a = access_of(t, c, addr, (uint32_t)bytes, what, at);
  visit(&a, addr, bytes, land);
}

static void on_filled(Cta *c, uint64_t addr, uint64_t bytes) {
  uint8_t *valid = valid_at(0, c, addr, bytes);
  if (valid) memset(valid, 0, bytes);
}

static void on_arrive(Thread *t, Cta *c, uint32_t id) {
  Shadow *s = c->shadow;
  if (!s->rows) return;
  uint16_t *b = s->barriers + (size_t)id * s->width;
  if (s->barrier_epoch[id] != c->epoch) memset(b, 0, 2 * s->width), s->barrier_epoch[id] = c->epoch;
  join(b, row(c, t->linear), s->width);
  tick(c, t->linear);
}

static void on_release(Cta *c, uint32_t id, uint32_t full) {
  Shadow *s = c->shadow;
  if (full) { c->epoch++; return; }
  if (!s->rows || s->barrier_epoch[id] != c->epoch) return;
  uint16_t *b = s->barriers + (size_t)id * s->width;
  for (uint32_t i = 0; i < c->threads_count; i++) {
    Thread *t = &c->threads[i];
    if (t->state == 2 && t->op >> 8 == id) join(row(c, i), b, s->width); /* WAIT_BARRIER */
  }
  memset(b, 0, 2 * s->width);
}

static void together(Cta *c, uint32_t first, uint32_t mask) {
  Shadow *s = c->shadow;
  if (!s->rows || !(mask & (mask - 1))) return;
  uint16_t *all = row(c, first + __builtin_ctz(mask));
  for (uint32_t i = 0; i < 32; i++) if (mask >> i & 1) join(all, row(c, first + i), s->width);
  for (uint32_t i = 0; i < 32; i++) {
    if (!(mask >> i & 1)) continue;
    if (row(c, first + i) != all) memcpy(row(c, first + i), all, 2 * s->width);
  }
  for (uint32_t i = 0; i < 32; i++) if (mask >> i & 1) tick(c, first + i);
}

static void on_warp(Cta *c, Thread *w, uint32_t mask) { together(c, w->linear, mask); }

static void on_warpgroup(Cta *c, Thread *t) {
  Shadow *s = c->shadow;
  if (!s->rows) return;
  uint16_t *all = row(c, t->linear);
  for (uint32_t i = 1; i < 128; i++) join(all, row(c, t->linear + i), s->width);
  for (uint32_t i = 1; i < 128; i++) memcpy(row(c, t->linear + i), all, 2 * s->width);
  for (uint32_t i = 0; i < 128; i++) tick(c, t->linear + i);
}

#define CLUSTER_KEY (1ull << 63)

static void on_cluster(Thread *t, Cta *c, uint32_t wait) {
  Shadow *s = c->shadow;
  if (!(c->launch->check & CHECK_RACES)) return;
  if (s->rows) {
    Place *p = find(&s->places, CLUSTER_KEY, 1);
    if (wait) join(row(c, t->linear), clocks_of(c, p), s->width);
    else {
      join(clocks_of(c, p), row(c, t->linear), s->width);
      tick(c, t->linear);
    }
  }
  if (c->group->size == 1) return;
  uint64_t key = CLUSTER_KEY | (c->group->ctas[0].linear + 1);
  if (wait) acquire(c, key);
  else {
    lock(&c->launch->race->lock);
    Intervals *own = &c->launch->race->ctas[c->linear];
    if (own->ended < MOST) own->ended++;
    unlock(&c->launch->race->lock);
    publish(c, key);
  }
}

static void on_make(Cta *c) {
  Launch *l = c->launch;
  Shadow *s = c->shadow = calloc(1, sizeof *s);
  uint32_t granules = l->shared_len / 4 + 8;
  s->n = c->threads_count;
  s->width = (s->n + 7) & ~7u;
  if (l->check & CHECK_RACES) {
    s->cells = calloc(granules, sizeof(Cell));
    c->quick = calloc(granules, 4);
    if (l->check & CHECK_FINE) {
      s->rows = aligned_alloc(16, (size_t)s->n * s->width * 2);
      s->row_epoch = calloc(s->n, 4);
      s->barriers = aligned_alloc(16, 16 * (size_t)s->width * 2);
    }
  }
  if (l->check & CHECK_INIT) {
    c->valid = malloc(l->shared_len + 64);
    c->local_valids = calloc(s->n * l->local_bytes + 64, 1); /* marked where functions begin */
    for (uint32_t i = 0; i < s->n; i++) c->threads[i].local_valid = c->local_valids + i * l->local_bytes;
  }
}

static void on_start(Cta *c) {
  Launch *l = c->launch;
  Shadow *s = c->shadow;
  if (c->valid) memset(c->valid, 1, l->shared_len);
  s->acquired = 0;
  s->pool.count = 0;
  clear_places(&s->places);
  if (s->cells && c->group->size > 1) memset(s->cells, 0, (l->shared_len / 4 + 8) * sizeof(Cell));
  for (uint32_t i = 0; i < s->n; i++) c->threads[i].fenced = 0;
}

static void clear_pool(Pool *p) {
  for (uint32_t i = 0; p->chunk && i < CHUNKS && p->chunk[i]; i++) free(p->chunk[i]);
  free(p->chunk);
}

static void on_drop(Cta *c) {
  Shadow *s = c->shadow;
  clear_places(&s->places);
  clear_pool(&s->pool);
  free(s->cells); free(s->rows); free(s->row_epoch); free(s->barriers); free(s);
  free(c->quick); free(c->valid); free(c->local_valids);
}

static void on_attach(Launch *l) {
  Race *r = l->race = calloc(1, sizeof *r);
  r->cells = l->cells;
  r->ctas = calloc((uint64_t)l->grid[0] * l->grid[1] * l->grid[2], sizeof(Intervals));
}

static void on_detach(Launch *l) {
  Race *r = l->race;
  uint64_t total = (uint64_t)l->grid[0] * l->grid[1] * l->grid[2];
  for (uint64_t i = 0; i < total; i++) free(r->ctas[i].published);
  clear_places(&r->places);
  clear_pool(&r->pool);
  free(r->ctas);
  free(r);
}

static const Hooks hooks = {on_attach, on_detach, on_make,  on_start,     on_drop,
                            on_arrive, on_release, on_warp, on_warpgroup, on_cluster,
                            on_range,  on_landed, on_filled, goptx_sync};

/* Makes a launch one that is checked; goptx_unwatch gives back what that takes. */
void goptx_watch(Launch *l) {
  l->hooks = &hooks;
  hooks.attach(l);
}

void goptx_unwatch(Launch *l) { hooks.detach(l); }
