"""The program's own fonts in the windows, and the measure of a text that scenes are laid out with."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from icbo_desktop.locations import fonts_dir
from icbo_desktop.translation import marked

FAMILIES = (marked("Atkinson Hyperlegible"), marked("Source Sans 3"), marked("Noto Sans Arabic"))
BODY_PIXELS = 15
MEASURED_PIXELS = 100  # hinting and rounding are small at this size; widths scale with it


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Load the fonts that travel with the program, once. Gives the families found; none is no fault."""
    found: dict[str, None] = {}
    for path in sorted(fonts_dir().glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            found.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(found)


def app_font(pixels: int = BODY_PIXELS, *, is_bold: bool = False) -> QFont:
    """The program's font; letters that Atkinson lacks come from the families after it."""
    load_fonts()
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setBold(is_bold)
    return font


@lru_cache(maxsize=256)
def scene_font(pixels: int, is_bold: bool) -> QFont:
    """The font for a scene's text at a size in device pixels. Unhinted, so that widths scale."""
    font = app_font(pixels, is_bold=is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=1)
def qt_measure() -> Callable[[str, float, bool], float]:
    """The width of a text in scene units, as Qt draws it."""
    metrics = {
        is_bold: QFontMetricsF(scene_font(MEASURED_PIXELS, is_bold)) for is_bold in (False, True)
    }

    @lru_cache(maxsize=20_000)
    def width_at_measured_size(text: str, is_bold: bool) -> float:
        return metrics[is_bold].horizontalAdvance(text)

    def measure(text: str, size: float, is_bold: bool) -> float:
        return width_at_measured_size(text, is_bold) * size / MEASURED_PIXELS

    return measure
