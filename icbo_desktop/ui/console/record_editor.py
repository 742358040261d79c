"""The inline editor of a captured record: every field of it, moving it elsewhere, deleting it."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.edits.edit import KIND_WORDS, ChangeRecord, DeleteRecord, MoveCapture
from icbo_desktop.domain.route import PlaceKind, places
from icbo_desktop.domain.rows import (
    Action,
    Capture,
    DifferingView,
    Item,
    item_of,
)
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.keep_changes_button import KeepChangesButton
from icbo_desktop.ui.console.name_warning import NameWarning
from icbo_desktop.ui.console.place_words import full_item_name
from icbo_desktop.ui.console.record_drafts import (
    record_draft,
    record_draft_key,
    with_record_draft,
)
from icbo_desktop.ui.console.record_fields import Choice, TextBox
from icbo_desktop.ui.console.record_form import RecordForm
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.keys_in_use import keys_in_use, tooltip
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight

# Their records are those of another place: of a domain's close, or of the whole workshop.
UNHELD = (
    PlaceKind.DOMAIN_OPENING,
    PlaceKind.GRID,
    PlaceKind.SUMMARY,
    PlaceKind.CLOSING,
    PlaceKind.BREAK,
)
PAUSE_MILLISECONDS = 400


class RecordEditor(QWidget):
    """Edits one record. Enter in a line, Ctrl+Enter and Esc keep what was typed; Cancel alone drops it.

    Where the wall would show it at once, Esc leaves it waiting instead. Words that look like a person's name are asked about once, and kept when Enter comes again. Until then
    they are a draft in the workbook, so that a crash loses none.
    """

    edit_requested = Signal(object)
    draft_typed = Signal(str, str)
    closed = Signal()

    def __init__(self, record: Capture, view: SessionView, draft: str = "") -> None:
        """`draft` is what was typed into it before and neither kept nor dropped."""
        super().__init__()
        self._record = record
        self._sent = draft
        self._view = view
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(5))
        typed = with_record_draft(record, draft)
        self.text = TextBox(tr("Words"), typed.text)
        self._column.addWidget(self.text)
        self._form = RecordForm(typed, view)
        self._column.addWidget(self._form)
        self._move = Choice(tr("Belongs to"), self._items(), item_of(record))
        self._form.add(tr("Belongs to"), self._move)
        self._warning = NameWarning(spoken_words(record))
        self._told = Caption("", "bad")
        self._told.hide()
        self._column.addWidget(self._told)
        self._column.addWidget(self._button_row())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.send_draft)
        self._follow_fields()
        self.show_view(view)

    def show_view(self, view: SessionView) -> None:
        """Follow the wall: the button says where keeping shows the words to the room."""
        self._view = view
        self.keep_button.show_for(view, type(self._record), self._move.chosen)

    @property
    def told_words(self) -> str:
        """What is asked before the words are kept."""
        return self._told.text()

    def ask_to_keep(self) -> None:
        """Keep; but where a person seems to be named in new words, only when asked again."""
        words = spoken_words(self._as_typed())
        told = self._warning.asked(
            words, self._view.workshop, is_showing=self.keep_button.is_showing
        )
        self._told.show_words(told)
        if told:
            bring_into_sight(self._told)
        else:
            self.keep()

    def keep(self) -> None:
        """Ask for the record as it now stands in the fields, and close."""
        after = self._as_typed()
        target = self._move.chosen
        moves = isinstance(target, Item) and target != item_of(after)
        if moves and isinstance(after, DifferingView) and (after.evidence_id or after.action_id):
            after = replace(after, evidence_id="", action_id="")  # they belong to where it was
        self._pause.stop()
        self.closed.emit()
        if isinstance(target, Item) and moves and after == self._record:
            self.edit_requested.emit(MoveCapture(after, target))
        elif isinstance(target, Item) and moves:
            moved = replace(
                after,
                framework_id=target.framework_id,
                item_id=target.item_id,
                option_id=target.option_id,
            )
            words = f"change and move {KIND_WORDS[after.table]}"
            self.edit_requested.emit(ChangeRecord(moved, words))
        elif after != self._record:
            self.edit_requested.emit(ChangeRecord(after))
        elif self._sent:
            self.draft_typed.emit(record_draft_key(self._record), "")

    def cancel(self) -> None:
        """Leave the record as it was, and drop what was typed."""
        self._pause.stop()
        self.closed.emit()
        self.draft_typed.emit(record_draft_key(self._record), "")

    def send_draft(self) -> None:
        """Send what was typed and waits for a pause."""
        self._pause.stop()
        draft = record_draft(self._record, self._as_typed())
        if draft != self._sent:
            self._sent = draft
            self.draft_typed.emit(record_draft_key(self._record), draft)

    def move_to(self, item: Item) -> None:
        """Choose where the record shall belong."""
        self._move.choose(item)

    def delete(self) -> None:
        """Ask for the record to be taken out; undo brings it back."""
        self._pause.stop()
        self.closed.emit()
        self.edit_requested.emit(DeleteRecord(self._record))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and self.keep_button.is_showing and self._as_typed() != self._record:
            # Esc never shows anything to the room: the words wait as a draft.
            self.send_draft()
            self.closed.emit()
        elif is_escape or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_to_keep()
        else:
            super().keyPressEvent(event)

    def _as_typed(self) -> Capture:
        """The record as it now stands in the fields; without words it keeps those it had."""
        after = self._form.read()
        text = self.text.toPlainText().strip()
        return replace(after, text=text) if text else after

    def _follow_fields(self) -> None:
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self._note_typing)
        for box in self.findChildren(QPlainTextEdit):
            box.textChanged.connect(self._note_typing)
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self._note_typing)
        for tick in self.findChildren(QCheckBox):
            tick.toggled.connect(self._note_typing)

    def _note_typing(self) -> None:
        """Once the typing pauses, or at the latest so long after it began."""
        self.show_view(self._view)
        if not self._pause.isActive():
            self._pause.start()

    def _items(self) -> list[tuple[object, str]]:
        items = [place.item for place in places(self._view.route) if place.kind not in UNHELD]
        own = item_of(self._record)
        chosen = dict.fromkeys([*items, own])
        return [(item, full_item_name(self._view, item)) for item in chosen]

    def _button_row(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, scaled(6))
        keep = self.keep_button = KeepChangesButton()
        keep.clicked.connect(self.ask_to_keep)
        cancel = Button(tr("Cancel"))
        cancel.setToolTip(tr("Leaves it as it was, without what was typed"))
        cancel.clicked.connect(self.cancel)
        delete = Button(
            tr("Delete"),
            name=tr("Delete this {kind}", kind=translated(KIND_WORDS[self._record.table])),
        )
        self._delete = delete
        self._say_undo_key()
        keys_in_use().changed.connect(self._say_undo_key)
        delete.clicked.connect(self.delete)
        for button in (keep, cancel, delete):
            row.addWidget(button)
        return holder

    def _say_undo_key(self) -> None:
        self._delete.setToolTip(tr("{undo} brings it back", undo=tooltip("undo")))


def spoken_words(record: Capture) -> str:
    """The words of a record in which a person should not be named; who does an action may be."""
    if isinstance(record, Action):
        return ""
    words = [record.text]
    if isinstance(record, DifferingView):
        words += [record.evidence, record.would_change]
    return "\n".join(words)
