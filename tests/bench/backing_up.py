"""How long a key waits, at the most, while a workbook of 50 MB is backed up and the backup is proved."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter, sleep

from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.clock import new_uuid, system_clock
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import Paper, packed
from icbo_desktop.store.workbook_file import open_workbook, write_new

PHOTOS, PHOTO_BYTES = 25, 2_000_000
PAUSE = 0.005  # as between two looks of the event loop


@dataclass(frozen=True, slots=True)
class Backed:
    """The longest that the window's thread stood still, and the whole backup, in seconds."""

    longest: float
    whole: float
    megabytes: float


def backed_up(folder: Path) -> Backed:
    path = folder / "photos.icbo"
    write_photos(path)
    workbook = WorkbookService(open_workbook(path), system_clock)
    jobs = BackupJobs(workbook, system_clock)
    begun = last = perf_counter()
    jobs.make_if_changed()
    longest = 0.0
    while not jobs.is_idle:
        sleep(PAUSE)
        sum(number * number for number in range(2_000))  # what a key does in Python
        now = perf_counter()
        longest, last = max(longest, now - last), now
    whole = perf_counter() - begun
    workbook.close()
    jobs.close()
    return Backed(longest - PAUSE, whole, path.stat().st_size / 1e6)


def write_photos(path: Path) -> None:
    """The demo with photos that no packing makes smaller."""
    changes, papers = list(demo_changes()), []
    dice = Random(1)  # noqa: S311 - the same photos each time
    for number in range(PHOTOS):
        content = dice.randbytes(PHOTO_BYTES)
        changes.append(attached(number, content, papers))
    write_new(path, changes, papers=papers)


def attached(number: int, content: bytes, papers: list[Paper]) -> Change:
    row = Attachment(
        id=new_uuid(),
        framework_id="",
        item_id="",
        name=f"photo {number}.jpg",
        content_type="image/jpeg",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        created_at=system_clock(),
    )
    papers.append(packed(row.id, content))
    return Change(new_uuid(), system_clock(), "attach a file", (RowChange(None, row),))
