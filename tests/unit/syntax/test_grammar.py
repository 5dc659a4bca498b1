"""The grammar: free of conflicts, and the truth about what the fast reader reads."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from goptx.diag import GoptxError, Source
from goptx.ir import Function, Module
from goptx.syntax.grammar import (
    STARTS,
    _grammar,  # pyright: ignore[reportPrivateUsage]
    grammar,
    grammar_text,
)
from goptx.syntax.reader import read_module

from .conftest import corpus, label, read

TOO_LARGE = 400_000
"""Characters above which a file takes the grammar alone more than a second or two."""


def test_no_conflicts() -> None:
    lark = pytest.importorskip("lark")
    pytest.importorskip("interegular")
    lark.Lark(
        grammar_text(), parser="lalr", start=list(STARTS), maybe_placeholders=True, strict=True
    )


def instructions(module: Module) -> list[tuple[object, ...]]:
    """Everything about each instruction that printing does not show, places included."""
    return [
        (i.span.start, i.span.end, str(i), i.operands, i.prefix, i.loc)
        for function in module.definitions()
        for i in function.instructions()
        if i.span is not None
    ]


def registers(function: Function) -> list[object]:
    return [*function.registers.ranges(), *function.registers.singles()]


@pytest.mark.parametrize("path", corpus(), ids=label)
def test_the_fast_reader_reads_what_the_grammar_reads(path: Path) -> None:
    text = read(path)
    if len(text) > TOO_LARGE:
        # The first kernels stand for the rest of a module of one compiler.
        cut = text.find(".visible .entry", TOO_LARGE // 4)
        text = text[: cut if cut > 0 else 0] or text
    source = Source(path.name, text)
    fast = read_module(source, grammar())
    slow = read_module(source, grammar(), by_grammar=True)
    assert slow.to_ptx() == fast.to_ptx()
    assert instructions(slow) == instructions(fast)
    pairs = zip(fast.definitions(), slow.definitions(), strict=True)
    assert all(registers(a) == registers(b) for a, b in pairs)


# Tables kept between runs


TEXT = ".version 8.0\n.target sm_90\n.entry k() { .reg .b32 %r<2>; mov.b32 %r1, (1 + 2); ret; }"


def printed(cache: Path) -> str:
    _grammar.cache_clear()
    try:
        return read_module(Source("k.ptx", TEXT), grammar(cache)).to_ptx()
    finally:
        _grammar.cache_clear()


def test_kept_tables_parse_the_same(tmp_path: Path) -> None:
    first = printed(tmp_path / "new" / "folder")
    (file,) = (tmp_path / "new" / "folder").iterdir()
    stamp = file.stat().st_mtime_ns
    assert printed(tmp_path / "new" / "folder") == first
    assert file.stat().st_mtime_ns == stamp
    assert "mov.b32 %r1, 3;" in first


@pytest.mark.parametrize("damage", [b"", b"garbage", b"\x80\x04}."])
def test_damaged_tables_are_made_again(tmp_path: Path, damage: bytes) -> None:
    first = printed(tmp_path)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage or whole[: len(whole) // 2])
    assert printed(tmp_path) == first
    assert len(file.read_bytes()) > 2 * len(damage or whole[: len(whole) // 3])


def test_tables_cannot_run_code(tmp_path: Path) -> None:
    printed(tmp_path)
    (file,) = tmp_path.iterdir()
    mark = tmp_path / "mark"
    file.write_bytes(f"cos\nsystem\n(S'touch {mark}'\ntR.".encode())
    printed(tmp_path)
    assert not mark.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_does_no_harm(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "mov.b32" in printed(tmp_path)


def test_a_file_in_place_of_the_folder_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    assert "mov.b32" in printed(tmp_path / "cache")


# Messages


@pytest.mark.parametrize(
    ("body", "line", "column", "message"),
    [
        ("mov.b32 %r1 1;", 4, 13, "unexpected '1': expected"),
        ("mov.b32 %r1, ;", 4, 14, "unexpected ';': expected"),
        ("mov.b32 %r1, [%r1;", 4, 18, "unexpected ';': expected ',', ']', a directive"),
        ("mov.b32 %r1, `;", 4, 14, "unexpected '`'"),
        (".reg .b32;", 4, 10, "unexpected ';': expected"),
        ("ret", 4, 4, "unexpected end of the text: expected ';'"),
    ],
)
def test_syntax_errors_say_where_and_what(body: str, line: int, column: int, message: str) -> None:
    text = f".version 8.0\n.target sm_90\n.entry k() {{ .reg .b32 %r<2>;\n{body}\n}}"
    module = read_module(Source("k.ptx", text), grammar())
    with pytest.raises(GoptxError) as caught:
        module.kernel("k").load()
    found = caught.value.diagnostics[0]
    assert found.span is not None
    assert (found.span.line, found.span.column) == (line, column)
    assert message in found.message


def test_no_message_shows_a_name_of_the_parser() -> None:
    for body in ("mov", "@", "mov.b32 %r1, (", "L:;", ".reg", "call (", "{ ] }", ".loc 1", "x: ."):
        text = f".version 8.0\n.target sm_90\n.entry k() {{ {body}\n}}"
        with pytest.raises(GoptxError) as caught:
            read_module(Source("k.ptx", text), grammar()).kernel("k").load()
        assert "__" not in str(caught.value)
        assert not any(word in str(caught.value) for word in ("LSQB", "ANON", "SEMICOLON", "BANG"))
