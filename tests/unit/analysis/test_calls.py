from __future__ import annotations

from goptx.analysis.calls import UNKNOWN_CALLEE, address_taken, call_graph, calls, reached

TOP = """
.extern .func outside(.param .b64 a);
.func leaf(.param .b32 a) { ret; }
.func middle(.param .b32 a) { { .param .b32 p; call leaf, (p); } ret; }
.func unused() { ret; }
.func other(.param .b32 a);
.alias other, leaf;
"""
CALL = "{ .param .b32 p; call %s, (p); }\n"


def test_calls_in_order_with_their_lists(make_module):
    top = ".func (.param .b32 r) f(.param .b32 a, .param .b64 b) { ret; }\n.func g() { ret; }\n"
    body = "{ .param .b32 x, y; .param .b64 z; call (x), f, (y, z); }\ncall g;\nret;"
    first, second = calls(make_module(body, top=top).kernel("k"))
    assert first.callees == ("f",)
    assert [len(first.returns), len(first.arguments)] == [1, 2]
    assert second.callees == ("g",)
    assert (second.returns, second.arguments) == ((), ())


def test_reached_functions_follow_calls_and_aliases(make_module):
    module = make_module(CALL % "middle" + "ret;", top=TOP)
    found = reached(module.kernel("k"), module)
    assert [f.name for f in found.functions] == ["k", "middle", "leaf"]
    aliased = make_module(CALL % "other" + "ret;", top=TOP)
    assert [f.name for f in reached(aliased.kernel("k"), aliased).functions] == ["k", "leaf"]
    assert not found.recursive
    assert not found.external


def test_external_functions_have_no_body(make_module):
    body = "{ .param .b64 p; call outside, (p); }\nret;"
    module = make_module(body, top=".extern .func outside(.param .b64 a);")
    found = reached(module.kernel("k"), module)
    assert [call.callees for call in found.external] == [("outside",)]
    assert str(found.external[0].at.span).startswith("test.ptx:")


def test_recursion_is_seen(make_module):
    top = ".func f(.param .b32 a);\n.func f(.param .b32 a) { { .param .b32 p; call f, (p); } ret; }"
    module = make_module(CALL % "f" + "ret;", top=top)
    assert reached(module.kernel("k"), module).recursive


def test_indirect_call_reaches_what_has_its_address_taken(make_module):
    top = ".func f() { ret; }\n.func g() { ret; }\n"
    body = "P: .callprototype _ ();\nmov.u64 %rd1, f;\ncall %rd1, P;\nret;"
    module = make_module(body.replace("_ ()", "()_ ()"), top=top)
    assert address_taken(module) == {"f"}
    found = reached(module.kernel("k"), module)
    assert len(found.indirect) == 1
    assert [f.name for f in found.functions] == ["k", "f"]
    graph = call_graph(module)
    assert set(graph.successors("k")) == {UNKNOWN_CALLEE}
    assert set(graph.successors(UNKNOWN_CALLEE)) == {"f"}


def test_functions_are_reached_in_one_order(make_module):
    """Those whose address is taken come out of a set, whose order changes from run to run."""
    taken = "".join(f"mov.u64 %rd1, f{n};\n" for n in (4, 7, 0, 2, 8, 1, 6, 3, 5))
    body = "P: .callprototype () _ ();\n" + taken + "call f9;\ncall %rd1, P;\nret;"
    top = "".join(f".func f{n}() {{ ret; }}\n" for n in range(10))
    module = make_module(body, top=top)
    found = [f.name for f in reached(module.kernel("k"), module).functions]
    assert found == ["k", "f9", *(f"f{n}" for n in range(9))]


def test_an_indirect_call_reaches_no_kernel(make_module):
    top = ".func f() { ret; }\n.entry launched() { ret; }\n"
    body = "P: .callprototype () _ ();\nmov.u64 %rd1, f;\nmov.u64 %rd2, launched;\ncall %rd1, P;"
    module = make_module(body + "\nret;", top=top)
    assert [f.name for f in reached(module.kernel("k"), module).functions] == ["k", "f"]


def test_list_of_targets_bounds_an_indirect_call(make_module):
    top = ".func f() { ret; }\n.func g() { ret; }\n"
    body = "T: .calltargets f, g;\nmov.u64 %rd1, f;\ncall %rd1, T;\nret;"
    (call,) = calls(make_module(body, top=top).kernel("k"))
    assert call.indirect
    assert call.callees == ("f", "g")


def test_initialisers_take_addresses(make_module):
    top = ".func f() { ret; }\n.global .u64 table[1] = { f };"
    assert address_taken(make_module("ret;", top=top)) == {"f"}
