"""Candidates become kernels: fused, proved, assembled; in processes of their own, side by side."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import time
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

from goptx import __version__
from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.files import write_atomic
from goptx.specs import MemberSpec
from goptx.tune.candidates import Candidate
from goptx.tune.members import TunedMember, module_of

_FORMAT = 1
LATE = "the time for preparing was over before it was its turn"
"""Why a candidate was not prepared where it would have been."""


@dataclass(frozen=True)
class Part:
    """One kernel of a candidate: its contract (without origins) and its cubin."""

    contract: Contract
    image: bytes

    @property
    def registers(self) -> int:
        """A thread's; 0 where the assembler did not say."""
        return self.contract.resources.registers if self.contract.resources else 0


@dataclass(frozen=True)
class Prepared:
    """A candidate ready to be timed, or why it is not.

    ``refused`` says why there is no kernel, ``rule`` which row of the law. ``proved`` counts
    what the certificate found equal; the kernel is only there if it was proved, unless the order
    says otherwise.
    """

    candidate: Candidate
    parts: tuple[Part, ...] = ()
    refused: str = ""
    rule: str | None = None
    proved: int = 0
    code_bytes: int = 0
    spills: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Order:
    """What a process is asked for: it travels as text and shapes, not as parsed modules."""

    candidate: Candidate
    members: tuple[tuple[str, MemberSpec], ...]
    arch: str | None
    prove: bool = True

    @property
    def key(self) -> str:
        """Names the result: content of members, shapes, plan, cap, target, version of goptx."""
        digest = hashlib.sha256(f"{_FORMAT} {__version__} {code_version()}".encode())
        digest.update(f"{self.candidate.key} {self.arch} {self.prove}".encode())
        for text, spec in self.members:
            shape = f"{spec.alias} {spec.kernel} {spec.block} {spec.rank}"
            digest.update(f"\0{shape}\0{hashlib.sha256(text.encode()).hexdigest()}".encode())
        return digest.hexdigest()[:32]


@cache
def code_version() -> str:
    """Changes with the code that makes kernels: with the sources of the rooms that do."""
    digest = hashlib.sha256()
    root = Path(__file__).resolve().parents[1]
    for room in ("isa", "ir", "syntax", "analysis", "fusion", "passes", "proof"):
        for path in sorted((root / room).glob("*")):
            if path.suffix in (".py", ".txt", ".toml"):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def order(
    candidate: Candidate,
    members: Sequence[tuple[str, TunedMember]],
    arch: str | None,
    prove: bool = True,
) -> Order:
    """The order for a candidate over members by alias; only those that its plans name are kept."""
    named = [
        (member.text, member.spec(alias))
        for alias, member in members
        if any(_names(plan, alias) for plan in candidate.plans)
    ]
    return Order(candidate, tuple(named), arch, prove)


def _names(plan: str, alias: str) -> bool:
    from goptx.fusion.plan import leaves, parse_plan

    try:
        return any(leaf.name == alias for leaf in leaves(parse_plan(plan)))
    except GoptxError:
        return True  # fusing will say what is wrong with it


def warm() -> None:
    """Imports what `prepare` takes, which may be done while there is nothing else to do."""
    for name in (
        "goptx.build",
        "goptx.fusion.fuse",
        "goptx.proof.cert_files",
        "elftools.elf.elffile",
    ):
        import_module(name)


def prepare(given: Order) -> Prepared:
    """Fuses, proves and assembles. Refusals are results; only bugs are raised."""
    from goptx.build import assemble_fused, fuse
    from goptx.fusion.fuse import FuseOptions

    started = time.perf_counter()
    one = given.candidate
    parts: list[Part] = []
    proved = size = spills = 0
    try:
        for plan in one.plans:
            specs = [
                replace(spec, module=module_of(text, spec.path))
                for text, spec in given.members
                if spec.alias is not None and _names(plan, spec.alias)
            ]
            fused = fuse(
                specs, plan=plan, options=FuseOptions(max_registers=one.cap), prove=given.prove
            )
            contract = fused.contract
            own = given.arch is None or contract.target[-1] in "af"
            chosen = contract if own else replace(contract, target=given.arch or contract.target)
            done = assemble_fused(replace(fused, contract=chosen), max_registers=one.cap)
            assert done.cubin is not None
            kernel = done.cubin.kernels[contract.kernel]
            spills += kernel.spill_stores + kernel.spill_loads
            certificate = fused.report.certificate
            proved += certificate.images if certificate is not None else 0
            size += len(done.cubin.image)
            kept = replace(done.contract, origins=(), target=contract.target)
            parts.append(Part(kept, done.cubin.image))
    except GoptxError as error:
        first = error.diagnostics[0]
        seconds = time.perf_counter() - started
        return Prepared(one, (), first.message, first.rule, seconds=seconds)
    return Prepared(
        one, tuple(parts), "", None, proved, size, spills, time.perf_counter() - started
    )


