"""How the wall is drawn, as the facilitator set it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from icbo_desktop.domain.room_settings import ROOM
from icbo_desktop.figures.wall_shape import RATIOS, THEME_NAMES, Ratio, ThemeName


@dataclass(frozen=True, slots=True)
class WallLook:
    """The wall's shape, its theme and how many times the least text size of room_settings.py its text has.

    `language` is what the wall speaks, "" where that is the console's own.
    """

    ratio: Ratio = "16:9"
    theme: ThemeName = "light"
    text_scale: float = ROOM.smallest_scale
    language: str = ""

    def with_ratio(self, ratio: Ratio) -> "WallLook":
        return replace(self, ratio=ratio)

    def with_language(self, language: str) -> "WallLook":
        return replace(self, language=language)

    def with_other_theme(self) -> "WallLook":
        return replace(self, theme="dark" if self.theme == "light" else "light")

    def with_text_scale(self, scale: float) -> "WallLook":
        """Text as large as asked for, within what the room settings allow."""
        return replace(self, text_scale=min(ROOM.largest_scale, max(ROOM.smallest_scale, scale)))


def look_of(told: Mapping[str, object]) -> WallLook:
    """A look from the settings; whatever cannot be read of it is as usual."""
    ratio, theme = str(told.get("ratio")), str(told.get("theme"))
    scale = str(told.get("text_scale"))
    look = WallLook(
        ratio=ratio if ratio in RATIOS else "16:9",
        theme=theme if theme in THEME_NAMES else "light",
    )
    return look.with_text_scale(float(scale)) if scale.replace(".", "", 1).isdecimal() else look
