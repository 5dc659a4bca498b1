"""CTAs that stay: every CTA of every member once, whatever the launch, launch after launch."""

from __future__ import annotations

import kit
import pytest
from kit import Case
from test_looped import ARRIVES, PLAIN, SAMPLES, TURNED, looped, parsed_aliases
from test_tickets import CHAIN, COUNT, SHARED, Launch

from goptx.build import fuse
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions
from goptx.proof.certificate import certify
from goptx.proof.cpu_verify import verify_cpu
from goptx.specs import MemberSpec
from goptx.syntax import parse

STAY = "{dispatch=persistent}"
PLANS = (f"blocks(a, b){STAY}", f"blocks(a:3, b:1){STAY}", f"blocks(b:1, a:5){STAY}")


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("grids", [(1, 1), (5, 2), (2, 9), (90, 60)])
def test_every_cta_runs_once_in_every_launch(plan: str, grids: tuple[int, int]) -> None:
    fusion = kit.fuse(plan, {"a": Case(COUNT, (64, 1, 1)), "b": Case(SHARED, (32, 1, 1))})
    launch = Launch(fusion, dict(zip("ab", grids, strict=True)))
    for schedule, launch.grid in ((None, 4), (1, 1), (2, 7), (3, 200)):
        launch.run(schedule)
        counts = launch.out["a"]
        assert counts[: 64 * grids[0]].tolist() == [1] * (64 * grids[0])
        assert not counts[64 * grids[0] :].any()
        found = launch.out["b"][: 32 * grids[1]]
        assert found.tolist() == [n ^ 1 for n in range(32 * grids[1])]


def test_the_launch_has_no_more_ctas_than_there_are_or_stand() -> None:
    contract = kit.fuse(PLANS[0], {"a": COUNT, "b": COUNT}).contract
    names = contract.shape_names({"a": (3,), "b": (4,)})
    assert contract.stays
    assert [contract.launch_grid(names, resident) for resident in (1, 5, 7, 900)] == [1, 5, 7, 7]
    with pytest.raises(GoptxError, match="the fused grid has 0 CTAs"):
        contract.launch_grid(names, 0)
    assert not kit.fuse("blocks(a, b)", {"a": COUNT, "b": COUNT}).contract.stays


def test_one_workspace_serves_launches_of_all_shapes() -> None:
    fusion = kit.fuse(PLANS[0], {"a": COUNT, "b": COUNT})
    first = Launch(fusion, {"a": 3, "b": 40})
    second = Launch(fusion, {"a": 17, "b": 1})
    second.share(first)
    for launch in (first, second, first, second):
        launch.run()
        assert all(out[:32].all() for out in launch.out.values())


def test_ctas_on_several_workers() -> None:
    """CTAs at the same time, not only in other orders."""
    plan = f"blocks(a, b, c){STAY}"
    fusion = kit.fuse(plan, {"a": COUNT, "b": COUNT, "c": COUNT})
    launch = Launch(fusion, {"a": 150, "b": 90, "c": 33})
    launch.grid = 16
    for _ in range(5):
        launch.run(workers=2, checks="bounds")
        for alias, grid in (("a", 150), ("b", 90), ("c", 33)):
            assert launch.out[alias][: 32 * grid].tolist() == [1] * (32 * grid)


def test_a_member_may_wait_for_its_earlier_ctas() -> None:
    cases = {"a": Case(CHAIN, (64, 1, 1)), "b": Case(COUNT)}
    fusion = kit.fuse(PLANS[0], cases)
    launch = Launch(fusion, {"a": 30, "b": 20})
    for schedule, launch.grid in ((None, 4), (3, 1), (4, 3), (5, 50)):
        launch.run(schedule, checks="bounds")
        assert launch.out["a"][:30].tolist() == list(range(1, 31))
    members = {alias: parse(case.text) for alias, case in cases.items()}
    proof = certify(parse(fusion.ptx), fusion.contract, members)
    assert "CTAs of a wait only for CTAs of lower number" in proof.assumptions
    found = kit.refusal(f"blocks({looped('a', 2)}, b){STAY}", cases)
    assert found.diagnostics[0].rule == "inter-cta-wait"


