"""``goptx inspect``: what the kernels of a file are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from goptx.cli.compiling import compiling
from goptx.cli.kernel_facts import Facts, described, kernel_facts, module_facts, pointers
from goptx.cli.members import MemberArg, member
from goptx.cli.output import check_places, show, write_json, write_result
from goptx.cli.session import Session
from goptx.ir import Function, Module

if TYPE_CHECKING:
    from rich.table import Table


@click.command()
@click.argument("file", callback=member, metavar="FILE[:KERNEL]")
@click.option("--template", is_flag=True, help="Write a launch file to start from.")
@click.option("-o", "--output", default="-", metavar="OUT", help="Where a template goes.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@compiling()
@click.pass_obj
def inspect(session: Session, file: MemberArg, template: bool, output: str, as_json: bool) -> None:
    """Show what the kernels of FILE are made of; with KERNEL, or if there is one, in detail.

    Parameters and how the memory behind them is touched (r read, w written, a atomically), code
    size, values that are live at once (about what registers an assembler will use), shared memory,
    occupancy, how threads wait for each other, and features that fusion has to handle.
    """
    check_places({"-o": output if template else None}, [file.path])
    module = session.load(file.path)
    one = file.kernel is not None or template or len(module.kernels) == 1
    kernels = [module.kernel(file.kernel)] if one else list(module.kernels.values())
    if template:
        write_result(_template(kernels[0], module), output)
        return
    facts = [kernel_facts(kernel, module) for kernel in session.progress(kernels, "kernels")]
    about = module_facts(module)
    if as_json:
        write_json({**about, "kernels": facts})
        return
    click.echo(
        f"{about['file']}: PTX {about['version']}, {', '.join(about['targets'])}, "
        f"{about['address_size']} bit, "
        + described(
            {
                "kernels": len(module.kernels),
                "device functions": len(about["functions"]),
                "variables": len(about["variables"]),
            }
        )
    )
    if one:
        _show(facts[0])
    elif facts:
        show(_overview(facts))


def _template(kernel: Function, module: Module) -> str:
    from goptx.analysis.features import features
    from goptx.launch import template

    block = kernel.dimension("reqntid")
    dynamic = bool(features(kernel, module).shared.dynamic)
    found = pointers(kernel, module)
    return template(kernel.name, kernel.params, block, found, dynamic_shared=dynamic)


def _table(*headings: str) -> Table:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        number = heading in _NUMBERS
        table.add_column(heading, justify="right" if number else "left", overflow="fold")
    return table


_NUMBERS = ("instructions", "live registers", "shared", "offset", "size")


def _overview(kernels: list[Facts]) -> Table:
    """One line a kernel."""
    from rich.text import Text

    headings = ("kernel", "parameters", "instructions", "live registers", "shared", "waits")
    table = _table(*headings)
    for one in kernels:
        shared = (
            f"{one['shared']['static_bytes']}{' + dynamic' if one['shared']['dynamic'] else ''}"
        )
        table.add_row(
            Text(one["name"]),
            Text(", ".join(p["type"] for p in one["parameters"])),
            str(one["code"]["instructions"]),
            str(one["code"]["live_registers"]),
            shared,
            Text(_waits(one["waits"])),
        )
    return table


def _show(one: Facts) -> None:
    from rich.padding import Padding
    from rich.text import Text

    lines = _table("", "")
    lines.show_header = False
    for name, text in _lines(one):
        lines.add_row(name, Text(text))
    show(Text(f"\nkernel {one['name']}", style="bold"))
    if one["parameters"]:
        params = _table("parameter", "type", "offset", "size", "")
        for p in one["parameters"]:
            row = (p["type"], str(p["offset"]), str(p["size"]), _access(p))
            params.add_row(Text(p["name"]), *row)
        show(Padding(params, (0, 0, 1, 2)))
    show(Padding(lines, (0, 0, 0, 2)))


def _access(param: Facts) -> str:
    """What a parameter leads to: ``pointer to global, rw``; of a struct, word by word."""
    space, entries = param["pointer"], param["access"]
    parts = [f"pointer to {space}" if space else "pointer"] if space is not None else []
    for entry in entries:
        whole = entry["offset"] == 0 and len(entries) == 1
        place = "" if whole else "+*: " if entry["offset"] is None else f"+{entry['offset']}: "
        parts.append(f"{place}{entry['access']}{' (tensor map)' if entry['tensor_map'] else ''}")
    return ", ".join(parts)


def _lines(one: Facts) -> Iterator[tuple[str, str]]:
    """Everything about a kernel but its parameters, by subject."""
    code, shared, features = one["code"], one["shared"], one["features"]
    if one["directives"]:
        pairs = one["directives"].items()
        yield "directives", ", ".join(f".{n} {', '.join(map(str, v))}".strip() for n, v in pairs)
    yield "code", described({key: code[key] for key in ("instructions", "blocks", "loops")})
    registers = {"32-bit units": code["live_registers"], "predicates": code["live_predicates"]}
    yield "live registers", described(registers)
    dynamic = f", dynamic as {', '.join(shared['dynamic'])}" if shared["dynamic"] else ""
    yield "shared memory", f"{shared['static_bytes']} bytes{dynamic}"
    memory = one["memory"]
    if memory["globals"]:
        pairs = memory["globals"].items()
        yield "global variables", ", ".join(f"{name}: {access}" for name, access in pairs)
    if memory["unknown"]:
        yield "unknown accesses", ", ".join(memory["unknown"])
    if one["local_bytes"]:
        yield "local memory", f"{one['local_bytes']} bytes"
    if (fit := one["occupancy"]) is not None:
        yield (
            "occupancy",
            f"about {fit['fraction']:.0%}: {fit['ctas_per_sm']} CTAs of {fit['threads']} threads "
            f"on an SM, limited by {fit['limiter']}",
        )
    yield "waits", _waits(one["waits"])
    for key, name in (
        ("special_registers", "special registers"),
        ("constants", "constants"),
        ("external_calls", "external calls"),
        ("unknown", "unknown opcodes"),
    ):
        if features[key]:
            yield name, ", ".join(features[key])
    if code["functions"]:
        yield "calls", ", ".join(code["functions"])
    counted = ("indirect_calls", "indirect_branches", "textures", "alloca", "carry_chains")
    rest = described({key.replace("_", " "): features[key] for key in counted})
    if rest != "none":
        yield "other", rest
    if features["contractions"]:
        yield "contraction", f"{features['contractions']} products may be contracted with a sum"


def _waits(found: Facts) -> str:
    """How threads wait, in one line."""
    parts = [_barrier(one) for one in found["barriers"]]
    counts = {
        "warp collectives": found["warp_collectives"],
        "warpgroup instructions": found["warpgroup"],
        "cluster barriers": found["cluster"],
        "mbarrier operations": found["mbarriers"],
        "early exits": found["early_exits"],
    }
    if any(counts.values()):
        parts.append(described(counts))
    parts += [f"{queue} groups" for queue in found["async_groups"]]
    parts += [_loop(one) for one in found["loops"]]
    return ", ".join(parts) or "none"


def _loop(one: Facts) -> str:
    far = " for another CTA" if one["inter_cta"] else ""
    return f"{one['kind']} loop on {one['space']} memory{far} ({one['count']}x)"


def _barrier(one: Facts) -> str:
    name = "any id" if one["id"] is None else one["id"]
    threads = f" of {one['threads']} threads" if one["threads"] else ""
    return f"barrier {name}{threads} ({one['count']}x)"
