"""LLVM through llvmlite: parses, optimises and loads what the translator wrote."""

from __future__ import annotations

import ctypes
import threading
from functools import cache
from pathlib import Path
from typing import Any

from goptx.diag import GoptxError

NATIVE = Path(__file__).parent / "native"
RUNTIME = ("runtime", "matrix", "simple")


@cache
def _llvm() -> Any:
    try:
        import llvmlite.binding as llvm
    except ImportError as error:
        raise GoptxError.at(
            f"running on the CPU needs llvmlite: {error}", hint="pip install llvmlite"
        ) from None
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm


_lock = threading.Lock()


class Code:
    """A kernel's machine code; keep it while it runs."""

    def __init__(self, text: str, *, optimise: bool = True) -> None:
        llvm = _llvm()
        with _lock:
            self._runtime = _runtime()
            try:
                module = llvm.parse_assembly(text)
                module.verify()
            except RuntimeError as error:
                raise GoptxError.at(
                    f"the translation of this kernel is not valid LLVM IR: {str(error).strip()}",
                    hint="this is a bug in goptx; please report it with the PTX",
                ) from None
            machine = _machine(llvm)
            _run_passes(llvm, module, machine, optimise)
            self._engine = llvm.create_mcjit_compiler(module, machine)
            self._engine.finalize_object()
        self.step: int = self._engine.get_function_address("step")

    def work(self, launch: int, counts: int) -> None:
        """Runs CTAs of a launch on the calling OS thread until there are none."""
        self._runtime.worker(launch, counts)


class _Runtime:
    """The compiled C parts, one copy for the process; kernels find its functions by name."""

    def __init__(self) -> None:
        llvm = _llvm()
        first, *others = (_parsed(llvm, name) for name in (*RUNTIME, *_numerics()))
        for other in others:
            first.link_in(other)
        functions = [f.name for f in first.functions if not f.is_declaration]
        self._engine = llvm.create_mcjit_compiler(first, _machine(llvm))
        self._engine.finalize_object()
        for name in functions:
            if name.startswith(("goptx_", "cpu_")):
                llvm.add_symbol(name, self._engine.get_function_address(name))
        self.worker = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(
            self._engine.get_function_address("goptx_worker")
        )


@cache
def _runtime() -> _Runtime:
    return _Runtime()


def _numerics() -> list[str]:
    """The files of arithmetic, whatever their number."""
    return sorted(path.stem for path in NATIVE.glob("numerics*.ll"))


def _parsed(llvm: Any, name: str) -> Any:
    path = NATIVE / f"{name}.ll"
    try:
        return llvm.parse_assembly(path.read_text(encoding="utf-8"))
    except (OSError, RuntimeError) as error:
        raise GoptxError.at(
            f"cannot load {path}: {error}", hint="install goptx again, or make_cpu_runtime.py"
        ) from None


def _machine(llvm: Any) -> Any:
    """The host with all its features: fused multiply-add and f16 conversions are instructions."""
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=2,
        jit=True,
    )


def _run_passes(llvm: Any, module: Any, machine: Any, optimise: bool) -> None:
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    passes = llvm.create_new_module_pass_manager()
    passes.add_sroa_pass()
    if optimise:
        passes.add_simplify_cfg_pass()
        passes.add_instruction_combine_pass()
        passes.add_new_gvn_pass()
        passes.add_simplify_cfg_pass()
        passes.add_dead_code_elimination_pass()
    passes.run(module, builder)
