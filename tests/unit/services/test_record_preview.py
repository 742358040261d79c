"""The preview of a record on another thread: of the workshop as it is, and only the last that was asked for."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.domain.record_preview import RecordPreview
from icbo_desktop.services.record_preview import RecordPreviews
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import group_id, make_item
from tests.unit.services.conftest import SetClock

WAIT_SECONDS = 10


@pytest.fixture
def previews(service: WorkbookService, clock: SetClock) -> Iterator[RecordPreviews]:
    previews = RecordPreviews(service, clock)
    yield previews
    previews.close()


def test_preview_tells_what_was_said_just_now(
    qtbot: QtBot, previews: RecordPreviews, service: WorkbookService
) -> None:
    council = group_id(service.workshop, "Council")
    service.apply(AddDifferingView(make_item(), "Too slow.", "groups", (council,)))

    with qtbot.waitSignal(previews.made) as made:
        previews.ask("group")

    assert made.args is not None
    (line,) = made.args[0].lines
    assert (line.text, line.holder) == ("“Too slow.”", "Council")


def test_more_than_was_agreed_is_refused_in_words(qtbot: QtBot, previews: RecordPreviews) -> None:
    with qtbot.waitSignal(previews.failed) as failed:
        previews.ask("role")

    assert failed.args is not None
    assert "cannot say more" in failed.args[0]


def test_only_the_last_of_those_asked_for_meanwhile_is_made(
    qtbot: QtBot, previews: RecordPreviews
) -> None:
    made: list[str] = []
    asked = Event()

    def note(preview: RecordPreview) -> None:
        made.append(preview.attribution)
        # The first keeps the thread until all the others were asked for.
        assert asked.wait(WAIT_SECONDS)

    previews.made.connect(note, Qt.ConnectionType.DirectConnection)

    previews.ask("none")
    qtbot.waitUntil(lambda: bool(made))
    for attribution in ("group", "none", "group"):
        previews.ask(attribution)
    asked.set()
    qtbot.waitUntil(lambda: len(made) == 2)

    previews.close()
    assert made == ["none", "group"]
