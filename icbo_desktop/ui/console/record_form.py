"""The fields of a captured record's kind: what its editor shows under the words, and reads again."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.rows import (
    Action,
    ActionStatus,
    Capture,
    DifferingView,
    GoodPractice,
    Holder,
    Priority,
    ViewStatus,
    item_of,
)
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.record_fields import Choice, GroupBoxes, OptionalDate, OptionalNumber
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled

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
HOLDERS: tuple[tuple[Holder, str], ...] = (
    ("not_attributed", marked("Not attributed")),
    ("several", marked("More than one partner, not named")),
)


class RecordForm(QWidget):
    """The fields of one kind of record, one under the other. `read` gives the record as they stand."""

    def __init__(self, record: Capture, view: SessionView) -> None:
        super().__init__()
        self._view = view
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(5))
        self._read = self._fields(record)

    def read(self) -> Capture:
        """The record with what stands in its fields."""
        return self._read()

    def add(self, name: str, field: QWidget) -> None:
        """Add a field under its name."""
        self._column.addWidget(Caption(name, "small"))
        self._column.addWidget(field)

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
        self.add(tr("Held by"), groups)
        holder = Choice(tr("Where no group is named"), said(HOLDERS), record.holder)
        self.add(tr("Where no group is named"), holder)
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
        status = Choice(tr("Status"), said(VIEW_STATUS), record.status)
        self.add(tr("Status"), status)
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
        choice = Choice(name, [("", tr("none")), *choices, *gone], current)
        if choices or gone:
            self.add(name, choice)
        return choice

    def _action_fields(self, record: Action) -> Callable[[], Capture]:
        priority = Choice(tr("Priority"), said(PRIORITIES), record.priority)
        status = Choice(tr("Status"), said(ACTION_STATUS), record.status)
        self._pair((tr("Priority"), priority), (tr("Status"), status))
        who = self._line(tr("Who"), record.who)
        start = self._view.workshop.details.held_on or record.created_at.date()
        by_when = OptionalDate(
            tr("By when"), _qdate(record.by_when), _qdate(start) or QDate.currentDate()
        )
        self.add(tr("By when"), by_when)
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
        self.add(tr("Named by"), groups)
        return lambda: replace(record, held_by=groups.chosen)

    def _line(self, name: str, text: str) -> LineField:
        field = LineField(name)
        field.show_kept(text)
        self.add(name, field)
        return field

    def _pair(self, *fields: tuple[str, QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        for name, field in fields:
            half = QVBoxLayout()
            half.addWidget(Caption(name, "small"))
            half.addWidget(field)
            row.addLayout(half, 1)
        self._column.addLayout(row)


def said(choices: Sequence[tuple[object, str]]) -> list[tuple[object, str]]:
    """Choices whose words are marked, in the language that is spoken."""
    return [(key, translated(words)) for key, words in choices]


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


def _qdate(value: object) -> QDate | None:
    """A day of Python's as Qt's."""
    if value is None:
        return None
    return QDate(value.year, value.month, value.day)  # pyright: ignore[reportAttributeAccessIssue] - a date
