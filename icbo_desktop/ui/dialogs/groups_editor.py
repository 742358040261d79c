"""Partner groups and how many people come from each: add, rename, remove, reorder."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.setting import GROUP_COLOURS, GROUP_MARKS, MOST_PEOPLE
from icbo_desktop.domain.rows import Mark
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.field import CalmSpinBox
from icbo_desktop.ui.dialogs.swatch import Swatch
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.look import scaled

MOST_GROUPS = 12


@dataclass(frozen=True, slots=True)
class GroupEntry:
    """One row of the editor. `key` is the group's id, "" for a new one.

    `mark` and `colour` are empty where the group's position decides them. `kept_because` says why the
    group cannot be removed, "" where it can.
    """

    name: str
    people: int
    key: str = ""
    mark: Mark | None = None
    colour: str = ""
    kept_because: str = ""


class GroupRow(QWidget):
    """One partner group."""

    changed = Signal()
    removal_asked = Signal(object)
    move_asked = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.entry = GroupEntry("", 0)
        self.swatch = Swatch(GROUP_MARKS[0], GROUP_COLOURS[0])
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.textEdited.connect(self._rename)
        self.people = CalmSpinBox(0, MOST_PEOPLE, tr("People"))
        self.people.valueChanged.connect(self.changed)
        self.up = Button(tr("Up", "move a group"), "quiet")
        self.up.clicked.connect(self._move_up)
        self.down = Button(tr("Down", "move a group"), "quiet")
        self.down.clicked.connect(self._move_down)
        self.remove = Button(tr("Remove"), "quiet")
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        row.addWidget(self.swatch)
        row.addWidget(self.name, 1)
        for widget in (self.people, self.up, self.down, self.remove):
            row.addWidget(widget)

    @property
    def current(self) -> GroupEntry:
        """What the row holds now."""
        return replace(self.entry, name=self.name.text().strip(), people=self.people.value())

    def fill(self, entry: GroupEntry) -> None:
        """Show a group. Emits nothing."""
        self.entry = entry
        self.name.setText(entry.name)
        self.people.blockSignals(True)
        self.people.setValue(entry.people)
        self.people.blockSignals(False)

    def place(self, position: int, count: int) -> None:
        """Tell the row where it stands, counted from 0: its mark, its names, which moves make sense."""
        self.swatch.show_mark(
            self.entry.mark or GROUP_MARKS[position % len(GROUP_MARKS)],
            self.entry.colour or GROUP_COLOURS[position % len(GROUP_COLOURS)],
        )
        self.up.setEnabled(position > 0)
        self.down.setEnabled(position + 1 < count)
        called = self.name.text().strip() or tr("group {number}", number=position + 1)
        self.name.setAccessibleName(tr("Name of partner group {number}", number=position + 1))
        self.people.setAccessibleName(tr("People from {group}", group=called))
        self.up.setAccessibleName(tr("Move {group} up", group=called))
        self.down.setAccessibleName(tr("Move {group} down", group=called))
        self.remove.setAccessibleName(tr("Remove {group}", group=called))

    def mark_faulty(self, *, is_faulty: bool) -> None:
        set_property(self.name, "faulty", "true" if is_faulty else "false")

    def _rename(self) -> None:
        self.changed.emit()

    def _move_up(self) -> None:
        self.move_asked.emit(self, -1)

    def _move_down(self) -> None:
        self.move_asked.emit(self, 1)

    def _remove(self) -> None:
        self.removal_asked.emit(self)


class GroupsEditor(QWidget):
    """The rows, the number of people, and a button for one more group.

    All rows are made at the start and filled from the top, so that Tab always follows the eye: Qt puts
    what is made later at the end of the round.
    """

    changed = Signal()

    def __init__(self, entries: Sequence[GroupEntry]) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(scaled(6))
        self._all_rows = [self._make_row(outer) for _number in range(MOST_GROUPS)]
        self._used = 0
        self._fault = Caption("", "bad")
        self._fault.hide()
        self._count = Caption("", "soft")
        self.add_button = Button(tr("Add a group"), "quiet")
        self.add_button.clicked.connect(self._add_empty)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.add_button)
        outer.addWidget(self._fault)
        outer.addLayout(foot)
        self._fill(entries)

    @property
    def rows(self) -> tuple[GroupRow, ...]:
        """The rows that hold a group."""
        return tuple(self._all_rows[: self._used])

    @property
    def entries(self) -> tuple[GroupEntry, ...]:
        """The groups with a name, in order; a row left empty is no group."""
        return tuple(row.current for row in self.rows if row.current.name)

    @property
    def fault(self) -> str:
        """The sentence under the rows that says what is wrong, or ""."""
        return self._fault.text()

    @property
    def people_words(self) -> str:
        """How many people there are: "14 people in 5 groups"."""
        return self._count.text()

    def check(self) -> QWidget | None:
        """Look for what is wrong and say it; the field to go to, or None."""
        seen: set[str] = set()
        for row in self.rows:
            name = row.current.name.casefold()
            if not name and (row.entry.key or row.people.value()):
                return self._find_fault(row, tr("Give this group a name, or remove it."))
            if name and name in seen:
                return self._find_fault(row, tr("Two groups have this name. Give each its own."))
            seen.add(name)
        if not self.entries:
            self._fault.show_words(tr("Name at least one partner group."))
            return self.add_button
        self._fault.show_words("")
        return None

    def _find_fault(self, row: GroupRow, sentence: str) -> QWidget:
        row.mark_faulty(is_faulty=True)
        row.name.setAccessibleDescription(sentence)
        self._fault.show_words(sentence)
        return row.name

    def _make_row(self, column: QVBoxLayout) -> GroupRow:
        row = GroupRow()
        row.changed.connect(self._follow)
        row.removal_asked.connect(self._remove)
        row.move_asked.connect(self._move)
        column.addWidget(row)
        return row

    def _fill(self, entries: Sequence[GroupEntry]) -> None:
        self._used = min(len(entries), MOST_GROUPS)
        for row, entry in zip(self._all_rows, entries, strict=False):
            row.fill(entry)
        for number, row in enumerate(self._all_rows):
            row.setVisible(number < self._used)
        self._follow()

    def _held(self) -> list[GroupEntry]:
        return [row.current for row in self.rows]

    def _add_empty(self) -> None:
        self._fill([*self._held(), self._new_entry()])
        self.rows[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_entry(self) -> GroupEntry:
        """A row for a new group; where marks belong to groups it takes the first that is free."""
        if not any(row.entry.mark for row in self.rows):
            return GroupEntry("", 0)
        taken = {row.entry.mark for row in self.rows}
        pairs = list(zip(GROUP_MARKS, GROUP_COLOURS, strict=True))
        free = [pair for pair in pairs if pair[0] not in taken]
        mark, colour = free[0] if free else pairs[self._used % len(pairs)]
        return GroupEntry("", 0, mark=mark, colour=colour)

    def _remove(self, row: GroupRow) -> None:
        if row.entry.kept_because:
            self._fault.show_words(row.entry.kept_because)
            return
        position = self.rows.index(row)
        held = self._held()
        self._fill([*held[:position], *held[position + 1 :]])
        left = self.rows[min(position, self._used - 1)].remove if self._used else self.add_button
        left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, row: GroupRow, steps: int) -> None:
        position = self.rows.index(row)
        held = self._held()
        held.insert(position + steps, held.pop(position))
        self._fill(held)
        moved = self.rows[position + steps]
        # At the end of the list the button that was pressed is off, so the keyboard goes to its twin.
        first, second = (moved.up, moved.down) if steps < 0 else (moved.down, moved.up)
        (first if first.isEnabled() else second).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        for position, row in enumerate(self.rows):
            row.place(position, self._used)
            row.mark_faulty(is_faulty=False)
        people = tr_n("{n} people", "1 person", sum(entry.people for entry in self.entries))
        groups = tr_n("{n} groups", "1 group", len(self.entries))
        self._count.set_words(tr("{people} in {groups}", people=people, groups=groups))
        self._fault.show_words("")
        self.add_button.setEnabled(self._used < MOST_GROUPS)
        self.changed.emit()
