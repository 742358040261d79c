"""Where a session stood is remembered until it is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from icbo_desktop.services.left_open import LeftOpen, LeftSession, StepTime, step_time

WORKBOOK = Path("/kept/north.icbo")


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "settings.ini")


def left_open(file: str) -> LeftOpen:
    return LeftOpen(QSettings(file, QSettings.Format.IniFormat))


def test_session_is_known_to_the_next_process(file):
    before = left_open(file)
    before.note(WORKBOOK)
    before.note_wall("rehearsal")
    before.note_page(2)
    before.note_time(StepTime(258, is_running=True, is_visiting=False))

    time = StepTime(258, is_running=True, is_visiting=False)
    assert left_open(file).session == LeftSession(WORKBOOK, "rehearsal", 2, time)


@pytest.mark.parametrize("words", ["", "258", "258 maybe no", "-3 yes yes", "x yes yes"])
def test_time_that_is_not_ours_is_none(words):
    assert step_time(words) is None


def test_next_workbook_begins_without_wall_and_page(file):
    before = left_open(file)
    before.note(WORKBOOK)
    before.note_wall("screen")
    before.note_page(2)

    before.note(WORKBOOK)

    assert left_open(file).session == LeftSession(WORKBOOK)


def test_nothing_is_known_after_closing(file):
    before = left_open(file)
    before.note(WORKBOOK)
    before.note_wall("screen")

    before.clear()

    assert left_open(file).session is None
    assert "left" not in Path(file).read_text(encoding="utf-8")


@pytest.mark.parametrize(("wall", "page"), [("elsewhere", "-3"), ("", "many"), ("x", "99999")])
def test_what_somebody_wrote_into_the_file_is_taken_for_nothing(file, wall, page):
    settings = QSettings(file, QSettings.Format.IniFormat)
    settings.setValue("left_open", str(WORKBOOK))
    settings.setValue("left_open_wall", wall)
    settings.setValue("left_open_page", page)

    assert LeftOpen(settings).session == LeftSession(WORKBOOK)
