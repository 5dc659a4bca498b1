"""LLVM through llvmlite: parses, optimises and loads what the translator wrote."""

from __future__ import annotations

import ctypes
import hashlib
import re
import threading
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from goptx.cpu.objects import kept
from goptx.diag import GoptxError

NATIVE = Path(__file__).parent / "native"
RUNTIME = "runtime"
_LINKED = {RUNTIME: ("reports", "memory", "copies", "collectives", "printf")}
"""C files that one part consists of besides that of its name."""
QUICK, THOROUGH = 0, 2
"""How hard LLVM works on machine code. Quick code is made in half the time, and takes up to twice
as long to run."""

_FORMAT = 1
"""Of kept machine code. Another number where code is made in another way from the same IR, and
where the options of `without_ipra` change."""


def without_ipra(llvm: Any) -> Any:
    """Switches LLVM's interprocedural register allocation off in this process.

    With it an internal function need not save the registers that its callers are told of; but in
    code for a JIT, whose calls go through a register, callers are told nothing, and lose theirs.
    """
    _ipra_off(llvm.set_option)
    return llvm


@cache
def _ipra_off(set_option: Callable[[str, str], None]) -> None:
    set_option("goptx", "-enable-ipra=false")


def _llvm() -> Any:
    try:
        import llvmlite.binding as llvm  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise GoptxError.at(
            f"running on the CPU needs llvmlite: {error}", hint="pip install llvmlite"
        ) from None
    except OSError as error:
        # So it says that its library does not fit into what memory this process may take.
        raise GoptxError.at(
            f"the library of llvmlite cannot be loaded: {error}",
            hint="it takes about 1 GB of address space: raise the limit (--memory, ulimit -v)",
        ) from None
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return without_ipra(llvm)


_DEFINED = re.compile(r"^define [^@\n]*@(\w+)\(", re.MULTILINE)
_lock = threading.Lock()


class Code:
    """A kernel's machine code; keep it while it runs."""

    def __init__(
        self,
        text: str,
        *,
        optimise: bool = True,
        effort: int = THOROUGH,
        cache: Path | None = None,
    ) -> None:
        """``cache`` is a folder of the user's where the machine code of C parts is kept."""
        llvm = _llvm()
        with _lock:
            worker = _parts().functions(RUNTIME, cache)["goptx_worker"]
            try:
                module = llvm.parse_assembly(text)
                module.verify()
            except RuntimeError as error:
                raise GoptxError.at(
                    f"the translation of this kernel is not valid LLVM IR: {str(error).strip()}",
                    hint="this is a bug in goptx; please report it with the PTX",
                ) from None
            machine = _machine(llvm, effort)
            _run_passes(llvm, module, machine, optimise)
            _add_numerics(llvm, module)
            self._engine = llvm.create_mcjit_compiler(module, machine)
            self._engine.finalize_object()
        self._worker = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(worker)
        self.step: int = self._engine.get_function_address("step")

    def work(self, launch: int, counts: int) -> None:
        """Runs CTAs of a launch on the calling OS thread until there are none."""
        self._worker(launch, counts)


def shadow_functions(cache: Path | None) -> tuple[Callable[[int], None], Callable[[int], None]]:
    """What makes a launch one that ``native/shadow.c`` watches, and what ends that."""
    with _lock:
        functions = _parts().functions("shadow", cache)
    kind = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
    return kind(functions["goptx_watch"]), kind(functions["goptx_unwatch"])


def matrix_functions(cache: Path | None = None) -> tuple[int, int]:
    """The addresses of what matrix instructions of warps and of warpgroups do."""
    with _lock:
        functions = _parts().functions("matrix", cache)
    return functions["goptx_matrix"], functions["goptx_wgmma"]


class _Parts:
    """The C parts that this process runs, one copy of each, wherever its code was kept."""

    def __init__(self) -> None:
        self._loaded: dict[str, tuple[Any, dict[str, int]]] = {}

    def functions(self, name: str, cache: Path | None) -> dict[str, int]:
        """The addresses of a part's functions; the part is loaded when it is first needed."""
        if name not in self._loaded:
            if name != RUNTIME:
                self.functions(RUNTIME, cache)
            engine, found = _load(name, cache)
            for function, address in found.items():
                _llvm().add_symbol(function, address)
            self._loaded[name] = engine, found
        return self._loaded[name][1]


@cache
def _parts() -> _Parts:
    return _Parts()


