"""One partner group's row of the tally pad: its mark and name, who is still out, its seats, and a question."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.tally_keys import (
    ANSWERS,
    TallyRoom,
    Typed,
    out_words,
    question_words,
    yes_words,
)
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.group_mark import GroupMark
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight


class TallyRow(QObject):
    """`agreed` and `refused` answer the question that stands below the seats."""

    agreed = Signal(str)
    refused = Signal(str)

    def __init__(self, group: PartnerGroup) -> None:
        super().__init__()
        self._group_id = group.id
        self._mark = GroupMark(group)
        self.strip = SeatStrip(group)
        self._out = Caption("", "small")
        self._named = QWidget()
        column = QVBoxLayout(self._named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Caption(group.name[:60]))
        column.addWidget(self._out)
        column.addStretch(1)
        self._told = Caption("", "bad")
        self.yes = Button(tr("Keep"), "small")
        self.no = Button(tr("Leave it out"), "small")
        # The keyboard stays with the seats: an Enter typed on without looking must never be the yes.
        for button in (self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._refuse)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, scaled(6))
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        flow.addWidget(Caption(translated(ANSWERS), "small", wraps=False))
        self.asked = QWidget()
        below = QVBoxLayout(self.asked)
        below.setContentsMargins(0, 0, 0, scaled(4))
        below.setSpacing(scaled(3))
        below.addWidget(self._told)
        below.addWidget(self._buttons)
        self.asked.hide()

    @property
    def told_words(self) -> str:
        """What stands below the seats: a question, or why a key did nothing."""
        return self._told.text()

    @property
    def is_calm(self) -> bool:
        """Whether what stands there is only told: nothing is asked, and nothing went wrong."""
        return self._told.property("role") != "bad"

    @property
    def out_words(self) -> str:
        """Who is in and who is still out."""
        return self._out.text()

    def place_in(self, grid: QGridLayout, row: int) -> None:
        """Take this row of the grid, and the one below it."""
        grid.addWidget(self._mark, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._named, row, 1)
        grid.addWidget(self.strip, row, 2)
        grid.addWidget(self.asked, row + 1, 1, 1, 2)

    def take_away(self) -> None:
        """Take the row's widgets out; the group is no longer there."""
        for widget in (self._mark, self._named, self.strip, self.asked):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def show_typed(self, group: PartnerGroup, typed: Typed, room: TallyRoom) -> None:
        """Show the seats, who is out, and what is asked."""
        out = out_words(len(typed.values), group.people)
        question = question_words(typed, room)
        told = question or typed.told
        self._out.set_words(out)
        self.strip.show_seats(group, typed, f"{out}. {told}".strip())
        self._told.set_words(told)
        is_calm = typed.is_news and not question
        set_property(self._told, "role", "soft" if is_calm else "bad")
        if question:
            self.yes.set_words(yes_words(typed, room))
        self._buttons.setVisible(bool(question))
        self.asked.setVisible(bool(told))

    def bring_strip(self) -> None:
        """Scroll the seats into sight once the pad is laid out; until then it has no place of its own."""
        QTimer.singleShot(0, self.strip, self._bring_strip)

    def _bring_strip(self) -> None:
        if self.strip.hasFocus():
            bring_into_sight(self.strip)

    def bring_question(self) -> None:
        """Bring what is asked into sight with the seats above it, once it has its place."""
        QTimer.singleShot(0, self.asked, self._bring)

    def _bring(self) -> None:
        bring_into_sight(self.asked)
        bring_into_sight(self.strip)

    def _agree(self) -> None:
        self.agreed.emit(self._group_id)

    def _refuse(self) -> None:
        self.refused.emit(self._group_id)
