"""A fused kernel is launched from its contract alone: from Python and from the C++ launcher."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from goptx.cuda import binding
from goptx.cuda.assemble import assemble
from goptx.cuda.driver import Device, DeviceInfo, Module
from goptx.cuda.fused import FusedKernel
from goptx.cuda.host import emit_host
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.timing import interleaved
from goptx.diag import GoptxError

FUSED = Path(__file__).resolve().parents[1] / "fused"

pytestmark = pytest.mark.gpu

N, M = 1001, 300
X = np.linspace(-1, 1, N, dtype=np.float32)
Y = np.arange(N, dtype=np.float32)
SOURCE = np.arange(M, dtype=np.int32) * 3 - 100
SUM = (np.float64(1.5) * X + Y).astype(np.float32)  # one rounding, as fma does
SCALED = SOURCE * 7 + np.arange(M, dtype=np.int32)
GRIDS = {"a": ((N + 127) // 128,), "b": ((M + 127) // 128,)}


@pytest.fixture
def device(gpu: DeviceInfo) -> Iterator[Device]:
    with Device.open(gpu.ordinal) as one:
        yield one


@pytest.fixture
def pair(device: Device) -> Iterator[FusedKernel]:
    with FusedKernel.from_file(FUSED / "pair.contract.toml") as kernel:
        yield kernel


def buffer(device: Device, data: Any) -> GuardedBuffer:
    found = GuardedBuffer(device, data.nbytes)
    found.upload(data)
    return found


@pytest.fixture
def buffers(device: Device) -> list[GuardedBuffer]:
    out = np.zeros(M, np.int32)
    return [buffer(device, data) for data in (X, Y, SOURCE, out)]


def check(buffers: list[GuardedBuffer]) -> None:
    assert buffers[1].download().tobytes() == SUM.tobytes()
    assert buffers[3].download().tobytes() == SCALED.tobytes()


def test_arguments_in_a_row(
    device: Device, pair: FusedKernel, buffers: list[GuardedBuffer]
) -> None:
    x, y, source, out = buffers
    pair.launch(x, y, 1.5, N, source.address, out, 7, M, grid=GRIDS)
    device.synchronize()
    check(buffers)


def test_arguments_by_alias_on_a_stream(
    device: Device, pair: FusedKernel, buffers: list[GuardedBuffer]
) -> None:
    x, y, source, out = buffers
    stream = device.stream()
    args = {"b": [source, out, np.uint32(7), M], "a": [x, y, np.float32(1.5), N]}
    for form in (stream, int(stream.handle)):
        y.upload(Y)
        pair.launch(args=args, grid=GRIDS, stream=form)
        stream.synchronize()
        check(buffers)


def test_torch_tensors_and_its_stream(device: Device, pair: FusedKernel) -> None:
    torch: Any = pytest.importorskip("torch")
    x, y, source = (torch.from_numpy(a.copy()).cuda() for a in (X, Y, SOURCE))
    out = torch.zeros(M, dtype=torch.int32, device="cuda")
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    pair.launch(x, y, 1.5, N, source, out, 7, M, grid=GRIDS, stream=stream)
    stream.synchronize()
    assert y.cpu().numpy().tobytes() == SUM.tobytes()
    assert out.cpu().numpy().tobytes() == SCALED.tobytes()


def test_a_prepared_launch_can_be_timed(pair: FusedKernel, buffers: list[GuardedBuffer]) -> None:
    x, y, source, out = buffers
    work = pair.prepare(x, y, 1.5, N, source, out, 7, M, grid=GRIDS)
    assert work.grid == (11, 1, 1)
    samples = interleaved({"fused": work}, repetitions=3)["fused"]
    assert len(samples) == 3 and min(samples) > 0
    assert buffers[3].download().tobytes() == SCALED.tobytes()


def state_module(device: Device, table: list[int]) -> Module:
    text = (FUSED / "state.ptx").read_text()
    module = device.load(assemble(text, target=device.info.target).image)
    address, size = module.global_address("table")
    data = np.array(table, np.uint32)
    assert size == data.nbytes
    binding.call("write the table", "cuMemcpyHtoD", address, data.ctypes.data, size)
    return module


def runs(module: Module) -> int:
    address, size = module.global_address("runs")
    found = np.zeros(1, np.uint32)
    binding.call("read the counter", "cuMemcpyDtoH", found.ctypes.data, address, size)
    return int(found[0])


def state_results(table: list[int], ctas: int, shared: int) -> list[int]:
    return [table[rank % 4] + rank + shared for rank in range(ctas)]


def test_variables_constant_data_shared_memory_and_workspaces(device: Device) -> None:
    first, second = [10, 20, 30, 40], [500, 600, 700, 800]
    a, b = state_module(device, first), state_module(device, second)
    outs = [GuardedBuffer(device, 4 * ctas) for ctas in (9, 5)]
    with FusedKernel.from_file(FUSED / "state_twice.contract.toml") as kernel:
        for count in range(1, 3):
            kernel.launch(
                *outs,
                grid={"a": 9, "b": 5},
                dynamic_shared={"a": 1024, "b": 51200},
                globals={"a": a, "b": {"runs": b.global_address("runs")[0], "table": table_of(b)}},
            )
            device.synchronize()
            assert outs[0].download().view(np.uint32).tolist() == state_results(first, 9, 1024)
            assert outs[1].download().view(np.uint32).tolist() == state_results(second, 5, 51200)
            assert (runs(a), runs(b)) == (5 + count, 5 + count)
        with pytest.raises(GoptxError, match="'a' uses the variable"):
            kernel.launch(*outs, grid={"a": 9, "b": 5})
        with pytest.raises(GoptxError, match="bytes of shared memory"):
            kernel.launch(
                *outs,
                grid={"a": 9, "b": 5},
                dynamic_shared={"a": 1 << 20},
                globals={"a": a, "b": b},
            )


def table_of(module: Module) -> int:
    return module.global_address("table")[0]


PROGRAM = r"""
#include "launcher.hpp"
#include <cstdio>
#include <cstdlib>
#include <vector>