def _load(name: str, cache: Path | None) -> tuple[Any, dict[str, int]]:
    """A C part as machine code: what keeps it, and the addresses of its functions.

    Reading, linking and compiling its IR takes a hundred times as long as loading the result.
    """
    llvm = _llvm()
    effort = 1 if name == RUNTIME else THOROUGH
    machine = _machine(llvm, effort)

    def compiled() -> bytes:
        module, *others = (_parsed(llvm, file) for file in _files(name))
        for other in others:
            module.link_in(other)
        _add_numerics(llvm, module)
        return machine.emit_object(module)

    code = compiled() if cache is None else kept(cache, name, _key(llvm, name, effort), compiled)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    texts = (_text(file) for file in _files(name))
    functions = [f for text in texts for f in _DEFINED.findall(text) if f.startswith("goptx_")]
    return engine, {f: engine.get_function_address(f) for f in functions}


def _files(name: str) -> tuple[str, ...]:
    return name, *_LINKED.get(name, ())


def _key(llvm: Any, name: str, effort: int) -> bytes:
    """A digest of all that the machine code of a C part depends on."""
    import llvmlite  # pyright: ignore[reportMissingTypeStubs]

    host = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
    made_by = llvmlite.__version__, llvm.llvm_version_info, llvm.get_default_triple()
    how = hashlib.sha256(repr((_FORMAT, name, effort, *host, *made_by)).encode())
    for file in _files(name):
        how.update(hashlib.sha256(_text(file).encode()).digest())
    how.update(_numerics_digest())
    return how.digest()


@cache
def _numerics_digest() -> bytes:
    """A digest of all arithmetic that may be linked into a part."""
    found = hashlib.sha256()
    for path in sorted(NATIVE.glob("numerics*.ll")):
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.digest()


@cache
def _index() -> dict[str, str]:
    """Which file of arithmetic defines which function."""
    return {
        name: path.stem
        for path in sorted(NATIVE.glob("numerics*.ll"))
        for name in _DEFINED.findall(path.read_text(encoding="utf-8"))
    }


def _add_numerics(llvm: Any, module: Any) -> None:
    """Links the arithmetic that a kernel calls into its module, and no more of it."""
    index = _index()
    needed = {f.name for f in module.functions if f.is_declaration and f.name in index}
    if not needed:
        return
    for name in sorted({index[n] for n in needed}):
        wanted = frozenset(n for n in needed if index[n] == name)
        module.link_in(llvm.parse_bitcode(_reduced(name, wanted)))
    # What was linked may call functions of other files.
    _add_numerics(llvm, module)


@lru_cache(maxsize=256)
def _reduced(name: str, wanted: frozenset[str]) -> bytes:
    """Functions of a file of arithmetic and what they call of it, as bitcode."""
    llvm = _llvm()
    part = _parsed(llvm, name)
    for function in part.functions:
        if not function.is_declaration and function.name not in wanted:
            function.linkage = "internal"
    passes = llvm.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    options = llvm.create_pipeline_tuning_options()
    passes.run(part, llvm.create_pass_builder(_machine(llvm, THOROUGH), options))
    return part.as_bitcode()


def _parsed(llvm: Any, name: str) -> Any:
    try:
        return llvm.parse_assembly(_text(name))
    except RuntimeError as error:
        raise _unusable(name, error) from None


def _text(name: str) -> str:
    """The LLVM IR of a C part."""
    try:
        return (NATIVE / f"{name}.ll").read_text(encoding="utf-8")
    except OSError as error:
        raise _unusable(name, error) from None


def _unusable(name: str, error: Exception) -> GoptxError:
    return GoptxError.at(
        f"cannot load {NATIVE / name}.ll: {error}",
        hint="install goptx again, or make_cpu_runtime.py",
    )


def _machine(llvm: Any, effort: int) -> Any:
    """The host with all its features: fused multiply-add and f16 conversions are instructions."""
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=effort,
        jit=True,
    )


def _run_passes(llvm: Any, module: Any, machine: Any, optimise: bool) -> None:
    """What all kernels go through: the passes that LLVM itself runs everywhere.

    NewGVN is left out. LLVM does not run it by itself, and it takes results of functions for
    those of others where many return to one place and some have not been called yet.
    """
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    passes = llvm.create_new_module_pass_manager()
    passes.add_sroa_pass()
    if optimise:
        passes.add_simplify_cfg_pass()
        passes.add_instruction_combine_pass()
        passes.add_simplify_cfg_pass()
        passes.add_dead_code_elimination_pass()
    passes.run(module, builder)
