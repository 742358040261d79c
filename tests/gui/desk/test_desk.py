"""Console, wall and workbook together, on two screens, by keys that people press."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import DifferingView, Item, Visit
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.console.kept_edit import KeptEdit
from icbo_desktop.ui.dialogs.end_session_dialog import EndSessionDialog
from icbo_desktop.ui.dialogs.unsaved_dialog import UnsavedDialog
from icbo_desktop.ui.shared.focus_ring import FocusRing

LEADERSHIP = Item("icbo-2018", "d1.leadership")
STANDARD = Place(PlaceKind.STANDARD, LEADERSHIP)
ARROW = Step(StepKind.ARROW, STANDARD)
Key = Qt.Key


def shown(desk: Desk) -> str:
    """All that the room can read."""
    scene = desk.wall.scene
    assert scene is not None
    return " ".join(line.text for line in scene.texts)


def wall_and_console(desk: Desk) -> tuple[QWidget, QWidget]:
    return desk.wall, desk.console


def test_the_wall_fills_the_projector_and_the_console_stays_on_the_laptop(desk: Desk) -> None:
    laptop, projector = QGuiApplication.screens()

    assert desk.wall.geometry() == projector.geometry()
    assert desk.console.screen() is laptop


@pytest.mark.parametrize("which", [0, 1])
def test_page_down_steps_both_windows_wherever_the_focus_is(
    qtbot: QtBot, desk: Desk, which: int
) -> None:
    before, place = shown(desk), desk.runner.state.position

    qtbot.keyClick(wall_and_console(desk)[which], Key.Key_PageDown)

    assert desk.runner.state.position != place
    assert shown(desk) != before
    assert desk.console.deck.thumbnail.accessibleDescription() == desk.feed.room_scene.alt


def test_page_down_works_while_a_view_is_being_typed(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.console, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    before = desk.runner.state.position

    qtbot.keyClick(desk.console.focusWidget(), Key.Key_PageDown)

    assert desk.runner.state.position != before


def test_ratings_stay_hidden_until_r_and_then_enter(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.go_to_step(ARROW)
    hidden = shown(desk)

    qtbot.keyClick(desk.console, Key.Key_R)
    assert shown(desk) == hidden
    qtbot.keyClick(desk.console, Key.Key_Return)

    assert "Middle" not in hidden
    assert "Middle" in shown(desk)


def test_any_other_key_after_r_reveals_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.go_to_step(ARROW)

    qtbot.keyClick(desk.console, Key.Key_R)
    qtbot.keyClick(desk.console, Key.Key_T)
    qtbot.keyClick(desk.console, Key.Key_Return)

    assert "Middle" not in shown(desk)


def test_a_frozen_wall_keeps_its_picture_while_the_facilitator_looks_ahead(
    qtbot: QtBot, desk: Desk
) -> None:
    before = desk.wall.scene

    qtbot.keyClick(desk.console, Key.Key_F9)
    for _ in range(5):
        qtbot.keyClick(desk.console, Key.Key_PageDown)
    assert desk.wall.scene == before
    qtbot.keyClick(desk.console, Key.Key_F9)

    assert desk.wall.scene == desk.feed.own_scene != before


@pytest.mark.parametrize(
    ("key", "banner"),
    [
        (Key.Key_B, Banner.BLACK),
        (Key.Key_Period, Banner.BLACK),
        (Key.Key_W, Banner.WHITE),
        (Key.Key_H, Banner.HOLDING),
        (Key.Key_Escape, Banner.HOLDING),
    ],
)
def test_a_cover_hides_what_stands_below(
    qtbot: QtBot, desk: Desk, key: Qt.Key, banner: Banner
) -> None:
    content = shown(desk)

    qtbot.keyClick(desk.wall, key)

    assert desk.runner.state.wall.banner is banner
    assert shown(desk) != content


def test_looking_at_another_standard_shows_the_room_nothing(desk: Desk) -> None:
    before = desk.wall.scene

    desk.console.browse_requested.emit(STANDARD)

    assert desk.runner.view.place == STANDARD
    assert desk.wall.scene is before


def test_an_unplugged_projector_hides_the_wall_and_comes_back_in_holding(
    desk: Desk,
) -> None:
    projector = QGuiApplication.screens()[1]
    watcher = desk.placing.watcher

    watcher.screen_removed(projector)
    unplugged = (desk.wall.isVisible(), desk.runner.state.wall.banner)
    watcher.screen_added(projector)

    assert unplugged == (False, Banner.NO_WALL)
    assert (desk.wall.isVisible(), desk.runner.state.wall.banner) == (True, Banner.HOLDING)
    assert desk.console.isVisible()


def test_a_wall_that_comes_back_never_flashes_what_stands_below(
    monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    projector = QGuiApplication.screens()[1]
    desk.placing.watcher.screen_removed(projector)
    desk.runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
    content = shown(desk)
    came_up_with: list[str] = []
    show_on = desk.wall.show_on
    monkeypatch.setattr(
        desk.wall, "show_on", lambda where: came_up_with.append(shown(desk)) or show_on(where)
    )

    desk.placing.watcher.screen_added(projector)

    assert content not in came_up_with
    assert desk.runner.state.wall.banner is Banner.HOLDING


def test_a_screen_that_comes_back_after_the_end_is_left_alone(desk: Desk) -> None:
    projector = QGuiApplication.screens()[1]
    desk.placing.watcher.screen_removed(projector)
    desk.close()

    desk.placing.watcher.screen_added(projector)

    assert desk.runner.state.wall.banner is Banner.NO_WALL


def test_words_in_a_field_that_was_not_left_are_kept_at_the_end(
    qtbot: QtBot, desk: Desk, workbook_path: Path
) -> None:
    desk.runner.go_to_step(desk.runner.route[-2])
    field = desk.console.findChild(KeptEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "Zebra")

    desk.close()

    again = open_service(workbook_path)
    assert "Zebra" in again.workshop.details.narrative
    again.close()


def test_what_is_said_goes_from_the_field_to_the_disk(
    qtbot: QtBot, desk: Desk, workbook_path: Path
) -> None:
    desk.runner.go_to_step(ARROW)
    qtbot.keyClick(desk.console, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    field = desk.console.focusWidget()
    qtbot.keyClicks(field, "We hear of it in the corridor.")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.workbook.save_state.state == "saved")
    desk.close()

    again = open_service(workbook_path)
    texts = [view.text for view in again.workshop.at(DifferingView, LEADERSHIP)]
    again.close()
    assert "We hear of it in the corridor." in texts


def test_undo_takes_a_view_off_the_console_and_off_the_wall(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.go_to_step(Step(StepKind.DIFFERING_VIEWS, STANDARD))
    before = shown(desk)
    qtbot.keyClick(desk.console, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    field = desk.console.focusWidget()
    qtbot.keyClicks(field, "Zebra")
    qtbot.keyClick(field, Key.Key_Return)

    desk.console.undo_requested.emit()

    assert shown(desk) == before
    assert not [row for row in desk.workbook.workshop.rows(DifferingView) if row.text == "Zebra"]


def test_closing_the_console_asks_first(qtbot: QtBot, desk: Desk) -> None:
    desk.console.close()

    assert desk.console.isVisible()
    assert isinstance(desk.dialogs.dialog, EndSessionDialog)
    desk.dialogs.dialog.reject()


def test_a_session_that_ends_leaves_one_sound_file(desk: Desk, workbook_path: Path) -> None:
    desk.runner.go_forward()

    desk.close()

    assert [path.name for path in workbook_path.parent.glob("*.icbo*")] == ["north.icbo"]
    assert not desk.is_open


def test_words_that_cannot_be_saved_keep_the_session_open(
    qtbot: QtBot, desk: Desk, workbook_path: Path, tmp_path: Path
) -> None:
    workbook_path.rename(tmp_path / "moved.icbo")
    desk.runner.go_forward()
    qtbot.waitUntil(lambda: desk.workbook.save_state.state == "not_saved")

    desk.close()

    dialog = desk.dialogs.dialog
    assert desk.console.isVisible()
    assert isinstance(dialog, UnsavedDialog)
    assert desk.workbook.workshop.rows(Visit)[-1].left_at is None
    desk.copies.save_copy(tmp_path / "copy.icbo")
    dialog.abandon_button.click()
    assert not desk.is_open
    assert (tmp_path / "copy.icbo").exists()


def test_a_copy_under_a_taken_name_is_refused_without_an_offer_to_replace_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desk: Desk, tmp_path: Path
) -> None:
    taken = tmp_path / "copy.icbo"
    taken.write_text("another workshop")
    asked: dict[str, QFileDialog.Option] = {}

    def choose(*_words: object, options: QFileDialog.Option) -> tuple[str, str]:
        asked["options"] = options
        return str(taken), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(desk.copies.failed):
        desk.console.save_copy_requested.emit()

    assert asked["options"] & QFileDialog.Option.DontConfirmOverwrite
    assert taken.read_text() == "another workshop"
    assert "There is already a file “copy.icbo”" in desk.console.copy_bar.words.text()


def test_the_wall_never_shows_a_problem(qtbot: QtBot, desk: Desk) -> None:
    before = desk.wall.scene

    desk.workbook.problem.emit("The stick is full.")

    assert desk.console.problem_bar.isVisible()
    assert desk.wall.scene is before


def test_words_that_could_not_be_saved_are_saved_again_by_the_button(
    qtbot: QtBot, desk: Desk, workbook_path: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "moved.icbo"
    workbook_path.rename(elsewhere)
    desk.runner.go_forward()
    qtbot.waitUntil(desk.console.problem_bar.save_again.isVisible)
    elsewhere.rename(workbook_path)

    desk.console.problem_bar.save_again.click()

    qtbot.waitUntil(lambda: desk.workbook.save_state.state == "saved")
    assert not desk.console.problem_bar.isVisible()


def test_the_wall_never_takes_the_keyboard_from_the_console(desk: Desk) -> None:
    assert desk.wall.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_a_wall_that_is_on_no_screen_is_not_called_live(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.wall, "windowHandle", UnseenHandle)

    desk.placing.check_seen()

    assert desk.runner.state.wall.banner is Banner.NO_WALL
    assert "did not come up" in desk.console.problem_bar.words.text()


def test_nothing_looks_at_the_wall_once_the_session_is_closed(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    desk.placing._check.start()
    desk.placing._settling.start()

    desk.close()

    assert not desk.placing._check.isActive()
    assert not desk.placing._settling.isActive()


class UnseenHandle:
    """A window that a window manager has not brought up."""

    def isExposed(self) -> bool:
        return False


def test_the_centre_wears_the_ring_only_where_the_keyboard_led_there(
    qapp: QApplication, qtbot: QtBot, desk: Desk
) -> None:
    ring = next(child for child in qapp.children() if isinstance(child, FocusRing))
    desk.console.activateWindow()
    desk.console.capture.field.setFocus()

    desk.console.centre.setFocus()
    after_a_step = ring.target
    desk.console.capture.field.setFocus()
    desk.console.centre.setFocus(Qt.FocusReason.TabFocusReason)

    assert (after_a_step, ring.target) == (None, desk.console.centre)
