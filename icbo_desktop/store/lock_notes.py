"""The lock note beside a workbook on a stick or a share: who has it open. It advises and forbids nothing."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

STALE_AFTER = timedelta(minutes=2)
LARGEST = 4_096  # bytes; a note has a few hundred


class LockNote(msgspec.Struct, frozen=True, kw_only=True):
    """Who has a workbook open, since when, and when they last said so. `copy_id` is their working copy's."""

    who: str
    machine: str
    since: datetime
    beat: datetime
    copy_id: str

    def is_fresh(self, now: datetime) -> bool:
        """Whether it was said lately. Two laptops' clocks differ, so a time to come counts as well."""
        return abs(now - self.beat) < STALE_AFTER


def note_beside(workbook: Path) -> Path:
    return workbook.with_name(f"~${workbook.name}.lock")


def read_lock(workbook: Path) -> LockNote | None:
    """The note; None where there is none, or what is there makes no sense."""
    try:
        with note_beside(workbook).open("rb") as file:
            note = msgspec.json.decode(file.read(LARGEST), type=LockNote)
    except (OSError, msgspec.DecodeError):
        return None
    return note if note.beat.tzinfo and note.since.tzinfo else None


def write_lock(workbook: Path, note: LockNote) -> None:
    """Say it anew. Raises OSError."""
    path = note_beside(workbook)
    part = path.with_name(f"~${note.copy_id[:8]}.lock.part")
    try:
        part.write_bytes(msgspec.json.encode(note))
        os.replace(part, path)  # noqa: PTH105 - as everywhere where a test makes this very step fail
    finally:
        part.unlink(missing_ok=True)


def remove_lock(workbook: Path, copy_id: str) -> None:
    """Take our own note away, and nobody else's. Raises OSError."""
    note = read_lock(workbook)
    if note is not None and note.copy_id == copy_id:
        note_beside(workbook).unlink(missing_ok=True)
