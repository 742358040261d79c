"""Who does an action and by when, in two lines under its words. Both may stay empty."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.capture_words import (
    ActionWords,
    CaptureKind,
    read_capture,
    understood_words,
)
from icbo_desktop.ui.console.drafts import DRAFT_MILLISECONDS
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled


class ActionLines(QWidget):
    """`save_requested` on Enter in a line, `draft_due` soon after a key, `left` with the date.

    Under the lines stands at once what the words in `field` say of who and when, as it will be kept.
    """

    save_requested = Signal()
    draft_due = Signal()
    left = Signal()

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__()
        self.who = LineField(tr("Who"), tr("optional"))
        self.by_when = LineField(tr("By when"), tr("e.g. 31 Jan"))
        self.by_when.setAccessibleDescription(tr("Such as 31 Jan, 15/1/2027 or January 2027."))
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MILLISECONDS)
        self._draft_timer.timeout.connect(self.draft_due)
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
        self._today, self._groups = date.min, tuple[PartnerGroup, ...]()
        self._field = field
        field.textChanged.connect(self._understand)
        self._understood = Caption("", "strong")
        self._understood.hide()
        grid.addWidget(self._understood, 2, 0, 1, 2)

    @property
    def words(self) -> ActionWords:
        """What was typed."""
        return ActionWords(self.who.text().strip(), self.by_when.text().strip())

    @property
    def understood(self) -> str:
        """What is told of the words: "Who: NHS lead, by 31 January 2027."."""
        return self._understood.text()

    def read_with(self, today: date, groups: Sequence[PartnerGroup]) -> None:
        """The day that "31 Jan" counts from, and the groups that "@" may mean."""
        self._today, self._groups = today, tuple(groups)

    def show_typed(self, words: ActionWords) -> None:
        """Put back what was typed; nothing is sent."""
        self._draft_timer.stop()
        self.who.setText(words.who)
        self.by_when.setText(words.by_when)
        self._understand()

    def send(self) -> None:
        """Send now what waits to be sent."""
        if self._draft_timer.isActive():
            self._draft_timer.stop()
            self.draft_due.emit()

    def _wait(self) -> None:
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._understand()

    def _understand(self) -> None:
        lines = self.words
        text = self._field.toPlainText()
        found = read_capture(CaptureKind.ACTION, text, self._groups, self._today, lines)
        own = replace(
            found,
            who="" if lines.who else found.who,
            by_when=None if lines.by_when else found.by_when,
        )
        words = understood_words(own)
        self._understood.set_words(words)
        self._understood.setVisible(bool(words))
