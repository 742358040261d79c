"""The control for scales of few, named points: level steps, agree scales, and choices between names.

Steps stand side by side where there is room, lowest first; choices stand one under the other, for nothing
lies between them. Tab stops once, arrow keys move, digits set, Delete clears.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.figures import palette
from icbo_desktop.figures.marks import ghost_shape, mark_shape
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import font, scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.scrolling import bring_into_sight
from icbo_desktop.ui.shared.tones import COLOURS, accent_tone, mark_tone

TEN = 10
LEAST_STEP_WIDTH = 104
MARK_SIDE, MARK_ROOM, MARK_CELL = 18, 22, 40
CORNER = 6
GroupCount = tuple[
    PartnerGroup, int, int
]  # the group, its people here, and those who stood here and moved on
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class GroupCounts(QWidget):
    """How many people of each group are at a point: each group's mark with a number, in a place of its own.

    The places are the same at every point, so that a group is found again from point to point. After a
    second round an outline says how many stood here before.
    """

    def __init__(self) -> None:
        super().__init__()
        self._counts: tuple[GroupCount, ...] = ()
        self._has_ghosts = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_counts(self, counts: tuple[GroupCount, ...], *, has_ghosts: bool) -> None:
        """Draw these; a group without anybody leaves its place empty, and so does who moved nowhere."""
        if (counts, has_ghosts) != (self._counts, self._has_ghosts):
            self._counts, self._has_ghosts = counts, has_ghosts
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._counts)) * self._cell(), self.heightForWidth(10_000))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cell(), 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = max(1, width // self._cell())
        rows = -(-len(self._counts) // columns)
        return rows * scaled(MARK_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            painter.setFont(font(14, is_bold=True))
            columns = max(1, self.width() // self._cell())
            side, room = scaled(MARK_SIDE), scaled(MARK_ROOM)
            for number, (group, people, moved) in enumerate(self._counts):
                left, top = number % columns * self._cell(), number // columns * room
                place = QRectF(left, top + (room - side) / 2, side, side)
                if people:
                    self._paint_count(painter, place, group, people, is_ghost=False)
                if moved:
                    place.translate(scaled(MARK_CELL), 0)
                    self._paint_count(painter, place, group, moved, is_ghost=True)

    def _paint_count(
        self, painter: QPainter, place: QRectF, group: PartnerGroup, people: int, *, is_ghost: bool
    ) -> None:
        middle = MARK_SIDE / 2
        draw = ghost_shape if is_ghost else mark_shape
        shape = draw(group.mark, (middle, middle), 6.5, mark_tone(group.colour))
        paint_scene(Scene(MARK_SIDE, MARK_SIDE, (shape,), alt=group.name), painter, place)
        painter.setPen(QColor(COLOURS["soft"] if is_ghost else COLOURS["ink"]))
        words = place.translated(place.width() + 2, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), str(people))

    def _cell(self) -> int:
        return scaled(MARK_CELL) * (2 if self._has_ghosts else 1)


class PointButton(QAbstractButton):
    """One point: its key, its words, and how many people of each group are there."""

    picked = Signal(int)
    key_pressed = Signal(object)
    focused = Signal()

    def __init__(self, point: ScalePoint, accent: str, *, shows_number: bool) -> None:
        super().__init__()
        self.point = point
        self._accent = accent_tone(accent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number = Caption(str(point.value) if shows_number else "", "strong", wraps=False)
        self._words = Caption(point.label or str(point.value))
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.counts = GroupCounts()
        for part in (self._number, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = QHBoxLayout()
        top.setSpacing(scaled(8))
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._number.setVisible(bool(point.label))
        top.addWidget(self._words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(scaled(11), scaled(7), scaled(11), scaled(7))
        self._row.setSpacing(scaled(6))
        self._row.addLayout(top, 1)
        self._row.addWidget(self.counts)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._pick)

    def set_upright(self, is_upright: bool) -> None:
        """Counts under the words, for steps side by side; else at the end of the row."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_upright else direction.LeftToRight)

    def show_state(
        self, *, is_chosen: bool, accent: str, counts: tuple[GroupCount, ...], has_ghosts: bool
    ) -> None:
        """Show whether the room chose it, and who is there."""
        self._accent = accent_tone(accent)
        self.setChecked(is_chosen)
        role = "strong" if is_chosen else "body"
        if self._words.property("role") != role:
            self._words.setProperty("role", role)
            self._words.style().polish(self._words)
        self.counts.show_counts(counts, has_ghosts=has_ghosts)
        people = sum(number for _, number, _ in counts)
        by_group = ", ".join(f"{number} {group.name}" for group, number, _ in counts if number)
        moved = sum(number for _, _, number in counts)
        told = (
            tr("the agreed rating.") if is_chosen else "",
            tr_n("{n} people: {groups}.", "1 person: {groups}.", people, groups=by_group)
            if people
            else "",
            tr_n("{n} people stood here before.", "1 person stood here before.", moved)
            if moved
            else "",
            self.point.description,
        )
        self.setAccessibleDescription(" ".join(part for part in told if part))
        self.update()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSize().width(), 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(scaled(34), self._row.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_on = self.isChecked()
            ground = (
                palette.mixed(COLOURS["paper"], self._accent, 0.14) if is_on else COLOURS["paper"]
            )
            edge = (
                self._accent if is_on else COLOURS["ink"] if self.underMouse() else COLOURS["line"]
            )
            painter.setBrush(QColor(ground))
            width = 2 if is_on else 1
            painter.setPen(QPen(QColor(edge), width))
            inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(inside, scaled(CORNER), scaled(CORNER))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # pyright: ignore[reportArgumentType] - Qt's own event
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The control answers the keys; what it does not want goes its way."""
        event.setAccepted(False)
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def _pick(self) -> None:
        self.picked.emit(self.point.value)


class PointsControl(QWidget):
    """`value_set` carries the value, or None where the rating was cleared."""

    value_set = Signal(object)
    point_focused = Signal()

    def __init__(self, scale: Scale, accent: str, name: str) -> None:
        super().__init__()
        self._scale = scale
        self._agreed: int | None = None
        self.buttons: list[PointButton] = []
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(scaled(6))
        for point in scale.points:
            button = PointButton(point, accent, shows_number=True)
            button.setAccessibleName(f"{point.value} {point.label}".strip())
            button.setToolTip(point.description)
            button.picked.connect(self._pick)
            button.key_pressed.connect(self._take_key)
            button.focused.connect(self.point_focused)
            self.buttons.append(button)
            self._row.addWidget(button, 1)
        column.addLayout(self._row)
        self._accent = accent_tone(accent)
        self._set_stop(self.buttons[0])

    def button(self, value: int) -> PointButton:
        """The button of a point."""
        return next(one for one in self.buttons if one.point.value == value)

    def take_keyboard(self) -> None:
        """Put the keyboard on the point that the room chose, else where Tab stops."""
        stops = (one for one in self.buttons if one.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        stop = next(stops, self.buttons[0])
        self._go_to(stop)
        bring_into_sight(stop)

    @property
    def point_in_hand(self) -> ScalePoint | None:
        """The point with the keyboard, else the one that the room chose."""
        held = self._held
        return held.point if held is not None else self._scale.point_of(self._agreed)

    @property
    def _held(self) -> PointButton | None:
        """The button that has the window's keyboard, also while another window is in front."""
        focus = self.window().focusWidget()
        return next((one for one in self.buttons if one is focus), None)

    def show_ratings(
        self,
        agreed: int | None,
        groups: Sequence[PartnerGroup],
        by_group: Mapping[str, Sequence[int]],
        before: Mapping[str, Sequence[int]],
    ) -> None:
        """Show the room's choice, who rated where, and who was elsewhere in the round before.

        Nothing is chosen before the room chose.
        """
        self._agreed = agreed
        shown = groups if any(by_group.values()) or any(before.values()) else ()
        here = {group.id: Counter(by_group.get(group.id, ())) for group in shown}
        gone = {group.id: Counter(before.get(group.id, ())) - here[group.id] for group in shown}
        for button in self.buttons:
            value = button.point.value
            counts = tuple((group, here[group.id][value], gone[group.id][value]) for group in shown)
            button.show_state(
                is_chosen=value == agreed,
                accent=self._accent,
                counts=counts,
                has_ghosts=any(gone.values()),
            )
        if self._held is None:
            chosen = next((one for one in self.buttons if one.isChecked()), self.buttons[0])
            self._set_stop(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = scaled(LEAST_STEP_WIDTH) * len(self.buttons)
        is_beside = self._scale.shape != "choice" and self.width() >= least
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if is_beside else direction.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            for button in self.buttons:
                button.set_upright(is_beside)

    def _set_stop(self, stop: PointButton) -> None:
        for button in self.buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _pick(self, value: int) -> None:
        # The room's choice decides what is on, not the click: a refused edit leaves it as it was.
        for button in self.buttons:
            button.setChecked(button.point.value == self._agreed)
        self.value_set.emit(value)

    def _take_key(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._set_digit(int(key) - int(Qt.Key.Key_0))
        elif key in MOVES:
            self._move(MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(self.buttons[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick_focused()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.value_set.emit(None)
        else:
            return
        event.accept()

    def _pick_focused(self) -> None:
        if self._held is not None:
            self._pick(self._held.point.value)

    def _set_digit(self, digit: int) -> None:
        values = self._scale.values
        value = digit if digit or 0 in values else TEN
        if value in values:
            self._go_to(self.button(value))
            self.value_set.emit(value)

    def _move(self, steps: int) -> None:
        here = self.buttons.index(self._held or self.buttons[0])
        self._go_to(self.buttons[min(max(here + steps, 0), len(self.buttons) - 1)])

    def _go_to(self, button: PointButton) -> None:
        self._set_stop(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)
