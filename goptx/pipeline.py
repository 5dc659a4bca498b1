"""Passes and pipelines of passes.

A pass is a frozen dataclass; its fields are its options. A pipeline is written as text, both ways:
``normalise,slice{max_latency=200},dce``. A name stands in the registry of ``passes/__init__.py``,
or is a user's class as ``package.module:Class`` or ``path/to/file.py:Class``.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, is_dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, TypeVar, cast, overload

from goptx.diag import Diagnostic, GoptxError, Note, Source, Span
from goptx.ir import Block, Function, Instruction, Module
from goptx.ir.printer import print_function
from goptx.options import Reader, Spec, build, near, text_of

if TYPE_CHECKING:
    from goptx.analysis.cfg import Cfg
    from goptx.analysis.dominators import DominatorTree
    from goptx.analysis.liveness import Liveness
    from goptx.analysis.reaching import Reaching
    from goptx.ir.bundle import Bundle

Level = Literal["function", "module", "bundle"]
"""What a pass works on: one function with a body, a module, or several kernels with geometry."""

Sink = Callable[[str], object]
"""Takes what a pipeline prints: dumps, and the table of times."""

ALL: Final[tuple[str, ...]] = ("*",)
"""Value of `Pass.preserves`: every analysis."""

REGISTRY: Final = "goptx.passes:PASSES"
"""Where the names of passes are looked up. A name, since passes stand above this module."""

_Target = TypeVar("_Target")


class PassBug(Exception):
    """A pass broke its contract: it left invalid IR, or asked for what it does not declare.

    That is a fault of the pass, not of the input. ``findings`` are the broken invariants, ``dump``
    the IR that the pass left, as PTX.
    """

    def __init__(
        self, message: str, findings: Iterable[Diagnostic] = (), dump: str | None = None
    ) -> None:
        self.findings = tuple(findings)
        self.dump = dump
        super().__init__("\n".join([message, *(f.render() for f in self.findings)]))


@dataclass(frozen=True)
class Analysis:
    """How an analysis is computed: ``module:function``, and what it is called with.

    An input is ``function`` or ``module`` (the thing analysed) or the name of another analysis.
    """

    function: str
    inputs: tuple[str, ...]


ANALYSES: Final[Mapping[str, Analysis]] = {
    "cfg": Analysis("goptx.analysis.cfg:control_flow", ("function",)),
    "dominators": Analysis("goptx.analysis.dominators:dominators", ("cfg",)),
    "postdominators": Analysis("goptx.analysis.dominators:postdominators", ("cfg",)),
    "liveness": Analysis("goptx.analysis.liveness:liveness", ("function", "cfg")),
    "reaching": Analysis(
        "goptx.analysis.reaching:reaching", ("function", "liveness", "dominators")
    ),
    "loops": Analysis("goptx.analysis.loops:find_loops", ("cfg",)),
    "contractions": Analysis("goptx.analysis.contraction:contractions", ("function", "reaching")),
    "regions": Analysis("goptx.analysis.regions:regions", ("function", "cfg", "loops")),
    "uniformity": Analysis("goptx.analysis.uniformity:uniformity", ("function",)),
    "memory": Analysis("goptx.analysis.memory:summarise", ("function", "module")),
    "features": Analysis("goptx.analysis.features:features", ("function", "module")),
    "synchronisation": Analysis(
        "goptx.analysis.synchronisation:synchronisation", ("function", "module")
    ),
}
"""The analyses that passes may ask for, by name."""


def _analysis(name: str) -> Analysis | None:
    """A registered analysis, or a user's ``module:function``, which is given the target."""
    return Analysis(name, ("target",)) if ":" in name else ANALYSES.get(name)


