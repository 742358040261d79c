"""The short form of the fault tests: every kind of fault a few times, and that each of them can find something."""

import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

if sys.platform != "linux":
    reason = "Processes are forked and killed and their calls recorded as Linux lets us"
    pytest.skip(reason, allow_module_level=True)

from tests.faults.case import FaultCase, Outcome, Trial
from tests.faults.cases import CASES, try_case
from tests.faults.window_child import make_application

CONTROLLED = [(case, control) for case in CASES for control in case.controls]


@pytest.fixture(scope="module")
def apart() -> Iterator[Executor]:
    """Another process: what a case breaks on purpose is never broken in that of the other tests."""
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, initializer=make_application) as pool:
        yield pool


def tried(apart: Executor, case: FaultCase, trial: Trial) -> Outcome:
    outcome = apart.submit(try_case, case.name, trial).result()
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    return outcome


pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_acknowledged_is_lost(apart: Executor, case: FaultCase, tmp_path: Path):
    outcome = tried(apart, case, Trial(tmp_path, case.short))

    assert outcome.tried
    assert not outcome.lost, f"{len(outcome.lost)} of {outcome.tried}\n{outcome.named}"


@pytest.mark.parametrize(
    ("case", "control"), CONTROLLED, ids=[f"{case.name}-{control}" for case, control in CONTROLLED]
)
def test_a_broken_store_is_found_out(
    apart: Executor, case: FaultCase, control: str, tmp_path: Path
):
    outcome = tried(apart, case, Trial(tmp_path, case.control_count, control=control))

    assert outcome.lost
