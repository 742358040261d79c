"""Publishing a working copy: whole or not at all, and never over what somebody else wrote."""

import errno
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import WorkbookDamagedError, WorkbookError, WorkbookReadOnlyError
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.rows import Note
from icbo_desktop.services.clock import new_uuid
from icbo_desktop.store import publishing
from icbo_desktop.store.publishing import (
    AwayError,
    Publication,
    Published,
    conflict_name,
    publish,
)
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.store.working_copies import (
    Mark,
    WorkingCopy,
    copies_in,
    copy_for,
    drop_copy,
    holds,
    is_published,
    mark_of,
    take_copy,
)
from tests.builders import make_item, make_workbook_file
from tests.unit.store.conftest import names_in

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass
class Laptop:
    """One laptop with its state folder, working on a workbook that lies on a stick or a share."""

    home: Path
    folder: Path
    name: str = "LAPTOP-7"

    def take(self) -> WorkingCopy:
        self.copy = take_copy(self.home, "USB", self.folder)
        return self.copy

    def write(self, text: str) -> None:
        write_note_into(self.copy.file(self.folder), text)

    def publish(self, at: datetime = NOON) -> Published:
        image = self.copy.file(self.folder)
        waited: list[float] = []
        publication = Publication(self.copy.id, self.folder, self.name, at, waited.append)
        published = publish(publication, image)
        self.copy = published.copy
        return published


def write_note_into(path: Path, text: str) -> None:
    file = open_workbook(path)
    edit = AddNote(make_item(), text)
    rows = tuple(edit.rows(file.workshop, Stamp(NOON, new_uuid)))
    file.append(Change(new_uuid(), NOON, edit.label, rows), lambda _: None)
    file.close()


def texts_in(path: Path) -> list[str]:
    """The notes of a workbook, which is checked as at any opening."""
    workshop = open_workbook(path, read_only=True).workshop
    return sorted(note.text for note in workshop.rows(Note))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def laptop(tmp_path: Path, stick: Path) -> Laptop:
    laptop = Laptop(make_workbook_file(stick), tmp_path / "work")
    laptop.take()
    return laptop


@pytest.fixture
def other(tmp_path: Path, laptop: Laptop) -> Laptop:
    """A second laptop that has the same workbook open."""
    other = Laptop(laptop.home, tmp_path / "work of the other", "LAPTOP-8")
    other.take()
    return other


def test_working_copy_holds_what_the_workbook_held_and_leaves_that_alone(laptop: Laptop) -> None:
    copy = laptop.copy.file(laptop.folder)

    assert mark_of(copy) == mark_of(laptop.home)
    assert names_in(laptop.home.parent) == [laptop.home.name]
    assert is_published(laptop.copy, laptop.folder)


def test_published_work_is_at_home_and_the_state_before_beside_it(laptop: Laptop) -> None:
    laptop.write("new")

    laptop.publish()

    assert texts_in(laptop.home) == ["new"]
    assert texts_in(laptop.home.with_name(f"{laptop.home.stem} (previous).icbo")) == []


def test_publishing_again_keeps_one_state_before(laptop: Laptop) -> None:
    for text in ("first", "second"):
        laptop.write(text)
        laptop.publish()

    previous = laptop.home.with_name(f"{laptop.home.stem} (previous).icbo")
    assert names_in(laptop.home.parent) == sorted([laptop.home.name, previous.name])
    assert texts_in(previous) == ["first"]


