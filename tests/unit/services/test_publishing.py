"""Sessions on a working copy: what is published when, what is said of it, and what a next start finds."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.errors import WorkbookError, WorkbookInUseError
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Note
from icbo_desktop.services.publishing import Publishing, PublishState
from icbo_desktop.services.save_state import SaveState
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.services.working_copies import (
    Sitting,
    open_copy,
    open_where_it_lives,
    publish_copy,
    save_copy_elsewhere,
    unpublished,
    work_dir,
)
from icbo_desktop.store import publishing as store_publishing
from icbo_desktop.store.lock_notes import LockNote, note_beside, read_lock, write_lock
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import MORNING, make_item
from tests.unit.services.conftest import SetClock

ON_USB = FilePlace(Working.WORKING_COPY, "USB", "The file is on a memory stick or card.")


@dataclass
class Table:
    """Opens sessions on a stick, and lets go of them after the test."""

    home: Path
    clock: SetClock
    place: FilePlace = ON_USB

    def __post_init__(self) -> None:
        self.sittings: list[Sitting] = []

    def sit(
        self, open_it: Callable[[], Sitting] | None = None
    ) -> tuple[WorkbookService, Publishing]:
        sitting = open_it() if open_it is not None else self.open()
        self.sittings.append(sitting)
        assert sitting.publishing is not None
        return sitting.workbook, sitting.publishing

    def open(self) -> Sitting:
        return open_where_it_lives(self.home, ask=lambda _: self.place, clock=self.clock)

    def rise(self) -> None:
        for sitting in self.sittings:
            sitting.workbook.close()
            if sitting.publishing is not None:
                sitting.publishing.wait()
                sitting.publishing.close()


@pytest.fixture
def table(path: Path, clock: SetClock, tmp_path: Path) -> Iterator[Table]:
    stick = tmp_path / "stick"
    stick.mkdir()
    table = Table(path.rename(stick / path.name), clock)
    yield table
    table.rise()


def write(qtbot: QtBot, workbook: WorkbookService, text: str) -> None:
    with qtbot.waitSignal(workbook.save_state_changed):
        workbook.apply(AddNote(make_item(), text))


def publish(qtbot: QtBot, publishing: Publishing) -> PublishState:
    publishing.publish_now()
    qtbot.waitUntil(lambda: publishing.state.stage != "publishing")
    return publishing.state


def end(qtbot: QtBot, workbook: WorkbookService, publishing: Publishing) -> PublishState:
    workbook.close()
    with qtbot.waitSignal(publishing.finished):
        publishing.finish()
    return publishing.state


def texts_in(path: Path) -> list[str]:
    return sorted(note.text for note in open_workbook(path, read_only=True).workshop.rows(Note))


def test_workbook_on_a_stick_is_worked_on_in_a_copy_and_known_by_its_own_name(table: Table) -> None:
    workbook, _ = table.sit()

    assert workbook.file.path.parent == work_dir()
    assert workbook.file.home == table.home


def test_workbook_on_the_laptops_disk_is_worked_on_in_place(path: Path) -> None:
    sitting = open_where_it_lives(path)
    sitting.workbook.close()

    assert sitting.publishing is None
    assert sitting.workbook.file.path == path


def test_workbook_where_nothing_can_be_written_is_read_and_says_why(path: Path) -> None:
    place = FilePlace(Working.READ_ONLY, "USB", "The file is marked as read-only.")

    sitting = open_where_it_lives(path, ask=lambda _: place)

    assert sitting.workbook.file.is_read_only
    assert "marked as read-only. Save a copy elsewhere" in sitting.only_read_because


def test_saved_words_are_published_when_asked_for(qtbot: QtBot, table: Table) -> None:
    workbook, publishing = table.sit()
    write(qtbot, workbook, "mine")

    state = publish(qtbot, publishing)

    assert (state.stage, state.at) == ("published", MORNING)
    assert texts_in(table.home) == ["mine"]


def test_what_changed_is_published_after_a_minute(qtbot: QtBot, table: Table) -> None:
    workbook, publishing = table.sit()
    write(qtbot, workbook, "mine")
    for _ in range(5):
        publishing.tick()
        qtbot.waitUntil(lambda: not publishing._is_busy)
    assert texts_in(table.home) == []

    publishing.tick()

    qtbot.waitUntil(lambda: publishing.state.stage == "published")
    assert texts_in(table.home) == ["mine"]


def test_nothing_is_written_to_the_stick_while_nothing_changes(qtbot: QtBot, table: Table) -> None:
    _, publishing = table.sit()
    before = table.home.stat()

    for _ in range(12):
        publishing.tick()
        qtbot.waitUntil(lambda: not publishing._is_busy)

    assert table.home.stat().st_ino == before.st_ino


def test_session_that_ends_leaves_its_work_at_home_and_nothing_on_the_laptop(
    qtbot: QtBot, table: Table
) -> None:
    workbook, publishing = table.sit()
    publishing.start()
    write(qtbot, workbook, "mine")

    state = end(qtbot, workbook, publishing)

    assert state.stage == "published"
    assert texts_in(table.home) == ["mine"]
    assert list(work_dir().iterdir()) == []
    assert not note_beside(table.home).exists()


def test_words_that_are_typed_while_it_is_published_are_published_next(
    qtbot: QtBot, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook, publishing = table.sit()
    write(qtbot, workbook, "first")
    gate = hold_the_disk(monkeypatch)
    publishing.publish_now()

    write(qtbot, workbook, "second")
    gate.set()
    qtbot.waitUntil(lambda: publishing.state.stage == "published")
    for _ in range(6):
        publishing.tick()

    qtbot.waitUntil(lambda: texts_in(table.home) == ["first", "second"])


def hold_the_disk(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A stick that does not answer until the gate is opened, and on no account on the window's thread."""
    gate, window = Event(), get_ident()
    really = store_publishing._write_and_prove

    def hang(*arguments: object) -> None:
        assert get_ident() != window
        assert gate.wait(20)
        really(*arguments)  # pyright: ignore[reportArgumentType] - as it was called

    monkeypatch.setattr(store_publishing, "_write_and_prove", hang)
    return gate


