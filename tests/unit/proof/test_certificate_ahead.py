"""What is executed far ahead of its place: over arms whose branch is not decided yet, and over
barriers. Next to each kernel that is right stand those that nearly are."""

from __future__ import annotations

import certificate_kit as kit
import pytest
from weave_kit import Woven, rule, woven

from goptx.proof.cert_case import Case
from goptx.proof.cert_code import DONE, Code, Kinds
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_memory import Memory
from goptx.proof.cert_order import MAX_KEPT, Order, Refused
from goptx.syntax import parse

TILE = ".shared .align 4 .b8 tile[256];\n"


def ahead(text: str, body: str) -> Woven:
    """A member beside one that stores its number."""
    members = {"a": TILE + text, "b": kit.STORE}
    return woven("weave(a, b)", members, f"// b:0-7\n{body}\nret;", fixed=5, grid="5")


def judged(found: Woven) -> str | None:
    """The condition that fails; None if it is proved."""
    try:
        kit.prove(*found)
    except kit.GoptxError as error:
        return error.diagnostics[0].rule
    return None


# Over an arm that only computes, before its predicate is there

ARM = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
setp.eq.u32 %p1, %r9, 3;
@%p1 bra $over;
add.u32 %r2, %r9, 1;
$over:
st.global.u32 [%rd1], %r9;
"""


@pytest.mark.parametrize(
    ("effect", "right"),
    [
        ("st.global.u32 [%rd1], %r9;", True),
        ("atom.global.add.u32 %r3, [%rd1], %r9;", True),
        ("bar.sync 0;", True),
        ("ld.volatile.global.u32 %r3, [%rd1];", True),
        ("st.global.u32 [%rd1], %r2;", False),  # of what the arm computes
    ],
)
def test_effects_rise_over_arithmetic(effect: str, right: bool) -> None:
    text = ARM.replace("st.global.u32 [%rd1], %r9;", effect)
    body = "// a:0-1\n// a:5\n// a:2\n@!%a_p1 add.u32 %a_r2, %a_r9, 1; // a:4"
    assert judged(ahead(text, body)) == (None if right else "image")


@pytest.mark.parametrize(
    "arm",
    [
        "st.shared.u32 [tile], %r9;",  # effects keep their order
        "ld.global.u32 %r2, [%rd1];",
        "add.u32 %r9, %r9, 1;",  # what it reads is written
        "bra $end;",  # it need not come
        "trap;",
        "ret;",
    ],
)
def test_effects_do_not_rise_over_more(arm: str) -> None:
    text = ARM.replace("add.u32 %r2, %r9, 1;", arm) + "$end:\n"
    copy = "" if arm in ("bra $end;", "ret;") else "// a:4"
    body = f"// a:0-1\n// a:5\n// a:2\n@%a_p1 bra $on; // a:3\n{copy}\n$on:"
    assert judged(ahead(text, body)) in ("image", "completeness")


def test_a_store_does_not_rise_over_what_may_not_end() -> None:
    text = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
$again:
add.u32 %r2, %r2, 1;
setp.eq.u32 %p1, %r2, %r9;
@%p1 bra $again;
st.global.u32 [%rd1], %r9;
"""
    body = "// a:0-1\n{}$again:\n// a:2-3\n@%a_p1 bra $again; // a:4\n{}"
    assert judged(ahead(text, body.format("", "// a:5\n"))) is None
    assert judged(ahead(text, body.format("// a:5\n", ""))) == "image"
    # What has no effect may; a load behind the loop is sure to come if that ends.
    load = text.replace("st.global.u32 [%rd1], %r9;", "ld.global.u32 %r3, [%rd1];")
    assert judged(ahead(load, body.format("// a:5\n", ""))) is None


