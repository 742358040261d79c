"""The route list says at which places words were typed and not kept."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.capture_words import CaptureKind
from icbo_desktop.ui.console.route_rows import TYPED_HERE, RouteRow

PLACE = Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership"))
ELSEWHERE = Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.relationships"))


def drafted(desk: Desk) -> list[RouteRow]:
    return [row for row in desk.console.route.model_rows if row.has_draft]


def typed_at_place(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.browse(PLACE)
    desk.console.capture.start(CaptureKind.VIEW)
    qtbot.keyClicks(desk.console.capture.field, "half a thought")
    desk.runner.browse(ELSEWHERE)


def test_place_with_words_typed_and_not_kept_is_marked(qtbot: QtBot, desk: Desk):
    typed_at_place(qtbot, desk)

    [row] = drafted(desk)
    assert row.place == PLACE
    assert row.words.endswith(TYPED_HERE)


def test_mark_goes_once_the_words_are_kept(qtbot: QtBot, desk: Desk):
    typed_at_place(qtbot, desk)
    desk.runner.browse(PLACE)
    desk.console.capture.start(CaptureKind.VIEW)

    qtbot.keyClick(desk.console.capture.field, Qt.Key.Key_Return)

    assert drafted(desk) == []


def test_mark_leaves_the_height_of_the_row(qtbot: QtBot, desk: Desk):
    route = desk.console.route
    before = route.sizeHintForIndex(route.row_index(PLACE))

    typed_at_place(qtbot, desk)

    assert drafted(desk)
    assert route.sizeHintForIndex(route.row_index(PLACE)) == before
