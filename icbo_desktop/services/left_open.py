"""The workbook that is open, remembered until it is closed: after a crash it is the first thing to go on with."""

from pathlib import Path

from PySide6.QtCore import QSettings


class LeftOpen:
    """A path in the ini file, and nothing of what is inside."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def path(self) -> Path | None:
        """The workbook that was never closed, where there is one."""
        told = self._settings.value("left_open", "")
        return Path(told) if isinstance(told, str) and told else None

    def note(self, path: Path) -> None:
        """It is open now. Written at once: a crash writes nothing."""
        self._settings.setValue("left_open", str(path))
        self._settings.sync()

    def clear(self) -> None:
        """It was closed as it should be."""
        self._settings.remove("left_open")
        self._settings.sync()
