"""The kernels that the back end itself runs on the device, written in PTX.

The driver compiles them when they are loaded, so that comparing and timing need no assembler.
"""

from __future__ import annotations

import struct

from goptx.cuda.driver import Device, Function
from goptx.cuda.streams import Stream

PTX = """\
.version 7.0
.target sm_75
.address_size 64

// out[0] += elements of `width` (1, 2, 4 or 8) bytes that differ between a and b;
// out[1] = min(out[1], offset of the first byte that differs). Reads 16 bytes at a time:
// a and b are aligned to 16. `flags` has the lowest bit of each element of a 64-bit word.
.visible .entry goptx_compare(
  .param .u64 a, .param .u64 b, .param .u64 bytes, .param .u64 out,
  .param .u64 flags, .param .u32 width)
{
  .reg .pred %p<8>;
  .reg .b32 %r<12>;
  .reg .b64 %a, %b, %bytes, %out, %flags, %i, %step, %words, %total, %offset, %pa, %pb;
  .reg .b64 %a0, %a1, %b0, %b1, %d0, %d1, %t0, %t1, %s, %k, %n, %count, %first;

  ld.param.u64 %a, [a];
  ld.param.u64 %b, [b];
  ld.param.u64 %bytes, [bytes];
  ld.param.u64 %out, [out];
  ld.param.u64 %flags, [flags];
  ld.param.u32 %r0, [width];
  cvta.to.global.u64 %a, %a;
  cvta.to.global.u64 %b, %b;
  cvta.to.global.u64 %out, %out;
  setp.ge.u32 %p5, %r0, 2;
  setp.ge.u32 %p6, %r0, 4;
  setp.ge.u32 %p7, %r0, 8;

  mov.u32 %r1, %ctaid.x;
  mov.u32 %r2, %ntid.x;
  mov.u32 %r3, %tid.x;
  mov.u32 %r4, %nctaid.x;
  mul.wide.u32 %i, %r1, %r2;
  cvt.u64.u32 %t0, %r3;
  add.u64 %i, %i, %t0;
  mul.wide.u32 %step, %r4, %r2;
  shr.u64 %words, %bytes, 4;
  add.u64 %total, %bytes, 15;
  shr.u64 %total, %total, 4;
  mov.u64 %count, 0;
  mov.u64 %first, 0xffffffffffffffff;

LOOP:
  setp.ge.u64 %p0, %i, %total;
  @%p0 bra DONE;
  shl.b64 %offset, %i, 4;
  add.u64 %pa, %a, %offset;
  add.u64 %pb, %b, %offset;
  setp.lt.u64 %p1, %i, %words;
  @%p1 bra WHOLE;

  mov.u64 %d0, 0;                       // fewer than 16 bytes are left: one at a time
  mov.u64 %d1, 0;
  mov.u64 %k, %offset;
  mov.u32 %r5, 0;
BYTE:
  ld.global.u8 %r6, [%pa];
  ld.global.u8 %r7, [%pb];
  xor.b32 %r6, %r6, %r7;
  cvt.u64.u32 %s, %r6;
  shl.b64 %t0, %s, %r5;                 // 0 for shifts of 64 and more, by definition
  sub.u32 %r8, %r5, 64;
  shl.b64 %t1, %s, %r8;
  or.b64 %d0, %d0, %t0;
  or.b64 %d1, %d1, %t1;
  add.u64 %pa, %pa, 1;
  add.u64 %pb, %pb, 1;
  add.u64 %k, %k, 1;
  add.u32 %r5, %r5, 8;
  setp.lt.u64 %p2, %k, %bytes;
  @%p2 bra BYTE;
  bra TEST;

WHOLE:
  ld.global.v2.u64 {%a0, %a1}, [%pa];
  ld.global.v2.u64 {%b0, %b1}, [%pb];
  xor.b64 %d0, %a0, %b0;
  xor.b64 %d1, %a1, %b1;

TEST:
  or.b64 %s, %d0, %d1;
  setp.eq.u64 %p3, %s, 0;
  @%p3 bra NEXT;

  brev.b64 %t0, %d0;                    // where: trailing zero bits of the 128, in bytes
  clz.b64 %r9, %t0;
  brev.b64 %t1, %d1;
  clz.b64 %r10, %t1;
  add.u32 %r10, %r10, 64;
  setp.eq.u64 %p4, %d0, 0;
  selp.b32 %r9, %r10, %r9, %p4;
  shr.u32 %r9, %r9, 3;
  cvt.u64.u32 %s, %r9;
  add.u64 %s, %s, %offset;
  min.u64 %first, %first, %s;

  shr.u64 %s, %d0, 4;                   // how many: fold each element into its lowest bit
  or.b64 %d0, %d0, %s;
  shr.u64 %s, %d0, 2;
  or.b64 %d0, %d0, %s;
  shr.u64 %s, %d0, 1;
  or.b64 %d0, %d0, %s;
  and.b64 %d0, %d0, 0x0101010101010101;
  shr.u64 %s, %d1, 4;
  or.b64 %d1, %d1, %s;
  shr.u64 %s, %d1, 2;
  or.b64 %d1, %d1, %s;
  shr.u64 %s, %d1, 1;
  or.b64 %d1, %d1, %s;
  and.b64 %d1, %d1, 0x0101010101010101;
  @%p5 shr.u64 %s, %d0, 8;
  @%p5 or.b64 %d0, %d0, %s;
  @%p5 shr.u64 %s, %d1, 8;
  @%p5 or.b64 %d1, %d1, %s;
  @%p6 shr.u64 %s, %d0, 16;
  @%p6 or.b64 %d0, %d0, %s;
  @%p6 shr.u64 %s, %d1, 16;
  @%p6 or.b64 %d1, %d1, %s;
  @%p7 shr.u64 %s, %d0, 32;
  @%p7 or.b64 %d0, %d0, %s;
  @%p7 shr.u64 %s, %d1, 32;
  @%p7 or.b64 %d1, %d1, %s;
  and.b64 %d0, %d0, %flags;
  and.b64 %d1, %d1, %flags;
  popc.b64 %r9, %d0;
  popc.b64 %r10, %d1;
  add.u32 %r9, %r9, %r10;
  cvt.u64.u32 %s, %r9;
  add.u64 %count, %count, %s;

NEXT:
  add.u64 %i, %i, %step;
  bra LOOP;

DONE:
  setp.eq.u64 %p0, %count, 0;
  @%p0 bra EXIT;
  red.global.add.u64 [%out], %count;
  red.global.min.u64 [%out+8], %first;
EXIT:
  ret;
}

// out[0] += bytes of `at` that are not `value`; out[1] = min(out[1], offset of the first of them).
.visible .entry goptx_expect(
  .param .u64 at, .param .u64 bytes, .param .u64 out, .param .u32 value)
{
  .reg .pred %p<3>;
  .reg .b32 %r<8>;
  .reg .b64 %at, %bytes, %out, %i, %step, %pa, %t, %count, %first;

  ld.param.u64 %at, [at];
  ld.param.u64 %bytes, [bytes];
  ld.param.u64 %out, [out];
  ld.param.u32 %r0, [value];
  cvta.to.global.u64 %at, %at;
  cvta.to.global.u64 %out, %out;
  mov.u32 %r1, %ctaid.x;
  mov.u32 %r2, %ntid.x;
  mov.u32 %r3, %tid.x;
  mov.u32 %r4, %nctaid.x;
  mul.wide.u32 %i, %r1, %r2;
  cvt.u64.u32 %t, %r3;
  add.u64 %i, %i, %t;
  mul.wide.u32 %step, %r4, %r2;
  mov.u64 %count, 0;
  mov.u64 %first, 0xffffffffffffffff;

LOOP:
  setp.ge.u64 %p0, %i, %bytes;
  @%p0 bra DONE;
  add.u64 %pa, %at, %i;
  ld.global.u8 %r5, [%pa];
  setp.eq.u32 %p1, %r5, %r0;
  @%p1 bra NEXT;
  add.u64 %count, %count, 1;
  min.u64 %first, %first, %i;
NEXT:
  add.u64 %i, %i, %step;
  bra LOOP;

DONE:
  setp.eq.u64 %p2, %count, 0;
  @%p2 bra EXIT;
  red.global.add.u64 [%out], %count;
  red.global.min.u64 [%out+8], %first;
EXIT:
  ret;
}

// Keeps one SM busy for some nanoseconds, so that the host can queue work behind it.
.visible .entry goptx_delay(.param .u64 nanoseconds)
{
  .reg .pred %p;
  .reg .b64 %limit, %start, %now;

  ld.param.u64 %limit, [nanoseconds];
  mov.u64 %start, %globaltimer;
LOOP:
  nanosleep.u32 200;
  mov.u64 %now, %globaltimer;
  sub.u64 %now, %now, %start;
  setp.lt.u64 %p, %now, %limit;
  @%p bra LOOP;
  ret;
}
"""

