"""The house rules that a machine can hold: who imports whom, lazy libraries, sizes, layout."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Set
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "goptx"

PAGE = ROOT / "docs" / "architecture.md"
if not PAGE.exists():
    pytest.skip(
        "docs/architecture.md, which orders the rooms, is not here", allow_module_level=True
    )

ARCHITECTURE = PAGE.read_text("utf-8")


def layers(page: str) -> list[list[str]]:
    """The rooms as the page orders them, a list for those that stand side by side."""
    (block,) = re.findall(r"^```\n(\w+ <- .*?)^```", page, re.MULTILINE | re.DOTALL)
    return [re.split(r",\s*", row.strip()) for row in block.split("<-")]


LAYERS = layers(ARCHITECTURE)
"""A room imports only from rows above its own, and from itself."""

BACK_ENDS = ("cpu", "cuda")
"""They import what stands up to `contract`; proof and all below it in the table call them."""

HEIGHT = {room: height for height, rooms in enumerate(LAYERS) for room in rooms}

CERTIFICATE_MAY_IMPORT = {"diag", "expr", "isa", "ir", "syntax", "contract"}
"""The checker of fusions shares no code with what it checks."""

THIRD_PARTY = {
    "click": {"cli"},
    "rich": {"cli", "bench"},
    "lark": {"syntax"},
    "networkx": {"analysis", "passes", "fusion", "plan"},
    "numpy": {"launch", "cpu", "cuda", "proof", "bench", "tune", "torch"},
    "llvmlite": {"cpu", "sources"},
    "elftools": {"cuda"},
    "cuda": {"cuda"},
    "torch": {"torch"},
    "triton": {"torch", "cuda"},
    "tomli_w": {"contract", "launch"},
}
"""Where each library may be imported at all."""

LAZY = tuple(THIRD_PARTY)
"""Libraries that importing goptx does not load."""

READ_THE_ENVIRONMENT = {"cli", "cuda"}
"""The command line, and the search for an assembler where a program names no environment."""

LONGEST_MODULE = 500
LONGEST_FUNCTION = 50
"""In lines; of a function those of its body, without its docstring and functions inside of it."""

TOP_LEVEL = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".ci", ".gitignore"),
    *("goptx", "grammars", "passes", "samples", "tests", "tools", "docs"),
}


class Import(NamedTuple):
    """One imported module: who, what, where."""

    room: str
    path: Path
    module: str
    line: int

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}: {self.room} imports {self.module}"

    @property
    def target(self) -> str | None:
        """The room of the package that is imported, None for what is not in it."""
        parts = self.module.split(".")
        return (parts[1] if len(parts) > 1 else "") if parts[0] == "goptx" else None


def sources() -> list[Path]:
    """Every module of the package, the linked folders included."""
    found = [
        Path(folder) / name
        for folder, _, names in os.walk(PACKAGE, followlinks=True)
        for name in names
        if name.endswith(".py")
    ]
    return sorted(found)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def module_name(path: Path) -> list[str]:
    return ["goptx", *path.relative_to(PACKAGE).with_suffix("").parts]


def imports(path: Path) -> Iterator[Import]:
    """All imports of a module: at its top, in functions, for type checking, by name."""
    for node, name in imported(ast.parse(path.read_text("utf-8"), str(path)), module_name(path)):
        yield Import(room_of(path), path, name, node.lineno)


def imported(tree: ast.Module, importer: list[str]) -> Iterator[tuple[ast.stmt | ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom | ast.Call):
            for name in imported_names(node, importer):
                yield node, name


def imported_names(node: ast.AST, importer: list[str]) -> list[str]:
    """What a node imports, as absolute names; ``from goptx import ir`` is ``goptx.ir``."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            base = ".".join([*importer[: -node.level], *filter(None, [base])])
        if base == "goptx":
            return [f"goptx.{alias.name}" for alias in node.names]
        return [base]
    if isinstance(node, ast.Call) and "import_module" in ast.unparse(node.func):
        first = node.args[0] if node.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            return [first.value]
    return []


ALL_IMPORTS = [one for path in sources() for one in imports(path)]


