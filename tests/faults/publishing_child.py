"""Publishes a working copy in a process of its own; says "D Plan.icbo" when it has told that it is done.

python -m tests.faults.publishing_child FOLDER CONTROL

The working copy lies in the same folder as the workbook, which the recording then shows both of. There are no
links, as on a stick.
"""

import errno
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.clock import new_uuid
from icbo_desktop.store.publishing import Publication, Published, publish_file
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.store.working_copies import WorkingCopy, copies_in, take_copy
from tests.faults.acts import make_workbook, say
from tests.faults.controls import broken

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def prepare(folder: Path) -> WorkingCopy:
    """A workbook, and a working copy of it in which there is a note more."""
    copy = take_copy(make_workbook(folder), "USB", folder)
    add_note(copy.file(folder), "Not yet on the stick")
    return copy


def add_note(path: Path, text: str) -> None:
    file = open_workbook(path)
    edit = AddNote(Item("made-up", "d1.one"), text)
    rows = tuple(edit.rows(file.workshop, Stamp(NOON, new_uuid)))
    file.append(Change(new_uuid(), NOON, edit.label, rows), lambda _: None)
    file.close()


def publish_copy(folder: Path) -> Published:
    """Publish the only working copy of the folder, as at the end of a session."""
    (copy,) = copies_in(folder)
    file = open_workbook(copy.file(folder), read_only=True)
    return publish_file(file.copy_file_to, Publication(copy.id, folder, "LAPTOP-7", NOON))


def _refuse_links(*_: object) -> None:
    raise OSError(errno.EPERM, "no links on this file system")


if __name__ == "__main__":
    os.link = _refuse_links
    with broken(sys.argv[2] if len(sys.argv) > 2 else ""):
        publish_copy(Path(sys.argv[1]))
    say("D Plan.icbo")
