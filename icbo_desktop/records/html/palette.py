"""The colours of a page, light and dark: as variables and as classes, since the page allows no style beside."""

import re

from icbo_desktop.figures.palette import (
    DARK,
    INK,
    LINE,
    MIST,
    PAPER,
    SOFT_INK,
    mixed,
    readable,
)
from icbo_desktop.records.pictures.svg import colour as sound_colour

TEXT = 4.5  # contrast that WCAG 2.2 AA asks of text
LIGHT_NAMES = {
    "ink": INK,
    "soft": SOFT_INK,
    "line": LINE,
    "mist": MIST,
    "paper": PAPER,
    "focus": "#FFDD00",
}
DARK_NAMES = {
    "ink": DARK.ink,
    "soft": DARK.soft_ink,
    "line": DARK.line,
    "mist": mixed(DARK.ground, DARK.line, 0.5),
    "paper": DARK.ground,
    "focus": "#FFDD00",
}


class Palette:
    """Gives each colour of a record a class, and writes the rules of the classes that were given."""

    def __init__(self) -> None:
        self._classes: dict[str, str] = {}

    def class_of(self, colour: str) -> str:
        """The class of a colour, empty for none."""
        if not colour:
            return ""
        sound = sound_colour(colour).upper()
        return self._classes.setdefault(sound, f"c{len(self._classes) + 1}")

    def rules(self) -> str:
        """The variables of both looks: `--c` for text, `--m` for bars and marks."""
        light = [_variables(":root", LIGHT_NAMES)]
        dark = [_variables(":root", DARK_NAMES)]
        for colour, name in self._classes.items():
            marks = {"c": readable(colour, PAPER), "m": readable(colour, PAPER, TEXT)}
            light.append(_variables(f".{name}", marks))
            marks = {"c": DARK.word(colour), "m": DARK.mark(colour)}
            dark.append(_variables(f".{name}", marks))
        return f"{''.join(light)}\n@media screen and (prefers-color-scheme:dark){{{''.join(dark)}}}"


class Widths:
    """Gives each share of a table's width a class."""

    def __init__(self) -> None:
        self._found: set[int] = set()

    def class_of(self, share: float) -> str:
        percent = min(100, max(1, round(100 * share)))
        self._found.add(percent)
        return f"w{percent}"

    def rules(self) -> str:
        return "".join(f".w{percent}{{width:{percent}%}}" for percent in sorted(self._found))


def compact(sheet: str) -> str:
    """A style sheet without its comments and without what only makes it easier to read."""
    bare = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "\n", bare).strip()


def _variables(selector: str, values: dict[str, str]) -> str:
    return f"{selector}{{{';'.join(f'--{name}:{value}' for name, value in values.items())}}}"
