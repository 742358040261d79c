"""How the wall is drawn, as the facilitator set it."""

from dataclasses import dataclass
from typing import Literal, get_args

Ratio = Literal["16:9", "16:10", "4:3"]
Theme = Literal["light", "dark"]
RATIOS: tuple[Ratio, ...] = get_args(Ratio)
THEMES: tuple[Theme, ...] = get_args(Theme)


@dataclass(frozen=True, slots=True)
class WallLook:
    """The wall's shape, its theme and the text size over that of room_rules.md (1.0 to 2.0)."""

    ratio: Ratio = "16:9"
    theme: Theme = "light"
    text_scale: float = 1.0
