"""Backups: made while the file is written to, proved, named, thinned."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.store import backups, engine
from icbo_desktop.store.backups import (
    Backup,
    backups_in,
    folder_beside,
    folder_of_own,
    holding_of,
    make_backup,
    thin,
    to_drop,
)
from icbo_desktop.store.engine import Database
from icbo_desktop.store.history_rows import Head
from icbo_desktop.store.workbook_file import WorkbookFile, open_workbook
from tests.builders import make_change, make_item, make_workbook_file
from tests.unit.store.conftest import names_in

AT = datetime(2026, 11, 22, 10, 42, tzinfo=UTC).astimezone()
NAME = f"Plan {AT:%Y-%m-%d %H%M}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_workbook_file(tmp_path, AddAction(make_item(), "Share the plan"))


@pytest.fixture
def file(path: Path, open_file: Callable[..., WorkbookFile]) -> WorkbookFile:
    return open_file(path)


def add(file: WorkbookFile, minutes: int) -> bool:
    """Write one more action, and whether it is on the disk."""
    edit = AddAction(make_item(), f"Action {minutes}")
    saved: list[bool] = []
    file.append(
        make_change(edit, file.workshop, minutes=minutes), lambda r: saved.append(not r.error)
    )
    file.flush(10)
    return saved == [True]


def back_up(file: WorkbookFile, at: datetime = AT) -> Path:
    return make_backup(file.copy_file_to, folder_beside(file.path), file.path.stem, at)


def test_a_backup_lies_beside_under_its_time_and_opens(file):
    made = back_up(file)

    assert made == file.path.parent / "Plan backups" / f"{NAME}.icbo"
    assert open_workbook(made, read_only=True).workshop == file.workshop
    assert names_in(made.parent) == [made.name]


def test_a_second_backup_of_a_minute_gets_a_number(file):
    back_up(file)

    assert back_up(file).name == f"{NAME} (2).icbo"


def test_changes_are_written_while_a_backup_is_made_and_are_in_it(file, monkeypatch):
    monkeypatch.setattr(engine, "PAGES_A_STEP", 1)
    written: list[bool] = []
    give_way = file._pen._give_way

    def write_and_give_way() -> None:
        if len(written) < 3:
            written.append(True)
            file.append(change_at(file, 20 + len(written)), lambda _: None)
        give_way()

    monkeypatch.setattr(file._pen, "_give_way", write_and_give_way)

    made = back_up(file)

    assert file.flush(10)
    assert open_workbook(made, read_only=True).changes == file.changes


def change_at(file: WorkbookFile, minutes: int):
    return make_change(AddAction(make_item(), f"Action {minutes}"), file.workshop, minutes=minutes)


def test_a_write_error_stops_the_backup_and_the_write_comes_through(path, open_file, monkeypatch):
    monkeypatch.setattr(engine, "PAGES_A_STEP", 1)
    file = open_file(path)
    saved: list[bool] = []
    give_way = file._pen._give_way

    def touch_and_give_way() -> None:
        if not saved:
            # Somebody touched the file: the pen lets go of it and opens it again.
            path.touch()
            file.append(change_at(file, 30), lambda result: saved.append(result.error is None))
        give_way()

    monkeypatch.setattr(file._pen, "_give_way", touch_and_give_way)

    with pytest.raises(WorkbookError, match="No backup was made"):
        back_up(file)

    assert file.flush(10)
    assert saved == [True]
    assert names_in(folder_beside(path)) == []


def test_a_closed_file_is_backed_up_as_it_lies(file):
    add(file, 5)
    file.close()

    assert open_workbook(back_up(file), read_only=True).changes == file.changes


def test_a_backup_that_does_not_prove_itself_does_not_count(file):
    def half(target: Database) -> Head:
        head = file.copy_file_to(target)
        target.execute("DELETE FROM action")
        return head

    with pytest.raises(WorkbookError):
        make_backup(half, folder_beside(file.path), "Plan", AT)

    assert names_in(folder_beside(file.path)) == []


def test_a_backup_that_lacks_an_entry_does_not_count(file):
    head = Head(file.saved_head.seq + 1, "")

    with pytest.raises(WorkbookError, match="did not read back"):
        make_backup(lambda db: file.copy_file_to(db) and head, folder_beside(file.path), "Plan", AT)


def test_a_full_disk_is_said_in_words(file, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups.os, "replace", refuse)

    with pytest.raises(WorkbookError, match="the disk is full"):
        back_up(file)


def test_a_folder_tells_its_backups_newest_first_and_nothing_else(file):
    older = back_up(file, AT - timedelta(days=1))
    newer = back_up(file)
    for name in ("Plan.icbo", "Plan 2026-99-99 9999.icbo", "notes.txt", f"Other {NAME}.icbo"):
        (newer.parent / name).touch()

    assert [each.path for each in backups_in(newer.parent, "Plan")] == [newer, older]


def test_a_folder_that_is_not_there_has_no_backups(tmp_path):
    assert backups_in(tmp_path / "nowhere") == ()


def test_what_a_backup_holds_is_counted(file):
    held = holding_of(back_up(file))

    assert held is not None
    assert (held.entries, held.actions, held.views, held.rated) == (2, 1, 0, 0)
    assert held.workbook_id == file.workshop.details.id
    assert held.last_id == file.changes[-1].id
    assert held.last_done == file.changes[-1].label


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(5000)])
def test_what_is_no_workbook_holds_nothing(tmp_path, content):
    path = tmp_path / "x.icbo"
    path.write_bytes(content)

    assert holding_of(path) is None


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "a\0b", "x" * 5000])
def test_an_id_that_is_no_uuid_never_leads_out_of_the_folder(tmp_path, name):
    folder = folder_of_own(tmp_path, name)

    assert folder.parent == tmp_path / "backups"
    assert len(folder.name) == 32


def made_every(step: timedelta, span: timedelta) -> list[Backup]:
    count = int(span / step)
    return [Backup(Path(f"{n:06}"), AT - step * n) for n in range(count)]


def test_thinning_keeps_the_last_ten_whatever_their_age():
    old = [Backup(Path(str(n)), AT - timedelta(days=400 + n)) for n in range(10)]

    assert to_drop(old, AT) == ()


def test_thinning_keeps_one_an_hour_for_a_day_and_one_a_day_for_thirty():
    made = made_every(timedelta(minutes=5), timedelta(days=60))

    kept = set(made) - set(to_drop(made, AT))

    by_day = {each.made_at.date() for each in kept}
    assert {AT.date() - timedelta(days=n) for n in range(30)} <= by_day
    last_day = [each for each in kept if AT - each.made_at <= timedelta(hours=23)]
    assert len({f"{each.made_at:%d %H}" for each in last_day}) == 24
    assert len(kept) <= 10 + 25 + 31


def test_thinning_twice_drops_nothing_more():
    made = made_every(timedelta(minutes=20), timedelta(days=40))
    dropped = set(to_drop(made, AT))
    left = [each for each in made if each not in dropped]

    assert to_drop(left, AT) == ()


def test_thinning_touches_only_backups_of_the_same_name(file):
    made = [back_up(file, AT - timedelta(days=n)) for n in range(31, 45)]
    foreign = made[0].with_name("Plan of mine.icbo")
    foreign.touch()

    thin(made[0].parent, "Plan", AT)

    assert names_in(made[0].parent) == sorted([foreign.name, *(each.name for each in made[:10])])
