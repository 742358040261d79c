"""The preview of a record on another thread: of the workshop as it is, and only the last that was asked for."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.services.record_preview import RecordPreviews
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import group_id, make_item
from tests.unit.services.conftest import SetClock


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


def test_the_last_that_was_asked_for_is_made_in_the_end(
    qtbot: QtBot, previews: RecordPreviews
) -> None:
    made: list[str] = []
    previews.made.connect(lambda preview: made.append(preview.attribution))

    for _ in range(5):
        previews.ask("group")
        previews.ask("none")
    qtbot.waitUntil(lambda: bool(made) and made[-1] == "none")

    assert len(made) < 10, "those overtaken are left out"
