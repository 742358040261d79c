"""The partner groups of a workshop, to be changed at any time."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.edits.setting import GROUP_COLOURS, GROUP_MARKS, SetGroups
from icbo_desktop.domain.rows import PartnerGroup, ViewRating
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.groups_editor import GroupEntry, GroupsEditor
from icbo_desktop.ui.shared.captions import Caption


def new_group_id() -> str:
    """A fresh id for a new group."""
    return str(uuid.uuid4())


class GroupsDialog(CalmDialog):
    """`edit_requested` carries a `SetGroups`, and is not emitted where nothing was changed."""

    edit_requested = Signal(object)

    def __init__(
        self,
        workshop: Workshop,
        parent: QWidget | None = None,
        *,
        new_id: Callable[[], str] = new_group_id,
    ) -> None:
        super().__init__(tr("Partner groups"), parent, width=680)
        self._workshop = workshop
        self._new_id = new_id
        self._entries = tuple(entry_of(group, workshop) for group in workshop.groups)
        self.groups = GroupsEditor(self._entries)
        self.rows.addWidget(
            Caption(
                tr(
                    "Who is in the room, and how many. A group keeps its shape and colour when it moves."
                ),
                "soft",
            )
        )
        self.rows.addWidget(self.groups)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(tr("Keep the changes"), is_default=True)
        keep.clicked.connect(self.accept)
        rows = self.groups.rows
        (rows[0].name if rows else self.groups.add_button).setFocus()

    def holds_words(self) -> bool:
        return self.groups.entries != self._entries

    def accept(self) -> None:
        """Ask for the change and close, or go to the row that needs a look."""
        faulty = self.groups.check()
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        groups = self._wanted()
        if groups != self._workshop.groups:
            self.edit_requested.emit(SetGroups(groups))
        super().accept()

    def _wanted(self) -> tuple[PartnerGroup, ...]:
        return tuple(
            self._group(entry, position) for position, entry in enumerate(self.groups.entries)
        )

    def _group(self, entry: GroupEntry, position: int) -> PartnerGroup:
        place = position % len(GROUP_MARKS)
        return PartnerGroup(
            id=entry.key or self._new_id(),
            name=entry.name,
            people=entry.people,
            mark=entry.mark or GROUP_MARKS[place],
            colour=entry.colour or GROUP_COLOURS[place],
            position=position,
        )


def entry_of(group: PartnerGroup, workshop: Workshop) -> GroupEntry:
    """The row of a group; one that has given ratings cannot be removed."""
    has_rated = any(row.group_id == group.id for row in workshop.rows(ViewRating))
    kept = tr(
        "{group} has given ratings, so the group stays. Delete its ratings first.",
        group=group.name,
    )
    return GroupEntry(
        group.name,
        group.people,
        group.id,
        group.mark,
        group.colour,
        kept if has_rated else "",
    )
