"""``goptx cfg``: a kernel's control-flow graph in the language of Graphviz."""

from __future__ import annotations

import click

from goptx.cli.compiling import compiling
from goptx.cli.members import MemberArg, member
from goptx.cli.output import write_result
from goptx.cli.session import Session
from goptx.ir import Block, Function


@click.command()
@click.argument("kernel", callback=member, metavar="FILE[:KERNEL]")
@click.option("-o", "--output", default="-", metavar="OUT", help="Where to write; '-' is stdout.")
@click.option("--brief", is_flag=True, help="Name the blocks, without their instructions.")
@compiling()
@click.pass_obj
def cfg(session: Session, kernel: MemberArg, output: str, brief: bool) -> None:
    """Print the control-flow graph of a kernel as DOT.

    To see it: goptx cfg FILE | dot -Tsvg > cfg.svg
    """
    function = session.load(kernel.path).kernel(kernel.kernel)
    write_result(dot(function, brief=brief), output)


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


def _edge_label(block: Block, target: str) -> str:
    terminator = block.terminator
    if terminator is None or terminator.guard is None:
        return ""
    falls = target == block.next
    return f" [label={_quoted('else' if falls else str(terminator.guard))}]"


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
