"""The house keeps its own promises: two screens, a home of one's own, no window left open."""

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from icbo_desktop.locations import state_dir

TESTS = Path(__file__).resolve().parent
LEAVES_A_WINDOW = """
from PySide6.QtWidgets import QLabel

kept = []


def test_leaves_a_window(qapp):
    kept.append(QLabel("left"))
    kept[0].show()


def test_closes_its_window(qtbot):
    label = QLabel("closed")
    qtbot.addWidget(label)
    label.show()
"""


def test_there_are_a_laptop_and_a_projector(qapp):
    sizes = [(screen.name(), screen.size().toTuple()) for screen in qapp.screens()]

    assert sizes == [("laptop", (1366, 768)), ("projector", (1920, 1080))]


def test_home_and_state_lie_in_a_folder_of_the_test(own_home):
    writable = QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.GenericConfigLocation
    )

    assert Path.home() == own_home
    assert state_dir().is_relative_to(own_home)
    assert Path(writable).is_relative_to(own_home)


def test_qt_settings_lie_in_the_home_of_the_test(own_home):
    settings = QSettings("icbo", "desktop")

    assert Path(settings.fileName()).is_relative_to(own_home)


def test_window_left_open_fails_its_test_and_no_other(tmp_path):
    for name in ("conftest.py", "two_screens.json"):
        shutil.copy(TESTS / name, tmp_path)
    (tmp_path / "test_windows.py").write_text(LEAVES_A_WINDOW, encoding="utf-8")

    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [*command, tmp_path], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert "left windows open: QLabel" in run.stdout
    assert "2 passed, 1 error" in run.stdout