class Analyses:
    """The analyses of one function, module or bundle: computed when asked for, then kept.

    What a pass changes without preserving it is dropped, with everything computed from it.

    Attributes:
        module: the module that the pipeline runs on; None if it runs on less.
    """

    def __init__(
        self,
        target: object,
        allowed: Collection[str] | None = None,
        parent: Analyses | None = None,
    ) -> None:
        root = target if isinstance(target, Module) else None
        self.module: Module | None = parent.module if parent else root
        self._target = target
        self._allowed = allowed
        self._results: dict[int, tuple[object, dict[str, Any]]] = parent._results if parent else {}

    @overload
    def get(self, name: Literal["cfg"]) -> Cfg: ...
    @overload
    def get(self, name: Literal["dominators", "postdominators"]) -> DominatorTree: ...
    @overload
    def get(self, name: Literal["liveness"]) -> Liveness: ...
    @overload
    def get(self, name: Literal["reaching"]) -> Reaching: ...
    @overload
    def get(self, name: str) -> Any: ...
    def get(self, name: str) -> Any:
        """The result of an analysis. PassBug if the running pass does not declare it."""
        if self._allowed is not None and name not in self._allowed:
            raise PassBug(f"a pass asks for the analysis {name!r}, which its 'requires' lacks")
        return self._compute(name)

    def of(self, target: object) -> Analyses:
        """The analyses of a part: of a function of the module. They share one store."""
        return Analyses(target, self._allowed, self)

    def for_pass(self, step: Pass[Any], target: object) -> Analyses:
        """What a pass sees: the analyses of ``target`` that it requires."""
        return Analyses(target, frozenset(step.requires), self)

    def keep(self, target: object, preserved: Collection[str]) -> None:
        """Drop the results for a changed target, but for those preserved.

        A part changes with the whole and the whole with a part.
        """
        if "*" in preserved:
            return
        kept = {n for n in preserved if _inputs(n) <= set(preserved)}
        for owner, results in self._results.values():
            if owner is target or not (
                isinstance(owner, Function) and isinstance(target, Function)
            ):
                for name in [n for n in results if n not in kept]:
                    del results[name]

    def _compute(self, name: str) -> Any:
        # The owner is stored so that its id is not given to another object.
        _, results = self._results.setdefault(id(self._target), (self._target, {}))
        if name not in results:
            analysis = _analysis(name)
            if analysis is None:
                raise PassBug(f"there is no analysis {name!r}; there are {', '.join(ANALYSES)}")
            arguments = [self._input(one, name) for one in analysis.inputs]
            results[name] = load_object(analysis.function)(*arguments)
        return results[name]

    def _input(self, one: str, name: str) -> Any:
        if one in ("function", "target"):
            return self._target
        if one != "module":
            return self._compute(one)
        if self.module is None:
            raise GoptxError.at(
                f"the analysis {name!r} looks at the whole module",
                hint="run the pipeline on a module",
            )
        return self.module


def _inputs(name: str) -> set[str]:
    """The analyses that one is computed from, directly and indirectly."""
    analysis = _analysis(name)
    direct = [n for n in (analysis.inputs if analysis else ()) if n in ANALYSES]
    return set(direct).union(*map(_inputs, direct))


class Pass(ABC, Generic[_Target]):
    """A transformation. Valid IR in, valid IR out; no state of its own.

    Subclasses are frozen dataclasses derived from `FunctionPass`, `ModulePass` or `BundlePass`.
    Their fields are the options; a ValueError of ``__post_init__`` rejects bad ones.

    Attributes:
        name: the name in pipelines.
        level: what ``run`` is called with.
        requires: the analyses that it may ask for.
        preserves: the analyses that hold still after it changed something; `ALL` for every one.
    """

    name: ClassVar[str]
    level: ClassVar[Level]
    requires: ClassVar[tuple[str, ...]] = ()
    preserves: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def run(self, target: _Target, analyses: Analyses) -> bool:
        """Transform in place; True if anything changed."""

    def __str__(self) -> str:
        """The pass as pipeline text, options that are not as by default in braces."""
        return text_of(registered_name(type(self)), self)


class FunctionPass(Pass[Function]):
    """Runs on each function that has a body, kernels and device functions, one by one."""

    level: ClassVar[Level] = "function"


class ModulePass(Pass[Module]):
    """Runs on a module."""

    level: ClassVar[Level] = "module"


class BundlePass(Pass["Bundle"]):
    """Runs on a bundle: several kernels with the geometry of their fusion."""

    level: ClassVar[Level] = "bundle"


@dataclass(frozen=True)
class Step:
    """What became of one pass of a run; times in seconds."""

    text: str
    changed: bool
    seconds: float
    verify_seconds: float


