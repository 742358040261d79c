"""The inline editor of a captured record: every field of it, moving it elsewhere, deleting it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
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
    PartnerGroup,
    Priority,
    ViewStatus,
    item_of,
)
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.place_words import full_item_name
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled

# Their records are those of another place: of a domain's close, or of the whole workshop.
UNHELD = (PlaceKind.DOMAIN_OPENING, PlaceKind.GRID, PlaceKind.SUMMARY, PlaceKind.CLOSING)
VIEW_STATUS: tuple[tuple[ViewStatus, str], ...] = (
    ("open", "Open"),
    ("resolved", "Resolved"),
    ("agree_to_differ", "Agreed to differ"),
    ("parked", "Parked"),
)
PRIORITIES: tuple[tuple[Priority, str], ...] = (
    ("high", "High"),
    ("medium", "Medium"),
    ("low", "Low"),
)
ACTION_STATUS: tuple[tuple[ActionStatus, str], ...] = (
    ("open", "Open"),
    ("done", "Done"),
    ("dropped", "Dropped"),
)
HOLDERS: tuple[tuple[Holder, str], ...] = (
    ("not_attributed", "Not attributed"),
    ("several", "Several groups, not named"),
)


class Choice(QComboBox):
    """A choice that the mouse wheel does not change by accident."""

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], current: object) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._keys = [key for key, _ in choices]
        self.addItems([words for _, words in choices])
        if current in self._keys:
            self.setCurrentIndex(self._keys.index(current))

    @property
    def chosen(self) -> object:
        return self._keys[max(0, self.currentIndex())]

    def choose(self, key: object) -> None:
        """Choose by key."""
        self.setCurrentIndex(self._keys.index(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalNumber(QSpinBox):
    """A whole number from `lowest` or nothing, which is no number at all."""

    def __init__(self, name: str, value: int | None, lowest: int, highest: int) -> None:
        super().__init__()
        self._none = lowest - 1
        self.setAccessibleName(name)
        self.setRange(self._none, max(highest, value or highest))
        self.setSpecialValueText("not said")
        self.lineEdit().setTextMargins(scaled(6), 0, scaled(6), 0)
        self.setValue(self._none if value is None else value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def number(self) -> int | None:
        return None if self.value() == self._none else self.value()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalDate(QWidget):
    """A date or none."""

    def __init__(self, name: str, value: QDate | None, start: QDate) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.has_date = QCheckBox("By")
        self.has_date.setAccessibleName(f"{name}: has a date")
        self.edit = QDateEdit(value or start)
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("d MMM yyyy")
        self.edit.setAccessibleName(name)
        self.has_date.setChecked(value is not None)
        self.edit.setEnabled(value is not None)
        self.has_date.toggled.connect(self.edit.setEnabled)
        row.addWidget(self.has_date)
        row.addWidget(self.edit, 1)

    @property
    def date(self) -> QDate | None:
        return self.edit.date() if self.has_date.isChecked() else None


class TextBox(QPlainTextEdit):
    """A few lines of text; Tab leaves it."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + scaled(16))
        self.setMaximumHeight(4 * self.fontMetrics().lineSpacing() + scaled(16))


class GroupBoxes(QWidget):
    """A box for each partner group."""

    def __init__(self, groups: Sequence[PartnerGroup], held_by: Sequence[str]) -> None:
        super().__init__()
        flow = FlowLayout(self, scaled(10))
        self._boxes: dict[str, QCheckBox] = {}
        for group in groups:
            box = QCheckBox(group.name[:40].replace("&", "&&"))
            box.setAccessibleName(f"Held by {group.name}")
            box.setChecked(group.id in held_by)
            flow.addWidget(box)
            self._boxes[group.id] = box

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(group_id for group_id, box in self._boxes.items() if box.isChecked())


