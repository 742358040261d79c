"""What each workbook held when this laptop last saved it, so that a file gone back is noticed.

A stray journal or a sync program can put an older file in a workbook's place, and that one is sound by
itself. One small file a workbook, by its id, holds a mark for each place where it was saved.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import msgspec

from icbo_desktop.domain.errors import WorkbookBehindError
from icbo_desktop.store import sentences
from icbo_desktop.store.backups import safe_name
from icbo_desktop.store.history_rows import Head
from icbo_desktop.store.workbook_file import WorkbookFile
from icbo_desktop.translation import tr_n, translated

MOST_PLACES = 8  # of one workbook; the ones saved last


@dataclass(frozen=True, slots=True)
class Mark:
    """How many entries the file at `path` held after the last save, and the last one's fingerprint."""

    path: str
    entries: int
    fingerprint: str


def marks_of(folder: Path, workbook_id: str) -> tuple[Mark, ...]:
    """The marks of a workbook, the newest first; none where they cannot be read."""
    try:
        return msgspec.json.decode(_file(folder, workbook_id).read_bytes(), type=tuple[Mark, ...])
    except (OSError, msgspec.DecodeError):
        return ()


def note_mark(folder: Path, workbook_id: str, path: Path, head: Head) -> None:
    """Keep what was saved, after it was saved: a mark is never ahead of its file. Raises OSError.

    It is not flushed to the disk: a power cut may leave the mark before, which only notices less.
    """
    mark = Mark(str(path.absolute()), head.seq, head.fingerprint)
    others = [each for each in marks_of(folder, workbook_id) if each.path != mark.path]
    file = _file(folder, workbook_id)
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{uuid4().hex[:8]}.part")
    try:
        part.write_bytes(msgspec.json.encode([mark, *others][:MOST_PLACES]))
        os.replace(part, file)  # noqa: PTH105 - as everywhere where a test makes this very step fail
    finally:
        part.unlink(missing_ok=True)


def forget_marks(folder: Path, workbook_id: str) -> None:
    """Forget a workbook that was deleted. Raises OSError."""
    _file(folder, workbook_id).unlink(missing_ok=True)


def forget_place(folder: Path, workbook_id: str, path: Path) -> None:
    """Forget one place of a workbook, and all of it where that was the last one that is still there. Raises OSError."""
    here = str(path.absolute())
    others = [each for each in marks_of(folder, workbook_id) if each.path != here]
    if not any(os.path.lexists(each.path) for each in others):
        forget_marks(folder, workbook_id)
        return
    file = _file(folder, workbook_id)
    part = file.with_name(f".{uuid4().hex[:8]}.part")
    try:
        part.write_bytes(msgspec.json.encode(others))
        os.replace(part, file)  # noqa: PTH105 - as above
    finally:
        part.unlink(missing_ok=True)


def places_of(folder: Path, path: Path) -> frozenset[str]:
    """The ids of the workbooks that were saved at this place, for a file that cannot tell its own any more."""
    here = str(path.absolute())
    try:
        files = list((folder / "high_water").glob("*.json"))
    except OSError:
        return frozenset()
    found = ((file.stem, marks_of(folder, file.stem)) for file in files)
    return frozenset(name for name, marks in found if any(mark.path == here for mark in marks))


def mark_for(marks: tuple[Mark, ...], path: Path) -> Mark | None:
    """The mark that a file has to reach: that of its place, or of a place that it was moved away from.

    A copy is another file: an older one beside the workbook is what it is.
    """
    here = str(path.absolute())
    for mark in marks:
        if mark.path == here:
            return mark
    return next((mark for mark in marks if not os.path.lexists(mark.path)), None)


def require_not_behind(file: WorkbookFile, folder: Path) -> None:
    """Raise WorkbookBehindError where the opened file holds fewer or other entries than its mark."""
    mark = mark_for(marks_of(folder, file.workshop.details.id), file.path)
    if mark is None:
        return
    held = file.saved_head.seq
    if held < mark.entries:
        words = translated(sentences.BEHIND, before=_entries(mark.entries), now=held)
        raise WorkbookBehindError(words)
    if mark.entries and file.fingerprint_at(mark.entries) != mark.fingerprint:
        raise WorkbookBehindError(translated(sentences.OTHER_ENTRIES))


def _entries(number: int) -> str:
    return tr_n("{n} entries", "1 entry", number)


def _file(folder: Path, workbook_id: str) -> Path:
    return folder / "high_water" / f"{safe_name(workbook_id)}.json"
