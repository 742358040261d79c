"""The rating arrow that the facilitator sets by mouse or keys; drawn from the same shapes as everywhere."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from icbo_desktop.domain.framework import Scale
from icbo_desktop.figures.rating_arrow import band_of_places, rating_arrow
from icbo_desktop.figures.scale_picture import ArrowPicture, ArrowSizes, console_sizes
from icbo_desktop.figures.scale_words import scale_words
from icbo_desktop.figures.shapes import Scene, TextLine
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.coming_back import ComingBack
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.key_dispatcher import TAKES_KEYS
from icbo_desktop.ui.shared.look import text_scale
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.spoken import tell_value

MARGIN = 6
TEN = 10
LEAST_WIDTH = 180
LEAST_REACH = 12  # to each side of a place, where the scale has few or they stand close
HEIGHT_WITH_DOTS, HEIGHT_WITHOUT = 178, 104


class RatingArrow(QWidget):
    """Click a point, press 1 to 9 or 0 for 10, or move with the arrow keys and press Enter.

    A click rates where it meets a place of the band or its number. One among the dots does not, and neither does
    one that only brings the console to the front again: it would change what the room agreed, unasked.
    `value_set` carries the value, or None where the rating was cleared.
    """

    value_set = Signal(object)
    spoken_role = QAccessible.Role.Slider

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._picture = ArrowPicture(scale)
        self._cursor: int | None = None
        self._scene: tuple[tuple[ArrowPicture, int, int], Scene] | None = None
        self._coming_back = ComingBack(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(TAKES_KEYS, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Rating arrow"))
        self.setToolTip(
            tr("Click, or 1 to 9 and 0 for 10, or arrow keys and Enter. Delete clears.")
        )
        self._fit_height()

    @property
    def picture(self) -> ArrowPicture:
        return self._picture

    def show_picture(self, picture: ArrowPicture) -> None:
        """Draw this; the words for a screen reader follow."""
        if picture == self._picture:
            return
        self._picture = picture
        self._cursor = None
        self._fit_height()
        self.setAccessibleDescription(scale_words(picture))
        tell_value(self, self.spoken_value())
        self.update()

    def spoken_value(self) -> str:
        """What a screen reader says after the name; where the marker is looked for, that."""
        number = self.spoken_number()
        return tr("no rating") if number is None else str(number)

    def spoken_number(self) -> int | None:
        return self._cursor if self._cursor is not None else self._picture.agreed

    def spoken_range(self) -> tuple[int, int]:
        values = self._values()
        return values[0], values[-1]

    def take_spoken_number(self, number: int) -> None:
        """Set the rating, as a key would; what is not on the scale is no rating."""
        if number in self._values():
            self._cursor = None
            self.value_set.emit(number)

    def sizeHint(self) -> QSize:
        return QSize(round(500 * text_scale()), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(LEAST_WIDTH * text_scale()), self.height())

    def point_of(self, value: int) -> QPoint:
        """Where a value of the scale stands in the widget."""
        x = self._xs()[value] * self._factor() + MARGIN
        return QPoint(round(x), round(self.height() * 0.7))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            scene = self._drawn()
            inside = QRectF(self.rect()).adjusted(MARGIN, 0, -MARGIN, 0)
            paint_scene(scene, painter, inside)
            if self._cursor is not None and self.hasFocus():
                self._paint_cursor(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        only_comes_back = self._coming_back.take()
        value = self._value_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or only_comes_back or value is None:
            super().mousePressEvent(event)
            return
        self._cursor = None
        self.value_set.emit(value)

    def _value_at(self, at: QPointF) -> int | None:
        """The value whose place in the band, or whose number under it, is pointed at."""
        x, y = (at.x() - MARGIN) / self._factor(), at.y() / self._factor()
        top, bottom = band_of_places(self._picture, self._sizes(), qt_measure())
        places = self._xs()
        nearest = min(places, key=lambda value: abs(places[value] - x))
        reach = (max(places.values()) - min(places.values())) / max(1, len(places) - 1) / 2
        is_met = top <= y <= bottom and abs(places[nearest] - x) <= max(reach, LEAST_REACH)
        return nearest if is_met else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._set_digit(int(key) - int(Qt.Key.Key_0))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._move(-1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Down) else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            values = self._values()
            self._put_cursor(values[0] if key == Qt.Key.Key_Home else values[-1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._confirm()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.value_set.emit(None)
        else:
            super().keyPressEvent(event)

    def _set_digit(self, digit: int) -> None:
        values = self._values()
        value = digit if digit or 0 in values else TEN
        if value in values:
            self._cursor = None
            self.value_set.emit(value)

    def _move(self, steps: int) -> None:
        values = self._values()
        start = self._cursor if self._cursor is not None else self._picture.agreed
        if start is None or start not in values:
            middle = len(values) // 2
            self._put_cursor(values[middle - 1 if steps < 0 else middle])
            return
        place = values.index(start) + steps
        self._put_cursor(values[min(max(place, 0), len(values) - 1)])

    def _put_cursor(self, value: int) -> None:
        self._cursor = value
        label = tr("On {rating}. Enter sets it.", rating=value)
        self.setAccessibleDescription(f"{label} {scale_words(self._picture)}")
        tell_value(self, self.spoken_value())
        self.update()

    def _confirm(self) -> None:
        if self._cursor is not None:
            value, self._cursor = self._cursor, None
            self.value_set.emit(value)
            self.update()

    def _values(self) -> list[int]:
        return sorted(set(self._picture.scale.values))

    def _factor(self) -> float:
        """Device-independent pixels for one unit of the scene, which is laid out in design pixels."""
        return text_scale()

    def _sizes(self) -> ArrowSizes:
        width = max(float(LEAST_WIDTH), (self.width() - 2 * MARGIN) / self._factor())
        return console_sizes(width, self.height() / self._factor())

    def _drawn(self) -> Scene:
        key = (self._picture, self.width(), self.height())
        if self._scene is None or self._scene[0] != key:
            self._scene = (key, rating_arrow(self._picture, self._sizes(), qt_measure()))
        return self._scene[1]

    def _xs(self) -> dict[int, float]:
        """Where each value stands in the drawing, read off its numbers."""
        places = {
            int(line.text): line.x
            for line in self._drawn().shapes
            if isinstance(line, TextLine)
            and line.anchor == "middle"
            and line.text.lstrip("-").isdigit()
        }
        return places or {self._picture.scale.lowest: 0.0}

    def _paint_cursor(self, painter: QPainter) -> None:
        point = self.point_of(self._cursor or 0)
        lines = [
            one
            for one in self._drawn().shapes
            if isinstance(one, TextLine) and one.anchor == "middle"
        ]
        bottom = max((line.y for line in lines), default=0) * self._factor()
        reach = 15 * self._factor()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setWidthF(2)
        pen.setColor(self.palette().windowText().color())
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        height = 22 * self._factor()
        painter.drawRoundedRect(
            QRectF(point.x() - reach, bottom - height * 0.78, 2 * reach, height), 5, 5
        )

    def _fit_height(self) -> None:
        has_dots = any(group.ratings or group.earlier for group in self._picture.groups)
        height = HEIGHT_WITH_DOTS if has_dots else HEIGHT_WITHOUT
        self.setFixedHeight(round(height * text_scale()))
