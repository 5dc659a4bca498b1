"""On which SM each CTA of a kernel runs, alone and beside another kernel on two streams.

    python tools/placement.py samples/sm_90/stream.ptx samples/sm_90/nbody.ptx \\
        --size a:N=16777216 --size b:N=32768 [--json FILE]

The kernels are run in series, on two streams and as branches of a graph, in both orders. One
thread of each CTA notes its SM and the time, so the table says how CTAs pile up and when each
kernel ran: a kernel whose few CTAs come behind those of another is not spread over the GPU.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from goptx.cuda.assemble import assemble
from goptx.cuda.driver import Launch
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.streams import Event, Fork, Graph, Stream, Work
from goptx.tune.members import TunedMember, load_tuned, member_image
from goptx.tune.stage import in_series, room

_BODY = """
\t{
\t.reg .pred \t%whereskip;
\t.reg .b32 \t%wherex, %wherey, %wherez, %wherelane;
\t.reg .b64 \t%wherebase, %wheretime, %whereoffset, %wherecta;
\tmov.u32 \t%wherex, %tid.x;
\tmov.u32 \t%wherey, %tid.y;
\tmov.u32 \t%wherez, %tid.z;
\tor.b32 \t%wherelane, %wherex, %wherey;
\tor.b32 \t%wherelane, %wherelane, %wherez;
\tsetp.ne.u32 \t%whereskip, %wherelane, 0;
\t@%whereskip bra \t$where_done;
\tmov.u32 \t%wherex, %ctaid.z;
\tmov.u32 \t%wherey, %nctaid.y;
\tmov.u32 \t%wherez, %ctaid.y;
\tmad.lo.u32 \t%wherex, %wherex, %wherey, %wherez;
\tmov.u32 \t%wherey, %nctaid.x;
\tmov.u32 \t%wherez, %ctaid.x;
\tmad.lo.u32 \t%wherex, %wherex, %wherey, %wherez;
\tld.param.u64 \t%wherebase, [where_place];
\tmul.wide.u32 \t%whereoffset, %wherex, 16;
\tadd.s64 \t%wherebase, %wherebase, %whereoffset;
\tmov.u32 \t%wherex, %smid;
\tcvt.u64.u32 \t%wherecta, %wherex;
\tmov.u64 \t%wheretime, %globaltimer;
\tst.global.v2.u64 \t[%wherebase], {%wheretime, %wherecta};
$where_done:
\t}
"""


def instrumented(text: str, kernel: str) -> str:
    """The PTX with one more parameter, in which each CTA notes the time and its SM."""
    found = re.search(rf"\.entry\s+{re.escape(kernel)}\s*\((.*?)\)([^{{]*)\{{", text, re.DOTALL)
    if found is None:
        raise SystemExit(f"there is no kernel {kernel}")
    params = found[1].rstrip()
    more = ("," if params.strip() else "") + "\n\t.param .u64 where_place\n"
    head = text[: found.start(1)] + params + more + ")" + found[2] + "{"
    return head + _BODY + text[found.end() :]


@dataclass
class Watched:
    """A member whose CTAs note where and when they begin."""

    name: str
    launch: Launch
    ctas: int
    place: GuardedBuffer

    def clear(self) -> None:
        self.place.fill(0)

    def read(self) -> tuple[np.ndarray, np.ndarray]:
        """(nanoseconds, SM) of each CTA."""
        data = self.place.download().view(np.uint64).reshape(-1, 2)
        return data[:, 0], data[:, 1].astype(np.int64)


def watch(stack: ExitStack, member: TunedMember, alias: str) -> Watched:
    """Places a member and prepares its instrumented launch."""
    device = room().device
    placed = room().place(member.job(alias, member_image(member, device.info.target)), 7, ())
    ctas = prod(member.launch.grid)
    place = GuardedBuffer(device, 16 * ctas, name=f"places of {alias}")
    stack.callback(place.close)
    own = member.target
    target = own if own[-1] in "af" else device.info.target
    image = assemble(instrumented(member.text, member.kernel), target=target).image
    module = device.load(image, f"{alias} instrumented")
    launch = module.function(member.kernel).prepare(
        member.launch.grid,
        member.launch.block,
        member.launch.dynamic_shared,
        [*placed.values, place.address.to_bytes(8, "little")],
        cluster=member.launch.cluster,
    )
    return Watched(alias, launch, ctas, place)


def run(work: Work, watched: Sequence[Watched]) -> dict[str, Any]:
    """Runs some work a few times: its time, and where the CTAs of the last run were."""
    stream = Stream.create()
    start, stop = Event(), Event()
    times: list[float] = []
    for _ in range(5):
        for one in watched:
            one.clear()
        start.record(stream)
        work(stream)
        stop.record(stream)
        stop.synchronize("run the kernels")
        times.append(stop.microseconds_since(start))
    found: dict[str, Any] = {"microseconds": round(float(np.median(times)), 1)}
    origin = min(int(one.read()[0].min()) for one in watched)
    for one in watched:
        when, sms = one.read()
        counts = np.bincount(sms, minlength=room().device.info.sm_count)
        found[one.name] = {
            "ctas": one.ctas,
            "sms": int((counts > 0).sum()),
            "least": int(counts.min()),
            "most": int(counts.max()),
            "first_us": round((int(when.min()) - origin) / 1000, 1),
            "last_us": round((int(when.max()) - origin) / 1000, 1),
        }
    for resource in (start, stop, stream):
        resource.close()
    return found


def main(arguments: Sequence[str]) -> int:
    """Prints the table; 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kernels", nargs=2)
    parser.add_argument("--size", action="append", default=[], metavar="ALIAS:NAME=VALUE")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    sizes: dict[str, dict[str, int]] = {"a": {}, "b": {}}
    for text in options.size:
        alias, _, rest = text.partition(":")
        name, _, value = rest.partition("=")
        sizes[alias][name] = int(value)
    with ExitStack() as stack:
        a, b = (
            watch(stack, load_tuned(path, size="bench", sizes=sizes[alias]), alias)
            for path, alias in zip(options.kernels, "ab", strict=True)
        )
        found = {"a alone": run(a.launch, [a]), "b alone": run(b.launch, [b])}
        for first, second in ((a, b), (b, a)):
            works = [first.launch, second.launch]
            fork, graph = Fork(works), Graph.branches(works)
            stack.callback(fork.close)
            stack.callback(graph.close)
            name = f"{first.name} before {second.name}"
            for what, work in (("serial", in_series(works)), ("streams", fork), ("graph", graph)):
                found[f"{what}, {name}"] = run(work, [a, b])
    for name, data in found.items():
        print(f"{name:24} {data['microseconds']:10,.1f} µs", flush=True)
        for alias in "ab":
            if alias in data:
                print(f"    {alias}: " + ", ".join(f"{k} {v}" for k, v in data[alias].items()))
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
