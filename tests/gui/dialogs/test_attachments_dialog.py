"""The attachments of a place: dropped, captioned, sent to the wall, taken away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from icbo_desktop.services.attachments import Attachments
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from icbo_desktop.ui.dialogs.attachments_dialog import AttachmentsDialog
from tests.attached_files import EXE, PDF, make_png
from tests.builders import make_first_change, make_frozen, make_item

ITEM = make_item()


@pytest.fixture
def workbook(qtbot: QtBot, tmp_path: Path) -> Iterator[WorkbookService]:
    path = tmp_path / "north.icbo"
    create_workbook(path, make_first_change(frozen=make_frozen()))
    service = WorkbookService(open_workbook(path), system_clock)
    yield service
    service.close()


@pytest.fixture
def attachments(workbook: WorkbookService) -> Iterator[Attachments]:
    attachments = Attachments(workbook)
    yield attachments
    attachments.close()


@pytest.fixture
def dialog(shown: Callable[..., AttachmentsDialog], attachments: Attachments) -> AttachmentsDialog:
    return shown(AttachmentsDialog(attachments, ITEM, "Domain 1 · I Shared leadership"))


def drop(dialog: AttachmentsDialog, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls(
        [*(QUrl.fromLocalFile(str(path)) for path in paths), QUrl("https://x.test/a.png")]
    )
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt delivers a drop only to what a drag entered, which no test can do without a pointer.
    dialog.panel.drops.eventFilter(dialog.panel, event)


def file_at(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def dropped_photo(qtbot: QtBot, dialog: AttachmentsDialog, folder: Path) -> None:
    drop(dialog, file_at(folder, "flip.png", make_png()))
    qtbot.waitUntil(lambda: dialog.panel.current is not None)


def test_dropped_files_are_listed(qtbot: QtBot, dialog: AttachmentsDialog, tmp_path: Path):
    drop(dialog, file_at(tmp_path, "flip.png", make_png()), file_at(tmp_path, "plan.pdf", PDF))

    qtbot.waitUntil(lambda: len(dialog.panel.list.rows.shown) == 2)
    assert [row.title for row in dialog.panel.list.rows.shown] == ["flip.png", "plan.pdf"]


def test_refused_file_is_said_in_the_dialog(
    qtbot: QtBot, dialog: AttachmentsDialog, tmp_path: Path
):
    drop(dialog, file_at(tmp_path, "plan.png", EXE))

    qtbot.waitUntil(lambda: dialog.problem != "")
    assert dialog.problem.startswith("“plan.png” was not attached")


def test_picture_is_sent_to_the_wall(qtbot: QtBot, dialog: AttachmentsDialog, tmp_path: Path):
    dropped_photo(qtbot, dialog, tmp_path)

    with qtbot.waitSignal(dialog.show_requested) as heard:
        dialog.panel.show_button.click()

    assert heard.args[0].name == "flip.png"


def test_document_is_never_offered_to_the_wall(
    qtbot: QtBot, dialog: AttachmentsDialog, tmp_path: Path
):
    drop(dialog, file_at(tmp_path, "plan.pdf", PDF))

    qtbot.waitUntil(lambda: dialog.panel.current is not None)
    assert not dialog.panel.show_button.isEnabled()
    assert dialog.panel.open_button.isEnabled()


def test_caption_is_kept_as_it_is_left(
    qtbot: QtBot, dialog: AttachmentsDialog, attachments: Attachments, tmp_path: Path
):
    dropped_photo(qtbot, dialog, tmp_path)

    qtbot.keyClicks(dialog.panel.caption.line, "The morning")
    dialog.accept()

    assert [row.caption for row in attachments.at(ITEM)] == ["The morning"]


def test_undo_is_followed(
    qtbot: QtBot, dialog: AttachmentsDialog, workbook: WorkbookService, tmp_path: Path
):
    dropped_photo(qtbot, dialog, tmp_path)
    dialog.panel.remove_button.click()
    gone = dialog.panel.current

    workbook.undo()

    assert gone is None
    assert dialog.panel.current is not None
