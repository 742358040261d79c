"""What a person set for good comes back, and what somebody spoilt by hand counts as not there."""

from pathlib import Path

import pytest

from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.new_workshop import DEFAULT_GROUPS
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.usual_choices import MOST_PEOPLE as MOST_KEPT
from icbo_desktop.services.usual_choices import Usual
from icbo_desktop.services.wall_look import WallLook

SET = Usual(
    "dark", Path("/plans"), Path("/records"), (("Council", 5), ("Housing", 3)), "role", "easy-read"
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_everything_comes_back_after_a_restart(settings, tmp_path):
    settings.usual.keep(SET)
    settings._settings.sync()

    assert Settings(tmp_path / "settings.ini").usual.now == SET


def test_nothing_set_is_as_usual(settings):
    assert settings.usual.now == Usual()


@pytest.mark.parametrize(
    "spoilt", ["{", "7", '[["Council"]]', '[["", 3]]', '[["Council", 61]]', '[["Council", "3"]]']
)
def test_spoilt_groups_count_as_none(settings, spoilt):
    settings._settings.setValue("usual/groups", spoilt)

    assert settings.usual.now.groups == ()


@pytest.mark.parametrize("key", ["theme", "attribution"])
def test_spoilt_choice_is_as_usual(settings, key):
    settings._settings.setValue(f"usual/{key}", "sideways")

    assert settings.usual.now == Usual()


def test_groups_of_the_program_can_be_kept(settings):
    settings.usual.keep(Usual(groups=DEFAULT_GROUPS))

    assert settings.usual.now.groups == DEFAULT_GROUPS
    assert MOST_KEPT == MOST_PEOPLE


def test_reset_takes_back_what_was_set_and_keeps_what_was_done(settings, tmp_path):
    settings.usual.keep(SET)
    settings.text_size, settings.own_keys, settings.room = 150, '{"black": ["F11"]}', ("2", "9")
    settings.wall.remember_screen("Epson")
    settings.keep_last_folder("records", "/records")
    settings.remember(tmp_path / "ours.icbo")
    settings.remember_told("tour")

    settings.usual.reset()

    now = (settings.usual.now, settings.text_size, settings.own_keys, settings.room)
    assert now == (Usual(), 100, "", ("", ""))
    assert (settings.wall.screens, settings.last_folder("records")) == ((), "")
    assert settings.recent == (tmp_path / "ours.icbo",)
    assert settings.was_told("tour")


def test_forgotten_screens_are_asked_for_again(settings):
    settings.wall.remember_screen("Epson")
    settings.wall.keep_look_on("Epson", WallLook(theme="dark"))

    settings.usual.forget_screens()

    assert (settings.wall.screens, settings.wall.look_on("Epson")) == ((), None)
