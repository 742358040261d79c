"""How the wall is drawn, as the facilitator set it."""

from dataclasses import dataclass, replace

from icbo_desktop.domain.room_settings import ROOM
from icbo_desktop.figures.wall_shape import Ratio, ThemeName


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