class RecordEditor(QWidget):
    """Edits one record. Enter in a line or Ctrl+Enter keeps, Esc leaves it as it was."""

    edit_requested = Signal(object)
    closed = Signal()

    def __init__(self, record: Capture, view: SessionView) -> None:
        super().__init__()
        self._record = record
        self._view = view
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(5))
        self.text = TextBox("Words", record.text)
        self._column.addWidget(self.text)
        self._read: Callable[[], Capture] = self._fields()
        self._move = Choice("Belongs to", self._items(), item_of(record))
        self._add("Belongs to", self._move)
        self._column.addWidget(self._button_row())

    def keep(self) -> None:
        """Ask for the record as it now stands in the fields, and close."""
        after = self._read()
        if self.text.toPlainText().strip():
            after = replace(after, text=self.text.toPlainText().strip())
        target = self._move.chosen
        moves = isinstance(target, Item) and target != item_of(after)
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

    def move_to(self, item: Item) -> None:
        """Choose where the record shall belong."""
        self._move.choose(item)

    def delete(self) -> None:
        """Ask for the record to be taken out; undo brings it back."""
        self.closed.emit()
        self.edit_requested.emit(DeleteRecord(self._record))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter:
            self.keep()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> Callable[[], Capture]:
        """Add the fields of this kind of record; gives what reads them."""
        if isinstance(self._record, DifferingView):
            return self._view_fields(self._record)
        if isinstance(self._record, Action):
            return self._action_fields(self._record)
        if isinstance(self._record, GoodPractice):
            return self._practice_fields(self._record)
        record = self._record
        return lambda: record

    def _view_fields(self, record: DifferingView) -> Callable[[], Capture]:
        groups = GroupBoxes(self._view.workshop.groups, record.held_by)
        self._add("Held by", groups)
        holder = Choice("Where no group is named", HOLDERS, record.holder)
        self._add("Where no group is named", holder)
        how_many = OptionalNumber("How many people", record.how_many, 1, MOST_PEOPLE)
        framework = self._view.frameworks.get(record.framework_id)
        scale = (
            framework.scale_of(record.item_id) if framework is not None and record.item_id else None
        )
        lowest, highest = (scale.lowest, scale.highest) if scale is not None else (1, 10)
        rating = OptionalNumber("Their rating", record.rating, lowest, highest)
        self._pair(("How many people", how_many), ("Their rating", rating))
        evidence = self._line("What it rests on", record.evidence)
        change = self._line("What would change it", record.would_change)
        status = Choice("Status", VIEW_STATUS, record.status)
        self._add("Status", status)

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
            )

        return read

    def _action_fields(self, record: Action) -> Callable[[], Capture]:
        priority = Choice("Priority", PRIORITIES, record.priority)
        status = Choice("Status", ACTION_STATUS, record.status)
        self._pair(("Priority", priority), ("Status", status))
        who = self._line("Who", record.who)
        start = self._view.workshop.details.held_on or record.created_at.date()
        by_when = OptionalDate(
            "By when", _qdate(record.by_when), _qdate(start) or QDate.currentDate()
        )
        self._add("By when", by_when)
        no_date = self._line("Why no date", record.no_date_reason)
        measure = self._line("How we will know", record.measure)

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
        self._add("Named by", groups)
        return lambda: replace(record, held_by=groups.chosen)

    def _items(self) -> list[tuple[object, str]]:
        items = [place.item for place in places(self._view.route) if place.kind not in UNHELD]
        own = item_of(self._record)
        chosen = dict.fromkeys([*items, own])
        return [(item, full_item_name(self._view, item)) for item in chosen]

    def _button_row(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, scaled(6))
        keep = Button("Keep changes", "main")
        keep.clicked.connect(self.keep)
        cancel = Button("Cancel")
        cancel.clicked.connect(self.closed)
        delete = Button("Delete", name=f"Delete this {KIND_WORDS[self._record.table]}")
        delete.setToolTip("Undo (Ctrl+Z) brings it back")
        delete.clicked.connect(self.delete)
        for button in (keep, cancel, delete):
            row.addWidget(button)
        return holder

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


def _qdate(value: object) -> QDate | None:
    """A day of Python's as Qt's."""
    if value is None:
        return None
    return QDate(value.year, value.month, value.day)  # pyright: ignore[reportAttributeAccessIssue] - a date
