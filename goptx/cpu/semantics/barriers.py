"""Barriers of CTAs and clusters, and mbarriers (PTX ISA 9.7.14)."""

from __future__ import annotations

from typing import Final

from goptx.cpu import layout, watch
from goptx.cpu.emitter import CTA, THREAD, Emit, Emitter
from goptx.cpu.layout import BARRIER, CLUSTER, SPIN, FaultCode
from goptx.cpu.semantics.memory import host_address, space_of
from goptx.ir import Instruction, Operand

_RED: Final = {"popc": 1, "and": 2, "or": 3}


def _arrive(e: Emitter, number: str, count: str, waits: bool, kind: int = 0) -> None:
    ok = e.call(
        "i32",
        "goptx_arrive",
        *(("ptr", THREAD), ("ptr", CTA), ("i32", number), ("i32", count)),
        *(("i32", str(int(waits))), ("i32", str(kind)), ("i32", str(e.at))),
    )
    e.fault_unless(e.value(f"icmp ne i32 {ok}, 0"), FaultCode.BARRIER, e.cast(number, "i32", "i64"))


def _bar(e: Emitter, i: Instruction) -> None:
    if "arrive" in i.op.modset:
        number, count = (e.read(o, "i32") for o in i.operands[:2])
        _arrive(e, number, count, False)
    elif "red" in i.op.modset:
        _reduce(e, i)
    else:
        number = e.read(i.operands[0], "i32")
        count = e.read(i.operands[1], "i32") if len(i.operands) > 1 else "0"
        _wait(e, number, count, 0)


def _wait(e: Emitter, number: str, count: str, kind: int) -> None:
    high = e.value(f"shl i32 {number}, 8")
    e.put(THREAD, layout.THREAD["op"], "i32", e.value(f"or i32 {high}, {kind}"))
    _arrive(e, number, count, True, kind)
    e.wait(BARRIER)


def _reduce(e: Emitter, i: Instruction) -> None:
    """bar.red: all threads give a predicate and get how many, or whether all or any, hold."""
    kind = next(k for m, k in _RED.items() if m in i.op.modset)
    number = e.read(i.operands[1], "i32")
    operands = list(i.operands)
    count = e.read(operands[2], "i32") if len(operands) > 3 else "0"
    p = e.cast(e.read(operands[-1], "i1"), "i1", "i64")
    e.put(THREAD, layout.THREAD["a"], "i64", p)
    _wait(e, number, count, kind)
    t = "i32" if kind == 1 else "i1"
    e.write(operands[0], e.cast(e.result(), "i64", t), t)


def _cluster(e: Emitter, i: Instruction) -> None:
    """The phase to wait for is kept between arrive and wait in the thread."""
    if "arrive" in i.op.modset:
        phase = e.call("i32", "goptx_cluster_arrive", ("ptr", THREAD), ("ptr", CTA))
        e.put(THREAD, layout.THREAD["phase"], "i32", phase)
    else:
        phase = e.field(THREAD, layout.THREAD["phase"], "i32")
        e.put(THREAD, layout.THREAD["mask"], "i32", phase)
        e.wait(CLUSTER)


# mbarrier


def mbarrier(e: Emitter, i: Instruction, operand: Operand) -> tuple[str, str]:
    """(shared address as i64, host address) of an mbarrier."""
    address = e.address(operand)
    space = space_of(i)
    if space in ("shared", "shared::cluster"):
        space = "shared::cluster"
    return address, host_address(e, space, address, 8)


def _init(e: Emitter, i: Instruction) -> None:
    _, host = mbarrier(e, i, i.operands[0])
    e.call("void", "goptx_mbar_init", ("ptr", host), ("i32", e.read(i.operands[1], "i32")))


def _inval(e: Emitter, i: Instruction) -> None:
    _, host = mbarrier(e, i, i.operands[0])
    e.do(f"store i64 -1, ptr {host}")


def _mbar_arrive(e: Emitter, i: Instruction) -> None:
    operands = list(i.operands)
    has_state = len(operands) > 1 and i.roles[0] == "def"
    at = 1 if has_state else 0
    address, host = mbarrier(e, i, operands[at])
    watch.synchronise(e, watch.RELEASE, address)
    expects = "expect_tx" in i.op.name or "expect_tx" in i.op.modset
    second = e.read(operands[at + 1], "i32") if len(operands) > at + 1 else None
    count = "1" if expects or second is None else second
    expect = (second or "0") if expects else "0"
    drop = str(int("drop" in i.op.name))
    state = e.call(
        "i64",
        "goptx_mbar_arrive",
        *(("ptr", host), ("i32", count), ("i32", expect), ("i32", drop)),
    )
    if has_state:
        e.write(operands[0], state, "i64")


def _tx(sign: int) -> Emit:
    def emit(e: Emitter, i: Instruction) -> None:
        _, host = mbarrier(e, i, i.operands[0])
        count = e.cast(e.read(i.operands[1], "i32"), "i32", "i64")
        if sign < 0:
            count = e.value(f"sub i64 0, {count}")
        e.call("void", "goptx_mbar_tx", ("ptr", host), ("i64", count))

    return emit


def _test(e: Emitter, i: Instruction) -> None:
    """test_wait and try_wait; what fails lets others run before it goes on."""
    address, host = mbarrier(e, i, i.operands[1])
    if "parity" in i.op.modset:
        parity = e.read(i.operands[2], "i32")
    else:
        state = e.read(i.operands[2], "i64")
        parity = e.cast(e.value(f"lshr i64 {state}, 63"), "i64", "i32")
    done = e.call(
        "i32",
        "goptx_mbar_test",
        *(("ptr", THREAD), ("ptr", CTA), ("i64", address), ("ptr", host), ("i32", parity)),
    )
    ready = e.value(f"icmp ne i32 {done}, 0")
    e.write(i.operands[0], ready, "i1")
    come, go, pause = e.fresh("come"), e.fresh("go"), e.fresh("pause")
    e.branch(ready, come, pause)
    e.label(come)
    watch.synchronise(e, watch.ACQUIRE, address)
    e.do(f"br label %{go}")
    e.label(pause)
    e.write(i.operands[0], "false", "i1")
    e.wait_keeping(SPIN)
    e.do(f"br label %{go}")
    e.label(go)


def _pending(e: Emitter, i: Instruction) -> None:
    state = e.read(i.operands[1], "i64")
    e.write(i.operands[0], e.cast(e.value(f"and i64 {state}, 1048575"), "i64", "i32"), "i32")


EMITTERS: Final[dict[str, Emit]] = {
    "bar": _bar,
    "barrier": _bar,
    "barrier.cluster": _cluster,
    "mbarrier.init": _init,
    "mbarrier.inval": _inval,
    "mbarrier.arrive": _mbar_arrive,
    "mbarrier.arrive.expect_tx": _mbar_arrive,
    "mbarrier.arrive_drop": _mbar_arrive,
    "mbarrier.arrive_drop.expect_tx": _mbar_arrive,
    "mbarrier.expect_tx": _tx(1),
    "mbarrier.complete_tx": _tx(-1),
    "mbarrier.test_wait": _test,
    "mbarrier.try_wait": _test,
    "mbarrier.pending_count": _pending,
}
