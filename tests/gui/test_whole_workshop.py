"""A whole workshop of 14 people through the real windows, by the keys of a clicker and a keyboard alone.

The wall's screen is pulled out and put back twice, and after every event the wall tells of no ratings but
those that the facilitator revealed. `Room` is kept here by hand, key by key; nobody asks the program.
"""

from collections.abc import Callable, Iterator

import pypdf
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.app import App
from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Action, DifferingView, Finding, Item, ParkedItem
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.self_test.tour_steps import FILE_NAME
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.wall_window import WallWindow
from tests.gui.facilitator import (
    IDS,
    LEAD,
    PRIORITIES,
    TALLIES,
    TIES,
    VIEW,
    VISION,
    WINDOWS,
    Workshopped,
    hold,
)
from tests.gui.room_watch import Room, RoomWatch, faults

pytestmark = [
    pytest.mark.timeout(300),
    # The offscreen platform says this of a window that is put in front, and nobody sees it.
    pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True),
]


@pytest.fixture(scope="module")
def held(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshopped]:
    """The workshop, held once; the tests ask what came of it."""
    folder = tmp_path_factory.mktemp("workshop")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(folder / "state"))
        apply_look(qapp)
        app = App(Settings(folder / "state" / "settings.ini"))
        kept = Workshopped(folder)
        hold(app, kept)
        app.start.close()
        app.start.deleteLater()
        yield kept


def test_wall_never_tells_of_ratings_that_were_not_revealed(held):
    assert held.faults == []
    assert held.looked > 10_000
    assert held.told >= 10  # scenes that did speak of ratings


def test_room_sees_a_round_once_it_is_revealed_and_how_it_moved(held):
    assert "14 of 14 in" in held.walls["tally"]
    assert "Middle 5. 8 in 10 people rated it 4 to 7." in held.walls["revealed"]
    assert "Second time round: 14 of 14 in" in held.walls["second tally"]
    assert "Middle 5 to 6; at least 9 moved." in held.walls["second revealed"]


@pytest.mark.parametrize("moment", ["hidden", "revealed"])
def test_screen_that_was_pulled_comes_back_in_holding(held, moment: str):
    assert held.banners[f"{moment}, unplugged"] is Banner.NO_WALL
    assert held.banners[f"{moment}, plugged"] is Banner.HOLDING
    assert held.banners[f"{moment}, shown again"] is Banner.LIVE


def test_what_was_hidden_or_revealed_before_the_cable_is_so_again_after_it(held):
    assert held.walls["hidden, shown again"] == held.walls["tally"]
    assert held.walls["revealed, shown again"] == held.walls["revealed"]


def test_standard_left_without_an_agreed_rating_is_hidden_on_the_way_back(held):
    assert "Wide apart." in held.walls["far apart"]
    assert held.walls["still at the standard"].count("Wide apart.")
    assert "Nothing is marked on it yet" in held.walls["back again"]


def test_clicker_covers_the_wall_and_its_f5_takes_nothing_off(held):
    assert held.walls["black"] == "Black"
    assert "We go on in a moment" in held.walls["clicker Esc"]
    assert held.walls["clicker F5"] == held.walls["clicker Esc"]


def test_profile_tells_what_was_revealed_and_of_the_rest_what_was_agreed(held):
    profile = held.walls["profile"]

    assert "I Strong relationships: 6, 8 in 10 people at 5 to 7, close" in profile
    assert "III Shared vision: 5, agreed" in profile
    assert "IV Shared priorities: 7, 8 in 10 people at 6 to 8, close" in profile
    assert "3 of 8 rated" in held.walls["overall"]


def test_break_of_the_agenda_tells_the_room_when_it_goes_on(held):
    assert "We go on at" in held.walls["break"]
    assert held.banners["after the break"] is Banner.LIVE
    assert len(held.workshop.rows(AgendaBreak)) == 1


