"""What a room does in a morning, by chance but the same for a seed: every kind of change, drafts, undo, papers."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from icbo_desktop.domain.edits.attachments import AddAttachment
from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.rating import (
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import packed
from icbo_desktop.store.history_rows import Head, entry_of
from icbo_desktop.store.workbook_file import write_new
from tests.builders import make_first_change, make_frozen

STANDARDS = ("d1.one", "d1.two", "d2.one", "d2.two")
DRAFT_KEYS = ("standard|made-up|d1.one|view", "standard|made-up|d2.two|action")
WORDS = (
    "The plan is shared",
    "Nid oes neb yn gwrando ŵ ŷ",
    "Ποιος αποφασίζει;",
    "من يقرر؟",
    "a 🙂 <b>&",
)


def make_workbook(folder: Path, name: str = "Plan.icbo") -> Path:
    """A new workbook that opens in the services."""
    path = folder / name
    write_new(path, [make_first_change(frozen=make_frozen())])
    return path


_applications: list[QCoreApplication] = []


def application() -> QCoreApplication:
    """Qt's application of this process, made and held for good where there is none yet."""
    if not _applications:
        _applications.append(QCoreApplication.instance() or QCoreApplication([]))
    return _applications[0]


def own_state(folder: Path) -> None:
    """What the program keeps about its workbooks lies in this folder from now on: no two tries share it."""
    os.environ["XDG_STATE_HOME"] = str(folder / "state")


def say(line: str) -> None:
    """Straight to the other process: what is in a buffer dies with this one."""
    os.write(1, f"{line}\n".encode())


class Scribe:
    """Says aloud what the service acknowledges, once it does."""

    def __init__(self, service: WorkbookService, tell: Callable[[str], None] = say) -> None:
        self.service = service
        self._tell = tell
        self._head = Head()
        found = {key: draft.text for key, draft in service.file.drafts.items()}
        tell(f"O {json.dumps(found)}")
        self.note_saved(service.save_state)
        service.save_state_changed.connect(self.note_saved)

    def note_saved(self, state: SaveState) -> None:
        if state.state != "saved":
            return
        for change in self.service.file.changes[self._head.seq :]:
            self._head = self._head.after(entry_of(change))
        self._tell(f"S {self._head.seq} {self._head.fingerprint}")

    def type(self, key: str, text: str) -> None:
        """Say which draft comes, then keep it."""
        self._tell(f"T {json.dumps([key, text])}")
        self.service.save_draft(key, text)


class Room:
    """Does one thing after the other to a workbook on the made-up framework."""

    def __init__(self, scribe: Scribe, chance: Random) -> None:
        self._scribe = scribe
        self._service = scribe.service
        self._chance = chance
        self._number = 0

    def act(self) -> None:
        """The next thing."""
        self._number += 1
        acts = (self.speak, self.speak, self.rate, self.find, self.type, self.type, self.travel)
        self._chance.choice((*acts, self.attach if self._number % 5 == 0 else self.speak))()

    def words(self) -> str:
        tail = "." * self._chance.choice((1, 1, 1, 900))
        return f"{self._chance.choice(WORDS)} {self._number}{tail}"

    def item(self) -> Item:
        return Item("made-up", self._chance.choice(STANDARDS))

    def speak(self) -> None:
        kinds = (AddDifferingView, AddGoodPractice, AddAction, AddParkedItem, AddNote)
        self._service.apply(self._chance.choice(kinds)(self.item(), self.words()))

    def rate(self) -> None:
        group = self._chance.choice(self._service.workshop.groups)
        values = tuple(self._chance.randint(1, 10) for _ in range(group.people))
        edits = (
            SetTally(self.item(), group.id, 1, values),
            SetAgreedRating(self.item(), self._chance.randint(1, 10)),
            SetStatus(self.item(), "parked", self.words()),
        )
        self._service.apply(self._chance.choice(edits))

    def find(self) -> None:
        item, line = self.item(), self._chance.randint(1, 3)
        evidence = f"{item.item_id}.e{line}"
        found = self._chance.choice(("none", "some", "clear"))
        edits = (SetFinding(item, evidence, found), SetFindingNote(item, evidence, self.words()))
        self._service.apply(self._chance.choice(edits))

    def type(self) -> None:
        text = self._chance.choice(("", self.words(), self.words()))
        self._scribe.type(self._chance.choice(DRAFT_KEYS), text)

    def travel(self) -> None:
        if self._chance.random() < 0.6 and self._service.undo_label:
            self._service.undo()
        elif self._service.redo_label:
            self._service.redo()

    def attach(self) -> None:
        content = self._chance.randbytes(self._chance.choice((300, 9_000)))
        name = f"paper-{self._number}-{self._chance.getrandbits(64):x}"
        digest = hashlib.sha256(content).hexdigest()
        edit = AddAttachment(self.item(), name, f"{name}.png", "image/png", len(content), digest)
        self._service.apply(edit, packed(name, content))
