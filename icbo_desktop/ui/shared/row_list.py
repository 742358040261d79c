"""A list of rows of two lines, a title and a softer line under it; rows can be ticked and searched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from icbo_desktop.ui.shared.look import COLOURS, font, scaled

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
USABLE_ROLE = Qt.ItemDataRole.UserRole + 2
PAD, BETWEEN, BOX = 6, 1, 18


@dataclass(frozen=True, slots=True)
class Row:
    """One row. One that is not usable cannot be ticked, and its second line says why.

    `more` is searched and told when asked, but has no room on the row.
    """

    key: str
    title: str
    detail: str = ""
    is_usable: bool = True
    more: str = ""

    def matches(self, typed: str) -> bool:
        """Whether every word typed is somewhere in the row."""
        words = f"{self.key} {self.title} {self.detail} {self.more}".casefold()
        return all(one in words for one in typed.casefold().split())


class RowModel(QAbstractListModel):
    """The rows that the typed words leave. A tick stays while its row is not shown."""

    ticks_changed = Signal()

    def __init__(
        self, rows: Sequence[Row] = (), ticked: Sequence[str] = (), *, is_tickable: bool = False
    ) -> None:
        super().__init__()
        self._all = self._shown = tuple(rows)
        self._ticked = set(ticked)
        self._is_tickable = is_tickable

    @property
    def shown(self) -> tuple[Row, ...]:
        return self._shown

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the rows that are ticked, in the order of the list."""
        return tuple(row.key for row in self._all if row.key in self._ticked)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._all = self._shown = tuple(rows)
        self.endResetModel()

    def replace_row(self, row: Row) -> None:
        """Put a row in the place of the one with its key, unticked where it cannot be used."""
        self.beginResetModel()
        self._all = tuple(row if one.key == row.key else one for one in self._all)
        self._shown = tuple(row if one.key == row.key else one for one in self._shown)
        if not row.is_usable:
            self._ticked.discard(row.key)
        self.endResetModel()

    def narrow(self, typed: str) -> None:
        """Leave only the rows that hold these words."""
        self.beginResetModel()
        self._shown = tuple(row for row in self._all if row.matches(typed))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._is_tickable and index.isValid() and self._shown[index.row()].is_usable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = row.key in self._ticked
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            return state if self._is_tickable else None
        whole = ". ".join(part for part in (row.title, row.detail, row.more) if part)
        texts = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: whole,
            Qt.ItemDataRole.AccessibleTextRole: whole,
            DETAIL_ROLE: row.detail,
        }
        return row.is_usable if role == USABLE_ROLE else texts.get(role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        row = self._shown[index.row()]
        if not row.is_usable:
            return False
        change = (
            self._ticked.add
            if Qt.CheckState(value) == Qt.CheckState.Checked
            else self._ticked.discard
        )
        change(row.key)
        self.dataChanged.emit(index, index, [role])
        self.ticks_changed.emit()
        return True


class RowDelegate(QStyledItemDelegate):
    """Paints a row; a click anywhere on it, or Space, turns its tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        lines = QFontMetrics(font(15)).height() + QFontMetrics(font(13)).height()
        return QSize(0, lines + scaled(BETWEEN) + 2 * scaled(PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - a field of QStyleOption
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - as above
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(COLOURS["tint"]))
        inside = place.adjusted(scaled(8), scaled(PAD), -scaled(8), -scaled(PAD))
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        is_usable = bool(index.data(USABLE_ROLE))
        if tick is not None:
            box = QRect(inside.left(), inside.top(), scaled(BOX), scaled(BOX))
            paint_box(painter, box, is_on=tick == Qt.CheckState.Checked, can=is_usable)
            inside.setLeft(inside.left() + scaled(BOX) + scaled(10))
        ink = COLOURS["ink"] if is_usable else COLOURS["soft"]
        lines = (
            (index.data(), font(15), ink),
            (index.data(DETAIL_ROLE), font(13), COLOURS["soft"]),
        )
        for words, face, colour in lines:
            metrics = QFontMetrics(face)
            painter.setFont(face)
            painter.setPen(QColor(colour))
            line = QRect(inside.left(), inside.top(), inside.width(), metrics.height())
            shown = metrics.elidedText(words or "", Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
            inside.setTop(inside.top() + metrics.height() + scaled(BETWEEN))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: AnyIndex,
    ) -> bool:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        if not (clicked or (pressed and event.type() == QEvent.Type.KeyPress)):
            return False
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        after = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        return model.setData(index, after, Qt.ItemDataRole.CheckStateRole)


def paint_box(painter: QPainter, box: QRect, *, is_on: bool, can: bool) -> None:
    """A box to tick that looks like those of the dialogs."""
    edge = COLOURS["accent"] if is_on else COLOURS["soft"] if can else COLOURS["line"]
    ground = COLOURS["accent"] if is_on else COLOURS["paper" if can else "mist"]
    width = scaled(2)
    place = QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, scaled(3), scaled(3))
    if is_on:
        painter.setPen(QPen(QColor(COLOURS["paper"]), width))
        corners = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.30))
        side, left, top = box.width(), box.left(), box.top()
        painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in corners])
    painter.restore()


class RowList(QListView):
    """The view. `chosen` carries the key of the row that the keyboard stands on, "" where there is none."""

    chosen = Signal(str)

    def __init__(self, model: RowModel, name: str) -> None:
        super().__init__()
        self.rows = model
        model.setParent(self)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self._go_to_first)
        self._go_to_first()

    @property
    def current_key(self) -> str:
        index = self.currentIndex()
        return self.rows.shown[index.row()].key if index.isValid() else ""

    def go_to(self, key: str) -> None:
        """Stand on the row of that key, if it is shown."""
        for number, row in enumerate(self.rows.shown):
            if row.key == key:
                self.setCurrentIndex(self.rows.index(number))
                return

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.current_key)

    def _go_to_first(self) -> None:
        if self.rows.shown:
            self.setCurrentIndex(self.rows.index(0))
        else:
            self.chosen.emit("")
