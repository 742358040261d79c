"""Where the console stood, for each arrangement of screens that this laptop has been in."""

from PySide6.QtCore import QSettings

GROUP = "console"
MOST_ARRANGEMENTS = 12  # of very many rooms the places of the first are forgotten


class WindowMemory:
    """Numbers in the ini file, by a short name of the arrangement."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def place(self, arrangement: str) -> str:
        """As it was kept, or ""."""
        return str(self._settings.value(f"{GROUP}/{arrangement}", ""))

    def keep(self, arrangement: str, place: str) -> None:
        """The place of the last time takes that of the time before."""
        known = [key for key in self._arrangements() if key != arrangement]
        for key in known[: max(0, len(known) - MOST_ARRANGEMENTS + 1)]:
            self._settings.remove(f"{GROUP}/{key}")
        self._settings.setValue(f"{GROUP}/{arrangement}", place)

    def _arrangements(self) -> list[str]:
        self._settings.beginGroup(GROUP)
        keys = self._settings.childKeys()
        self._settings.endGroup()
        return keys
