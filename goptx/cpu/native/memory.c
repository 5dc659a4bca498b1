/* Where addresses of the device lie in the host's memory, and the stacks of deep calls. */
#include "internal.h"
#include <stdlib.h>
#include <string.h>

uint8_t *shared_at(Cta *c, uint64_t addr, uint64_t size) {
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
uint8_t *range_at(Cta *c, uint64_t addr, uint64_t size) {
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
