"""The start of the windows in a process of its own: painted first, furnished behind it, and nothing pressed is lost."""

import os
import subprocess
import sys

import pytest

TOLD = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from icbo_desktop import start_up
from icbo_desktop.ui.help.guide_window import GuideWindow

told = []

def tell(word):
    if word not in told:
        told.append(word)
        print(word, flush=True)

class Told(start_up.StartUp):
    def furnish(self):
        super().furnish()
        tell("furnished")

class Start(start_up.StartWindow):
    def __init__(self, recent):
        super().__init__(recent)
        self.painted.connect(lambda: tell("painted"))

def look():
    if any(isinstance(each, GuideWindow) for each in QApplication.topLevelWidgets()):
        tell("guide")
    if expected <= set(told):
        QApplication.quit()

start_up.StartUp, start_up.StartWindow = Told, Start
"""
USUAL = "expected = {'painted', 'furnished'}"
PRESSED_AT_ONCE = """
expected = {"painted", "furnished", "guide"}
class Pressed(Told):
    def show(self):
        super().show()
        QTest.keyClick(self._start.windowHandle(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
start_up.StartUp = Pressed
"""
NEVER_PAINTED = """
expected = {"furnished"}
Start.show = lambda self: None
"""
CLOSED_AT_ONCE = """
expected = {"nothing"}
class Closed(Start):
    def __init__(self, recent):
        super().__init__(recent)
        self.painted.connect(QApplication.quit)
start_up.StartWindow = Closed
"""
RUN = """
class Application(QApplication):
    def exec(self):
        looking = QTimer(self)
        looking.timeout.connect(look)
        looking.start(10)
        return QApplication.exec()
start_up.QApplication = Application
sys.exit(start_up.run_app(None))
"""


def run(script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", f"{TOLD}{script}{RUN}"]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=50, check=False
    )


@pytest.mark.parametrize(
    ("script", "told"),
    [
        (USUAL, ["painted", "furnished"]),
        (PRESSED_AT_ONCE, ["furnished", "painted", "guide"]),
        (NEVER_PAINTED, ["furnished"]),
        (CLOSED_AT_ONCE, ["painted"]),
    ],
    ids=["usual", "pressed before it is painted", "never painted", "closed as it is painted"],
)
def test_start_screen_stands_before_the_program_does(script, told):
    ended = run(script)

    assert ended.stdout.split() == told, ended.stderr
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr
