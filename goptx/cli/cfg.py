"""``goptx cfg``: a kernel's control-flow graph in the language of Graphviz or of Mermaid."""

from __future__ import annotations

import click

from goptx.cli.compiling import compiling
from goptx.cli.members import MemberArg, member
from goptx.cli.output import check_places, write_result
from goptx.cli.session import Session
from goptx.ir import Block, Function


@click.command()
@click.argument("kernel", callback=member, metavar="FILE[:KERNEL]")
@click.option("-o", "--output", default="-", metavar="OUT", help="Where to write; '-' is stdout.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["dot", "mermaid"]),
    default="dot",
    show_default=True,
    help="For Graphviz, or for pages in Markdown.",
)
@click.option("--brief", is_flag=True, help="Name the blocks, without their instructions.")
@compiling()
@click.pass_obj
def cfg(session: Session, kernel: MemberArg, output: str, form: str, brief: bool) -> None:
    """Print the control-flow graph of a kernel as DOT or Mermaid.

    To see it: goptx cfg FILE | dot -Tsvg > cfg.svg
    """
    check_places({"-o": output}, [kernel.path])
    function = session.load(kernel.path).kernel(kernel.kernel)
    write_result((mermaid if form == "mermaid" else dot)(function, brief=brief), output)


def dot(function: Function, *, brief: bool = False) -> str:
    """The control-flow graph of a function as DOT; blocks that cannot be reached are dashed."""
    from goptx.analysis.cfg import EXIT, control_flow

    graph = control_flow(function)
    lines = [
        f"digraph {_quoted(function.name)} {{",
        "  node [shape=box, fontname=monospace, fontsize=10];",
        f"  {_quoted(EXIT)} [label=exit, shape=oval];",
    ]
    for block in function.blocks:
        style = ", style=dashed" if block.label in graph.unreachable else ""
        lines.append(f"  {_quoted(block.label)} [label={_content(block, brief)}{style}];")
    for label in graph.order:
        block = graph.blocks[label]
        for target in graph.successors[label]:
            name = _edge_label(block, target)
            lines.append(f"  {_quoted(label)} -> {_quoted(target)}{name};")
    return "\n".join([*lines, "}", ""])


def mermaid(function: Function, *, brief: bool = False) -> str:
    """The control-flow graph of a function as a Mermaid flowchart; its nodes are numbered."""
    from goptx.analysis.cfg import EXIT, control_flow

    graph = control_flow(function)
    names = {block.label: f"b{number}" for number, block in enumerate(function.blocks)}
    names[EXIT] = "leave"
    lines = ["flowchart TD", '  leave(["exit"])']
    for block in function.blocks:
        # Mermaid reads HTML in quotes; whatever it could take for that is written as entities.
        rows = [f"{len(block)} instructions"] if brief else [str(i) for i in block]
        text = "<br/>".join(_entities(row) for row in [f"{block.label}:", *rows])
        lines.append(f'  {names[block.label]}["{text}"]')
        if block.label in graph.unreachable:
            lines.append(f"  style {names[block.label]} stroke-dasharray: 5 5")
    for label in graph.order:
        for target in graph.successors[label]:
            choice = _choice(graph.blocks[label], target)
            arrow = f'-->|"{_entities(choice)}"|' if choice else "-->"
            lines.append(f"  {names[label]} {arrow} {names[target]}")
    return "\n".join([*lines, ""])


def _entities(text: str) -> str:
    return "".join(c if c.isalnum() or c in " ._$%,:" else f"#{ord(c)};" for c in text)


def _edge_label(block: Block, target: str) -> str:
    choice = _choice(block, target)
    return f" [label={_quoted(choice)}]" if choice else ""


def _choice(block: Block, target: str) -> str:
    """What must hold for control to go to a successor; empty where there is no choice."""
    terminator = block.terminator
    if terminator is None or terminator.guard is None:
        return ""
    return "else" if target == block.next else str(terminator.guard)


def _content(block: Block, brief: bool) -> str:
    if brief:
        return _quoted(f"{block.label}\n{len(block)} instructions")
    lines = [f"{block.label}:", *(f"  {instruction}" for instruction in block)]
    # "\l" ends a line that is set flush left.
    return '"' + "".join(f"{_escaped(line)}\\l" for line in lines) + '"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'
