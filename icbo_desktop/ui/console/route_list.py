"""The route list on the left: every place with its rating or state; choosing one looks at it privately."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from icbo_desktop.domain.route import Place
from icbo_desktop.domain.session import SessionView
from icbo_desktop.figures import palette
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.route_rows import (
    ROW_ROLE,
    USUAL_RATING,
    RouteModel,
    RouteRow,
    RowKind,
    route_rows,
    with_drafts,
)
from icbo_desktop.ui.shared.look import font, scaled
from icbo_desktop.ui.shared.tones import COLOURS, accent_tone, tones_in_use

Index = QModelIndex | QPersistentModelIndex
LEFT, NUMBER_END, TITLE_START, RIGHT = 16, 44, 54, 16
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
HEADINGS = (RowKind.FRAMEWORK, RowKind.HEADING)
DRAFT = "draft"
SHORT_MARK = 5  # letters, as of a grid's count
PADDINGS = {RowKind.FRAMEWORK: 22, RowKind.HEADING: 14}


def shortened_to(title: str, metrics: QFontMetrics, room: QRect) -> str:
    """The title in as many lines as the room has, the last one ending in dots where it has to."""
    lines = [""]
    most = max(1, (room.height() + 2) // metrics.lineSpacing())
    words = title.split()
    for number, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= room.width():
            lines[-1] = longer
        elif len(lines) < most and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {' '.join(words[number:])}".strip()
            break
    elided = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, elided, room.width()) for line in lines)


class RouteDelegate(QStyledItemDelegate):
    """Paints a row as the mock-up does: number, title, and the rating in a pill."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: RouteRow = index.data(ROW_ROLE)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        # Always as if the row had a rating, no draft and were not in bold, so that it is never another height later.
        steady = replace(row, is_here=False, is_browsed=False, has_draft=False, mark=row.usual_mark)
        height = self._height(steady, width)
        if len(row.usual_mark) > SHORT_MARK:
            # A long mark may take a second line, and no third: beyond that the title ends in dots.
            two_lines = 2 * QFontMetrics(self._font(steady)).lineSpacing()
            bare = self._height(replace(steady, mark=USUAL_RATING), width)
            height = min(height, max(two_lines, bare))
        return QSize(width, height + scaled(PADDINGS.get(row.kind, 12)))

    def _height(self, row: RouteRow, width: int) -> int:
        room = QRect(0, 0, self._title_rect(row, QRect(0, 0, width, 0)).width(), 10_000)
        return QFontMetrics(self._font(row)).boundingRect(room, int(WRAP), row.title).height()

    def fitted(self, row: RouteRow, rect: QRect) -> tuple[QFont, str]:
        """Face and title for the row's own height: bold gives way first, then the end of the title."""
        room = self._title_rect(row, rect)
        for face in (self._font(row), self._font(replace(row, is_here=False, is_browsed=False))):
            used = QFontMetrics(face).boundingRect(room, int(WRAP), row.title)
            if used.height() <= room.height() and used.width() <= room.width():
                return face, row.title
        return face, shortened_to(row.title, QFontMetrics(face), room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RouteRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, row)
        face, title = self.fitted(row, option.rect)
        painter.setFont(face)
        painter.setPen(QColor(self._colour(row)))
        painter.drawText(self._title_rect(row, option.rect), int(WRAP), title)
        self._paint_number(painter, option.rect, row)
        self._paint_mark(painter, option.rect, row)
        self._paint_draft(painter, option.rect, row)
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QColor(COLOURS["ink"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1.5, -2, -1.5), 4, 4)
        painter.restore()

    def _font(self, row: RouteRow) -> QFont:
        is_bold = row.kind in HEADINGS or row.is_here or row.is_browsed
        return font(13 if row.kind is RowKind.HEADING else 14, is_bold=is_bold)

    def _colour(self, row: RouteRow) -> str:
        if row.kind is RowKind.HEADING and not (row.is_here or row.is_browsed):
            return COLOURS["soft"]
        return faded() if row.kind is RowKind.FOLDED else COLOURS["ink"]

    def _title_rect(self, row: RouteRow, rect: QRect) -> QRect:
        start = LEFT if row.kind in (*HEADINGS, RowKind.OTHER) else TITLE_START
        end = scaled(RIGHT if row.kind not in (*HEADINGS, RowKind.CLOSE) or row.mark else 2)
        if row.mark:
            end += QFontMetrics(font(13)).horizontalAdvance(row.mark) + scaled(16)
        if row.has_draft:
            end += QFontMetrics(font(13)).horizontalAdvance(DRAFT) + scaled(10)
        return rect.adjusted(scaled(start), 0, -end, 0)

    def _paint_ground(self, painter: QPainter, rect: QRect, row: RouteRow) -> None:
        if not (row.is_here or row.is_browsed):
            return
        tint = palette.mixed(
            COLOURS["paper"], accent_tone(row.accent), 0.1 if row.is_here else 0.05
        )
        painter.fillRect(rect, QColor(tint))
        if row.is_here:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 4, rect.height()), QColor(accent_tone(row.accent))
            )
            return
        dash = scaled(5)
        for top in range(rect.top(), rect.bottom(), 2 * dash):
            painter.fillRect(QRect(rect.left(), top, 4, dash), QColor(accent_tone(row.accent)))

    def _paint_number(self, painter: QPainter, rect: QRect, row: RouteRow) -> None:
        if not row.number:
            return
        painter.setFont(font(14, is_bold=True))
        painter.setPen(QColor(COLOURS["soft"]))
        place = QRect(rect.left(), rect.top(), scaled(NUMBER_END), rect.height())
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.number
        )

    def _paint_mark(self, painter: QPainter, rect: QRect, row: RouteRow) -> None:
        if not row.mark:
            return
        face = font(14 if row.is_rated else 13, is_bold=row.is_rated)
        width = QFontMetrics(face).horizontalAdvance(row.mark) + scaled(14)
        height = scaled(20)
        place = QRectF(
            rect.right() - scaled(RIGHT) - width + scaled(7),
            rect.center().y() - height / 2 + 0.5,
            width,
            height,
        )
        if row.is_rated:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.mixed(COLOURS["paper"], accent_tone(row.accent), 0.1)))
            painter.drawRoundedRect(place, scaled(5), scaled(5))
        painter.setFont(face)
        painter.setPen(QColor(COLOURS["ink"] if row.is_rated else COLOURS["soft"]))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), row.mark)

    def _paint_draft(self, painter: QPainter, rect: QRect, row: RouteRow) -> None:
        """The word behind the title, before the mark."""
        if not row.has_draft:
            return
        start = self._title_rect(row, rect).right() + scaled(8)
        painter.setFont(font(13))
        painter.setPen(QColor(COLOURS["soft"]))
        place = rect.adjusted(start - rect.left(), 0, 0, 0)
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), DRAFT
        )


