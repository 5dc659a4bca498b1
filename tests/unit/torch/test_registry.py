"""PTX is taken when kernels are loaded, by every way that a version of a library has."""

from __future__ import annotations

import ctypes
import json
import weakref
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from libraries import module

from goptx.diag import GoptxError
from goptx.torch import registry
from goptx.torch.options import Options
from goptx.torch.origins import NO_FMA, Origin
from goptx.torch.registry import Registry

PTX = ".version 8.7\n.target sm_90a\n.address_size 64\n"


class Chain:
    def __init__(self) -> None:
        self.calls: list[Any] = []

    def add(self, call: Any) -> None:
        self.calls.append(call)

    def remove(self, call: Any) -> None:
        self.calls.remove(call)


def test_triton_calls_back_with_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    chain = Chain()
    runtime = SimpleNamespace(kernel_load_end_hook=chain)
    module(monkeypatch, "triton.knobs", runtime=runtime)
    (tmp_path / "k.ptx").write_text(PTX)
    (tmp_path / "k.json").write_text(json.dumps({"enable_fp_fusion": False, "ptx_options": "-x"}))
    found = Registry()
    assert "triton" in found.install()
    assert "triton" in found.install()
    assert len(chain.calls) == 1
    chain.calls[0](None, 77, "k", {"k.cubin": "…", "k.ptx": str(tmp_path / "k.ptx")}, "hash")
    origin = found.find(77)
    assert origin is not None
    assert origin.read() == PTX
    assert origin.flags == (NO_FMA, "-x")
    found.uninstall()
    assert chain.calls == []