def test_words_are_saved_on_the_laptop_while_the_stick_hangs(
    qtbot: QtBot, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook, publishing = table.sit()
    write(qtbot, workbook, "first")
    gate = hold_the_disk(monkeypatch)

    publishing.publish_now()
    publishing.tick()
    write(qtbot, workbook, "second")
    stage, saved = publishing.state.stage, workbook.save_state.state
    gate.set()

    assert (stage, saved, workbook.file.unsaved) == ("publishing", "saved", ())


def test_end_of_a_session_does_not_wait_for_a_stick_that_hangs(
    qtbot: QtBot, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook, publishing = table.sit()
    write(qtbot, workbook, "mine")
    gate = hold_the_disk(monkeypatch)

    workbook.close()
    publishing.finish()

    assert publishing.state.stage == "publishing"
    with qtbot.waitSignal(publishing.finished):
        gate.set()
    assert texts_in(table.home) == ["mine"]


def test_stick_that_is_pulled_out_is_told_and_written_when_it_is_back(
    qtbot: QtBot, table: Table
) -> None:
    workbook, publishing = table.sit()
    write(qtbot, workbook, "mine")
    away = table.home.parent.with_name("away")
    table.home.parent.rename(away)

    state = publish(qtbot, publishing)
    assert state.stage == "away"
    assert "USB cannot be reached. Go on" in state.reason
    away.rename(table.home.parent)
    publishing.tick()

    qtbot.waitUntil(lambda: publishing.state.stage == "published")
    assert texts_in(table.home) == ["mine"]


def test_changed_workbook_is_left_alone_and_the_conflict_told(qtbot: QtBot, table: Table) -> None:
    workbook, publishing = table.sit()
    publishing.start()
    write(qtbot, workbook, "mine")
    publishing.wait()
    table.home.write_bytes(b"somebody else's")

    state = publish(qtbot, publishing)

    assert state.conflict is not None
    assert "Nothing of theirs was replaced" in state.reason
    assert table.home.read_bytes() == b"somebody else's"
    assert texts_in(state.conflict) == ["mine"]
    assert note_beside(state.conflict).exists()
    assert not note_beside(table.home).exists()


def test_lock_note_says_who_has_the_workbook_open(qtbot: QtBot, table: Table) -> None:
    _, publishing = table.sit()

    publishing.start()
    publishing.wait()

    note = read_lock(table.home)
    assert note is not None
    assert note.copy_id == publishing.copy_id
    assert note.is_fresh(MORNING)


def test_lock_note_is_written_anew_every_half_minute(qtbot: QtBot, table: Table) -> None:
    _, publishing = table.sit()
    table.clock.move(1)

    for _ in range(3):
        publishing.tick()
    publishing.wait()

    note = read_lock(table.home)
    assert note is not None
    assert note.beat == MORNING + timedelta(minutes=1)


def lock_of_another(table: Table) -> None:
    note = LockNote(
        who="Jo", machine="LAPTOP-7", since=MORNING, beat=MORNING, copy_id="somebody else's"
    )
    write_lock(table.home, note)


def test_workbook_that_another_laptop_has_open_is_not_opened_to_write(table: Table) -> None:
    lock_of_another(table)

    with pytest.raises(WorkbookInUseError, match=r"is open on LAPTOP-7 \(Jo\) since"):
        table.open()

    sitting = open_where_it_lives(table.home, read_only=True, ask=lambda _: ON_USB)
    assert sitting.workbook.file.is_read_only


def test_lock_note_left_by_a_laptop_that_died_is_stale_after_two_minutes(table: Table) -> None:
    lock_of_another(table)
    table.clock.move(2)

    table.sit()


def test_second_window_on_the_same_laptop_is_told_that_it_is_open(table: Table) -> None:
    table.sit()

    with pytest.raises(WorkbookInUseError):
        table.open()


def test_work_of_a_killed_session_is_found_at_the_next_start(qtbot: QtBot, table: Table) -> None:
    kill_after_save(qtbot, table)

    (found,) = unpublished()

    assert (found.home, found.place, found.rival) == (table.home, "USB", None)


def kill_after_save(qtbot: QtBot, table: Table) -> None:
    """Leave a saved and unpublished note, as a kill between the two does."""
    workbook, publishing = table.sit()
    publishing.start()
    publishing.wait()
    write(qtbot, workbook, "mine")
    workbook.close()
    publishing.leave()


def test_found_work_is_published_and_gone_from_the_list(qtbot: QtBot, table: Table) -> None:
    kill_after_save(qtbot, table)

    publish_copy(unpublished()[0].copy_id)

    assert texts_in(table.home) == ["mine"]
    assert unpublished() == ()


def test_found_work_can_be_gone_on_with_while_its_stick_is_away(qtbot: QtBot, table: Table) -> None:
    kill_after_save(qtbot, table)
    table.home.parent.rename(table.home.parent.with_name("away"))

    workbook, publishing = table.sit(lambda: open_copy(unpublished()[0].copy_id, clock=table.clock))

    assert [note.text for note in workbook.workshop.rows(Note)] == ["mine"]
    assert publishing.state.stage == "waiting"


def test_found_work_is_gone_on_with_when_its_workbook_is_opened(qtbot: QtBot, table: Table) -> None:
    kill_after_save(qtbot, table)

    workbook, publishing = table.sit()

    assert [note.text for note in workbook.workshop.rows(Note)] == ["mine"]
    assert publishing.state.words_with(workbook.save_state).endswith("Not yet on USB")


def test_found_work_can_be_saved_elsewhere(qtbot: QtBot, table: Table, tmp_path: Path) -> None:
    kill_after_save(qtbot, table)

    saved = save_copy_elsewhere(unpublished()[0].copy_id, tmp_path / "elsewhere")

    assert texts_in(saved) == ["mine"]
    assert unpublished() == ()


def test_found_work_stays_when_it_cannot_be_saved_elsewhere(
    qtbot: QtBot, table: Table, tmp_path: Path
) -> None:
    kill_after_save(qtbot, table)

    with pytest.raises(WorkbookError, match="already a file"):
        save_copy_elsewhere(unpublished()[0].copy_id, table.home)

    assert len(unpublished()) == 1


def test_refusal_names_the_workbook_and_not_its_copy(table: Table) -> None:
    def refuse(path: Path, *, read_only: bool = False) -> WorkbookService:
        raise WorkbookError(f"“{path.name}” cannot be opened.")

    with pytest.raises(WorkbookError) as refused:
        open_where_it_lives(table.home, open_session=refuse, ask=lambda _: ON_USB)

    assert refused.value.sentence == "“north.icbo” cannot be opened."
    assert unpublished() == ()


def test_copy_whose_work_is_at_home_already_is_taken_anew(qtbot: QtBot, table: Table) -> None:
    """The kill came after the file was put in its place and before that was noted."""
    kill_after_save(qtbot, table)
    (copy,) = unpublished()
    (work_dir() / f"{copy.copy_id}.icbo").rename(table.home)
    os.link(table.home, work_dir() / f"{copy.copy_id}.icbo")

    _, publishing = table.sit()

    assert publishing.copy_id != copy.copy_id
    assert publishing.state.stage == "published"


def test_open_work_is_not_on_the_list(qtbot: QtBot, table: Table) -> None:
    workbook, _ = table.sit()
    write(qtbot, workbook, "mine")

    assert unpublished() == ()


@pytest.mark.parametrize(
    ("stage", "at", "words"),
    [
        ("published", MORNING, "On this laptop 09:30:00 · On USB 09:30:00"),
        ("waiting", None, "On this laptop 09:30:00 · Not yet on USB"),
        ("publishing", MORNING, "On this laptop 09:30:00 · Writing to USB…"),
        ("away", MORNING, "On this laptop 09:30:00 · On USB 09:30:00"),
    ],
)
def test_status_line_has_both_times(stage: str, at: object, words: str) -> None:
    state = PublishState("USB", stage, at)  # pyright: ignore[reportArgumentType] - the stages above

    assert state.words_with(SaveState("saved", MORNING)) == words


def test_status_line_says_first_that_words_are_not_saved() -> None:
    saved = SaveState("not_saved", MORNING, "Not saved: the disk is full.")

    assert PublishState("USB", "published", MORNING).words_with(saved) == saved.words
