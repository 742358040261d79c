"""A window walked with Tab, there and back: what a person without a mouse comes to, and sees."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget

from icbo_desktop.ui.shared.focus_ring import QUIET_FOCUS, FocusRing
from icbo_desktop.ui.shared.scrolling import is_out_of_sight

MOST_PRESSES = 60  # on one page of text


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {(widget.accessibleName() or getattr(widget, 'text', str)())[:50]!r}"


def stops_of(window: QWidget) -> list[QWidget]:
    """What Tab has to reach: of a group of radio buttons the one that is on."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not is_beside_the_chosen(widget)
    ]


def is_beside_the_chosen(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    return isinstance(widget, QRadioButton) and widget.autoExclusive()


def walk(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> tuple[list[QWidget], list[str]]:
    """Where the key leads from where the keyboard is until it comes round, and what was not seen on the way."""
    seen: list[QWidget] = []
    faults: list[str] = []
    widget = QApplication.focusWidget()
    # A page of text keeps the keyboard while Tab goes from link to link.
    while widget is not None and (widget not in seen or widget is seen[-1]):
        if widget not in seen:
            seen.append(widget)
            presses = 0
        presses += 1
        if presses > MOST_PRESSES:
            faults.append(f"{key.name} is trapped: {told(widget)}")
            break
        QTest.keyClick(widget, key)
        widget = QApplication.focusWidget()
        faults += [] if widget is None else list(unseen(widget))
    if widget is None or widget is not seen[0]:
        faults.append(f"{key.name} does not come back to where it began: {widget and told(widget)}")
    return seen, faults


def unseen(widget: QWidget) -> Iterator[str]:
    """The keyboard is where nobody sees it (WCAG 2.4.7 and 2.4.11)."""
    ring = QApplication.instance().findChild(FocusRing)
    if ring.target is not widget and not widget.property(QUIET_FOCUS):
        yield f"no ring: {told(widget)}"
    if is_out_of_sight(widget):
        yield f"out of sight: {told(widget)}"


def faults(window: QWidget) -> list[str]:
    """What Tab and Shift+Tab do not reach, or reach unseen."""
    wanted = stops_of(window)
    if len(wanted) < 2:  # Tab has nowhere to go
        return []
    window.activateWindow()
    if QApplication.focusWidget() not in wanted:
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    there, missed = walk(window)
    back, missed_back = walk(window, Qt.Key.Key_Backtab)
    found = [*missed, *missed_back]
    found += [f"Tab never reaches {told(each)}" for each in wanted if each not in there]
    if there[1:] != list(reversed(back[1:])):
        found.append("Shift+Tab is not the same way back")
    return found