def test_much_that_is_owed() -> None:
    """More than is kept of what follows: nothing of it is lost, or executed twice."""
    adds = "".join(f"add.u32 %r{n % 8 + 1}, %r9, {n};\n" for n in range(2 * MAX_KEPT))
    text = f"""
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
{adds}ld.global.u32 %r10, [%rd1];
st.global.u32 [%rd1+4], %r10;
"""
    last = 2 + 2 * MAX_KEPT
    order = [0, 1, last, *range(2, last), last + 1]

    def body(numbers: list[int]) -> str:
        return "".join(f"// a:{n}\n" for n in numbers)

    assert judged(ahead(text, body(order))) is None
    for at in (3, 4, MAX_KEPT, last):
        assert judged(ahead(text, body(order[:at] + order[at + 1 :]))) in ("image", "completeness")
        assert judged(ahead(text, body(order[: at + 1] + order[at:]))) == "image"
    # Those that write one register keep their order.
    swapped = [*order[:3], *reversed(order[3:12]), *order[12:]]
    assert judged(ahead(text, body(swapped))) == "image"
    mixed = [*order[:3], *reversed(order[3:11]), *order[11:]]
    assert judged(ahead(text, body(mixed))) is None


# Arithmetic of an arm, in front of its branch

RESULT = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
setp.eq.u32 %p1, %r9, 3;
@%p1 bra $over;
add.u32 %r2, %r9, 1;
st.global.u32 [%rd1], %r2;
$over:
mov.u32 %r9, 5;
st.global.u32 [%rd1+4], %r9;
"""
RAISED = "// a:0-1\n// a:4\n// a:2\n@!%a_p1 st.global.u32 [%a_rd1], %a_r2; // a:5\n// a:6-7"


def test_what_comes_behind_the_arm_may_write_what_it_reads() -> None:
    assert judged(ahead(RESULT, RAISED)) is None
    # Behind the arm it comes too late, and before there is something to read too early.
    assert judged(ahead(RESULT, RAISED.replace("// a:4\n", "").replace("// a:6", "// a:4\n// a:6")))
    late = RAISED.replace("// a:4\n", "").replace("// a:6-7", "// a:6\n// a:4\n// a:7")
    assert judged(ahead(RESULT, late)) == "image"
    early = RAISED.replace("// a:0-1\n// a:4\n", "// a:0\n// a:4\n// a:1\n")
    assert judged(ahead(RESULT, early)) == "image"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Its result would be taken for what was there before.
        ("mov.u32 %r9, 5;", "mov.u32 %r9, %r2;"),
        ("mov.u32 %r9, 5;", "@%p1 mov.u32 %r2, 5;"),  # written by some
        ("setp.eq.u32 %p1, %r9, 3;", "setp.eq.u32 %p1, %r2, 3;"),  # read before it comes
    ],
)
def test_a_result_that_somebody_reads(old: str, new: str) -> None:
    text = RESULT.replace(old, new).replace("[%rd1+4], %r9", "[%rd1+4], %r2")
    assert judged(ahead(text, RAISED)) == "image"
    assert judged(ahead(RESULT.replace("[%rd1+4], %r9", "[%rd1+4], %r2"), RAISED)) == "image"


CHOICE = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
setp.eq.u32 %p1, %r9, 3;
@%p1 bra $other;
add.u32 %r2, %r9, 1;
st.global.u32 [%rd1], %r2;
bra $end;
$other:
add.u32 {other}, %r9, 2;
st.global.u32 [%rd1], {other};
$end:
"""


@pytest.mark.parametrize(("other", "right"), [("%r3", True), ("%r2", False)])
def test_results_of_two_arms(other: str, right: bool) -> None:
    """What has been executed for one arm is not overwritten for the other."""
    stores = "@!%a_p1 st.global.u32 [%a_rd1], %a_r2; // a:5\n"
    stores += f"@%a_p1 st.global.u32 [%a_rd1], {other.replace('%', '%a_')}; // a:8"
    text = CHOICE.format(other=other)
    for raised in ("// a:4\n// a:7\n", "// a:7\n// a:4\n"):
        found = ahead(text, f"// a:0-1\n{raised}// a:2\n{stores}")
        assert judged(found) == (None if right else "image")


