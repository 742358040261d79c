"""What the program remembers between workshops on this laptop. Never what people said."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QSettings

from icbo_desktop.figures.wall_shape import RATIOS, THEME_NAMES
from icbo_desktop.services.left_open import LeftOpen
from icbo_desktop.services.record_choices import RecordChoices
from icbo_desktop.services.usual_choices import UsualChoices
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.window_memory import WindowMemory

MOST_RECENT = 8
MOST_SCREENS = 12  # of rooms that this laptop has been in
TEXT_SIZES = (100, 125, 150, 175, 200)


class Settings:
    """One ini file. The recent list holds file paths only, never a workshop's title."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self.records = RecordChoices(self._settings)
        self.left_open = LeftOpen(self._settings)
        self.usual = UsualChoices(self._settings)
        self.windows = WindowMemory(self._settings)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The workbooks opened last, the newest first; those that are gone stay until cleared."""
        stored = self._settings.value("recent", [])
        paths = [stored] if isinstance(stored, str) else list(stored or [])  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportUnknownArgumentType, reportCallIssue] - QSettings is untyped
        return tuple(Path(str(path)) for path in paths if path)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - as above

    def remember(self, path: Path) -> None:
        """Put a workbook at the top of the recent list."""
        others = [str(known) for known in self.recent if known != path]
        self._settings.setValue("recent", [str(path), *others][:MOST_RECENT])

    def forget(self, path: Path, *, is_deleted: bool = False) -> None:
        """Take a workbook off the recent list, with what was chosen for its records; the file stays.

        Of one that `is_deleted` the backups are gone too: nothing here tells its name any more.
        """
        names = [path]
        if is_deleted:
            from icbo_desktop.store.backups import (  # noqa: PLC0415 - SQLite, which the start does without
                folder_beside,
            )

            backups = folder_beside(path)
            names += [known for known in self.recent if known.parent == backups]
            self.records.forget_folder(backups)
            _forget_last_folder(self._settings, backups)
        self._settings.setValue("recent", [str(each) for each in self.recent if each not in names])
        for name in names:
            self.records.forget(name)
        if self.left_open.path in names:
            self.left_open.clear()  # it is not to be gone on with, either

    @property
    def wall_look(self) -> WallLook:
        """The look that was chosen last, on whatever screen."""
        return look_of(
            {
                "ratio": self._text("wall/ratio", ""),
                "theme": self._text("wall/theme", ""),
                "text_scale": self._text("wall/text_scale", ""),
            }
        )

    @wall_look.setter
    def wall_look(self, look: WallLook) -> None:
        self._settings.setValue("wall/ratio", look.ratio)
        self._settings.setValue("wall/theme", look.theme)
        self._settings.setValue("wall/text_scale", str(look.text_scale))

    @property
    def text_size(self) -> int:
        """The text size of the console and the start screen, in percent; one of TEXT_SIZES."""
        told = self._text("text_size", str(TEXT_SIZES[0]))
        return int(told) if told in {str(size) for size in TEXT_SIZES} else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", str(percent))

    @property
    def wall_screen(self) -> str:
        """The identity of the screen that the wall was put on, or ""."""
        return self._text("wall/screen", "")

    @wall_screen.setter
    def wall_screen(self, identity: str) -> None:
        self._settings.setValue("wall/screen", identity)

    @property
    def wall_screens(self) -> tuple[str, ...]:
        """The identities of the screens that the wall was put on, the newest first."""
        known = tuple(self._looks_by_screen())
        return known if known or not self.wall_screen else (self.wall_screen,)

    def remember_wall_screen(self, identity: str) -> None:
        """Put a screen first among those that the wall was put on; its look stays with it."""
        looks = self._looks_by_screen()
        self._keep_looks({identity: looks.pop(identity, {}), **looks})
        self.wall_screen = identity

    def wall_look_on(self, identity: str) -> WallLook | None:
        """The look that was chosen on that screen, or None where none was."""
        told = self._looks_by_screen().get(identity)
        return look_of(told) if told else None

    def keep_wall_look_on(self, identity: str, look: WallLook) -> None:
        """Keep a look with the screen on which it was chosen."""
        self._keep_looks({**self._looks_by_screen(), identity: asdict(look)})

    @property
    def own_keys(self) -> str:
        """The person's own keys as text, or "" where all are the usual ones."""
        return self._text("keys", "")

    @own_keys.setter
    def own_keys(self, text: str) -> None:
        self._settings.setValue("keys", text)

    def last_folder(self, kind: str) -> str:
        """The folder in which a file of that kind was chosen last, or ""."""
        return self._text(f"folders/{kind}", "")

    def keep_last_folder(self, kind: str, folder: str) -> None:
        """Look there next time, also after a restart."""
        self._settings.setValue(f"folders/{kind}", folder)

    def was_told(self, name: str) -> bool:
        """Whether this laptop was told something that is said once."""
        return self._text(f"told/{name}", "") == "yes"

    def remember_told(self, name: str) -> None:
        """Say it no more on this laptop."""
        self._settings.setValue(f"told/{name}", "yes")

    @property
    def room(self) -> tuple[str, str]:
        """The image's height and the furthest seat as they were typed last, or ""."""
        return self._text("room/image_height", ""), self._text("room/furthest_seat", "")

    @room.setter
    def room(self, typed: tuple[str, str]) -> None:
        self._settings.setValue("room/image_height", typed[0])
        self._settings.setValue("room/furthest_seat", typed[1])

    def _looks_by_screen(self) -> dict[str, dict[str, object]]:
        """By identity, the newest first. What somebody spoilt by hand counts as not there."""
        import json  # noqa: PLC0415 - asked for with a wall, and the start screen has none

        try:
            told = json.loads(self._text("wall/looks", "{}"))
        except ValueError:
            return {}
        if not isinstance(told, dict):
            return {}
        return {str(key): look if isinstance(look, dict) else {} for key, look in told.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - JSON is untyped

    def _keep_looks(self, looks: dict[str, dict[str, object]]) -> None:
        import json  # noqa: PLC0415 - as above

        self._settings.setValue("wall/looks", json.dumps(dict(list(looks.items())[:MOST_SCREENS])))

    def _text(self, key: str, otherwise: str) -> str:
        return str(self._settings.value(key, otherwise))


def _forget_last_folder(settings: QSettings, folder: Path) -> None:
    """Look no more in a folder that is gone, for files of any kind."""
    kept = [key for key in settings.allKeys() if key.startswith("folders/")]
    for key in kept:
        if Path(str(settings.value(key))) == folder:
            settings.remove(key)


def look_of(told: Mapping[str, object]) -> WallLook:
    """A look from the settings; whatever cannot be read of it is as usual."""
    ratio, theme = str(told.get("ratio")), str(told.get("theme"))
    scale = str(told.get("text_scale"))
    look = WallLook(
        ratio=ratio if ratio in RATIOS else "16:9",
        theme=theme if theme in THEME_NAMES else "light",
    )
    return look.with_text_scale(float(scale)) if scale.replace(".", "", 1).isdecimal() else look
