"""Keys and values of TOML texts are found where they stand."""

from __future__ import annotations

from goptx.launch.places import Path, read_document

TEXT = '''\
# a comment with [brackets] and = signs
seed = 7 # [not.a.table]
"quoted key" = 'lit # eral'
[a . "b.c"]  # header
x.y = """multi
line "quoted" = ]"""
list = [ 1, # one
  [2, "]"], {k = "}", m = 'it'}, ]
empty = []
none = {}
when = 1979-05-27 07:32:00
text = "esc \\" ] ["
[[a.args]]
n = 1
[[a.args]]
n = 2
[a.args.sub]
z = +1_000.5e3
'''


def value_at(*path: str | int) -> str:
    return read_document(TEXT, "t.toml").value(path).text


def key_at(*path: str | int) -> tuple[int, str]:
    span = read_document(TEXT, "t.toml").key(path)
    return span.line, span.text


def test_values() -> None:
    assert value_at("seed") == "7"
    assert value_at("quoted key") == "'lit # eral'"
    assert value_at("a", "b.c", "x", "y") == '"""multi\nline "quoted" = ]"""'
    assert value_at("a", "b.c", "list", 0) == "1"
    assert value_at("a", "b.c", "list", 1) == '[2, "]"]'
    assert value_at("a", "b.c", "list", 1, 1) == '"]"'
    assert value_at("a", "b.c", "list", 2, "k") == '"}"'
    assert value_at("a", "b.c", "list", 2, "m") == "'it'"
    assert value_at("a", "b.c", "empty") == "[]"
    assert value_at("a", "b.c", "none") == "{}"
    assert value_at("a", "b.c", "when") == "1979-05-27 07:32:00"
    assert value_at("a", "b.c", "text") == '"esc \\" ] ["'
    assert value_at("a", "args", 0, "n") == "1"
    assert value_at("a", "args", 1, "n") == "2"
    assert value_at("a", "args", 1, "sub", "z") == "+1_000.5e3"


def test_keys() -> None:
    assert key_at("seed") == (2, "seed")
    assert key_at("quoted key") == (3, '"quoted key"')
    assert key_at("a", "b.c") == (4, 'a . "b.c"')
    assert key_at("a", "b.c", "x", "y") == (5, "x.y")
    assert key_at("a", "b.c", "x") == (5, "x.y")
    assert key_at("a", "args", 1) == (15, "a.args")
    assert key_at("a", "args", 1, "sub", "z") == (18, "z")


def test_nearest_place_around_what_is_not_there() -> None:
    assert key_at("a", "b.c", "missing", 3) == (4, 'a . "b.c"')
    assert key_at("nowhere") == (1, "#")


def test_every_value_has_its_place() -> None:
    document = read_document(TEXT, "t.toml")

    def walk(path: Path, value: object) -> int:
        span = document.value(path)
        count = 1
        if isinstance(value, dict):
            count += sum(walk((*path, k), v) for k, v in value.items())
        elif isinstance(value, list):
            count += sum(walk((*path, i), v) for i, v in enumerate(value))
        elif isinstance(value, int | str):
            assert str(value).split("\n")[0].split('"')[0] in span.text
        return count

    assert walk((), document.data) > 20


def test_strings_without_their_quotes() -> None:
    document = read_document('a = "N + 1"\nb = "N \\u002b 1"\nc = """N"""\n', "t.toml")
    assert document.text(("a",), "N + 1").text == "N + 1"
    assert document.text(("b",), "N + 1").text == '"N \\u002b 1"'
    assert document.text(("c",), "N").text == '"""N"""'
