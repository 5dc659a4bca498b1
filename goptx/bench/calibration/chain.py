"""The chains of a probe as PTX: two lengths, so that what stands around them cancels."""

from __future__ import annotations

from goptx.bench.calibration.probes import PASSES, RING_CELLS, RING_STRIDE, Probe
from goptx.isa.devices import device

KERNEL = "chain"
CROWD_THREADS = 512
"""Threads of the CTA in which many warps issue at once: four on each scheduler."""
CROWD_CHAINS = 4
"""Independent chains of each thread there."""

CONSTANTS_BYTES = 256
"""At the start of the global memory of a probe: what `constants` returns."""
OWN_BYTES = CROWD_CHAINS * 8192
"""Behind that: memory of the CTA's threads (``%g``)."""
RING_BYTES = RING_CELLS * RING_STRIDE
"""Behind that: one ring that stays in the cache, then one ring for each pass that starts cold."""
MEMORY_BYTES = CONSTANTS_BYTES + OWN_BYTES + (1 + PASSES) * RING_BYTES

_WORDS = 64
"""Registers declared for each chain."""


def target_of(probe: Probe, target: str) -> str | None:
    """The target to assemble a probe for on a device; None if that cannot run it."""
    capability = device(target).capability
    if capability < probe.sm or (probe.accelerated and capability != probe.sm):
        return None
    return f"sm_{capability}a" if probe.accelerated else f"sm_{capability}"


def text(probe: Probe, target: str, links: int, *, crowd: bool = False) -> str:
    """A kernel that times ``links`` links; with ``crowd`` of several chains, link by link in turn.

    Its parameters: the address of two stamps a warp (and a word, which keeps the results alive),
    the address of the memory that the probe works on, bytes to begin at in a ring, and ``links``.
    """
    chains = range(CROWD_CHAINS if crowd else 1)
    lines = [_head(probe, target)]
    lines += [_filled(probe.setup, 0, "0")] if probe.setup else []
    lines += [_filled(probe.start, k, "0") for k in chains]
    lines.append('mov.b32 %pass, 0;\nPASS:\n  .pragma "nounroll";')
    lines.append(_ENTER)
    lines += [_filled(probe.enter, k, "0") for k in chains if probe.enter]
    lines.append("barrier.sync 0;\n  mov.u64 %before, %clock64;")
    if probe.looped:
        lines.append('mov.b32 %i, 0;\nLOOP:\n  .pragma "nounroll";')
        lines.append(_filled(probe.link, 0, "0"))
        lines.append("add.s32 %i, %i, 1;\n  setp.lt.s32 %again, %i, %links;\n  @%again bra LOOP;")
    else:
        lines += [_filled(probe.link, k, f"{n}_{k}") for n in range(links) for k in chains]
    lines.append("mov.u64 %after, %clock64;")
    lines.append(_AGAIN)
    lines += [_keep(probe, k) for k in chains]
    if probe.cluster > 1:
        lines.append(
            "barrier.cluster.arrive.release.aligned;\n  barrier.cluster.wait.acquire.aligned;"
        )
    return "\n  ".join(lines) + _TAIL


def _filled(template: str, chain: int, unique: str) -> str:
    return template.format(x=f"%x{chain}", k=chain, n=unique)


def _keep(probe: Probe, chain: int) -> str:
    """Stores what a chain came to, each in a place of its own, so that none is left out."""
    word, sink = f"%x{chain}", f"[%sink+{8 * chain}]"
    if probe.state == "b64":
        return f"st.global.b64 {sink}, {word};"
    # A register of a matrix is the chain itself where there is one.
    first = f"{word}_0" if "{x}_0" in probe.link else word
    return f"st.global.b32 {sink}, {first};"


