"""The deck's buttons stay where they are, and its words say what the room will see."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.session import Position, SessionView
from icbo_desktop.domain.wall_state import Banner, Cover, WallEvent, WallState
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.session_time import ClockFace
from icbo_desktop.ui.shared.look import apply_look
from tests.builders import make_session_view
from tests.gui.console.conftest import Desk, MakeDesk

SCENE = Scene(1600, 900, (), alt="A made-up page.")
NO_WALL = WallState()
LIVE = WallState(is_shown=True, cover=Cover.NONE)
WALLS = (
    NO_WALL,
    LIVE,
    replace(LIVE, is_frozen=True),
    replace(LIVE, cover=Cover.BLACK),
    replace(LIVE, cover=Cover.HOLDING),
    replace(LIVE, is_armed=True),
)
MOVERS = ("back", "next", "black", "freeze", "hold", "reveal_arm")


def places_of_buttons(desk: Desk, qapp: QApplication, wall: WallState) -> list[tuple[int, int]]:
    desk.show(make_session_view(wall=wall))
    desk.console.show_room(SCENE, wall.banner)
    qapp.processEvents()
    deck = desk.console.deck
    corners = [deck.button(one).mapTo(desk.console, QPoint(0, 0)) for one in MOVERS]
    return [corner.toTuple() for corner in corners]


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1440), (1.0, 1366), (2.0, 1366)])
def test_buttons_stay_where_they_are_whatever_the_room_sees(
    qapp: QApplication, make_desk: MakeDesk, scale: float, width: int
):
    apply_look(qapp, scale)
    desk = make_desk()
    desk.console.resize(width, 768)

    found = [places_of_buttons(desk, qapp, wall) for wall in WALLS]

    assert found == [found[0]] * len(WALLS)


FACES = (
    ClockFace("06:40", True, "12:30", ""),
    ClockFace("06:40", True, "12:30", "on time", planned="12:30"),
    ClockFace("06:40", True, "12:52", "22 min behind", planned="12:30", pace_tone="behind"),
    ClockFace("1:06:40", True, "14:02", "92 min behind", planned="12:30", pace_tone="behind"),
)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1440), (1.0, 1366), (2.0, 1440), (2.0, 1366)])
def test_buttons_stay_in_their_row_whatever_the_pace_says(
    qapp: QApplication, make_desk: MakeDesk, scale: float, width: int
):
    apply_look(qapp, scale)
    desk = make_desk()
    desk.console.resize(width, 768)
    found: list[list[tuple[int, int]]] = []

    for face in FACES:
        desk.console.show_clock(face)
        found.append(places_of_buttons(desk, qapp, LIVE))

    assert found == [found[0]] * len(FACES)
    heights = [y for _, y in found[0]]
    assert max(heights) - min(heights) < 10  # one row


def test_banner_keeps_the_room_of_the_longest(qapp: QApplication, make_desk: MakeDesk):
    desk = make_desk()
    widths: set[int] = set()
    for banner in Banner:
        desk.console.show_room(SCENE, banner)
        qapp.processEvents()
        widths.add(desk.console.deck.banner.width())

    assert len(widths) == 1


def at_start() -> SessionView:
    view = make_session_view(wall=NO_WALL)
    return replace(view, state=replace(view.state, position=Position()))


def test_wall_is_shown_from_the_start_at_the_first_step(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(at_start())
    button = desk.console.deck.button("show_from_start")

    assert button.text() == "Show wall F5"
    with qtbot.waitSignal(desk.console.wall_event_requested, timeout=100) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [WallEvent.SHOW_FROM_START]


def test_wall_is_shown_from_here_anywhere_else(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(make_session_view(wall=NO_WALL))
    button = desk.console.deck.button("show_from_start")

    assert button.text() == "Show wall from here"
    assert "Shift+F5" in button.toolTip()
    with qtbot.waitSignal(desk.console.wall_event_requested, timeout=100) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [WallEvent.SHOW_FROM_HERE]


def test_frozen_deck_says_what_comes_on_the_wall_next(make_desk: MakeDesk):
    desk = make_desk(make_session_view(wall=replace(LIVE, is_frozen=True)))

    assert desk.console.deck.line_words == "Frozen. Next on the wall: Standard I Short d1.one"
