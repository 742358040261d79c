"""A folder that a person may fix for good: it says where files go, chooses another, and gives it up again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.last_folders import documents_folder, is_folder
from icbo_desktop.ui.shared.look import scaled


class UsualFolder(QWidget):
    """`path` is None while no folder is fixed; `otherwise` says what happens then."""

    def __init__(self, words: str, path: Path | None, otherwise: str) -> None:
        super().__init__()
        self.path = path
        self._words = words
        self._otherwise = otherwise
        self.place = Caption("")
        self.choose_button = Button(
            tr("Choose…"), "quiet", name=tr("Choose the folder: {kind}", kind=words)
        )
        self.choose_button.clicked.connect(self._choose)
        self.clear_button = Button(
            tr("No fixed folder"), "quiet", name=tr("No fixed folder: {kind}", kind=words)
        )
        self.clear_button.clicked.connect(self._clear)
        line = QHBoxLayout()
        line.setSpacing(scaled(10))
        line.addWidget(self.place, 1)
        line.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        column.addWidget(Caption(words, "strong"))
        column.addLayout(line)
        self._show()

    def take(self, folder: str) -> None:
        """Fix this folder."""
        self.path = Path(folder)
        self._show()

    def _clear(self) -> None:
        self.path = None
        self._show()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        start = self.path if self.path is not None and is_folder(self.path) else documents_folder()
        dialog = QFileDialog(self.window(), self._words, str(start))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def _show(self) -> None:
        self.clear_button.setEnabled(self.path is not None)
        if self.path is None:
            self.place.set_words(self._otherwise)
        elif is_folder(self.path):
            self.place.set_words(str(self.path))
        else:
            self.place.set_words(
                tr(
                    "{folder} (not there now; meanwhile: {otherwise})",
                    folder=self.path,
                    otherwise=self._otherwise,
                )
            )