@dataclass(frozen=True)
class Report:
    """What became of a run of a pipeline."""

    steps: tuple[Step, ...]

    @property
    def changed(self) -> bool:
        """Whether any pass changed anything."""
        return any(step.changed for step in self.steps)

    def table(self) -> str:
        """Times as a table of text, in the order in which the passes ran."""
        width = max([len(step.text) for step in self.steps] + [4])
        lines = [f"{'pass':{width}}  {'ms':>9}  {'checks':>9}"]
        for s in self.steps:
            mark = "" if s.changed else "  unchanged"
            times = f"{s.seconds * 1e3:9.3f}  {s.verify_seconds * 1e3:9.3f}"
            lines.append(f"{s.text:{width}}  {times}{mark}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Pipeline:
    """Passes in order. ``Pipeline.parse(text)`` and ``str`` are inverse to each other."""

    passes: tuple[Pass[Any], ...] = field(default=())

    def __init__(self, passes: Iterable[Pass[Any]] = ()) -> None:
        object.__setattr__(self, "passes", tuple(passes))

    @classmethod
    def parse(cls, text: str) -> Pipeline:
        """A pipeline from its text; GoptxError points at what is wrong in it."""
        specs = Reader(Source("<pipeline>", text)).specs()
        passes: list[Pass[Any]] = []
        findings: list[Diagnostic] = []
        for spec in specs:
            try:
                passes.append(build(pass_class(spec), spec))
            except GoptxError as error:
                findings += error.diagnostics
        if findings:
            raise GoptxError(tuple(findings))
        return cls(passes)

    def __str__(self) -> str:
        return ",".join(map(str, self.passes))

    def run(
        self,
        target: Function | Module | Bundle,
        *,
        verify_each: bool = True,
        print_after: Collection[str] = (),
        print_changed: bool = False,
        time_passes: bool = False,
        sink: Sink | None = None,
    ) -> Report:
        """Run the passes on a target, changing it in place.

        With ``verify_each`` the invariants of the IR are checked before the first pass and after
        each that changed something. ``print_after`` holds names of passes, or "all": what they
        leave goes to ``sink`` (by default standard error) as PTX, and so does what the passes leave
        that changed something, if ``print_changed``, and the table of times if ``time_passes``.

        Raises:
            GoptxError: the target is no valid IR to begin with, or a pass refuses it.
            PassBug: a pass left invalid IR.
        """
        out = sink or _to_stderr
        analyses = Analyses(target)
        if verify_each:
            findings = broken_invariants(target)
            if findings:
                raise GoptxError(tuple(findings))
        steps: list[Step] = []
        for one in self.passes:
            started = perf_counter()
            changed = _run_pass(one, target, analyses)
            ran = perf_counter()
            if verify_each and changed:
                _verify(one, target)
            steps.append(Step(str(one), changed, ran - started, perf_counter() - ran))
            wanted = {"all", one.name} & set(print_after) or (print_changed and changed)
            if wanted:
                out(f"// after {one}{'' if changed else ': unchanged'}\n{dump(target)}")
        report = Report(tuple(steps))
        if time_passes:
            out(report.table() + "\n")
        return report


def _to_stderr(text: str) -> None:
    sys.stderr.write(text)


def _run_pass(one: Pass[Any], target: object, analyses: Analyses) -> bool:
    changed = False
    for unit in _units(target, one):
        try:
            if one.run(unit, analyses.for_pass(one, unit)):
                changed = True
                analyses.keep(unit, one.preserves)
        except Exception as error:
            if not isinstance(error, GoptxError):
                error.add_note(f"in pass {one} on {unit!r}")
            raise
    return changed


def _level_of(target: object) -> Level:
    if isinstance(target, Function):
        return "function"
    return "module" if isinstance(target, Module) else "bundle"


def _units(target: Any, one: Pass[Any]) -> Iterator[object]:
    """What a pass is called with, in turn."""
    level = _level_of(target)
    if one.level == level:
        yield target
    elif one.level == "function":
        yield from list(target.definitions())
    else:
        raise GoptxError.at(
            f"pass {one.name!r} runs on a {one.level}, not on a {level}",
            hint=f"give the pipeline a {one.level}",
        )


def dump(target: Function | Module | Bundle) -> str:
    """A function, module or bundle as PTX; of a bundle, one function a strand."""
    if isinstance(target, Module):
        return target.to_ptx()
    return "\n".join(print_function(function) + "\n" for function in _as_functions(target))


def broken_invariants(target: Function | Module | Bundle) -> list[Diagnostic]:
    """The invariants of the IR (`goptx.ir.invariants`) that a target breaks."""
    from goptx.ir.invariants import check_function, check_module

    if isinstance(target, Module):
        return check_module(target)
    return [finding for f in _as_functions(target) for finding in check_function(f)]


def _as_functions(target: Function | Bundle) -> Iterator[Function]:
    """A function itself; a strand as a function that returns where the strand ends."""
    if isinstance(target, Function):
        yield target
        return
    for index, strand in enumerate(target.strands):
        function = Function(f"strand{index}", is_entry=False)
        function.blocks = [*strand.blocks, Block(strand.exit, [Instruction("ret")])]
        function.registers = target.registers
        function.variables.update(target.variables)
        ends = [i for b in strand.blocks for i in b.instructions[-1:] if i.operands]
        ways = {str(end.operands[-1]) for end in ends}
        function.tables.update(
            (name, table)
            for name, table in target.tables.items()
            if table.kind != "branchtargets" or name in ways  # else it is another strand's
        )
        function.prototypes.update(target.prototypes)
        yield function


def _verify(one: Pass[Any], target: Function | Module | Bundle) -> None:
    findings = broken_invariants(target)
    if findings:
        raise PassBug(f"pass {one} left invalid IR", findings, dump(target))


def registered_name(cls: type[Pass[Any]]) -> str:
    """The name of a pass in pipelines: its own if the registry holds it, else module:Class."""
    path = f"{cls.__module__}:{cls.__qualname__}"
    name = getattr(cls, "name", "")
    return name if _registry().get(name) == path else path


def _registry() -> Mapping[str, str]:
    return cast(Mapping[str, str], load_object(REGISTRY))


def pass_class(spec: Spec) -> type[Pass[Any]]:
    """The class that a name in a pipeline means."""
    path = spec.name
    if ":" not in path:
        registry = _registry()
        if path not in registry:
            raise GoptxError.at(f"no pass {path!r}", spec.span, hint=near(path, registry))
        return load_object(registry[path])
    try:
        found = load_object(path)
    except Exception as error:
        raise _cannot_load(path, error, spec.span) from error
    if not (isinstance(found, type) and is_dataclass(found) and issubclass(found, Pass)):
        raise GoptxError.at(
            f"{path!r} is no pass",
            spec.span,
            hint="a pass is a frozen dataclass derived from FunctionPass or ModulePass",
        )
    return cast("type[Pass[Any]]", found)


def _cannot_load(path: str, error: Exception, span: Span) -> GoptxError:
    module = path.rpartition(":")[0]
    note = Note(f"{type(error).__name__}: {error}")
    hint = None
    if isinstance(error, ModuleNotFoundError) and not module.endswith(".py"):
        hint = f"a module must be importable; a file of Python is written as ./{module}.py:Class"
    return GoptxError((Diagnostic("error", f"cannot load the pass {path!r}", span, (note,), hint),))


def load_object(path: str) -> Any:
    """The object that ``module:name`` or ``file.py:name`` names. Raises what importing raises."""
    module_name, _, name = path.rpartition(":")
    if module_name.endswith(".py"):
        found = _load_file(module_name)
    else:
        found = importlib.import_module(module_name)
    for part in name.split("."):
        found = getattr(found, part)
    return found


class _AsItIs(SourceFileLoader):
    """Reads a file as it is now: no compiled code from before, and none left beside it."""

    def path_stats(self, path: str) -> Any:
        """Says that none can be kept (importlib.abc.SourceLoader)."""
        raise OSError


def _load_file(path: str) -> Any:
    """Import a file under its path as name, so that the names of its passes are paths too."""
    if path in sys.modules:
        return sys.modules[path]
    if not Path(path).is_file():
        raise FileNotFoundError(f"no such file: {path}")
    spec = importlib.util.spec_from_file_location(path, path, loader=_AsItIs(path, path))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up while they are made.
    sys.modules[path] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[path]
        raise
    return module
