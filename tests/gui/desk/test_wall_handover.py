"""A new text size builds the console anew; the room sees its wall all the while."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.agenda import AddBreak
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.timer import Timer
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens
from tests.made_up_language import MADE_UP, put_at_hand

ARROW = Step(StepKind.ARROW, Place(PlaceKind.STANDARD, Item("icbo-2018", "d1.leadership")))


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path, workbook_path: Path) -> Iterator[App]:
    """The program with a workshop whose wall is live at a rating."""
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.open(workbook_path)
    desk = desk_of(app)
    desk.runner.go_to_step(ARROW)
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    yield app
    if app.desk is not None:
        app.desk.close()
    app.start.close()
    app.start.deleteLater()
    apply_look(qapp)


def desk_of(app: App) -> Desk:
    assert app.desk is not None
    return app.desk


def test_wall_stays_up_until_the_new_one_lies_over_it(app: App) -> None:
    desk = desk_of(app)
    old, seen = desk.wall, []
    desk.closed.connect(lambda: seen.append(old.isVisible()))
    place = old.geometry()

    desk.text_size_chosen.emit(125)

    assert seen == [True]
    assert desk_of(app).wall is not old
    assert desk_of(app).wall.isVisible()
    assert desk_of(app).wall.geometry() == place


def test_room_sees_the_same_page_in_another_text_size(app: App) -> None:
    before = desk_of(app).feed.room_scene.reading

    desk_of(app).text_size_chosen.emit(125)

    assert desk_of(app).runner.state.wall.banner is Banner.LIVE
    assert desk_of(app).feed.room_scene.reading == before


def test_wall_goes_on_in_the_language_of_the_room(app: App, monkeypatch: pytest.MonkeyPatch):
    put_at_hand(monkeypatch)
    desk_of(app).looks.change_language()

    desk_of(app).text_size_chosen.emit(125)

    assert desk_of(app).feed.look.language == MADE_UP


@pytest.mark.parametrize(
    ("events", "banner"),
    [
        ([WallEvent.ESCAPE], Banner.HOLDING),
        ([WallEvent.TOGGLE_BLACK], Banner.BLACK),
        ([WallEvent.ESCAPE, WallEvent.TOGGLE_WHITE], Banner.WHITE),
        ([WallEvent.TOGGLE_FREEZE], Banner.HOLDING),
        ([WallEvent.UNPLUGGED], Banner.NO_WALL),
    ],
)
def test_wall_never_shows_more_in_another_text_size(
    app: App, events: list[WallEvent], banner: Banner
) -> None:
    for event in events:
        desk_of(app).runner.handle_wall_event(event)

    desk_of(app).text_size_chosen.emit(125)

    assert desk_of(app).runner.state.wall.banner is banner


@pytest.mark.parametrize("is_revealed", [True, False])
def test_ratings_stay_as_the_room_saw_them(app: App, is_revealed: bool) -> None:
    if is_revealed:
        desk_of(app).runner.handle_wall_event(WallEvent.ARM_REVEAL)
        desk_of(app).runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)

    desk_of(app).text_size_chosen.emit(125)

    assert desk_of(app).runner.view.is_revealed is is_revealed


def test_paused_time_stands_as_it_was_at_once(app: App) -> None:
    desk_of(app).runner.resume(Timer(timedelta(minutes=4)))

    for size in (125, 150):
        desk_of(app).text_size_chosen.emit(size)

        deck = desk_of(app).console.deck
        assert deck.timer.accessibleName() == "Let the timer go on"
        assert deck._at_place.text() == "04:00"


def test_pause_from_before_a_break_is_known_after_it(app: App) -> None:
    desk = desk_of(app)
    desk.workbook.apply(AddBreak(ARROW.place, 15, "Coffee"))
    desk.runner.toggle_timer()
    before = next(step for step in desk.runner.route if step.kind is StepKind.BREAK)
    desk.runner.go_to_step(before)

    desk.text_size_chosen.emit(125)
    desk_of(app).runner.go_to_step(ARROW)

    assert desk_of(app).runner.state.timer.running_since is None
