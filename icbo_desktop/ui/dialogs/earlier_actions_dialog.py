"""The open actions of an earlier workshop: done, still open or dropped, one by one and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.rows import Action
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.earlier_actions import (
    KEYS_OF_EARLIER,
    EarlierActionsList,
    Where,
    carried_actions,
)

NONE = marked("This workshop was not carried forward from another, or no action was open there.")


class EarlierActionsDialog(CalmDialog):
    """Every decision is kept at once. An action that was only looked at stays open."""

    edit_requested = Signal(object)

    def __init__(
        self, actions: Sequence[Action], where: Where, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Actions of the earlier workshop"), parent, width=860)
        carried = carried_actions(actions)
        self.rows.addWidget(Caption(translated(KEYS_OF_EARLIER if carried else NONE), "soft"))
        self.list = EarlierActionsList(one_by_one=True)
        self.list.show_actions(carried, where)
        self.list.edit_requested.connect(self.edit_requested)
        self.list.reviewed.connect(self._go_on)
        self.rows.addWidget(self.list)
        self.rows.addStretch(1)
        close = self.add_button(tr("Close"))
        close.clicked.connect(self.accept)
        first = self.list.next_open()
        (first.stop if first is not None else close).setFocus()

    def _go_on(self) -> None:
        """Take the next action in hand."""
        following = self.list.next_open()
        if following is not None:
            self.go_to_widget(following.stop)