def allowed(room: str, target: str) -> bool:
    """Whether a room may import from another."""
    if target == room or target in ("", "__version__"):
        return True
    if room in BACK_ENDS:
        return HEIGHT.get(target, 99) <= HEIGHT["contract"]
    if target in BACK_ENDS:
        return HEIGHT[room] >= HEIGHT["proof"]
    return HEIGHT[target] < HEIGHT[room]


def test_every_room_has_a_layer() -> None:
    rooms = {room_of(path) for path in sources()} - {"__init__"}
    assert rooms == HEIGHT.keys() | set(BACK_ENDS)


def test_every_room_is_described() -> None:
    table = "".join(re.findall(r"^\|(.*?)\|", ARCHITECTURE, re.MULTILINE))
    described = {name.removesuffix(".py") for name in re.findall(r"`([\w.]+?)/?`", table)}
    rooms = {room_of(path) for path in sources()} - {"__init__", "__main__"}
    assert not rooms - described


def test_imports_point_down_only() -> None:
    wrong = [
        str(one)
        for one in ALL_IMPORTS
        if one.room != "__init__" and one.target is not None and not allowed(one.room, one.target)
    ]
    assert not wrong


def modules(root: Path, package: str = "") -> dict[str, Path]:
    """The Python modules below a folder by their names; a package is named as its folder is."""
    found: dict[str, Path] = {}
    for folder, _, names in os.walk(root, followlinks=True):
        for name in names:
            path = Path(folder) / name
            if path.suffix == ".py":
                parts = [package, *path.relative_to(root).with_suffix("").parts]
                found[".".join(filter(None, parts)).removesuffix(".__init__")] = path
    return found


def reached(path: Path, name: str, known: Set[str]) -> set[str]:
    """The modules among the known ones that a module names in imports, for types or to run.

    ``from a import b`` reaches the module a.b where there is one, and the module a otherwise.
    """
    importer = name.split(".") if path.name != "__init__.py" else [*name.split("."), "__init__"]
    found: set[str] = set()
    for node, module in imported(ast.parse(path.read_text("utf-8"), str(path)), importer):
        names = node.names if isinstance(node, ast.ImportFrom) else []
        submodules = {f"{module}.{alias.name}" for alias in names} & known
        found |= submodules or {module} & known
    return found - {name}


def circles(imports_of: dict[str, set[str]]) -> list[str]:
    """The modules that import themselves by way of others."""
    found: list[str] = []
    for start in imports_of:
        seen: set[str] = set()
        ahead = [start]
        while ahead:
            for name in imports_of.get(ahead.pop(), set()) - seen:
                seen.add(name)
                ahead.append(name)
        if start in seen:
            found.append(start)
    return sorted(found)


@pytest.mark.parametrize(("folder", "package"), [("goptx", "goptx"), ("tools", "")])
def test_no_modules_import_each_other_in_circles(folder: str, package: str) -> None:
    known = modules(ROOT / folder, package)
    assert not circles({name: reached(path, name, known.keys()) for name, path in known.items()})


def test_circles_are_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("room", "target", "verdict"),
    [
        ("ir", "isa", True),
        ("isa", "ir", False),
        ("syntax", "analysis", False),
        ("pipeline", "passes", False),
        ("cpu", "contract", True),
        ("cpu", "passes", False),
        ("cpu", "cuda", False),
        ("fusion", "cuda", False),
        ("proof", "cpu", True),
        ("torch", "cli", False),
    ],
)
def test_the_rule_itself(room: str, target: str, verdict: bool) -> None:
    assert allowed(room, target) is verdict


def test_relative_and_dynamic_imports_are_seen() -> None:
    tree = ast.parse("from . import a\nfrom ..ir import b\nimport_module('goptx.cli')")
    importer = ["goptx", "isa", "types"]
    found = [name for _, name in imported(tree, importer)]
    assert found == ["goptx.isa", "goptx.ir", "goptx.cli"]


def test_the_certificate_is_independent() -> None:
    proof = PACKAGE / "proof"
    parts = [proof / "certificate.py", *proof.glob("cert_*.py")]
    own = tuple(f"goptx.proof.{part.stem}" for part in parts)
    wrong = [
        str(one)
        for part in parts
        for one in imports(part)
        if one.target is not None
        and one.target not in CERTIFICATE_MAY_IMPORT
        and not one.module.startswith(own)
    ]
    assert len(parts) > 1 and not wrong


