/* What a launch reports: faults, which end it, and findings, which do not. */
#include "internal.h"
#include <stdlib.h>

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

void found(Cta *c, Thread *t, uint32_t kind, uint32_t at, uint32_t at2, uint64_t addr,
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
