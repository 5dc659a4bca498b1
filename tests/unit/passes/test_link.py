"""Linking: what is one thing, what gets another name, what is dropped."""

from __future__ import annotations

import pytest

from goptx.cuda.assemble import assemble, find_assemblers
from goptx.diag import GoptxError
from goptx.ir.invariants import check_module
from goptx.passes.link import Linked, common_target, link_modules
from goptx.syntax import parse


def link(*bodies: str) -> Linked:
    """Link modules named 0.ptx, 1.ptx…; the result is valid and assembles."""
    head = ".version 8.0\n.target sm_80\n.address_size 64\n"
    linked = link_modules([parse(head + text, f"{i}.ptx") for i, text in enumerate(bodies)])
    assert not check_module(linked.module)
    text = linked.module.to_ptx()
    assert parse(text).to_ptx() == text
    if find_assemblers():
        assemble(text, target=linked.module.target)
    return linked


def kernel(name: str = "k", body: str = "", linkage: str = ".visible ") -> str:
    declared = ".reg .b32 %r<4>;\n.reg .b64 %d<4>;\n"
    return f"{linkage}.entry {name}()\n{{\n{declared}{body}\nret;\n}}\n"


DEFINITION = (
    ".visible .func (.param .b32 r) twice(.param .b32 x)\n{\n.reg .b32 %r<3>;\n"
    "ld.param.b32 %r1, [x];\nadd.s32 %r2, %r1, %r1;\nst.param.b32 [r], %r2;\nret;\n}\n"
)
PROTOTYPE = ".extern .func (.param .b32 r) twice(.param .b32 x);\n"
CALL = (
    "{\n.param .b32 a;\n.param .b32 b;\nst.param.b32 [a], 1;\ncall.uni (b), twice, (a);\n"
    "ld.param.b32 %r1, [b];\n}\n"
)


def test_one_module_is_left_as_it_is() -> None:
    linked = link('.file 1 "a.cu"\n' + kernel(body=".loc 1 2 3\nmov.u32 %r1, 1;"))
    assert '.file 1 "a.cu"' in linked.module.to_ptx() and not linked.notes


def test_nothing_is_no_module() -> None:
    with pytest.raises(GoptxError, match="nothing to link"):
        link_modules([])


def test_kernels_of_one_name_are_told_apart() -> None:
    linked = link(kernel(), kernel(), kernel("other"), kernel("k_1"))
    assert list(linked.module.kernels) == ["k", "k_2", "other", "k_1"]
    assert linked.renamed == ({}, {"k": "k_2"}, {}, {})
    assert [n.message for n in linked.notes] == ["'k' of 1.ptx is 'k_2' here"]


def test_a_declaration_meets_its_definition_in_either_order() -> None:
    for parts in (
        (PROTOTYPE + kernel(body=CALL), DEFINITION),
        (DEFINITION, PROTOTYPE + kernel(body=CALL)),
    ):
        module = link(*parts).module
        assert list(module.functions) in (["twice", "k"], ["k", "twice"])
        assert not module.functions["twice"].is_prototype
        assert all(f.linkage == "visible" for f in module.functions.values())


ALIASED = (
    DEFINITION.replace("twice", "original")
    + PROTOTYPE.replace("extern", "visible")
    + ".alias twice, original;\n"
)


@pytest.mark.parametrize(
    "parts",
    [
        (ALIASED, kernel(body=CALL)),
        (PROTOTYPE + kernel(body=CALL), ALIASED),
        (ALIASED + kernel(body=CALL), PROTOTYPE + kernel(body=CALL)),
        (ALIASED, ALIASED + kernel(body=CALL)),
    ],
)
def test_an_alias_keeps_its_prototype_in_front(parts: tuple[str, ...]) -> None:
    """The assembler asks for both, and for the linkage of the definition."""
    parts = tuple(p if "twice(" in p else PROTOTYPE + p for p in parts)
    text = link(*parts).module.to_ptx()
    assert text.index(".func (.param .b32 r) twice(") < text.index(".alias twice, original;")


def test_private_functions_stay_private() -> None:
    private = DEFINITION.replace(".visible ", "")
    linked = link(private + kernel(body=CALL), private + kernel("m", body=CALL))
    assert list(linked.module.functions) == ["twice", "k", "twice_1", "m"]
    calls = [i for i in linked.module.kernels["m"].instructions() if i.op.name == "call"]
    assert "twice_1" in str(calls[0])


def test_a_private_name_gives_way_to_a_shared_one() -> None:
    private = DEFINITION.replace(".visible ", "")
    linked = link(private + kernel(body=CALL), DEFINITION)
    assert linked.renamed == ({"twice": "twice_1"}, {})


