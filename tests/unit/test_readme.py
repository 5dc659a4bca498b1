"""README and pages say what is true: commands run, generated parts and links are up to date."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """The README's code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.M | re.S)


def first_commands() -> list[str]:
    return blocks("bash")[0].splitlines()


def test_the_first_block_is_two_commands_that_install_what_they_need() -> None:
    install, test = first_commands()
    assert install.startswith("pip install -e '.[asm]' && goptx fuse ")
    assert test == "pip install -e '.[test]' && python -m pytest -n auto"


def test_nothing_comes_before_the_first_block_but_what_it_is() -> None:
    assert README.index("```bash") == README.index("```")


def test_the_main_job_runs_as_written(tmp_path: Path) -> None:
    from goptx.cuda.assemble import find_assemblers

    if not find_assemblers():
        pytest.skip("no assembler here: pip install -e '.[asm]'")
    program = f"{sys.executable} -m goptx.cli"
    _, _, job = first_commands()[0].partition(" && ")
    job = re.sub(r"\bgoptx (?=fuse|check)", f"{program} ", job.replace("/tmp/", f"{tmp_path}/"))
    done = subprocess.run(job, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "fused.contract.toml",
        "fused.cubin",
        "fused.ptx",
    ]
    last = done.stderr.splitlines()[-1]
    assert "proved equal to its members" in last
    assert "executed on the CPU" in last and last.endswith("all bytes equal")


def test_the_script_with_pytorch_is_the_example_that_was_run() -> None:
    assert blocks("python")[-1] == (ROOT / "docs" / "examples" / "torch_fuse.py").read_text("utf-8")


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    fuse, launch, passes, _ = blocks("python")
    code = (fuse + passes).replace("/tmp/", f"{tmp_path}/")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "fused.contract.toml").exists()
    compile(launch, "README.md", "exec")


def test_every_command_of_the_readme_is_there() -> None:
    from goptx.cli.app import COMMANDS

    listed = set(re.findall(r"^goptx (\w+)", "\n".join(blocks("text")), re.M))
    listed |= set(re.findall(r"· (\w+)", "\n".join(blocks("text"))))
    assert listed == set(COMMANDS)


def test_every_operator_of_the_readme_is_there() -> None:
    from goptx.fusion.plan import OPERATORS

    assert set(re.findall(r"^\| `(\w+)\(p", README, re.M)) == set(OPERATORS)


def test_links_lead_somewhere() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    dead = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert not dead


def test_the_checks_of_a_change_run_the_readme_test_command() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    text = script.read_text("utf-8")
    found = re.search(r"^test_command=\$\((awk .*)\)$", text, re.M)
    assert found is not None
    done = subprocess.run(
        found[1], shell=True, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == first_commands()[-1]
    assert 'eval "$test_command"' in text


def test_the_page_of_the_law_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "tools/law_doc.py", "--check"], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text("utf-8")
    pages = {page.name for page in (ROOT / "docs").glob("*.md")} - {"README.md"}
    assert {name for name in pages if f"({name})" not in index} == set()


def test_the_plans_of_the_page_are_plans() -> None:
    from goptx.fusion.plan import OPERATORS, parse_plan

    page = (ROOT / "docs" / "fusion.md").read_text("utf-8")
    grammar = page.split("```")[1]
    plan = grammar.strip().splitlines()[-1]
    assert str(parse_plan(plan)) == plan
    for name, options in OPERATORS.items():
        for option, values in options.items():
            assert f"{option}={'|'.join(map(str, values))}" in page.replace("\\|", "|"), name
