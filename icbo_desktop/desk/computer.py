"""What a report of a fault says of the computer: nothing that tells whose it is."""

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from icbo_desktop import __version__


def this_computer() -> dict[str, str]:
    """Versions, and the sizes of the screens; no name of the machine, of a person or of a screen."""
    return {
        "Version": __version__,
        "System": platform.platform(),
        "Python": platform.python_version(),
        "Qt": f"{qVersion()}, PySide6 {PySide6.__version__}, {QGuiApplication.platformName()}",
        "Screens": ", ".join(screen_words(screen) for screen in QGuiApplication.screens()),
    }


def screen_words(screen: QScreen) -> str:
    size = screen.size()
    return f"{size.width()} x {size.height()} at {round(screen.devicePixelRatio() * 100)} %"