_THREADS = 256
_CTAS_PER_SM = 8

_FLAGS = {
    1: 0x0101010101010101,
    2: 0x0001000100010001,
    4: 0x0000000100000001,
    8: 0x0000000000000001,
}
"""The lowest bit of each element of a 64-bit word, by the element's width in bytes."""


class Helpers:
    """The helper kernels, loaded on a device."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._module = module = device.load(PTX, "the helper kernels of goptx")
        self._grid = (device.info.sm_count * _CTAS_PER_SM, 1, 1)
        self._compare: Function = module.function("goptx_compare")
        self._expect: Function = module.function("goptx_expect")
        self._delay: Function = module.function("goptx_delay")

    def compare(
        self, stream: Stream, a: int, b: int, size: int, out: int, *, width: int = 1
    ) -> None:
        """Adds to ``out`` (two u64) how many elements of ``width`` bytes differ, and where first.

        ``a`` and ``b`` are device addresses, multiples of 16.
        """
        width = width if width in _FLAGS else 1
        params = struct.pack("<QQQQQI", a, b, size, out, _FLAGS[width], width)
        values = [params[at : at + 8] for at in range(0, 40, 8)]
        self._compare.prepare(self._grid, (_THREADS,), 0, [*values, params[40:]]).issue(stream)

    def expect(self, stream: Stream, at: int, size: int, value: int, out: int) -> None:
        """Adds to ``out`` (two u64) how many of the bytes are not ``value``, and where first."""
        values = [struct.pack("<Q", at), struct.pack("<Q", size), struct.pack("<Q", out)]
        self._expect.prepare(self._grid, (_THREADS,), 0, [*values, struct.pack("<I", value)]).issue(
            stream
        )

    def delay(self, stream: Stream, nanoseconds: int) -> None:
        """Keeps the stream busy for about that long (limited to a second)."""
        limit = struct.pack("<Q", max(0, min(nanoseconds, 1_000_000_000)))
        self._delay.prepare((1,), (1,), 0, [limit]).issue(stream)

    def close(self) -> None:
        """Unloads the kernels."""
        self._device.disown(self._module)
        self._module.close()
