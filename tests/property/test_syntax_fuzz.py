"""Whatever the text, reading it gives a module or findings, never another exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.diag import GoptxError, Source
from goptx.syntax import examine, parse
from goptx.syntax.reader import load

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = [
    (ROOT / path).read_text("utf-8")
    for path in (
        "samples/sm_90/stream.ptx",
        "samples/sm_90/devfunc.ptx",
        "tests/corpus/nvcc/debug_info.ptx",
        "tests/corpus/llvm/mixed.sm_90.ptx",
    )
]
TOKENS = [
    *"{}()[];:,.+-*/%!~@|&^<>=?\"'#_$\\",
    *("//", "/*", "*/", "0x", "0f", "1e", "08", "99999999999999999999", "WARP_SZ", "\0", "\xff"),
    *(".reg", ".b32", ".param", ".entry", ".func", ".global", ".section", ".file", ".loc"),
    *(".pragma", ".align", ".branchtargets", ".callprototype", ".version", ".target", ".v4"),
    *("call", "bra", "ret", "mov", "<999999999>", "%r1", "L:", "inlined_at", ".unified"),
]


def holds(text: str) -> None:
    """A text is read, or refused with findings that can be shown; what is read prints back."""
    source = Source("fuzz.ptx", text)
    _, findings = examine(source)
    for finding in findings:
        assert finding.render()
    try:
        module = parse(text, "fuzz.ptx")
        for function in module.definitions():
            function.load()
    except GoptxError as error:
        assert error.diagnostics
        assert findings
        return
    printed = module.to_ptx()
    assert parse(printed).to_ptx() == printed


@pytest.mark.parametrize("text", SAMPLES, ids=["stream", "devfunc", "debug_info", "llvm"])
def test_every_truncation(text: str) -> None:
    step = 1 if len(text) < 2000 else 7
    for end in range(0, len(text), step):
        holds(text[:end])


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A sample with a few pieces taken out, put in or moved."""
    text = draw(st.sampled_from(SAMPLES))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        length = draw(st.sampled_from((0, 0, 1, 1, 5, 30, 300)))
        put = draw(st.sampled_from(TOKENS) | st.characters(max_codepoint=255) | st.just(""))
        if draw(st.booleans()):
            start = draw(st.integers(0, len(text)))
            put += text[start : start + draw(st.integers(0, 80))]
        text = text[:at] + put + text[at + length :]
    return text


@settings(max_examples=600)
@given(damaged())
def test_damaged_samples(text: str) -> None:
    holds(text)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(TOKENS), max_size=30))
def test_bodies_of_any_tokens(tokens: list[str]) -> None:
    holds(f".version 8.0\n.target sm_90\n.entry k() {{ .reg .b32 %r<4>; {' '.join(tokens)} }}")


@settings(max_examples=200)
@given(data=st.binary(max_size=300), head=st.booleans())
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes, head: bool) -> None:
    path = tmp_path_factory.mktemp("bytes") / "any.ptx"
    path.write_bytes((b".version 8.0\n.target sm_90\n" if head else b"") + data)
    try:
        load(path)
    except GoptxError as error:
        assert str(error)
