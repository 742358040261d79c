"""The wall speaks its own language, whatever the console speaks; a record another again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from icbo_desktop.domain.history import replay
from icbo_desktop.domain.rounds import current_round
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.domain.session import Position, SessionState
from icbo_desktop.domain.wall_state import Cover, WallState
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.wall_pictures import wall_picture
from icbo_desktop.services.worded import WordedFrameworks
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import ENGLISH, speak, speaking, spoken, tr
from tests.builders import make_item
from tests.made_up_language import MADE_UP, Content, is_made_up, made_up, put_at_hand, untold_on
from tests.unit.figures.rooms import measure

CLOSING = Step(StepKind.CLOSING, Place(PlaceKind.CLOSING))
VIEWS = Step(StepKind.DIFFERING_VIEWS, Place(PlaceKind.STANDARD, make_item("d1.one")))
LIVE = WallState(is_shown=True, cover=Cover.NONE)
FROZEN = replace(LIVE, is_frozen=True)
ASKED, THANKS = "A question for us", "Thank you"


@pytest.fixture(autouse=True)
def another_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    put_at_hand(monkeypatch)
    yield
    speak(ENGLISH)


@pytest.fixture
def feed(service: WorkbookService) -> WallFeed:
    return WallFeed(service, measure, WallLook(language=MADE_UP))


def stand_at(feed: WallFeed, service: WorkbookService, step: Step, wall: WallState) -> None:
    route = plan_route(service.workshop, service.frameworks)
    feed.follow(route, SessionState(Position(route.index(step)), wall))


def words_of(scene: Scene) -> str:
    return " ".join((scene.alt, *scene.reading))


def test_the_wall_speaks_its_language_and_the_console_its_own(
    feed: WallFeed, service: WorkbookService
) -> None:
    stand_at(feed, service, CLOSING, LIVE)

    assert made_up(ASKED, "", None) in words_of(feed.room_scene)
    assert feed.room_scene == feed.own_scene
    assert spoken() == ENGLISH


def test_whoever_hears_of_a_new_picture_speaks_the_console_s_language(
    feed: WallFeed, service: WorkbookService
) -> None:
    heard: list[str] = []
    feed.scene_changed.connect(lambda _scene: heard.append(spoken()))
    feed.own_scene_changed.connect(lambda _scene: heard.append(spoken()))

    stand_at(feed, service, CLOSING, LIVE)

    assert heard == [ENGLISH, ENGLISH]


def test_another_language_draws_pages_and_a_frozen_picture_anew(
    feed: WallFeed, service: WorkbookService
) -> None:
    stand_at(feed, service, CLOSING, FROZEN)

    feed.set_look(feed.look.with_language(ENGLISH))

    assert ASKED in words_of(feed.room_scene)
    assert THANKS in words_of(feed.pages(CLOSING, frozenset())[-1])


def test_the_covers_speak_it_too(feed: WallFeed, service: WorkbookService) -> None:
    for cover in (Cover.HOLDING, Cover.BLACK, Cover.WHITE):
        stand_at(feed, service, CLOSING, WallState(is_shown=True, cover=cover))

        assert is_made_up(words_of(feed.room_scene))


def test_a_picture_of_the_wall_says_what_the_wall_says(
    feed: WallFeed, service: WorkbookService
) -> None:
    stand_at(feed, service, VIEWS, LIVE)

    assert wall_picture(feed).reading == feed.room_scene.reading


def test_a_console_in_another_language_keeps_an_english_wall(
    feed: WallFeed, service: WorkbookService
) -> None:
    speak(MADE_UP)
    feed.set_look(WallLook(language=ENGLISH))
    stand_at(feed, service, CLOSING, LIVE)

    assert ASKED in words_of(feed.room_scene)
    assert is_made_up(tr("Save a record"))


def test_no_step_of_the_demo_says_anything_in_english() -> None:
    workshop = replay(demo_changes())[0]
    words = WordedFrameworks()
    frameworks = words.own(workshop)
    content = Content(workshop, frameworks)
    route = plan_route(workshop, frameworks)
    seen = frozenset(current_round(workshop, step.item) for step in route)
    views = [WallView(workshop, frameworks, measure, revealed=each) for each in (seen, frozenset())]

    with speaking(MADE_UP):
        untold = {
            found: step.key
            for view in views
            for step in route
            for page in wall_pages(step, view)
            for found in untold_on(page, content)
        }

    assert untold == {}
