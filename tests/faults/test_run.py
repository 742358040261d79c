"""The table of faults ends with 1 where anything was lost, or where a broken store passed for a sound one."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

if sys.platform != "linux":
    reason = "The faults are tried on Linux only"
    pytest.skip(reason, allow_module_level=True)

from tests.faults import run
from tests.faults.case import FaultCase, Outcome, Trial


class OneThread(ThreadPoolExecutor):
    """In the process of the test: others would know nothing of its case."""

    def __init__(self, *_count: int, **_settings: object) -> None:
        super().__init__(1)


@pytest.fixture
def shown(monkeypatch, tmp_path):
    """Show the table for a case that loses so many of two in the real store, and so many in its control."""

    def show(lost: int, lost_by_control: int = 1, *words: str, skipped: str = "") -> int:
        def try_two(trial: Trial) -> Outcome:
            outcome = Outcome(skipped=skipped)
            for number in range(2):
                is_lost = number < (lost_by_control if trial.control else lost)
                outcome.note(f"number {number}", "gone" if is_lost else "")
            return outcome

        case = FaultCase("made-up", "a fault that is made up", 2, 2, try_two, ("broken",), 2)
        monkeypatch.setattr(run, "CASES", (case,))
        monkeypatch.setattr(run, "try_case", lambda _name, trial: try_two(trial))
        return run.main(words)

    for name in ("HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, os.environ[name])  # the run sets them for its own process
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "ProcessPoolExecutor", OneThread)
    return show


def test_exit_code_is_0_where_nothing_is_lost(shown, capsys):
    assert shown(0) == 0
    assert "made-up: a fault that is made up" in capsys.readouterr().out


def test_exit_code_is_1_where_one_of_two_is_lost(shown, capsys):
    assert shown(1) == 1
    assert "number 0: gone" in capsys.readouterr().out


def test_exit_code_is_1_where_a_control_finds_nothing(shown, capsys):
    assert shown(0, 0, "--controls") == 1
    assert "FOUND NOTHING" in capsys.readouterr().out


def test_exit_code_is_0_where_the_control_finds_something(shown):
    assert shown(0, 1, "--controls") == 0


def test_exit_code_is_0_where_nothing_could_be_tried(shown, capsys):
    assert shown(0, 0, "--controls", skipped="no such disk here") == 0
    assert "no such disk here" in capsys.readouterr().out


def test_exit_code_is_2_where_no_case_has_that_name(shown, capsys):
    assert shown(0, 1, "other") == 2
    assert "no kind of fault" in capsys.readouterr().err
