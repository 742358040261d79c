"""A figure's rows as a table to read and to copy: the page scrolls, not the table in it."""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from icbo_desktop.figures.figure_table import FigureTable
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.look import COLOURS, font, scaled

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
WRAP = int(Qt.TextFlag.TextWordWrap)
TEXT_PIXELS = 14
PAD, LINE = 6, 1
AIR = 3  # pixels that Qt keeps free on either side of a cell's words, and not of a head's
SLACK = 2  # what fits by a hair would be wrapped all the same
HIGHEST = 10_000
NO_INDEX = QModelIndex()
STYLE = Template(
    """
QTableView { background: $paper; color: $ink; border: 0; outline: 0; gridline-color: $line; font-size: ${size}px; }
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 ${pad}px; }
QTableView::item:focus { background: $tint; color: $ink; }
QHeaderView { background: $paper; border: 0; }
QHeaderView::section {
    background: $paper; color: $soft; border: 0; border-bottom: 1px solid $edge; padding: 0 ${head}px;
    font-size: ${size}px; font-weight: bold;
}
"""
)


class FigureTableModel(QAbstractTableModel):
    """The words of a figure's table. `show_table` is the only way in."""

    def __init__(self) -> None:
        super().__init__()
        self.table = FigureTable((), ())

    def show_table(self, table: FigureTable) -> bool:
        """Hold this table; whether it differs from the one before."""
        if table == self.table:
            return False
        self.beginResetModel()
        self.table = table
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.table.heads)

    def data(self, index: Index, role: int = Role.DisplayRole) -> str | None:
        is_text = index.isValid() and role == Role.DisplayRole
        return self.table.rows[index.row()][index.column()] if is_text else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | WRAP
        if role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.table.heads[section]
        return self.table.rows[section][0]


class FigureTableView(QTableView):
    """Arrow keys go from cell to cell, Tab leaves, Ctrl+C copies the whole table as tab-separated text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows = FigureTableModel()
        self.setModel(self._rows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        pads = {"pad": scaled(PAD), "head": scaled(PAD) + AIR}
        self.setStyleSheet(STYLE.substitute(COLOURS, size=scaled(TEXT_PIXELS), **pads))
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Ctrl+C copies the table."))

    @property
    def table(self) -> FigureTable:
        """What is shown."""
        return self._rows.table

    def show_table(self, table: FigureTable) -> None:
        """Show these rows; the cell in hand stays where it is, as far as there is one."""
        held = self.currentIndex()
        row, column = max(0, held.row()), max(0, held.column())
        if self._rows.show_table(table):
            self.setCurrentIndex(
                self._rows.index(min(row, len(table.rows) - 1), min(column, len(table.heads) - 1))
            )
            self.fit()

    def fit(self) -> None:
        """Share the width among the columns, and take the height that the wrapped words need."""
        table = self._rows.table
        columns = [(head, *(row[at] for row in table.rows)) for at, head in enumerate(table.heads)]
        face = QFontMetrics(font(TEXT_PIXELS, is_bold=True))
        taken = 2 * (scaled(PAD) + AIR)
        wanted = [max(map(face.horizontalAdvance, words)) for words in columns]
        least = [
            max(face.horizontalAdvance(part) for cell in words for part in cell.split() or [""])
            for words in columns
        ]
        around = taken + SLACK
        widths = shared_widths(
            [width + around for width in wanted],
            [width + around for width in least],
            self.width() - 2,
        )
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        inside = [width - taken for width in widths]
        heights = [_height(row, inside, face) for row in table.rows]
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        head = _height(table.heads, inside, face)
        self.horizontalHeader().setFixedHeight(head)
        scrolls = sum(widths) > self.width() - 2
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(head + sum(heights) + bar + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._rows.table.tab_separated)
            announce(self, tr("The table is copied."))
        elif event.text().strip():
            event.ignore()  # letters look nothing up here
        else:
            super().keyPressEvent(event)


def shared_widths(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """How wide each column is: more than it wants where there is room, or else at least its least."""
    spare = room - sum(wanted)
    if spare >= 0:
        return [width + spare * width // max(1, sum(wanted)) for width in wanted]
    over = max(0, room - sum(least))
    wishes = max(1, sum(wanted) - sum(least))
    return [low + over * (high - low) // wishes for high, low in zip(wanted, least, strict=True)]


def _height(cells: Sequence[str], widths: Sequence[int], face: QFontMetrics) -> int:
    """How high a row has to be for its words at these widths."""
    needed = (
        face.boundingRect(QRect(0, 0, max(1, width), HIGHEST), WRAP, cell).height()
        for cell, width in zip(cells, widths, strict=True)
    )
    return max(needed, default=0) + 2 * scaled(PAD) + LINE
