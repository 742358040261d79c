"""Buttons for every window: plain ones, and a row of segments of which at most one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from icbo_desktop.ui.shared.keys_in_use import keys_in_use, tell_keys, with_key_of_now


class Button(QPushButton):
    """A button with words. `role` picks its look, `name` what a screen reader says instead of the words."""

    def __init__(
        self, words: str, role: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        # An ampersand would underline a letter and vanish.
        # The words come after: with them here, PySide6 would try them as an icon, and build that class.
        super().__init__(parent)
        self.setText(words.replace("&", "&&"))
        self.setProperty("role", role)
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)

    def set_words(self, words: str) -> None:
        """Change the words of the button."""
        shown = words.replace("&", "&&")
        if shown != self.text():
            self.setText(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as everywhere but in Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class CommandButton(Button):
    """A button for one command of the table, with its keys in the tooltip.

    Words with a place for the command's key, "Black {key}", say the key that it has now.

    A click does not take the focus, so that the keys of the room go on working after it.
    """

    asked = Signal(str)

    def __init__(
        self, words: str, command_id: str, role: str = "deck", parent: QWidget | None = None
    ) -> None:
        super().__init__(with_key_of_now(words, command_id), role, parent=parent)
        self._command_id = command_id
        self._told = words
        tell_keys(self, command_id)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._ask)
        keys_in_use().changed.connect(self._say_again)

    @property
    def told(self) -> str:
        """The words as they were given, the place of the key unfilled."""
        return self._told

    def set_words(self, words: str) -> None:
        """Change the words of the button."""
        self._told = words
        super().set_words(with_key_of_now(words, self._command_id))

    def _say_again(self) -> None:
        self.set_words(self._told)

    def _ask(self) -> None:
        self.asked.emit(self._command_id)


class Segment(Button):
    """One button of a row; the arrow keys move along the row."""

    picked = Signal(str)
    moved = Signal(int)

    def __init__(self, key: str, words: str, name: str, role: str) -> None:
        super().__init__(words, role, name)
        self.key = key
        self.setCheckable(True)
        self.clicked.connect(self._pick)

    def sizeHint(self) -> QSize:
        """Wide enough for the bold words that it shows while it is on."""
        size = super().sizeHint()
        bold = QFont(self.font())
        bold.setBold(True)
        extra = QFontMetrics(bold).horizontalAdvance(
            self.text()
        ) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(size.width() + max(0, extra), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _pick(self) -> None:
        self.picked.emit(self.key)


class SegmentedButtons(QWidget):
    """A row of buttons of which at most one is on. Clicking the one that is on clears it.

    `chosen` carries the key, or "" where it was cleared. Tab stops once, the arrow keys move along.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        name: str,
        *,
        can_clear: bool = True,
        role: str = "segment",
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._can_clear = can_clear
        self._current = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments: list[Segment] = []
        for key, words in choices:
            segment = Segment(key, words, f"{words}: {name}" if name else words, role)
            segment.picked.connect(self._take)
            segment.moved.connect(self._move)
            row.addWidget(segment)
            self._segments.append(segment)
        self._segments[0].setProperty("place", "first")
        self._segments[-1].setProperty("place", "last")
        self.set_current("")

    @property
    def current(self) -> str:
        return self._current

    def set_current(self, key: str) -> None:
        """Show which one is on; "" for none. Emits nothing."""
        self._current = key
        for segment in self._segments:
            segment.setChecked(segment.key == key)
        stop = next((one for one in self._segments if one.key == key), self._segments[0])
        for segment in self._segments:
            is_stop = segment is stop
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )

    def button(self, key: str) -> Segment:
        """The button of that key."""
        return next(segment for segment in self._segments if segment.key == key)

    def _take(self, key: str) -> None:
        cleared = key == self._current and self._can_clear
        self.set_current("" if cleared else key)
        self.chosen.emit(self._current)

    def _move(self, steps: int) -> None:
        places = [index for index, one in enumerate(self._segments) if one.hasFocus()]
        if places:
            following = (places[0] + steps) % len(self._segments)
            self._segments[following].setFocus(Qt.FocusReason.TabFocusReason)
