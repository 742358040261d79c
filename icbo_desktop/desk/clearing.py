"""Clears away, soon after the start, what a sudden end of an earlier session left half-written."""

import threading
from collections.abc import Sequence
from pathlib import Path

from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.last_folders import FileKind

AFTER_SECONDS = 5.0  # the start has the machine to itself until then


def clear_soon(settings: Settings) -> None:
    """Do it on a thread: a share that is away may take its time."""
    folders = [Path(told) for kind in FileKind if (told := settings.last_folder(kind))]
    timer = threading.Timer(AFTER_SECONDS, _clear, (settings.recent, folders))
    timer.daemon = True
    timer.start()


def _clear(workbooks: Sequence[Path], folders: Sequence[Path]) -> None:
    from icbo_desktop.services.leftovers import (  # noqa: PLC0415 - it loads what the start can do without
        clear_wherever_written,
    )

    clear_wherever_written(workbooks, folders)
