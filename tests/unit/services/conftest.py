"""A real workbook file for the services, and a clock that a test can set."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from tests.builders import MORNING, make_first_change, make_frozen


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now

    def move(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "north.icbo"
    create_workbook(path, make_first_change(frozen=make_frozen()))
    return path


@pytest.fixture
def service(qtbot: QtBot, path: Path, clock: SetClock) -> Iterator[WorkbookService]:
    service = WorkbookService(open_workbook(path), clock)
    yield service
    service.close()
