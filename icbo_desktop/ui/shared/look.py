"""How the windows look: the type size, the colours and the style sheet, all from design.md section 7.

Sizes are written for a body of 15 px and grow with the application's font, so that a person who sets
larger text gets larger everything.
"""

import re
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from icbo_desktop.locations import resources_dir
from icbo_desktop.ui.shared.focus_ring import FocusRing
from icbo_desktop.ui.shared.fonts import BODY_PIXELS, app_font
from icbo_desktop.ui.shared.only_one import only_one
from icbo_desktop.ui.shared.spoken import teach_roles
from icbo_desktop.ui.shared.tones import COLOURS, TONES, is_dark, picture_folder, use_tones

__all__ = ["COLOURS", "apply_look", "font", "scaled", "style_sheet", "text_scale"]

SIZE = re.compile(r"\bpx\((\d+(?:\.\d+)?)\)")
LIGHT_THEMES = ("light", "contrast-light")
Role = QPalette.ColorRole
PALETTE: tuple[tuple[tuple[QPalette.ColorRole, ...], str], ...] = (
    ((Role.Window, Role.Base, Role.Button, Role.ToolTipText, Role.HighlightedText), "paper"),
    ((Role.WindowText, Role.Text, Role.ButtonText, Role.BrightText, Role.ToolTipBase), "ink"),
    ((Role.AlternateBase, Role.Light, Role.Midlight), "mist"),
    ((Role.Mid, Role.Dark, Role.Shadow), "edge"),
    ((Role.PlaceholderText,), "off"),
    ((Role.Highlight, Role.Link, Role.LinkVisited), "accent"),
)


def apply_look(application: QApplication, scale: float = 1.0, theme: str = "light") -> None:
    """Give the whole application its type, colours and focus ring; `scale` 2.0 is 200 % text.

    `theme` is a choice of the settings; "system" follows the computer, its high contrast too.
    """
    only_one(FocusRing)
    teach_roles()
    use_tones(theme_now(application, theme))
    application.setPalette(window_palette())
    application.setFont(app_font(round(BODY_PIXELS * scale)))
    application.setStyleSheet(style_sheet(scale))


def theme_now(application: QApplication, choice: str) -> str:
    """The theme that a choice comes to, and the frames of windows asked to follow it."""
    hints = application.styleHints()
    if choice == "system":
        if hints.colorScheme() is not Qt.ColorScheme.Unknown:
            hints.unsetColorScheme()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        wants = hints.accessibility().contrastPreference()
        if wants is Qt.ContrastPreference.HighContrast:
            return "contrast" if is_dark else "contrast-light"
        return "dark" if is_dark else "light"
    name = choice if choice in TONES else "light"
    wanted = Qt.ColorScheme.Light if name in LIGHT_THEMES else Qt.ColorScheme.Dark
    if hints.colorScheme() is not wanted:
        hints.setColorScheme(wanted)
    return name


def window_palette() -> QPalette:
    """What Qt draws by itself, such as a placeholder or a link, in the same colours."""
    made = QPalette()
    for roles, name in PALETTE:
        for role in roles:
            made.setColor(role, QColor(COLOURS[name]))
    return made


def style_sheet(scale: float = 1.0) -> str:
    """The style sheet with its colours and sizes filled in."""
    text = (resources_dir() / "style.qss").read_text(encoding="utf-8")
    folder = resources_dir() / picture_folder()
    down, tick = ("down.svg", "ink_tick.svg") if is_dark() else ("icons/down.png", "icons/tick.png")
    pictures = {"down": (folder / down).as_posix(), "ink_tick": (folder / tick).as_posix()}
    coloured = Template(text).substitute(COLOURS, **pictures)
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
