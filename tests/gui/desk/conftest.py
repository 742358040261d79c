"""The real desk on the demo workshop: console on the laptop's screen, wall on the projector's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.workbook_file import write_new
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "north.icbo"
    write_new(path, demo_changes())
    return path


@pytest.fixture
def workbook_path(demo_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "north.icbo"
    path.write_bytes(demo_file.read_bytes())
    return path


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, workbook_path: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk whose wall fills the projector, live."""
    apply_look(qapp)
    desk = Desk(open_service(workbook_path), Settings(tmp_path / "settings.ini"))
    desk.show()
    qtbot.waitExposed(desk.console)
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    yield desk
    if desk.is_open:
        desk.close()
    desk.deleteLater()
