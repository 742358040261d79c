"""The workbook that is open, remembered until it is closed: after a crash it is the first thing to go on with."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSettings

WallPlace = Literal["", "screen", "rehearsal"]
YES_NO = ("no", "yes")


@dataclass(frozen=True, slots=True)
class LeftSession:
    """Where a session stood: the step is in the workbook's history, its page and the place of the wall are here."""

    path: Path
    wall: WallPlace = ""
    page: int = 0
    time: "StepTime | None" = None


@dataclass(frozen=True, slots=True)
class StepTime:
    """The time at the step, in seconds, and whether it ran and a visit was kept; what a restart goes on with."""

    seconds: int
    is_running: bool
    is_visiting: bool

    @property
    def words(self) -> str:
        """As it is kept: "258 yes no"."""
        return f"{self.seconds} {YES_NO[self.is_running]} {YES_NO[self.is_visiting]}"


def step_time(words: str) -> StepTime | None:
    """Read what was kept; None where it is nothing or not ours."""
    found = re.fullmatch(r"([0-9]{1,6}) (yes|no) (yes|no)", words)
    return StepTime(int(found[1]), found[2] == "yes", found[3] == "yes") if found else None


class LeftOpen:
    """A path in the ini file, whether the wall was up, and nothing of what is inside."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def path(self) -> Path | None:
        """The workbook that was never closed, where there is one."""
        told = self._settings.value("left_open", "")
        return Path(told) if isinstance(told, str) and told else None

    @property
    def session(self) -> LeftSession | None:
        """The same, with where the session stood."""
        path, wall = self.path, str(self._settings.value("left_open_wall", ""))
        page = str(self._settings.value("left_open_page", "0"))
        if path is None:
            return None
        known: WallPlace = wall if wall in ("screen", "rehearsal") else ""
        return LeftSession(
            path,
            known,
            int(page) if page.isdecimal() and len(page) < 4 else 0,  # noqa: PLR2004 - digits
            step_time(str(self._settings.value("left_open_time", ""))),
        )

    def note(self, path: Path) -> None:
        """It is open now. Written at once: a crash writes nothing."""
        self._settings.setValue("left_open", str(path))
        self._settings.remove("left_open_wall")
        self._settings.remove("left_open_page")
        self._settings.remove("left_open_time")
        self._settings.sync()

    def note_wall(self, wall: WallPlace) -> None:
        """The wall came up there, or went away."""
        self._settings.setValue("left_open_wall", wall)
        self._settings.sync()

    def note_page(self, page: int) -> None:
        """The page of the step, where the session is about to go on in another process."""
        self._settings.setValue("left_open_page", str(page))
        self._settings.sync()

    def note_time(self, time: StepTime) -> None:
        """The time at the step, where the session is about to go on in another process."""
        self._settings.setValue("left_open_time", time.words)
        self._settings.sync()

    def clear(self) -> None:
        """It was closed as it should be."""
        for name in ("left_open", "left_open_wall", "left_open_page", "left_open_time"):
            self._settings.remove(name)
        self._settings.sync()
