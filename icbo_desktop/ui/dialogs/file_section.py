"""Where a new workbook goes: its name, suggested from title and date, and its folder."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.dialogs.file_name import ENDING, path_fault, suggested_name, workbook_path
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled

PAUSE_MILLISECONDS = 200


def workbooks_folder() -> Path:
    """Where a workbook was chosen last, else the person's documents."""
    return last_folders().folder(FileKind.WORKBOOK)


class FileSection(QWidget):
    """Until a person types a name, the name follows the title and the date. `place_changed` when either does."""

    place_changed = Signal()

    def __init__(self, folder: Path, name: str = "") -> None:
        super().__init__()
        self._folder = folder
        self._is_typed = bool(name)
        self.name = LineField(
            tr("File name"),
            name,
            tr("One file holds the whole workshop. Its name ends in {ending}.", ending=ENDING),
        )
        self.name.line.textEdited.connect(self._type)
        self.name.line.textChanged.connect(self.place_changed)
        # The disk is asked when the typing pauses, not for every letter: it may be a slow share.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look_quietly)
        self.folder_words = Caption("", "body")
        self.folder_button = Button(
            tr("Another folder…"), "quiet", name=tr("Choose another folder")
        )
        self.folder_button.clicked.connect(self._choose_folder)
        place = QHBoxLayout()
        place.setSpacing(scaled(10))
        place.addWidget(self.folder_words, 1)
        place.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.name)
        column.addLayout(place)
        self._show_folder()

    @property
    def path(self) -> Path:
        return workbook_path(self._folder, self.name.text)

    @property
    def place_words(self) -> str:
        """Where it goes, in a sentence."""
        if not self.name.text:
            return tr("It will be one file in {folder}", folder=self._folder)
        return tr("It will be the file {path}", path=self.path)

    def suggest(self, title: str, held_on: date | None) -> None:
        """Follow the title and the date, unless a person has typed a name."""
        if not self._is_typed:
            self.name.line.setText(suggested_name(title, held_on) if title else "")
            self.name.line.setCursorPosition(0)
            self._look_soon()

    def show_folder(self, folder: str) -> None:
        """Take another folder."""
        self._folder = Path(folder)
        self._show_folder()
        self._look_soon()

    def check(self) -> QWidget | None:
        """Say what is wrong with the name or the folder; the field to go to, or None."""
        self._pause.stop()
        self.name.show_fault(path_fault(self._folder, self.name.text))
        return self.name.line if self.name.fault else None

    def _type(self) -> None:
        # A name that was emptied again goes back to following the title.
        self._is_typed = bool(self.name.text)
        self._look_soon()

    def _look_soon(self) -> None:
        self.name.show_fault("")
        self._pause.start()

    def _look_quietly(self) -> None:
        """An empty name is no fault while somebody types."""
        self.name.show_fault(path_fault(self._folder, self.name.text) if self.name.text else "")

    def _show_folder(self) -> None:
        self.folder_words.set_words(tr("In {folder}", folder=self._folder))
        self.place_changed.emit()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(
            self.window(), tr("Choose the folder for the workbook"), str(self._folder)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    def _take_folder(self, folder: str) -> None:
        last_folders().remember_folder(FileKind.WORKBOOK, Path(folder))
        self.show_folder(folder)
