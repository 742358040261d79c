"""Dates, times and file names as people type them."""

from datetime import UTC, date, datetime, time

import pytest

from icbo_desktop.ui.dialogs.file_name import name_fault, path_fault, suggested_name
from icbo_desktop.ui.shared.when import (
    read_date,
    read_deadline,
    read_time,
    usual_times,
)

NOW = datetime(2026, 11, 19, 13, 55, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        "19 November 2026",
        "19 nov 26",
        "19/11/2026",
        "19.11.26",
        "2026-11-19",
        "Thursday, 19th Nov 2026",
    ],
)
def test_date_is_understood_as_it_is_written(typed):
    assert read_date(typed) == date(2026, 11, 19)


@pytest.mark.parametrize("typed", ["", "soon", "31/2/2026", "19 Brumaire 2026", "11/19/2026"])
def test_what_is_no_date_is_none(typed):
    assert read_date(typed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15/1/2027", date(2027, 1, 15)),
        ("15.1.27", date(2027, 1, 15)),
        ("15 January", date(2027, 1, 15)),
        ("Fri 15th Jan", date(2027, 1, 15)),
        ("15/1", date(2027, 1, 15)),
        ("19 Nov", date(2026, 11, 19)),
        ("January 2027", date(2027, 1, 31)),
        ("end of Feb 2028", date(2028, 2, 29)),
        ("Nov", date(2026, 11, 30)),
        ("march", date(2027, 3, 31)),
    ],
)
def test_deadline_may_leave_out_the_year_or_the_day(typed, meant):
    assert read_deadline(typed, NOW.date()) == meant


@pytest.mark.parametrize(
    "typed", ["", "soon", "31 Feb", "1/15", "Brumaire", "January 0000", "15 Brumaire"]
)
def test_what_is_no_deadline_is_none(typed):
    assert read_deadline(typed, NOW.date()) is None


@pytest.mark.parametrize("typed", ["9:30", "09.30", "930", "0930", "9h30", "9:30 am", "9 30"])
def test_time_is_understood_as_it_is_written(typed):
    assert read_time(typed) == time(9, 30)


@pytest.mark.parametrize(
    ("typed", "meant"), [("2pm", time(14)), ("12 am", time(0)), ("12pm", time(12))]
)
def test_morning_and_afternoon_are_understood(typed, meant):
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "25:00", "9:75", "13pm", "later"])
def test_what_is_no_time_is_none(typed):
    assert read_time(typed) is None


@pytest.mark.parametrize(
    ("day", "times"),
    [
        (date(2026, 11, 19), (time(14, 0), time(17, 0))),
        (date(2026, 11, 20), (time(9, 30), time(12, 30))),
        (None, (time(9, 30), time(12, 30))),
    ],
)
def test_usual_times_suit_the_day(day, times):
    assert usual_times(day, NOW) == times


@pytest.mark.parametrize(
    ("hour", "times"), [(22, (time(22, 0), time(23, 59))), (23, (time(23, 30), time(23, 59)))]
)
def test_usual_times_end_with_the_day(hour, times):
    now = NOW.replace(hour=hour, minute=0 if hour == 22 else 45)

    assert usual_times(now.date(), now) == times


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Health & care: who/what?", "Health & care who what 2026-11-19"),
        ("Tŷ Llandudno. ", "Tŷ Llandudno. 2026-11-19"),
        ("con", "con 2026-11-19"),
        ("...", "2026-11-19"),
    ],
)
def test_suggested_file_name_suits_windows(title, name):
    suggested = suggested_name(title, date(2026, 11, 19))

    assert name_fault(suggested) == ""
    assert suggested.strip(". ") == name.strip(". ")


def test_suggested_file_name_is_never_a_device():
    assert suggested_name("AUX", None) == "Workshop AUX"


def test_suggested_file_name_of_a_long_title_is_cut():
    assert len(suggested_name("word " * 100, date(2026, 11, 19))) <= 80


@pytest.mark.parametrize(
    "name", ["", ".icbo", "a/b", "a:b", "nul", "COM1.icbo", "ends.", "x" * 200]
)
def test_bad_file_name_is_refused_in_words(name):
    assert name_fault(name).endswith(".")


def test_missing_folder_is_refused_in_words(tmp_path):
    assert path_fault(tmp_path / "gone", "Ours") == "This folder is not there. Choose another."


def test_free_name_in_a_folder_is_fine(tmp_path):
    assert path_fault(tmp_path, "Ours") == ""
