"""For all tests: those marked ``gpu`` say why they are skipped, or fail where they must run."""

from __future__ import annotations

from collections.abc import Generator
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from goptx.cuda.driver import DeviceInfo


if find_spec("hypothesis") is not None:  # the tests that need a GPU do without
    from hypothesis import HealthCheck, settings

    # How long an example takes says what else the machine does, and nothing of what is tested.
    settings.register_profile(
        "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
    settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-gpu",
        action="store_true",
        help="tests marked gpu that are skipped count as failed",
    )
    parser.addoption(
        "--bless", action="store_true", help="accept what golden tests print as what is expected"
    )


@pytest.fixture(scope="session")
def gpu() -> DeviceInfo:
    """The first device; tests that ask for it are skipped, with the reason, where there is none."""
    from goptx.cuda.driver import Device
    from goptx.diag import GoptxError

    try:
        with Device.open() as device:
            return device.info
    except GoptxError as error:
        pytest.skip(f"no GPU: {error.diagnostics[0].message}")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.CallInfo[None], None]:
    """With ``--require-gpu`` a skipped gpu test is a failed one, unless it takes several."""
    outcome = cast("object", (yield))
    report = cast(pytest.TestReport, outcome.get_result())  # pyright: ignore[reportAttributeAccessIssue]
    if (
        report.skipped
        and item.config.getoption("--require-gpu")
        and item.get_closest_marker("gpu") is not None
        and item.get_closest_marker("several_gpus") is None
    ):
        report.outcome = "failed"
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.longrepr = f"--require-gpu: {reason}"
