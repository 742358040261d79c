"""The program's windows where nobody sees them: two offscreen screens and a home of its own."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.ui.shared.look import apply_look

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "tests" / "two_screens.json"
NOT_WITHOUT_A_SCREEN = "This plugin does not support"


def start_unseen(home: Path) -> QApplication:
    """An application on a laptop and a projector that are not there; it writes to `home` alone."""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(home)
    qInstallMessageHandler(tell)
    gc.disable()  # services/rest_collector.py says why; here nothing rests, and `take` collects
    application = QApplication([])
    application.setApplicationName("icbo_desktop")
    application.setStyle("Fusion")
    apply_look(application)
    return application


def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Write what Qt has to say, but for what it says of windows that nobody sees."""
    if message and NOT_WITHOUT_A_SCREEN not in message:
        print(message, file=sys.stderr)


def settle(rounds: int = 3) -> None:
    """Let everything that waits be laid out and painted."""
    for _ in range(rounds):
        QApplication.processEvents()


def take(widget: QWidget, path: Path) -> None:
    """Write a picture of a window as it is now."""
    settle()
    gc.collect(1)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        message = f"{path} was not written"
        raise OSError(message)
