"""What is said under the capture field, in the tone of a warning: it never blocks, and goes when typing has rested."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

# Longer than between two keys, so that half a word is not told of.
REST_MILLISECONDS = 500


class CaptureNotice(QWidget):
    """`typing_rested` half a second after the last key in one of the fields; what was told is gone by then.

    A screen reader is told of it politely, so that it does not break into what is typed, and once.
    """

    typing_rested = Signal()

    def __init__(self, fields: Iterable[QPlainTextEdit], lines: Iterable[QLineEdit]) -> None:
        super().__init__()
        row = QVBoxLayout(self)
        # Room on its right, where the lists below have their scroll bar.
        row.setContentsMargins(scaled(2), scaled(2), scaled(18), scaled(2))
        self._told = Caption("", "bad")
        row.addWidget(self._told)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._note_rest)
        for field in fields:
            field.textChanged.connect(self._wait)
        for line in lines:
            line.textEdited.connect(self._wait)
        self._spoken = ""
        self.hide()

    @property
    def words(self) -> str:
        return self._told.text()

    def tell(self, words: str) -> None:
        """Say it until something else is typed; "" says nothing."""
        self._rest.stop()
        self._show(words)
        if words != self._spoken:
            self._spoken = words
            announce(self, words)

    def _wait(self) -> None:
        self._rest.start()

    def _show(self, words: str) -> None:
        self._told.set_words(words)
        self.setVisible(bool(words))

    def _note_rest(self) -> None:
        self._show("")
        self.typing_rested.emit()
        if not self.words:
            self._spoken = ""
