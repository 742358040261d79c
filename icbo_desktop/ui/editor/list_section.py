"""A list on the page of a part: its rows to write in or to open, and a button that adds one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.editing.edited import (
    Edited,
    can_change_parts,
    can_write,
    choices_of,
    part_of,
)
from icbo_desktop.domain.editing.forms import ListForm, form_of
from icbo_desktop.domain.editing.kind_words import kind_words, numbered_kind
from icbo_desktop.domain.editing.outline import name_of
from icbo_desktop.domain.editing.places import Place, entries_at
from icbo_desktop.translation import tr, tr_n, translated
from icbo_desktop.ui.editor.field_editor import FieldEditor
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, rule
from icbo_desktop.ui.shared.look import scaled

MOST_ROWS = 25  # to write in; a longer list is opened entry by entry
MOST_LINKS = 200
WIDTH_FOR_ONE_LINE = 440
NARROW_KEYS = frozenset({"number", "since"})


class PlaceButton(Button):
    """A button about one place."""

    asked = Signal(object)

    def __init__(self, words: str, place: Place, role: str, name: str) -> None:
        super().__init__(words, role, name)
        self.place = place
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self.place)


class EntryRow(QWidget):
    """An entry of a list: its short fields side by side where there is room, the long ones below."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, scaled(6))
        self._column.setSpacing(scaled(6))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(scaled(10))

    def add_head(self, words: str, opener: PlaceButton) -> None:
        """Say which entry it is."""
        head = QHBoxLayout()
        head.addWidget(Caption(words, "caption"), 1)
        head.addWidget(opener)
        self._column.addLayout(head)
        self._column.addLayout(self._line)

    def add_field(self, editor: FieldEditor) -> None:
        """One more field."""
        if editor.field.kind == "prose" or self._line.parent() is None:
            self._column.addWidget(editor)
        else:
            is_narrow = editor.field.kind == "number" or editor.field.key in NARROW_KEYS
            self._line.addWidget(editor, 2 if is_narrow else 4)
            self._line.setAlignment(editor, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= scaled(WIDTH_FOR_ONE_LINE)
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)


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
        heading = translated(listed.heading)
        count = f"{heading} · {len(entries)}" if entries else heading
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
            head.addWidget(self._opener(tr("Open", "verb"), place, tr("Open {list}", list=heading)))
        if can_change_parts(edited, place):
            adding = tr("Add {kind}", kind=kind_words(listed.one))
            self.add_button = PlaceButton(adding, place, "quiet", adding)
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
            words = tr_n(
                "{n} more are in the tree on the left.",
                "1 more is in the tree on the left.",
                len(entries) - MOST_LINKS,
            )
            self._column.addWidget(Caption(words, "soft"))

    def _row(self, edited: Edited, listed: ListForm, place: Place, entry: object) -> QWidget:
        """The fields of an entry that can be written here; short ones stand side by side."""
        number = int(place[-1]) + 1
        one = numbered_kind(listed.one, number)
        form = form_of(entry)
        found = (form.field(key) for key in listed.row)
        fields = [field for field in found if field and can_write(edited, place, field.key)]
        opener = self._opener(
            tr("Open", "verb"),
            place,
            tr("Open {kind} {number}", kind=kind_words(listed.one), number=number),
        )
        row = EntryRow()
        if len(fields) != 1:
            row.add_head(one, opener)
        for field in fields:
            choices = choices_of_field(edited, place, field.key)
            if len(fields) == 1:
                editor = FieldEditor(place, field, choices, name=one, label=one, beside=opener)
            else:
                name = tr("{part}: {field}", part=one, field=translated(field.label))
                editor = FieldEditor(place, field, choices, name=name)
            self.fields.append(editor)
            row.add_field(editor)
        return row

    def _link(self, edited: Edited, place: Place, one: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(10))
        line.addWidget(Caption(name_of(edited, place)), 1)
        line.addWidget(
            self._opener(
                tr("Open", "verb"),
                place,
                tr("Open {kind}: {part}", kind=kind_words(one), part=name_of(edited, place)),
            )
        )
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
