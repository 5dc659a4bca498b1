"""The road from files to a fused kernel, from Python."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import pytest

import goptx
from goptx.build import MOST_GROWTH, assemble_fused, contract_path, fuse, placed, transform
from goptx.contract import read_contract
from goptx.cuda.assemble import Assembler, Cubin, KernelResources
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions
from goptx.ir import Function, Instruction, Module
from goptx.launch import load_launch
from goptx.loading import load_member
from goptx.pipeline import Analyses, FunctionPass, ModulePass, PassBug, Pipeline
from goptx.specs import MemberSpec, aliases_for, parse_member, specs_of

SAMPLES = Path(__file__).parents[2] / "samples" / "sm_90"
GELU, HARRIS = SAMPLES / "gelu.ptx", SAMPLES / "harris.ptx"

TEXT = """\
.version 8.0
.target sm_90
.address_size 64
.visible .entry store(.param .u64 store_out, .param .u32 store_n)
{
	.reg .b64 %a<2>;
	.reg .b32 %r<4>;
	.reg .pred %p<2>;
	ld.param.u64 %a1, [store_out];
	ld.param.u32 %r1, [store_n];
	mov.u32 %r2, %ctaid.y;
	setp.ge.u32 %p1, %r2, %r1;
	@%p1 bra $done;
	st.global.u32 [%a1], %r2;
$done:
	ret;
}
"""


def store() -> Module:
    return goptx.parse(TEXT, "store.ptx")


# Members


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.ptx", (None, "a.ptx", None)),
        ("x=a.ptx:k", ("x", "a.ptx", "k")),
        ("dir/a=b.ptx", (None, "dir/a=b.ptx", None)),
        ("-", (None, "-", None)),
        ("x=-", ("x", "-", None)),
        ("a.ptx:_Z4geluPf", (None, "a.ptx", "_Z4geluPf")),
        ("C:/a.ptx", (None, "C:/a.ptx", None)),
        ("a:b:c", (None, "a:b", "c")),
    ],
)
def test_members_as_text(text: str, expected: tuple[str | None, str, str | None]) -> None:
    assert parse_member(text) == expected


def test_what_exists_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x=a.ptx:k").write_text("")
    assert parse_member("x=a.ptx:k") == (None, "x=a.ptx:k", None)
    assert parse_member("y=x=a.ptx:k") == ("y", "x=a.ptx:k", None)


@pytest.mark.parametrize(("text", "column"), [("", 1), ("x=", 3), ("x=:k", 3), ("a.ptx:", 6)])
def test_malformed_members(text: str, column: int) -> None:
    with pytest.raises(GoptxError, match=rf"<argument>:1:{column}: error: .* is missing"):
        parse_member(text)


def test_members_from_python() -> None:
    specs = specs_of([GELU, "x=a.ptx:k", store(), MemberSpec("b.ptx")], {"x": (32, 8)})
    assert [s.alias for s in specs] == ["a", "x", "c", "d"]
    assert [s.path for s in specs] == [str(GELU), "a.ptx", "store.ptx", "b.ptx"]
    assert [s.block for s in specs] == [None, (32, 8, 1), None, None]


def test_mistakes_in_members_from_python() -> None:
    with pytest.raises(GoptxError, match="not a member: 7"):
        specs_of([7])
    with pytest.raises(GoptxError, match="there is no member 'q'"):
        specs_of(["a.ptx"], {"q": (1,)})
    with pytest.raises(GoptxError, match="bad shape"):
        specs_of(["a.ptx"], {"a": (0,)})
    with pytest.raises(GoptxError, match="two members have the alias 'b'"):
        specs_of(["b=x.ptx", "y.ptx"])


def test_aliases_beyond_the_alphabet() -> None:
    aliases = aliases_for([MemberSpec("a.ptx")] * 28)
    assert aliases[:2] == ["a", "b"]
    assert aliases[25:] == ["z", "m26", "m27"]


# Shapes


def test_the_block_comes_from_the_spec_then_the_launch_file_then_the_kernel(tmp_path: Path) -> None:
    (tmp_path / "store.ptx").write_text(TEXT)
    path = str(tmp_path / "store.ptx")
    with pytest.raises(GoptxError, match="the block shape of 'a'"):
        load_member(MemberSpec(path), "a")
    (tmp_path / "store.toml").write_text("[store]\ngrid = [4, 4]\nblock = [96]\nargs = []\n")
    beside = load_member(MemberSpec(path), "a")
    assert (beside.block, beside.rank, beside.table) == ((96, 1, 1), 2, "store")
    other = tmp_path / "other.toml"
    other.write_text("[a]\ngrid = [4]\nblock = [64]\nargs = []\n")
    given = load_member(MemberSpec(path), "a", load_launch(other))
    assert (given.block, given.rank, given.table) == ((64, 1, 1), 1, "a")
    told = load_member(MemberSpec(path, block=(32, 1, 1), rank=3), "a", load_launch(other))
    assert (told.block, told.rank) == ((32, 1, 1), 3)


def test_without_a_launch_file_the_rank_is_what_the_kernel_looks_at() -> None:
    spec = MemberSpec("store.ptx", block=(32, 1, 1), module=store())
    assert load_member(spec, "a").rank == 2


def test_the_rank_counts_what_device_functions_look_at() -> None:
    callee = (
        ".func (.param .b32 got) row()\n{\n\t.reg .b32 %r<2>;\n\tmov.u32 %r1, %ctaid.z;\n"
        "\tst.param.b32 [got], %r1;\n\tret;\n}\n"
    )
    call = "{ .param .b32 back; call (back), row; ld.param.b32 %r2, [back]; }"
    head, _, body = TEXT.partition(".visible")
    text = f"{head}{callee}.visible{body}".replace("mov.u32 %r2, %ctaid.y;", call)
    spec = MemberSpec("store.ptx", block=(32, 1, 1), module=goptx.parse(text, "store.ptx"))
    assert load_member(spec, "a").rank == 3


def test_a_module_that_was_read_before_finds_its_launch_file() -> None:
    spec = MemberSpec(str(GELU), module=goptx.load(GELU))
    member = load_member(spec, "a")
    assert member.launch == str(GELU.with_suffix(".toml"))


# Fusing


def test_one_module_may_be_two_members() -> None:
    module = store()
    before = module.to_ptx()
    fused = goptx.fuse(module, module, plan="blocks(a, b)", blocks={"a": (32,), "b": (64,)})
    apart = goptx.fuse(store(), store(), plan="blocks(a, b)", blocks={"a": (32,), "b": (64,)})
    assert fused.ptx == apart.ptx
    assert module.to_ptx() == before


def test_plans_from_python_are_plans_from_text() -> None:
    plan = goptx.blocks((goptx.seq("a", "b"), 1), ("c", 3))
    assert str(plan) == "blocks(seq(a, b):1, c:3)"
    fused = goptx.fuse(GELU, GELU, HARRIS, plan=plan)
    assert fused.contract.plan == str(plan)
    assert fused.ptx == goptx.fuse(GELU, GELU, HARRIS, plan=str(plan)).ptx


def test_what_is_printed_reads_back_to_the_same() -> None:
    fused = goptx.fuse(GELU, HARRIS)
    assert goptx.parse(fused.ptx).to_ptx() == fused.ptx


def test_all_refusals_of_the_default_plans_come_at_once() -> None:
    texmode = goptx.parse(TEXT.replace("sm_90", "sm_90, texmode_independent"), "other.ptx")
    with pytest.raises(GoptxError) as caught:
        goptx.fuse(store(), texmode, blocks={"a": (32,), "b": (32,)})
    (only,) = caught.value.diagnostics
    assert only.rule == "target"


def test_a_product_that_grows_too_much_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = [SAMPLES / f"{name}.ptx" for name in ("bucket", "histogram")]
    fused = goptx.fuse(*samples)
    assert fused.contract.plan == "warps(a, b)"
    (passed,) = fused.report.tried
    assert passed.plan == "product(a, b)" and "instructions, of members" in str(passed.diagnostics)
    asked = goptx.fuse(*samples, strategy="product")
    assert len(asked.contract.origins) > MOST_GROWTH * len(fused.contract.origins) / 2
    monkeypatch.setattr("goptx.build.DEFAULT_ORDER", ("product",) * 2)  # nothing else is legal
    assert goptx.fuse(*samples).contract.plan == "product(a, b)"


def test_nothing_and_one_are_not_fused() -> None:
    with pytest.raises(GoptxError, match="nothing to fuse"):
        fuse([])
    with pytest.raises(GoptxError, match="one member alone"):
        goptx.fuse(GELU)


# Passes over the fused kernel


@dataclass(frozen=True)
class Twice(FunctionPass):
    """Puts a second label-free no-op in front of everything."""

    name: ClassVar[str] = "twice"

    def run(self, target: Function, analyses: Analyses) -> bool:
        target.blocks[0].instructions.insert(0, Instruction("membar.cta"))
        return True


@dataclass(frozen=True)
class Breaking(FunctionPass):
    """Lets control fall to a block that is not there."""

    name: ClassVar[str] = "breaking"

    def run(self, target: Function, analyses: Analyses) -> bool:
        target.blocks[0].next = "$nowhere"
        return True


@dataclass(frozen=True)
class Dropping(ModulePass):
    """Takes away the last parameter."""

    name: ClassVar[str] = "dropping"

    def run(self, target: Module, analyses: Analyses) -> bool:
        next(iter(target.kernels.values())).params.pop()
        return True


def test_a_pass_keeps_the_contract_true() -> None:
    fused = goptx.fuse(GELU, HARRIS, plan="seq(a, b)")
    done = transform(fused, Pipeline([Twice()]))
    assert "membar.cta;" in done.ptx
    assert done.contract.sha256 != fused.contract.sha256
    moved = [(line - 1, *rest) for line, *rest in done.contract.origins]
    assert moved == [tuple(origin) for origin in fused.contract.origins]
    assert done.report.seconds.keys() >= {"load", "fuse", str(Twice())}


def test_a_pass_that_breaks_the_ir_is_a_bug() -> None:
    fused = goptx.fuse(GELU, HARRIS)
    with pytest.raises(PassBug):
        transform(fused, Pipeline([Breaking()]))


def test_a_pass_that_breaks_the_contract_is_refused() -> None:
    fused = goptx.fuse(GELU, HARRIS)
    with pytest.raises(GoptxError, match="changed the name or the parameters"):
        transform(fused, Pipeline([Dropping()]), verify_each=False)


def test_what_is_printed_after_fusing() -> None:
    shown: list[str] = []
    fused = goptx.fuse(GELU, HARRIS)
    assert transform(fused, Pipeline(), print_after=["fuse"], sink=shown.append) is fused
    assert shown == [f"// after fuse\n{fused.ptx}"]


# Assembling


def needs_assembler() -> None:
    from goptx.cuda.assemble import find_assemblers

    if not find_assemblers():
        pytest.skip("no assembler here: pip install 'goptx[asm]'")


def test_assembling_tells_what_the_kernel_needs() -> None:
    needs_assembler()
    fused = assemble_fused(goptx.fuse(GELU, HARRIS))
    resources = fused.contract.resources
    assert resources is not None
    assert resources == fused.report.resources
    assert resources.registers > 0
    assert resources.ctas_per_sm
    assert fused.cubin is not None
    assert fused.cubin.image.startswith(b"\x7fELF")


def test_a_cap_of_registers_is_in_text_and_contract() -> None:
    needs_assembler()
    members = specs_of([SAMPLES / "nbody.ptx", SAMPLES / "montecarlo.ptx"])
    fused = fuse(members, strategy="warps", options=FuseOptions(max_registers=24))
    done = assemble_fused(fused, max_registers=24)
    assert ".maxnreg 24" in done.ptx
    assert done.contract.options["max_registers"] == 24
    assert done.contract.resources is not None
    assert done.contract.resources.registers <= 24


def test_an_error_of_the_assembler_is_at_the_line_of_the_output() -> None:
    needs_assembler()
    fused = goptx.fuse(GELU, HARRIS)
    broken = replace(fused, ptx=fused.ptx.replace("\tret;", "\tret 1;"))
    with pytest.raises(GoptxError, match=r"out\.ptx:\d+:\d+: error: ptxas"):
        assemble_fused(broken, filename="out.ptx")


@pytest.mark.parametrize(("registers", "ctas"), [(64, 1), (72, 0)])
def test_a_kernel_that_fits_no_sm_is_refused(
    monkeypatch: pytest.MonkeyPatch, registers: int, ctas: int
) -> None:
    """An SM has 65,536 registers: 64 for each of 1024 threads."""
    fused = goptx.fuse(GELU, HARRIS)
    fused = replace(fused, contract=replace(fused.contract, block=(1024, 1, 1)))
    kernel = KernelResources(registers, 0, 0, 0, 0, 0, 1, None)
    assembler = Assembler("ptxas", None, "13.0.88", (9, 0), "wheel")
    cubin = Cubin(b"", "sm_90", {fused.contract.kernel: kernel}, "", assembler, (), 0.0)
    monkeypatch.setattr("goptx.cuda.assemble.assemble", lambda *_, **__: cubin)
    if ctas:
        resources = assemble_fused(fused).contract.resources
        assert resources is not None and resources.ctas_per_sm == ctas
    else:
        with pytest.raises(GoptxError, match="the fused kernel cannot be launched: 1024 threads"):
            assemble_fused(fused)


# Writing


def test_both_files_are_written_and_the_contract_finds_them(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "store.ptx").write_text(TEXT)
    member = f"{home / 'store.ptx'}"
    fused = goptx.fuse(member, GELU, blocks={"a": (32,)})
    ptx, beside = fused.write(home / "out.ptx")
    assert (ptx, beside) == (home / "out.ptx", home / "out.contract.toml")
    contract = read_contract(beside)
    assert contract.ptx == "out.ptx"
    assert contract.member("a").path == "store.ptx"
    assert contract.member("b").path == str(GELU)
    assert ptx.read_text() == fused.ptx


def test_the_contract_may_lie_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    fused = goptx.fuse(GELU, HARRIS)
    fused.write(tmp_path / "out.ptx", tmp_path / "c" / "k.toml")
    assert read_contract(tmp_path / "c" / "k.toml").ptx == str(tmp_path / "out.ptx")


def test_nothing_is_written_where_one_file_cannot_be(tmp_path: Path) -> None:
    fused = goptx.fuse(GELU, HARRIS)
    with pytest.raises(GoptxError, match="cannot write"):
        fused.write(tmp_path / "out.ptx", tmp_path / "absent" / "k.toml")
    assert list(tmp_path.iterdir()) == []


def test_names_of_contracts() -> None:
    assert contract_path("a/b.ptx") == Path("a/b.contract.toml")
    assert contract_path("b") == Path("b.contract.toml")


def test_a_contract_for_ptx_without_a_file() -> None:
    fused = goptx.fuse(GELU, HARRIS)
    assert placed(fused.contract, Path(), None).ptx == "-"
