"""Files on their way into a workbook and out of it again: read whole and looked at, or proved and written."""

import hashlib
import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import uuid4

from icbo_desktop.domain.attachment_kinds import (
    LARGEST,
    AttachmentRefusedError,
    attachment_name,
    kind_of,
    require_size,
)
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.locations import state_dir
from icbo_desktop.records.files import sync_folder, write_through
from icbo_desktop.services.whole_files import FileNotReadError, Why, whole_file
from icbo_desktop.store.attachments import Paper, packed
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.translation import marked, tr, translated

SECONDS_KEPT = 24 * 3600  # how long what another session opened may still be in use
READ_ONLY = 0o400
NOT_ATTACHED: dict[Why, str] = {
    "open here": marked("“{name}” was not attached: it is this workbook itself."),
    "folder": marked("“{name}” is a folder. Attach the files in it one by one."),
    "no file": marked("“{name}” was not attached: it is not a file."),
    "gone": marked("“{name}” was not attached: it is not there any more."),
    "unreadable": marked("“{name}” was not attached: it cannot be read."),
}


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that was read, found to be of a kind that is kept, and made ready to be written."""

    name: str
    content_type: str
    size: int
    sha256: str
    paper: Paper


def take_in(path: Path, attachment_id: str) -> TakenFile:
    """Read a file and look at what it is. Raises AttachmentRefusedError with a sentence."""
    content = read_whole(path)
    kind = kind_of(content, path.name)
    return TakenFile(
        name=attachment_name(path.name, kind),
        content_type=kind.content_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        paper=packed(attachment_id, content, int(time.time())),
    )


def read_whole(path: Path) -> bytes:
    """A file's content, never more than may be kept. Raises AttachmentRefusedError."""
    try:
        content = whole_file(path, LARGEST, partial(require_size, name=path.name))
    except FileNotReadError as error:
        message = translated(NOT_ATTACHED[error.why], name=path.name)
        raise AttachmentRefusedError(message) from error
    require_size(len(content), path.name)
    return content


def write_out(content: bytes, path: Path) -> None:
    """Write content to a file, complete under its name or not at all. Raises AttachmentRefusedError."""
    part = path.with_name(f".{uuid4().hex[:8]}.part")
    try:
        refuse_if_open_here(path)
        write_through(part, content)
        part.replace(path)
        sync_folder(path.parent)
    except WorkbookError:
        message = tr("“{name}” was not written: it is this workbook itself.", name=path.name)
        raise AttachmentRefusedError(message) from None
    except (OSError, ValueError) as error:
        message = tr(
            "“{name}” was not written: the folder cannot be written, or the disk is full.",
            name=path.name,
        )
        raise AttachmentRefusedError(message) from error
    finally:
        with suppress(OSError):  # a stick that is gone was told of already
            part.unlink(missing_ok=True)


class OpenedCopies:
    """Copies of attachments that other programs have open, in a folder that goes with the session."""

    def __init__(self) -> None:
        self._folder = state_dir() / "opened" / uuid4().hex

    def write(self, name: str, content: bytes) -> Path:
        """A copy to read: what is changed in it does not come back. Raises AttachmentRefusedError."""
        forget_old_copies(self._folder.parent)
        folder = self._folder / uuid4().hex[:8]
        try:
            folder.mkdir(parents=True, mode=0o700)
        except OSError as error:
            message = tr("“{name}” cannot be opened: no copy of it could be made.", name=name)
            raise AttachmentRefusedError(message) from error
        path = folder / name
        write_out(content, path)
        path.chmod(READ_ONLY)
        return path

    def close(self) -> None:
        """Take all of them away, as far as no other program holds them."""
        shutil.rmtree(self._folder, ignore_errors=True)


def forget_old_copies(folder: Path) -> None:
    """Take away what earlier sessions could not, such as after a crash."""
    try:
        old = [
            each for each in os.scandir(folder) if time.time() - each.stat().st_mtime > SECONDS_KEPT
        ]
    except OSError:
        return
    for each in old:
        shutil.rmtree(each.path, ignore_errors=True)
