"""The open actions of an earlier workshop: done, still open or dropped, one by one and by keys."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.rows import Action, ActionStatus
from icbo_desktop.domain.wording import day_words
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.review_row import Decision, ReviewRow
from icbo_desktop.ui.shared.captions import Caption

DECISIONS = (
    Decision("done", "Done", "D"),
    Decision("open", "Still open", "S"),
    Decision("dropped", "Dropped", "X"),
)
KEYS = "One by one: D done, S still open, X dropped. They also stand among the actions of their standard."
NONE = "This workshop was not carried forward from another, or no action was open there."


class EarlierActionsDialog(CalmDialog):
    """Every decision is kept at once. An action that was only looked at stays open."""

    edit_requested = Signal(object)

    def __init__(
        self,
        actions: Sequence[Action],
        where: Callable[[Action], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Actions of the earlier workshop", parent, width=860)
        self._actions = {action.id: action for action in actions}
        self.rows.addWidget(Caption(KEYS if actions else NONE, "soft"))
        self.listed: list[ReviewRow] = []
        origin = ""
        for action in actions:
            if action.carried_from != origin:
                origin = action.carried_from
                self.add_heading(f"From: {origin}")
            row = ReviewRow(action.id, action.text, details_of(action, where(action)), DECISIONS)
            if action.status != "open":
                row.show_decision(action.status)
            row.decided.connect(self._decide)
            self.rows.addWidget(row)
            self.listed.append(row)
        self.rows.addStretch(1)
        close = self.add_button("Close")
        close.clicked.connect(self.accept)
        first = self._next_open()
        (first.stop if first is not None else close).setFocus()

    def _decide(self, action_id: str, status: ActionStatus) -> None:
        """Keep it, and take the next action in hand."""
        after = replace(self._actions[action_id], status=status)
        self._actions[action_id] = after
        self.edit_requested.emit(ChangeRecord(after))
        following = self._next_open()
        if following is not None:
            self.go_to_widget(following.stop)

    def _next_open(self) -> ReviewRow | None:
        return next((row for row in self.listed if row.is_open), None)


def details_of(action: Action, where: str) -> str:
    """Where the action stands, who leads it and by when."""
    when = f"by {day_words(action.by_when)}" if action.by_when else action.no_date_reason
    parts = (where, action.who, when)
    return " · ".join(part for part in parts if part)
