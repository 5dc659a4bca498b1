"""The store: what it remembers, for whom, and what it does with a file that is none."""

from __future__ import annotations

import multiprocessing
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from goptx.tune.members import TunedMember, load_tuned
from goptx.tune.store import NAME, Found, Store, key_of

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
ANSWER = Found("blocks(a, b)", 64, True, 1.25, {"chosen": "blocks(a, b)"})


def member(name: str = "gelu", size: str = "verify") -> TunedMember:
    return load_tuned(SAMPLES / f"{name}.ptx", size=size)


def test_it_remembers(tmp_path: Path) -> None:
    store = Store(tmp_path / "new")
    assert store.get("k") is None
    assert store.put("k", ANSWER)
    assert Store(tmp_path / "new").get("k") == ANSWER
    assert store.put("k", replace(ANSWER, speedup=2.0))
    found = store.get("k")
    assert found is not None and found.speedup == 2.0


def test_the_key_depends_on_all_that_the_answer_does() -> None:
    pair = [member(), member("stream")]
    base = key_of(pair, "", "H200", "13.0")
    assert base == key_of([member(), member("stream")], "", "H200", "13.0")
    others = [
        key_of(pair[::-1], "", "H200", "13.0"),
        key_of([member(size="small"), pair[1]], "", "H200", "13.0"),
        key_of([replace(pair[0], text=pair[0].text + "\n"), pair[1]], "", "H200", "13.0"),
        key_of(pair, "pin", "H200", "13.0"),
        key_of(pair, "", "H100", "13.0"),
        key_of(pair, "", "H200", "12.9"),
    ]
    assert len({base, *others}) == 7


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough" * 50, b"SQLite format 3\0" + b"?" * 900]
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    store = Store(tmp_path)
    assert store.get("k") is None
    assert store.set_aside is not None and store.set_aside.read_bytes() == content
    assert store.put("k", ANSWER) and store.get("k") == ANSWER


def test_a_file_of_another_version_is_set_aside(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / NAME) as database:
        database.execute("CREATE TABLE results (other TEXT)")
        database.execute("PRAGMA user_version = 99")
    database.close()
    store = Store(tmp_path)
    assert store.put("k", ANSWER) and store.get("k") == ANSWER
    assert store.set_aside is not None and store.set_aside.exists()


def test_without_a_folder_nothing_is_remembered() -> None:
    store = Store(None)
    assert not store.put("k", ANSWER) and store.get("k") is None


def test_a_folder_that_cannot_be_made_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    store = Store(tmp_path / "file" / "folder")
    assert not store.put("k", ANSWER) and store.get("k") is None


def write(folder: str, number: int) -> bool:
    store = Store(Path(folder))
    return all(store.put(f"{number}-{k}", ANSWER) for k in range(20))


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        done = pool.starmap(write, [(str(tmp_path), number) for number in range(3)])
    assert all(done)
    store = Store(tmp_path)
    assert store.set_aside is None
    assert all(store.get(f"{n}-{k}") == ANSWER for n in range(3) for k in range(20))