@pytest.mark.parametrize(
    "plan",
    [
        f"blocks(a, b){STAY}",
        f"blocks(b, a){STAY}",
        f"blocks({looped('a', 3)}, {looped('b', 5)}){STAY}",
        f"blocks(b, {looped('coarsen(a, 2)', 2)}){STAY}",
        f"blocks(coarsen(a, 3), b){STAY}",
        f"blocks(seq(a, b), c){STAY}",
        f"blocks(seq(a, b){{shared=reuse}}, c){STAY}",
        f"blocks(warps(a, {looped('b', 2)}), c){STAY}",
        f"blocks(product(a, b), c){STAY}",
        f"blocks(weave(a, c), b){STAY}",
        f"blocks(blocks(a, b), c){STAY}",
    ],
)
def test_rounds_of_all_plans_are_proved(plan: str) -> None:
    cases = {
        "a": Case(TURNED, (64, 1, 1), (7, 1, 1)),
        "b": Case(PLAIN, (32, 1, 1), (5, 2, 1)),
        "c": Case(TURNED, (64, 1, 1), (4, 1, 1)),
    }
    chosen = {alias: case for alias, case in cases.items() if alias in parsed_aliases(plan)}
    fusion = kit.same(plan, chosen)
    members = {alias: parse(case.text) for alias, case in chosen.items()}
    assert certify(parse(fusion.ptx), fusion.contract, members).images


def test_barriers_of_wide_members_have_the_number_of_that_between_rounds() -> None:
    fusion = kit.fuse(PLANS[0], {"a": Case(TURNED, (64, 1, 1)), "b": Case(TURNED, (64, 1, 1))})
    assert fusion.ptx.count("barrier.sync 0;") == 1 and fusion.ptx.count("\tbar.sync 0;") == 2
    narrow = kit.fuse(PLANS[0], {"a": Case(TURNED, (64, 1, 1)), "b": Case(TURNED, (32, 1, 1))})
    assert "bar.sync 1, 32;" in narrow.ptx


@pytest.mark.parametrize("plan", [PLANS[0], "seq(a, b)", looped("seq(a, b)", 2)])
def test_a_barrier_at_which_threads_find_out_something_is_not_shared(plan: str) -> None:
    votes = TURNED.replace(
        "\tbar.sync 0;",
        "\tsetp.eq.u32 %p1, %r2, 0;\n\tbarrier.red.or.pred %p2, 0, %p1;\n\tbar.sync 0;",
    )
    cases = {"a": Case(votes, (64, 1, 1), (3, 1, 1)), "b": Case(TURNED, (64, 1, 1), (2, 1, 1))}
    fusion = kit.same(plan, cases)
    members = {alias: parse(case.text) for alias, case in cases.items()}
    assert certify(parse(fusion.ptx), fusion.contract, members).images


def test_what_the_next_round_would_trip_over_is_refused() -> None:
    cases = {"a": Case(kit.entry(ARRIVES), (64, 1, 1)), "b": PLAIN}
    found = kit.refusal(PLANS[0], cases)
    assert found.diagnostics[0].rule == "barrier-arrive" and "persistent blocks" in str(found)
    assert kit.fuse("blocks(a, b)", cases)
    early = kit.entry(
        "\tmov.u32 %r1, %tid.x;\n\tsetp.lt.u32 %p1, %r1, 7;\n\t@%p1 exit;\n\tbar.sync 0;"
    )
    found = kit.refusal(PLANS[0], {"a": Case(early, (64, 1, 1)), "b": PLAIN})
    assert found.diagnostics[0].rule == "early-exit"
    assert kit.fuse("blocks(a, b)", {"a": Case(early, (64, 1, 1)), "b": PLAIN})


def test_what_a_plan_whose_ctas_stay_needs() -> None:
    members = {"a": COUNT, "b": COUNT}
    with pytest.raises(GoptxError, match="dispatch=persistent stands below another combinator"):
        kit.fuse(f"blocks(blocks(a, b){STAY}, c)", members | {"c": COUNT})
    old = {alias: text.replace("sm_80", "sm_61") for alias, text in members.items()}
    with pytest.raises(GoptxError, match="dispatch=persistent needs sm_70 or newer, not sm_61"):
        kit.fuse(PLANS[0], old)
    assert kit.fuse(PLANS[0], old, FuseOptions(target="sm_75")).contract.target == "sm_75"


def test_the_words_stand_behind_all_shared_memory() -> None:
    big = SHARED.replace("tile[256]", "tile[49150]")
    fusion = kit.fuse(PLANS[0], {"a": big, "b": SHARED})
    assert "goptx_dynamic+49152;" in fusion.ptx and fusion.contract.dynamic_shared == "49168"


@pytest.mark.parametrize("pair", ["reduce+histogram", "async_copy+transpose", "softmax+lookup"])
def test_samples_equal_their_members_on_the_cpu(pair: str) -> None:
    names = pair.split("+")
    specs = [MemberSpec(str(SAMPLES / f"{n}.ptx"), a) for n, a in zip(names, "ab", strict=True)]
    made = fuse(specs, plan=PLANS[0])
    assert made.report.certificate is not None
    assert verify_cpu(made.contract, made.ptx).ok
