"""The windows of a workshop whose workbook lives on a stick: both times, what is wrong, and the next start."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Item, Note
from icbo_desktop.locations import work_dir
from icbo_desktop.services import working_copies
from icbo_desktop.services.publishing import Publishing
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store import publishing as store_publishing
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.ui.shared.look import apply_look

ITEM = Item("icbo-2018", "d1.leadership")
ON_USB = FilePlace(Working.WORKING_COPY, "USB", "The file is on a memory stick or card.")
LOCKED = FilePlace(Working.READ_ONLY, "USB", "Nothing can be written into its folder.")


@pytest.fixture
def stick(workbook_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The demo on a memory stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    put(ON_USB, monkeypatch)
    return workbook_path.rename(folder / workbook_path.name)


def put(place: FilePlace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every workbook lie there."""
    really = working_copies.open_where_it_lives

    def open_there(path: Path, **options: bool) -> working_copies.Sitting:
        return really(path, ask=lambda _: place, **options)  # pyright: ignore[reportArgumentType] - as they were given

    monkeypatch.setattr(working_copies, "open_where_it_lives", open_there)


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.show()
    yield app
    if app.desk is not None:
        app.desk.close()
    app.unpublished.wait()
    qtbot.waitUntil(lambda: not app.unpublished.is_busy)
    app.start.close()
    app.start.deleteLater()


def opened(app: App, path: Path) -> tuple[Desk, Publishing]:
    app.open(path)
    assert app.desk is not None
    assert app.desk.saving.publishing is not None
    return app.desk, app.desk.saving.publishing


def write(qtbot: QtBot, desk: Desk, text: str = "Never said before") -> None:
    with qtbot.waitSignal(desk.workbook.save_state_changed):
        desk.workbook.apply(AddNote(ITEM, text))


def has_note(path: Path, text: str = "Never said before") -> bool:
    notes = open_workbook(path, read_only=True).workshop.rows(Note)
    return text in [note.text for note in notes]


def leave_unpublished(qtbot: QtBot, app: App, stick: Path) -> None:
    """End a session while the stick is out."""
    desk, publishing = opened(app, stick)
    write(qtbot, desk)
    publishing.wait()
    away = stick.parent.with_name("away")
    stick.parent.rename(away)
    desk.close()
    qtbot.waitUntil(lambda: len(app.start.unpublished.rows) == 1)
    away.rename(stick.parent)


def test_title_bar_says_both_times(qtbot: QtBot, app: App, stick: Path) -> None:
    desk, _ = opened(app, stick)

    words = desk.console.header.saved.text()

    assert words.startswith("On this laptop ")
    assert " · On USB " in words