static void check(const std::string &problem) {
  if (!problem.empty()) { fprintf(stderr, "%s\n", problem.c_str()); exit(1); }
}
static void check(CUresult code) {
  if (code) { fprintf(stderr, "CUDA error %d\n", int(code)); exit(1); }
}
static CUdeviceptr upload(const void *data, size_t size) {
  CUdeviceptr to = 0;
  check(cuMemAlloc(&to, size));
  check(cuMemcpyHtoD(to, data, size));
  return to;
}

int main(int, char **argv) {
  check(cuInit(0));
  CUdevice device;
  check(cuDeviceGet(&device, 0));
  CUcontext context;
  check(cuDevicePrimaryCtxRetain(&context, device));
  check(cuCtxSetCurrent(context));
  BODY
}
"""

PAIR_BODY = r"""
  const int n = 1001, m = 300;
  std::vector<float> x(n), y(n);
  std::vector<int> in(m), out(m, -1);
  for (int i = 0; i < n; ++i) x[i] = float(i), y[i] = float(2 * i);
  for (int i = 0; i < m; ++i) in[i] = 5 - i;
  pair_args args;
  args.a.x = upload(x.data(), 4 * n), args.a.y = upload(y.data(), 4 * n);
  args.a.a = 0.5f, args.a.n = n;
  args.b.in = upload(in.data(), 4 * m), args.b.out = upload(out.data(), 4 * m);
  args.b.k = 7, args.b.n = m;
  pair_shapes shapes;
  shapes.a.grid[0] = (n + 127) / 128, shapes.b.grid[0] = (m + 127) / 128;
  pair_module loaded;
  check(load_pair(argv[1], &loaded));
  check(launch_pair(loaded, nullptr, args, shapes));
  check(cuCtxSynchronize());
  check(cuMemcpyDtoH(y.data(), args.a.y, 4 * n));
  check(cuMemcpyDtoH(out.data(), args.b.out, 4 * m));
  for (int i = 0; i < n; ++i)
    if (y[i] != 0.5f * i + 2 * i) { printf("y[%d] = %g\n", i, y[i]); return 1; }
  for (int i = 0; i < m; ++i)
    if (out[i] != (5 - i) * 7 + i) { printf("out[%d] = %d\n", i, out[i]); return 1; }
  unload_pair(&loaded);
  puts("equal");
  return 0;
