from __future__ import annotations

from goptx.analysis.contraction import contractions
from goptx.analysis.features import features


def found(module):
    return features(module.kernel("k"), module)


def test_special_registers_through_device_functions(make_module):
    top = ".func f() { .reg .b32 %a; mov.u32 %a, %ctaid.y; ret; }"
    f = found(make_module("mov.u32 %r1, %tid.x;\ncall f;\nmov.u32 %r2, %tid.y;\nret;", top=top))
    assert set(f.special) == {"%tid.x", "%tid.y", "%ctaid.y"}
    assert len(f.reads("%tid")) == 2
    assert f.special["%ctaid.y"][0].function == "f"
    assert f.reads("%laneid") == ()


def test_shared_layout_aligns_each_variable(make_module):
    body = """.shared .align 1 .b8 a[5];
    .shared .align 16 .b8 b[20];
    .shared .b64 c;
    mov.u32 %r1, dyn; mov.u32 %r2, modular; ret;"""
    top = (
        ".extern .shared .align 128 .b8 dyn[];\n.shared .align 4 .b32 modular[2];\n"
        ".shared .align 4 .b32 unused[64];"
    )
    shared = found(make_module(body, top=top)).shared
    offsets = {p.variable.name: p.offset for p in shared.placed}
    assert offsets == {"a": 0, "b": 16, "c": 40, "modular": 48}
    assert shared.bytes == 56
    assert shared.alignment == 128
    assert [v.name for v in shared.dynamic] == ["dyn"]


def test_no_shared_memory(make_module):
    shared = found(make_module("ret;")).shared
    assert (shared.bytes, shared.alignment, shared.placed, shared.dynamic) == (0, 1, (), ())


def test_module_variables_through_callees_and_initialisers(make_module):
    top = """.global .b32 target;
    .global .u64 pointer = target;
    .global .b32 idle;
    .const .b32 table[4];
    .func f() { .reg .b32 %a; ld.const.b32 %a, [table+4]; ret; }"""
    f = found(make_module("ld.global.u64 %rd1, [pointer];\ncall f;\nret;", top=top))
    assert set(f.globals) == {"pointer", "target"}
    assert f.globals["target"] == ()
    assert set(f.constants) == {"table"}


def test_local_memory_and_alloca(make_module):
    body = ".local .align 8 .b8 depot[40];\nstacksave.u64 %rd1;\nalloca.u64 %rd2, 16;\nret;"
    f = found(make_module(body))
    assert [v.name for v in f.local] == ["depot"]
    assert [at.instruction.op.name for at in f.alloca] == ["stacksave", "alloca"]


def test_unknown_opcodes_and_modifiers_have_places(make_module):
    f = found(make_module("warp.drive %r1, %r2;\nadd.sideways.s32 %r1, %r2, %r3;\nret;"))
    assert [at.instruction.op.text for at in f.unknown] == ["warp.drive", "add.sideways.s32"]
    assert str(f.unknown[0]).startswith("test.ptx:")


def test_carry_chains_in_pieces(make_module):
    body = """add.cc.u32 %r1, %r2, %r3;
    mov.b32 %r9, 0;
    addc.cc.u32 %r4, %r5, %r6;
    addc.u32 %r7, %r8, 0;
    sub.cc.u32 %r1, %r2, %r3;
    subc.u32 %r1, %r2, %r3;
    ret;"""
    chains = found(make_module(body)).carries
    assert [[at.instruction.op.name for at in chain] for chain in chains] == [
        ["add", "addc", "addc"],
        ["sub", "subc"],
    ]


def test_vectors_atomics_textures_and_indirect_branches(make_module):
    body = """ld.global.v4.f32 {%f1, %f2, %f3, %f4}, [%rd1];
    atom.global.add.u32 %r1, [%rd1], 1;
    atom.global.add.u32 _, [%rd1], 1;
    red.global.add.u32 [%rd1], 1;
    txq.width.b32 %r2, [%rd2];
    T: .branchtargets L;
    brx.idx %r1, T;
    L: ret;"""
    f = found(make_module(body))
    assert [at.instruction.op.vector for at in f.vectors] == [4]
    assert len(f.atomic_results) == 1
    assert len(f.textures) == 1
    assert len(f.indirect_branches) == 1


def test_external_and_indirect_calls(make_module):
    body = "{ .param .b32 p; call out, (p); }\nret;"
    f = found(make_module(body, top=".extern .func out(.param .b32 a);"))
    assert len(f.external_calls) == 1
    assert f.indirect_calls == ()


PAIRS = [
    ("mul.f32 %f1, %f2, %f3;\nadd.f32 %f4, %f1, %f5;", 1),
    ("mul.f32 %f1, %f2, %f3;\nsub.f32 %f4, %f5, %f1;", 1),
    ("mul.f64 %fd1, %fd2, %fd3;\nadd.f64 %fd4, %fd1, %fd5;", 1),
    ("mul.ftz.f32 %f1, %f2, %f3;\nadd.ftz.f32 %f4, %f1, %f5;", 1),
    ("mul.f32 %f1, %f2, %f3;\nneg.f32 %f6, %f1;\nadd.f32 %f4, %f6, %f5;", 1),
    ("mul.f32 %f1, %f2, %f3;\nmov.b32 %r1, %f1;\nmov.b32 %f6, %r1;\nadd.f32 %f4, %f6, %f5;", 1),
    ("mul.f32 %f1, %f2, %f3;\nadd.f32 %f4, %f1, %f1;", 1),
    ("mul.f32 %f1, %f2, %f3;\nmul.f32 %f6, %f2, %f2;\nadd.f32 %f4, %f1, %f6;", 2),
    ("mul.rn.f32 %f1, %f2, %f3;\nadd.f32 %f4, %f1, %f5;", 0),
    ("mul.f32 %f1, %f2, %f3;\nadd.rn.f32 %f4, %f1, %f5;", 0),
    ("mul.lo.s32 %r1, %r2, %r3;\nadd.s32 %r4, %r1, %r5;", 0),
    ("mul.f32 %f1, %f2, %f3;\nfma.rn.f32 %f4, %f1, %f5, %f6;", 0),
    ("mul.f32 %f1, %f2, %f3;\nmov.f32 %f1, %f2;\nadd.f32 %f4, %f1, %f5;", 0),
]


def test_contractible_pairs(make_kernel):
    for body, count in PAIRS:
        assert len(contractions(make_kernel(body + "\nret;"))) == count, body


def test_pair_over_a_branch_is_found_and_marked(make_kernel):
    body = "mul.f32 %f1, %f2, %f3;\n@%p1 bra L;\nadd.f32 %f4, %f1, %f5;\nL: ret;"
    (pair,) = contractions(make_kernel(body))
    assert not pair.same_block
    assert pair.product.instruction.op.name == "mul"
