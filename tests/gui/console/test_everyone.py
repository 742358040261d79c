"""The console for everyone: names for screen readers, the keyboard alone, 200 % text, small screens."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.session import Position, SessionView
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.shared.focus_ring import FocusRing
from icbo_desktop.ui.shared.look import apply_look
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

ITEM = make_item()
MOST_STOPS = 200


def full_view() -> SessionView:
    return make_session_view(
        AddAction(ITEM, "Publish the map"), AddDifferingView(ITEM, "It varies")
    )


def places() -> list[int]:
    """A step of every kind of place."""
    view = full_view()
    first = {step.place.kind: number for number, step in reversed(list(enumerate(view.route)))}
    return sorted(first.values())


def with_everything_open(desk: Desk) -> ConsoleWindow:
    card = desk.console.centre.findChild(RatingCard)
    if card is not None:
        card.open_part("tally")
        card.open_part("without")
    for record in desk.console.capture.lists.cards[:1]:
        record.open_editor()
    return desk.console


def stops(console: ConsoleWindow) -> Iterator[QWidget]:
    """What Tab stops at, from the first to where it comes round."""
    widget = console.nextInFocusChain()
    while widget is not None and widget is not console:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_tab and widget.isVisible():
            yield widget
        widget = widget.nextInFocusChain()


@pytest.mark.parametrize("step", places())
def test_everything_that_takes_the_keyboard_has_a_name(make_desk: MakeDesk, step: int):
    view = full_view()
    desk = make_desk(replace(view, state=replace(view.state, position=Position(step))))
    console = with_everything_open(desk)

    nameless = [
        widget
        for widget in stops(console)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget, QScrollBar)
    ]

    assert nameless == []


def test_tab_walks_the_panes_in_order(make_desk: MakeDesk):
    console = make_desk(full_view()).console
    order = list(stops(console))
    card = console.centre.findChild(RatingCard)

    wanted = [
        console.route,
        card.arrow,
        card.spin,
        console.capture.field,
        console.deck.button("next"),
    ]

    assert [order.index(widget) for widget in wanted] == sorted(
        order.index(widget) for widget in wanted
    )


def test_tab_leaves_every_field(qtbot: QtBot, make_desk: MakeDesk):
    console = with_everything_open(make_desk(full_view()))
    console.activateWindow()
    console.route.setFocus()
    seen = [console.focusWidget()]
    for _ in range(MOST_STOPS):
        qtbot.keyClick(console.focusWidget(), Qt.Key.Key_Tab)
        if console.focusWidget() is seen[0]:
            break
        seen.append(console.focusWidget())

    assert console.capture.field in seen
    assert len(seen) == len(set(seen)) < MOST_STOPS


def test_focus_ring_follows_the_keyboard(qapp: QApplication, qtbot: QtBot, make_desk: MakeDesk):
    ring = qapp.findChild(FocusRing)
    console = make_desk(full_view()).console
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)

    console.capture.field.setFocus()

    assert ring.target is console.capture.field


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("step", places())
def test_nothing_is_wider_than_its_pane_on_a_small_screen(
    qapp: QApplication, qtbot: QtBot, make_desk: MakeDesk, scale: float, step: int
):
    apply_look(qapp, scale)
    view = full_view()
    desk = make_desk(replace(view, state=replace(view.state, position=Position(step))))
    console = with_everything_open(desk)
    console.resize(1366, 768)
    qapp.processEvents()

    too_wide = [
        (area.accessibleName(), inside.width(), area.viewport().width())
        for area in console.findChildren(QAbstractScrollArea)
        if (inside := getattr(area, "widget", lambda: None)()) is not None and area.isVisible()
        if inside.minimumSizeHint().width() > area.viewport().width()
    ]

    assert too_wide == []
    assert (console.width(), console.height()) == (1366, 768)
    bottom = console.deck.mapTo(console, QPoint(0, console.deck.height()))
    assert bottom.y() <= console.height()
    apply_look(qapp)


def test_what_people_type_is_never_taken_for_markup(make_desk: MakeDesk):
    shouted = "<b>loud</b> & <img src=x>"
    desk = make_desk(make_session_view(AddDifferingView(ITEM, shouted)))

    labels = desk.console.findChildren(QLabel)

    assert any(label.text() == shouted for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
