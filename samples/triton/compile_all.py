"""Compiles the Triton samples without a GPU: `python compile_all.py FOLDER`.

Writes `FOLDER/samples/sm_80/NAME.ptx`, its launch file, and the same for sm_90. Needs Triton 3.6.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import types
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NOT_SAMPLES = {"compile_all", "sample"}
HIDDEN = ("global_scratch", "profile_scratch")
"""Triton appends two pointers to every kernel; they are null where no scratch memory is used."""


def compiled(sample: object, capability: int) -> tuple[str, int]:
    """PTX, without paths of this machine, and dynamic shared memory in bytes."""
    import triton
    from sample import Buffer, Sample
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource

    assert isinstance(sample, Sample)
    signature = {arg.name: arg.signature for arg in sample.args}
    signature |= dict.fromkeys(sample.constants, "constexpr")
    aligned = {
        (at,): [["tt.divisibility", 16]]
        for at, arg in enumerate(sample.args)
        if isinstance(arg, Buffer) or getattr(arg, "divisible", False)
    }
    source = ASTSource(sample.kernel, signature, constexprs=sample.constants, attrs=aligned)
    options = {"num_warps": sample.warps, "num_stages": sample.stages}
    made = triton.compile(source, target=GPUTarget("cuda", capability, 32), options=options)
    metadata = made.metadata
    if metadata.global_scratch_size or metadata.profile_scratch_size:
        raise RuntimeError(f"{metadata.name} needs scratch memory, which launch files cannot give")
    return neutral(made.asm["ptx"]), metadata.shared


def neutral(ptx: str) -> str:
    """The PTX with its library sources named without their folders.

    RuntimeError if a debug section, which spells strings as bytes, still names a local folder.
    """
    ptx = re.sub(r'(\.file\s+\d+ )"/[^"]*/(triton/[^"]+)"', r'\1"\2"', ptx)
    debug = bytes(int(byte) & 255 for byte in re.findall(r"^\s*\.b8 (-?\d+)", ptx, re.MULTILINE))
    text = ptx + debug.decode("latin-1")
    local = [folder for folder in (str(ROOT), sys.prefix) if folder in text]
    if local:
        raise RuntimeError(f"the PTX names {local[0]}")
    return ptx


def sample_of(path: Path) -> object:
    """The SAMPLE of a source file, which is known to the compiler by its path in the repository.

    An ordinary import would make the path absolute, and debug sections would show it.
    """
    name = path.relative_to(ROOT).as_posix()
    module = types.ModuleType(path.stem)
    sys.modules[path.stem] = module
    exec(compile(path.read_text(), name, "exec"), module.__dict__)
    return module.SAMPLE


def launch_file(sample: object, arch: str, name: str, block: int, shared: int) -> str:
    """The launch file of a sample compiled for an architecture."""
    from sample import Sample, Value, extents

    assert isinstance(sample, Sample)
    lines = [f"# {sample.title}", f"seed = {sample.seed}", ""]
    for size, values in sample.sizes.items():
        lines.append(f"[{name}.sizes.{size}]")
        lines += [f"{key} = {value}" for key, value in values.items()]
    lines += ["", f"[{name}]", f"grid = {extents(sample.grid)}", f"block = [{block}]"]
    lines += [f"dynamic_shared = {shared}", "args = ["]
    args = [*sample.args, *(Value(hidden, "u64", 0) for hidden in HIDDEN)]
    lines += [f"  {line}," for arg in args for line in arg.launch(arch)]
    return "\n".join([*lines, "]", ""])


def main(folder: str) -> None:
    """Compiles every sample of this folder for both architectures."""
    sys.path.insert(0, str(HERE))
    out_root = Path(folder).resolve()
    os.chdir(ROOT)  # sources are looked up by the relative names given to the compiler
    for path in sorted(HERE.glob("*.py")):
        if path.stem in NOT_SAMPLES:
            continue
        sample = sample_of(path)
        for arch, capability in (("sm_80", 80), ("sm_90", 90)):
            ptx, shared = compiled(sample, capability)
            block = re.search(r"\.reqntid (\d+)", ptx)
            if block is None:
                raise RuntimeError(f"{path.stem} has no .reqntid")
            out = out_root / "samples" / arch
            out.mkdir(parents=True, exist_ok=True)
            text = launch_file(sample, arch, path.stem, int(block[1]), shared)
            (out / f"{path.stem}.ptx").write_text(ptx)
            (out / f"{path.stem}.toml").write_text(text)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as cache:
        os.environ["TRITON_CACHE_DIR"] = cache  # what is compiled must not come from elsewhere
        main(*sys.argv[1:])
