"""What a differential run is made of: files, sizes, launches, shared buffers, bounds."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

import pytest

from goptx.contract import Contract, read_contract
from goptx.cuda.assemble import find_assemblers
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.once import Launched
from goptx.cuda.placement import plan_buffers
from goptx.diag import Diagnostic, GoptxError
from goptx.launch import parse_launch
from goptx.proof import gpu_inputs
from goptx.proof.gpu_inputs import Preparer, Size, Subject, Trial, tolerances

FUSED = Path(__file__).resolve().parents[2] / "fused"
HERE = DeviceInfo(0, "a GPU", (9, 0), (13, 0), *([1] * 10))


@pytest.fixture
def images(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Assembles nothing; (target, file) of what would have been."""
    asked: list[tuple[str, str]] = []

    def assembled(text: str, target: str, filename: str) -> bytes:
        asked.append((target, filename))
        return text.encode()

    monkeypatch.setattr(gpu_inputs, "assembled", assembled)
    return asked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("pair.ptx", "pair.contract.toml", "members.ptx", "members.toml"):
        shutil.copy(FUSED / name, tmp_path)
    return tmp_path


def subject(folder: Path, change: Callable[[Contract], Contract] = lambda c: c) -> Subject:
    contract = change(read_contract(folder / "pair.contract.toml"))
    return Subject(contract, (folder / "pair.ptx").read_text(), folder, "pair.ptx")


def trials(one: Subject, *sizes: Size, seeds: tuple[int, ...] = (7,)) -> list[Trial]:
    return Preparer(HERE).trials(one, sizes or (None,), seeds, [])


def test_a_run_for_every_size_and_seed(images: list[tuple[str, str]], folder: Path) -> None:
    found = trials(subject(folder), None, "tiny", {"a": "tiny"}, seeds=(1, 2))
    assert [(t.seed, t.sizes) for t in found] == [
        (1, {"a": "verify", "b": "verify"}),
        (2, {"a": "verify", "b": "verify"}),
        (1, {"a": "tiny", "b": "tiny"}),
        (2, {"a": "tiny", "b": "tiny"}),
        (1, {"a": "tiny", "b": "verify"}),
        (2, {"a": "tiny", "b": "verify"}),
    ]
    assert [m.launch.grid for m in found[-1].members] == [(1, 1, 1), (3, 1, 1)]
    # Both members stand in one file, which is assembled once; sm_75 runs here as sm_90.
    assert sorted(images) == [("sm_90", "members.ptx"), ("sm_90", "pair.ptx")]


def test_the_kernels_are_really_assembled(folder: Path) -> None:
    if not find_assemblers():
        pytest.skip("no assembler: pip install 'goptx[asm]'")
    (found,) = trials(subject(folder))
    assert isinstance(found.image, bytes) and found.image[:4] == b"\x7fELF"
    broken = replace(subject(folder), ptx=subject(folder).ptx.replace("bra SCALE", "bra AWAY"))
    with pytest.raises(GoptxError, match="AWAY") as caught:
        trials(broken)
    assert caught.value.diagnostics[0].span is not None


def test_moved_files_are_asked_for(images: list[tuple[str, str]], folder: Path) -> None:
    (folder / "members.ptx").rename(folder / "moved.ptx")
    with pytest.raises(GoptxError, match=r"cannot read .*members\.ptx") as caught:
        trials(subject(folder))
    assert caught.value.diagnostics[0].hint == "if it was moved: --member a=PATH"
    where = {"a": folder / "moved.ptx", "b": folder / "moved.ptx"}
    assert trials(replace(subject(folder), members=where))

    (folder / "members.toml").rename(folder / "moved.toml")
    with pytest.raises(GoptxError, match=r"members\.toml") as caught:
        trials(replace(subject(folder), members=where))
    assert caught.value.diagnostics[0].hint == "if it was moved: --launch FILE"
    assert trials(replace(subject(folder), members=where, launch=folder / "moved.toml"))


def test_a_changed_member_is_a_note(images: list[tuple[str, str]], folder: Path) -> None:
    text = (folder / "members.ptx").read_text()
    (folder / "members.ptx").write_text(text + "// more\n")
    notes: list[Diagnostic] = []
    assert Preparer(HERE).trials(subject(folder), [None], [7], notes)
    assert [(n.severity, "'a' was fused: its hash is another" in n.message) for n in notes] == [
        ("note", True),
        ("note", False),
    ]


def test_without_a_launch_file_one_is_asked_for(
    images: list[tuple[str, str]], folder: Path
) -> None:
    def forget(contract: Contract) -> Contract:
        members = tuple(replace(m, launch=None, table=None) for m in contract.members)
        return replace(contract, members=members)

    with pytest.raises(GoptxError, match="names no launch file for member 'a'") as caught:
        trials(subject(folder, forget))
    assert "--launch" in (caught.value.diagnostics[0].hint or "")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("block = [128]", "block = [64]", r"fused for blocks of \[128, 1, 1\]"),
        ('name = "n", type = "u32"', 'name = "n", type = "u64"', "u64 has 8 bytes"),
        ("[saxpy", "[other", r"no table for member 'a' \(saxpy\)"),
        ("[saxpy.sizes.verify]", "[saxpy.sizes.large]", "has no size 'verify'"),
    ],
)
def test_launch_files_that_do_not_fit(
    images: list[tuple[str, str]], folder: Path, old: str, new: str, said: str
) -> None:
    text = (folder / "members.toml").read_text()
    assert old in text
    (folder / "members.toml").write_text(text.replace(old, new))
    with pytest.raises(GoptxError, match=said):
        trials(subject(folder), "verify")


