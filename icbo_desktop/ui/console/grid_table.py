"""The table on which a grid is filled by keys: a digit rates a cell and goes on to the next criterion."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetWeight
from icbo_desktop.figures import palette
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.grid_model import VALUE_ROLE, WEIGHT_COLUMN, GridModel
from icbo_desktop.ui.shared.look import font, scaled
from icbo_desktop.ui.shared.tones import COLOURS, accent_tone

Index = QModelIndex | QPersistentModelIndex
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
TEN = 10
HEADER_PIXELS = 13
ROW_HEIGHT, NAME_LEAST, NAME_MOST, WEIGHT_WIDTH = 32, 126, 230, 52
LEAST_COLUMN, EASY_COLUMN, PAD = 52, 72, 2
NAME_INDENT = 5
EMPTY = "·"
BLANK = "QTableCornerButton::section {{ background: {paper}; border: 0; }}"


class WrappedHeader(QHeaderView):
    """A header whose words wrap; the section marked stands out."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.marked = -1
        self.accent = COLOURS["ink"]
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setStyleSheet(f"QHeaderView {{ background: {COLOURS['paper']}; border: 0; }}")

    def words(self, section: int) -> str:
        """What a section says."""
        role = Qt.ItemDataRole.DisplayRole
        return str(self.model().headerData(section, self.orientation(), role))

    def needed_height(self, section: int, width: int) -> int:
        """How high a section has to be for its words at that width."""
        taken = scaled(PAD) + self._before()
        room = QRect(0, 0, max(1, width - taken), 10_000)
        face = QFontMetrics(font(HEADER_PIXELS, is_bold=True))
        return face.boundingRect(room, WRAP, self.words(section)).height() + scaled(PAD + 2)

    def least_width(self, section: int) -> int:
        """The width that the longest word of a section needs."""
        face = QFontMetrics(font(HEADER_PIXELS, is_bold=True))
        longest = max(map(face.horizontalAdvance, self.words(section).split()), default=0)
        return max(scaled(LEAST_COLUMN), longest + 2 * scaled(PAD) + 2)

    def _before(self) -> int:
        """The air before a section's words; a name does not begin at the table's very edge."""
        is_across = self.orientation() is Qt.Orientation.Horizontal
        return scaled(PAD if is_across else NAME_INDENT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        is_marked = logicalIndex == self.marked
        is_across = self.orientation() is Qt.Orientation.Horizontal
        tint = palette.mixed(COLOURS["paper"], self.accent, 0.1)
        painter.fillRect(rect, QColor(tint if is_marked else COLOURS["paper"]))
        painter.setPen(QColor(COLOURS["line"]))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_marked and is_across:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 3, QColor(self.accent))
        painter.setFont(font(HEADER_PIXELS, is_bold=is_marked or is_across))
        painter.setPen(QColor(COLOURS["ink"] if is_marked or not is_across else COLOURS["soft"]))
        side = Qt.AlignmentFlag.AlignHCenter if is_across else Qt.AlignmentFlag.AlignLeft
        inside = rect.adjusted(self._before(), 2, -scaled(PAD), -2)
        painter.drawText(inside, WRAP | int(side), self.words(logicalIndex))
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """A cell is its number; a dot where there is none. The current option's column is tinted."""

    def __init__(self, table: "GridTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, rect = self._table, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == table.marked:
            painter.fillRect(rect, QColor(palette.mixed(COLOURS["paper"], table.accent, 0.07)))
        painter.setPen(QColor(COLOURS["line"]))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        value = index.data(VALUE_ROLE)
        is_weight = index.column() == WEIGHT_COLUMN
        face: QFont = font(14 if is_weight else 16, is_bold=not is_weight)
        painter.setFont(face)
        is_soft = is_weight or value is None
        painter.setPen(QColor(COLOURS["soft"] if is_soft else COLOURS["ink"]))
        said = str(value) if value is not None else "" if is_weight else EMPTY
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), said)
        if index == table.currentIndex():
            takes_digits = table.hasFocus() or table.is_ready
            colour = COLOURS["ink"] if takes_digits else COLOURS["line"]
            painter.setPen(QPen(QColor(colour), 2 if takes_digits else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()


class GridTable(QTableView):
    """Digits set the cell in hand and move down; Delete clears; arrow keys move. Tab leaves.

    `cell_changed` tells that another cell is in hand, `focus_changed` that the keyboard came or went. In the
    column of weights a digit stays, so that "1" and "0" make 10. With `is_ready` a digit comes here although
    the keyboard is elsewhere; then the cell in hand is framed as strongly. The table is as high as its rows.
    """

    edit_requested = Signal(object)
    cell_changed = Signal()
    focus_changed = Signal()

    def __init__(self, model: GridModel, accent: str) -> None:
        super().__init__()
        self.grid_model = model
        self.accent = accent_tone(accent)
        self.marked = -1
        self.is_ready = False
        self._typed_one = False
        self.across = WrappedHeader(Qt.Orientation.Horizontal, self)
        self.down = WrappedHeader(Qt.Orientation.Vertical, self)
        self.across.accent = self.down.accent = self.accent
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setStyleSheet(BLANK.format(paper=COLOURS["paper"]))
        self.setCornerWidget(QWidget())
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setColumnHidden(WEIGHT_COLUMN, model.rowCount() == 1)
        # Until it is known how wide it is.
        self.setFixedHeight(scaled(2 * ROW_HEIGHT * (model.rowCount() + 2)))
        self.setAccessibleName(tr("Ratings: criteria down, options across"))
        self.setAccessibleDescription(tr("A digit rates and goes on. Delete clears. Tab leaves."))

    def mark_option(self, option_id: str) -> None:
        """Mark the column of the option in hand and start at its first criterion without a rating."""
        column = self.grid_model.column_of(option_id)
        self.marked = self.across.marked = column if option_id else -1
        rows = range(self.grid_model.rowCount())
        first = next((row for row in rows if self.grid_model.value(row, column) is None), 0)
        self.setCurrentIndex(self.grid_model.index(first, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._typed_one = False
        self.down.marked = current.row()
        self.down.viewport().update()
        self.viewport().update()
        self.scrollTo(self.grid_model.index(current.row(), current.column()))
        self.cell_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            if not event.isAutoRepeat():
                self._take_digit(int(key) - int(Qt.Key.Key_0))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_value(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_down()
        elif event.text().strip():
            event.ignore()  # letters look nothing up here
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def set_ready(self, is_ready: bool) -> None:
        """Say whether a digit comes here although the keyboard is elsewhere."""
        self.is_ready = is_ready
        self.viewport().update()

    def row_rect(self) -> QRect:
        """The cell in hand over the whole width, in the table's own coordinates."""
        cell = self.visualRect(self.currentIndex())
        return QRect(0, cell.top() + self.across.height(), self.width(), cell.height())

    def set_value(self, value: int | None) -> None:
        """Ask for the cell in hand to hold this."""
        index, model = self.currentIndex(), self.grid_model
        if not index.isValid() or value == model.value(index.row(), index.column()):
            return
        cell = model.cell(index.row(), index.column())
        if cell is None:
            self.edit_requested.emit(SetWeight(model.criterion_item(index.row()), value))
        else:
            self.edit_requested.emit(SetAgreedRating(cell, value))

    def go_down(self) -> None:
        """To the next criterion; the last one stays."""
        index = self.currentIndex()
        if index.row() + 1 < self.grid_model.rowCount():
            self.setCurrentIndex(self.grid_model.index(index.row() + 1, index.column()))

    def fit(self) -> None:
        """Share the width, and take the height that the rows need: the page scrolls, not the table in it."""
        model = self.grid_model
        scrolls = self._share_width()
        heights = [
            max(scaled(ROW_HEIGHT), self.down.needed_height(row, self.down.width()))
            for row in range(model.rowCount())
        ]
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        across = [
            self.across.needed_height(column, self.columnWidth(column))
            for column in range(model.columnCount())
        ]
        head = max(across) + scaled(4)
        self.across.setFixedHeight(head)
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(head + sum(heights) + bar + 2)

    def _share_width(self) -> bool:
        """Share the width among names, weights and options; gives whether the options have to scroll."""
        room = self.width() - 2
        weight = 0 if self.isColumnHidden(WEIGHT_COLUMN) else scaled(WEIGHT_WIDTH)
        widths = [
            self.across.least_width(column) for column in range(1, self.grid_model.columnCount())
        ]
        least = sum(widths)
        # The names give way first, since they wrap; then the options scroll.
        easy = max(least, scaled(EASY_COLUMN) * len(widths))
        names = min(scaled(NAME_MOST), max(scaled(NAME_LEAST), room - weight - easy), room // 2)
        self.down.setFixedWidth(names)
        left = room - names - weight - least
        self.setColumnWidth(WEIGHT_COLUMN, weight)
        each, rest = divmod(max(0, left), len(widths))
        for column, width in enumerate(widths, start=1):
            is_last = column == len(widths)
            self.setColumnWidth(column, width + each + (rest if is_last else 0))
        return left < 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
            index = self.currentIndex()
            if index.isValid():
                self.scrollTo(index)

    def _take_digit(self, digit: int) -> None:
        index, model = self.currentIndex(), self.grid_model
        if index.column() == WEIGHT_COLUMN:
            is_ten = self._typed_one and digit == 0
            self.set_value(TEN if is_ten else digit)
            self._typed_one = digit == 1
            return
        values = model.grid.scale.values
        value = digit if digit or 0 in values else TEN
        if value in values:
            self.set_value(value)
            self.go_down()
