/* The runtime of PTX on the CPU: schedules resumable threads, resolves what they wait for.
 *
 * A kernel is one function `step(thread, cta)` that runs a thread until it exits, faults or must
 * wait. Threads of a warp run one after the other until all wait; then collectives are resolved over
 * their member masks. A CTA runs on one OS thread, with its cluster; CTAs that wait for others stay
 * suspended while further ones start. Compiled offline to runtime.ll (tools/make_cpu_runtime.py). */
#include "internal.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define AT(type, field, offset) _Static_assert(offsetof(type, field) == offset, #field)
AT(Thread, tid, 8); AT(Thread, state, 32); AT(Thread, a, 48); AT(Thread, frame, 88);
AT(Thread, x, 128); AT(Cta, shared, 8); AT(Cta, ctaid, 24); AT(Cta, arena, 72); AT(Cta, ntid, 96);
AT(Cta, params, 160); AT(Thread, frame_len, 184); AT(Launch, grid, 32); AT(Launch, params, 88);
AT(Launch, counts, 136); AT(Launch, faults, 184); AT(Launch, abort, 112);
AT(Cta, quick, 192); AT(Cta, epoch, 216); AT(Thread, local_valid, 168);

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
