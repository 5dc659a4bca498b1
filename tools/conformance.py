"""Conformance of the CPU's arithmetic to silicon.

    python tools/conformance.py generate [--out build/conformance]   PTX modules, to look at
    python tools/conformance.py assemble                             what the assembler refuses
    python tools/conformance.py run --out FILE.npz                   on a machine with a GPU
    python tools/conformance.py keep FILE.npz                        stores what is to be compared
    python tools/conformance.py add FILE.npz                         the same of some cases
    python tools/conformance.py compare [FILE.npz] [--only add]      differences, by case

``run`` writes the outputs of every case; the inputs follow from a case's name. ``compare`` computes
the same on the CPU by the functions of goptx/cpu/native/numerics_*.c and says where bits differ.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import conformance_cases
import conformance_device
from conformance_cases import (
    HEADER,
    AnyCase,
    Case,
    inputs,
    kernel,
    result_bits,
    rows,
    unreliable,
)
from conformance_kernels import ProgramCase
from conformance_matrix import MatrixCase, matrix_results

ROOT = Path(__file__).resolve().parents[1]
STORED = ROOT / "tests" / "conformance" / "numeric.npz"
GROUP = 512
"""Cases that are compiled together on the CPU."""

_COMMANDS = ("generate", "assemble", "run", "keep", "add", "compare")


def save(path: Path, result: dict[str, Any]) -> None:
    """Vectors as one file: names and places as JSON, outputs compressed together."""
    import numpy as np

    outputs: dict[str, bytes] = result["outputs"]
    known = {case.name: case for case in conformance_cases.cases()}
    index = {
        "about": result["about"],
        "failed": result["failed"],
        "left_out": result.get("left_out", {}),
        "cases": list(outputs),
        "inputs": [fingerprint(known[name]) for name in outputs],
        "sizes": [len(raw) for raw in outputs.values()],
    }
    data = lzma.compress(b"".join(outputs.values()), preset=9)
    meta = lzma.compress(json.dumps(index).encode(), preset=9)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.savez(file, meta=np.frombuffer(meta, np.uint8), data=np.frombuffer(data, np.uint8))


def load(path: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """(about, failed and the like; outputs by name) of a file of vectors."""
    import numpy as np

    with np.load(path) as stored:
        index = json.loads(lzma.decompress(stored["meta"].tobytes()))
        data = lzma.decompress(stored["data"].tobytes())
    outputs: dict[str, bytes] = {}
    at = 0
    for name, size in zip(index["cases"], index["sizes"], strict=True):
        outputs[name] = data[at : at + size]
        at += size
    return index, outputs


def fingerprint(case: AnyCase) -> int:
    """Of the inputs of a case: outputs that belong to other inputs say nothing."""
    import numpy as np

    return zlib.crc32(np.array(inputs(case), np.uint64).tobytes())


def unpacked(case: AnyCase, raw: bytes) -> list[Any]:
    """The columns of stored outputs as arrays of 64-bit words."""
    import numpy as np

    columns: list[Any] = []
    at = 0
    for bits in result_bits(case):
        size = rows(case) * bits // 8
        part = np.frombuffer(raw[at : at + size], np.uint8)
        if bits == 1:
            columns.append(np.unpackbits(part, bitorder="little").astype(np.uint64))
        else:
            columns.append(part.view(f"<u{bits // 8}").astype(np.uint64))
        at += size
    return columns


@dataclass(frozen=True)
class Difference:
    """A case that differs: how many rows, the first of them, the largest error of a bounded one."""

    case: str
    count: int
    operands: tuple[int, ...]
    ours: tuple[int, ...]
    theirs: tuple[int, ...]
    error: float | None = None
    note: str = ""


def differences(outputs: dict[str, bytes]) -> Iterator[Difference]:
    """Where the CPU computes something else than the vectors hold."""
    from goptx.cpu.numeric.batch import Batch

    known = {case.name: case for case in conformance_cases.cases()}
    names = list(outputs)
    for at in range(0, len(names), GROUP):
        group = [known[name] for name in names[at : at + GROUP]]
        for case in group:
            if isinstance(case, MatrixCase):
                found = _matrix_difference(case, unpacked(case, outputs[case.name]))
                if found is not None:
                    yield found
        programs = [case for case in group if isinstance(case, ProgramCase)]
        yield from _program_differences(programs, outputs)
        group = [case for case in group if isinstance(case, Case)]
        meanings = [case.meaning for case in group]
        batch = Batch([meaning for meaning in meanings if meaning is not None])
        for which, case in enumerate(group):
            found = _difference(case, batch, which, unpacked(case, outputs[case.name]))
            if found is not None:
                yield found


def _matrix_difference(case: MatrixCase, theirs: list[Any]) -> Difference | None:
    import numpy as np

    ours = matrix_results(case, np.array(inputs(case), np.uint64))
    wrong = ours != np.stack(theirs, 1)
    if not wrong.any():
        return None
    row, column = (int(x[0]) for x in np.nonzero(wrong))
    mine, other = int(ours[row, column]), int(theirs[column][row])
    return Difference(case.name, int(wrong.sum()), (row, column), (mine,), (other,))


def _program_differences(
    cases: Sequence[ProgramCase], outputs: dict[str, bytes]
) -> Iterator[Difference]:
    import numpy as np
    from conformance_execute import results

    for case, ours in zip(cases, results(cases), strict=True):
        theirs = np.stack(unpacked(case, outputs[case.name]), 1)
        if isinstance(ours, str):
            yield Difference(case.name, len(theirs), (), (), (), note=ours)
            continue
        wrong = ours != theirs
        if wrong.any():
            row, column = (int(x[0]) for x in np.nonzero(wrong))
            mine, other = int(ours[row, column]), int(theirs[row, column])
            yield Difference(case.name, int(wrong.sum()), (row, column), (mine,), (other,))


def _difference(case: Case, batch: Any, which: int, theirs: list[Any]) -> Difference | None:
    import numpy as np

    meaning = case.meaning
    assert meaning is not None
    given = np.array(inputs(case), np.uint64)
    columns = {k: given[:, k] for k in range(conformance_cases.WORDS - 1)}
    columns[-1] = given[:, conformance_cases.WORDS - 1]
    computed = batch.run(which, columns)
    ours = [kept(case, k, bits, computed[:, k]) for k, bits in enumerate(result_bits(case))]
    wrong = np.zeros(conformance_cases.ROWS, bool)
    for mine, other in zip(ours, theirs, strict=True):
        wrong |= mine != other
    error = None
    if meaning.bound is not None:
        wrong, error = _outside(meaning, case, ours[0], theirs[0])
    wrong &= [not conformance_cases.undefined(case, row_) for row_ in given]
    if not wrong.any():
        return None
    first = int(np.argmax(wrong))
    uses = tuple(int(given[first, k]) for k, spec in enumerate(case.specs) if spec.role == "use")
    return Difference(
        case.name,
        int(wrong.sum()),
        uses,
        tuple(int(column[first]) for column in ours),
        tuple(int(column[first]) for column in theirs),
        error,
    )


def kept(case: Case, k: int, bits: int, column: Any) -> Any:
    """A computed column as its register holds it: bytes are extended."""
    import numpy as np

    type_ = case.types[0]
    if k == 0 and type_ in ("s8", "u8"):
        low = column & np.uint64(0xFF)
        sign = (low >> np.uint64(7)) * np.uint64(0xFF00) if type_ == "s8" else np.uint64(0)
        return low | sign
    mask = np.uint64((1 << bits) - 1)
    return column & mask


def _outside(meaning: Any, case: Case, ours: Any, theirs: Any) -> tuple[Any, float]:
    """Rows outside the bound (NaNs agree with NaNs), and the largest error in units of it."""
    import numpy as np

    element = meaning.results[0].type.removesuffix("x2")
    bits = meaning.results[0].bits
    lanes = len(meaning.results[0].parts)
    wrong, worst = np.zeros(conformance_cases.ROWS, bool), 0.0
    for lane in range(lanes):
        x, y = (_floats((c >> np.uint64(lane * bits)), element) for c in (ours, theirs))
        with np.errstate(all="ignore"):
            limit = np.maximum(meaning.bound.relative * np.abs(x), meaning.bound.absolute)
            limit = np.maximum(limit, {"f32": 2.0**-149, "f16": 2.0**-24}.get(element, 0.0))
            error = np.abs(x - y)
            same = (x == y) | (np.isnan(x) & np.isnan(y))
            wrong |= ~same & ~(error <= limit)
            finite = np.isfinite(error) & (limit > 0)
            if finite.any():
                worst = max(worst, float((error[finite] / limit[finite]).max()))
    return wrong, worst


def _floats(words: Any, element: str) -> Any:
    import numpy as np

    if element == "bf16":
        return ((words & np.uint64(0xFFFF)).astype(np.uint32) << 16).view(np.float32).astype(float)
    width = {"f16": 2, "f32": 4, "f64": 8}[element]
    return words.astype(f"<u{width}").view(f"<f{width}").astype(float)


def _generate(out: Path) -> int:
    out.mkdir(parents=True, exist_ok=True)
    found = conformance_cases.cases()
    size = conformance_device.CHUNK
    for at in range(0, len(found), size):
        kernels = [kernel(case, f"k{k}") for k, case in enumerate(found[at : at + size])]
        (out / f"module_{at // size:03}.ptx").write_text(HEADER + "".join(kernels))
    print(f"{len(found)} cases in {out}")
    return 0


def _assemble(processes: int) -> int:
    names = [case.name for case in conformance_cases.cases()]
    size = conformance_device.CHUNK
    chunks = [names[k : k + size] for k in range(0, len(names), size)]
    refused = 0
    with ProcessPoolExecutor(processes) as pool:
        for modules in pool.map(conformance_device.build, chunks):
            for built in modules:
                if built.refused:
                    refused += 1
                    print(f"{built.shapes[0].name}: {built.refused}")
    print(f"{len(names)} cases, {refused} refused by the assembler")
    return 0


def _keep(path: Path, out: Path) -> int:
    """Stores the vectors of a run that the CPU executes, and by name why others are left out."""
    from conformance_execute import not_executed

    index, outputs = load(path)
    known = {case.name: case for case in conformance_cases.cases()}
    same = {
        name
        for name, number in zip(index["cases"], index["inputs"], strict=True)
        if name in known and fingerprint(known[name]) == number
    }
    reasons = {name: why for name, case in known.items() if (why := unreliable(case))}
    reasons |= not_executed([c for c in known.values() if isinstance(c, ProgramCase)])
    kept = {name: raw for name, raw in outputs.items() if name in same and name not in reasons}
    failed = {name: why for name, why in index["failed"].items() if name in known}
    untold = known.keys() - kept.keys() - failed.keys() - reasons.keys()
    reasons |= dict.fromkeys(sorted(untold), "not run on a GPU yet")
    save(out, {"about": index["about"], "failed": failed, "outputs": kept, "left_out": reasons})
    print(f"{len(kept)} cases stored, {len(reasons)} left out, {len(failed)} did not run")
    return 0


def _add(path: Path, out: Path) -> int:
    """Puts the vectors of a run of some cases to those that are stored, of the same machine."""
    (index, outputs), (more, found) = load(STORED), load(path)
    here, there = ({**one["about"], "seconds": 0} for one in (more, index))
    if here != there:
        print(f"from another machine: {here}, not {there}", file=sys.stderr)
        return 1
    failed = {name: why for name, why in index["failed"].items() if name not in found}
    data = {"about": index["about"], "failed": failed | more["failed"]}
    save(out, {**data, "outputs": outputs | found})
    return _keep(out, out)


def _compare(path: Path, only: str | None, show: int) -> int:
    index, outputs = load(path)
    if only is not None:
        outputs = {
            name: raw for name, raw in outputs.items() if name.startswith(tuple(only.split(",")))
        }
    found = list(differences(outputs))
    print(f"{index['about']}")
    for one in found[:show]:
        operands, ours, theirs = (
            " ".join(f"{x:#x}" for x in part) for part in (one.operands, one.ours, one.theirs)
        )
        worst = "" if one.error is None else f" (worst {one.error:.2f} of the bound)"
        what = one.note or f"{operands} -> {ours}, device {theirs}{worst}"
        print(f"{one.case}: {one.count} rows; {what}")
    by_name = Counter(one.case.partition(".")[0] for one in found)
    print(f"{len(outputs)} cases, {len(found)} differ: {dict(by_name)}")
    print(f"not run: {len(index['failed'])}")
    return 1 if found else 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", choices=_COMMANDS)
    parser.add_argument("file", nargs="?", type=Path, default=STORED)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--only", help="cases whose names begin so; several with commas")
    parser.add_argument("--show", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=200.0)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    if options.command == "generate":
        return _generate(options.out or ROOT / "build" / "conformance")
    if options.command == "assemble":
        return _assemble(options.processes)
    if options.command == "keep":
        return _keep(options.file, options.out or STORED)
    if options.command == "add":
        return _add(options.file, options.out or STORED)
    if options.command == "compare":
        return _compare(options.file, options.only, options.show)
    result = conformance_device.run(options.processes, options.seconds, options.only)
    save(options.out or STORED, result)
    reasons = Counter(result["failed"].values())
    print(f"{result['about']}: {len(result['outputs'])} cases ran, {len(result['failed'])} did not")
    for reason, count in reasons.most_common(20):
        print(f"  {count}: {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
