"""Five minutes more: from which later place they are taken, named, with one key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.route import Place
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.keys_in_use import command_now

LONGEST_NAME = 70
MOST_KEYS = 9


def nobody_words() -> str:
    """That nothing can be borrowed, with the key of the agenda."""
    key = command_now("agenda").first_key
    if not key:
        return tr(
            "No later item has that many minutes to lend. Set the minutes in the agenda instead."
        )
    return tr(
        "No later item has that many minutes to lend. Set the minutes in the agenda instead ({key}).",
        key=key,
    )


@dataclass(frozen=True, slots=True)
class Lender:
    """A later place and the minutes it has."""

    place: Place
    name: str
    minutes: int


class LenderButton(Button):
    """One later place. Up and Down go along the list."""

    picked = Signal(object)
    moved = Signal(int)

    def __init__(self, lender: Lender, number: int, minutes: int) -> None:
        key = f"{number}   " if number <= MOST_KEYS else ""
        name = shortened(lender.name, LONGEST_NAME)
        left = tr(
            "{minutes} min, then {left}", minutes=lender.minutes, left=lender.minutes - minutes
        )
        super().__init__(f"{key}{name} · {left}", "deck", name=f"{key}{name}: {left}")
        self.setStyleSheet("text-align: left;")
        self.lender = lender
        self.clicked.connect(self._pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _pick(self) -> None:
        self.picked.emit(self.lender)


class BorrowDialog(CalmDialog):
    """`lender_chosen` carries the Lender. The one with the most is in hand: Enter takes it."""

    lender_chosen = Signal(object)

    def __init__(
        self, here: str, lenders: Sequence[Lender], minutes: int, parent: QWidget | None = None
    ) -> None:
        title = tr_n("{n} minutes more", "1 minute more", minutes)
        super().__init__(title, parent, width=620)
        words = tr_n(
            "“{item}” gets {n} minutes more. Which later item gives them?",
            "“{item}” gets 1 minute more. Which later item gives it?",
            minutes,
            item=shortened(here, LONGEST_NAME),
        )
        self.rows.addWidget(Caption(words if lenders else nobody_words()))
        self.buttons: list[LenderButton] = []
        for number, lender in enumerate(lenders, start=1):
            button = LenderButton(lender, number, minutes)
            button.picked.connect(self._choose)
            button.moved.connect(self._move)
            self.rows.addWidget(button)
            self.buttons.append(button)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel") if lenders else tr("Close"))
        cancel.clicked.connect(self.reject)
        (self.buttons[0] if self.buttons else cancel).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit takes the place of that number."""
        typed = event.text()
        if typed.isdigit() and typed.isascii() and 0 < int(typed) <= len(self.buttons):
            self._choose(self.buttons[int(typed) - 1].lender)
            return
        super().keyPressEvent(event)

    def _choose(self, lender: Lender) -> None:
        self.lender_chosen.emit(lender)
        self.accept()

    def _move(self, steps: int) -> None:
        here = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), 0)
        there = min(max(here + steps, 0), len(self.buttons) - 1)
        self.go_to_widget(self.buttons[there])
