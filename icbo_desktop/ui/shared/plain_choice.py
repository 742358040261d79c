"""One of several, in a list that opens; a turn of the wheel on the way down the page does not change it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class PlainChoice(QComboBox):
    """Each line has a key and words."""

    def __init__(self, lines: Sequence[tuple[str, str]], chosen: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        for key, words in lines:
            self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    @property
    def key(self) -> str:
        """The key of the line that is chosen."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Take the line of that key; where there is none, the first."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