"""

STATE_BODY = r"""
  std::vector<unsigned> a(9), b(5), table = {10, 20, 30, 40};
  state_twice_args args;
  args.a.out = upload(a.data(), 36), args.b.out = upload(b.data(), 20);
  state_twice_shapes shapes;
  shapes.a.grid[0] = 9, shapes.b.grid[0] = 5;
  shapes.a.dynamic_shared = 1024, shapes.b.dynamic_shared = 51200;
  state_twice_module loaded;
  check(load_state_twice(argv[1], &loaded));
  check(cuModuleLoad(&loaded.a, argv[2]));
  loaded.b = loaded.a;
  CUdeviceptr place = 0;
  check(cuModuleGetGlobal(&place, nullptr, loaded.a, "table"));
  check(cuMemcpyHtoD(place, table.data(), 16));
  for (int i = 0; i < 2; ++i) check(launch_state_twice(loaded, nullptr, args, shapes));
  check(cuCtxSynchronize());
  check(cuMemcpyDtoH(a.data(), args.a.out, 36));
  check(cuMemcpyDtoH(b.data(), args.b.out, 20));
  for (unsigned i = 0; i < 9; ++i)
    if (a[i] != table[i % 4] + i + 1024) { printf("a[%u] = %u\n", i, a[i]); return 1; }
  for (unsigned i = 0; i < 5; ++i)
    if (b[i] != table[i % 4] + i + 51200) { printf("b[%u] = %u\n", i, b[i]); return 1; }
  unsigned runs = 0;
  check(cuModuleGetGlobal(&place, nullptr, loaded.a, "runs"));
  check(cuMemcpyDtoH(&runs, place, 4));
  if (runs != 5 + 2 * 2) { printf("runs = %u\n", runs); return 1; }
  unload_state_twice(&loaded);
  puts("equal");
  return 0;
"""


def build(folder: Path, name: str, body: str) -> Path:
    """Compiles a program around the launcher of a contract, with nvcc or a C++ compiler."""
    include = next(
        (
            p
            for p in (Path("/usr/local/cuda/include"), Path("/usr/include"))
            if (p / "cuda.h").exists()
        ),
        None,
    )
    compiler = shutil.which("g++") or shutil.which("c++")
    kernel = FusedKernel.from_file(FUSED / f"{name}.contract.toml")
    (folder / "launcher.hpp").write_text(emit_host(kernel.contract))
    source, program = folder / "main.cpp", folder / "program"
    source.write_text(PROGRAM.replace("BODY", body))
    if compiler is not None and include is not None:
        library = libcuda()
        command = [compiler, "-std=c++17", "-Wall", "-Wextra", f"-isystem{include}"]
        command += [str(source), "-o", str(program), str(library)]
    elif nvcc := shutil.which("nvcc"):
        command = [nvcc, "-std=c++17", str(source), "-o", str(program), "-lcuda"]
    else:
        pytest.skip("no C++ compiler with cuda.h: a CUDA toolkit has it")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return program


def libcuda() -> Path:
    """The driver's library, which the linker may not find by ``-lcuda``."""
    listing = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=False)
    for line in listing.stdout.splitlines():
        if "libcuda.so.1" in line and "x86-64" in line:
            return Path(line.split("=>")[1].strip())
    for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/local/nvidia/lib64"):
        if (Path(folder) / "libcuda.so.1").exists():
            return Path(folder) / "libcuda.so.1"
    pytest.skip("libcuda.so.1 is not where a linker finds it")


@pytest.mark.parametrize("image", ["ptx", "cubin"])
@pytest.mark.parametrize(("name", "body"), [("pair", PAIR_BODY), ("state_twice", STATE_BODY)])
def test_the_launcher_in_cpp(
    gpu: DeviceInfo, tmp_path: Path, name: str, body: str, image: str
) -> None:
    program = build(tmp_path, name, body)
    place = FUSED / f"{name}.ptx"
    if image == "cubin":
        cubin = assemble(place.read_text(), target=gpu.target)
        place = tmp_path / "fused.cubin"
        place.write_bytes(cubin.image)
    command = [str(program), str(place), str(FUSED / "state.ptx")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "equal\n"), done.stderr


def test_the_bytes_of_a_launch_reach_the_kernel(device: Device, pair: FusedKernel) -> None:
    """The driver's own view of the parameters agrees with the contract's."""
    cubin = pair.cubin(device.info.target)
    assert cubin is not None
    function = device.load(cubin.image).function("pair")
    sizes = tuple(param.size for param in pair.contract.params)
    assert function.info.parameters in (sizes, None)
    assert struct.calcsize("<QQfIQQIII") == sum(sizes)
    assert cast(Any, cubin.kernels["pair"]).spill_stores == 0
