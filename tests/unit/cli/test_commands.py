"""The subcommands that look at modules and change them: what they print, and where."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from goptx.cli import main
from goptx.cli.doctor import missing_for_fusing
from goptx.cuda.status import Finding
from goptx.launch import parse_launch
from goptx.syntax import load, parse

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Run

Sample = Callable[[str], Path]

TEXT = """.version 8.0
.target sm_80
.address_size 64
.extern .shared .align 16 .b8 pool[];
.global .u32 counter;
.visible .entry scale(.param .u64 .ptr .global .align 4 data, .param .u32 n, .param .f64 by)
.reqntid 64, 2, 1
{
	.reg .pred %p<2>;
	.reg .b32 %r<6>;
	.reg .f32 %f<4>;
	.reg .b64 %rd<3>;
	.shared .align 8 .b8 tile[512];
	ld.param.u64 %rd1, [data];
	ld.param.u32 %r1, [n];
	mov.u32 %r2, %tid.x;
	setp.ge.u32 %p1, %r2, %r1;
	@%p1 bra end;
	bar.sync 0;
	bar.sync 1, 64;
	ld.shared.f32 %f1, [pool];
	mul.f32 %f2, %f1, %f1;
	add.f32 %f3, %f2, %f1;
	st.global.f32 [%rd1], %f3;
	atom.global.add.u32 %r3, [counter], 1;
end:
	ret;
}
"""


@pytest.fixture
def scale(tmp_path: Path) -> Path:
    path = tmp_path / "scale.ptx"
    path.write_text(TEXT)
    return path


def facts(goptx: Run, *argv: object) -> Any:
    found = goptx(*argv, "--json")
    assert found.code in (0, 1), found.err
    return json.loads(found.out)


# inspect


def test_inspect_tells_what_a_kernel_is_made_of(goptx: Run, scale: Path) -> None:
    found = facts(goptx, "inspect", scale)
    assert found["version"] == "8.0" and found["targets"] == ["sm_80"]
    assert [v["name"] for v in found["variables"]] == ["pool", "counter"]
    (kernel,) = found["kernels"]
    assert [(p["name"], p["type"], p["offset"], p["size"]) for p in kernel["parameters"]] == [
        ("data", "u64", 0, 8),
        ("n", "u32", 8, 4),
        ("by", "f64", 16, 8),
    ]
    assert kernel["parameters"][0]["pointer"] == "global"
    assert kernel["parameters"][0]["access"] == [{"offset": 0, "access": "w", "tensor_map": False}]
    assert kernel["parameters"][1]["access"] == []
    assert kernel["memory"] == {"globals": {"counter": "a"}, "unknown": []}
    assert kernel["directives"] == {"reqntid": [64, 2, 1]}
    assert kernel["code"]["instructions"] == 13 and kernel["code"]["blocks"] == 3
    assert kernel["shared"] == {"static_bytes": 512, "align": 16, "dynamic": ["pool"]}
    assert kernel["waits"]["barriers"] == [
        {"id": 0, "threads": None, "count": 1},
        {"id": 1, "threads": 64, "count": 1},
    ]
    assert kernel["waits"]["early_exits"] == 1
    assert kernel["occupancy"] == {
        "threads": 128,
        "ctas_per_sm": 16,
        "fraction": 1.0,
        "limiter": "threads",
    }
    assert kernel["features"]["special_registers"] == ["%tid.x"]
    assert kernel["features"]["globals"] == ["counter"]
    assert kernel["features"]["contractions"] == 1


def test_inspect_as_text(goptx: Run, scale: Path) -> None:
    found = goptx("inspect", scale)
    assert found.code == 0 and not found.err
    lines = found.out.splitlines()
    assert lines[0].startswith(f"{scale}: PTX 8.0, sm_80, 64 bit, 1 kernel, 2 variables")
    assert "kernel scale" in lines
    assert all(line == line.rstrip() for line in lines)
    for words in (
        "about 100%: 16 CTAs of 128 threads",
        "barrier 1 of 64 threads (1x)",
        "512 bytes, dynamic as pool",
        "%tid.x",
    ):
        assert words in found.out


def test_inspect_lists_several_kernels_and_details_one(
    goptx: Run, tmp_path: Path, sample: Sample
) -> None:
    path = tmp_path / "two.ptx"
    goptx("link", sample("gelu"), sample("reduce"), "-o", path)
    found = goptx("inspect", path)
    rows = [line.split()[0] for line in found.out.splitlines()[2:]]
    assert rows[0] == "gelu" and len(rows) == 2
    assert "kernel gelu" in goptx("inspect", f"{path}:gelu").out


def test_inspect_reads_standard_input(process: Run) -> None:
    found = process("inspect", "-", stdin=TEXT.encode())
    assert found.code == 0 and found.out.startswith("<stdin>: PTX 8.0")


def test_a_template_is_a_launch_file(goptx: Run, scale: Path, tmp_path: Path) -> None:
    out = tmp_path / "scale.toml"
    assert goptx("inspect", "--template", scale, "-o", out) == (0, "", "")
    table = parse_launch(out.read_text(), str(out)).find("a", "scale")
    assert table is not None
    assert table.block_at(None) == (64, 2, 1)
    assert goptx("inspect", "--template", scale).out == out.read_text()


def test_a_template_knows_pointers_by_their_use(goptx: Run, sample: Sample) -> None:
    text = goptx("inspect", "--template", sample("gelu")).out
    assert '{ name = "gelu_param_1", buffer = "f32"' in text
    assert '{ name = "gelu_param_0", type = "u64"' in text


def test_a_template_says_where_dynamic_shared_memory_is_used(goptx: Run, sample: Sample) -> None:
    remark = "dynamic_shared = 0  # the kernel uses some: give its bytes\n"
    assert remark in goptx("inspect", "--template", sample("softmax")).out
    assert "dynamic_shared = 0\n" in goptx("inspect", "--template", sample("gelu")).out


# check


def test_check_counts(goptx: Run, scale: Path, sample: Sample) -> None:
    found = goptx("check", scale, sample("gelu"))
    assert found.code == 0 and not found.err
    assert found.out.splitlines()[0] == (
        f"{scale}: ok (1 kernel, 0 device functions, 13 instructions)"
    )


def test_check_finds_what_is_wrong_in_every_function(goptx: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.ptx"
    path.write_text(
        TEXT.replace("mul.f32 %f2, %f1", "mul.f32 %f9, %f1").replace("bra end", "bra x")
    )
    found = goptx("check", path)
    assert found.code == 1
    assert f"{path}:" in found.err and "error:" in found.err and "^" in found.err
    assert found.out.startswith(f"{path}: ") and " error" in found.out


def test_check_goes_on_after_a_bad_file(goptx: Run, scale: Path, tmp_path: Path) -> None:
    found = facts(goptx, "check", tmp_path / "absent.ptx", scale)
    assert [one["ok"] for one in found] == [False, True]
    assert found[0]["errors"] == 1 and "cannot read" in found[0]["diagnostics"][0]["message"]
    assert found[1]["instructions"] == 13


# opt


def test_opt_writes_what_the_pipeline_makes(goptx: Run, scale: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.ptx"
    assert goptx("opt", scale, "-p", "pin-contraction,rename{prefix=z_}", "-o", out) == (0, "", "")
    text = out.read_text()
    assert "mul.rn.f32 %z_f2, %z_f1, %z_f1;" in text
    assert goptx("opt", scale, "-p", "pin-contraction,rename{prefix=z_}").out == text
    assert parse(text).to_ptx() == text


def test_opt_with_no_passes_reprints(goptx: Run, scale: Path) -> None:
    assert goptx("opt", scale, "-p", "").out == load(scale).to_ptx()


def test_opt_keeps_results_and_remarks_apart(goptx: Run, scale: Path) -> None:
    found = goptx("opt", scale, "-p", "dce,dce", "--print-after", "dce", "--time-passes")
    assert found.code == 0
    assert parse(found.out).kernels
    assert found.err.startswith("// after dce\n") or found.err.startswith("// after dce: ")
    assert found.err.count("// after dce") == 2
    assert "\npass " in found.err and "checks" in found.err


def test_opt_reads_and_writes_pipes(process: Run) -> None:
    found = process("opt", "-", "-p", "normalise", "-o", "-", stdin=TEXT.encode())
    assert found.code == 0 and not found.err
    assert "@%p1 bra $L0;" in found.out


def test_opt_leaves_the_old_output_when_it_fails(goptx: Run, tmp_path: Path) -> None:
    (tmp_path / "in.ptx").write_text(TEXT[:-20])
    (tmp_path / "out.ptx").write_text("old")
    assert goptx("opt", "in.ptx", "-p", "dce", "-o", "out.ptx").code == 1
    assert (tmp_path / "out.ptx").read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.ptx", "out.ptx"]


# cfg


def test_cfg_is_a_graph_of_the_blocks(goptx: Run, scale: Path) -> None:
    found = goptx("cfg", f"{scale}:scale")
    lines = [line.strip() for line in found.out.splitlines()]
    assert lines[0] == 'digraph "scale" {' and lines[-1] == "}"
    assert '"$goptx_bb0" -> "end" [label="@%p1"];' in lines
    assert '"$goptx_bb0" -> "$goptx_bb1" [label="else"];' in lines
    assert '"$goptx_bb1" -> "end";' in lines and '"end" -> "<exit>";' in lines
    assert any("bar.sync 1, 64;\\l" in line for line in lines)
    brief = goptx("cfg", scale, "--brief").out
    assert "bar.sync" not in brief and 'label="end\\n1 instructions"' in brief


# link


def test_link_makes_names_unique(goptx: Run, scale: Path, tmp_path: Path, sample: Sample) -> None:
    out = tmp_path / "all.ptx"
    found = goptx("link", scale, scale, sample("gelu"), "-o", out)
    assert found.code == 0 and not found.out
    assert f"note: 'scale' of {scale} is 'scale_1' here" in found.err
    module = load(out)
    assert list(module.kernels) == ["scale", "scale_1", "gelu"]
    assert list(module.variables) == ["pool", "counter", "counter_1"]
    assert module.target == "sm_90"
    assert "[counter_1]" in out.read_text()


def test_link_refuses_what_no_target_runs(goptx: Run, tmp_path: Path) -> None:
    for name, target in (("a", "sm_90a"), ("b", "sm_100")):
        (tmp_path / f"{name}.ptx").write_text(TEXT.replace("sm_80", target))
    found = goptx("link", "a.ptx", "b.ptx", "-o", "c.ptx")
    assert found.code == 1 and "no target runs code for sm_90a and for sm_100" in found.err
    assert not (tmp_path / "c.ptx").exists()


# doctor


def test_doctor_reports_and_judges(goptx: Run) -> None:
    found = goptx("doctor")
    data = facts(goptx, "doctor")
    assert found.code == (0 if data["ok"] else 1)
    assert "Python" in found.out and not found.err
    subjects = {one["subject"] for one in data["findings"]}
    assert {"lark", "click", "NVRTC"} <= subjects


def finding(group: str, state: Any, needed_for: str = "") -> Finding:
    return Finding(group, f"a {group}", state, "", None, needed_for)


@pytest.mark.parametrize(
    ("findings", "lacking"),
    [
        ([finding("assembler", "ok")], []),
        ([finding("assembler", "ok"), finding("driver", "missing", "running")], []),
        ([finding("assembler", "missing", "assembling")], ["an assembler"]),
        ([finding("package", "missing", "everything")], ["a package", "an assembler"]),
        ([finding("assembler", "ok"), finding("package", "missing", "PyTorch capture")], []),
    ],
)
def test_what_fusing_needs(findings: list[Finding], lacking: list[str]) -> None:
    assert missing_for_fusing(findings) == lacking


HARRIS = Path(__file__).parents[3] / "samples/sm_90/harris.ptx"


def test_control_flow_for_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cfg", "--format", "mermaid", str(HARRIS)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "flowchart TD"
    assert any('-->|"#64;%p1"|' in line for line in lines)
    assert all(line.count('"') in (0, 2) for line in lines)


def test_only_what_changed_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["opt", str(HARRIS), "-p", "dce,normalise,dce", "--print-changed"]
    assert main(words) == 0
    said = capsys.readouterr().err
    assert "// after" in said
    assert "unchanged" not in said
