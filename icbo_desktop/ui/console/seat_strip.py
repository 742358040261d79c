"""The seats of one partner group in the tally pad: a mark and a rating for each person who is in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.tally_keys import Typed
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.key_dispatcher import DIGIT_FIELD, TAKES_KEYS
from icbo_desktop.ui.shared.look import font, scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.spoken import tell_value
from icbo_desktop.ui.shared.tones import COLOURS, mark_tone

CELL, ROW, SIDE, PAD = 27, 38, 17, 6
CORNER = 6
# Held down these do their work again; a person or a "yes" is never asked for so.
REPEATED = (Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_X, Qt.Key.Key_Asterisk)


class SeatStrip(QWidget):
    """Emits what its keys ask for, each with the group's id; it keeps nothing itself.

    Seats are numbered from 1 inside the group and never named. An empty seat is a dashed outline.
    """

    digit_typed = Signal(str, int)
    times_typed = Signal(str)
    agreed = Signal(str)
    taken_back = Signal(str)
    went_on = Signal(str)
    went_back = Signal(str)
    refused = Signal(str)
    entered = Signal(str)
    spoken_role = QAccessible.Role.EditableText

    def __init__(self, group: PartnerGroup) -> None:
        super().__init__()
        self._group = group
        self._typed = Typed()
        self._asks = {
            Qt.Key.Key_X: self.times_typed,
            Qt.Key.Key_Asterisk: self.times_typed,
            Qt.Key.Key_Y: self.agreed,
            Qt.Key.Key_Backspace: self.taken_back,
            Qt.Key.Key_Return: self.went_on,
            Qt.Key.Key_Enter: self.went_on,
            Qt.Key.Key_Down: self.went_on,
            Qt.Key.Key_Up: self.went_back,
        }
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(TAKES_KEYS, True)
        self.setProperty(DIGIT_FIELD, True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Ratings of {name}", name=group.name))
        self.setToolTip(tr("Each digit is a person. Backspace takes the last back."))

    @property
    def typed(self) -> Typed:
        """What the strip shows."""
        return self._typed

    def show_seats(self, group: PartnerGroup, typed: Typed, told: str) -> None:
        """Draw these seats; a screen reader is told the same in words."""
        if (group, typed) != (self._group, self._typed):
            self._draw_anew(group, typed)
        ratings = self.spoken_value()
        words = " ".join(
            part
            for part in (told, tr("Rated: {ratings}.", ratings=ratings) if ratings else "")
            if part
        )
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            tell_value(self, ratings)
            if self.hasFocus():
                announce(self, words)

    def _draw_anew(self, group: PartnerGroup, typed: Typed) -> None:
        """Ask for the seats alone that change: in a large room a digit changes one of many."""
        before = [self._words(place) for place in range(self._cells(self._group, self._typed))]
        is_same_group = group == self._group
        self._group, self._typed = group, typed
        cells = self._cells(group, typed)
        if len(before) != cells:
            self.updateGeometry()
        if len(before) != cells or not is_same_group:
            self.update()
            return
        for place, words in enumerate(before):
            if words != self._words(place):
                self.update(self._cell(place).toAlignedRect())

    def spoken_value(self) -> str:
        """The ratings in the order of the seats."""
        return ", ".join(str(value) for value in self._typed.values)

    def sizeHint(self) -> QSize:
        return QSize(scaled(CELL * 12), self.heightForWidth(scaled(CELL * 12)))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(CELL * 3), scaled(ROW))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return -(-self._cells(self._group, self._typed) // self._columns(width)) * scaled(ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, group_id = event.key(), self._group.id
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            if not event.isAutoRepeat():  # a key held down is still one person
                self.digit_typed.emit(group_id, int(key) - int(Qt.Key.Key_0))
        elif key == Qt.Key.Key_Escape and self._typed.waiting:
            # It says no to what is asked, and the keyboard stays: only the next Esc leaves the pad.
            if not event.isAutoRepeat():
                self.refused.emit(group_id)
        elif key in self._asks:
            if not event.isAutoRepeat() or key in REPEATED:
                self._asks[Qt.Key(key)].emit(group_id)
        elif key not in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click only brings the keyboard here."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self._group.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(COLOURS["line"]), 1))
            painter.setBrush(QColor(COLOURS["paper"]))
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, scaled(CORNER), scaled(CORNER))
            painter.setFont(font(13, is_bold=True))
            for place in range(self._cells(self._group, self._typed)):
                cell = self._cell(place)
                if cell.intersects(event.rect()):
                    self._paint_seat(painter, cell, place)

    def _cell(self, place: int) -> QRectF:
        """Where a seat stands; the first is 0."""
        columns = self._columns(self.width())
        left = scaled(PAD) / 2 + place % columns * scaled(CELL)
        return QRectF(left, place // columns * scaled(ROW), scaled(CELL), scaled(ROW))

    def _words(self, place: int) -> str:
        """What a seat says: a rating, one to be confirmed, the count before a digit, or nothing yet."""
        typed = self._typed
        waiting = place - len(typed.values)
        if waiting < 0:
            return str(typed.values[place])
        if waiting < len(typed.waiting):
            return f"{typed.waiting[waiting]}?"
        if waiting == len(typed.waiting) and typed.times:
            return f"{typed.times}×"  # noqa: RUF001 - the sign for "times"
        return ""

    def _paint_seat(self, painter: QPainter, cell: QRectF, place: int) -> None:
        words = self._words(place)
        if place < len(self._typed.values):
            self._paint_mark(painter, cell, words)
        elif words:
            self._paint_words(painter, cell, words)
        else:
            self._paint_empty(painter, cell)

    def _paint_mark(self, painter: QPainter, cell: QRectF, words: str) -> None:
        side = scaled(SIDE)
        colour = mark_tone(self._group.colour)
        shape = mark_shape(self._group.mark, (9, 9), 6.2, colour)
        scene = Scene(18, 18, (shape,), alt="")
        place = QRectF(cell.center().x() - side / 2, cell.top() + scaled(3), side, side)
        paint_scene(scene, painter, place)
        painter.setPen(QColor(COLOURS["ink"]))
        below = QRectF(cell.left(), place.bottom() - scaled(1), cell.width(), scaled(17))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_words(self, painter: QPainter, cell: QRectF, words: str) -> None:
        painter.setPen(QColor(COLOURS["ink"]))
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_empty(self, painter: QPainter, cell: QRectF) -> None:
        pen = QPen(QColor(COLOURS["soft"]), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = scaled(6)
        painter.drawEllipse(cell.center(), reach, reach)

    def _cells(self, group: PartnerGroup, typed: Typed) -> int:
        """A cell for each person or rating, and one for a count that was begun."""
        taken = len(typed.values) + len(typed.waiting) + bool(typed.times)
        return max(1, group.people, taken)

    def _columns(self, width: int) -> int:
        return max(1, (width - scaled(PAD)) // scaled(CELL))
