"""A field of one line that never cuts what it is given to show."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

LONGEST_TYPED = 5_000
PAUSE_MILLISECONDS = 500
LATEST_MILLISECONDS = 1_000


class LineField(QLineEdit):
    """Typing stops at `LONGEST_TYPED`; a kept text that is longer stays whole, so that saving loses nothing.

    `typing_paused` half a second after the last key, at the latest every second: whoever keeps the words then
    loses none of them in a crash.
    """

    typing_paused = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST_TYPED)
        self._pause = self._timer(PAUSE_MILLISECONDS)
        self._latest = self._timer(LATEST_MILLISECONDS)
        self.textEdited.connect(self._note_typing)

    def show_kept(self, text: str) -> None:
        """Show the text that is kept, unless another is being typed."""
        # A blank at the end is not kept, but it is where the next word begins.
        is_held = self.window().focusWidget() is self
        is_same = text.strip() == self.text().strip() if is_held else text == self.text()
        if not self.isModified() and not is_same:
            self.setMaxLength(max(LONGEST_TYPED, len(text)))
            self.setText(text)
            self.setCursorPosition(0)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._tell)
        return timer

    def _note_typing(self) -> None:
        self._pause.start()
        # Not started anew at each key: who types without a pause is heard all the same.
        if not self._latest.isActive():
            self._latest.start()

    def _tell(self) -> None:
        self._pause.stop()
        self._latest.stop()
        self.typing_paused.emit()