def test_of_weak_definitions_the_first_or_the_strong_one_stays() -> None:
    weak = DEFINITION.replace(".visible", ".weak")
    linked = link(weak + kernel(body=CALL), weak.replace("%r1, %r1", "%r1, 0"))
    assert "add.s32 %r2, %r1, %r1;" in linked.module.to_ptx()
    assert "add.s32 %r2, %r1, 0;" not in linked.module.to_ptx()
    linked = link(weak.replace("%r1, %r1", "%r1, 0") + kernel(body=CALL), DEFINITION)
    assert "add.s32 %r2, %r1, %r1;" in linked.module.to_ptx()
    assert "add.s32 %r2, %r1, 0;" not in linked.module.to_ptx()


def test_private_variables_and_what_names_them() -> None:
    text = (
        ".global .u32 n = 3;\n.global .u64 where = generic(n)+4;\n"
        + ".global .u64 list[2] = {n, where};\n"
    )
    first, second = (text + kernel(k, "ld.global.u32 %r1, [n+0];") for k in ("k", "m"))
    linked = link(first, second)
    printed = linked.module.to_ptx()
    assert "generic(n_1)" in printed and "n_1, where_1" in printed.replace("{ ", "{")
    assert "[n_1]" in printed and "[n]" in printed


def test_a_local_name_hides_one_of_the_module() -> None:
    hiding = kernel("m", ".shared .b32 n;\nst.shared.u32 [n], 1;")
    linked = link(".global .u32 n;\n" + kernel(), ".global .u32 n;\n" + hiding)
    (local,) = linked.module.kernels["m"].variables
    assert linked.renamed[1]["n"] not in ("n", local)
    assert f"st.shared.u32 [{local}], 1;" in linked.module.to_ptx()


def test_shared_arrays_are_one_if_they_are_declared_alike() -> None:
    pool = ".extern .shared .align 16 .b8 pool[];\n"
    linked = link(pool + kernel(), pool + kernel("m"))
    assert linked.module.to_ptx().count("pool") == 1
    linked = link(pool + kernel(), pool.replace("16", "8") + kernel("m"))
    assert list(linked.module.variables) == ["pool", "pool_1"]


def test_source_files_are_numbered_anew() -> None:
    bodies = [
        f'.file 1 "{name}.cu"\n.file 2 "common.h"\n'
        + kernel(k, ".loc 1 7 3\nmov.u32 %r1, 1;\n.loc 2 9 1\nmov.u32 %r2, 1;")
        for name, k in (("a", "k"), ("b", "m"))
    ]
    module = link(*bodies).module
    assert {i: entry.path for i, entry in module.files.items()} == {
        1: "a.cu",
        2: "common.h",
        3: "b.cu",
    }
    positions = [str(i.loc) for i in module.kernels["m"].instructions()][:2]
    assert positions == [".loc 3 7 3", ".loc 2 9 1"]


def test_debug_sections_are_dropped_with_a_warning() -> None:
    section = ".section .debug_loc\n{\n.b64 $here\n}\n"
    linked = link(kernel(body="$here:") + section, kernel("m"))
    assert ".section" not in linked.module.to_ptx() and "$here" not in linked.module.to_ptx()
    assert [n.severity for n in linked.notes] == ["warning"]


@pytest.mark.parametrize(
    ("targets", "found"),
    [
        (["sm_80", "sm_90"], "sm_90"),
        (["sm_90", "sm_80", "sm_86"], "sm_90"),
        (["sm_90", "sm_90a"], "sm_90a"),
        (["compute_80", "sm_80"], "sm_80"),
        (["sm_100f", "sm_103"], "sm_103f"),
        (["sm_100f", "sm_103a"], "sm_103a"),
        (["sm_90a", "sm_100"], None),
        (["sm_100f", "sm_120"], None),
        (["sm_100a", "sm_100f"], "sm_100a"),
    ],
)
def test_targets(targets: list[str], found: str | None) -> None:
    for order in (targets, targets[::-1]):
        if found is not None:
            assert common_target(order) == found
            continue
        with pytest.raises(GoptxError, match="no target runs code for"):
            common_target(order)


def test_what_cannot_stand_together() -> None:
    def module(target: str, bits: int) -> str:
        return f".version 8.0\n.target {target}\n.address_size {bits}\n"

    for first, second, words in (
        (module("sm_80", 64), module("sm_80", 32), "32-bit and 64-bit modules"),
        (module("sm_80", 64), module("sm_80, texmode_independent", 64), "texture modes"),
    ):
        with pytest.raises(GoptxError, match=words):
            link_modules([parse(first), parse(second)])
