"""Assembling PTX: resources read back, complaints placed in the text, missing tools named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goptx.cuda import nvjitlink, ptxas
from goptx.cuda.assemble import (
    Assembler,
    assemble,
    code_sections,
    contains_opcode,
    find_assemblers,
    ptx_version,
    unusable_assemblers,
)
from goptx.cuda.toolchain import Finding, findings, spills
from goptx.diag import GoptxError

SAXPY = """\
.version 8.0
.target sm_80
.address_size 64
.visible .entry saxpy(.param .u64 x, .param .u64 y, .param .f32 a, .param .u32 n)
.maxntid 256, 2, 1
{
  .reg .pred %p;
  .reg .b32 %r<6>;
  .reg .f32 %f<4>;
  .reg .b64 %rd<6>;
  .shared .align 4 .b8 tile[512];
  ld.param.u64 %rd1, [x];
  ld.param.u64 %rd2, [y];
  ld.param.f32 %f1, [a];
  ld.param.u32 %r1, [n];
  mov.u32 %r2, %ctaid.x;
  mov.u32 %r3, %ntid.x;
  mov.u32 %r4, %tid.x;
  mad.lo.s32 %r5, %r2, %r3, %r4;
  st.shared.f32 [tile], %f1;
  barrier.sync 3, 64;
  setp.ge.u32 %p, %r5, %r1;
  @%p bra DONE;
  mul.wide.u32 %rd3, %r5, 4;
  add.s64 %rd4, %rd1, %rd3;
  add.s64 %rd5, %rd2, %rd3;
  ld.global.f32 %f2, [%rd4];
  ld.global.f32 %f3, [%rd5];
  fma.rn.f32 %f3, %f1, %f2, %f3;
  st.global.f32 [%rd5], %f3;
DONE:
  ret;
}
"""

ROLES = """\
.version 8.0
.target sm_90a
.address_size 64
.visible .entry roles(.param .u64 out)
.maxntid 256 .maxnreg 120
{
  .reg .b32 %r<3>;
  .reg .b64 %rd<2>;
  ld.param.u64 %rd1, [out];
  mov.u32 %r1, %tid.x;
  setmaxnreg.ACTION.sync.aligned.u32 COUNT;
  st.global.u32 [%rd1], %r1;
  ret;
}
"""


@pytest.fixture(scope="module")
def assemblers() -> list[Assembler]:
    found = find_assemblers()
    if not found:
        pytest.skip("no assembler: pip install 'goptx[asm]'")
    return found


@pytest.fixture(scope="module")
def whole_program(assemblers: list[Assembler]) -> Assembler:
    if assemblers[0].name != "ptxas":
        pytest.skip("no ptxas: pip install 'goptx[asm]'")
    return assemblers[0]


@pytest.fixture(scope="module", params=["ptxas", "nvjitlink"])
def each(request: pytest.FixtureRequest, assemblers: list[Assembler]) -> Assembler:
    for one in assemblers:
        if one.name == request.param:
            return one
    pytest.skip(f"no {request.param} here")


def error_of(ptx: str, **options: object) -> GoptxError:
    with pytest.raises(GoptxError) as caught:
        assemble(ptx, **{"target": "sm_90", **options})  # type: ignore[arg-type]
    return caught.value


@pytest.mark.parametrize("target", ["sm_80", "sm_90", "sm_120"])
def test_resources_are_those_of_the_kernel(each: Assembler, target: str) -> None:
    cubin = assemble(SAXPY, target=target, assembler=each)
    saxpy = cubin.kernels["saxpy"]
    assert list(cubin.kernels) == ["saxpy"]
    assert 8 <= saxpy.registers <= 40
    assert saxpy.static_shared == 512
    assert saxpy.barriers == 4
    assert saxpy.max_threads == 512
    assert saxpy.constant >= 24
    assert (saxpy.stack, saxpy.spill_stores, saxpy.spill_loads) == (0, 0, 0)
    assert cubin.target == target and cubin.assembler == each and cubin.seconds > 0


def test_a_register_cap_makes_spills_that_are_reported(each: Assembler) -> None:
    cubin = assemble(many_live_values(96), target="sm_90", max_registers=32, assembler=each)
    free = assemble(many_live_values(96), target="sm_90", assembler=each)
    capped = cubin.kernels["wide"]
    assert capped.registers <= 32 < free.kernels["wide"].registers
    assert capped.spill_stores > 0 and capped.spill_loads > 0 and capped.stack > 0
    assert free.kernels["wide"].spill_stores == 0


def test_a_cap_below_the_least_count_is_not_raised_in_silence(each: Assembler) -> None:
    cubin = assemble(many_live_values(96), target="sm_90", max_registers=16, assembler=each)
    assert cubin.kernels["wide"].registers > 16
    assert any("16" in one.message for one in cubin.warnings), cubin.log


def test_an_assembler_that_says_nothing_of_the_cap_is_spoken_for(
    each: Assembler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goptx.cuda.assemble.findings", lambda log: ())
    text = many_live_values(96)
    (found,) = assemble(text, target="sm_90", max_registers=16, assembler=each).warnings
    assert "wide takes 2" in found.message and "16 were asked for" in found.message
    assert (
        found.span is not None
        and text[found.span.start : found.span.end] == "wide"
        and found.hint is not None
    )
    assert assemble(text, target="sm_90", max_registers=40, assembler=each).warnings == ()


def many_live_values(count: int) -> str:
    """A kernel that keeps ``count`` loaded values alive across a barrier."""
    loads = "\n".join(f"  ld.volatile.global.b32 %r{i}, [%rd1+{4 * i}];" for i in range(count))
    stores = "\n".join(
        f"  st.volatile.global.b32 [%rd1+{4 * i}], %r{count - 1 - i};" for i in range(count)
    )
    return f"""\
