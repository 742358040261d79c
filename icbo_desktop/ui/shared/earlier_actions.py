"""The open actions of an earlier workshop, each to be said done, still open or dropped."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.rows import Action, ActionStatus
from icbo_desktop.domain.wording import day_words
from icbo_desktop.translation import marked, tr
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.review_row import Decision, ReviewRow

DECISIONS = (
    Decision("done", marked("Done"), "D"),
    Decision("open", marked("Still open"), "S"),
    Decision("dropped", marked("Dropped"), "X"),
)
KEYS_OF_EARLIER = marked(
    "One by one: D done, S still open, X dropped. They also stand among the actions of their standard."
)

NO_BREAK = "\u00a0"

Where = Callable[[Action], str]


class EarlierActionsList(QWidget):
    """A row for each, under the workshop that agreed it. Every decision is kept at once.

    Reviewed one by one an action that is still open waits for its answer, and the letters decide.
    Else it simply says that it is still open.
    """

    edit_requested = Signal(object)
    reviewed = Signal()

    def __init__(self, *, one_by_one: bool) -> None:
        super().__init__()
        self._one_by_one = one_by_one
        self._actions: dict[str, Action] = {}
        self._looked_at: set[str] = set()
        self._shown: tuple[tuple[str, ...], ...] = ()
        self.listed: list[ReviewRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))

    def show_actions(self, actions: Sequence[Action], where: Where) -> None:
        """Show them as they now are; rows are made anew only where their words changed."""
        self._actions = {action.id: action for action in actions}
        told = tuple(
            (one.id, one.carried_from, one.text, details_of(one, where(one))) for one in actions
        )
        if told != self._shown:
            self._shown = told
            self._list()
        for row in self.listed:
            row.show_decision(self._decision(self._actions[row.record_id]))

    def next_open(self) -> ReviewRow | None:
        """The first that waits for its answer."""
        return next((row for row in self.listed if row.is_open), None)

    @property
    def words_in_hand(self) -> str:
        """The words of that one, or ""."""
        row = self.next_open()
        return self._actions[row.record_id].text if row is not None else ""

    def _list(self) -> None:
        self.listed = []
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        origin = ""
        for action_id, carried_from, text, details in self._shown:
            if carried_from != origin:
                origin = carried_from
                self._column.addWidget(Caption(tr("From: {origin}", origin=origin), "strong"))
            row = ReviewRow(action_id, text, details, DECISIONS, has_letters=self._one_by_one)
            row.decided.connect(self._decide)
            self._column.addWidget(row)
            self.listed.append(row)

    def _decision(self, action: Action) -> str:
        is_waiting = self._one_by_one and action.id not in self._looked_at
        return "" if action.status == "open" and is_waiting else action.status

    def _decide(self, action_id: str, status: ActionStatus) -> None:
        self._looked_at.add(action_id)
        after = replace(self._actions[action_id], status=status)
        self._actions[action_id] = after
        self.edit_requested.emit(ChangeRecord(after))
        self.reviewed.emit()


def carried_actions(actions: Sequence[Action]) -> tuple[Action, ...]:
    """Those that an earlier workshop agreed, workshop by workshop."""
    return tuple(sorted((one for one in actions if one.carried_from), key=origin_of))


def origin_of(action: Action) -> str:
    return action.carried_from


def details_of(action: Action, where: str) -> str:
    """Where the action stands, who leads it and by when."""
    when = action.no_date_reason
    if action.by_when:
        when = tr("by {date}", date=day_words(action.by_when)).replace(
            " ", NO_BREAK
        )  # a date stays on one line
    parts = (where, action.who, when)
    return " · ".join(part for part in parts if part)
