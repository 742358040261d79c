"""The agenda as a table: when each place starts and ends, its name, its minutes; breaks are rows of their own."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from icbo_desktop.domain.agenda import Agenda, Slot
from icbo_desktop.domain.route import Place
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.captions import shortened
from icbo_desktop.ui.shared.look import font
from icbo_desktop.ui.shared.tones import COLOURS

Index = QModelIndex | QPersistentModelIndex
NameOf = Callable[[Place], str]
STARTS, ENDS, WHAT, MINUTES = range(4)
HEADS = (marked("Starts"), marked("Ends"), marked("What"), marked("Minutes"))
LONGEST_NAME = 120
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A place or a break. `start` counts minutes from the start of the session."""

    place: Place
    name: str
    start: int
    minutes: int
    is_set: bool = True
    rest: AgendaBreak | None = None

    @property
    def minutes_words(self) -> str:
        """As "12 min", and for minutes that somebody gave "12 min, set"."""
        if self.is_set and self.rest is None:
            return tr("{minutes} min, set", minutes=self.minutes)
        return tr("{minutes} min", minutes=self.minutes)


def agenda_rows(agenda: Agenda, name_of: NameOf) -> tuple[AgendaRow, ...]:
    """Each place in the order of the route, the breaks among them."""
    return tuple(slot_row(slot, name_of) for slot in agenda.slots)


def slot_row(slot: Slot, name_of: NameOf) -> AgendaRow:
    name = shortened(name_of(slot.place), LONGEST_NAME)
    return AgendaRow(slot.place, name, slot.start, slot.minutes, slot.is_planned, slot.rest)


class AgendaModel(QAbstractTableModel):
    """What the table shows; `set_rows` is the only way in."""

    def __init__(self) -> None:
        super().__init__()
        self._agenda = Agenda(())
        self.rows: tuple[AgendaRow, ...] = ()

    def set_rows(self, agenda: Agenda, name_of: NameOf) -> None:
        """Show an agenda."""
        rows = agenda_rows(agenda, name_of)
        is_same_length = len(rows) == len(self.rows)
        if not is_same_length:
            self.beginResetModel()
        self._agenda, self.rows = agenda, rows
        if is_same_length:
            last = self.index(len(rows) - 1, MINUTES)
            self.dataChanged.emit(self.index(0, STARTS), last)
        else:
            self.endResetModel()

    def row_of(self, place: Place) -> int:
        """Where a place or a break stands; 0 where it is gone."""
        return next((number for number, row in enumerate(self.rows) if row.place == place), 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if is_across and role == Qt.ItemDataRole.DisplayRole:
            return translated(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(row) if column == WHAT else self._words(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.BackgroundRole and row.rest is not None:
            return QColor(COLOURS["mist"])
        if role == Qt.ItemDataRole.FontRole:
            return font(15, is_bold=column == MINUTES and row.is_set)
        return None

    def _words(self, row: AgendaRow, column: int) -> str:
        if column == WHAT:
            return row.name
        if column == MINUTES:
            return row.minutes_words
        minute = row.start if column == STARTS else row.start + row.minutes
        return self._agenda.clock(minute) or tr("{minutes} min", minutes=minute)

    def _told(self, row: AgendaRow) -> str:
        """The row as a screen reader says it."""
        return tr(
            "{name}, {starts} to {ends}, {minutes}",
            name=row.name,
            starts=self._words(row, STARTS),
            ends=self._words(row, ENDS),
            minutes=row.minutes_words,
        )

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column == MINUTES else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