def to_bytes(prepared: Prepared) -> bytes:
    """As it is kept in a folder."""
    data = {
        "family": prepared.candidate.family,
        "plans": prepared.candidate.plans,
        "cap": prepared.candidate.cap,
        "refused": prepared.refused,
        "rule": prepared.rule,
        "proved": prepared.proved,
        "code_bytes": prepared.code_bytes,
        "spills": prepared.spills,
        "seconds": prepared.seconds,
        "parts": [
            [part.contract.to_toml(), base64.b64encode(part.image).decode()]
            for part in prepared.parts
        ],
    }
    return gzip.compress(json.dumps(data).encode(), 6, mtime=0)


def from_bytes(data: bytes) -> Prepared:
    """What `to_bytes` wrote. ValueError, KeyError, TypeError, OSError or GoptxError if it is not
    that."""
    found = json.loads(gzip.decompress(data))
    parts = tuple(
        Part(Contract.from_toml(text), base64.b64decode(image)) for text, image in found["parts"]
    )
    return Prepared(
        Candidate(found["family"], tuple(found["plans"]), found["cap"]),
        parts,
        found["refused"],
        found["rule"],
        found["proved"],
        found["code_bytes"],
        found["spills"],
        found["seconds"],
    )


class Preparer:
    """Prepares candidates side by side and keeps what it prepared, also in a folder if given.

    Close it to end its processes.
    """

    def __init__(self, jobs: int, folder: Path | None = None) -> None:
        self._jobs = jobs
        self._folder = folder
        self._pool: ProcessPoolExecutor | None = None
        self._known: dict[str, Future[Prepared]] = {}
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def submit(self, given: Order) -> Future[Prepared]:
        """The prepared candidate, sooner or later; asked for twice it is made once."""
        key = given.key
        found = self._known.get(key)
        if found is None or found.cancelled():
            kept = self._read(key)
            if kept is not None:
                found = Future[Prepared]()
                found.set_result(kept)
            else:
                if self._pool is None:
                    # Not forked: threads of this process may hold locks that a copy keeps.
                    self._pool = ProcessPoolExecutor(self._jobs, get_context("spawn"))
                found = self._pool.submit(prepare, given)
                found.add_done_callback(lambda future: self._keep(key, future))
            self._known[key] = found
        return found

    def results(self, orders: Sequence[Order], end: float | None = None) -> list[Prepared]:
        """The candidates of orders, those that are there at a time of ``time.monotonic``.

        What was not begun then is not done; what was is kept for whoever asks again.
        """
        waiting = [self.submit(one) for one in orders]
        found: list[Prepared] = []
        for one, future in zip(orders, waiting, strict=True):
            left = None if end is None else max(0.0, end - time.monotonic())
            try:
                found.append(future.result(left))
            except (TimeoutError, CancelledError):
                future.cancel()
                found.append(Prepared(one.candidate, (), LATE))
        return found

    def close(self) -> None:
        """Ends the processes, when what they do now is kept; what was not begun is not done."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Preparer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self, key: str) -> Prepared | None:
        """What the folder holds; a damaged file is as none."""
        if self._folder is None:
            return None
        try:
            return from_bytes((self._folder / f"{key}.gz").read_bytes())
        except (OSError, EOFError, ValueError, KeyError, TypeError, GoptxError):
            return None

    def _keep(self, key: str, future: Future[Prepared]) -> None:
        if self._folder is None or future.cancelled() or future.exception() is not None:
            return
        write_atomic(self._folder / f"{key}.gz", to_bytes(future.result()))
