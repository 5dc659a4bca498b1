"""What bad input gets: findings with place and remedy, in bounded time, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from goptx.diag import Diagnostic, GoptxError, Source
from goptx.syntax import examine, load, parse

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"
KERNEL = HEAD + ".entry k() {\n.reg .b32 %r<10>;\n.reg .f64 %fd<3>;\n.reg .b64 %rd<4>;\n"
MANY = 20_000


def findings(text: str) -> list[Diagnostic]:
    return examine(Source("bad.ptx", text))[1]


def first(text: str) -> str:
    return findings(text)[0].message


# Files


def refusal(path: Path | str) -> Diagnostic:
    with pytest.raises(GoptxError) as caught:
        load(path)
    return caught.value.diagnostics[0]


def test_a_missing_file(tmp_path: Path) -> None:
    found = refusal(tmp_path / "none.ptx")
    assert "cannot read" in found.message
    assert "No such file" in found.message
    assert found.hint


def test_a_folder(tmp_path: Path) -> None:
    assert "Is a directory" in refusal(tmp_path).message


def test_a_name_that_no_file_can_have() -> None:
    assert "cannot read" in refusal("a\0b.ptx").message


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.ptx"
    path.write_bytes(data)
    assert "the file is empty" in refusal(path).message


def test_a_cubin(tmp_path: Path) -> None:
    path = tmp_path / "k.cubin"
    path.write_bytes(b"\x7fELF\x02\x01" + bytes(100))
    found = refusal(path)
    assert "not PTX text" in found.message
    assert found.hint is not None
    assert "cuobjdump" in found.hint


def test_binary_data(tmp_path: Path) -> None:
    path = tmp_path / "random.ptx"
    path.write_bytes(bytes(range(256)) * 10)
    assert "binary data" in refusal(path).message


def test_a_string_of_c_with_its_end(tmp_path: Path) -> None:
    path = tmp_path / "whole_buffer.ptx"
    path.write_bytes(HEAD.encode() + b".entry k() { ret; }\n\0")
    found = refusal(path)
    assert "not PTX text: it ends with a NUL" in found.message
    assert found.span is not None
    assert found.span.line == 5
    assert found.hint is not None
    assert "one byte less" in found.hint


def test_bytes_of_another_encoding_have_a_place(tmp_path: Path) -> None:
    path = tmp_path / "latin.ptx"
    path.write_bytes(HEAD.encode() + b"\n// gr\xfc\xdfe\n")
    found = refusal(path)
    assert "stray byte" in found.message
    assert found.span is not None
    assert (found.span.line, found.span.column) == (5, 6)


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "mark.ptx"
    path.write_bytes(b"\xef\xbb\xbf" + HEAD.encode() + b".entry k() { ret; }\n")
    assert list(load(path).kernels) == ["k"]


def test_standard_input() -> None:
    program = "from goptx.syntax import load; print(list(load('-').kernels))"
    command = [sys.executable, "-c", program]
    text = f"{HEAD}.entry k() {{ ret; }}"
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert done.stdout == "['k']\n"


# Heads


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("garbage", "unexpected 'garbage'"),
        (".entry k() { ret; }", "there is no .version directive"),
        (".version 8.0\n.entry k() { ret; }", "there is no .target directive"),
        (".version 9.9\n.target sm_90\n", "newer than this goptx reads"),
        (".version 8.0\n.target sm_9x\n", "unknown target 'sm_9x'"),
        (".version 8.0\n.target sm_91\n", "unknown target 'sm_91'"),
        (".version 8.0\n.target sm_90\n.address_size 16\n", "it is 32 or 64"),
        (f"{HEAD}.frobnicate 3;", "unknown directive .frobnicate"),
        (f"{HEAD}.frobnicate x;", "unknown directive .frobnicate"),
    ],
)
def test_heads(text: str, message: str) -> None:
    assert message in first(text)


def test_several_mistakes_are_all_found() -> None:
    text = (
        f"{HEAD}.frob x;\n.global .b32 g g;\n.entry k() {{ mov.b32 a, 1; mov.b32 b, 1; }}\n.alias"
    )
    messages = [found.message for found in findings(text)]
    assert len(messages) == 5
    for word in ("'g'", ".frob", "'a'", "'b'", "end of the text"):
        assert any(word in message for message in messages)


# Depth, length and size: each of these takes milliseconds, and grows with the size only


DEEP = {
    "scopes that never close": KERNEL + "{" * MANY,
    "braces": "{" * MANY,
    "parentheses": f"{KERNEL}mov.b32 %r1, {'(' * MANY}1{')' * MANY}; }}",
    "open parentheses": f"{KERNEL}mov.b32 %r1, {'(' * MANY}; }}",
    "brackets": f"{KERNEL}ld.global.b32 %r1, {'[' * MANY}; }}",
    "lists of values": f"{HEAD}.global .b32 a = {'{' * MANY}{'}' * MANY};",
    "digits": f"{KERNEL}mov.b32 %r1, {'9' * MANY}; }}",
    "hexadecimal digits": f"{KERNEL}mov.b32 %r1, 0x{'f' * MANY}; }}",
    "an exponent": f"{KERNEL}mov.f64 %fd1, 1e{'9' * MANY}; }}",
    "registers": f"{KERNEL}.reg .b32 %x<4000000000>; }}",
    "targets": f"{KERNEL}t: .branchtargets L<4000000000>; }}",
    "a dimension": f"{HEAD}.global .b32 a[{'9' * 40}];",
    "an alignment": f"{HEAD}.global .align {'9' * 40} .b32 a;",
    "a comment": f"{HEAD}/*{'*' * MANY}",
    "a string": f'{KERNEL}"{"a;" * MANY}}}',
    "quotes": f"{KERNEL}{chr(34) * MANY}}}",
    "stray characters": f"{HEAD}{chr(228) * MANY}",
    "a version": f".version 8.{'0' * MANY}\n",
    "modifiers": f"{KERNEL}add{'.s32' * MANY} %r1; }}",
    "operands": f"{KERNEL}add.s32 {'%r1,' * MANY}%r1; }}",
    "dots": f"{KERNEL}{'.' * MANY}}}",
    "guards": f"{KERNEL}{'@' * MANY}}}",
    "statements": KERNEL + "garbage ! ;\n" * MANY + "}",
    "items": HEAD + "garbage\n" * MANY,
    "a register's number": f"{KERNEL}mov.b32 %r{'1' * MANY}, 1; }}",
}


@pytest.mark.parametrize("name", DEEP)
def test_exaggerations_are_refused(name: str) -> None:
    found = findings(DEEP[name])
    assert any(one.severity == "error" for one in found)
    assert all(len(one.render()) < 3000 for one in found)


LONG = {
    "scopes": KERNEL + "{" * MANY + "}" * MANY + "}",
    "sibling scopes": KERNEL + "{.reg .b32 t; mov.b32 t, 1;}" * MANY + "}",
    "signs": f"{KERNEL}mov.b32 %r1, {'-' * MANY}1; }}",
    "a sum": f"{KERNEL}mov.b32 %r1, {'1+' * MANY}1; }}",
    "conditions": f"{KERNEL}mov.b32 %r1, {'1?2:' * MANY}1; }}",
    "labels": KERNEL + "".join(f"L{i}: " for i in range(MANY)) + "}",
    "registers": KERNEL + "".join(f".reg .b32 q{i};" for i in range(MANY)) + "}",
    "ranges": f"{KERNEL}.reg .b32 %x<1000000>; mov.b32 %x999999, 1; }}",
    "a name": f"{KERNEL}.reg .b32 {'a' * MANY}; mov.b32 {'a' * MANY}, 1; }}",
    "a name of digits": f"{KERNEL}.reg .b32 a{'1' * MANY}; mov.b32 a{'1' * MANY}, 1; }}",
    "functions": HEAD + "".join(f".func f{i}() {{ ret; }}\n" for i in range(2000)),
    "comments": HEAD + "/**/" * MANY,
    "spaces": KERNEL + " \n" * MANY + "}",
    "places": KERNEL + ".loc 1 2 3\n" * MANY + "}",
    "data": HEAD + ".section .x {" + ".b8 1\n" * MANY + "}",
}


@pytest.mark.parametrize("name", LONG)
def test_large_but_legal_texts_are_read(name: str) -> None:
    text = LONG[name]
    assert [f.render() for f in findings(text) if f.severity == "error"] == []
    module = parse(text)
    for function in module.definitions():
        function.load()


@pytest.mark.parametrize("value", ["7", "-7", "0x7f", "0f3F800000", "{1, 2}", "0x7f, 1"])
def test_lists_of_a_million_values(value: str) -> None:
    count = 1_000_000
    text = f"{HEAD}.global .b32 a[{2 * count}][2] = {{{', '.join([value] * count)}}};"
    (variable,) = parse(text).variables.values()
    assert variable.init is not None
    assert variable.init.count(",") >= count - 1


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("{1,2 , 3}", "{1, 2, 3}"),
        ("{ 0x10, 0XfF }", "{16, 255}"),
        ("{-1, -0}", "{-1, -0}"),
        ("{0f3f800000, 0d3ff0000000000000}", "{0f3F800000, 0d3FF0000000000000}"),
        ("{{1,2},{3,4}}", "{{1, 2}, {3, 4}}"),
        ("{010, 1+1, 0b11}", "{8, 2, 3}"),
        ("{18446744073709551615}", "{0xffffffffffffffff}"),
        ("{x, generic(x)+4, 0xFF(x)}", "{x, generic(x)+4, 0xFF(x)}"),
    ],
)
def test_lists_are_printed_in_one_form(written: str, printed: str) -> None:
    text = f"{HEAD}.global .b32 x;\n.global .b64 a[4][2] = {written};"
    assert parse(text).variables["a"].init == printed


# A hundred megabytes


@pytest.mark.slow
def test_a_hundred_megabytes(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    sample = (root / "samples/sm_90/nbody.ptx").read_text("utf-8")
    start = sample.index(".visible")
    path = tmp_path / "large.ptx"
    with path.open("w") as file:
        file.write(sample[:start])
        number = 0
        while file.tell() < 100_000_000:
            file.write(sample[start:].replace("nbody", f"n{number}"))
            number += 1
    program = (
        "import sys; from goptx.syntax import load; m = load(sys.argv[1]); "
        "k = list(m.kernels.values()); k[5].load(); print(len(k))\n"
        "print(next(l.split()[1] for l in open('/proc/self/status') if l.startswith('VmHWM')))"
    )
    command = [sys.executable, "-c", program, str(path)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=300, env=dict(os.environ)
    )
    count, peak = done.stdout.split()
    assert int(count) == number
    if sys.platform == "linux":
        assert int(peak) < 1_000_000  # KB: text, text without comments, outline, headers


# Going on behind errors


def test_what_can_be_read_of_a_body_with_errors_is_checked_too() -> None:
    found = findings(
        f"{HEAD}.entry k() {{ .reg .b32 %r<3>;\nmov.u32 %r1, %r9;\nadd.s32 %r1, %r1;\n"
        "bra nowhere;\nret; }\n.entry m() { .reg .f32 %f<2>;\nadd.s32 %f1, %f1, %f1; }"
    )
    assert [one.message.split(",")[0] for one in found][:3] == [
        "undeclared name '%r9'",
        "'add.s32' takes 3 operands",
        "undefined label 'nowhere'",
    ]
    assert any("operand 1 of 'add.s32'" in one.message for one in found)


def test_an_item_without_an_end_takes_no_other_along() -> None:
    text = f"{HEAD}.global .b32 q\n.entry k() {{ .reg .b32 %r<3>;\nadd.s32 %r1, %r1; }}\n"
    module, found = examine(Source("bad.ptx", text))
    assert list(module.kernels) == ["k"]
    assert ["unexpected '.entry'" in f.message for f in found] == [True, False]


def test_places_in_a_text_of_nothing_but_ends_of_lines() -> None:
    import tracemalloc

    source = Source("ends.ptx", "\n" * 4_000_000 + "x\ny")
    tracemalloc.start()
    assert source.position(4_000_000) == (4_000_001, 1)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()
    assert source.position(4_000_002) == (4_000_002, 1)
    assert source.line_at(4_000_000) == "x" and source.line_at(4_000_002) == "y"


def test_lines_and_columns_are_those_of_counting() -> None:
    text = "".join("ab\n" * (n % 5) + "c" * (n * 37 % 900) for n in range(60))
    source = Source("a.ptx", text)
    for offset in range(0, len(text) + 1, 7):
        before = text[:offset].split("\n")
        assert source.position(offset) == (len(before), len(before[-1]) + 1)
    assert Source("empty.ptx", "").position(0) == (1, 1)


def test_an_item_that_stops_in_the_middle() -> None:
    for text in (KERNEL + "ret;", HEAD + ".entry k(", HEAD + ".global .u32 a[4"):
        found = findings(text)
        assert any(d.hint == "the file may be truncated" for d in found), text
