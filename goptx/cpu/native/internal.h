/* What the C parts of the runtime share among themselves. They are linked into one. */
#ifndef GOPTX_INTERNAL_H
#define GOPTX_INTERNAL_H
#include "runtime.h"

/* States of a thread. */
enum { READY, WAIT_WARP, WAIT_BARRIER, WAIT_CLUSTER, WAIT_GROUP, GONE };

/* reports.c */
void found(Cta *c, Thread *t, uint32_t kind, uint32_t at, uint32_t at2, uint64_t addr, uint32_t flags);

/* memory.c: host addresses, 0 where there is nothing. */
uint8_t *shared_at(Cta *c, uint64_t addr, uint64_t size);
uint8_t *range_at(Cta *c, uint64_t addr, uint64_t size);
uint8_t *goptx_resolve(Thread *t, Cta *c, uint64_t addr, uint64_t size);

/* copies.c */
void goptx_copy_wait(Thread *t, Cta *c, uint32_t pending, uint32_t all);

/* collectives.c */
int collectives(Cta *c, uint32_t warp, uint32_t live, int stuck);
#endif
