"""Where the console stood, for each arrangement of screens that this laptop has been in."""

from PySide6.QtCore import QSettings

GROUP = "console"
ORDER = "order"  # of the arrangements, the last one that was kept at the end
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
        too_many = max(0, len(known) - MOST_ARRANGEMENTS + 1)
        for key in known[:too_many]:
            self._settings.remove(f"{GROUP}/{key}")
        self._settings.setValue(f"{GROUP}/{arrangement}", place)
        self._settings.setValue(f"{GROUP}/{ORDER}", " ".join((*known[too_many:], arrangement)))

    def _arrangements(self) -> list[str]:
        """The first that was kept first. Qt tells keys by the alphabet; those without an order are the oldest."""
        self._settings.beginGroup(GROUP)
        there = self._settings.childKeys()
        self._settings.endGroup()
        told = str(self._settings.value(f"{GROUP}/{ORDER}", "")).split()
        unordered = [key for key in there if key not in (ORDER, *told)]
        return unordered + [key for key in told if key in there]
