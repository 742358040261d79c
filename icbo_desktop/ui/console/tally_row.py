"""One partner group's row of the tally pad: its mark and name, who is still out, its seats, and a question."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.tally_keys import (
    ANSWERS,
    TallyRoom,
    Typed,
    follows_words,
    out_words,
    question_words,
    yes_words,
)
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.group_mark import GroupMark
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight, seen_place


def lay_out_now(widget: QWidget) -> None:
    """Give what was just shown its height, up to the page that scrolls.

    Qt makes the page no higher where only the height for a width has changed, and cuts what came last.
    """
    holder: QWidget | None = widget
    while holder is not None and not isinstance(holder, QScrollArea):
        layout = holder.layout()
        if layout is not None:
            layout.invalidate()
        holder.updateGeometry()
        holder = holder.parentWidget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


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
        self.no = Button(tr("Leave it out (Esc)"), "small")
        # The keyboard stays with the seats: an Enter typed on without looking must never be the yes.
        for button in (self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._refuse)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, scaled(6))
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        # No air between the question and its answers: with large text on a small laptop both just fit.
        head.setSpacing(0)
        head.addWidget(self._told)
        head.addWidget(self._buttons)
        self._follows = Caption("", "small")
        self._answers = Caption(translated(ANSWERS), "small")
        self.asked = QWidget()
        below = QVBoxLayout(self.asked)
        below.setContentsMargins(0, 0, 0, scaled(2))
        below.setSpacing(0)
        for part in (self._head, self._follows, self._answers):
            below.addWidget(part)
        self.asked.hide()
        self._is_laid_out = False

    @property
    def told_words(self) -> str:
        """What stands below the seats: a question with what follows from a yes, or why a key did nothing."""
        return f"{self._told.text()} {self._follows.text()}".strip()

    @property
    def question_parts(self) -> tuple[QWidget, QWidget, QWidget]:
        """What has to be seen of a question: its words, the yes and the no."""
        return self._told, self.yes, self.no

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
        follows = follows_words(typed, room)
        told = question or typed.told
        self._out.set_words(out)
        answers = translated(ANSWERS) if question else ""
        said = (f"{out}.", told, follows, answers)
        self.strip.show_seats(group, typed, " ".join(part for part in said if part))
        self._told.set_words(told)
        is_calm = typed.is_news and not question
        set_property(self._told, "role", "soft" if is_calm else "bad")
        if question:
            self.yes.set_words(yes_words(typed, room))
        self._follows.show_words(follows)
        self._answers.setVisible(bool(question))
        self._buttons.setVisible(bool(question))
        self._is_laid_out = self._is_laid_out and bool(question)
        self.asked.setVisible(bool(told))

    def bring_strip(self) -> None:
        """Scroll the seats into sight once the pad is laid out; until then it has no place of its own."""
        QTimer.singleShot(0, self.strip, self._bring_strip)

    def _bring_strip(self) -> None:
        if self.strip.hasFocus():
            bring_into_sight(self.strip)

    def bring_question(self) -> None:
        """Bring what is asked into sight with its answers, once it has its place; the seats above it as far as they fit."""
        QTimer.singleShot(0, self.asked, self._bring)

    def _bring(self) -> None:
        is_cut = self.asked.height() < self.asked.heightForWidth(self.asked.width())
        if is_cut or not self._is_laid_out:
            lay_out_now(self.asked)
            self._is_laid_out = True
        # What matters most comes last: where not all of it fits, the question and at least its answers are seen.
        for part in (self.strip, self.asked, self._head, self._buttons):
            if part.isVisible() and seen_place(part).size() != part.size():
                bring_into_sight(part)

    def _agree(self) -> None:
        self.agreed.emit(self._group_id)

    def _refuse(self) -> None:
        self.refused.emit(self._group_id)