def test_state_before_is_copied_where_the_file_system_has_no_links(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    laptop.write("new")

    laptop.publish()

    assert texts_in(laptop.home.with_name(f"{laptop.home.stem} (previous).icbo")) == []
    assert texts_in(laptop.home) == ["new"]


@pytest.mark.parametrize("is_mine_first", [True, False])
def test_two_laptops_both_keep_their_work_whichever_publishes_first(
    laptop: Laptop, other: Laptop, is_mine_first: bool
) -> None:
    first, second = (laptop, other) if is_mine_first else (other, laptop)
    first.write("of the first")
    second.write("of the second")

    first.publish()
    conflict = second.publish().conflict

    assert conflict is not None
    assert second.name in conflict.name
    assert texts_in(laptop.home) == ["of the first"]
    assert texts_in(conflict) == ["of the second"]


def test_work_goes_on_in_the_file_beside_after_a_conflict(laptop: Laptop, other: Laptop) -> None:
    other.write("theirs")
    other.publish()
    laptop.write("mine")
    conflict = laptop.publish().conflict
    assert conflict is not None

    laptop.write("more of mine")
    again = laptop.publish()

    assert again.conflict is None
    assert texts_in(conflict) == ["mine", "more of mine"]
    assert texts_in(laptop.home) == ["theirs"]
    assert Path(laptop.copy.rival) == laptop.home


def test_file_that_a_sync_client_emptied_is_not_replaced(laptop: Laptop) -> None:
    laptop.home.write_bytes(b"")
    laptop.write("mine")

    published = laptop.publish()

    assert published.conflict is not None
    assert laptop.home.read_bytes() == b""


def test_file_beside_whose_journal_somebody_writes_is_not_replaced(laptop: Laptop) -> None:
    laptop.home.with_name(laptop.home.name + "-journal").write_bytes(b"\xd9\xd5")
    laptop.write("mine")

    assert laptop.publish().conflict is not None


def test_older_state_of_our_own_that_came_back_is_replaced(laptop: Laptop) -> None:
    laptop.write("first")
    laptop.publish()
    first = laptop.home.read_bytes()
    laptop.write("second")
    laptop.publish()
    laptop.home.write_bytes(first)
    laptop.write("third")

    assert laptop.publish().conflict is None
    assert texts_in(laptop.home) == ["first", "second", "third"]


def test_change_between_the_look_and_the_replacing_is_seen(
    laptop: Laptop, other: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    other.write("theirs")
    laptop.write("mine")
    write_and_prove = publishing._write_and_prove

    def write_slowly(image: Path, part: Path, ours: Mark) -> None:
        write_and_prove(image, part, ours)
        monkeypatch.setattr(publishing, "_write_and_prove", write_and_prove)
        other.publish()

    monkeypatch.setattr(publishing, "_write_and_prove", write_slowly)

    assert laptop.publish().conflict is not None
    assert texts_in(laptop.home) == ["theirs"]


def test_folder_that_is_away_is_told_and_the_work_published_when_it_is_back(
    laptop: Laptop, stick: Path
) -> None:
    laptop.write("mine")
    stick.rename(stick.with_name("pulled out"))
    with pytest.raises(AwayError, match=r"USB cannot be reached\. Go on"):
        laptop.publish()

    stick.with_name("pulled out").rename(stick)
    laptop.publish()

    assert texts_in(laptop.home) == ["mine"]


def test_another_stick_in_its_place_is_not_written(laptop: Laptop) -> None:
    laptop.write("mine")
    laptop.home.unlink()

    with pytest.raises(AwayError, match="not in its folder on USB any more"):
        laptop.publish()

    assert names_in(laptop.home.parent) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "there is no room left"),
        (errno.EROFS, "nothing can be written there"),
        (errno.EIO, "cannot be reached"),
    ],
)
def test_failed_publishing_leaves_the_place_as_it_was(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    laptop.write("mine")

    def refuse(*_: object) -> None:
        raise OSError(number, "injected")

    monkeypatch.setattr(publishing, "_forget_cached", refuse)
    with pytest.raises(WorkbookError, match=words):
        laptop.publish()

    assert names_in(laptop.home.parent) == [laptop.home.name]
    assert not is_published(laptop.copy, laptop.folder)


def test_file_that_does_not_read_back_is_not_put_in_place(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(handle: int) -> None:
        os.pwrite(handle, b"\xff", 5_000)

    laptop.write("mine")
    monkeypatch.setattr(publishing, "_forget_cached", spoil)

    with pytest.raises(AwayError):
        laptop.publish()

    assert texts_in(laptop.home) == []


def test_held_file_is_tried_five_times_more(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    really, refused = os.replace, []

    def hold(source: Path, target: Path) -> None:
        if target == laptop.home and len(refused) < 5:
            refused.append(target)
            raise PermissionError(errno.EACCES, "a virus scanner has it")
        really(source, target)

    laptop.write("mine")
    monkeypatch.setattr(os, "replace", hold)
    laptop.publish()

    assert len(refused) == 5
    assert texts_in(laptop.home) == ["mine"]


def test_share_that_cannot_flush_a_folder_is_published_to(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.EINVAL, "no such thing here")

    monkeypatch.setattr(publishing, "fsync_folder", refuse)
    laptop.write("mine")
    laptop.publish()

    assert texts_in(laptop.home) == ["mine"]


def test_copy_that_is_published_can_be_dropped(laptop: Laptop) -> None:
    laptop.write("mine")
    laptop.publish()

    assert drop_copy(laptop.copy, laptop.folder)
    assert names_in(laptop.folder) == []


def test_copy_that_is_not_published_is_never_dropped(laptop: Laptop, stick: Path) -> None:
    laptop.write("mine")
    stick.rename(stick.with_name("pulled out"))
    with pytest.raises(AwayError):
        laptop.publish()

    assert not drop_copy(copies_in(laptop.folder)[0], laptop.folder)
    assert texts_in(laptop.copy.file(laptop.folder)) == ["mine"]


def test_copy_whose_replacing_failed_is_not_dropped(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.replace

    def refuse(source: Path, target: Path) -> None:
        if target == laptop.home:
            raise OSError(errno.EIO, "injected")
        really(source, target)

    laptop.write("mine")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(AwayError):
        laptop.publish()

    assert not drop_copy(copies_in(laptop.folder)[0], laptop.folder)


def test_copy_that_is_open_is_not_dropped(laptop: Laptop) -> None:
    file = open_workbook(laptop.copy.file(laptop.folder))

    was_dropped = drop_copy(laptop.copy, laptop.folder)
    file.close()

    assert not was_dropped


def test_copy_is_found_by_where_its_workbook_lives(laptop: Laptop) -> None:
    assert copy_for(laptop.home, laptop.folder) == laptop.copy
    assert copy_for(laptop.home.with_name("another.icbo"), laptop.folder) is None


def test_note_that_makes_no_sense_hides_its_copy_and_deletes_nothing(laptop: Laptop) -> None:
    laptop.copy.note(laptop.folder).write_bytes(b'{"id": "../../x"}')

    assert copies_in(laptop.folder) == ()
    assert laptop.copy.file(laptop.folder).exists()


def test_damaged_workbook_is_refused_as_such_and_no_copy_stays(tmp_path: Path) -> None:
    home = make_workbook_file(tmp_path)
    with home.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3_000)

    with pytest.raises(WorkbookDamagedError):
        take_copy(home, "USB", tmp_path / "work")

    assert names_in(tmp_path / "work") == []


def test_workbook_left_in_mid_write_is_not_copied_without_its_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = make_workbook_file(tmp_path)
    home.with_name(home.name + "-journal").write_bytes(b"\xd9\xd5")
    monkeypatch.setattr("icbo_desktop.store.working_copies.PATIENCE", 0)

    with pytest.raises(WorkbookReadOnlyError, match="Copy BOTH files"):
        take_copy(home, "USB", tmp_path / "work")


def test_half_typed_words_are_part_of_what_is_published(laptop: Laptop) -> None:
    file = open_workbook(laptop.copy.file(laptop.folder))
    file.save_draft("field", "half a sent", NOON, lambda _: None)
    file.close()

    assert not is_published(laptop.copy, laptop.folder)
    laptop.publish()
    assert open_workbook(laptop.home, read_only=True).drafts["field"].text == "half a sent"


def test_half_typed_words_of_the_other_laptop_are_not_replaced(
    laptop: Laptop, other: Laptop
) -> None:
    file = open_workbook(other.copy.file(other.folder))
    file.save_draft("field", "half a sent", NOON, lambda _: None)
    file.close()
    other.publish()
    laptop.write("mine")

    assert laptop.publish().conflict is not None


def test_state_is_held_by_what_goes_on_from_it_and_not_by_what_it_goes_on_to(
    laptop: Laptop,
) -> None:
    before = mark_of(laptop.home)
    laptop.write("more")
    after = mark_of(laptop.copy.file(laptop.folder))
    assert before is not None
    assert after is not None

    assert holds(laptop.copy.file(laptop.folder), before)
    assert not holds(laptop.home, after)
    assert not holds(laptop.copy.file(laptop.folder), replace(before, drafts=frozenset({"x"})))
    assert not holds(laptop.home, Mark("1:0"))


@pytest.mark.parametrize("machine", ["LAPTOP/7", "../../etc", "a:b*c?", ""])
def test_name_of_a_conflict_stays_in_its_folder(tmp_path: Path, machine: str) -> None:
    path = conflict_name(tmp_path / "Plan.icbo", machine, NOON)

    assert path.parent == tmp_path
    assert not set(path.name) & set('/\\:*?"<>|')


def test_second_conflict_of_one_minute_gets_a_name_of_its_own(tmp_path: Path) -> None:
    first = conflict_name(tmp_path / "Plan.icbo", "PC", NOON)
    first.touch()

    assert conflict_name(tmp_path / "Plan.icbo", "PC", NOON).name == (
        "Plan (conflict, PC, 2026-11-22 1200) 2.icbo"
    )
