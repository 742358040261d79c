"""The copies of a file and its journal that were kept before a repair: which of them need not be kept for ever."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from icbo_desktop.domain.file_names import WORKBOOK_ENDING
from icbo_desktop.store.wiping import wipe

LAST_KEPT = 10
KEPT_FOR = timedelta(days=90)
_NAMED = re.compile(r"Before repair (?P<at>\d{4}-\d\d-\d\d \d{6}) (?P<name>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """What was kept before one repair: the file and what lay beside it. `at` is by the laptop's clock."""

    at: datetime
    workbook: str
    files: tuple[Path, ...] = field(compare=False)


def kept_copies(folder: Path) -> tuple[KeptCopy, ...]:
    """The copies in the folder, the newest first. What has another name is nothing of ours."""
    found: dict[tuple[str, str], list[Path]] = {}
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            named = _NAMED.fullmatch(path.name)
            if named is not None:
                # “Plan.icbo” and “Plan.icbo-journal” belong together.
                workbook = named["name"].partition(WORKBOOK_ENDING)[0]
                found.setdefault((named["at"], workbook), []).append(path)
    copies = [
        KeptCopy(at, workbook, tuple(files))
        for (told, workbook), files in found.items()
        if (at := _moment(told)) is not None
    ]
    return tuple(sorted(copies, key=lambda copy: (copy.at, copy.workbook), reverse=True))


def copies_to_drop(newest_first: Iterable[KeptCopy], now: datetime) -> tuple[KeptCopy, ...]:
    """Those beyond the last ten that are older than 90 days; never the newest one of a workbook.

    That one may be all that is left of it, and perhaps nobody has been shown it yet.
    """
    seen: set[str] = set()
    dropped: list[KeptCopy] = []
    for place, copy in enumerate(newest_first):
        is_newest = copy.workbook not in seen
        seen.add(copy.workbook)
        if place >= LAST_KEPT and now - copy.at > KEPT_FOR and not is_newest:
            dropped.append(copy)
    return tuple(dropped)


def thin_recovered(folder: Path, now: datetime) -> None:
    """Delete what need not be kept. What cannot be deleted stays."""
    for copy in copies_to_drop(kept_copies(folder), now):
        for path in copy.files:
            with suppress(OSError):
                wipe(path)


def _moment(told: str) -> datetime | None:
    try:
        return datetime.strptime(told, "%Y-%m-%d %H%M%S").astimezone()
    except ValueError:
        return None
