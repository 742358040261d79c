"""The line on the start screen that says which workbook is being opened, with a way to give up waiting."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight

SLOW_MILLISECONDS = 5_000
OPENING = marked("Opening “{name}”…")
SLOW = marked("{folder} does not answer yet. Go on waiting, or cancel: nothing is changed.")


class OpeningNotice(QFrame):
    """It takes no keyboard by itself. `cancel_requested` is all that it asks for."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._folder = Path()
        self.words = Caption("", "strong")
        self.place = Caption("", "soft")
        self.cancel_button = Button(tr("Cancel"), name=tr("Cancel opening"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MILLISECONDS)
        self._slow.timeout.connect(self.show_slow)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10))
        row.setSpacing(scaled(16))
        column = QVBoxLayout()
        column.setSpacing(scaled(3))
        column.addWidget(self.words)
        column.addWidget(self.place)
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def show_path(self, path: Path) -> None:
        """Say that this workbook is being opened."""
        self._folder = path.parent
        self.words.set_words(translated(OPENING, name=path.name))
        self.place.set_words(str(path.parent))
        self.show()
        self._slow.start()
        QTimer.singleShot(0, self._come_into_sight)  # once the page has made room for it

    def show_slow(self) -> None:
        """Say that its place takes long to answer."""
        self.place.set_words(translated(SLOW, folder=self._folder))

    def _come_into_sight(self) -> None:
        if self.isVisible():
            bring_into_sight(self)

    def end(self) -> None:
        """It is open, was refused, or nobody waits for it any more."""
        self._slow.stop()
        self.hide()
