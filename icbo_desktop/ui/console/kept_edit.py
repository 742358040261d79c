"""A field for words that are kept as they are typed, without a button to save them."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from icbo_desktop.ui.shared.look import scaled

PAUSE_MILLISECONDS = 500
LATEST_MILLISECONDS = 2_000


class KeptEdit(QPlainTextEdit):
    """`text_kept` half a second after the last key, at the latest every two, and when it is left."""

    text_kept = Signal(str)

    def __init__(self, name: str, hint: str, height: int = 140) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFixedHeight(scaled(height))
        self.pause = self._timer(PAUSE_MILLISECONDS)
        self.latest = self._timer(LATEST_MILLISECONDS)
        self.textChanged.connect(self._note_typing)

    def show_text(self, text: str) -> None:
        """Show the text that is kept, unless that is what stands here or another is being typed."""
        stands = self.toPlainText()
        # A blank at the end is not kept, but it is where the next word begins.
        is_held = self.window().focusWidget() is self
        is_same = text.strip() == stands.strip() if is_held else text == stands
        if not self.document().isModified() and not is_same:
            self.blockSignals(True)
            self.setPlainText(text)
            self.document().setModified(False)
            self.blockSignals(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def keep(self) -> None:
        """Send what was typed and has not been sent."""
        self.pause.stop()
        self.latest.stop()
        if self.document().isModified():
            self.document().setModified(False)
            self.text_kept.emit(self.toPlainText())

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep)
        return timer

    def _note_typing(self) -> None:
        self.pause.start()
        # Not started anew at each key: who types without a pause is saved all the same.
        if not self.latest.isActive():
            self.latest.start()
