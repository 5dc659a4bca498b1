"""Sweeps the .approx functions of a device over whole binades, to learn its tables.

    python tools/approx_sweep.py run --out DIR        on a machine with a GPU
    python tools/approx_sweep.py show DIR             how far the device is from correct rounding

Of each function the difference to goptx's own, in units of the last place, is kept for every input
of a range of bit patterns: small numbers, which compress well.
"""

from __future__ import annotations

import argparse
import lzma
import sys
from collections import Counter
from pathlib import Path
from typing import Any

TARGET = "sm_90a"
BLOCK = 256
STEP = 1 << 20

SWEEPS = {
    "rcp.approx.ftz.f32": ((0x3F800000, 1 << 23, 1),),
    "sqrt.approx.ftz.f32": ((0x3F800000, 1 << 24, 1),),
    "rsqrt.approx.ftz.f32": ((0x3F800000, 1 << 24, 1),),
    "ex2.approx.ftz.f32": ((0x3F800000, 1 << 23, 1), (0xBF800000, 1 << 23, 4)),
    "lg2.approx.ftz.f32": ((0x3F000000, 1 << 24, 1), (0x40800000, 1 << 23, 4)),
    "sin.approx.ftz.f32": ((0x3F000000, 1 << 24, 1), (0x3D000000, 1 << 23, 4)),
    "cos.approx.ftz.f32": ((0x3F000000, 1 << 24, 1), (0x3D000000, 1 << 23, 4)),
    "tanh.approx.f32": ((0x3C000000, 5 << 23, 4),),
    "div.full.ftz.f32": ((0x3F800000, 1 << 23, 4),),
}
"""First bit pattern, how many from there, and the distance of those taken."""


def kernel(text: str) -> str:
    """Applies the function to first + step * i in thread i; a quotient has 3 above it."""
    operands = "%r1, %r3, %r0" if text.startswith("div") else "%r1, %r0"
    return f""".version 9.0
.target {TARGET}
.address_size 64
.visible .entry sweep(.param .u64 out, .param .u32 first, .param .u32 step)
{{
  .reg .b32 %r<9>; .reg .b64 %d<4>;
  ld.param.u64 %d0, [out]; ld.param.u32 %r4, [first]; ld.param.u32 %r5, [step];
  mov.u32 %r6, %ctaid.x; mov.u32 %r7, %tid.x; mad.lo.u32 %r6, %r6, {BLOCK}, %r7;
  mad.lo.u32 %r0, %r6, %r5, %r4; mov.b32 %r3, 0x40400000;
  {text} {operands};
  mul.wide.u32 %d1, %r6, 4; add.u64 %d0, %d0, %d1; st.global.b32 [%d0], %r1;
  ret;
}}
"""


def outputs(text: str, first: int, count: int, step: int) -> bytes:
    """What the device gives for the inputs of a sweep; a job of a worker."""
    from goptx.cuda.assemble import assemble
    from goptx.cuda.driver import Device
    from goptx.cuda.memory import GuardedBuffer

    image = assemble(kernel(text), target=TARGET).image
    taken = count // step
    with Device.open() as device:
        function = device.load(image).function("sweep")
        target = GuardedBuffer(device, 4 * taken, name="outputs")
        params = [target.address.to_bytes(8, "little")]
        params += [x.to_bytes(4, "little") for x in (first, step)]
        function.prepare((taken // BLOCK,), (BLOCK,), 0, params).issue(device.stream())
        device.synchronize()
        return target.download().tobytes()


def expected(text: str, first: int, count: int, step: int) -> Any:
    """What goptx's function gives for the same inputs."""
    import numpy as np

    from goptx.cpu.numeric_batch import Batch
    from goptx.cpu.semantics_numeric import lower
    from goptx.isa.opcodes import decode

    quotient = text.startswith("div")
    meaning = lower(decode(text), 3 if quotient else 2)
    assert meaning is not None
    batch = Batch([meaning])
    parts: list[Any] = []
    for at in range(first, first + count, step * STEP):
        x = np.arange(at, min(at + step * STEP, first + count), step, dtype=np.uint64)
        given = {1: np.full_like(x, 0x40400000), 2: x} if quotient else {1: x}
        parts.append(batch.run(0, given)[:, 0].astype(np.uint32))
    return np.concatenate(parts)


def run(out: Path) -> None:
    """Writes DIR/<function>.<k>.xz: differences as signed bytes, ends clipped."""
    import numpy as np

    from goptx.cuda.worker import Worker

    out.mkdir(parents=True, exist_ok=True)
    with Worker(timeout_s=60.0) as worker:
        for text, ranges in SWEEPS.items():
            for k, (first, count, step) in enumerate(ranges):
                raw = worker.run("approx_sweep:outputs", text, first, count, step)
                theirs = np.frombuffer(raw, np.int32).astype(np.int64)
                ours = expected(text, first, count, step).view(np.int32).astype(np.int64)
                delta = (theirs - ours).clip(-128, 127).astype(np.int8)
                (out / f"{text}.{k}.xz").write_bytes(lzma.compress(delta.tobytes(), preset=2))
                print(text, k, summary(delta), flush=True)


def summary(delta: Any) -> str:
    """How often each difference occurs."""
    counts = Counter(delta.tolist()).most_common(7)
    return ", ".join(f"{value:+d}: {count / len(delta):.2%}" for value, count in counts)


def show(folder: Path) -> None:
    """Prints the differences that a run found."""
    import numpy as np

    for path in sorted(folder.glob("*.xz")):
        print(path.stem, summary(np.frombuffer(lzma.decompress(path.read_bytes()), np.int8)))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", choices=("run", "show"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    folder = options.out or options.folder or Path("build/approx")
    if options.command == "run":
        run(folder)
    else:
        show(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
