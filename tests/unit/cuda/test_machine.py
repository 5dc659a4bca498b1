"""What the back end says on a machine that lacks something, and how driver failures look."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from goptx.cuda import binding, status
from goptx.cuda.assemble import assemble, find_assemblers
from goptx.cuda.driver import Device
from goptx.cuda.helpers import PTX
from goptx.diag import GoptxError


class FakeDriver(ModuleType):
    """Answers like ``cuda.bindings.driver``; each call takes its result from ``results``."""

    def __init__(self, **results: Any) -> None:
        super().__init__("cuda.bindings.driver")
        self.results = results
        self.names = {
            0: b"CUDA_SUCCESS",
            100: b"CUDA_ERROR_NO_DEVICE",
            2: b"CUDA_ERROR_OUT_OF_MEMORY",
            700: b"CUDA_ERROR_ILLEGAL_ADDRESS",
            999: b"CUDA_ERROR_UNKNOWN",
        }

    def cuInit(self, flags: int) -> tuple[int]:
        return (self.results.get("cuInit", 0),)

    def cuGetErrorName(self, status: int) -> tuple[int, bytes | None]:
        name = self.names.get(status)
        return (0, name) if name else (1, None)

    def cuGetErrorString(self, status: int) -> tuple[int, bytes | None]:
        name = self.names.get(status)
        return (0, b"text of " + name) if name else (1, None)

    def __getattr__(self, name: str) -> Any:
        if name in self.results:
            return lambda *arguments: self.results[name]
        raise AttributeError(name)


def install(monkeypatch: pytest.MonkeyPatch, **results: Any) -> None:
    monkeypatch.setitem(sys.modules, "cuda.bindings.driver", FakeDriver(**results))


def test_without_the_package_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cuda.bindings.driver", None)
    with pytest.raises(GoptxError) as caught:
        Device.open()
    assert caught.value.diagnostics[0].hint == 'pip install "goptx[cuda]"'


def test_without_a_driver_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(flags: int) -> None:
        raise RuntimeError("libcuda is not here\nlong story")

    monkeypatch.setitem(sys.modules, "cuda.bindings.driver", SimpleNamespace(cuInit=missing))
    with pytest.raises(GoptxError) as caught:
        Device.open()
    (one,) = caught.value.diagnostics
    assert "no usable CUDA driver" in one.message and one.hint
    assert [note.message for note in one.notes] == ["libcuda is not here"]


def test_without_a_device_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, cuInit=100)
    with pytest.raises(binding.DeviceError, match="CUDA_ERROR_NO_DEVICE") as caught:
        Device.open()
    assert "CUDA_VISIBLE_DEVICES" in (caught.value.diagnostics[0].hint or "")
    install(monkeypatch, cuDeviceGetCount=(0, 2))
    with pytest.raises(GoptxError, match="no CUDA device 2: this machine shows 2"):
        Device.open(2)


@pytest.mark.parametrize(
    ("code", "sticky", "name"),
    [(700, True, "ILLEGAL_ADDRESS"), (2, False, "OUT_OF_MEMORY"), (1234, False, "CUresult 1234")],
)
def test_failures_say_what_was_done_and_whether_the_device_is_lost(
    monkeypatch: pytest.MonkeyPatch, code: int, sticky: bool, name: str
) -> None:
    install(monkeypatch, cuMemAlloc=(code, None))
    with pytest.raises(binding.DeviceError) as caught:
        binding.call("allocate 5 bytes", "cuMemAlloc", 5)
    assert caught.value.sticky is sticky
    assert name in str(caught.value) and "cannot allocate 5 bytes" in str(caught.value)


def test_results_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, none=(0,), one=(0, 7), two=(0, 7, 8))
    assert binding.call("x", "none") is None
    assert binding.call("x", "one") == 7
    assert binding.call("x", "two") == (7, 8)
    with pytest.raises(GoptxError, match="cuNew is not available"):
        binding.call("x", "cuNew")


@pytest.mark.parametrize("target", ["sm_75", "sm_80", "sm_90", "sm_120"])
def test_the_helper_kernels_assemble(target: str) -> None:
    if not find_assemblers():
        pytest.skip("no assembler: pip install 'goptx[asm]'")
    cubin = assemble(PTX, target=target)
    assert set(cubin.kernels) == {"goptx_compare", "goptx_expect", "goptx_delay"}
    assert not cubin.warnings
    assert all(kernel.spill_stores == 0 for kernel in cubin.kernels.values())


def test_the_status_names_what_is_missing_and_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cuda.bindings.driver", None)
    monkeypatch.setattr(status, "find_assemblers", lambda env: [])
    monkeypatch.setattr(status, "unusable_assemblers", lambda env: [("ptxas", "not there")])
    found = {finding.subject: finding for finding in status.probe({})}
    assert found["Python"].state == "ok" and found["numpy"].state == "ok"
    for subject in ("ptxas", "CUDA driver"):
        assert found[subject].state == "missing"
        assert found[subject].remedy and found[subject].needed_for
    assert found["ptxas"].as_dict()["detail"] == "not there"


def test_the_status_of_this_machine_is_complete() -> None:
    groups = [finding.group for finding in status.probe()]
    assert {"python", "package", "assembler", "compiler", "driver"} <= set(groups)