class RouteList(QListView):
    """`place_chosen` carries the place that the facilitator wants to look at."""

    place_chosen = Signal(object)
    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RouteModel()
        self._browsed: object = None
        self._rows: tuple[RouteRow, ...] = ()
        self._drafted: frozenset[Place] = frozenset()
        self.setModel(self._model)
        self.setItemDelegate(RouteDelegate(self))
        self.setAccessibleName(tr("Route: every step of the workshop"))
        self.setAccessibleDescription(
            tr("Enter looks at a place privately; Enter again shows it to the room.")
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)

    def show_session(self, view: SessionView) -> None:
        """Show the route as it now stands, and bring the place worked on into sight."""
        moved = view.place != self._browsed
        self._browsed = view.place
        self._rows = route_rows(view)
        self._model.set_rows(with_drafts(self._rows, self._drafted))
        number = self._model.row_of(view.place)
        if moved and number >= 0:
            self.setCurrentIndex(self._model.index(number))
            self.scrollTo(self._model.index(number))

    def show_drafted(self, drafted: frozenset[Place]) -> None:
        """Mark the places at which words were typed and not kept."""
        if drafted != self._drafted:
            self._drafted = drafted
            self._model.set_rows(with_drafts(self._rows, drafted))

    @property
    def model_rows(self) -> tuple[RouteRow, ...]:
        return self._model.rows

    def row_index(self, place: Place) -> QModelIndex:
        """The index of a place's row; invalid where it is folded away."""
        return self._model.index(self._model.row_of(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Titles wrap by the width, so the rows' heights have to be asked for again.
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row: RouteRow = index.data(ROW_ROLE)
        if row.is_browsed:
            self.show_requested.emit()
        else:
            self.place_chosen.emit(row.place)


def faded() -> str:
    """The ink of what is folded away, still 4.5:1."""
    return palette.mixed(
        COLOURS["soft"], COLOURS["paper"], 0.18 if tones_in_use() == "light" else 0.0
    )
