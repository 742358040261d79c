"""The start of the windows in a process of its own: painted first, furnished behind it, and nothing pressed is lost."""

import os
import subprocess
import sys

import pytest

from icbo_desktop import start_up

TOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from icbo_desktop import start_up
from icbo_desktop.ui.help.guide_window import GuideWindow

told, words = [], [None]

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
# However slow the machine: what is tried here does not wait for the painting in vain.
PATIENT = "start_up.UNPAINTED_MILLISECONDS = 60_000\n"
USUAL = "expected = {'painted', 'furnished'}"
PRESSED_AT_ONCE = """
expected = {"painted", "furnished", "guide"}
class Pressed(Told):
    def show(self):
        super().show()
        QTest.keyClick(self._start.windowHandle(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
start_up.StartUp = Pressed
"""
CLICKED_AT_ONCE = """
expected = {"painted", "furnished", "guide"}
class Clicked(Told):
    def show(self):
        super().show()
        window, button = self._start.windowHandle(), self._start.guide_button
        place = button.mapTo(self._start, button.rect().center())
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
start_up.StartUp = Clicked
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
UNBUILT = """
expected = {"said"}
def fail(*_):
    raise KeyError("failed")
from icbo_desktop import app
app.App = fail
class Saying(Start):
    def show_problem(self, sentence):
        super().show_problem(sentence)
        if "could not be loaded" in self.problem:
            print("said", flush=True)
            QTimer.singleShot(2 * start_up.UNPAINTED_MILLISECONDS, self.press_the_key_to_quit)
    def press_the_key_to_quit(self):
        QTest.keyClick(self.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
start_up.StartWindow = Saying
"""
FAILED_BEHIND = """
expected = {"crash dialog"}
def fail(*_):
    raise KeyError("failed")
from icbo_desktop.services import running_mark
running_mark.take_marks = fail
def look():
    if any(type(each).__name__ == "CrashDialog" for each in QApplication.topLevelWidgets()):
        tell("crash dialog")
        QApplication.quit()
"""
LEFT_OPEN = """
expected = {"left.icbo"}
from icbo_desktop.app import App
from icbo_desktop.locations import state_dir
from icbo_desktop.services.crash_report import reports_dir
reports_dir().mkdir(parents=True)
(reports_dir() / "running-1.txt").touch()
start_up.Settings(state_dir() / "settings.ini").left_open.note(Path("left.icbo"))
def open_left(self, path, then):
    tell(path.name)
App.open = open_left
class Pressed(Told):
    def show(self):
        super().show()
        QTest.keyClick(self._start.windowHandle(), Qt.Key.Key_Return)
start_up.StartUp = Pressed
"""
STARTED_WITH = """
expected = {"earlier.json"}
from icbo_desktop.app import App
def open_or_ask(self, path):
    tell(path.name)
App.open_or_ask = open_or_ask
words = [Path("earlier.json")]
"""
RUN = """
class Application(QApplication):
    def exec(self):
        looking = QTimer(self)
        looking.timeout.connect(look)
        looking.start(10)
        return QApplication.exec()
start_up.QApplication = Application
sys.exit(start_up.run_app(*words))
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
        (PATIENT + USUAL, ["painted", "furnished"]),
        (NEVER_PAINTED, ["furnished"]),
        (PATIENT + CLOSED_AT_ONCE, ["painted"]),
    ],
    ids=["usual", "never painted", "closed as it is painted"],
)
def test_start_screen_stands_before_the_program_does(script, told):
    ended = run(script)

    assert ended.stdout.split() == told, ended.stderr
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("script", [PRESSED_AT_ONCE, CLICKED_AT_ONCE], ids=["key", "click"])
def test_what_is_pressed_before_the_first_painting_is_done(script):
    ended = run(PATIENT + script)

    first, *others = ended.stdout.split()
    assert first == "furnished", ended.stderr
    assert sorted(others) == ["guide", "painted"]
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr


def test_program_that_cannot_be_built_says_so_once_and_is_closed_by_its_key():
    ended = run(UNBUILT)

    assert ended.stdout.split().count("said") == 1
    assert ended.returncode == start_up.AT_FAULT
    assert ended.stderr.count("KeyError") == 1


def test_fault_behind_the_start_screen_is_asked_about_as_any_other():
    ended = run(FAILED_BEHIND)

    assert "crash dialog" in ended.stdout


def test_record_that_the_program_is_started_with_is_read_as_one_that_is_opened():
    ended = run(STARTED_WITH)

    assert "earlier.json" in ended.stdout


def test_enter_at_once_goes_on_with_the_workbook_of_a_session_that_ended_suddenly():
    ended = run(LEFT_OPEN)

    assert "left.icbo" in ended.stdout
