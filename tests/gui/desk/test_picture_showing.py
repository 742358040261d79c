"""From a file in the workbook to the wall, and what is said of one that is damaged."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.picture_showing import PictureShowing
from icbo_desktop.domain.edits.attachments import AddAttachment
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.figures.shapes import Picture
from icbo_desktop.services.attachments import Attachments
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import packed
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from icbo_desktop.ui.shared.fonts import qt_measure
from tests.attached_files import PDF, make_png
from tests.builders import make_first_change, make_frozen, make_item


class Showing:
    """A session without windows that can show pictures."""

    def __init__(self, workbook: WorkbookService) -> None:
        self.workbook = workbook
        self.attachments = Attachments(workbook)
        self.feed = WallFeed(workbook, qt_measure(), WallLook())
        self.runner = SessionRunner(workbook, self.feed.page_count, system_clock)
        self.runner.state_changed.connect(self.follow)
        self.showing = PictureShowing(self.attachments, self.feed, self.runner)
        self.follow()

    def follow(self, _state: object = None) -> None:
        self.feed.follow(self.runner.route, self.runner.state)

    def kept(
        self, content: bytes, content_type: str = "image/png", claimed: str = ""
    ) -> Attachment:
        """An attachment with these bytes, or with a fingerprint that is not theirs."""

        digest = claimed or hashlib.sha256(content).hexdigest()
        edit = AddAttachment(make_item(), "a1", "flip.png", content_type, len(content), digest)
        self.workbook.apply(edit, packed("a1", content))
        return self.workbook.workshop.get(Attachment, "a1")

    @property
    def shows_picture(self) -> bool:
        return any(isinstance(shape, Picture) for shape in self.feed.own_scene.shapes)


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Showing]:
    path = tmp_path / "north.icbo"
    create_workbook(path, make_first_change(frozen=make_frozen()))
    session = Showing(WorkbookService(open_workbook(path), system_clock))
    yield session
    session.attachments.close()
    session.showing.close()
    session.runner.end()
    session.workbook.close()


def test_picture_that_was_asked_for_is_shown(qtbot: QtBot, session: Showing):
    session.showing.show(session.kept(make_png(64, 48)))

    qtbot.waitUntil(lambda: session.shows_picture)


def test_damaged_bytes_are_said_and_never_shown(qtbot: QtBot, session: Showing):
    with qtbot.waitSignal(session.attachments.problem) as heard:
        session.showing.show(session.kept(make_png(), claimed="0" * 64))

    assert heard.args == ["“flip.png” is damaged in this workbook, so it is not shown."]
    assert not session.shows_picture


def test_picture_that_cannot_be_decoded_is_said_and_never_shown(qtbot: QtBot, session: Showing):
    with qtbot.waitSignal(session.showing.problem) as heard:
        session.showing.show(session.kept(make_png()[:-25]))

    assert heard.args == ["“flip.png” is damaged or too large, so it is not shown."]
    assert not session.shows_picture


def test_document_is_never_put_on_the_wall(session: Showing):
    session.showing.show(session.kept(PDF, "application/pdf"))
    session.showing.wait()

    assert not session.shows_picture
