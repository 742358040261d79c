"""How the wall is drawn, as the facilitator set it."""

from dataclasses import dataclass, replace

from icbo_desktop.figures.wall_shape import Ratio, ThemeName


@dataclass(frozen=True, slots=True)
class WallLook:
    """The wall's shape, its theme and the text size over that of room_rules.md (1.0 to 2.0)."""

    ratio: Ratio = "16:9"
    theme: ThemeName = "light"
    text_scale: float = 1.0

    def with_ratio(self, ratio: Ratio) -> "WallLook":
        return replace(self, ratio=ratio)

    def with_other_theme(self) -> "WallLook":
        return replace(self, theme="dark" if self.theme == "light" else "light")
