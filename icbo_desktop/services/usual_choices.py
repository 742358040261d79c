"""What a person set once for this laptop: colours, folders, and what a new workshop begins with.

Loaded with the start screen, so it knows nothing of workshops but names and numbers.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QSettings

from icbo_desktop.translation import ENGLISH

ThemeChoice = Literal["system", "light", "dark", "contrast"]
THEME_CHOICES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
UsualAttribution = Literal["none", "group", "role"]
ATTRIBUTIONS: tuple[UsualAttribution, ...] = get_args(UsualAttribution)
Group = tuple[str, int]
MOST_GROUPS, MOST_PEOPLE, MOST_LETTERS = 12, 60, 80
# What a reset takes away. The recent list, the crash note and what was told once stay.
SET_BY_A_PERSON = ("usual", "text_size", "keys", "wall", "folders", "records", "room", "console")


@dataclass(frozen=True, slots=True)
class Usual:
    """`theme` "system" follows the computer. A folder None is that of the last file, or beside the workbook.

    `groups` holds names and how many people come; empty for those of the program.
    `words` is the id of the overlay that a new workshop reads its frameworks in, "" for their own words.
    `language` is the program's own; `wall_language` and `record_language` "" follow it.
    """

    theme: ThemeChoice = "system"
    workbook_folder: Path | None = None
    record_folder: Path | None = None
    groups: tuple[Group, ...] = ()
    attribution: UsualAttribution = "group"
    words: str = ""
    language: str = ENGLISH
    wall_language: str = ""
    record_language: str = ""


class UsualChoices:
    """Kept in the settings. What somebody spoilt by hand counts as not there."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def now(self) -> Usual:
        """Everything as it is set now."""
        theme, said = self._text("theme"), self._text("attribution")
        return Usual(
            THEME_CHOICES[THEME_CHOICES.index(theme)] if theme in THEME_CHOICES else "system",
            self._folder("workbook_folder"),
            self._folder("record_folder"),
            groups_of(self._text("groups")),
            ATTRIBUTIONS[ATTRIBUTIONS.index(said)] if said in ATTRIBUTIONS else "group",
            self._text("words"),
            self._text("language") or ENGLISH,
            self._text("wall_language"),
            self._text("record_language"),
        )

    def keep(self, usual: Usual) -> None:
        """Keep all of it."""
        told = {
            "theme": usual.theme,
            "workbook_folder": str(usual.workbook_folder or ""),
            "record_folder": str(usual.record_folder or ""),
            "groups": text_of(usual.groups),
            "attribution": usual.attribution,
            "words": usual.words,
            "language": "" if usual.language == ENGLISH else usual.language,
            "wall_language": usual.wall_language,
            "record_language": usual.record_language,
        }
        for key, text in told.items():
            self._settings.setValue(f"usual/{key}", text)

    def forget_screens(self) -> None:
        """Ask again where the wall goes; the look that was kept with each screen goes too."""
        for key in ("wall/screen", "wall/looks"):
            self._settings.remove(key)

    def reset(self) -> None:
        """Everything a person can set is as usual again."""
        for key in SET_BY_A_PERSON:
            self._settings.remove(key)

    def _folder(self, key: str) -> Path | None:
        told = self._text(key)
        return Path(told) if told else None

    def _text(self, key: str) -> str:
        return str(self._settings.value(f"usual/{key}", ""))


def text_of(groups: tuple[Group, ...]) -> str:
    """Partner groups for the settings; "" where they are those of the program."""
    import json  # noqa: PLC0415 - most people have none of their own

    return json.dumps(groups) if groups else ""


def groups_of(text: str) -> tuple[Group, ...]:
    """Partner groups from the settings; none of them where one cannot be read."""
    if not text:
        return ()
    import json  # noqa: PLC0415 - as above

    try:
        told = json.loads(text)
    except ValueError:
        return ()
    pairs: list[object] = told if isinstance(told, list) else []  # pyright: ignore[reportUnknownVariableType] - JSON is untyped
    groups = [group for pair in pairs if (group := group_of(pair)) is not None]
    return tuple(groups) if len(groups) == len(pairs) <= MOST_GROUPS else ()


def group_of(pair: object) -> Group | None:
    """One partner group: its name and how many people come."""
    match pair:
        case [str(name), int(people)] if name.strip() and len(name) <= MOST_LETTERS:
            return (name, people) if 0 <= people <= MOST_PEOPLE else None
        case _:
            return None
