"""Which rounds the room was shown is still known after the workbook was closed and opened again."""

from pathlib import Path

from icbo_desktop.domain.edits.rating import MarkRevealed
from icbo_desktop.domain.rounds import NO_ROUNDS, RatedRound
from icbo_desktop.services.rounds_shown import RoundsShown
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_item
from tests.unit.services.conftest import SetClock

ITEM = make_item()
BOTH = {RatedRound(ITEM, 1), RatedRound(ITEM, 2)}


def test_reveals_are_taken_in_as_they_come(service: WorkbookService) -> None:
    shown = RoundsShown(service)
    service.log(MarkRevealed(ITEM, 1))
    shown.follow(NO_ROUNDS)
    service.log(MarkRevealed(ITEM, 2))

    shown.follow(NO_ROUNDS)

    assert shown.now == BOTH


def test_both_rounds_are_known_when_the_workbook_is_opened_again(
    service: WorkbookService, path: Path, clock: SetClock
) -> None:
    service.log(MarkRevealed(ITEM, 1))
    service.log(MarkRevealed(ITEM, 2))
    service.close()

    again = WorkbookService(open_workbook(path, read_only=True), clock)
    assert RoundsShown(again).now == BOTH
