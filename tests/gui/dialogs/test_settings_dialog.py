"""Every setting in one window: what is kept, what is asked, and what a reset says first."""

from pathlib import Path

import pytest

from icbo_desktop.domain.new_workshop import DEFAULT_GROUPS
from icbo_desktop.services.usual_choices import Usual
from icbo_desktop.ui.dialogs.change_key_dialog import ChangeKeyDialog
from icbo_desktop.ui.dialogs.settings_dialog import (
    RESET_FIRST,
    SettingsDialog,
    SettingsNow,
    SettingsOffer,
)
from icbo_desktop.ui.shared.look import apply_look

OFFER = SettingsOffer((100, 150), (("epson", "Epson, 1920 x 1080"),), (("easy-read", "Easy read"),))


@pytest.fixture
def make(shown):
    def made(now: SettingsNow | None = None) -> SettingsDialog:
        return shown(SettingsDialog(now or SettingsNow(), OFFER))

    return made


def test_nothing_changed_is_kept_as_it_was(make, qtbot):
    now = SettingsNow(150, Usual("dark", Path("/plans"), attribution="none"), "epson")
    dialog = make(now)

    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep_button.click()

    assert kept.args == [now]


def test_all_that_was_changed_is_kept_at_once(make, qtbot, tmp_path):
    dialog = make()
    for choice, key in (
        (dialog.text_size, "150"),
        (dialog.theme, "contrast"),
        (dialog.screen_choice, "epson"),
        (dialog.words, "easy-read"),
    ):
        choice.choose(key)
    dialog.workbook_folder.take(str(tmp_path))
    dialog.groups.rows[0].name.setText("County")
    dialog.attribution.set_current("role")

    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep_button.click()

    groups = (("County", 4), *DEFAULT_GROUPS[1:])
    usual = Usual("contrast", tmp_path, None, groups, "role", "easy-read")
    assert kept.args == [SettingsNow(150, usual, "epson")]


def test_two_groups_of_one_name_are_not_kept(make, qtbot):
    dialog = make()
    dialog.groups.rows[1].name.setText("Council")

    with qtbot.assertNotEmitted(dialog.kept):
        dialog.keep_button.click()

    assert dialog.isVisible()
    assert dialog.groups.fault


def test_reset_says_what_stays_and_waits_for_a_second_press(make, qtbot):
    dialog = make()

    with qtbot.assertNotEmitted(dialog.reset_requested):
        dialog.reset_button.click()
    assert dialog.problem == RESET_FIRST

    with qtbot.waitSignal(dialog.reset_requested):
        dialog.reset_button.click()


def test_question_of_the_reset_and_its_answer_have_words_of_their_own(make):
    dialog = make()
    asking = dialog.reset_button.text()

    dialog.reset_button.click()

    assert asking == "Back to the usual values…"
    assert dialog.reset_button.text() == dialog.reset_button.accessibleName() == "Put them back"
    assert "“Put them back”" in dialog.problem


def test_question_of_the_reset_gives_way_to_another(make):
    dialog = make()
    dialog.theme.choose("dark")
    dialog.reset_button.click()

    dialog.reject()

    assert dialog.isVisible()
    assert dialog.reset_button.text() == "Back to the usual values…"


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_question_of_the_reset_has_the_whole_width_and_all_its_words(make, qapp, size):
    apply_look(qapp, size)
    dialog = make()
    dialog.reset_button.click()
    qapp.processEvents()
    line, button = dialog._problem, dialog.reset_button

    over = line.mapTo(dialog, line.rect().bottomLeft()).y()
    assert over < button.mapTo(dialog, button.rect().topLeft()).y()
    assert line.width() > 0.85 * dialog.width()
    assert line.height() >= line.heightForWidth(line.width())
    assert dialog.rect().contains(dialog._foot.geometry())
    apply_look(qapp)


def test_screen_that_is_not_there_stays_chosen(make):
    dialog = make(SettingsNow(wall_screen="sharp"))

    assert dialog.chosen.wall_screen == "sharp"


def test_folder_that_is_gone_says_so_and_can_be_given_up(make):
    dialog = make(SettingsNow(usual=Usual(record_folder=Path("/gone"))))
    assert "not there now" in dialog.record_folder.place.text()

    dialog.record_folder.clear_button.click()

    assert dialog.chosen.usual.record_folder is None


def test_leaving_with_changes_asks_once(make):
    dialog = make()
    dialog.theme.choose("dark")

    dialog.reject()

    assert dialog.isVisible()


def test_keys_are_changed_in_the_dialog_that_is_there_for_it(make):
    dialog = make()

    dialog.change_key.click()

    assert isinstance(dialog.opened, ChangeKeyDialog)
    dialog.opened.done(0)


LANGUAGES = (("en", "English (UK)"), ("cy", "Cymraeg – draft"))  # noqa: RUF001 - a dash of print


def test_console_wall_and_records_each_have_a_language(shown, qtbot):
    offer = SettingsOffer(languages=LANGUAGES, record_languages=LANGUAGES)
    dialog = shown(SettingsDialog(SettingsNow(), offer))
    dialog.languages.console.choose("cy")
    dialog.languages.wall.choose("en")
    dialog.languages.records.choose("cy")

    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep_button.click()

    usual = Usual(language="cy", wall_language="en", record_language="cy")
    assert kept.args == [SettingsNow(usual=usual)]


def test_records_with_one_language_have_no_choice_and_keep_what_was_set(shown, qtbot):
    now = SettingsNow(usual=Usual(record_language="cy"))
    offer = SettingsOffer(languages=LANGUAGES, record_languages=LANGUAGES[:1])
    dialog = shown(SettingsDialog(now, offer))
    dialog.languages.console.choose("cy")

    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep_button.click()

    assert dialog.languages.records.window() is not dialog
    assert kept.args == [SettingsNow(usual=Usual(language="cy", record_language="cy"))]


def test_one_language_is_no_choice_and_leaves_what_was_set(shown, qtbot):
    now = SettingsNow(usual=Usual(wall_language="cy"))
    dialog = shown(SettingsDialog(now, SettingsOffer(languages=LANGUAGES[:1])))

    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.keep_button.click()

    assert not dialog.languages.fields
    assert kept.args == [now]
