"""A picture before a step: content that the facilitator sends, which only a key of theirs takes off."""

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.attachments import AddAttachment, SetCaption
from icbo_desktop.domain.edits.edit import DeleteRecord
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Assessment
from icbo_desktop.domain.session import Position
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.figures.shapes import Picture, Pixels, Scene
from icbo_desktop.figures.wall.picture_pages import WallPicture
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import make_item

PHOTO = Pixels(4, 3, 12, bytes(36))


class Room:
    """A session whose wall is fed, with a picture at hand."""

    def __init__(self, service: WorkbookService, clock) -> None:
        self.service = service
        self.feed = WallFeed(service, lambda text, size, _bold: 0.5 * size * len(text), WallLook())
        self.runner = SessionRunner(service, self.feed.page_count, clock)
        self.runner.state_changed.connect(self.follow)
        service.apply(AddAttachment(make_item(), "a1", "flip.png", "image/png", 36, "0" * 64))
        self.row = service.workshop.get(Attachment, "a1")
        self.feed.keep_picture(WallPicture(self.row, PHOTO))
        self.follow()

    def follow(self, _state: object = None) -> None:
        self.feed.follow(self.runner.route, self.runner.state)

    def act(self, *events: WallEvent) -> None:
        for event in events:
            self.runner.handle_wall_event(event)

    @property
    def shows_picture(self) -> bool:
        return has_picture(self.feed.room_scene)

    @property
    def position(self) -> Position:
        return self.runner.state.position


def has_picture(scene: Scene) -> bool:
    return any(isinstance(shape, Picture) for shape in scene.shapes)


@pytest.fixture
def room(qtbot: QtBot, service: WorkbookService, clock):
    room = Room(service, clock)
    room.act(WallEvent.SHOW_FROM_HERE)
    yield room
    room.runner.end()


def to_arrow(room: Room) -> None:
    """Stand at the first standard's arrow with ratings that nobody has revealed."""
    groups = room.service.workshop.groups
    room.service.apply(SetTally(make_item(), groups[0].id, 1, (3, 8)))
    step = next(each for each in room.runner.route if each.kind is StepKind.ARROW)
    room.runner.go_to_step(step)


def test_picture_is_shown_when_it_is_sent(room: Room):
    before = room.shows_picture

    room.runner.show_picture("a1")

    assert (before, room.shows_picture, room.runner.state.wall.banner) == (False, True, Banner.LIVE)


@pytest.mark.parametrize("key", ["go_forward", "go_back"])
def test_next_key_goes_back_to_the_step(room: Room, key: str):
    room.runner.go_forward()
    here, scene = room.position, room.feed.room_scene
    room.runner.show_picture("a1")

    getattr(room.runner, key)()

    assert (room.position, room.shows_picture) == (here, False)
    assert room.feed.room_scene == scene


def test_going_elsewhere_takes_it_off(room: Room):
    room.runner.show_picture("a1")

    room.runner.go_to_last_step()
    room.runner.browse(room.runner.route[-1].place)
    room.runner.commit_browsing()

    assert not room.shows_picture


@pytest.mark.parametrize("event", [WallEvent.ESCAPE, WallEvent.UNPLUGGED, WallEvent.TOGGLE_BLACK])
def test_covers_lie_over_it(room: Room, event: WallEvent):
    room.runner.show_picture("a1")

    room.act(event)

    assert not room.shows_picture


def test_frozen_wall_keeps_it_while_the_facilitator_goes_on(room: Room):
    room.runner.show_picture("a1")
    room.act(WallEvent.TOGGLE_FREEZE)

    room.runner.go_forward()

    assert (room.shows_picture, has_picture(room.feed.own_scene)) == (True, False)


def test_nothing_is_put_up_where_there_is_no_wall(qtbot: QtBot, service: WorkbookService, clock):
    room = Room(service, clock)

    room.runner.show_picture("a1")

    assert (room.runner.state.wall.banner, room.shows_picture) == (Banner.NO_WALL, False)
    assert has_picture(room.feed.own_scene)
    room.runner.end()


def test_picture_taken_away_while_it_is_shown_falls_to_holding(room: Room):
    to_arrow(room)
    room.act(WallEvent.ARM_REVEAL, WallEvent.CONFIRM_REVEAL)
    room.runner.show_picture("a1")

    room.service.apply(DeleteRecord(room.row))

    assert room.runner.state.wall.banner is Banner.HOLDING
    assert not room.shows_picture


def test_attachment_that_is_gone_is_not_shown(room: Room):
    room.service.apply(DeleteRecord(room.row))

    room.runner.show_picture("a1")

    assert (room.runner.state.picture, room.shows_picture) == ("", False)


def test_reveal_takes_it_off_and_only_then_counts_as_seen(room: Room):
    to_arrow(room)
    room.runner.show_picture("a1")
    seen_before = room.service.workshop.rows(Assessment)

    room.act(WallEvent.ARM_REVEAL, WallEvent.CONFIRM_REVEAL)

    assert (seen_before, room.shows_picture) == ((), False)
    assert [row.revealed_round for row in room.service.workshop.rows(Assessment)] == [1]


def test_caption_is_followed_while_it_is_shown(room: Room):
    room.runner.show_picture("a1")

    room.service.apply(SetCaption(room.row, "The morning"))

    assert "The morning" in room.feed.room_scene.alt
