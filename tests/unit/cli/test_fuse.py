"""``goptx fuse`` as a user meets it: a process, files, exit codes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fuse_kit import fails, goptx, kernel, program

from goptx.contract import read_contract

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples" / "sm_90"

# What it does


def test_two_files_give_ptx_and_contract(place: Path) -> None:
    done = program("fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", cwd=place)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert sorted(p.name for p in (place / "out").iterdir()) == ["f.contract.toml", "f.ptx"]
    contract = read_contract(place / "out" / "f.contract.toml")
    assert contract.plan == "product(a, b)"
    assert contract.ptx == "f.ptx"
    assert [m.kernel for m in contract.members] == ["first", "second"]
    assert contract.members[0].path == str(place / "a.ptx")
    assert f".entry {contract.kernel}(" in (place / "out" / "f.ptx").read_text()
    assert "product(a, b)" in done.stderr


def test_without_an_output_ptx_goes_to_standard_output(place: Path) -> None:
    done = program("fuse", "a.ptx", "b.ptx", "--no-assemble", "--name", "both", cwd=place)
    assert done.returncode == 0
    assert done.stdout.startswith(".version") or done.stdout.startswith("//")
    assert ".entry both(" in done.stdout
    assert sorted(p.name for p in place.iterdir()) == ["a.ptx", "b.ptx", "out"]


def test_ptx_is_ascii_wherever_its_members_lie(place: Path) -> None:
    folder = place / "jörg"
    folder.mkdir()
    (place / "a.ptx").rename(folder / "a.ptx")
    done = goptx("fuse", "jörg/a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", cwd=place)
    assert done.returncode == 0, done.stderr
    assert b'"j?rg/a.ptx"' in (place / "out" / "f.ptx").read_bytes()
    assert (place / "out" / "f.ptx").read_bytes().isascii()
    assert read_contract(place / "out" / "f.contract.toml").members[0].path == str(folder / "a.ptx")


def test_the_same_input_gives_the_same_bytes(place: Path) -> None:
    texts = [
        program("fuse", "a.ptx", "b.ptx", "--no-assemble", cwd=place, env={"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    assert texts[0].stdout == texts[1].stdout != ""


def test_one_file_twice_are_two_members(place: Path) -> None:
    done = goptx(
        "fuse", "a.ptx", "a.ptx", "--plan", "warps(a, b)", "-o", "out/f.ptx", "--no-assemble",
        cwd=place,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    contract = read_contract(place / "out" / "f.contract.toml")
    assert [(m.alias, m.kernel) for m in contract.members] == [("a", "first"), ("b", "first")]
    assert contract.block == (128, 1, 1)


def test_a_member_may_come_from_standard_input(place: Path) -> None:
    done = program("fuse", "x=-", "b.ptx:second", "--no-assemble", cwd=place, stdin=kernel("piped"))
    assert done.returncode == 0, done.stderr
    assert "x_piped_out" in done.stdout


def test_members_of_one_file_by_name(place: Path) -> None:
    both = kernel("one") + kernel("two").split(".address_size 64\n")[1]
    (place / "ab.ptx").write_text(both)
    done = goptx("fuse", "ab.ptx:two", "ab.ptx:one", "--no-assemble", cwd=place)
    assert done.returncode == 0, done.stderr
    assert "fused_two_one" in done.stdout


def test_shapes_from_the_command_line(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", threads=None))
    done = goptx(
        "fuse", "a.ptx", "b.ptx", "--strategy", "warps", "--block", "a=16,4", "--grid", "a=7",
        "--grid-rank", "b=3", "--dynamic-shared", "b=512", "-o", "out/f.ptx", "--no-assemble",
        cwd=place,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    first, second = read_contract(place / "out" / "f.contract.toml").members
    assert (first.block, first.grid) == ((16, 4, 1), (7, 1, 1))
    assert (second.block, second.rank, second.dynamic_shared) == ((64, 1, 1), 3, 512)


def test_a_launch_file_beside_the_ptx_gives_the_shape(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", threads=None))
    (place / "a.toml").write_text("[first]\ngrid = [4]\nblock = [96]\nargs = []\n")
    done = goptx("fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", cwd=place)
    assert done.returncode == 0, done.stderr
    first = read_contract(place / "out" / "f.contract.toml").member("a")
    assert first.block == (96, 1, 1)
    assert first.launch == str(place / "a.toml")


def test_the_first_legal_plan_is_taken_and_the_others_are_explained(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", body="mov.u32 %r2, %warpid;"))
    done = goptx("fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", cwd=place)
    assert done.returncode == 0, done.stderr
    assert read_contract(place / "out" / "f.contract.toml").plan == "blocks(a, b)"
    assert re.search(r"a\.ptx:11:2: note: not product\(a, b\): .*\[warp-id\]", done.stderr)
    assert "not warps(a, b)" in done.stderr


def test_passes_run_over_the_fused_kernel(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", body="mov.u32 %r2, 5;"))
    done = goptx(
        "fuse", "a.ptx", "b.ptx", "-p", "dce", "--print-after", "fuse", "--time-passes",
        "-o", "out/f.ptx", "--no-assemble", cwd=place,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert re.search(r"^dce +\d+\.\d+$", done.stderr, re.M)
    assert "%a_r2, 5;" in done.stderr
    text = (place / "out" / "f.ptx").read_text()
    assert "%a_r2, 5;" not in text
    contract = read_contract(place / "out" / "f.contract.toml")
    assert contract.options["passes"] == "dce"
    assert_origins_hold(contract.origins, text)


def assert_origins_hold(origins: tuple[tuple[int, int, str, int], ...], text: str) -> None:
    """Each run of origins begins at a line that is an instruction."""
    lines = text.split("\n")
    assert origins
    for line, count, _, _ in origins:
        assert all(lines[at - 1].strip().endswith(";") for at in range(line, line + count))


def test_a_pass_may_not_change_the_interface(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (place / "renaming.py").write_text(
        "from dataclasses import dataclass\n"
        "from goptx.pipeline import ModulePass\n"
        "@dataclass(frozen=True)\n"
        "class Renaming(ModulePass):\n"
        "    name = 'renaming'\n"
        "    def run(self, target, analyses):\n"
        "        for function in target.definitions():\n"
        "            function.name = 'other'\n"
        "        return True\n"
    )
    said = fails(place, "a.ptx", "b.ptx", "-p", "renaming.py:Renaming", "--no-assemble")
    assert "a pass changed the name or the parameters" in said


def test_pinned_contraction_is_in_text_and_contract(place: Path) -> None:
    body = "mov.f32 %f1, 0f3F800000; mul.f32 %f2, %f1, %f1; add.f32 %f3, %f2, %f1;"
    text = kernel("first", body=body).replace(
        ".reg .b32 %r<3>;", ".reg .b32 %r<3>; .reg .f32 %f<4>;"
    )
    (place / "a.ptx").write_text(text)
    kept = goptx("fuse", "a.ptx", "b.ptx", "-o", "out/k.ptx", "--no-assemble", cwd=place)
    assert "contracted" in kept.stderr
    done = goptx(
        "fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", "--contraction=pin",
        cwd=place,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "contracted" not in done.stderr
    assert "mul.rn.f32" in (place / "out" / "f.ptx").read_text()
    assert read_contract(place / "out" / "f.contract.toml").options["contraction"] == "pin"


def test_the_report_as_json(place: Path) -> None:
    done = goptx("fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", "--json", cwd=place)
    report = json.loads(done.stdout)
    assert report["plan"] == "product(a, b)"
    assert report["files"] == {"ptx": "out/f.ptx", "contract": "out/f.contract.toml"}
    assert report["seconds"].keys() >= {"load", "fuse"}
    assert report["resources"] is None


def test_a_host_file_launches_what_was_written(place: Path) -> None:
    done = goptx(
        "fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", "--no-assemble", "--name", "both",
        "--emit-host", "out/host.cpp", cwd=place,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    text = (place / "out" / "host.cpp").read_text()
    assert "launch_both" in text
    assert "f.ptx" in text


# With an assembler


@pytest.mark.usefixtures("assembler")
def test_two_samples_are_fused_and_assembled(tmp_path: Path) -> None:
    done = program(
        "fuse", SAMPLES / "gelu.ptx", SAMPLES / "harris.ptx", "-o", "f.ptx", "--cubin", "f.cubin",
        "--max-registers", "64", "--json", cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    resources = read_contract(tmp_path / "f.contract.toml").resources
    assert resources is not None
    assert 0 < resources.registers <= 64
    assert json.loads(done.stdout)["resources"]["registers"] == resources.registers
    assert (tmp_path / "f.cubin").read_bytes().startswith(b"\x7fELF")
    assert ".maxnreg 64" in (tmp_path / "f.ptx").read_text()
    assert f"{resources.registers} a thread" in done.stderr


@pytest.mark.usefixtures("assembler")
def test_an_option_that_the_assembler_does_not_know(place: Path) -> None:
    said = fails(place, "a.ptx", "b.ptx", "--ptxas-option=--no-such-option")
    assert "no-such-option" in said


def without_assembler(tmp_path: Path) -> list[str | Path]:
    """The program in an interpreter in which no assembler is found."""
    script = tmp_path / "bare.py"
    script.write_text(
        "import sys\n"
        "from goptx.cuda import nvjitlink, ptxas\n"
        "ptxas.candidates = lambda env: iter(())\n"
        "nvjitlink.probe = lambda: 'not installed'\n"
        "from goptx.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    return [sys.executable, script]


def test_without_an_assembler_that_is_noted(place: Path) -> None:
    command = [*without_assembler(place), "fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx"]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "note: there is no assembler" in done.stderr
    assert (place / "out" / "f.ptx").exists()


@pytest.mark.parametrize("option", [("--cubin", "out/f.cubin"), ("--max-registers", "40")])
def test_without_an_assembler_what_needs_one_fails(place: Path, option: tuple[str, str]) -> None:
    command = [*without_assembler(place), "fuse", "a.ptx", "b.ptx", "-o", "out/f.ptx", *option]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "error: there is no assembler" in done.stderr
    assert list((place / "out").iterdir()) == []
