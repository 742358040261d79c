"""Cables, sleep, focus and mirrored screens: the wall only ever goes down, and comes back in holding."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk import wall_placing
from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.wall_placing import kept_name
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.dialogs.room_check_dialog import RoomCheckDialog
from icbo_desktop.ui.dialogs.screen_dialog import MIRRORED, ScreenDialog
from icbo_desktop.ui.wall.screens import connected_screens

ARROW = Step(StepKind.ARROW, Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership")))
# The offscreen platform says this of every label and nobody sees it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


def banner(desk: Desk) -> Banner:
    return desk.runner.state.wall.banner


def problem(desk: Desk) -> str:
    bar = desk.console.problem_bar
    return bar.words.text() if bar.isVisible() else ""


def test_laptop_that_slept_shows_the_room_the_holding_slide(desk: Desk):
    assert banner(desk) is Banner.LIVE

    desk.wall_events.wake.woke.emit()

    assert banner(desk) is Banner.HOLDING
    assert desk.wall.isVisible()


@pytest.mark.parametrize("event", [WallEvent.TOGGLE_BLACK, WallEvent.TOGGLE_WHITE])
def test_waking_never_takes_off_a_cover(desk: Desk, event: WallEvent):
    desk.runner.handle_wall_event(event)
    before = banner(desk)

    desk.wall_events.wake.woke.emit()

    assert banner(desk) is before


def test_waking_without_a_wall_shows_none(desk: Desk):
    desk.placing.watcher.screen_removed(QGuiApplication.screens()[1])

    desk.wall_events.wake.woke.emit()

    assert (banner(desk), desk.wall.isVisible()) == (Banner.NO_WALL, False)


def test_reveal_is_disarmed_when_another_program_takes_the_keyboard(
    qtbot: QtBot, qapp: QApplication, desk: Desk
):
    desk.runner.go_to_step(ARROW)
    qtbot.keyClick(desk.console, Qt.Key.Key_R)
    assert desk.runner.state.wall.is_armed

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.keyClick(desk.console, Qt.Key.Key_Return)

    assert not desk.runner.state.wall.revealed


def test_unplugging_rewrites_no_choice(desk: Desk):
    before = desk._settings.wall.screens

    desk.placing.watcher.screen_removed(QGuiApplication.screens()[1])

    assert desk._settings.wall.screens == before == (kept_name(connected_screens()[1]),)


def test_session_goes_on_while_the_screen_is_away(desk: Desk):
    desk.placing.watcher.screen_removed(QGuiApplication.screens()[1])
    before = desk.runner.state.position

    desk.runner.go_forward()

    assert desk.runner.state.position != before
    assert banner(desk) is Banner.NO_WALL


def test_ratings_hidden_when_the_cable_went_are_hidden_when_it_comes_back(desk: Desk):
    desk.runner.go_to_step(ARROW)
    watcher, screen = desk.placing.watcher, QGuiApplication.screens()[1]

    watcher.screen_removed(screen)
    watcher.screen_added(screen)
    desk.wall_events.handle(WallEvent.SHOW_FROM_HERE)

    scene = desk.wall.scene
    assert scene is not None
    assert "Middle" not in " ".join(line.text for line in scene.texts)


def test_another_screen_that_is_plugged_in_does_not_become_the_wall(desk: Desk):
    watcher = desk.placing.watcher
    watcher.screen_removed(QGuiApplication.screens()[1])

    watcher.screen_added(QGuiApplication.screens()[0])

    assert not desk.wall.isVisible()


@pytest.fixture
def mirrored(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(wall_placing, "is_mirrored", lambda _console: True)
    desk.placing.check_place()
    return desk


def test_wall_goes_when_the_projector_mirrors_the_console(mirrored: Desk):
    assert (banner(mirrored), mirrored.wall.isVisible()) == (Banner.NO_WALL, False)
    assert problem(mirrored).startswith(MIRRORED)


def test_mirrored_screen_is_told_once(mirrored: Desk):
    mirrored.console.show_problem("")

    mirrored.placing.check_place()

    assert problem(mirrored) == ""


def test_wall_of_a_mirrored_screen_asks_to_extend_it(mirrored: Desk):
    mirrored.wall_events.handle(WallEvent.SHOW_FROM_HERE)

    dialog = mirrored.dialogs.dialog
    assert isinstance(dialog, ScreenDialog)
    assert (dialog.lead, dialog.test_button.isVisible()) == (MIRRORED, True)
    assert not mirrored.wall.isVisible()
    dialog.reject()


def test_sentence_goes_once_the_screens_differ_again(
    mirrored: Desk, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(wall_placing, "is_mirrored", lambda _console: False)

    mirrored.placing.check_place()

    assert problem(mirrored) == ""


def test_wall_follows_its_screen_to_another_place(desk: Desk):
    projector = QGuiApplication.screens()[1].geometry()
    desk.wall.setGeometry(QRect(projector.x() + 40, projector.y(), 800, 600))

    desk.placing.check_place()

    assert desk.wall.geometry() == projector


def test_choosing_another_screen_begins_there_with_the_holding_slide(desk: Desk):
    desk.console.choose_screen_requested.emit()
    dialog = desk.dialogs.dialog
    assert isinstance(dialog, ScreenDialog)
    assert [text.splitlines()[0] for text in desk.placing._labels.texts] == ["Screen 1", "Screen 2"]
    assert all(button.text().startswith("Screen ") for button in dialog.choices.values())

    dialog.use_button.click()

    assert banner(desk) is Banner.HOLDING
    assert desk.wall.geometry() == QGuiApplication.screens()[1].geometry()


def test_rehearsal_leaves_most_of_the_console_s_screen_free(desk: Desk):
    desk.placing.take_away()

    desk.placing.rehearse()

    screen = desk.console.screen().availableGeometry()
    assert desk.wall.maximumWidth() <= 0.8 * screen.width()
    assert desk.wall.width() < screen.width() / 2
    desk.placing.choose(connected_screens()[1])
    assert desk.wall.geometry() == QGuiApplication.screens()[1].geometry()


def test_swapping_there_and_back_leaves_both_windows_where_they_were(desk: Desk):
    laptop, projector = QGuiApplication.screens()

    desk.placing.swap()
    swapped = (desk.wall.geometry(), desk.console.screen())
    desk.placing.swap()

    assert swapped == (laptop.geometry(), projector)
    assert (desk.wall.geometry(), desk.console.screen()) == (projector.geometry(), laptop)


def test_swapping_where_both_are_on_one_screen_moves_only_the_wall(desk: Desk):
    laptop, projector = QGuiApplication.screens()
    desk.placing.choose(connected_screens()[0])
    assert desk.wall.geometry() == laptop.geometry()

    desk.placing.swap()

    assert desk.wall.geometry() == projector.geometry()
    assert desk.console.screen() is laptop


def test_swapping_in_a_rehearsal_leaves_the_console_on_the_laptop(desk: Desk):
    desk.placing.rehearse()

    desk.placing.swap()

    assert desk.console.screen() is QGuiApplication.screens()[0]


def test_look_is_kept_with_the_projector_on_which_it_was_chosen(desk: Desk, tmp_path: Path):
    desk.looks.change_theme()
    desk.looks.set_text_scale(1.4)

    projector = kept_name(connected_screens()[1])
    kept = Settings(tmp_path / "settings.ini").wall.look_on(projector)

    assert kept == desk.feed.look
    desk.looks.fit_ratio("4:3", "another screen")
    assert desk.feed.look.ratio == "4:3"
    desk.looks.fit_ratio("16:9", projector)
    assert desk.feed.look == kept


def test_menu_says_which_look_of_the_wall_is_set(desk: Desk):
    menus = desk.console.menus
    assert not menus.action_of("theme").isChecked()

    desk.console.run_command("theme")
    desk.looks.fit_ratio("4:3")

    assert menus.action_of("theme").isChecked()
    assert "4:3 now" in menus.action_of("ratio").text()


def test_room_check_sets_the_text_of_the_wall(desk: Desk):
    desk.console.room_check_requested.emit()
    dialog = desk.room.dialog
    assert isinstance(dialog, RoomCheckDialog)
    dialog.height_field.line.setText("1.5")
    dialog.seat_field.line.setText("14")

    dialog.set_button.click()
    dialog.accept()

    assert desk.feed.look.text_scale > 1
    assert desk._settings.room == ("1.5", "14")


def test_machine_is_kept_awake_while_the_wall_is_shown(desk: Desk):
    held = desk.placing.awake.is_held

    desk.placing.watcher.screen_removed(QGuiApplication.screens()[1])

    assert (held, desk.placing.awake.is_held) == (True, False)


def test_laptop_that_may_sleep_is_told_on_the_console(desk: Desk):
    desk.placing.awake.refused.emit("This laptop may sleep.")

    assert problem(desk) == "This laptop may sleep."


def test_reveal_at_a_step_without_ratings_says_so_and_arms_nothing(desk: Desk):
    desk.runner.go_to_step(Step(StepKind.STANDARD, ARROW.place))

    desk.console.run_command("reveal_arm")
    desk.console.run_command("reveal_confirm")

    assert problem(desk).startswith("Nothing to reveal on this step")
    assert not desk.runner.state.wall.revealed
    assert desk.console.deck.reveal.text() == "Reveal ratings…"


def test_notice_that_nothing_can_be_revealed_goes_with_the_step(qtbot: QtBot, desk: Desk):
    desk.runner.go_forward()
    qtbot.keyClick(desk.console.centre, Qt.Key.Key_R)
    assert problem(desk).startswith("Nothing to reveal on this step")

    desk.runner.go_to_step(ARROW)

    assert problem(desk) == ""


def test_other_words_in_the_bar_stay_when_the_step_changes(qtbot: QtBot, desk: Desk):
    desk.runner.go_forward()
    qtbot.keyClick(desk.console.centre, Qt.Key.Key_R)
    desk.console.show_problem("The stick is full.")

    desk.runner.go_to_step(ARROW)

    assert problem(desk) == "The stick is full."
