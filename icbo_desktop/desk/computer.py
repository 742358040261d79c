"""What a report of a fault says of the computer: nothing that tells whose it is."""

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from icbo_desktop import __version__
from icbo_desktop.translation import tr


def this_computer() -> dict[str, str]:
    """Versions, and the sizes of the screens; no name of the machine, of a person or of a screen."""
    return {
        "Version": __version__,
        "System": platform.platform(),
        "Python": platform.python_version(),
        "Qt": tr(
            "{qversion}, PySide6 {version}, {platformname}",
            qversion=qVersion(),
            version=PySide6.__version__,
            platformname=QGuiApplication.platformName(),
        ),
        "Screens": ", ".join(screen_words(screen) for screen in QGuiApplication.screens()),
    }


def screen_words(screen: QScreen) -> str:
    size = screen.size()
    return tr(
        "{width} x {height} at {round} %",
        width=size.width(),
        height=size.height(),
        round=round(screen.devicePixelRatio() * 100),
    )
