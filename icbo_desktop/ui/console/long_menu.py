"""A menu that always shows its keys: where its columns are wider than the screen, it is one column that scrolls."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

# What the style sheet asks for: `QMenu[scrolls="true"]`.
SCROLLS = "scrolls"


class LongMenu(QMenu):
    """Qt sets a menu that is too tall in columns side by side, and cuts what is then too wide."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.aboutToShow.connect(self._fit)

    def _fit(self) -> None:
        self._set_scrolls(False)
        if self.sizeHint().width() > self.screen().availableGeometry().width():
            self._set_scrolls(True)

    def _set_scrolls(self, scrolls: bool) -> None:
        if self.property(SCROLLS) is scrolls:
            return
        self.setProperty(SCROLLS, scrolls)
        self.style().polish(self)
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # it measures its lines anew
