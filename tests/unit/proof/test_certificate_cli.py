"""``goptx fuse`` proves what it writes, and ``goptx verify --on static`` what lies in files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import goptx.build
from goptx.cli import main
from goptx.diag import GoptxError
from goptx.proof.cert_files import certify_text
from goptx.specs import MemberSpec

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
GELU, HARRIS = SAMPLES / "gelu.ptx", SAMPLES / "harris.ptx"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fuse(*more: str) -> int:
    members = [f"a={GELU}", f"b={HARRIS}"]
    return main(["fuse", *members, "-o", "f.ptx", "--no-assemble", *more])


def break_text(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "add.s64" in text
    path.write_text(text.replace("add.s64", "sub.s64", 1), "utf-8")


def test_fuse_proves_by_default(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert fuse("--json") == 0
    out, err = capfd.readouterr()
    proof = json.loads(out)["certificate"]
    assert proof["ok"] and proof["images"] > 100 and proof["glue"] > 2
    assert "equal to its members" in err
    assert json.loads(out)["seconds"]["prove"] > 0


def test_fuse_without_a_proof(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert fuse("--no-prove", "--json") == 0
    assert json.loads(capfd.readouterr().out)["certificate"] is None
    assert fuse("--no-prove", "--verify=static", "--json") == 0
    assert json.loads(capfd.readouterr().out)["certificate"]["ok"]


def test_what_passes_make_of_it_is_not_what_was_proved(
    place: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert fuse("-p", "constant-fold,dce", "--json") == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["certificate"] is None and "passes made" in err


def test_a_failed_proof_writes_nothing(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert fuse("-p", "constant-fold,dce", "--verify=static") == 1
    err = capfd.readouterr().err
    assert "[image]" in err and "constant-fold" in err and "harris.ptx" in err
    assert not list(place.glob("f.*"))


SPECS = (MemberSpec(str(GELU), "a"), MemberSpec(str(HARRIS), "b"))


def test_fusing_in_python_proves() -> None:
    fused = goptx.build.fuse(SPECS, plan="seq(a, b)")
    assert fused.report.certificate is not None and fused.report.certificate.images > 90
    assert goptx.build.fuse(SPECS, plan="seq(a, b)", prove=False).report.certificate is None


def test_a_wrong_fusion_is_not_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    right = goptx.build.fuse_with_roles

    def wrong(*given: Any, **named: Any) -> Any:
        fusion = right(*given, **named)
        return replace(fusion, ptx=fusion.ptx.replace("add.s64", "sub.s64", 1))

    monkeypatch.setattr(goptx.build, "fuse_with_roles", wrong)
    with pytest.raises(GoptxError) as found:
        goptx.build.fuse(SPECS, plan="seq(a, b)")
    assert found.value.diagnostics[0].rule == "image"
    assert goptx.build.fuse(SPECS, plan="seq(a, b)", prove=False)


def test_verify_on_static(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert fuse() == 0
    capfd.readouterr()
    assert main(["verify", "f.ptx", "--on", "static"]) == 0
    out = capfd.readouterr().out
    assert "proved equal to its members" in out and "assuming that no member writes" in out
    assert main(["verify", "f.ptx", "--on", "static", "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["certificate"]["states"] > 2
    break_text(place / "f.ptx")
    assert main(["verify", "f.ptx", "--on", "static"]) == 1
    err = capfd.readouterr().err
    assert "f.ptx:" in err and "[image]" in err and "sub.s64" in err
    assert main(["verify", "f.ptx", "--on", "static"]) == 1
    assert capfd.readouterr().out.splitlines()[-1].endswith("NOT proved; not executed")


def test_verify_on_static_with_members_elsewhere(
    place: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (place / "g.ptx").write_text(GELU.read_text("utf-8"), "utf-8")
    assert (
        main(["fuse", "a=g.ptx", f"b={HARRIS}", "-o", "f.ptx", "--no-assemble", "--block", "a=256"])
        == 0
    )
    (place / "g.ptx").rename(place / "h.ptx")
    assert main(["verify", "f.ptx", "--on", "static"]) == 1
    assert "g.ptx" in capfd.readouterr().err
    assert main(["verify", "f.ptx", "--on", "static", "--member", "a=h.ptx"]) == 0
    assert main(["verify", "f.ptx", "--on", "static", "--member", f"a={HARRIS}"]) == 1


def test_a_member_from_standard_input_has_to_be_given(place: Path) -> None:
    fused = goptx.build.fuse(SPECS, plan="seq(a, b)")
    members = tuple(replace(m, path="-") for m in fused.contract.members)
    contract = replace(fused.contract, members=members)
    with pytest.raises(GoptxError, match="standard input"):
        certify_text(contract, fused.ptx, folder=place)
    assert certify_text(contract, fused.ptx, folder=place, members={"a": GELU, "b": HARRIS}).images