def test_a_device_that_is_too_old_is_named(images: list[tuple[str, str]], folder: Path) -> None:
    old = replace(HERE, compute_capability=(7, 0), name="Old GPU")
    with pytest.raises(GoptxError, match="the kernel is for sm_75, and Old GPU is sm_70"):
        Preparer(old).trials(subject(folder), [None], [7], [])


def test_members_are_pinned_as_the_contract_says(
    images: list[tuple[str, str]], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(gpu_inputs, "pinned", lambda text, name: asked.append(name) or "pinned")
    trials(subject(folder))
    assert asked == []
    trials(subject(folder, lambda c: replace(c, options={"contraction": "pin"})))
    assert asked == ["members.ptx", "members.ptx"]


def test_bounds_come_from_the_contract_or_the_caller(
    images: list[tuple[str, str]], folder: Path
) -> None:
    lines = ("tolerance a.y 1e-5: added in no order", "tolerance b.out 1e-3", "other")
    one = subject(folder, lambda c: replace(c, assumptions=lines))
    (trial,) = trials(one)
    assert trial.tolerances == {"a.y": 1e-5}  # b.out holds integers
    everywhere = tolerances(replace(one, tolerance=0.1), trial.buffers)
    assert everywhere == {"a.x": 0.1, "a.y": 1e-5}


def test_float_atomics_are_seen(images: list[tuple[str, str]], folder: Path) -> None:
    (trial,) = trials(subject(folder))
    assert [m.float_atomics for m in trial.members] == [False, False]
    text = (folder / "members.ptx").read_text().replace("red", "blue")
    for line in (
        "red.global.add.f32 [%rd1], %f1;",
        "atom.relaxed.gpu.global.add.noftz.f16x2 %r1, [%rd1], %r2;",
    ):
        (folder / "members.ptx").write_text(text.replace("  ret;", f"  {line}\n  ret;"))
        (trial,) = trials(subject(folder))
        assert all(m.float_atomics for m in trial.members), line
    (folder / "members.ptx").write_text(text.replace("  ret;", "  red.global.add.u32 [%rd1], 1;"))
    (trial,) = trials(subject(folder))
    assert not any(m.float_atomics for m in trial.members)


# Shared buffers

LAUNCH = """
[a]
grid = [1]
block = [32]
args = [
  { name = "x", buffer = "f32", shape = [8], init = "normal(0,1)", role = "in", id = "shared" },
  { name = "y", buffer = "f32", shape = [8], role = "out" },
  { name = "z", buffer = "f32", shape = [8], init = "zeros", role = "ROLE", id = "mine" },
]
[b]
grid = [1]
block = [32]
args = [
  { name = "p", buffer = "f32", shape = [8], init = "normal(0,1)", role = "in", id = "shared" },
  { name = "q", buffer = "f32", shape = [8], init = "zeros", role = "in", id = "OTHER" },
]
"""


def uses(role: str = "in", other: str = "theirs", tables: str = "ab") -> list[Launched]:
    text = LAUNCH.replace("ROLE", role).replace("OTHER", other)
    file = parse_launch(text, "shared.toml")
    return [
        Launched(alias, "k", file.kernels[table].at(), ("shared.toml", table))
        for alias, table in zip("mn", tables, strict=False)
    ]


def test_equal_ids_are_one_buffer() -> None:
    planned = plan_buffers(uses())
    assert [(one.label, one.aliases) for one in planned] == [
        ("m.x", ("m", "n")),
        ("m.y", ("m",)),
        ("m.z", ("m",)),
        ("n.q", ("n",)),
    ]


@pytest.mark.parametrize("role", ["out", "inout"])
def test_a_shared_buffer_that_is_written_breaks_independence(role: str) -> None:
    with pytest.raises(GoptxError) as caught:
        plan_buffers(uses(role, "mine"))
    (finding,) = caught.value.diagnostics
    assert finding.rule == "independence" and finding.span is not None
    assert finding.span.line == 8  # where the written one stands
    assert "'m' and 'n' share the buffer 'mine', which 'm' writes" in finding.message
    assert finding.notes[0].span is not None and finding.hint


def test_a_buffer_that_one_member_writes_twice_is_its_own_business() -> None:
    assert plan_buffers(uses("inout", "theirs"))


def test_two_members_of_one_table_have_their_own_buffers_and_contents() -> None:
    planned = plan_buffers(uses("inout", tables="aa"))
    assert [one.aliases for one in planned] == [("m",)] * 3 + [("n",)] * 3
    first, second = planned[0], planned[3]
    assert first.buffer == second.buffer and first.salt != second.salt
    contents = [one.buffer.materialise(7 + one.salt).tobytes() for one in (first, second)]
    assert contents[0] != contents[1]


def test_equal_ids_in_other_files_are_other_buffers() -> None:
    one, two = uses("inout", "mine")
    apart = replace(two, source=("other.toml", "b"))
    assert all(len(buffer.aliases) == 1 for buffer in plan_buffers([one, apart]))


def test_what_is_assembled_once_is_shared_by_threads() -> None:
    store = gpu_inputs._Once[str, int]()  # pyright: ignore[reportPrivateUsage]
    made: list[int] = []
    start = Barrier(4)
    found: list[int] = []

    def work() -> None:
        start.wait()
        found.append(store.get("x", lambda: made.append(1) or len(made)))

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1] * 4 and made == [1]

    def fail() -> int:
        raise GoptxError.at("no")

    for _ in range(2):
        with pytest.raises(GoptxError, match="no"):
            store.get("y", fail)
