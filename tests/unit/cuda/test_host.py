"""The C++ launcher: it compiles without warnings and computes what the contract says."""

from __future__ import annotations

import shutil
import struct
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from goptx.contract import Contract, FusedParam, MemberParam, read_contract
from goptx.cuda.host import emit_host, identifier
from goptx.diag import GoptxError

FUSED = Path(__file__).resolve().parents[2] / "fused"

FAKE_CUDA = r"""
// Stands for cuda.h: records what a launcher asks for, and prints it when it launches.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
typedef enum { CUDA_SUCCESS = 0, FAKE_ERROR = 7 } CUresult;
typedef unsigned long long CUdeviceptr;
typedef struct fake_module *CUmodule;
typedef struct fake_function *CUfunction;
typedef struct fake_stream *CUstream;
typedef enum { CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8 } CUfunction_attribute;
typedef enum { CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT = 16 } CUdevice_attribute;
typedef int CUdevice;
inline CUresult cuCtxGetDevice(CUdevice *out) { return *out = 3, CUDA_SUCCESS; }
inline CUresult cuDeviceGetAttribute(int *out, CUdevice_attribute, CUdevice device) {
  *out = device == 3 ? 10 : 0;
  return CUDA_SUCCESS;
}
inline CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *out, CUfunction, int threads,
                                                            size_t shared) {
  *out = int(2048 / threads - shared);
  return CUDA_SUCCESS;
}
inline CUresult cuGetErrorName(CUresult, const char **name) { *name = "FAKE"; return CUDA_SUCCESS; }
inline CUresult cuModuleLoad(CUmodule *out, const char *path) {
  *out = (CUmodule)path;
  return strstr(path, "absent") ? FAKE_ERROR : CUDA_SUCCESS;
}
inline CUresult cuModuleUnload(CUmodule) { return CUDA_SUCCESS; }
inline CUresult cuModuleGetFunction(CUfunction *out, CUmodule, const char *name) {
  *out = (CUfunction)name;
  return CUDA_SUCCESS;
}
inline CUresult cuModuleGetGlobal(CUdeviceptr *at, size_t *size, CUmodule module,
                                  const char *name) {
  if (at) *at = 0xA0 + strlen(name) + (CUdeviceptr)(module != nullptr);
  if (size) *size = 16;
  return CUDA_SUCCESS;
}
inline CUresult cuMemAlloc(CUdeviceptr *out, size_t size) {
  printf("alloc %zu\n", size);
  *out = 0xF0;
  return CUDA_SUCCESS;
}
inline CUresult cuMemFree(CUdeviceptr) { return CUDA_SUCCESS; }
inline CUresult cuMemsetD8Async(CUdeviceptr at, unsigned char value, size_t size, CUstream) {
  printf("memset %llx %d %zu\n", at, value, size);
  return CUDA_SUCCESS;
}
inline CUresult cuMemcpyDtoDAsync(CUdeviceptr to, CUdeviceptr from, size_t size, CUstream) {
  printf("copy %llx %llx %zu\n", to, from, size);
  return CUDA_SUCCESS;
}
inline CUresult cuFuncGetAttribute(int *out, CUfunction_attribute, CUfunction) {
  *out = 48 * 1024;
  return CUDA_SUCCESS;
}
inline CUresult cuFuncSetAttribute(CUfunction, CUfunction_attribute, int value) {
  printf("opt in %d\n", value);
  return CUDA_SUCCESS;
}
extern const size_t fake_sizes[];
extern const size_t fake_count;
inline CUresult cuLaunchKernel(CUfunction, unsigned gx, unsigned gy, unsigned gz, unsigned bx,
                               unsigned by, unsigned bz, unsigned shared, CUstream, void **params,
                               void **) {
  printf("launch %u %u %u  %u %u %u  %u\n", gx, gy, gz, bx, by, bz, shared);
  for (size_t i = 0; i < fake_count; ++i) {
    for (size_t j = 0; j < fake_sizes[i]; ++j)
      printf("%02x", ((const unsigned char *)params[i])[j]);
    printf("\n");
  }
  return CUDA_SUCCESS;
}
"""


def compiler() -> str:
    found = shutil.which("g++") or shutil.which("c++")
    if found is None:
        pytest.skip("no C++ compiler")
    return found


