"""Graphs that have to do with other devices stay as they were recorded: they cannot be checked."""

from __future__ import annotations

import pytest
from player import pointer

from goptx.cuda.recorded import Edge, KernelLaunch, Node, Range, Recorded
from goptx.torch.memory import Memory, Operation, bind
from goptx.torch.origins import Origin

HERE, THERE = (Range(n << 32, (n << 32) + 4096) for n in (1, 2))


def graph(*nodes: Node) -> Recorded:
    return Recorded(nodes, tuple(Edge(n - 1, n) for n in range(1, len(nodes))))


def kernel(name: str = "k", *addresses: int) -> Node:
    return Node("kernel", KernelLaunch(name, 7, arguments=tuple(map(pointer, addresses))))


@pytest.mark.parametrize(
    "name",
    [
        "_Z33ncclDevKernel_AllReduce_Sum_f32_RING_LL24ncclDevKernelArgsStorageILm4096EE",
        "nvshmemi_barrier_all",
        "_ZN4vllm26cross_device_reduce_1stageIfLi2EEEv",
        "multimem_one_shot_all_reduce_kernel",
    ],
)
def test_kernels_of_collectives_are_known_by_name(name: str) -> None:
    found = bind(graph(kernel(), kernel(name, HERE.start)), Memory((HERE,)), {})
    assert "waits for other devices" in found.refusal


@pytest.mark.parametrize("name", ["_c10d_functional.all_reduce_.default", "c10d.broadcast_"])
def test_operations_of_collectives_are_known_by_name(name: str) -> None:
    operations = (Operation(name, 1, 2, (HERE,), (HERE,)),)
    memory = Memory((HERE,), operations=operations)
    found = bind(graph(kernel(), kernel("one_step", HERE.start)), memory, {})
    assert found.refusal == f"{name} waits for other devices: it cannot be run to be checked"
    mean = Memory((HERE,), operations=(Operation("aten.mean.default", 1, 2, (HERE,), (HERE,)),))
    assert not bind(graph(kernel(), kernel("mean", HERE.start)), mean, {}).refusal


PTX = """.version 8.7
.target sm_90
.address_size 64
.visible .entry k(.param .u64 k_param_0)
{{
    .reg .b64 %rd<3>;
    .reg .b32 %r<3>;
    ld.param.u64 %rd1, [k_param_0];
    {}
    ret;
}}
"""


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("atom.global.add.u32 %r1, [%rd1], 1;", False),
        ("atom.add.release.gpu.global.u32 %r1, [%rd1], 1;", False),
        ("fence.acq_rel.sys;", False),
        ("membar.sys;", False),
        ("st.release.sys.global.u32 [%rd1], 1;", True),
        ("ld.acquire.sys.global.u32 %r1, [%rd1];", True),
        ("red.relaxed.sys.global.add.u32 [%rd1], 1;", True),
        ("multimem.red.relaxed.sys.global.add.u32 [%rd1], %r2;", True),
    ],
)
def test_kernels_that_synchronise_with_the_system_are_known_by_their_ptx(
    line: str, refused: bool
) -> None:
    origins = {7: Origin("triton", "k", None, PTX.format(line))}
    found = bind(graph(kernel(), kernel("k", HERE.start)), Memory((HERE,)), origins)
    assert bool(found.refusal) is refused
    assert "k synchronises with other devices" in found.refusal or not refused


def test_memory_of_another_device_is_told() -> None:
    memory = Memory((HERE,), elsewhere=(THERE,))
    assert not bind(graph(kernel("k", HERE.start)), memory, {}).refusal
    found = bind(graph(kernel("k", HERE.start), kernel("peer", THERE.start + 64)), memory, {})
    assert found.refusal == "peer touches memory of another device: one graph is for one device"
    copy = Node("memcpy", None, (HERE,), (THERE,), True)
    assert "memcpy touches memory of another device" in bind(graph(copy), memory, {}).refusal
