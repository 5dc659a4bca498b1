/* What the compiled kernels, the runtime and Python share: structures and codes.
 * goptx/cpu/layout.py states the same offsets; runtime.c asserts the ones given here. */
#ifndef GOPTX_RUNTIME_H
#define GOPTX_RUNTIME_H
#include <stdint.h>

#define GLOBAL_BASE 0x100000000000ull
#define SHARED_BASE 0x200000000000ull
#define LOCAL_BASE 0x300000000000ull
#define SHARED_FIRST 1024u

/* What a step returns. */
enum { EXITED, FUEL, COLLECTIVE, BARRIER, FAULTED, CLUSTER, GROUP, SPIN };

/* Reasons of a fault. */
enum {
  F_MEMORY = 1, F_UNSUPPORTED, F_TRAP, F_DEADLOCK, F_BARRIER, F_MASK, F_CALL, F_STACK, F_TIME,
  F_VALUE, F_DIVERGED, F_UNINIT, F_RACE, F_BREAK,
  F_PARAM
};

/* Kinds of warp collectives. */
enum {
  C_SHFL_UP, C_SHFL_DOWN, C_SHFL_BFLY, C_SHFL_IDX, C_ALL, C_ANY, C_UNI, C_BALLOT, C_MATCH_ANY,
  C_MATCH_ALL, C_ADD, C_MIN, C_MAX, C_UMIN, C_UMAX, C_AND, C_OR, C_XOR, C_ACTIVE, C_ELECT, C_SYNC,
  C_LDMATRIX, C_STMATRIX, C_MMA, C_WMMA_LOAD, C_WMMA_STORE, C_WGMMA, C_FMIN, C_FMAX, C_MOVMATRIX
};

struct Cta;
struct Thread;
void goptx_fault(struct Thread *t, struct Cta *c, uint32_t code, uint32_t at, uint64_t addr,
                 uint64_t extra);
struct Launch;

/* What a launch checks beyond bounds; goptx/cpu/checks.py names the same bits. */
enum { CHECK_BOUNDS = 1, CHECK_INIT = 2, CHECK_RACES = 4, CHECK_ALIGNED = 8, CHECK_BARRIERS = 16,
       CHECK_FINE = 32 /* threads order memory by more than barriers of all of them */ };

/* Kinds of findings: what does not stop a launch. */
enum { FOUND_RACE = 1, FOUND_UNINIT, FOUND_REGISTER, FOUND_ALIGNED, FOUND_MIXED, FOUND_LANE,
       FOUND_ARENA, FOUND_PARTED, FOUND_LEAKED };

/* How memory is accessed. */
enum { A_WRITE = 1, A_STRONG = 2, A_CTA = 4, A_ASYNC = 8, A_RMW = 16, A_RELEASE = 32,
       A_ACQUIRE = 64 };

/* Flags of a race. */
enum { R_FIRST_WRITES = 1, R_SECOND_WRITES = 2, R_DIFFER = 4, R_ASYNC = 8 };

typedef struct {
  uint32_t kind, at, at2, flags;
  uint64_t addr;
  uint32_t size, count, cta, tid, cta2, tid2; /* the second of a pair came first */
} Finding;
#define MAX_FINDINGS 64

typedef struct {
  uint64_t dst, src;
  uint32_t bytes, valid, group, at;
} Copy;

typedef struct Thread {
  uint32_t resume, fuel;            /* 0 */
  uint32_t tid[3], lane;            /* 8 */
  uint32_t warp, linear;            /* 24 */
  uint32_t state, at;               /* 32 */
  uint32_t op, mask;                /* 40 */
  uint64_t a, b, c, r0, r1;         /* 48 */
  uint8_t *frame;                   /* 88 */
  uint64_t sp;                      /* 96 */
  uint8_t *local;                   /* 104 */
  uint64_t local_base;              /* 112 */
  struct Cta *cta;                  /* 120 */
  uint32_t *x;                      /* 128: operands and results of matrix collectives */
  Copy *copies;                     /* 136 */
  uint32_t copy_count, copy_room, copy_group, sleeping; /* 144 */
  uint64_t spins;
  uint8_t *local_valid;             /* 168: 0 for bytes of local memory that were written */
  uint32_t fenced, fenced_epoch;
  uint64_t frame_len, local_len;    /* 184: bytes of its stack and of its local memory */
  uint32_t deep;                    /* whether these are its own, made by goptx_deepen */
} Thread;

typedef struct {
  uint32_t expected, arrived, red, used;
  uint32_t lanes[32];
  uint32_t at[32], first; /* where each warp and the first of all arrived */
} Barrier;

typedef struct {
  uint64_t barrier; /* shared address whose arrival makes it happen */
  uint64_t dst, src, map;
  uint32_t bytes, kind;
  int32_t at[5];
  uint32_t dims, cta, group, thread;
} Bulk;

