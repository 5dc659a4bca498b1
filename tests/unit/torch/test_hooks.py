"""PTX of CuPy's and of Numba's kernels: taken when they are loaded, or found later."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest
from libraries import module

from goptx.diag import GoptxError
from goptx.torch import registry
from goptx.torch.origins import NO_FMA, Origin, assembler_flags
from goptx.torch.registry import Registry

PTX = ".version 8.7\n.target sm_90\n.address_size 64\n"
SOURCE = "__global__ void twice() {}"


class CuPy:
    """CuPy's compiler: a cache of cubins, NVRTC, and modules with handles."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cache: dict[str, bytes] = {}
        self.compiled: list[str] = []
        self.loaded = 0
        owner = self

        class Program:
            def __init__(self, src: str, method: str) -> None:
                self.src, self.method, self.ptr = src, method, 7

            def compile(self, options: Any = ()) -> Any:
                owner.compiled.append(self.src)
                return (b"CUBIN" if self.method == "cubin" else PTX.encode() + b"\0"), None

        self.method = "cubin"
        self.compiler = module(
            monkeypatch,
            "cupy.cuda.compiler",
            _NVRTCProgram=Program,
            _compile_module_with_cache=self.compile,
            _get_bool_env_variable=lambda name, default: default,
            _is_cudadevrt_needed=lambda options: "-rdc=true" in options,
            nvrtc=SimpleNamespace(getPTX=lambda ptr: PTX.encode() + b"\0"),
        )

    def compile(self, source: str, options: Any = (), *, backend: str = "nvrtc") -> Any:
        compiler = self.compiler
        in_memory = compiler._get_bool_env_variable("CUPY_CACHE_IN_MEMORY", False)
        compiler._NVRTCProgram("", "ptx").compile(options)  # for the version of the compiler
        if in_memory or source not in self.cache:
            self.cache[source], _ = compiler._NVRTCProgram(source, self.method).compile(options)
        self.loaded += 1
        return SimpleNamespace(ptr=0x100 + self.loaded)


@pytest.fixture
def cupy(monkeypatch: pytest.MonkeyPatch) -> CuPy:
    # Functions of a module have the module's handle and their own number.
    monkeypatch.setattr(registry, "module_of", lambda handle: handle >> 8)
    return CuPy(monkeypatch)


def test_cupy_compiles_and_ptx_is_kept(cupy: CuPy) -> None:
    found = Registry()
    assert "cupy" in found.install()
    handle = cupy.compiler._compile_module_with_cache(SOURCE, ("-fmad=false",)).ptr
    origin = found.find(handle << 8 | 5)
    assert origin is not None
    assert (origin.source, origin.read(), origin.flags) == ("cupy", PTX, (NO_FMA,))
    assert found.find(0x77700) is None
    found.uninstall()
    assert cupy.compiler._compile_module_with_cache == cupy.compile


@pytest.mark.parametrize("method", ["cubin", "ptx"])
def test_cupy_takes_a_cubin_from_its_cache_and_the_ptx_is_made_anew(
    cupy: CuPy, method: str
) -> None:
    cupy.method = method
    cupy.compile(SOURCE)  # by another process
    found = Registry()
    found.install()
    handle = cupy.compiler._compile_module_with_cache(SOURCE).ptr
    compiled = cupy.compiled.count(SOURCE)
    assert compiled == 1
    origin = found.find(handle << 8)
    assert origin is not None
    assert cupy.compiled.count(SOURCE) == compiled, "nothing is compiled before it is needed"
    assert origin.read() == PTX
    assert origin.read() == PTX
    assert cupy.compiled.count(SOURCE) == compiled + 1
    assert cupy.compiler._get_bool_env_variable("CUPY_CACHE_IN_MEMORY", False) is False
    found.uninstall()


def test_what_cupy_links_or_hands_to_nvcc_counts_as_without_ptx(cupy: CuPy) -> None:
    found = Registry()
    found.install()
    compile_module = cupy.compiler._compile_module_with_cache
    for handle in (
        compile_module(SOURCE, ("-rdc=true",)).ptr,
        compile_module(SOURCE, backend="nvcc").ptr,
    ):
        assert found.find(handle << 8) is None
    found.uninstall()