def run(folder: Path, contract: Contract, body: str) -> list[str]:
    """What a program prints that includes the launcher and runs ``body``."""
    sizes = ", ".join(str(p.size) for p in contract.params)
    (folder / "cuda.h").write_text(FAKE_CUDA)
    (folder / "launcher.hpp").write_text(emit_host(contract))
    (folder / "main.cpp").write_text(
        '#include "launcher.hpp"\n#include "launcher.hpp"\n'
        f"const size_t fake_sizes[] = {{{sizes}}};\n"
        f"const size_t fake_count = {len(contract.params)};\n"
        f"int main() {{\n{body}\n}}\n"
    )
    flags = ["-std=c++17", "-Wall", "-Wextra", "-Werror", f"-I{folder}"]
    program = folder / "program"
    built = subprocess.run(
        [compiler(), *flags, str(folder / "main.cpp"), "-o", str(program)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    done = subprocess.run([program], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


LAUNCH_PAIR = """
  pair_module loaded;
  puts(load_pair("pair.ptx", &loaded).c_str());
  pair_args args;
  args.a.x = 0x1000, args.a.y = 0x2000, args.a.a = 2.0f, args.a.n = 9;
  args.b.in = 0x3000, args.b.out = 0x4000, args.b.k = 7, args.b.n = 130;
  pair_shapes shapes;
  shapes.a.grid[0] = 3;
  shapes.b.grid[0] = 2;
  puts(launch_pair(loaded, nullptr, args, shapes).c_str());
  shapes.b.grid[1] = 2;
  puts(launch_pair(loaded, nullptr, args, shapes).c_str());
  shapes.b.grid[1] = 1;
  shapes.a.grid[0] = 0;
  puts(launch_pair(loaded, nullptr, args, shapes).c_str());
  shapes.a.grid[0] = shapes.b.grid[0] = 0x7fffffff;
  puts(launch_pair(loaded, nullptr, args, shapes).c_str());
  unload_pair(&loaded);
  puts(load_pair("absent.ptx", &loaded).c_str());
"""


def test_a_launch_gets_what_the_contract_says(tmp_path: Path) -> None:
    contract = read_contract(FUSED / "pair.contract.toml")
    values = struct.pack("<QQfIQQIII", 0x1000, 0x2000, 2.0, 9, 0x3000, 0x4000, 7, 130, 3)
    lines = run(tmp_path, contract, LAUNCH_PAIR)
    assert lines[:2] == ["", "launch 5 1 1  128 1 1  0"]
    assert "".join(lines[2:11]) == values.hex()
    assert lines[11:] == [
        "",
        "grid y of member b must be 1, not 2",
        "grid x of member a must be 1 to INT32_MAX, not 0",
        "the fused grid has 4294967294 CTAs",
        "cannot load absent.ptx: FAKE",
    ]


def test_ctas_that_stay_are_as_many_as_stand_at_once(tmp_path: Path) -> None:
    contract = read_contract(FUSED / "pair.contract.toml")
    body = LAUNCH_PAIR.partition("  shapes.a.grid[0] = 3;")[0]
    body += "  shapes.b.grid[0] = 2;\n"
    for change in ("a.grid[0] = 3", "a.grid[0] = 900", "resident = 7"):
        body += f"  shapes.{change};\n  puts(launch_pair(loaded, nullptr, args, shapes).c_str());\n"
    lines = run(tmp_path, replace(contract, grid=f"min(resident, {contract.grid})"), body)
    found = [line.split()[1] for line in lines if line.startswith("launch")]
    assert found == ["5", "160", "7"]


def test_grids_consist_of_whole_clusters(tmp_path: Path) -> None:
    contract = read_contract(FUSED / "pair.contract.toml")
    first, second = contract.members
    body = LAUNCH_PAIR.partition("  shapes.b.grid[1] = 2;")[0]
    body += "  shapes.a.grid[0] = 4;\n  puts(launch_pair(loaded, nullptr, args, shapes).c_str());\n"
    lines = run(tmp_path, replace(contract, members=(replace(first, cluster=2), second)), body)
    assert lines[1] == "the grid of member a does not consist of whole clusters"
    assert lines[2].startswith("launch 6 1 1")


LAUNCH_STATE = """
  state_twice_module loaded;
  load_state_twice("x", &loaded);
  state_twice_args args;
  args.a.out = 1, args.b.out = 2;
  state_twice_shapes shapes;
  shapes.a.grid[0] = 3, shapes.b.grid[0] = 2;
  shapes.a.dynamic_shared = 64, shapes.b.dynamic_shared = 50000;
  puts(launch_state_twice(loaded, nullptr, args, shapes).c_str());
  loaded.a = loaded.b = loaded.module;
  puts(launch_state_twice(loaded, nullptr, args, shapes).c_str());
"""


def test_shared_memory_variables_copies_and_workspaces(tmp_path: Path) -> None:
    contract = read_contract(FUSED / "state_twice.contract.toml")
    lines = run(tmp_path, contract, LAUNCH_STATE)
    assert lines[:2] == ["opt in 50000", "the module of member a is not set"]
    assert lines[2:7] == [
        "opt in 50000",
        "alloc 4",
        "memset f0 0 4",
        "copy a8 a6 16",
        "copy a8 a6 16",
    ]
    assert lines[7] == "launch 5 1 1  32 1 1  50000"
    values = struct.pack("<QQIIIQQQ", 1, 2, 3, 64, 50000, 0xA5, 0xA5, 0xF0)
    assert "".join(lines[8:16]) == values.hex()
    assert lines[16] == ""


def test_a_workspace_that_the_kernel_resets_is_cleared_once(tmp_path: Path) -> None:
    contract = read_contract(FUSED / "state_twice.contract.toml")
    params = tuple(replace(p, reset=4) if p.kind == "workspace" else p for p in contract.params)
    again = "  puts(launch_state_twice(loaded, nullptr, args, shapes).c_str());\n"
    lines = run(tmp_path, replace(contract, params=params), LAUNCH_STATE + again)
    assert lines[2:5] == ["opt in 50000", "alloc 4", "memset f0 0 4"]
    assert sum(line.startswith("launch") for line in lines) == 2
    assert sum(line.startswith(("memset", "alloc")) for line in lines) == 2


@pytest.mark.parametrize("name", ["pair", "state_twice", "pair that stays"])
def test_the_text_is_correct_against_the_real_header(name: str, tmp_path: Path) -> None:
    include = next(
        (
            p
            for p in map(Path, ("/usr/local/cuda/include", "/usr/include"))
            if (p / "cuda.h").exists()
        ),
        None,
    )
    if include is None:
        pytest.skip("no cuda.h: a CUDA toolkit has it")
    text = tmp_path / "launcher.cpp"
    contract = read_contract(FUSED / f"{name.split()[0]}.contract.toml")
    if name.endswith("stays"):
        contract = replace(contract, grid=f"min(resident, {contract.grid})")
    text.write_text(emit_host(contract))
    flags = ["-std=c++17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", f"-isystem{include}"]
    done = subprocess.run(
        [compiler(), *flags, str(text)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_grids_of_members_are_those_of_the_contract_or_one() -> None:
    pair = read_contract(FUSED / "pair.contract.toml")
    fixed = replace(pair, members=(replace(pair.members[0], grid=(4, 2, 1)), pair.members[1]))
    grids = [line.strip() for line in emit_host(fixed).splitlines() if "uint32_t grid[3]" in line]
    assert grids == ["uint32_t grid[3] = {4, 2, 1};", "uint32_t grid[3] = {1, 1, 1};"]


def test_structures_and_fixed_shapes(tmp_path: Path) -> None:
    pair = read_contract(FUSED / "pair.contract.toml")
    a, b = pair.members
    a = replace(
        a,
        alias="new",
        grid=(4, 2, 1),
        rank=2,
        dynamic_shared=16,
        params=(MemberParam("saxpy_param_0", "b8", 12, 4),),
    )
    contract = replace(
        pair,
        members=(a, b),
        grid="new_grid_x * new_grid_y + b_grid_x",
        dynamic_shared="new_dynamic_shared",
        assumptions=("a line\nthat ends in \\",),
        params=(FusedParam("p", "b8", 12, 4, "member", "new", 0),),
    )
    body = """
      pair_module loaded;
      pair_args args;
      memcpy(args.new_.param_0, "abcdefghijkl", 12);
      pair_shapes shapes;
      shapes.b.grid[0] = 2;
      puts(launch_pair(loaded, nullptr, args, shapes).c_str());
      shapes.new_.grid[1] = 3;
      puts(launch_pair(loaded, nullptr, args, shapes).c_str());
      shapes.new_.grid[1] = 2;
      shapes.new_.dynamic_shared = 0;
      puts(launch_pair(loaded, nullptr, args, shapes).c_str());
    """
    lines = run(tmp_path, contract, body)
    assert lines == [
        "launch 10 1 1  128 1 1  16",
        b"abcdefghijkl".hex(),
        "",
        "grid y of member new must be 2, not 3",
        "member new was fused with 16 bytes of dynamic shared memory",
    ]


def test_an_expression_without_a_c_form_is_refused() -> None:
    pair = read_contract(FUSED / "pair.contract.toml")
    with pytest.raises(GoptxError, match="'/' gives a fraction"):
        emit_host(replace(pair, grid="a_grid_x / 2"))


@pytest.mark.parametrize(
    ("name", "plain"),
    [("$L_x", "L_x"), ("3d", "p3d"), ("while", "while_"), ("a__b", "a_b"), ("%", "x")],
)
def test_names_become_identifiers(name: str, plain: str) -> None:
    assert identifier(name) == plain


def test_a_grid_beyond_a_launch_is_refused_before_arithmetic_overflows(tmp_path: Path) -> None:
    pair = read_contract(FUSED / "pair.contract.toml")
    first, second = pair.members
    contract = replace(
        pair,
        members=(replace(first, rank=3), second),
        grid="min(a_grid_x * a_grid_y * a_grid_z * 4294967296, 7)",
    )
    body = """
      pair_module loaded;
      pair_args args = {};
      pair_shapes shapes;
      shapes.a.grid[0] = 0x7fffffff, shapes.a.grid[1] = shapes.a.grid[2] = 65535;
      puts(launch_pair(loaded, nullptr, args, shapes).c_str());
    """
    assert run(tmp_path, contract, body) == ["member a has more CTAs than a launch takes"]
