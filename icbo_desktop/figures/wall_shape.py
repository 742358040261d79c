"""The words for how a wall is shaped and lit, apart from its pages so that settings load quickly."""

from typing import Literal, get_args

Ratio = Literal["16:9", "16:10", "4:3"]
ThemeName = Literal["light", "dark"]
RATIOS: tuple[Ratio, ...] = get_args(Ratio)
THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)
