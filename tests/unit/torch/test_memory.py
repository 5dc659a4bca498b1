"""Which memory a recorded launch touches, from arguments, allocations and operations."""

from __future__ import annotations

from collections.abc import Sequence

from goptx.analysis.memory import Access
from goptx.cuda.recorded import Edge, KernelLaunch, Node, Range, Recorded
from goptx.torch.memory import Memory, Operation, Ranges, bind, snapshot_ranges, traced_ranges
from goptx.torch.origins import Origin
from goptx.torch.rewrite import true_edges

A, B, C = (Range(n << 32, (n << 32) + 4096) for n in (1, 2, 3))


def word(address: int) -> bytes:
    return address.to_bytes(8, "little")


def launch(*addresses: int, opaque: bool = False) -> Node:
    arguments = tuple(word(one) for one in addresses)
    return Node("kernel", KernelLaunch("gemm", 7, arguments=arguments, opaque=opaque))


def chain(*nodes: Node) -> Recorded:
    return Recorded(nodes, tuple(Edge(n - 1, n) for n in range(1, len(nodes))))


def test_allocations_that_overlap_are_one() -> None:
    found = Ranges([(10, 20), (15, 30), (30, 40), (50, 50)])
    assert found.pieces() == [Range(10, 30), Range(30, 40)]
    assert found.of(29) == Range(10, 30)
    assert found.of(30) == Range(30, 40)
    assert found.of(9) is None
    assert found.of(40) is None
    for one in ((0, 11), (29, 31), (39, 40), (12, 13)):
        assert found.overlap(Range(*one))
    for one in ((0, 10), (40, 60)):
        assert not found.overlap(Range(*one))


def test_memory_that_was_used_twice_orders_what_used_it() -> None:
    # Two buffers, one behind the other in time, at the same place.
    graph = chain(launch(A.start), launch(A.start + 1024))
    reused = Memory((Range(A.start, A.start + 2048), Range(A.start + 1024, A.end)))
    assert set(true_edges(bind(graph, reused, {}).works, graph).edges) == {(0, 1)}
    apart = Memory((Range(A.start, A.start + 1024), Range(A.start + 1024, A.end)))
    assert set(true_edges(bind(graph, apart, {}).works, graph).edges) == set()


def test_operations_tell_reads_from_writes() -> None:
    # Two products of one matrix, each with a result of its own: independent, if that is known.
    graph = chain(launch(A.start, B.start), launch(A.start, C.start))
    memory = Memory((A, B, C))
    assert set(true_edges(bind(graph, memory, {}).works, graph).edges) == {(0, 1)}
    operations = (
        Operation("mm", 0, 1, (Range(A.start, A.start + 64),), (Range(B.start, B.start + 64),)),
        Operation("mm", 1, 2, (Range(A.start, A.start + 64),), (Range(C.start, C.start + 64),)),
    )
    told = Memory((A, B, C), operations=operations)
    assert set(true_edges(bind(graph, told, {}).works, graph).edges) == set()


def test_a_workspace_beside_the_tensors_is_read_and_written() -> None:
    workspace = Range(9 << 32, (9 << 32) + (1 << 20))
    graph = chain(
        launch(A.start, B.start, workspace.start + 512), launch(A.start, C.start, workspace.start)
    )
    operations = (
        Operation("mm", 0, 1, (A,), (B,)),
        Operation("mm", 1, 2, (A,), (C,)),
    )
    bound = bind(graph, Memory((A, B, C, workspace), operations=operations), {})
    assert [t for t in bound.works[0].touches if t.label == "argument"] == [
        (*workspace, Access.READ | Access.WRITE, "argument")
    ]
    assert set(true_edges(bound.works, graph).edges) == {(0, 1)}


def test_addresses_of_an_opaque_launch_may_stand_anywhere() -> None:
    blob = b"\x01\x02\x03" + word(B.start + 8) + b"\xff" * 5
    node = Node("kernel", KernelLaunch("nvjet", 7, arguments=(blob,), opaque=True))
    (work,) = bind(chain(node), Memory((A, B)), {}).works
    assert [(t.start, t.end) for t in work.touches] == [tuple(B)]
    plain = Node("kernel", KernelLaunch("nvjet", 7, arguments=(blob,)))
    (work,) = bind(chain(plain), Memory((A, B)), {}).works
    assert work.barrier


def test_a_kernel_that_names_no_memory_may_touch_anything() -> None:
    graph = chain(launch(5), launch(A.start))
    works = bind(graph, Memory((A,)), {}).works
    assert [work.barrier for work in works] == [True, False]


