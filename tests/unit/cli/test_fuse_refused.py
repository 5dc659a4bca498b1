"""What bad input to ``goptx fuse`` gets: a message with the place and the remedy, and no file."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from fuse_kit import fails, goptx, kernel, program

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples" / "sm_90"

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


def test_an_architecture_may_be_told_as_a_virtual_one(place: Path) -> None:
    done = goptx("fuse", "a.ptx", "b.ptx", "--arch", "compute_90", "-o", "ab.ptx", cwd=place)
    assert done.returncode == 0 and ".target sm_90" in (place / "ab.ptx").read_text()


def test_the_launch_file_beside_a_member_is_not_overwritten(place: Path) -> None:
    text = launch_text("first", "out")
    (place / "a.toml").write_text(text)
    for option in ("--contract", "--cubin", "--emit-host"):
        said = fails(place, "a.ptx", "b.ptx", option, "a.toml", code=2)
        assert f"{option} would overwrite a.toml, which is read" in said
    assert (place / "a.toml").read_text() == text


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


def test_a_member_that_stands_twice_is_refused_once_for_each_plan(place: Path) -> None:
    body = "mov.u64 %a1, %a1; proto: .callprototype _ (); call %a1, proto;"
    (place / "a.ptx").write_text(kernel("first", body=body))
    said = fails(place, "a.ptx", "a.ptx")
    assert said.count("error:") == 1 and "[indirect-call]" in said
    assert "note: the same for product(a, b) and warps(a, b) and blocks(a, b)\n" in said
    assert "hint: list the functions in .calltargets" in said


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