def test_inductors_launcher_loads_cubins_beside_ptx(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class StaticallyLaunchedCudaKernel:
        def __init__(self, path: Path) -> None:
            self.name, self.cubin_path, self.function = "k", str(path), None

        def load_kernel(self, device: int) -> None:
            self.function, self.cubin_path = 99, None  # type: ignore[assignment]

    kernel = StaticallyLaunchedCudaKernel
    name, content = "torch._inductor.runtime.static_cuda_launcher", {kernel.__name__: kernel}
    module(monkeypatch, "torch._inductor.runtime.static_triton_launcher")
    module(monkeypatch, name, **content)
    (tmp_path / "k.ptx").write_text(PTX)
    original = kernel.load_kernel
    found = Registry()
    assert "inductor" in found.install()
    kernel(tmp_path / "k.cubin").load_kernel(0)
    assert found.find(99) == Origin("inductor", "k", str(tmp_path / "k.ptx"))
    # A cubin alone, as where Triton keeps binaries only.
    other = Registry()
    found.uninstall()
    assert kernel.load_kernel is original
    other.install()
    kernel(tmp_path / "gone.cubin").load_kernel(0)
    assert other.find(99) is None
    other.uninstall()


def test_inductors_kernels_for_several_devices(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class StaticallyLaunchedTritonKernel:
        """As in PyTorch 2.14: the path stays, and each device has a function."""

        def __init__(self, path: Path) -> None:
            self.name, self.cubin_path, self.function = "k", str(path), None
            self.functions: dict[int, int] = {}

        def load_kernel(self, device: int) -> None:
            self.functions.setdefault(device, 200 + device)

    kernel = StaticallyLaunchedTritonKernel
    name, content = "torch._inductor.runtime.static_triton_launcher", {kernel.__name__: kernel}
    module(monkeypatch, name, **content)
    (tmp_path / "k.ptx").write_text(PTX)
    found = Registry()
    found.install()
    loaded = kernel(tmp_path / "k.cubin")
    for device in (0, 1, 0):
        loaded.load_kernel(device)
    assert found.find(200) == found.find(201) == Origin("inductor", "k", str(tmp_path / "k.ptx"))
    found.uninstall()


def test_nvrtc_is_asked_for_ptx_beside_the_cubin(monkeypatch: pytest.MonkeyPatch) -> None:
    class Library:
        def nvrtcGetCUBIN(self, program: int, image: Any) -> int:
            image.raw = b"CUBIN" + bytes(3)
            return 0

        def nvrtcGetPTXSize(self, program: int, size: Any) -> int:
            size._obj.value = len(PTX) + 1
            return 0

        def nvrtcGetPTX(self, program: int, text: Any) -> int:
            text.value = PTX.encode()
            return 0

        def nvrtcVersion(self) -> int:
            return 13

    def load(ptx: Any, names: Any = None) -> Any:
        return {name: SimpleNamespace(func=ctypes.c_void_p(55)) for name in names or ()}

    utils = module(
        monkeypatch,
        "torch.cuda._utils",
        _get_gpu_rtc_library=Library,
        _cuda_load_module=load,
    )
    found = Registry()
    assert "nvrtc" in found.install()
    library = utils._get_gpu_rtc_library()
    assert library.nvrtcVersion() == 13
    image = ctypes.create_string_buffer(8)
    assert library.nvrtcGetCUBIN(1, image) == 0
    utils._cuda_load_module(image.raw, ["twice"])
    assert found.find(55) == Origin("nvrtc", "twice", None, PTX)
    utils._cuda_load_module(PTX, ["other"])
    assert found.find(55) == Origin("nvrtc", "other", None, PTX)
    found.uninstall()
    assert utils._cuda_load_module is load


def test_what_triton_loaded_before_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class JITFunction:
        def __init__(self, kernel: Any) -> None:
            self.device_caches = {0: ({"key": kernel}, object())}

    module(monkeypatch, "triton.runtime.jit", JITFunction=JITFunction)
    runtime = SimpleNamespace(kernel_load_end_hook=Chain())
    module(monkeypatch, "triton.knobs", runtime=runtime)
    compiled = SimpleNamespace(
        function=33, asm={"ptx": PTX}, metadata=SimpleNamespace(name="k", enable_fp_fusion=True)
    )
    function = JITFunction(compiled)
    gone = JITFunction(compiled)
    proxy = weakref.proxy(gone)  # which raises when it is asked for its class
    del gone
    found = Registry()
    found.install()
    assert found.find_all({33: "k", 34: "other"}) == {33: Origin("triton", "k", None, PTX)}
    # What was not found is not searched for again, until there is a new way to search.
    compiled.function = 34
    assert found.find_all({34: "other"}) == {}
    found.uninstall()
    found.install()
    assert set(found.find_all({34: "other"})) == {34}
    found.uninstall()
    del function, proxy


def test_anybody_may_tell_ptx(tmp_path: Path) -> None:
    text = PTX + ".visible .entry mine() { ret; }\n"
    registry.register_ptx(0x123, text, name="mine")
    origin = registry.REGISTRY.find(0x123)
    assert origin is not None and origin.read() == text
    registry.register_ptx(0x123, tmp_path / "gone.ptx", name="mine")
    gone = registry.REGISTRY.find(0x123)
    assert gone is not None
    with pytest.raises(GoptxError, match="cannot be read"):
        gone.read()


@pytest.mark.parametrize(
    ("given", "why"), [(5, "no int"), (b"// ptx", "no bytes"), (".version 9.0\n", "has no kernel")]
)
def test_what_is_no_ptx_is_refused_at_once(given: Any, why: str) -> None:
    with pytest.raises(GoptxError, match=why):
        registry.register_ptx(0x321, given)
    assert registry.REGISTRY.find(0x321) is None


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"repetitions": 0}, "at least one repetition"),
        ({"warmup": -1}, "neither of the others is negative"),
        ({"least_gain": float("nan")}, "neither of the others is negative"),
        ({"repetitions": True}, "a whole number"),
        ({"search": "yes"}, "True or False"),
        ({"least_gain": "1.05"}, "takes a number"),
    ],
)
def test_options_that_cannot_be_meant(given: dict[str, Any], why: str) -> None:
    with pytest.raises(GoptxError, match=why):
        Options.of(given)
    assert Options.of({"least_gain": 0}).least_gain == 0
