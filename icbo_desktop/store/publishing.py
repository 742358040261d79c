"""Publishing: what a working copy holds is put where the workbook lives, whole or not at all.

A new file is written beside the old one, flushed, read back and only then put in its place; the one before
stays as “name (previous)”. What somebody else has written there meanwhile is never replaced: then ours
goes beside it as “name (conflict, HOST, time)”, and is published there from then on.
"""

import errno
import hashlib
import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.engine import Database
from icbo_desktop.store.migrations import VERSION
from icbo_desktop.store.names_beside import conflict_name, stem_in_bytes
from icbo_desktop.store.opening import (
    drop_half_written,
    fsync_folder,
    unfinished_beside,
    version_of,
)
from icbo_desktop.store.working_copies import (
    FULL_NUMBERS,
    Mark,
    WorkingCopy,
    holds,
    make_image,
    mark_of,
    read_note,
    write_note,
)
from icbo_desktop.translation import tr

# Another program on Windows, such as a virus scanner, holds a file for a moment: five more attempts.
RETRY_SECONDS = (0.1, 0.2, 0.4, 0.8, 1.6)
COPY_ATTEMPTS, COPY_SECONDS = 20, 0.5
_PIECE = 1024 * 1024
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS})

Wait = Callable[[float], object]
CopyTo = Callable[[Database], object]
# One at a time for each working copy: a session that ends and the one that follows it may share one.
_publishing: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)


class AwayError(WorkbookError):
    """The place cannot be reached: the stick was pulled out, the share is gone."""


@dataclass(frozen=True, slots=True)
class Published:
    """The note as it now is. `conflict` is the file that ours went to because somebody had changed the other."""

    copy: WorkingCopy
    conflict: Path | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """Which working copy of `folder` is to be published, when, and by which laptop."""

    copy_id: str
    folder: Path
    machine: str
    at: datetime
    wait: Wait = time.sleep


def publish_file(copy_to: CopyTo, publication: Publication) -> Published:
    """Publish an open or closed working copy, which `copy_to` copies. Raises as `publish` does."""
    copy = _noted(publication)
    image = publication.folder / f".{publication.copy_id}.image.part"
    try:
        _make_image(copy_to, image, publication.wait)
        return publish(publication, image)
    except (engine.Error, OSError) as error:
        reason = sentences.why_not_made(error)
        message = tr(
            "Not on {place}, because of this laptop: {reason}.", place=copy.place, reason=reason
        )
        raise WorkbookError(message) from error
    finally:
        drop_half_written(image)


def publish(publication: Publication, image: Path) -> Published:
    """Put a sound file of the working copy where the workbook lives.

    Raises AwayError, and WorkbookError where it cannot be written there.
    """
    with _publishing[publication.copy_id]:
        copy = _noted(publication)
        try:
            return _publish(publication, copy, image)
        except OSError as error:
            raise not_published(error, copy) from error


def previous_of(home: Path) -> Path:
    """Where the state before the last publishing is kept; an older format's file for good."""
    added = "(previous)"
    try:
        version = version_of(home)
    except WorkbookError:
        version = VERSION
    if version < VERSION:
        older = home.with_name(f"{stem_in_bytes(home)}.v{version}{home.suffix}")
        if not older.exists():
            return older
    return home.with_name(f"{stem_in_bytes(home)} {added}{home.suffix}")


def _noted(publication: Publication) -> WorkingCopy:
    copy = read_note(publication.folder / f"{publication.copy_id}.json")
    if copy is None:
        raise WorkbookError(tr("Not published: the note of the working copy cannot be read."))
    return copy


def _make_image(copy_to: CopyTo, image: Path, wait: Wait) -> None:
    """A file of what is saved now. A backup that is being made has to end first."""
    for _ in range(COPY_ATTEMPTS - 1):
        try:
            make_image(copy_to, image)
        except WorkbookError:
            wait(COPY_SECONDS)
        else:
            return
    make_image(copy_to, image)


def _publish(publication: Publication, copy: WorkingCopy, image: Path) -> Published:
    ours = mark_of(image)
    if ours is None:
        raise WorkbookError(tr("Not published: the working copy does not read back as it should."))
    home = Path(copy.home)
    is_foreign = _is_foreign(home, copy, image)
    part = home.with_name(f"~${copy.id[:8]}.icbo.part")
    try:
        _write_and_prove(image, part, ours)
        copy = msgspec.structs.replace(copy, tried=(*copy.tried[-1:], str(ours)))
        # Before the file is put in place: after a power cut right then it has to be known as ours.
        write_note(copy, publication.folder)
        # Once more: writing the file may have taken a minute.
        if is_foreign or _is_foreign(home, copy, image):
            return _put_beside(publication, copy, part, ours)
        _keep_previous(home, copy)
        replace_patiently(part, home, publication.wait)
        flush_folder(home.parent)
    finally:
        part.unlink(missing_ok=True)
    copy = msgspec.structs.replace(copy, at_home=str(ours), tried=(), published_at=publication.at)
    write_note(copy, publication.folder)
    return Published(copy)


