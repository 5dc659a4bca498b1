"""Jobs for the tests of the worker; they are called in its process."""

from __future__ import annotations

import os
import signal
import sys
import time

from goptx.cuda.binding import DeviceError
from goptx.diag import Diagnostic, GoptxError, Source, Span


def add(a: int, b: int = 0) -> int:
    print("printing does not disturb the protocol")
    return a + b


def process() -> int:
    return os.getpid()


def refuse() -> None:
    source = Source("a.ptx", "first\nsecond\n")
    raise GoptxError.at("no good", Span(source, 6, 12), notes=["because"], hint="do better")


def lose_the_device(sticky: bool) -> None:
    found = Diagnostic("error", "cannot run the kernels launched: illegal memory access")
    raise DeviceError((found,), "CUDA_ERROR_ILLEGAL_ADDRESS" if sticky else "OTHER", sticky)


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "slept"


def crash() -> None:
    print("the last words", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGSEGV)


def bug() -> None:
    raise ZeroDivisionError("a bug of ours")


def unpicklable() -> object:
    return lambda: None


def leave(code: int = 3) -> None:
    os._exit(code)


def grow(size: int) -> int:
    return len(bytearray(size))


def setting(name: str) -> str | None:
    return os.environ.get(name)