TOLD = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
mov.u32 %r2, %r9;
setp.eq.u32 %p1, %r9, 3;
@%p1 bra $over;
st.shared.u32 [tile], %r9;
add.u32 %r2, %r2, 1;
st.shared.u32 [tile+4], %r2;
$over:
mov.u32 %r2, 5;
ld.global.nc.u32 %r4, [%rd1];
st.shared.u32 [tile+8], %r2;
"""
FIRST = "// a:0-3\n@!%a_p1 st.shared.u32 [goptx_shared], %a_r9; // a:5\n"
SECOND = "@!%a_p1 st.shared.u32 [goptx_shared+4], %a_r2; // a:7\n"


@pytest.mark.parametrize(
    ("body", "right"),
    [
        (f"{FIRST}// a:6\n{SECOND}// a:8-10", True),  # it comes on a way that is not gone
        (f"{FIRST}// a:9\n// a:6\n{SECOND}// a:8\n// a:10", True),  # a write is still owed
        (f"{FIRST}// a:8\n// a:6\n{SECOND}// a:9-10", False),
        (f"{FIRST}// a:9\n// a:8\n// a:6\n{SECOND}// a:10", False),
    ],
)
def test_arithmetic_where_its_arm_is_known_not_to_come(body: str, right: bool) -> None:
    assert judged(ahead(TOLD, body)) == (None if right else "image")
    read = TOLD.replace("mov.u32 %r2, 5;", "mov.u32 %r3, %r2;")
    assert judged(ahead(read, body)) == "image"


# Branches that choose nothing

NOTHING = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
setp.eq.u32 %p1, %r9, 3;
@%p1 bra $here;
bra $there;
$here:
$there:
st.global.u32 [%rd1], %r9;
"""


@pytest.mark.parametrize(
    "body",
    [
        "// a:0-2\n// a:5",
        "// a:0-1\n// a:5\n// a:2",
        "// a:0-2\n@%a_p1 bra $on; // a:3\n$on:\n// a:5",
        "// a:0-1\n// a:5\n// a:2\n@%a_p1 bra $on; // a:3\n$on:",
    ],
)
def test_a_branch_that_leads_to_one_place(body: str) -> None:
    assert judged(ahead(NOTHING, body)) is None
    other = NOTHING.replace("$here:\n", "$here:\nst.shared.u32 [tile], %r9;\n")
    assert judged(ahead(other, body)) in ("image", "completeness")


def test_a_branch_that_leads_to_one_place_copies_are_followed() -> None:
    """Whatever the fused kernel does on its ways has to be right on each."""
    body = "// a:0-2\n@%a_p1 bra $on; // a:3\n// a:5\nbra $end;\n$on:\n// a:5\n$end:"
    assert judged(ahead(NOTHING, body)) is None
    assert judged(ahead(NOTHING, body.replace("$on:\n// a:5", "$on:"))) == "completeness"


def test_arms_of_which_all_has_been_executed() -> None:
    """Both ways of a branch end in one place, and nobody has to know which was taken."""
    text = ARM.replace("$over:\n", "$over:\nadd.u32 %r4, %r9, 2;\n")
    body = "// a:0-1\n// a:6\n// a:4\n// a:5\n// a:2"
    assert judged(ahead(text, body)) is None
    assert judged(ahead(text, body.replace("// a:4\n", ""))) == "completeness"
    assert judged(ahead(text, body.replace("// a:5\n", ""))) == "completeness"
    read = text.replace("], %r9;", "], %r2;")
    assert judged(ahead(read, body)) == "image"
    effect = text.replace("add.u32 %r2, %r9, 1;", "st.shared.u32 [tile], %r9;")
    assert judged(ahead(effect, body)) == "image"


# Over barriers of a member that has others too

MIXED = """
ld.param.u64 %rd1, [out];
mov.u32 %r1, %tid.x;
setp.lt.u32 %p1, %r1, 32;
bar.sync 0;
ld.shared.u32 %r2, [tile];
bar.sync 0;
ld.global.u32 %r3, [%rd1];
bar.red.popc.u32 %r4, 0, %p1;
@!%p1 bra $all;
bar.sync 1, 32;
$all:
st.global.u32 [%rd1+4], %r3;
"""
OVER = (
    "// a:0-2\n{first}// a:3-4\n{second}// a:5\n{third}bar.red.popc.u32 %a_r4, 0, %a_p1; // a:7\n"
    "@!%a_p1 bra $all; // a:8\nbarrier.sync 1, 32; // a:9\n$all:\n// a:10"
)


