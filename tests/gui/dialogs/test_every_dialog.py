"""What holds for every dialog: the keyboard alone, names for a screen reader, room on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from icbo_desktop.ui.shared.look import apply_look
from tests.gui.dialogs.conftest import KINDS

TAKERS = (QAbstractButton, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
LAPTOP_WIDTH, LAPTOP_HEIGHT = 1366, 768


def takers_of(dialog: QWidget) -> list[QWidget]:
    """The widgets that a person can reach with Tab."""
    return [
        widget
        for kind in TAKERS
        for widget in dialog.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def round_of_tabs(qtbot) -> list[QWidget]:
    """Where Tab leads, until it comes round."""
    seen: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in seen:
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return seen


def test_dialog_closes_with_escape_and_is_deleted(any_dialog, qtbot):
    # Nothing was typed, so nothing is asked.
    with qtbot.waitSignal(any_dialog.destroyed):
        qtbot.keyClick(any_dialog, Qt.Key.Key_Escape)


def test_tab_reaches_everything_that_takes_the_keyboard(any_dialog, qtbot):
    reached = round_of_tabs(qtbot)

    # Of a group of radio buttons Tab reaches the one that is on; the arrow keys reach the others.
    wanted = [
        widget
        for widget in takers_of(any_dialog)
        if not (isinstance(widget, QAbstractButton) and widget.group() and not widget.isChecked())
    ]
    assert [widget for widget in wanted if widget not in reached] == []


def test_tab_goes_down_the_page_and_ends_at_the_buttons(any_dialog, qtbot):
    reached = round_of_tabs(qtbot)

    inside = [any_dialog.body.isAncestorOf(widget) for widget in reached]
    start = reached.index(QApplication.focusWidget())
    turned = inside[start:] + inside[:start]
    assert (
        sum(one != other for one, other in zip(turned, [*turned[1:], turned[0]], strict=True)) <= 2
    )


def test_screen_reader_hears_a_name_for_every_field_and_button(any_dialog):
    nameless = [
        widget
        for widget in takers_of(any_dialog)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]

    assert nameless == []


def test_every_text_is_plain(any_dialog):
    labels = any_dialog.findChildren(QLabel)

    assert {label.textFormat() for label in labels} <= {Qt.TextFormat.PlainText}


def test_dialog_never_blocks(any_dialog):
    assert any_dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    assert any_dialog.isModal()


@pytest.fixture
def larger_text(qapp):
    font, sheet = qapp.font(), qapp.styleSheet()
    apply_look(qapp, 2.0)
    yield
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


@pytest.mark.parametrize("kind", list(KINDS))
def test_dialog_fits_a_small_laptop_at_twice_the_text(larger_text, shown, kind):
    dialog = shown(KINDS[kind]())

    area = dialog.findChild(QScrollArea)
    assert dialog.frameGeometry().width() <= LAPTOP_WIDTH
    assert dialog.frameGeometry().height() <= LAPTOP_HEIGHT
    assert area.horizontalScrollBar().maximum() == 0