typedef struct { /* what a lane chose at an instruction to which it came by a way */
  uint64_t way, choice;
  uint32_t thread, used;
} Choice;
enum { CHOICES = 1 << 14 };

typedef struct Cta {
  struct Launch *launch;            /* 0 */
  uint8_t *shared;                  /* 8: host address of shared address `shared_first` */
  uint32_t shared_first, shared_len;/* 16 */
  uint32_t ctaid[3], linear;        /* 24 */
  uint32_t cluster_ctaid[3], rank;  /* 40 */
  uint32_t clusterid[3], pad0;      /* 56 */
  uint8_t *arena;                   /* 72 */
  uint32_t *limits;                 /* 80 */
  uint64_t segments;                /* 88 */
  uint32_t ntid[3], threads_count;  /* 96 */
  uint32_t nctaid[3], warps;        /* 112 */
  uint32_t ncluster[3], cluster_size; /* 128 */
  uint32_t nclusterid[3], dynamic;  /* 144 */
  uint8_t *params;                  /* 160 */
  uint64_t params_at;               /* 168 */
  uint64_t *counts;                 /* 176 */
  struct Group *group;              /* 184 */
  uint32_t *quick;                  /* 192: granules of shared memory that all may read */
  uint8_t *valid;                   /* 200: 0 for bytes of shared memory that were written */
  uint8_t *arena_valid;             /* 208 */
  uint32_t epoch, pad1;             /* 216: barriers of all threads so far */
  struct Shadow *shadow;
  Thread *threads;
  uint32_t live, done, bulk_count, bulk_room;
  uint32_t cluster_arrived, cluster_phase;
  Barrier barriers[16];
  Bulk *bulk;
  uint8_t *frames, *locals, *exchange, *local_valids;
  Choice *choices;
} Cta;

typedef struct Group { /* a cluster of CTAs that run together */
  Cta *ctas;
  uint32_t size, live, arrived, phase;
  uint64_t idle;
} Group;

typedef struct {
  uint32_t code, at;
  uint64_t addr, extra;
  uint32_t cta[3], tid[3];
} Fault;

#define MAX_FAULTS 64

typedef struct Launch {
  uint32_t (*step)(Thread *, Cta *); /* 0 */
  uint8_t *arena;                    /* 8 */
  uint32_t *limits;                  /* 16 */
  uint64_t segments;                 /* 24 */
  uint32_t grid[3], block[3], cluster[3]; /* 32 */
  uint32_t shared_len, dynamic;      /* 68 */
  uint32_t frame_bytes;              /* 76 */
  uint64_t local_bytes;              /* 80 */
  uint8_t *params;                   /* 88 */
  uint64_t params_at;                /* 96 */
  uint64_t seed;                     /* 104: 0 keeps the natural order */
  uint32_t abort, fault_count;       /* 112 */
  uint64_t next;                     /* 120 */
  uint32_t counters, exchange_words; /* 128 */
  uint64_t *counts;                  /* 136 */
  char *out;                         /* 144: what printf wrote */
  uint64_t out_len, out_room, out_lock; /* 152 */
  uint32_t max_faults, check;        /* 176 */
  Fault faults[MAX_FAULTS];          /* 184 */
  /* matrix.c, loaded for kernels that need it */
  void (*matrix)(struct Cta *, struct Thread *, uint32_t mask, uint32_t kind);
  void (*wgmma)(struct Cta *, struct Thread *);
  /* Checkers */
  const struct Hooks *hooks;        /* shadow.c, loaded for kernels that are checked by it */
  struct Race *race;                /* its state of global memory */
  uint8_t *arena_valid;
  void *cells;                      /* zeroed room for a cell for each 4 bytes of global memory */
  const uint8_t *traits;            /* of each instruction: bit 0 says that it is .aligned */
  Finding *findings;
  uint32_t finding_count, finding_lock;
} Launch;

uint32_t goptx_finding(Launch *l, const Finding *f);

/* What shadow.c does at events of the runtime. */
typedef struct Hooks {
  void (*attach)(Launch *);
  void (*detach)(Launch *);
  void (*make)(Cta *);
  void (*start)(Cta *);
  void (*drop)(Cta *);
  void (*arrive)(Thread *, Cta *, uint32_t barrier);
  void (*release)(Cta *, uint32_t barrier, uint32_t full);
  void (*warp)(Cta *, Thread *warp, uint32_t mask);
  void (*warpgroup)(Cta *, Thread *first);
  void (*cluster)(Thread *, Cta *, uint32_t wait);
  void (*range)(Thread *, Cta *, uint64_t addr, uint64_t bytes, uint32_t what, uint32_t at);
  void (*landed)(Thread *, Cta *, uint64_t addr, uint64_t bytes, uint32_t what, uint32_t at);
  void (*filled)(Cta *, uint64_t addr, uint64_t bytes);
  void (*sync)(Thread *, Cta *, uint64_t addr, uint32_t what);
} Hooks;
#endif
