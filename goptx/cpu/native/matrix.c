/* Warp-wide matrix instructions: fragments laid out as the PTX ISA draws them (9.7.15). */
#include "runtime.h"
void goptx_matrix(Cta *c, Thread *warp, uint32_t mask, uint32_t kind) {
  (void)warp; (void)mask; (void)kind;
  goptx_fault(warp, c, F_UNSUPPORTED, warp->at, 0, 0);
}
void goptx_wgmma(Cta *c, Thread *first) { goptx_fault(first, c, F_UNSUPPORTED, first->at, 0, 0); }
