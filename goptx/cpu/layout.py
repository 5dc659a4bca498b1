"""What Python, the compiled kernels and ``native/runtime.h`` agree on: offsets, codes, windows."""

from __future__ import annotations

import ctypes
from enum import IntEnum, IntFlag
from typing import Final

GLOBAL_BASE: Final = 0x1000_0000_0000
SHARED_BASE: Final = 0x2000_0000_0000
LOCAL_BASE: Final = 0x3000_0000_0000
SHARED_FIRST: Final = 1024
"""The first shared address of a CTA: what lies below is reserved, as on sm_90."""
SEGMENT: Final = 1 << 16
"""Bytes of a segment of global memory: an allocation starts on its own."""
DEEPEST: Final = 512 << 10
"""Bytes of stack and local memory that a thread has at most."""
MAX_FAULTS: Final = 64
MAX_FINDINGS: Final = 64
CELL: Final = 48
"""Bytes of what native/shadow.c keeps for 4 bytes of memory."""

EXITED, FUEL, COLLECTIVE, BARRIER, FAULTED, CLUSTER, GROUP, SPIN = range(8)
"""What a step returns."""

THREAD: Final = {
    "resume": 0,
    "fuel": 4,
    "tid.x": 8,
    "tid.y": 12,
    "tid.z": 16,
    "lane": 20,
    "warp": 24,
    "linear": 28,
    "state": 32,
    "at": 36,
    "op": 40,
    "mask": 44,
    "a": 48,
    "b": 56,
    "c": 64,
    "r0": 72,
    "r1": 80,
    "frame": 88,
    "sp": 96,
    "local": 104,
    "local_base": 112,
    "x": 128,
    "phase": 156,
    "local_valid": 168,
    "frame_len": 184,
    "local_len": 192,
}
CTA: Final = {
    "shared": 8,
    "shared_first": 16,
    "shared_len": 20,
    "ctaid.x": 24,
    "ctaid.y": 28,
    "ctaid.z": 32,
    "linear": 36,
    "cluster_ctaid.x": 40,
    "cluster_ctaid.y": 44,
    "cluster_ctaid.z": 48,
    "cluster_ctarank": 52,
    "clusterid.x": 56,
    "clusterid.y": 60,
    "clusterid.z": 64,
    "arena": 72,
    "limits": 80,
    "segments": 88,
    "ntid.x": 96,
    "ntid.y": 100,
    "ntid.z": 104,
    "nctaid.x": 112,
    "nctaid.y": 116,
    "nctaid.z": 120,
    "warps": 124,
    "cluster_nctaid.x": 128,
    "cluster_nctaid.y": 132,
    "cluster_nctaid.z": 136,
    "cluster_nctarank": 140,
    "nclusterid.x": 144,
    "nclusterid.y": 148,
    "nclusterid.z": 152,
    "dynamic": 156,
    "params": 160,
    "params_at": 168,
    "counts": 176,
    "quick": 192,
    "valid": 200,
    "arena_valid": 208,
    "epoch": 216,
}


class FaultCode(IntEnum):
    """Why a thread was stopped."""

    MEMORY = 1
    UNSUPPORTED = 2
    TRAP = 3
    DEADLOCK = 4
    BARRIER = 5
    MASK = 6
    CALL = 7
    STACK = 8
    TIME = 9
    VALUE = 10
    DIVERGED = 11
    UNINIT = 12
    RACE = 13
    BREAK = 14
    PARAM = 15


class FindingKind(IntEnum):
    """What a checker found while a launch went on."""

    RACE = 1
    UNINIT = 2
    REGISTER = 3
    ALIGNED = 4
    MIXED = 5
    LANE = 6
    ARENA = 7
    PARTED = 8
    LEAKED = 9


class RaceFlag(IntFlag):
    """What is known of the two accesses of a race; the first came first."""

    FIRST_WRITES = 1
    SECOND_WRITES = 2
    DIFFER = 4
    ASYNC = 8


class Collective(IntEnum):
    """Kinds of warp collectives, in the order of the runtime's enumeration."""

    SHFL_UP = 0
    SHFL_DOWN = 1
    SHFL_BFLY = 2
    SHFL_IDX = 3
    ALL = 4
    ANY = 5
    UNI = 6
    BALLOT = 7
    MATCH_ANY = 8
    MATCH_ALL = 9
    ADD = 10
    MIN = 11
    MAX = 12
    UMIN = 13
    UMAX = 14
    AND = 15
    OR = 16
    XOR = 17
    ACTIVE = 18
    ELECT = 19
    SYNC = 20
    LDMATRIX = 21
    STMATRIX = 22
    MMA = 23
    WMMA_LOAD = 24
    WMMA_STORE = 25
    WGMMA = 26
    FMIN = 27
    FMAX = 28
    MOVMATRIX = 29


class FaultRecord(ctypes.Structure):
    """``Fault`` of the runtime."""

    _fields_ = (
        ("code", ctypes.c_uint32),
        ("at", ctypes.c_uint32),
        ("addr", ctypes.c_uint64),
        ("extra", ctypes.c_uint64),
        ("cta", ctypes.c_uint32 * 3),
        ("tid", ctypes.c_uint32 * 3),
    )


class FindingRecord(ctypes.Structure):
    """``Finding`` of the runtime: CTAs and threads by their linear numbers."""

    _fields_ = (
        ("kind", ctypes.c_uint32),
        ("at", ctypes.c_uint32),
        ("at2", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("addr", ctypes.c_uint64),
        ("size", ctypes.c_uint32),
        ("count", ctypes.c_uint32),
        ("cta", ctypes.c_uint32),
        ("tid", ctypes.c_uint32),
        ("cta2", ctypes.c_uint32),
        ("tid2", ctypes.c_uint32),
    )


class LaunchRecord(ctypes.Structure):
    """``Launch`` of the runtime."""

    _fields_ = (
        ("step", ctypes.c_void_p),
        ("arena", ctypes.c_void_p),
        ("limits", ctypes.c_void_p),
        ("segments", ctypes.c_uint64),
        ("grid", ctypes.c_uint32 * 3),
        ("block", ctypes.c_uint32 * 3),
        ("cluster", ctypes.c_uint32 * 3),
        ("shared_len", ctypes.c_uint32),
        ("dynamic", ctypes.c_uint32),
        ("frame_bytes", ctypes.c_uint32),
        ("local_bytes", ctypes.c_uint64),
        ("params", ctypes.c_void_p),
        ("params_at", ctypes.c_uint64),
        ("seed", ctypes.c_uint64),
        ("abort", ctypes.c_uint32),
        ("fault_count", ctypes.c_uint32),
        ("next", ctypes.c_uint64),
        ("counters", ctypes.c_uint32),
        ("exchange_words", ctypes.c_uint32),
        ("counts", ctypes.c_void_p),
        ("out", ctypes.c_void_p),
        ("out_len", ctypes.c_uint64),
        ("out_room", ctypes.c_uint64),
        ("out_lock", ctypes.c_uint64),
        ("max_faults", ctypes.c_uint32),
        ("check", ctypes.c_uint32),
        ("faults", FaultRecord * MAX_FAULTS),
        ("matrix", ctypes.c_void_p),
        ("wgmma", ctypes.c_void_p),
        ("hooks", ctypes.c_void_p),
        ("race", ctypes.c_void_p),
        ("arena_valid", ctypes.c_void_p),
        ("cells", ctypes.c_void_p),
        ("traits", ctypes.c_void_p),
        ("findings", ctypes.c_void_p),
        ("finding_count", ctypes.c_uint32),
        ("finding_lock", ctypes.c_uint32),
    )
