"""The table of the agenda: digits, + and - set the minutes of the row in hand, B puts a break after it."""

from string import Template

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.agenda_model import ENDS, MINUTES, STARTS, WHAT, AgendaModel, AgendaRow
from icbo_desktop.ui.shared.look import COLOURS, scaled

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
CLOCK_WIDTH, MINUTES_WIDTH = 82, 124
STYLE = Template(
    """
QTableView { background: $paper; border: 1px solid $edge; outline: 0; }
QTableView::item { border: 0; padding: 0 ${pad}px; }
QTableView::item:selected, QTableView::item:focus { background: $tint; color: $ink; border: 0; }
QHeaderView { background: $paper; }
QHeaderView::section {
    background: $paper; color: $soft; border: 0; border-bottom: 1px solid $line; padding: ${pad}px; font-weight: bold;
}
"""
)


class AgendaTable(QTableView):
    """A pure view. `digit_typed` carries the first digit of new minutes, `stepped` 1 or -1."""

    row_changed = Signal()
    digit_typed = Signal(str)
    stepped = Signal(int)
    break_asked = Signal()
    cleared = Signal()

    def __init__(self, model: AgendaModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(STYLE.substitute(COLOURS, pad=scaled(8)))
        self.setAccessibleName(tr("Agenda"))
        self.setAccessibleDescription(
            tr(
                "Digits set the minutes, plus and minus change them, B adds a break, Delete takes back."
            )
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (STARTS, ENDS):
            self.setColumnWidth(column, scaled(CLOCK_WIDTH))
        self.setColumnWidth(MINUTES, scaled(MINUTES_WIDTH))

    @property
    def row(self) -> AgendaRow | None:
        """The row in hand."""
        number = self.currentIndex().row()
        return self._rows.rows[number] if 0 <= number < len(self._rows.rows) else None

    def go_to(self, number: int) -> None:
        """Take a row in hand."""
        self.setCurrentIndex(self._rows.index(number, WHAT))

    def go_down(self) -> None:
        """The next row; the last one stays."""
        self.go_to(min(self.currentIndex().row() + 1, len(self._rows.rows) - 1))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scrollTo(self._rows.index(current.row(), WHAT))
        self.row_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif typed.isdigit() and typed.isascii():
            self.digit_typed.emit(typed)
        elif typed in ("+", "-", "="):
            self.stepped.emit(-1 if typed == "-" else 1)
        elif typed.lower() == "b":
            self.break_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self._rows.rows) - 1)
        elif typed.strip():
            event.ignore()  # letters look nothing up here
        else:
            super().keyPressEvent(event)