def _put_beside(publication: Publication, copy: WorkingCopy, part: Path, ours: Mark) -> Published:
    home = Path(copy.home)
    target = conflict_name(home, publication.machine, publication.at)
    replace_patiently(part, target, publication.wait)
    flush_folder(target.parent)
    copy = msgspec.structs.replace(
        copy,
        home=str(target),
        rival=str(home),
        at_home=str(ours),
        tried=(),
        published_at=publication.at,
    )
    write_note(copy, publication.folder)
    return Published(copy, target)


def _is_foreign(home: Path, copy: WorkingCopy, image: Path) -> bool:
    """Whether the file holds what we never read and did not write. Raises AwayError where it is not there."""
    try:
        found = mark_of(home)
    except FileNotFoundError:
        raise _not_there(home, copy) from None
    if found is None or unfinished_beside(home) is not None:
        return True
    is_ours = str(found) in (copy.at_home, *copy.tried)
    return not is_ours and not holds(image, found)


def _not_there(home: Path, copy: WorkingCopy) -> AwayError:
    if home.parent.is_dir():
        return AwayError(
            tr(
                "“{name}” is not in its folder on {place} any more. Everything is on this laptop: "
                "put the file back, or use Save a copy.",
                name=home.name,
                place=copy.place,
            )
        )
    return AwayError(_away(copy))


def _away(copy: WorkingCopy) -> str:
    return tr(
        "{place_first} cannot be reached. Go on: everything is kept on this laptop, and is written to "
        "{place} as soon as it is back.",
        place_first=capital(copy.place),
        place=copy.place,
    )


def not_published(error: OSError, copy: WorkingCopy) -> WorkbookError:
    """Why it could not be written to its place, in words with what to do."""
    if error.errno in FULL_NUMBERS:
        return WorkbookError(
            tr(
                "Not on {place}: there is no room left. Everything is kept on this laptop. "
                "Free some space there, or save a copy elsewhere.",
                place=copy.place,
            )
        )
    if error.errno in _FORBIDDEN:
        return WorkbookError(
            tr(
                "Not on {place}: nothing can be written there just now. Everything is kept on this laptop. "
                "Save a copy elsewhere, or try again.",
                place=copy.place,
            )
        )
    return AwayError(_away(copy))


def capital(words: str) -> str:
    """The words with a capital at the start of a sentence."""
    return words[:1].upper() + words[1:]


def _write_and_prove(image: Path, part: Path, ours: Mark) -> None:
    """Write the file, flush it, and read it back from the device as far as the system allows that."""
    written = hashlib.sha256()
    with image.open("rb") as source, part.open("wb") as target:
        while piece := source.read(_PIECE):
            written.update(piece)
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
        _forget_cached(target.fileno())
    with part.open("rb") as again:
        read = hashlib.file_digest(again, "sha256")
    if read.digest() != written.digest() or mark_of(part) != ours:
        raise OSError(errno.EIO, "what was written does not read back")


def _forget_cached(handle: int) -> None:
    """Let what is read next come from the device, where the system has a word for that."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        advise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _keep_previous(home: Path, copy: WorkingCopy) -> None:
    """Keep what is at home now under a name beside it. Where there is no room for it, it is not kept."""
    spare = home.with_name(f"~${copy.id[:8]}.previous.part")
    try:
        spare.unlink(missing_ok=True)
        _link_or_copy(home, spare)
        os.replace(spare, previous_of(home))  # noqa: PTH105 - as everywhere where a test makes it fail
    except OSError:
        return
    finally:
        spare.unlink(missing_ok=True)


def _link_or_copy(home: Path, spare: Path) -> None:
    if os.name != "nt":  # there a second name for one file confuses sync clients
        try:
            os.link(home, spare)
        except OSError:
            pass  # a stick's file system has no links
        else:
            return
    with home.open("rb") as source, spare.open("wb") as target:
        while piece := source.read(_PIECE):
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())


def replace_patiently(source: Path, target: Path, wait: Wait) -> None:
    """Put a file in another's place; where a program holds that for a moment, wait for it. Raises OSError."""
    for seconds in RETRY_SECONDS:
        try:
            os.replace(source, target)  # noqa: PTH105 - as above
        except PermissionError:
            wait(seconds)
        else:
            return
    os.replace(source, target)  # noqa: PTH105 - as above


def flush_folder(folder: Path) -> None:
    """Make the new name last, on systems of files that know how; a share may not. Raises OSError."""
    try:
        fsync_folder(folder)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
