"""The projection certificate of a fused kernel that lies in files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.proof.certificate import Certificate, certify
from goptx.syntax import load, parse


def certify_text(
    contract: Contract,
    ptx: str,
    *,
    folder: Path,
    filename: str = "<fused>",
    members: Mapping[str, Path | Module] | None = None,
) -> Certificate:
    """Prove that the text of a fused kernel does what its members do.

    Args:
        contract, ptx: the fused kernel; ``filename`` names its text in errors.
        folder: what paths of members in the contract are relative to.
        members: by alias, other places of members, or their modules as read from their texts.

    Raises:
        GoptxError: a member cannot be read, or the proof fails; see `certify`.
    """
    given = members or {}
    modules: dict[str, Module] = {}
    for record in contract.members:
        found = given.get(record.alias)
        if isinstance(found, Module):
            modules[record.alias] = found
        elif found is None and record.path == "-":
            raise GoptxError.at(
                f"member {record.alias!r} was read from standard input and is not there any more",
                hint=f"say where its PTX is: --member {record.alias}=PATH",
            )
        else:
            modules[record.alias] = load(found or folder / record.path)
    return certify(parse(ptx, filename), contract, modules)
