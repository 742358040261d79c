"""The short form of the fault tests: every kind of fault a few times, and that each of them can find something."""

from pathlib import Path

import pytest

from tests.faults.case import FaultCase, Trial
from tests.faults.cases import CASES

CONTROLLED = [(case, control) for case in CASES for control in case.controls]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_acknowledged_is_lost(case: FaultCase, tmp_path: Path):
    outcome = case.run(Trial(tmp_path, case.short))

    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.tried
    assert not outcome.lost, f"{len(outcome.lost)} of {outcome.tried}\n{outcome.named}"


@pytest.mark.parametrize(
    ("case", "control"), CONTROLLED, ids=[f"{case.name}-{control}" for case, control in CONTROLLED]
)
def test_a_broken_store_is_found_out(case: FaultCase, control: str, tmp_path: Path):
    outcome = case.run(Trial(tmp_path, case.control_count, control=control))

    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.lost
