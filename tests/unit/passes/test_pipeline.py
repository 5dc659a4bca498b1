"""Pipelines: text both ways, order, checks between passes, analyses kept and dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Label, Module, Reg
from goptx.passes import PASSES
from goptx.passes.rename import Rename
from goptx.pipeline import (
    ALL,
    Analyses,
    FunctionPass,
    ModulePass,
    Pass,
    PassBug,
    Pipeline,
    load_object,
)
from goptx.syntax import parse

TEXT = """.version 8.0
.target sm_80
.address_size 64
.visible .entry first(.param .u64 p)
{
	.reg .b64 %rd<3>;
	ld.param.u64 %rd1, [p];
	mov.u64 %rd2, %rd1;
	st.global.u64 [%rd2], %rd1;
	ret;
}
.visible .entry second()
{
	ret;
}
"""


def module() -> Module:
    return parse(TEXT, "two.ptx")


@dataclass(frozen=True)
class Inner:
    """Options inside options."""

    depth: int = 0
    word: str = ""


@dataclass(frozen=True)
class Options(FunctionPass):
    """A pass with an option of each type."""

    name: ClassVar[str] = "options"

    flag: bool = False
    count: int = 3
    share: float = 0.5
    word: str = "w"
    order: Literal["latency", "concat"] = "latency"
    limit: int | None = None
    label: str | None = None
    ids: tuple[int, ...] = ()
    pair: tuple[str, int] = ("a", 1)
    ratios: dict[str, float] = field(default_factory=dict[str, float])
    inner: Inner = Inner()

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError("count is negative")

    def run(self, target: Function, analyses: Analyses) -> bool:
        return False


ME = f"{Options.__module__}:Options"


def parse_one(options: str) -> Options:
    """The pass that these options make; this module may not be importable by its name."""
    from goptx.diag import Source
    from goptx.options import Reader, build

    (spec,) = Reader(Source("<pipeline>", f"options{{{options}}}")).specs()
    return build(Options, spec)


def message(call: Callable[[], object]) -> str:
    with pytest.raises(GoptxError) as caught:
        call()
    return str(caught.value)


# Text


def test_every_registered_pass_has_its_name_and_says_what_it_is() -> None:
    for name, path in PASSES.items():
        found = load_object(path)
        assert issubclass(found, Pass)
        assert found.name == name
        assert found.__doc__


@pytest.mark.parametrize("name", sorted(set(PASSES) - {"rename"}))
def test_names_alone_are_pipelines(name: str) -> None:
    assert str(Pipeline.parse(name)) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dce",
        "normalise,dce,dce",
        "rename{prefix=a_},normalise{labels=false}",
    ],
)
def test_text_both_ways(text: str) -> None:
    assert str(Pipeline.parse(text)) == text


def test_white_space_does_not_matter() -> None:
    found = Pipeline.parse(" normalise { labels = false } ,\n dce ")
    assert str(found) == "normalise{labels=false},dce"


def test_a_flag_needs_no_value() -> None:
    assert parse_one("flag").flag is True


def test_defaults_are_not_printed() -> None:
    assert parse_one("count=3,order=latency") == Options()
    assert str(Options()) == ME


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("count=0x10", Options(count=16)),
        ("count=-1", None),
        ("share=1", Options(share=1.0)),
        ("share=.5e1", Options(share=5.0)),
        ('word="two words, {}"', Options(word="two words, {}")),
        ("order=concat", Options(order="concat")),
        ("limit=none", Options()),
        ("limit=7", Options(limit=7)),
        ("label=none", Options()),
        ('label="none"', Options(label="none")),
        ("ids=[1,2,3]", Options(ids=(1, 2, 3))),
        ("ids=[]", Options()),
        ("pair=[x,2]", Options(pair=("x", 2))),
        ("ratios={a=1,b=2.5}", Options(ratios={"a": 1.0, "b": 2.5})),
        ("inner={depth=2,word=x}", Options(inner=Inner(2, "x"))),
    ],
)
def test_values(options: str, expected: Options | None) -> None:
    if expected is None:
        assert "count is negative" in message(lambda: parse_one(options))
        return
    found = parse_one(options)
    assert found == expected
    again = str(found).removeprefix(ME).removeprefix("{").removesuffix("}")
    assert parse_one(again) == expected


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@given(
    st.builds(
        Options,
        flag=st.booleans(),
        count=st.integers(0),
        share=st.floats(allow_nan=False, allow_infinity=False),
        word=WORDS,
        limit=st.none() | st.integers(),
        label=st.none() | WORDS,
        ids=st.lists(st.integers()).map(tuple),
        pair=st.tuples(WORDS, st.integers()),
        ratios=st.dictionaries(st.from_regex(r"[a-z]\w*", fullmatch=True), st.floats(0, 1)),
        inner=st.builds(Inner, st.integers(), WORDS),
    )
)
def test_what_is_printed_reads_back(options: Options) -> None:
    text = str(options).removeprefix(ME).removeprefix("{").removesuffix("}")
    assert parse_one(text) == options


# Mistakes in the text


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("normalise,dec", 11, ["no pass 'dec'", "did you mean 'dce'?"]),
        ("normalise,", 11, ["expected a name, found the end of the text"]),
        ("dce dce", 5, ["expected ','", "'dce'"]),
        (",dce", 1, ["expected a name, found ','"]),
        ("normalise{labels=}", 18, ["expected a value, found '}'"]),
        ("normalise{labels=true", 22, ["expected ',' or '}'", "the end of the text"]),
        ("normalise{label=true}", 11, ["no option 'label'", "did you mean 'labels'?"]),
        ("normalise{labels=1}", 18, ["expected true|false"]),
        ("normalise{labels,labels}", 18, ["given twice"]),
        ("dce{x=1}", 5, ["'dce' has no option 'x'", "'dce' takes no options"]),
        ("rename", 1, ["'rename' needs prefix=TEXT"]),
        ("rename{prefix}", 8, ["option 'prefix' needs a value: TEXT"]),
        ('rename{prefix="a b"}', 1, ["'rename': prefix 'a b' does not begin a name"]),
        ('rename{prefix="a', 15, ["this string is not closed"]),
        ('rename{prefix="\\q"}', 15, ["bad escape"]),
        ("dce;", 4, ["unexpected ';'"]),
        ("no_such_module:Class", 1, ["cannot load", "No module named 'no_such_module'"]),
        ("./absent.py:Class", 1, ["cannot load", "no such file"]),
        ("json:JSONDecoder", 1, ["is no pass", "derived from FunctionPass"]),
        ("json:nothing", 1, ["cannot load", "has no attribute 'nothing'"]),
    ],
)
def test_mistakes_are_pointed_at(text: str, column: int, words: list[str]) -> None:
    found = message(lambda: Pipeline.parse(text))
    assert f"<pipeline>:1:{column}: error: " in found
    for word in words:
        assert word in found


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("count=x", "expected INTEGER"),
        ("count=1.5", "expected INTEGER"),
        ("share=fast", "expected NUMBER"),
        ("order=latncy", "did you mean 'latency'?"),
        ("limit=soon", "expected INTEGER or none"),
        ("ids=1", "expected [INTEGER, …]"),
        ("ids=[1,x]", "expected INTEGER"),
        ("pair=[x]", "expected [TEXT, INTEGER]"),
        ("ratios={a=x}", "expected NUMBER"),
        ("inner={depth=x}", "expected INTEGER"),
        ("inner={width=1}", "'Inner' has no option 'width'"),
    ],
)
def test_values_of_wrong_type(options: str, words: str) -> None:
    assert words in message(lambda: parse_one(options))


def test_all_mistakes_are_reported_at_once() -> None:
    found = message(lambda: Pipeline.parse("dec,normalise{a=1,b=2},nosuch"))
    assert found.count("error:") == 4


# Running


@dataclass(frozen=True)
class Recording(FunctionPass):
    """Notes which functions it sees."""

    name: ClassVar[str] = "recording"
    seen: list[str] = field(default_factory=list[str])

    def run(self, target: Function, analyses: Analyses) -> bool:
        self.seen.append(target.name)
        return False


@dataclass(frozen=True)
class OnModule(ModulePass):
    """Does nothing to a module."""

    name: ClassVar[str] = "on-module"

    def run(self, target: Module, analyses: Analyses) -> bool:
        return False


@dataclass(frozen=True)
class Breaking(FunctionPass):
    """Leaves a branch to nowhere."""

    name: ClassVar[str] = "breaking"

    def run(self, target: Function, analyses: Analyses) -> bool:
        target.blocks[-1].instructions[-1] = Instruction("bra", (Label("nowhere"),))
        return True


@dataclass(frozen=True)
class Greedy(FunctionPass):
    """Asks for an analysis that it does not declare."""

    name: ClassVar[str] = "greedy"

    def run(self, target: Function, analyses: Analyses) -> bool:
        return bool(analyses.get("cfg"))


@dataclass(frozen=True)
class Crashing(FunctionPass):
    """Has a bug."""

    name: ClassVar[str] = "crashing"

    def run(self, target: Function, analyses: Analyses) -> bool:
        raise KeyError("x")


def test_a_function_pass_runs_on_each_function_of_a_module() -> None:
    one = Recording()
    Pipeline([one]).run(module())
    assert one.seen == ["first", "second"]


def test_a_function_alone_is_a_target_too() -> None:
    one = Recording()
    Pipeline([one]).run(module().kernel("second"))
    assert one.seen == ["second"]


def test_a_module_pass_refuses_a_function() -> None:
    target = module().kernel("second")
    found = message(lambda: Pipeline([OnModule()]).run(target))
    assert "pass 'on-module' runs on a module, not on a function" in found


def test_the_report_says_what_changed() -> None:
    report = Pipeline.parse("strip-debug,copy-propagate,dce,dce").run(module())
    assert [step.changed for step in report.steps] == [False, True, True, False]
    assert [step.text for step in report.steps] == ["strip-debug", "copy-propagate", "dce", "dce"]
    assert report.changed
    assert "dce" in report.table() and "unchanged" in report.table()


def test_dumps_and_times_go_to_the_sink() -> None:
    lines: list[str] = []
    pipeline = Pipeline.parse("copy-propagate,dce")
    pipeline.run(module(), print_after=["dce"], time_passes=True, sink=lines.append)
    dump, table = lines
    assert dump.startswith("// after dce\n.version 8.0")
    assert list(parse(dump).kernels) == ["first", "second"]
    assert table.startswith("pass")
    lines.clear()
    pipeline.run(module(), print_after=["all"], sink=lines.append)
    assert [text.partition("\n")[0] for text in lines] == [
        "// after copy-propagate",
        "// after dce",
    ]


def test_without_a_sink_dumps_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Pipeline.parse("dce").run(module(), print_after=["all"])
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("// after dce: unchanged\n")


def test_broken_ir_after_a_pass_is_a_bug_of_the_pass() -> None:
    with pytest.raises(PassBug) as caught:
        Pipeline([Breaking()]).run(module())
    assert "Breaking left invalid IR" in str(caught.value)
    assert "nowhere" in str(caught.value)
    assert caught.value.findings[0].rule == "IR6"
    assert caught.value.dump is not None and "bra nowhere" in caught.value.dump


def test_broken_ir_before_the_first_pass_is_a_fault_of_the_input() -> None:
    target = module()
    target.kernel("first").blocks[0].instructions[0].operands = (Reg("%no"), Reg("%no"))
    assert "IR8" in message(lambda: Pipeline([Recording()]).run(target))


def test_checks_can_be_left_out() -> None:
    assert Pipeline([Breaking()]).run(module(), verify_each=False).changed


def test_an_undeclared_analysis_is_a_bug_of_the_pass() -> None:
    with pytest.raises(PassBug, match="'cfg', which its 'requires' lacks"):
        Pipeline([Greedy()]).run(module())


def test_a_crash_names_the_pass_and_the_function() -> None:
    with pytest.raises(KeyError) as caught:
        Pipeline([Crashing()]).run(module())
    assert any("Crashing on <Kernel first>" in note for note in caught.value.__notes__)


# Passes of users


def test_a_class_in_a_file_is_a_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.py"
    file.write_text(
        "from __future__ import annotations\n"
        "from dataclasses import dataclass\n"
        "from goptx.pipeline import FunctionPass\n"
        "@dataclass(frozen=True)\n"
        "class Mine(FunctionPass):\n"
        "    name = 'mine'\n"
        "    times: int = 1\n"
        "    def run(self, target, analyses):\n"
        "        return False\n"
    )
    monkeypatch.chdir(tmp_path)
    pipeline = Pipeline.parse("./mine.py:Mine{times=2},dce")
    assert str(pipeline) == "./mine.py:Mine{times=2},dce"
    assert Pipeline.parse(str(pipeline)) == pipeline
    assert not pipeline.run(module()).steps[0].changed


def test_a_file_that_does_not_load_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "bad.py"
    file.write_text("import nothing_of_this_name\n")
    found = message(lambda: Pipeline.parse(f"{file}:Mine"))
    assert "cannot load the pass" in found and "nothing_of_this_name" in found
    file.write_text("def (:\n")
    assert "SyntaxError" in message(lambda: Pipeline.parse(f"{file}:Mine"))


# Analyses


@dataclass(frozen=True)
class Keeping(FunctionPass):
    """Claims a change and keeps the analyses it is told to."""

    name: ClassVar[str] = "keeping"
    requires: ClassVar[tuple[str, ...]] = ("cfg", "dominators", "liveness")

    def run(self, target: Function, analyses: Analyses) -> bool:
        return True


def results_after(preserved: tuple[str, ...]) -> set[str]:
    """Which of cfg, dominators and liveness are still there after a change."""
    function = module().kernel("first")
    names = ("cfg", "dominators", "liveness")
    analyses = Analyses(function)
    before = {name: analyses.get(name) for name in names}
    analyses.keep(function, preserved)
    return {name for name in names if analyses.get(name) is before[name]}


def test_analyses_are_computed_once_and_dropped_unless_preserved() -> None:
    assert results_after(ALL) == {"cfg", "dominators", "liveness"}
    assert results_after(()) == set()
    assert results_after(("cfg",)) == {"cfg"}
    assert results_after(("cfg", "dominators")) == {"cfg", "dominators"}
    # An analysis does not outlive what it was computed from.
    assert results_after(("dominators",)) == set()


def test_a_change_of_one_function_leaves_the_other_alone() -> None:
    target = module()
    analyses = Analyses(target)
    first, second = (analyses.of(function) for function in target.definitions())
    before = first.get("cfg"), second.get("cfg")
    analyses.keep(target.kernel("first"), ())
    assert first.get("cfg") is not before[0]
    assert second.get("cfg") is before[1]
    analyses.keep(target, ())
    assert second.get("cfg") is not before[1]


def test_unknown_analyses_and_missing_modules_are_reported() -> None:
    function = module().kernel("first")
    with pytest.raises(PassBug, match="no analysis 'weather'"):
        Analyses(function).get("weather")
    assert "looks at the whole module" in message(lambda: Analyses(function).get("features"))


def test_a_function_of_ones_own_is_an_analysis() -> None:
    function = module().kernel("first")
    assert Analyses(function).get("goptx.ir.printer:print_function").startswith(".visible .entry")


def test_options_of_passes_are_checked_in_python_too() -> None:
    with pytest.raises(ValueError, match="does not begin a name"):
        Rename("1")
