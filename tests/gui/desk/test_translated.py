"""Everything that the console, its menus and the wall say is said in another language, too.

A made-up language is spoken, and whatever is left in English must be content: words of a framework or of people.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind, places
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.domain.wording import plural
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.services.languages import LANGUAGES
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.ui.console.capture_words import CaptureKind
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.rating_card import TALLY, WITHOUT, RatingCard
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screen_labels import label_on
from tests.gui.console.shipped_views import shipped_view
from tests.gui.english_left import Content, english_left, made_up_language

PACKS = sorted(path.parent.name for path in frameworks_dir().glob("*/pack.yaml"))


@pytest.fixture(autouse=True)
def other_language(qapp: QApplication) -> Iterator[None]:
    apply_look(qapp)
    with made_up_language():
        yield
    qapp.setStyleSheet("")


@pytest.fixture
def content(desk: Desk) -> Content:
    return content_of(desk.runner.view)


def content_of(view: SessionView) -> Content:
    """What the workshop and its frameworks say, these of several standards, too; a language is named in its own."""
    words = [plural(each.words.standard) for each in view.frameworks.values()]
    return Content(view, words, LANGUAGES)


def first_of_each_kind(route: tuple[Step, ...]) -> dict[StepKind, Step]:
    """A step of each kind that the route has."""
    return {step.kind: step for step in reversed(route)}


def first_places(route: tuple[Step, ...]) -> dict[PlaceKind, Place]:
    """A place of each kind that the route has."""
    return {place.kind: place for place in reversed(places(route))}


def test_console_and_wall_at_each_kind_of_step(desk: Desk, content: Content):
    left: list[str] = []
    for step in first_of_each_kind(desk.runner.route).values():
        desk.runner.go_to_step(step)
        left += english_left(desk.console, content) + english_left(desk.wall, content)

    assert sorted(set(left)) == []


def test_wall_with_ratings_revealed_and_covers_on(desk: Desk, content: Content):
    desk.runner.go_to_step(first_of_each_kind(desk.runner.route)[StepKind.ARROW])
    left: list[str] = []
    for event in (
        WallEvent.ARM_REVEAL,
        WallEvent.CONFIRM_REVEAL,
        WallEvent.TOGGLE_FREEZE,
        WallEvent.TOGGLE_FREEZE,
        WallEvent.TOGGLE_BLACK,
        WallEvent.TOGGLE_WHITE,
        WallEvent.TOGGLE_HOLDING,
    ):
        desk.runner.handle_wall_event(event)
        left += english_left(desk.console, content) + english_left(desk.wall, content)

    assert sorted(set(left)) == []


def test_capture_of_each_kind(desk: Desk, content: Content):
    left: list[str] = []
    for kind in CaptureKind:
        desk.console.run_command(f"capture_{kind}")
        left += english_left(desk.console.capture, content)

    assert sorted(set(left)) == []


def test_editor_of_each_captured_record(desk: Desk, content: Content):
    kinds: set[str] = set()
    left: list[str] = []
    for place in places(desk.runner.route):
        desk.runner.browse(place)
        for card in desk.console.capture.lists.cards:
            if card.record.table not in kinds:
                kinds.add(card.record.table)
                card.open_editor()
                left += english_left(card, content)

    assert len(kinds) > 2
    assert sorted(set(left)) == []


@pytest.mark.parametrize("part", [TALLY, WITHOUT])
def test_folded_parts_of_a_rating(desk: Desk, content: Content, part: str):
    desk.runner.go_to_step(first_of_each_kind(desk.runner.route)[StepKind.ARROW])
    for card in desk.console.centre.findChildren(RatingCard):
        card.open_part(part)

    assert english_left(desk.console.centre, content) == []


@pytest.mark.parametrize("pack_id", PACKS)
def test_console_at_each_kind_of_place_of_each_framework(qtbot: QtBot, pack_id: str):
    view = shipped_view(pack_id)
    console = ConsoleWindow()
    qtbot.addWidget(console)
    left: list[str] = []
    for place in first_places(view.route).values():
        console.show_session(replace(shipped_view(pack_id, at=place), workshop=view.workshop))
        left += english_left(console, content_of(view))

    assert sorted(set(left)) == []


def test_console_of_several_frameworks_that_cannot_save(qtbot: QtBot):
    view = shipped_view(*PACKS[:2])
    console = ConsoleWindow()
    qtbot.addWidget(console)
    console.show_session(view)
    console.show_save_state(SaveState("saving"))

    assert english_left(console, content_of(view)) == []


def test_names_on_the_screens(qtbot: QtBot, qapp: QApplication):
    label = label_on(qapp.primaryScreen(), 1)
    qtbot.addWidget(label)

    assert english_left(label, Content(qapp.primaryScreen().name())) == []
