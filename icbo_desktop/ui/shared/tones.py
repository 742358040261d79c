"""The colours of the windows in each theme, in one place. The wall and the records have themes of their own.

Style sheets and painters read `COLOURS` when they draw, so that a theme is changed by changing what it holds.
"""

from icbo_desktop.figures import palette
from icbo_desktop.figures.palette import DARK, LIGHT, Theme, mixed, readable

CONTROL = (
    3.0  # WCAG 2.2: the contrast of what tells a control from its ground; text has 4.5 and more
)
DARK_WORD = 5.5
ACCENT = palette.DOMAIN_COLOURS[0]
# Where files of pictures lie that are drawn in ink: dark ones for light windows, light ones for dark.
ON_LIGHT, ON_DARK = "", "on_dark"


def toned(
    theme: Theme, mist: str, tint: float, *, off: str, states: tuple[str, str, str, str]
) -> dict[str, str]:
    """A theme's colours from its ground and inks; `tint` says how much colour a tinted ground takes, `off` what cannot be used."""
    accent, high, medium, good = states
    return {
        "ink": theme.ink,
        "soft": theme.soft_ink,
        "line": theme.line,
        "mist": mist,
        "paper": theme.ground,
        "focus": palette.FOCUS,
        "ring": theme.ground if theme.is_dark else theme.ink,
        "high": high,
        "medium": medium,
        "low": theme.soft_ink,
        "good": good,
        "accent": accent,
        "tint": mixed(theme.ground, accent, tint),
        "edge": readable(theme.tick, mist, CONTROL),
        "warning": mixed(theme.ground, medium, tint * 0.8),
        "band": mist,
        "on_band": theme.soft_ink,
        "band_strong": theme.ink,
        "band_edge": theme.tick,
        "off": off,
        "off_edge": mixed(theme.ground, off, 0.5),
        "kind_edge": theme.line if is_stark(theme) else mist,
    }


def is_stark(theme: Theme) -> bool:
    """Whether lines are as strong as letters, for high contrast."""
    return theme.line == theme.ink


LIGHT_COLOURS = {
    "ink": palette.INK,
    "soft": palette.SOFT_INK,
    "line": palette.LINE,
    "mist": palette.MIST,
    "paper": palette.PAPER,
    "focus": palette.FOCUS,
    "ring": palette.INK,
    "high": palette.HIGH,
    "medium": palette.MEDIUM,
    "low": palette.LOW,
    "good": palette.GOOD,
    "accent": ACCENT,
    "tint": mixed(palette.PAPER, ACCENT, 0.1),
    # Seen from its ground at 3:1: it is what tells a button or a field.
    "edge": mixed(palette.LINE, palette.SOFT_INK, 0.7),
    "warning": mixed(palette.PAPER, palette.MEDIUM, 0.12),
    "band": palette.INK,
    "on_band": mixed(palette.PAPER, palette.INK, 0.18),
    "band_strong": palette.PAPER,
    "band_edge": mixed(palette.SOFT_INK, palette.PAPER, 0.3),
    "off": palette.SOFT_INK,
    "off_edge": palette.LINE,
    "kind_edge": palette.MIST,
}
BLACK = Theme(
    name="contrast", ground="#000000", ink="#FFFFFF", soft_ink="#FFFFFF", line="#FFFFFF",
    band="#333333", tick="#FFFFFF", on_accent="#000000", dash="#FFFFFF",
)  # fmt: skip
WHITE = Theme(
    name="contrast-light", ground="#FFFFFF", ink="#000000", soft_ink="#000000", line="#000000",
    band="#DDDDDD", tick="#000000", on_accent="#FFFFFF", dash="#000000",
)  # fmt: skip
FIGURES = {"light": LIGHT, "dark": DARK, "contrast": BLACK, "contrast-light": WHITE}
DARK_MIST = "#1A2440"
TONES: dict[str, dict[str, str]] = {
    "light": LIGHT_COLOURS,
    "dark": toned(
        DARK,
        DARK_MIST,
        0.2,
        off="#8F9BB3",
        states=(
            readable(ACCENT, DARK_MIST, DARK_WORD),
            readable(palette.HIGH, DARK_MIST, DARK_WORD),
            readable(palette.MEDIUM, DARK_MIST, DARK_WORD),
            readable(palette.GOOD, DARK_MIST, DARK_WORD),
        ),
    ),
    "contrast": toned(
        BLACK, "#000000", 0.3, off="#9A9A9A", states=("#8FD3FF", "#FFA79B", "#FFC27A", "#7BE3A4")
    ),
    "contrast-light": toned(
        WHITE, "#FFFFFF", 0.15, off="#6B6B6B", states=("#00377A", "#8C0F0A", "#6B3300", "#0B4A2A")
    ),
}

COLOURS: dict[str, str] = dict(LIGHT_COLOURS)
_IN_USE = ["light"]


def use_tones(name: str) -> None:
    """Draw in these colours from now on; what shows already has to be drawn anew."""
    _IN_USE[0] = name
    COLOURS.update(TONES[name])


def tones_in_use() -> str:
    """The name of the theme that windows are drawn in."""
    return _IN_USE[0]


def is_dark() -> bool:
    """Whether the windows are light on dark."""
    return figure_theme().is_dark


def figure_theme() -> Theme:
    """The colours of a figure that is drawn on a card or a dialog."""
    return FIGURES[_IN_USE[0]]


def accent_tone(colour: str) -> str:
    """A domain's colour as it is drawn on a window."""
    return colour if _IN_USE[0] == "light" else figure_theme().accent(colour)


def mark_tone(colour: str) -> str:
    """A partner group's colour as it is drawn on a window."""
    return figure_theme().mark(colour)


def picture_folder() -> str:
    """The folder under `resources` with the arrows and ticks that can be seen in this theme."""
    return ON_DARK if is_dark() else ON_LIGHT
