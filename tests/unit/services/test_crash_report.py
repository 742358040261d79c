"""A report of a fault tells places and kinds, and nothing that anybody said."""

import os
from datetime import datetime

import pytest

from icbo_desktop.locations import PACKAGE
from icbo_desktop.services.crash_report import (
    MOST_PLACES,
    MOST_REPORTS,
    Fault,
    fatal_lines,
    fault_of,
    place_words,
    report_of_stop,
    report_text,
    reports_dir,
    write_report,
)

SECRET = "Zanzibarw"  # noqa: S105 - a word that somebody said
AT = datetime(2026, 11, 22, 10, 42, 7)  # noqa: DTZ001 - as the clock on the wall says it
COMPUTER = {"Version": "1.0", "Screens": "1366 x 768 at 100 %"}


def deep(steps: int) -> None:
    said = f"{SECRET} {steps}"
    if steps:
        deep(steps - 1)
    try:
        int(said)
    except ValueError as error:
        raise RuntimeError(said) from error


def fault(steps: int = 0) -> Fault:
    try:
        deep(steps)
    except RuntimeError as error:
        return fault_of(RuntimeError, error, error.__traceback__)
    raise AssertionError


def test_message_and_variables_are_never_told():
    text = report_text(fault(3), AT, COMPUTER, ("next", "black"))

    assert SECRET not in text
    assert "RuntimeError" in text
    assert "After: ValueError at test_crash_report.py:" in text


def test_report_names_the_computer_the_place_and_the_last_commands():
    text = report_text(fault(), AT, COMPUTER, ("next", "black"))

    assert "When: 22 November 2026 10:42" in text
    assert "Screens: 1366 x 768 at 100 %" in text
    assert "in deep\n" in text
    assert text.endswith("  next\n  black\n")


def test_endless_recursion_is_cut_in_the_middle():
    places = fault(200).places

    assert len(places) == MOST_PLACES + 1
    assert places[0].endswith("in fault")
    assert places[-1].endswith("in deep")


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (str(PACKAGE / "desk" / "desk.py"), "desk/desk.py:7 in close"),
        ("/home/anna.jones/lib/threading.py", "threading.py:7 in close"),
        ("C:\\Users\\anna.jones\\threading.py", "threading.py:7 in close"),
    ],
)
def test_place_names_no_folder_of_a_person(file, told):
    assert place_words(file, 7, "close") == told


def test_sudden_end_is_told_by_what_python_could_still_write():
    trace = (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        f'  File "{PACKAGE}/app.py", line 12 in run_app\n'
        f"  {SECRET}\n"
        f"Fatal Python error: {SECRET * 9}: {SECRET}\n"
        "Extension modules: shiboken6 (total: 1)\n"
    )

    text = report_of_stop(trace, AT, COMPUTER)

    assert "How: Segmentation fault" in text
    assert "  app.py:12 in run_app\n" in text
    assert SECRET not in text
    assert "Extension" not in text


def test_what_a_dying_process_writes_is_read_back_the_innermost_first():
    last = Fault("KeyError", ("desk/desk.py:1 in close", "store/writer.py:22 in put"))

    text = report_of_stop(fatal_lines(last).decode(), AT, COMPUTER)

    assert "How: KeyError" in text
    assert text.index("writer.py:22 in put") < text.index("desk.py:1 in close")


def test_ten_reports_are_kept_the_newest_of_them():
    for number in range(MOST_REPORTS + 3):
        write_report(f"{number}", AT.replace(minute=number))

    kept = sorted(reports_dir().glob("*.txt"))
    assert [path.read_text() for path in kept] == [str(number) for number in range(3, 13)]


def test_two_reports_of_one_second_stand_beside_one_another():
    paths = {write_report("a", AT), write_report("b", AT)}

    assert sorted(path.read_text() for path in paths) == ["a", "b"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_report_is_readable_by_its_person_alone():
    path = write_report("a", AT)

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
