"""``goptx fuse`` as a user meets it: a process, files, exit codes, and what bad input gets."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path

import pytest

from goptx.cli import main
from goptx.contract import read_contract

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples" / "sm_90"

KERNEL = """\
.version 8.0
.target {target}
.address_size {bits}
.visible .entry {name}(.param .u{bits} {name}_out)
{reqntid}
{{
	.reg .b{bits} %a<2>;
	.reg .b32 %r<3>;
	ld.param.u{bits} %a1, [{name}_out];
	mov.u32 %r1, %tid.x;
	{body}
	st.global.u32 [%a1], %r1;
	ret;
}}
"""


def kernel(
    name: str = "k",
    *,
    target: str = "sm_90",
    bits: int = 64,
    threads: int | None = 64,
    body: str = "",
) -> str:
    """A kernel that stores its thread's number, as PTX."""
    reqntid = f".reqntid {threads}, 1, 1" if threads else ""
    return KERNEL.format(name=name, target=target, bits=bits, reqntid=reqntid, body=body)


Done = subprocess.CompletedProcess[str]


def program(
    *arguments: str | Path, cwd: Path, stdin: str = "", env: dict[str, str] | None = None
) -> Done:
    """Run the program; whatever it does, it does not leave a traceback."""
    command = [sys.executable, "-m", "goptx.cli", *map(str, arguments)]
    done = subprocess.run(
        command,
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **(env or {})},
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def goptx(*arguments: str | Path, cwd: Path) -> Done:
    """The same without a process of its own, which is ten times as fast."""
    out, err = io.StringIO(), io.StringIO()
    argv = list(map(str, arguments))
    with contextlib.chdir(cwd), redirect_stdout(out), redirect_stderr(err):
        code = main(argv)
    assert "Traceback" not in err.getvalue(), err.getvalue()
    return subprocess.CompletedProcess(argv, code, out.getvalue(), err.getvalue())


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two kernels, and one for results."""
    (tmp_path / "a.ptx").write_text(kernel("first"))
    (tmp_path / "b.ptx").write_text(kernel("second"))
    (tmp_path / "out").mkdir()
    return tmp_path


def fails(place: Path, *arguments: str | Path, code: int = 1, out: str = "out/f.ptx") -> str:
    """What a run says that has to fail and to leave nothing behind."""
    before = sorted(place.rglob("*"))
    done = goptx("fuse", *arguments, "-o", out, cwd=place)
    assert done.returncode == code, done.stderr
    assert sorted(place.rglob("*")) == before
    assert done.stdout == ""
    return done.stderr


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


def test_a_pass_may_not_change_the_interface(place: Path) -> None:
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


@pytest.fixture(scope="module")
def assembler() -> None:
    from goptx.cuda.assemble import find_assemblers

    if not find_assemblers():
        pytest.skip("no assembler here: pip install 'goptx[asm]'")


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


# What bad input gets


BAD_FILES = {
    "empty": (b"", "is empty|no PTX|expected|not PTX"),
    "blank": (b"\n\n", "is empty|no PTX|expected|not PTX"),
    "binary": (bytes(range(256)) * 8, r"bad\.ptx"),
    "text": (b"Lorem ipsum dolor sit amet\n", r"bad\.ptx:1:1: error"),
    "truncated": (kernel().encode()[:-40], r"bad\.ptx:\d+:\d+: error"),
    "cut in a name": (kernel().encode()[:120], r"bad\.ptx:\d+:\d+: error"),
    "directive": (kernel(body=".nonsense 5;").encode(), r"bad\.ptx:11:\d+: error"),
    "target": (kernel(target="sm_7x").encode(), r"bad\.ptx:2:\d+: error"),
    "no kernel": (b".version 8.0\n.target sm_90\n.address_size 64\n", "holds no kernel"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files(place: Path, name: str) -> None:
    data, expected = BAD_FILES[name]
    (place / "bad.ptx").write_bytes(data)
    said = fails(place, "a.ptx", "bad.ptx")
    assert re.search(expected, said), said


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("a.ptx", "cut.ptx"), 1), (("a.ptx", "nowhere.ptx"), 1), (("a.ptx", "b.ptx", "--plan="), 2)],
)
def test_the_exit_codes_of_the_process(place: Path, arguments: tuple[str, ...], code: int) -> None:
    (place / "cut.ptx").write_text(kernel()[:-40])
    done = program("fuse", *arguments, "-o", "out/f.ptx", cwd=place)
    assert done.returncode == code, done.stderr
    assert "error: " in done.stderr
    assert list((place / "out").iterdir()) == []


def test_a_missing_file_and_a_folder(place: Path) -> None:
    assert "cannot read nowhere.ptx: No such file" in fails(place, "a.ptx", "nowhere.ptx")
    assert "cannot read out" in fails(place, "a.ptx", "out")


def test_a_missing_kernel_names_near_ones(place: Path) -> None:
    said = fails(place, "a.ptx:frist", "b.ptx")
    assert "a.ptx has no kernel 'frist'" in said
    assert "did you mean 'first'?" in said


def test_which_kernel_must_be_clear(place: Path) -> None:
    (place / "ab.ptx").write_text(kernel("one") + kernel("two").split(".address_size 64\n")[1])
    assert "ab.ptx holds 2 kernels: 'one', 'two'" in fails(place, "ab.ptx", "b.ptx")


def test_equal_aliases(place: Path) -> None:
    assert "two members have the alias 'x'" in fails(place, "x=a.ptx", "x=b.ptx")
    assert "two members have the alias 'b'" in fails(place, "b=a.ptx", "b.ptx")


def test_one_member_alone(place: Path) -> None:
    assert "one member alone is not fused" in fails(place, "a.ptx")


def test_an_unknown_block_shape_lists_the_ways_to_give_it(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", threads=None))
    said = fails(place, "a.ptx", "b.ptx")
    assert "a.ptx:4:17: error: the block shape of 'a' (first) is not known" in said
    for way in ("--launch", "beside a.ptx", "--block a=", ".reqntid"):
        assert way in said


def test_a_block_against_the_kernels_own(place: Path) -> None:
    said = fails(place, "a.ptx", "b.ptx", "--block", "a=32")
    assert ".reqntid" in said


def test_address_sizes_do_not_mix(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", bits=32, target="sm_50"))
    said = fails(place, "a.ptx", "b.ptx")
    assert "[target]" in said
    assert said.count("error:") == 1


def test_incompatible_targets(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", target="sm_90a"))
    (place / "b.ptx").write_text(
        kernel("second", target="sm_100a").replace(".version 8.0", ".version 8.6")
    )
    said = fails(place, "a.ptx", "b.ptx")
    assert "sm_90a and sm_100a" in said
    assert "[target]" in said


def test_an_unknown_architecture(place: Path) -> None:
    said = fails(place, "a.ptx", "b.ptx", "--arch", "sm_91")
    assert "unknown target 'sm_91'" in said
    assert "sm_90" in said


@pytest.mark.parametrize("target", ["sm_10", "sm_91", "sm_999"])
def test_a_member_for_a_device_that_is_none(place: Path, target: str) -> None:
    text = kernel("first", target=target)
    (place / "a.ptx").write_text(text)
    line = text.splitlines().index(f".target {target}") + 1
    said = fails(place, "a.ptx", "b.ptx")
    assert f"a.ptx:{line}:1: error: unknown target '{target}'" in said
    assert "hint: " in said


@pytest.mark.usefixtures("assembler")
def test_members_for_a_device_that_the_assembler_has_given_up(place: Path) -> None:
    for name in ("a", "b"):
        (place / f"{name}.ptx").write_text(kernel(name, target="sm_60"))
    said = fails(place, "a.ptx", "b.ptx", "--arch", "sm_60")
    assert "a newer one, --arch" in said
    done = goptx("fuse", "a.ptx", "b.ptx", "-o", "ab.ptx", cwd=place)
    assert done.returncode == 0, done.stderr
    assert "no longer knows sm_60: assembled for sm_75" in done.stderr
    assert "registers" in done.stderr and ".target sm_60" in (place / "ab.ptx").read_text()


def test_an_unknown_directive_has_a_remedy(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", body=".frobnicate 7;"))
    said = fails(place, "a.ptx", "b.ptx")
    assert "error: unknown directive .frobnicate" in said
    assert "hint: let the compiler write an older PTX version" in said


def test_dynamic_shared_memory_that_no_launch_takes(place: Path) -> None:
    said = fails(place, "a.ptx", "b.ptx", "--dynamic-shared", "b=300000")
    assert "b.ptx:" in said and "300000 bytes" in said and "[shared-memory]" in said
    assert "hint: correct the launch file or --dynamic-shared" in said


def test_static_shared_memory_that_does_not_fit(place: Path) -> None:
    for name in ("first", "second"):
        body = ".shared .align 4 .b8 mine[150000]; mov.u32 %r1, mine; st.shared.u32 [%r1], %r1;"
        (place / f"{name[0]}.ptx").write_text(kernel(name, body=body))
    said = fails(place, "f.ptx", "s.ptx", "--strategy", "product")
    assert "f.ptx:" in said and "300000 bytes of shared memory" in said
    assert "note: f: 150000 bytes" in said or "note: a: 150000 bytes" in said
    assert "hint: use blocks" in said


def test_barriers_that_do_not_fit(place: Path) -> None:
    for name, count in (("first", 9), ("second", 8)):
        body = "".join(f"bar.sync {number}; " for number in range(count))
        (place / f"{name[0]}.ptx").write_text(kernel(name, body=body))
    said = fails(place, "f.ptx", "s.ptx", "--strategy", "warps")
    assert "f.ptx:" in said and "needs 17 barriers" in said and "hint: use blocks" in said
    (place / "f.ptx").write_text(kernel("first", body="bar.sync 16;"))
    assert "f.ptx" in said and "member 'a' names barrier 16; a CTA has 16" in fails(
        place, "f.ptx", "s.ptx", "--strategy", "warps"
    )


def test_an_architecture_that_is_too_old(place: Path) -> None:
    assert "[target]" in fails(place, "a.ptx", "b.ptx", "--arch", "sm_80")


def test_too_many_threads(place: Path) -> None:
    for name in ("first", "second"):
        (place / f"{name[0]}.ptx").write_text(kernel(name, threads=640))
    said = fails(place, "f.ptx", "s.ptx", "--strategy", "warps")
    assert "1,024" in said or "1024" in said
    assert "[threads]" in said
    assert "f.ptx:" in said and "note: b: 640 threads" in said


def test_an_unknown_instruction_of_a_member(place: Path) -> None:
    (place / "a.ptx").write_text(kernel("first", body="frobnicate.b32 %r1, %r1;"))
    said = fails(place, "a.ptx", "b.ptx")
    assert "a.ptx:11:2: error:" in said
    assert "frobnicate" in said


def launch_text(name: str, role: str) -> str:
    argument = f'{{ name = "p", buffer = "u32", shape = [8], role = "{role}", id = "shared" }}'
    return f"[{name}]\ngrid = [1]\nblock = [64]\nargs = [{argument}]\n"


def test_members_that_share_a_buffer_and_write_it(place: Path) -> None:
    (place / "both.toml").write_text(launch_text("first", "in") + launch_text("second", "out"))
    said = fails(place, "a.ptx", "b.ptx", "--launch", "both.toml")
    assert "share the buffer 'shared'" in said
    assert "[independence]" in said


def test_members_that_share_a_buffer_and_read_it(place: Path) -> None:
    (place / "both.toml").write_text(launch_text("first", "in") + launch_text("second", "in"))
    done = goptx("fuse", "a.ptx", "b.ptx", "--launch", "both.toml", "--no-assemble", cwd=place)
    assert done.returncode == 0, done.stderr


def test_a_launch_file_that_is_not_there_or_no_toml(place: Path) -> None:
    assert "nowhere.toml" in fails(place, "a.ptx", "b.ptx", "--launch", "nowhere.toml")
    (place / "bad.toml").write_text("[first\n")
    assert "bad.toml" in fails(place, "a.ptx", "b.ptx", "--launch", "bad.toml")


@pytest.mark.parametrize(
    ("plan", "message"),
    [
        ("blocks(a, c)", "the plan names 'c', which is no member"),
        ("blocks(a, a)", "the plan names 'a' twice"),
        ("a", "the plan leaves out 'b'"),
    ],
)
def test_plans_that_do_not_fit_the_members(place: Path, plan: str, message: str) -> None:
    assert message in fails(place, "a.ptx", "b.ptx", "--plan", plan)


@pytest.mark.parametrize(
    "options",
    [
        ("--plan", "blocks(a,, b)"),
        ("--plan", ""),
        ("--plan", "mix(a, b)"),
        ("--plan", "seq(a, b)", "--strategy", "seq"),
        ("--strategy", "coarsen"),
        ("--block", "a"),
        ("--block", "a=0"),
        ("--block", "a=1,2,3,4"),
        ("--block", "a=8", "--block", "a=8"),
        ("--block", "z=8"),
        ("--grid-rank", "a=4"),
        ("--dynamic-shared", "a=-1"),
        ("--max-registers", "7"),
        ("--name", "1st"),
        ("--verify=static,",),
        ("--name", "%tid"),
        ("--name", "WARP_SZ"),
        ("--name", "call"),
        ("--ptxas-option=-o",),
        ("--ptxas-option=--output-file=x",),
        ("--ptxas-option=other.ptx",),
        ("--ptxas-option=-arch=sm_80",),
        ("--verify=magic",),
        ("-p", "no-such-pass"),
        ("--print-after", "no-such-pass"),
        ("--no-assemble", "--cubin", "out/f.cubin"),
        ("--contract", "out/f.ptx"),
        ("--cubin", "a.ptx"),
        ("--no-such-option",),
    ],
    ids=" ".join,
)
def test_malformed_options(place: Path, options: tuple[str, ...]) -> None:
    said = fails(place, "a.ptx", "b.ptx", *options, code=2)
    assert "rror: " in said


def test_json_and_ptx_do_not_share_standard_output(place: Path) -> None:
    said = fails(place, "a.ptx", "b.ptx", "--json", code=2, out="-")
    assert "-o FILE" in said


def test_an_output_that_is_an_input_is_refused(place: Path) -> None:
    before = (place / "a.ptx").read_text()
    fails(place, "a.ptx", "b.ptx", code=2, out="a.ptx")
    assert (place / "a.ptx").read_text() == before


def test_places_that_cannot_be_written(place: Path) -> None:
    said = fails(place, "a.ptx", "b.ptx", out="nowhere/f.ptx")
    assert "nowhere" in said and "hint: look at the path" in said
    assert "a.ptx" in fails(place, "a.ptx", "b.ptx", out="a.ptx/f.ptx")
    assert "irectory" in fails(place, "a.ptx", "b.ptx", out="out")
    assert "nowhere" in fails(place, "a.ptx", "b.ptx", "--contract", "nowhere/f.toml")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder(place: Path) -> None:
    (place / "out").chmod(0o500)
    try:
        assert "ermission denied" in fails(place, "a.ptx", "b.ptx")
    finally:
        (place / "out").chmod(0o700)


def test_what_is_there_stays_when_fusing_fails(place: Path) -> None:
    (place / "out" / "f.ptx").write_text("precious")
    fails(place, "a.ptx", "b.ptx:nosuch")
    assert (place / "out" / "f.ptx").read_text() == "precious"


@pytest.mark.skipif(shutil.which("nvidia-smi") is not None, reason="there is a GPU here")
@pytest.mark.usefixtures("assembler")
@pytest.mark.parametrize("option", ["--verify=gpu", "--bench"])
def test_without_a_gpu_what_needs_one_fails(tmp_path: Path, option: str) -> None:
    said = fails(tmp_path, SAMPLES / "gelu.ptx", SAMPLES / "gelu.ptx", option, out="f.ptx")
    assert "error:" in said
    assert "hint:" in said


@pytest.mark.parametrize("option", ["--verify=gpu", "--bench"])
def test_a_member_that_cannot_be_read_again_is_not_verified(place: Path, option: str) -> None:
    assert "a member from standard input" in fails(place, "a.ptx", "b=-", option)


def test_an_interrupt_leaves_nothing(place: Path) -> None:
    pipe = place / "pipe.ptx"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "goptx.cli", "fuse", "pipe.ptx", "b.ptx", "-o", "out/f.ptx"]
    # A shell's background job ignores interrupts, and its children inherit that.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        command, cwd=place, stderr=subprocess.PIPE, text=True, preexec_fn=heed
    ) as process:
        writer = os.open(pipe, os.O_WRONLY)  # waits until the program reads
        try:
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
        finally:
            os.close(writer)
    assert process.returncode == 130
    assert "interrupted" in said
    assert "Traceback" not in said
    assert list((place / "out").iterdir()) == []
