"""The bookkeeping of the matrix of pairs: tasks, sizes, records, resuming, results."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from goptx.launch import load_launch

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = ROOT / "samples" / "sm_90"


@pytest.fixture(scope="module")
def tools() -> Any:
    """The modules of the matrix."""
    names = ("matrix", "matrix_store", "matrix_phases", "matrix_report", "matrix_device")
    return SimpleNamespace(**{n.removeprefix("matrix_"): import_module(n) for n in names})


@pytest.fixture
def store(tools: Any, tmp_path: Path) -> Any:
    found = tools.store.Store(tmp_path / "matrix")
    found.folder.mkdir()
    return found


def test_all_ordered_pairs_under_all_plans(tools: Any) -> None:
    found = tools.store.tasks(["x", "y"], ["seq", "warps"], (1, 1))
    assert [t.key for t in found] == [
        f"{pair}/{plan}" for pair in ("x+x", "x+y", "y+x", "y+y") for plan in ("seq", "warps")
    ]


def test_shards_are_disjoint_and_complete(tools: Any) -> None:
    every = tools.store.tasks(list("abcde"), tools.store.PLANS, (1, 1))
    parts = [tools.store.tasks(list("abcde"), tools.store.PLANS, (i, 7)) for i in range(1, 8)]
    assert sorted(t for part in parts for t in part) == sorted(every)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_shards_are_written_i_of_n(tools: Any) -> None:
    assert tools.store.parse_shard("2/3") == (2, 3)
    for text in ("0/3", "4/3", "2", "a/b"):
        with pytest.raises(ValueError):
            tools.store.parse_shard(text)


def test_the_samples_of_the_matrix_are_there(tools: Any) -> None:
    assert len(set(tools.store.KERNELS)) == len(tools.store.KERNELS) >= 12
    for kernel in tools.store.KERNELS:
        assert (SAMPLES / f"{kernel}.ptx").is_file() and (SAMPLES / f"{kernel}.toml").is_file()


def test_sizes_give_the_shapes_that_are_wanted(tools: Any) -> None:
    partial = 0
    for path in sorted(SAMPLES.glob("*.toml")):
        table = load_launch(path).kernels[path.stem]
        sizes = tools.store.sizes_of(table)
        grids = {size: table.at(None, values).ctas for size, values in sizes.items()}
        assert grids["equal"] == 144, path.stem
        assert abs(grids["few"] - 36) <= 1 and abs(grids["many"] - 324) <= 2, path.stem
        values = sizes["equal"]
        if len(values) == 1:
            (name, value), *_ = values.items()
            more = table.at(None, {name: value + 1}).ctas
            less = table.at(None, {name: value - 1}).ctas
            partial += more == less == 144
        assert sum(b.nbytes for b in table.at(None, sizes["time"]).buffers) < 1 << 30
    assert partial >= 15  # the last CTA is neither full nor on the brink


def test_samples_are_copied_with_their_sizes(tools: Any, store: Any) -> None:
    store.copy_samples(SAMPLES, ["gelu", "lu", "gelu"])
    table = load_launch(store.launch_of("gelu")).kernels["gelu"]
    assert set(table.size_names) >= {"verify", "bench", "equal", "few", "many", "time"}
    assert table.at("equal").ctas == 144
    assert store.ptx_of("lu").read_bytes() == (SAMPLES / "lu.ptx").read_bytes()
    before = store.launch_of("lu").read_bytes()
    store.copy_samples(SAMPLES, ["lu"])
    assert store.launch_of("lu").read_bytes() == before


def test_the_last_record_counts_and_half_a_line_does_not(tools: Any, store: Any) -> None:
    record = tools.store.Record("x+y/seq", "failed", "first")
    store.add("fuse", record)
    store.add("fuse", replace(record, state="ok", message=""))
    store.add("fuse", replace(record, key="y+x/seq"), (2, 3))
    with (store.folder / "fuse.jsonl").open("a") as file:
        file.write('{"key": "z+z/seq", "sta')
    found = store.records("fuse")
    assert {key: r.state for key, r in found.items()} == {"x+y/seq": "ok", "y+x/seq": "failed"}
    assert (store.folder / "fuse-2-of-3.jsonl").exists()


def test_what_is_done_is_not_done_again(tools: Any) -> None:
    wanted = tools.store.tasks(["x", "y"], ["seq"], (1, 1))
    done = {
        "x+x/seq": tools.store.Record("x+x/seq", "ok"),
        "x+y/seq": tools.store.Record("x+y/seq", "failed"),
    }
    left = tools.store.pending(wanted, done, lambda r: r.state == "ok")
    assert [t.key for t in left] == ["x+y/seq", "y+x/seq", "y+y/seq"]


def test_the_fingerprint_is_of_the_code(tools: Any, monkeypatch: Any, tmp_path: Path) -> None:
    monkeypatch.setattr(tools.phases, "ROOT", tmp_path)
    (tmp_path / "goptx").mkdir()
    code = tmp_path / "goptx" / "a.py"
    code.write_text("a = 1")
    before = tools.phases.fingerprint()
    assert tools.phases.fingerprint() == before
    code.write_text("a = 2")
    assert tools.phases.fingerprint() != before


def test_messages_name_no_folder_of_this_machine(tools: Any) -> None:
    text = f"{ROOT}/goptx/x.py:3 and /tmp/here/members/a.ptx:1:2: error"
    short = tools.phases.without_paths(text, "/tmp/here")
    assert short == "goptx/x.py:3 and members/a.ptx:1:2: error"


def row(**changes: Any) -> dict[str, Any]:
    return {
        "name": "x+y/seq",
        "shapes": ["equal", "unequal"],
        "sha256": "5ha",
        "sizes": {"a": "few", "b": "many"},
        "ok": True,
        "bitwise": True,
        "hung": False,
        "seconds": 0.1,
        "buffers": [{}],
        "diagnostics": [{"severity": "note", "message": "odd"}],
        **changes,
    }


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "equal"),
        ({"ok": False, "bitwise": False}, "differs"),
        ({"bitwise": False}, "differs"),  # within a tolerance is not equal
        ({"ok": False, "hung": True, "buffers": []}, "hung"),
        ({"ok": False, "bitwise": False, "buffers": []}, "failed"),
    ],
)
def test_rows_of_verification_become_records(
    tools: Any, changes: dict[str, Any], state: str
) -> None:
    (record,) = tools.phases.verify_records(row(**changes), "/tmp/here")
    assert (record.key, record.state) == ("x+y/seq@unequal", state)
    assert record.message == "" and record.data["sha256"] == "5ha"


def test_what_cannot_be_prepared_fails_at_every_shape(tools: Any) -> None:
    broken = row(diagnostics=[{"severity": "error", "message": "no file /tmp/here/x.ptx"}])
    for key in ("buffers", "sizes", "seconds"):
        del broken[key]
    records = tools.phases.verify_records(broken, "/tmp/here")
    assert [r.key for r in records] == ["x+y/seq@equal", "x+y/seq@unequal"]
    assert {(r.state, r.message) for r in records} == {("failed", "no file x.ptx")}


def filled(tools: Any, store: Any) -> list[Any]:
    """A store in which every state occurs."""
    record = tools.store.Record
    wanted = tools.store.tasks(["x", "y"], ["seq", "warps"], (1, 1))
    states = {"x+x/warps": "refused", "y+x/seq": "failed"}
    for task in wanted[:7]:
        state = states.get(task.key, "ok")
        rule = "barrier" if state == "refused" else None
        store.add("fuse", record(task.key, state, "because", rule, data={"sha256": "1"}))
    for key, equal, unequal in (
        ("x+x/seq", "equal", "equal"),
        ("x+y/seq", "equal", "hung"),
        ("x+y/warps", "differs", "equal"),
        ("y+x/warps", "equal", "equal"),
        ("y+y/seq", "equal", None),
    ):
        for shape, state in (("equal", equal), ("unequal", unequal)):
            if state:
                store.add("verify", record(f"{key}@{shape}", state, f"{state}!"))
    over = {"serial": [1.5, 1.4, 1.6], "streams": [1.2, 1, 2], "graph": [1.1, 1, 2]}
    speed = {"seq": {**over, "best": [1.1, 1, 2]}, "warps": {**over, "best": [1.21, 1, 2]}}
    store.add("time", record("x+x", "ok", data={"speedups": speed, "microseconds": {}}))
    slow = {"warps": {**over, "best": [0.5, 1, 2]}}
    store.add("time", record("y+x", "ok", data={"speedups": slow, "microseconds": {}}))
    store.add("time", record("y+y", "hung", "timed out"))
    return wanted


def test_only_what_is_equal_at_every_shape_is_timed(tools: Any, store: Any) -> None:
    wanted = filled(tools, store)
    assert tools.phases.verified(store, wanted) == {"x+x/seq", "y+x/warps"}


def test_the_summary_counts_every_task_once(tools: Any, store: Any) -> None:
    wanted = filled(tools, store)
    found = tools.report.summary(store, wanted)
    assert found["states"]["seq"] == {"equal": 1, "hung": 1, "failed": 1, "not run": 1}
    assert found["states"]["warps"] == {"refused": 1, "differs": 1, "equal": 1, "not run": 1}
    assert found["rules"] == {"seq": {}, "warps": {"barrier": 1}}
    assert set(found["bad"]) == {"x+y/seq", "x+y/warps", "y+x/seq", "y+y"}
    assert found["bad"]["x+y/seq"] == ["hung", "unequal shapes: hung!"]
    speed = found["speed"]
    assert speed["seq"]["pairs"] == 1 and speed["warps"]["pairs"] == 2
    assert speed["warps"]["best"] == pytest.approx([(1.21 * 0.5) ** 0.5, 0.5, 1.21])
    assert speed["best of all"]["best"] == pytest.approx([(1.21 * 0.5) ** 0.5, 0.5, 1.21])


def test_the_page_says_all_of_it(tools: Any, store: Any) -> None:
    wanted = filled(tools, store)
    run = {
        "date": "2026-01-01",
        "goptx": "0.1.0",
        "commit": "abc",
        "python": "3.12",
        "packages": {"numpy": "2"},
        "command": "python tools/matrix.py verify",
        "device": {"name": "Fake GPU", "driver": "CUDA 13.0"},
    }
    store.write_run("verify", run)
    text = tools.report.markdown(tools.report.summary(store, wanted))
    assert "| **all** | 8 | 2 | 1 | 1 | 1 | 1 | 2 |" in text and "Refused: 12.5%." in text
    assert "| barrier | 0 | 1 |" in text
    assert "- `x+y/warps` differs: equal shapes: differs!" in text
    assert "Fake GPU, CUDA 13.0, goptx 0.1.0 abc, Python 3.12, numpy 2" in text
    assert "| **x** | 1.21 w |  |" in text and "| **y** | 0.50 w |  |" in text
    nothing = tools.report.markdown(tools.report.summary(store, []))
    assert "Not measured." in nothing and "Nothing." not in nothing


def test_fused_kernels_are_found_wherever_the_folder_is(
    tools: Any, store: Any, tmp_path: Path
) -> None:
    from goptx.contract import read_contract

    fixtures = ROOT / "tests" / "fused"
    contract = read_contract(fixtures / "pair.contract.toml")
    task = tools.store.Task("gelu", "lu", "blocks")
    store.save(task, (fixtures / "pair.ptx").read_text(), contract)
    moved = tmp_path / "elsewhere"
    store.folder.rename(moved)
    subject = tools.store.Store(moved).subject(task)
    assert [m.path for m in subject.contract.members] == [
        str(moved / "members" / f"{name}.ptx") for name in ("gelu", "lu")
    ]
    assert [m.table for m in subject.contract.members] == ["gelu", "lu"]
    assert subject.ptx == (fixtures / "pair.ptx").read_text()


def test_a_folder_can_be_packed_and_unpacked(tools: Any, store: Any) -> None:
    store.add("fuse", tools.store.Record("x+y/seq", "ok"))
    assert tools.matrix.pack(store.folder) == 0
    (store.folder / "fuse.jsonl").unlink()
    assert tools.matrix.unpack(store.folder) == 0
    assert store.records("fuse")["x+y/seq"].state == "ok"


def test_the_command_is_written_down_without_paths(tools: Any) -> None:
    options = tools.matrix._parser().parse_args(
        ["time", "--out", "/tmp/here", "--kernels", "gelu,lu", "--repetitions", "9"]
    )
    words = tools.matrix._shown(options)
    assert words == ["time", "--kernels", "gelu,lu", "--repetitions", "9"]


def test_speedups_are_over_each_way_and_over_the_best(tools: Any) -> None:
    samples = {
        "serial": [3.0] * 9,
        "streams": [2.0] * 9,
        "graph branches": [2.5] * 9,
        "warps": [1.0] * 9,
    }
    found = tools.device.speedups(samples, "warps")
    assert {k: v[0] for k, v in found.items()} == {
        "serial": 3.0,
        "streams": 2.0,
        "graph": 2.5,
        "best": 2.0,
    }


def test_a_job_that_fails_is_a_record(tools: Any) -> None:
    from goptx.cuda.worker import JobBug, JobTimeout
    from goptx.diag import Diagnostic, GoptxError

    def raising(error: Exception) -> Any:
        def run(*_: object, **__: object) -> None:
            raise error

        return SimpleNamespace(run=run)

    late = JobTimeout((Diagnostic("error", "timed out after 5 s"),))
    for error, state, message in (
        (late, "hung", "error: timed out after 5 s"),
        (GoptxError.at("no memory"), "failed", "error: no memory"),
        (JobBug("Traceback\n  ...\nValueError: x"), "failed", "ValueError: x"),
    ):
        found = tools.device.attempt(raising(error), "measure", limit=1)
        assert (found["state"], found["message"]) == (state, message)


def test_items_are_prepared_ahead_and_stay_in_order(tools: Any) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(3) as pool:
        found = list(tools.phases.ahead(pool, list("abcdefg"), str.upper, distance=2))
    assert found == [(c, c.upper()) for c in "abcdefg"]


# On a device that is played on the host


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch, tools: Any) -> Iterator[Any]:
    pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")
    fake_gpu = import_module("fake_gpu")  # for which cuda-bindings must be there
    monkeypatch.setattr("goptx.proof.gpu_inputs.assembled", lambda text, target, name: b"image")
    fake = fake_gpu.install(monkeypatch)
    monkeypatch.setattr(type(fake), "play_cuMemGetInfo", lambda self: (0, 1 << 30, 1 << 31))
    tools.device.room.cache_clear()
    yield fake
    tools.device.room.cache_clear()


@pytest.fixture
def task(tools: Any, store: Any) -> Any:
    """The fused kernel of the fixtures as a task of the matrix."""
    from goptx.contract import read_contract

    fixtures = ROOT / "tests" / "fused"
    found = tools.store.Task("saxpy", "scale", "blocks")
    (store.folder / "members").mkdir()
    for name in (found.a, found.b):
        store.ptx_of(name).write_bytes((fixtures / "members.ptx").read_bytes())
        store.launch_of(name).write_bytes((fixtures / "members.toml").read_bytes())
    contract = read_contract(fixtures / "pair.contract.toml")
    store.save(found, (fixtures / "pair.ptx").read_text(), contract)
    return found


def test_a_sanitizer_sees_the_fused_kernel_alone(
    tools: Any, store: Any, task: Any, gpu: Any
) -> None:
    tools.device.run_once(str(store.folder), task, {"a": "verify", "b": "tiny"})
    assert gpu.ran == ["pair"]
    assert gpu.launches[-1][1][:3] == (8 + 2, 1, 1)
    assert gpu.allocations == {}


def test_members_stay_on_the_device_from_pair_to_pair(
    tools: Any, store: Any, task: Any, gpu: Any
) -> None:
    from goptx.proof.gpu_inputs import Preparer

    room = tools.device.room()
    (trial,) = Preparer(room.device.info).trials(store.subject(task), ["verify"], [7], [])
    found = tools.device.measure({"blocks": trial}, 6)
    assert set(found["microseconds"]) == {
        *("alone a", "alone b", "serial", "streams", "graph branches", "blocks")
    }
    assert set(found["speedups"]["blocks"]) == {"serial", "streams", "graph", "best"}
    assert found["grids"] == [(8, 1, 1), (3, 1, 1)]
    first = {name: values for name, _, _, values in gpu.launches if name == "pair"}
    held = len(gpu.allocations)
    again = tools.device.measure({"blocks": trial}, 6)
    assert len(gpu.allocations) == held
    assert {name: values for name, _, _, values in gpu.launches if name == "pair"} == first
    assert again["grids"] == found["grids"]


def test_members_make_room_for_others(tools: Any, store: Any, task: Any, gpu: Any) -> None:
    from goptx.proof.gpu_inputs import Preparer

    room = tools.device.room()
    (trial,) = Preparer(room.device.info).trials(store.subject(task), ["verify"], [7], [])
    first, second = trial.members
    kept = room.member(first, 7)
    assert room.member(first, 7) is kept
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(gpu), "play_cuMemGetInfo", lambda self: (0, 1000, 1 << 31))
        room.member(second, 7)
    assert room.member(first, 7) is not kept
