"""Working on a copy on the laptop and publishing it to where the workbook lives: when, and what is said of it."""

import getpass
import platform
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.lock_notes import LockNote, remove_lock, write_lock
from icbo_desktop.store.publishing import (
    AwayError,
    Publication,
    capital,
    publish_file,
)
from icbo_desktop.store.working_copies import (
    WorkingCopy,
    drop_copy,
    is_published,
    opened_mark,
    read_note,
)
from icbo_desktop.translation import marked, tr, translated

TICK_MILLISECONDS = 10_000
TICKS_A_PUBLISHING = 6  # a minute
TICKS_A_BEAT = 3  # half a minute: the lock note is stale after two
BUG_SENTENCE = marked(
    "The workbook was not published, because something went wrong in the program."
)
CONFLICT = marked(
    "“{rival}” was changed on {place} by somebody else while it was open here. Nothing of theirs was replaced: "
    "your work is in “{ours}” beside it. Merge the two from the start screen when you have finished."
)

Stage = Literal["published", "waiting", "publishing", "away", "failed"]

# Deleting a copy that is at its home and opening it again must not cross. One for each workbook's home: an
# opening holds it while it reads there, and a share that hangs must not keep the other workbooks.
_handling: defaultdict[Path, Lock] = defaultdict(Lock)


@dataclass(frozen=True, slots=True)
class PublishState:
    """How far what is saved on the laptop is at its place; `at` is when that was so last, `reason` a sentence.

    `conflict` is the file that ours went to, because somebody had changed the workbook.
    """

    place: str
    stage: Stage
    at: datetime | None = None
    reason: str = ""
    conflict: Path | None = None

    def words_with(self, saved: SaveState) -> str:
        """As the title bar shows it: "On this laptop 14:02:11 · On USB 14:01:30"."""
        if saved.state in ("not_saved", "read_only") or saved.at is None:
            return saved.words
        here = (
            tr("Saving…")
            if saved.state == "saving"
            else tr("On this laptop {at:%H:%M:%S}", at=saved.at)
        )
        return f"{here} · {self.words}"

    @property
    def words(self) -> str:
        """How far it is there, for a line: "On USB 14:01:30"."""
        if self.stage == "publishing":
            return tr("Writing to {place}…", place=self.place)
        if self.at is None:
            return tr("Not yet on {place}", place=self.place)
        return tr("On {place} {at:%H:%M:%S}", place=self.place, at=self.at)


@dataclass(frozen=True, slots=True)
class Round:
    """What one piece of work came to."""

    state: PublishState | None = None  # None where nothing was to be published
    is_last: bool = False


