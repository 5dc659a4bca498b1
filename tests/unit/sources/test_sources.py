"""CUDA C++ and LLVM IR where PTX is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

import goptx
from goptx.build import fuse
from goptx.cli import main
from goptx.contract import read_contract
from goptx.diag import Diagnostic, GoptxError
from goptx.proof.cert_files import certify_text
from goptx.sources import Compile, load
from goptx.specs import MemberSpec

ROOT = Path(__file__).parents[3]
SAXPY = ROOT / "tests/corpus/llvm/saxpy.ll"
GELU = ROOT / "samples/cuda/gelu.cu"

SCALE = """\
#include "by.h"
extern "C" __global__ void scale(float *x, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= BY * FACTOR;
}
"""


@pytest.fixture
def nvrtc() -> None:
    pytest.importorskip("cuda.bindings.nvrtc")
    try:
        load(GELU)
    except GoptxError as error:
        pytest.skip(str(error))


def refused(path: Path, text: str) -> Diagnostic:
    path.write_text(text)
    with pytest.raises(GoptxError) as caught:
        load(path)
    return caught.value.diagnostics[0]


# LLVM IR


def test_llvm_ir_is_compiled_for_the_target_asked_for() -> None:
    module = goptx.load(SAXPY, arch="sm_90")
    assert module.targets == ["sm_90"]
    assert [p.type for p in module.kernel("saxpy").params] == ["u32", "f32", "u64", "u64"]
    assert load(SAXPY).targets == ["sm_80"]


def test_wrong_ir_is_shown_where_it_is_wrong(tmp_path: Path) -> None:
    text = SAXPY.read_text().replace("%i = add i32 %base, %tid", "%i = add i32 %base, %nobody")
    found = refused(tmp_path / "k.ll", text)
    assert found.span is not None
    assert (found.span.file, found.span.line) == (str(tmp_path / "k.ll"), 14)
    assert "%nobody" in found.message


def test_ir_that_does_not_hold_together(tmp_path: Path) -> None:
    text = (
        "define ptx_kernel void @k() {\n  %a = add i32 %b, 1\n  %b = add i32 1, 1\n  ret void\n}\n"
    )
    assert "not valid LLVM IR" in refused(tmp_path / "k.ll", text).message


def test_what_ends_llvm_does_not_end_us(tmp_path: Path) -> None:
    text = (
        "declare i32 @llvm.x86.sse42.crc32.32.32(i32, i32)\n"
        "define ptx_kernel void @k(ptr %p) {\n"
        "  %a = call i32 @llvm.x86.sse42.crc32.32.32(i32 1, i32 2)\n"
        "  store i32 %a, ptr %p\n  ret void\n}\n"
    )
    assert "cannot be made into PTX by LLVM" in refused(tmp_path / "k.ll", text).message


def test_ir_without_a_kernel(tmp_path: Path) -> None:
    found = refused(tmp_path / "k.ll", "define void @k() {\n  ret void\n}\n")
    assert "has no kernel" in found.message
    assert "empty" in refused(tmp_path / "empty.ll", "\n").message


def child_that_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, module: str) -> None:
    """Makes the child process import an llvmlite of this text."""
    package = tmp_path / "llvmlite"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "binding.py").write_text(module)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


def test_an_llvm_without_the_target_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child_that_is(
        monkeypatch,
        tmp_path,
        "class Target:\n"
        "    def from_triple(name):\n"
        "        raise RuntimeError('No available targets are compatible with triple')\n"
        "class parse_assembly:\n"
        "    def __init__(self, text): pass\n"
        "    def verify(self): pass\n"
        "initialize_all_targets = initialize_all_asmprinters = lambda: None\n",
    )
    found = refused(tmp_path / "k.ll", SAXPY.read_text())
    assert "k.ll" in found.message and "has no target NVPTX" in found.message
    assert found.hint is not None and "llvmlite" in found.hint


def test_no_llvmlite_at_all_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_that_is(
        monkeypatch, tmp_path, "raise ModuleNotFoundError('No module named llvmlite.binding')"
    )
    found = refused(tmp_path / "k.ll", SAXPY.read_text())
    assert found.message == "compiling LLVM IR needs llvmlite" and found.hint is not None


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ImportError("No module named 'cuda'"), "compiling CUDA sources needs NVRTC"),
        (RuntimeError("Failure finding libnvrtc.so"), "NVRTC does not load (Failure finding"),
    ],
)
def test_no_nvrtc_is_told_by_every_command_that_takes_sources(
    error: Exception,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def missing(name: str) -> object:
        raise error

    monkeypatch.setattr("goptx.cuda.nvrtc.import_module", missing)
    for command in (["inspect"], ["fuse", "-o", "-", str(SAXPY)], ["check"]):
        assert main([*command, str(GELU)]) == 1
        said = capsys.readouterr().err
        assert message in said and "pip install" in said and "Traceback" not in said


def test_compiled_members_lie_beside_the_fused_kernel(tmp_path: Path) -> None:
    one = MemberSpec(str(SAXPY), "x", block=(128, 1, 1))
    fused = fuse([one, MemberSpec(str(SAXPY), "y", block=(64, 1, 1))], plan="warps(x, y)")
    ptx, beside = fused.write(tmp_path / "f.ptx")
    contract = read_contract(beside)
    assert [m.path for m in contract.members] == ["f.x.member.ptx", "f.y.member.ptx"]
    assert (tmp_path / "f.x.member.ptx").read_text() == load(SAXPY).source.text  # pyright: ignore
    assert certify_text(contract, ptx.read_text(), folder=tmp_path).kernel == contract.kernel


def test_commands_take_sources(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SAXPY), "--arch", "sm_90"]) == 0
    assert main(["inspect", str(SAXPY)]) == 0
    assert main(["cfg", "--brief", str(SAXPY)]) == 0
    assert "sm_80" in capsys.readouterr().out
    out = tmp_path / "both.ptx"
    assert main(["link", str(SAXPY), str(ROOT / "samples/sm_80/gelu.ptx"), "-o", str(out)]) == 0
    assert set(goptx.load(out).kernels) == {"saxpy", "gelu"}
    assert main(["check", str(SAXPY), "--arch", "sm_pascal"]) == 1


# CUDA C++


@pytest.mark.usefixtures("nvrtc")
def test_macros_and_headers_of_cuda(tmp_path: Path) -> None:
    (tmp_path / "k.cu").write_text(SCALE)
    (tmp_path / "headers").mkdir()
    (tmp_path / "headers" / "by.h").write_text("#define BY 3.0f\n")
    options = Compile("sm_90", (str(tmp_path / "headers"),), ("FACTOR=2.0f",))
    module = load(tmp_path / "k.cu", options)
    assert module.targets == ["sm_90"]
    assert "0f40C00000" in module.to_ptx()
    words = ["-I", str(tmp_path / "headers"), "-D", "FACTOR=2.0f"]
    assert main(["check", str(tmp_path / "k.cu"), *words]) == 0
    assert main(["check", str(tmp_path / "k.cu")]) == 1


@pytest.mark.usefixtures("nvrtc")
def test_errors_of_cuda_stand_at_its_lines(tmp_path: Path) -> None:
    text = "__global__ void k(int *p) {\n    p[0] = nobody;\n}\n"
    found = refused(tmp_path / "k.cu", text)
    assert found.span is not None
    assert (found.span.line, found.span.column) == (2, 12)
    assert "nobody" in found.message
    assert "no kernel" in refused(tmp_path / "f.cu", "__device__ int f() { return 1; }").message


@pytest.mark.usefixtures("nvrtc")
def test_lines_of_a_fused_kernel_lead_to_cuda() -> None:
    fused = goptx.fuse(GELU, ROOT / "samples/cuda/harris.cu")
    assert any(line.startswith(".file") and "harris.cu" in line for line in fused.ptx.splitlines())


def test_kernels_as_julia_writes_them_are_fused_and_proved() -> None:
    """Structs as parameters, checks of bounds that trap and exit in a function of their own."""
    path = ROOT / "tests/corpus/llvm/julia_vadd.sm_80.ptx"
    specs = [MemberSpec(str(path), alias, block=(96, 1, 1)) for alias in ("a", "b")]
    fused = fuse(specs, plan="blocks(a, b)")
    assert fused.report.certificate is not None
    assert [p.size for p in fused.contract.params][:4] == [16, 24, 24, 24]
