"""The parts of the front end's corpus that nvcc does not make: LLVM, NVRTC and Numba."""

from __future__ import annotations

import importlib
import subprocess
import sys
import tempfile
from pathlib import Path

from samples_nvcc import ROOT, Unavailable, without_paths

CORPUS = ROOT / "tests/corpus"
LLVM_TARGETS = (("sm_70", "+ptx63"), ("sm_80", "+ptx78"), ("sm_90", "+ptx90"), ("sm_100", "+ptx90"))
NVRTC_OPTIONS: dict[str, tuple[str, ...]] = {
    "plain": ("--gpu-architecture=sm_90",),
    "older": ("--gpu-architecture=compute_80", "--use_fast_math", "--generate-line-info"),
    "relocatable": ("--gpu-architecture=compute_90", "--relocatable-device-code=true"),
}


def llvm() -> dict[str, bytes]:
    """PTX of every `tests/corpus/llvm/*.ll` for several targets, by path. Raises Unavailable."""
    try:
        binding = importlib.import_module("llvmlite.binding")
    except ImportError as missing:
        raise Unavailable("llvmlite is not installed") from missing
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target = binding.Target.from_triple("nvptx64-nvidia-cuda")
    made: dict[str, bytes] = {}
    for source in sorted((CORPUS / "llvm").glob("*.ll")):
        for cpu, features in LLVM_TARGETS:
            machine = target.create_target_machine(cpu=cpu, features=features, opt=3)
            module = binding.parse_assembly(source.read_text())
            module.verify()
            options = binding.create_pipeline_tuning_options(speed_level=2)
            passes = binding.create_pass_builder(machine, options)
            passes.getModulePassManager().run(module, passes)
            text = machine.emit_assembly(module)
            made[f"tests/corpus/llvm/{source.stem}.{cpu}.ptx"] = text.encode()
    return made


def nvrtc() -> dict[str, bytes]:
    """PTX of every `tests/corpus/nvrtc/*.cu`, several option sets each. Raises Unavailable."""
    try:
        api = importlib.import_module("cuda.bindings.nvrtc")
    except ImportError as missing:
        raise Unavailable("cuda-bindings is not installed") from missing
    made: dict[str, bytes] = {}
    for source in sorted((CORPUS / "nvrtc").glob("*.cu")):
        for label, options in NVRTC_OPTIONS.items():
            ptx = _nvrtc_compile(api, source, options)
            made[f"tests/corpus/nvrtc/{source.stem}.{label}.ptx"] = without_paths(ptx).encode()
    return made


def _nvrtc_compile(api: object, source: Path, options: tuple[str, ...]) -> str:
    create, compile_, size_of, get = (
        getattr(api, name)
        for name in ("nvrtcCreateProgram", "nvrtcCompileProgram", "nvrtcGetPTXSize", "nvrtcGetPTX")
    )
    try:
        status, program = create(source.read_bytes(), source.name.encode(), 0, [], [])
    except Exception as missing:  # the binding raises its own kinds when the library is absent
        raise Unavailable(f"NVRTC cannot be loaded: {missing}") from missing
    if int(status) != 0:
        raise RuntimeError(f"nvrtcCreateProgram: {status}")
    words = [option.encode() for option in ("--std=c++17", *options)]
    (status,) = compile_(program, len(words), words)
    if int(status) != 0:
        raise RuntimeError(f"NVRTC {status} on {source.name} with {options}")
    _, size = size_of(program)
    buffer = b" " * size
    get(program, buffer)
    return buffer.rstrip(b"\0").decode()


def numba(python: str | None) -> dict[str, bytes]:
    """PTX of `tests/corpus/numba/kernels.py`, made by *python*'s Numba. Raises Unavailable."""
    return run_maker(python or sys.executable, CORPUS / "numba/kernels.py", "numba_cuda", "--numba")


def run_maker(python: str, program: Path, package: str, option: str) -> dict[str, bytes]:
    """What *program*, run by *python*, writes into a folder, by path relative to the repository.

    The program gets the folder as its argument. *package* is what it needs; *option* names the
    option of the command line that chooses the interpreter. Raises Unavailable.
    """
    probe = [python, "-c", f"import {package}"]
    try:
        works = subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        works = False
    if not works:
        raise Unavailable(f"{python} has no package {package}; give one that has with {option}")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [python, str(program), folder], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise RuntimeError(f"{program.name} failed:\n{done.stderr}")
        files = (path for path in Path(folder).rglob("*") if path.is_file())
        return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(files)}