def test_raw_kernels_of_before_are_found_by_name(
    cupy: CuPy, monkeypatch: pytest.MonkeyPatch
) -> None:
    class RawKernel:
        def __init__(self, name: str, ptr: int) -> None:
            self.name, self.code, self.options, self.backend = name, SOURCE, (), "nvrtc"
            self._ptr, self.asked = ptr, 0

        @property
        def kernel(self) -> Any:
            self.asked += 1
            return SimpleNamespace(ptr=self._ptr)

        def __getstate__(self) -> dict[str, Any]:
            return {"jitify": False, "name_expressions": None}

    def compile_with_cache(code: str, options: Any, **more: Any) -> Any:
        assert more.keys() >= {"jitify", "name_expressions", "backend"}
        return cupy.compiler._compile_module_with_cache(code, options)

    module(monkeypatch, "cupy._core.raw", RawKernel=RawKernel)
    module(monkeypatch, "cupy._core.core", compile_with_cache=compile_with_cache)
    mine, other = RawKernel("twice", 0x50), RawKernel("other", 0x51)
    found = Registry()
    found.install()
    origins = found.find_all({0x50: "twice", 0x52: "gemm"})
    assert set(origins) == {0x50}
    assert origins[0x50].source == "cupy"
    assert origins[0x50].read() == PTX
    assert other.asked == 0, "asking compiles: only what a graph holds is asked"
    assert mine.asked == 1
    found.uninstall()


class CUkernel(int):
    """As cuda-bindings calls a handle of a library's kernel."""


def numba(monkeypatch: pytest.MonkeyPatch) -> Any:
    class CUDACodeLibrary:
        def __init__(self, handle: int, **facts: Any) -> None:
            self._entry_name, self._function = "axpy", SimpleNamespace(handle=handle)
            self._lto, self._linking_files, self.needs_cudadevrt = False, set(), False
            self._max_registers, self._cufunc_cache = None, {}
            self.pieces = [PTX]
            vars(self).update(facts)

        def get_cufunc(self) -> Any:
            self._cufunc_cache[0] = self._function
            return self._function

        def get_asm_strs(self) -> list[str]:
            return self.pieces

        def get_asm_str(self) -> str:
            return "\n".join(self.pieces)

        def get_lto_ptx(self) -> str:
            return PTX + "// linked\0"  # what numba-cuda 0.30 gives: a string of C's

    module(monkeypatch, "numba.cuda.codegen", CUDACodeLibrary=CUDACodeLibrary)
    return CUDACodeLibrary


def test_numba_is_asked_for_what_it_assembled(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = numba(monkeypatch)
    found = Registry()
    assert "numba" in found.install()
    library = kind(0x61, _max_registers=40)
    library.get_cufunc()
    origin = found.find(0x61)
    assert origin is not None
    assert (origin.source, origin.name, origin.flags) == ("numba", "axpy", ("--maxrregcount=40",))
    assert origin.read() == PTX
    library.get_cufunc()
    assert found.find(0x61) is origin, "it is asked before every launch, and told once"
    # The handle is another kernel's, once the first one is unloaded.
    linked = kind(0x61, _lto=True)
    linked.get_cufunc()
    origin = found.find(0x61)
    assert origin is not None and origin.read().endswith("// linked")
    found.uninstall()


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"_linking_files": {"f.cu"}}, "code of others"),
        ({"needs_cudadevrt": True}, "code of others"),
        ({"pieces": [PTX, PTX]}, "several pieces"),
    ],
)
def test_what_numba_links_counts_as_without_ptx(
    monkeypatch: pytest.MonkeyPatch, facts: dict[str, Any], why: str
) -> None:
    kind = numba(monkeypatch)
    found = Registry()
    found.install()
    kind(0x62, **facts).get_cufunc()
    origin = found.find(0x62)
    assert origin is not None
    with pytest.raises(GoptxError, match=why):
        origin.read()
    found.uninstall()


def test_kernels_that_numba_loaded_before_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = numba(monkeypatch)
    library = kind(0x63)
    library.get_cufunc()
    found = Registry()
    found.install()
    assert set(found.find_all({0x63: "axpy", 0x64: "gemm"})) == {0x63}
    found.uninstall()


def test_a_library_that_fails_is_told_as_a_reason() -> None:
    def fails() -> str:
        raise RuntimeError("nvJitLink is not there")

    with pytest.raises(GoptxError, match="numba gives no PTX of k: nvJitLink is not there"):
        Origin("numba", "k", make=fails).read()


@pytest.mark.parametrize(
    ("options", "flags"),
    [
        (("-std=c++17", "--fmad=false"), (NO_FMA,)),
        (("-fmad", "false", "--fmad=true"), (NO_FMA,)),
        (("--maxrregcount=32", "-Xptxas", "-O1,-v"), ("--maxrregcount=32", "-O1", "-v")),
        (("--ptxas-options=--warn-on-spills",), ("--warn-on-spills",)),
        (("-arch=sm_90",), ()),
    ],
)
def test_options_of_compilers_reach_the_assembler(
    options: tuple[str, ...], flags: tuple[str, ...]
) -> None:
    assert assembler_flags(options) == flags


def test_nothing_is_hooked_that_nobody_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cupy.cuda.compiler", "cupy", "numba.cuda.codegen", "numba"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    found = Registry()
    assert not {"cupy", "numba"} & set(found.install())
    assert not {"cupy", "numba"} & set(sys.modules)
    found.uninstall()
