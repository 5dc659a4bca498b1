"""Expressions mean what they mean in Python, and nothing of a file is executed."""

from __future__ import annotations

import math
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from goptx.diag import GoptxError, Source, Span
from goptx.expr import C_HELPERS, MAX_DEPTH, MAX_TEXT, Expr, is_name

NAMES = {"N": 1000, "M": 7, "k": -3}


def ceil_div(a: int, b: int) -> int:
    return -(-a // b)


def by_python(text: str) -> object:
    return eval(text, {"__builtins__": {}, "min": min, "max": max, "ceil_div": ceil_div}, NAMES)


@st.composite
def integer_texts(draw: st.DrawFn, depth: int = 4) -> str:
    """Texts of integer expressions."""
    if depth == 0 or draw(st.booleans()):
        return draw(st.sampled_from(["N", "M", "k", "0", "1", "2", "17", "0x1F", "1_000"]))
    sub = integer_texts(depth=depth - 1)
    a, b = draw(sub), draw(sub)
    form = draw(
        st.sampled_from(
            [
                "{a} + {b}",
                "{a} - {b}",
                "({a}) * ({b})",
                "({a}) // ({b})",
                "({a}) % ({b})",
                "-({a})",
                "-{a}",
                "+{a}",
                "({a}) ** 2",
                "-{a} ** 2",
                "min({a}, {b}, 5)",
                "max({a}, {b})",
                "ceil_div({a}, {b})",
                "({a}) < ({b})",
                "({a}) == ({b})",
                "({a} if {b} else {a})",
                "{a} if ({a}) <= ({b}) else {b}",
                "{a} - ({b} - {a})",
            ]
        )
    )
    return form.format(a=a, b=b)


@given(integer_texts())
def test_evaluation_is_pythons(text: str) -> None:
    try:
        found = Expr.parse(text)
    except GoptxError:
        assume("<" in text or "==" in text)  # a chain of comparisons is not in the language
        return
    try:
        wanted = by_python(text)
    except ZeroDivisionError:
        with pytest.raises(GoptxError, match="division by zero"):
            found.evaluate(NAMES)
        return
    try:
        assert found.evaluate(NAMES) == wanted
    except GoptxError:
        assert abs(wanted).bit_length() > 64  # type: ignore[arg-type]


@given(integer_texts())
def test_text_round_trips(text: str) -> None:
    try:
        found = Expr.parse(text)
    except GoptxError:
        assume(False)
        return
    again = Expr.parse(str(found))
    assert again == found
    assert str(again) == str(found)
    assert hash(again) == hash(found)
    assert again.names == found.names
    try:
        wanted = found.evaluate(NAMES)
    except GoptxError:
        return
    assert again.evaluate(NAMES) == wanted


@given(st.one_of(st.integers(-(2**100), 2**100), st.floats()))
def test_plain_numbers_are_expressions(value: float) -> None:
    found = Expr.parse(value)
    result = Expr.parse(str(found)).evaluate()
    assert result == value or (math.isnan(value) and math.isnan(result))
    assert math.copysign(1, result) == math.copysign(1, value) or value != value
    assert type(found.evaluate()) is type(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(N + 511) // 512", 2),
        ("N / 8", 125.0),
        ("2 ** -1", 0.5),
        ("1e3 + .5", 1000.5),
        ("2 ** 3 ** 2", 512),
        ("-2 ** 2", -4),
        ("-k", 3),
        ("7 if N > 5 else 8", 7),
        ("1 // 0 if N < 5 else 8", 8),
        ("-inf", -math.inf),
        (" N\n+ 1 ", 1001),
    ],
)
def test_values(text: str, value: float) -> None:
    assert Expr.parse(text).evaluate(NAMES) == value