def test_everything_typed_is_in_a_sound_workbook(held):
    workshop, ties = held.workshop, item_of(TIES)
    names = {group.id: group.name for group in workshop.groups}
    kept = ratings_by_group(workshop, ties, 2)

    assert check_workbook(held.path) == ()
    assert {names[key]: tuple(values) for key, values in kept.items()} == TALLIES[TIES, 2]
    assert [finding.found for finding in workshop.at(Finding, ties)] == ["some", "clear"]
    assert [view.text for view in workshop.at(DifferingView, ties)] == [VIEW.strip()]
    assert [action.who for action in workshop.at(Action, ties)] == ["Chief officers"]
    assert [row.outcome for row in workshop.rows(ParkedItem)] == ["later"]
    agreed = [agreed_value(workshop, item_of(each)) for each in IDS]
    assert agreed == [6, None, 5, 7]


def test_record_tells_what_was_said_and_what_the_room_was_not_shown(held):
    reader = pypdf.PdfReader(held.folder / f"{FILE_NAME}.pdf")
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)

    assert VIEW.strip() in text
    assert "Publish a map of who decides what" in text
    assert text.count("were not shown to the room") == 1  # the third standard's


@pytest.fixture
def arrow(held) -> Callable[[str, int], Scene]:
    """The arrow's page of a standard as it would be, were this round revealed."""
    workshop, frameworks = held.workshop, thaw_all(held.workshop)

    def page(title: str, *numbers: int) -> Scene:
        place = Place(PlaceKind.STANDARD, item_of(title))
        seen = frozenset(RatedRound(item_of(title), number) for number in numbers)
        view = WallView(workshop, frameworks, qt_measure(), revealed=seen)
        return wall_pages(Step(StepKind.ARROW, place), view)[0]

    return page


def test_watch_catches_every_way_in_which_hidden_ratings_are_told(arrow):
    found = " ".join(faults(arrow(VISION, 1), Room(TALLIES, WINDOWS)))

    assert "speaks of ratings" in found
    assert "says the ratings" in found
    assert "shows dots at [4, 4, 4, 5," in found


def test_watch_catches_a_first_round_that_comes_with_the_second(arrow):
    room = Room(TALLIES, WINDOWS)
    room.reveal(PRIORITIES, 2)

    found = " ".join(faults(arrow(PRIORITIES, 1, 2), room))

    assert "speaks of a round before" in found
    assert "says the ratings" in found
    assert "shows outlines at [1, 1, 2," in found
    assert faults(arrow(PRIORITIES, 2), room) == []


def test_watch_catches_a_profile_that_tells_of_hidden_ratings(held):
    workshop, frameworks = held.workshop, thaw_all(held.workshop)
    place = Place(PlaceKind.DOMAIN_CLOSE, Item("icbo-2018", "d1"))
    room = Room(TALLIES, WINDOWS, shown={(TIES, 2), (PRIORITIES, 2)})

    shown = frozenset(RatedRound(item_of(title), 2) for title in (TIES, PRIORITIES))
    view = WallView(workshop, frameworks, qt_measure(), shown=shown | {RatedRound(item_of(LEAD))})
    (page, *_) = wall_pages(Step(StepKind.DOMAIN_PROFILE, place), view)

    assert [fault.partition(": ")[2] for fault in faults(page, room)] == [
        "tells where 8 in 10 people stand on Shared leadership: (3, 8)"
    ]


def test_watch_looks_at_the_wall_before_it_is_painted(qtbot: QtBot, arrow):
    wall = WallWindow()
    qtbot.addWidget(wall)
    watch = RoomWatch(wall, Room(TALLIES, WINDOWS))

    wall.show_scene(arrow(VISION, 1))
    wall.show()
    qtbot.waitExposed(wall)

    assert watch.faults != []
    watch.stop()


def item_of(title: str) -> Item:
    return Item("icbo-2018", IDS[title])
