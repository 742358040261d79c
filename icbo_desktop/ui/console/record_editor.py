"""The inline editor of a captured record: every field of it, moving it elsewhere, deleting it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.edits.edit import KIND_WORDS, ChangeRecord, DeleteRecord, MoveCapture
from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.route import PlaceKind, places
from icbo_desktop.domain.rows import (
    Action,
    ActionStatus,
    Capture,
    DifferingView,
    GoodPractice,
    Holder,
    Item,
    Priority,
    ViewStatus,
    item_of,
)
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.keep_changes_button import KeepChangesButton
from icbo_desktop.ui.console.name_warning import NameWarning
from icbo_desktop.ui.console.place_words import full_item_name
from icbo_desktop.ui.console.record_drafts import (
    record_draft,
    record_draft_key,
    with_record_draft,
)
from icbo_desktop.ui.console.record_fields import (
    Choice,
    GroupBoxes,
    OptionalDate,
    OptionalNumber,
    TextBox,
)
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.keys_in_use import keys_in_use, tooltip
from icbo_desktop.ui.shared.line_field import LineField
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
VIEW_STATUS: tuple[tuple[ViewStatus, str], ...] = (
    ("open", marked("Open")),
    ("resolved", marked("Resolved")),
    ("agree_to_differ", marked("Agreed to differ")),
    ("parked", marked("Parked")),
)
PRIORITIES: tuple[tuple[Priority, str], ...] = (
    ("high", marked("High")),
    ("medium", marked("Medium")),
    ("low", marked("Low")),
)
ACTION_STATUS: tuple[tuple[ActionStatus, str], ...] = (
    ("open", marked("Open")),
    ("done", marked("Done")),
    ("dropped", marked("Dropped")),
)
LONGEST_LINKED = 70
PAUSE_MILLISECONDS = 400
HOLDERS: tuple[tuple[Holder, str], ...] = (
    ("not_attributed", marked("Not attributed")),
    ("several", marked("More than one partner, not named")),
)


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
        self._read: Callable[[], Capture] = self._fields(typed)
        self._move = Choice(tr("Belongs to"), self._items(), item_of(record))
        self._add(tr("Belongs to"), self._move)
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
            words = tr("change and move {kind}", kind=translated(KIND_WORDS[after.table]))
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
        after = self._read()
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

    def _fields(self, record: Capture) -> Callable[[], Capture]:
        """Add the fields of this kind of record; gives what reads them."""
        if isinstance(record, DifferingView):
            return self._view_fields(record)
        if isinstance(record, Action):
            return self._action_fields(record)
        if isinstance(record, GoodPractice):
            return self._practice_fields(record)
        return lambda: record

    def _view_fields(self, record: DifferingView) -> Callable[[], Capture]:
        groups = GroupBoxes(self._view.workshop.groups, record.held_by)
        self._add(tr("Held by"), groups)
        holder = Choice(tr("Where no group is named"), HOLDERS, record.holder)
        self._add(tr("Where no group is named"), holder)
        how_many = OptionalNumber(tr("How many people"), record.how_many, 1, MOST_PEOPLE)
        framework = self._view.frameworks.get(record.framework_id)
        scale = (
            framework.scale_of(record.item_id) if framework is not None and record.item_id else None
        )
        lowest, highest = (scale.lowest, scale.highest) if scale is not None else (1, 10)
        rating = OptionalNumber(tr("Their rating"), record.rating, lowest, highest)
        self._pair((tr("How many people"), how_many), (tr("Their rating"), rating))
        evidence = self._line(tr("What it rests on"), record.evidence)
        change = self._line(tr("What would change it"), record.would_change)
        status = Choice(tr("Status"), VIEW_STATUS, record.status)
        self._add(tr("Status"), status)
        line = self._linked(
            tr("About the evidence"), evidence_lines(self._view, record), record.evidence_id
        )
        action = self._linked(
            tr("The action it led to"), actions_at(self._view, record), record.action_id
        )

        def read() -> Capture:
            held_by = groups.chosen
            return replace(
                record,
                held_by=held_by,
                holder="groups" if held_by else holder.chosen,  # pyright: ignore[reportArgumentType] - of HOLDERS
                how_many=how_many.number,
                rating=rating.number,
                evidence=evidence.text().strip(),
                would_change=change.text().strip(),
                status=status.chosen,  # pyright: ignore[reportArgumentType] - of VIEW_STATUS
                evidence_id=line.chosen,  # pyright: ignore[reportArgumentType] - an id
                action_id=action.chosen,  # pyright: ignore[reportArgumentType] - an id
            )

        return read

    def _linked(self, name: str, choices: list[tuple[object, str]], current: str) -> Choice:
        """A choice of what the view is linked to. A link to what is gone stays until another is chosen."""
        known = [key for key, _ in choices]
        gone = (
            [(current, tr("one that is no longer here"))]
            if current and current not in known
            else []
        )
        choice = Choice(name, [("", "none"), *choices, *gone], current)
        if choices or gone:
            self._add(name, choice)
        return choice

    def _action_fields(self, record: Action) -> Callable[[], Capture]:
        priority = Choice(tr("Priority"), PRIORITIES, record.priority)
        status = Choice(tr("Status"), ACTION_STATUS, record.status)
        self._pair((tr("Priority"), priority), (tr("Status"), status))
        who = self._line(tr("Who"), record.who)
        start = self._view.workshop.details.held_on or record.created_at.date()
        by_when = OptionalDate(
            tr("By when"), _qdate(record.by_when), _qdate(start) or QDate.currentDate()
        )
        self._add(tr("By when"), by_when)
        no_date = self._line(tr("Why no date"), record.no_date_reason)
        measure = self._line(tr("How we will know"), record.measure)

        def read() -> Capture:
            day = by_when.date
            return replace(
                record,
                priority=priority.chosen,  # pyright: ignore[reportArgumentType] - of PRIORITIES
                status=status.chosen,  # pyright: ignore[reportArgumentType] - of ACTION_STATUS
                who=who.text().strip(),
                by_when=None if day is None else day.toPython(),  # pyright: ignore[reportArgumentType] - a date
                no_date_reason=no_date.text().strip(),
                measure=measure.text().strip(),
            )

        return read

    def _practice_fields(self, record: GoodPractice) -> Callable[[], Capture]:
        groups = GroupBoxes(self._view.workshop.groups, record.held_by)
        self._add(tr("Named by"), groups)
        return lambda: replace(record, held_by=groups.chosen)

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
        self._delete.setToolTip(tr("{tooltip} brings it back", tooltip=tooltip("undo")))

    def _line(self, name: str, text: str) -> LineField:
        field = LineField(name)
        field.show_kept(text)
        self._add(name, field)
        return field

    def _add(self, name: str, field: QWidget) -> None:
        self._column.addWidget(Caption(name, "small"))
        self._column.addWidget(field)

    def _pair(self, *fields: tuple[str, QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        for name, field in fields:
            half = QVBoxLayout()
            half.addWidget(Caption(name, "small"))
            half.addWidget(field)
            row.addLayout(half, 1)
        self._column.addLayout(row)


def evidence_lines(view: SessionView, record: Capture) -> list[tuple[object, str]]:
    """The evidence lines of the record's standard."""
    framework = view.frameworks.get(record.framework_id)
    standard = framework and framework.standards_by_id.get(record.item_id)
    lines = standard.evidence if standard else ()
    return [(line.id, shortened(line.text, LONGEST_LINKED)) for line in lines]


def actions_at(view: SessionView, record: Capture) -> list[tuple[object, str]]:
    """The actions agreed where the record stands."""
    found = view.workshop.at(Action, item_of(record))
    return [(action.id, shortened(action.text, LONGEST_LINKED)) for action in found]


def spoken_words(record: Capture) -> str:
    """The words of a record in which a person should not be named; who does an action may be."""
    if isinstance(record, Action):
        return ""
    words = [record.text]
    if isinstance(record, DifferingView):
        words += [record.evidence, record.would_change]
    return "\n".join(words)


def _qdate(value: object) -> QDate | None:
    """A day of Python's as Qt's."""
    if value is None:
        return None
    return QDate(value.year, value.month, value.day)  # pyright: ignore[reportAttributeAccessIssue] - a date
