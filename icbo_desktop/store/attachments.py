"""The bytes of attachments in the table `sqlar`, laid out as SQLite's own archives are.

A row's name is the attachment's id, `sz` the size of the content, and `data` the content, deflated (zlib)
where that is shorter. The history holds the attachment with its SHA-256, which proves the bytes whenever
they are read. They stay for as long as an entry of the history names them, so that an undo finds them.
"""

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.store.engine import Database, Error
from icbo_desktop.translation import marked, tr, translated

_MODE = 0o100644  # a plain file, as an archive tool shows it
_WRITE = "INSERT OR REPLACE INTO sqlar (name, mode, mtime, sz, data) VALUES (?, ?, ?, ?, ?)"
_READ = "SELECT mtime, sz, data FROM sqlar WHERE name = ?"
MISSING = marked("“{name}” is not in this workbook any more, so it cannot be shown.")
DAMAGED = marked("“{name}” is damaged in this workbook, so it is not shown.")


@dataclass(frozen=True, slots=True)
class Paper:
    """An attachment's bytes as they are stored; `made` is in seconds since 1970."""

    name: str
    made: int
    size: int
    stored: bytes


def packed(name: str, content: bytes, made: int = 0) -> Paper:
    """The content as it is stored."""
    deflated = zlib.compress(content)
    stored = deflated if len(deflated) < len(content) else content
    return Paper(name, made, len(content), stored)


def proven_content(paper: Paper | None, attachment: Attachment) -> bytes:
    """The content, if it is what was attached. Raises WorkbookDamagedError in words if not."""
    if paper is None:
        raise WorkbookDamagedError(translated(MISSING, name=attachment.name))
    content = _unpacked(paper, attachment.size)
    if content is None or hashlib.sha256(content).hexdigest() != attachment.sha256:
        raise WorkbookDamagedError(translated(DAMAGED, name=attachment.name))
    return content


def write_paper(db: Database, paper: Paper) -> None:
    """Put the bytes into the file; the caller brings the transaction."""
    db.execute(_WRITE, (paper.name, _MODE, paper.made, paper.size, paper.stored))


def read_paper(db: Database, name: str) -> Paper | None:
    """The bytes under that name, unproven, or None. Raises `Error`."""
    row = db.execute(_READ, (name,)).fetchone()
    if row is None:
        return None
    made, size, stored = row
    if not isinstance(made, int) or not isinstance(size, int) or not isinstance(stored, bytes):
        return Paper(name, 0, 0, b"")  # nobody wrote that; it will not prove itself
    return Paper(name, made, size, stored)


def named_in(changes: Iterable[Change]) -> Mapping[str, Attachment]:
    """Every attachment that the history names, also those taken away since, by id."""
    return {
        side.id: side
        for change in changes
        for row in change.rows
        for side in (row.before, row.after)
        if isinstance(side, Attachment)
    }


def paper_faults(db: Database, changes: Iterable[Change]) -> tuple[str, ...]:
    """Every attachment that is missing or damaged, and every stored file that none names. Reads all bytes."""
    named = named_in(changes)
    faults = [fault for row in named.values() for fault in _fault_of(db, row)]
    stored = {row[0] for row in db.execute("SELECT name FROM sqlar").fetchall()}
    faults += [
        tr("This file holds “{name}”, which this program did not put there.", name=name)
        for name in sorted(map(str, stored - named.keys()))
    ]
    return tuple(faults)


def _fault_of(db: Database, attachment: Attachment) -> tuple[str, ...]:
    try:
        proven_content(read_paper(db, attachment.id), attachment)
    except WorkbookDamagedError as error:
        return (error.sentence,)
    except Error:
        return (translated(DAMAGED, name=attachment.name),)
    return ()


def _unpacked(paper: Paper, size: int) -> bytes | None:
    """The content, at most `size` bytes of it; None where it does not unpack to exactly that."""
    if paper.size != size:
        return None
    if len(paper.stored) == size:
        return paper.stored
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(paper.stored, size + 1)
    except zlib.error:
        return None
    return content if len(content) == size and unpacker.eof else None
