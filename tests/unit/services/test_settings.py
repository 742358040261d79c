"""What is remembered between workshops, and what becomes of a settings file that somebody spoilt."""

from pathlib import Path

import pytest

from icbo_desktop.services.record_choices import RecordChoice
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.wall_memory import MOST_SCREENS

EPSON, SHARP = "Epson|EB|E7|1920|1080|", "Sharp|PN|S1|3840|2160|"
DARK = WallLook("4:3", "dark", 1.3)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_screens_of_the_wall_are_kept_the_newest_first(settings):
    for screen in (EPSON, SHARP, EPSON):
        settings.wall.remember_screen(screen)

    assert settings.wall.screens == (EPSON, SHARP)


def test_look_belongs_to_its_screen(settings):
    settings.wall.remember_screen(EPSON)
    settings.wall.keep_look_on(EPSON, DARK)
    settings.wall.remember_screen(SHARP)

    assert settings.wall.look_on(EPSON) == DARK
    assert settings.wall.look_on(SHARP) is None


def test_look_stays_when_its_screen_is_chosen_again(settings):
    settings.wall.keep_look_on(EPSON, DARK)

    settings.wall.remember_screen(EPSON)

    assert settings.wall.look_on(EPSON) == DARK


def test_screens_of_long_ago_are_forgotten(settings):
    for number in range(MOST_SCREENS + 5):
        settings.wall.remember_screen(str(number))

    assert len(settings.wall.screens) == MOST_SCREENS
    assert settings.wall.screens[0] == str(MOST_SCREENS + 4)


@pytest.mark.parametrize("spoilt", ["@Size(1 2)", "@ByteArray(abc)", "@Invalid()", "", ","])
def test_spoilt_recent_list_counts_as_none(tmp_path, spoilt):
    file = tmp_path / "settings.ini"
    file.write_text(f"[General]\nrecent={spoilt}\n", encoding="utf-8")

    assert Settings(file).recent == ()


def test_recent_list_of_one_and_of_several_is_read_back(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    one, two = tmp_path / "one, of many.icbo", tmp_path / "two.icbo"

    for known in (one,), (two, one):
        settings.remember(known[0])
        settings._settings.sync()
        assert Settings(tmp_path / "settings.ini").recent == known


@pytest.mark.parametrize("spoilt", ["{", "[]", "7", '{"Epson": 3}'])
def test_spoilt_screens_count_as_none(settings, spoilt):
    settings._settings.setValue("wall/looks", spoilt)

    assert settings.wall.look_on("Epson") is None


@pytest.mark.parametrize("spoilt", ["1.2.3", "nan", "", "-1", "9", "1²"])
def test_spoilt_text_size_is_as_usual_or_the_nearest_that_is_allowed(settings, spoilt):
    settings._settings.setValue("wall/text_scale", spoilt)

    assert 1.0 <= settings.wall.look.text_scale <= 2.0


def test_room_and_keys_are_kept(settings, tmp_path):
    settings.room = ("2,1 m", "9")
    settings.own_keys = '{"black": ["F11"]}'

    again = Settings(tmp_path / "settings.ini")
    settings._settings.sync()
    assert again.room == ("2,1 m", "9")
    assert again.own_keys == '{"black": ["F11"]}'


def test_nothing_in_the_settings_names_a_workbook_that_was_deleted(tmp_path):
    file = tmp_path / "settings.ini"
    plan, other = tmp_path / "Holt 2026.icbo", tmp_path / "other.icbo"
    backups = tmp_path / "Holt 2026 backups"
    settings = Settings(file)
    for path in (other, backups / "Holt 2026 2026-11-22 1400.icbo", plan):
        settings.remember(path)
        settings.left_open.note(path)
        settings.records.keep(path, RecordChoice(("pdf",), backups))
    settings.keep_last_folder("workbooks", str(backups))
    settings.keep_last_folder("records", str(tmp_path))

    settings.forget(plan, is_deleted=True)
    settings._settings.sync()

    assert "Holt" not in file.read_text(encoding="utf-8")
    assert settings.recent == (other,)
    assert settings.last_folder("records") == str(tmp_path)


def test_workbook_that_is_forgotten_is_not_offered_to_go_on_with(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    for name in ("one.icbo", "two.icbo"):
        settings.remember(tmp_path / name)
    settings.left_open.note(tmp_path / "one.icbo")

    settings.forget(tmp_path / "two.icbo")
    still = settings.left_open.path
    settings.forget(tmp_path / "one.icbo")

    assert still == tmp_path / "one.icbo"
    assert settings.left_open.path is None
