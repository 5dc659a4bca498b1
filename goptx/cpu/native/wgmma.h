/* What matrix.c asks of numerics_matrix.c about the operands of wgmma in shared memory. */
#ifndef GOPTX_WGMMA_H
#define GOPTX_WGMMA_H
#include <stdint.h>

enum { PIECES = 1024 }; /* of 16 bytes, that a matrix of wgmma has at most */

uint32_t ptx_wgmma_pieces(uint64_t descriptor, uint32_t rows, uint32_t k, uint32_t width,
                          uint32_t mn_major, uint32_t *at);
void ptx_wgmma(uint32_t *d, const uint8_t *shared, const uint32_t *registers, uint64_t da,
               uint64_t db, uint32_t n, uint32_t k, uint32_t ta, uint32_t tb, uint32_t tc,
               uint32_t accumulates, uint32_t signs, uint32_t major, uint32_t flags);
#endif
