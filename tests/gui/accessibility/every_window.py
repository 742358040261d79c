"""Every window that the program is pictured in, for something else than a camera to look at."""

import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

import screenshots
import screenshots_editor
import screenshots_help
from icbo_desktop.services.demo import make_demo
from icbo_desktop.ui.shared.look import apply_look
from unseen import settle

SMALL_LAPTOP = {"1366x768": (1366, 768)}
Check = Callable[[QWidget], Iterator[str] | list[str]]


class Walker:
    """Takes the camera's place. `faults` holds what each check found, by the sentence, with the names of the pictures."""

    def __init__(self, *checks: Check) -> None:
        self._checks = checks
        self.seen: list[str] = []
        self.faults: defaultdict[str, list[str]] = defaultdict(list)

    def wants(self, name: str) -> bool:
        return True

    def wants_some(self, folder: str) -> bool:
        return True

    def keep(self, picture: QImage, name: str) -> None:
        """A picture without a window has nothing to walk."""

    def take(self, widget: QWidget, name: str) -> None:
        settle()
        self.seen.append(name)
        for check in self._checks:
            for fault in check(widget):
                self.faults[fault].append(name)

    @property
    def told(self) -> str:
        """What was found, one line each."""
        lines = (f"{fault}   at {', '.join(names[:3])}" for fault, names in self.faults.items())
        return "\n".join(sorted(lines))


def walk_all(application: QApplication, walker: Walker, scale: float) -> None:
    """Start screen, console, dialogs and editor at a size of text. The walls are pictures, and are not walked."""
    text = f"{scale:.0%}"
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        demo = home / "Northborough.icbo"
        make_demo(demo)
        apply_look(application, scale)
        screenshots.picture_start(walker, home, demo, text)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(screenshots, "LAPTOPS", SMALL_LAPTOP)
            screenshots.picture_desk(walker, home, demo, text)
        screenshots_editor.picture_editor(walker, text)


def walk_help(application: QApplication, walker: Walker) -> None:
    """Settings, guide, tour and console in each theme, the first three also at twice the text."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        demo = home / "Northborough.icbo"
        make_demo(demo)
        screenshots_help.picture_help(walker, application, home, demo)