def test_recent_list_and_copies_know_the_workbook_by_its_place_on_the_stick(
    qtbot: QtBot, app: App, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    desk, _ = opened(app, stick)

    def note(_parent: object, _title: str, suggested: str, *_: object, **__: object) -> tuple:
        offered.append(suggested)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", note)
    desk.dialogs.ask_for_copy()

    assert app._settings.recent == (stick,)
    assert Path(offered[0]).name == "north copy.icbo"


def test_save_now_publishes_and_says_where_everything_is(
    qtbot: QtBot, app: App, stick: Path
) -> None:
    desk, _ = opened(app, stick)
    write(qtbot, desk)

    qtbot.keyClick(desk.console.centre, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: " · On USB " in desk.console.place_bar.words.text())
    assert has_note(stick)


def test_save_now_answers_in_place_as_well(qtbot: QtBot, app: App, workbook_path: Path) -> None:
    app.open(workbook_path)
    assert app.desk is not None

    app.desk.console.run_command("save_now")

    assert app.desk.console.place_bar.words.text().startswith("Saved on this laptop ")


def test_stick_that_is_out_is_told_on_the_console_with_a_way_out_and_never_on_the_wall(
    qtbot: QtBot, app: App, stick: Path
) -> None:
    desk, publishing = opened(app, stick)
    write(qtbot, desk)
    publishing.wait()
    scene = desk.wall.scene
    stick.parent.rename(stick.parent.with_name("away"))

    desk.saving.save_now()

    bar = desk.console.place_bar
    qtbot.waitUntil(lambda: "USB cannot be reached" in bar.words.text())
    assert bar.again_button.isVisible()
    assert bar.save_copy_button.isVisible()
    assert desk.wall.scene == scene
    stick.parent.with_name("away").rename(stick.parent)
    bar.again_button.click()
    qtbot.waitUntil(lambda: publishing.state.stage == "published")
    assert has_note(stick)


def test_dismissed_trouble_is_not_told_again_every_ten_seconds(
    qtbot: QtBot, app: App, stick: Path
) -> None:
    desk, publishing = opened(app, stick)
    write(qtbot, desk)
    publishing.wait()
    stick.parent.rename(stick.parent.with_name("away"))
    desk.saving.save_now()
    bar = desk.console.place_bar
    qtbot.waitUntil(bar.isVisible)

    bar.dismiss_button.click()
    publishing.tick()
    qtbot.waitUntil(lambda: publishing.state.stage == "away" and not publishing._is_busy)

    assert not bar.isVisible()


def test_copy_can_be_saved_where_trouble_is_told(
    qtbot: QtBot, app: App, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = opened(app, stick)
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words, **_: (asked.append(words[1]) or "", "")
    )

    desk.console.place_bar.save_copy_button.click()

    assert asked == ["Save a copy"]


def test_workbook_that_cannot_be_written_opens_to_read_and_offers_a_copy(
    app: App, workbook_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(LOCKED, monkeypatch)

    app.open(workbook_path)

    assert app.desk is not None
    bar = app.desk.console.place_bar
    assert app.desk.workbook.file.is_read_only
    assert "Nothing can be written into its folder. Save a copy elsewhere" in bar.words.text()
    assert bar.save_copy_button.isVisible()
    assert not bar.again_button.isVisible()


def test_closing_does_not_wait_for_the_stick_and_the_start_screen_says_when_it_is_done(
    qtbot: QtBot, app: App, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, publishing = opened(app, stick)
    write(qtbot, desk)
    publishing.wait()
    gate = hold_the_stick(monkeypatch)

    desk.close()

    said = app.start.unpublished.said
    assert app.start.isVisible()
    assert said.text() == "Writing “north.icbo” to USB. Leave it in until that is done."
    gate.set()
    qtbot.waitUntil(lambda: said.text().startswith("“north.icbo” is on USB, "))
    assert has_note(stick)
    assert list(work_dir().iterdir()) == []


def hold_the_stick(monkeypatch: pytest.MonkeyPatch) -> Event:
    gate = Event()
    really = store_publishing.replace_patiently

    def hang(source: Path, target: Path, wait: store_publishing.Wait) -> None:
        assert gate.wait(20)
        really(source, target, wait)

    monkeypatch.setattr(store_publishing, "replace_patiently", hang)
    return gate


def test_another_text_size_opens_the_same_working_copy_again(
    qtbot: QtBot, app: App, stick: Path
) -> None:
    desk, _ = opened(app, stick)
    write(qtbot, desk)
    path = desk.workbook.file.path

    desk.text_size_chosen.emit(125)

    assert app.desk is not None
    assert app.desk.workbook.file.path == path
    assert app.desk.workbook.file.home == stick
    desk.text_size_chosen.emit(100)


def test_work_that_is_not_on_the_stick_is_listed_and_published_from_the_list(
    qtbot: QtBot, app: App, stick: Path
) -> None:
    leave_unpublished(qtbot, app, stick)
    (row,) = app.start.unpublished.rows
    assert row.words.text() == "Not yet on USB: north.icbo"

    row.publish_button.click()

    qtbot.waitUntil(lambda: app.start.unpublished.rows == ())
    assert app.start.unpublished.said.text() == "“north.icbo” is on USB."
    assert has_note(stick)


def test_listed_work_is_saved_elsewhere(
    qtbot: QtBot, app: App, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_unpublished(qtbot, app, stick)
    chosen = tmp_path / "elsewhere.icbo"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(chosen), ""))

    app.start.unpublished.rows[0].save_button.click()

    qtbot.waitUntil(lambda: app.start.unpublished.rows == ())
    assert has_note(chosen)


def test_listed_work_is_opened_and_gone_on_with(qtbot: QtBot, app: App, stick: Path) -> None:
    leave_unpublished(qtbot, app, stick)

    app.start.unpublished.rows[0].open_button.click()

    assert app.desk is not None
    assert app.desk.workbook.file.home == stick
    assert app.desk.console.header.saved.text().endswith("Not yet on USB")


def change_elsewhere(stick: Path) -> None:
    """Another laptop has written into the workbook."""
    service = open_service(stick)
    service.apply(AddNote(ITEM, "Said in the other room"))
    service.close()


def test_changed_workbook_is_told_and_the_two_are_offered_to_merge(
    qtbot: QtBot, app: App, stick: Path
) -> None:
    desk, publishing = opened(app, stick)
    write(qtbot, desk)
    publishing.wait()
    change_elsewhere(stick)
    desk.saving.save_now()
    bar = desk.console.place_bar
    qtbot.waitUntil(lambda: "was changed on USB by somebody else" in bar.words.text())

    desk.close()
    qtbot.waitUntil(app.start.unpublished.merge_button.isVisible)
    app.start.unpublished.merge_button.click()

    dialog = app.merging.dialog
    assert dialog is not None
    assert len(dialog.files.paths) == 2
    assert dialog.files.paths[0] == stick
    qtbot.waitUntil(dialog.merge_button.isEnabled)
    assert dialog.problem == ""
    app.merging.wait()
    dialog.done(0)


def test_start_screen_has_no_room_for_a_list_of_nothing(app: App) -> None:
    app.unpublished.refresh()

    assert not app.start.unpublished.isVisible()
