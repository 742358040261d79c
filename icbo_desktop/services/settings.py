"""What the program remembers between workshops on this laptop. Never what people said."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from icbo_desktop.services.usual_choices import UsualChoices

if TYPE_CHECKING:
    from icbo_desktop.services.left_open import LeftOpen
    from icbo_desktop.services.record_choices import RecordChoices
    from icbo_desktop.services.wall_memory import WallMemory
    from icbo_desktop.services.window_memory import WindowMemory

MOST_RECENT = 8
TEXT_SIZES = (100, 125, 150, 175, 200)


class Settings:
    """One ini file. The recent list holds file paths only, never a workshop's title.

    The start screen asks for it before it is painted, so it loads no more than is asked for.
    """

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self.usual = UsualChoices(self._settings)

    @cached_property
    def records(self) -> "RecordChoices":
        """What was chosen when records were saved."""
        from icbo_desktop.services.record_choices import (  # noqa: PLC0415 - see the class
            RecordChoices,
        )

        return RecordChoices(self._settings)

    @cached_property
    def left_open(self) -> "LeftOpen":
        """The workbook that is open, until it is closed."""
        from icbo_desktop.services.left_open import LeftOpen  # noqa: PLC0415 - see the class

        return LeftOpen(self._settings)

    @cached_property
    def wall(self) -> "WallMemory":
        """The screens that the wall was put on, and how it looked there."""
        from icbo_desktop.services.wall_memory import WallMemory  # noqa: PLC0415 - see the class

        return WallMemory(self._settings)

    @cached_property
    def windows(self) -> "WindowMemory":
        """Where the windows stood."""
        from icbo_desktop.services.window_memory import (  # noqa: PLC0415 - see the class
            WindowMemory,
        )

        return WindowMemory(self._settings)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The workbooks opened last, the newest first; those that are gone stay until cleared.

        The first thing that a start reads: what is no list of names counts as none.
        """
        stored = self._settings.value("recent")
        names: list[object] = stored if isinstance(stored, list) else [stored]  # pyright: ignore[reportUnknownVariableType] - QSettings is untyped
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

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
    def text_size(self) -> int:
        """The text size of the console and the start screen, in percent; one of TEXT_SIZES."""
        told = self._text("text_size", str(TEXT_SIZES[0]))
        return int(told) if told in {str(size) for size in TEXT_SIZES} else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", str(percent))

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

    def _text(self, key: str, otherwise: str) -> str:
        return str(self._settings.value(key, otherwise))


def _forget_last_folder(settings: QSettings, folder: Path) -> None:
    """Look no more in a folder that is gone, for files of any kind."""
    kept = [key for key in settings.allKeys() if key.startswith("folders/")]
    for key in kept:
        if Path(str(settings.value(key))) == folder:
            settings.remove(key)
