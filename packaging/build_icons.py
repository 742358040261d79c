"""Makes the icons of the program and of its workbooks in every size from the drawings in resources/icons."""

import os
from pathlib import Path

# A picture is drawn and no window is opened.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from dev_environment import ROOT, SetupError

DRAWINGS = ROOT / "resources" / "icons"
NAMES = ("icbo-desktop", "icbo-workbook")
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_IN_ICO = 256


def make_icons(out: Path) -> None:
    """Write NAME-SIZE.png for every size, and NAME.ico for Windows."""
    out.mkdir(parents=True, exist_ok=True)
    _application = QGuiApplication.instance() or QGuiApplication([])
    for name in NAMES:
        for size in SIZES:
            draw(DRAWINGS / f"{name}.svg", size, png_of(out, name, size))
        fitting = [size for size in SIZES if size <= LARGEST_IN_ICO]
        with Image.open(png_of(out, name, LARGEST_IN_ICO)) as largest:
            # Each size from its own drawing, not one scaled down.
            smaller = [Image.open(png_of(out, name, size)) for size in fitting[:-1]]
            largest.save(
                out / f"{name}.ico",
                sizes=[(size, size) for size in fitting],
                append_images=smaller,
            )


def png_of(out: Path, name: str, size: int) -> Path:
    return out / f"{name}-{size}.png"


def draw(drawing: Path, size: int, to: Path) -> None:
    renderer = QSvgRenderer(str(drawing))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if not renderer.isValid() or not image.save(str(to)):
        message = f"The icon {to.name} was not made from {drawing.name}."
        raise SetupError(message)
