"""A record that the room decides on with one key, such as "Action", "Later" or "Dropped"."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.translation import translated
from icbo_desktop.ui.shared.buttons import SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.look import scaled

LONGEST_TEXT = 240
LEAST_SHARE = 2.0  # of the buttons' width: what a row needs to have them beside the words
SIDE = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Decision:
    """What may be decided, and its key."""

    key: str
    words: str
    letter: str


def words_of(decision: Decision) -> str:
    """A decision in the language that is spoken."""
    return translated(decision.words)


class ReviewRow(QWidget):
    """`decided` carries the record's id and the decision's key. The letters work while the row has the keyboard."""

    decided = Signal(str, str)

    def __init__(
        self,
        record_id: str,
        text: str,
        details: str,
        decisions: Sequence[Decision],
        *,
        has_letters: bool = True,
    ) -> None:
        super().__init__()
        self.record_id = record_id
        self._letters = {each.letter.lower(): each.key for each in decisions if has_letters}
        words = shortened(text, LONGEST_TEXT)
        choices = [
            (each.key, f"{words_of(each)} ({each.letter})" if has_letters else words_of(each))
            for each in decisions
        ]
        self.buttons = SegmentedButtons(choices, words, can_clear=False)
        self.buttons.chosen.connect(self._decide)
        self._first = decisions[0].key
        self._decision = ""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, scaled(4), 0, 0)
        column.addWidget(Caption(words))
        detail = Caption("", "soft")
        detail.show_words(shortened(details, LONGEST_TEXT))
        column.addWidget(detail)
        column.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.buttons, 0, SIDE)
        self._row.setSpacing(scaled(14))

    @property
    def is_open(self) -> bool:
        """Whether nothing was decided yet."""
        return not self._decision

    def show_decision(self, key: str) -> None:
        """Show what was decided; "" for nothing yet."""
        self._decision = key
        self.buttons.set_current(key)

    @property
    def stop(self) -> QWidget:
        """What takes the keyboard."""
        return self.buttons.button(self._decision or self._first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand under the words where the words would be narrower than they are."""
        has_room = event.size().width() >= LEAST_SHARE * self.buttons.sizeHint().width()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)
        self._row.setSpacing(scaled(14) if has_room else scaled(4))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._letters.get(event.text().lower())
        if key is None or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        self._decide(key)

    def _decide(self, key: str) -> None:
        """A decision is told once: pressed again it must not make a second action."""
        if key == self._decision:
            return
        self.show_decision(key)
        self.decided.emit(self.record_id, key)