def over(text: str, **where: str) -> Woven:
    places = {"first": "", "second": "", "third": "", **where}
    return ahead(text, OVER.format(**places))


def test_loads_rise_over_barriers_of_all_beside_others() -> None:
    """Barriers that count some threads, or find out something, do not part those of all."""
    for place in ("third", "second", "first"):
        assert judged(over(MIXED, **{place: "// a:6\n"})) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # A barrier of all to which some come only: who is where is not known.
        ("ld.shared.u32 %r2, [tile];", "@%p1 barrier.sync 1;"),
        ("ld.shared.u32 %r2, [tile];", "bar.sync 1, 64;"),  # threads wait in the phase
        ("ld.shared.u32 %r2, [tile];", "st.global.u32 [%rd1], %r1;"),
        ("ld.shared.u32 %r2, [tile];", "atom.acquire.cta.shared.add.u32 %r2, [tile], 1;"),
        ("ld.shared.u32 %r2, [tile];", "atom.global.add.u32 %r2, [%rd1+8], 1;"),
        ("ld.shared.u32 %r2, [tile];", "membar.cta;"),
    ],
)
def test_loads_that_do_not_rise_over_barriers(old: str, new: str) -> None:
    text = MIXED.replace(old, new)
    assert text != MIXED
    assert rule(over(text, second="// a:6\n")) == "image"


def test_atomics_on_shared_memory_tell_nothing_of_other_ctas() -> None:
    text = MIXED.replace("ld.shared.u32 %r2, [tile];", "atom.shared.add.u32 %r2, [tile], 1;")
    assert judged(over(text, second="// a:6\n")) is None
    shared = text.replace("ld.global.u32 %r3, [%rd1];", "ld.shared.u32 %r3, [tile];")
    assert judged(over(shared, third="// a:6\n")) is None
    assert judged(over(shared, second="// a:6\n")) == "image"


# What is known of predicates on a way on which they are written

ASKED = """
$top:
setp.eq.u32 %p1, %r1, 5;
@%p1 bra $asked;
setp.eq.u32 %p2, %r1, 6;
$asked:
@%p2 bra $load;
st.global.u32 [%rd1], %r1;
$load:
ld.global.u32 %r3, [%rd1];
"""


def order_of(text: str) -> Order:
    function = parse(kit.entry(text), "order.ptx").kernel()
    code = Code(function)
    kinds = Kinds({function.name: function})
    return Order(code, Memory(code, kinds, lambda: Levels(code, (64, 1, 1))))


def test_what_is_known_is_forgotten_on_all_ways() -> None:
    order = order_of(ASKED)
    both = frozenset({("%p1", True), ("%p2", True)})
    load = 5
    with pytest.raises(Refused):  # the first is written, then that which it guards
        order.execute(Case(0, known=both), load, None)
    with pytest.raises(Refused):
        order.execute(Case(1, known=frozenset({("%p2", True)})), load, None)
    ((case, own),) = order.execute(Case(1, known=both), load, None)
    assert own and case.point == DONE


# In loops: what has been executed ahead, and what its arm did not come to