def _head(probe: Probe, target: str) -> str:
    capability = device(target).capability
    version = "8.0" if capability >= 90 else "7.1"
    if device(target).ptx > 80:
        version = f"{device(target).ptx // 10}.{device(target).ptx % 10}"
    registers = "\n  ".join(
        f".reg .{probe.state} %x{k}, %x{k}_<{_WORDS}>;\n  .reg .b32 %t{k};\n  .reg .pred %p{k};"
        for k in range(CROWD_CHAINS)
    )
    cluster = f"\n.explicitcluster\n.reqnctapercluster {probe.cluster}" if probe.cluster > 1 else ""
    return f"""\
.version {version}
.target {target}
.address_size 64

.const .align 4 .u32 cells[4] = {{0, 0, 0, 0}};

.visible .entry {KERNEL}(
  .param .u64 stamps, .param .u64 memory, .param .u64 salt, .param .u32 links){cluster}
{{
  .shared .align 1024 .b8 room[40960];
  .reg .b32 %c<4>, %z<2>, %f<4>, %h<2>, %lane, %sh, %shared, %pass, %i, %links, %warp;
  .reg .b64 %d<2>, %u<2>, %stamps, %memory, %g, %ring, %cold, %salt, %before, %after, %sink;
  .reg .pred %again, %first;
  {registers}
  ld.param.u64 %stamps, [stamps];
  ld.param.u64 %memory, [memory];
  ld.param.u64 %salt, [salt];
  ld.param.u32 %links, [links];
  ld.global.v4.b32 {{%c0, %c1, %c2, %c3}}, [%memory];
  ld.global.v2.b32 {{%z0, %z1}}, [%memory+16];
  ld.global.v2.b32 {{%h0, %h1}}, [%memory+24];
  ld.global.v4.b32 {{%f0, %f1, %f2, %f3}}, [%memory+32];
  ld.global.v2.b64 {{%d0, %d1}}, [%memory+48];
  add.u64 %g, %memory, {CONSTANTS_BYTES};
  add.u64 %ring, %g, {OWN_BYTES};
  mov.b32 %lane, %tid.x;
  mov.b32 %shared, room;
  shl.b32 %sh, %lane, 2;
  add.u32 %sh, %sh, %shared;"""


_ENTER = f"""\
add.s32 %i, %pass, 1;
  mul.wide.u32 %cold, %i, {RING_BYTES};
  add.u64 %cold, %cold, %ring;"""

_AGAIN = f"""\
add.s32 %pass, %pass, 1;
  setp.lt.s32 %again, %pass, {PASSES};
  @%again bra PASS;
  shr.u32 %warp, %lane, 5;
  mul.wide.u32 %u0, %warp, 16;
  add.u64 %u0, %u0, %stamps;
  mov.b32 %i, %ctaid.x;
  setp.ne.s32 %first, %i, 0;
  @!%first st.global.v2.b64 [%u0], {{%before, %after}};
  add.u64 %sink, %stamps, 1024;"""

_TAIL = """
  ret;
}
"""


def constants() -> bytes:
    """The values of ``%c``, ``%z``, ``%h``, ``%f`` and ``%d``, as a kernel reads them."""
    import struct

    near_one = (1.0000001, 0.75, 0.999, 1.5)
    halves = (0x3C013C01, 0x38003800)  # just above 1, and 0.5
    packed = struct.pack("<4i2i2I4f2d", 3, 5, 7, 11, 0, 0, *halves, *near_one, 0.9999, 1.0001)
    return packed.ljust(CONSTANTS_BYTES, b"\0")


def memory_image(address: int) -> bytes:
    """The contents of a probe's memory, which is at that address: constants, zeros, rings.

    Each cell of a ring holds the address of the next one.
    """
    import numpy as np

    image = np.zeros(MEMORY_BYTES, np.uint8)
    image[:CONSTANTS_BYTES] = np.frombuffer(constants(), np.uint8)
    words = image.view(np.uint64)
    for ring in range(1 + PASSES):
        start = CONSTANTS_BYTES + OWN_BYTES + ring * RING_BYTES
        cells = start + RING_STRIDE * np.arange(RING_CELLS)
        words[cells // 8] = np.roll(cells, -1) + address
    return image.tobytes()
