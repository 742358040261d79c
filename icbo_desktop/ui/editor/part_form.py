"""The middle pane: the words of the part that is chosen, and what hangs on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.editing.edited import (
    OVERLAY,
    Edited,
    can_change_parts,
    form_at,
    has_part,
    holder_of,
    open_fields,
    part_of,
    published_text,
    text_of,
)
from icbo_desktop.domain.editing.kind_words import kind_heading, numbered_kind
from icbo_desktop.domain.editing.marks import field_is_changed, published_part
from icbo_desktop.domain.editing.outline import name_of, way_to
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.domain.editing.structure import can_move
from icbo_desktop.domain.framework import (
    Domain,
    Framework,
    Level,
    Option,
    Prompt,
    Scale,
    Standard,
    TextList,
)
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.services.editor.checking import PartFault
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.scrolled_body import ScrolledBody, scrolled
from icbo_desktop.ui.editor.field_editor import FieldEditor
from icbo_desktop.ui.editor.list_section import ListSection, choices_of_field
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight

# Parts whose lists are long: each is opened by itself.
FOLDED = (Framework, Domain)
# Parts that go by words of their own; others by their kind and position.
TITLED = (Framework, Overlay, Domain, Standard, Scale, Option, TextList, Level, Prompt)
MARGIN = 18


class PartForm(QWidget):
    """Shows one part, or one list. What is typed goes to the editing at once."""

    open_requested = Signal(object)
    add_requested = Signal(object)
    remove_requested = Signal()
    move_requested = Signal(int)
    told = Signal(str)

    def __init__(self, editing: PackEditing) -> None:
        super().__init__()
        self._editing = editing
        self._page: QWidget | None = None
        self._heading: Caption | None = None
        self._faults: Sequence[PartFault] = ()
        self.place: Place = ()
        self.fields: list[FieldEditor] = []
        self.sections: list[ListSection] = []
        self.body = ScrolledBody()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(*[scaled(MARGIN)] * 4)
        self.area = scrolled(self.body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    @property
    def current_place(self) -> Place:
        """The part that the keyboard is in: a row of a list, or the part that is shown."""
        focus = QApplication.focusWidget()
        while focus is not None and focus is not self:
            if isinstance(focus, FieldEditor):
                return focus.place
            focus = focus.parentWidget()
        return self.place

    def show_place(self, place: Place) -> None:
        """Show the part or the list at the place, anew."""
        edited = self._editing.edited
        is_same = place == self.place
        scrolled_to = self.area.verticalScrollBar().value() if is_same else 0
        self.place = place
        old = self._page
        self.fields, self.sections, self._heading = [], [], None
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(14))
        if has_part(edited, place):
            self._fill_part(edited, column)
        else:
            self._fill_list(edited, column)
        column.addStretch(1)
        self._column.addWidget(self._page)
        if old is not None:
            old.hide()
            old.deleteLater()
        self._show_values()
        self.show_faults(self._faults)
        self._page.show()
        self._column.activate()
        self.area.verticalScrollBar().setValue(scrolled_to)

    def shows(self, place: Place) -> bool:
        """Whether the words of a part can be seen here."""
        return place == self.place or any(field.place == place for field in self.fields)

    def show_values(self, place: Place) -> None:
        """Show what the fields of a part say now."""
        self._show_values(place)
        if self._heading is not None and place == self.place and place:
            self._heading.set_words(self._title(self._editing.edited))

    def show_all_values(self) -> None:
        """Show anew what every field says and whether it was changed; the keyboard stays where it is."""
        self._show_values()

    def show_faults(self, faults: Sequence[PartFault]) -> None:
        """Say at each field what is to be mended."""
        self._faults = faults
        reasons = {(fault.place, fault.key): fault.reason for fault in reversed(faults)}
        for field in self.fields:
            reason = reasons.get((field.place, field.field.key), "")
            if reason != field.fault:
                field.show_fault(reason)

    def go_to(self, place: Place, key: str) -> None:
        """Put the keyboard into a field; into the first one where there is no such field."""
        found = next((f for f in self.fields if (f.place, f.field.key) == (place, key)), None)
        found = found or next((f for f in self.fields if f.place == place), None)
        found = found or (self.fields[0] if self.fields else None)
        if found is None:
            return
        bring_into_sight(found)
        found.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_part(self, edited: Edited, column: QVBoxLayout) -> None:
        part = part_of(edited, self.place)
        form = form_at(edited, self.place)
        self._add_head(edited, column)
        fields = open_fields(edited, self.place)
        for field in fields:
            choices = choices_of_field(edited, self.place, field.key)
            self._take_field(FieldEditor(self.place, field, choices))
            column.addWidget(self.fields[-1])
        if not fields:
            column.addWidget(Caption(tr("It has no words of its own here."), "soft"))
        self._add_buttons(edited, column)
        can_change = can_change_parts(edited, self.place)
        for listed in form.lists:
            entries = getattr(part, listed.key)
            if entries or can_change:
                is_whole = not isinstance(part, FOLDED)
                place = (*self.place, listed.key)
                self._take_section(ListSection(edited, place, listed, is_whole=is_whole), column)

    def _fill_list(self, edited: Edited, column: QVBoxLayout) -> None:
        if self.place[1:]:
            column.addWidget(Caption(way_to(edited, self.place[:-1]), "caption"))
        listed = form_at(edited, self.place[:-1]).list(str(self.place[-1]))
        if listed is not None:
            self._take_section(ListSection(edited, self.place, listed, is_whole=True), column)

    def _add_head(self, edited: Edited, column: QVBoxLayout) -> None:
        """What is shown, what it stands in, and its id."""
        part = part_of(edited, self.place)
        title = self._title(edited)
        head = QVBoxLayout()
        head.setSpacing(scaled(2))
        way = way_to(edited, self.place[:-2]) if self.place[2:] else ""
        if way:
            head.addWidget(Caption(way, "caption"))
        self._heading = Caption(title, "heading")
        head.addWidget(self._heading)
        own = getattr(part, "id", "")
        if own:
            kind = kind_heading(form_at(edited, self.place).one)
            head.addWidget(Caption(tr("{kind}, id {id}", kind=kind, id=own), "small"))
        column.addLayout(head)

    def _title(self, edited: Edited) -> str:
        """What the part goes by, or its kind and position."""
        part = part_of(edited, self.place)
        if isinstance(part, TITLED):
            return name_of(edited, self.place)
        listed = form_at(edited, holder_of(edited, self.place[:-1])).list(str(self.place[-2]))
        one = listed.one if listed is not None else form_at(edited, self.place).one
        return numbered_kind(one, int(self.place[-1]) + 1)

    def _add_buttons(self, edited: Edited, column: QVBoxLayout) -> None:
        if not self.place or not can_change_parts(edited, self.place):
            return
        if self.place == (OVERLAY,):
            return
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        self.up_button = Button(tr("Move up"), "quiet")
        self.up_button.setEnabled(can_move(edited, self.place, -1))
        self.up_button.clicked.connect(self._ask_up)
        self.down_button = Button(tr("Move down"), "quiet")
        self.down_button.setEnabled(can_move(edited, self.place, 1))
        self.down_button.clicked.connect(self._ask_down)
        self.remove_button = Button(tr("Remove…"), "quiet", tr("Remove"))
        self.remove_button.clicked.connect(self.remove_requested)
        for button in (self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _ask_up(self) -> None:
        self.move_requested.emit(-1)

    def _ask_down(self) -> None:
        self.move_requested.emit(1)

    def _leave_field(self, place: Place) -> None:
        """What is typed next is a step of its own; a field left empty shows the framework's own."""
        self._editing.seal()
        self._show_values(place)

    def _take_field(self, field: FieldEditor) -> None:
        field.written.connect(self._editing.set_text)
        field.left.connect(self._leave_field)
        field.told.connect(self.told)
        self.fields.append(field)

    def _take_section(self, section: ListSection, column: QVBoxLayout) -> None:
        for field in section.fields:
            self._take_field(field)
        section.open_requested.connect(self.open_requested)
        section.add_requested.connect(self.add_requested)
        self.sections.append(section)
        column.addWidget(section)

    def _show_values(self, only: Place | None = None) -> None:
        edited = self._editing.edited
        for field in self.fields:
            if only is not None and field.place != only:
                continue
            key = field.field.key
            text = text_of(edited, field.place, key)
            published = published_text(edited, field.place, key)
            field.show_value(text, published)
            earlier = self._editing.earlier(field.place)
            is_changed = field_is_changed(edited, field.place, key, earlier)
            field.show_mark(tr("changed", "mark") if is_changed else "")
            field.show_published(published_part(published, text))
