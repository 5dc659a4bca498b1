"""Sweeps the .approx functions of a device over whole binades, to learn its tables.

    python tools/approx_sweep.py run --out DIR        on a machine with a GPU
    python tools/approx_sweep.py show DIR             how far the device is from correct rounding
    python tools/approx_sweep.py compare DIR          how far goptx's own functions are from it

Of each function the difference to the correctly rounded result, in units of the last place, is
kept for every input of a range of bit patterns: small numbers, which compress well. Of .f64 the
upper word alone is swept and kept, as that is all that the device looks at.
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
HALF, WIDE = 16, 64

SWEEPS = {
    "rcp.approx.ftz.f32": ((0x3F800000, 1 << 23, 4),),
    "sqrt.approx.ftz.f32": ((0x3F800000, 1 << 24, 4),),
    "rsqrt.approx.ftz.f32": ((0x3F800000, 1 << 24, 4),),
    "ex2.approx.ftz.f32": ((0x3F800000, 1 << 23, 4), (0xBF800000, 1 << 23, 8),
                           (0x3C000000, 7 << 23, 32), (0x40000000, 3 << 24, 32)),
    "lg2.approx.ftz.f32": ((0x3F000000, 1 << 24, 4), (0x40800000, 1 << 23, 16)),
    "sin.approx.ftz.f32": ((0x3D000000, 3 << 24, 8), (0x40800000, 1 << 23, 32)),
    "cos.approx.ftz.f32": ((0x3D000000, 3 << 24, 8), (0x40800000, 1 << 23, 32)),
    "tanh.approx.f32": ((0x3C000000, 5 << 23, 8), (0x3E800000, 1 << 23, 4)),
    "div.full.ftz.f32": ((0x3F800000, 1 << 23, 16),),
    "div.approx.ftz.f32": ((0x3F800000, 1 << 23, 16),),
    "ex2.approx.f16": ((0, 1 << 16, 1),),
    "tanh.approx.f16": ((0, 1 << 16, 1),),
    "ex2.approx.ftz.bf16": ((0, 1 << 16, 1),),
    "tanh.approx.bf16": ((0, 1 << 16, 1),),
    "rcp.approx.ftz.f64": ((0x3FF00000, 1 << 20, 1),),
    "rsqrt.approx.ftz.f64": ((0x3FF00000, 1 << 21, 2),),
}  # fmt: skip
"""First bit pattern, how many from there, and the distance of those taken."""


def width(text: str) -> int:
    return {"6": HALF, "4": WIDE}.get(text[-1], 32)


def kernel(text: str) -> str:
    """Applies the function to first + step * i in thread i; a quotient has 3 above it."""
    bits = width(text)
    if bits == HALF:
        body = f"cvt.u16.u32 %h0, %r0; {text} %h1, %h0; cvt.u32.u16 %r1, %h1;"
    elif bits == WIDE:
        body = f"mov.b32 %r2, 0; mov.b64 %d2, {{%r2, %r0}}; {text} %d3, %d2; mov.b64 {{%r2, %r1}}, %d3;"  # noqa: E501
    elif text.startswith("div"):
        body = f"mov.b32 %r3, 0x40400000; {text} %r1, %r3, %r0;"
    else:
        body = f"{text} %r1, %r0;"
    return f""".version 9.0
.target {TARGET}
.address_size 64
.visible .entry sweep(.param .u64 out, .param .u32 first, .param .u32 step)
{{
  .reg .b16 %h<4>; .reg .b32 %r<9>; .reg .b64 %d<4>;
  ld.param.u64 %d0, [out]; ld.param.u32 %r4, [first]; ld.param.u32 %r5, [step];
  mov.u32 %r6, %ctaid.x; mov.u32 %r7, %tid.x; mad.lo.u32 %r6, %r6, {BLOCK}, %r7;
  mad.lo.u32 %r0, %r6, %r5, %r4;
  {body}
  mul.wide.u32 %d1, %r6, 4; add.u64 %d0, %d0, %d1; st.global.b32 [%d0], %r1;
  ret;
}}
"""


def outputs(text: str, first: int, count: int, step: int) -> bytes:
    """What the device gives for the inputs of a sweep; a job of a worker."""
    from goptx.cuda.assemble import assemble, find_assemblers
    from goptx.cuda.driver import Device
    from goptx.cuda.memory import GuardedBuffer

    image = assemble(kernel(text), target=TARGET).image if find_assemblers() else kernel(text)
    taken = count // step
    with Device.open() as device:
        function = device.load(image).function("sweep")
        target = GuardedBuffer(device, 4 * taken, name="outputs")
        params = [target.address.to_bytes(8, "little")]
        params += [x.to_bytes(4, "little") for x in (first, step)]
        function.prepare((taken // BLOCK,), (BLOCK,), 0, params).issue(device.stream())
        device.synchronize()
        return target.download().tobytes()


def patterns(first: int, count: int, step: int) -> Any:
    import numpy as np

    return np.arange(first, first + count, step, dtype=np.uint64).astype(np.uint32)


def values(text: str, bits: Any) -> Any:
    """Bit patterns as f64."""
    import numpy as np

    if text.endswith("bf16"):
        return (bits.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    if text.endswith("f16"):
        return bits.astype(np.uint16).view(np.float16).astype(np.float64)
    if text.endswith("f64"):
        return (bits.astype(np.uint64) << np.uint64(32)).view(np.float64)
    return bits.astype(np.uint32).view(np.float32).astype(np.float64)


def rounded(text: str, x: Any) -> Any:
    """f64 values as bit patterns of the result's type (of f64 the upper word, truncated)."""
    import numpy as np

    if text.endswith("bf16"):
        raw = x.astype(np.float32).view(np.uint32).astype(np.int64)
        return (raw + 0x7FFF + (raw >> 16 & 1)) >> 16
    if text.endswith("f16"):
        return x.astype(np.float16).view(np.uint16).astype(np.int64)
    if text.endswith("f64"):
        return (x.view(np.uint64) >> np.uint64(32)).astype(np.int64)
    return x.astype(np.float32).view(np.uint32).astype(np.int64)


