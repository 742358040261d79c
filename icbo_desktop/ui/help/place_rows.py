"""How a place of the guide is painted in its list: where it is, and below it, softer, what stands there."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from icbo_desktop.ui.shared.look import COLOURS, font, scaled
from icbo_desktop.ui.shared.row_list import DETAIL_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex
PAD, SIDE, BETWEEN = 5, 8, 2
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def parts_of(index: AnyIndex) -> tuple[tuple[str, QFont, str], ...]:
    """The words of a row with their type and colour; a place that was found has two, a line of the contents one."""
    words, detail = str(index.data()), str(index.data(DETAIL_ROLE) or "")
    if not detail:
        return ((words, font(15), "ink"),)
    return (words, font(15, is_bold=True), "ink"), (detail, font(14), "soft")


class PlaceDelegate(QStyledItemDelegate):
    """Words wrap at the width of the list: nothing of a place is cut off."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        inside = max(1, self._view.viewport().width() - 2 * scaled(SIDE))
        heights = [
            QFontMetrics(face).boundingRect(QRect(0, 0, inside, 10_000), WRAPPED, words).height()
            for words, face, _ in parts_of(index)
        ]
        return QSize(0, sum(heights) + scaled(BETWEEN) * (len(heights) - 1) + 2 * scaled(PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - a field of QStyleOption
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - as above
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(COLOURS["tint"]))
        inside = place.adjusted(scaled(SIDE), scaled(PAD), -scaled(SIDE), -scaled(PAD))
        for words, face, colour in parts_of(index):
            painter.setFont(face)
            painter.setPen(QColor(COLOURS[colour]))
            taken = painter.boundingRect(inside, WRAPPED, words)
            painter.drawText(inside, WRAPPED, words)
            inside.setTop(taken.bottom() + scaled(BETWEEN))
        painter.restore()
