"""The three pictures of the README: the console, the wall beside it, and two pages of the record.

They are kept in the repository, so they are written there only when asked for (`--readme`).
"""

import subprocess
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from icbo_desktop import cli
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.wall_look import WallLook
from unseen import ROOT, settle, take

FOLDER = ROOT / "resources" / "pictures"
CONSOLE, WALL = (1440, 900), (1440, 810)
PAGES = (4, 8)  # the profile of all domains, and a standard
DOTS_PER_INCH = 72
GAP = 24  # pixels between the pages, and round them


def picture_room(desk: Desk, step: Step) -> None:
    """Both windows at a step whose ratings have been revealed."""
    desk.console.resize(*CONSOLE)
    desk.wall.showNormal()
    desk.wall.resize(*WALL)
    desk.feed.set_look(WallLook())
    desk.runner.go_to_step(step)
    desk.runner.handle_wall_event(WallEvent.ARM_REVEAL)
    desk.runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)
    settle()
    take(desk.console, FOLDER / "console.png")
    take(desk.wall, FOLDER / "wall.png")


def picture_record(workbook: Path) -> None:
    """Two pages of the record of a workbook that nobody has open."""
    beside_each_other(pages_of(workbook)).save(str(FOLDER / "record.png"))


def pages_of(workbook: Path) -> list[QImage]:
    """Pages of its PDF. Raises CalledProcessError."""
    pdf = workbook.with_suffix(".pdf")
    cli.run(["export", str(workbook), "--to", "pdf", "--out", str(pdf)])
    pages: list[QImage] = []
    for number in PAGES:
        picture = pdf.with_name(f"page-{number}")
        chosen = ["-f", str(number), "-l", str(number), "-r", str(DOTS_PER_INCH)]
        words = ["pdftoppm", "-png", "-singlefile", *chosen, str(pdf), str(picture)]
        subprocess.run(words, check=True)
        pages.append(QImage(f"{picture}.png"))
    return pages


def beside_each_other(pages: list[QImage]) -> QImage:
    """All pages in one picture, on grey."""
    wide = sum(page.width() + GAP for page in pages) + GAP
    high = max(page.height() for page in pages) + 2 * GAP
    sheet = QImage(QSize(wide, high), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(sheet)
    left = GAP
    for page in pages:
        painter.drawImage(left, GAP, page)
        left += page.width() + GAP
    painter.end()
    return sheet