def test_copies_and_fills_tell_their_ranges() -> None:
    copy = Node("memcpy", None, (A,), (B,), True)
    fill = Node("memset", None, (), (C,), True)
    host = Node("host")
    works = bind(chain(copy, fill, host), Memory((A, B, C)), {}).works
    assert [(t.start, str(t.access)) for t in works[0].touches] == [(A.start, "r"), (B.start, "w")]
    assert [(t.start, str(t.access)) for t in works[1].touches] == [(C.start, "w")]
    assert [work.barrier for work in works] == [False, False, True]


def test_addresses_outside_of_live_memory_fall_back_to_the_segment() -> None:
    segment = Range(A.start, A.start + (1 << 21))
    graph = chain(launch(A.start + 8192))
    (work,) = bind(graph, Memory((A,), fallback=(segment,)), {}).works
    assert [(t.start, t.end) for t in work.touches] == [tuple(segment)]


def test_pytorch_tells_blocks_and_events() -> None:
    segments = [
        {
            "address": 4096,
            "total_size": 4096,
            "blocks": [
                {"size": 512, "state": "active_allocated"},
                {"size": 3072, "state": "inactive"},
                {"size": 512, "state": "active_awaiting_free"},
            ],
        }
    ]
    live, whole = snapshot_ranges(segments)
    assert live == [Range(4096, 4608), Range(7680, 8192)]
    assert whole == [Range(4096, 8192)]
    events = [
        {"action": "alloc", "addr": 4608, "size": 100},
        {"action": "free_completed", "addr": 4608, "size": 100},
        {"action": "segment_alloc", "addr": 4096, "size": 4096},
    ]
    assert traced_ranges(events) == [Range(4608, 5120)]


def test_behind_a_barrier_all_memory_may_be_written() -> None:
    memory = Memory((A, B, C))
    known = bind(chain(launch(A.start)), memory, {})
    assert known.may_write(memory) == (A,)
    unknown = bind(chain(launch(A.start), Node("host")), memory, {})
    assert unknown.may_write(memory) == (A, B, C)


def carries(*operations: Operation, fresh: Sequence[Range] = ()) -> bool:
    nodes = [launch(*(r.start for r in (*one.reads, *one.writes))) for one in operations]
    memory = Memory((A, B, C), fresh=tuple(fresh), operations=operations)
    return bind(chain(*nodes), memory, {}).carries(memory)


def test_what_a_run_reads_of_the_run_before() -> None:
    first, then = Operation("relu", 0, 1, (A,), (B,)), Operation("mul", 1, 2, (B,), (C,))
    assert not carries(first, then)
    # In place; and where a later node takes over the memory of an input.
    assert carries(Operation("add_", 0, 1, (A, B), (A,)))
    assert carries(first, Operation("mul", 1, 2, (B,), (A,)))
    part = Range(A.start + 512, A.start + 1024)
    assert carries(first, Operation("mul", 1, 2, (B,), (part,)))
    # Read only after it was written, or of no meaning before the graph runs.
    assert not carries(first, Operation("mul_", 1, 2, (B,), (B,)))
    assert not carries(Operation("add_", 0, 1, (A, B), (A,)), fresh=[A])


def test_a_workspace_is_not_taken_for_what_a_run_left() -> None:
    nodes = chain(launch(A.start, C.start), launch(B.start, C.start))
    products = Operation("mm", 0, 1, (A,), ()), Operation("mm", 1, 2, (B,), ())
    memory = Memory((A, B, C), operations=products)
    assert not bind(nodes, memory, {}).carries(memory)


TABLE = """.version 8.0
.target sm_90
.address_size 64
.global .align 4 .b32 table[4] = {1, 2, 3, 4};
.visible .entry gemm(.param .u64 out)
{
	.reg .b32 %r<2>;
	.reg .b64 %d<2>;
	ld.param.u64 %d1, [out];
	ld.global.u32 %r1, [table];
	st.global.u32 [ADDRESS], %r1;
	ret;
}
"""


def test_who_only_reads_a_variable_of_its_module_touches_what_its_arguments_name() -> None:
    for address, barrier in (("%d1", False), ("table+4", True)):
        origins = {7: Origin("given", "gemm", None, TABLE.replace("ADDRESS", address))}
        (work,) = bind(chain(launch(A.start)), Memory((A,)), origins).works
        assert work.barrier == barrier
        assert work.alone == "it uses variables of its module"
        assert len(work.touches) == (not barrier)
