"""The bar that says what is being done beside the session, how it can be stopped, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.look import scaled

MOST_SHOWN = 500


class BusyBar(QFrame):
    """It never takes the keyboard by itself. A failure looks like any other problem."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(scaled(22), scaled(8), scaled(22), scaled(8))
        self.words = Caption("", "strong")
        self._row.addWidget(self.words, 1)
        self.stop_button = Button(tr("Stop it"), "quiet", tr("Stop writing the copy"))
        self.stop_button.clicked.connect(self._stop)
        self.dismiss_button = Button(tr("Dismiss"), "quiet", tr("Dismiss this message"))
        self.dismiss_button.clicked.connect(self.hide)
        self._buttons = QHBoxLayout()
        for button in (self.stop_button, self.dismiss_button):
            self._buttons.addWidget(button)
        self._row.addLayout(self._buttons)
        self._show("", is_busy=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand over the button where one row has no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def show_busy(self, sentence: str) -> None:
        """Say what is being done, with a button that stops it."""
        self._show(sentence, is_busy=True)

    def show_done(self, sentence: str) -> None:
        """Say what came of it."""
        self._show(sentence, is_busy=False)

    def show_failed(self, sentence: str) -> None:
        """Say why nothing came of it."""
        self._show(sentence, is_busy=False, role="problem")

    def _show(self, sentence: str, *, is_busy: bool, role: str = "bar") -> None:
        set_property(self, "role", role)
        self.words.set_words(sentence, MOST_SHOWN)
        self.stop_button.setVisible(is_busy)
        self.stop_button.setEnabled(is_busy)
        self.dismiss_button.setVisible(not is_busy)
        self._arrange()
        self.setVisible(bool(sentence))

    def _arrange(self) -> None:
        """The words get half of the bar at least."""
        directions = QBoxLayout.Direction
        has_room = self.width() >= 2 * self._buttons.sizeHint().width()
        self._row.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_requested.emit()
