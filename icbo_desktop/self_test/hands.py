"""A person's hands for the windows: one pair knows the keyboard only, the other takes the mouse where it can."""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QRadioButton,
    QScrollArea,
    QWidget,
)

PATIENCE_MILLISECONDS = 20_000
MOST_TABS = 400
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

W = TypeVar("W", bound=QWidget)


class OutOfReachError(RuntimeError):
    """Something that a person would have to reach cannot be reached, or does not happen."""


class Hands(Protocol):
    """What a person does with a control."""

    def use(self, control: QWidget) -> None:
        """Press a button, tick a box, or give the keyboard to anything else."""
        ...

    def choose(self, menus: QMenuBar, title: str, words: str) -> None:
        """Take a line from a menu."""
        ...

    def rest(self, room: QWidget) -> None:
        """Leave whatever is being typed, so that the keys of the room work."""
        ...


class Keyboard:
    """Never touches the mouse."""

    def use(self, control: QWidget) -> None:
        self._tab_to(control)
        if isinstance(control, QAbstractButton):
            press(Qt.Key.Key_Space)

    def choose(self, menus: QMenuBar, title: str, words: str) -> None:
        menu, line = found_in_menu(menus, title, words)
        letter = menu.title().partition("&")[2][:1].upper()
        press(Qt.Key(ord(letter)), ALT)
        wait_until(menu.isVisible, f"the menu {title} opens with Alt+{letter}")
        for _ in range(len(menu.actions())):
            if menu.activeAction() is line:
                press(Qt.Key.Key_Return)
                return
            press(Qt.Key.Key_Down)
        message = f"The arrow keys do not lead to “{words}” in the menu {title}."
        raise OutOfReachError(message)

    def rest(self, room: QWidget) -> None:
        """F6 goes from pane to pane."""
        for _ in range(6):
            if QApplication.focusWidget() is room:
                return
            press(Qt.Key.Key_F6)
        message = f"F6 does not lead to “{name_of(room)}”."
        raise OutOfReachError(message)

    def _tab_to(self, control: QWidget) -> None:
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is control:
                return
            press(Qt.Key.Key_Tab)
        message = f"Tab does not lead to “{name_of(control)}”."
        raise OutOfReachError(message)


class Mouse:
    """Clicks what can be clicked, where a person would see it."""

    def use(self, control: QWidget) -> None:
        seen = control.visibleRegion().boundingRect()
        if seen.isEmpty():
            # A person would turn the wheel: the areas that scroll bring it into sight.
            bring_into_sight(control)
            seen = control.visibleRegion().boundingRect()
        # Of a box with words beside it only the box and the words take a click, not the air behind them.
        is_box = isinstance(control, QCheckBox | QRadioButton)
        click(control, QPoint(8, seen.center().y()) if is_box else seen.center())

    def choose(self, menus: QMenuBar, title: str, words: str) -> None:
        menu, line = found_in_menu(menus, title, words)
        click(menus, menus.actionGeometry(menu.menuAction()).center())
        wait_until(menu.isVisible, f"the menu {title} opens")
        click(menu, menu.actionGeometry(line).center())

    def rest(self, room: QWidget) -> None:
        click(room, QPoint(4, room.height() - 4))


def bring_into_sight(control: QWidget) -> None:
    """Scroll every area that holds the control so far that it can be seen."""
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()
    breathe()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press and let go of a key, wherever the keyboard is now."""
    QTest.keyClick(receiver(), key, modifiers)
    breathe()


def write(text: str) -> None:
    """Type a text, letter by letter."""
    for letter in text:
        QTest.keyClicks(receiver(), letter)
    breathe()


def write_in(field: QLineEdit, text: str, hands: Hands) -> None:
    """Go to a field and type over what stands there."""
    hands.use(field)
    press(Qt.Key.Key_A, CONTROL)
    write(text)


def click(widget: QWidget, at: QPoint) -> None:
    QTest.mouseMove(widget, at)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
    breathe()


def receiver() -> QWidget:
    """Whoever gets the next key."""
    widget = (
        QApplication.activePopupWidget()
        or QApplication.focusWidget()
        or QApplication.activeWindow()
    )
    if widget is None:
        message = "No window of ours has the keyboard."
        raise OutOfReachError(message)
    return widget


def breathe() -> None:
    """Let the windows answer, and where one has closed let the one beneath have the keyboard."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.activeWindow() is None:
        # What a window manager does, and nobody offscreen.
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow) and window.isVisible():
                window.activateWindow()
                QApplication.processEvents()


def wait_until(is_so: Callable[[], object], what: str) -> None:
    """Let the windows run until it is so. Raises OutOfReachError where it does not come to be."""
    deadline = QDeadlineTimer(PATIENCE_MILLISECONDS)
    while not is_so():
        if deadline.hasExpired():
            message = f"Waited in vain: {what}."
            raise OutOfReachError(message)
        breathe()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def found_in_menu(menus: QMenuBar, title: str, words: str) -> tuple[QMenu, QAction]:
    """A menu of that title, and its line that begins with the words."""
    for head in menus.actions():
        menu = head.menu()
        if isinstance(menu, QMenu) and head.text().replace("&", "") == title:
            for line in menu.actions():
                if line.text().replace("&", "").startswith(words):
                    return menu, line
    message = f"The menu {title} has no “{words}”."
    raise OutOfReachError(message)


def find_button(parent: QWidget, words: str) -> QAbstractButton:
    """The button that can be seen and whose words, or name for a screen reader, begin so."""
    return first_named(parent.findChildren(QAbstractButton), words)


def first_named(widgets: Iterable[W], words: str) -> W:
    for widget in widgets:
        if widget.isVisible() and name_of(widget).startswith(words):
            return widget
    message = f"Nothing called “{words}” can be seen."
    raise OutOfReachError(message)


def name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else type(widget).__name__
