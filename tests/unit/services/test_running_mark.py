"""The mark of a running program: gone after a tidy end, told after another one, left alone while somebody runs."""

import faulthandler
import subprocess
import sys
from collections.abc import Iterator

import pytest

from icbo_desktop.services import running_mark
from icbo_desktop.services.crash_report import Fault, reports_dir
from icbo_desktop.services.running_mark import (
    MARKS,
    Marks,
    RunningMark,
    is_another_marked,
    take_marks,
)

DIES = """
import os
from icbo_desktop.services.running_mark import RunningMark
mark = RunningMark()
mark.begin()
os.abort()
"""


@pytest.fixture
def mark() -> Iterator[RunningMark]:
    mark = RunningMark()
    mark.begin()
    yield mark
    mark.end()
    faulthandler.enable()  # as pytest had it


def test_nothing_is_left_after_a_tidy_end(mark):
    mark.end()

    assert not list(reports_dir().glob(MARKS))
    assert take_marks() == Marks()


def test_mark_of_a_program_that_runs_is_left_alone(mark):
    assert take_marks() == Marks((), is_one_running=True)
    assert len(list(reports_dir().glob(MARKS))) == 1


def test_trace_of_a_program_that_died_is_taken_once():
    ended = subprocess.run([sys.executable, "-c", DIES], capture_output=True, check=False)

    (trace,) = take_marks().traces
    assert ended.returncode != 0
    assert trace.startswith("Fatal Python error: Aborted")
    assert take_marks() == Marks()


def test_last_words_go_into_the_mark(mark):
    mark.note_fatal(Fault("KeyError", ("app.py:1 in open",)))

    (path,) = reports_dir().glob(MARKS)
    assert path.read_text().startswith("Fault: KeyError\n")


def test_program_runs_without_a_mark_where_none_can_be_written(own_home):
    reports_dir().parent.mkdir(parents=True)
    reports_dir().write_text("in the way")
    mark = RunningMark()

    mark.begin()
    mark.note_fatal(Fault("KeyError"))
    mark.end()

    assert take_marks() == Marks()


def test_folder_that_may_not_be_looked_into_holds_no_marks(tmp_path, monkeypatch):
    monkeypatch.setattr(running_mark, "reports_dir", lambda: tmp_path / ("x" * 300))

    assert take_marks() == Marks()
    assert not is_another_marked()