ROUNDS = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
$top:
setp.eq.u32 %p1, %r9, 3;
@%p1 bra $over;
add.u32 %r4, %r9, 2;
$over:
and.b32 %r3, %r9, 7;
@%p3 bra $on;
$on:
add.u32 %r2, %r3, 1;
st.global.u32 [%rd1], %r2;
add.u32 %r1, %r1, 1;
setp.lt.u32 %p2, %r1, %r9;
@%p2 bra $top;
"""
IN_ROUNDS = "// a:0-1\n$top:\n// a:4\n// a:5\n// a:7\n// a:2\n// a:8-10\n@%a_p2 bra $top; // a:11"
IN_TURN = "// a:0-1\n$top:\n// a:4\n// a:2\n$over:\n// a:5\n@%a_p3 bra $over; // a:6\n{}"


def test_what_uses_a_result_in_a_loop_is_executed_behind_it() -> None:
    """What has been executed comes again, but not before that which uses it."""
    assert judged(ahead(ROUNDS, IN_ROUNDS)) is None
    assert judged(ahead(ROUNDS, IN_ROUNDS.replace("// a:5\n// a:7", "// a:7\n// a:5"))) == "image"
    # Here it may come once more before.
    circle = ROUNDS.replace("bra $on;", "bra $over;")
    late = IN_TURN.format("// a:7-10\n@%a_p2 bra $top; // a:11")
    assert judged(ahead(circle, late)) is None
    early = late.replace("$over:\n", "// a:5\n// a:7\n$over:\n").replace("a:7-10", "a:8-10")
    assert judged(ahead(circle, early)) == "image"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[%rd1], %r2;", "[%rd1], %r4;"),
        ("$top:\n", "$top:\nadd.u32 %r5, %r4, 1;\n"),  # the next time
        ("and.b32 %r3, %r9, 7;", "and.b32 %r3, %r4, 7;"),
        ("add.u32 %r4, %r9, 2;", "ld.global.u32 %r4, [%rd1];"),  # no arithmetic: it has to come
    ],
)
def test_what_an_arm_in_a_loop_leaves(old: str, new: str) -> None:
    text = ROUNDS.replace(old, new)
    body = IN_ROUNDS
    if new.startswith("$top"):
        body = (
            "// a:0-1\n$top:\n// a:2\n// a:5\n// a:6\n// a:8\n// a:3\n// a:9-11\n"
            "@%a_p2 bra $top; // a:12"
        )
        assert judged(ahead(text.replace("%r5, %r4", "%r5, %r6"), body)) is None
    assert judged(ahead(text, body)) == "image"


@pytest.mark.parametrize(
    ("old", "new", "right"),
    [
        ("", "", True),
        ("[%rd1], %r2;", "[%rd1], %r4;", False),
        ("@%p3 bra $on;", "add.u32 %r4, %r4, 1;", False),
        ("$on:\n", "mov.u32 %r4, 0;\n$on:\n", True),
    ],
)
def test_both_ways_are_one_where_what_one_leaves_is_lost(old: str, new: str, right: bool) -> None:
    order = order_of(ROUNDS.replace(old, new))
    arm = Case(3, done=(4,))
    assert order.settled(arm) == (Case(5) if right else arm)
    if right:  # what has been executed behind the arm has been so on both ways
        assert order.settled(Case(3, done=(4, 5))) == Case(6 if new else 7)


SKIPPED = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
$top:
setp.eq.u32 %p1, %r1, 3;
@%p1 bra $over;
add.u32 %r4, %r9, 2;
st.global.u32 [%rd1], %r4;
$over:
add.u32 %r1, %r1, 1;
setp.lt.u32 %p2, %r1, %r9;
@%p2 bra $top;
st.global.u32 [%rd1+4], %r1;
"""


def test_what_was_for_an_arm_is_executed_anew_in_the_next_round() -> None:
    """The first round has no branch, those behind it do."""
    body = (
        "// a:0-1\n// a:4\n// a:2\n@!%a_p1 st.global.u32 [%a_rd1], %a_r4; // a:5\n// a:6-7\n"
        "@%a_p2 bra $rest; // a:8\nbra $out;\n"
        "$rest:\n// a:2\n@%a_p1 bra $skip; // a:3\n// a:4\n// a:5\n$skip:\n// a:6-7\n"
        "@%a_p2 bra $rest; // a:8\n$out:\n// a:9"
    )
    assert judged(ahead(SKIPPED, body)) is None
    assert judged(ahead(SKIPPED, body.replace("// a:4\n// a:5", "// a:5"))) == "image"
    read = SKIPPED.replace("[%rd1+4], %r1;", "[%rd1+4], %r4;")
    assert judged(ahead(read, body)) == "image"
    # What comes behind a loop is not over when that goes on.
    order = order_of(SKIPPED.replace("[%rd1+4], %r1;", "[%rd1+4], %r1;\nadd.u32 %r5, %r9, 7;"))
    for value, point in ((True, 6), (False, 5)):
        told = frozenset({("%p1", value)})
        assert order.settled(Case(3, known=told, done=(4, 10))) == Case(
            point, known=told, done=(10,)
        )
    goes_on = order.past(Case(8, done=(10,)), 2)
    assert goes_on == Case(2, done=(10,))
