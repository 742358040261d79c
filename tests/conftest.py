"""What holds for every test: two offscreen screens, a home folder of its own, no window left open."""

import gc
import os
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

PATIENCE_MILLISECONDS = 20_000
TESTS_BETWEEN_FULL_COLLECTIONS = 200
SCREENS = Path(__file__).resolve().parent / os.environ.get("ICBO_TEST_SCREENS", "two_screens.json")

# Before anything imports Qt. The tests never use the screen of the person who runs them.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
# Qt's own scaling of the developer's desktop must not reach the tests.
for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)

# A busy machine is no fault of the code. In CI the examples are the same each time, so that a rare find
# does not stop somebody else's change; on a developer's machine they are new each time.
settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")

# Nor is it when something comes late from a thread: pytest-qt by itself gives up after five seconds.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    assert wait.__kwdefaults__ is not None
    wait.__kwdefaults__["timeout"] = PATIENCE_MILLISECONDS


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home folder, so that the real one is neither read nor written."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))
    for variable, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("LOCALAPPDATA", "AppData/Local"),
        ("APPDATA", "AppData/Roaming"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
    monkeypatch.delenv("ICBO_DESKTOP_FRAMEWORKS", raising=False)
    _point_qt_settings_at(home)
    return home


@pytest.fixture(autouse=True)
def no_window_left_open() -> Iterator[None]:
    """Fail a test that leaves a top-level window showing; the next test would meet it."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in left]
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert not names, f"The test left windows open: {', '.join(names)}"


@pytest.fixture(autouse=True)
def garbage_collected_here(tests_so_far: Iterator[int]) -> Iterator[None]:
    """Collect between two tests, on this thread, as the program does when it rests (services/rest_collector.py)."""
    gc.disable()
    yield
    gc.collect(2 if next(tests_so_far) % TESTS_BETWEEN_FULL_COLLECTIONS == 0 else 0)


@pytest.fixture(scope="session")
def tests_so_far() -> Iterator[int]:
    return count(1)


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """Forget which folders and keys a test chose: there is one application for all of them."""
    yield
    folders = sys.modules.get("icbo_desktop.ui.shared.last_folders")
    keys = sys.modules.get("icbo_desktop.ui.shared.keys_in_use")
    keymap = sys.modules.get("icbo_desktop.ui.shared.keymap")
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return
    if folders is not None:
        folders.last_folders().use({})
    if keys is not None and keymap is not None:
        keys.keys_in_use().use(keymap.USUAL)


def _point_qt_settings_at(home: Path) -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    settings = core.QSettings
    for form in (settings.Format.NativeFormat, settings.Format.IniFormat):
        for scope in (settings.Scope.UserScope, settings.Scope.SystemScope):
            settings.setPath(form, scope, str(home / ".config"))
