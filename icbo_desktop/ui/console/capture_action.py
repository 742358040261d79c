"""Who does an action and by when, in two lines under its words. Both may stay empty."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from icbo_desktop.ui.console.capture_words import ActionWords
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled

PAUSE_MILLISECONDS = 500


class ActionLines(QWidget):
    """`save_requested` on Enter in a line, `rested` half a second after the last key, `left` with the date."""

    save_requested = Signal()
    rested = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.who = LineField("Who", "optional")
        self.by_when = LineField("By when", "e.g. 31 Jan")
        self.by_when.setAccessibleDescription("Such as 31 Jan, 15/1/2027 or January 2027.")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.rested)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(3))
        for column, line in enumerate((self.who, self.by_when)):
            label = Caption(line.accessibleName(), "small")
            label.setBuddy(line)
            grid.addWidget(label, 0, column)
            grid.addWidget(line, 1, column)
            grid.setColumnStretch(column, 1)
            line.textEdited.connect(self._wait)
            line.returnPressed.connect(self.save_requested)
            line.editingFinished.connect(self.send)
        self.by_when.editingFinished.connect(self.left)

    @property
    def words(self) -> ActionWords:
        """What was typed."""
        return ActionWords(self.who.text().strip(), self.by_when.text().strip())

    def show_typed(self, words: ActionWords) -> None:
        """Put back what was typed; nothing is sent."""
        self._pause.stop()
        self.who.setText(words.who)
        self.by_when.setText(words.by_when)

    def send(self) -> None:
        """Send now what waits for a pause."""
        if self._pause.isActive():
            self._pause.stop()
            self.rested.emit()

    def _wait(self) -> None:
        self._pause.start()