def test_libraries_stay_in_their_rooms() -> None:
    known = sys.stdlib_module_names | {"goptx"}
    wrong = [
        str(one)
        for one in ALL_IMPORTS
        if (library := one.module.partition(".")[0]) not in known
        and one.room not in THIRD_PARTY.get(library, set())
    ]
    assert not wrong


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after a statement."""
    code = f"{statement}\nimport sys\nprint(*{{m.partition('.')[0] for m in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_goptx_loads_no_library() -> None:
    assert not loaded_by("import goptx") & set(LAZY)


def test_importing_a_room_loads_no_library() -> None:
    rooms = sorted({room_of(path) for path in sources()} - {"__init__", "__main__", "cli", "torch"})
    loaded = loaded_by(f"import {', '.join(f'goptx.{room}' for room in rooms)}")
    assert not loaded & set(LAZY)


def test_the_version_needs_neither_rich_nor_lark() -> None:
    loaded = loaded_by("from goptx.cli import main\nmain(['--version'])")
    assert not loaded & (set(LAZY) - {"click"})


def test_the_environment_is_read_where_it_may_be() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources()
        if room_of(path) not in READ_THE_ENVIRONMENT
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
        and ast.unparse(node) in ("os.environ", "os.getenv", "environ", "getenv")
    ]
    assert not wrong


def everything() -> list[Path]:
    """Every module of the package, the tools and the tests."""
    folders = ("goptx", "tools", "tests")
    return [path for folder in folders for path in modules(ROOT / folder).values()]


def test_files_are_of_readable_size() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in everything()
        if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_functions_are_of_readable_size() -> None:
    long = {
        f"{path.relative_to(ROOT)}: {node.name}": lines
        for path in everything()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := body_lines(node)) > LONGEST_FUNCTION
    }
    assert not long


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function's body, without its docstring and functions inside of it."""
    first = function.body[0]
    described = ast.get_docstring(function) is not None
    start = (first.end_lineno or 0) + 1 if described else first.lineno
    own = set(range(start, (function.end_lineno or 0) + 1))
    for node in ast.walk(function):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node is not function:
            own -= set(range(node.lineno, (node.end_lineno or 0) + 1))
    return len(own)


def test_bodies_are_measured() -> None:
    text = 'def f(\n    a,\n):\n    """Says\n    this."""\n    b = a\n    return b\n'
    (function,) = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef) and body_lines(function) == 2
    text = "def f():\n    def g():\n        b()\n        b()\n    g()\n    return g\n"
    (function,) = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef) and body_lines(function) == 2


def test_what_tests_import_of_each_other_has_a_name_of_its_own() -> None:
    """pytest puts their folders on the path: of two files of one name the first would be taken."""
    files = sorted((ROOT / "tests").rglob("*.py"))
    names = Counter(path.stem for path in files)
    found = {
        (path.name, name)
        for path in files
        for name in re.findall(r"^(?:from|import) (\w+)", path.read_text("utf-8"), re.MULTILINE)
        if names[name] > 1
    }
    assert not found


def test_no_star_imports() -> None:
    wrong = [
        str(path)
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and any(a.name == "*" for a in node.names)
    ]
    assert not wrong


@pytest.mark.parametrize("name", ["passes", "grammars"])
def test_the_linked_folders_are_links(name: str) -> None:
    link = PACKAGE / name
    assert link.is_symlink()
    assert link.readlink() == Path("..") / name


def test_nobody_imports_a_linked_folder_by_its_own_name() -> None:
    folders = [PACKAGE, ROOT / "tests", ROOT / "tools", ROOT / "docs"]
    wrong = [
        f"{path}:{node.lineno}"
        for folder in folders
        for path in folder.rglob("*.py")
        for node, name in imported(ast.parse(path.read_text("utf-8")), ["tests", "x"])
        if name.partition(".")[0] in ("passes", "grammars")
    ]
    assert not wrong


def tracked_top_level() -> set[str]:
    """The first parts of the paths that git tracks."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listing.returncode:
        pytest.skip("not a git checkout: what belongs to the project cannot be told")
    return {path.partition("/")[0] for path in listing.stdout.split("\0") if path}


def test_the_top_level_is_exactly_as_agreed() -> None:
    assert tracked_top_level() <= TOP_LEVEL


def test_public_modules_say_what_they_are() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in sources()
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent
