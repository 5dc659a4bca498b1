"""What lies on the host's stack or is asked of it for a thread: parameters, calls, local memory.

Nothing that a kernel says may reach beyond it.
"""

from __future__ import annotations

import numpy as np
import pytest

from goptx import cpu
from goptx.diag import GoptxError

HEAD = ".version 8.3\n.target sm_90\n.address_size 64\n"


def _said(body: str, functions: str = "", **launch: int) -> str:
    """What a launch of a kernel with that body ends in; nothing if it goes well."""
    text = (
        f"{HEAD}{functions}\n.visible .entry k(.param .u64 p, .param .u32 n)\n"
        "{ .reg .b64 %d<9>; .reg .b32 %r<9>; .reg .b128 %q<3>; .param .align 16 .b8 v[32];\n"
        f".param .b32 w; ld.param.u64 %d1, [p];\n{body}\nret; }}"
    )
    try:
        cpu.launch(text, 1, 32, [np.zeros(8, np.uint64), 7], timeout_s=20, **launch)
    except GoptxError as error:
        return error.diagnostics[0].message
    return ""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("st.param.b64 [v+24], %d1; ld.param.b64 %d2, [v+24];", ""),
        ("st.param.v4.b32 [v+16], {%r1, %r1, %r1, %r1};", ""),
        ("st.param.b64 [v+32], %d1;", "byte 32 is outside"),
        ("st.param.b64 [v+-8], %d1;", "is outside"),
        ("st.param.b64 [w], %d1;", "byte 0 is outside"),
        ("ld.param.v2.b64 {%d2, %d3}, [v+24];", "byte 24 is outside"),
        ("ld.param.b64 %d2, [v+40960000];", "byte 40960000 is outside"),
        ("mov.b128 %q1, {%d1, %d1}; st.param.b128 [v+8], %q1;", "misaligned in it"),
        ("ld.param.u32 %r1, [n];", ""),
        ("ld.param.u32 %r1, [p+8];", ""),
        ("ld.param.u64 %d2, [n];", "out-of-bounds read of 8 bytes"),
        ("ld.param.u64 %d2, [p+4];", "misaligned read of 8 bytes"),
        ("ld.param.u64 %d2, [p+40960000];", "out-of-bounds read of 8 bytes"),
    ],
)
def test_parameters_have_bounds(body: str, said: str) -> None:
    assert said in (found := _said(body)) and bool(said) == bool(found)


TAKES = ".func f(.param .align 8 .b8 a[64]) { ret; }"
GIVES = ".func (.param .align 8 .b8 a[64]) f() { ret; }"
BY_REGISTER = ".func f(.reg .b64 a) { ret; }"


@pytest.mark.parametrize(
    ("functions", "body", "said"),
    [
        (TAKES, "call f, (v);", "hands over is less"),
        (GIVES, "call (v), f;", "hands over is less"),
        (TAKES, "call f;", "hands over is less"),
        (BY_REGISTER, "call f, (v);", "has no address"),
        (TAKES.replace("64", "32"), "call f, (v);", ""),
        (TAKES.replace("64", "8"), "call f, (v);", ""),
        (TAKES, "P: .callprototype _ (.param .b8 _[32]); mov.u64 %d2, f; call %d2, (v), P;", "0x"),
        (GIVES, "P: .callprototype (.param .b8 _[32]) _; mov.u64 %d2, f; call (v), %d2, P;", "0x"),
        ("", "call k, (v, w);", "k is a kernel"),
    ],
)
def test_calls_hand_over_no_more_than_is_there(functions: str, body: str, said: str) -> None:
    assert said in (found := _said(body, functions)) and bool(said) == bool(found)


@pytest.mark.parametrize("size", [(512 << 10) + 16, 1 << 34, 1 << 54, 1 << 63])
def test_a_thread_has_so_much_local_memory(size: int) -> None:
    assert "bytes of local memory" in _said(f".local .b8 x[{size}]; mov.u64 %d2, x;")
    variable = f".param .b8 x[{size}]; call f, (x);"
    assert "bytes of local memory" in _said(variable, f".func f(.param .b8 a[{size}]) {{ ret; }}")


def test_parameters_of_many_functions_have_room_or_are_refused() -> None:
    functions = "".join(f".func f{n}(.param .b8 a[400000]) {{ ret; }}\n" for n in range(20))
    calls = "{ .param .b8 x[400000];\n" + "".join(f"call f{n}, (x);\n" for n in range(20)) + "}"
    assert "bytes of parameters" in _said(calls, functions)
    many = "{ .param .b8 x[200000];\n" + "call f, (x);\n" * 100 + "}"
    assert _said(many, ".func f(.param .b8 a[200000]) { ret; }") == ""


def test_threads_that_run_together_have_room() -> None:
    text = f"{HEAD}.visible .entry k() {{ .local .b8 x[500000]; .reg .b64 %d; mov.u64 %d, x; }}"
    cpu.launch(text, 1, 32, [])
    with pytest.raises(GoptxError, match="threads that run together take"):
        cpu.launch(text, 32, 1024, [], cluster=[16])


def test_dynamic_shared_memory_is_not_negative() -> None:
    assert "bytes of shared memory" in _said("", dynamic_shared=-8)