HOSTILE = [
    "__import__('os').system('true')",
    "N.__class__",
    "N[0]",
    "[N for N in N]",
    "lambda: 1",
    "(N := 5)",
    "f'{N}'",
    "min(*N)",
    "max(N, key=N)",
    "True",
    "not N",
    "N and 1",
    "N is N",
    "0777",
    "1 < N < 3",
    "()",
    "(1, 2)",
    "",
    "   ",
    "1 +",
    "N N",
    "é",
    "1j",
    "print(N)",
    "N(1)",
    "min(1)",
    "ceil_div(1)",
    "1if N else 2",
    "\x00",
    "#",
    "(" * 300 + "1" + ")" * 300,
    "-" * (MAX_DEPTH + 1) + "1",
    "1" + "+1" * MAX_TEXT,
    "9" * 4000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_not_in_the_language_is_refused(text: str) -> None:
    with pytest.raises(GoptxError):
        Expr.parse(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("9 ** 9 ** 9", "too large"),
        ("2 ** 127 * 2", "127 bits"),
        ("N ** N", "too large"),
        ("10.0 ** 400", "too large"),
        ("N / 0", "division by zero"),
        ("N % 0", "division by zero"),
        ("ceil_div(N, 0)", "division by zero"),
        ("0 ** -1", "division by zero"),
        ("(-8) ** 0.5", "root of a negative"),
        ("N + Q", "unknown name 'Q'"),
    ],
)
def test_evaluation_that_fails(text: str, message: str) -> None:
    with pytest.raises(GoptxError, match=message):
        Expr.parse(text).evaluate(NAMES)


def test_errors_stand_at_the_part_that_is_wrong() -> None:
    source = Source("k.toml", 'grid = ["(N + foo(2)) // 2"]')
    span = Span(source, 9, 26)
    with pytest.raises(GoptxError) as caught:
        Expr.parse(span.text, span)
    assert caught.value.diagnostics[0].span is not None
    assert caught.value.diagnostics[0].span.text == "foo(2)"


def test_near_names_are_suggested() -> None:
    source = Source("k.toml", "Lenght + 1")
    with pytest.raises(GoptxError, match="did you mean Length") as caught:
        Expr.parse(source.text, Span(source, 0, 10)).require({"Length", "N"})
    assert caught.value.diagnostics[0].span is not None
    assert caught.value.diagnostics[0].span.text == "Lenght"


def test_integers_are_wanted() -> None:
    with pytest.raises(GoptxError, match=r"grid\.x must be an integer, but N / 3") as caught:
        Expr.parse("N / 3").evaluate_int(NAMES, "grid.x")
    assert "//" in (caught.value.diagnostics[0].hint or "")


def test_names() -> None:
    assert Expr.parse("min(N, M) + inf").names == {"N", "M"}
    good = ["N", "_", "n_elements", "min"]
    assert [t for t in [*good, "inf", "if", "2a", "a-b", "é", ""] if is_name(t)] == good


@pytest.mark.parametrize("text", ["N / 2", "1.5", "2 ** 64 + 18446744073709551616"])
def test_only_integers_become_c(text: str) -> None:
    with pytest.raises(GoptxError):
        Expr.parse(text).to_c()


C_CASES = [
    "(N + 511) // 512",
    "k // M",
    "k % M",
    "M % k",
    "-N // M",
    "-(N % -M)",
    "ceil_div(k, 2) + ceil_div(-N, 3) + ceil_div(N, 3)",
    "min(N, M, k) * max(k, M, 2)",
    "M ** 5 - 2 ** 40 + k ** 3",
    "(N if k < 0 else M) + (N > M) * 10 + (k == -3) + (k != 0)",
    "N - (M - k) - 1",
    "-k ** 2",
]


@pytest.mark.skipif(shutil.which("g++") is None, reason="no C++ compiler on this machine")
def test_c_computes_the_same(tmp_path: Path) -> None:
    lines = [
        f'  printf("%lld\\n", (long long){Expr.parse(c).to_c({"k": "(v.k)"})});' for c in C_CASES
    ]
    declarations = "".join(f"  int64_t {n} = {v};\n" for n, v in NAMES.items() if n != "k")
    program = (
        "#include <stdint.h>\n#include <stdio.h>\n"
        + C_HELPERS
        + "int main() {\n"
        + declarations
        + "  struct { int64_t k; } v = { -3 };\n"
        + "\n".join(lines)
        + "\n  return 0;\n}\n"
    )
    (tmp_path / "case.cpp").write_text(program)
    build = ["g++", "-Wall", "-Werror", "-Wno-unused", "case.cpp", "-o", "case"]
    subprocess.run(build, cwd=tmp_path, check=True)
    output = subprocess.run([tmp_path / "case"], check=True, capture_output=True, text=True).stdout
    assert [int(line) for line in output.split()] == [
        Expr.parse(c).evaluate(NAMES) for c in C_CASES
    ]
