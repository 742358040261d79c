"""Collects Python's garbage on the window's thread alone, whenever that is about to rest.

Left to itself Python collects on whichever thread makes the next object. What it finds of Qt there is deleted a
moment later on the window's thread, in the midst of whatever that does, and a part that its whole has taken along by
then is deleted twice: the program ends without a word. (PySide6 6.11.3, while a session closed.)
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

GENERATIONS = 3


class RestCollector(QObject):
    """From the start of it on nothing is collected elsewhere. Made on the window's thread, which it stays with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect)

    @Slot()
    def collect(self) -> None:
        """Collect as far as Python would have by now, by its own thresholds."""
        counts, most = gc.get_count(), gc.get_threshold()
        for generation in reversed(range(GENERATIONS)):
            if counts[generation] > most[generation]:
                gc.collect(generation)
                return
