"""How the windows look: the type size, the colours and the style sheet, all from design.md section 7.

Sizes are written for a body of 15 px and grow with the application's font, so that a person who sets
larger text gets larger everything.
"""

import re
from string import Template

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from icbo_desktop.figures import palette
from icbo_desktop.locations import resources_dir
from icbo_desktop.ui.shared.focus_ring import FocusRing
from icbo_desktop.ui.shared.fonts import BODY_PIXELS, app_font

SIZE = re.compile(r"\bpx\((\d+(?:\.\d+)?)\)")

COLOURS = {
    "ink": palette.INK,
    "soft": palette.SOFT_INK,
    "line": palette.LINE,
    "mist": palette.MIST,
    "paper": palette.PAPER,
    "focus": palette.FOCUS,
    "high": palette.HIGH,
    "medium": palette.MEDIUM,
    "good": palette.GOOD,
    "accent": palette.DOMAIN_COLOURS[0],
    "tint": palette.mixed(palette.PAPER, palette.DOMAIN_COLOURS[0], 0.1),
    "edge": palette.mixed(palette.LINE, palette.SOFT_INK, 0.5),
    "warning": palette.mixed(palette.PAPER, palette.MEDIUM, 0.12),
    "on_ink": palette.mixed(palette.PAPER, palette.INK, 0.18),
}


def apply_look(application: QApplication, scale: float = 1.0) -> None:
    """Give the whole application its type, style sheet and focus ring; `scale` 2.0 is 200 % text."""
    if application.findChild(FocusRing) is None:
        FocusRing(application)
    application.setFont(app_font(round(BODY_PIXELS * scale)))
    application.setStyleSheet(style_sheet(scale))


def style_sheet(scale: float = 1.0) -> str:
    """The style sheet with its colours and sizes filled in."""
    text = (resources_dir() / "style.qss").read_text(encoding="utf-8")
    icons = (resources_dir() / "icons").as_posix()
    coloured = Template(text).substitute(COLOURS, icons=icons)
    return SIZE.sub(lambda found: f"{max(1, round(float(found[1]) * scale))}px", coloured)


def text_scale() -> float:
    """How much larger than the design's body the application's text is; 1.0 is 15 px."""
    pixels = QApplication.font().pixelSize()
    if pixels <= 0:
        pixels = QFontInfo(QApplication.font()).pixelSize()
    return pixels / BODY_PIXELS


def scaled(pixels: float) -> int:
    """A length of the design in pixels of this screen's text size."""
    return max(1, round(pixels * text_scale()))


def font(pixels: float, *, is_bold: bool = False) -> QFont:
    """The application's face in a size of the design, scaled."""
    made = QFont(QApplication.font())
    made.setPixelSize(scaled(pixels))
    made.setBold(is_bold)
    return made
