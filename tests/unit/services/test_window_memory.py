"""Places of the console are kept for the rooms of late, and those of the first are forgotten."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from icbo_desktop.services.window_memory import MOST_ARRANGEMENTS, WindowMemory

ROOMS = [f"{99 - number}" for number in range(30)]  # against the alphabet, in which Qt tells keys


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def memory_in(file: Path) -> WindowMemory:
    """As it is after each start of the program."""
    return WindowMemory(QSettings(str(file), QSettings.Format.IniFormat))


def test_the_rooms_of_late_are_remembered(file: Path) -> None:
    for room in ROOMS:
        memory_in(file).keep(room, "[]")

    kept = [room for room in ROOMS if memory_in(file).place(room)]
    assert kept == ROOMS[-MOST_ARRANGEMENTS:]


def test_a_room_that_one_comes_back_to_is_remembered(file: Path) -> None:
    memory = memory_in(file)
    for room in ROOMS:
        memory.keep("home", "[1]")
        memory.keep(room, "[]")

    assert memory.place("home") == "[1]"


def test_places_kept_by_an_earlier_version_are_forgotten_first(file: Path) -> None:
    QSettings(str(file), QSettings.Format.IniFormat).setValue("console/zz", "[9]")
    memory = memory_in(file)
    for room in ROOMS[: MOST_ARRANGEMENTS - 1]:
        memory.keep(room, "[]")
    before = memory.place("zz")

    memory.keep("more", "[]")

    assert (before, memory.place("zz")) == ("[9]", "")
    assert memory.place(ROOMS[0]) == "[]"
