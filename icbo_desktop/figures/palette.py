"""The colours of design.md section 7, the two themes of the wall, and contrast as WCAG counts it.

The design's colours are the starting point. Where one of them has to carry text it is moved towards black
(or white, on a dark ground) until its contrast reaches what room_rules.md section 4 asks for.
"""

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from functools import lru_cache

INK = "#14213D"
SOFT_INK = "#51607A"
LINE = "#D5DBE3"
MIST = "#F3F5F8"
PAPER = "#FFFFFF"
GROUND = "#FDFDFB"
FOCUS = "#FFDD00"
DOMAIN_COLOURS = ("#1F4E8C", "#00736A", "#A34F00", "#6F3A94", "#8A1C4A", "#4A5A1F")
HIGH = "#B3261E"
MEDIUM = "#A34F00"
LOW = "#51607A"
GOOD = "#1B6E42"

TEXT_CONTRAST = 7.0
MARK_CONTRAST = 4.5  # drawn marks; WCAG asks for 3, room light takes some away


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme. Everything that carries text has 7:1 on `ground`."""

    name: str
    ground: str
    ink: str
    soft_ink: str
    line: str
    band: str
    tick: str
    on_accent: str
    dash: str

    @property
    def is_dark(self) -> bool:
        return luminance(self.ground) < luminance(self.ink)

    def accent(self, colour: str) -> str:
        """A domain's colour as it carries text or is written on, in this theme."""
        return readable(readable(colour, self.ground), self.on_accent)

    def word(self, colour: str) -> str:
        """A state's colour as text."""
        return readable(colour, self.ground)

    def mark(self, colour: str) -> str:
        """A partner group's colour as a drawn mark."""
        return readable(colour, self.ground, MARK_CONTRAST)

    def tinted(self, colour: str) -> str:
        """The band's colour where the 8 in 10 people are: a quarter of the way to the accent."""
        return mixed(self.band, self.accent(colour), 0.38 if self.is_dark else 0.25)

    def under_text(self, fill: str) -> str:
        """That fill, as near to it as the ink on it stays readable."""
        shares = (step / 20 for step in range(21))
        tried = (mixed(fill, self.band, share) for share in shares)
        return next(
            (each for each in tried if contrast(self.ink, each) >= TEXT_CONTRAST), self.band
        )


def domain_colour(position: int) -> str:
    """The design's colour of the domain at that position, counted from 0."""
    return DOMAIN_COLOURS[position % len(DOMAIN_COLOURS)]


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255. Anything that is not "#RRGGBB" counts as ink."""
    digits = colour.removeprefix("#")
    try:
        number = int(digits, 16) if len(digits) == 6 else int(INK[1:], 16)  # noqa: PLR2004 - RRGGBB
    except ValueError:
        number = int(INK[1:], 16)
    return number >> 16 & 255, number >> 8 & 255, number & 255


def mixed(colour: str, other: str, share: float) -> str:
    """`colour` with `share` (0 to 1) of `other` in it."""
    pairs = zip(channels(colour), channels(other), strict=True)
    red, green, blue = (round(one + (two - one) * share) for one, two in pairs)
    return f"#{red:02X}{green:02X}{blue:02X}"


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it, 0 to 1."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
        for part in (channel / 255 for channel in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=512)
def readable(colour: str, ground: str, wanted: float = TEXT_CONTRAST) -> str:
    """The colour itself, or the nearest towards black or white that has the wanted contrast."""
    is_dark = luminance(ground) < 0.18  # noqa: PLR2004 - middle grey
    for step in range(51):
        tried = lightened(colour, step / 50) if is_dark else mixed(colour, "#000000", step / 50)
        if contrast(tried, ground) >= wanted:
            return tried
    return "#FFFFFF" if is_dark else "#000000"


def lightened(colour: str, share: float) -> str:
    """The colour `share` of the way to white; its hue stays to be told from the others."""
    hue, lightness, saturation = rgb_to_hls(*(channel / 255 for channel in channels(colour)))
    parts = hls_to_rgb(hue, lightness + (1 - lightness) * share, saturation * 0.8)
    red, green, blue = (round(part * 255) for part in parts)
    return f"#{red:02X}{green:02X}{blue:02X}"


LIGHT = Theme(
    name="light",
    ground=GROUND,
    ink=INK,
    soft_ink=readable(SOFT_INK, GROUND),
    line="#E3E7EC",
    band="#E2E8F0",
    tick="#8593AA",
    on_accent=PAPER,
    dash="#CBD3E0",
)
DARK = Theme(
    name="dark",
    ground="#0E1525",
    ink="#F4F6FA",
    soft_ink="#BAC5D6",
    line="#2A3550",
    band="#28344E",
    tick="#7385A5",
    on_accent="#0E1525",
    dash="#43516F",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
