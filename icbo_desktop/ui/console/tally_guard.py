"""Keeps a digit that was meant for one person from becoming the room's rating.

The rule: on the arrow, in the field that is its twin, or on the points of another scale, a digit rates at once.
Not so where Tab brought the keyboard there while the tally of that place is under way: begun, not revealed, and
somebody still out or asked about. There the digit is asked about first, and only Y agrees, as in the pad: a typist
who thinks to be in the pad still goes on with digits, Tab and Enter. Whoever came by A or by a click meant the
room's rating and is asked nothing.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.key_dispatcher import DIGIT_FIELD
from icbo_desktop.ui.shared.scrolling import bring_into_sight_soon

if TYPE_CHECKING:
    from icbo_desktop.ui.console.tally import TallyPad

TEN = 10
BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
# The keyboard only comes back to where it was.
COMES_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


def people_out(view: SessionView, item: Item, number: int, *, is_entered: bool) -> int:
    """How many have not rated in a round that is under way and hidden; 0 where it is not.

    It is under way with the first rating, or once the pad had the keyboard.
    """
    if RatedRound(item, number) in view.state.wall.revealed:
        return 0
    rated = ratings_by_group(view.workshop, item, number)
    if not is_entered and not any(rated.values()):
        return 0
    groups = view.workshop.groups
    return sum(max(0, group.people - len(rated.get(group.id, ()))) for group in groups)


def unfinished_words(out: int, *, is_asking: bool) -> str:
    """Why a digit is asked about; "" where it is not."""
    if out:
        return tr_n("{n} people have not rated yet.", "1 person has not rated yet.", out)
    return tr("A rating of the tally waits for its answer.") if is_asking else ""


class DigitGuard(QObject):
    """Watches what rates for the room. `asked` carries the question, "" once it is gone; `agreed` the value.

    `pad` is the tally of the same place, once it was made.
    """

    asked = Signal(str)
    agreed = Signal(object)

    def __init__(
        self, item: Item, scale: Scale, watched: Sequence[QWidget], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._item = item
        self._values = set(scale.values)
        self._watched = tuple(watched)
        self._view: SessionView | None = None
        self.pad: TallyPad | None = None
        self._is_by_tab = False
        self._is_moving = False
        self._value: int | None = None
        for widget in self._watched:
            widget.installEventFilter(self)

    @property
    def is_asking(self) -> bool:
        return self._value is not None

    def show_view(self, view: SessionView) -> None:
        """Know the session as it now is."""
        self._view = view

    def mean_it(self) -> None:
        """The keyboard was brought here on purpose: digits rate at once until it goes."""
        self._is_by_tab = False
        self.drop()

    def drop(self) -> None:
        """Ask no more, and rate nothing."""
        if self._value is not None:
            self._value = None
            self._tell("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        if kind == QEvent.Type.MouseButtonPress:
            self.mean_it()
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if not self._is_moving and event.reason() not in COMES_BACK:
                self._is_by_tab = event.reason() in BY_TAB
            self._is_moving = False
        elif kind == QEvent.Type.FocusOut:
            # From point to point of one scale the keyboard does not come from elsewhere.
            self._is_moving = QApplication.focusWidget() in self._watched
            self.drop()
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Whether the key is an answer or a digit that is asked about; then the widget does not get it."""
        key = event.key()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return self._take_digit(int(key) - int(Qt.Key.Key_0))
        if self._value is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return True  # typed on by the way: neither a yes nor a no
        value = self._value
        self.drop()
        if is_plain and key == Qt.Key.Key_Y and not event.isAutoRepeat():
            self._is_by_tab = False
            self.agreed.emit(value)
            return True
        return key in (Qt.Key.Key_Escape, Qt.Key.Key_Y)

    def _take_digit(self, digit: int) -> bool:
        value = digit if digit or 0 in self._values else TEN
        why = self._why() if self._is_by_tab and value in self._values else ""
        self.drop()
        if not why:
            return False
        self._value = value
        self._tell(
            tr(
                "Agree {rating} for the whole room? {why} Y agrees, Esc does not.",
                rating=value,
                why=why,
            )
        )
        return True

    def _why(self) -> str:
        """Why a digit is asked about now; "" where it is not."""
        if self._view is None:
            return ""
        number = max(1, last_round(self._view.workshop, self._item))
        is_entered = is_asking = False
        if self.pad is not None:
            number = max(number, self.pad.typing.round_number)
            is_entered, is_asking = self.pad.was_entered, self.pad.typing.is_asking
        out = people_out(self._view, self._item, number, is_entered=is_entered)
        return unfinished_words(out, is_asking=is_asking)

    def _tell(self, question: str) -> None:
        """While it asks, Esc and Y are answers and no keys of the room."""
        for widget in self._watched:
            widget.setProperty(DIGIT_FIELD, bool(question))
        self.asked.emit(question)


class HintLine(Caption):
    """The line under what rates: which keys do, or what is asked of the last one."""

    def __init__(self, hint: str) -> None:
        super().__init__(hint, "small")
        self._hint = hint

    def show_question(self, question: str) -> None:
        """Ask this, where it is seen and heard; "" shows the hint again."""
        set_property(self, "role", "bad" if question else "small")
        self.set_words(question or self._hint)
        if question:
            announce(self, question)
            bring_into_sight_soon(self)
