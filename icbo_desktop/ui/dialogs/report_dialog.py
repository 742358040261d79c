"""The report of a fault, to be read whole, copied or saved. Nothing here sends anything."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

LINES_SHOWN = 20
MOST_OF_SCREEN = 0.5  # of its height; the rest scrolls within the field
FILE_NAME = "icbo_desktop report.txt"


class ReportDialog(CalmDialog):
    """Shows the very text of the file."""

    def __init__(self, text: str, place: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Report of a fault"), parent, width=820)
        self._text = text
        self.rows.addWidget(
            Caption(tr("This is the whole report. The program sends it to nobody."))
        )
        self.field = QPlainTextEdit(text)
        self.field.setReadOnly(True)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("The report"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(scaled(14))
        self.field.setFont(font)
        free = self.screen().availableGeometry().height()
        lines = self.field.fontMetrics().lineSpacing() * LINES_SHOWN
        self.field.setMinimumHeight(min(lines, round(free * MOST_OF_SCREEN)))
        self.rows.addWidget(self.field, 1)
        self.said = Caption("", "soft")
        self.rows.addWidget(self.said)
        if place is None:
            self.say(tr("It could not be kept on this laptop. Copy it or save it to keep it."))
        else:
            self.say(tr("It is kept on this laptop: {place}", place=place))
        copy = self.add_button(tr("Copy all of it"))
        copy.clicked.connect(self._copy)
        save = self.add_button(tr("Save the report…"))
        save.clicked.connect(self._save)
        close = self.add_button(tr("Close"), is_default=True)
        close.clicked.connect(self.accept)
        self.field.setFocus()

    def say(self, sentence: str) -> None:
        """What came of copying or saving."""
        self.said.show_words(sentence)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.say(tr("The report is on the clipboard."))

    def _save(self) -> None:
        ask_and_save(self._text, self, self.say)


def ask_and_save(text: str, parent: QWidget, say: Callable[[str], None]) -> None:
    """Ask where the report is to be saved, save it there, and say what came of it."""
    wanted = str(Path(QDir.homePath()) / FILE_NAME)
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save the report"), wanted, tr("Text (*.txt)")
    )
    if not chosen:
        return
    path = Path(chosen)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        say(tr("“{name}” could not be written there. Choose another folder.", name=path.name))
    else:
        say(tr("The report is saved: {path}", path=path))
