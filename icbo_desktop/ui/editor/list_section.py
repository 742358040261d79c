"""A list on the page of a part: its rows to write in or to open, and a button that adds one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.editing.edited import (
    Edited,
    can_change_parts,
    can_write,
    choices_of,
    part_of,
)
from icbo_desktop.domain.editing.forms import ListForm, form_of
from icbo_desktop.domain.editing.outline import name_of
from icbo_desktop.domain.editing.places import Place, entries_at
from icbo_desktop.ui.editor.field_editor import FieldEditor
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, rule
from icbo_desktop.ui.shared.look import scaled

MOST_ROWS = 25  # to write in; a longer list is opened entry by entry
MOST_LINKS = 200


class PlaceButton(Button):
    """A button about one place."""

    asked = Signal(object)

    def __init__(self, words: str, place: Place, role: str, name: str) -> None:
        super().__init__(words, role, name)
        self.place = place
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self.place)


class ListSection(QWidget):
    """`open_requested` carries the place of an entry, `add_requested` that of the list."""

    open_requested = Signal(object)
    add_requested = Signal(object)

    def __init__(self, edited: Edited, place: Place, listed: ListForm, *, is_whole: bool) -> None:
        """`is_whole` shows the entries; otherwise only how many there are."""
        super().__init__()
        self.place = place
        self.fields: list[FieldEditor] = []
        entries = entries_at(part_of(edited, place[:-1]), (listed.key,))
        count = f"{listed.heading} · {len(entries)}" if entries else listed.heading
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._column.addWidget(rule())
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(Caption(count, "heading"), 1)
        self._column.addLayout(head)
        if is_whole:
            self._add_rows(edited, listed, entries)
        elif entries:
            head.addWidget(self._opener("Open", place, f"Open {listed.heading}"))
        if can_change_parts(edited, place):
            self.add_button = PlaceButton(f"Add {listed.one}", place, "quiet", f"Add {listed.one}")
            self.add_button.asked.connect(self.add_requested)
            head.addWidget(self.add_button)

    def _add_rows(self, edited: Edited, listed: ListForm, entries: Sequence[object]) -> None:
        is_written = bool(listed.row) and len(entries) <= MOST_ROWS
        for position, entry in enumerate(entries[:MOST_LINKS]):
            place = (*self.place, position)
            if is_written:
                self._column.addWidget(self._row(edited, listed, place, entry))
            else:
                self._column.addLayout(self._link(edited, place, listed.one))
        if len(entries) > MOST_LINKS:
            words = f"{len(entries) - MOST_LINKS} more are in the tree on the left."
            self._column.addWidget(Caption(words, "soft"))

    def _row(self, edited: Edited, listed: ListForm, place: Place, entry: object) -> QWidget:
        """The fields of an entry that can be written here; the first carries its number and the button."""
        number = int(place[-1]) + 1
        one = f"{listed.one[:1].upper()}{listed.one[1:]} {number}"
        form = form_of(entry)
        found = (form.field(key) for key in listed.row)
        fields = [field for field in found if field and can_write(edited, place, field.key)]
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, scaled(4))
        column.setSpacing(scaled(6))
        opener: PlaceButton | None = self._opener("Open", place, f"Open {listed.one} {number}")
        for field in fields:
            name = one if len(fields) == 1 else f"{one}: {field.label.lower()}"
            choices = choices_of_field(edited, place, field.key)
            editor = FieldEditor(place, field, choices, name=name, beside=opener)
            opener = None
            self.fields.append(editor)
            column.addWidget(editor)
        return row

    def _link(self, edited: Edited, place: Place, one: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(10))
        line.addWidget(Caption(name_of(edited, place)), 1)
        line.addWidget(self._opener("Open", place, f"Open {one}: {name_of(edited, place)}"))
        return line

    def _opener(self, words: str, place: Place, name: str) -> PlaceButton:
        opener = PlaceButton(words, place, "quiet", name)
        opener.asked.connect(self.open_requested)
        return opener


def choices_of_field(edited: Edited, place: Place, key: str) -> tuple[tuple[str, str], ...]:
    """What can be chosen in a field; nothing where it is written."""
    field = form_of(part_of(edited, place)).field(key)
    if field is None or field.kind != "choice":
        return ()
    return choices_of(edited, place, field)
