"""The check on the real windows: the tour by hand events, its pictures, its workbook and its PDF."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.app import App
from icbo_desktop.self_test.hands import Mouse
from icbo_desktop.self_test.report import CheckFailedError, said_of
from icbo_desktop.self_test.tour_steps import FILE_NAME, is_open, walk
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.ui.shared.look import apply_look

SCREENS_FILE = "screens.json"
SCREENS = (("laptop", 0, 1366, 768), ("projector", 1366, 1920, 1080))
NOT_WITHOUT_A_SCREEN = "This plugin does not support"
FEWEST_COLOURS = 3  # ground, ink and an accent: a window with fewer was not painted


def start_application(folder: Path, *, is_on_screen: bool) -> QApplication:
    """An application on the screens of this machine, or on two that are not there."""
    if not is_on_screen:
        screens = [
            {"name": name, "x": x, "y": 0, "width": width, "height": height,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
            for name, x, width, height in SCREENS
        ]  # fmt: skip
        (folder / SCREENS_FILE).write_text(json.dumps({"screens": screens}), encoding="utf-8")
        # By its name alone, from the working folder: Qt cuts at the colon of a Windows drive.
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS_FILE}"
    application = QApplication(sys.argv[:1])
    application.setApplicationName("icbo_desktop")
    application.setStyle("Fusion")
    apply_look(application)
    return application


def take_tour(home: Path, pictures: Path, *, is_on_screen: bool) -> str:
    """A short made-up workshop through start screen, console, wall and dialogs, saved as a PDF."""
    pictures.mkdir(parents=True, exist_ok=True)
    with everything_heard() as heard:
        application = start_application(home, is_on_screen=is_on_screen)
        app = App(Settings(home / "settings.ini"))
        app.show()
        try:
            moments = 0
            for moments, moment in enumerate(walk(app, Mouse()), start=1):
                for name, window in open_windows(app).items():
                    take_picture(window, pictures / f"{moments:02}-{moment.name}-{name}.png")
        finally:
            app.start.close()
        platform = application.platformName()
    pdf, workbook = home / f"{FILE_NAME}.pdf", home / f"{FILE_NAME}.icbo"
    faults = [*heard, *check_workbook(workbook)]
    if not pdf.read_bytes().startswith(b"%PDF-"):
        faults.append("The PDF is none.")
    if faults:
        raise CheckFailedError(" ".join(faults))
    return f"{moments} moments on “{platform}”, and a PDF of {pdf.stat().st_size // 1024} KB."


def open_windows(app: App) -> dict[str, QWidget]:
    """What can be seen now, by name."""
    desk = app.desk
    dialog = desk.dialogs.dialog if desk is not None else app.dialog
    console, wall = (desk.console, desk.wall) if desk is not None else (None, None)
    every = {"start": app.start, "console": console, "wall": wall, "dialog": dialog}
    return {
        name: window for name, window in every.items() if window is not None and is_open(window)
    }


def take_picture(window: QWidget, path: Path) -> None:
    """Write the window as it is now. Raises CheckFailedError where it is blank (a black wall is meant so)."""
    for _ in range(3):
        QApplication.processEvents()
    image = window.grab().toImage()
    if not path.stem.endswith("-wall") and colours_of(image) < FEWEST_COLOURS:
        raise CheckFailedError(f"A window stays blank: {path.stem}.")
    if not image.save(str(path)):
        raise CheckFailedError(f"The picture {path.name} cannot be written.")


def colours_of(image: QImage) -> int:
    """How many colours a window has on a grid of points."""
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    )


@contextmanager
def everything_heard() -> Iterator[list[str]]:
    """What Qt warns of, and what is raised where nobody catches it, instead of on the terminal."""
    heard: list[str] = []

    def hear_qt(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        is_warning = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if is_warning and message and NOT_WITHOUT_A_SCREEN not in message:
            heard.append(f"Qt says: {message}.")

    def hear_bug(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        heard.append(f"{said_of(error)}.")

    before, told_bugs_to = qInstallMessageHandler(hear_qt), sys.excepthook
    sys.excepthook = hear_bug
    try:
        yield heard
    finally:
        sys.excepthook = told_bugs_to
        qInstallMessageHandler(before)
