"""ptxas as judge: it makes the same machine code of a module before and after a pass.

It folds constants, deletes dead code and forgets copies by itself, so what a pass computes wrongly
shows as other code.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from goptx.cuda.assemble import assemble, find_assemblers
from goptx.cuda.cubin import code_sections
from goptx.ir import Int, Module
from goptx.pipeline import Pipeline
from goptx.syntax import load, parse

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    not find_assemblers(), reason="no assembler: pip install 'goptx[asm]'"
)

BINARY = {
    "add": ("u16", "s16", "u32", "s32", "u64", "s64"),
    "sub": ("u16", "s16", "u32", "s32", "u64", "s64"),
    "mul.lo": ("u16", "s16", "u32", "s32", "u64", "s64"),
    "mul.hi": ("u16", "s16", "u32", "s32"),
    "min": ("u16", "s16", "u32", "s32", "u64", "s64"),
    "max": ("u16", "s16", "u32", "s32", "u64", "s64"),
    "and": ("b16", "b32", "b64"),
    "or": ("b16", "b32", "b64"),
    "xor": ("b16", "b32", "b64"),
    "shl": ("b16", "b32", "b64"),
    "shr": ("b16", "b32", "b64", "u16", "s16", "u32", "s32", "u64", "s64"),
    "mul.wide": ("u16", "s16", "u32", "s32"),
}
"""What ptxas computes of constants; it leaves div, rem and mul.hi of 64 bits to the machine."""

UNARY = {
    "not": ("b16", "b32", "b64"),
    "neg": ("s16", "s32", "s64"),
    "abs": ("s16", "s32", "s64"),
}


def code(module: Module) -> dict[str, bytes]:
    return code_sections(assemble(module.to_ptx(), target="sm_90").image)


def constants(bits: int, rng: random.Random) -> int:
    """A number of a type's width, often at an edge."""
    edges = (0, 1, 2, bits - 1, bits, bits + 1, 2 ** (bits - 1), 2 ** (bits - 1) - 1, 2**bits - 1)
    return rng.choice([rng.choice(edges), rng.randrange(2**bits)])


def arithmetic(seed: int) -> str:
    """A kernel that stores the results of each operation on a few constants."""
    rng = random.Random(seed)
    lines: list[str] = []
    count = 0
    for table, arity in ((BINARY, 2), (UNARY, 1)):
        for op, types in table.items():
            for type_ in types:
                bits = int(type_[1:])
                for _ in range(3):
                    names = [f"%v{bits}_{count + i}" for i in range(arity)]
                    values = [constants(bits, rng) for _ in names]
                    if op in ("shl", "shr"):
                        names[1], values[1] = f"%v32_{count + 1}", constants(32, rng)
                    if op == "abs" and values[0] == 2 ** (bits - 1):
                        values[0] = 5
                    for name, value in zip(names, values, strict=True):
                        lines.append(f"mov.b{name[2:4]} {name}, {value};")
                    wide = 2 * bits if op == "mul.wide" else bits
                    result = f"%v{wide}_{count + 2}"
                    lines.append(f"{op}.{type_} {result}, {', '.join(names)};")
                    lines.append(f"st.global.b{wide} [%p+{8 * count}], {result};")
                    count += 3
    registers = [f".reg .b{bits} %v{bits}_<{count}>;" for bits in (16, 32, 64)]
    return "\n".join(
        [
            ".version 8.0\n.target sm_90\n.address_size 64\n.visible .entry k(.param .u64 out)\n{",
            ".reg .b64 %p;",
            *registers,
            "ld.param.u64 %p, [out];",
            *lines,
            "ret;\n}\n",
        ]
    )


@pytest.mark.parametrize("seed", range(4))
def test_folded_constants_are_those_of_ptxas(seed: int) -> None:
    text = arithmetic(seed)
    original, folded = parse(text), parse(text)
    Pipeline.parse("constant-fold").run(folded)
    left = [
        i for i in folded.kernel().instructions() if i.op.name not in ("mov", "st", "ld", "ret")
    ]
    assert not left
    assert code(folded) == code(original)


def test_the_judge_notices_a_wrong_constant() -> None:
    text = arithmetic(0)
    original, folded = parse(text), parse(text)
    Pipeline.parse("constant-fold").run(folded)
    last = [i for i in folded.kernel().instructions() if i.op.name == "mov"][-1]
    (number,) = (o for o in last.operands if isinstance(o, Int))
    last.operands = (last.operands[0], Int(number.value ^ 2))
    assert code(folded) != code(original)


PIPELINES = (
    "normalise,strip-debug,rename{prefix=q_}",
    "simplify-cfg,constant-fold,copy-propagate,dce,simplify-cfg",
)


@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize(
    "path",
    [
        *(f"samples/sm_90/{name}.ptx" for name in ("async_copy", "bitonic", "devfunc", "reduce")),
        *(f"samples/sm_90/{name}.ptx" for name in ("lookup", "structarg")),
        "samples/sm_80/layernorm.ptx",
        "tests/corpus/nvcc/features.ptx",
        "tests/corpus/numba/transcendental.sm_90.ptx",
    ],
)
def test_machine_code_of_samples_is_the_same(path: str, pipeline: str) -> None:
    original, changed = load(ROOT / path), load(ROOT / path)
    Pipeline.parse(pipeline).run(changed)
    assert code(changed) == code(original)
