"""The words that a framework wears: switched, undone, kept by a frozen wall, noted in the visits."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.setting import AddOverlay, EnterStep, WearOverlay
from icbo_desktop.domain.overlay import ItemWords, Overlay
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, plan_route
from icbo_desktop.domain.rows import FrozenOverlay, Visit
from icbo_desktop.domain.session import Position, SessionState
from icbo_desktop.domain.wall_state import Cover, WallEvent, WallState
from icbo_desktop.packs.frozen_overlay import frozen_overlay
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import make_framework, make_item
from tests.unit.services.conftest import SetClock

PLAIN = "Do people know who leads?"
STEP = Step(StepKind.STANDARD, Place(PlaceKind.STANDARD, make_item("d1.one")))


def make_overlay(statement: str = PLAIN, version: str = "1.0.0") -> FrozenOverlay:
    words = ItemWords("d1.one", statement=statement)
    overlay = Overlay("easy-read", "made-up", version, "Easy read", "restated", items=(words,))
    return frozen_overlay(overlay, make_framework())


@pytest.fixture
def dressed(service: WorkbookService) -> WorkbookService:
    """A workbook with easy-read words beside its framework's own, which are worn."""
    service.apply(AddOverlay(make_overlay()))
    return service


def statement(service: WorkbookService) -> str:
    return service.frameworks["made-up"].standard("d1.one").statement


def test_framework_reads_in_the_words_it_wears(dressed: WorkbookService) -> None:
    dressed.apply(WearOverlay("made-up", "easy-read"))

    assert statement(dressed) == PLAIN
    assert dressed.own_words["made-up"].standard("d1.one").statement != PLAIN


def test_undo_brings_the_words_of_before_back(dressed: WorkbookService) -> None:
    before = statement(dressed)
    dressed.apply(WearOverlay("made-up", "easy-read"))

    dressed.undo()

    assert statement(dressed) == before


def test_frameworks_are_the_same_mapping_until_words_change(dressed: WorkbookService) -> None:
    before = dressed.frameworks

    dressed.apply(EnterStep(STEP.key, STEP.item))

    assert dressed.frameworks is before


def test_newer_overlay_that_is_worn_is_read_at_once(dressed: WorkbookService) -> None:
    dressed.apply(WearOverlay("made-up", "easy-read"))

    dressed.apply(AddOverlay(make_overlay("Who leads?", "1.1.0")))

    assert statement(dressed) == "Who leads?"


def test_overlay_that_cannot_be_read_is_refused_and_changes_nothing(
    qtbot: QtBot, dressed: WorkbookService
) -> None:
    dressed.apply(AddOverlay(replace(make_overlay(), text="{}")))
    before = dressed.workshop

    with qtbot.waitSignal(dressed.problem):
        dressed.apply(WearOverlay("made-up", "easy-read"))

    assert dressed.workshop == before


def test_another_visit_begins_in_the_new_words(dressed: WorkbookService, clock: SetClock) -> None:
    runner = SessionRunner(dressed, lambda _step, _revealed: 1, clock)
    runner.go_to_step(STEP)
    runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)

    dressed.apply(WearOverlay("made-up", "easy-read"))

    visits = dressed.workshop.rows(Visit)
    assert [(visit.step_key, visit.overlay) for visit in visits[-2:]] == [
        (STEP.key, ""),
        (STEP.key, "easy-read"),
    ]
    assert [visit.left_at is None for visit in visits[-2:]] == [False, True]
    assert runner.view.step == STEP
    runner.end()


def test_words_changed_at_the_welcome_begin_no_visit(
    dressed: WorkbookService, clock: SetClock
) -> None:
    runner = SessionRunner(dressed, lambda _step, _revealed: 1, clock)
    runner.handle_wall_event(WallEvent.SHOW_FROM_START)
    before = len(dressed.workshop.rows(Visit))

    dressed.apply(WearOverlay("made-up", "easy-read"))

    assert len(dressed.workshop.rows(Visit)) == before
    runner.end()


def half_as_wide_as_high(text: str, size: float, _is_bold: bool) -> float:
    return len(text) * size / 2


def stand_at(feed: WallFeed, service: WorkbookService, wall: WallState) -> None:
    route = plan_route(service.workshop, service.frameworks)
    feed.follow(route, SessionState(Position(route.index(STEP)), wall))


@pytest.mark.parametrize(("is_frozen", "is_in_new_words"), [(False, True), (True, False)])
def test_wall_changes_its_words_unless_it_is_frozen(
    dressed: WorkbookService, is_frozen: bool, is_in_new_words: bool
) -> None:
    feed = WallFeed(dressed, half_as_wide_as_high, WallLook())
    wall = WallState(is_shown=True, cover=Cover.NONE)
    stand_at(feed, dressed, wall)
    stand_at(feed, dressed, replace(wall, is_frozen=is_frozen))

    dressed.apply(WearOverlay("made-up", "easy-read"))
    stand_at(feed, dressed, replace(wall, is_frozen=is_frozen))
    feed.set_look(WallLook(theme="dark"))

    assert (PLAIN in feed.room_scene.reading) is is_in_new_words
