"""A projector that is really pulled out and put back, on an X server that shows nothing to anybody.

The offscreen platform keeps the screens it began with; here the server's own monitors come and go.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TOOLS = ("Xvfb", "xrandr")
pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux" or not all(map(shutil.which, TOOLS)),
        reason="needs Xvfb and xrandr, which are there on Linux only",
    ),
    pytest.mark.timeout(120),
]
PULL_AND_PUT_BACK = """
import subprocess, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
application = QApplication([])
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.workbook_file import write_new
from icbo_desktop.ui.wall.screens import connected_screens
folder = Path(sys.argv[1])
LAPTOP, PROJECTOR = "1366/361x768/203+0+0", "1920/508x1080/286+1366+0"

def monitors(*words):
    subprocess.run(["xrandr", *words], check=True, capture_output=True)
    QTest.qWait(500)

def tell(what):
    on = desk.console.screen().name()
    print(what, desk.runner.state.wall.banner.value, desk.wall.isVisible(), on, sep="|")

monitors("--setmonitor", "laptop", LAPTOP, "screen")
monitors("--setmonitor", "projector", PROJECTOR, "none")
write_new(folder / "a.icbo", demo_changes())
desk = Desk(open_service(folder / "a.icbo"), Settings(folder / "settings.ini"))
desk.show()
desk.placing.choose(connected_screens()[1])
desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
tell("shown")
monitors("--delmonitor", "projector")
tell("unplugged")
desk.runner.go_forward()
monitors("--setmonitor", "projector", PROJECTOR, "none")
tell("plugged again")
desk.wall_events.handle(WallEvent.SHOW_FROM_HERE)
tell("shown from here")
monitors("--delmonitor", "projector")
monitors("--setmonitor", "projector", LAPTOP, "none")
tell("mirrored")
desk.close()
"""


@pytest.fixture
def display() -> Iterator[str]:
    """A server with room for two screens; it picks its own number."""
    read_end, write_end = os.pipe()
    size = "3286x1080x24"
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write_end)
        with os.fdopen(read_end) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


def test_pulled_projector_hides_the_wall_and_comes_back_in_holding(display: str, tmp_path: Path):
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }

    told = subprocess.run(
        [sys.executable, "-c", PULL_AND_PUT_BACK, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.splitlines() == [
        "shown|LIVE|True|laptop",
        "unplugged|NO WALL|False|laptop",
        "plugged again|HOLDING|True|laptop",
        "shown from here|LIVE|True|laptop",
        "mirrored|NO WALL|False|laptop",
    ]
