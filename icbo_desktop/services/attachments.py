"""Attachments of the running session: taken in, read, saved elsewhere and opened, all off the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from icbo_desktop.domain.attachment_kinds import LARGEST_ALL
from icbo_desktop.domain.edits.attachments import TOO_MANY, AddAttachment, SetCaption
from icbo_desktop.domain.edits.edit import DeleteRecord
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.attachment_files import OpenedCopies, TakenFile, take_in, write_out
from icbo_desktop.services.clock import new_uuid
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import named_in, proven_content
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class FetchedContent:
    """An attachment and its bytes, which are what was attached."""

    attachment: Attachment
    content: bytes


class Attachments(QObject):
    """Every answer comes by a signal on the window's thread.

    `changed` tells that what is attached has changed, by an undo too.
    `attached` carries the new Attachment, `fetched` a FetchedContent, `saved` the path of a file that was
    saved, `opened` the path of a copy to be handed to the system, `problem` a sentence. `working` carries what is
    being done in words, and "" once nothing is.
    """

    changed = Signal()
    attached = Signal(object)
    fetched = Signal(object)
    saved = Signal(object)
    opened = Signal(object)
    problem = Signal(str)
    working = Signal(str)
    _ended = Signal()
    _taken = Signal(object, object)

    def __init__(self, workbook: WorkbookService, new_id: Callable[[], str] = new_uuid) -> None:
        super().__init__()
        self._workbook = workbook
        self._new_id = new_id
        self._copies = OpenedCopies()
        # Twenty photos of a flip chart dropped together must not fill the memory.
        self._work = OneAtATime(self.problem.emit)
        self._waiting: list[str] = []
        self._ended.connect(self._go_on)
        # Taken in on another thread; the signal brings it over to this one, where edits are made.
        self._taken.connect(self._keep)
        workbook.changed.connect(self._follow)

    def at(self, item: Item) -> tuple[Attachment, ...]:
        """What is attached there, in the order it came."""
        return self._workbook.workshop.at(Attachment, item)

    def attach(self, paths: Sequence[Path], item: Item) -> None:
        """Take in files and keep each at the item; `problem` says of each that is refused why."""
        for path in paths:
            self._start(tr("Taking in {name}…", name=path.name), partial(self._take_in, path, item))

    def set_caption(self, attachment: Attachment, caption: str) -> None:
        """Say in a line what it shows: the room reads that, and never the file's name."""
        self._workbook.apply(SetCaption(attachment, caption))

    def remove(self, attachment: Attachment) -> None:
        """Take it away; undo brings it back, so its bytes stay in the workbook."""
        self._workbook.apply(DeleteRecord(attachment))

    def fetch(self, attachment: Attachment) -> None:
        """Read the bytes and prove them."""
        self._start(tr("Reading {name}…", name=attachment.name), partial(self._fetch, attachment))

    def save_to(self, attachment: Attachment, path: Path) -> None:
        """Save the bytes, proved, as a file of its own."""
        self._start(tr("Writing {name}…", name=path.name), partial(self._save, attachment, path))

    def open_copy(self, attachment: Attachment) -> None:
        """Make a copy that the system's own program can open."""
        self._start(tr("Opening {name}…", name=attachment.name), partial(self._open, attachment))

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is being read or written. Whether it is so after at most so many seconds."""
        return self._work.wait(seconds)

    def close(self) -> None:
        """End the work and take away the copies that were opened; before the workbook is closed."""
        self._work.close()
        self._copies.close()

    def _start(self, sentence: str, work: Callable[[], None]) -> None:
        self._waiting.append(sentence)
        if len(self._waiting) == 1:
            self.working.emit(sentence)
        self._work.start(partial(self._do, work))

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        finally:
            self._ended.emit()

    def _go_on(self) -> None:
        """One thing is done: say which is next."""
        self._waiting.pop(0)
        self.working.emit(self._waiting[0] if self._waiting else "")

    def _take_in(self, path: Path, item: Item) -> None:
        self._taken.emit(take_in(path, self._new_id()), item)

    def _fetch(self, attachment: Attachment) -> None:
        self.fetched.emit(FetchedContent(attachment, self._proven(attachment)))

    def _open(self, attachment: Attachment) -> None:
        self.opened.emit(self._copies.write(attachment.name, self._proven(attachment)))

    def _follow(self, changes: Changes) -> None:
        if changes.touches(Attachment.table):
            self.changed.emit()

    def _proven(self, attachment: Attachment) -> bytes:
        return proven_content(self._workbook.file.paper(attachment.id), attachment)

    def _save(self, attachment: Attachment, path: Path) -> None:
        write_out(self._proven(attachment), path)
        self.saved.emit(path)

    def _keep(self, taken: TakenFile, item: Item) -> None:
        """Make the edit, with the bytes in the same transaction."""
        if any(row.sha256 == taken.sha256 for row in self.at(item)):
            self.problem.emit(tr("“{name}” is attached here already.", name=taken.name))
            return
        ever = named_in(self._workbook.file.changes).values()
        if sum(row.size for row in ever) + taken.size > LARGEST_ALL:
            self.problem.emit(TOO_MANY)
            return
        edit = AddAttachment(
            item, taken.paper.name, taken.name, taken.content_type, taken.size, taken.sha256
        )
        if self._workbook.apply(edit, taken.paper):
            self.attached.emit(self._workbook.workshop.get(Attachment, taken.paper.name))
