"""What a fused kernel needs before it reaches a device: files, targets, streams."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import fake_driver
import pytest

from goptx.cuda.assemble import find_assemblers
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.fused import FusedKernel, LoadedKernel, as_stream, assembly_target
from goptx.cuda.streams import Stream
from goptx.diag import GoptxError

FUSED = Path(__file__).resolve().parents[2] / "fused"


def device(major: int, minor: int) -> DeviceInfo:
    return DeviceInfo(0, "a GPU", (major, minor), (13, 0), *([1] * 10))


@pytest.mark.parametrize(
    ("target", "capability", "wanted"),
    [
        ("sm_80", (9, 0), "sm_90"),
        ("sm_90", (9, 0), "sm_90"),
        ("sm_90a", (9, 0), "sm_90a"),
        ("sm_90", (10, 0), "sm_100"),
        ("sm_100f", (10, 3), "sm_100f"),
        ("sm_90a", (10, 0), None),
        ("sm_100f", (12, 0), None),
        ("sm_90", (8, 0), None),
        ("sm_x", (9, 0), None),
    ],
)
def test_the_target_fits_the_device(
    target: str, capability: tuple[int, int], wanted: str | None
) -> None:
    if wanted is None:
        with pytest.raises(GoptxError, match=target):
            assembly_target(target, device(*capability))
    else:
        assert assembly_target(target, device(*capability)) == wanted


def test_a_contract_leads_to_its_ptx() -> None:
    kernel = FusedKernel.from_file(FUSED / "pair.contract.toml")
    assert kernel.contract.kernel == "pair" and ".entry pair(" in kernel.ptx
    assert kernel.notes == ()


def test_ptx_that_changed_is_noted_and_missing_ptx_refused(tmp_path: Path) -> None:
    shutil.copy(FUSED / "pair.contract.toml", tmp_path)
    with pytest.raises(GoptxError, match=r"cannot read the fused PTX .*pair\.ptx: No such file"):
        FusedKernel.from_file(tmp_path / "pair.contract.toml")
    text = (FUSED / "pair.ptx").read_text() + "// more\n"
    (tmp_path / "other.ptx").write_text(text)
    kernel = FusedKernel.from_file(tmp_path / "pair.contract.toml", tmp_path / "other.ptx")
    assert kernel.ptx == text
    assert [note.severity for note in kernel.notes] == ["note"]
    assert "changed since it was fused" in kernel.notes[0].message


def test_it_is_assembled_once_for_a_target() -> None:
    if not find_assemblers():
        pytest.skip("no assembler: pip install 'goptx[asm]'")
    kernel = FusedKernel.from_file(FUSED / "pair.contract.toml")
    cubin = kernel.cubin("sm_90")
    assert cubin is not None and set(cubin.kernels) == {"pair"}
    assert kernel.cubin("sm_90") is cubin
    broken = FusedKernel(kernel.contract, kernel.ptx.replace("bra SCALE", "bra NOWHERE"))
    with pytest.raises(GoptxError, match="NOWHERE"):
        broken.cubin("sm_90")


def test_mistakes_in_shapes_are_found_without_a_device() -> None:
    kernel = FusedKernel.from_file(FUSED / "pair.contract.toml")
    values = (0, 0, 1.0, 1, 0, 0, 1, 1)
    for grid, said in (
        ({"a": 1}, "the grid of member 'b' is needed"),
        ({"a": 1, "b": (1, 2)}, "fused for grids of rank 1"),
        ({"a": 1, "b": 1, "c": 1}, "no member 'c'"),
        ({"a": 0, "b": 1}, "is empty"),
        ({"a": 1 << 31, "b": 1}, "has more than"),
    ):
        with pytest.raises(GoptxError, match=said):
            kernel.prepare(*values, grid=cast(Any, grid))
    with pytest.raises(GoptxError, match="no member 'c'"):
        kernel.prepare(*values, grid={"a": 1, "b": 1}, dynamic_shared={"c": 1})
    with pytest.raises(GoptxError, match="takes 8 arguments"):
        kernel.prepare(1, 2, 3, grid={"a": 1, "b": 1})


@pytest.mark.parametrize(
    ("stream", "wanted"),
    [
        (None, 0),
        (0x1230, 0x1230),
        (SimpleNamespace(cuda_stream=0x77), 0x77),
        (SimpleNamespace(__cuda_stream__=lambda: (0, 0x88)), 0x88),
        (SimpleNamespace(__cuda_stream__=(0, 0x99)), 0x99),
    ],
)
def test_streams_of_all_kinds(monkeypatch: pytest.MonkeyPatch, stream: Any, wanted: int) -> None:
    monkeypatch.setattr(Stream, "wrap", lambda handle: Stream(handle, foreign=True))
    assert as_stream(stream).handle == wanted
    own = Stream(5)
    assert as_stream(own) is own


def test_what_is_no_stream_is_refused() -> None:
    with pytest.raises(GoptxError, match="str is no CUDA stream"):
        as_stream("x")


def test_ctas_that_stay_are_as_many_as_stand_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fake device has 132 SMs, each of which holds one CTA."""
    pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")
    monkeypatch.setitem(fake_driver.PARAMETERS, "pair", (8, 8, 4, 4, 8, 8, 4, 4, 4))
    fake = fake_driver.install(monkeypatch)
    contract = FusedKernel.from_file(FUSED / "pair.contract.toml").contract
    staying = replace(contract, grid=f"min(resident, {contract.grid})")
    args = {"a": [1, 2, 2.0, 9], "b": [3, 4, 7, 130]}
    with Device.open() as device:
        loaded = LoadedKernel(device, staying, b"image")
        grids = {"a": (900,), "b": (2,)}
        assert loaded.prepare(args, grids).grid == (132, 1, 1)
        assert loaded.prepare(args, {"a": (3,), "b": (2,)}).grid == (5, 1, 1)
        assert loaded.prepare(args, grids, resident=7).grid == (7, 1, 1)
        monkeypatch.setattr(
            type(fake),
            "play_cuOccupancyMaxActiveBlocksPerMultiprocessor",
            lambda self, function, threads, shared: (0, 0),
            raising=False,
        )
        with pytest.raises(GoptxError, match="no CTA of pair fits on an SM of Fake GPU"):
            loaded.prepare(args, grids)


def test_it_is_loaded_once_on_a_device(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")
    monkeypatch.setitem(fake_driver.PARAMETERS, "pair", (8, 8, 4, 4, 8, 8, 4, 4, 4))
    fake_driver.install(monkeypatch)
    monkeypatch.setattr(FusedKernel, "cubin", lambda self, target: None)
    monkeypatch.setattr("goptx.cuda.fused._current_device", lambda: None)
    with FusedKernel.from_file(FUSED / "pair.contract.toml") as kernel:
        first = kernel._load()
        assert kernel._load() is first
        monkeypatch.setattr("goptx.cuda.fused._current_device", lambda: 0)
        assert kernel._load() is first
