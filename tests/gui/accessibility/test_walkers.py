"""The walkers find what they look for: each is given a window with one fault."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.ui.shared.look import apply_look
from tests.gui.accessibility import keyboard, layout, tree


class Trap(QPlainTextEdit):
    """Keeps the keyboard: Tab is a character of its text."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Trap")


class OneWay(QLineEdit):
    """Lets Tab through and not Shift+Tab."""

    def event(self, event: QEvent) -> bool:
        is_back = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backtab
        return is_back or super().event(event)


def named(widget: QWidget, name: str) -> QWidget:
    widget.setAccessibleName(name)
    return widget


def focusable(widget: QWidget) -> QWidget:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return widget


def sized(widget: QWidget, width: int, height: int) -> QWidget:
    widget.setFixedSize(width, height)
    return widget


def pale(text: str) -> QLabel:
    label = QLabel(text)
    label.setStyleSheet("color: #c0c0c0")
    return label


def below_the_fold() -> QScrollArea:
    """A button so far down that Tab has to scroll to it, and comes to it from outside."""
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    column.addSpacing(3000)
    column.addWidget(QPushButton("Far down"))
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


@pytest.fixture
def window_of(qtbot, qapp) -> Callable[..., QWidget]:
    apply_look(qapp)

    def make(*parts: QWidget) -> QWidget:
        window = QWidget()
        window.setWindowTitle("A window")
        column = QVBoxLayout(window)
        for part in (QPushButton("First"), *parts, QPushButton("Last")):
            column.addWidget(part)
        qtbot.addWidget(window)
        window.resize(400, 300)
        with qtbot.waitActive(window):
            window.show()
        return window

    return make


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (QLineEdit, "unnamed: EditableText"),
        (lambda: QPushButton(""), "unnamed: Button"),
        (lambda: focusable(QWidget()), "no role: Client"),
        (lambda: QPushButton("Last"), "said 2 times: Button 'Last'"),
        (lambda: named(QPushButton("Take"), "Give"), "shown 'Take', named: Button 'Give'"),
    ],
)
def test_tree_shows_what_a_screen_reader_would_not_say(window_of, make, fault: str):
    assert any(fault in each for each in tree.faults(window_of(make())))


def test_tree_of_a_sound_window_has_no_fault(window_of):
    assert (
        tree.faults(window_of(named(QLineEdit(), "Name"), focusable(named(QFrame(), "A group"))))
        == []
    )


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (Trap, "Key_Tab is trapped: Trap"),
        (lambda: named(OneWay(), "One way"), "Key_Backtab is trapped: OneWay"),
        (below_the_fold, "out of sight: QPushButton"),
    ],
)
def test_keyboard_finds_where_nobody_gets_through(window_of, make, fault: str):
    assert any(fault in each for each in keyboard.faults(window_of(make())))


def test_keyboard_finds_a_group_whose_chosen_button_is_passed_by(window_of):
    row = QWidget()
    column = QHBoxLayout(row)
    for words in ("One", "Two"):
        column.addWidget(QRadioButton(words))
    row.findChildren(QRadioButton)[1].setChecked(True)

    assert "Tab never reaches QRadioButton 'Two'" in keyboard.faults(window_of(row))


@pytest.mark.parametrize(
    ("check", "make", "fault"),
    [
        (layout.small_targets, lambda: sized(focusable(QFrame()), 20, 30), "20 x 30"),
        (layout.cut_words, lambda: sized(QLabel("A long sentence"), 30, 30), "cut: QLabel"),
        (
            layout.cut_words,
            lambda: sized(QPushButton("A long sentence"), 40, 30),
            "cut: QPushButton",
        ),
        (layout.pale_words, lambda: pale("Hardly there"), "QLabel 'Hardly there' #c0c0c0"),
    ],
)
def test_layout_finds_what_cannot_be_hit_or_read(window_of, check, make, fault: str):
    assert any(fault in each for each in check(window_of(make())))