class Publishing(QObject):
    """Publishes the open workbook: every minute when it changed, when asked to, and at the end.

    Only its own thread touches the place where the workbook lives. `state_changed` carries a `PublishState`;
    `finished` the last one, after `finish`.
    """

    state_changed = Signal(object)
    finished = Signal(object)
    _came_back = Signal(object)

    def __init__(
        self, workbook: WorkbookService, copy: WorkingCopy, folder: Path, clock: Clock
    ) -> None:
        super().__init__()
        self.copy_id = copy.id
        self._workbook = workbook
        self._folder = folder
        self._clock = clock
        self._since = clock()
        self._home = Path(copy.home)  # belongs to the thread of the work
        self._rival = Path(copy.rival) if copy.rival else None
        self._stopping = Event()
        self._is_busy = False
        self._is_finishing = False
        self._ticks = 0
        is_there = copy.at_home == str(opened_mark(workbook.file))
        self._is_changed = not is_there
        at = self._since if is_there else copy.published_at
        self._state = PublishState(copy.place, "published" if is_there else "waiting", at)
        self._jobs = OneAtATime(self._note_bug, translated(BUG_SENTENCE))
        self._came_back.connect(self._note_round)
        workbook.save_state_changed.connect(self.note_saved)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    @property
    def state(self) -> PublishState:
        return self._state

    @property
    def to_merge(self) -> tuple[Path, ...]:
        """The workbook that somebody else changed, and the file beside it that holds ours; mostly nothing."""
        return () if self._rival is None else (self._rival, self._home)

    def start(self) -> None:
        """Say beside the workbook who has it open, and keep the time."""
        self._timer.start()
        self._begin(is_to_publish=False)

    def note_saved(self, state: SaveState) -> None:
        """Something new is on the laptop's disk."""
        if state.state == "saved":
            self._is_changed = True

    def tick(self) -> None:
        """Every ten seconds: publish what changed when a minute is over, or at once when the place was away."""
        self._ticks += 1
        is_due = self._ticks % TICKS_A_PUBLISHING == 0 or self._state.stage in ("away", "failed")
        if self._is_busy:
            return
        if self._is_changed and is_due:
            self._begin(is_to_publish=True)
        elif self._ticks % TICKS_A_BEAT == 0:
            self._begin(is_to_publish=False)

    def publish_now(self) -> None:
        """Publish what is saved; nothing waits for it."""
        self._is_changed = True
        if not self._is_busy:
            self._begin(is_to_publish=True)

    def finish(self) -> None:
        """Publish what the closed workbook holds and take everything away; `finished` follows."""
        self._timer.stop()
        self._is_finishing = True
        self._show(replace(self._state, stage="publishing", reason=""))
        self._jobs.start(self._finish)

    def leave(self) -> None:
        """Stop without publishing, because the working copy is opened again at once; `finished` follows."""
        self._timer.stop()
        self._is_finishing = True
        self._stopping.set()
        self._jobs.start(partial(self._came_back.emit, Round(is_last=True)))

    def wait(self) -> None:
        """Wait until what was asked for is done."""
        self._jobs.wait()

    def close(self) -> None:
        """End the thread, and let go of the key of a protected workbook: it is in memory only while it is needed."""
        self._timer.stop()
        self._jobs.close()
        self._workbook.file.key = None

    def _begin(self, *, is_to_publish: bool) -> None:
        self._is_busy = True
        if is_to_publish:
            self._is_changed = False
            self._show(replace(self._state, stage="publishing"))
        self._jobs.start(partial(self._go_round, is_to_publish=is_to_publish))

    def _go_round(self, *, is_to_publish: bool) -> None:
        """On the thread of the work."""
        if self._stopping.is_set():
            return
        self._beat()
        self._came_back.emit(Round(self._published() if is_to_publish else None))

    def _finish(self) -> None:
        """On the thread of the work, when nobody has the working copy open any more."""
        copy = read_note(self._folder / f"{self.copy_id}.json")
        if copy is not None and is_published(copy, self._folder):
            state = replace(self._state, stage="published", reason="")
        else:
            state = self._published()
        if copy is not None and state.stage == "published":
            copy = read_note(self._folder / f"{self.copy_id}.json") or copy
            with handling(Path(copy.home)):
                drop_copy(copy, self._folder)
        with suppress(OSError):  # it goes stale by itself
            remove_lock(self._home, self.copy_id)
        self._came_back.emit(Round(state, is_last=True))

    def _published(self) -> PublishState:
        at, place = self._clock(), self._state.place
        publication = Publication(
            self.copy_id, self._folder, machine_name(), at, self._stopping.wait
        )
        try:
            published = publish_file(self._workbook.file.copy_file_to, publication)
        except AwayError as error:
            return PublishState(place, "away", self._state.at, error.sentence)
        except UserFacingError as error:
            return PublishState(place, "failed", self._state.at, error.sentence)
        if published.conflict is None:
            return PublishState(place, "published", at)
        reason = translated(
            CONFLICT, rival=self._home.name, place=place, ours=published.conflict.name
        )
        self._move_lock(published.conflict)
        return PublishState(place, "published", at, capital(reason), published.conflict)

    def _beat(self) -> None:
        """Say beside the workbook that it is open here. Where that cannot be said, nothing is lost."""
        note = LockNote(
            who=user_name(),
            machine=machine_name(),
            since=self._since,
            beat=self._clock(),
            copy_id=self.copy_id,
        )
        try:
            if self._home.exists():
                write_lock(self._home, note)
        except OSError:
            return

    def _move_lock(self, home: Path) -> None:
        with suppress(OSError):  # it goes stale by itself
            remove_lock(self._home, self.copy_id)
        self._home, self._rival = home, self._home
        self._beat()

    def _note_bug(self, sentence: str) -> None:
        failed = PublishState(self._state.place, "failed", self._state.at, sentence)
        self._came_back.emit(Round(failed, is_last=self._is_finishing))

    def _note_round(self, done: Round) -> None:
        self._is_busy = False
        if done.state is not None:
            self._is_changed = self._is_changed or done.state.stage != "published"
            self._show(done.state)
        if done.is_last:
            self.finished.emit(self._state)

    def _show(self, state: PublishState) -> None:
        self._state = state
        self.state_changed.emit(state)


def handling(home: Path) -> Lock:
    """Held by whoever deletes or opens the working copy of the workbook that lives there."""
    return _handling[home]


def machine_name() -> str:
    """This laptop's name, as it stands in a lock note and in the name of a conflict's file."""
    return platform.node() or tr("another laptop")


def user_name() -> str:
    """Who is logged in, "" where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
