"""What goes to the wall: the picture under its cover, and what a frozen wall keeps."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.setting import EnterStep
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.domain.rows import DifferingView
from icbo_desktop.domain.session import Position, SessionState
from icbo_desktop.domain.wall_state import Cover, WallState
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.session_time import ClockFace
from icbo_desktop.services.wall_feed import WallFeed, page_kept
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import make_item

ITEM = make_item("d1.one")
VIEWS = Step(StepKind.DIFFERING_VIEWS, Place(PlaceKind.STANDARD, ITEM))
CLOSING = Step(StepKind.CLOSING, Place(PlaceKind.CLOSING))
LIVE = WallState(is_shown=True, cover=Cover.NONE)
FROZEN = WallState(is_shown=True, cover=Cover.NONE, is_frozen=True)


def half_as_wide_as_high(text: str, size: float, _is_bold: bool) -> float:
    return len(text) * size / 2


@pytest.fixture
def feed(service: WorkbookService) -> WallFeed:
    feed = WallFeed(service, half_as_wide_as_high, WallLook())
    stand_at(feed, service, VIEWS, LIVE)
    return feed


def stand_at(feed: WallFeed, service: WorkbookService, step: Step, wall: WallState) -> None:
    route = plan_route(service.workshop, service.frameworks)
    feed.follow(route, SessionState(Position(route.index(step)), wall))


def look_ahead(feed: WallFeed, service: WorkbookService) -> None:
    stand_at(feed, service, VIEWS, FROZEN)
    stand_at(feed, service, CLOSING, FROZEN)


def test_a_frozen_wall_keeps_its_picture_in_another_look(
    feed: WallFeed, service: WorkbookService
) -> None:
    before = feed.room_scene
    look_ahead(feed, service)

    feed.set_look(WallLook(theme="dark"))

    assert feed.room_scene.alt == before.alt != feed.own_scene.alt
    assert feed.room_scene.ground != before.ground


def test_a_frozen_wall_in_another_look_shows_nothing_said_since(
    feed: WallFeed, service: WorkbookService
) -> None:
    look_ahead(feed, service)
    service.apply(AddDifferingView(ITEM, "Zebra"))

    feed.set_look(WallLook(ratio="4:3"))

    assert "Zebra" not in " ".join(feed.room_scene.reading)


def test_letting_a_frozen_wall_go_shows_where_the_facilitator_stands(
    feed: WallFeed, service: WorkbookService
) -> None:
    look_ahead(feed, service)

    stand_at(feed, service, CLOSING, LIVE)

    assert feed.room_scene == feed.own_scene


def test_an_edit_is_on_the_wall_at_once(feed: WallFeed, service: WorkbookService) -> None:
    service.apply(AddDifferingView(ITEM, "Zebra"))

    assert "Zebra" in " ".join(feed.room_scene.reading)


def test_a_visit_draws_nothing_anew(feed: WallFeed, service: WorkbookService) -> None:
    before = feed.pages(CLOSING, frozenset())

    service.log(EnterStep(VIEWS.key, ITEM))

    assert feed.pages(CLOSING, frozenset()) is before


def page(*reading: str) -> Scene:
    return Scene(16, 9, (), alt="", reading=reading)


FOR, AGAINST = page("Title", "For", "It is quick."), page("Title", "Against", "It is dear.")


def test_page_stays_at_its_side_when_the_other_side_grows_by_a_page() -> None:
    more = page("Title", "For", "It is near.")

    assert page_kept((FOR, AGAINST), (FOR, more, AGAINST), 1) == 2
    assert page_kept((FOR, more, AGAINST), (FOR, AGAINST), 2) == 1


def test_page_that_grows_itself_stays() -> None:
    grown = page("Title", "Against", "It is dear.", "It is far.")

    assert page_kept((FOR, AGAINST), (FOR, grown), 1) == 1
    assert page_kept((FOR,), (), 0) == 0


def test_of_pages_that_begin_alike_the_nearest_is_kept() -> None:
    assert page_kept((FOR, FOR, FOR), (FOR, FOR, FOR, FOR), 2) == 2


def test_room_goes_on_reading_the_same_view_when_one_before_it_grows(
    feed: WallFeed, service: WorkbookService
) -> None:
    for number in range(4):
        long = " ".join(f"view{number}word{place}" for place in range(16))
        service.apply(AddDifferingView(ITEM, long))
    route = plan_route(service.workshop, service.frameworks)
    pages = feed.pages(VIEWS, frozenset())
    last = len(pages) - 1
    feed.follow(route, SessionState(Position(route.index(VIEWS), last), LIVE))
    moved: list[int] = []
    feed.page_moved.connect(moved.append)
    words = feed.room_scene.reading[1:2]
    first = service.workshop.rows(DifferingView)[0]

    service.apply(ChangeRecord(replace(first, text=first.text + " another" * 60)))

    assert moved[-1:] > [last]
    assert feed.room_scene.reading[1:2] == words


def count(feed: WallFeed, service: WorkbookService, step: Step, page: int = 0) -> None:
    """Ask for the time that is left over that page of the step."""
    route = plan_route(service.workshop, service.frameworks)
    position = Position(route.index(step), page)
    feed.follow(route, SessionState(position, LIVE))
    feed.show_time(ClockFace("00:40", is_running=True, ends="", pace="", left="04:20"))
    feed.follow(route, SessionState(position, LIVE, is_counting=True))


def test_time_stands_above_what_the_step_says(feed: WallFeed, service: WorkbookService) -> None:
    words = set(feed.room_scene.reading)

    count(feed, service, VIEWS)

    assert words < set(feed.room_scene.reading)
    assert feed.room_scene.reading[-1] == "Time for this: 04:20"


def test_time_on_the_wall_follows_the_clock(feed: WallFeed, service: WorkbookService) -> None:
    count(feed, service, VIEWS)

    feed.show_time(ClockFace("00:41", is_running=True, ends="", pace="", left="04:19"))

    assert feed.room_scene.reading[-1] == "Time for this: 04:19"


def test_room_stays_at_its_words_when_the_time_comes_above_them(
    feed: WallFeed, service: WorkbookService
) -> None:
    for number in range(18):
        service.apply(AddDifferingView(ITEM, f"View {number} " + "and words " * 6))
    revealed = LIVE.revealed
    last = feed.page_count(VIEWS, revealed) - 1
    route = plan_route(service.workshop, service.frameworks)
    feed.follow(route, SessionState(Position(route.index(VIEWS), last), LIVE))
    words = set(feed.room_scene.reading)

    count(feed, service, VIEWS, last)

    pages = feed.pages(VIEWS, revealed, has_time=True)
    most = max(len(words & set(page.reading)) for page in pages)
    assert len(pages) > last + 1
    assert len(words & set(feed.room_scene.reading)) == most


def test_pages_of_another_place_are_counted_without_the_time(
    feed: WallFeed, service: WorkbookService
) -> None:
    before = feed.page_count(CLOSING, frozenset())

    count(feed, service, VIEWS)

    assert feed.page_count(CLOSING, frozenset()) == before


def test_a_frozen_wall_keeps_the_time_as_it_was(feed: WallFeed, service: WorkbookService) -> None:
    count(feed, service, VIEWS)
    route = plan_route(service.workshop, service.frameworks)
    position = Position(route.index(VIEWS))
    feed.follow(route, SessionState(position, FROZEN, is_counting=True))

    feed.show_time(ClockFace("00:50", is_running=True, ends="", pace="", left="04:10"))

    assert feed.room_scene.reading[-1] == "Time for this: 04:20"
