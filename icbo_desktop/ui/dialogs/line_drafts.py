"""Words typed into the lines of a dialog and not yet kept, as drafts in the workbook: a crash loses none."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE_MILLISECONDS = 400
Editor = QLineEdit | QPlainTextEdit


def no_draft(_name: str) -> str:
    """The look-up of a dialog that was opened without a workbook."""
    return ""


class LineDrafts(QObject):
    """Follows lines by name. A line counts as kept once it is no longer modified, and its draft is dropped."""

    draft_typed = Signal(str, str)

    def __init__(self, found: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._lines: dict[str, Editor] = {}
        self._sent: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.send)

    def follow(self, name: str, line: Editor) -> None:
        """Bring back what was typed there before a crash, and keep what is typed from now on."""
        self._lines[name] = line
        draft = self._sent[name] = self._found(name)
        if draft and isinstance(line, QLineEdit):
            line.setText(draft)
            line.setModified(True)
        elif draft and isinstance(line, QPlainTextEdit):
            line.setPlainText(draft)
            line.document().setModified(True)
        line.textChanged.connect(self._note)

    def send(self) -> None:
        """Send the drafts that changed."""
        self._pause.stop()
        for name, line in self._lines.items():
            text = typed_words(line)
            if text != self._sent[name]:
                self._sent[name] = text
                self.draft_typed.emit(name, text)

    def drop(self) -> None:
        """What was not kept was given up: leave no draft of it."""
        self._pause.stop()
        for name, text in self._sent.items():
            if text:
                self.draft_typed.emit(name, "")
        self._sent = dict.fromkeys(self._sent, "")

    def _note(self) -> None:
        """Once the typing pauses, or at the latest so long after it began."""
        if not self._pause.isActive():
            self._pause.start()


def typed_words(line: Editor) -> str:
    """What was typed there and is not kept, or ""."""
    if isinstance(line, QLineEdit):
        return line.text() if line.isModified() else ""
    return line.toPlainText() if line.document().isModified() else ""
