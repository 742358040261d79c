"""Another language: on the wall from its menu, in a record, and kept for the next time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.looks import speak_as_set
from icbo_desktop.desk.settings_desk import offered_languages
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.languages import QtWords
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.usual_choices import Usual
from icbo_desktop.translation import ENGLISH, speak, spoken
from tests.made_up_language import MADE_UP, is_made_up, put_at_hand

DRAFT = "Made up – draft, not yet read by a speaker"  # noqa: RUF001 - a dash of print


@pytest.fixture(autouse=True)
def another_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    put_at_hand(monkeypatch)
    yield
    speak(ENGLISH)
    application = QCoreApplication.instance()
    for words in application.findChildren(QtWords) if application is not None else ():
        QCoreApplication.removeTranslator(words)
        words.setParent(None)


def kept(tmp_path: Path) -> Usual:
    return Settings(tmp_path / "settings.ini").usual.now


def test_the_wall_menu_takes_the_next_language_at_once(desk: Desk, tmp_path: Path):
    desk.runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)

    desk.console.run_command("wall_language")

    assert is_made_up(" ".join(desk.feed.room_scene.reading))
    assert is_made_up(desk.wall.accessibleName())
    assert desk.wall.scene == desk.feed.room_scene
    assert kept(tmp_path).wall_language == ""  # the next workshop's room gets the usual one
    assert spoken() == ENGLISH


def test_the_menu_says_which_language_it_is_and_that_it_is_a_draft(desk: Desk):
    line = desk.console.menus.action_of("wall_language")
    assert "English (UK) now" in line.text()

    desk.console.run_command("wall_language")

    assert DRAFT in line.text()


def test_the_first_language_again_is_the_console_s_own(desk: Desk):
    before = desk.feed.room_scene

    desk.console.run_command("wall_language")
    desk.console.run_command("wall_language")

    assert desk.feed.room_scene == before
    assert desk.console.deck._line.text() == desk.console.deck.line_words
    assert desk.console.notice_bar.notice == ""


def test_console_says_in_sight_that_the_wall_speaks_another_language(desk: Desk):
    desk.console.run_command("wall_language")

    assert desk.console.deck._line.text().startswith("The wall speaks Made up, a draft. ")
    assert desk.console.deck._line.text().endswith(desk.console.deck.line_words)


def test_a_narrow_console_says_the_language_of_a_wall_that_is_not_shown_yet(desk: Desk):
    desk.runner.handle_wall_event(WallEvent.UNPLUGGED)
    desk.console.deck.set_compact(True)

    desk.console.run_command("wall_language")

    assert desk.console.deck._line.text() == "The wall speaks Made up, a draft."


def test_a_notice_tells_once_that_the_wall_took_a_draft(desk: Desk):
    desk.console.run_command("wall_language")

    assert desk.console.notice_bar.notice.startswith("The wall speaks Made up now, a draft")
    desk.looks.tell()
    desk.console.notice_bar.dismiss_button.click()
    desk.looks.fit_ratio("4:3", "another screen")
    assert desk.console.notice_bar.notice == ""


def test_another_screen_keeps_the_language_of_the_room(desk: Desk):
    desk.looks.change_theme()
    desk.console.run_command("wall_language")

    desk.looks.fit_ratio("4:3", "another screen")
    desk.looks.fit_ratio("16:9", "")

    assert desk.feed.look.language == MADE_UP


def test_with_one_language_the_menu_has_no_line_for_it(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("icbo_desktop.desk.wall_looks.languages_at_hand", lambda _part: ("one",))

    desk.looks.tell()

    assert not desk.console.menus.action_of("wall_language").isVisible()


def test_a_record_begins_with_the_usual_language_of_records(desk: Desk, tmp_path: Path):
    settings = Settings(tmp_path / "settings.ini").usual
    settings.keep(Usual(record_language=MADE_UP))
    desk.records._usual = settings

    desk.records.ask_for_record()

    dialog = desk.records.dialog
    assert dialog is not None
    assert {each.language for each in dialog.requests} == {MADE_UP}
    dialog.reject()


def test_a_language_without_words_for_records_is_offered_for_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    put_at_hand(monkeypatch, "console", "wall")
    speak(MADE_UP)

    desk.records.ask_for_record()

    dialog = desk.records.dialog
    assert dialog is not None
    assert not dialog.language.is_offered
    assert offered_languages("record") == ((ENGLISH, "English (UK)"),)
    assert offered_languages("wall") == offered_languages()
    dialog.reject()


def test_the_settings_offer_every_language_and_say_which_is_a_draft():
    assert offered_languages() == ((ENGLISH, "English (UK)"), (MADE_UP, DRAFT))


def test_the_chosen_language_is_spoken_from_the_start_on(tmp_path: Path):
    settings = Settings(tmp_path / "settings.ini")
    settings.usual.keep(Usual(language=MADE_UP))

    speak_as_set(settings)

    assert spoken() == MADE_UP
    assert is_made_up(QCoreApplication.translate("QPlatformTheme", "&Cancel"))