.version 8.0
.target sm_80
.address_size 64
.visible .entry wide(.param .u64 x)
{{
  .reg .b32 %r<{count}>;
  .reg .b64 %rd<2>;
  ld.param.u64 %rd1, [x];
{loads}
  bar.sync 0;
{stores}
  ret;
}}
"""


def test_code_sections_are_equal_for_equal_code_only(whole_program: Assembler) -> None:
    def code(text: str) -> dict[str, bytes]:
        return code_sections(assemble(text, target="sm_90", assembler=whole_program).image)

    renamed = re.sub(r"%r(\d)", r"%other\1", SAXPY).replace(".b32 %r<", ".b32 %other<")
    assert renamed != SAXPY
    assert code(renamed) == code(SAXPY)
    assert list(code(SAXPY)) == [".text.saxpy"]
    assert code(SAXPY.replace("fma.rn.f32", "fma.rz.f32")) != code(SAXPY)


def test_the_log_line_becomes_a_place_in_the_text(each: Assembler) -> None:
    wrong = SAXPY.replace("fma.rn.f32", "fma.rnn.f32")
    error = error_of(wrong, filename="my kernels; b.ptx", assembler=each)
    lines = wrong.splitlines()
    line = next(i for i, text in enumerate(lines, 1) if "rnn" in text)
    first = error.diagnostics[0]
    assert first.span is not None
    assert (first.span.file, first.span.line, first.span.text) == (
        "my kernels; b.ptx",
        line,
        ".rnn",
    )
    assert "Unknown modifier" in first.message
    assert all("aborted" not in d.message for d in error.diagnostics)


def test_a_message_about_a_kernel_points_at_its_declaration(each: Assembler) -> None:
    error = error_of(SAXPY.replace("tile[512]", "tile[99999]"), assembler=each)
    (one,) = error.diagnostics
    assert one.span is not None and one.span.text == "saxpy" and one.span.line == 4
    assert one.hint is not None and ".extern" in one.hint


@pytest.mark.parametrize("target", ["sm_47", "nonsense", "sm_80"])
def test_targets_that_do_not_fit_are_refused(each: Assembler, target: str) -> None:
    error = error_of(SAXPY.replace("sm_80", "sm_90"), target=target, assembler=each)
    assert all(d.severity == "error" for d in error.diagnostics)
    assert any(d.hint for d in error.diagnostics)


def test_a_newer_target_stands_in_for_one_that_was_given_up(each: Assembler) -> None:
    text = SAXPY.replace("sm_80", "sm_60")
    with pytest.raises(GoptxError):
        assemble(text, target="sm_60", assembler=each)
    cubin = assemble(text, target="sm_60", assembler=each, or_newer=True)
    assert cubin.target == "sm_75" and list(cubin.kernels) == ["saxpy"]
    assert any("sm_60" in one.message and "sm_75" in one.message for one in cubin.warnings)
    assert not assemble(SAXPY, target="sm_80", assembler=each, or_newer=True).warnings


@pytest.mark.parametrize("text", ["", "\n", "hello\n", "// .version 8.0\n", "\x00\x01", "\ufeff"])
def test_what_is_not_ptx_is_told_apart(text: str) -> None:
    error = error_of(text, filename="x.ptx")
    assert "x.ptx is not PTX" in str(error) and error.diagnostics[0].hint


def test_ptx_that_is_too_new_is_refused_at_its_version(each: Assembler) -> None:
    error = error_of("// later\n.version 77.3\n", assembler=each)
    (one,) = error.diagnostics
    assert one.span is not None and (one.span.line, one.span.text) == (2, "77.3")
    assert each.name in one.message and each.version in one.message
    assert one.hint is not None and str(each.max_ptx[0]) in one.hint


def test_an_assembler_that_is_too_old_is_passed_over(tmp_path: Path) -> None:
    fake = tmp_path / "bin" / "ptxas"
    fake.parent.mkdir()
    fake.write_text(
        "#!/bin/sh\n"
        '[ "$1" = --version ] && { echo "Cuda compilation tools, release 12.8, V12.8.61"; exit; }\n'
        "echo \"ptxas x, line 1; fatal   : Unsupported .version 99.0; current version is '8.7'\" "
        ">&2\nexit 255\n"
    )
    fake.chmod(0o755)
    env = {"PATH": str(fake.parent)}
    found = [one for one in find_assemblers(env) if one.origin == "PATH"]
    assert [(one.version, one.max_ptx, one.path) for one in found] == [
        ("12.8.61", (8, 7), str(fake))
    ]
    error = error_of(SAXPY.replace(".version 8.0", ".version 8.8"), assembler=found[0])
    assert "ptxas 12.8.61, which accepts up to 8.7" in str(error)
    chosen = find_assemblers(env)
    if any(one.max_ptx >= (9, 0) for one in chosen):
        newer = SAXPY.replace(".version 8.0", ".version 8.8")
        assert assemble(newer, target="sm_90", env=env).assembler != found[0]


def test_a_broken_assembler_is_named_and_not_used(tmp_path: Path) -> None:
    for name, text in (("ptxas", "#!/bin/sh\nexit 0\n"), ("other", "")):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    env = {"PATH": str(tmp_path)}
    assert all(one.origin != "PATH" for one in find_assemblers(env))
    told = dict(unusable_assemblers(env))
    assert told[f"ptxas (PATH: {tmp_path / 'ptxas'})"] == (
        "it does not answer --version as ptxas does"
    )


def test_without_any_assembler_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ptxas, "candidates", lambda env: iter(()))
    monkeypatch.setattr(nvjitlink, "probe", lambda: "the package cuda-bindings is not installed")
    error = error_of(SAXPY, env={})
    (one,) = error.diagnostics
    assert one.hint is not None and 'pip install "goptx[asm]"' in one.hint
    assert [note.message for note in one.notes] == [
        "ptxas: not in the package nvidia-cuda-nvcc, PATH, CUDA_HOME or /usr/local/cuda",
        "nvJitLink: the package cuda-bindings is not installed",
    ]


@pytest.mark.parametrize(("action", "count"), [("inc", 208), ("dec", 32)])
def test_setmaxnreg_is_in_the_code(whole_program: Assembler, action: str, count: int) -> None:
    text = ROLES.replace("ACTION", action).replace("COUNT", str(count))
    cubin = assemble(text, target="sm_90a", assembler=whole_program)
    assert contains_opcode(cubin.image, "USETMAXREG")
    assert contains_opcode(cubin.image, "USETMAXREG", "roles")
    assert not contains_opcode(cubin.image, "USETMAXREG", "another")
    plain = re.sub(r"  setmaxnreg.*\n", "", text)
    assert not contains_opcode(
        assemble(plain, target="sm_90a", assembler=whole_program).image, "USETMAXREG"
    )


def test_setmaxnreg_that_is_ignored_is_an_error(each: Assembler) -> None:
    text = ROLES.replace("ACTION", "inc").replace("COUNT", "208")
    if each.name == "ptxas":
        text = text.replace(".maxnreg 120", "")
        remedy = ".maxnreg"
    else:
        remedy = "ptxas"
    error = error_of(text, target="sm_90a", assembler=each)
    assert "'setmaxnreg' ignored" in str(error)
    assert any(remedy in (d.hint or "") for d in error.diagnostics)


def test_setmaxnreg_that_vanished_silently_is_an_error(whole_program: Assembler) -> None:
    text = (
        ROLES.replace("ACTION", "inc")
        .replace("COUNT", "208")
        .replace("setmaxnreg", "ret;\n  setmaxnreg")
    )
    error = error_of(text, target="sm_90a", assembler=whole_program)
    assert error.diagnostics[0].span is not None
    assert error.diagnostics[0].span.text == "setmaxnreg.inc"


def test_unknown_options_are_refused(whole_program: Assembler) -> None:
    error = error_of(SAXPY, options=["--no-such-option"], assembler=whole_program)
    assert "no-such-option" in str(error)


def test_options_reach_the_assembler(each: Assembler) -> None:
    text = SAXPY.replace(
        "  fma.rn.f32 %f3, %f1, %f2, %f3;\n",
        "  mul.f32 %f2, %f1, %f2;\n  add.f32 %f3, %f2, %f3;\n",
    )
    fused = assemble(text, target="sm_90", assembler=each)
    apart = assemble(text, target="sm_90", options=["-fmad=false"], assembler=each)
    assert code_sections(fused.image) != code_sections(apart.image)


def test_a_text_that_is_not_ascii_is_assembled(each: Assembler) -> None:
    text = SAXPY.replace("DONE:\n", "DONE: // größer \udcff\n")
    assert "saxpy" in assemble(text, target="sm_90", assembler=each).kernels


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (".version 8.7\n.target sm_90\n", (8, 7)),
        ("//\n// Generated\n//\n\n.version\t9.0\n", (9, 0)),
        ("/* .version 1.0\n*/ .version 7.8 // x\n", (7, 8)),
        (".target sm_90\n", None),
    ],
)
def test_the_version_is_that_of_the_directive(text: str, version: tuple[int, int] | None) -> None:
    assert ptx_version(text) == version


def test_findings_of_both_assemblers_are_read() -> None:
    log = (
        "ptxas a b; c.ptx, line 3; warning : Advisory\n"
        "ptxas application ptx input, line 10; error   : Unknown symbol 'x'\n"
        "ptxas application ptx input, line 10; error   : Unknown symbol 'x'\n"
        "ptxas info    : 0 bytes gmem\n"
        "ptxas info    : (C7510) Potential Performance Loss: wgmma serialized\n"
        "error   : Entry function 'k' uses too much shared data\n"
        "ptxas fatal   : Ptx assembly aborted due to errors\n"
        "ERROR NVJITLINK_ERROR_PTX_COMPILE: JIT the PTX (fused.ptx)\n"
    )
    assert findings(log) == [
        Finding("warning", "Advisory", 3),
        Finding("error", "Unknown symbol 'x'", 10),
        Finding("info", "0 bytes gmem"),
        Finding("warning", "(C7510) Potential Performance Loss: wgmma serialized"),
        Finding("error", "Entry function 'k' uses too much shared data"),
    ]
    summary = "ptxas fatal   : Ptx assembly aborted due to errors\n"
    assert [f.severity for f in findings(summary)] == ["error"]


def test_spills_of_called_functions_count_for_their_kernel() -> None:
    log = (
        "ptxas info    : Compiling entry function 'a' for 'sm_90'\n"
        "ptxas info    : Function properties for a\n"
        "    8 bytes stack frame, 4 bytes spill stores, 12 bytes spill loads\n"
        "ptxas info    : Function properties for helper\n"
        "    0 bytes stack frame, 16 bytes spill stores, 20 bytes spill loads\n"
        "ptxas info    : Compiling entry function 'b' for 'sm_90'\n"
        "ptxas         .     0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads\n"
    )
    assert spills(log) == {"a": (20, 32), "b": (0, 0)}


def test_an_image_that_is_no_cubin_is_refused() -> None:
    for image in (b"", b"no ELF at all", b"\x7fELF"):
        with pytest.raises(GoptxError, match="not a cubin"):
            code_sections(image)