def reference(text: str, bits: Any) -> Any:
    """The correctly rounded results as bit patterns."""
    import numpy as np

    with np.errstate(all="ignore"):
        x = values(text, bits)
        function = {
            "rcp": lambda x: 1 / x, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x),
            "ex2": np.exp2, "lg2": np.log2, "sin": np.sin, "cos": np.cos, "tanh": np.tanh,
            "div": lambda x: 3 / x,
        }[text.partition(".")[0]]  # fmt: skip
        return rounded(text, function(x))


def run(out: Path) -> None:
    """Writes DIR/sweep.npz: for each function and range the differences as bytes, ends clipped."""
    import numpy as np

    from goptx.cuda.worker import Worker
    from goptx.diag import GoptxError

    out.mkdir(parents=True, exist_ok=True)
    held: dict[str, Any] = {}
    with Worker(timeout_s=30.0) as worker:
        for text, ranges in SWEEPS.items():
            for k, (first, count, step) in enumerate(ranges):
                try:
                    raw = worker.run("approx_sweep:outputs", text, first, count, step)
                except (GoptxError, RuntimeError) as error:
                    print(text, k, str(error).splitlines()[0], flush=True)
                    continue
                theirs = np.frombuffer(raw, np.uint32).astype(np.int64)
                ours = reference(text, patterns(first, count, step))
                delta = (theirs - ours).clip(-128, 127).astype(np.int8)
                name = f"{text}.{k}"
                held[name] = np.frombuffer(lzma.compress(delta.tobytes(), preset=1), np.uint8)
                if width(text) == HALF:
                    held[name + ".raw"] = theirs.astype(np.uint16)
                print(name, summary(delta), flush=True)
                np.savez(out / "sweep.npz", **held)


def summary(delta: Any) -> str:
    """How often each difference occurs."""
    counts = Counter(delta.tolist()).most_common(7)
    return ", ".join(f"{value:+d}: {count / len(delta):.2%}" for value, count in counts)


def load(folder: Path) -> dict[str, Any]:
    """Of each function and range: (inputs, the device's results) as bit patterns."""
    import numpy as np

    found: dict[str, Any] = {}
    with np.load(folder / "sweep.npz") as held:
        for text, ranges in SWEEPS.items():
            for k, place in enumerate(ranges):
                name = f"{text}.{k}"
                if name not in held:
                    continue
                bits = patterns(*place)
                delta = np.frombuffer(lzma.decompress(held[name].tobytes()), np.int8)
                results = reference(text, bits) + delta
                if name + ".raw" in held:
                    results = held[name + ".raw"].astype(np.int64)
                found[name] = (bits, results)
    return found


def show(folder: Path) -> None:
    """Prints the differences that a run found."""
    for name, (bits, theirs) in load(folder).items():
        print(name, summary(theirs - reference(name.rpartition(".")[0], bits)))


def compare(folder: Path) -> None:
    """Prints how far goptx's own functions are from the device's."""
    import numpy as np

    from goptx.cpu.numeric.batch import Batch
    from goptx.cpu.numeric.table import lower
    from goptx.isa.opcodes import decode

    for name, (bits, theirs) in load(folder).items():
        text = name.rpartition(".")[0]
        quotient = text.startswith("div")
        meaning = lower(decode(text), 3 if quotient else 2)
        assert meaning is not None
        x = bits.astype(np.uint64) << np.uint64(32 if width(text) == WIDE else 0)
        given = {1: np.full_like(x, 0x40400000), 2: x} if quotient else {1: x}
        ours = Batch([meaning]).run(0, given)[:, 0] >> np.uint64(32 if width(text) == WIDE else 0)
        print(name, summary(theirs - ours.astype(np.int64)))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", choices=("run", "show", "compare"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    folder = options.out or options.folder or Path("build/approx")
    {"run": run, "show": show, "compare": compare}[options.command](folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
